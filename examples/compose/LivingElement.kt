// A living element in Jetpack Compose. Not compiled here: it needs the Android SDK and Compose, which this repository does not
// install. What it calls of Azora is compiled and tested in bindings/kotlin.

package org.azora.examples

import android.graphics.DashPathEffect
import android.graphics.LinearGradient
import android.graphics.Matrix
import android.graphics.Paint
import android.graphics.Path
import android.graphics.RadialGradient
import android.graphics.Shader
import android.graphics.Typeface
import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.size
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.runtime.withFrameMillis
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.drawscope.drawIntoCanvas
import androidx.compose.ui.graphics.nativeCanvas
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.stateDescription
import androidx.compose.ui.unit.dp
import kotlinx.coroutines.delay
import org.azora.design.Element
import org.azora.design.Scene
import org.azora.design.SceneSink
import org.azora.design.SceneStop
import org.azora.design.SceneText

/**
 * Shows an element as it lives, `side` dp wide; it sleeps as long as its picture stays.
 *
 * `epoch` is when its time began, as `SystemClock.uptimeMillis()` told it: an event that happens now is at the milliseconds since.
 */
@Composable
fun LivingElement(element: Element, side: Int, epoch: Long, modifier: Modifier = Modifier) {
    var scene by remember(element) { mutableStateOf(Scene(element.frame(0.0))) }
    LaunchedEffect(element, epoch) {
        while (true) {
            val now = withFrameMillis { it } - epoch
            scene = Scene(element.frame(now.toDouble()))
            // An event that comes meanwhile is seen a second later at most.
            val rest = scene.validUntil?.let { it - now } ?: 1_000.0
            if (rest > 16) delay(rest.coerceAtMost(1_000.0).toLong())
        }
    }
    Canvas(
        modifier.size(side.dp).semantics {
            contentDescription = scene.name
            stateDescription = scene.value
        },
    ) {
        drawIntoCanvas { canvas ->
            val native = canvas.nativeCanvas
            native.save()
            native.scale(size.width / scene.width.toFloat(), size.height / scene.height.toFloat())
            scene.walk(AndroidPainter(native))
            native.restore()
        }
    }
}

private class AndroidPainter(private val canvas: android.graphics.Canvas) : SceneSink {
    private val paint = Paint(Paint.ANTI_ALIAS_FLAG)
    private val path = Path()

    override fun solid(color: Int) {
        begin()
        paint.color = color
    }

    override fun linear(x0: Double, y0: Double, x1: Double, y1: Double, stops: List<SceneStop>) {
        begin()
        val (colors, shares) = parted(stops)
        paint.shader = LinearGradient(x0.toFloat(), y0.toFloat(), x1.toFloat(), y1.toFloat(), colors, shares, Shader.TileMode.CLAMP)
    }

    override fun radial(x: Double, y: Double, radius: Double, stops: List<SceneStop>) {
        begin()
        val (colors, shares) = parted(stops)
        paint.shader = RadialGradient(x.toFloat(), y.toFloat(), radius.toFloat().coerceAtLeast(1e-3f), colors, shares, Shader.TileMode.CLAMP)
    }

    override fun stroke(width: Double, roundCaps: Boolean, roundJoins: Boolean, dash: List<Double>) {
        paint.style = Paint.Style.STROKE
        paint.strokeWidth = width.toFloat()
        paint.strokeCap = if (roundCaps) Paint.Cap.ROUND else Paint.Cap.BUTT
        paint.strokeJoin = if (roundJoins) Paint.Join.ROUND else Paint.Join.MITER
        paint.strokeMiter = 4f
        paint.pathEffect = dash.takeIf { it.isNotEmpty() }?.let { DashPathEffect(it.map(Double::toFloat).toFloatArray(), 0f) }
    }

    override fun moveTo(x: Double, y: Double) = path.moveTo(x.toFloat(), y.toFloat())

    override fun lineTo(x: Double, y: Double) = path.lineTo(x.toFloat(), y.toFloat())

    override fun curveTo(x1: Double, y1: Double, x2: Double, y2: Double, x: Double, y: Double) =
        path.cubicTo(x1.toFloat(), y1.toFloat(), x2.toFloat(), y2.toFloat(), x.toFloat(), y.toFloat())

    override fun close() = path.close()

    override fun end() {
        // To Android a stroke of no width is one of a pixel.
        if (paint.style == Paint.Style.FILL || paint.strokeWidth > 0) canvas.drawPath(path, paint)
    }

    override fun text(text: SceneText) {
        begin()
        paint.color = text.color
        paint.textSize = text.size.toFloat()
        paint.typeface = Typeface.create(Typeface.SANS_SERIF, text.weight, false)
        val wide = paint.measureText(text.text)
        val place = Matrix()
        if (wide > 0) place.postScale(text.advance.toFloat() / wide, 1f)
        place.postTranslate((-text.advance * text.anchor).toFloat(), 0f)
        place.postRotate(text.rotation.toFloat())
        place.postTranslate(text.x.toFloat(), text.y.toFloat())
        canvas.save()
        canvas.concat(place)
        canvas.drawText(text.text, 0f, 0f, paint)
        canvas.restore()
    }

    private fun begin() {
        path.reset()
        paint.reset()
        paint.isAntiAlias = true
    }

    /** Android wants two colours at least. */
    private fun parted(stops: List<SceneStop>): Pair<IntArray, FloatArray> {
        val all = if (stops.size == 1) listOf(stops[0], stops[0]) else stops
        return all.map { it.color }.toIntArray() to all.map { it.share.toFloat() }.toFloatArray()
    }
}
