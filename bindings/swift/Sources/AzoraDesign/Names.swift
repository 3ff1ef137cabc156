// Written by `cargo xtask uniffi`; change bindings/surface or the core's names instead.

extension Azora {
    /// A form in which a colour is printed.
    public enum ColorFormat: String, CaseIterable, Sendable {
        /// `#rrggbb`, or `#rrggbbaa` where it is not opaque.
        case hex = "hex"
        /// `rgb(…)`.
        case rgb = "rgb"
        /// `hsl(…)`.
        case hsl = "hsl"
        /// `hwb(…)`.
        case hwb = "hwb"
        /// `lab(…)`.
        case lab = "lab"
        /// `lch(…)`.
        case lch = "lch"
        /// `oklab(…)`.
        case oklab = "oklab"
        /// `oklch(…)`.
        case oklch = "oklch"
        /// `color(space …)`.
        case color = "color"
    }
}

extension Azora {
    /// A space that a colour's numbers live in; CSS Color 4.
    public enum ColorSpace: String, CaseIterable, Sendable {
        /// Gamma-encoded sRGB; components 0..=1.
        case srgb = "srgb"
        /// Linear-light sRGB; components 0..=1.
        case srgbLinear = "srgb-linear"
        /// Hue in degrees, saturation and lightness 0..=100.
        case hsl = "hsl"
        /// Hue in degrees, whiteness and blackness 0..=100.
        case hwb = "hwb"
        /// CIE Lab, D50; lightness 0..=100.
        case lab = "lab"
        /// CIE `LCh`, D50; lightness 0..=100, chroma, hue in degrees.
        case lch = "lch"
        /// Oklab; lightness 0..=1.
        case oklab = "oklab"
        /// Oklch; lightness 0..=1, chroma, hue in degrees.
        case oklch = "oklch"
        /// Display P3; components 0..=1.
        case displayP3 = "display-p3"
        /// Linear-light Display P3; components 0..=1.
        case displayP3Linear = "display-p3-linear"
        /// Adobe RGB (1998); components 0..=1.
        case a98Rgb = "a98-rgb"
        /// `ProPhoto` RGB, D50; components 0..=1.
        case prophotoRgb = "prophoto-rgb"
        /// ITU-R BT.2020 with the gamma 2.4 curve of CSS Color 4 (2025); components 0..=1.
        case rec2020 = "rec2020"
        /// CIE XYZ, D50.
        case xyzD50 = "xyz-d50"
        /// CIE XYZ, D65.
        case xyzD65 = "xyz-d65"
    }
}

extension Azora {
    /// What a contract is about.
    public enum ContractRole: String, CaseIterable, Sendable {
        /// Something to read.
        case text = "text"
        /// Something to recognise: an icon, a line, the edge of a control.
        case shape = "shape"
    }
}

extension Azora {
    /// How much contrast is promised.
    public enum Contrast: String, CaseIterable, Sendable {
        /// Text 4.5:1, shapes 3:1.
        case standard = "standard"
        /// Text 7:1, shapes 4.5:1.
        case high = "high"
    }
}

extension Azora {
    /// How an element is drawn.
    public enum Cut: String, CaseIterable, Sendable {
        /// Faceted stones under light; every mark of the engine from its metrics.
        case brilliant = "brilliant"
        /// The original arrangement: discs and glow, rings that turn.
        case classic = "classic"
    }
}

extension Azora {
    /// How tightly things stand.
    public enum Density: String, CaseIterable, Sendable {
        /// Controls of 32 px, for tools that show much at once; 44 px to the touch all the same.
        case compact = "compact"
        /// Controls of 40 px.
        case comfortable = "comfortable"
        /// Controls of 48 px, one thing at a time.
        case spacious = "spacious"
    }
}

extension Azora {
    /// What becomes of a brand colour that can't be the primary as it is.
    public enum DeriveMode: String, CaseIterable, Sendable {
        /// The primary is the colour that holds and is nearest to the seed by ΔE-OK.
        case nearest = "nearest"
        /// The seed stays in the ramp as it is; the primary is the nearest step of the ramp that holds.
        case lockBrand = "lock-brand"
        /// The seed is the primary of both schemes in standard contrast, or the theme is refused. In high contrast, which no one colour can hold on both grounds, it is the nearest.
        case strict = "strict"
    }
}

extension Azora {
    /// A measure of how different two colours look.
    public enum DifferenceMethod: String, CaseIterable, Sendable {
        /// ΔE-OK: the distance in Oklab; 1 from black to white, and about 0.02 is just seen.
        case ok = "ok"
        /// CIEDE2000 over CIE Lab, D50, with the weights of the reference conditions (kL = kC = kH = 1); 100 from black to white, and about 1 is just seen.
        case ciede2000 = "ciede2000"
    }
}

extension Azora {
    /// A living element.
    public enum ElementKind: String, CaseIterable, Sendable {
        /// The Trinity Gem: Sapphire, Emerald, Ruby, and Unity in their midst.
        case gem = "gem"
        /// The Sankofa Engine: five pillars, and the symbol at their heart.
        case sankofa = "sankofa"
    }
}

