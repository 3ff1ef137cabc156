package org.azora.design

import org.azora.design.internal.MetricFold as CrossingFold
import org.azora.design.internal.MetricQuery as CrossingQuery

/** Two questions to a Prometheus server that belong together. */
public data class MetricQuery(
    /** The values, in `PromQL`. */
    public val value: String,
    /** Their times, in seconds. */
    public val time: String,
) {
    internal companion object {
        fun of(it: CrossingQuery): MetricQuery = MetricQuery(it.value, it.time)
    }
}

/** Folds samples into the events of an element, by a recipe. Threads may share it. */
public class MetricFold internal constructor(private val fold: CrossingFold) {
    /**
     * Takes in what was fetched at a time in milliseconds since 1970, and gives the events that follow, in order.
     *
     * Samples without a time are of that time, and those seen before change nothing. Without samples, what is stale becomes
     * unknown.
     */
    public fun take(samples: List<MetricSample>, at: Double): List<ElementEvent> =
        call { fold.take(samples.each("/samples", MetricSample::crossing), at).map(ElementEvent::of) }

    /** What to ask a Prometheus server for. */
    public fun queries(): List<MetricQuery> = call { fold.queries().map(MetricQuery::of) }

    /** What is left of the error budget: at most 1, below 0 where more than all is spent; absent before there are requests. */
    public fun errorBudget(): Double? = call { fold.errorBudget() }

    /** Milliseconds between scrapes, as the recipe says or the samples show; absent before they do. */
    public fun interval(): Double? = call { fold.interval() }

    /**
     * The state as bytes, from which `restoreMetricFold` goes on: at most 16 KB for up to 64 series of 16 targets, 24 for each
     * further series and 48 for each further target.
     */
    public fun snapshot(): ByteArray = call { fold.snapshot() }
}
