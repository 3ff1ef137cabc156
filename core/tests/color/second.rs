//! A second implementation: `palette`, where its digits suffice.
//!
//! These relations rest on constants that everyone writes in full, so that the two agree to a few units of the last
//! place of f64 after at most a power and a few divisions; the tolerances leave room for ten. What rests on palette's RGB
//! matrices (seven digits), white points (five) or Oklab is not compared. Its luminance is such a row of a matrix.

use azora_core::{Color, ColorSpace, contrast_ratio, convert_color};
use palette::{
    FromColor, Hsl, Hwb, Lab, Lch, LinSrgb, Srgb, color_difference::Wcag21RelativeContrast, white_point::D50,
};

const EXACT: f64 = 1e-14;

/// Every colour of sRGB in steps of a sixteenth.
fn grid() -> impl Iterator<Item = [f64; 3]> {
    let level = |step: u32| f64::from(step) / 16.0;
    let steps = move || (0..=16).map(level);
    steps().flat_map(move |one| steps().flat_map(move |two| steps().map(move |three| [one, two, three])))
}

/// Ours; a missing component counts as 0.
fn ours(from: ColorSpace, [c1, c2, c3]: [f64; 3], to: ColorSpace) -> [f64; 3] {
    let color = Color { space: from, c1: Some(c1), c2: Some(c2), c3: Some(c3), alpha: Some(1.0) };
    let color = convert_color(&color, to).unwrap();
    [color.c1, color.c2, color.c3].map(|part| part.unwrap_or(0.0))
}

/// Fails where components, each over its range, differ by more than `tolerance`; a range of 360 goes round.
fn agree(what: [f64; 3], one: [f64; 3], other: [f64; 3], ranges: [f64; 3], tolerance: f64) {
    for ((one, other), range) in one.into_iter().zip(other).zip(ranges) {
        let apart = (one - other).abs() / range;
        let apart = if range == 360.0 { apart.min(1.0 - apart) } else { apart };
        assert!(apart <= tolerance, "{what:?}: {one} and {other} differ by {apart:e}");
    }
}

#[test]
fn srgb_and_linear_srgb() {
    for at in grid() {
        let linear: LinSrgb<f64> = Srgb::from(at).into_linear();
        agree(at, ours(ColorSpace::Srgb, at, ColorSpace::SrgbLinear), linear.into(), [1.0; 3], EXACT);
        let encoded: Srgb<f64> = Srgb::from_linear(at.into());
        agree(at, ours(ColorSpace::SrgbLinear, at, ColorSpace::Srgb), encoded.into(), [1.0; 3], EXACT);
    }
}

#[test]
fn srgb_and_its_cylinders() {
    for at in grid() {
        let hsl = Hsl::from_color(Srgb::from(at));
        let theirs = [hsl.hue.into_positive_degrees(), hsl.saturation * 100.0, hsl.lightness * 100.0];
        let ranges = [360.0, 100.0, 100.0];
        agree(at, ours(ColorSpace::Srgb, at, ColorSpace::Hsl), theirs, ranges, EXACT);
        agree(at, ours(ColorSpace::Hsl, theirs, ColorSpace::Srgb), Srgb::from_color(hsl).into(), [1.0; 3], EXACT);

        let hwb = Hwb::from_color(Srgb::from(at));
        let theirs = [hwb.hue.into_positive_degrees(), hwb.whiteness * 100.0, hwb.blackness * 100.0];
        agree(at, ours(ColorSpace::Srgb, at, ColorSpace::Hwb), theirs, ranges, EXACT);
        agree(at, ours(ColorSpace::Hwb, theirs, ColorSpace::Srgb), Srgb::from_color(hwb).into(), [1.0; 3], EXACT);
    }
}

#[test]
fn lab_and_lch() {
    for at in grid() {
        let lab = [at[0] * 100.0, at[1] * 250.0 - 125.0, at[2] * 250.0 - 125.0];
        let lch = Lch::<D50, f64>::from_color(Lab::from(lab));
        let theirs = [lch.l, lch.chroma, lch.hue.into_positive_degrees()];
        agree(lab, ours(ColorSpace::Lab, lab, ColorSpace::Lch), theirs, [100.0, 125.0, 360.0], EXACT);
        let back: [f64; 3] = Lab::from_color(lch).into();
        agree(lab, ours(ColorSpace::Lch, theirs, ColorSpace::Lab), back, [100.0, 125.0, 125.0], EXACT);
    }
}

/// WCAG writes 0.2126, 0.7152 and 0.0722, palette has them to seven digits: 0.2126729, 0.7151522 and 0.072175.
#[test]
fn contrast() {
    let text = Srgb::new(16_u8, 185, 129);
    for at in grid() {
        let ground = Srgb::<f64>::from(at).into_format::<u8>();
        let theirs = text.into_format::<f64>().relative_contrast(ground.into_format());
        let ratio = contrast_ratio(&format!("#{text:x}"), &format!("#{ground:x}")).unwrap();
        assert!((ratio - theirs).abs() <= 5e-4 * theirs, "{ground:x}: {ratio} and {theirs}");
    }
}