extension Azora {
    /// A form of the Sankofa symbol.
    public enum Emblem: String, CaseIterable, Sendable {
        /// The heart of log spirals.
        case heart = "heart"
        /// The bird: feet forward, head turned back for the egg.
        case bird = "bird"
    }
}

extension Azora {
    /// Why a moving picture is safe: the first of these that holds.
    public enum FlashRoute: String, CaseIterable, Sendable {
        /// Nothing as large as a tenth of the picture's width squared moves its mean luminance by more than .35 a second.
        case slew = "slew"
        /// No pixel has more than three flashes in any second.
        case count = "count"
        /// What has more than three flashes in a second covers too little at a time to matter.
        case area = "area"
    }
}

extension Azora {
    /// How a colour is mapped into a gamut.
    public enum GamutMethod: String, CaseIterable, Sendable {
        /// A binary search for the most chroma whose clipped colour can't be told from it; clipping may move lightness and hue by up to 0.02 ΔE-OK.
        case localMinde = "local-minde"
        /// A ray from the grey of the same lightness, met with the gamut four times, which ends on the surface near the colour's own lightness and hue.
        case rayTrace = "ray-trace"
    }
}

extension Azora {
    /// How far light spreads around the stones.
    public enum Glow: String, CaseIterable, Sendable {
        /// Close to the rim.
        case low = "low"
        /// As the brand shows it.
        case medium = "medium"
        /// Far.
        case high = "high"
    }
}

extension Azora {
    /// What fills the heart of the engine.
    public enum Heart: String, CaseIterable, Sendable {
        /// What is left of the error budget.
        case budget = "budget"
        /// Uptime, a fifth for each nine.
        case uptime = "uptime"
    }
}

extension Azora {
    /// What a family of metrics measures, by `OpenMetrics` 1.0.
    public enum MetricType: String, CaseIterable, Sendable {
        /// Not said; `untyped` in Prometheus text.
        case unknown = "unknown"
        /// What is there now.
        case gauge = "gauge"
        /// What has happened since a start: it only grows, or begins anew at zero.
        case counter = "counter"
        /// Several states, each on or off.
        case stateset = "stateset"
        /// Texts that do not change while a process runs.
        case info = "info"
        /// How many events were at most so large.
        case histogram = "histogram"
        /// How many of what is there now are at most so large.
        case gaugehistogram = "gaugehistogram"
        /// Count, sum and quantiles of events.
        case summary = "summary"
    }
}

extension Azora {
    /// How much may move.
    public enum MotionPolicy: String, CaseIterable, Sendable {
        /// Everything.
        case full = "full"
        /// No rotation and no particles; changes fade over half a second at least.
        case reduced = "reduced"
        /// One picture for each new value, a second apart at least.
        case still = "still"
        /// No picture, only words.
        case off = "off"
    }
}

extension Azora {
    /// How fast the engine's beads and seconds go, never how often; the gem has periods of its own.
    public enum Pace: String, CaseIterable, Sendable {
        /// For a wall that is looked at all day.
        case slow = "slow"
        /// For a page.
        case normal = "normal"
        /// For an incident.
        case fast = "fast"
    }
}

extension Azora {
    /// What a role is.
    public enum RoleKind: String, CaseIterable, Sendable {
        /// What everything stands on.
        case ground = "ground"
        /// A field that carries text: a button, a badge.
        case field = "field"
        /// Something to read.
        case text = "text"
        /// Something to recognise: a line, an icon, a mark in a chart.
        case shape = "shape"
    }
}

extension Azora {
    /// Light or dark ground.
    public enum Scheme: String, CaseIterable, Sendable {
        /// Dark text on a light ground.
        case light = "light"
        /// Light text on a dark ground.
        case dark = "dark"
    }
}

extension Azora {
    /// How an SVG moves.
    public enum SvgMotion: String, CaseIterable, Sendable {
        /// By elements of SMIL: everywhere that an SVG moves at all, and it does not know that someone wants it to stand.
        case smil = "smil"
        /// By CSS, which stands where motion is not wanted; paths that bend need a browser with the property `d`.
        case css = "css"
    }
}

extension Azora {
    /// A ready-made theme.
    public enum ThemeName: String, CaseIterable, Sendable {
        /// Emerald: learning.
        case education = "education"
        /// Ruby: money.
        case finance = "finance"
        /// Sapphire: trade.
        case marketplace = "marketplace"
        /// Unity: everything that staff runs.
        case admin = "admin"
    }
}

extension Azora {
    /// A kind of colour vision that lacks one of the three cones, or has it shifted.
    public enum Vision: String, CaseIterable, Sendable {
        /// The cone of long waves: reds are dark and look like greens.
        case protan = "protan"
        /// The cone of middle waves: greens look like reds; the most frequent.
        case deutan = "deutan"
        /// The cone of short waves: blues look like greens; rare.
        case tritan = "tritan"
    }
}
