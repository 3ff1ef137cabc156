import AzoraDesignFFI
import Foundation

extension Azora {
    /// Numbers of one kind over time, oldest first, and what they were in the past.
    public struct PerformanceRow: Hashable, Sendable {
        /// Now: 2 to 1,440 numbers, 0 to 1e15; empty for none.
        public let now: [Double]
        /// The past's median at the same times; as many as there are of now, or none.
        public let past: [Double]
        /// The past's p10 at the same times; likewise.
        public let low: [Double]
        /// The past's p90 at the same times; likewise.
        public let high: [Double]

        /// Numbers of one kind over time, oldest first, and what they were in the past.
        public init(now: [Double] = [], past: [Double] = [], low: [Double] = [], high: [Double] = []) {
            self.now = now
            self.past = past
            self.low = low
            self.high = high
        }

        var crossing: AzoraDesignFFI.PerformanceRow {
            AzoraDesignFFI.PerformanceRow(now: now, past: past, low: low, high: high)
        }
    }

    /// One form of the Sankofa symbol, `heart` or `bird`, whole and at rest in the ink of a theme, as a packed scene.
    public static func sankofaEmblem(
        _ form: Emblem,
        size: Double = 300.0,
        theme: ThemeName = .admin,
        scheme: Scheme = .dark,
        contrast: Contrast = .standard,
        name: String = "",
        words: String = ""
    ) throws -> Data {
        try call {
            try AzoraDesignFFI.sankofaEmblem(
                form: form.rawValue,
                size: size,
                theme: theme.rawValue,
                scheme: scheme.rawValue,
                contrast: contrast.rawValue,
                name: name,
                words: words
            )
        }
    }

    /// Requests a second, latency in milliseconds and the share of errors over so many minutes, now over the past's band, as a
    /// packed scene of a width and a height in px.
    ///
    /// `past` says which past it is, such as `same hour, 28 days`.
    public static func performanceScene(
        requests: PerformanceRow,
        latency: PerformanceRow,
        errors: PerformanceRow,
        minutes: Int,
        width: Double = 640.0,
        height: Double = 320.0,
        past: String = "",
        theme: ThemeName = .admin,
        scheme: Scheme = .dark,
        contrast: Contrast = .standard,
        name: String = "",
        words: String = ""
    ) throws -> Data {
        let minutes = try crossing(minutes, at: "/minutes")
        return try call {
            try AzoraDesignFFI.performanceScene(
                requests: requests.crossing,
                latency: latency.crossing,
                errors: errors.crossing,
                minutes: minutes,
                width: width,
                height: height,
                past: past,
                theme: theme.rawValue,
                scheme: scheme.rawValue,
                contrast: contrast.rawValue,
                name: name,
                words: words
            )
        }
    }
}
