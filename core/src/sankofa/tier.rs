//! Levels of detail: what is drawn at a size, and how large, as shares of the side.

/// What is drawn at a size. Lengths are shares of the side; 0 for what is not drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Tier {
    /// The outer ring, and how wide its arcs are.
    pub(super) ring: f64,
    pub(super) width: f64,
    /// The hairline of past health, and how wide it is.
    pub(super) past: f64,
    pub(super) past_width: f64,
    /// Radius of a pillar's node.
    pub(super) node: f64,
    pub(super) dial: f64,
    /// The circle that is the past, and the most that a bar reaches away from it.
    pub(super) seconds: f64,
    pub(super) bar: f64,
    pub(super) bar_width: f64,
    /// How many bars go round.
    pub(super) bars: u8,
    /// The unit of the heart.
    pub(super) heart: f64,
    pub(super) bracket: f64,
    /// Names, scales and four corners of words.
    pub(super) whole: bool,
    /// Shares of a health that an arc's end passes in a second at most, of the heart that its fill does, of the dial that a
    /// marker does: from how wide the band is, so that no block of a tenth of the side changes by more than .2 a second.
    pub(super) paces: [f64; 3],
}

const XL: Tier = Tier {
    ring: 0.400,
    width: 0.022,
    past: 0.377,
    past_width: 0.0035,
    node: 0.030,
    dial: 0.330,
    seconds: 0.236,
    bar: 0.028,
    bar_width: 0.0072,
    bars: 60,
    heart: 0.168,
    bracket: 0.474,
    whole: true,
    paces: [0.25, 0.12, 0.06],
};

const LG: Tier = Tier {
    ring: 0.415,
    width: 0.028,
    past: 0.384,
    past_width: 0.006,
    node: 0.042,
    dial: 0.326,
    bar: 0.032,
    bar_width: 0.0125,
    bars: 30,
    heart: 0.166,
    bracket: 0.472,
    whole: false,
    paces: [0.12, 0.09, 0.035],
    ..XL
};

#[expect(clippy::approx_constant, reason = "a radius that is near 1/π by chance")]
const MD: Tier = Tier {
    ring: 0.425,
    width: 0.042,
    past: 0.380,
    past_width: 0.0105,
    node: 0.036,
    dial: 0.318,
    seconds: 0.0,
    bar: 0.0,
    bars: 0,
    heart: 0.235,
    bracket: 0.478,
    paces: [0.12, 0.05, 0.02],
    ..LG
};

const SM: Tier = Tier {
    width: 0.066,
    past: 0.0,
    past_width: 0.0,
    node: 0.0,
    dial: 0.0,
    heart: 0.320,
    bracket: 0.0,
    paces: [0.08, 0.03, 0.0],
    ..MD
};

impl Tier {
    /// Of a side in px.
    pub(super) const fn new(size: f64) -> Self {
        match size {
            280.0.. => XL,
            160.0.. => LG,
            88.0.. => MD,
            _ => SM,
        }
    }

    /// Whether beads run and seconds pass.
    pub(super) fn flows(&self) -> bool {
        self.bars > 0
    }
}
