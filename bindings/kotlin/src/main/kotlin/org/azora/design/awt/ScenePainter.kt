package org.azora.design.awt

import org.azora.design.Scene
import org.azora.design.SceneSink
import org.azora.design.SceneStop
import org.azora.design.SceneText
import java.awt.BasicStroke
import java.awt.Color
import java.awt.Font
import java.awt.Graphics2D
import java.awt.LinearGradientPaint
import java.awt.Paint
import java.awt.RadialGradientPaint
import java.awt.RenderingHints
import java.awt.font.FontRenderContext
import java.awt.font.TextAttribute
import java.awt.geom.AffineTransform
import java.awt.geom.Path2D
import java.awt.geom.Point2D

/**
 * Paints a scene with its upper left corner at the origin, one px a unit; whatever transform is set applies.
 *
 * Text is set in Inter where it is installed, else in a font without serifs, stretched to Inter's own advance.
 */
public fun Graphics2D.paint(scene: Scene) {
    val own = create() as Graphics2D
    try {
        own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON)
        own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE)
        scene.walk(ScenePainter(own))
    } finally {
        own.dispose()
    }
}

private class ScenePainter(private val graphics: Graphics2D) : SceneSink {
    private val path = Path2D.Double(Path2D.WIND_NON_ZERO)
    private var ink: Paint = Color.BLACK
    private var stroke: BasicStroke? = null

    /** Whether the shape has a stroke of no width, which draws nothing. */
    private var hidden = false

    override fun solid(color: Int) = begin(Color(color, true))

    override fun linear(x0: Double, y0: Double, x1: Double, y1: Double, stops: List<SceneStop>) {
        val apart = x0 != x1 || y0 != y1
        begin(
            gradient(stops, apart) { shares, colors ->
                LinearGradientPaint(Point2D.Double(x0, y0), Point2D.Double(x1, y1), shares, colors)
            },
        )
    }

    override fun radial(x: Double, y: Double, radius: Double, stops: List<SceneStop>) =
        begin(
            gradient(stops, radius > 0) { shares, colors ->
                RadialGradientPaint(Point2D.Double(x, y), radius.toFloat(), shares, colors)
            },
        )

    override fun stroke(width: Double, roundCaps: Boolean, roundJoins: Boolean, dash: List<Double>) {
        hidden = width == 0.0
        stroke = BasicStroke(
            width.toFloat(),
            if (roundCaps) BasicStroke.CAP_ROUND else BasicStroke.CAP_BUTT,
            if (roundJoins) BasicStroke.JOIN_ROUND else BasicStroke.JOIN_MITER,
            MITER_LIMIT,
            dash.takeIf { it.isNotEmpty() }?.map(Double::toFloat)?.toFloatArray(),
            0f,
        )
    }

    override fun moveTo(x: Double, y: Double) = path.moveTo(x, y)

    override fun lineTo(x: Double, y: Double) = path.lineTo(x, y)

    override fun curveTo(x1: Double, y1: Double, x2: Double, y2: Double, x: Double, y: Double) =
        path.curveTo(x1, y1, x2, y2, x, y)

    override fun close() = path.closePath()

    override fun end() {
        graphics.paint = ink
        val pen = stroke
        if (pen == null) {
            graphics.fill(path)
        } else if (!hidden) {
            graphics.stroke = pen
            graphics.draw(path)
        }
    }

    override fun text(text: SceneText) {
        if (text.text.isEmpty() || text.size == 0.0) return
        val context = FontRenderContext(null, true, true)
        val glyphs = font(text.weight).deriveFont(text.size.toFloat()).createGlyphVector(context, text.text)
        val wide = glyphs.getGlyphPosition(glyphs.numGlyphs).x
        val place = AffineTransform.getTranslateInstance(text.x, text.y)
        place.rotate(Math.toRadians(text.rotation))
        place.translate(-text.advance * text.anchor, 0.0)
        if (wide > 0) place.scale(text.advance / wide, 1.0)
        graphics.paint = Color(text.color, true)
        graphics.fill(place.createTransformedShape(glyphs.outline))
    }

    private fun begin(paint: Paint) {
        path.reset()
        ink = paint
        stroke = null
        hidden = false
    }

    /** A gradient as Java has it, whose shares ascend; its last colour alone where it has no way to go. */
    private fun gradient(stops: List<SceneStop>, apart: Boolean, make: (FloatArray, Array<Color>) -> Paint): Paint {
        if (!apart || stops.size == 1) return Color(stops.last().color, true)
        val shares = FloatArray(stops.size)
        var least = 0f
        stops.forEachIndexed { at, stop ->
            shares[at] = maxOf(stop.share.toFloat(), least)
            least = Math.nextUp(shares[at])
        }
        // What was pushed beyond the end goes back before it.
        var most = 1f
        for (at in shares.indices.reversed()) {
            shares[at] = minOf(shares[at], most)
            most = Math.nextDown(shares[at])
        }
        return make(shares, Array(stops.size) { Color(stops[it].color, true) })
    }

    private fun font(weight: Int): Font {
        val heavy = if (weight >= 700) TextAttribute.WEIGHT_BOLD else if (weight >= 600) TextAttribute.WEIGHT_DEMIBOLD else TextAttribute.WEIGHT_MEDIUM
        return Font(FAMILY, Font.PLAIN, 1).deriveFont(mapOf(TextAttribute.WEIGHT to heavy))
    }

    private companion object {
        /** That of SVG; Java's own is 10. */
        const val MITER_LIMIT = 4f

        val FAMILY: String = if (Font("Inter", Font.PLAIN, 1).family == "Inter") "Inter" else Font.SANS_SERIF
    }
}
