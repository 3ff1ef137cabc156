//! What an element is drawn for.

use super::{Cut, ElementKind, Glow, Heart, Keeper, MotionPolicy, Pace, Reader, Words};
use crate::{Contrast, Error, Result, Rgb8, Scheme, ThemeName, theme};

/// Sides of a picture in px.
const SIZES: core::ops::RangeInclusive<f64> = 16.0..=4096.0;
/// Bytes of a name and of a catalogue of words.
const LONGEST_NAME: usize = 200;
const LONGEST_WORDS: usize = 4096;

/// What an element is drawn for: how large, in which theme, and how much of it moves.
///
/// The default is 300 px in Admin on a dark ground, brilliant, medium, normal, full, without a label.
#[derive(Debug, Clone, PartialEq)]
pub struct ElementParams {
    /// The side in px, 16 to 4,096; [`element_size`] gives that of `sm`, `md`, `lg` and `xl`.
    pub size: f64,
    /// The theme, which sets the ground and which jewel leads; the stones keep their colours.
    pub theme: ThemeName,
    /// Light or dark ground.
    pub scheme: Scheme,
    /// How much contrast is promised.
    pub contrast: Contrast,
    /// How it is drawn.
    pub cut: Cut,
    /// How far the gem's light spreads.
    pub glow: Glow,
    /// How fast the engine's beads and seconds go; the gem has periods of its own, which no pace changes.
    pub pace: Pace,
    /// How much may move.
    pub policy: MotionPolicy,
    /// What fills the heart of the engine.
    pub heart: Heart,
    /// Whether its name stands beneath it.
    pub label: bool,
    /// What is measured, such as `pay-api`, at most 200 bytes; where empty, the element's own name.
    pub name: String,
    /// Messages in another language, as lines of `key = text`, at most 4,096 bytes; what is left out stays English.
    pub words: String,
}

impl Default for ElementParams {
    fn default() -> Self {
        Self {
            size: 300.0,
            theme: ThemeName::Admin,
            scheme: Scheme::Dark,
            contrast: Contrast::Standard,
            cut: Cut::Brilliant,
            glow: Glow::Medium,
            pace: Pace::Normal,
            policy: MotionPolicy::Full,
            heart: Heart::Budget,
            label: false,
            name: String::new(),
            words: String::new(),
        }
    }
}

/// The side in px of an element's named size: `sm` 64, `md` 120, `lg` 200, and `xl` 300 for the gem and 400 for the engine.
///
/// # Errors
/// `argument.invalid` at `/size` for any other name.
///
/// # Examples
/// ```
/// use azora_core::{ElementKind, element_size};
/// assert_eq!(element_size(ElementKind::Sankofa, "xl")?, 400.0);
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn element_size(kind: ElementKind, size: &str) -> Result<f64> {
    Ok(match (size, kind) {
        ("sm", _) => 64.0,
        ("md", _) => 120.0,
        ("lg", _) => 200.0,
        ("xl", ElementKind::Gem) => 300.0,
        ("xl", ElementKind::Sankofa) => 400.0,
        _ => return Err(crate::names::unknown(size, "/size", "size", &["sm", "md", "lg", "xl"])),
    })
}

/// What was checked of [`ElementParams`], with what follows from it.
#[derive(Debug, Clone)]
pub(crate) struct Look {
    pub(crate) size: f64,
    pub(crate) theme: ThemeName,
    pub(crate) scheme: Scheme,
    pub(crate) contrast: Contrast,
    pub(crate) cut: Cut,
    pub(crate) glow: Glow,
    pub(crate) pace: Pace,
    /// As the last event of that kind left it.
    pub(crate) policy: MotionPolicy,
    pub(crate) heart: Heart,
    pub(crate) label: bool,
    pub(crate) name: String,
    pub(crate) words: Words,
    /// The theme's background, for casings and badges; the picture itself is transparent.
    pub(crate) ground: Rgb8,
    /// The theme's text, and its quiet text.
    pub(crate) ink: Rgb8,
    pub(crate) sub: Rgb8,
}

impl Look {
    pub(crate) fn new(params: &ElementParams) -> Result<Self> {
        let ElementParams { size, theme: name, scheme, contrast, .. } = *params;
        #[cfg(not(feature = "classic"))]
        if params.cut == Cut::Classic {
            return Err(Error::argument("/cut", "This module draws brilliants alone; load the one that draws all."));
        }
        if !SIZES.contains(&size) {
            return Err(Error::argument("/size", "An element is 16 to 4,096 px wide; give a size between."));
        }
        if params.name.len() > LONGEST_NAME {
            return Err(Error::argument("/name", "A name has at most 200 bytes; shorten it."));
        }
        if params.words.len() > LONGEST_WORDS {
            return Err(Error::argument("/words", "A catalogue of words has at most 4,096 bytes; shorten it."));
        }
        let [ground, ink, sub] = theme::ground(name, scheme, contrast);
        Ok(Self {
            size,
            theme: name,
            scheme,
            contrast,
            cut: params.cut,
            glow: params.glow,
            pace: params.pace,
            policy: params.policy,
            heart: params.heart,
            label: params.label,
            name: params.name.clone(),
            words: Words::new(&params.words)?,
            ground,
            ink,
            sub,
        })
    }

    /// Whether the ground is dark.
    pub(crate) fn dark(&self) -> bool {
        self.scheme == Scheme::Dark
    }

    pub(super) fn keep(&self, keeper: &mut Keeper) {
        keeper.number(self.size);
        keeper.index(&self.theme, ThemeName::ALL);
        keeper.index(&self.scheme, Scheme::ALL);
        keeper.index(&self.contrast, Contrast::ALL);
        keeper.index(&self.cut, Cut::ALL);
        keeper.index(&self.glow, Glow::ALL);
        keeper.index(&self.pace, Pace::ALL);
        keeper.index(&self.policy, MotionPolicy::ALL);
        keeper.index(&self.heart, Heart::ALL);
        keeper.flag(self.label);
        keeper.text(&self.name);
        keeper.text(self.words.own());
    }

    pub(super) fn restore(reader: &mut Reader) -> Option<Self> {
        let params = ElementParams {
            size: reader.number()?,
            theme: reader.index(ThemeName::ALL)?,
            scheme: reader.index(Scheme::ALL)?,
            contrast: reader.index(Contrast::ALL)?,
            cut: reader.index(Cut::ALL)?,
            glow: reader.index(Glow::ALL)?,
            pace: reader.index(Pace::ALL)?,
            policy: reader.index(MotionPolicy::ALL)?,
            heart: reader.index(Heart::ALL)?,
            label: reader.flag()?,
            name: reader.text()?,
            words: reader.text()?,
        };
        Self::new(&params).ok()
    }
}
