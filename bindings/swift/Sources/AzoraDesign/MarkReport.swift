import AzoraDesignFFI

extension Azora {
    /// One check of a mark.
    public struct MarkCheck: Hashable, Sendable {
        /// Stable name, such as `coverage`; docs/marks.md lists all.
        public let name: String
        /// What was measured; absent where the check is not asked of this drawing.
        public let value: Double?
        /// What the value counts: `%`, `units` of a box of 64, `IoU`, `bytes`, `decimals`, `count` or `:1`.
        public let unit: String
        /// The least value that passes, where there is one.
        public let min: Double?
        /// The largest value that passes, where there is one.
        public let max: Double?
        /// Whether the value is within its limits; a check that is not asked passes.
        public let passed: Bool
        /// Where it fails, what, by how much, where and how to mend it; where it is not asked, why; else empty.
        public let reason: String

        init(_ it: AzoraDesignFFI.MarkCheck) {
            name = it.name
            value = it.value
            unit = it.unit
            min = it.min
            max = it.max
            passed = it.passed
            reason = it.reason
        }
    }

    /// All that was measured of a mark.
    public struct MarkReport: Hashable, Sendable {
        /// The id of the ready-made mark with its title; empty for any other.
        public let id: String
        /// What its title says; empty where it has none.
        public let title: String
        /// The id of the mark that is nearest to its limit of likeness to this one.
        public let nearest: String
        /// Whether every check passed.
        public let passed: Bool
        /// Every check, in the order of docs/marks.md.
        public let checks: [MarkCheck]

        init(_ it: AzoraDesignFFI.MarkReport) {
            id = it.id
            title = it.title
            nearest = it.nearest
            passed = it.passed
            checks = it.checks.map(MarkCheck.init)
        }
    }
}
