//! The living elements as they move on the page: by CSS alone, drawn once each.

mod breath;
mod compact;
mod flow;
mod stream;

pub(super) use compact::compact;

use azora_core::{
    Contrast, Element, ElementEvent, ElementKind, ElementParams, ElementState, MotionPolicy, Result, Scene, SvgMotion,
    element_frame, element_size, element_svg, example_events, example_time, scene_svg, theme,
};
use rayon::prelude::*;

use super::gem::Gem;

/// The gem closes after so many milliseconds, and what runs along its edges sooner: from rim to rim, beginning at one.
const LOOP: f64 = 12_000.0;
const RUN: (f64, f64) = (1500.0, 3000.0);

/// An element at a size, moving.
pub(super) struct Moving {
    pub(super) kind: ElementKind,
    pub(super) size: &'static str,
    /// An SVG whose ids begin with the kind and the size.
    pub(super) svg: String,
}

/// Both elements at their largest and at their smallest, on a dark ground.
pub(super) fn moving(gem: Option<&Gem>) -> Result<Vec<Moving>> {
    let wanted: Vec<_> = ElementKind::ALL.iter().flat_map(|kind| ["xl", "sm"].map(|size| (*kind, size))).collect();
    wanted.into_par_iter().map(|(kind, size)| draw(kind, size, gem)).collect()
}

fn draw(kind: ElementKind, size: &'static str, gem: Option<&Gem>) -> Result<Moving> {
    let id = format!("{kind}-{size}");
    let params =
        ElementParams { size: element_size(kind, size)?, contrast: contrast(kind), ..ElementParams::default() };
    let svg = match kind {
        ElementKind::Gem => {
            let events = example_events(kind, ElementState::Healthy);
            let span = |span, id: &str| element_svg(kind, &params, &events, span, id, SvgMotion::Css);
            let (whole, run) = (span((0.0, LOOP), &id)?.text, span(RUN, &format!("{id}-r"))?.text);
            sooner(&whole, &run, "edges")
        }
        ElementKind::Sankofa => engine(&params, &id)?,
    };
    // It stands on the page's ground, whichever theme that has.
    let ground = format!("\"{}\"", theme(params.theme, params.scheme, contrast(kind)).color("background")?);
    let svg = compact(&svg, size == "sm").replace(&ground, "\"var(--azora-background)\"");
    // The stones stand, so the largest are those that the page has already.
    let svg = if size == "xl" && gem.is_some() { Gem::worn_by(&svg) } else { svg };
    Ok(Moving { kind, size, svg })
}

/// A moving picture, a part of which closes sooner, and is another's.
fn sooner(whole: &str, other: &str, name: &str) -> String {
    let (Some(long), Some(short)) = (part(whole, name), part(other, name)) else { return whole.to_owned() };
    let svg = whole.replacen(long, short, 1);
    let (Some(ours), Some(theirs)) = (rules(whole), rules(other)) else { return svg };
    // What nothing moves by any more is left out.
    let rules = ours.split_inclusive("}}").chain(theirs.split_inclusive("}}"));
    let name = |rule: &str| Some(rule.split_once("@keyframes ")?.1.split_once('{')?.0.to_owned() + " ");
    let used = rules.filter(|rule| {
        name(rule).is_none_or(|name| svg.contains(&format!(":{name}")) || svg.contains(&format!(",{name}")))
    });
    let used: String = used.collect();
    svg.replacen(ours, &used, 1)
}

/// The stylesheet of a moving picture.
fn rules(svg: &str) -> Option<&str> {
    Some(svg.split_once("<style>")?.1.split_once("</style>")?.0)
}

/// What is read on the engine is read in high contrast too.
const fn contrast(kind: ElementKind) -> Contrast {
    match kind {
        ElementKind::Gem => Contrast::Standard,
        ElementKind::Sankofa => Contrast::High,
    }
}

/// What happens to an element that is well, and since when it is shown.
struct Example {
    events: Vec<ElementEvent>,
    at: f64,
}

impl Example {
    fn new(kind: ElementKind) -> Self {
        let state = ElementState::Healthy;
        Self { events: example_events(kind, state), at: example_time(kind, state) }
    }
}

/// The engine at rest, on which requests run and which breathes as in its example.
fn engine(params: &ElementParams, id: &str) -> Result<String> {
    let example = Example::new(ElementKind::Sankofa);
    let frames = frames(params, &example)?;
    let params = ElementParams { policy: MotionPolicy::Reduced, ..params.clone() };
    let scene = element_frame(ElementKind::Sankofa, &params, &example.events, example.at)?;
    let svg = flow::flowing(&scene_svg(&scene, id)?, id, &stream::streams(&frames));
    breath::breathing(&svg, id, &frames)
}

/// Seconds between two frames that are looked at, and how many of them: a minute, after which an example begins again.
const STEP: f64 = 0.5;
const FRAMES: u32 = 120;

fn frames(params: &ElementParams, example: &Example) -> Result<Vec<Scene>> {
    let mut element = Element::new(ElementKind::Sankofa, params)?;
    let mut events = example.events.iter().peekable();
    let frame = |frame| {
        let at = example.at + f64::from(frame) * STEP * 1000.0;
        while let Some(event) = events.next_if(|event| event.at <= at) {
            element.apply(event)?;
        }
        element.frame(at)
    };
    (0..FRAMES).map(frame).collect()
}

/// What stands in a part of a picture.
pub(super) fn part<'a>(svg: &'a str, name: &str) -> Option<&'a str> {
    let (_, after) = svg.split_once(&format!("<g data-part=\"{name}\">"))?;
    after.split_once("</g>").map(|(inside, _)| inside)
}
