package org.azora.design

import org.azora.design.internal.MarkCheck as CrossingCheck
import org.azora.design.internal.MarkReport as CrossingReport

/** One check of a mark. */
public data class MarkCheck(
    /** Stable name, such as `coverage`; docs/marks.md lists all. */
    public val name: String,
    /** What was measured; absent where the check is not asked of this drawing. */
    public val value: Double?,
    /** What the value counts: `%`, `units` of a box of 64, `IoU`, `bytes`, `decimals`, `count` or `:1`. */
    public val unit: String,
    /** The least value that passes, where there is one. */
    public val min: Double?,
    /** The largest value that passes, where there is one. */
    public val max: Double?,
    /** Whether the value is within its limits; a check that is not asked passes. */
    public val passed: Boolean,
    /** Where it fails, what, by how much, where and how to mend it; where it is not asked, why; else empty. */
    public val reason: String,
) {
    internal companion object {
        fun of(it: CrossingCheck): MarkCheck =
            MarkCheck(it.name, it.value, it.unit, it.min, it.max, it.passed, it.reason)
    }
}

/** All that was measured of a mark. */
public data class MarkReport(
    /** The id of the ready-made mark with its title; empty for any other. */
    public val id: String,
    /** What its title says; empty where it has none. */
    public val title: String,
    /** The id of the mark that is nearest to its limit of likeness to this one. */
    public val nearest: String,
    /** Whether every check passed. */
    public val passed: Boolean,
    /** Every check, in the order of docs/marks.md. */
    public val checks: List<MarkCheck>,
) {
    internal companion object {
        fun of(it: CrossingReport): MarkReport =
            MarkReport(it.id, it.title, it.nearest, it.passed, it.checks.map(MarkCheck::of))
    }
}
