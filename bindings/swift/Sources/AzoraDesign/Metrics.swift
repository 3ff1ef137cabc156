import AzoraDesignFFI

extension Azora {
    /// Samples that belong together, and what is said of them.
    public struct MetricFamily: Hashable, Sendable {
        /// The name in the lines of metadata; without them, that of the samples.
        public let name: String
        /// What it measures: `counter`, `gauge`, `histogram` and so on.
        public let kind: MetricType
        /// The unit, such as `seconds`; empty where none is said, as in all Prometheus text.
        public let unit: String
        /// A sentence for people; may be empty.
        public let help: String
        /// In the order of the text.
        public let samples: [MetricSample]

        init(_ it: AzoraDesignFFI.MetricFamily) throws {
            name = it.name
            kind = try named(it.kind)
            unit = it.unit
            help = it.help
            samples = it.samples.map { MetricSample($0) }
        }
    }

    /// One value of one time series.
    public struct MetricSample: Hashable, Sendable {
        /// The name, suffixes such as `_total` and `_bucket` included.
        public let name: String
        /// The labels in the order of the text, no name twice.
        public let labels: [MetricLabel]
        /// The value; can be infinite or no number.
        public let value: Double
        /// When it was measured, in milliseconds since 1970; absent where the text leaves it to whoever fetched it.
        public let at: Double?
        /// An event among those that are counted; in `OpenMetrics` alone.
        public let exemplar: Exemplar?

        /// One value of one time series.
        public init(
            name: String,
            labels: [MetricLabel],
            value: Double,
            at: Double? = nil,
            exemplar: Exemplar? = nil
        ) {
            self.name = name
            self.labels = labels
            self.value = value
            self.at = at
            self.exemplar = exemplar
        }

        init(_ it: AzoraDesignFFI.MetricSample) {
            name = it.name
            labels = it.labels.map { MetricLabel($0) }
            value = it.value
            at = it.at
            exemplar = it.exemplar.map { Exemplar($0) }
        }

        var crossing: AzoraDesignFFI.MetricSample {
            AzoraDesignFFI.MetricSample(
                name: name,
                labels: labels.map(\.crossing),
                value: value,
                at: at,
                exemplar: exemplar?.crossing
            )
        }
    }

    /// A name and a text that part one time series from others.
    public struct MetricLabel: Hashable, Sendable {
        /// The name.
        public let name: String
        /// The value, unescaped.
        public let value: String

        /// A name and a text that part one time series from others.
        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }

        init(_ it: AzoraDesignFFI.MetricLabel) {
            name = it.name
            value = it.value
        }

        var crossing: AzoraDesignFFI.MetricLabel { AzoraDesignFFI.MetricLabel(name: name, value: value) }
    }

    /// A single event, named by labels such as the id of a trace.
    public struct Exemplar: Hashable, Sendable {
        /// What it is called outside of the metrics.
        public let labels: [MetricLabel]
        /// What was measured of it.
        public let value: Double
        /// When, in milliseconds since 1970.
        public let at: Double?

        /// A single event, named by labels such as the id of a trace.
        public init(labels: [MetricLabel], value: Double, at: Double? = nil) {
            self.labels = labels
            self.value = value
            self.at = at
        }

        init(_ it: AzoraDesignFFI.Exemplar) {
            labels = it.labels.map { MetricLabel($0) }
            value = it.value
            at = it.at
        }

        var crossing: AzoraDesignFFI.Exemplar {
            AzoraDesignFFI.Exemplar(labels: labels.map(\.crossing), value: value, at: at)
        }
    }
}
