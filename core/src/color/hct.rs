//! HCT, the colours of Android: hue and chroma of CAM16 with the lightness of CIE as tone.
//!
//! Here so that an app can meet Material's colours; our own themes are made in Oklch. Sources: CAM16 as in [`cam16`];
//! L* of CIE 15; hue, chroma and tone as one space, its viewing conditions, its tones and its limits as Material Design
//! 3 defines them. Material's schemes, quantiser and scores are not here.

mod cam16;
mod solve;

use cam16::{Cam16, luminance, tone_of_luminance};

use super::{Rgb8, contrast::opaque_screen, parse::parse_color_at, transfer::Transfer};
use crate::{Error, Result};

/// A colour of Android: Material's hue, chroma and tone.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hct {
    /// Hue of CAM16 in degrees, 0..360. Red is near 27, green near 142, blue near 283.
    pub hue: f64,
    /// Chroma of CAM16, from 0; up to 113 in sRGB, that of red. A grey has one up to 3.
    pub chroma: f64,
    /// L* of CIE, 0..=100.
    pub tone: f64,
}

/// One colour of a tonal palette.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tone {
    /// 0 (black) ..= 100 (white).
    pub tone: u32,
    /// `#rrggbb`.
    pub color: String,
}

/// The tones of a palette that Material names.
const TONES: [u32; 16] = [0, 10, 20, 25, 30, 35, 40, 50, 60, 70, 80, 90, 95, 98, 99, 100];

/// Hue, chroma and tone of a colour, as Material measures them.
///
/// `color` is read as [`parse_color`](crate::parse_color) reads, and mapped into sRGB by
/// [`GAMUT_MAPPING`](crate::GAMUT_MAPPING); it is not rounded to eight bits. Of a grey, hue and chroma are what CAM16
/// gives it: a chroma below 3, and the hue of the viewing conditions.
///
/// # Errors
/// Those of [`parse_color`](crate::parse_color), at `/color`; `color.not_opaque` at `/color` for a translucent colour;
/// `color.out_of_range` for components too large to convert.
///
/// # Examples
/// ```
/// let azora_core::Hct { hue, chroma, tone } = azora_core::hct("#10b981")?;
/// assert_eq!([hue, chroma, tone].map(|part| format!("{part:.2}")), ["164.78", "56.60", "66.82"]);
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn hct(color: &str) -> Result<Hct> {
    let linear = linear(color)?;
    Ok(measured(&Cam16::material(), linear))
}

/// The sRGB colour of this hue, chroma and tone, as `#rrggbb`.
///
/// It is the colour that Material's solver gives. Where sRGB has no colour of this chroma, the chroma is reduced until
/// there is one; hue and tone stay. `hue` is an angle in degrees and goes round, so any finite number is one. A chroma
/// below 0.0001 gives a grey.
///
/// # Errors
/// `argument.invalid` at `/hue` for one that is not finite, at `/chroma` for one that is not finite or below 0, and at
/// `/tone` for one outside 0..=100.
///
/// # Examples
/// ```
/// use azora_core::hct_color;
///
/// assert_eq!(hct_color(165.0, 36.0, 40.0)?, "#226a4d");
/// assert_eq!(hct_color(165.0, 200.0, 40.0)?, "#006c4a");
/// assert_eq!(hct_color(165.0, 0.0, 40.0)?, "#5e5e5e");
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn hct_color(hue: f64, chroma: f64, tone: f64) -> Result<String> {
    if !hue.is_finite() {
        return Err(Error::argument("/hue", "A hue is a finite number of degrees."));
    }
    if !(0.0..f64::INFINITY).contains(&chroma) {
        return Err(Error::argument("/chroma", "Chroma is a finite number, 0 or more."));
    }
    if !(0.0..=100.0).contains(&tone) {
        return Err(Error::argument("/tone", "A tone lies between 0 (black) and 100 (white)."));
    }
    Ok(printed(&Cam16::material(), super::cylinder::turn(hue), chroma, tone).hex())
}

/// Material's tones of a colour's hue and chroma: 0, 10, 20, 25, 30, 35, 40, 50, 60, 70, 80, 90, 95, 98, 99 and 100.
///
/// Each is the [`hct_color`] of the colour's own hue and chroma, less chroma where sRGB has less. Only tone 99 of a
/// yellow, with a hue in 105..125, is the mean of tones 98 and 100, as Material has it, since it would stand out.
///
/// # Errors
/// Those of [`hct`].
///
/// # Examples
/// ```
/// let tones = azora_core::tonal_palette("#10b981")?;
/// let tone = |wanted| tones.iter().find(|each| each.tone == wanted).map(|each| each.color.as_str());
/// assert_eq!((tone(40), tone(90), tone(100)), (Some("#006c49"), Some("#6ffbbe"), Some("#ffffff")));
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn tonal_palette(color: &str) -> Result<Vec<Tone>> {
    let linear = linear(color)?;
    let model = Cam16::material();
    let Hct { hue, chroma, .. } = measured(&model, linear);
    let of = |tone: u32| printed(&model, hue, chroma, f64::from(tone));
    let tones = TONES.into_iter().map(|tone| {
        let yellow = (105.0..125.0).contains(&hue);
        let color = if tone == 99 && yellow { mean(of(98), of(100)) } else { of(tone) };
        Tone { tone, color: color.hex() }
    });
    Ok(tones.collect())
}

fn linear(color: &str) -> Result<[f64; 3]> {
    let srgb = opaque_screen(&parse_color_at(color, "/color")?, "/color")?;
    Ok(srgb.map(|channel| Transfer::Srgb.decode(channel)))
}

fn measured(model: &Cam16, linear: [f64; 3]) -> Hct {
    let appearance = model.appearance(linear);
    Hct { hue: appearance.hue, chroma: appearance.chroma, tone: tone_of_luminance(luminance(linear)) }
}

fn printed(model: &Cam16, hue: f64, chroma: f64, tone: f64) -> Rgb8 {
    let linear = solve::solve(model, hue, chroma, tone);
    Rgb8::from_linear(linear)
}

/// Channel by channel, rounded half up.
fn mean(one: Rgb8, other: Rgb8) -> Rgb8 {
    let middle = |one: u8, other: u8| one.midpoint(other) + u8::from((one ^ other) & 1 == 1);
    Rgb8 { r: middle(one.r, other.r), g: middle(one.g, other.g), b: middle(one.b, other.b) }
}
