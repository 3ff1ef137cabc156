import Foundation
import XCTest

@testable import AzoraDesign

/// What the wrapper itself refuses, and what its errors say.
final class AzoraErrorTests: XCTestCase {
    func testASizeThatCannotBeIsRefusedWithItsPlace() {
        for size in [-1, Int(UInt32.max) + 17, Int.min] {
            XCTAssertThrowsError(try Azora.markSvg(id: "sapiens", theme: .finance, scheme: .light, size: size)) { thrown in
                let error = thrown as? AzoraError
                XCTAssertEqual(error?.code, "argument.invalid")
                XCTAssertEqual(error?.path, "/size")
            }
        }
    }

    func testTheReasonIsWhatPeopleRead() {
        XCTAssertThrowsError(try Azora.parseColor("#12")) { thrown in
            XCTAssertEqual(thrown.localizedDescription, (thrown as? AzoraError)?.reason)
        }
    }

    func testWhatIsNoRefusalIsAPanic() {
        struct Panic: Error {}
        XCTAssertThrowsError(try call { () throws -> Int in throw Panic() }) { thrown in
            XCTAssertEqual((thrown as? AzoraError)?.code, "internal.panic")
        }
    }

    func testAThemeIsSharedByThreads() throws {
        let theme = try Azora.theme(name: .finance, scheme: .dark)
        let here = try theme.css()
        DispatchQueue.concurrentPerform(iterations: 32) { _ in
            XCTAssertEqual(try? theme.css(), here)
        }
    }
}
