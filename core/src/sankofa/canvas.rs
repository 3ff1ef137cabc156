//! What the engine draws with: a pen that knows the centre, angles around it, and how much of everything is seen.

use super::state::State;
use crate::{
    Rgb8, Time,
    math::sin_cos_degrees,
    scene::{Anchor, Cap, Ink, Join, Pen, Rgba, Stroke, Text, advance},
};

/// Space between letters on a circle, in em.
const TRACKING: f64 = 0.06;
/// Below this sine of its middle a text on a circle stands upside down, so it runs the other way there.
const TURNED: f64 = 0.6;
/// How far below its middle a line of capitals has its baseline, in em.
pub(super) const MIDDLE: f64 = 0.36;

/// Half of √3.
const HALF: f64 = 0.866_025_403_784_438_6;
/// The corners of signs, around a middle that the triangle has lower: so its weight lies in the middle of the sign.
const TRIANGLE: [(f64, f64); 3] = [(0.0, -1.0), (HALF, 0.5), (-HALF, 0.5)];
const DIAMOND: [(f64, f64); 4] = [(0.0, -1.0), (1.0, 0.0), (0.0, 1.0), (-1.0, 0.0)];

/// A colour with how much of it is seen.
pub(super) type Tint<'a> = (&'a Rgb8, f64);

/// A line of text without its place.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'a> {
    pub(super) text: &'a str,
    pub(super) size: f64,
    pub(super) weight: u16,
    pub(super) anchor: Anchor,
    pub(super) color: &'a Rgb8,
}

/// A part of a line: its text, weight and colour.
pub(super) type Run<'a> = (&'a str, u16, &'a Rgb8);

/// A square picture with its middle as the pole; lengths are px, angles degrees clockwise from the east.
pub(super) struct Canvas<'a> {
    pen: Pen<'a>,
    pub(super) size: f64,
    pub(super) center: f64,
    /// How much is seen of what follows, 0..=1.
    seen: f64,
    dark: bool,
}

impl<'a> Canvas<'a> {
    /// On a dark or a light ground.
    pub(super) fn new(bytes: &'a mut Vec<u8>, size: f64, dark: bool) -> Self {
        Self { pen: Pen::new(bytes, size, size), size, center: size / 2.0, seen: 1.0, dark }
    }

    /// One that is no square, measured from its top left.
    pub(super) fn wide(bytes: &'a mut Vec<u8>, width: f64, height: f64) -> Self {
        Self { pen: Pen::new(bytes, width, height), size: width, center: 0.0, seen: 1.0, dark: true }
    }

    pub(super) fn finish(self, name: &str, value: &str, valid_until: Option<Time>) {
        self.pen.finish("img", name, value, valid_until);
    }

    pub(super) fn part(&mut self, name: &str) {
        self.pen.part(name);
    }

    /// A share of the side in px, at least so many.
    #[inline(never)]
    pub(super) fn px(&self, share: f64, least: f64) -> f64 {
        (share * self.size).max(least)
    }

    /// The place at an angle and a distance.
    pub(super) fn place(&self, degrees: f64, radius: f64) -> (f64, f64) {
        let (sine, cosine) = sin_cos_degrees(degrees);
        (self.center + radius * cosine, self.center + radius * sine)
    }

    /// Draws with so much at most of what is seen now; nothing where that is nothing.
    ///
    /// Fades within fades don't multiply: two that run at one time would go twice as fast.
    pub(super) fn faded(&mut self, share: f64, draw: impl FnOnce(&mut Self)) {
        let seen = self.fade(share);
        if self.seen > 0.0 {
            draw(self);
        }
        self.seen = seen;
    }

    /// Gives how much was seen before.
    #[inline(never)]
    fn fade(&mut self, share: f64) -> f64 {
        let seen = self.seen;
        self.seen = seen.min(share.max(0.0));
        seen
    }

    fn rgba(&self, (&Rgb8 { r, g, b }, opacity): Tint) -> Rgba {
        // Opacity mixes encoded colours, and light is about their square: by this a fade changes light nearly evenly,
        // at most by a quarter faster than in the mean.
        let seen = self.seen * if self.dark { 1.5 - 0.5 * self.seen } else { 0.5 + 0.5 * self.seen };
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0..=255; NaN becomes 0")]
        let a = (255.0 * opacity.clamp(0.0, 1.0) * seen + 0.5).floor() as u8;
        Rgba { r, g, b, a }
    }

