package org.azora.design

import org.azora.design.internal.Problem as Crossing

/** One finding of a check that reports all it finds. */
public data class Problem(
    /** Stable code, one of `listErrors()`. */
    public val code: String,
    /** A sentence that tells what is wrong and how to mend it. */
    public val reason: String,
    /** JSON pointer into the document; empty for the whole of it. */
    public val path: String,
    /** Line, from 1. */
    public val line: Int,
    /** Column in characters, from 1. */
    public val column: Int,
) {
    internal companion object {
        fun of(it: Crossing): Problem = Problem(it.code, it.reason, it.path, it.line.toInt(), it.column.toInt())
    }
}
