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
