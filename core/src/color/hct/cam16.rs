//! CAM16 under the viewing conditions of Material: what a colour looks like on a screen in an office.
//!
//! Source: Li, Li, Wang, Zu, Luo, Cui, Melgosa, Brill and Pointer, "Comprehensive color solutions: CAM16, CAT16, and
//! CAM16-UCS", Color Research and Application 42(6), 2017, without the 0.1 that it adds to each compressed cone, so that
//! the model runs both ways through black. The conditions are Material's: white of D65, adapting luminance 200 / π × the
//! luminance of L* 50, a background of L* 50, average surround. Brightness, saturation, colourfulness and the uniform
//! space CAM16-UCS are not here.

use crate::{
    color::matrix::{Matrix, multiply, product},
    math::{angle_degrees, cbrt, exp, hypot, pow, sin_cos_degrees},
};

/// Linear sRGB to XYZ, as Material rounds it; the white of D65 is (0.95047, 1, 1.08883) in it.
const SRGB_TO_XYZ: Matrix =
    [[0.412_338_95, 0.357_620_64, 0.180_510_42], [0.2126, 0.7152, 0.0722], [0.019_321_41, 0.119_163_82, 0.950_344_78]];
const WHITE: [f64; 3] = [0.950_47, 1.0, 1.088_83];

/// XYZ to the cones of CAT16.
const XYZ_TO_CONES: Matrix =
    [[0.401_288, 0.650_173, -0.051_461], [-0.250_268, 1.204_414, 0.045_854], [-0.002_079, 0.048_952, 0.953_127]];

/// Exponent of the cones' response.
const RESPONSE: f64 = 0.42;
/// Where half of the greatest response is reached, per 400.
const HALF: f64 = 27.13;
/// The average surround: its impact c, and the induction of chroma Nc.
const SURROUND: (f64, f64) = (0.69, 1.0);

/// Hue in degrees, chroma and lightness J of CAM16.
#[derive(Debug, Clone, Copy)]
pub(super) struct Appearance {
    pub hue: f64,
    pub chroma: f64,
    pub lightness: f64,
}

/// The model, with all that depends on the viewing conditions alone.
#[derive(Debug)]
pub(super) struct Cam16 {
    /// From linear sRGB 0..=1 to adapted cones, scaled by the luminance-level adaptation.
    cones: Matrix,
    linear: Matrix,
    /// Response to white, before the induction of the background.
    white: f64,
    /// Exponent from response to lightness.
    lightness: f64,
    /// Factor from the eccentricity of a hue to that of its chroma.
    eccentricity: f64,
    /// Factor of chroma.
    background: f64,
}

impl Cam16 {
    pub(super) fn material() -> Self {
        let (impact, induction) = SURROUND;
        let background = luminance_of_tone(50.0);
        let adapting = 200.0 / core::f64::consts::PI * background;
        let degree = 1.0 - exp((-adapting - 42.0) / 92.0) / 3.6;
        let k = 1.0 / (5.0 * adapting + 1.0);
        let k4 = k * k * k * k;
        let level = k4 * adapting + 0.1 * (1.0 - k4) * (1.0 - k4) * cbrt(5.0 * adapting);

        let white = multiply(&XYZ_TO_CONES, WHITE);
        let gain = white.map(|cone| level * (degree / cone + 1.0 - degree));
        let [g1, g2, g3] = gain;
        let [red, green, blue] = product(&XYZ_TO_CONES, &SRGB_TO_XYZ);
        let cones = [red.map(|part| part * g1), green.map(|part| part * g2), blue.map(|part| part * g3)];
        let [w1, w2, w3] = white;
        let response = achromatic([w1 * g1, w2 * g2, w3 * g3].map(compress));
        let induced = 0.725 / pow(background, 0.2);
        Self {
            cones,
            linear: inverse(&cones),
            white: response,
            lightness: impact * (1.48 + background.sqrt()),
            eccentricity: 50_000.0 / 13.0 * induction * induced,
            background: pow(1.64 - pow(0.29, background), 0.73),
        }
    }

    /// The opponents red-green and yellow-blue of linear sRGB; their angle is the hue.
    pub(super) fn opponents(&self, linear: [f64; 3]) -> (f64, f64) {
        opponents(multiply(&self.cones, linear).map(compress))
    }

    pub(super) fn appearance(&self, linear: [f64; 3]) -> Appearance {
        let cones = multiply(&self.cones, linear).map(compress);
        let (red_green, yellow_blue) = opponents(cones);
        let [l, m, s] = cones;
        let hue = angle_degrees(yellow_blue, red_green);
        let lightness = 100.0 * pow((achromatic(cones) / self.white).max(0.0), self.lightness);
        let all = (20.0 * l + 20.0 * m + 21.0 * s) / 20.0 + 0.305;
        let t = self.eccentricity_of(hue) * hypot(red_green, yellow_blue) / all;
        let chroma = pow(t.max(0.0), 0.9) * self.background * (lightness / 100.0).sqrt();
        Appearance { hue, chroma, lightness }
    }

