import AzoraDesignFFI

extension Azora {
    /// One row of the catalogue of errors.
    public struct ErrorCode: Hashable, Sendable {
        /// Stable code: family, dot, name.
        public let code: String
        /// The part of the code before the dot.
        public let family: String
        /// What is wrong, as a sentence.
        public let meaning: String
        /// How to mend it, as a sentence.
        public let fix: String
        /// An input that raises it.
        public let example: String
        /// The functions that can raise it, by their `snake_case` names.
        public let raisedBy: [String]

        init(_ it: AzoraDesignFFI.ErrorCode) {
            code = it.code
            family = it.family
            meaning = it.meaning
            fix = it.fix
            example = it.example
            raisedBy = it.raisedBy
        }
    }
}
