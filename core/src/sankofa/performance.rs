//! The performance view: requests, latency and errors over time, each against its own past.

mod row;

use self::row::{Plot, Row};
use super::{
    canvas::{Canvas, Line},
    palette::Palette,
};
use crate::{
    ElementParams, Error, Result, Scene,
    element::{Look, number},
    math::ln,
    scene::Anchor,
};

/// Numbers of one kind over time, oldest first, and what they were in the past.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PerformanceRow {
    /// Now: 2 to 1,440 numbers, 0 to 1e15; empty for none.
    pub now: Vec<f64>,
    /// The past's median at the same times; as many as there are of now, or none.
    pub past: Vec<f64>,
    /// The past's p10 at the same times; likewise.
    pub low: Vec<f64>,
    /// The past's p90 at the same times; likewise.
    pub high: Vec<f64>,
}

/// What a performance view shows.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Performance {
    /// Requests a second.
    pub requests: PerformanceRow,
    /// Latency in milliseconds, drawn on a logarithmic scale.
    pub latency: PerformanceRow,
    /// Errors by requests, 0..=1.
    pub errors: PerformanceRow,
    /// How many minutes the numbers reach back, 1 to 100,000.
    pub minutes: u32,
    /// Which past it is, such as `same hour, 28 days`; at most 100 bytes.
    pub past: String,
}

/// The most numbers of a row.
const MOST: usize = 1_440;
const LARGEST: f64 = 1e15;
const LONGEST: usize = 100;
const WIDTHS: core::ops::RangeInclusive<f64> = 320.0..=4096.0;
const HEIGHTS: core::ops::RangeInclusive<f64> = 160.0..=4096.0;

/// Room for the numbers right of the plots, and for the axis beneath them.
const RIGHT: f64 = 74.0;
const FOOT: f64 = 18.0;
const HEAD: f64 = 4.0;
/// From this width on, words are written out.
const ROOMY: f64 = 480.0;

/// Requests, latency and errors over time in three rows, now in ink over the past's band.
///
/// `width` and `height` in px, at least 320 × 160. Of the parameters, theme, scheme, contrast, name and words count. What
/// is outside the past's band on the side that hurts is filled, cut at the exact crossing; p95 is the nearest rank.
///
/// # Errors
/// `argument.invalid` at `/width`, `/height`, `/minutes`, `/past`, at a row such as `/latency/now`, or of
/// [`ElementParams`].
///
/// # Examples
/// ```
/// use azora_core::{ElementParams, Performance, PerformanceRow, performance_scene};
///
/// let requests = PerformanceRow { now: vec![120.0, 180.0, 150.0], ..PerformanceRow::default() };
/// let performance = Performance { requests, minutes: 60, ..Performance::default() };
/// let scene = performance_scene(&performance, &ElementParams::default(), 640.0, 200.0)?;
/// assert!(scene.value().starts_with("Requests per second 150"));
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn performance_scene(performance: &Performance, params: &ElementParams, width: f64, height: f64) -> Result<Scene> {
    let look = Look::new(params)?;
    if !WIDTHS.contains(&width) {
        return Err(Error::argument("/width", "A performance view is 320 to 4,096 px wide; give a width between."));
    }
    if !HEIGHTS.contains(&height) {
        return Err(Error::argument("/height", "A performance view is 160 to 4,096 px high; give a height between."));
    }
    performance.check()?;
    let mut bytes = Vec::new();
    draw(&look, performance, width, height, &mut bytes);
    Ok(Scene::drawn(bytes))
}

impl Performance {
    fn check(&self) -> Result<()> {
        if !(1..=100_000).contains(&self.minutes) {
            return Err(Error::argument(
                "/minutes",
                "A view reaches back 1 to 100,000 minutes; give a number between.",
            ));
        }
        if self.past.len() > LONGEST {
            return Err(Error::argument("/past", "The name of the past has at most 100 bytes; shorten it."));
        }
        let share = 1.0;
        for (name, row, most) in [
            ("requests", &self.requests, LARGEST),
            ("latency", &self.latency, LARGEST),
            ("errors", &self.errors, share),
        ] {
            let columns = [("now", &row.now), ("past", &row.past), ("low", &row.low), ("high", &row.high)];
            for (column, numbers) in columns {
                let count = if column == "now" {
                    numbers.is_empty() || (2..=MOST).contains(&numbers.len())
                } else {
                    numbers.is_empty() || numbers.len() == row.now.len()
                };
                if !count {
                    let reason =
                        "A row takes 2 to 1,440 numbers of now, and as many of the past, or none; mend the lengths.";
                    return Err(Error::argument(&format!("/{name}/{column}"), reason));
                }
                if !numbers.iter().all(|number| (0.0..=most).contains(number)) {
                    let reason = "A row takes numbers of 0 to 1e15, errors 0 to 1; leave out what was not measured.";
                    return Err(Error::argument(&format!("/{name}/{column}"), reason));
                }
            }
        }
        Ok(())
    }
}

