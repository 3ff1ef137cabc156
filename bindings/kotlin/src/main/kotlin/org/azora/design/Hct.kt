package org.azora.design

import org.azora.design.internal.Hct as CrossingHct
import org.azora.design.internal.Tone as CrossingTone

/** A colour of Android: Material's hue, chroma and tone. */
public data class Hct(
    /** Hue of CAM16 in degrees, 0..360. */
    public val hue: Double,
    /** Chroma of CAM16, from 0; up to 113 in sRGB. */
    public val chroma: Double,
    /** L* of CIE, 0..=100. */
    public val tone: Double,
) {
    internal companion object {
        fun of(it: CrossingHct): Hct = Hct(it.hue, it.chroma, it.tone)
    }
}

/** One colour of a tonal palette. */
public data class Tone(
    /** 0 (black) ..= 100 (white). */
    public val tone: Int,
    /** `#rrggbb`. */
    public val color: String,
) {
    internal companion object {
        fun of(it: CrossingTone): Tone = Tone(it.tone.toInt(), it.color)
    }
}
