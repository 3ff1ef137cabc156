//! The warmth behind the engine's heart, by CSS: it breathes with every sample, as its own frames do.

use core::fmt::Write;

use azora_core::{Result, Scene, SceneInk, SceneItem, scene_svg};

use super::{STEP, part};

/// An engine that breathes; as it is where it does not in its frames.
pub(super) fn breathing(svg: &str, id: &str, frames: &[Scene]) -> Result<String> {
    let warmth: Vec<u8> = frames.iter().filter_map(warmth).collect();
    let comes_again = |after: &usize| warmth.iter().zip(warmth.iter().skip(*after)).all(|(one, other)| one == other);
    let period = (2..warmth.len() / 2).find(comes_again);
    let most = warmth.iter().max().copied().unwrap_or(0);
    let peak = frames.iter().zip(&warmth).find(|(_, warmth)| **warmth == most);
    let (Some(period), Some((peak, _))) = (period, peak) else { return Ok(svg.to_owned()) };
    let peak = scene_svg(peak, id)?;
    let (Some(glow), Some(warmest)) = (part(svg, "glow"), part(&peak, "glow")) else { return Ok(svg.to_owned()) };
    let share = |warmth: u8| f64::from(warmth) / f64::from(most);
    let rest = warmth.iter().min().copied().unwrap_or(0);
    let mut rule = format!("<style>@keyframes {id}-warmth{{");
    for (nth, warmth) in (0_u32..).zip(warmth.iter().take(period + 1)) {
        let done = f64::from(nth) * 100.0 / f64::from(u32::try_from(period).unwrap_or(1));
        let _ = write!(rule, "{done:.0}%{{opacity:{:.2}}}", share(*warmth));
    }
    let seconds = f64::from(u32::try_from(period).unwrap_or(1)) * STEP;
    let _ = write!(
        rule,
        "}}.{id}-warmth{{opacity:{:.2};animation:{id}-warmth {seconds}s linear infinite}}</style>",
        share(rest)
    );
    let begin = "<g data-part=\"glow\">";
    let whole = format!("{begin}{glow}");
    Ok(svg.replacen(&whole, &format!("{rule}<g data-part=\"glow\" class=\"{id}-warmth\">{warmest}"), 1))
}

/// The opacity at the middle of the glow.
fn warmth(frame: &Scene) -> Option<u8> {
    let mut items = frame.items().skip_while(|item| !matches!(item, SceneItem::Part("glow"))).skip(1);
    match items.next()? {
        SceneItem::Shape(shape) => match shape.ink {
            SceneInk::Radial { stops, .. } => stops.colors().next().map(|(_, color)| color.a),
            _ => None,
        },
        _ => None,
    }
}
