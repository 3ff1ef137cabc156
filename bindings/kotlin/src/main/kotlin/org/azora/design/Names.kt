// Written by `cargo xtask uniffi`; change bindings/surface or the core's names instead.

package org.azora.design

/** A form in which a colour is printed. */
public enum class ColorFormat(
    /** The name that every language uses. */
    public val id: String,
) {
    /** `#rrggbb`, or `#rrggbbaa` where it is not opaque. */
    HEX("hex"),
    /** `rgb(…)`. */
    RGB("rgb"),
    /** `hsl(…)`. */
    HSL("hsl"),
    /** `hwb(…)`. */
    HWB("hwb"),
    /** `lab(…)`. */
    LAB("lab"),
    /** `lch(…)`. */
    LCH("lch"),
    /** `oklab(…)`. */
    OKLAB("oklab"),
    /** `oklch(…)`. */
    OKLCH("oklch"),
    /** `color(space …)`. */
    COLOR("color"),
    ;

    internal companion object {
        fun of(id: String): ColorFormat = entries.first { it.id == id }
    }
}

/** A space that a colour's numbers live in; CSS Color 4. */
public enum class ColorSpace(
    /** The name that every language uses. */
    public val id: String,
) {
    /** Gamma-encoded sRGB; components 0..=1. */
    SRGB("srgb"),
    /** Linear-light sRGB; components 0..=1. */
    SRGB_LINEAR("srgb-linear"),
    /** Hue in degrees, saturation and lightness 0..=100. */
    HSL("hsl"),
    /** Hue in degrees, whiteness and blackness 0..=100. */
    HWB("hwb"),
    /** CIE Lab, D50; lightness 0..=100. */
    LAB("lab"),
    /** CIE `LCh`, D50; lightness 0..=100, chroma, hue in degrees. */
    LCH("lch"),
    /** Oklab; lightness 0..=1. */
    OKLAB("oklab"),
    /** Oklch; lightness 0..=1, chroma, hue in degrees. */
    OKLCH("oklch"),
    /** Display P3; components 0..=1. */
    DISPLAY_P3("display-p3"),
    /** Linear-light Display P3; components 0..=1. */
    DISPLAY_P3_LINEAR("display-p3-linear"),
    /** Adobe RGB (1998); components 0..=1. */
    A98_RGB("a98-rgb"),
    /** `ProPhoto` RGB, D50; components 0..=1. */
    PROPHOTO_RGB("prophoto-rgb"),
    /** ITU-R BT.2020 with the gamma 2.4 curve of CSS Color 4 (2025); components 0..=1. */
    REC2020("rec2020"),
    /** CIE XYZ, D50. */
    XYZ_D50("xyz-d50"),
    /** CIE XYZ, D65. */
    XYZ_D65("xyz-d65"),
    ;

    internal companion object {
        fun of(id: String): ColorSpace = entries.first { it.id == id }
    }
}

/** What a contract is about. */
public enum class ContractRole(
    /** The name that every language uses. */
    public val id: String,
) {
    /** Something to read. */
    TEXT("text"),
    /** Something to recognise: an icon, a line, the edge of a control. */
    SHAPE("shape"),
    ;

    internal companion object {
        fun of(id: String): ContractRole = entries.first { it.id == id }
    }
}

/** How much contrast is promised. */
public enum class Contrast(
    /** The name that every language uses. */
    public val id: String,
) {
    /** Text 4.5:1, shapes 3:1. */
    STANDARD("standard"),
    /** Text 7:1, shapes 4.5:1. */
    HIGH("high"),
    ;

    internal companion object {
        fun of(id: String): Contrast = entries.first { it.id == id }
    }
}

/** How an element is drawn. */
public enum class Cut(
    /** The name that every language uses. */
    public val id: String,
) {
    /** Faceted stones under light; every mark of the engine from its metrics. */
    BRILLIANT("brilliant"),
    /** The original arrangement: discs and glow, rings that turn. */
    CLASSIC("classic"),
    ;

    internal companion object {
        fun of(id: String): Cut = entries.first { it.id == id }
    }
}