    /// Linear sRGB, which may lie outside 0..=1.
    pub(super) fn linear(&self, appearance: Appearance) -> [f64; 3] {
        let Appearance { hue, chroma, lightness } = appearance;
        if lightness <= 0.0 {
            return [0.0; 3];
        }
        let share = lightness / 100.0;
        let t = pow(chroma / (share.sqrt() * self.background), 1.0 / 0.9);
        let response = self.white * pow(share, 1.0 / self.lightness);
        let (sine, cosine) = sin_cos_degrees(hue);
        // The opponents of this hue whose chroma is t; the paper solves its equation for them.
        let size =
            23.0 * (response + 0.305) * t / (23.0 * self.eccentricity_of(hue) + t * (11.0 * cosine + 108.0 * sine));
        let (a, b) = (size * cosine, size * sine);
        let cones = [
            460.0 * response + 451.0 * a + 288.0 * b,
            460.0 * response - 891.0 * a - 261.0 * b,
            460.0 * response - 220.0 * a - 6_300.0 * b,
        ];
        multiply(&self.linear, cones.map(|cone| expand(cone / 1_403.0)))
    }

    fn eccentricity_of(&self, hue: f64) -> f64 {
        let (_, cosine) = sin_cos_degrees(hue + 2.0_f64.to_degrees());
        self.eccentricity * 0.25 * (cosine + 3.8)
    }
}

/// Relative luminance of linear sRGB, in Material's rounding.
pub(super) fn luminance(linear: [f64; 3]) -> f64 {
    let [r, g, b] = linear;
    let [_, [red, green, blue], _] = SRGB_TO_XYZ;
    red * r + green * g + blue * b
}

const KAPPA: f64 = 24_389.0 / 27.0;
const EPSILON: f64 = 216.0 / 24_389.0;

/// L* of CIE, 0..=100, of a relative luminance.
pub(super) fn tone_of_luminance(luminance: f64) -> f64 {
    if luminance > EPSILON { 116.0 * cbrt(luminance) - 16.0 } else { KAPPA * luminance }
}

/// The relative luminance of L*.
pub(super) fn luminance_of_tone(tone: f64) -> f64 {
    let root = (tone + 16.0) / 116.0;
    let cube = root * root * root;
    if cube > EPSILON { cube } else { tone / KAPPA }
}

fn compress(cone: f64) -> f64 {
    let power = pow(cone.abs(), RESPONSE);
    (400.0 * power / (power + HALF)).copysign(cone)
}

/// Undoes [`compress`]; a response of 400 or more, which no light makes, counts as that of the brightest.
fn expand(response: f64) -> f64 {
    let size = response.abs();
    let left = (400.0 - size).max(1e-9);
    pow(HALF * size / left, 1.0 / RESPONSE).copysign(response)
}

fn opponents([l, m, s]: [f64; 3]) -> (f64, f64) {
    ((11.0 * l - 12.0 * m + s) / 11.0, (l + m - 2.0 * s) / 9.0)
}

fn achromatic([l, m, s]: [f64; 3]) -> f64 {
    (40.0 * l + 20.0 * m + s) / 20.0
}

/// The inverse of a matrix that has one.
fn inverse(matrix: &Matrix) -> Matrix {
    let [[a, b, c], [d, e, f], [g, h, i]] = *matrix;
    let (x, y, z) = (e * i - f * h, f * g - d * i, d * h - e * g);
    let determinant = a * x + b * y + c * z;
    [[x, c * h - b * i, b * f - c * e], [y, a * i - c * g, c * d - a * f], [z, b * g - a * h, a * e - b * d]]
        .map(|row| row.map(|entry| entry / determinant))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn appearance_leads_back_to_its_light() {
        let model = Cam16::material();
        for linear in [[0.2, 0.5, 0.1], [0.9, 0.01, 0.02], [0.0, 0.0, 1.0], [1.0, 1.0, 1.0], [0.0, 0.0, 0.0]] {
            let back = model.linear(model.appearance(linear));
            assert!(linear.iter().zip(back).all(|(one, other)| (one - other).abs() < 1e-12), "{linear:?} {back:?}");
        }
    }

    #[test]
    fn tone_and_luminance_undo_each_other() {
        for tone in 0..=100 {
            let back = tone_of_luminance(luminance_of_tone(f64::from(tone)));
            assert!((back - f64::from(tone)).abs() < 1e-12, "{tone} {back}");
        }
    }
}
