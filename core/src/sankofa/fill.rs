//! The heart as it is drawn: always whole, filled from its foot by what is left.

use super::{
    canvas::{Canvas, Line, Tint},
    figures::Known,
    frame::{Scratch, View},
    heart::{BAND, CENTER, CROWN, Half},
};
use crate::{
    element::{Heart, number},
    scene::{Anchor, Cap},
};

/// How wide the band is where it is spent, to one that is filled: width is the twin of colour.
const SPENT: f64 = 0.62;
/// From one round end to the next, as a share of the length: as much is left free there as lies under both.
const JOINT: f64 = 1.6 * (BAND / 2.0) / 3.6899;
/// Where the number stands, in units above the middle.
const NUMBER: f64 = 0.135;

/// Strokes both halves of the symbol as one shape, its optical centre in the middle.
pub(super) fn halves(canvas: &mut Canvas, half: &Half, unit: f64, tint: Tint, width: f64) {
    if !canvas.stroke(tint, width, Cap::Round, &[]) {
        return;
    }
    let center = canvas.center;
    for side in &[1.0, -1.0] {
        let place = |(x, y): (f64, f64)| (center + side * x * unit, center + (y - CENTER) * unit);
        let mut first = true;
        for cubic in half.cubics() {
            let [from, leave, arrive, to] = cubic.map(place);
            if first {
                canvas.pen().move_to(from.0, from.1);
                first = false;
            }
            canvas.pen().curve_to(leave.0, leave.1, arrive.0, arrive.1, to.0, to.1);
        }
    }
}

/// Fills the crown.
pub(super) fn crown(canvas: &mut Canvas, unit: f64, tint: Tint) {
    let center = canvas.center;
    let points = CROWN.map(|(x, y)| (center + x * unit, center + (y - CENTER) * unit));
    canvas.polygon(&points, tint);
    canvas.polyline(&points, tint, 0.02 * unit, true);
}

/// The symbol and its number.
pub(super) fn draw(view: &View, canvas: &mut Canvas, scratch: &mut Scratch) {
    canvas.part("heart");
    let palette = view.palette;
    let unit = view.tier.heart * canvas.size;
    let known = view.live.min(view.engine.marks.fill_known.at(view.at));
    let (sure, far, share) = view.engine.marks.fill.reach(view.at);
    let band = BAND * unit;
    halves(canvas, &Half::new(1.0), unit, (&palette.empty, 1.0), band * (1.0 - (1.0 - SPENT) * known));
    crown(canvas, unit, (&palette.empty, 1.0));
    // What comes or goes begins where the round end of what stays just meets its own: what is drawn twice changes at once.
    let joint = if sure > 0.0 { (sure + JOINT).min(far - 1e-3) } else { 0.0 };
    for &(from, to, share) in &[(joint, far, if sure < far { share } else { 0.0 }), (0.0, sure, 1.0)] {
        if from < to {
            canvas.faded(known.min(share), |canvas| {
                halves(canvas, &Half::between(from, to), unit, (&palette.ink, 1.0), band);
                if from <= 0.0 {
                    crown(canvas, unit, (&palette.ink, 1.0));
                }
            });
        }
    }
    if view.tier.whole {
        let size = canvas.px(0.031, 9.0);
        let place = (canvas.center, canvas.center - (CENTER + NUMBER) * unit + 0.5 * size);
        let line = Line { text: number::MISSING, size, weight: 600, anchor: Anchor::Middle, color: &palette.ink };
        canvas.faded(view.live, |canvas| {
            view.write(canvas, scratch, place, line, &|view, figures, scratch| {
                let out = &mut scratch.out;
                // There is room for six signs.
                let (known, write, unit): (_, fn(&mut String, f64), _) = match view.look.heart {
                    Heart::Budget => (Known::Budget, number::whole_percent, "%"),
                    Heart::Uptime => (Known::Uptime, number::uptime, ""),
                };
                let Some(share) = figures.now(known) else { return out.push_str(number::MISSING) };
                write(out, share);
                out.push_str(unit);
            });
        });
        canvas.faded(1.0 - view.live, |canvas| canvas.text(place, &line));
    }
}
