package org.azora.design

import org.azora.design.internal.PerformanceRow as CrossingRow

/** Numbers of one kind over time, oldest first, and what they were in the past. */
public data class PerformanceRow(
    /** Now: 2 to 1,440 numbers, 0 to 1e15; empty for none. */
    public val now: List<Double>,
    /** The past's median at the same times; as many as there are of now, or none. */
    public val past: List<Double>,
    /** The past's p10 at the same times; likewise. */
    public val low: List<Double>,
    /** The past's p90 at the same times; likewise. */
    public val high: List<Double>,
) {
    internal fun crossing(): CrossingRow = CrossingRow(now, past, low, high)
}
