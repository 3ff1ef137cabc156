import AzoraDesignFFI

extension Azora {
    /// One step of a ramp.
    public struct RampStep: Hashable, Sendable {
        /// 50, 100, 200 … 900, 950; the higher the darker.
        public let step: Int
        /// The colour in sRGB, `#rrggbb`.
        public let color: String
        /// The same luminance and hue with all the chroma that Display P3 holds, as `color(display-p3 …)`.
        public let p3: String
        /// Contrast of `color` with white, by WCAG 2.2, 1..=21.
        public let white: Double
        /// Contrast of `color` with ink, `#0f172a`, by WCAG 2.2.
        public let ink: Double
        /// Whether this step is the seed itself.
        public let seed: Bool

        init(_ it: AzoraDesignFFI.RampStep) {
            step = Int(it.step)
            color = it.color
            p3 = it.p3
            white = it.white
            ink = it.ink
            seed = it.seed
        }
    }

    /// A translucent colour, and what it makes of its ground.
    public struct AlphaTwin: Hashable, Sendable {
        /// The translucent colour, `#rrggbbaa`.
        public let color: String
        /// What it composites to on the ground, `#rrggbb`.
        public let composite: String
        /// ΔE-OK from there to the colour that was asked for; 0 where that has eight bits a channel.
        public let error: Double

        init(_ it: AzoraDesignFFI.AlphaTwin) {
            color = it.color
            composite = it.composite
            error = it.error
        }
    }
}
