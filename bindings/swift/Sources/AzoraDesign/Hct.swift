import AzoraDesignFFI

extension Azora {
    /// A colour of Android: Material's hue, chroma and tone.
    public struct Hct: Hashable, Sendable {
        /// Hue of CAM16 in degrees, 0..360.
        public let hue: Double
        /// Chroma of CAM16, from 0; up to 113 in sRGB.
        public let chroma: Double
        /// L* of CIE, 0..=100.
        public let tone: Double

        init(_ it: AzoraDesignFFI.Hct) {
            hue = it.hue
            chroma = it.chroma
            tone = it.tone
        }
    }

    /// One colour of a tonal palette.
    public struct Tone: Hashable, Sendable {
        /// 0 (black) ..= 100 (white).
        public let tone: Int
        /// `#rrggbb`.
        public let color: String

        init(_ it: AzoraDesignFFI.Tone) {
            tone = Int(it.tone)
            color = it.color
        }
    }
}
