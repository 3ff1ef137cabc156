import AzoraDesignFFI

extension Azora {
    /// A colour of a picture that could be a brand's.
    public struct Seed: Hashable, Sendable {
        /// `#rrggbb`.
        public let color: String
        /// What part of the visible pixels is colourful and of its hue, 0..=1; of a neutral, what part looks the same.
        public let share: Double
        /// How well it serves as a seed, 0..=1; 0 for a neutral.
        public let score: Double

        init(_ it: AzoraDesignFFI.Seed) {
            color = it.color
            share = it.share
            score = it.score
        }
    }
}
