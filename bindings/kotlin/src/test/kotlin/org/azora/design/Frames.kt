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

/** FNV-1a of the listing of a scene, as docs/scene.md tells it, or that it was refused. */
fun readScene(bytes: ByteArray): String {
    val scene = try {
        Scene(bytes)
    } catch (refused: AzoraException) {
        check(refused.code == "scene.invalid" && refused.path == "/bytes") { "it was refused by $refused" }
        return "refused"
    }
    val text = SceneListing(scene).text.toByteArray()
    return "%016x".format(text.fold(-0x340d631b7bdddcdbL) { hash, byte -> (hash xor (byte.toLong() and 0xff)) * 0x100000001b3L })
}

/** A scene as lines of whole numbers, in which every language must read the same. */
class SceneListing(scene: Scene) : SceneSink {
    private val lines = StringBuilder()
    private var ink = ""
    private var stroke: String? = null
    private val path = StringBuilder()

    init {
        line("scene 1 ${steps(scene.width, scene.height)} until ${scene.validUntil?.let { Math.floor(it * 1e3).toLong() } ?: "never"}${if (scene.cut) " cut" else ""}")
        line("role ${scene.role}")
        line("name ${scene.name}")
        line("value ${scene.value}")
        scene.walk(this)
    }

    val text: String get() = lines.toString()

    private fun line(said: String) {
        lines.append(said).append('\n')
    }

    private fun steps(vararg pixels: Double) = pixels.joinToString(" ") { "${Math.round(it * 256)}" }

    private fun hex(argb: Int) = "#%08x".format((argb shl 8) or (argb ushr 24))

    private fun colors(stops: List<SceneStop>) = stops.joinToString("") { " ${Math.round(it.share * 10_000)} ${hex(it.color)}" }

    override fun part(name: String) = line("part $name")

    override fun solid(color: Int) = begin(hex(color))

    override fun linear(x0: Double, y0: Double, x1: Double, y1: Double, stops: List<SceneStop>) =
        begin("linear ${steps(x0, y0, x1, y1)}${colors(stops)}")

    override fun radial(x: Double, y: Double, radius: Double, stops: List<SceneStop>) =
        begin("radial ${steps(x, y, radius)}${colors(stops)}")

    private fun begin(ink: String) {
        this.ink = ink
        stroke = null
        path.clear()
    }

    override fun stroke(width: Double, roundCaps: Boolean, roundJoins: Boolean, dash: List<Double>) {
        val (cap, join) = (if (roundCaps) "round" else "butt") to (if (roundJoins) "round" else "miter")
        stroke = "width ${steps(width)} $cap $join dash" + dash.joinToString("") { " ${steps(it)}" }
    }

    override fun moveTo(x: Double, y: Double) = step("M ${steps(x, y)}")

    override fun lineTo(x: Double, y: Double) = step("L ${steps(x, y)}")

    override fun curveTo(x1: Double, y1: Double, x2: Double, y2: Double, x: Double, y: Double) =
        step("C ${steps(x1, y1, x2, y2, x, y)}")

    override fun close() = step("Z")

    private fun step(said: String) {
        path.append(' ').append(said)
    }

    override fun end() = line(stroke?.let { "stroke $ink $it path$path" } ?: "fill $ink path$path")

    override fun text(text: SceneText) {
        val anchor = mapOf(0.0 to "start", 0.5 to "middle", 1.0 to "end").getValue(text.anchor)
        val look = "${text.weight} $anchor ${steps(text.rotation)} ${hex(text.color)} ${steps(text.advance)}"
        line("text ${steps(text.x, text.y, text.size)} $look ${text.text}")
    }
}
