//! One variant of a theme: every role solved in turn, each around those that stand already.

use super::{
    character::{Character, Four},
    guide::Guide,
    light::Light,
    nearest::nearest,
    place::{Bound, Side, aim, place},
    role::{Aim, Ink, RULES, Rule, Status},
    status::{self, Apart},
    tint::Tint,
};
use crate::{Contrast, Rgb8, theme::Bond};

pub(super) const WHITE: Rgb8 = Rgb8 { r: 0xff, g: 0xff, b: 0xff };
pub(super) const BLACK: Rgb8 = Rgb8 { r: 0, g: 0, b: 0 };
pub(super) const INK: Rgb8 = Rgb8 { r: 0x0f, g: 0x17, b: 0x2a };

/// The luminance that has the same ratio with black and with white.
const MIDDLE: f64 = 0.179_128_784_747_792;
/// That ratio.
const HALF: f64 = 4.582_575_694_955_84;

/// Least ΔE-OK of a primary to a status, and of two statuses, in standard and in high contrast; [`MARGIN`] is added while solving.
pub(crate) const APART: f64 = 0.10;
pub(crate) const APART_HIGH: f64 = 0.08;
pub(super) const MARGIN: f64 = 0.002;

/// Below this chroma a colour has no hue to speak of.
pub(super) const GREY: f64 = 0.04;

/// Hue of red, and how near to it a focus ring reads as an error.
const RED: (f64, f64) = (27.0, 25.0);
/// Chroma and hue of the ring that stands in, and of links where nothing else says them.
pub(super) const BLUE: (f64, f64) = (0.16, 255.0);

/// A field that has less room than this beyond it, times its contrast with its text, is hovered and pressed towards its text.
const FURTHEST: f64 = 1.4;

/// A role that found no place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stuck(pub(super) &'static str);

impl Stuck {
    /// Whether it is a colour of charts, which are chosen elsewhere.
    pub(super) fn is_chart(self) -> bool {
        self.0.starts_with("chart-")
    }
}

/// What one variant is solved from.
pub(super) struct Scheme<'a> {
    pub(super) light: &'a Light,
    pub(super) character: &'a Character,
    /// Its place among the variants.
    pub(super) variant: usize,
    pub(super) roles: &'a [std::borrow::Cow<'static, str>],
    pub(super) bonds: &'a [Bond],
    /// The brand colour as given.
    pub(super) brand: Tint,
    /// The tint of grounds and lines.
    pub(super) neutral: Tint,
    /// That of links.
    pub(super) link: Tint,
    pub(super) accent: Option<Rgb8>,
    /// Eight colours of charts, in the theme's order.
    pub(super) charts: [Rgb8; 8],
    /// What may be the primary: these in this order, or the nearest to the first.
    pub(super) primary: Primary<'a>,
    pub(super) locks: &'a [(usize, Rgb8)],
}

/// Where a primary comes from.
#[derive(Debug, Clone, Copy)]
pub(super) enum Primary<'a> {
    /// The nearest to this that holds.
    Nearest(Rgb8),
    /// The first of these that holds.
    FirstOf(&'a [Rgb8]),
}

/// A solved variant: a colour for each role, and the tint it was taken from.
#[derive(Debug, Clone)]
pub(super) struct Solved {
    pub(super) colors: Vec<Option<Rgb8>>,
    pub(super) tints: Vec<Option<Tint>>,
}

impl Solved {
    fn get(&self, at: usize) -> Option<Rgb8> {
        self.colors.get(at).copied().flatten()
    }

    /// The colour of the role at a place.
    pub(super) fn color_of(&self, place: Option<usize>) -> Option<Rgb8> {
        self.get(place?)
    }

    fn put(&mut self, at: usize, color: Rgb8, tint: Option<Tint>) {
        if let (Some(place), Some(of)) = (self.colors.get_mut(at), self.tints.get_mut(at)) {
            (*place, *of) = (Some(color), tint);
        }
    }
}

