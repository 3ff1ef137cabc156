import AzoraDesignFFI

extension Azora {
    /// One finding of a check that reports all it finds.
    public struct Problem: Hashable, Sendable {
        /// Stable code, one of `listErrors()`.
        public let code: String
        /// A sentence that tells what is wrong and how to mend it.
        public let reason: String
        /// JSON pointer into the document; empty for the whole of it.
        public let path: String
        /// Line, from 1.
        public let line: Int
        /// Column in characters, from 1.
        public let column: Int

        init(_ it: AzoraDesignFFI.Problem) {
            code = it.code
            reason = it.reason
            path = it.path
            line = Int(it.line)
            column = Int(it.column)
        }
    }
}
