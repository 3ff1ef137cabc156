//! A progress bar on a terminal; nothing anywhere else.

use std::io::IsTerminal;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// A bar of so many files.
pub(crate) fn bar(files: usize, quiet: bool) -> ProgressBar {
    let bar = ProgressBar::new(files as u64);
    if quiet || !std::io::stderr().is_terminal() {
        bar.set_draw_target(ProgressDrawTarget::hidden());
    }
    // The template is a constant; where it could not be read, the default bar serves.
    if let Ok(style) = ProgressStyle::with_template("{bar:32} {pos}/{len} files  {elapsed}") {
        bar.set_style(style);
    }
    bar
}
