//! Whether a mark is seen on white and on night.

use super::{
    check::{MarkCheck, Rule},
    subject::{Drawn, Subject},
};
use crate::{Paint, Result, Rgb8, render};

/// The grounds on which marks are judged, and how a check's name ends.
const GROUNDS: [(&str, Rgb8); 2] = [("light", Rgb8 { r: 255, g: 255, b: 255 }), ("dark", Rgb8 { r: 15, g: 23, b: 42 })];

const BODY: [Rule; 2] = [Rule::least("body-on-light", ":1", 3.0), Rule::least("body-on-dark", ":1", 3.0)];
const SEED: [Rule; 2] = [Rule::least("seed-on-light", ":1", 2.1), Rule::least("seed-on-dark", ":1", 3.0)];

/// The share of a drawing's ink that is its body, where it has no slots: the least that a mark of the family has.
const BODY_SHARE: f64 = 0.6;
/// Pixels on a side of the picture whose colours are read.
const SIDE: u32 = 64;

/// The body against both grounds, and the seed.
///
/// A mark in slots is painted for each ground first. Anyone's drawing stands in its own colours, and its body are the three
/// fifths of its ink that stand out most.
pub(super) fn checks(subject: &Subject) -> Result<Vec<MarkCheck>> {
    let (body, seed): (Vec<_>, Vec<_>) = match &subject.drawn {
        Drawn::Slots(drawing, _) => {
            let paints = GROUNDS.map(|(_, ground)| (Paint::on(drawing.stops, ground), ground));
            let body = paints.map(|(paint, ground)| paint.from.contrast(ground).min(paint.to.contrast(ground)));
            let seed = paints.map(|(paint, ground)| paint.seed.contrast(ground));
            (body.into(), SEED.iter().zip(seed).map(|(rule, value)| judge(*rule, "seed", value)).collect())
        }
        Drawn::Colors(svg) => {
            let colors = colors(&render::anyone_as_pixels(svg, SIDE)?);
            let body = GROUNDS.map(|(_, ground)| most_seen(&colors, ground));
            (body.into(), SEED.map(|rule| rule.not_asked("its colours are not those of slots")).into())
        }
    };
    let body = BODY.iter().zip(body).map(|(rule, value)| judge(*rule, "body", value));
    Ok(body.chain(seed).collect())
}

fn judge(rule: Rule, what: &str, value: f64) -> MarkCheck {
    let ground = GROUNDS.iter().find(|(name, _)| rule.name.ends_with(name));
    rule.judge(value, |_| {
        let (floor, ground) = (rule.min.unwrap_or_default(), ground.map(|(_, color)| color.hex()).unwrap_or_default());
        let seen = crate::measure::cut(value, 2);
        format!("The {what} stands at {seen}:1 on {ground}, and {floor}:1 is the floor; move its lightness away from the ground.")
    })
}

/// The colour of every pixel that is at least half covered.
fn colors(rgba: &[u8]) -> Vec<Rgb8> {
    let pixels = rgba.as_chunks::<4>().0.iter().filter(|[.., alpha]| *alpha >= 128);
    pixels
        .map(|[r, g, b, alpha]| {
            let straight = |channel: u8| {
                let (channel, alpha) = (u32::from(channel), u32::from(*alpha));
                u8::try_from((channel * 255 + alpha / 2) / alpha).unwrap_or(u8::MAX)
            };
            Rgb8 { r: straight(*r), g: straight(*g), b: straight(*b) }
        })
        .collect()
}

/// The least contrast among the colours that stand out most, as many as make a body.
fn most_seen(colors: &[Rgb8], ground: Rgb8) -> f64 {
    let mut ratios: Vec<f64> = colors.iter().map(|color| color.contrast(ground)).collect();
    ratios.sort_by(|one, other| other.total_cmp(one));
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a share of a few thousand pixels"
    )]
    let last = (ratios.len() as f64 * BODY_SHARE) as usize;
    ratios.get(last).copied().unwrap_or(1.0)
}
