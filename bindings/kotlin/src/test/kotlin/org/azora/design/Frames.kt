package org.azora.design

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.double
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonPrimitive
import java.security.MessageDigest

/** A case of `frames.json`: frames of an element whose arguments and events are drawn from a stream. */
class Frames(private val case: JsonObject) {
    private val stream = SplitMix64(case.text("seed"))
    private val params = case.getValue("params").jsonArray.map { it.jsonArray }
    private val kinds = case.getValue("events").jsonArray.map { it.jsonArray }

    /** SHA-256 of the hashes of all; of every sixteenth also what the decoder reads. */
    fun digest(): String {
        val sha = MessageDigest.getInstance("SHA-256")
        repeat(case.getValue("count").jsonPrimitive.int) { frame ->
            val input = draw()
            val bytes = if (frame % 2 == 0) Surface.call("element_frame", input) as ByteArray else lived(input)
            sha.update(Azora.sceneHash(bytes).toByteArray())
            if (frame % 16 == 0) sha.update(readScene(bytes).toByteArray())
        }
        return sha.digest().joinToString("") { "%02x".format(it) }
    }

    private fun draw(): JsonObject {
        val input = mutableMapOf<String, JsonElement>("kind" to case.getValue("kind"))
        for ((name, values) in params) input[name.jsonPrimitive.content] = stream.pick(values.jsonArray)
        var at = 0
        var last = 0
        val events = List(stream.below(case.getValue("most").jsonPrimitive.int + 1)) {
            val (kind, name, low, high, whenever) = stream.pick(kinds)
            // Some come late.
            at = maxOf(at + stream.below(2200) - 200, 0)
            last = maxOf(last, at)
            val told = stream.below(8) > 0
            val measured = whenever.jsonPrimitive.content.let { told && it == "sometimes" || it == "always" }
            val value = low.jsonPrimitive.double + (high.jsonPrimitive.double - low.jsonPrimitive.double) * stream.unit()
            val event = mapOf("at" to JsonPrimitive(at), "kind" to kind, "name" to name)
            JsonObject(if (measured) event + ("value" to JsonPrimitive(value)) else event)
        }
        input["events"] = JsonArray(events)
        input["at"] = JsonPrimitive(last + 10_000 * stream.unit())
        return JsonObject(input)
    }

    /** The frame of an element to which the events happen one by one, and which is kept and restored halfway. */
    private fun lived(input: JsonObject): ByteArray {
        var element = Surface.call("element", JsonObject(input - setOf("events", "at"))) as Element
        val events = input.getValue("events").jsonArray
        events.forEachIndexed { nth, event ->
            if (nth == events.size / 2) element = Azora.restoreElement(element.snapshot())
            element.apply(Surface.event(event))
        }
        return element.frame(input.getValue("at").jsonPrimitive.double)
    }
}

/** SHA-256 of what the decoder reads of a scene, and of the same with one byte changed, many times. */
fun changedScenes(case: JsonObject): String {
    val stream = SplitMix64(case.text("seed"))
    val scene = case.text("hex").chunked(2).map { it.toInt(16).toByte() }.toByteArray()
    val sha = MessageDigest.getInstance("SHA-256")
    sha.update(readScene(scene).toByteArray())
    repeat(case.getValue("count").jsonPrimitive.int) {
        val changed = scene.copyOf()
        val at = stream.below(scene.size)
        changed[at] = stream.draw().toByte()
        sha.update(readScene(changed).toByteArray())
    }
    return sha.digest().joinToString("") { "%02x".format(it) }
}

/** FNV-1a of the text of a scene, or that it was refused. */
fun readScene(bytes: ByteArray): String {
    val scene = try {
        Scene(bytes)
    } catch (refused: AzoraException) {
        check(refused.code == "scene.invalid" && refused.path == "/bytes") { "it was refused by $refused" }
        return "refused"
    }
    val text = SceneLines().apply {
        line("scene", steps(scene.width), steps(scene.height), if (scene.cut) "cut" else "whole", scene.validUntil ?: "never")
        line("role", counted(scene.role))
        line("name", counted(scene.name))
        line("value", counted(scene.value))
        scene.walk(this)
    }.text.toString()
    return "%016x".format(text.toByteArray().fold(-0x340d631b7bdddcdbL) { hash, byte -> (hash xor (byte.toLong() and 0xff)) * 0x100000001b3L })
}

/** A scene as lines of whole numbers, in which every language must read the same. */
private class SceneLines : SceneSink {
    val text = StringBuilder()

    fun line(vararg parts: Any) {
        parts.joinTo(text, " ")
        text.append('\n')
    }

    fun steps(pixels: Double): Long = Math.round(pixels * 256)

    fun counted(word: String): String = "${word.toByteArray().size} $word"

    private fun hex(argb: Int) = "%08x".format((argb shl 8) or (argb ushr 24))

    private fun colors(stops: List<SceneStop>) =
        stops.flatMap { listOf<Any>(Math.round(it.share * 10_000), hex(it.color)) }.toTypedArray()

    override fun part(name: String) = line("part", counted(name))

    override fun solid(color: Int) = line("solid", hex(color))

    override fun linear(x0: Double, y0: Double, x1: Double, y1: Double, stops: List<SceneStop>) =
        line("linear", steps(x0), steps(y0), steps(x1), steps(y1), *colors(stops))

    override fun radial(x: Double, y: Double, radius: Double, stops: List<SceneStop>) =
        line("radial", steps(x), steps(y), steps(radius), *colors(stops))

    override fun stroke(width: Double, roundCaps: Boolean, roundJoins: Boolean, dash: List<Double>) {
        val (cap, join) = (if (roundCaps) "round" else "butt") to (if (roundJoins) "round" else "miter")
        line("stroke", steps(width), cap, join, *dash.map(::steps).toTypedArray())
    }

    override fun moveTo(x: Double, y: Double) = line("move", steps(x), steps(y))

    override fun lineTo(x: Double, y: Double) = line("line", steps(x), steps(y))

    override fun curveTo(x1: Double, y1: Double, x2: Double, y2: Double, x: Double, y: Double) =
        line("curve", steps(x1), steps(y1), steps(x2), steps(y2), steps(x), steps(y))

    override fun close() = line("close")

    override fun text(text: SceneText) = line(
        "text", steps(text.x), steps(text.y), steps(text.size), text.weight, Math.round(text.anchor * 2), steps(text.rotation),
        hex(text.color), steps(text.advance), counted(text.text),
    )
}
