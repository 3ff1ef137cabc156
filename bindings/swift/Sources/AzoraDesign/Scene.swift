import Foundation

extension Azora {
    /// What an element looks like at a time, or a mark at a size: a packed scene, read. docs/scene.md tells the format.
    public struct Scene: Hashable, Sendable {
        /// In px.
        public let width: Double
        /// In px.
        public let height: Double
        /// What it is to a reader of screens, such as `img`.
        public let role: String
        /// Its name in words.
        public let name: String
        /// What it says at this time, in words.
        public let value: String
        /// Until when it stays as it is without an event, in milliseconds since the element's epoch; absent for ever.
        public let validUntil: Double?
        /// Whether something was left out, because the scene would have been too large.
        public let cut: Bool

        private let bytes: [UInt8]
        private let count: Int
        private let end: Int

        private static let header = 40
        private static let farthestTime: Int64 = 1 << 61

        /// Reads a scene; bytes that are none are refused with `scene.invalid`.
        public init(_ frame: Data) throws {
            bytes = [UInt8](frame)
            var reader = SceneReader(bytes)
            try reader.expect(bytes.count <= 1 << 20, "it has more than 1,048,576 bytes")
            try reader.expect(reader.u32() == 0x4353_5a41, "it does not begin with AZSC")
            try reader.expect(reader.u8() == 1, "its version is not 1")
            let flags = try reader.u8()
            try reader.expect(flags <= 1, "a flag is set that this version does not know")
            cut = flags == 1
            count = try reader.u16()
            try reader.expect(Int(reader.u32()) == bytes.count, "its length is not that of the buffer")
            width = try reader.length()
            height = try reader.length()
            let until = try reader.i64()
            let told = until == Int64.max || (-Scene.farthestTime...Scene.farthestTime).contains(until)
            try reader.expect(told, "its time is not within ±2^61 nanoseconds")
            validUntil = until == Int64.max ? nil : Double(until) / 1e6
            end = Int(try reader.u32())
            let behind = end >= Scene.header && end <= bytes.count
            try reader.expect(behind, "its words do not stand behind the items")
            var lengths = [Int]()
            for _ in 0..<3 {
                let length = try reader.u16()
                try reader.expect(length <= 1024, "a word has more than 1024 bytes")
                lengths.append(length)
            }
            try reader.expect(reader.u16() == 0, "what is kept for later versions is not 0")
            reader.jump(to: end, end: bytes.count)
            role = try reader.text(lengths[0])
            name = try reader.text(lengths[1])
            value = try reader.text(lengths[2])
            try reader.expect(reader.isDone, "something stands behind its words")
            try items(nil)
        }

        /// Tells a sink all that is drawn, from the back to the front.
        public func walk(_ sink: any SceneSink) {
            // All of it was read before, when it was checked.
            try? items(sink)
        }

        private func items(_ sink: (any SceneSink)?) throws {
            var reader = SceneReader(bytes)
            reader.jump(to: Scene.header, end: end)
            for _ in 0..<count { try reader.item(sink) }
            try reader.expect(reader.isDone, "something stands behind its items")
        }
    }
}
