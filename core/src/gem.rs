//! The Trinity Gem: Sapphire, Emerald, Ruby, and Unity in their midst.
//!
//! A fold of events says how each of them stands; a picture is a function of that and of the time. Stones are round
//! brilliants, traced by beams under light that depends on direction alone; docs/elements.md tells the numbers.

mod beam;
#[cfg(feature = "classic")]
mod classic;
mod cut;
mod detail;
mod energy;
mod fresnel;
mod glint;
mod halo;
mod health;
mod held;
mod jewel;
mod link;
mod picture;
mod polygon;
mod pose;
mod rig;
mod ring;
mod spot;
mod standing;
mod state;
mod stone;
mod surface;
mod tone;
mod trinity;
mod vector;
mod words;

#[cfg(test)]
mod tests;

#[cfg(feature = "classic")]
use self::classic::Classic;
use self::{jewel::Jewel, standing::Standing, stone::Workshop, trinity::Trinity, words::say};
use crate::{
    Cut, ElementCondition, Error, MotionPolicy, Result, ThemeName, Time,
    element::{Keeper, Look, Reader},
    scene::Pen,
};

/// The gem: what events made of it, and the stones as they were drawn last.
#[derive(Debug, Clone)]
pub(crate) struct Gem {
    standing: Standing,
    workshop: Workshop,
    /// What the picture says in words, kept for its room.
    value: String,
}

impl Gem {
    pub(crate) fn new(look: &Look) -> Self {
        Self { standing: Standing::new(look.policy), workshop: Workshop::new(), value: String::new() }
    }

    /// Folds an event: `health` of a jewel, `hover`, `focus` or `policy`.
    pub(crate) fn apply(&mut self, _: &Look, at: Time, kind: &str, name: &str, value: Option<f64>) -> Result<()> {
        let mut standing = self.standing;
        standing.settle(at, false);
        match kind {
            "health" => standing.tell(at, jewel(name)?, health(value)?),
            "hover" => {
                standing.energy.hovered = flag(value)?;
                standing.energy.tell(at);
            }
            "focus" => {
                standing.energy.focused = flag(value)?;
                standing.energy.tell(at);
            }
            "policy" => {
                standing.policy.tell(at, MotionPolicy::from_name(name, "/name")?);
            }
            _ => {
                return Err(invalid(
                    "/kind",
                    "A gem takes events of kind health, hover, focus and policy; write one of them.",
                ));
            }
        }
        self.standing = standing;
        Ok(())
    }

    /// Draws the whole picture at a time.
    pub(crate) fn draw(&mut self, look: &Look, at: Time, bytes: &mut Vec<u8>) {
        let mut standing = self.standing;
        standing.settle(at, true);
        let mut pen = Pen::new(bytes, look.size, look.size);
        if standing.policy.shown != MotionPolicy::Off {
            match look.cut {
                #[cfg(feature = "classic")]
                Cut::Classic => Classic { look, standing: &standing, at }.draw(&mut pen),
                _ => Trinity { look, standing: &standing, at }.draw(&mut pen, &mut self.workshop),
            }
        }
        say(&mut self.value, look, &standing);
        let name = if look.name.is_empty() { look.words.get("gem") } else { &look.name };
        // The original's discs breathe whatever is known.
        let stirs = standing.stirs(at) || look.cut == Cut::Classic && standing.moves();
        let valid = if standing.policy.shown != MotionPolicy::Off && stirs { at } else { standing.next() };
        pen.finish("img", name, &self.value, Some(valid));
    }

    /// How all of it is at a time.
    pub(crate) fn condition(&self, at: Time) -> ElementCondition {
        let mut standing = self.standing;
        standing.settle(at, true);
        standing.condition()
    }

    pub(crate) fn keep(&self, keeper: &mut Keeper) {
        self.standing.keep(keeper);
    }

    pub(crate) fn restore(look: &Look, reader: &mut Reader) -> Option<Self> {
        Some(Self { standing: Standing::restore(reader)?, ..Self::new(look) })
    }
}

const INVALID: &str = "motion.invalid_event";

fn invalid(path: &str, reason: &str) -> Error {
    Error::new(INVALID, reason).at(path)
}

fn jewel(name: &str) -> Result<Jewel> {
    jewel::JEWELS
        .iter()
        .copied()
        .find(|jewel| jewel.body().name == name)
        .ok_or_else(|| invalid("/name", "A gem has sapphire, emerald, ruby and unity; write one of them."))
}

fn health(value: Option<f64>) -> Result<Option<f64>> {
    if value.is_none_or(|value| (0.0..=1.0).contains(&value)) {
        return Ok(value);
    }
    Err(invalid("/value", "A health is 0 to 1, or absent where it was not measured."))
}

fn flag(value: Option<f64>) -> Result<bool> {
    match value {
        Some(1.0) => Ok(true),
        Some(0.0) => Ok(false),
        _ => Err(invalid("/value", "Hover and focus are 1 while they are so, and 0 when they end.")),
    }
}

/// The jewel that a theme is made from: it leads.
const fn leader(theme: ThemeName) -> Jewel {
    match theme {
        ThemeName::Education => Jewel::Emerald,
        ThemeName::Finance => Jewel::Ruby,
        ThemeName::Marketplace => Jewel::Sapphire,
        ThemeName::Admin => Jewel::Unity,
    }
}

/// How much of its halo and edges a jewel shows beside the one that leads.
fn strength(jewel: Jewel, leader: Jewel) -> f64 {
    if jewel == leader { 1.0 } else { 0.6 }
}
