//! The values of single types, checked: colour, dimension, font, duration, easing, number, stroke; Format module §8, Color
//! module §4.

use super::{
    json::{Json, Node},
    reader::{At, Reader},
    value::{Dimension, DimensionUnit, Duration, DurationUnit, LineCap, LineStyle, StrokeStyle, TokenType},
};
use crate::{Color, ColorSpace, Result, color::Rgb8, convert_color, error::quote, names::unknown};

/// Font names of a token, and dashes of a stroke.
const MOST_PARTS: usize = 100;

const WEIGHTS: &[(&str, f64)] = &[
    ("thin", 100.0),
    ("hairline", 100.0),
    ("extra-light", 200.0),
    ("ultra-light", 200.0),
    ("light", 300.0),
    ("normal", 400.0),
    ("regular", 400.0),
    ("book", 400.0),
    ("medium", 500.0),
    ("semi-bold", 600.0),
    ("demi-bold", 600.0),
    ("bold", 700.0),
    ("extra-bold", 800.0),
    ("ultra-bold", 800.0),
    ("black", 900.0),
    ("heavy", 900.0),
    ("extra-black", 950.0),
    ("ultra-black", 950.0),
];

impl<'a> Reader<'a, '_> {
    pub(super) fn color(&mut self, at: At<'a>) -> Option<Color> {
        let at = self.follow(at, Some(TokenType::Color), false)?;
        if let Json::String(text) = &at.node.json {
            let reason = format!(
                "A colour is an object such as {{\"colorSpace\": \"srgb\", \"components\": [1, 0, 0]}}, not the text {}.",
                quote(text)
            );
            self.wrong(at, reason);
            return None;
        }
        let object = self.object(at, "A colour", &["colorSpace", "components", "alpha", "hex"], 2)?;
        let part = |name: &str| object.get(name).map(|member| at.within(&member.node));
        let space = part("colorSpace").and_then(|at| self.color_space(at));
        let components = part("components").and_then(|at| self.components(at, space));
        let alpha = match part("alpha") {
            None => Some(1.0),
            Some(at) => self.plain_number(at).and_then(|alpha| self.within(at, "alpha", alpha, 0.0, 1.0)),
        };
        let [c1, c2, c3] = components?;
        let color = Color { space: space?, c1, c2, c3, alpha: Some(alpha?) };
        if let Some(at) = part("hex") {
            self.hex(at, &color)?;
        }
        Some(color)
    }

    /// One of the fourteen spaces of the Color module: CSS has one more.
    fn color_space(&mut self, at: At<'a>) -> Option<ColorSpace> {
        self.name(at, |name, path| match ColorSpace::from_name(name, path) {
            Ok(space) if space != ColorSpace::DisplayP3Linear => Ok(space),
            _ => {
                let spaces = ColorSpace::ALL.iter().filter(|space| **space != ColorSpace::DisplayP3Linear);
                let names: Vec<&str> = spaces.map(|space| space.name()).collect();
                Err(unknown(name, path, "colour space", &names))
            }
        })
    }

    fn components(&mut self, at: At<'a>, space: Option<ColorSpace>) -> Option<[Option<f64>; 3]> {
        let at = self.follow(at, None, false)?;
        let Json::Array(items) = &at.node.json else {
            self.wrong(at, format!("The components are a list of three, not {}.", at.node.json.noun()));
            return None;
        };
        let [first, second, third] = items.as_slice() else {
            self.wrong(at, format!("A colour has three components, not {}.", items.len()));
            return None;
        };
        let ranges = space.map_or([Range::Any; 3], ranges);
        let [r1, r2, r3] = ranges;
        let read = [(first, r1), (second, r2), (third, r3)].map(|(node, range)| self.component(at.within(node), range));
        let [Some(c1), Some(c2), Some(c3)] = read else { return None };
        Some([c1, c2, c3])
    }

    #[expect(clippy::option_option, reason = "a component can be none, and reading it can fail")]
    fn component(&mut self, at: At<'a>, range: Range) -> Option<Option<f64>> {
        let at = self.follow(at, None, false)?;
        match &at.node.json {
            Json::String(text) if text == "none" => Some(None),
            Json::Number(number) => match range.fault(*number) {
                None => Some(Some(*number)),
                Some(wanted) => {
                    self.wrong(at, format!("This component is {wanted}, not {number}."));
                    None
                }
            },
            other => {
                self.wrong(at, format!("A component is a number or \"none\", not {}.", other.noun()));
                None
            }
        }
    }

    /// The hex that stands for a colour where its space is not known; it must be the same colour, a step of rounding aside.
    /// Out of the gamut of sRGB any hex will do.
    fn hex(&mut self, at: At<'a>, color: &Color) -> Option<()> {
        let at = self.follow(at, None, false)?;
        let given = match &at.node.json {
            Json::String(text) => Rgb8::from_hex(text),
            _ => None,
        };
        let Some(given) = given else {
            self.wrong(at, "hex is six digits after #, such as \"#10b981\"; alpha stands apart.".to_owned());
            return None;
        };
        let Ok(Color { c1, c2, c3, .. }) = convert_color(color, ColorSpace::Srgb) else { return Some(()) };
        let shares = [c1, c2, c3].map(|share| share.unwrap_or(0.0));
        let fits = shares.iter().all(|share| (-0.002..=1.002).contains(share));
        let steps = [given.r, given.g, given.b].map(|channel| f64::from(channel) / 255.0);
        let agrees = shares.iter().zip(steps).all(|(share, step)| (share - step).abs() * 255.0 < 1.001);
        if fits && !agrees {
            self.wrong(at, format!("{} is another colour than the components.", given.hex()));
            return None;
        }
        Some(())
    }

    pub(super) fn dimension(&mut self, at: At<'a>) -> Option<Dimension> {
        let at = self.follow(at, Some(TokenType::Dimension), false)?;
        let (value, unit) = self.measure(at, "A dimension", DimensionUnit::from_name)?;
        Some(Dimension { value, unit })
    }

    pub(super) fn duration(&mut self, at: At<'a>) -> Option<Duration> {
        let at = self.follow(at, Some(TokenType::Duration), false)?;
        let (value, unit) = self.measure(at, "A duration", DurationUnit::from_name)?;
        Some(Duration { value, unit })
    }

    fn measure<U>(&mut self, at: At<'a>, what: &str, unit: fn(&str, &str) -> Result<U>) -> Option<(f64, U)> {
        let object = self.object(at, what, &["value", "unit"], 2)?;
        let part = |name: &str| object.get(name).map(|member| at.within(&member.node));
        let value = part("value").and_then(|at| self.plain_number(at));
        let unit = part("unit").and_then(|at| self.name(at, unit));
        Some((value?, unit?))
    }

    pub(super) fn font_family(&mut self, at: At<'a>) -> Option<Vec<String>> {
        let at = self.follow(at, Some(TokenType::FontFamily), false)?;
        let items: Vec<&'a Node<'a>> = match &at.node.json {
            Json::Array(items) if items.is_empty() || items.len() > MOST_PARTS => {
                self.wrong(at, format!("A list of font names has 1 to {MOST_PARTS}, not {}.", items.len()));
                return None;
            }
            Json::Array(items) => items.iter().collect(),
            _ => vec![at.node],
        };
        let names: Vec<Option<String>> = items.into_iter().map(|item| self.font_name(at.within(item))).collect();
        names.into_iter().collect()
    }

    fn font_name(&mut self, at: At<'a>) -> Option<String> {
        let at = self.follow(at, None, false)?;
        match &at.node.json {
            Json::String(name) if name.trim().is_empty() || name.chars().any(char::is_control) => {
                self.wrong(at, "A font name is not empty and holds no control character.".to_owned());
                None
            }
            Json::String(name) => self.spend(at, name.len()).then(|| name.clone()),
            other => {
                self.wrong(at, format!("A font name is a text, not {}.", other.noun()));
                None
            }
        }
    }

    pub(super) fn font_weight(&mut self, at: At<'a>) -> Option<f64> {
        let at = self.follow(at, Some(TokenType::FontWeight), false)?;
        match &at.node.json {
            Json::Number(weight) => self.within(at, "A font weight", *weight, 1.0, 1000.0),
            Json::String(name) => {
                let found = WEIGHTS.iter().find(|(known, _)| known == name).map(|(_, weight)| *weight);
                if found.is_none() {
                    let near = crate::error::nearest(name, WEIGHTS.iter().map(|(known, _)| *known));
                    let hint = near.map_or(String::new(), |near| format!(" Did you mean {near:?}?"));
                    self.wrong(at, format!("There is no font weight {}.{hint}", quote(name)));
                }
                found
            }
            other => {
                self.wrong(at, format!("A font weight is a number 1..=1000 or a name, not {}.", other.noun()));
                None
            }
        }
    }

    pub(super) fn cubic_bezier(&mut self, at: At<'a>) -> Option<[f64; 4]> {
        let at = self.follow(at, Some(TokenType::CubicBezier), false)?;
        let Json::Array(items) = &at.node.json else {
            self.wrong(at, format!("An easing curve is a list of four numbers, not {}.", at.node.json.noun()));
            return None;
        };
        let [x1, y1, x2, y2] = items.as_slice() else {
            self.wrong(at, format!("An easing curve has four numbers, not {}.", items.len()));
            return None;
        };
        let x = |reader: &mut Self, node| {
            let at = at.within(node);
            let x = reader.plain_number(at)?;
            reader.within(at, "The x of a control point", x, 0.0, 1.0)
        };
        let (x1, x2) = (x(self, x1), x(self, x2));
        let (y1, y2) = (self.plain_number(at.within(y1)), self.plain_number(at.within(y2)));
        Some([x1?, y1?, x2?, y2?])
    }

    /// A number, or a token that is one.
    pub(super) fn number(&mut self, at: At<'a>) -> Option<f64> {
        let at = self.follow(at, Some(TokenType::Number), false)?;
        self.plain_number(at)
    }

    /// A number, or a pointer to one.
    fn plain_number(&mut self, at: At<'a>) -> Option<f64> {
        let at = self.follow(at, None, false)?;
        match &at.node.json {
            Json::Number(number) => Some(*number),
            other => {
                self.wrong(at, format!("A number is wanted here, not {}.", other.noun()));
                None
            }
        }
    }

    fn within(&mut self, at: At<'a>, what: &str, number: f64, least: f64, most: f64) -> Option<f64> {
        let fits = (least..=most).contains(&number);
        if !fits {
            self.wrong(at, format!("{what} lies in {least}..={most}, and {number} does not."));
        }
        fits.then_some(number)
    }

    pub(super) fn stroke_style(&mut self, at: At<'a>) -> Option<StrokeStyle> {
        let at = self.follow(at, Some(TokenType::StrokeStyle), false)?;
        if matches!(at.node.json, Json::String(_)) {
            return self.name(at, LineStyle::from_name).map(StrokeStyle::Line);
        }
        let object = self.object(at, "A stroke style", &["dashArray", "lineCap"], 2)?;
        let part = |name: &str| object.get(name).map(|member| at.within(&member.node));
        let dashes = part("dashArray").and_then(|at| self.dash_array(at));
        let cap = part("lineCap").and_then(|at| self.name(at, LineCap::from_name));
        Some(StrokeStyle::Dashes { dash_array: dashes?, line_cap: cap? })
    }

    fn dash_array(&mut self, at: At<'a>) -> Option<Vec<Dimension>> {
        let at = self.follow(at, None, false)?;
        match &at.node.json {
            Json::Array(items) if (1..=MOST_PARTS).contains(&items.len()) => {
                let dashes: Vec<Option<Dimension>> = items.iter().map(|item| self.dimension(at.within(item))).collect();
                dashes.into_iter().collect()
            }
            _ => {
                self.wrong(at, format!("dashArray is a list of 1 to {MOST_PARTS} dimensions."));
                None
            }
        }
    }

    /// One of a closed set of names.
    fn name<N>(&mut self, at: At<'a>, from_name: fn(&str, &str) -> Result<N>) -> Option<N> {
        let at = self.follow(at, None, false)?;
        let Json::String(name) = &at.node.json else {
            self.wrong(at, format!("A name is wanted here, not {}.", at.node.json.noun()));
            return None;
        };
        match from_name(name, "") {
            Ok(found) => Some(found),
            Err(error) => {
                self.wrong(at, error.reason);
                None
            }
        }
    }
}

