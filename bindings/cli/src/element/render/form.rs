//! What can be written, and which options each form has a use for.

use std::path::Path;

use clap::ValueEnum;

use crate::failure::{Failure, Result};

/// What can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Form {
    /// A still of vectors
    Svg,
    /// A still of pixels
    Png,
    /// Vectors that move; by CSS they stand where motion is not wanted
    SvgAnimated,
    /// Vectors that move, for players of Lottie
    Lottie,
    /// Pixels that move, 30 frames a second
    Apng,
    /// The same, each frame a file in a new folder
    PngSequence,
}

impl Form {
    /// What a file's ending says.
    pub(super) fn of(out: &Path) -> Result<Self> {
        let ending = out.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        match ending.to_ascii_lowercase().as_str() {
            "svg" => Ok(Self::Svg),
            "png" => Ok(Self::Png),
            "apng" => Ok(Self::Apng),
            "json" => Ok(Self::Lottie),
            _ => {
                let reason =
                    format!("{} ends in none of .svg, .png, .apng and .json; name it so, or say --as.", out.display());
                Err(Failure::new("argument.invalid", reason))
            }
        }
    }

    /// Refuses the first option among these that was given and that this form has no use for.
    pub(super) fn fits(self, given: &[&str]) -> Result<()> {
        let serves = |option: &str| match option {
            "--seconds" => (self.moves(), "what moves: svg-animated, lottie, apng and png-sequence"),
            "--motion" => (self == Self::SvgAnimated, "svg-animated alone"),
            _ => (self.has_pixels(), "pictures of pixels: png, apng and png-sequence"),
        };
        for option in given {
            let (serves, of) = serves(option);
            if !serves {
                let reason = format!("{option} is for {of}; leave it out, or say another form with --as.");
                return Err(Failure::new("argument.invalid", reason));
            }
        }
        Ok(())
    }

    fn moves(self) -> bool {
        !matches!(self, Self::Svg | Self::Png)
    }

    fn has_pixels(self) -> bool {
        matches!(self, Self::Png | Self::Apng | Self::PngSequence)
    }
}
