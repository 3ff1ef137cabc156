//! What a pen draws with.

/// A colour of straight sRGB with eight bits a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Rgba {
    /// Red.
    pub r: u8,
    /// Green.
    pub g: u8,
    /// Blue.
    pub b: u8,
    /// Opacity: 255 hides what is behind.
    pub a: u8,
}

impl Rgba {
    /// The colour as four bytes.
    pub(crate) const fn bytes(self) -> [u8; 4] {
        [self.r, self.g, self.b, self.a]
    }

    pub(crate) const fn from_bytes([r, g, b, a]: [u8; 4]) -> Self {
        Self { r, g, b, a }
    }
}

/// What fills a path or a stroke.
#[derive(Debug, Clone, Copy, PartialEq)]
#[allow(dead_code, reason = "the elements draw with it")]
pub(crate) enum Ink<'a> {
    /// One colour.
    Solid(Rgba),
    /// Along the line between two places; the first and the last colour go on outside.
    Linear {
        from: (f64, f64),
        to: (f64, f64),
        /// At most 32, each with its share 0..=1 of the way, in order.
        stops: &'a [(f64, Rgba)],
    },
    /// From a centre outwards, as a glow is; the last colour goes on outside.
    Radial {
        center: (f64, f64),
        radius: f64,
        /// At most 32, each with its share 0..=1 of the way, in order.
        stops: &'a [(f64, Rgba)],
    },
}

/// How a stroke ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Cap {
    /// At the end of the path.
    #[default]
    Butt,
    /// Half a disc beyond it.
    Round,
}

/// How a stroke turns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Join {
    /// To a point, as far as a limit of 4 lets it, which is that of SVG.
    #[default]
    Miter,
    /// By an arc.
    Round,
}

/// How a path is stroked.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
#[allow(dead_code, reason = "the elements draw with it")]
pub(crate) struct Stroke<'a> {
    /// In pixels.
    pub(crate) width: f64,
    pub(crate) cap: Cap,
    pub(crate) join: Join,
    /// Lengths of dash and gap in turn, in pixels, at most 16 (8 where they are odd); empty for a whole line.
    pub(crate) dash: &'a [f64],
}

/// Which part of a text stands at its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Anchor {
    /// Its beginning.
    #[default]
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// A line of text in Inter.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
#[allow(dead_code, reason = "the elements draw with it")]
#[expect(clippy::struct_field_names, reason = "a text has a text")]
pub(crate) struct Text<'a> {
    /// Of the anchor, in pixels.
    pub(crate) x: f64,
    /// Of the baseline there, in pixels.
    pub(crate) y: f64,
    /// Of the em, in pixels.
    pub(crate) size: f64,
    /// 500, 600 or 700; others count as the nearest of them.
    pub(crate) weight: u16,
    pub(crate) anchor: Anchor,
    /// Clockwise, about the place.
    pub(crate) rotation_degrees: f64,
    pub(crate) ink: Rgba,
    /// At most 1024 bytes; what is behind is left out.
    pub(crate) text: &'a str,
}
