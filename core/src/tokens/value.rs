//! What a token can be: the thirteen types of the Format module and their values, resolved.
//!
//! A value holds no reference: aliases are followed before it is made. It does not remember how it was written (`"bold"`
//! is 700, one shadow is a list of one).

use crate::{Color, names::names};

names! {
    /// The type of a token; Format module 2025.10, §8 and §9.
    TokenType, "token type" {
        /// A colour in one of fourteen spaces.
        Color = "color",
        /// A length in px or rem.
        Dimension = "dimension",
        /// Font names, the preferred first.
        FontFamily = "fontFamily",
        /// A weight, 1..=1000.
        FontWeight = "fontWeight",
        /// A time in ms or s.
        Duration = "duration",
        /// Two control points of an easing curve.
        CubicBezier = "cubicBezier",
        /// A plain number.
        Number = "number",
        /// How a line is stroked.
        StrokeStyle = "strokeStyle",
        /// Colour, width and style of a border.
        Border = "border",
        /// Duration, delay and easing of a change.
        Transition = "transition",
        /// One or more shadows.
        Shadow = "shadow",
        /// Colour stops along an axis.
        Gradient = "gradient",
        /// Family, size, weight, spacing and line height of a text.
        Typography = "typography",
    }
}

names! {
    /// Unit of a [`Dimension`].
    DimensionUnit, "unit of a dimension" {
        /// CSS pixel.
        Px = "px",
        /// Font size of the root.
        Rem = "rem",
    }
}

names! {
    /// Unit of a [`Duration`].
    DurationUnit, "unit of a duration" {
        /// Millisecond.
        Ms = "ms",
        /// Second.
        S = "s",
    }
}

names! {
    /// A style of line that CSS knows by name.
    LineStyle, "line style" {
        /// One line.
        Solid = "solid",
        /// Dashes.
        Dashed = "dashed",
        /// Dots.
        Dotted = "dotted",
        /// Two lines.
        Double = "double",
        /// As if carved.
        Groove = "groove",
        /// As if raised.
        Ridge = "ridge",
        /// The box as if raised.
        Outset = "outset",
        /// The box as if sunk.
        Inset = "inset",
    }
}

names! {
    /// How the end of a dash looks.
    LineCap, "line cap" {
        /// Half a disc.
        Round = "round",
        /// Cut at the end.
        Butt = "butt",
        /// Half a square.
        Square = "square",
    }
}

/// A length.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Dimension {
    /// How many units; finite, may be negative.
    pub value: f64,
    /// Of what.
    pub unit: DimensionUnit,
}

/// A time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Duration {
    /// How many units; finite.
    pub value: f64,
    /// Of what.
    pub unit: DurationUnit,
}

/// How a line is stroked.
#[derive(Debug, Clone, PartialEq)]
pub enum StrokeStyle {
    /// A style with a name.
    Line(LineStyle),
    /// Dashes and gaps in turn.
    Dashes {
        /// Lengths of dashes and gaps.
        dash_array: Vec<Dimension>,
        /// Ends of the dashes.
        line_cap: LineCap,
    },
}

/// A border.
#[derive(Debug, Clone, PartialEq)]
pub struct Border {
    /// Its colour.
    pub color: Color,
    /// Its thickness.
    pub width: Dimension,
    /// How it is stroked.
    pub style: StrokeStyle,
}

/// A change over time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Transition {
    /// How long it takes.
    pub duration: Duration,
    /// How long it waits before.
    pub delay: Duration,
    /// Control points x1, y1, x2, y2 of its easing.
    pub timing_function: [f64; 4],
}

/// One layer of a shadow.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Shadow {
    /// Its colour.
    pub color: Color,
    /// To the right.
    pub offset_x: Dimension,
    /// Downwards.
    pub offset_y: Dimension,
    /// Radius of the blur.
    pub blur: Dimension,
    /// How much larger than the box it is.
    pub spread: Dimension,
    /// Inside the box.
    pub inset: bool,
}

/// One stop of a gradient.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GradientStop {
    /// The colour there.
    pub color: Color,
    /// Where, 0..=1; what is outside is clamped, as the Format module asks (§9.6).
    pub position: f64,
}

/// A style of text.
#[derive(Debug, Clone, PartialEq)]
pub struct Typography {
    /// Font names, the preferred first.
    pub font_family: Vec<String>,
    /// Size of the font.
    pub font_size: Dimension,
    /// Weight, 1..=1000.
    pub font_weight: f64,
    /// Extra space between letters.
    pub letter_spacing: Dimension,
    /// Line height as a multiple of the size.
    pub line_height: f64,
}

/// A value with every reference followed.
#[derive(Debug, Clone, PartialEq)]
pub enum TokenValue {
    /// A colour.
    Color(Color),
    /// A length.
    Dimension(Dimension),
    /// Font names, the preferred first; never empty.
    FontFamily(Vec<String>),
    /// A weight, 1..=1000.
    FontWeight(f64),
    /// A time.
    Duration(Duration),
    /// Control points x1, y1, x2, y2; both x in 0..=1.
    CubicBezier([f64; 4]),
    /// A number, finite.
    Number(f64),
    /// How a line is stroked.
    StrokeStyle(StrokeStyle),
    /// A border.
    Border(Border),
    /// A change over time.
    Transition(Transition),
    /// Layers, the topmost first; never empty.
    Shadow(Vec<Shadow>),
    /// Stops in the order given; never empty.
    Gradient(Vec<GradientStop>),
    /// A style of text.
    Typography(Typography),
}

impl TokenValue {
    /// The type it is of.
    pub fn kind(&self) -> TokenType {
        match self {
            Self::Color(_) => TokenType::Color,
            Self::Dimension(_) => TokenType::Dimension,
            Self::FontFamily(_) => TokenType::FontFamily,
            Self::FontWeight(_) => TokenType::FontWeight,
            Self::Duration(_) => TokenType::Duration,
            Self::CubicBezier(_) => TokenType::CubicBezier,
            Self::Number(_) => TokenType::Number,
            Self::StrokeStyle(_) => TokenType::StrokeStyle,
            Self::Border(_) => TokenType::Border,
            Self::Transition(_) => TokenType::Transition,
            Self::Shadow(_) => TokenType::Shadow,
            Self::Gradient(_) => TokenType::Gradient,
            Self::Typography(_) => TokenType::Typography,
        }
    }
}
