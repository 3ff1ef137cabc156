import Foundation

/// A place in a packed scene, and what stands there.
struct SceneReader {
    private let bytes: [UInt8]
    private var at = 0
    private var end: Int
    /// Where the last thing that was read began.
    private var last = 0

    private static let steps = 256.0
    private static let farthest = 1 << 30
    private static let whole = 10_000

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        end = bytes.count
    }

    var isDone: Bool { at == end }

    /// Goes on from one place to another.
    mutating func jump(to at: Int, end: Int) {
        self.at = at
        self.end = end
        last = at
    }

    /// Refuses what was read last unless it holds.
    func expect(_ holds: Bool, _ what: String) throws {
        guard holds else {
            let reason = "Byte \(last) of the scene: \(what); pass the bytes of one frame as they were made."
            throw AzoraError(code: "scene.invalid", reason: reason, path: "/bytes")
        }
    }

    private mutating func take(_ count: Int) throws -> ArraySlice<UInt8> {
        last = at
        try expect(count <= end - at, "it ends too early")
        at += count
        return bytes[last..<at]
    }

    private mutating func whole(_ count: Int) throws -> UInt64 {
        try take(count).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    mutating func u8() throws -> Int { Int(try whole(1)) }

    mutating func u16() throws -> Int { Int(try whole(2)) }

    mutating func u32() throws -> UInt32 { UInt32(try whole(4)) }

    mutating func i64() throws -> Int64 { Int64(bitPattern: try whole(8)) }

    /// In px.
    mutating func length() throws -> Double {
        let length = try i32()
        try expect(length >= 0 && length <= SceneReader.farthest, "a length is not within 0 and 2^22 pixels")
        return Double(length) / SceneReader.steps
    }

    mutating func text(_ length: Int) throws -> String {
        let taken = try take(length)
        // What is not UTF-8 is mended by Swift, and then is something else.
        let text = String(decoding: taken, as: UTF8.self)
        try expect(text.utf8.elementsEqual(taken), "a text is not UTF-8")
        return text
    }

    /// Reads one item and tells it.
    mutating func item(_ sink: (any SceneSink)?) throws {
        let kind = try u8()
        switch kind & ~8 {
        case 4:
            let color = try self.color()
            sink?.solid(color)
        case 5:
            let (from, to) = (try place(), try place())
            let stops = try self.stops()
            sink?.linear(from: from, to: to, stops: stops)
        case 6:
            let center = try place()
            let radius = try length()
            let stops = try self.stops()
            sink?.radial(center: center, radius: radius, stops: stops)
        default:
            try expect(kind == 1 || kind == 2, "an item is of no known kind")
            if kind == 2 {
                let line = try self.line()
                sink?.text(line)
            } else {
                let count = try u8()
                let name = try text(count)
                sink?.part(name)
            }
            return
        }
        if kind & 8 != 0 { try stroke(sink) }
        try path(sink)
        sink?.end()
    }

    private mutating func i32() throws -> Int { Int(Int32(bitPattern: try u32())) }

    private mutating func difference() throws -> Int { Int(Int16(bitPattern: UInt16(try u16()))) }

    private func within(_ place: Int) throws {
        let near = place >= -SceneReader.farthest && place <= SceneReader.farthest
        try expect(near, "a place is more than 2^22 pixels away")
    }

    private mutating func step() throws -> Int {
        let step = try i32()
        try within(step)
        return step
    }

    private mutating func place() throws -> (x: Double, y: Double) {
        let x = try step()
        let y = try step()
        return (Double(x) / SceneReader.steps, Double(y) / SceneReader.steps)
    }

    private mutating func color() throws -> Azora.Rgba {
        let parts = Array(try take(4))
        return Azora.Rgba(red: parts[0], green: parts[1], blue: parts[2], alpha: parts[3])
    }

    private mutating func stops() throws -> [Azora.SceneStop] {
        let count = try u8()
        try expect(count >= 1 && count <= 32, "a gradient has not 1 to 32 colours")
        var stops = [Azora.SceneStop]()
        var before = 0
        for _ in 0..<count {
            let share = try u16()
            try expect(share >= before && share <= SceneReader.whole, "the colours of a gradient are not in order")
            before = share
            stops.append(Azora.SceneStop(share: Double(share) / Double(SceneReader.whole), color: try color()))
        }
        return stops
    }

    private mutating func stroke(_ sink: (any SceneSink)?) throws {
        let width = try length()
        let style = try u8()
        try expect(style <= 3, "a stroke is of no known style")
        let count = try u8()
        try expect(count <= 16 && count % 2 == 0, "a dash has not an even number of lengths up to 16")
        var dash = [Double]()
        for _ in 0..<count { dash.append(try length()) }
        try expect(count == 0 || dash.contains { $0 > 0 }, "a dash has no length")
        sink?.stroke(width: width, roundCaps: style & 1 != 0, roundJoins: style & 2 != 0, dash: dash)
    }

    /// The contours of a shape: a head, a start, and runs of lines or cubics in differences.
    private mutating func path(_ sink: (any SceneSink)?) throws {
        var head = 2
        while head & 2 != 0 {
            head = try u8()
            try expect(head <= 3, "a contour is of no known kind")
            var x = try step()
            var y = try step()
            sink?.move(Double(x) / SceneReader.steps, Double(y) / SceneReader.steps)
            var run = 0x40
            while run & 0x40 != 0 {
                run = try u8()
                for _ in 0...(run % 64) {
                    var ends = [Double]()
                    let (beginX, beginY) = (x, y)
                    for _ in 0..<(run & 0x80 != 0 ? 3 : 1) {
                        x = beginX + (try difference())
                        y = beginY + (try difference())
                        try within(x)
                        try within(y)
                        ends.append(Double(x) / SceneReader.steps)
                        ends.append(Double(y) / SceneReader.steps)
                    }
                    if ends.count == 6 {
                        sink?.curve(ends[0], ends[1], ends[2], ends[3], ends[4], ends[5])
                    } else {
                        sink?.line(ends[0], ends[1])
                    }
                }
            }
            if head & 1 != 0 { sink?.close() }
        }
    }

    private mutating func line() throws -> Azora.SceneText {
        let place = try self.place()
        let size = try length()
        let weight = try u16()
        try expect([500, 600, 700].contains(weight), "a weight is not 500, 600 or 700")
        let anchor = try u8()
        try expect(anchor <= 2, "an anchor is not 0, 1 or 2")
        let rotation = Double(try i32()) / SceneReader.steps
        let color = try self.color()
        let advance = try length()
        let count = try u16()
        try expect(count <= 1024, "a text has more than 1024 bytes")
        return Azora.SceneText(
            x: place.x,
            y: place.y,
            size: size,
            weight: weight,
            anchor: Double(anchor) / 2,
            rotation: rotation,
            color: color,
            advance: advance,
            text: try text(count)
        )
    }
}
