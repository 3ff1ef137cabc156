//! What frames of a moving engine show of a pillar's requests.

use azora_core::{Rgba, Scene, SceneInk, SceneItem, SceneSegment};

use super::STEP;

/// A pillar's requests.
pub(super) struct Stream {
    /// Of the pillar, and behind a bead, as `#rrggbb`.
    pub(super) color: String,
    pub(super) ground: String,
    /// Of a tail, by its way.
    pub(super) tail: f64,
    pub(super) opacity: f64,
    /// Of a tail, a bead's disc and its casing, in px.
    pub(super) widths: [f64; 3],
    /// Seconds that a bead is on its way, those at its end in which it fades, with what is left of it in the middle of them,
    /// and those between two on the mean.
    pub(super) lasts: f64,
    pub(super) fades: f64,
    pub(super) half: f64,
    pub(super) apart: f64,
    /// How many seconds the youngest was on its way at first.
    pub(super) first: f64,
}

/// A bead in one frame: how far it and the end of its tail are, as shares of the way, and what is drawn of it.
#[derive(Clone, Copy)]
struct Bead {
    head: f64,
    end: f64,
    ink: Rgba,
    ground: Rgba,
    widths: [f64; 3],
}

/// A way along which the distance from the middle goes evenly.
struct Way {
    ink: Rgba,
    from: f64,
    to: f64,
}

/// The requests of every pillar, in the order of their ways; nothing for an engine without any. A bead is in several of the
/// frames, and none is passed by the next one.
pub(super) fn streams(frames: &[Scene]) -> Vec<Stream> {
    let ways = frames.first().map_or_else(Vec::new, ways);
    ways.iter().filter_map(|way| stream(way, frames)).collect()
}

fn stream(way: &Way, frames: &[Scene]) -> Option<Stream> {
    let seen: Vec<Vec<Bead>> = frames.iter().map(|frame| beads(frame, way)).collect();
    let all = || seen.iter().flatten();
    // The youngest of a frame is somewhat farther in the next one, and all others are before it.
    let youngest = |beads: &[Bead]| beads.iter().map(|bead| bead.head).reduce(f64::min);
    let steps = seen.iter().zip(seen.iter().skip(1)).filter_map(|(one, next)| {
        let from = youngest(one)?;
        next.iter().map(|bead| bead.head - from).filter(|step| *step > 0.0).reduce(f64::min)
    });
    let steps: Vec<f64> = steps.collect();
    let lasts = STEP / middle(steps)?;
    let full = all().map(|bead| bead.ink.a).max()?;
    // Seconds before the end, and the share of opacity that is left.
    let left = |bead: &Bead| ((1.0 - bead.head) * lasts, f64::from(bead.ink.a) / f64::from(full));
    let fading: Vec<(f64, f64)> = all().filter(|bead| bead.ink.a < full).map(left).collect();
    let fades = fading.iter().map(|(left, _)| *left).fold(0.0, f64::max);
    let nearest = |(left, _): &&(f64, f64)| (left - fades / 2.0).abs();
    let half = fading.iter().min_by(|one, other| nearest(one).total_cmp(&nearest(other)))?.1;
    let whole = all().filter(|bead| bead.end > 0.01).map(|bead| bead.head - bead.end);
    // A bead is in so many frames.
    let births = all().map(|_| STEP / lasts).sum::<f64>();
    let one = all().next()?;
    Some(Stream {
        color: hex(way.ink),
        ground: hex(one.ground),
        tail: middle(whole.collect())?,
        opacity: f64::from(full) / 255.0,
        widths: one.widths,
        lasts,
        fades,
        half,
        apart: f64::from(u32::try_from(frames.len()).ok()?) * STEP / births.round(),
        first: seen.first().and_then(|beads| youngest(beads)).unwrap_or(0.0) * lasts,
    })
}

/// The middle one of some numbers.
fn middle(mut numbers: Vec<f64>) -> Option<f64> {
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied()
}

fn ways(frame: &Scene) -> Vec<Way> {
    let way = |drawn: Drawn| {
        let far = |place: &(f64, f64)| far(frame, *place);
        Some(Way { ink: drawn.ink, from: far(drawn.places.first()?), to: far(drawn.places.last()?) })
    };
    part(frame, "spokes").into_iter().filter_map(way).collect()
}

/// How far a place is from the middle of a picture.
fn far(frame: &Scene, (x, y): (f64, f64)) -> f64 {
    let (x, y) = (x - frame.width() / 2.0, y - frame.height() / 2.0);
    (x * x + y * y).sqrt()
}

