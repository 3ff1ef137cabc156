import AzoraDesignFFI
import Foundation

extension Azora {
    /// A moving picture as a file.
    public struct MotionExport: Hashable, Sendable {
        /// The file.
        public let text: String
        /// The most that a place in it is off the element's own frames, in CSS px.
        public let places: Double
        /// The most that a channel of a colour or an opacity is off, as a share of 1.
        public let colors: Double
        /// Names of the parts that stand though they move, since the format can't show how.
        public let standing: [String]

        init(_ it: AzoraDesignFFI.MotionExport) {
            text = it.text
            places = it.places
            colors = it.colors
            standing = it.standing
        }
    }

    /// What a span of an element's time does to the eye.
    public struct FlashCertificate: Hashable, Sendable {
        /// The first route that holds: `slew`, `count` or `area`.
        public let route: FlashRoute
        /// The fastest that the mean luminance of a block moved, up and down together, over a tenth of a second: by so much a second.
        public let slew: Double
        /// The most flashes that a pixel had in any second; a half is one more change.
        public let flashes: Double
        /// The most flashes with a saturated red that a pixel had in any second.
        public let redFlashes: Double
        /// The most that had more than three flashes of either kind in one second, all together, in CSS px².
        public let area: Double
        /// Frames that were seen.
        public let frames: Int
        /// Frames a second.
        public let rate: Int

        init(_ it: AzoraDesignFFI.FlashCertificate) throws {
            route = try named(it.route)
            slew = it.slew
            flashes = it.flashes
            redFlashes = it.redFlashes
            area = it.area
            frames = Int(it.frames)
            rate = Int(it.rate)
        }
    }

    /// Packed scenes as an animated PNG that repeats for ever, each for so many milliseconds.
    ///
    /// `scale` are pixels to the CSS pixel; `ground` is `#rrggbb`, or none where it is empty. At most 3,600 frames of one size.
    public static func apng(_ frames: [Data], delay: Double, scale: Double = 1.0, ground: String = "") throws -> Data {
        try call { try AzoraDesignFFI.apng(frames: frames, delay: delay, scale: scale, ground: ground) }
    }

    /// Packed scenes as one PNG each; the other arguments are those of `apng`.
    public static func pngSequence(_ frames: [Data], scale: Double = 1.0, ground: String = "") throws -> [Data] {
        try call { try AzoraDesignFFI.pngSequence(frames: frames, scale: scale, ground: ground) }
    }
}
