package org.azora.design

import org.azora.design.internal.Exemplar as CrossingExemplar
import org.azora.design.internal.MetricFamily as CrossingFamily
import org.azora.design.internal.MetricLabel as CrossingLabel
import org.azora.design.internal.MetricSample as CrossingSample

/** Samples that belong together, and what is said of them. */
public data class MetricFamily(
    /** The name in the lines of metadata; without them, that of the samples. */
    public val name: String,
    /** What it measures: `counter`, `gauge`, `histogram` and so on. */
    public val kind: MetricType,
    /** The unit, such as `seconds`; empty where none is said, as in all Prometheus text. */
    public val unit: String,
    /** A sentence for people; may be empty. */
    public val help: String,
    /** In the order of the text. */
    public val samples: List<MetricSample>,
) {
    internal companion object {
        fun of(it: CrossingFamily): MetricFamily =
            MetricFamily(it.name, MetricType.of(it.kind), it.unit, it.help, it.samples.map(MetricSample::of))
    }
}

/** One value of one time series. */
public data class MetricSample(
    /** The name, suffixes such as `_total` and `_bucket` included. */
    public val name: String,
    /** The labels in the order of the text, no name twice. */
    public val labels: List<MetricLabel>,
    /** The value; can be infinite or no number. */
    public val value: Double,
    /** When it was measured, in milliseconds since 1970; absent where the text leaves it to whoever fetched it. */
    public val at: Double? = null,
    /** An event among those that are counted; in `OpenMetrics` alone. */
    public val exemplar: Exemplar? = null,
) {
    internal fun crossing(path: String): CrossingSample = CrossingSample(
        name.at("$path/name"),
        labels.each("$path/labels", MetricLabel::crossing),
        value,
        at,
        exemplar?.crossing("$path/exemplar"),
    )

    internal companion object {
        fun of(it: CrossingSample): MetricSample =
            MetricSample(it.name, it.labels.map(MetricLabel::of), it.value, it.at, it.exemplar?.let(Exemplar::of))
    }
}

/** A name and a text that part one time series from others. */
public data class MetricLabel(
    /** The name. */
    public val name: String,
    /** The value, unescaped. */
    public val value: String,
) {
    internal fun crossing(path: String): CrossingLabel = CrossingLabel(name.at("$path/name"), value.at("$path/value"))

    internal companion object {
        fun of(it: CrossingLabel): MetricLabel = MetricLabel(it.name, it.value)
    }
}

/** A single event, named by labels such as the id of a trace. */
public data class Exemplar(
    /** What it is called outside of the metrics. */
    public val labels: List<MetricLabel>,
    /** What was measured of it. */
    public val value: Double,
    /** When, in milliseconds since 1970. */
    public val at: Double? = null,
) {
    internal fun crossing(path: String): CrossingExemplar =
        CrossingExemplar(labels.each("$path/labels", MetricLabel::crossing), value, at)

    internal companion object {
        fun of(it: CrossingExemplar): Exemplar = Exemplar(it.labels.map(MetricLabel::of), it.value, it.at)
    }
}
