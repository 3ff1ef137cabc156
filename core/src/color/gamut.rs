//! Gamut mapping of CSS Color 4 into any of its RGB spaces: chroma is reduced in Oklch, lightness and hue stay.
//!
//! Source: CSS Color 4, "Gamut Mapping": the binary search with local MINDE, and the ray trace. Colours that are inside
//! come back as they are. Both work in linear light, where the gamut is the same cube, straight from Oklab.

mod minde;
mod ray;

use super::{
    Color, ColorSpace, Rgb8,
    convert::{check, convert_checked, finite},
    matrix::{self, Matrix, multiply, product},
    space::convert,
    transfer::Transfer,
};
use crate::{Error, Result, math::sin_cos_degrees, names::names};

names! {
    /// How a colour is mapped into a gamut.
    GamutMethod, "gamut mapping" {
        /// A binary search for the most chroma whose clipped colour can't be told from it; clipping may move lightness
        /// and hue by up to 0.02 ΔE-OK.
        LocalMinde = "local-minde",
        /// A ray from the grey of the same lightness, met with the gamut four times, which ends on the surface near the
        /// colour's own lightness and hue.
        RayTrace = "ray-trace",
    }
}

impl GamutMethod {
    /// The algorithm with our version of it, which changes when a mapped colour changes.
    ///
    /// # Examples
    /// ```
    /// assert_eq!(azora_core::GamutMethod::RayTrace.id(), "css-color-4/ray-trace/1");
    /// ```
    pub const fn id(self) -> &'static str {
        match self {
            Self::LocalMinde => GAMUT_MAPPING,
            Self::RayTrace => "css-color-4/ray-trace/1",
        }
    }
}

/// The algorithm that maps colours into sRGB wherever none is chosen, with our version of it.
///
/// The number changes when a mapped colour changes.
pub const GAMUT_MAPPING: &str = "css-color-4/local-minde/1";

/// `color` in `space` and inside its gamut.
///
/// `space` is one of the RGB spaces: `srgb`, `srgb-linear`, `display-p3`, `display-p3-linear`, `a98-rgb`,
/// `prophoto-rgb`, `rec2020`. A colour inside is only converted, as [`convert_color`](crate::convert_color) does it. One
/// as light as white or lighter becomes white, one as dark as black or darker becomes black; any other keeps its
/// lightness and hue, up to what `method` allows itself, and loses chroma. The components of the result lie in 0..=1,
/// opacity stays, and mapping it again changes nothing. A missing component of a colour that has to be mapped counts
/// as 0.
///
/// # Errors
/// `argument.invalid` at `/space` for a space without a gamut of its own, and otherwise those of
/// [`convert_color`](crate::convert_color).
///
/// # Examples
/// ```
/// use azora_core::{ColorFormat, ColorSpace, GamutMethod, format_color, map_color, parse_color};
///
/// let vivid = parse_color("oklch(0.7 0.4 150)")?;
/// let mapped = map_color(&vivid, ColorSpace::DisplayP3, GamutMethod::LocalMinde)?;
/// assert_eq!(format_color(&mapped, ColorFormat::Color)?, "color(display-p3 0 0.782484 0.194446)");
/// let traced = map_color(&vivid, ColorSpace::DisplayP3, GamutMethod::RayTrace)?;
/// assert_eq!(format_color(&traced, ColorFormat::Color)?, "color(display-p3 0 0.768272 0.267351)");
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn map_color(color: &Color, space: ColorSpace, method: GamutMethod) -> Result<Color> {
    check(color)?;
    let Some(gamut) = Gamut::of(space) else {
        let reason = format!(
            "{space} has no gamut of its own; write srgb, srgb-linear, display-p3, display-p3-linear, a98-rgb, \
             prophoto-rgb or rec2020."
        );
        return Err(Error::argument("/space", reason));
    };
    let converted = convert_checked(color, space)?;
    if in_gamut(converted.numbers()) {
        return Ok(converted);
    }
    let path = Path::of(color.numbers(), color.space);
    let [c1, c2, c3] = finite(gamut.map(&path, converted.numbers(), method))?.map(Some);
    Ok(Color { space, c1, c2, c3, alpha: color.alpha })
}

