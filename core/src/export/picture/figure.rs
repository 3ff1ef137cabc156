//! What is drawn, as a form that does not change and numbers that may.

use crate::{Rgba, Scene, SceneInk, SceneItem, SceneSegment, SceneShape, SceneStops, SceneText, scene};

/// One thing in one frame.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::export) struct Figure {
    pub(in crate::export) form: Form,
    pub(in crate::export) numbers: Numbers,
}

/// What is the same as long as a thing is followed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::export) struct Form {
    /// `M`, `L`, `C` and `Z` in their order; a text has none.
    pub(in crate::export) path: Vec<u8>,
    /// How many colours of which kind of ink.
    pub(in crate::export) ink: InkForm,
    pub(in crate::export) stroke: Option<(scene::Cap, scene::Join)>,
    pub(in crate::export) text: Option<TextForm>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::export) enum InkForm {
    Solid,
    Linear(usize),
    Radial(usize),
}

/// What of a text never moves; numbers in 1/256.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::export) struct TextForm {
    pub(in crate::export) text: String,
    pub(in crate::export) size: i32,
    pub(in crate::export) weight: u16,
    pub(in crate::export) anchor: scene::Anchor,
    pub(in crate::export) rotation: i32,
    pub(in crate::export) advance: i32,
}

/// What may change; places in px, colours from 0 to 1.
#[derive(Debug, Clone, PartialEq, Default)]
pub(in crate::export) struct Numbers {
    /// Of every segment, x and y by turns; of a text, its place.
    pub(in crate::export) path: Vec<f64>,
    /// Of a gradient: both its ends, or its centre and its radius.
    pub(in crate::export) ink: Vec<f64>,
    /// Where the colours of a gradient are, from 0 to 1.
    pub(in crate::export) shares: Vec<f64>,
    /// Red, green, blue and opacity of every colour.
    pub(in crate::export) colors: Vec<f64>,
    /// Its width, then its dashes.
    pub(in crate::export) stroke: Vec<f64>,
}

impl Numbers {
    /// How opaque all its colours are together.
    pub(super) fn opacity(&self) -> f64 {
        self.colors.iter().skip(3).step_by(4).sum()
    }
}

impl Figure {
    /// Its contours one by one, where that draws the same: a pen joins discs of one opaque colour, and each goes its own way.
    pub(super) fn contours(self) -> Vec<Self> {
        let Form { path, ink, stroke, .. } = &self.form;
        let opaque = *ink == InkForm::Solid && self.numbers.opacity() >= 1.0;
        if !opaque || stroke.is_some() || !path.iter().skip(1).any(|command| *command == b'M') {
            return vec![self];
        }
        let mut places = self.numbers.path.as_slice();
        let mut contours = Vec::new();
        for commands in path.chunk_by(|_, next| *next != b'M') {
            let count = commands.iter().map(|command| numbers_of(*command)).sum();
            let Some((own, rest)) = places.split_at_checked(count) else { return vec![self] };
            // One that turns the other way may be a hole.
            if area(own) < 0.0 {
                return vec![self];
            }
            let form = Form { path: commands.to_vec(), ..self.form.clone() };
            contours.push(Self { form, numbers: Numbers { path: own.to_vec(), ..self.numbers.clone() } });
            places = rest;
        }
        contours
    }

    /// None for the name of a part.
    pub(super) fn of(item: &SceneItem<'_>) -> Option<Self> {
        match item {
            SceneItem::Part(_) => None,
            SceneItem::Shape(shape) => Some(Self::of_shape(shape)),
            SceneItem::Text(text) => Some(Self::of_text(text)),
        }
    }