impl Scheme<'_> {
    /// Every role's colour, or the role that finds no place.
    ///
    /// Each role takes what is nearest to its wish, and leaves room for the next; where that leads nowhere, it is done again
    /// within spans of luminance that are known to lead to an end.
    pub(super) fn solve(&self) -> core::result::Result<Solved, Stuck> {
        match self.solve_until("") {
            Err(stuck) if !stuck.is_chart() => self.run("", Some(Guide::new(self).ok_or(stuck)?)),
            other => other,
        }
    }

    /// Those before a role.
    pub(super) fn solve_until(&self, last: &str) -> core::result::Result<Solved, Stuck> {
        self.run(last, None)
    }

    fn run(&self, last: &str, mut guide: Option<Guide>) -> core::result::Result<Solved, Stuck> {
        let count = self.roles.len();
        let mut solved = Solved { colors: vec![None; count], tints: vec![None; count] };
        for (at, color) in self.locks {
            solved.put(*at, *color, None);
        }
        for rule in RULES.iter().take_while(|rule| rule.role != last) {
            let Some(at) = self.place_of(rule.role) else { continue };
            if solved.get(at).is_none() {
                let mut bounds = self.bounds(&solved, at);
                bounds.extend(guide.iter().filter_map(|guide| guide.span(at)).flat_map(Bound::span));
                let (color, tint) = self.role(&solved, rule, bounds).ok_or(Stuck(rule.role))?;
                if guide.as_mut().is_some_and(|guide| !guide.fix(at, self.light.luminance(color))) {
                    return Err(Stuck(rule.role));
                }
                solved.put(at, color, tint);
            }
        }
        Ok(solved)
    }

    /// The least distance of a primary to a status.
    pub(super) fn apart(&self) -> f64 {
        if self.contrast() == Contrast::High { APART_HIGH } else { APART }
    }

    fn contrast(&self) -> Contrast {
        super::character::VARIANTS.get(self.variant).map_or(Contrast::Standard, |(_, contrast)| *contrast)
    }

    fn dark(&self) -> bool {
        self.variant >= 2
    }

    fn pick(&self, four: Four<f64>) -> f64 {
        four.get(self.variant).copied().unwrap_or(1.0)
    }

    pub(super) fn place_of(&self, role: &str) -> Option<usize> {
        self.roles.iter().position(|name| name == role)
    }

    fn color_of(&self, solved: &Solved, role: &str) -> Option<Rgb8> {
        solved.get(self.place_of(role)?)
    }

    fn luminances(&self, solved: &Solved, roles: &[&str]) -> Vec<f64> {
        roles.iter().filter_map(|role| self.color_of(solved, role)).map(|color| self.light.luminance(color)).collect()
    }

    /// What a role must hold with: its neighbours that stand, and room for those that don't yet.
    fn bounds(&self, solved: &Solved, at: usize) -> Vec<Bound> {
        let other = |bond: &Bond| {
            let (seen, ground) = (usize::from(bond.seen), usize::from(bond.ground));
            if seen == at {
                Some(ground)
            } else if ground == at {
                Some(seen)
            } else {
                None
            }
        };
        let bound = |bond: &Bond| {
            let bound = match solved.get(other(bond)?) {
                Some(color) => Bound { luminance: self.light.luminance(color), min: bond.min },
                None => Bound { luminance: MIDDLE, min: bond.min / HALF },
            };
            (bound.min > 1.0).then_some(bound)
        };
        self.bonds.iter().filter_map(bound).collect()
    }

    fn tint(&self, ink: Ink) -> Tint {
        match ink {
            Ink::Neutral(share) => self.neutral.with_chroma(self.neutral.chroma * self.pick(share)),
            Ink::Brand(share) => {
                let brand = if self.brand.chroma < GREY { self.brand.with_chroma(0.03) } else { self.brand };
                let chroma = if self.contrast() == Contrast::High { brand.chroma * 0.8 } else { brand.chroma };
                brand.with_chroma((chroma.min(0.2) * share).max(self.neutral.chroma * 2.2))
            }
            Ink::Link => self.link,
            Ink::Focus => {
                let link = self.link;
                let from_red = (link.hue - RED.0 + 180.0).rem_euclid(360.0) - 180.0;
                if from_red.abs() < RED.1 { Tint::new(BLUE.0, BLUE.1) } else { link }
            }
            Ink::Accent(share) => match self.accent {
                Some(accent) if share < 1.0 => Tint::of(self.light.oklab(accent)).with_chroma(share),
                Some(accent) => Tint::of(self.light.oklab(accent)),
                None => self.brand.with_chroma(if share < 1.0 { 0.06 } else { 0.035 }),
            },
        }
    }

    fn role(&self, solved: &Solved, rule: &Rule, bounds: Vec<Bound>) -> Option<(Rgb8, Option<Tint>)> {
        let tint = self.tint(rule.ink);
        let toward = if self.dark() { Side::Lighter } else { Side::Darker };
        let put =
            |wish: f64, side: Side| place(self.light, &tint, wish, &bounds, side).map(|color| (color, Some(tint)));
        match rule.aim {
            Aim::Ground => put(aim(&[1.0], self.pick(self.character.background), Side::Darker), Side::Darker),
            Aim::Lift => self.lift(solved, rule.role, &bounds, &tint),
            Aim::Same(other) => self.color_of(solved, other).and_then(|color| {
                let luminance = self.light.luminance(color);
                let tint = self.place_of(other).and_then(|at| solved.tints.get(at).copied().flatten());
                if bounds.iter().all(|bound| bound.holds(luminance)) {
                    Some((color, tint))
                } else {
                    put(luminance, toward)
                }
            }),
            Aim::On(grounds, ratio) => {
                let grounds = self.luminances(solved, grounds);
                let side = roomier(&grounds, toward);
                put(aim(&grounds, self.pick(ratio), side), side)
            }
            Aim::Foreground(_) => {
                let holds = |color: &Rgb8| bounds.iter().all(|bound| bound.holds(self.light.luminance(*color)));
                let plain = [WHITE, INK, BLACK].into_iter().find(holds).map(|color| (color, None));
                plain.or_else(|| put(MIDDLE, toward))
            }
            Aim::State(field, text, by) => {
                let (Some(field), Some(text)) = (self.color_of(solved, field), self.color_of(solved, text)) else {
                    return None;
                };
                self.state(field, text, by, &bounds)
            }
            Aim::Primary => self.primary(solved, &bounds).map(|color| (color, Some(self.brand))),
            Aim::Accent(step) => self.accent(solved, step, &bounds, &tint),
            Aim::Status(status) => self.status(solved, status, bounds),
            Aim::StatusText(status) => self.status_text(solved, status, &bounds, toward),
            Aim::Chart(at) => {
                let holds = |color: &&Rgb8| bounds.iter().all(|bound| bound.holds(self.light.luminance(**color)));
                self.charts.get(at).filter(holds).map(|color| (*color, None))
            }
        }
    }

    /// A field of the character: off white where the scheme is light, off the ground where it is dark.
    fn lift(&self, solved: &Solved, role: &str, bounds: &[Bound], tint: &Tint) -> Option<(Rgb8, Option<Tint>)> {
        let character = self.character;
        let ratio = self.pick(match role {
            "card" => character.card,
            "popover" => character.popover,
            "muted" => character.muted,
            _ => character.sidebar,
        });
        let (from, side) =
            if self.dark() { (self.color_of(solved, "background")?, Side::Lighter) } else { (WHITE, Side::Darker) };
        let luminance = self.light.luminance(from);
        if ratio <= 1.0 && bounds.iter().all(|bound| bound.holds(luminance)) {
            return Some((from, None));
        }
        place(self.light, tint, aim(&[luminance], ratio, side), bounds, side).map(|color| (color, Some(*tint)))
    }

    /// A field a step away from its text; where there is no room, a step towards it.
    fn state(&self, field: Rgb8, text: Rgb8, by: f64, bounds: &[Bound]) -> Option<(Rgb8, Option<Tint>)> {
        let tint = Tint::of(self.light.oklab(field));
        let [text, from] = [text, field].map(|color| self.light.luminance(color));
        let ratio = super::light::ratio(text, from);
        let (away, near) = if from < text { (Side::Darker, Side::Lighter) } else { (Side::Lighter, Side::Darker) };
        let put = |ratio: f64| {
            let color = place(self.light, &tint, aim(&[text], ratio, away), bounds, away)?;
            // What is not seen to change is no state.
            (self.light.difference(color, field) > 0.015 * by).then_some((color, Some(tint)))
        };
        let back = 1.0 + (by - 1.0) * if self.contrast() == Contrast::High { 1.5 } else { 2.2 };
        let found = if ratio * FURTHEST < 21.0 { put(ratio * by) } else { None };
        found
            .or_else(|| put(ratio / back))
            .or_else(|| place(self.light, &tint, from, bounds, near).map(|it| (it, Some(tint))))
    }

    /// The primary, told apart from statuses that are set by hand; the others are told apart from it.
    fn primary(&self, solved: &Solved, bounds: &[Bound]) -> Option<Rgb8> {
        let locked: Vec<[f64; 3]> = Status::ALL
            .into_iter()
            .filter_map(|status| self.color_of(solved, status.role()))
            .map(|color| self.light.oklab(color))
            .collect();
        let apart = |color: Rgb8| {
            let own = self.light.oklab(color);
            locked.iter().all(|other| crate::color::delta_e_ok(own, *other) >= self.apart())
        };
        let holds = |color: Rgb8| bounds.iter().all(|bound| bound.holds(self.light.luminance(color)));
        match self.primary {
            Primary::FirstOf(colors) => colors.iter().copied().find(|color| holds(*color) && apart(*color)),
            Primary::Nearest(seed) => nearest(self.light, seed, bounds, apart).map(|(color, _)| color),
        }
    }

    fn accent(&self, solved: &Solved, step: f64, bounds: &[Bound], tint: &Tint) -> Option<(Rgb8, Option<Tint>)> {
        let Some(accent) = self.accent else {
            let ratio = if self.dark() { 1.6 + 0.25 * step } else { 1.22 + 0.12 * step };
            let side = if self.dark() { Side::Lighter } else { Side::Darker };
            let wish = aim(&self.luminances(solved, &["background"]), ratio, side);
            return place(self.light, tint, wish, bounds, side).map(|color| (color, Some(*tint)));
        };
        if step == 0.0 {
            return nearest(self.light, accent, bounds, |_| true).map(|(color, _)| (color, Some(*tint)));
        }
        let accent = self.color_of(solved, "accent")?;
        let [lightness, ..] = self.light.oklab(accent);
        // One text has to read on all of them: what reads best on the accent at rest.
        let luminance = self.light.luminance(accent);
        let text = if luminance < MIDDLE { 1.0 } else { 0.0 };
        let ground = self.place_of("accent");
        let on_it = self.bonds.iter().filter(|bond| Some(usize::from(bond.ground)) == ground);
        let min = on_it.map(|bond| bond.min).fold(1.0, f64::max);
        let mut bounds = bounds.to_vec();
        bounds.push(Bound { luminance: text, min });
        // In high contrast a state moves away from its text, which is dark on a light accent and light on a dark one.
        let away = if luminance < MIDDLE { -1.0 } else { 1.0 };
        let by = if self.contrast() == Contrast::High { 0.03 * away } else { -0.035 * away };
        let wish = self.light.luminance(tint.at(self.light, (lightness + by * step).clamp(0.0, 1.0)));
        let side = if by < 0.0 { Side::Darker } else { Side::Lighter };
        place(self.light, tint, wish, &bounds, side).map(|color| (color, Some(*tint)))
    }

    fn wish(&self, status: Status) -> status::Wish {
        status.wish(self.variant, self.character.warning, self.character.info)
    }

    /// All colours that read as a status: the luminance of each, and Oklab.
    pub(super) fn members(&self, status: Status) -> Vec<(f64, [f64; 3])> {
        status::members(self.light, &self.wish(status))
    }

    /// What the primary must hold with, its grounds solved.
    pub(super) fn primary_bounds(&self) -> Option<Vec<Bound>> {
        let solved = self.solve_until("primary").ok()?;
        Some(self.place_of("primary").map(|at| self.bounds(&solved, at)).unwrap_or_default())
    }

    fn status(&self, solved: &Solved, status: Status, mut bounds: Vec<Bound>) -> Option<(Rgb8, Option<Tint>)> {
        let least = self.apart() + MARGIN;
        let apart =
            |role: &str, least: f64| Some(Apart { oklab: self.light.oklab(self.color_of(solved, role)?), least });
        let mut others: Vec<Apart> = apart("primary", least).into_iter().collect();
        others.extend(Status::ALL.into_iter().filter_map(|other| apart(other.role(), least)));
        if status == Status::Warning && self.accent.is_some() {
            others.extend(apart("accent", 0.085));
        }
        let wish = self.wish(status);
        let plain = bounds.clone();
        if status == Status::Destructive && self.contrast() == Contrast::Standard {
            bounds.push(Bound { luminance: 1.0, min: 4.56 });
        }
        let found = status::field(self.light, &wish, &bounds, &others);
        let found = found.or_else(|| status::field(self.light, &wish, &plain, &others));
        // The accent gives way before a status does.
        let found = found.or_else(|| {
            others.retain(|other| other.least >= least);
            status::field(self.light, &wish, &plain, &others)
        });
        found.map(|(color, tint)| (color, Some(tint)))
    }

    fn status_text(
        &self,
        solved: &Solved,
        status: Status,
        bounds: &[Bound],
        toward: Side,
    ) -> Option<(Rgb8, Option<Tint>)> {
        let hue = Tint::of(self.light.oklab(self.color_of(solved, status.role())?)).hue;
        let hue = if status == Status::Warning { hue.min(72.0) } else { hue };
        let tint = Tint::new(status.text_chroma(), hue);
        let grounds = self.luminances(solved, &["background", "card", "popover", "muted"]);
        let side = roomier(&grounds, toward);
        let ratio = if self.contrast() == Contrast::High { 7.05 } else { 4.55 };
        place(self.light, &tint, aim(&grounds, ratio, side), bounds, side).map(|color| (color, Some(tint)))
    }
}

/// The side of some grounds on which there is more room; the given one where the grounds are all near their usual end.
fn roomier(grounds: &[f64], usual: Side) -> Side {
    let darkest = grounds.iter().copied().fold(1.0, f64::min);
    let lightest = grounds.iter().copied().fold(0.0, f64::max);
    match usual {
        Side::Darker if darkest >= MIDDLE => Side::Darker,
        Side::Lighter if lightest <= MIDDLE => Side::Lighter,
        _ if (1.05) / (lightest + 0.05) > (darkest + 0.05) / 0.05 => Side::Lighter,
        _ => Side::Darker,
    }
}
