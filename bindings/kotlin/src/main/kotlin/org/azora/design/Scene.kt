package org.azora.design

/**
 * What an element looks like at a time, or a mark at a size: a packed scene, read. docs/scene.md tells the format.
 *
 * Bytes that are no scene are refused with `scene.invalid`.
 */
public class Scene(bytes: ByteArray) {
    private val reader = SceneReader(bytes.copyOf())

    /** In px. */
    public val width: Double

    /** In px. */
    public val height: Double

    /** What it is to a reader of screens, such as `img`. */
    public val role: String

    /** Its name in words. */
    public val name: String

    /** What it says at this time, in words. */
    public val value: String

    /** Until when it stays as it is without an event, in milliseconds since the element's epoch; absent for ever. */
    public val validUntil: Double?

    /** Whether something was left out, because the scene would have been too large. */
    public val cut: Boolean

    private val count: Int

    init {
        reader.expect(bytes.size <= MOST_BYTES, "it has more than 1,048,576 bytes")
        reader.expect(reader.int() == MAGIC, "it does not begin with AZSC")
        reader.expect(reader.byte() == 1, "its version is not 1")
        val flags = reader.byte()
        reader.expect(flags <= 1, "a flag is set that this version does not know")
        cut = flags == 1
        count = reader.short()
        reader.expect(reader.int() == bytes.size, "its length is not that of the buffer")
        width = reader.length()
        height = reader.length()
        val until = reader.long()
        reader.expect(until == Long.MAX_VALUE || until in -FARTHEST_TIME..FARTHEST_TIME, "its time is not within ±2^61 nanoseconds")
        validUntil = until.takeIf { it != Long.MAX_VALUE }?.let { it / 1e6 }
        val end = reader.int()
        reader.expect(end in HEADER..bytes.size, "its words do not stand behind the items")
        val lengths = List(3) { reader.short().also { reader.expect(it <= MOST_WORDS, "a word has more than 1024 bytes") } }
        reader.expect(reader.short() == 0, "what is kept for later versions is not 0")
        reader.jump(end, bytes.size)
        role = reader.text(lengths[0])
        name = reader.text(lengths[1])
        value = reader.text(lengths[2])
        reader.expect(reader.done, "something stands behind its words")
        reader.jump(HEADER, end)
        val nothing = object : SceneSink {}
        repeat(count) { reader.item(nothing) }
        reader.expect(reader.done, "something stands behind its items")
    }

    /** Tells [sink] all that is drawn, from the back to the front. */
    public fun walk(sink: SceneSink) {
        val again = reader.from(HEADER)
        repeat(count) { again.item(sink) }
    }

    private companion object {
        const val MAGIC = 0x43535a41
        const val HEADER = 40
        const val MOST_BYTES = 1 shl 20
        const val MOST_WORDS = 1024
        const val FARTHEST_TIME = 1L shl 61
    }
}
