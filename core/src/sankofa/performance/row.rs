//! One row of the performance view.

use super::{
    super::{
        canvas::{Canvas, Line},
        palette::Palette,
    },
    PerformanceRow, quiet,
};
use crate::{
    element::Look,
    scene::{Anchor, Cap},
};

/// Space between two numbers right of the plot.
const APART: f64 = 12.0;
/// What is free above and below the curves, as a share of their range.
const MARGIN: f64 = 0.06;
/// How much is seen of what lies outside the past's band.
const OUTSIDE: f64 = 0.45;

/// Where a row is drawn, in px.
pub(super) struct Plot {
    pub(super) left: f64,
    pub(super) right: f64,
    pub(super) top: f64,
    pub(super) bottom: f64,
    /// Where numbers end.
    pub(super) edge: f64,
}

/// What a row is.
pub(super) struct Row<'a> {
    pub(super) part: &'a str,
    pub(super) heading: &'a str,
    pub(super) numbers: &'a PerformanceRow,
    pub(super) scale: fn(f64) -> f64,
    pub(super) write: fn(&mut String, f64),
    /// Whether less than the past hurts too.
    pub(super) below: bool,
}

/// What is read of the numbers of now.
struct Told {
    p95: f64,
    average: f64,
    least: f64,
    /// Where that is.
    place: usize,
}

impl Told {
    /// Nothing of nothing.
    fn new(now: &[f64]) -> Option<Self> {
        let mut sorted = now.to_vec();
        sorted.sort_unstable_by(f64::total_cmp);
        // The nearest rank: ⌈.95 n⌉, counted from 1.
        let rank = (now.len() * 95).div_ceil(100).max(1);
        let (place, least) =
            now.iter().copied().enumerate().reduce(|one, other| if other.1 < one.1 { other } else { one })?;
        Some(Self {
            p95: sorted.get(rank - 1).copied()?,
            average: now.iter().sum::<f64>() / count(now.len()),
            least,
            place,
        })
    }
}

fn count(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// Turns numbers of a row into places of its plot.
struct Grid<'a> {
    plot: &'a Plot,
    scale: fn(f64) -> f64,
    low: f64,
    high: f64,
    last: f64,
}

impl Grid<'_> {
    fn x(&self, place: f64) -> f64 {
        self.plot.left + (self.plot.right - self.plot.left) * place / self.last
    }

    fn y(&self, value: f64) -> f64 {
        let range = self.high - self.low;
        let share = if range > 0.0 { ((self.scale)(value) - self.low) / range } else { 0.5 };
        self.plot.bottom - (self.plot.bottom - self.plot.top) * share.clamp(0.0, 1.0)
    }

    fn line(&self, values: &[f64]) -> Vec<(f64, f64)> {
        values.iter().enumerate().map(|(place, value)| (self.x(count(place)), self.y(*value))).collect()
    }
}