/** How tightly things stand. */
public enum class Density(
    /** The name that every language uses. */
    public val id: String,
) {
    /** Controls of 32 px, for tools that show much at once; 44 px to the touch all the same. */
    COMPACT("compact"),
    /** Controls of 40 px. */
    COMFORTABLE("comfortable"),
    /** Controls of 48 px, one thing at a time. */
    SPACIOUS("spacious"),
    ;

    internal companion object {
        fun of(id: String): Density = entries.first { it.id == id }
    }
}

/** What becomes of a brand colour that can't be the primary as it is. */
public enum class DeriveMode(
    /** The name that every language uses. */
    public val id: String,
) {
    /** The primary is the colour that holds and is nearest to the seed by ΔE-OK. */
    NEAREST("nearest"),
    /** The seed stays in the ramp as it is; the primary is the nearest step of the ramp that holds. */
    LOCK_BRAND("lock-brand"),
    /** The seed is the primary of both schemes in standard contrast, or the theme is refused. In high contrast, which no one colour can hold on both grounds, it is the nearest. */
    STRICT("strict"),
    ;

    internal companion object {
        fun of(id: String): DeriveMode = entries.first { it.id == id }
    }
}

/** A measure of how different two colours look. */
public enum class DifferenceMethod(
    /** The name that every language uses. */
    public val id: String,
) {
    /** ΔE-OK: the distance in Oklab; 1 from black to white, and about 0.02 is just seen. */
    OK("ok"),
    /** CIEDE2000 over CIE Lab, D50, with the weights of the reference conditions (kL = kC = kH = 1); 100 from black to white, and about 1 is just seen. */
    CIEDE2000("ciede2000"),
    ;

    internal companion object {
        fun of(id: String): DifferenceMethod = entries.first { it.id == id }
    }
}

/** A living element. */
public enum class ElementKind(
    /** The name that every language uses. */
    public val id: String,
) {
    /** The Trinity Gem: Sapphire, Emerald, Ruby, and Unity in their midst. */
    GEM("gem"),
    /** The Sankofa Engine: five pillars, and the symbol at their heart. */
    SANKOFA("sankofa"),
    ;

    internal companion object {
        fun of(id: String): ElementKind = entries.first { it.id == id }
    }
}

/** A form of the Sankofa symbol. */
public enum class Emblem(
    /** The name that every language uses. */
    public val id: String,
) {
    /** The heart of log spirals. */
    HEART("heart"),
    /** The bird: feet forward, head turned back for the egg. */
    BIRD("bird"),
    ;

    internal companion object {
        fun of(id: String): Emblem = entries.first { it.id == id }
    }
}

/** Why a moving picture is safe: the first of these that holds. */
public enum class FlashRoute(
    /** The name that every language uses. */
    public val id: String,
) {
    /** Nothing as large as a tenth of the picture's width squared moves its mean luminance by more than .35 a second. */
    SLEW("slew"),
    /** No pixel has more than three flashes in any second. */
    COUNT("count"),
    /** What has more than three flashes in a second covers too little at a time to matter. */
    AREA("area"),
    ;

    internal companion object {
        fun of(id: String): FlashRoute = entries.first { it.id == id }
    }
}

/** How a colour is mapped into a gamut. */
public enum class GamutMethod(
    /** The name that every language uses. */
    public val id: String,
) {
    /** A binary search for the most chroma whose clipped colour can't be told from it; clipping may move lightness and hue by up to 0.02 ΔE-OK. */
    LOCAL_MINDE("local-minde"),
    /** A ray from the grey of the same lightness, met with the gamut four times, which ends on the surface near the colour's own lightness and hue. */
    RAY_TRACE("ray-trace"),
    ;

    internal companion object {
        fun of(id: String): GamutMethod = entries.first { it.id == id }
    }
}

/** How far light spreads around the stones. */
public enum class Glow(
    /** The name that every language uses. */
    public val id: String,
) {
    /** Close to the rim. */
    LOW("low"),
    /** As the brand shows it. */
    MEDIUM("medium"),
    /** Far. */
    HIGH("high"),
    ;

    internal companion object {
        fun of(id: String): Glow = entries.first { it.id == id }
    }
}

/** What fills the heart of the engine. */
public enum class Heart(
    /** The name that every language uses. */
    public val id: String,
) {
    /** What is left of the error budget. */
    BUDGET("budget"),
    /** Uptime, a fifth for each nine. */
    UPTIME("uptime"),
    ;

    internal companion object {
        fun of(id: String): Heart = entries.first { it.id == id }
    }
}

