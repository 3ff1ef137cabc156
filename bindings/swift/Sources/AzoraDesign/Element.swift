import AzoraDesignFFI
import Foundation

extension Azora {
    /// Something that happened to an element at a time.
    public struct ElementEvent: Hashable, Sendable {
        /// When, in milliseconds since the element's epoch.
        public let at: Double
        /// What happened, such as `health`, `count`, `hover` or `policy`; docs/elements.md lists all.
        public let kind: String
        /// To which part, such as `ruby` or `knowledge`; empty where it concerns the whole.
        public let name: String
        /// How much; absent where it was not measured.
        public let value: Double?

        /// Something that happened to an element at a time.
        public init(at: Double, kind: String, name: String, value: Double? = nil) {
            self.at = at
            self.kind = kind
            self.name = name
            self.value = value
        }

        init(_ it: AzoraDesignFFI.ElementEvent) {
            self.init(at: it.at, kind: it.kind, name: it.name, value: it.value)
        }

        var crossing: AzoraDesignFFI.ElementEvent {
            AzoraDesignFFI.ElementEvent(at: at, kind: kind, name: name, value: value)
        }
    }

    /// A living element: it folds events, and answers with a picture for any time. Threads may share it.
    public final class Element: Sendable {
        private let element: AzoraDesignFFI.Element

        init(_ element: AzoraDesignFFI.Element) {
            self.element = element
        }

        /// Folds an event into the state; one earlier than the last counts as at its time.
        public func apply(_ event: ElementEvent) throws {
            try call { try element.apply(event: event.crossing) }
        }

        /// The picture at a time in milliseconds since the epoch, as a packed scene; before its last event, that of then.
        public func frame(_ at: Double) throws -> Data {
            try call { try element.frame(at: at) }
        }

        /// The state as at most 16 KB of bytes, from which `restoreElement` goes on.
        public func snapshot() throws -> Data {
            try call { try element.snapshot() }
        }
    }
}