/// What a component may be.
#[derive(Clone, Copy)]
enum Range {
    Share,
    Percent,
    Hue,
    Chroma,
    Any,
}

impl Range {
    /// What was wanted, where `number` is not it.
    fn fault(self, number: f64) -> Option<&'static str> {
        let (fits, wanted) = match self {
            Self::Share => ((0.0..=1.0).contains(&number), "a share, 0..=1"),
            Self::Percent => ((0.0..=100.0).contains(&number), "a percentage, 0..=100"),
            Self::Hue => ((0.0..360.0).contains(&number), "a hue, 0..360"),
            Self::Chroma => (number >= 0.0, "a chroma, 0 or more"),
            Self::Any => (true, ""),
        };
        (!fits).then_some(wanted)
    }
}

/// The ranges of the Color module, §4.2. XYZ is left open above, since white itself has a Z above 1.
fn ranges(space: ColorSpace) -> [Range; 3] {
    match space {
        ColorSpace::Srgb
        | ColorSpace::SrgbLinear
        | ColorSpace::DisplayP3
        | ColorSpace::DisplayP3Linear
        | ColorSpace::A98Rgb
        | ColorSpace::ProphotoRgb
        | ColorSpace::Rec2020 => [Range::Share; 3],
        ColorSpace::Hsl | ColorSpace::Hwb => [Range::Hue, Range::Percent, Range::Percent],
        ColorSpace::Lab => [Range::Percent, Range::Any, Range::Any],
        ColorSpace::Lch => [Range::Percent, Range::Chroma, Range::Hue],
        ColorSpace::Oklab => [Range::Share, Range::Any, Range::Any],
        ColorSpace::Oklch => [Range::Share, Range::Chroma, Range::Hue],
        ColorSpace::XyzD50 | ColorSpace::XyzD65 => [Range::Any; 3],
    }
}
