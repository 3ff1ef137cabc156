package org.azora.design

import org.azora.design.internal.ErrorCode as Crossing

/** One row of the catalogue of errors. */
public data class ErrorCode(
    /** Stable code: family, dot, name. */
    public val code: String,
    /** The part of the code before the dot. */
    public val family: String,
    /** What is wrong, as a sentence. */
    public val meaning: String,
    /** How to mend it, as a sentence. */
    public val fix: String,
    /** An input that raises it. */
    public val example: String,
    /** The functions that can raise it, by their `snake_case` names. */
    public val raisedBy: List<String>,
) {
    internal companion object {
        fun of(it: Crossing): ErrorCode = ErrorCode(it.code, it.family, it.meaning, it.fix, it.example, it.raisedBy)
    }
}
