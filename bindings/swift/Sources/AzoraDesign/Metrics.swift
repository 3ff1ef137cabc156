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
            samples = it.samples.map(MetricSample.init)
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

        init(_ it: AzoraDesignFFI.MetricSample) {
            name = it.name
            labels = it.labels.map(MetricLabel.init)
            value = it.value
            at = it.at
            exemplar = it.exemplar.map(Exemplar.init)
        }
    }

    /// A name and a text that part one time series from others.
    public struct MetricLabel: Hashable, Sendable {
        /// The name.
        public let name: String
        /// The value, unescaped.
        public let value: String

        init(_ it: AzoraDesignFFI.MetricLabel) {
            name = it.name
            value = it.value
        }
    }

    /// A single event, named by labels such as the id of a trace.
    public struct Exemplar: Hashable, Sendable {
        /// What it is called outside of the metrics.
        public let labels: [MetricLabel]
        /// What was measured of it.
        public let value: Double
        /// When, in milliseconds since 1970.
        public let at: Double?

        init(_ it: AzoraDesignFFI.Exemplar) {
            labels = it.labels.map(MetricLabel.init)
            value = it.value
            at = it.at
        }
    }
}
