package org.azora.design

import org.azora.design.awt.paint
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import java.awt.Color
import java.awt.Rectangle
import java.awt.image.BufferedImage
import javax.imageio.ImageIO
import kotlin.math.abs

/**
 * Java2D's picture of a scene against the library's own PNG, on the same ground.
 *
 * Two rasterisers cover a pixel at an edge by different shares of eight bits. So what is held is the mean of all channels, 1.2 of
 * 255 at most, and that at most .8 % of the pixels are more than 24 of 255 off. Text is set in different fonts: where there is some
 * both have to show its colour, alike by a factor of three.
 */
class ScenePainterTest {
    private val health = listOf("sapphire" to 0.99, "emerald" to 0.95, "ruby" to 0.4, "unity" to 0.4)
        .map { (name, value) -> ElementEvent(0.0, "health", name, value) }

    /** A minute and a quarter of a service whose finance is in trouble: beads, bars, dial, heart and numbers are all there. */
    private val minute = buildList {
        val pillars = listOf("sovereignty" to 98, "knowledge" to 96, "opportunity" to 93, "finance" to 78, "abundance" to 95)
        add(ElementEvent(0.0, "interval", "", 5000.0))
        for (sample in 0..15) {
            val at = 5000.0 * sample
            pillars.forEachIndexed { place, (name, value) ->
                add(ElementEvent(at, "count", name, (900.0 + 100 * place) * sample))
                add(ElementEvent(at, "now", name, value / 100.0))
                add(ElementEvent(at, "past", name, 0.97))
            }
            add(ElementEvent(at, "count", "requests", 5500.0 * sample))
            add(ElementEvent(at, "count", "errors", 25.0 * sample))
            for ((name, value) in listOf("p50" to 40.0, "p95" to 410.0, "p99" to 900.0, "budget" to 0.31, "uptime" to 0.99982)) {
                add(ElementEvent(at, "now", name, value))
            }
            for ((name, value) in listOf("p95" to 160.0, "rate" to 900.0, "errors" to 2.0)) {
                add(ElementEvent(at, "past", name, value))
            }
        }
    }

    @TestFactory
    fun paintsWhatTheLibraryDraws(): List<DynamicTest> = ElementKind.entries.flatMap { kind ->
        Cut.entries.flatMap { cut ->
            Scheme.entries.flatMap { scheme ->
                listOf(64.0, 200.0, 400.0).map { size ->
                    dynamicTest("${kind.id} ${cut.id} ${scheme.id} $size") {
                        val (told, at) = if (kind == ElementKind.GEM) health to 2000.0 else minute to 82_000.0
                        held(Azora.elementFrame(kind, told, at, size = size, scheme = scheme, cut = cut), scheme)
                    }
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
        val texts = texts(Scene(bytes))
        for (text in texts) {
            val (one, other) = shown(image, text) to shown(wanted, text)
            assertTrue(3 * one >= other && 3 * other >= one, "“${text.text}” has $one pixels, not $other")
        }
        val boxes = texts.map(::box)
        var sum = 0L
        var off = 0
        var drawn = 0
        for (y in 0 until image.height) {
            for (x in 0 until image.width) {
                if (boxes.any { it.contains(x, y) }) continue
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
        assertTrue(mean <= 1.2, "the mean is $mean of 255 off")
        assertTrue(share <= 0.008, "$off of $pixels pixels are off")
    }

    private fun texts(scene: Scene): List<SceneText> = buildList {
        scene.walk(object : SceneSink {
            override fun text(text: SceneText) {
                add(text)
            }
        })
    }

    /** The pixels, two for one of the scene, in which a text stands; one that is turned is a single letter. */
    private fun box(text: SceneText): Rectangle {
        val left = if (text.rotation == 0.0) text.x - text.anchor * text.advance else text.x - text.size
        val width = if (text.rotation == 0.0) text.advance else 2 * text.size
        val below = if (text.rotation == 0.0) 0.4 else 1.0
        val (side, height) = (2 * width + 4 * text.size).toInt() to (2 * text.size * (1.2 + below)).toInt()
        return Rectangle((2 * (left - text.size)).toInt(), (2 * (text.y - 1.2 * text.size)).toInt(), side, height)
    }

    /** How many pixels of a text's box have its colour. */
    private fun shown(image: BufferedImage, text: SceneText): Int {
        val (box, color) = box(text).intersection(Rectangle(image.width, image.height)) to Color(text.color)
        return (box.y until box.y + box.height).sumOf { y ->
            (box.x until box.x + box.width).count { x ->
                val one = Color(image.getRGB(x, y))
                listOf(one.red - color.red, one.green - color.green, one.blue - color.blue).all { abs(it) < 60 }
            }
        }
    }
}
