//! The symbol alone: the heart, or the bird that turns its head back for its egg.

use super::{canvas::Canvas, fill, heart::Half, palette::Palette};
use crate::{
    ElementParams, Result, Scene,
    element::Look,
    math::{angle_degrees, hypot, sin_cos_degrees},
    names::names,
};

names! {
    /// A form of the Sankofa symbol.
    Emblem, "emblem" {
        /// The heart of log spirals.
        Heart = "heart",
        /// The bird: feet forward, head turned back for the egg.
        Bird = "bird",
    }
}

/// The unit of the heart, as a share of the side: its band stays within the picture.
const UNIT: f64 = 0.40;
/// The side of the box that the bird is told in.
const BOX: f64 = 200.0;

/// One form of the Sankofa symbol, whole and at rest, in the ink of a theme; the egg is Finance gold.
///
/// Of the parameters, size, theme, scheme, contrast, name and words count. *Sankofa* is Akan: "go back and fetch it".
///
/// # Errors
/// `argument.invalid`: see [`ElementParams`].
///
/// # Examples
/// ```
/// use azora_core::{ElementParams, Emblem, sankofa_emblem};
///
/// let scene = sankofa_emblem(Emblem::Bird, &ElementParams { size: 96.0, ..ElementParams::default() })?;
/// assert_eq!((scene.width(), scene.name()), (96.0, "Sankofa: go back and fetch it"));
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn sankofa_emblem(form: Emblem, params: &ElementParams) -> Result<Scene> {
    let look = Look::new(params)?;
    let palette = Palette::new(&look);
    let mut bytes = Vec::new();
    let mut canvas = Canvas::new(&mut bytes, look.size, look.dark());
    match form {
        Emblem::Heart => {
            let unit = UNIT * canvas.size;
            fill::halves(&mut canvas, &Half::new(1.0), unit, (&palette.ink, 1.0), super::heart::BAND * unit);
            fill::crown(&mut canvas, unit, (&palette.ink, 1.0));
        }
        Emblem::Bird => {
            bird(&mut canvas, &palette);
        }
    }
    let name = if look.name.is_empty() { look.words.get("emblem") } else { &look.name };
    canvas.finish(name, "", None);
    Ok(Scene::drawn(bytes))
}

/// A circle of an outline: +1 where the outline is convex around it, −1 where it is concave.
#[derive(Clone, Copy)]
struct Round {
    x: f64,
    y: f64,
    r: f64,
    sign: f64,
}

const fn round(x: f64, y: f64, r: f64, sign: f64) -> Round {
    Round { x, y, r, sign }
}

impl Round {
    /// A circle of radius `r` that touches this one from inside at an angle; around it where `r` is larger.
    fn inside(self, r: f64, degrees: f64, sign: f64) -> Self {
        self.away(self.r - r, degrees, r, sign)
    }

    /// A concave one that touches it from outside.
    fn outside(self, r: f64, degrees: f64) -> Self {
        self.away(self.r + r, degrees, r, -1.0)
    }

    fn away(self, distance: f64, degrees: f64, r: f64, sign: f64) -> Self {
        let (sine, cosine) = sin_cos_degrees(degrees);
        Self { x: self.x + distance * cosine, y: self.y + distance * sine, r, sign }
    }

    /// Where the common tangent to the next circle leaves this one, and where it arrives there.
    fn tangent(self, next: Self) -> ((f64, f64), (f64, f64)) {
        let (dx, dy) = (next.x - self.x, next.y - self.y);
        let far = hypot(dx, dy).max(1e-9);
        let (ex, ey) = (dx / far, dy / far);
        let across = ((self.sign * self.r - next.sign * next.r) / far).clamp(-1.0, 1.0);
        let along = (1.0 - across * across).sqrt();
        let (tx, ty) = (along * ex - across * ey, along * ey + across * ex);
        let touch = |one: Self| (one.x + one.sign * one.r * ty, one.y - one.sign * one.r * tx);
        (touch(self), touch(next))
    }
}

