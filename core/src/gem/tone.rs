//! From light to colour.

use super::{
    beam::Beam,
    jewel::{Body, Light},
    rig::{plus, step},
};
use crate::{
    color::weighed,
    math::{cbrt_near, exp_near, ln_near},
};

/// Deep saturated darks.
const TOE: f64 = 1.35;
/// Where the hottest facets begin to turn white, and where they have.
const BLEACH: (f64, f64) = (4.5, 14.0);
/// The glow of the body that keeps darks in its deepest shades.
const GLOW: f64 = 0.05;

/// Linear light of 0 to 1 as it is written, 0 to 1.
pub(super) fn encoded([red, green, blue]: Light) -> Light {
    let curve = |x: f64| {
        if x <= 0.003_130_8 {
            return 12.92 * x.max(0.0);
        }
        // x to the power 1/2.4 is the fourth root of its cube root, times that.
        let root = cbrt_near(x.min(1.0));
        1.055 * root * root.sqrt().sqrt() - 0.055
    };
    [curve(red), curve(green), curve(blue)]
}

/// Cells of the tone curve's table.
const CELLS: usize = 512;

/// The tone curve (1 − e^−x)^1.35, by a table over x / (1.5 + x): an exponential shoulder that turns too much light into the
/// lighter shade of the same hue, and a toe.
#[derive(Debug, Clone)]
pub(super) struct Curve([f64; CELLS + 1]);

impl Curve {
    const HALF: f64 = 1.5;

    pub(super) fn new() -> Self {
        #[expect(clippy::cast_precision_loss, reason = "below 2^10")]
        let at = |cell: usize| {
            let share = cell as f64 / CELLS as f64;
            let shoulder = if cell < CELLS { 1.0 - exp_near(-Self::HALF * share / (1.0 - share)) } else { 1.0 };
            if shoulder > 0.0 { exp_near(TOE * ln_near(shoulder)) } else { 0.0 }
        };
        Self(core::array::from_fn(at))
    }

    pub(super) fn at(&self, x: f64) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "512")]
        let far = CELLS as f64 * x / (Self::HALF + x);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 512; NaN is 0")]
        let cell = far as usize;
        #[expect(clippy::cast_precision_loss, reason = "0 to 512")]
        let rest = far - cell as f64;
        match self.0.get(cell..).unwrap_or_default() {
            [low, high, ..] => low + (high - low) * rest,
            _ => 1.0,
        }
    }

    /// Light as a colour of 0 to 1, with a veil of white over the hottest alone.
    fn toned(&self, light: Light, body: &Body) -> Light {
        let [red, green, blue] = light;
        let white = body.bleach * step(red.max(green).max(blue), BLEACH.0, BLEACH.1);
        let veiled = |tone: f64| tone + (1.0 - tone) * white;
        let [red, green, blue] = [veiled(self.at(red)), veiled(self.at(green)), veiled(self.at(blue))];
        let most = body.cap * red;
        if body.cap < 1.0 { [red, green.min(most), blue.min(most)] } else { [red, green, blue] }
    }
}

/// A stone's exposure: what keeps its mean luminance the same however it stands, and how large it is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Exposure<'a> {
    curve: &'a Curve,
    factor: f64,
    glow: Light,
    body: &'static Body,
}

impl<'a> Exposure<'a> {
    /// By the last parts of a stone, under a state's light (0 to 1).
    pub(super) fn locked(curve: &'a Curve, beams: &[Beam], body: &'static Body, state: f64) -> Self {
        let glow = body.transmission.map(|share| GLOW * share);
        let mut exposure = Self { curve, factor: body.exposure * state, glow, body };
        let wanted = body.luminance * exp_near(0.8 * ln_near(state.max(1e-3)));
        // Regula falsi in logarithms: each step is as long as the last one turned out to have had to be.
        let (mut pace, mut last): (f64, Option<(f64, f64)>) = (1.15, None);
        for _ in 0..3 {
            let (mut sum, mut area) = (0.0, 0.0);
            for beam in beams.iter().filter(|beam| beam.leaf) {
                sum += beam.area * weighed(exposure.toned(beam.light));
                area += beam.area;
            }
            if sum <= 0.0 {
                break;
            }
            let short = ln_near(wanted * area / sum);
            if let Some((before, step)) = last
                && (before - short).abs() > 1e-9
            {
                pace = (step / (before - short)).clamp(0.5, 4.0);
            }
            last = Some((short, pace * short));
            exposure.factor *= exp_near(pace * short);
        }
        exposure
    }

    fn toned(&self, light: Light) -> Light {
        self.curve.toned(plus([0.0; 3], self.factor, plus(light, 1.0, self.glow)), self.body)
    }

    /// The colour of light, in linear light of 0 to 1.
    pub(super) fn color(&self, light: Light) -> Light {
        let color = self.toned(light);
        let grey = weighed(color);
        color.map(|x| (grey + self.body.vibrance * (x - grey)).clamp(0.0, 1.0))
    }
}
