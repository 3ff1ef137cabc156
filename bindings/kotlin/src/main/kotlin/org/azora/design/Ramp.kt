package org.azora.design

import org.azora.design.internal.AlphaTwin as CrossingTwin
import org.azora.design.internal.RampStep as CrossingStep

/** One step of a ramp. */
public data class RampStep(
    /** 50, 100, 200 … 900, 950; the higher the darker. */
    public val step: Int,
    /** The colour in sRGB, `#rrggbb`. */
    public val color: String,
    /** The same luminance and hue with all the chroma that Display P3 holds, as `color(display-p3 …)`. */
    public val p3: String,
    /** Contrast of `color` with white, by WCAG 2.2, 1..=21. */
    public val white: Double,
    /** Contrast of `color` with ink, `#0f172a`, by WCAG 2.2. */
    public val ink: Double,
    /** Whether this step is the seed itself. */
    public val seed: Boolean,
) {
    internal companion object {
        fun of(it: CrossingStep): RampStep = RampStep(it.step.toInt(), it.color, it.p3, it.white, it.ink, it.seed)
    }
}

/** A translucent colour, and what it makes of its ground. */
public data class AlphaTwin(
    /** The translucent colour, `#rrggbbaa`. */
    public val color: String,
    /** What it composites to on the ground, `#rrggbb`. */
    public val composite: String,
    /** ΔE-OK from there to the colour that was asked for; 0 where that has eight bits a channel. */
    public val error: Double,
) {
    internal companion object {
        fun of(it: CrossingTwin): AlphaTwin = AlphaTwin(it.color, it.composite, it.error)
    }
}
