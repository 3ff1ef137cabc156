import AzoraDesignFFI
import Foundation

extension Azora {
    /// Two questions to a Prometheus server that belong together.
    public struct MetricQuery: Hashable, Sendable {
        /// The values, in `PromQL`.
        public let value: String
        /// Their times, in seconds.
        public let time: String

        init(_ it: AzoraDesignFFI.MetricQuery) {
            value = it.value
            time = it.time
        }
    }

    /// Folds samples into the events of an element, by a recipe. Threads may share it.
    public final class MetricFold: Sendable {
        private let fold: AzoraDesignFFI.MetricFold

        init(_ fold: AzoraDesignFFI.MetricFold) {
            self.fold = fold
        }

        /// Takes in what was fetched at a time in milliseconds since 1970, and gives the events that follow, in order.
        ///
        /// Samples without a time are of that time, and those seen before change nothing. Without samples, what is stale becomes
        /// unknown.
        public func take(_ samples: [MetricSample], at: Double) throws -> [ElementEvent] {
            try call { try fold.take(samples: samples.map(\.crossing), at: at).map { ElementEvent($0) } }
        }

        /// What to ask a Prometheus server for.
        public func queries() throws -> [MetricQuery] {
            try call { try fold.queries().map { MetricQuery($0) } }
        }

        /// What is left of the error budget: at most 1, below 0 where more than all is spent; absent before there are requests.
        public func errorBudget() throws -> Double? {
            try call { try fold.errorBudget() }
        }

        /// Milliseconds between scrapes, as the recipe says or the samples show; absent before they do.
        public func interval() throws -> Double? {
            try call { try fold.interval() }
        }

        /// The state as bytes, from which `restoreMetricFold` goes on: at most 16 KB for up to 64 series of 16 targets, 24 for each
        /// further series and 48 for each further target.
        public func snapshot() throws -> Data {
            try call { try fold.snapshot() }
        }
    }

    /// A fold by a recipe in JSON, which docs/metrics.md tells; `epoch` is when the element's time is 0, in milliseconds since 1970.
    public static func metricFold(recipe: String, epoch: Double = 0.0) throws -> MetricFold {
        try call { MetricFold(try AzoraDesignFFI.metricFold(recipe: recipe, epoch: epoch)) }
    }

    /// The fold that a snapshot was taken of, by the same recipe.
    public static func restoreMetricFold(recipe: String, snapshot: Data) throws -> MetricFold {
        try call { MetricFold(try AzoraDesignFFI.restoreMetricFold(recipe: recipe, snapshot: snapshot)) }
    }

    /// A recipe of the gem in JSON: latency, error budget and headroom of a service behind HTTP that names its metrics as most do.
    public static func gemRecipe() throws -> String {
        try call { try AzoraDesignFFI.gemRecipe() }
    }

    /// A recipe of the engine in JSON: the same service, whose requests bear a label `pillar`.
    public static func engineRecipe() throws -> String {
        try call { try AzoraDesignFFI.engineRecipe() }
    }

    /// The samples of an answer to `/api/v1/query` or `/api/v1/query_range`: a vector, a matrix or a scalar, in JSON.
    ///
    /// Times are as the server gives them: those of a range are the samples' own, all others that of the question.
    public static func parseApiResult(_ json: String) throws -> [MetricSample] {
        try call { try AzoraDesignFFI.parseApiResult(json: json).map { MetricSample($0) } }
    }

    /// The samples of `values` at the times that `times` says, which was asked as `timestamp(…)` of the same; one without such a
    /// time is left out.
    public static func withTimes(_ values: [MetricSample], times: [MetricSample]) throws -> [MetricSample] {
        try call {
            try AzoraDesignFFI.withTimes(values: values.map(\.crossing), times: times.map(\.crossing)).map { MetricSample($0) }
        }
    }

    /// Events of an element in JSON: a list of objects with `at`, `kind`, and where they have them `name` and `value`.
    public static func parseEvents(_ json: String) throws -> [ElementEvent] {
        try call { try AzoraDesignFFI.parseEvents(json: json).map { ElementEvent($0) } }
    }
}