    /// What follows is filled with one colour; says whether any of it is seen.
    pub(super) fn fill(&mut self, tint: Tint) -> bool {
        let rgba = self.rgba(tint);
        if rgba.a > 0 {
            self.pen.fill(Ink::Solid(rgba));
        }
        rgba.a > 0
    }

    /// What follows is stroked; says whether any of it is seen.
    pub(super) fn stroke(&mut self, tint: Tint, width: f64, cap: Cap, dash: &[f64]) -> bool {
        let rgba = self.rgba(tint);
        if rgba.a > 0 && width > 0.0 {
            self.pen.stroke(Ink::Solid(rgba), Stroke { width, cap, join: Join::Round, dash });
        }
        rgba.a > 0 && width > 0.0
    }

    /// The pen itself, for a path of one's own.
    pub(super) fn pen(&mut self) -> &mut Pen<'a> {
        &mut self.pen
    }

    pub(super) fn arc(&mut self, radius: f64, from: f64, to: f64, tint: Tint, width: f64) {
        self.dashed(radius, from, to, tint, width, &[]);
    }

    pub(super) fn dashed(&mut self, radius: f64, from: f64, to: f64, tint: Tint, width: f64, dash: &[f64]) {
        let center = self.center;
        if to - from > 1e-6 && self.stroke(tint, width, Cap::Butt, dash) {
            self.pen.arc(center, center, radius, from, to);
        }
    }

    /// A stroke along a radius.
    pub(super) fn ray(&mut self, degrees: f64, from: f64, to: f64, tint: Tint, width: f64) {
        if self.stroke(tint, width, Cap::Butt, &[]) {
            self.spoke(degrees, from, to);
        }
    }

    /// The path of a stroke along a radius.
    #[inline(never)]
    pub(super) fn spoke(&mut self, degrees: f64, from: f64, to: f64) {
        let (sine, cosine) = sin_cos_degrees(degrees);
        self.pen.move_to(self.center + from * cosine, self.center + from * sine);
        self.pen.line_to(self.center + to * cosine, self.center + to * sine);
    }

    /// A square turned to the radius, by half its side.
    pub(super) fn square(&mut self, degrees: f64, radius: f64, half: f64, tint: Tint) {
        let (sine, cosine) = sin_cos_degrees(degrees);
        let (x, y) = (self.center + radius * cosine, self.center + radius * sine);
        let (along, across) = ((half * cosine, half * sine), (-half * sine, half * cosine));
        let corners = [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)];
        let corner = |(a, b)| (x + a * along.0 + b * across.0, y + a * along.1 + b * across.1);
        self.polygon(&corners.map(corner), tint);
    }

    pub(super) fn disc(&mut self, (x, y): (f64, f64), radius: f64, tint: Tint) {
        if self.fill(tint) {
            self.pen.circle(x, y, radius);
        }
    }

    pub(super) fn circle(&mut self, (x, y): (f64, f64), radius: f64, tint: Tint, width: f64, dash: &[f64]) {
        if self.stroke(tint, width, Cap::Butt, dash) {
            self.pen.circle(x, y, radius);
        }
    }

    pub(super) fn polygon(&mut self, points: &[(f64, f64)], tint: Tint) {
        if self.fill(tint) {
            self.pen.polygon(points.iter().copied());
        }
    }

    #[cfg(feature = "classic")]
    /// A circle whose colours run from its one side to the other, the line between them turned by so many degrees.
    pub(super) fn ring<const N: usize>(
        &mut self,
        radius: f64,
        turned: f64,
        colors: [Rgb8; N],
        opacity: f64,
        width: f64,
    ) {
        let last = f64::from(u32::try_from(N).unwrap_or(2)) - 1.0;
        let mut share = -1.0;
        let stops = colors.map(|color| {
            share += 1.0;
            (share / last, self.rgba((&color, opacity)))
        });
        if stops.iter().all(|(_, rgba)| rgba.a == 0) {
            return;
        }
        let (from, to) = (self.place(turned + 180.0, radius), self.place(turned, radius));
        let stroke = Stroke { width, cap: Cap::Butt, join: Join::Round, dash: &[] };
        self.pen.stroke(Ink::Linear { from, to, stops: &stops }, stroke);
        self.pen.circle(self.center, self.center, radius);
    }

    /// A light that fades out from the centre.
    pub(super) fn glow(&mut self, radius: f64, tint: Tint) {
        let (inner, outer) = (self.rgba(tint), self.rgba((tint.0, 0.0)));
        if inner.a > 0 {
            let center = (self.center, self.center);
            self.pen.fill(Ink::Radial { center, radius, stops: &[(0.0, inner), (1.0, outer)] });
            self.pen.circle(center.0, center.1, radius);
        }
    }

    /// The sign of a state, of equal visual weight each: a disc, a triangle, a diamond; hollow and dashed for what is unknown.
    pub(super) fn shape(&mut self, place: (f64, f64), radius: f64, state: State, tint: Tint) {
        if matches!(state, State::Partial | State::Unknown) {
            self.circle(place, radius, tint, self.px(0.0035, 1.2), &[2.0, 2.0]);
        } else {
            self.casing(place, radius, state, tint, 0.0);
        }
    }

    /// The ground around a sign, so that it stands apart from what it lies on; without a width, its body.
    #[inline(never)]
    pub(super) fn casing(&mut self, (x, y): (f64, f64), radius: f64, state: State, tint: Tint, width: f64) {
        let (corners, scale, lower): (&[_], _, _) = match state {
            State::Partial | State::Unknown | State::Healthy => {
                return self.disc((x, y), radius + width / 2.0, tint);
            }
            State::Degraded => (&TRIANGLE, 1.32, 0.18),
            State::Critical => (&DIAMOND, 1.26, 0.0),
        };
        let (y, scale) = (y + lower * radius, scale * radius);
        let mut points = [(0.0, 0.0); 4];
        for (point, (a, b)) in points.iter_mut().zip(corners) {
            *point = (x + a * scale, y + b * scale);
        }
        let (points, _) = points.split_at_checked(corners.len()).unwrap_or_default();
        if width > 0.0 {
            self.polyline(points, tint, width, true);
        } else {
            self.polygon(points, tint);
        }
    }

    /// Straight lines from point to point.
    pub(super) fn polyline(&mut self, points: &[(f64, f64)], tint: Tint, width: f64, closed: bool) {
        if self.stroke(tint, width, Cap::Butt, &[]) {
            self.path(points);
            if closed {
                self.pen.close();
            }
        }
    }

    /// A contour of straight lines, once it is said how it is drawn.
    pub(super) fn path(&mut self, points: &[(f64, f64)]) {
        let mut points = points.iter();
        if let Some(&(x, y)) = points.next() {
            self.pen.move_to(x, y);
            for &(x, y) in points {
                self.pen.line_to(x, y);
            }
        }
    }

    pub(super) fn text(&mut self, (x, y): (f64, f64), line: &Line) {
        self.turned((x, y), line, 0.0);
    }

    fn turned(&mut self, (x, y): (f64, f64), line: &Line, rotation_degrees: f64) {
        let Line { text, size, weight, anchor, color } = *line;
        let ink = self.rgba((color, 1.0));
        if ink.a > 0 && !text.is_empty() {
            self.pen.text(Text { x, y, size, weight, anchor, rotation_degrees, ink, text });
        }
    }

    /// A line on a circle around the centre, glyph by glyph, each turned to its own middle; never upside down.
    ///
    /// `middle` is the angle of the line's middle, `radius` that of its baseline where it runs clockwise.
    pub(super) fn curved(&mut self, runs: &[Run], size: f64, radius: f64, middle: f64) {
        let turned = sin_cos_degrees(middle).0 > TURNED;
        let (radius, way) = if turned { (radius + 0.72 * size, -1.0) } else { (radius, 1.0) };
        let mut whole = 0.0;
        glyphs(runs, size, radius, &mut |_, wide| whole += wide);
        let mut degrees = middle - way * whole / 2.0;
        glyphs(runs, size, radius, &mut |glyph, wide| {
            let own = degrees + way * wide / 2.0;
            if glyph.text != " " {
                self.turned(self.place(own, radius), glyph, own + 90.0 * way);
            }
            degrees += way * wide;
        });
    }
}

/// Hands out a line letter by letter, each with how many degrees it takes of a circle.
fn glyphs(runs: &[Run], size: f64, radius: f64, each: &mut dyn FnMut(&Line, f64)) {
    for &(mut rest, weight, color) in runs {
        while !rest.is_empty() {
            let (text, behind) = initial(rest);
            let wide = advance(text, size, weight) + TRACKING * size;
            each(&Line { text, size, weight, anchor: Anchor::Middle, color }, (wide / radius).to_degrees());
            rest = behind;
        }
    }
}

/// The first letter of a text, and what is behind it.
pub(super) fn initial(text: &str) -> (&str, &str) {
    (1..text.len()).find_map(|end| text.split_at_checked(end)).unwrap_or((text, ""))
}
