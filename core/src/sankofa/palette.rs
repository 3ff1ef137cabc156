//! Colours of the engine on a ground.

use super::state::State;
use crate::{Contrast, Rgb8, element::Look};

/// Colours by what they mean, opaque.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Palette {
    /// In the order of the pillars.
    pub(super) pillars: [Rgb8; 5],
    pub(super) ink: Rgb8,
    pub(super) sub: Rgb8,
    /// Fine ticks.
    pub(super) hair: Rgb8,
    /// The heart where the budget is spent.
    pub(super) empty: Rgb8,
    /// What an arc runs on; nothing is read from it alone.
    pub(super) track: Rgb8,
    pub(super) degraded: Rgb8,
    pub(super) critical: Rgb8,
    pub(super) glow: Rgb8,
    pub(super) ground: Rgb8,
    pub(super) dark: bool,
}

const fn rgb(hex: u32) -> Rgb8 {
    let [_, r, g, b] = hex.to_be_bytes();
    Rgb8 { r, g, b }
}

/// The pillars, and what is degraded or critical.
const DARK: [u32; 7] = [0x00a7_8bfa, 0x0060_a5fa, 0x0034_d399, 0x00fa_cc15, 0x00f4_72b6, 0x00fb_923c, 0x00f8_7171];
const LIGHT: [u32; 7] = [0x007c_3aed, 0x0025_63eb, 0x0004_7857, 0x00a1_6207, 0x00db_2777, 0x00c2_410c, 0x00dc_2626];

impl Palette {
    /// On the ground of a look. What would fall below its contrast there is moved towards white, or on a light ground towards
    /// black, no farther than it has to: 4.5 for text, pillars and states, 3 for ticks and for the empty heart; 7 and 4.5
    /// where high contrast is asked for.
    pub(super) fn new(look: &Look) -> Self {
        Self::held(look, Rgb8::contrast_near)
    }

    fn held(look: &Look, contrast: fn(Rgb8, Rgb8) -> f64) -> Self {
        let (dark, ground) = (look.dark(), look.ground);
        let (text, fine) = if look.contrast == Contrast::High { (7.0, 4.5) } else { (4.5, 3.0) };
        let end = if dark { rgb(0x00ff_ffff) } else { rgb(0) };
        let fit = |color: Rgb8, least: f64| {
            let away = |step: u8| mix(color, end, f64::from(step) / 32.0);
            (0..=32).map(away).find(|color| contrast(*color, ground) >= least).unwrap_or(end)
        };
        let pick = |on_dark: u32, on_light: u32| rgb(if dark { on_dark } else { on_light });
        let (ink, sub) = (fit(look.ink, text), fit(look.sub, text));
        // What is spent stands apart from the ground, and what is left apart from it: towards the ground as far as it has to.
        let slate = fit(pick(0x0064_748b, 0x0083_91a7), 3.0);
        let toward = |step: u8| mix(slate, ground, f64::from(step) / 32.0);
        let apart = |color: &Rgb8| contrast(ink, *color) >= 4.5 && contrast(*color, ground) >= 3.0;
        let [pillars @ .., degraded, critical] = (if dark { DARK } else { LIGHT }).map(|hex| fit(rgb(hex), text));
        Self {
            pillars,
            ink,
            sub,
            hair: fit(pick(0x0064_748b, 0x0083_91a7), fine),
            empty: (0..32).map(toward).find(apart).unwrap_or(slate),
            track: mix(ground, sub, if dark { 0.21 } else { 0.15 }),
            degraded,
            critical,
            glow: pick(0x0094_a3b8, 0x0064_748b),
            ground,
            dark,
        }
    }

    /// Of what is in a state; healthy has no colour of its own.
    pub(super) fn state(&self, state: State) -> &Rgb8 {
        match state {
            State::Healthy => &self.ink,
            State::Degraded => &self.degraded,
            State::Critical => &self.critical,
            State::Partial | State::Unknown => &self.sub,
        }
    }
}

/// From one colour a share of the way to another, on gamma-encoded sRGB.
fn mix(one: Rgb8, other: Rgb8, share: f64) -> Rgb8 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between two bytes")]
    let step = |from: u8, to: u8| (f64::from(from) + (f64::from(to) - f64::from(from)) * share + 0.5).floor() as u8;
    Rgb8 { r: step(one.r, other.r), g: step(one.g, other.g), b: step(one.b, other.b) }
}

#[cfg(test)]
mod tests {
    use super::Palette;
    use crate::{Contrast, ElementParams, Rgb8, Scheme, ThemeName, element::Look};

    /// Every role on every ground of every theme, and one role on another where they meet.
    #[test]
    fn every_role_holds_its_contrast_on_every_ground() {
        for theme in ThemeName::ALL {
            for (scheme, contrast) in
                Scheme::ALL.iter().flat_map(|scheme| Contrast::ALL.iter().map(move |contrast| (scheme, contrast)))
            {
                let params =
                    ElementParams { theme: *theme, scheme: *scheme, contrast: *contrast, ..Default::default() };
                let look = Look::new(&params).unwrap();
                let of = Palette::new(&look);
                assert_eq!(of, Palette::held(&look, Rgb8::contrast), "a near contrast decides as the exact one");
                let (text, fine) = if *contrast == Contrast::High { (7.0, 4.5) } else { (4.5, 3.0) };
                let here = format!("{theme} {scheme} {contrast}");
                for color in of.pillars.into_iter().chain([of.ink, of.sub, of.degraded, of.critical]) {
                    assert!(color.contrast(of.ground) >= text, "{here}: {}", color.hex());
                }
                assert!(of.hair.contrast(of.ground) >= fine && of.empty.contrast(of.ground) >= 3.0, "{here}: hair");
                assert!(of.ink.contrast(of.empty) >= 4.5, "{here}: what is left of the budget on what is spent");
                for color in of.pillars {
                    assert!(color.contrast(of.track) >= 3.0, "{here}: {} on its track", color.hex());
                }
                assert!((1.15..2.2).contains(&of.track.contrast(of.ground)), "{here}: a guide, and no more");
            }
        }
    }

    /// On the grounds that the design was measured on, nothing is moved.
    #[test]
    fn the_colours_of_the_design_stay_on_white() {
        let params = ElementParams { theme: ThemeName::Finance, scheme: Scheme::Light, ..Default::default() };
        let palette = Palette::new(&Look::new(&params).unwrap());
        assert_eq!(palette.pillars.map(crate::Rgb8::hex), ["#7c3aed", "#2563eb", "#047857", "#a16207", "#db2777"]);
        assert_eq!(
            [palette.degraded, palette.critical, palette.empty].map(crate::Rgb8::hex),
            ["#c2410c", "#dc2626", "#8391a7"]
        );
    }
}
