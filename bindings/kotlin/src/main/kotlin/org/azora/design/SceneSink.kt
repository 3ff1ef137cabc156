package org.azora.design

/** A colour of a gradient behind its share of the way, 0 to 1. */
public data class SceneStop(
    /** Of the way from the first place to the last, never less than the one before. */
    public val share: Double,
    /** Straight sRGB as 0xAARRGGBB. */
    public val color: Int,
)

/** A line of text in Inter; places and lengths in px. */
public data class SceneText(
    /** Of the anchor. */
    public val x: Double,
    /** Of the baseline there. */
    public val y: Double,
    /** Of the em. */
    public val size: Double,
    /** 500, 600 or 700. */
    public val weight: Int,
    /** What of the text stands at its place: 0 its beginning, 0.5 its middle, 1 its end. */
    public val anchor: Double,
    /** Clockwise about the place, in degrees. */
    public val rotation: Double,
    /** Straight sRGB as 0xAARRGGBB. */
    public val color: Int,
    /** The width of the whole text by Inter's own advances, whatever font is there. */
    public val advance: Double,
    /** What it says. */
    public val text: String,
)

/**
 * What a walk over a scene tells, from the back to the front; places and lengths in px, y down.
 *
 * A shape is an ink, then a stroke where it is stroked, then its path, then [end]; without a stroke it is filled by the nonzero
 * rule. Every method does nothing unless it is overridden.
 */
public interface SceneSink {
    /** What follows belongs to the part of this name, until the next one; empty for none. */
    public fun part(name: String) {}

    /** A shape in one colour begins: straight sRGB as 0xAARRGGBB. */
    public fun solid(color: Int) {}

    /** A shape begins whose colours run along a line; the first and the last go on outside. */
    public fun linear(x0: Double, y0: Double, x1: Double, y1: Double, stops: List<SceneStop>) {}

    /** A shape begins whose colours run from a centre outwards; the last goes on outside. */
    public fun radial(x: Double, y: Double, radius: Double, stops: List<SceneStop>) {}

    /** The shape is stroked, with an even number of lengths of dash and gap or none, and a miter limit of 4. */
    public fun stroke(width: Double, roundCaps: Boolean, roundJoins: Boolean, dash: List<Double>) {}

    /** A contour begins. */
    public fun moveTo(x: Double, y: Double) {}

    /** A straight line. */
    public fun lineTo(x: Double, y: Double) {}

    /** A cubic: two control points and its end. */
    public fun curveTo(x1: Double, y1: Double, x2: Double, y2: Double, x: Double, y: Double) {}

    /** A straight line to the beginning of the contour. */
    public fun close() {}

    /** The path of the shape is whole. */
    public fun end() {}

    /** A line of text. */
    public fun text(text: SceneText) {}
}
