import AzoraDesignFFI
import Foundation

/// Runs a call of the library; what it refuses becomes an `AzoraError`.
func call<Result>(_ body: () throws -> Result) throws -> Result {
    do {
        return try body()
    } catch let AzoraDesignFFI.AzoraError.Invalid(code, reason, path, line, column, problems) {
        throw AzoraError(
            code: code,
            reason: reason,
            path: path,
            line: line.map { Int($0) },
            column: column.map { Int($0) },
            problems: problems.map(Azora.Problem.init)
        )
    } catch let error as AzoraError {
        throw error
    } catch {
        throw impossible(error.localizedDescription)
    }
}

/// This size as the library takes it.
func crossing(_ size: Int, at path: String) throws -> UInt32 {
    guard let size = UInt32(exactly: size) else {
        throw AzoraError(code: "argument.invalid", reason: "There is no size of \(size); give 1 to 16384.", path: path)
    }
    return size
}

/// The member of a closed set that the library names.
func named<Member: RawRepresentable>(_ name: Member.RawValue) throws -> Member {
    guard let member = Member(rawValue: name) else {
        throw impossible("\(Member.self) has no \(name)")
    }
    return member
}

private func impossible(_ seen: String) -> AzoraError {
    AzoraError(code: "internal.panic", reason: "The library met a state that it holds to be impossible: \(seen)")
}
