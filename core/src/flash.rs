//! Flash safety: what a moving picture does to the eye, measured on its frames.
//!
//! Source: WCAG 2.2, success criterion 2.3.1 and "general flash and red flash thresholds". A change of relative luminance
//! counts from .10 where the darker side is below .80; one to or from a saturated red counts where the chromaticity
//! moves by more than .2 in u′v′. A flash is a pair of opposing changes, and there may be three in any second, or more on
//! less than a quarter of ten degrees of sight: 21,824 CSS px².
//!
//! The measure knows nothing of what is drawn or why. Not here: patterns, and what a host puts around an element.

mod analyser;
#[cfg(feature = "raster")]
mod certificate;
mod pixel;
mod red;

pub use analyser::FlashAnalyser;
#[cfg(feature = "raster")]
pub use certificate::flash_certificate;

use crate::{Error, Result, names::names};

names! {
    /// Why a moving picture is safe: the first of these that holds.
    FlashRoute, "route" {
        /// Nothing as large as a tenth of the picture's width squared moves its mean luminance by more than .35 a second.
        Slew = "slew",
        /// No pixel has more than three flashes in any second.
        Count = "count",
        /// What has more than three flashes in a second covers too little at a time to matter.
        Area = "area",
    }
}

/// The fastest that a block's mean luminance may move by the route `slew`, a second.
///
/// Speed is taken over a tenth of a second, as the design's own figures were (frames at 10 a second): how far the mean went
/// from frame to frame, up and down together, in every tenth of a second, ten times. A rate that no ten divides has the
/// whole frames in it. So no second moves a block by more than .35 in all, and a flash takes two tenths: there is one at most.
const SLEW: f64 = 0.35;
/// Six opposing changes make three flashes.
///
/// Changes are counted where they reach a tenth, against an extreme that may lie before the second begins. Eight opposing
/// changes within a second, which are four flashes, are at least seven so counted; so none is missed by this.
const MOST_CHANGES: u32 = 6;
/// A quarter of ten degrees of sight on a screen of 1024 × 768, in CSS px².
const MOST_AREA: f64 = 21_824.0;

/// What was measured of a moving picture, and why that is safe.
#[derive(Debug, Clone, PartialEq)]
pub struct FlashCertificate {
    /// The first route that holds.
    pub route: FlashRoute,
    /// The fastest that the mean luminance of a block moved, up and down together, over a tenth of a second: by so much a
    /// second.
    pub slew: f64,
    /// The most flashes that a pixel had in any second; a half is one more change.
    pub flashes: f64,
    /// The most flashes with a saturated red that a pixel had in any second.
    pub red_flashes: f64,
    /// The most that had more than three flashes of either kind in one second, all together, in CSS px².
    pub area: f64,
    /// Frames that were seen.
    pub frames: u32,
    /// Frames a second.
    pub rate: u32,
}

impl FlashCertificate {
    fn of(measured: Measured, frames: u32, rate: u32) -> Result<Self> {
        let Measured { slew, changes, red_changes, area } = measured;
        if area > MOST_AREA {
            let reason = format!(
                "More than three flashes in a second cover {area:.0} px², and 21824 px² is the most; slow the picture down, \
                 or make its changes smaller."
            );
            return Err(Error::new("flash.unsafe", reason));
        }
        let route = if slew <= SLEW {
            FlashRoute::Slew
        } else if changes.max(red_changes) <= MOST_CHANGES {
            FlashRoute::Count
        } else {
            FlashRoute::Area
        };
        let (flashes, red_flashes) = (f64::from(changes) / 2.0, f64::from(red_changes) / 2.0);
        Ok(Self { route, slew, flashes, red_flashes, area, frames, rate })
    }
}

/// The worst so far.
#[derive(Debug, Clone, Copy, Default)]
struct Measured {
    slew: f64,
    changes: u32,
    red_changes: u32,
    area: f64,
}
