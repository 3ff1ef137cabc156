package org.azora.design

import org.azora.design.internal.FlashCertificate as CrossingCertificate
import org.azora.design.internal.MotionExport as CrossingExport

/** A moving picture as a file. */
public data class MotionExport(
    /** The file. */
    public val text: String,
    /** The most that a place in it is off the element's own frames, in CSS px. */
    public val places: Double,
    /** The most that a channel of a colour or an opacity is off, as a share of 1. */
    public val colors: Double,
    /** Names of the parts that stand though they move, since the format can't show how. */
    public val standing: List<String>,
) {
    internal companion object {
        fun of(it: CrossingExport): MotionExport = MotionExport(it.text, it.places, it.colors, it.standing)
    }
}

/** What a span of an element's time does to the eye. */
public data class FlashCertificate(
    /** The first route that holds: `slew`, `count` or `area`. */
    public val route: FlashRoute,
    /** The fastest that the mean luminance of a block moved, up and down together, over a tenth of a second: by so much a second. */
    public val slew: Double,
    /** The most flashes that a pixel had in any second; a half is one more change. */
    public val flashes: Double,
    /** The most flashes with a saturated red that a pixel had in any second. */
    public val redFlashes: Double,
    /** The most that had more than three flashes of either kind in one second, all together, in CSS px². */
    public val area: Double,
    /** Frames that were seen. */
    public val frames: Int,
    /** Frames a second. */
    public val rate: Int,
) {
    internal companion object {
        fun of(it: CrossingCertificate): FlashCertificate = FlashCertificate(
            FlashRoute.of(it.route),
            it.slew,
            it.flashes,
            it.redFlashes,
            it.area,
            it.frames.toInt(),
            it.rate.toInt(),
        )
    }
}