fn draw(look: &Look, performance: &Performance, width: f64, height: f64, bytes: &mut Vec<u8>) {
    let palette = Palette::new(look);
    let mut canvas = Canvas::wide(bytes, width, height);
    let words = &look.words;
    let Performance { requests, latency, errors, minutes, past } = performance;
    let heading = words.get(if width >= ROOMY { "performance.requests" } else { "performance.requests.short" });
    let percent = |out: &mut String, share: f64| {
        number::short_percent(out, share);
        out.push_str(" %");
    };
    let same = |value: f64| value;
    let rows = [
        Row { part: "requests", heading, numbers: requests, scale: same, write: number::count, below: true },
        Row {
            part: "latency",
            heading: words.get("performance.latency"),
            numbers: latency,
            scale: |milliseconds| ln(milliseconds.max(1e-3)),
            write: number::duration,
            below: false,
        },
        Row {
            part: "errors",
            heading: words.get("performance.errors"),
            numbers: errors,
            scale: same,
            write: percent,
            below: false,
        },
    ];
    let each = (height - HEAD - FOOT) / 3.0;
    let mut value = String::new();
    let mut top = HEAD;
    for row in rows {
        let plot = Plot { left: 0.0, right: width - RIGHT, top: top + 20.0, bottom: top + each - 12.0, edge: width };
        row.draw(look, &palette, &mut canvas, &plot);
        let heading = if row.part == "requests" { words.get("performance.requests") } else { row.heading };
        row.say(look, heading, &mut value);
        top += each;
    }
    key(look, &palette, &mut canvas, width, past);
    axis(look, &palette, &mut canvas, (width - RIGHT, height), *minutes);
    let name = if look.name.is_empty() { words.get("performance") } else { &look.name };
    canvas.finish(name, &value, None);
}

fn quiet<'a>(palette: &'a Palette, text: &'a str, anchor: Anchor) -> Line<'a> {
    Line { text, size: 9.5, weight: 500, anchor, color: &palette.sub }
}

/// What is now and what is the past, at the top right.
fn key(look: &Look, palette: &Palette, canvas: &mut Canvas, width: f64, past: &str) {
    let roomy = width >= ROOMY;
    let left = width - RIGHT - if roomy { 200.0 } else { 94.0 };
    let (ink, sub) = ((&palette.ink, 1.0), (&palette.sub, 1.0));
    canvas.part("key");
    canvas.polyline(&[(left, 13.0), (left + 16.0, 13.0)], ink, 1.75, false);
    canvas.text((left + 20.0, 16.5), &quiet(palette, look.words.get("performance.now"), Anchor::Start));
    let (from, to) = (left + 50.0, left + 66.0);
    canvas.polygon(&[(from, 8.0), (to, 8.0), (to, 18.0), (from, 18.0)], (&palette.track, 1.0));
    canvas.polyline(&[(from, 13.0), (to, 13.0)], sub, 1.0, false);
    let mut text = look.words.get("performance.past").to_owned();
    if roomy && !past.is_empty() {
        text.push_str(": ");
        text.push_str(past);
    }
    canvas.text((left + 70.0, 16.5), &quiet(palette, &text, Anchor::Start));
}

/// How long ago it was, at the beginning, in the middle, and now.
fn axis(look: &Look, palette: &Palette, canvas: &mut Canvas, (right, height): (f64, f64), minutes: u32) {
    canvas.part("axis");
    let (mut ago, mut half) = (String::new(), String::new());
    let mut number = String::new();
    number::integer(&mut number, i64::from(minutes));
    look.words.say(&mut ago, "performance.ago", &[("value", &number)]);
    number::integer(&mut half, i64::from(minutes / 2));
    let labels = [
        (0.0, ago.as_str(), Anchor::Start),
        (0.5, &half, Anchor::Middle),
        (1.0, look.words.get("performance.now"), Anchor::End),
    ];
    for (share, text, anchor) in labels {
        let x = right * share;
        let top = height - FOOT + 1.0;
        canvas.polyline(&[(x, top), (x, top + 3.0)], (&palette.hair, 1.0), 1.0, false);
        canvas.text((x, height - 4.0), &quiet(palette, text, anchor));
    }
}