/// `numbers` of `space` as sRGB components 0..=1, by [`GAMUT_MAPPING`].
pub(crate) fn map_to_srgb(numbers: [f64; 3], space: ColorSpace) -> [f64; 3] {
    let srgb = convert(numbers, space, ColorSpace::Srgb);
    if in_gamut(srgb) { srgb } else { SRGB.map(&Path::of(numbers, space), srgb, GamutMethod::LocalMinde) }
}

/// The same in eight bits a channel, for which light needs no encoding.
pub(super) fn map_to_rgb8(color: &Color) -> Result<Rgb8> {
    let (numbers, from) = (color.numbers(), color.space);
    if matches!(from, ColorSpace::Srgb | ColorSpace::Hsl | ColorSpace::Hwb) {
        return Ok(Rgb8::from_srgb(finite(map_to_srgb(numbers, from))?));
    }
    let linear = if from == ColorSpace::Oklch {
        // The angle of a hue is taken once.
        let path = Path::new(numbers);
        let linear = oklab_to_linear_srgb(path.oklab(path.chroma));
        if in_gamut(linear) { linear } else { SRGB_LINEAR.map(&path, linear, GamutMethod::LocalMinde) }
    } else {
        let linear = convert(numbers, from, ColorSpace::SrgbLinear);
        if in_gamut(linear) {
            linear
        } else {
            SRGB_LINEAR.map(&Path::of(numbers, from), linear, GamutMethod::LocalMinde)
        }
    };
    Ok(Rgb8::from_linear(finite(linear)?))
}

/// To the bit what [`convert`] gives, without its search for the way.
fn oklab_to_linear_srgb(oklab: [f64; 3]) -> [f64; 3] {
    let cones = multiply(&matrix::OKLAB_TO_LMS, oklab).map(|root| root * root * root);
    multiply(&matrix::XYZ_TO_SRGB, multiply(&matrix::LMS_TO_XYZ, cones)).map(|value| value + 0.0)
}

pub(super) fn in_gamut(rgb: [f64; 3]) -> bool {
    rgb.iter().all(|channel| (0.0..=1.0).contains(channel))
}

fn clip(rgb: [f64; 3]) -> [f64; 3] {
    rgb.map(|channel| channel.clamp(0.0, 1.0))
}

/// An RGB space as the cube of its linear light.
struct Gamut {
    space: ColorSpace,
    /// From linear light to the cones of Oklab, and back.
    to_cones: Matrix,
    from_cones: Matrix,
    /// None where the components are linear light themselves.
    transfer: Option<Transfer>,
}

/// Of a space under D65.
const fn gamut(space: ColorSpace, to_xyz: &Matrix, from_xyz: &Matrix, transfer: Option<Transfer>) -> Gamut {
    let to_cones = product(&matrix::XYZ_TO_LMS, to_xyz);
    Gamut { space, to_cones, from_cones: product(from_xyz, &matrix::LMS_TO_XYZ), transfer }
}

const SRGB: Gamut = gamut(ColorSpace::Srgb, &matrix::SRGB_TO_XYZ, &matrix::XYZ_TO_SRGB, Some(Transfer::Srgb));
const SRGB_LINEAR: Gamut = Gamut { space: ColorSpace::SrgbLinear, transfer: None, ..SRGB };
const DISPLAY_P3: Gamut = gamut(ColorSpace::DisplayP3, &matrix::P3_TO_XYZ, &matrix::XYZ_TO_P3, Some(Transfer::Srgb));
const DISPLAY_P3_LINEAR: Gamut = Gamut { space: ColorSpace::DisplayP3Linear, transfer: None, ..DISPLAY_P3 };
const A98_RGB: Gamut = gamut(ColorSpace::A98Rgb, &matrix::A98_TO_XYZ, &matrix::XYZ_TO_A98, Some(Transfer::A98));
const REC2020: Gamut =
    gamut(ColorSpace::Rec2020, &matrix::REC2020_TO_XYZ, &matrix::XYZ_TO_REC2020, Some(Transfer::Rec2020));
const PROPHOTO_RGB: Gamut = gamut(
    ColorSpace::ProphotoRgb,
    &product(&matrix::D50_TO_D65, &matrix::PROPHOTO_TO_XYZ),
    &product(&matrix::XYZ_TO_PROPHOTO, &matrix::D65_TO_D50),
    Some(Transfer::Prophoto),
);

