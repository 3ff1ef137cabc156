package org.azora.design

import org.azora.design.internal.Element as CrossingElement
import org.azora.design.internal.ElementEvent as CrossingEvent

/** Something that happened to an element at a time. */
public data class ElementEvent(
    /** When, in milliseconds since the element's epoch. */
    public val at: Double,
    /** What happened, such as `health`, `count`, `hover` or `policy`; docs/elements.md lists all. */
    public val kind: String,
    /** To which part, such as `ruby` or `knowledge`; empty where it concerns the whole. */
    public val name: String,
    /** How much; absent where it was not measured. */
    public val value: Double? = null,
) {
    internal fun crossing(path: String): CrossingEvent =
        CrossingEvent(at, kind.at("$path/kind"), name.at("$path/name"), value)

    internal companion object {
        fun of(it: CrossingEvent): ElementEvent = ElementEvent(it.at, it.kind, it.name, it.value)
    }
}

/** A living element: it folds events, and answers with a picture for any time. Threads may share it. */
public class Element internal constructor(private val element: CrossingElement) {
    /** Folds an event into the state; one earlier than the last counts as at its time. */
    public fun apply(event: ElementEvent): Unit = call { element.apply(event.crossing("")) }

    /** The picture at a time in milliseconds since the epoch, as a packed scene; before its last event, that of then. */
    public fun frame(at: Double): ByteArray = call { element.frame(at) }

    /** The state as at most 16 KB of bytes, from which `restoreElement` goes on. */
    public fun snapshot(): ByteArray = call { element.snapshot() }
}