impl Row<'_> {
    fn grid<'b>(&self, plot: &'b Plot) -> Grid<'b> {
        let PerformanceRow { now, past, low, high } = self.numbers;
        let all = || now.iter().chain(past).chain(low).chain(high).map(|value| (self.scale)(*value));
        let (least, most) = (all().fold(f64::MAX, f64::min), all().fold(f64::MIN, f64::max));
        let margin = MARGIN * (most - least).max(0.0);
        Grid {
            plot,
            scale: self.scale,
            low: least - margin,
            high: most + margin,
            last: count(now.len()).max(2.0) - 1.0,
        }
    }

    pub(super) fn draw(&self, look: &Look, palette: &Palette, canvas: &mut Canvas, plot: &Plot) {
        canvas.part(self.part);
        let (ink, sub) = ((&palette.ink, 1.0), (&palette.sub, 1.0));
        let heading = Line { text: self.heading, size: 10.5, weight: 500, anchor: Anchor::Start, color: &palette.sub };
        canvas.text((plot.left, plot.top - 7.0), &heading);
        let PerformanceRow { now, past, low, high } = self.numbers;
        let grid = self.grid(plot);
        let mut band = grid.line(high);
        band.extend(grid.line(low).into_iter().rev());
        canvas.polygon(&band, (&palette.track, 1.0));
        canvas.polyline(&grid.line(past), sub, 1.0, false);
        let Some(told) = Told::new(now) else {
            return canvas.text(
                (plot.right + 12.0, plot.bottom),
                &quiet(palette, look.words.get("state.unknown"), Anchor::Start),
            );
        };
        outside(palette, canvas, &grid, now, high, 1.0);
        if self.below {
            outside(palette, canvas, &grid, now, low, -1.0);
        }
        let line = grid.line(now);
        if canvas.stroke(ink, 1.75, Cap::Round, &[]) {
            canvas.path(&line);
        }
        if let Some(end) = line.last() {
            canvas.disc(*end, 3.0, ink);
        }
        let (x, y) = (grid.x(count(told.place)), grid.y(told.least));
        canvas.polyline(&[(x - 3.2, y + 4.0), (x + 3.2, y + 4.0), (x, y + 9.0)], ink, 1.0, true);
        for (value, dash) in [(told.average, [5.0, 3.0]), (told.p95, [1.0, 2.0])] {
            if canvas.stroke((&palette.hair, 1.0), 0.75, Cap::Butt, &dash) {
                canvas.path(&[plot.left, plot.right].map(|x| (x, grid.y(value))));
            }
        }
        self.labels(look, palette, canvas, &grid, &told);
    }

    /// The numbers stand at their own heights, and apart.
    fn labels(&self, look: &Look, palette: &Palette, canvas: &mut Canvas, grid: &Grid, told: &Told) {
        let plot = grid.plot;
        let mut middle = grid.y(told.average).max(grid.y(told.p95) + APART);
        let least = grid.y(told.least).max(middle + APART).min(plot.bottom + 3.0);
        middle = middle.min(least - APART);
        let most = grid.y(told.p95).min(middle - APART);
        let labels = [
            ("performance.p95", told.p95, most),
            ("performance.average", told.average, middle),
            ("performance.least", told.least, least),
        ];
        let mut text = String::new();
        for (key, value, y) in labels {
            canvas.text((plot.right + 12.0, y + 3.5), &quiet(palette, look.words.get(key), Anchor::Start));
            text.clear();
            (self.write)(&mut text, value);
            canvas.text(
                (plot.edge, y + 3.5),
                &Line { text: &text, size: 10.0, weight: 600, anchor: Anchor::End, color: &palette.ink },
            );
        }
    }

    /// Says the row in words: now, average, p95 and least.
    pub(super) fn say(&self, look: &Look, heading: &str, out: &mut String) {
        if !out.is_empty() {
            out.push(' ');
        }
        let words = &look.words;
        let now = &self.numbers.now;
        let (Some(told), Some(last)) = (Told::new(now), now.last()) else {
            words.say(out, "performance.say.unknown", &[("name", heading)]);
            return;
        };
        let [now, average, p95, least] = [*last, told.average, told.p95, told.least].map(|value| {
            let mut text = String::new();
            (self.write)(&mut text, value);
            text
        });
        words.say(
            out,
            "performance.say",
            &[("name", heading), ("now", &now), ("average", &average), ("p95", &p95), ("least", &least)],
        );
    }
}

/// Fills what lies on one side of the past's band, above it by `side` 1 and below it by −1, from crossing to crossing.
fn outside(palette: &Palette, canvas: &mut Canvas, grid: &Grid, now: &[f64], edge: &[f64], side: f64) {
    let mut run: Vec<[f64; 3]> = Vec::new();
    let mut before: Option<(f64, [f64; 3])> = None;
    let points = grid.line(now).into_iter().zip(edge.iter().map(|value| grid.y(*value)));
    let count = points.len();
    for (place, ((x, value), edge)) in points.enumerate() {
        // Towards the top is less.
        let over = (edge - value) * side;
        if let Some((was, [from, old, _])) = before
            && (was > 0.0) != (over > 0.0)
        {
            let share = was / (was - over);
            let crossing = old + (value - old) * share;
            run.push([from + (x - from) * share, crossing, crossing]);
        }
        if over > 0.0 {
            run.push([x, value, edge]);
        }
        if !run.is_empty() && (over <= 0.0 || place + 1 == count) {
            let there = run.iter().map(|[x, value, _]| (*x, *value));
            let back = run.iter().rev().map(|[x, _, edge]| (*x, *edge));
            canvas.polygon(&there.chain(back).collect::<Vec<_>>(), (&palette.degraded, OUTSIDE));
            run.clear();
        }
        before = Some((over, [x, value, edge]));
    }
}
