//! An element's own frames before the analyser.

use super::{FlashAnalyser, FlashCertificate};
use crate::{
    Element, ElementEvent, ElementKind, ElementParams, Error, Result, Rgb8, Scene, Time, element::Look, math::pow,
    scene_pixels,
};

/// Pixels of a frame, side by side.
const WIDTH: f64 = 256.0;
/// Frames a second.
const RATE: u32 = 20;
/// The most frames: ten minutes.
const MOST_FRAMES: i64 = 600 * RATE as i64;

/// Measures a span of an element's time, with what happens to it, on the ground of its theme.
///
/// Frames are 256 pixels wide, 20 a second, from `from` on for `duration`, both in milliseconds. Events happen when they are
/// due, those before `from` at once; there may be any number of them.
///
/// # Errors
/// `flash.unsafe` where no route holds; those of [`Element`], an event's at `/events/…`; `argument.invalid` at `/duration`
/// for none or more than ten minutes.
///
/// # Examples
/// ```
/// use azora_core::{ElementKind, ElementParams, flash_certificate};
///
/// let params = ElementParams { size: 64.0, ..ElementParams::default() };
/// let certificate = flash_certificate(ElementKind::Sankofa, &params, &[], (0.0, 500.0))?;
/// assert_eq!(certificate.frames, 10);
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn flash_certificate(
    kind: ElementKind,
    params: &ElementParams,
    events: &[ElementEvent],
    (from, duration): (f64, f64),
) -> Result<FlashCertificate> {
    let start = Time::from_milliseconds(from, "/from")?;
    let frames = Time::from_milliseconds(duration, "/duration")?.nanoseconds() / (1_000_000_000 / i64::from(RATE));
    if !(1..=MOST_FRAMES).contains(&frames) {
        let reason = "Flashes are measured over 50 milliseconds to ten minutes.";
        return Err(Error::argument("/duration", reason));
    }
    let ground = Look::new(params)?.ground;
    let linear: [f32; 256] = core::array::from_fn(light);
    let mut element = Element::new(kind, params)?;
    let mut due = events.iter().enumerate().peekable();
    let mut analyser: Option<FlashAnalyser> = None;
    let (mut drawn, mut row) = (None, Vec::new());
    for frame in 0..frames {
        let at = start.after(Time::from_nanoseconds(frame * (1_000_000_000 / i64::from(RATE))));
        while let Some((index, event)) = due.next_if(|(_, event)| event.time().is_ok_and(|time| time <= at)) {
            element.apply(event).map_err(|error| {
                let path = format!("/events/{index}{}", error.path.as_deref().unwrap_or_default());
                error.at(path)
            })?;
        }
        let scene = element.frame(at.to_milliseconds())?;
        // What rests is drawn once.
        if drawn.as_ref() != Some(&scene) {
            row.clear();
            row.extend(raster(&scene, ground)?.chunks_exact(4).map(|pixel| match *pixel {
                [r, g, b, _] => [r, g, b].map(|level| linear.get(usize::from(level)).copied().unwrap_or(0.0)),
                _ => [0.0; 3],
            }));
        }
        let analyser = match &mut analyser {
            Some(analyser) => analyser,
            None => analyser.insert(new_analyser(&scene)?),
        };
        analyser.see(&row)?;
        drawn = Some(scene);
    }
    analyser.map_or_else(
        || Err(Error::argument("/duration", "There was nothing to see.")),
        |analyser| analyser.certificate(),
    )
}

/// The linear light of a level of eight bits.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "a level is exact, and light has 32 bits"
)]
fn light(level: usize) -> f32 {
    let encoded = level as f64 / 255.0;
    let linear = if encoded <= 0.040_45 { encoded / 12.92 } else { pow((encoded + 0.055) / 1.055, 2.4) };
    linear as f32
}

/// Pixels of a frame to a CSS pixel.
fn scale(scene: &Scene) -> f64 {
    WIDTH / scene.width().max(1.0)
}

/// The frame's pixels on the ground.
fn raster(scene: &Scene, ground: Rgb8) -> Result<Vec<u8>> {
    scene_pixels(scene, scale(scene), Some(ground))
}

fn new_analyser(scene: &Scene) -> Result<FlashAnalyser> {
    let scale = scale(scene);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a few hundred pixels, and casts saturate"
    )]
    let [width, height] = [scene.width(), scene.height()].map(|side| (side * scale).ceil() as u32);
    FlashAnalyser::new(width, height, 1.0 / (scale * scale), RATE)
}
