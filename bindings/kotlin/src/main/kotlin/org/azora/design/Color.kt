package org.azora.design

import org.azora.design.internal.Color as Crossing

/** A colour in a space; an absent component is CSS's `none`. */
public data class Color(
    /** The space of the three components, such as `oklch`. */
    public val space: ColorSpace,
    /** First component; absent for `none`. */
    public val c1: Double?,
    /** Second component; absent for `none`. */
    public val c2: Double?,
    /** Third component; absent for `none`. */
    public val c3: Double?,
    /** Opacity, 0..=1; absent for `none`. */
    public val alpha: Double? = 1.0,
) {
    internal fun crossing(): Crossing = Crossing(space.id, c1, c2, c3, alpha)

    internal companion object {
        fun of(it: Crossing): Color = Color(ColorSpace.of(it.space), it.c1, it.c2, it.c3, it.alpha)
    }
}
