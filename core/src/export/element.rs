//! Elements as moving pictures in files.

use core::{
    iter::{Enumerate, Peekable},
    slice::Iter,
};

use super::{
    lottie,
    picture::{Picture, RATE},
    svg,
};
#[cfg(feature = "raster")]
use crate::Rgb8;
use crate::{Element, ElementEvent, ElementKind, ElementParams, Error, Result, Scene, Time, names::names};

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

/// The most frames of an animated PNG.
#[cfg(feature = "raster")]
const MOST_FRAMES: f64 = 3600.0;
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

/// A span of an element's time as an animated PNG that repeats for ever, `rate` frames a second.
///
/// `from` and `duration` are in milliseconds; `scale`, `ground` and what is stored are those of [`apng`](crate::apng). Frames are
/// drawn as they are written, and all that is beyond a limit is known after the first.
///
/// # Errors
/// Those of [`element_frame`](crate::element_frame) and of [`apng`](crate::apng); `argument.invalid` at `/rate` for none of 1
/// to 100, and at `/duration` where that makes no frame or more than 3,600.
///
/// # Examples
/// ```
/// use azora_core::{ElementKind, ElementParams, element_apng};
///
/// let params = ElementParams { size: 64.0, ..ElementParams::default() };
/// let picture = element_apng(ElementKind::Gem, &params, &[], (0.0, 200.0), 10.0, 1.0, None)?;
/// assert!(picture.windows(4).any(|chunk| chunk == b"acTL"));
/// # Ok::<(), azora_core::Error>(())
/// ```
#[cfg(feature = "raster")]
pub fn element_apng(
    kind: ElementKind,
    params: &ElementParams,
    events: &[ElementEvent],
    (from, duration): (f64, f64),
    rate: f64,
    scale: f64,
    ground: Option<Rgb8>,
) -> Result<Vec<u8>> {
    Time::from_milliseconds(from, "/from")?;
    if !(1.0..=100.0).contains(&rate) {
        return Err(Error::argument("/rate", "A film has 1 to 100 frames a second; give a rate between."));
    }
    let count = (duration * rate / 1000.0).round();
    if !(1.0..=MOST_FRAMES).contains(&count) {
        let reason =
            "A film has 1 to 3,600 frames; give a duration, in milliseconds, that the rate parts into as many.";
        return Err(Error::argument("/duration", reason));
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within 1 and 3,600")]
    let count = count as u32;
    let mut course = Course::new(kind, params, events)?;
    let times = (0..count).map(|frame| from + f64::from(frame) * 1000.0 / rate);
    let frames = times.map(|at| course.frame(Time::from_milliseconds(at, "/duration")?));
    super::apng::film(usize::try_from(count).unwrap_or(usize::MAX), frames, 1000.0 / rate, scale, ground)
}

/// The element's frames over the span, taken apart.
fn picture(
    kind: ElementKind,
    params: &ElementParams,
    events: &[ElementEvent],
    (from, duration): (f64, f64),
) -> Result<Picture> {
    let start = Time::from_milliseconds(from, "/from")?;
    let span = Time::from_milliseconds(duration, "/duration")?;
    let mut course = Course::new(kind, params, events)?;
    let frames = span.nanoseconds().max(0) * i64::from(RATE) / 1_000_000_000;
    Picture::of(u32::try_from(frames).unwrap_or(u32::MAX), |frame| {
        course.frame(start.after(Time::from_nanoseconds(i64::from(frame) * 1_000_000_000 / i64::from(RATE))))
    })
}

/// An element to which events happen as its time goes on.
struct Course<'a> {
    element: Element,
    due: Peekable<Enumerate<Iter<'a, ElementEvent>>>,
}

impl<'a> Course<'a> {
    fn new(kind: ElementKind, params: &ElementParams, events: &'a [ElementEvent]) -> Result<Self> {
        if events.len() > MOST_EVENTS {
            let reason = "An element folds at most 10,000 events at a time; export a shorter span.";
            return Err(Error::new("motion.too_many_events", reason).at("/events"));
        }
        Ok(Self { element: Element::new(kind, params)?, due: events.iter().enumerate().peekable() })
    }

    /// The picture at a time, none earlier than the last.
    fn frame(&mut self, at: Time) -> Result<Scene> {
        while let Some((index, event)) = self.due.next_if(|(_, event)| event.time().is_ok_and(|time| time <= at)) {
            self.element.apply(event).map_err(|error| {
                let path = format!("/events/{index}{}", error.path.as_deref().unwrap_or_default());
                error.at(path)
            })?;
        }
        self.element.frame(at.to_milliseconds())
    }
}
