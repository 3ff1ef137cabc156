//! A scene as lines of text: what the decoders of all languages are compared by.

use core::fmt::{Display, Formatter, Result};

use super::{
    Scene,
    ink::{Anchor, Cap, Join, Rgba},
    item::{SceneInk, SceneItem, SceneShape, SceneStops, SceneText},
    path::SceneSegment,
};
use crate::Time;

/// One line for the header, one for each of the words, one for each item; numbers as they are packed.
///
/// # Examples
/// ```
/// use azora_core::{Scheme, ThemeName, mark_scene};
/// let scene = mark_scene("pay", ThemeName::Finance, Scheme::Light, "#112233", 16)?;
/// assert!(scene.to_string().starts_with("scene 1 4096 4096 until never\nrole img\nname Azora Pay\n"));
/// # Ok::<(), azora_core::Error>(())
/// ```
impl Display for Scene {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let head = super::head(&self.bytes).unwrap_or_default();
        write!(f, "scene 1 {} {} until ", head.width, head.height)?;
        match head.valid_until {
            Some(time) => write!(f, "{}", microseconds(time))?,
            None => f.write_str("never")?,
        }
        f.write_str(if head.cut { " cut\n" } else { "\n" })?;
        writeln!(f, "role {}\nname {}\nvalue {}", head.role, head.name, head.value)?;
        for item in self.items() {
            match item {
                SceneItem::Part(name) => write!(f, "part {name}")?,
                SceneItem::Shape(shape) => show(f, &shape)?,
                SceneItem::Text(text) => label(f, &text)?,
            }
            f.write_str("\n")?;
        }
        Ok(())
    }
}

impl Display for Rgba {
    /// As `#rrggbbaa`.
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let Self { r, g, b, a } = self;
        write!(f, "#{r:02x}{g:02x}{b:02x}{a:02x}")
    }
}

fn show(f: &mut Formatter<'_>, shape: &SceneShape) -> Result {
    f.write_str(if shape.stroke.is_some() { "stroke " } else { "fill " })?;
    match shape.ink {
        SceneInk::Solid(color) => write!(f, "{color}")?,
        SceneInk::Linear { from, to, stops } => {
            write!(f, "linear {} {} {} {}", from.0, from.1, to.0, to.1)?;
            colors(f, stops)?;
        }
        SceneInk::Radial { center, radius, stops } => {
            write!(f, "radial {} {} {radius}", center.0, center.1)?;
            colors(f, stops)?;
        }
    }
    if let Some(stroke) = shape.stroke {
        let cap = if stroke.cap == Cap::Round { "round" } else { "butt" };
        let join = if stroke.join == Join::Round { "round" } else { "miter" };
        write!(f, " width {} {cap} {join} dash", stroke.width)?;
        for length in stroke.dash() {
            write!(f, " {length}")?;
        }
    }
    f.write_str(" path")?;
    for segment in shape.path.segments() {
        match segment {
            SceneSegment::Move(x, y) => write!(f, " M {x} {y}")?,
            SceneSegment::Line(x, y) => write!(f, " L {x} {y}")?,
            SceneSegment::Curve(x1, y1, x2, y2, x, y) => write!(f, " C {x1} {y1} {x2} {y2} {x} {y}")?,
            SceneSegment::Close => f.write_str(" Z")?,
        }
    }
    Ok(())
}

fn colors(f: &mut Formatter<'_>, stops: SceneStops) -> Result {
    for (share, color) in stops.colors() {
        write!(f, " {share} {color}")?;
    }
    Ok(())
}

fn label(f: &mut Formatter<'_>, text: &SceneText) -> Result {
    let SceneText { x, y, size, weight, anchor, rotation, ink, advance, text } = text;
    let anchor = match anchor {
        Anchor::Start => "start",
        Anchor::Middle => "middle",
        Anchor::End => "end",
    };
    write!(f, "text {x} {y} {size} {weight} {anchor} {rotation} {ink} {advance} {text}")
}

/// By way of the milliseconds that every language has, so that all say the same of times beyond 2^53 ns.
#[expect(clippy::cast_possible_truncation, reason = "a whole number below 2^52")]
fn microseconds(time: Time) -> i64 {
    (time.to_milliseconds() * 1e3).floor() as i64
}
