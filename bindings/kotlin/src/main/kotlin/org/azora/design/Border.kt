package org.azora.design

import org.azora.design.internal.AzoraException.Invalid
import org.azora.design.internal.InternalException

/** Runs a call of the library; what it refuses becomes an [AzoraException]. */
internal inline fun <T> call(block: () -> T): T =
    try {
        block()
    } catch (refusal: Invalid) {
        throw AzoraException.of(refusal)
    } catch (panic: InternalException) {
        val reason = "The library met a state that it holds to be impossible: ${panic.message}"
        throw AzoraException.of(Invalid("internal.panic", reason, null, null, null, emptyList()))
    }

/** This text, where every half of a surrogate pair has its other half: UTF-8 can't carry one alone. */
internal fun String.at(path: String): String {
    var index = 0
    while (index < length) {
        val pair = this[index].isHighSurrogate() && index + 1 < length && this[index + 1].isLowSurrogate()
        if (this[index].isSurrogate() && !pair) {
            throw argument(path, "The text holds half of a surrogate pair at index $index; give whole characters.")
        }
        index += if (pair) 2 else 1
    }
    return this
}

/** This size as the library takes it. */
internal fun Int.at(path: String): UInt {
    if (this < 0) throw argument(path, "A size of $this is below zero; give 1 or more.")
    return toUInt()
}

/** Every item as it crosses; its path is its place behind that of the list. */
internal fun <Given, Crossing> List<Given>.each(path: String, crossing: Given.(String) -> Crossing): List<Crossing> =
    mapIndexed { at, item -> item.crossing("$path/$at") }

private fun argument(path: String, reason: String): AzoraException =
    AzoraException.of(Invalid("argument.invalid", reason, path, null, null, emptyList()))
