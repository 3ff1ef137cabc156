@testable import AzoraDesign

/// Many answers in 32 bytes.
struct Digest {
    private let function: String
    private let count: Int
    private let spaces: [Azora.ColorSpace]
    private let ranges: [[[Double]]]
    private var stream: SplitMix64
    private var sha = SHA256()

    init(_ it: JSON) throws {
        guard let function = it["function"]?.text, let count = it["count"]?.integer,
            let seed = it["seed"]?.text.flatMap({ UInt64($0, radix: 16) })
        else { throw Unknown(name: "digest") }
        self.function = function
        self.count = count
        stream = SplitMix64(state: seed)
        spaces = (it["spaces"]?.list ?? []).compactMap { $0.text.flatMap(Azora.ColorSpace.init(rawValue:)) }
        ranges = (it["ranges"]?.list ?? []).map { $0.list.map { $0.list.compactMap(\.number) } }
    }

    func hex() throws -> String {
        var copy = self
        for _ in 0..<count {
            switch function {
            case "contrast_ratio": try copy.contrast()
            case "convert_color": try copy.convert()
            default: throw Unknown(name: function)
            }
        }
        return copy.sha.finish()
    }

    private mutating func contrast() throws {
        let (text, ground) = (color(), color())
        add(try Azora.contrastRatio(text: text, ground: ground))
    }

    private mutating func convert() throws {
        let from = stream.pick(spaces.count)
        let parts = ranges[from].map { $0[0] + ($0[1] - $0[0]) * stream.unit() }
        let color = Azora.Color(space: spaces[from], c1: parts[0], c2: parts[1], c3: parts[2])
        let got = try Azora.convertColor(color, space: spaces[stream.pick(spaces.count)])
        for part in [got.c1, got.c2, got.c3, got.alpha] { add(part) }
    }

    private mutating func color() -> String {
        let digits = String(stream.draw() & 0xff_ffff, radix: 16)
        return "#" + String(repeating: "0", count: 6 - digits.count) + digits
    }

    private mutating func add(_ number: Double?) {
        let bits = number?.bitPattern ?? 0x7ff8_0000_0000_0000
        sha.add((0..<8).map { UInt8(truncatingIfNeeded: bits >> UInt64(8 * $0)) })
    }
}

/// Inputs that every language makes for itself.
struct SplitMix64 {
    var state: UInt64

    mutating func draw() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }

    /// A number in 0..1, a multiple of 2^-53.
    mutating func unit() -> Double {
        Double(draw() >> 11) / 9_007_199_254_740_992
    }

    mutating func pick(_ count: Int) -> Int {
        Int(draw() % UInt64(count))
    }
}