impl Gamut {
    const fn of(space: ColorSpace) -> Option<&'static Self> {
        match space {
            ColorSpace::Srgb => Some(&SRGB),
            ColorSpace::SrgbLinear => Some(&SRGB_LINEAR),
            ColorSpace::DisplayP3 => Some(&DISPLAY_P3),
            ColorSpace::DisplayP3Linear => Some(&DISPLAY_P3_LINEAR),
            ColorSpace::A98Rgb => Some(&A98_RGB),
            ColorSpace::ProphotoRgb => Some(&PROPHOTO_RGB),
            ColorSpace::Rec2020 => Some(&REC2020),
            _ => None,
        }
    }

    /// The end of a path, which is `outside` in this space, as components 0..=1.
    fn map(&self, path: &Path, outside: [f64; 3], method: GamutMethod) -> [f64; 3] {
        if path.lightness >= 1.0 {
            return [1.0; 3];
        }
        if path.lightness <= 0.0 {
            return [0.0; 3];
        }
        match method {
            GamutMethod::LocalMinde => {
                minde::most(self, path).map_or_else(|| clip(outside), |chroma| self.clipped(path.oklab(chroma)))
            }
            GamutMethod::RayTrace => self.encoded(ray::surface(self, path)),
        }
    }

    /// An Oklab colour, clipped; what is clipped needs no power.
    fn clipped(&self, oklab: [f64; 3]) -> [f64; 3] {
        match self.space {
            ColorSpace::Srgb => self.encoded(oklab_to_linear_srgb(oklab)),
            ColorSpace::SrgbLinear => clip(oklab_to_linear_srgb(oklab)),
            ColorSpace::DisplayP3 => self.encoded(convert(oklab, ColorSpace::Oklab, ColorSpace::DisplayP3Linear)),
            own => clip(convert(oklab, ColorSpace::Oklab, own)),
        }
    }

    /// Linear light as components of the space, clipped.
    fn encoded(&self, linear: [f64; 3]) -> [f64; 3] {
        let Some(transfer) = self.transfer else { return clip(linear) };
        linear.map(|channel| match channel {
            ..=0.0 => 0.0,
            1.0.. => 1.0,
            inside => transfer.encode(inside).clamp(0.0, 1.0),
        })
    }

    /// Linear light from cube roots of cones.
    fn linear(&self, roots: [f64; 3]) -> [f64; 3] {
        multiply(&self.from_cones, roots.map(|root| root * root * root))
    }
}

/// The colours of one lightness and hue in Oklch, from grey outwards.
struct Path {
    lightness: f64,
    /// Of the colour that is mapped.
    chroma: f64,
    /// Cosine and sine of the hue.
    direction: [f64; 2],
    /// What a chroma of 1 adds to the cube roots of the cones.
    outwards: [f64; 3],
}

impl Path {
    /// From grey to a colour.
    fn of(numbers: [f64; 3], space: ColorSpace) -> Self {
        Self::new(convert(numbers, space, ColorSpace::Oklch))
    }

    fn new([lightness, chroma, hue]: [f64; 3]) -> Self {
        let (sine, cosine) = sin_cos_degrees(hue);
        let outwards = multiply(&matrix::OKLAB_TO_LMS, [0.0, cosine, sine]);
        Self { lightness, chroma, direction: [cosine, sine], outwards }
    }

    /// The colour at this chroma, none below 0.
    fn oklab(&self, chroma: f64) -> [f64; 3] {
        let (chroma, [cosine, sine]) = (chroma.max(0.0), self.direction);
        [self.lightness, chroma * cosine, chroma * sine]
    }

    /// The cube roots of the cones at this chroma.
    fn roots(&self, chroma: f64) -> [f64; 3] {
        // Grey answers alike in all three.
        self.outwards.map(|step| self.lightness + chroma * step)
    }
}

#[cfg(test)]
mod tests {
    use super::{ColorSpace, convert, oklab_to_linear_srgb};

    #[test]
    fn the_short_way_gives_the_same_bits() {
        for step in 0..4000_u32 {
            let part = |parts: u32| f64::from(step % parts) / f64::from(parts);
            let oklab = [part(101), part(89) - 0.5, part(97) - 0.5];
            let (short, long) =
                (oklab_to_linear_srgb(oklab), convert(oklab, ColorSpace::Oklab, ColorSpace::SrgbLinear));
            assert_eq!(short.map(f64::to_bits), long.map(f64::to_bits), "{oklab:?}");
        }
    }
}
