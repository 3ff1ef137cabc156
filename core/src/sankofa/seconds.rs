//! The inner ring: the circle is the past, and each bar a second of the last minute against it.

use super::{
    canvas::Canvas,
    counter::Mean,
    display,
    figures::Figures,
    frame::{Two, View},
};
use crate::{
    Time,
    math::{beyond, ln},
};

const TOP: f64 = -90.0;
/// A bar reaches out as far as it can at this factor's square root, 1.41 times the past: two to the half.
const STEEPNESS: f64 = 2.0 / core::f64::consts::LN_2;
/// Over this a bar grows in, or a late one appears.
const GROWS: Time = Time::from_nanoseconds(1_000_000_000);
/// Errors as a multiple of what is borne at which their square is largest: 2^4.
const LARGEST_ERROR: f64 = 4.0;
/// How far inwards the hand reaches, by how far outwards: the longer it is, the more light it moves.
const HAND: f64 = 0.5;
/// Opacity of what ties bars, by theirs.
const TIED: f64 = 0.5;
/// Opacity that the oldest bar has lost.
const FADED: f64 = 0.5;

/// One bar, with how far it has grown in.
struct Bar {
    /// When the stretch between two scrapes ended that alone told it, if one did.
    told: Option<Time>,
    /// How far it reaches out once it has, -1..=1.
    reach: f64,
    errors: f64,
    grown: f64,
}

/// Where the bars stand.
struct Ring<'a> {
    radius: f64,
    reach: f64,
    width: f64,
    count: i64,
    /// The span of one bar.
    span: Time,
    /// More errors a second than these bear are shown.
    borne: Two<&'a Figures>,
}

impl<'a> Ring<'a> {
    fn new(view: &'a View, canvas: &Canvas) -> Self {
        let (tier, count) = (view.tier, i64::from(view.tier.bars).max(1));
        let span = Time::from_nanoseconds(display::window(view.look.pace).nanoseconds() / count);
        let width = canvas.px(tier.bar_width, 0.0);
        let (radius, reach) = (tier.seconds * canvas.size, tier.bar * canvas.size);
        Self { radius, reach, width, count, span, borne: view.fading(Figures::errors_borne) }
    }

    /// How many bars are shown: a gap is left before the hand.
    fn shown(&self) -> i64 {
        self.count - self.count / 20
    }

    /// The middle of the bar of a turn, counted from the epoch.
    fn middle(&self, turn: i64) -> f64 {
        let place = u8::try_from(beyond(turn, self.count)).unwrap_or_default();
        TOP + (f64::from(place) + 0.5) * self.pitch()
    }

    fn pitch(&self) -> f64 {
        360.0 / f64::from(u8::try_from(self.count).unwrap_or(1))
    }
}

pub(super) fn draw(view: &View, canvas: &mut Canvas) {
    if !view.tier.flows() {
        return;
    }
    canvas.part("seconds");
    let ring = Ring::new(view, canvas);
    circle(view, canvas, &ring);
    let present = view.engine.display.presence(view.at);
    canvas.faded(view.live.min(view.moving).min(present), |canvas| moving(view, canvas, &ring));
    for &(rest, share) in &view.resting() {
        canvas.faded(view.live.min(1.0 - view.moving).min(share), |canvas| {
            let head = rest.until.turns(ring.span);
            for age in 0..ring.shown() {
                // The newest stands left of the top, the hand on it.
                if let Some(bar) = bar(view, &ring, head - 1 - age) {
                    stroke(view, canvas, &ring, -1 - age, age_share(&ring, age, 0.0), &Bar { grown: 1.0, ..bar });
                }
            }
        });
    }
    canvas.faded(view.live.min(1.0 - view.moving), |canvas| hand(view, canvas, &ring, TOP));
}

/// The past itself; dashed where nothing is known, and not there without a past.
fn circle(view: &View, canvas: &mut Canvas, ring: &Ring) {
    let (center, width) = (canvas.center, canvas.px(0.0028, 0.9));
    let sub = &view.palette.sub;
    for &(figures, share) in &view.fading(|figures| figures.of_past().is_some()) {
        if figures.of_past().is_some() {
            canvas.circle((center, center), ring.radius, (sub, share * view.live), width, &[]);
        }
    }
    canvas.circle((center, center), ring.radius, (sub, 1.0 - view.live), width, &[2.0, 3.0]);
}

