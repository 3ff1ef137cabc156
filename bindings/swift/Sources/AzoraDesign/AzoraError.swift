import Foundation

/// Why an input was refused, and where. The codes, their meanings and what to do about them: `Azora.listErrors()`.
public struct AzoraError: LocalizedError, Equatable, Sendable {
    /// Stable code, one of `listErrors()`.
    public let code: String
    /// A sentence that tells what is wrong and how to mend it.
    public let reason: String
    /// JSON pointer to the argument or the part of a document.
    public let path: String?
    /// Line, from 1, where the input is a text.
    public let line: Int?
    /// Column in characters, from 1, where the input is a text.
    public let column: Int?
    /// Everything that a parser found, the first included.
    public let problems: [Azora.Problem]

    init(
        code: String,
        reason: String,
        path: String? = nil,
        line: Int? = nil,
        column: Int? = nil,
        problems: [Azora.Problem] = []
    ) {
        self.code = code
        self.reason = reason
        self.path = path
        self.line = line
        self.column = column
        self.problems = problems
    }

    /// The reason.
    public var errorDescription: String? { reason }
}