/// The beads on a way: each is a tail, a casing and a disc.
fn beads(frame: &Scene, way: &Way) -> Vec<Bead> {
    let share = |place: &(f64, f64)| (way.from - far(frame, *place)) / (way.from - way.to);
    let drawn = part(frame, "beads");
    let of_way = |ink: Rgba| (ink.r, ink.g, ink.b) == (way.ink.r, way.ink.g, way.ink.b);
    let bead = |three: &[Drawn]| match three {
        [tail, casing, disc] if tail.width > 0.0 && of_way(tail.ink) && of_way(disc.ink) => Some(Bead {
            head: share(tail.places.last()?),
            end: share(tail.places.first()?),
            ink: tail.ink,
            ground: casing.ink,
            widths: [tail.width, disc.across(), casing.across()],
        }),
        _ => None,
    };
    drawn.windows(3).filter_map(bead).collect()
}

/// A shape of one colour: where its segments end, and how wide it is drawn, 0 where it is filled.
struct Drawn {
    ink: Rgba,
    width: f64,
    places: Vec<(f64, f64)>,
}

impl Drawn {
    /// How wide it is.
    fn across(&self) -> f64 {
        let places = || self.places.iter().map(|place| place.0);
        places().fold(f64::NEG_INFINITY, f64::max) - places().fold(f64::INFINITY, f64::min)
    }
}

/// What a part of a picture draws.
fn part(frame: &Scene, wanted: &str) -> Vec<Drawn> {
    let px = |steps: i32| f64::from(steps) / 256.0;
    let mut drawn = Vec::new();
    let mut inside = false;
    for item in frame.items() {
        match item {
            SceneItem::Part(name) => inside = name == wanted,
            SceneItem::Shape(shape) if inside => {
                let SceneInk::Solid(ink) = shape.ink else { continue };
                let end = |segment| match segment {
                    SceneSegment::Move(x, y) | SceneSegment::Line(x, y) | SceneSegment::Curve(.., x, y) => {
                        Some((px(x), px(y)))
                    }
                    SceneSegment::Close => None,
                };
                let places = shape.path.segments().filter_map(end).collect();
                drawn.push(Drawn { ink, width: shape.stroke.map_or(0.0, |stroke| px(stroke.width)), places });
            }
            _ => {}
        }
    }
    drawn
}

fn hex(Rgba { r, g, b, .. }: Rgba) -> String {
    format!("#{r:02x}{g:02x}{b:02x}")
}

#[cfg(test)]
mod tests {
    use azora_core::{ElementKind, ElementParams};

    use super::{
        super::{Example, frames},
        streams,
    };

    /// What the example counts of each pillar in a minute, over the beads that run in one, is the same for all: one bead's.
    #[test]
    fn beads_run_as_often_as_the_example_counts() {
        let params = ElementParams { size: 400.0, ..ElementParams::default() };
        let example = Example::new(ElementKind::Sankofa);
        let counted = |pillar: &str, at: f64| {
            let mut counts = example.events.iter().filter(|event| (&*event.kind, &*event.name) == ("count", pillar));
            counts.rfind(|event| event.at <= at).unwrap().value.unwrap()
        };
        let pillars = ["sovereignty", "knowledge", "opportunity", "finance", "abundance"];
        let minutes = pillars.map(|pillar| counted(pillar, example.at + 60_000.0) - counted(pillar, example.at));
        let streams = streams(&frames(&params, &example).unwrap());
        assert_eq!(streams.len(), 5);
        for (stream, minute) in streams.iter().zip(minutes) {
            let bead = minute / (60.0 / stream.apart);
            assert!((bead - 500.0).abs() < 1e-6, "a bead of {bead}");
            assert!((stream.lasts - 4.0).abs() < 0.02, "{} s", stream.lasts);
            // Of 0.6 s, what was seen; half of the light is left where opacity is 0.62.
            assert!((0.5..=0.605).contains(&stream.fades), "{} s", stream.fades);
            assert!((stream.half - 0.62).abs() < 0.06, "{}", stream.half);
            assert!((stream.tail - 0.16).abs() < 0.002 && (stream.opacity - 0.6).abs() < 0.003, "{}", stream.tail);
            let [tail, disc, casing] = stream.widths;
            assert!(tail < disc && disc < casing && stream.color != stream.ground);
        }
    }
}
