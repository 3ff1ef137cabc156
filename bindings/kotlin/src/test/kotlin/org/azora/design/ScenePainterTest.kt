package org.azora.design

import org.azora.design.awt.paint
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import java.awt.Color
import java.awt.image.BufferedImage
import javax.imageio.ImageIO
import kotlin.math.abs

/**
 * Java2D's picture of a scene against the library's own PNG, on the same ground.
 *
 * Two rasterisers cover a pixel at an edge by different shares of eight bits, and set text by different fonts. So what is held is
 * the mean of all channels, 1.5 of 255 at most, and that at most 2 % of the pixels are more than 24 of 255 off.
 */
class ScenePainterTest {
    private val events = listOf("sapphire" to 0.99, "emerald" to 0.95, "ruby" to 0.4, "unity" to 0.4)
        .map { (name, value) -> ElementEvent(0.0, "health", name, value) }

    @TestFactory
    fun paintsWhatTheLibraryDraws(): List<DynamicTest> = ElementKind.entries.flatMap { kind ->
        Scheme.entries.flatMap { scheme ->
            listOf(64.0, 200.0).map { size ->
                dynamicTest("${kind.id} ${scheme.id} $size") {
                    val told = if (kind == ElementKind.GEM) events else emptyList()
                    held(Azora.elementFrame(kind, told, 2000.0, size = size, scheme = scheme), scheme)
                }
            }
        }
    }

    @TestFactory
    fun paintsMarks(): List<DynamicTest> = listOf("sapiens", "pay", "sankofa").map { id ->
        dynamicTest(id) { held(Azora.markScene(id, ThemeName.FINANCE, Scheme.DARK, "brand", 128), Scheme.DARK) }
    }

    @Test
    fun paintsUnderATransformAndLeavesTheGraphicsAsTheyWere() {
        val scene = Scene(Azora.markScene("pay", ThemeName.FINANCE, Scheme.LIGHT))
        val image = BufferedImage(128, 128, BufferedImage.TYPE_INT_ARGB)
        val graphics = image.createGraphics()
        graphics.scale(2.0, 2.0)
        graphics.paint = Color.RED
        val before = graphics.transform
        graphics.paint(scene)
        assertEquals(before, graphics.transform)
        assertEquals(Color.RED, graphics.paint)
        assertTrue((0 until 128).any { y -> (64 until 128).any { x -> image.getRGB(x, y) ushr 24 != 0 } }, "half is empty")
    }

    private fun held(bytes: ByteArray, scheme: Scheme) {
        val ground = if (scheme == Scheme.DARK) "#0f172a" else "#ffffff"
        val wanted = ImageIO.read(Azora.scenePng(bytes, 2.0, ground).inputStream())
        val image = BufferedImage(wanted.width, wanted.height, BufferedImage.TYPE_INT_RGB)
        val graphics = image.createGraphics()
        graphics.color = Color.decode(ground)
        graphics.fillRect(0, 0, image.width, image.height)
        graphics.scale(2.0, 2.0)
        graphics.paint(Scene(bytes))
        var sum = 0L
        var off = 0
        var drawn = 0
        for (y in 0 until image.height) {
            for (x in 0 until image.width) {
                val (one, other) = Color(image.getRGB(x, y)) to Color(wanted.getRGB(x, y))
                val channels = listOf(one.red - other.red, one.green - other.green, one.blue - other.blue).map(::abs)
                sum += channels.sum()
                if (channels.max() > 24) off += 1
                if (other != Color.decode(ground)) drawn += 1
            }
        }
        val pixels = image.width * image.height
        val (mean, share) = sum / (3.0 * pixels) to off / pixels.toDouble()
        println("painter: mean %.3f of 255, %.3f %% off".format(mean, 100 * share))
        assertTrue(drawn > pixels / 50, "the library drew $drawn of $pixels pixels")
        assertTrue(mean <= 1.5, "the mean is $mean of 255 off")
        assertTrue(share <= 0.02, "$off of $pixels pixels are off")
    }
}
