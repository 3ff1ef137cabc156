import Foundation
import XCTest

@testable import AzoraDesign

/// The vectors, the wrong arguments and the hostile files: the same answers as in every language.
final class ConformanceTests: XCTestCase {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent()
        .appendingPathComponent("../../../conformance")

    /// The files whose cases are made by each language for itself.
    private static let generated: Set<String> = ["digests", "frames", "scenes", "streams"]

    private func read(_ path: String) throws -> JSON {
        try JSON(contentsOf: Self.folder.appendingPathComponent(path))
    }

    func testVectors() throws {
        let manifest = try read("MANIFEST.json")
        var (passed, failed, seen) = (0, 0, Set<String>())
        for entry in manifest["files"]?.list ?? [] {
            let file = try read(try XCTUnwrap(entry["path"]?.text))
            let op = try XCTUnwrap(file["op"]?.text)
            let cases = file["cases"]?.list ?? []
            XCTAssertEqual(cases.count, entry["cases"]?.integer, op)
            seen.insert(op)
            for it in cases {
                if let wrong = Self.generated.contains(op) ? digest(op, it) : check(op, it, it["expect"]) {
                    failed += 1
                    XCTFail("\(it["id"]?.text ?? op): \(wrong)")
                } else {
                    passed += 1
                }
            }
        }
        print("vectors: \(passed) passed, \(failed) failed")
        XCTAssertGreaterThan(passed, 0)
        XCTAssertEqual(passed + failed, manifest["cases"]?.integer)
        XCTAssertEqual(seen, Replay.ops.union(Self.generated))
        XCTAssertEqual(try Azora.version(), manifest["version"]?.text)
    }

    func testArguments() throws {
        let cases = try read("arguments.json")["cases"]?.list ?? []
        XCTAssertFalse(cases.isEmpty)
        for it in cases {
            let id = it["id"]?.text ?? ""
            let op = try XCTUnwrap(it["op"]?.text)
            if it["swift"] == .text("forbidden by types") {
                XCTAssertThrowsError(try Replay.call(op, it["input"] ?? .null), id) { thrown in
                    // An Int of Swift has 64 bits: what the size can't be is refused when it is called.
                    XCTAssertTrue(thrown is Forbidden || (thrown as? AzoraError)?.code == "argument.invalid", id)
                }
            } else if let wrong = check(op, it, it["swift"]) {
                XCTFail("\(id): \(wrong)")
            }
        }
    }

    func testHostileFiles() throws {
        guard case .record(let files) = try read("hostile/expect.json") else { return XCTFail("no record") }
        XCTAssertGreaterThanOrEqual(files.count, 10)
        for (name, expect) in files {
            let svg = try String(contentsOf: Self.folder.appendingPathComponent("hostile/\(name)"), encoding: .utf8)
            XCTAssertThrowsError(try Azora.svgToPng(svg, width: 1_000), name) { thrown in
                XCTAssertEqual((thrown as? AzoraError)?.code, expect["code"]?.text, name)
            }
        }
    }

    /// What is wrong with a case; nothing where it passes.
    private func check(_ op: String, _ it: JSON, _ expect: JSON?) -> String? {
        guard let expect else { return "it expects nothing" }
        do {
            switch try Replay.call(op, it["input"] ?? .null) {
            case .value(let got):
                if let wanted = expect["value"] { return same(got, wanted) ? nil : "\(got) is not \(wanted)" }
                guard let wanted = expect["text"], let text = got.text else { return "\(got) instead of \(expect)" }
                return measured(Data(text.utf8), wanted)
            case .bytes(let got):
                guard let wanted = expect["bytes"] else { return "a picture instead of \(expect)" }
                return measured(got, wanted)
            }
        } catch let forbidden as Forbidden {
            let wanted = expect["error"]
            let refused = wanted?["code"] == .text("argument.invalid") && wanted?["path"] == .text(forbidden.path)
            return refused ? nil : "the types forbid \(forbidden.path), instead of \(expect)"
        } catch let error as AzoraError {
            guard let wanted = expect["error"] else { return "\(error) instead of \(expect)" }
            return agrees(error, wanted) ? nil : "\(error) instead of \(wanted)"
        } catch {
            return "\(error)"
        }
    }

    /// Code and path always, the rest where it is given.
    private func agrees(_ error: AzoraError, _ wanted: JSON) -> Bool {
        let problems = JSON.list(error.problems.map(plain))
        return wanted["code"] == .text(error.code)
            && (wanted["path"] ?? .null) == plain(error.path)
            && (wanted["line"].map { $0.integer == error.line } ?? true)
            && (wanted["column"].map { $0.integer == error.column } ?? true)
            && (wanted["problems"].map { same(problems, $0) } ?? true)
            && error.errorDescription == error.reason
    }

    private func measured(_ bytes: Data, _ wanted: JSON) -> String? {
        let equal = bytes.count == wanted["length"]?.integer && SHA256.hex(bytes) == wanted["sha256"]?.text
        return equal ? nil : "\(bytes.count) bytes are not \(wanted)"
    }

    private func digest(_ op: String, _ it: JSON) -> String? {
        do {
            let got: String
            switch op {
            case "frames": got = try Frames(it).hex()
            case "scenes": got = try changedScenes(it)
            case "streams": got = try Streams(it).hex()
            default: got = try Digest(it).hex()
            }
            return got == it["sha256"]?.text ? nil : "the digest is \(got)"
        } catch {
            return "\(error)"
        }
    }
}