fn moving(view: &View, canvas: &mut Canvas, ring: &Ring) {
    let time = view.engine.display.at(view.at);
    let (head, phase) = (time.turns(ring.span), time.phase(ring.span));
    let fresh = (phase * ring.span.share(GROWS.min(ring.span))).clamp(0.0, 1.0);
    let oldest = ring.shown() - 1;
    let mut newer: Option<(i64, Bar)> = None;
    for age in 0..ring.shown() {
        let turn = head - 1 - age;
        let this = bar(view, ring, turn).map(|mut bar| {
            if age == 0 {
                bar.grown *= fresh;
            } else if age == oldest {
                bar.grown *= 1.0 - fresh;
            }
            let old = age_share(ring, age, phase);
            stroke(view, canvas, ring, turn, old, &bar);
            if let Some((turn, next)) = newer.take().filter(|(_, next)| bar.told.is_some() && next.told == bar.told) {
                join(view, canvas, ring, turn, old, &bar, &next);
            }
            (turn, bar)
        });
        newer = this;
    }
    let turned = f64::from(u8::try_from(beyond(head, ring.count)).unwrap_or_default()) + phase;
    hand(view, canvas, ring, TOP + turned * ring.pitch());
}

/// How old a bar is, 0 for the newest and 1 for one that a whole turn ago was.
fn age_share(ring: &Ring, age: i64, phase: f64) -> f64 {
    (f64::from(u8::try_from(age).unwrap_or_default()) + phase) / f64::from(u8::try_from(ring.count).unwrap_or(1))
}

/// What was counted in a turn; none where that is not known.
fn bar(view: &View, ring: &Ring, turn: i64) -> Option<Bar> {
    let from = Time::from_nanoseconds(turn * ring.span.nanoseconds());
    let to = from.after(ring.span);
    let [.., requests, errors] = &view.engine.counters;
    let Mean { rate, known, joined } = requests.mean(from, to)?;
    // What became known only after its turn appears by and by.
    let closed = view.at.since(view.engine.display.at(view.at).since(to));
    let grown = if known > closed { view.at.since(known).share(GROWS).clamp(0.0, 1.0) } else { 1.0 };
    let errors = errors.mean(from, to).map_or(0.0, |errors| errors.rate);
    Some(Bar { told: joined.then_some(known), reach: reach(view, ring, rate), errors, grown })
}

/// How far a bar reaches out, -1..=1.
fn reach(view: &View, ring: &Ring, rate: f64) -> f64 {
    let reach = (STEEPNESS * (ln(rate.max(1e-9)) - view.engine.marks.measure.at(view.at))).clamp(-1.0, 1.0);
    let least = 0.5 * ring.width / ring.reach;
    if reach.abs() < least { least } else { reach }
}

fn stroke(view: &View, canvas: &mut Canvas, ring: &Ring, turn: i64, old: f64, bar: &Bar) {
    let middle = ring.middle(turn);
    let end = ring.radius + ring.reach * bar.reach * bar.grown;
    canvas.ray(middle, ring.radius, end, (&view.palette.ink, 1.0 - FADED * old), ring.width);
    for &(figures, share) in &ring.borne {
        let errors = figures.errors_borne().map_or(0.0, |borne| bar.errors / borne);
        if errors <= 1.0 {
            continue;
        }
        let grade = (ln(errors) / core::f64::consts::LN_2 / LARGEST_ERROR).min(1.0);
        let half = canvas.px(0.0034 + 0.0042 * grade, 0.9) * bar.grown;
        let center = ring.radius - ring.reach - canvas.px(0.014, 2.5);
        canvas.faded(share, |canvas| canvas.square(middle, center, half, (&view.palette.critical, 1.0)));
    }
}

/// Ties two bars that one stretch between two scrapes told: they are its mean, not two measurements.
///
/// Flush with their tips, and quieter than they are, so that bars are seen before what ties them.
fn join(view: &View, canvas: &mut Canvas, ring: &Ring, turn: i64, old: f64, older: &Bar, newer: &Bar) {
    let width = canvas.px(0.0028, 0.9);
    let radius = ring.radius + ring.reach * older.reach - (width / 2.0).copysign(older.reach);
    let (from, to) = (ring.middle(turn) - ring.pitch(), ring.middle(turn));
    let tint = (&view.palette.ink, TIED * (1.0 - FADED * old) * older.grown.min(newer.grown));
    canvas.arc(radius, from, to, tint, width);
}

fn hand(view: &View, canvas: &mut Canvas, ring: &Ring, degrees: f64) {
    let (from, to) = (ring.radius - HAND * ring.reach, ring.radius + ring.reach);
    canvas.ray(degrees, from, to, (&view.palette.ink, 1.0), canvas.px(0.004, 1.2));
}
