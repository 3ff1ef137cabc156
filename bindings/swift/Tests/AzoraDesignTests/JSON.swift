import Foundation

/// A JSON text read with every number exact; Foundation's own reader rounds some.
indirect enum JSON: Equatable {
    case null
    case bool(Bool)
    case number(String)
    case text(String)
    case list([JSON])
    case record([String: JSON])

    struct Malformed: Error {
        let at: Int
    }

    init(contentsOf url: URL) throws {
        var reader = Reader(bytes: [UInt8](try Data(contentsOf: url)))
        self = try reader.value()
    }

    subscript(name: String) -> JSON? {
        if case .record(let fields) = self { return fields[name] }
        return nil
    }

    var list: [JSON] {
        if case .list(let items) = self { return items }
        return []
    }

    var text: String? {
        if case .text(let text) = self { return text }
        return nil
    }

    var number: Double? {
        if case .number(let digits) = self { return Double(digits) }
        return nil
    }

    var integer: Int? {
        if case .number(let digits) = self { return Int(digits) }
        return nil
    }
}

private struct Reader {
    let bytes: [UInt8]
    var at = 0

    mutating func value() throws -> JSON {
        skipBlanks()
        switch try peek() {
        case UInt8(ascii: "{"): return .record(try record())
        case UInt8(ascii: "["): return .list(try list())
        case UInt8(ascii: "\""): return .text(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return .number(try digits())
        }
    }

    private func peek() throws -> UInt8 {
        guard at < bytes.count else { throw JSON.Malformed(at: at) }
        return bytes[at]
    }

    private mutating func skipBlanks() {
        while at < bytes.count, [0x20, 0x0a, 0x0d, 0x09].contains(bytes[at]) { at += 1 }
    }

    private mutating func take(_ byte: UInt8) throws -> Bool {
        skipBlanks()
        guard try peek() == byte else { return false }
        at += 1
        return true
    }

    private mutating func expect(_ byte: UInt8) throws {
        guard try take(byte) else { throw JSON.Malformed(at: at) }
    }

    private mutating func word(_ word: String, _ value: JSON) throws -> JSON {
        guard bytes[at...].starts(with: word.utf8) else { throw JSON.Malformed(at: at) }
        at += word.utf8.count
        return value
    }

    private mutating func digits() throws -> String {
        let start = at
        while at < bytes.count, "+-.0123456789eE".utf8.contains(bytes[at]) { at += 1 }
        guard at > start else { throw JSON.Malformed(at: at) }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private mutating func record() throws -> [String: JSON] {
        try expect(UInt8(ascii: "{"))
        var fields: [String: JSON] = [:]
        if try take(UInt8(ascii: "}")) { return fields }
        repeat {
            skipBlanks()
            let name = try string()
            try expect(UInt8(ascii: ":"))
            fields[name] = try value()
        } while try take(UInt8(ascii: ","))
        try expect(UInt8(ascii: "}"))
        return fields
    }

    private mutating func list() throws -> [JSON] {
        try expect(UInt8(ascii: "["))
        var items: [JSON] = []
        if try take(UInt8(ascii: "]")) { return items }
        repeat {
            items.append(try value())
        } while try take(UInt8(ascii: ","))
        try expect(UInt8(ascii: "]"))
        return items
    }

    private mutating func string() throws -> String {
        try expect(UInt8(ascii: "\""))
        var units: [UInt16] = []
        var plain = at
        while try peek() != UInt8(ascii: "\"") {
            guard bytes[at] == UInt8(ascii: "\\") else {
                at += 1
                continue
            }
            units += Array(String(decoding: bytes[plain..<at], as: UTF8.self).utf16)
            at += 1
            units.append(try escape())
            plain = at
        }
        units += Array(String(decoding: bytes[plain..<at], as: UTF8.self).utf16)
        at += 1
        return String(decoding: units, as: UTF16.self)
    }

    private mutating func escape() throws -> UInt16 {
        let escaped = try peek()
        at += 1
        switch escaped {
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "f"): return 0x0c
        case UInt8(ascii: "n"): return 0x0a
        case UInt8(ascii: "r"): return 0x0d
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "u"):
            guard at + 4 <= bytes.count, let unit = UInt16(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16)
            else { throw JSON.Malformed(at: at) }
            at += 4
            return unit
        default: return UInt16(escaped)
        }
    }
}
