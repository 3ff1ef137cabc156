//! The four jewels: what they are made of, and their colours.

/// Red, green and blue: linear light, or shares of it.
pub(super) type Light = [f64; 3];
/// Straight sRGB.
pub(super) type Shade = [u8; 3];

/// A jewel of the Trinity, or the one at its heart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Jewel {
    Sapphire,
    Emerald,
    Ruby,
    Unity,
}

/// In the order in which they are drawn.
pub(super) static JEWELS: [Jewel; 4] = [Jewel::Sapphire, Jewel::Emerald, Jewel::Ruby, Jewel::Unity];
/// Those around Unity.
pub(super) static SISTERS: [Jewel; 3] = [Jewel::Sapphire, Jewel::Emerald, Jewel::Ruby];

/// What a jewel is made of, and how its light is developed.
#[derive(Debug)]
pub(super) struct Body {
    pub(super) name: &'static str,
    /// The key of its name in the catalogue of messages.
    pub(super) word: &'static str,
    /// Refractive index in green light; in red and blue it is `spread` less and more.
    pub(super) index: f64,
    pub(super) spread: f64,
    /// How far fire may part red and blue from green, as a factor either way.
    pub(super) fire: f64,
    /// Of its facets to the girdle's plane, in degrees: the crown's mains, stars and breaks, the pavilion's mains and breaks.
    pub(super) angles: [f64; 5],
    /// What is left of each colour after a path of 2.4 girdle radii.
    pub(super) transmission: Light,
    /// Where the exposure's lock starts, and the mean luminance it keeps.
    pub(super) exposure: f64,
    pub(super) luminance: f64,
    /// How far the hottest facets turn white.
    pub(super) bleach: f64,
    pub(super) vibrance: f64,
    /// The most of red that green and blue may be.
    pub(super) cap: f64,
    /// Glints are drawn in it.
    pub(super) glint: Shade,
    /// 50, 200, 300, 500 and 800.
    pub(super) shades: [Shade; 5],
}

impl Jewel {
    pub(super) const fn body(self) -> &'static Body {
        match self {
            Self::Sapphire => &SAPPHIRE,
            Self::Emerald => &EMERALD,
            Self::Ruby => &RUBY,
            Self::Unity => &UNITY,
        }
    }
}

const WHITE: Shade = [0xff, 0xff, 0xff];
const UNCAPPED: f64 = 1.0;
/// A crown of 37° or 38° over a pavilion of 42°; the others follow from where these meet the girdle, the stars and the table.
const STEEP: [f64; 5] = [37.0, 25.031_704_476_980_707, 42.826_120_137_807_48, 42.0, 43.215_064_594_832_52];
const STEEPER: [f64; 5] = [38.0, 25.834_729_714_892_422, 43.859_668_406_868_24, 42.0, 43.215_064_594_832_52];

static SAPPHIRE: Body = Body {
    name: "sapphire",
    word: "jewel.sapphire",
    index: 1.768,
    spread: 0.014,
    fire: 1.5,
    angles: STEEP,
    transmission: [0.048, 0.172, 0.97],
    exposure: 1.8,
    luminance: 0.185,
    bleach: 0.42,
    vibrance: 1.0,
    cap: UNCAPPED,
    glint: WHITE,
    shades: [[0xef, 0xf6, 0xff], [0xbf, 0xdb, 0xfe], [0x93, 0xc5, 0xfd], [0x3b, 0x82, 0xf6], [0x1e, 0x40, 0xaf]],
};

/// Its index is the picture's: at beryl's own 1.577 the rim leaks and looks flat.
static EMERALD: Body = Body {
    name: "emerald",
    word: "jewel.emerald",
    index: 1.66,
    spread: 0.014,
    fire: 1.5,
    angles: STEEPER,
    transmission: [0.014, 0.66, 0.235],
    exposure: 1.5,
    luminance: 0.25,
    bleach: 0.42,
    vibrance: 1.0,
    cap: UNCAPPED,
    glint: WHITE,
    shades: [[0xec, 0xfd, 0xf5], [0xa7, 0xf3, 0xd0], [0x6e, 0xe7, 0xb7], [0x10, 0xb9, 0x81], [0x06, 0x5f, 0x46]],
};

/// A saturated red by the rule of WCAG: it never steps further than .2 u′v′, so its cap and its tinted glints; where others
/// have their 200, it has its 300.
static RUBY: Body = Body {
    name: "ruby",
    word: "jewel.ruby",
    index: 1.768,
    spread: 0.014,
    fire: 1.5,
    angles: STEEP,
    transmission: [0.96, 0.046, 0.048],
    exposure: 1.8,
    luminance: 0.152,
    bleach: 0.30,
    vibrance: 1.0,
    cap: 0.39,
    glint: [0xfc, 0xa5, 0xa5],
    shades: [[0xfe, 0xf2, 0xf2], [0xfc, 0xa5, 0xa5], [0xfc, 0xa5, 0xa5], [0xef, 0x44, 0x44], [0x99, 0x1b, 0x1b]],
};

static UNITY: Body = Body {
    name: "unity",
    word: "jewel.unity",
    index: 1.768,
    spread: 0.024,
    fire: 1.8,
    angles: STEEP,
    transmission: [0.96, 0.97, 0.99],
    exposure: 1.45,
    luminance: 0.49,
    bleach: 0.10,
    vibrance: 1.6,
    cap: UNCAPPED,
    glint: WHITE,
    shades: [WHITE, [0xf1, 0xf5, 0xf9], [0xe2, 0xe8, 0xf0], [0xcb, 0xd5, 0xe1], [0x47, 0x55, 0x69]],
};
