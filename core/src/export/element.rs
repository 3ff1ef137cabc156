//! Elements as moving pictures in files.

use super::{
    lottie,
    picture::{Picture, RATE},
    svg,
};
use crate::{Element, ElementEvent, ElementKind, ElementParams, Error, Result, Time, names::names};

names! {
    /// How an SVG moves.
    SvgMotion, "kind of motion" {
        /// By elements of SMIL: everywhere that an SVG moves at all, and it does not know that someone wants it to stand.
        Smil = "smil",
        /// By CSS, which stands where motion is not wanted; paths that bend need a browser with the property `d`.
        Css = "css",
    }
}

/// A moving picture as a file.
#[derive(Debug, Clone, PartialEq)]
pub struct MotionExport {
    /// The file.
    pub text: String,
    /// The most that a place in it is off the element's own frames, in CSS px.
    pub places: f64,
    /// The most that a channel of a colour or an opacity is off, as a share of 1.
    pub colors: f64,
    /// Names of the parts that stand though they move, since the format can't show how.
    pub standing: Vec<String>,
}

/// The most events that are folded.
const MOST_EVENTS: usize = 10_000;

/// A span of an element's time as an SVG that moves, over and over.
///
/// `from` and `duration` are in milliseconds; the span is looked at 40 times a second, and what comes or goes fades within
/// one of those. The gem closes after 12 s, the engine after 60 s (180 s at the slow pace, 30 s at the fast). Facets of
/// stones stand, and all else moves; the file says so. Every id in it begins with `instance`.
///
/// # Errors
/// Those of [`element_frame`](crate::element_frame); `argument.invalid` at `/instance` where it can't begin an id, and at
/// `/duration` for none or more than ten minutes.
pub fn element_svg(
    kind: ElementKind,
    params: &ElementParams,
    events: &[ElementEvent],
    (from, duration): (f64, f64),
    instance: &str,
    motion: SvgMotion,
) -> Result<MotionExport> {
    svg::check_instance(instance)?;
    let picture = picture(kind, params, events, (from, duration))?;
    Ok(svg::write(&picture, instance, motion))
}

/// A span of an element's time as a Lottie animation.
///
/// The span and what stands are those of [`element_svg`]; texts are outlines, so that no font is needed. The file is valid
/// against the schema of Lottie 1.0.
///
/// # Errors
/// Those of [`element_svg`].
pub fn element_lottie(
    kind: ElementKind,
    params: &ElementParams,
    events: &[ElementEvent],
    (from, duration): (f64, f64),
) -> Result<MotionExport> {
    Ok(lottie::write(&picture(kind, params, events, (from, duration))?))
}

/// The element's frames over the span, taken apart.
fn picture(
    kind: ElementKind,
    params: &ElementParams,
    events: &[ElementEvent],
    (from, duration): (f64, f64),
) -> Result<Picture> {
    if events.len() > MOST_EVENTS {
        let reason = "An element folds at most 10,000 events at a time; export a shorter span.";
        return Err(Error::new("motion.too_many_events", reason).at("/events"));
    }
    let start = Time::from_milliseconds(from, "/from")?;
    let span = Time::from_milliseconds(duration, "/duration")?;
    let mut element = Element::new(kind, params)?;
    let mut due = events.iter().enumerate().peekable();
    let frames = span.nanoseconds().max(0) * i64::from(RATE) / 1_000_000_000;
    Picture::of(u32::try_from(frames).unwrap_or(u32::MAX), |frame| {
        let at = start.after(Time::from_nanoseconds(i64::from(frame) * 1_000_000_000 / i64::from(RATE)));
        while let Some((index, event)) = due.next_if(|(_, event)| event.time().is_ok_and(|time| time <= at)) {
            element.apply(event).map_err(|error| {
                let path = format!("/events/{index}{}", error.path.as_deref().unwrap_or_default());
                error.at(path)
            })?;
        }
        element.frame(at.to_milliseconds())
    })
}
