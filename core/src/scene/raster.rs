//! A scene as pixels.

use resvg::tiny_skia::{
    Color, FillRule, GradientStop, LineCap, LineJoin, LinearGradient, Paint, Path, PathBuilder, Pixmap, Point,
    RadialGradient, Shader, SpreadMode, Stroke, StrokeDash, Transform,
};

use super::{
    STEPS, Scene,
    ink::{Cap, Join, Rgba},
    item::{SceneInk, SceneItem, SceneShape, SceneStops, SceneStroke},
    path::{ScenePath, SceneSegment},
    svg::flat,
    work,
};
use crate::{Error, Result, Rgb8, render};

/// The longest side of a scene's picture, in pixels.
const LONGEST: u32 = 8000;

/// A scene as a PNG of `scale` pixels to the CSS pixel, on a `ground` or on none.
///
/// Sides are rounded up to whole pixels: 1 to 8000 of them, 64 megapixels at most. Texts are drawn from built-in outlines of
/// Inter, as [`Scene::outlined`] has them.
///
/// # Errors
/// `argument.invalid` at `/scale` where the picture would be larger or have no pixel; `scene.budget_exceeded` where its shapes
/// would cover 2^32 pixels together, or have a million dashes.
///
/// # Examples
/// ```
/// use azora_core::{Scheme, ThemeName, mark_scene, scene_png};
/// let scene = mark_scene("pay", ThemeName::Finance, Scheme::Light, "brand", 48)?;
/// assert!(scene_png(&scene, 2.0, None)?.starts_with(b"\x89PNG"));
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn scene_png(scene: &Scene, scale: f64, ground: Option<Rgb8>) -> Result<Vec<u8>> {
    render::finish(pixels(scene, scale, ground)?)
}

/// The same picture as bytes `r g b a` of straight sRGB, in rows from the top.
///
/// # Errors
/// Those of [`scene_png`].
///
/// # Examples
/// ```
/// use azora_core::{Rgb8, Scheme, ThemeName, mark_scene, scene_pixels};
/// let scene = mark_scene("pay", ThemeName::Finance, Scheme::Light, "brand", 48)?;
/// let white = Rgb8 { r: 255, g: 255, b: 255 };
/// assert_eq!(scene_pixels(&scene, 1.0, Some(white))?.get(..4), Some(&[255, 255, 255, 255][..]));
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn scene_pixels(scene: &Scene, scale: f64, ground: Option<Rgb8>) -> Result<Vec<u8>> {
    Ok(pixels(scene, scale, ground)?.take_demultiplied())
}

/// The same picture as the renderer has it.
///
/// # Errors
/// Those of [`scene_png`].
pub(super) fn pixels(scene: &Scene, scale: f64, ground: Option<Rgb8>) -> Result<Pixmap> {
    let (width, height) = scene.size(scale)?;
    let mut pixmap = render::blank(width, height)?;
    if let Some(Rgb8 { r, g, b }) = ground {
        pixmap.fill(Color::from_rgba8(r, g, b, u8::MAX));
    }
    #[expect(clippy::cast_possible_truncation, reason = "the renderer counts in f32")]
    let scale = scale as f32;
    let transform = Transform::from_scale(scale, scale);
    let outlined = scene.outlined();
    work::check(&outlined, f64::from(width), f64::from(height), f64::from(scale))?;
    for item in outlined.items() {
        if let SceneItem::Shape(shape) = item {
            paint(&mut pixmap, &shape, transform);
        }
    }
    Ok(pixmap)
}

impl Scene {
    /// The sides of its picture, in pixels.
    ///
    /// # Errors
    /// `argument.invalid` at `/scale`.
    pub(crate) fn size(&self, scale: f64) -> Result<(u32, u32)> {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "saturates; NaN becomes 0")]
        let side = |length: f64| (length * scale).ceil() as u32;
        let (width, height) = (side(self.width()), side(self.height()));
        let sides = 1..=LONGEST;
        if sides.contains(&width) && sides.contains(&height) {
            return Ok((width, height));
        }
        let reason = format!(
            "The picture of a scene has 1 to {LONGEST} pixels a side; {width} × {height} has not. Give another scale or size."
        );
        Err(Error::argument("/scale", reason))
    }
}

fn paint(pixmap: &mut Pixmap, shape: &SceneShape, transform: Transform) {
    let Some(path) = outline(shape.path) else { return };
    let Some(shader) = shader(&shape.ink) else { return };
    let paint = Paint { shader, anti_alias: true, ..Paint::default() };
    if let Some(stroke) = shape.stroke {
        pixmap.stroke_path(&path, &paint, &line(&stroke), transform, None);
    } else {
        pixmap.fill_path(&path, &paint, FillRule::Winding, transform, None);
    }
}

/// CSS pixels as the renderer counts.
#[expect(clippy::cast_possible_truncation, reason = "the renderer counts in f32")]
fn near(steps: i32) -> f32 {
    (f64::from(steps) / STEPS) as f32
}

fn outline(path: ScenePath) -> Option<Path> {
    let mut builder = PathBuilder::new();
    for segment in path.segments() {
        match segment {
            SceneSegment::Move(x, y) => builder.move_to(near(x), near(y)),
            SceneSegment::Line(x, y) => builder.line_to(near(x), near(y)),
            SceneSegment::Curve(x1, y1, x2, y2, x, y) => {
                builder.cubic_to(near(x1), near(y1), near(x2), near(y2), near(x), near(y));
            }
            SceneSegment::Close => builder.close(),
        }
    }
    builder.finish()
}

fn shader(ink: &SceneInk) -> Option<Shader<'static>> {
    if let Some(color) = flat(ink) {
        return Some(Shader::SolidColor(color_of(color)));
    }
    match *ink {
        SceneInk::Solid(_) => None,
        SceneInk::Linear { from, to, stops } => {
            LinearGradient::new(point(from), point(to), stops_of(stops), SpreadMode::Pad, Transform::identity())
        }
        SceneInk::Radial { center, radius, stops } => RadialGradient::new(
            point(center),
            0.0,
            point(center),
            near(radius),
            stops_of(stops),
            SpreadMode::Pad,
            Transform::identity(),
        ),
    }
}

fn point((x, y): (i32, i32)) -> Point {
    Point::from_xy(near(x), near(y))
}

fn color_of(Rgba { r, g, b, a }: Rgba) -> Color {
    Color::from_rgba8(r, g, b, a)
}

fn stops_of(stops: SceneStops) -> Vec<GradientStop> {
    stops.colors().map(|(share, color)| GradientStop::new(f32::from(share) / 10_000.0, color_of(color))).collect()
}

fn line(stroke: &SceneStroke) -> Stroke {
    Stroke {
        width: near(stroke.width),
        miter_limit: 4.0,
        line_cap: if stroke.cap == Cap::Round { LineCap::Round } else { LineCap::Butt },
        line_join: if stroke.join == Join::Round { LineJoin::Round } else { LineJoin::Miter },
        dash: StrokeDash::new(stroke.dash().map(near).collect(), 0.0),
    }
}
