//! What is said where nothing is wrong.

use core::fmt::Display;
use std::io::{ErrorKind, Write};

use crate::failure::{Failure, Result};

/// Prints a text, with colours where the terminal has them; whoever stops reading has what they wanted.
pub(crate) fn print(text: impl Display) -> Result<()> {
    let mut out = anstream::stdout().lock();
    match write!(out, "{text}").and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Failure::new("kit.unwritable", format!("The output can't be written: {error}.")))
        }
        _ => Ok(()),
    }
}

/// Prints a line.
pub(crate) fn line(text: impl Display) -> Result<()> {
    print(format_args!("{text}\n"))
}