/// Lays a belt around circles, in px.
fn belt<const N: usize>(canvas: &mut Canvas, rounds: [Round; N]) {
    let scale = canvas.size / BOX;
    let angle = |round: Round, (x, y): (f64, f64)| angle_degrees(y - round.y, x - round.x);
    let around = rounds.into_iter().cycle();
    let mut begun = false;
    for ((before, this), next) in around.clone().skip(N - 1).zip(around.clone()).zip(around.skip(1)).take(N) {
        let (_, arrive) = before.tangent(this);
        let (leave, _) = this.tangent(next);
        let (from, to) = (angle(this, arrive), angle(this, leave));
        // Clockwise around what is convex, the other way around what is concave.
        let swept = (this.sign * (to - from)).rem_euclid(360.0);
        let swept = if swept > 359.9 { 0.0 } else { swept };
        arc_to(canvas, this, from, this.sign * swept, scale, &mut begun);
    }
    canvas.pen().close();
}

/// Goes on along a circle by cubics of a quarter at most.
fn arc_to(canvas: &mut Canvas, round: Round, from: f64, sweep: f64, scale: f64, begun: &mut bool) {
    let at = |degrees: f64, reach: f64| {
        let (sine, cosine) = sin_cos_degrees(degrees);
        (scale * (round.x + round.r * (cosine - reach * sine)), scale * (round.y + round.r * (sine + reach * cosine)))
    };
    let start = at(from, 0.0);
    if *begun {
        canvas.pen().line_to(start.0, start.1);
    } else {
        canvas.pen().move_to(start.0, start.1);
        *begun = true;
    }
    let pieces = (sweep.abs() / 90.0).ceil();
    let part = sweep / pieces.max(1.0);
    let (sine, cosine) = sin_cos_degrees(part / 4.0);
    let reach = 4.0 / 3.0 * sine / cosine;
    let mut nth = 0.0;
    while nth < pieces {
        let (begin, end) = (from + nth * part, from + (nth + 1.0) * part);
        let (first, second, to) = (at(begin, reach), at(end, -reach), at(end, 0.0));
        canvas.pen().curve_to(first.0, first.1, second.0, second.1, to.0, to.1);
        nth += 1.0;
    }
}

/// The bird: one outline over directed circles, each joined to the next by their common tangent.
fn bird(canvas: &mut Canvas, palette: &Palette) {
    let belly = round(117.0, 84.0, 68.0, 1.0);
    let neck = belly.inside(57.0, -25.0, 1.0);
    let head = neck.inside(16.0, -133.0, 1.0);
    let saddle = round(126.5, 73.5, 38.5, -1.0);
    let throat = saddle.inside(7.5, -98.0, -1.0);
    let (cheek, brow) = (head.outside(18.0, 52.0), head.outside(18.0, 140.0));
    let keel = belly.inside(200.0, 106.0, 1.0);
    let [upper, middle, lower] = [(32.0, 72.0), (19.5, 93.0), (25.0, 115.0)].map(|(x, y)| round(x, y, 7.5, 1.0));
    let [slit, other] = [(77.0, 101.0), (79.0, 114.0)].map(|(x, y)| round(x, y, 1.0, -1.0));
    let beak = round(97.3, 81.2, 1.3, 1.0);
    canvas.part("bird");
    if canvas.fill((&palette.ink, 1.0)) {
        belt(
            canvas,
            [upper, saddle, throat, head, cheek, beak, brow, head, neck, belly, keel, lower, other, middle, slit],
        );
        // The eye is a hole: it runs against the outline.
        let (sine, cosine) = sin_cos_degrees(215.0);
        let eye = round(head.x + 4.5 * cosine, head.y + 4.5 * sine, 3.0, -1.0);
        let (scale, mut begun) = (canvas.size / BOX, false);
        arc_to(canvas, eye, 0.0, -360.0, scale, &mut begun);
        canvas.pen().close();
        for x in [110.0, 131.0] {
            let (top, heel) = (round(x, 136.0, 3.2, 1.0), round(x, 174.0, 3.2, 1.0));
            belt(canvas, [top, heel]);
            belt(canvas, [heel, round(x + 13.0, 174.6, 2.6, 1.0)]);
        }
    }
    canvas.part("egg");
    let [_, _, _, gold, _] = &palette.pillars;
    let scale = canvas.size / BOX;
    canvas.disc((107.8 * scale, 86.6 * scale), 10.5 * scale, (gold, 1.0));
}
