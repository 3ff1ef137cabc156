//! What a theme is derived from: brand colours and options.

use super::{
    given::opaque,
    ramp::{Ramp, on_screen, ramp},
    scale::Density,
};
use crate::{ColorSpace, Contrast, Error, Result, Rgb8, Scheme, ThemeName, names::names};

names! {
    /// What becomes of a brand colour that can't be the primary as it is.
    DeriveMode, "mode" {
        /// The primary is the colour that holds and is nearest to the seed by ΔE-OK.
        Nearest = "nearest",
        /// The seed stays in the ramp as it is; the primary is the nearest step of the ramp that holds.
        LockBrand = "lock-brand",
        /// The seed is the primary of both schemes in standard contrast, or the theme is refused. In high contrast, which
        /// no one colour can hold on both grounds, it is the nearest.
        Strict = "strict",
    }
}

/// A role that is set by hand; the others are solved around it.
#[derive(Debug, Clone, PartialEq)]
pub struct Lock {
    /// The role.
    pub role: String,
    /// An opaque CSS colour.
    pub color: String,
    /// The scheme it is set in; both where absent.
    pub scheme: Option<Scheme>,
    /// The contrast it is set in; both where absent.
    pub contrast: Option<Contrast>,
    /// Why it is set, kept in the certificate.
    pub reason: String,
}

/// Seeds and options of a theme.
///
/// # Examples
/// ```
/// use azora_core::{Brief, DeriveMode};
/// let brief = Brief { mode: DeriveMode::Strict, ..Brief::new("acme", "#7c3aed") };
/// assert_eq!(brief.base, azora_core::ThemeName::Admin);
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Brief {
    /// Its name in selectors and paths: 1 to 64 of `a-z`, `0-9` and `-`.
    pub name: String,
    /// The brand colour: an opaque CSS colour.
    pub primary: String,
    /// A second one for what stands out; empty for a quiet field of the first's hue.
    pub accent: String,
    /// The colour that tints grounds and lines; empty for the first's hue.
    pub neutral: String,
    /// The house theme whose character it takes.
    pub base: ThemeName,
    /// What becomes of the brand colour where it does not hold.
    pub mode: DeriveMode,
    /// How tightly things stand; the base's own where absent.
    pub density: Option<Density>,
    /// Ratio of neighbouring steps of the type scale, 1.05..=2; the base's own scale where absent.
    pub type_ratio: Option<f64>,
    /// Size of body text in px, 10..=32; the base's own where absent.
    pub type_base: Option<f64>,
    /// Factor on every duration, 0..=4; 1 where absent.
    pub motion: Option<f64>,
    /// Roles set by hand, at most 64.
    pub locks: Vec<Lock>,
}

impl Brief {
    /// A theme of one colour, based on admin.
    pub fn new(name: &str, primary: &str) -> Self {
        Self {
            name: name.to_owned(),
            primary: primary.to_owned(),
            accent: String::new(),
            neutral: String::new(),
            base: ThemeName::Admin,
            mode: DeriveMode::Nearest,
            density: None,
            type_ratio: None,
            type_base: None,
            motion: None,
            locks: Vec::new(),
        }
    }
}

/// Roles set by hand.
const MOST_LOCKS: usize = 64;

/// A brand colour as it was given and as a screen gets it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Seed {
    pub(super) color: Rgb8,
    /// Oklab of the colour as given, which may lie outside sRGB.
    pub(super) oklab: [f64; 3],
}

/// A brief that was read.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Read<'a> {
    pub(super) brief: &'a Brief,
    pub(super) primary: Seed,
    /// The ramp of the primary, which stands in it.
    pub(super) ramp: Ramp,
    pub(super) accent: Option<Seed>,
    pub(super) neutral: Option<Seed>,
    pub(super) locks: Vec<(&'a Lock, Rgb8)>,
}

impl Brief {
    pub(super) fn read(&self) -> Result<Read<'_>> {
        crate::theme::check_name(&self.name, "/name")?;
        range("/type_ratio", self.type_ratio, 1.05, 2.0)?;
        range("/type_base", self.type_base, 10.0, 32.0)?;
        range("/motion", self.motion, 0.0, 4.0)?;
        if self.locks.len() > MOST_LOCKS {
            let reason = format!("A theme has at most {MOST_LOCKS} roles set by hand, not {}.", self.locks.len());
            return Err(Error::argument("/locks", reason));
        }
        let maybe = |text: &str, path: &str| if text.is_empty() { Ok(None) } else { seed(text, path).map(Some) };
        let locks = self
            .locks
            .iter()
            .enumerate()
            .map(|(at, lock)| Ok((lock, seed(&lock.color, &format!("/locks/{at}/color"))?.color)));
        Ok(Read {
            brief: self,
            primary: seed(&self.primary, "/primary")?,
            ramp: ramp(&opaque(&self.primary, "/primary")?, "/primary")?,
            accent: maybe(&self.accent, "/accent")?,
            neutral: maybe(&self.neutral, "/neutral")?,
            locks: locks.collect::<Result<_>>()?,
        })
    }
}

fn range(path: &str, number: Option<f64>, least: f64, most: f64) -> Result<()> {
    match number {
        Some(number) if !(least..=most).contains(&number) => Err(Error::argument(
            path,
            format!("The argument {} is a number in {least}..={most}.", path.trim_start_matches('/')),
        )),
        _ => Ok(()),
    }
}

/// An opaque colour.
fn seed(text: &str, path: &str) -> Result<Seed> {
    let color = opaque(text, path)?;
    let [l, a, b] = crate::color::convert(color.numbers(), color.space, ColorSpace::Oklab);
    Ok(Seed { color: on_screen(&color, path)?, oklab: [l, a, b] })
}