/** What a family of metrics measures, by `OpenMetrics` 1.0. */
public enum class MetricType(
    /** The name that every language uses. */
    public val id: String,
) {
    /** Not said; `untyped` in Prometheus text. */
    UNKNOWN("unknown"),
    /** What is there now. */
    GAUGE("gauge"),
    /** What has happened since a start: it only grows, or begins anew at zero. */
    COUNTER("counter"),
    /** Several states, each on or off. */
    STATESET("stateset"),
    /** Texts that do not change while a process runs. */
    INFO("info"),
    /** How many events were at most so large. */
    HISTOGRAM("histogram"),
    /** How many of what is there now are at most so large. */
    GAUGEHISTOGRAM("gaugehistogram"),
    /** Count, sum and quantiles of events. */
    SUMMARY("summary"),
    ;

    internal companion object {
        fun of(id: String): MetricType = entries.first { it.id == id }
    }
}

/** How much may move. */
public enum class MotionPolicy(
    /** The name that every language uses. */
    public val id: String,
) {
    /** Everything. */
    FULL("full"),
    /** No rotation and no particles; changes fade over half a second at least. */
    REDUCED("reduced"),
    /** One picture for each new value, a second apart at least. */
    STILL("still"),
    /** No picture, only words. */
    OFF("off"),
    ;

    internal companion object {
        fun of(id: String): MotionPolicy = entries.first { it.id == id }
    }
}

/** How fast the engine's beads and seconds go, never how often; the gem has periods of its own. */
public enum class Pace(
    /** The name that every language uses. */
    public val id: String,
) {
    /** For a wall that is looked at all day. */
    SLOW("slow"),
    /** For a page. */
    NORMAL("normal"),
    /** For an incident. */
    FAST("fast"),
    ;

    internal companion object {
        fun of(id: String): Pace = entries.first { it.id == id }
    }
}

/** What a role is. */
public enum class RoleKind(
    /** The name that every language uses. */
    public val id: String,
) {
    /** What everything stands on. */
    GROUND("ground"),
    /** A field that carries text: a button, a badge. */
    FIELD("field"),
    /** Something to read. */
    TEXT("text"),
    /** Something to recognise: a line, an icon, a mark in a chart. */
    SHAPE("shape"),
    ;

    internal companion object {
        fun of(id: String): RoleKind = entries.first { it.id == id }
    }
}

/** Light or dark ground. */
public enum class Scheme(
    /** The name that every language uses. */
    public val id: String,
) {
    /** Dark text on a light ground. */
    LIGHT("light"),
    /** Light text on a dark ground. */
    DARK("dark"),
    ;

    internal companion object {
        fun of(id: String): Scheme = entries.first { it.id == id }
    }
}

/** How an SVG moves. */
public enum class SvgMotion(
    /** The name that every language uses. */
    public val id: String,
) {
    /** By elements of SMIL: everywhere that an SVG moves at all, and it does not know that someone wants it to stand. */
    SMIL("smil"),
    /** By CSS, which stands where motion is not wanted; paths that bend need a browser with the property `d`. */
    CSS("css"),
    ;

    internal companion object {
        fun of(id: String): SvgMotion = entries.first { it.id == id }
    }
}

/** A ready-made theme. */
public enum class ThemeName(
    /** The name that every language uses. */
    public val id: String,
) {
    /** Emerald: learning. */
    EDUCATION("education"),
    /** Ruby: money. */
    FINANCE("finance"),
    /** Sapphire: trade. */
    MARKETPLACE("marketplace"),
    /** Unity: everything that staff runs. */
    ADMIN("admin"),
    ;

    internal companion object {
        fun of(id: String): ThemeName = entries.first { it.id == id }
    }
}

/** A kind of colour vision that lacks one of the three cones, or has it shifted. */
public enum class Vision(
    /** The name that every language uses. */
    public val id: String,
) {
    /** The cone of long waves: reds are dark and look like greens. */
    PROTAN("protan"),
    /** The cone of middle waves: greens look like reds; the most frequent. */
    DEUTAN("deutan"),
    /** The cone of short waves: blues look like greens; rare. */
    TRITAN("tritan"),
    ;

    internal companion object {
        fun of(id: String): Vision = entries.first { it.id == id }
    }
}