    fn of_shape(shape: &SceneShape<'_>) -> Self {
        let mut numbers = Numbers::default();
        let mut path = Vec::new();
        for segment in shape.path.segments() {
            let (kind, places) = match segment {
                SceneSegment::Move(x, y) => (b'M', vec![x, y]),
                SceneSegment::Line(x, y) => (b'L', vec![x, y]),
                SceneSegment::Curve(x1, y1, x2, y2, x, y) => (b'C', vec![x1, y1, x2, y2, x, y]),
                SceneSegment::Close => (b'Z', vec![]),
            };
            path.push(kind);
            numbers.path.extend(places.into_iter().map(pixels));
        }
        let ink = match &shape.ink {
            SceneInk::Solid(color) => {
                numbers.colors.extend(channels(*color));
                InkForm::Solid
            }
            SceneInk::Linear { from, to, stops } => {
                numbers.ink.extend([from.0, from.1, to.0, to.1].map(pixels));
                InkForm::Linear(colors(*stops, &mut numbers))
            }
            SceneInk::Radial { center, radius, stops } => {
                numbers.ink.extend([center.0, center.1, *radius].map(pixels));
                InkForm::Radial(colors(*stops, &mut numbers))
            }
        };
        if let Some(stroke) = shape.stroke {
            numbers.stroke.push(pixels(stroke.width));
            numbers.stroke.extend(stroke.dash().map(pixels));
        }
        let stroke = shape.stroke.map(|stroke| (stroke.cap, stroke.join));
        Self { form: Form { path, ink, stroke, text: None }, numbers }
    }

    fn of_text(text: &SceneText<'_>) -> Self {
        let SceneText { x, y, size, weight, anchor, rotation, ink, advance, text } = *text;
        let numbers =
            Numbers { path: vec![pixels(x), pixels(y)], colors: channels(ink).to_vec(), ..Numbers::default() };
        let text = TextForm { text: text.to_owned(), size, weight, anchor, rotation, advance };
        Self { form: Form { path: Vec::new(), ink: InkForm::Solid, stroke: None, text: Some(text) }, numbers }
    }

    /// A text as the path of its outlines, on the same place; anything else as it is.
    pub(in crate::export) fn outlined(&self) -> Self {
        let Some(TextForm { text, size, weight, anchor, rotation, .. }) = &self.form.text else { return self.clone() };
        let mut bytes = Vec::new();
        let mut pen = scene::Pen::new(&mut bytes, 1.0, 1.0);
        let place = |at: usize| self.numbers.path.get(at).copied().unwrap_or(0.0);
        pen.text(scene::Text {
            x: place(0),
            y: place(1),
            size: pixels(*size),
            weight: *weight,
            anchor: *anchor,
            rotation_degrees: pixels(*rotation),
            ink: Rgba { r: 0, g: 0, b: 0, a: 255 },
            text,
        });
        pen.finish("", "", "", None);
        let outlined = Scene::drawn(bytes).outlined();
        let shape = outlined.items().find_map(|item| Self::of(&item));
        shape.map_or_else(
            || self.clone(),
            |shape| Self {
                numbers: Numbers { colors: self.numbers.colors.clone(), ..shape.numbers },
                form: shape.form,
            },
        )
    }

    /// How far apart two of one form are: the farthest of their places; none for two forms or beyond the `reach`.
    pub(super) fn apart(&self, other: &Self, reach: f64) -> Option<f64> {
        // Most are too far apart where they begin.
        let begin = |figure: &Self| figure.numbers.path.first().copied().unwrap_or(0.0);
        if (begin(self) - begin(other)).abs() > reach {
            return None;
        }
        let same = self.form == other.form && self.numbers.stroke.len() == other.numbers.stroke.len();
        same.then(|| farthest(&self.numbers.path, &other.numbers.path)).filter(|apart| *apart <= reach)
    }
}

/// How many numbers stand behind a command.
pub(in crate::export) const fn numbers_of(command: u8) -> usize {
    match command {
        b'C' => 6,
        b'Z' => 0,
        _ => 2,
    }
}

/// Twice the area within a polygon, above 0 where it turns clockwise on a screen.
fn area(places: &[f64]) -> f64 {
    let points = || places.chunks_exact(2);
    let next = points().skip(1).chain(points().take(1));
    points().zip(next).fold(0.0, |sum, pair| match pair {
        ([x, y], [u, v]) => sum + x * v - u * y,
        _ => sum,
    })
}

/// The largest difference of two lists of one length.
pub(super) fn farthest(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(one, other)| (one - other).abs()).fold(0.0, f64::max)
}

fn colors(stops: SceneStops<'_>, numbers: &mut Numbers) -> usize {
    for (share, color) in stops.colors() {
        numbers.shares.push(f64::from(share) / 1e4);
        numbers.colors.extend(channels(color));
    }
    numbers.shares.len()
}

fn channels(Rgba { r, g, b, a }: Rgba) -> [f64; 4] {
    [r, g, b, a].map(|channel| f64::from(channel) / 255.0)
}

fn pixels(steps: i32) -> f64 {
    f64::from(steps) / 256.0
}
