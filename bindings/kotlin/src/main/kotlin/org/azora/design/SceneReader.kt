package org.azora.design

import org.azora.design.internal.AzoraException.Invalid
import java.nio.ByteBuffer
import java.nio.ByteOrder
import java.nio.charset.CharacterCodingException
import java.nio.charset.CodingErrorAction

/** A place in a packed scene, and what stands there. */
internal class SceneReader(private val bytes: ByteArray) {
    private val buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN)
    private var at = 0
    private var end = bytes.size

    /** Where the last thing that was read began. */
    private var last = 0

    val done: Boolean get() = at == end

    /** Another reader of the same bytes. */
    fun from(place: Int): SceneReader = SceneReader(bytes).also { it.jump(place, end) }

    /** Goes on from one place to another. */
    fun jump(at: Int, end: Int) {
        this.at = at
        this.end = end
        last = at
    }

    /** Refuses what was read last unless it [holds]. */
    fun expect(holds: Boolean, what: String) {
        if (holds) return
        val reason = "Byte $last of the scene: $what; pass the bytes of one frame as they were made."
        throw AzoraException.of(Invalid("scene.invalid", reason, "/bytes", null, null, emptyList()))
    }

    private fun take(count: Int): Int {
        last = at
        expect(count <= end - at, "it ends too early")
        at += count
        return last
    }

    fun byte(): Int = buffer.get(take(1)).toInt() and 0xff

    fun short(): Int = buffer.getShort(take(2)).toInt() and 0xffff

    fun int(): Int = buffer.getInt(take(4))

    fun long(): Long = buffer.getLong(take(8))

    /** In px. */
    fun length(): Double {
        val length = int()
        expect(length in 0..FARTHEST, "a length is not within 0 and 2^22 pixels")
        return length / STEPS
    }

    fun text(length: Int): String {
        val at = take(length)
        val decoder = Charsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
        try {
            return decoder.decode(ByteBuffer.wrap(bytes, at, length)).toString()
        } catch (_: CharacterCodingException) {
            expect(false, "a text is not UTF-8")
            throw IllegalStateException()
        }
    }

    /** Reads one item and tells it. */
    fun item(sink: SceneSink) {
        val kind = byte()
        when (kind and STROKED.inv()) {
            SOLID -> sink.solid(color())
            LINEAR -> sink.linear(place(), place(), place(), place(), stops())
            RADIAL -> sink.radial(place(), place(), length(), stops())
            else -> {
                if (kind == PART) sink.part(text(byte())) else if (kind == TEXT) sink.text(line()) else expect(false, "an item is of no known kind")
                return
            }
        }
        if (kind and STROKED != 0) stroke(sink)
        path(sink)
        sink.end()
    }

    private fun steps(): Int = int().also(::within)

    private fun within(place: Int) = expect(place in -FARTHEST..FARTHEST, "a place is more than 2^22 pixels away")

    private fun place(): Double = steps() / STEPS

    private fun difference(): Int = buffer.getShort(take(2)).toInt()

    private fun color(): Int {
        val rgba = Integer.reverseBytes(int())
        return (rgba ushr 8) or (rgba shl 24)
    }

    private fun stops(): List<SceneStop> {
        val count = byte()
        expect(count in 1..32, "a gradient has not 1 to 32 colours")
        var before = 0
        return List(count) {
            val share = short()
            expect(share in before..WHOLE, "the colours of a gradient are not in order")
            before = share
            SceneStop(share / WHOLE.toDouble(), color())
        }
    }

    private fun stroke(sink: SceneSink) {
        val width = length()
        val style = byte()
        expect(style <= 3, "a stroke is of no known style")
        val count = byte()
        expect(count <= 16 && count % 2 == 0, "a dash has not an even number of lengths up to 16")
        val dash = List(count) { length() }
        expect(count == 0 || dash.any { it > 0 }, "a dash has no length")
        sink.stroke(width, style and 1 != 0, style and 2 != 0, dash)
    }

    /** The contours of a shape: a head, a start, and runs of lines or cubics in differences. */
    private fun path(sink: SceneSink) {
        do {
            val head = byte()
            expect(head <= 3, "a contour is of no known kind")
            var x = steps()
            var y = steps()
            sink.moveTo(x / STEPS, y / STEPS)
            do {
                val run = byte()
                repeat(run % 64 + 1) {
                    if (run and CURVES != 0) {
                        val controls = IntArray(4) { if (it % 2 == 0) x + difference() else y + difference() }
                        controls.forEach(::within)
                        x += difference()
                        y += difference()
                        ends(x, y)
                        val (x1, y1, x2, y2) = controls.map { it / STEPS }
                        sink.curveTo(x1, y1, x2, y2, x / STEPS, y / STEPS)
                    } else {
                        x += difference()
                        y += difference()
                        ends(x, y)
                        sink.lineTo(x / STEPS, y / STEPS)
                    }
                }
            } while (run and GOES_ON != 0)
            if (head and CLOSED != 0) sink.close()
        } while (head and MORE != 0)
    }

    private fun ends(x: Int, y: Int) {
        within(x)
        within(y)
    }

    private fun line(): SceneText {
        val (x, y, size) = Triple(place(), place(), length())
        val weight = short()
        expect(weight == 500 || weight == 600 || weight == 700, "a weight is not 500, 600 or 700")
        val anchor = byte()
        expect(anchor <= 2, "an anchor is not 0, 1 or 2")
        val rotation = int() / STEPS
        val color = color()
        val advance = length()
        val count = short()
        expect(count <= 1024, "a text has more than 1024 bytes")
        return SceneText(x, y, size, weight, anchor / 2.0, rotation, color, advance, text(count))
    }

    private companion object {
        const val STEPS = 256.0
        const val FARTHEST = 1 shl 30
        const val WHOLE = 10_000

        // First bytes of items, and what is added where a path is stroked.
        const val PART = 1
        const val TEXT = 2
        const val SOLID = 4
        const val LINEAR = 5
        const val RADIAL = 6
        const val STROKED = 8

        // Heads of contours and of runs.
        const val CLOSED = 1
        const val MORE = 2
        const val CURVES = 0x80
        const val GOES_ON = 0x40
    }
}
