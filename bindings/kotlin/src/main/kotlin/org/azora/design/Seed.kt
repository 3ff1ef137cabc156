package org.azora.design

import org.azora.design.internal.Seed as CrossingSeed

/** A colour of a picture that could be a brand's. */
public data class Seed(
    /** `#rrggbb`. */
    public val color: String,
    /** What part of the visible pixels is colourful and of its hue, 0..=1; of a neutral, what part looks the same. */
    public val share: Double,
    /** How well it serves as a seed, 0..=1; 0 for a neutral. */
    public val score: Double,
) {
    internal companion object {
        fun of(it: CrossingSeed): Seed = Seed(it.color, it.share, it.score)
    }
}
