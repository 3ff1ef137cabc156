import AzoraDesignFFI

extension Azora {
    /// A colour in a space; an absent component is CSS's `none`.
    public struct Color: Hashable, Sendable {
        /// The space of the three components, such as `oklch`.
        public let space: ColorSpace
        /// First component; absent for `none`.
        public let c1: Double?
        /// Second component; absent for `none`.
        public let c2: Double?
        /// Third component; absent for `none`.
        public let c3: Double?
        /// Opacity, 0..=1; absent for `none`.
        public let alpha: Double?

        /// A colour in a space; an absent component is CSS's `none`.
        public init(space: ColorSpace, c1: Double?, c2: Double?, c3: Double?, alpha: Double? = 1) {
            self.space = space
            self.c1 = c1
            self.c2 = c2
            self.c3 = c3
            self.alpha = alpha
        }

        init(_ it: AzoraDesignFFI.Color) throws {
            self.init(space: try named(it.space), c1: it.c1, c2: it.c2, c3: it.c3, alpha: it.alpha)
        }

        var crossing: AzoraDesignFFI.Color {
            AzoraDesignFFI.Color(space: space.rawValue, c1: c1, c2: c2, c3: c3, alpha: alpha)
        }
    }
}
