import Foundation

@testable import AzoraDesign

/// A case of `frames.json`: frames of an element whose arguments and events are drawn from a stream.
struct Frames {
    private let it: JSON
    private var stream: SplitMix64
    private var sha = SHA256()

    init(_ it: JSON) throws {
        self.it = it
        stream = SplitMix64(state: try seed(it))
    }

    /// SHA-256 of the hashes of all; of every sixteenth also what the decoder reads.
    func hex() throws -> String {
        var copy = self
        for frame in 0..<(it["count"]?.integer ?? 0) {
            let given = Arguments(input: .record(try copy.draw()))
            let bytes = frame % 2 == 0 ? try given.frame() : try Frames.lived(given)
            copy.sha.add(Array(try Azora.sceneHash(bytes).utf8))
            if frame % 16 == 0 { copy.sha.add(Array(readScene(bytes).utf8)) }
        }
        return copy.sha.finish()
    }

    private mutating func draw() throws -> [String: JSON] {
        var input: [String: JSON] = ["kind": it["kind"] ?? .null]
        for param in it["params"]?.list ?? [] {
            guard let name = param.list?.first?.text, let values = param.list?.last?.list else {
                throw Unknown(name: "params")
            }
            input[name] = values[stream.pick(values.count)]
        }
        var (at, last) = (0, 0)
        var told = [JSON]()
        let events = it["events"]?.list ?? []
        for _ in 0..<stream.pick((it["most"]?.integer ?? 0) + 1) {
            guard let event = events[stream.pick(events.count)].list, let low = event[2].number,
                let high = event[3].number, let when = event[4].text
            else { throw Unknown(name: "events") }
            // Some come late.
            at = max(at + stream.pick(2200) - 200, 0)
            last = max(last, at)
            let measured = stream.pick(8) > 0 && when == "sometimes" || when == "always"
            let value = low + (high - low) * stream.unit()
            var fields: [String: JSON] = ["at": .number("\(at)"), "kind": event[0], "name": event[1]]
            if measured { fields["value"] = .number(value.description) }
            told.append(.record(fields))
        }
        input["events"] = .list(told)
        input["at"] = .number((Double(last) + 10_000 * stream.unit()).description)
        return input
    }

    /// The frame of an element to which the events happen one by one, and which is kept and restored halfway.
    private static func lived(_ given: Arguments) throws -> Data {
        var element = try given.element()
        let events = try given.events("events")
        for (nth, event) in events.enumerated() {
            if nth == events.count / 2 { element = try Azora.restoreElement(element.snapshot()) }
            try element.apply(event)
        }
        return try element.frame(given.number("at"))
    }
}

/// SHA-256 of what the decoder reads of a scene, and of the same with one byte changed, many times.
func changedScenes(_ it: JSON) throws -> String {
    var stream = SplitMix64(state: try seed(it))
    let digits = Array((it["hex"]?.text ?? "").utf8)
    let scene = stride(from: 0, to: digits.count, by: 2).compactMap { at in
        UInt8(String(decoding: digits[at..<(at + 2)], as: UTF8.self), radix: 16)
    }
    var sha = SHA256()
    sha.add(Array(readScene(Data(scene)).utf8))
    for _ in 0..<(it["count"]?.integer ?? 0) {
        var changed = scene
        let at = stream.pick(scene.count)
        changed[at] = UInt8(truncatingIfNeeded: stream.draw())
        sha.add(Array(readScene(Data(changed)).utf8))
    }
    return sha.finish()
}

private func seed(_ it: JSON) throws -> UInt64 {
    guard let seed = it["seed"]?.text.flatMap({ UInt64($0, radix: 16) }) else { throw Unknown(name: "seed") }
    return seed
}

/// FNV-1a of the listing of a scene, as docs/scene.md tells it, or that it was refused.
func readScene(_ bytes: Data) -> String {
    guard let scene = try? Azora.Scene(bytes) else { return "refused" }
    let text = SceneListing(scene).text
    let hash = text.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    let hex = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - hex.count) + hex
}

/// A scene as lines of whole numbers, in which every language must read the same.
final class SceneListing: SceneSink {
    private(set) var text = ""
    private var ink = ""
    private var stroked: String?
    private var path = ""

    init(_ scene: Azora.Scene) {
        let until = scene.validUntil.map { "\(Int64(($0 * 1e3).rounded(.down)))" } ?? "never"
        line("scene 1 \(steps(scene.width, scene.height)) until \(until)\(scene.cut ? " cut" : "")")
        line("role \(scene.role)")
        line("name \(scene.name)")
        line("value \(scene.value)")
        scene.walk(self)
    }

    private func line(_ said: String) { text += said + "\n" }

    private func steps(_ pixels: Double...) -> String {
        pixels.map { "\(Int(($0 * 256).rounded()))" }.joined(separator: " ")
    }

    private func hex(_ color: Azora.Rgba) -> String {
        let parts = [color.red, color.green, color.blue, color.alpha]
        return "#" + parts.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    private func colors(_ stops: [Azora.SceneStop]) -> String {
        stops.map { " \(Int(($0.share * 10_000).rounded())) \(hex($0.color))" }.joined()
    }

    func part(_ name: String) { line("part \(name)") }

    func solid(_ color: Azora.Rgba) { begin(hex(color)) }

    func linear(from: (x: Double, y: Double), to: (x: Double, y: Double), stops: [Azora.SceneStop]) {
        begin("linear \(steps(from.x, from.y, to.x, to.y))\(colors(stops))")
    }

    func radial(center: (x: Double, y: Double), radius: Double, stops: [Azora.SceneStop]) {
        begin("radial \(steps(center.x, center.y, radius))\(colors(stops))")
    }

    private func begin(_ ink: String) {
        self.ink = ink
        stroked = nil
        path = ""
    }

    func stroke(width: Double, roundCaps: Bool, roundJoins: Bool, dash: [Double]) {
        let (cap, join) = (roundCaps ? "round" : "butt", roundJoins ? "round" : "miter")
        stroked = "width \(steps(width)) \(cap) \(join) dash" + dash.map { " \(steps($0))" }.joined()
    }

    func move(_ x: Double, _ y: Double) { path += " M \(steps(x, y))" }

    func line(_ x: Double, _ y: Double) { path += " L \(steps(x, y))" }

    func curve(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ x: Double, _ y: Double) {
        path += " C \(steps(x1, y1, x2, y2, x, y))"
    }

    func close() { path += " Z" }

    func end() {
        if let stroked {
            line("stroke \(ink) \(stroked) path\(path)")
        } else {
            line("fill \(ink) path\(path)")
        }
    }

    func text(_ it: Azora.SceneText) {
        let anchor = it.anchor == 0 ? "start" : it.anchor == 1 ? "end" : "middle"
        let look = "\(it.weight) \(anchor) \(steps(it.rotation)) \(hex(it.color)) \(steps(it.advance))"
        line("text \(steps(it.x, it.y, it.size)) \(look) \(it.text)")
    }
}
