// Written by `cargo xtask uniffi`; change bindings/surface or the core's names instead.

// swiftlint:disable all
import Foundation

// Depending on the consumer's build setup, the low-level FFI code
// might be in a separate module, or it might be compiled inline into
// this module. This is a bit of light hackery to work with both.
#if canImport(AzoraDesignCore)
import AzoraDesignCore
#endif

fileprivate extension RustBuffer {
    // Allocate a new buffer, copying the contents of a `UInt8` array.
    init(bytes: [UInt8]) {
        let rbuf = bytes.withUnsafeBufferPointer { ptr in
            RustBuffer.from(ptr)
        }
        self.init(capacity: rbuf.capacity, len: rbuf.len, data: rbuf.data)
    }

    static func empty() -> RustBuffer {
        RustBuffer(capacity: 0, len:0, data: nil)
    }

    static func from(_ ptr: UnsafeBufferPointer<UInt8>) -> RustBuffer {
        try! rustCall { ffi_azora_surface_rustbuffer_from_bytes(ForeignBytes(bufferPointer: ptr), $0) }
    }

    // Frees the buffer in place.
    // The buffer must not be used after this is called.
    func deallocate() {
        try! rustCall { ffi_azora_surface_rustbuffer_free(self, $0) }
    }
}

fileprivate extension ForeignBytes {
    init(bufferPointer: UnsafeBufferPointer<UInt8>) {
        self.init(len: Int32(bufferPointer.count), data: bufferPointer.baseAddress)
    }

    init(rawBufferPointer: UnsafeRawBufferPointer) {
        self.init(
            len: Int32(rawBufferPointer.count),
            data: rawBufferPointer.baseAddress?.assumingMemoryBound(to: UInt8.self)
        )
    }
}

// Converter for `&[u8]` / `[ByRef] bytes` arguments.
//
// Conforms to `FfiConverter` so the compiler enforces the full converter
// method set. Only the scope-bound `lower(_:_body:)` overload is sound —
// zero-copy byte buffers only flow foreign -> Rust, and only in argument
// position. The four protocol-witness methods (`lift`, `lower`, `read`,
// `write`) `fatalError` at runtime if anyone reaches them.
//
// The scope-bound `lower` takes a closure because the `ForeignBytes`
// pointer is only guaranteed valid for the duration of
// `Data.withUnsafeBytes`. Callers must run the full FFI call inside
// the closure body.
fileprivate enum FfiConverterByRefBytes: FfiConverter {
    typealias SwiftType = Data
    typealias FfiType = ForeignBytes

    static func lower<R>(_ value: Data, _ body: (ForeignBytes) throws -> R) rethrows -> R {
        return try value.withUnsafeBytes { rawBuf in
            try body(ForeignBytes(rawBufferPointer: rawBuf))
        }
    }

    static func lower(_ value: Data) -> ForeignBytes {
        fatalError("ByRef bytes cannot use the plain lower: returning ForeignBytes escapes the Data.withUnsafeBytes scope. Use the scope-bound lower(_:_body:) overload instead.")
    }

    static func lift(_ value: ForeignBytes) throws -> Data {
        fatalError("ByRef bytes cannot be lifted: zero-copy &[u8] only flows foreign->Rust")
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Data {
        fatalError("ByRef bytes cannot be read from a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
    }

    static func write(_ value: Data, into buf: inout [UInt8]) {
        fatalError("ByRef bytes cannot be written to a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
    }
}

// For every type used in the interface, we provide helper methods for conveniently
// lifting and lowering that type from C-compatible data, and for reading and writing
// values of that type in a buffer.

// Helper classes/extensions that don't change.
// Someday, this will be in a library of its own.

fileprivate extension Data {
    init(rustBuffer: RustBuffer) {
        self.init(
            bytesNoCopy: rustBuffer.data!,
            count: Int(rustBuffer.len),
            deallocator: .none
        )
    }
}

// Define reader functionality.  Normally this would be defined in a class or
// struct, but we use standalone functions instead in order to make external
// types work.
//
// With external types, one swift source file needs to be able to call the read
// method on another source file's FfiConverter, but then what visibility
// should Reader have?
// - If Reader is fileprivate, then this means the read() must also
//   be fileprivate, which doesn't work with external types.
// - If Reader is internal/public, we'll get compile errors since both source
//   files will try define the same type.
//
// Instead, the read() method and these helper functions input a tuple of data

fileprivate func createReader(data: Data) -> (data: Data, offset: Data.Index) {
    (data: data, offset: 0)
}

// Reads an integer at the current offset, in big-endian order, and advances
// the offset on success. Throws if reading the integer would move the
// offset past the end of the buffer.
fileprivate func readInt<T: FixedWidthInteger>(_ reader: inout (data: Data, offset: Data.Index)) throws -> T {
    let range = reader.offset..<reader.offset + MemoryLayout<T>.size
    guard reader.data.count >= range.upperBound else {
        throw UniffiInternalError.bufferOverflow
    }
    if T.self == UInt8.self {
        let value = reader.data[reader.offset]
        reader.offset += 1
        return value as! T
    }
    var value: T = 0
    let _ = withUnsafeMutableBytes(of: &value, { reader.data.copyBytes(to: $0, from: range)})
    reader.offset = range.upperBound
    return value.bigEndian
}

// Reads an arbitrary number of bytes, to be used to read
// raw bytes, this is useful when lifting strings
fileprivate func readBytes(_ reader: inout (data: Data, offset: Data.Index), count: Int) throws -> Array<UInt8> {
    let range = reader.offset..<(reader.offset+count)
    guard reader.data.count >= range.upperBound else {
        throw UniffiInternalError.bufferOverflow
    }
    var value = [UInt8](repeating: 0, count: count)
    value.withUnsafeMutableBufferPointer({ buffer in
        reader.data.copyBytes(to: buffer, from: range)
    })
    reader.offset = range.upperBound
    return value
}

// Reads a float at the current offset.
fileprivate func readFloat(_ reader: inout (data: Data, offset: Data.Index)) throws -> Float {
    return Float(bitPattern: try readInt(&reader))
}

// Reads a float at the current offset.
fileprivate func readDouble(_ reader: inout (data: Data, offset: Data.Index)) throws -> Double {
    return Double(bitPattern: try readInt(&reader))
}

// Indicates if the offset has reached the end of the buffer.
fileprivate func hasRemaining(_ reader: (data: Data, offset: Data.Index)) -> Bool {
    return reader.offset < reader.data.count
}

// Define writer functionality.  Normally this would be defined in a class or
// struct, but we use standalone functions instead in order to make external
// types work.  See the above discussion on Readers for details.

fileprivate func createWriter() -> [UInt8] {
    return []
}

fileprivate func writeBytes<S>(_ writer: inout [UInt8], _ byteArr: S) where S: Sequence, S.Element == UInt8 {
    writer.append(contentsOf: byteArr)
}

// Writes an integer in big-endian order.
//
// Warning: make sure what you are trying to write
// is in the correct type!
fileprivate func writeInt<T: FixedWidthInteger>(_ writer: inout [UInt8], _ value: T) {
    var value = value.bigEndian
    withUnsafeBytes(of: &value) { writer.append(contentsOf: $0) }
}

fileprivate func writeFloat(_ writer: inout [UInt8], _ value: Float) {
    writeInt(&writer, value.bitPattern)
}

fileprivate func writeDouble(_ writer: inout [UInt8], _ value: Double) {
    writeInt(&writer, value.bitPattern)
}

// Protocol for types that transfer other types across the FFI. This is
// analogous to the Rust trait of the same name.
fileprivate protocol FfiConverter {
    associatedtype FfiType
    associatedtype SwiftType

    static func lift(_ value: FfiType) throws -> SwiftType
    static func lower(_ value: SwiftType) -> FfiType
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType
    static func write(_ value: SwiftType, into buf: inout [UInt8])
}

// Types conforming to `Primitive` pass themselves directly over the FFI.
fileprivate protocol FfiConverterPrimitive: FfiConverter where FfiType == SwiftType { }

extension FfiConverterPrimitive {
    public static func lift(_ value: FfiType) throws -> SwiftType {
        return value
    }

    public static func lower(_ value: SwiftType) -> FfiType {
        return value
    }
}

// Types conforming to `FfiConverterRustBuffer` lift and lower into a `RustBuffer`.
// Used for complex types where it's hard to write a custom lift/lower.
fileprivate protocol FfiConverterRustBuffer: FfiConverter where FfiType == RustBuffer {}

extension FfiConverterRustBuffer {
    public static func lift(_ buf: RustBuffer) throws -> SwiftType {
        var reader = createReader(data: Data(rustBuffer: buf))
        let value = try read(from: &reader)
        if hasRemaining(reader) {
            throw UniffiInternalError.incompleteData
        }
        buf.deallocate()
        return value
    }

    public static func lower(_ value: SwiftType) -> RustBuffer {
          var writer = createWriter()
          write(value, into: &writer)
          return RustBuffer(bytes: writer)
    }
}
// An error type for FFI errors. These errors occur at the UniFFI level, not
// the library level.
fileprivate enum UniffiInternalError: LocalizedError {
    case bufferOverflow
    case incompleteData
    case unexpectedOptionalTag
    case unexpectedEnumCase
    case unexpectedNullPointer
    case unexpectedRustCallStatusCode
    case unexpectedRustCallError
    case unexpectedStaleHandle
    case rustPanic(_ message: String)

    public var errorDescription: String? {
        switch self {
        case .bufferOverflow: return "Reading the requested value would read past the end of the buffer"
        case .incompleteData: return "The buffer still has data after lifting its containing value"
        case .unexpectedOptionalTag: return "Unexpected optional tag; should be 0 or 1"
        case .unexpectedEnumCase: return "Raw enum value doesn't match any cases"
        case .unexpectedNullPointer: return "Raw pointer value was null"
        case .unexpectedRustCallStatusCode: return "Unexpected RustCallStatus code"
        case .unexpectedRustCallError: return "CALL_ERROR but no errorClass specified"
        case .unexpectedStaleHandle: return "The object in the handle map has been dropped already"
        case let .rustPanic(message): return message
        }
    }
}

fileprivate extension NSLock {
    func withLock<T>(f: () throws -> T) rethrows -> T {
        self.lock()
        defer { self.unlock() }
        return try f()
    }
}

fileprivate let CALL_SUCCESS: Int8 = 0
fileprivate let CALL_ERROR: Int8 = 1
fileprivate let CALL_UNEXPECTED_ERROR: Int8 = 2
fileprivate let CALL_CANCELLED: Int8 = 3

fileprivate extension RustCallStatus {
    init() {
        self.init(
            code: CALL_SUCCESS,
            errorBuf: RustBuffer.init(
                capacity: 0,
                len: 0,
                data: nil
            )
        )
    }
}

private func rustCall<T>(_ callback: (UnsafeMutablePointer<RustCallStatus>) -> T) throws -> T {
    let neverThrow: ((RustBuffer) throws -> Never)? = nil
    return try makeRustCall(callback, errorHandler: neverThrow)
}

private func rustCallWithError<T, E: Swift.Error>(
    _ errorHandler: @escaping (RustBuffer) throws -> E,
    _ callback: (UnsafeMutablePointer<RustCallStatus>) -> T) throws -> T {
    try makeRustCall(callback, errorHandler: errorHandler)
}

private func makeRustCall<T, E: Swift.Error>(
    _ callback: (UnsafeMutablePointer<RustCallStatus>) -> T,
    errorHandler: ((RustBuffer) throws -> E)?
) throws -> T {
    uniffiEnsureAzoraSurfaceInitialized()
    var callStatus = RustCallStatus.init()
    let returnedVal = callback(&callStatus)
    try uniffiCheckCallStatus(callStatus: callStatus, errorHandler: errorHandler)
    return returnedVal
}

private func uniffiCheckCallStatus<E: Swift.Error>(
    callStatus: RustCallStatus,
    errorHandler: ((RustBuffer) throws -> E)?
) throws {
    switch callStatus.code {
        case CALL_SUCCESS:
            return

        case CALL_ERROR:
            if let errorHandler = errorHandler {
                throw try errorHandler(callStatus.errorBuf)
            } else {
                callStatus.errorBuf.deallocate()
                throw UniffiInternalError.unexpectedRustCallError
            }

        case CALL_UNEXPECTED_ERROR:
            // When the rust code sees a panic, it tries to construct a RustBuffer
            // with the message.  But if that code panics, then it just sends back
            // an empty buffer.
            if callStatus.errorBuf.len > 0 {
                throw UniffiInternalError.rustPanic(try FfiConverterString.lift(callStatus.errorBuf))
            } else {
                callStatus.errorBuf.deallocate()
                throw UniffiInternalError.rustPanic("Rust panic")
            }

        case CALL_CANCELLED:
            fatalError("Cancellation not supported yet")

        default:
            throw UniffiInternalError.unexpectedRustCallStatusCode
    }
}

private func uniffiTraitInterfaceCall<T>(
    callStatus: UnsafeMutablePointer<RustCallStatus>,
    makeCall: () throws -> T,
    writeReturn: (T) -> ()
) {
    do {
        try writeReturn(makeCall())
    } catch let error {
        callStatus.pointee.code = CALL_UNEXPECTED_ERROR
        callStatus.pointee.errorBuf = FfiConverterString.lower(String(describing: error))
    }
}

private func uniffiTraitInterfaceCallWithError<T, E>(
    callStatus: UnsafeMutablePointer<RustCallStatus>,
    makeCall: () throws -> T,
    writeReturn: (T) -> (),
    lowerError: (E) -> RustBuffer
) {
    do {
        try writeReturn(makeCall())
    } catch let error as E {
        callStatus.pointee.code = CALL_ERROR
        callStatus.pointee.errorBuf = lowerError(error)
    } catch {
        callStatus.pointee.code = CALL_UNEXPECTED_ERROR
        callStatus.pointee.errorBuf = FfiConverterString.lower(String(describing: error))
    }
}
// Initial value and increment amount for handles.
// These ensure that SWIFT handles always have the lowest bit set
fileprivate let UNIFFI_HANDLEMAP_INITIAL: UInt64 = 1
fileprivate let UNIFFI_HANDLEMAP_DELTA: UInt64 = 2

fileprivate final class UniffiHandleMap<T>: @unchecked Sendable {
    // All mutation happens with this lock held, which is why we implement @unchecked Sendable.
    private let lock = NSLock()
    private var map: [UInt64: T] = [:]
    private var currentHandle: UInt64 = UNIFFI_HANDLEMAP_INITIAL

    func insert(obj: T) -> UInt64 {
        lock.withLock {
            return doInsert(obj)
        }
    }

    // Low-level insert function, this assumes `lock` is held.
    private func doInsert(_ obj: T) -> UInt64 {
        let handle = currentHandle
        currentHandle += UNIFFI_HANDLEMAP_DELTA
        map[handle] = obj
        return handle
    }

     func get(handle: UInt64) throws -> T {
        try lock.withLock {
            guard let obj = map[handle] else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return obj
        }
    }

     func clone(handle: UInt64) throws -> UInt64 {
        try lock.withLock {
            guard let obj = map[handle] else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return doInsert(obj)
        }
    }

    @discardableResult
    func remove(handle: UInt64) throws -> T {
        try lock.withLock {
            guard let obj = map.removeValue(forKey: handle) else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return obj
        }
    }

    var count: Int {
        get {
            map.count
        }
    }
}


// Public interface members begin here.


fileprivate struct FfiConverterUInt32: FfiConverterPrimitive {
    typealias FfiType = UInt32
    typealias SwiftType = UInt32

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt32 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

fileprivate struct FfiConverterDouble: FfiConverterPrimitive {
    typealias FfiType = Double
    typealias SwiftType = Double

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Double {
        return try lift(readDouble(&buf))
    }

    public static func write(_ value: Double, into buf: inout [UInt8]) {
        writeDouble(&buf, lower(value))
    }
}

fileprivate struct FfiConverterBool : FfiConverter {
    typealias FfiType = Int8
    typealias SwiftType = Bool

    public static func lift(_ value: Int8) throws -> Bool {
        return value != 0
    }

    public static func lower(_ value: Bool) -> Int8 {
        return value ? 1 : 0
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Bool {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: Bool, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

fileprivate struct FfiConverterString: FfiConverter {
    typealias SwiftType = String
    typealias FfiType = RustBuffer

    public static func lift(_ value: RustBuffer) throws -> String {
        defer {
            value.deallocate()
        }
        if value.data == nil {
            return String()
        }
        let bytes = UnsafeBufferPointer<UInt8>(start: value.data!, count: Int(value.len))
        // Use Swift's native UTF-8 decoder; `String(bytes:encoding:.utf8)` goes
        // through Foundation's NSString and silently strips a leading U+FEFF BOM.
        // Invalid UTF-8 substitutes U+FFFD instead of trapping (unreachable
        // given Rust's `String` invariant).
        return String(decoding: bytes, as: UTF8.self)
    }

    public static func lower(_ value: String) -> RustBuffer {
        return value.utf8CString.withUnsafeBufferPointer { ptr in
            // The swift string gives us int8_t, we want uint8_t.
            ptr.withMemoryRebound(to: UInt8.self) { ptr in
                // The swift string gives us a trailing null byte, we don't want it.
                let buf = UnsafeBufferPointer(rebasing: ptr.prefix(upTo: ptr.count - 1))
                return RustBuffer.from(buf)
            }
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> String {
        let len: Int32 = try readInt(&buf)
        // See `lift` above for why we avoid Foundation's NSString-backed decoder here.
        return String(decoding: try readBytes(&buf, count: Int(len)), as: UTF8.self)
    }

    public static func write(_ value: String, into buf: inout [UInt8]) {
        let len = Int32(value.utf8.count)
        writeInt(&buf, len)
        writeBytes(&buf, value.utf8)
    }
}

fileprivate struct FfiConverterData: FfiConverterRustBuffer {
    typealias SwiftType = Data

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Data {
        let len: Int32 = try readInt(&buf)
        return Data(try readBytes(&buf, count: Int(len)))
    }

    public static func write(_ value: Data, into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        writeBytes(&buf, value)
    }
}




/**
 * A theme derived from brand colours, in both schemes and both contrasts.
 */
public protocol DerivedThemeProtocol: AnyObject, Sendable {

    /**
     * The proof as JSON: every pair in every state, every distance, what it was derived from, and a digest.
     */
    func certificate() throws  -> String

    /**
     * The colour of a role, as `#rrggbb`.
     */
    func color(role: String, scheme: String, contrast: String?) throws  -> String

    /**
     * The whole stylesheet: light, dark, standard, high.
     */
    func css() throws  -> String

    /**
     * Only what differs from the base's stylesheet, for a page that has that one.
     */
    func deltaCss() throws  -> String

    /**
     * The resolved tokens of one scheme and contrast as DTCG JSON.
     */
    func json(scheme: String, contrast: String?) throws  -> String

    /**
     * The ramp of the brand colour, 50 to 950.
     */
    func ramp() throws  -> [RampStep]

    /**
     * Contrast ratio of any two roles as they are printed, by WCAG 2.2, 1..=21, not rounded.
     */
    func ratio(textRole: String, groundRole: String, scheme: String, contrast: String?) throws  -> Double

}
/**
 * A theme derived from brand colours, in both schemes and both contrasts.
 */
open class DerivedTheme: DerivedThemeProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_azora_surface_fn_clone_derivedtheme(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_azora_surface_fn_free_derivedtheme(handle, $0) }
    }




    /**
     * The proof as JSON: every pair in every state, every distance, what it was derived from, and a digest.
     */
open func certificate()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_method_derivedtheme_certificate(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The colour of a role, as `#rrggbb`.
     */
open func color(role: String, scheme: String, contrast: String?)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_method_derivedtheme_color(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(role),
        FfiConverterString.lower(scheme),
        FfiConverterOptionString.lower(contrast),uniffiCallStatus
    )
})
}

    /**
     * The whole stylesheet: light, dark, standard, high.
     */
open func css()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_method_derivedtheme_css(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Only what differs from the base's stylesheet, for a page that has that one.
     */
open func deltaCss()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_method_derivedtheme_delta_css(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The resolved tokens of one scheme and contrast as DTCG JSON.
     */
open func json(scheme: String, contrast: String?)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_method_derivedtheme_json(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(scheme),
        FfiConverterOptionString.lower(contrast),uniffiCallStatus
    )
})
}

    /**
     * The ramp of the brand colour, 50 to 950.
     */
open func ramp()throws  -> [RampStep]  {
    return try  FfiConverterSequenceTypeRampStep.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_method_derivedtheme_ramp(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Contrast ratio of any two roles as they are printed, by WCAG 2.2, 1..=21, not rounded.
     */
open func ratio(textRole: String, groundRole: String, scheme: String, contrast: String?)throws  -> Double  {
    return try  FfiConverterDouble.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_method_derivedtheme_ratio(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(textRole),
        FfiConverterString.lower(groundRole),
        FfiConverterString.lower(scheme),
        FfiConverterOptionString.lower(contrast),uniffiCallStatus
    )
})
}



}


public struct FfiConverterTypeDerivedTheme: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = DerivedTheme

    public static func lift(_ handle: UInt64) throws -> DerivedTheme {
        return DerivedTheme(unsafeFromHandle: handle)
    }

    public static func lower(_ value: DerivedTheme) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DerivedTheme {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: DerivedTheme, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


public func FfiConverterTypeDerivedTheme_lift(_ handle: UInt64) throws -> DerivedTheme {
    return try FfiConverterTypeDerivedTheme.lift(handle)
}

public func FfiConverterTypeDerivedTheme_lower(_ value: DerivedTheme) -> UInt64 {
    return FfiConverterTypeDerivedTheme.lower(value)
}






/**
 * A living element: it folds events, and answers with a picture for any time.
 */
public protocol ElementProtocol: AnyObject, Sendable {

    /**
     * Folds an event into the state; one earlier than the last counts as at its time.
     */
    func apply(event: ElementEvent) throws

    /**
     * The picture at a time in milliseconds since the epoch, as a packed scene; before its last event, that of then.
     */
    func frame(at: Double) throws  -> Data

    /**
     * The state as at most 16 KB of bytes, from which `restore_element` goes on.
     */
    func snapshot() throws  -> Data

}
/**
 * A living element: it folds events, and answers with a picture for any time.
 */
open class Element: ElementProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_azora_surface_fn_clone_element(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_azora_surface_fn_free_element(handle, $0) }
    }




    /**
     * Folds an event into the state; one earlier than the last counts as at its time.
     */
open func apply(event: ElementEvent)throws   {try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_method_element_apply(
            self.uniffiCloneHandle(),
        FfiConverterTypeElementEvent_lower(event),uniffiCallStatus
    )
}
}

    /**
     * The picture at a time in milliseconds since the epoch, as a packed scene; before its last event, that of then.
     */
open func frame(at: Double)throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_method_element_frame(
            self.uniffiCloneHandle(),
        FfiConverterDouble.lower(at),uniffiCallStatus
    )
})
}

    /**
     * The state as at most 16 KB of bytes, from which `restore_element` goes on.
     */
open func snapshot()throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_method_element_snapshot(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}



}


public struct FfiConverterTypeElement: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Element

    public static func lift(_ handle: UInt64) throws -> Element {
        return Element(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Element) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Element {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Element, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


public func FfiConverterTypeElement_lift(_ handle: UInt64) throws -> Element {
    return try FfiConverterTypeElement.lift(handle)
}

public func FfiConverterTypeElement_lower(_ value: Element) -> UInt64 {
    return FfiConverterTypeElement.lower(value)
}






/**
 * Folds samples into the events of an element, by a recipe.
 */
public protocol MetricFoldProtocol: AnyObject, Sendable {

    /**
     * What is left of the error budget: at most 1, below 0 where more than all is spent; absent before there are requests.
     */
    func errorBudget() throws  -> Double?

    /**
     * Milliseconds between scrapes, as the recipe says or the samples show; absent before they do.
     */
    func interval() throws  -> Double?

    /**
     * What to ask a Prometheus server for.
     */
    func queries() throws  -> [MetricQuery]

    /**
     * The state as bytes, from which `restore_metric_fold` goes on: at most 16 KB for up to 64 series of 16 targets, 24 for each
     * further series and 48 for each further target.
     */
    func snapshot() throws  -> Data

    /**
     * Takes in what was fetched at a time in milliseconds since 1970, and gives the events that follow, in order.
     *
     * Samples without a time are of that time, and those seen before change nothing. Without samples, what is stale becomes
     * unknown.
     */
    func take(samples: [MetricSample], at: Double) throws  -> [ElementEvent]

}
/**
 * Folds samples into the events of an element, by a recipe.
 */
open class MetricFold: MetricFoldProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_azora_surface_fn_clone_metricfold(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_azora_surface_fn_free_metricfold(handle, $0) }
    }




    /**
     * What is left of the error budget: at most 1, below 0 where more than all is spent; absent before there are requests.
     */
open func errorBudget()throws  -> Double?  {
    return try  FfiConverterOptionDouble.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_method_metricfold_error_budget(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Milliseconds between scrapes, as the recipe says or the samples show; absent before they do.
     */
open func interval()throws  -> Double?  {
    return try  FfiConverterOptionDouble.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_method_metricfold_interval(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * What to ask a Prometheus server for.
     */
open func queries()throws  -> [MetricQuery]  {
    return try  FfiConverterSequenceTypeMetricQuery.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_method_metricfold_queries(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The state as bytes, from which `restore_metric_fold` goes on: at most 16 KB for up to 64 series of 16 targets, 24 for each
     * further series and 48 for each further target.
     */
open func snapshot()throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_method_metricfold_snapshot(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Takes in what was fetched at a time in milliseconds since 1970, and gives the events that follow, in order.
     *
     * Samples without a time are of that time, and those seen before change nothing. Without samples, what is stale becomes
     * unknown.
     */
open func take(samples: [MetricSample], at: Double)throws  -> [ElementEvent]  {
    return try  FfiConverterSequenceTypeElementEvent.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_method_metricfold_take(
            self.uniffiCloneHandle(),
        FfiConverterSequenceTypeMetricSample.lower(samples),
        FfiConverterDouble.lower(at),uniffiCallStatus
    )
})
}



}


public struct FfiConverterTypeMetricFold: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = MetricFold

    public static func lift(_ handle: UInt64) throws -> MetricFold {
        return MetricFold(unsafeFromHandle: handle)
    }

    public static func lower(_ value: MetricFold) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MetricFold {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: MetricFold, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


public func FfiConverterTypeMetricFold_lift(_ handle: UInt64) throws -> MetricFold {
    return try FfiConverterTypeMetricFold.lift(handle)
}

public func FfiConverterTypeMetricFold_lower(_ value: MetricFold) -> UInt64 {
    return FfiConverterTypeMetricFold.lower(value)
}






/**
 * One theme in one scheme and contrast.
 */
public protocol ThemeProtocol: AnyObject, Sendable {

    /**
     * The colour of a role, as `#rrggbb`.
     */
    func color(role: String) throws  -> String

    /**
     * This scheme's block of CSS alone.
     */
    func css() throws  -> String

    /**
     * The resolved tokens as DTCG JSON.
     */
    func json() throws  -> String

    /**
     * Contrast ratio of any two roles as they are printed, by WCAG 2.2, 1..=21, not rounded.
     */
    func ratio(textRole: String, groundRole: String) throws  -> Double

    /**
     * The names of all roles, in the order of the stylesheet.
     */
    func roles() throws  -> [String]

}
/**
 * One theme in one scheme and contrast.
 */
open class Theme: ThemeProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_azora_surface_fn_clone_theme(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_azora_surface_fn_free_theme(handle, $0) }
    }




    /**
     * The colour of a role, as `#rrggbb`.
     */
open func color(role: String)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_method_theme_color(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(role),uniffiCallStatus
    )
})
}

    /**
     * This scheme's block of CSS alone.
     */
open func css()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_method_theme_css(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The resolved tokens as DTCG JSON.
     */
open func json()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_method_theme_json(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Contrast ratio of any two roles as they are printed, by WCAG 2.2, 1..=21, not rounded.
     */
open func ratio(textRole: String, groundRole: String)throws  -> Double  {
    return try  FfiConverterDouble.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_method_theme_ratio(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(textRole),
        FfiConverterString.lower(groundRole),uniffiCallStatus
    )
})
}

    /**
     * The names of all roles, in the order of the stylesheet.
     */
open func roles()throws  -> [String]  {
    return try  FfiConverterSequenceString.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_method_theme_roles(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}



}


public struct FfiConverterTypeTheme: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Theme

    public static func lift(_ handle: UInt64) throws -> Theme {
        return Theme(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Theme) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Theme {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Theme, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


public func FfiConverterTypeTheme_lift(_ handle: UInt64) throws -> Theme {
    return try FfiConverterTypeTheme.lift(handle)
}

public func FfiConverterTypeTheme_lower(_ value: Theme) -> UInt64 {
    return FfiConverterTypeTheme.lower(value)
}




/**
 * A translucent colour, and what it makes of its ground.
 */
public struct AlphaTwin: Equatable, Hashable {
    /**
     * The translucent colour, `#rrggbbaa`.
     */
    public let color: String
    /**
     * What it composites to on the ground, `#rrggbb`.
     */
    public let composite: String
    /**
     * ΔE-OK from there to the colour that was asked for; 0 where that has eight bits a channel.
     */
    public let error: Double

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The translucent colour, `#rrggbbaa`.
         */color: String,
        /**
         * What it composites to on the ground, `#rrggbb`.
         */composite: String,
        /**
         * ΔE-OK from there to the colour that was asked for; 0 where that has eight bits a channel.
         */error: Double) {
        self.color = color
        self.composite = composite
        self.error = error
    }




}

#if compiler(>=6)
extension AlphaTwin: Sendable {}
#endif

public struct FfiConverterTypeAlphaTwin: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AlphaTwin {
        return
            try AlphaTwin(
                color: FfiConverterString.read(from: &buf),
                composite: FfiConverterString.read(from: &buf),
                error: FfiConverterDouble.read(from: &buf)
        )
    }

    public static func write(_ value: AlphaTwin, into buf: inout [UInt8]) {
        FfiConverterString.write(value.color, into: &buf)
        FfiConverterString.write(value.composite, into: &buf)
        FfiConverterDouble.write(value.error, into: &buf)
    }
}


public func FfiConverterTypeAlphaTwin_lift(_ buf: RustBuffer) throws -> AlphaTwin {
    return try FfiConverterTypeAlphaTwin.lift(buf)
}

public func FfiConverterTypeAlphaTwin_lower(_ value: AlphaTwin) -> RustBuffer {
    return FfiConverterTypeAlphaTwin.lower(value)
}


/**
 * A frontend app of Azora OS.
 */
public struct App: Equatable, Hashable {
    /**
     * Stable id, such as `learn-ui`.
     */
    public let id: String
    /**
     * Name for people.
     */
    public let name: String
    /**
     * Name of its package.
     */
    public let package: String
    /**
     * What it is built with, such as `next`.
     */
    public let framework: String
    /**
     * `high`, `medium`, `low` or `pilot`.
     */
    public let tier: String
    /**
     * What it works on, such as `education`.
     */
    public let domain: String
    /**
     * The ready-made theme it wears.
     */
    public let theme: String
    /**
     * Ids of the marks it shows.
     */
    public let marks: [String]
    /**
     * Id of the Elara mark it shows, where it has one.
     */
    public let elara: String?
    /**
     * Elara's mood in it, where one is set.
     */
    public let mood: String?
    /**
     * What it does.
     */
    public let description: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Stable id, such as `learn-ui`.
         */id: String,
        /**
         * Name for people.
         */name: String,
        /**
         * Name of its package.
         */package: String,
        /**
         * What it is built with, such as `next`.
         */framework: String,
        /**
         * `high`, `medium`, `low` or `pilot`.
         */tier: String,
        /**
         * What it works on, such as `education`.
         */domain: String,
        /**
         * The ready-made theme it wears.
         */theme: String,
        /**
         * Ids of the marks it shows.
         */marks: [String],
        /**
         * Id of the Elara mark it shows, where it has one.
         */elara: String?,
        /**
         * Elara's mood in it, where one is set.
         */mood: String?,
        /**
         * What it does.
         */description: String) {
        self.id = id
        self.name = name
        self.package = package
        self.framework = framework
        self.tier = tier
        self.domain = domain
        self.theme = theme
        self.marks = marks
        self.elara = elara
        self.mood = mood
        self.description = description
    }




}

#if compiler(>=6)
extension App: Sendable {}
#endif

public struct FfiConverterTypeApp: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> App {
        return
            try App(
                id: FfiConverterString.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                package: FfiConverterString.read(from: &buf),
                framework: FfiConverterString.read(from: &buf),
                tier: FfiConverterString.read(from: &buf),
                domain: FfiConverterString.read(from: &buf),
                theme: FfiConverterString.read(from: &buf),
                marks: FfiConverterSequenceString.read(from: &buf),
                elara: FfiConverterOptionString.read(from: &buf),
                mood: FfiConverterOptionString.read(from: &buf),
                description: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: App, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterString.write(value.package, into: &buf)
        FfiConverterString.write(value.framework, into: &buf)
        FfiConverterString.write(value.tier, into: &buf)
        FfiConverterString.write(value.domain, into: &buf)
        FfiConverterString.write(value.theme, into: &buf)
        FfiConverterSequenceString.write(value.marks, into: &buf)
        FfiConverterOptionString.write(value.elara, into: &buf)
        FfiConverterOptionString.write(value.mood, into: &buf)
        FfiConverterString.write(value.description, into: &buf)
    }
}


public func FfiConverterTypeApp_lift(_ buf: RustBuffer) throws -> App {
    return try FfiConverterTypeApp.lift(buf)
}

public func FfiConverterTypeApp_lower(_ value: App) -> RustBuffer {
    return FfiConverterTypeApp.lower(value)
}


/**
 * A colour in a space; an absent component is CSS's `none`.
 */
public struct Color: Equatable, Hashable {
    /**
     * The space of the three components, such as `oklch`.
     */
    public let space: String
    /**
     * First component; absent for `none`.
     */
    public let c1: Double?
    /**
     * Second component; absent for `none`.
     */
    public let c2: Double?
    /**
     * Third component; absent for `none`.
     */
    public let c3: Double?
    /**
     * Opacity, 0..=1; absent for `none`.
     */
    public let alpha: Double?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The space of the three components, such as `oklch`.
         */space: String,
        /**
         * First component; absent for `none`.
         */c1: Double?,
        /**
         * Second component; absent for `none`.
         */c2: Double?,
        /**
         * Third component; absent for `none`.
         */c3: Double?,
        /**
         * Opacity, 0..=1; absent for `none`.
         */alpha: Double?) {
        self.space = space
        self.c1 = c1
        self.c2 = c2
        self.c3 = c3
        self.alpha = alpha
    }




}

#if compiler(>=6)
extension Color: Sendable {}
#endif

public struct FfiConverterTypeColor: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Color {
        return
            try Color(
                space: FfiConverterString.read(from: &buf),
                c1: FfiConverterOptionDouble.read(from: &buf),
                c2: FfiConverterOptionDouble.read(from: &buf),
                c3: FfiConverterOptionDouble.read(from: &buf),
                alpha: FfiConverterOptionDouble.read(from: &buf)
        )
    }

    public static func write(_ value: Color, into buf: inout [UInt8]) {
        FfiConverterString.write(value.space, into: &buf)
        FfiConverterOptionDouble.write(value.c1, into: &buf)
        FfiConverterOptionDouble.write(value.c2, into: &buf)
        FfiConverterOptionDouble.write(value.c3, into: &buf)
        FfiConverterOptionDouble.write(value.alpha, into: &buf)
    }
}


public func FfiConverterTypeColor_lift(_ buf: RustBuffer) throws -> Color {
    return try FfiConverterTypeColor.lift(buf)
}

public func FfiConverterTypeColor_lower(_ value: Color) -> RustBuffer {
    return FfiConverterTypeColor.lower(value)
}


/**
 * A demand that takes part in a conflict.
 */
public struct Conflict: Equatable, Hashable {
    /**
     * Light or dark.
     */
    public let scheme: String
    /**
     * Standard or high.
     */
    public let contrast: String
    /**
     * The role that is seen, or the primary.
     */
    public let role: String
    /**
     * The role beneath it, or the status that the primary must be told apart from.
     */
    public let ground: String
    /**
     * `text` or `shape`; absent where it is not contrast that is asked for but a distance in colour.
     */
    public let kind: String?
    /**
     * The least ratio by WCAG 2.2, or the least ΔE-OK.
     */
    public let min: Double

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Light or dark.
         */scheme: String,
        /**
         * Standard or high.
         */contrast: String,
        /**
         * The role that is seen, or the primary.
         */role: String,
        /**
         * The role beneath it, or the status that the primary must be told apart from.
         */ground: String,
        /**
         * `text` or `shape`; absent where it is not contrast that is asked for but a distance in colour.
         */kind: String?,
        /**
         * The least ratio by WCAG 2.2, or the least ΔE-OK.
         */min: Double) {
        self.scheme = scheme
        self.contrast = contrast
        self.role = role
        self.ground = ground
        self.kind = kind
        self.min = min
    }




}

#if compiler(>=6)
extension Conflict: Sendable {}
#endif

public struct FfiConverterTypeConflict: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Conflict {
        return
            try Conflict(
                scheme: FfiConverterString.read(from: &buf),
                contrast: FfiConverterString.read(from: &buf),
                role: FfiConverterString.read(from: &buf),
                ground: FfiConverterString.read(from: &buf),
                kind: FfiConverterOptionString.read(from: &buf),
                min: FfiConverterDouble.read(from: &buf)
        )
    }

    public static func write(_ value: Conflict, into buf: inout [UInt8]) {
        FfiConverterString.write(value.scheme, into: &buf)
        FfiConverterString.write(value.contrast, into: &buf)
        FfiConverterString.write(value.role, into: &buf)
        FfiConverterString.write(value.ground, into: &buf)
        FfiConverterOptionString.write(value.kind, into: &buf)
        FfiConverterDouble.write(value.min, into: &buf)
    }
}


public func FfiConverterTypeConflict_lift(_ buf: RustBuffer) throws -> Conflict {
    return try FfiConverterTypeConflict.lift(buf)
}

public func FfiConverterTypeConflict_lower(_ value: Conflict) -> RustBuffer {
    return FfiConverterTypeConflict.lower(value)
}


/**
 * Something that happened to an element at a time.
 */
public struct ElementEvent: Equatable, Hashable {
    /**
     * When, in milliseconds since the element's epoch.
     */
    public let at: Double
    /**
     * What happened, such as `health`, `count`, `hover` or `policy`; docs/elements.md lists all.
     */
    public let kind: String
    /**
     * To which part, such as `ruby` or `knowledge`; empty where it concerns the whole.
     */
    public let name: String
    /**
     * How much; absent where it was not measured.
     */
    public let value: Double?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * When, in milliseconds since the element's epoch.
         */at: Double,
        /**
         * What happened, such as `health`, `count`, `hover` or `policy`; docs/elements.md lists all.
         */kind: String,
        /**
         * To which part, such as `ruby` or `knowledge`; empty where it concerns the whole.
         */name: String,
        /**
         * How much; absent where it was not measured.
         */value: Double?) {
        self.at = at
        self.kind = kind
        self.name = name
        self.value = value
    }




}

#if compiler(>=6)
extension ElementEvent: Sendable {}
#endif

public struct FfiConverterTypeElementEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ElementEvent {
        return
            try ElementEvent(
                at: FfiConverterDouble.read(from: &buf),
                kind: FfiConverterString.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                value: FfiConverterOptionDouble.read(from: &buf)
        )
    }

    public static func write(_ value: ElementEvent, into buf: inout [UInt8]) {
        FfiConverterDouble.write(value.at, into: &buf)
        FfiConverterString.write(value.kind, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterOptionDouble.write(value.value, into: &buf)
    }
}


public func FfiConverterTypeElementEvent_lift(_ buf: RustBuffer) throws -> ElementEvent {
    return try FfiConverterTypeElementEvent.lift(buf)
}

public func FfiConverterTypeElementEvent_lower(_ value: ElementEvent) -> RustBuffer {
    return FfiConverterTypeElementEvent.lower(value)
}


/**
 * One row of the catalogue of errors.
 */
public struct ErrorCode: Equatable, Hashable {
    /**
     * Stable code: family, dot, name.
     */
    public let code: String
    /**
     * The part of the code before the dot.
     */
    public let family: String
    /**
     * What is wrong, as a sentence.
     */
    public let meaning: String
    /**
     * How to mend it, as a sentence.
     */
    public let fix: String
    /**
     * An input that raises it.
     */
    public let example: String
    /**
     * The functions that can raise it, by their `snake_case` names.
     */
    public let raisedBy: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Stable code: family, dot, name.
         */code: String,
        /**
         * The part of the code before the dot.
         */family: String,
        /**
         * What is wrong, as a sentence.
         */meaning: String,
        /**
         * How to mend it, as a sentence.
         */fix: String,
        /**
         * An input that raises it.
         */example: String,
        /**
         * The functions that can raise it, by their `snake_case` names.
         */raisedBy: [String]) {
        self.code = code
        self.family = family
        self.meaning = meaning
        self.fix = fix
        self.example = example
        self.raisedBy = raisedBy
    }




}

#if compiler(>=6)
extension ErrorCode: Sendable {}
#endif

public struct FfiConverterTypeErrorCode: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ErrorCode {
        return
            try ErrorCode(
                code: FfiConverterString.read(from: &buf),
                family: FfiConverterString.read(from: &buf),
                meaning: FfiConverterString.read(from: &buf),
                fix: FfiConverterString.read(from: &buf),
                example: FfiConverterString.read(from: &buf),
                raisedBy: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: ErrorCode, into buf: inout [UInt8]) {
        FfiConverterString.write(value.code, into: &buf)
        FfiConverterString.write(value.family, into: &buf)
        FfiConverterString.write(value.meaning, into: &buf)
        FfiConverterString.write(value.fix, into: &buf)
        FfiConverterString.write(value.example, into: &buf)
        FfiConverterSequenceString.write(value.raisedBy, into: &buf)
    }
}


public func FfiConverterTypeErrorCode_lift(_ buf: RustBuffer) throws -> ErrorCode {
    return try FfiConverterTypeErrorCode.lift(buf)
}

public func FfiConverterTypeErrorCode_lower(_ value: ErrorCode) -> RustBuffer {
    return FfiConverterTypeErrorCode.lower(value)
}


/**
 * A single event, named by labels such as the id of a trace.
 */
public struct Exemplar: Equatable, Hashable {
    /**
     * What it is called outside of the metrics.
     */
    public let labels: [MetricLabel]
    /**
     * What was measured of it.
     */
    public let value: Double
    /**
     * When, in milliseconds since 1970.
     */
    public let at: Double?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What it is called outside of the metrics.
         */labels: [MetricLabel],
        /**
         * What was measured of it.
         */value: Double,
        /**
         * When, in milliseconds since 1970.
         */at: Double?) {
        self.labels = labels
        self.value = value
        self.at = at
    }




}

#if compiler(>=6)
extension Exemplar: Sendable {}
#endif

public struct FfiConverterTypeExemplar: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Exemplar {
        return
            try Exemplar(
                labels: FfiConverterSequenceTypeMetricLabel.read(from: &buf),
                value: FfiConverterDouble.read(from: &buf),
                at: FfiConverterOptionDouble.read(from: &buf)
        )
    }

    public static func write(_ value: Exemplar, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeMetricLabel.write(value.labels, into: &buf)
        FfiConverterDouble.write(value.value, into: &buf)
        FfiConverterOptionDouble.write(value.at, into: &buf)
    }
}


public func FfiConverterTypeExemplar_lift(_ buf: RustBuffer) throws -> Exemplar {
    return try FfiConverterTypeExemplar.lift(buf)
}

public func FfiConverterTypeExemplar_lower(_ value: Exemplar) -> RustBuffer {
    return FfiConverterTypeExemplar.lower(value)
}


/**
 * Whether a theme can be derived.
 */
public struct Feasibility: Equatable, Hashable {
    /**
     * Whether there is such a theme.
     */
    public let feasible: Bool
    /**
     * For each variant in which there is none: demands that can't hold together, and of which each is needed for that.
     */
    public let conflicts: [Conflict]
    /**
     * The seed nearest to the given one that can be the primary, where another seed helps.
     */
    public let nearest: String?
    /**
     * ΔE-OK from the given seed to that one; 0 where the seed itself can.
     */
    public let distance: Double?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Whether there is such a theme.
         */feasible: Bool,
        /**
         * For each variant in which there is none: demands that can't hold together, and of which each is needed for that.
         */conflicts: [Conflict],
        /**
         * The seed nearest to the given one that can be the primary, where another seed helps.
         */nearest: String?,
        /**
         * ΔE-OK from the given seed to that one; 0 where the seed itself can.
         */distance: Double?) {
        self.feasible = feasible
        self.conflicts = conflicts
        self.nearest = nearest
        self.distance = distance
    }




}

#if compiler(>=6)
extension Feasibility: Sendable {}
#endif

public struct FfiConverterTypeFeasibility: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Feasibility {
        return
            try Feasibility(
                feasible: FfiConverterBool.read(from: &buf),
                conflicts: FfiConverterSequenceTypeConflict.read(from: &buf),
                nearest: FfiConverterOptionString.read(from: &buf),
                distance: FfiConverterOptionDouble.read(from: &buf)
        )
    }

    public static func write(_ value: Feasibility, into buf: inout [UInt8]) {
        FfiConverterBool.write(value.feasible, into: &buf)
        FfiConverterSequenceTypeConflict.write(value.conflicts, into: &buf)
        FfiConverterOptionString.write(value.nearest, into: &buf)
        FfiConverterOptionDouble.write(value.distance, into: &buf)
    }
}


public func FfiConverterTypeFeasibility_lift(_ buf: RustBuffer) throws -> Feasibility {
    return try FfiConverterTypeFeasibility.lift(buf)
}

public func FfiConverterTypeFeasibility_lower(_ value: Feasibility) -> RustBuffer {
    return FfiConverterTypeFeasibility.lower(value)
}


/**
 * What a span of an element's time does to the eye.
 */
public struct FlashCertificate: Equatable, Hashable {
    /**
     * The first route that holds: `slew`, `count` or `area`.
     */
    public let route: String
    /**
     * The fastest that the mean luminance of a block moved, up and down together, over a tenth of a second: by so much a second.
     */
    public let slew: Double
    /**
     * The most flashes that a pixel had in any second; a half is one more change.
     */
    public let flashes: Double
    /**
     * The most flashes with a saturated red that a pixel had in any second.
     */
    public let redFlashes: Double
    /**
     * The most that had more than three flashes of either kind in one second, all together, in CSS px².
     */
    public let area: Double
    /**
     * Frames that were seen.
     */
    public let frames: UInt32
    /**
     * Frames a second.
     */
    public let rate: UInt32

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The first route that holds: `slew`, `count` or `area`.
         */route: String,
        /**
         * The fastest that the mean luminance of a block moved, up and down together, over a tenth of a second: by so much a second.
         */slew: Double,
        /**
         * The most flashes that a pixel had in any second; a half is one more change.
         */flashes: Double,
        /**
         * The most flashes with a saturated red that a pixel had in any second.
         */redFlashes: Double,
        /**
         * The most that had more than three flashes of either kind in one second, all together, in CSS px².
         */area: Double,
        /**
         * Frames that were seen.
         */frames: UInt32,
        /**
         * Frames a second.
         */rate: UInt32) {
        self.route = route
        self.slew = slew
        self.flashes = flashes
        self.redFlashes = redFlashes
        self.area = area
        self.frames = frames
        self.rate = rate
    }




}

#if compiler(>=6)
extension FlashCertificate: Sendable {}
#endif

public struct FfiConverterTypeFlashCertificate: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FlashCertificate {
        return
            try FlashCertificate(
                route: FfiConverterString.read(from: &buf),
                slew: FfiConverterDouble.read(from: &buf),
                flashes: FfiConverterDouble.read(from: &buf),
                redFlashes: FfiConverterDouble.read(from: &buf),
                area: FfiConverterDouble.read(from: &buf),
                frames: FfiConverterUInt32.read(from: &buf),
                rate: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: FlashCertificate, into buf: inout [UInt8]) {
        FfiConverterString.write(value.route, into: &buf)
        FfiConverterDouble.write(value.slew, into: &buf)
        FfiConverterDouble.write(value.flashes, into: &buf)
        FfiConverterDouble.write(value.redFlashes, into: &buf)
        FfiConverterDouble.write(value.area, into: &buf)
        FfiConverterUInt32.write(value.frames, into: &buf)
        FfiConverterUInt32.write(value.rate, into: &buf)
    }
}


public func FfiConverterTypeFlashCertificate_lift(_ buf: RustBuffer) throws -> FlashCertificate {
    return try FfiConverterTypeFlashCertificate.lift(buf)
}

public func FfiConverterTypeFlashCertificate_lower(_ value: FlashCertificate) -> RustBuffer {
    return FfiConverterTypeFlashCertificate.lower(value)
}


/**
 * A colour of Android: Material's hue, chroma and tone.
 */
public struct Hct: Equatable, Hashable {
    /**
     * Hue of CAM16 in degrees, 0..360.
     */
    public let hue: Double
    /**
     * Chroma of CAM16, from 0; up to 113 in sRGB.
     */
    public let chroma: Double
    /**
     * L* of CIE, 0..=100.
     */
    public let tone: Double

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Hue of CAM16 in degrees, 0..360.
         */hue: Double,
        /**
         * Chroma of CAM16, from 0; up to 113 in sRGB.
         */chroma: Double,
        /**
         * L* of CIE, 0..=100.
         */tone: Double) {
        self.hue = hue
        self.chroma = chroma
        self.tone = tone
    }




}

#if compiler(>=6)
extension Hct: Sendable {}
#endif

public struct FfiConverterTypeHct: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Hct {
        return
            try Hct(
                hue: FfiConverterDouble.read(from: &buf),
                chroma: FfiConverterDouble.read(from: &buf),
                tone: FfiConverterDouble.read(from: &buf)
        )
    }

    public static func write(_ value: Hct, into buf: inout [UInt8]) {
        FfiConverterDouble.write(value.hue, into: &buf)
        FfiConverterDouble.write(value.chroma, into: &buf)
        FfiConverterDouble.write(value.tone, into: &buf)
    }
}


public func FfiConverterTypeHct_lift(_ buf: RustBuffer) throws -> Hct {
    return try FfiConverterTypeHct.lift(buf)
}

public func FfiConverterTypeHct_lower(_ value: Hct) -> RustBuffer {
    return FfiConverterTypeHct.lower(value)
}


/**
 * A role of a theme that is set by hand; the others are solved around it.
 */
public struct Lock: Equatable, Hashable {
    /**
     * The role.
     */
    public let role: String
    /**
     * An opaque CSS colour.
     */
    public let color: String
    /**
     * Why it is set, kept in the certificate.
     */
    public let reason: String
    /**
     * The scheme it is set in; both where absent.
     */
    public let scheme: String?
    /**
     * The contrast it is set in; both where absent.
     */
    public let contrast: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The role.
         */role: String,
        /**
         * An opaque CSS colour.
         */color: String,
        /**
         * Why it is set, kept in the certificate.
         */reason: String,
        /**
         * The scheme it is set in; both where absent.
         */scheme: String?,
        /**
         * The contrast it is set in; both where absent.
         */contrast: String?) {
        self.role = role
        self.color = color
        self.reason = reason
        self.scheme = scheme
        self.contrast = contrast
    }




}

#if compiler(>=6)
extension Lock: Sendable {}
#endif

public struct FfiConverterTypeLock: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Lock {
        return
            try Lock(
                role: FfiConverterString.read(from: &buf),
                color: FfiConverterString.read(from: &buf),
                reason: FfiConverterString.read(from: &buf),
                scheme: FfiConverterOptionString.read(from: &buf),
                contrast: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: Lock, into buf: inout [UInt8]) {
        FfiConverterString.write(value.role, into: &buf)
        FfiConverterString.write(value.color, into: &buf)
        FfiConverterString.write(value.reason, into: &buf)
        FfiConverterOptionString.write(value.scheme, into: &buf)
        FfiConverterOptionString.write(value.contrast, into: &buf)
    }
}


public func FfiConverterTypeLock_lift(_ buf: RustBuffer) throws -> Lock {
    return try FfiConverterTypeLock.lift(buf)
}

public func FfiConverterTypeLock_lower(_ value: Lock) -> RustBuffer {
    return FfiConverterTypeLock.lower(value)
}


/**
 * A mark of the family.
 */
public struct Mark: Equatable, Hashable {
    /**
     * Stable id, such as `sapiens` or `elara-core`.
     */
    public let id: String
    /**
     * Name for people, also the picture's title.
     */
    public let name: String
    /**
     * `service` or `elara`.
     */
    public let family: String
    /**
     * What the marked thing is for.
     */
    public let role: String
    /**
     * The idea of the drawing in one sentence, also the picture's description.
     */
    public let description: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Stable id, such as `sapiens` or `elara-core`.
         */id: String,
        /**
         * Name for people, also the picture's title.
         */name: String,
        /**
         * `service` or `elara`.
         */family: String,
        /**
         * What the marked thing is for.
         */role: String,
        /**
         * The idea of the drawing in one sentence, also the picture's description.
         */description: String) {
        self.id = id
        self.name = name
        self.family = family
        self.role = role
        self.description = description
    }




}

#if compiler(>=6)
extension Mark: Sendable {}
#endif

public struct FfiConverterTypeMark: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Mark {
        return
            try Mark(
                id: FfiConverterString.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                family: FfiConverterString.read(from: &buf),
                role: FfiConverterString.read(from: &buf),
                description: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Mark, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterString.write(value.family, into: &buf)
        FfiConverterString.write(value.role, into: &buf)
        FfiConverterString.write(value.description, into: &buf)
    }
}


public func FfiConverterTypeMark_lift(_ buf: RustBuffer) throws -> Mark {
    return try FfiConverterTypeMark.lift(buf)
}

public func FfiConverterTypeMark_lower(_ value: Mark) -> RustBuffer {
    return FfiConverterTypeMark.lower(value)
}


/**
 * One check of a mark.
 */
public struct MarkCheck: Equatable, Hashable {
    /**
     * Stable name, such as `coverage`; docs/marks.md lists all.
     */
    public let name: String
    /**
     * What was measured; absent where the check is not asked of this drawing.
     */
    public let value: Double?
    /**
     * What the value counts: `%`, `units` of a box of 64, `IoU`, `bytes`, `decimals`, `count` or `:1`.
     */
    public let unit: String
    /**
     * The least value that passes, where there is one.
     */
    public let min: Double?
    /**
     * The largest value that passes, where there is one.
     */
    public let max: Double?
    /**
     * Whether the value is within its limits; a check that is not asked passes.
     */
    public let passed: Bool
    /**
     * Where it fails, what, by how much, where and how to mend it; where it is not asked, why; else empty.
     */
    public let reason: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Stable name, such as `coverage`; docs/marks.md lists all.
         */name: String,
        /**
         * What was measured; absent where the check is not asked of this drawing.
         */value: Double?,
        /**
         * What the value counts: `%`, `units` of a box of 64, `IoU`, `bytes`, `decimals`, `count` or `:1`.
         */unit: String,
        /**
         * The least value that passes, where there is one.
         */min: Double?,
        /**
         * The largest value that passes, where there is one.
         */max: Double?,
        /**
         * Whether the value is within its limits; a check that is not asked passes.
         */passed: Bool,
        /**
         * Where it fails, what, by how much, where and how to mend it; where it is not asked, why; else empty.
         */reason: String) {
        self.name = name
        self.value = value
        self.unit = unit
        self.min = min
        self.max = max
        self.passed = passed
        self.reason = reason
    }




}

#if compiler(>=6)
extension MarkCheck: Sendable {}
#endif

public struct FfiConverterTypeMarkCheck: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MarkCheck {
        return
            try MarkCheck(
                name: FfiConverterString.read(from: &buf),
                value: FfiConverterOptionDouble.read(from: &buf),
                unit: FfiConverterString.read(from: &buf),
                min: FfiConverterOptionDouble.read(from: &buf),
                max: FfiConverterOptionDouble.read(from: &buf),
                passed: FfiConverterBool.read(from: &buf),
                reason: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: MarkCheck, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterOptionDouble.write(value.value, into: &buf)
        FfiConverterString.write(value.unit, into: &buf)
        FfiConverterOptionDouble.write(value.min, into: &buf)
        FfiConverterOptionDouble.write(value.max, into: &buf)
        FfiConverterBool.write(value.passed, into: &buf)
        FfiConverterString.write(value.reason, into: &buf)
    }
}


public func FfiConverterTypeMarkCheck_lift(_ buf: RustBuffer) throws -> MarkCheck {
    return try FfiConverterTypeMarkCheck.lift(buf)
}

public func FfiConverterTypeMarkCheck_lower(_ value: MarkCheck) -> RustBuffer {
    return FfiConverterTypeMarkCheck.lower(value)
}


/**
 * All that was measured of a mark.
 */
public struct MarkReport: Equatable, Hashable {
    /**
     * The id of the ready-made mark with its title; empty for any other.
     */
    public let id: String
    /**
     * What its title says; empty where it has none.
     */
    public let title: String
    /**
     * The id of the mark that is nearest to its limit of likeness to this one.
     */
    public let nearest: String
    /**
     * Whether every check passed.
     */
    public let passed: Bool
    /**
     * Every check, in the order of docs/marks.md.
     */
    public let checks: [MarkCheck]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The id of the ready-made mark with its title; empty for any other.
         */id: String,
        /**
         * What its title says; empty where it has none.
         */title: String,
        /**
         * The id of the mark that is nearest to its limit of likeness to this one.
         */nearest: String,
        /**
         * Whether every check passed.
         */passed: Bool,
        /**
         * Every check, in the order of docs/marks.md.
         */checks: [MarkCheck]) {
        self.id = id
        self.title = title
        self.nearest = nearest
        self.passed = passed
        self.checks = checks
    }




}

#if compiler(>=6)
extension MarkReport: Sendable {}
#endif

public struct FfiConverterTypeMarkReport: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MarkReport {
        return
            try MarkReport(
                id: FfiConverterString.read(from: &buf),
                title: FfiConverterString.read(from: &buf),
                nearest: FfiConverterString.read(from: &buf),
                passed: FfiConverterBool.read(from: &buf),
                checks: FfiConverterSequenceTypeMarkCheck.read(from: &buf)
        )
    }

    public static func write(_ value: MarkReport, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.title, into: &buf)
        FfiConverterString.write(value.nearest, into: &buf)
        FfiConverterBool.write(value.passed, into: &buf)
        FfiConverterSequenceTypeMarkCheck.write(value.checks, into: &buf)
    }
}


public func FfiConverterTypeMarkReport_lift(_ buf: RustBuffer) throws -> MarkReport {
    return try FfiConverterTypeMarkReport.lift(buf)
}

public func FfiConverterTypeMarkReport_lower(_ value: MarkReport) -> RustBuffer {
    return FfiConverterTypeMarkReport.lower(value)
}


/**
 * Samples that belong together, and what is said of them.
 */
public struct MetricFamily: Equatable, Hashable {
    /**
     * The name in the lines of metadata; without them, that of the samples.
     */
    public let name: String
    /**
     * What it measures: `counter`, `gauge`, `histogram` and so on.
     */
    public let kind: String
    /**
     * The unit, such as `seconds`; empty where none is said, as in all Prometheus text.
     */
    public let unit: String
    /**
     * A sentence for people; may be empty.
     */
    public let help: String
    /**
     * In the order of the text.
     */
    public let samples: [MetricSample]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The name in the lines of metadata; without them, that of the samples.
         */name: String,
        /**
         * What it measures: `counter`, `gauge`, `histogram` and so on.
         */kind: String,
        /**
         * The unit, such as `seconds`; empty where none is said, as in all Prometheus text.
         */unit: String,
        /**
         * A sentence for people; may be empty.
         */help: String,
        /**
         * In the order of the text.
         */samples: [MetricSample]) {
        self.name = name
        self.kind = kind
        self.unit = unit
        self.help = help
        self.samples = samples
    }




}

#if compiler(>=6)
extension MetricFamily: Sendable {}
#endif

public struct FfiConverterTypeMetricFamily: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MetricFamily {
        return
            try MetricFamily(
                name: FfiConverterString.read(from: &buf),
                kind: FfiConverterString.read(from: &buf),
                unit: FfiConverterString.read(from: &buf),
                help: FfiConverterString.read(from: &buf),
                samples: FfiConverterSequenceTypeMetricSample.read(from: &buf)
        )
    }

    public static func write(_ value: MetricFamily, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterString.write(value.kind, into: &buf)
        FfiConverterString.write(value.unit, into: &buf)
        FfiConverterString.write(value.help, into: &buf)
        FfiConverterSequenceTypeMetricSample.write(value.samples, into: &buf)
    }
}


public func FfiConverterTypeMetricFamily_lift(_ buf: RustBuffer) throws -> MetricFamily {
    return try FfiConverterTypeMetricFamily.lift(buf)
}

public func FfiConverterTypeMetricFamily_lower(_ value: MetricFamily) -> RustBuffer {
    return FfiConverterTypeMetricFamily.lower(value)
}


/**
 * A name and a text that part one time series from others.
 */
public struct MetricLabel: Equatable, Hashable {
    /**
     * The name.
     */
    public let name: String
    /**
     * The value, unescaped.
     */
    public let value: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The name.
         */name: String,
        /**
         * The value, unescaped.
         */value: String) {
        self.name = name
        self.value = value
    }




}

#if compiler(>=6)
extension MetricLabel: Sendable {}
#endif

public struct FfiConverterTypeMetricLabel: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MetricLabel {
        return
            try MetricLabel(
                name: FfiConverterString.read(from: &buf),
                value: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: MetricLabel, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterString.write(value.value, into: &buf)
    }
}


public func FfiConverterTypeMetricLabel_lift(_ buf: RustBuffer) throws -> MetricLabel {
    return try FfiConverterTypeMetricLabel.lift(buf)
}

public func FfiConverterTypeMetricLabel_lower(_ value: MetricLabel) -> RustBuffer {
    return FfiConverterTypeMetricLabel.lower(value)
}


/**
 * Two questions to a Prometheus server that belong together.
 */
public struct MetricQuery: Equatable, Hashable {
    /**
     * The values, in `PromQL`.
     */
    public let value: String
    /**
     * Their times, in seconds.
     */
    public let time: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The values, in `PromQL`.
         */value: String,
        /**
         * Their times, in seconds.
         */time: String) {
        self.value = value
        self.time = time
    }




}

#if compiler(>=6)
extension MetricQuery: Sendable {}
#endif

public struct FfiConverterTypeMetricQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MetricQuery {
        return
            try MetricQuery(
                value: FfiConverterString.read(from: &buf),
                time: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: MetricQuery, into buf: inout [UInt8]) {
        FfiConverterString.write(value.value, into: &buf)
        FfiConverterString.write(value.time, into: &buf)
    }
}


public func FfiConverterTypeMetricQuery_lift(_ buf: RustBuffer) throws -> MetricQuery {
    return try FfiConverterTypeMetricQuery.lift(buf)
}

public func FfiConverterTypeMetricQuery_lower(_ value: MetricQuery) -> RustBuffer {
    return FfiConverterTypeMetricQuery.lower(value)
}


/**
 * One value of one time series.
 */
public struct MetricSample: Equatable, Hashable {
    /**
     * The name, suffixes such as `_total` and `_bucket` included.
     */
    public let name: String
    /**
     * The labels in the order of the text, no name twice.
     */
    public let labels: [MetricLabel]
    /**
     * The value; can be infinite or no number.
     */
    public let value: Double
    /**
     * When it was measured, in milliseconds since 1970; absent where the text leaves it to whoever fetched it.
     */
    public let at: Double?
    /**
     * An event among those that are counted; in `OpenMetrics` alone.
     */
    public let exemplar: Exemplar?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The name, suffixes such as `_total` and `_bucket` included.
         */name: String,
        /**
         * The labels in the order of the text, no name twice.
         */labels: [MetricLabel],
        /**
         * The value; can be infinite or no number.
         */value: Double,
        /**
         * When it was measured, in milliseconds since 1970; absent where the text leaves it to whoever fetched it.
         */at: Double?,
        /**
         * An event among those that are counted; in `OpenMetrics` alone.
         */exemplar: Exemplar?) {
        self.name = name
        self.labels = labels
        self.value = value
        self.at = at
        self.exemplar = exemplar
    }




}

#if compiler(>=6)
extension MetricSample: Sendable {}
#endif

public struct FfiConverterTypeMetricSample: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MetricSample {
        return
            try MetricSample(
                name: FfiConverterString.read(from: &buf),
                labels: FfiConverterSequenceTypeMetricLabel.read(from: &buf),
                value: FfiConverterDouble.read(from: &buf),
                at: FfiConverterOptionDouble.read(from: &buf),
                exemplar: FfiConverterOptionTypeExemplar.read(from: &buf)
        )
    }

    public static func write(_ value: MetricSample, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterSequenceTypeMetricLabel.write(value.labels, into: &buf)
        FfiConverterDouble.write(value.value, into: &buf)
        FfiConverterOptionDouble.write(value.at, into: &buf)
        FfiConverterOptionTypeExemplar.write(value.exemplar, into: &buf)
    }
}


public func FfiConverterTypeMetricSample_lift(_ buf: RustBuffer) throws -> MetricSample {
    return try FfiConverterTypeMetricSample.lift(buf)
}

public func FfiConverterTypeMetricSample_lower(_ value: MetricSample) -> RustBuffer {
    return FfiConverterTypeMetricSample.lower(value)
}


/**
 * Where something is that moves, and how fast.
 */
public struct Motion: Equatable, Hashable {
    /**
     * In any unit.
     */
    public let position: Double
    /**
     * In that unit a second.
     */
    public let velocity: Double

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * In any unit.
         */position: Double,
        /**
         * In that unit a second.
         */velocity: Double) {
        self.position = position
        self.velocity = velocity
    }




}

#if compiler(>=6)
extension Motion: Sendable {}
#endif

public struct FfiConverterTypeMotion: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Motion {
        return
            try Motion(
                position: FfiConverterDouble.read(from: &buf),
                velocity: FfiConverterDouble.read(from: &buf)
        )
    }

    public static func write(_ value: Motion, into buf: inout [UInt8]) {
        FfiConverterDouble.write(value.position, into: &buf)
        FfiConverterDouble.write(value.velocity, into: &buf)
    }
}


public func FfiConverterTypeMotion_lift(_ buf: RustBuffer) throws -> Motion {
    return try FfiConverterTypeMotion.lift(buf)
}

public func FfiConverterTypeMotion_lower(_ value: Motion) -> RustBuffer {
    return FfiConverterTypeMotion.lower(value)
}


/**
 * A moving picture as a file.
 */
public struct MotionExport: Equatable, Hashable {
    /**
     * The file.
     */
    public let text: String
    /**
     * The most that a place in it is off the element's own frames, in CSS px.
     */
    public let places: Double
    /**
     * The most that a channel of a colour or an opacity is off, as a share of 1.
     */
    public let colors: Double
    /**
     * Names of the parts that stand though they move, since the format can't show how.
     */
    public let standing: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The file.
         */text: String,
        /**
         * The most that a place in it is off the element's own frames, in CSS px.
         */places: Double,
        /**
         * The most that a channel of a colour or an opacity is off, as a share of 1.
         */colors: Double,
        /**
         * Names of the parts that stand though they move, since the format can't show how.
         */standing: [String]) {
        self.text = text
        self.places = places
        self.colors = colors
        self.standing = standing
    }




}

#if compiler(>=6)
extension MotionExport: Sendable {}
#endif

public struct FfiConverterTypeMotionExport: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MotionExport {
        return
            try MotionExport(
                text: FfiConverterString.read(from: &buf),
                places: FfiConverterDouble.read(from: &buf),
                colors: FfiConverterDouble.read(from: &buf),
                standing: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: MotionExport, into buf: inout [UInt8]) {
        FfiConverterString.write(value.text, into: &buf)
        FfiConverterDouble.write(value.places, into: &buf)
        FfiConverterDouble.write(value.colors, into: &buf)
        FfiConverterSequenceString.write(value.standing, into: &buf)
    }
}


public func FfiConverterTypeMotionExport_lift(_ buf: RustBuffer) throws -> MotionExport {
    return try FfiConverterTypeMotionExport.lift(buf)
}

public func FfiConverterTypeMotionExport_lower(_ value: MotionExport) -> RustBuffer {
    return FfiConverterTypeMotionExport.lower(value)
}


/**
 * Numbers of one kind over time, oldest first, and what they were in the past.
 */
public struct PerformanceRow: Equatable, Hashable {
    /**
     * Now: 2 to 1,440 numbers, 0 to 1e15; empty for none.
     */
    public let now: [Double]
    /**
     * The past's median at the same times; as many as there are of now, or none.
     */
    public let past: [Double]
    /**
     * The past's p10 at the same times; likewise.
     */
    public let low: [Double]
    /**
     * The past's p90 at the same times; likewise.
     */
    public let high: [Double]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Now: 2 to 1,440 numbers, 0 to 1e15; empty for none.
         */now: [Double],
        /**
         * The past's median at the same times; as many as there are of now, or none.
         */past: [Double],
        /**
         * The past's p10 at the same times; likewise.
         */low: [Double],
        /**
         * The past's p90 at the same times; likewise.
         */high: [Double]) {
        self.now = now
        self.past = past
        self.low = low
        self.high = high
    }




}

#if compiler(>=6)
extension PerformanceRow: Sendable {}
#endif

public struct FfiConverterTypePerformanceRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PerformanceRow {
        return
            try PerformanceRow(
                now: FfiConverterSequenceDouble.read(from: &buf),
                past: FfiConverterSequenceDouble.read(from: &buf),
                low: FfiConverterSequenceDouble.read(from: &buf),
                high: FfiConverterSequenceDouble.read(from: &buf)
        )
    }

    public static func write(_ value: PerformanceRow, into buf: inout [UInt8]) {
        FfiConverterSequenceDouble.write(value.now, into: &buf)
        FfiConverterSequenceDouble.write(value.past, into: &buf)
        FfiConverterSequenceDouble.write(value.low, into: &buf)
        FfiConverterSequenceDouble.write(value.high, into: &buf)
    }
}


public func FfiConverterTypePerformanceRow_lift(_ buf: RustBuffer) throws -> PerformanceRow {
    return try FfiConverterTypePerformanceRow.lift(buf)
}

public func FfiConverterTypePerformanceRow_lower(_ value: PerformanceRow) -> RustBuffer {
    return FfiConverterTypePerformanceRow.lower(value)
}


/**
 * One finding of a check that reports all it finds.
 */
public struct Problem: Equatable, Hashable {
    /**
     * Stable code, one of `list_errors()`.
     */
    public let code: String
    /**
     * A sentence that tells what is wrong and how to mend it.
     */
    public let reason: String
    /**
     * JSON pointer into the document; empty for the whole of it.
     */
    public let path: String
    /**
     * Line, from 1.
     */
    public let line: UInt32
    /**
     * Column in characters, from 1.
     */
    public let column: UInt32

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Stable code, one of `list_errors()`.
         */code: String,
        /**
         * A sentence that tells what is wrong and how to mend it.
         */reason: String,
        /**
         * JSON pointer into the document; empty for the whole of it.
         */path: String,
        /**
         * Line, from 1.
         */line: UInt32,
        /**
         * Column in characters, from 1.
         */column: UInt32) {
        self.code = code
        self.reason = reason
        self.path = path
        self.line = line
        self.column = column
    }




}

#if compiler(>=6)
extension Problem: Sendable {}
#endif

public struct FfiConverterTypeProblem: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Problem {
        return
            try Problem(
                code: FfiConverterString.read(from: &buf),
                reason: FfiConverterString.read(from: &buf),
                path: FfiConverterString.read(from: &buf),
                line: FfiConverterUInt32.read(from: &buf),
                column: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: Problem, into buf: inout [UInt8]) {
        FfiConverterString.write(value.code, into: &buf)
        FfiConverterString.write(value.reason, into: &buf)
        FfiConverterString.write(value.path, into: &buf)
        FfiConverterUInt32.write(value.line, into: &buf)
        FfiConverterUInt32.write(value.column, into: &buf)
    }
}


public func FfiConverterTypeProblem_lift(_ buf: RustBuffer) throws -> Problem {
    return try FfiConverterTypeProblem.lift(buf)
}

public func FfiConverterTypeProblem_lower(_ value: Problem) -> RustBuffer {
    return FfiConverterTypeProblem.lower(value)
}


/**
 * One step of a ramp.
 */
public struct RampStep: Equatable, Hashable {
    /**
     * 50, 100, 200 … 900, 950; the higher the darker.
     */
    public let step: UInt32
    /**
     * The colour in sRGB, `#rrggbb`.
     */
    public let color: String
    /**
     * The same luminance and hue with all the chroma that Display P3 holds, as `color(display-p3 …)`.
     */
    public let p3: String
    /**
     * Contrast of `color` with white, by WCAG 2.2, 1..=21.
     */
    public let white: Double
    /**
     * Contrast of `color` with ink, `#0f172a`, by WCAG 2.2.
     */
    public let ink: Double
    /**
     * Whether this step is the seed itself.
     */
    public let seed: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * 50, 100, 200 … 900, 950; the higher the darker.
         */step: UInt32,
        /**
         * The colour in sRGB, `#rrggbb`.
         */color: String,
        /**
         * The same luminance and hue with all the chroma that Display P3 holds, as `color(display-p3 …)`.
         */p3: String,
        /**
         * Contrast of `color` with white, by WCAG 2.2, 1..=21.
         */white: Double,
        /**
         * Contrast of `color` with ink, `#0f172a`, by WCAG 2.2.
         */ink: Double,
        /**
         * Whether this step is the seed itself.
         */seed: Bool) {
        self.step = step
        self.color = color
        self.p3 = p3
        self.white = white
        self.ink = ink
        self.seed = seed
    }




}

#if compiler(>=6)
extension RampStep: Sendable {}
#endif

public struct FfiConverterTypeRampStep: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RampStep {
        return
            try RampStep(
                step: FfiConverterUInt32.read(from: &buf),
                color: FfiConverterString.read(from: &buf),
                p3: FfiConverterString.read(from: &buf),
                white: FfiConverterDouble.read(from: &buf),
                ink: FfiConverterDouble.read(from: &buf),
                seed: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: RampStep, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.step, into: &buf)
        FfiConverterString.write(value.color, into: &buf)
        FfiConverterString.write(value.p3, into: &buf)
        FfiConverterDouble.write(value.white, into: &buf)
        FfiConverterDouble.write(value.ink, into: &buf)
        FfiConverterBool.write(value.seed, into: &buf)
    }
}


public func FfiConverterTypeRampStep_lift(_ buf: RustBuffer) throws -> RampStep {
    return try FfiConverterTypeRampStep.lift(buf)
}

public func FfiConverterTypeRampStep_lower(_ value: RampStep) -> RustBuffer {
    return FfiConverterTypeRampStep.lower(value)
}


/**
 * A component in one look: colours and shadows as CSS prints them, measures in px.
 */
public struct Recipe: Equatable, Hashable {
    /**
     * Its name, such as `button`.
     */
    public let component: String
    /**
     * The variant.
     */
    public let variant: String
    /**
     * The size.
     */
    public let size: String
    /**
     * The state.
     */
    public let state: String
    /**
     * The field.
     */
    public let background: String
    /**
     * Text and icons.
     */
    public let foreground: String?
    /**
     * Quieter text: a card's description, an input's placeholder, the head of a table.
     */
    public let quiet: String?
    /**
     * The edge.
     */
    public let border: String?
    /**
     * The ring around it, in the state `focus` alone.
     */
    public let ring: String?
    /**
     * The bar of an alert, the line under a tab, the edge of a row, what is done of a progress.
     */
    public let mark: String?
    /**
     * The shadow.
     */
    public let shadow: String?
    /**
     * The least height; absent where the content decides.
     */
    public let height: Double?
    /**
     * The width; absent where the content decides.
     */
    public let width: Double?
    /**
     * Room at the beginning and the end of a line.
     */
    public let paddingInline: Double
    /**
     * Room above and below; 0 where the height makes it.
     */
    public let paddingBlock: Double
    /**
     * Room between parts.
     */
    public let gap: Double
    /**
     * Radius of the corners.
     */
    public let radius: Double
    /**
     * Width of the edge; in high contrast a card has one of at least 1.
     */
    public let borderWidth: Double
    /**
     * Width of the ring.
     */
    public let ringWidth: Double
    /**
     * From the edge to the ring; negative inside.
     */
    public let ringOffset: Double
    /**
     * Width of the mark, or height of a line.
     */
    public let markWidth: Double
    /**
     * Size of the text.
     */
    public let fontSize: Double
    /**
     * Weight of the text, 1..=1000.
     */
    public let fontWeight: Double
    /**
     * Height of a line in sizes of the text.
     */
    public let lineHeight: Double
    /**
     * How far what lies behind is blurred.
     */
    public let blur: Double
    /**
     * The share that the whole is drawn with, 0..=1; below 1 in the state `disabled`.
     */
    public let opacity: Double
    /**
     * Height and width that answer to a finger, at least 44 where it is a control, also where it is drawn smaller; else 0.
     */
    public let hit: Double
    /**
     * How far the target reaches beyond the drawn height, above and below.
     */
    public let hitInset: Double
    /**
     * The roles on which it may stand.
     */
    public let grounds: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its name, such as `button`.
         */component: String,
        /**
         * The variant.
         */variant: String,
        /**
         * The size.
         */size: String,
        /**
         * The state.
         */state: String,
        /**
         * The field.
         */background: String,
        /**
         * Text and icons.
         */foreground: String?,
        /**
         * Quieter text: a card's description, an input's placeholder, the head of a table.
         */quiet: String?,
        /**
         * The edge.
         */border: String?,
        /**
         * The ring around it, in the state `focus` alone.
         */ring: String?,
        /**
         * The bar of an alert, the line under a tab, the edge of a row, what is done of a progress.
         */mark: String?,
        /**
         * The shadow.
         */shadow: String?,
        /**
         * The least height; absent where the content decides.
         */height: Double?,
        /**
         * The width; absent where the content decides.
         */width: Double?,
        /**
         * Room at the beginning and the end of a line.
         */paddingInline: Double,
        /**
         * Room above and below; 0 where the height makes it.
         */paddingBlock: Double,
        /**
         * Room between parts.
         */gap: Double,
        /**
         * Radius of the corners.
         */radius: Double,
        /**
         * Width of the edge; in high contrast a card has one of at least 1.
         */borderWidth: Double,
        /**
         * Width of the ring.
         */ringWidth: Double,
        /**
         * From the edge to the ring; negative inside.
         */ringOffset: Double,
        /**
         * Width of the mark, or height of a line.
         */markWidth: Double,
        /**
         * Size of the text.
         */fontSize: Double,
        /**
         * Weight of the text, 1..=1000.
         */fontWeight: Double,
        /**
         * Height of a line in sizes of the text.
         */lineHeight: Double,
        /**
         * How far what lies behind is blurred.
         */blur: Double,
        /**
         * The share that the whole is drawn with, 0..=1; below 1 in the state `disabled`.
         */opacity: Double,
        /**
         * Height and width that answer to a finger, at least 44 where it is a control, also where it is drawn smaller; else 0.
         */hit: Double,
        /**
         * How far the target reaches beyond the drawn height, above and below.
         */hitInset: Double,
        /**
         * The roles on which it may stand.
         */grounds: [String]) {
        self.component = component
        self.variant = variant
        self.size = size
        self.state = state
        self.background = background
        self.foreground = foreground
        self.quiet = quiet
        self.border = border
        self.ring = ring
        self.mark = mark
        self.shadow = shadow
        self.height = height
        self.width = width
        self.paddingInline = paddingInline
        self.paddingBlock = paddingBlock
        self.gap = gap
        self.radius = radius
        self.borderWidth = borderWidth
        self.ringWidth = ringWidth
        self.ringOffset = ringOffset
        self.markWidth = markWidth
        self.fontSize = fontSize
        self.fontWeight = fontWeight
        self.lineHeight = lineHeight
        self.blur = blur
        self.opacity = opacity
        self.hit = hit
        self.hitInset = hitInset
        self.grounds = grounds
    }




}

#if compiler(>=6)
extension Recipe: Sendable {}
#endif

public struct FfiConverterTypeRecipe: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Recipe {
        return
            try Recipe(
                component: FfiConverterString.read(from: &buf),
                variant: FfiConverterString.read(from: &buf),
                size: FfiConverterString.read(from: &buf),
                state: FfiConverterString.read(from: &buf),
                background: FfiConverterString.read(from: &buf),
                foreground: FfiConverterOptionString.read(from: &buf),
                quiet: FfiConverterOptionString.read(from: &buf),
                border: FfiConverterOptionString.read(from: &buf),
                ring: FfiConverterOptionString.read(from: &buf),
                mark: FfiConverterOptionString.read(from: &buf),
                shadow: FfiConverterOptionString.read(from: &buf),
                height: FfiConverterOptionDouble.read(from: &buf),
                width: FfiConverterOptionDouble.read(from: &buf),
                paddingInline: FfiConverterDouble.read(from: &buf),
                paddingBlock: FfiConverterDouble.read(from: &buf),
                gap: FfiConverterDouble.read(from: &buf),
                radius: FfiConverterDouble.read(from: &buf),
                borderWidth: FfiConverterDouble.read(from: &buf),
                ringWidth: FfiConverterDouble.read(from: &buf),
                ringOffset: FfiConverterDouble.read(from: &buf),
                markWidth: FfiConverterDouble.read(from: &buf),
                fontSize: FfiConverterDouble.read(from: &buf),
                fontWeight: FfiConverterDouble.read(from: &buf),
                lineHeight: FfiConverterDouble.read(from: &buf),
                blur: FfiConverterDouble.read(from: &buf),
                opacity: FfiConverterDouble.read(from: &buf),
                hit: FfiConverterDouble.read(from: &buf),
                hitInset: FfiConverterDouble.read(from: &buf),
                grounds: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: Recipe, into buf: inout [UInt8]) {
        FfiConverterString.write(value.component, into: &buf)
        FfiConverterString.write(value.variant, into: &buf)
        FfiConverterString.write(value.size, into: &buf)
        FfiConverterString.write(value.state, into: &buf)
        FfiConverterString.write(value.background, into: &buf)
        FfiConverterOptionString.write(value.foreground, into: &buf)
        FfiConverterOptionString.write(value.quiet, into: &buf)
        FfiConverterOptionString.write(value.border, into: &buf)
        FfiConverterOptionString.write(value.ring, into: &buf)
        FfiConverterOptionString.write(value.mark, into: &buf)
        FfiConverterOptionString.write(value.shadow, into: &buf)
        FfiConverterOptionDouble.write(value.height, into: &buf)
        FfiConverterOptionDouble.write(value.width, into: &buf)
        FfiConverterDouble.write(value.paddingInline, into: &buf)
        FfiConverterDouble.write(value.paddingBlock, into: &buf)
        FfiConverterDouble.write(value.gap, into: &buf)
        FfiConverterDouble.write(value.radius, into: &buf)
        FfiConverterDouble.write(value.borderWidth, into: &buf)
        FfiConverterDouble.write(value.ringWidth, into: &buf)
        FfiConverterDouble.write(value.ringOffset, into: &buf)
        FfiConverterDouble.write(value.markWidth, into: &buf)
        FfiConverterDouble.write(value.fontSize, into: &buf)
        FfiConverterDouble.write(value.fontWeight, into: &buf)
        FfiConverterDouble.write(value.lineHeight, into: &buf)
        FfiConverterDouble.write(value.blur, into: &buf)
        FfiConverterDouble.write(value.opacity, into: &buf)
        FfiConverterDouble.write(value.hit, into: &buf)
        FfiConverterDouble.write(value.hitInset, into: &buf)
        FfiConverterSequenceString.write(value.grounds, into: &buf)
    }
}


public func FfiConverterTypeRecipe_lift(_ buf: RustBuffer) throws -> Recipe {
    return try FfiConverterTypeRecipe.lift(buf)
}

public func FfiConverterTypeRecipe_lower(_ value: Recipe) -> RustBuffer {
    return FfiConverterTypeRecipe.lower(value)
}


/**
 * A component and what it comes in.
 */
public struct RecipeInfo: Equatable, Hashable {
    /**
     * Its name, such as `button`.
     */
    public let component: String
    /**
     * The names of its variants, the usual one first.
     */
    public let variants: [String]
    /**
     * The names of its sizes; `default` where it has one alone.
     */
    public let sizes: [String]
    /**
     * The names of its states: `rest`, `hover`, `pressed`, `focus`, `selected`, `invalid`, `disabled`.
     */
    public let states: [String]
    /**
     * The colours of a recipe that it has in some variant or state, such as `border`.
     */
    public let parts: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its name, such as `button`.
         */component: String,
        /**
         * The names of its variants, the usual one first.
         */variants: [String],
        /**
         * The names of its sizes; `default` where it has one alone.
         */sizes: [String],
        /**
         * The names of its states: `rest`, `hover`, `pressed`, `focus`, `selected`, `invalid`, `disabled`.
         */states: [String],
        /**
         * The colours of a recipe that it has in some variant or state, such as `border`.
         */parts: [String]) {
        self.component = component
        self.variants = variants
        self.sizes = sizes
        self.states = states
        self.parts = parts
    }




}

#if compiler(>=6)
extension RecipeInfo: Sendable {}
#endif

public struct FfiConverterTypeRecipeInfo: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RecipeInfo {
        return
            try RecipeInfo(
                component: FfiConverterString.read(from: &buf),
                variants: FfiConverterSequenceString.read(from: &buf),
                sizes: FfiConverterSequenceString.read(from: &buf),
                states: FfiConverterSequenceString.read(from: &buf),
                parts: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: RecipeInfo, into buf: inout [UInt8]) {
        FfiConverterString.write(value.component, into: &buf)
        FfiConverterSequenceString.write(value.variants, into: &buf)
        FfiConverterSequenceString.write(value.sizes, into: &buf)
        FfiConverterSequenceString.write(value.states, into: &buf)
        FfiConverterSequenceString.write(value.parts, into: &buf)
    }
}


public func FfiConverterTypeRecipeInfo_lift(_ buf: RustBuffer) throws -> RecipeInfo {
    return try FfiConverterTypeRecipeInfo.lift(buf)
}

public func FfiConverterTypeRecipeInfo_lower(_ value: RecipeInfo) -> RustBuffer {
    return FfiConverterTypeRecipeInfo.lower(value)
}


/**
 * A role, and what the contracts say of it.
 */
public struct RoleInfo: Equatable, Hashable {
    /**
     * Its name, such as `primary-foreground`.
     */
    public let name: String
    /**
     * `ground`, `field`, `text` or `shape`.
     */
    public let kind: String
    /**
     * What it is for, as a sentence.
     */
    public let purpose: String
    /**
     * The roles that it may stand on, by contract; empty for grounds and fields without one.
     */
    public let grounds: [String]
    /**
     * The states it has: `rest`, and of `hover`, `pressed`, `focus`, `selected`, `disabled` those that apply.
     */
    public let states: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its name, such as `primary-foreground`.
         */name: String,
        /**
         * `ground`, `field`, `text` or `shape`.
         */kind: String,
        /**
         * What it is for, as a sentence.
         */purpose: String,
        /**
         * The roles that it may stand on, by contract; empty for grounds and fields without one.
         */grounds: [String],
        /**
         * The states it has: `rest`, and of `hover`, `pressed`, `focus`, `selected`, `disabled` those that apply.
         */states: [String]) {
        self.name = name
        self.kind = kind
        self.purpose = purpose
        self.grounds = grounds
        self.states = states
    }




}

#if compiler(>=6)
extension RoleInfo: Sendable {}
#endif

public struct FfiConverterTypeRoleInfo: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RoleInfo {
        return
            try RoleInfo(
                name: FfiConverterString.read(from: &buf),
                kind: FfiConverterString.read(from: &buf),
                purpose: FfiConverterString.read(from: &buf),
                grounds: FfiConverterSequenceString.read(from: &buf),
                states: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: RoleInfo, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterString.write(value.kind, into: &buf)
        FfiConverterString.write(value.purpose, into: &buf)
        FfiConverterSequenceString.write(value.grounds, into: &buf)
        FfiConverterSequenceString.write(value.states, into: &buf)
    }
}


public func FfiConverterTypeRoleInfo_lift(_ buf: RustBuffer) throws -> RoleInfo {
    return try FfiConverterTypeRoleInfo.lift(buf)
}

public func FfiConverterTypeRoleInfo_lower(_ value: RoleInfo) -> RustBuffer {
    return FfiConverterTypeRoleInfo.lower(value)
}


/**
 * A colour of a picture that could be a brand's.
 */
public struct Seed: Equatable, Hashable {
    /**
     * `#rrggbb`.
     */
    public let color: String
    /**
     * What part of the visible pixels is colourful and of its hue, 0..=1; of a neutral, what part looks the same.
     */
    public let share: Double
    /**
     * How well it serves as a seed, 0..=1; 0 for a neutral.
     */
    public let score: Double

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * `#rrggbb`.
         */color: String,
        /**
         * What part of the visible pixels is colourful and of its hue, 0..=1; of a neutral, what part looks the same.
         */share: Double,
        /**
         * How well it serves as a seed, 0..=1; 0 for a neutral.
         */score: Double) {
        self.color = color
        self.share = share
        self.score = score
    }




}

#if compiler(>=6)
extension Seed: Sendable {}
#endif

public struct FfiConverterTypeSeed: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Seed {
        return
            try Seed(
                color: FfiConverterString.read(from: &buf),
                share: FfiConverterDouble.read(from: &buf),
                score: FfiConverterDouble.read(from: &buf)
        )
    }

    public static func write(_ value: Seed, into buf: inout [UInt8]) {
        FfiConverterString.write(value.color, into: &buf)
        FfiConverterDouble.write(value.share, into: &buf)
        FfiConverterDouble.write(value.score, into: &buf)
    }
}


public func FfiConverterTypeSeed_lift(_ buf: RustBuffer) throws -> Seed {
    return try FfiConverterTypeSeed.lift(buf)
}

public func FfiConverterTypeSeed_lower(_ value: Seed) -> RustBuffer {
    return FfiConverterTypeSeed.lower(value)
}


/**
 * A service of Azora OS.
 */
public struct Service: Equatable, Hashable {
    /**
     * Stable id, such as `pay-service`.
     */
    public let id: String
    /**
     * Name for people.
     */
    public let name: String
    /**
     * What it works on, such as `finance`.
     */
    public let domain: String
    /**
     * The ready-made theme it wears.
     */
    public let theme: String
    /**
     * The jewel of its domain, where it has one.
     */
    public let jewel: String?
    /**
     * Where it runs: `services` or `nexus`.
     */
    public let group: String
    /**
     * What it does.
     */
    public let description: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Stable id, such as `pay-service`.
         */id: String,
        /**
         * Name for people.
         */name: String,
        /**
         * What it works on, such as `finance`.
         */domain: String,
        /**
         * The ready-made theme it wears.
         */theme: String,
        /**
         * The jewel of its domain, where it has one.
         */jewel: String?,
        /**
         * Where it runs: `services` or `nexus`.
         */group: String,
        /**
         * What it does.
         */description: String) {
        self.id = id
        self.name = name
        self.domain = domain
        self.theme = theme
        self.jewel = jewel
        self.group = group
        self.description = description
    }




}

#if compiler(>=6)
extension Service: Sendable {}
#endif

public struct FfiConverterTypeService: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Service {
        return
            try Service(
                id: FfiConverterString.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                domain: FfiConverterString.read(from: &buf),
                theme: FfiConverterString.read(from: &buf),
                jewel: FfiConverterOptionString.read(from: &buf),
                group: FfiConverterString.read(from: &buf),
                description: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Service, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterString.write(value.domain, into: &buf)
        FfiConverterString.write(value.theme, into: &buf)
        FfiConverterOptionString.write(value.jewel, into: &buf)
        FfiConverterString.write(value.group, into: &buf)
        FfiConverterString.write(value.description, into: &buf)
    }
}


public func FfiConverterTypeService_lift(_ buf: RustBuffer) throws -> Service {
    return try FfiConverterTypeService.lift(buf)
}

public func FfiConverterTypeService_lower(_ value: Service) -> RustBuffer {
    return FfiConverterTypeService.lower(value)
}


/**
 * The theme of a service or an app.
 */
public struct ServiceTheme: Equatable, Hashable {
    /**
     * Its stable id.
     */
    public let id: String
    /**
     * `service` or `app`.
     */
    public let kind: String
    /**
     * What it works on, such as `finance`.
     */
    public let domain: String
    /**
     * The ready-made theme that it wears, or that its own is based on.
     */
    public let theme: String
    /**
     * The seed of its own primary, `#rrggbb`, where it has one.
     */
    public let primary: String?
    /**
     * `compact`, `comfortable` or `spacious`, where that is not as in its theme.
     */
    public let density: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its stable id.
         */id: String,
        /**
         * `service` or `app`.
         */kind: String,
        /**
         * What it works on, such as `finance`.
         */domain: String,
        /**
         * The ready-made theme that it wears, or that its own is based on.
         */theme: String,
        /**
         * The seed of its own primary, `#rrggbb`, where it has one.
         */primary: String?,
        /**
         * `compact`, `comfortable` or `spacious`, where that is not as in its theme.
         */density: String?) {
        self.id = id
        self.kind = kind
        self.domain = domain
        self.theme = theme
        self.primary = primary
        self.density = density
    }




}

#if compiler(>=6)
extension ServiceTheme: Sendable {}
#endif

public struct FfiConverterTypeServiceTheme: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ServiceTheme {
        return
            try ServiceTheme(
                id: FfiConverterString.read(from: &buf),
                kind: FfiConverterString.read(from: &buf),
                domain: FfiConverterString.read(from: &buf),
                theme: FfiConverterString.read(from: &buf),
                primary: FfiConverterOptionString.read(from: &buf),
                density: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: ServiceTheme, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.kind, into: &buf)
        FfiConverterString.write(value.domain, into: &buf)
        FfiConverterString.write(value.theme, into: &buf)
        FfiConverterOptionString.write(value.primary, into: &buf)
        FfiConverterOptionString.write(value.density, into: &buf)
    }
}


public func FfiConverterTypeServiceTheme_lift(_ buf: RustBuffer) throws -> ServiceTheme {
    return try FfiConverterTypeServiceTheme.lift(buf)
}

public func FfiConverterTypeServiceTheme_lower(_ value: ServiceTheme) -> RustBuffer {
    return FfiConverterTypeServiceTheme.lower(value)
}


/**
 * A damped spring: how what is drawn follows what was measured.
 */
public struct Spring: Equatable, Hashable {
    /**
     * Above 0; in 1/s² times the mass.
     */
    public let stiffness: Double
    /**
     * At least 0; in 1/s times the mass.
     */
    public let damping: Double
    /**
     * Above 0.
     */
    public let mass: Double

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Above 0; in 1/s² times the mass.
         */stiffness: Double,
        /**
         * At least 0; in 1/s times the mass.
         */damping: Double,
        /**
         * Above 0.
         */mass: Double) {
        self.stiffness = stiffness
        self.damping = damping
        self.mass = mass
    }




}

#if compiler(>=6)
extension Spring: Sendable {}
#endif

public struct FfiConverterTypeSpring: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Spring {
        return
            try Spring(
                stiffness: FfiConverterDouble.read(from: &buf),
                damping: FfiConverterDouble.read(from: &buf),
                mass: FfiConverterDouble.read(from: &buf)
        )
    }

    public static func write(_ value: Spring, into buf: inout [UInt8]) {
        FfiConverterDouble.write(value.stiffness, into: &buf)
        FfiConverterDouble.write(value.damping, into: &buf)
        FfiConverterDouble.write(value.mass, into: &buf)
    }
}


public func FfiConverterTypeSpring_lift(_ buf: RustBuffer) throws -> Spring {
    return try FfiConverterTypeSpring.lift(buf)
}

public func FfiConverterTypeSpring_lower(_ value: Spring) -> RustBuffer {
    return FfiConverterTypeSpring.lower(value)
}


/**
 * A spring as Jetpack Compose takes it, whose numbers have 32 bits.
 */
public struct SpringCompose: Equatable, Hashable {
    /**
     * The damping ratio.
     */
    public let dampingRatio: Double
    /**
     * For the mass of 1 that Compose reckons with.
     */
    public let stiffness: Double
    /**
     * In Kotlin.
     */
    public let text: String
    /**
     * The most that 32 bits put it off the spring on its way from rest, as a share of the way.
     */
    public let error: Double

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The damping ratio.
         */dampingRatio: Double,
        /**
         * For the mass of 1 that Compose reckons with.
         */stiffness: Double,
        /**
         * In Kotlin.
         */text: String,
        /**
         * The most that 32 bits put it off the spring on its way from rest, as a share of the way.
         */error: Double) {
        self.dampingRatio = dampingRatio
        self.stiffness = stiffness
        self.text = text
        self.error = error
    }




}

#if compiler(>=6)
extension SpringCompose: Sendable {}
#endif

public struct FfiConverterTypeSpringCompose: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SpringCompose {
        return
            try SpringCompose(
                dampingRatio: FfiConverterDouble.read(from: &buf),
                stiffness: FfiConverterDouble.read(from: &buf),
                text: FfiConverterString.read(from: &buf),
                error: FfiConverterDouble.read(from: &buf)
        )
    }

    public static func write(_ value: SpringCompose, into buf: inout [UInt8]) {
        FfiConverterDouble.write(value.dampingRatio, into: &buf)
        FfiConverterDouble.write(value.stiffness, into: &buf)
        FfiConverterString.write(value.text, into: &buf)
        FfiConverterDouble.write(value.error, into: &buf)
    }
}


public func FfiConverterTypeSpringCompose_lift(_ buf: RustBuffer) throws -> SpringCompose {
    return try FfiConverterTypeSpringCompose.lift(buf)
}

public func FfiConverterTypeSpringCompose_lower(_ value: SpringCompose) -> RustBuffer {
    return FfiConverterTypeSpringCompose.lower(value)
}


/**
 * The way of a spring from its start to its target, written as a curve.
 */
public struct SpringCurve: Equatable, Hashable {
    /**
     * As the format has it.
     */
    public let text: String
    /**
     * How long the curve runs, in whole milliseconds; then the spring has settled.
     */
    public let duration: Double
    /**
     * How many points or keyframes it has.
     */
    public let points: UInt32
    /**
     * The most that it is off the spring at any time, as a share of the way.
     */
    public let error: Double

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * As the format has it.
         */text: String,
        /**
         * How long the curve runs, in whole milliseconds; then the spring has settled.
         */duration: Double,
        /**
         * How many points or keyframes it has.
         */points: UInt32,
        /**
         * The most that it is off the spring at any time, as a share of the way.
         */error: Double) {
        self.text = text
        self.duration = duration
        self.points = points
        self.error = error
    }




}

#if compiler(>=6)
extension SpringCurve: Sendable {}
#endif

public struct FfiConverterTypeSpringCurve: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SpringCurve {
        return
            try SpringCurve(
                text: FfiConverterString.read(from: &buf),
                duration: FfiConverterDouble.read(from: &buf),
                points: FfiConverterUInt32.read(from: &buf),
                error: FfiConverterDouble.read(from: &buf)
        )
    }

    public static func write(_ value: SpringCurve, into buf: inout [UInt8]) {
        FfiConverterString.write(value.text, into: &buf)
        FfiConverterDouble.write(value.duration, into: &buf)
        FfiConverterUInt32.write(value.points, into: &buf)
        FfiConverterDouble.write(value.error, into: &buf)
    }
}


public func FfiConverterTypeSpringCurve_lift(_ buf: RustBuffer) throws -> SpringCurve {
    return try FfiConverterTypeSpringCurve.lift(buf)
}

public func FfiConverterTypeSpringCurve_lower(_ value: SpringCurve) -> RustBuffer {
    return FfiConverterTypeSpringCurve.lower(value)
}


/**
 * A spring as `SwiftUI` takes it, and the three ways to write it.
 */
public struct SpringSwift: Equatable, Hashable {
    /**
     * In seconds: the response, and the duration of the second way too.
     */
    public let response: Double
    /**
     * The damping ratio, named a fraction of the critical damping.
     */
    public let dampingFraction: Double
    /**
     * 0 for none, towards 1 for much, below 0 for a slow end.
     */
    public let bounce: Double
    /**
     * By response and damping fraction.
     */
    public let byResponse: String
    /**
     * By duration and bounce.
     */
    public let byDuration: String
    /**
     * By mass, stiffness and damping; the surest way above the critical damping.
     */
    public let byPhysics: String
    /**
     * The most that rounding puts it off the spring on its way from rest, as a share of the way.
     */
    public let error: Double

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * In seconds: the response, and the duration of the second way too.
         */response: Double,
        /**
         * The damping ratio, named a fraction of the critical damping.
         */dampingFraction: Double,
        /**
         * 0 for none, towards 1 for much, below 0 for a slow end.
         */bounce: Double,
        /**
         * By response and damping fraction.
         */byResponse: String,
        /**
         * By duration and bounce.
         */byDuration: String,
        /**
         * By mass, stiffness and damping; the surest way above the critical damping.
         */byPhysics: String,
        /**
         * The most that rounding puts it off the spring on its way from rest, as a share of the way.
         */error: Double) {
        self.response = response
        self.dampingFraction = dampingFraction
        self.bounce = bounce
        self.byResponse = byResponse
        self.byDuration = byDuration
        self.byPhysics = byPhysics
        self.error = error
    }




}

#if compiler(>=6)
extension SpringSwift: Sendable {}
#endif

public struct FfiConverterTypeSpringSwift: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SpringSwift {
        return
            try SpringSwift(
                response: FfiConverterDouble.read(from: &buf),
                dampingFraction: FfiConverterDouble.read(from: &buf),
                bounce: FfiConverterDouble.read(from: &buf),
                byResponse: FfiConverterString.read(from: &buf),
                byDuration: FfiConverterString.read(from: &buf),
                byPhysics: FfiConverterString.read(from: &buf),
                error: FfiConverterDouble.read(from: &buf)
        )
    }

    public static func write(_ value: SpringSwift, into buf: inout [UInt8]) {
        FfiConverterDouble.write(value.response, into: &buf)
        FfiConverterDouble.write(value.dampingFraction, into: &buf)
        FfiConverterDouble.write(value.bounce, into: &buf)
        FfiConverterString.write(value.byResponse, into: &buf)
        FfiConverterString.write(value.byDuration, into: &buf)
        FfiConverterString.write(value.byPhysics, into: &buf)
        FfiConverterDouble.write(value.error, into: &buf)
    }
}


public func FfiConverterTypeSpringSwift_lift(_ buf: RustBuffer) throws -> SpringSwift {
    return try FfiConverterTypeSpringSwift.lift(buf)
}

public func FfiConverterTypeSpringSwift_lower(_ value: SpringSwift) -> RustBuffer {
    return FfiConverterTypeSpringSwift.lower(value)
}


/**
 * What a ready-made theme is called and comes in.
 */
public struct ThemeInfo: Equatable, Hashable {
    /**
     * `education`, `finance`, `marketplace` or `admin`.
     */
    public let name: String
    /**
     * Name for people.
     */
    public let title: String
    /**
     * `emerald`, `ruby`, `sapphire` or `unity`.
     */
    public let jewel: String
    /**
     * The schemes it comes in: `light`, `dark`.
     */
    public let schemes: [String]
    /**
     * The contrasts it comes in: `standard`, `high`.
     */
    public let contrasts: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * `education`, `finance`, `marketplace` or `admin`.
         */name: String,
        /**
         * Name for people.
         */title: String,
        /**
         * `emerald`, `ruby`, `sapphire` or `unity`.
         */jewel: String,
        /**
         * The schemes it comes in: `light`, `dark`.
         */schemes: [String],
        /**
         * The contrasts it comes in: `standard`, `high`.
         */contrasts: [String]) {
        self.name = name
        self.title = title
        self.jewel = jewel
        self.schemes = schemes
        self.contrasts = contrasts
    }




}

#if compiler(>=6)
extension ThemeInfo: Sendable {}
#endif

public struct FfiConverterTypeThemeInfo: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ThemeInfo {
        return
            try ThemeInfo(
                name: FfiConverterString.read(from: &buf),
                title: FfiConverterString.read(from: &buf),
                jewel: FfiConverterString.read(from: &buf),
                schemes: FfiConverterSequenceString.read(from: &buf),
                contrasts: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: ThemeInfo, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterString.write(value.title, into: &buf)
        FfiConverterString.write(value.jewel, into: &buf)
        FfiConverterSequenceString.write(value.schemes, into: &buf)
        FfiConverterSequenceString.write(value.contrasts, into: &buf)
    }
}


public func FfiConverterTypeThemeInfo_lift(_ buf: RustBuffer) throws -> ThemeInfo {
    return try FfiConverterTypeThemeInfo.lift(buf)
}

public func FfiConverterTypeThemeInfo_lower(_ value: ThemeInfo) -> RustBuffer {
    return FfiConverterTypeThemeInfo.lower(value)
}


/**
 * One colour of a tonal palette.
 */
public struct Tone: Equatable, Hashable {
    /**
     * 0 (black) ..= 100 (white).
     */
    public let tone: UInt32
    /**
     * `#rrggbb`.
     */
    public let color: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * 0 (black) ..= 100 (white).
         */tone: UInt32,
        /**
         * `#rrggbb`.
         */color: String) {
        self.tone = tone
        self.color = color
    }




}

#if compiler(>=6)
extension Tone: Sendable {}
#endif

public struct FfiConverterTypeTone: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Tone {
        return
            try Tone(
                tone: FfiConverterUInt32.read(from: &buf),
                color: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Tone, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.tone, into: &buf)
        FfiConverterString.write(value.color, into: &buf)
    }
}


public func FfiConverterTypeTone_lift(_ buf: RustBuffer) throws -> Tone {
    return try FfiConverterTypeTone.lift(buf)
}

public func FfiConverterTypeTone_lower(_ value: Tone) -> RustBuffer {
    return FfiConverterTypeTone.lower(value)
}


/**
 * What a check of a certificate found.
 */
public struct Verification: Equatable, Hashable {
    /**
     * Whether the certificate is that of the theme, to the last digit, and all promises are kept.
     */
    public let verified: Bool
    /**
     * The theme's name.
     */
    public let name: String
    /**
     * The digest of what was derived now.
     */
    public let digest: String
    /**
     * Where the certificate says something else, at most a hundred; each with its place.
     */
    public let problems: [Problem]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Whether the certificate is that of the theme, to the last digit, and all promises are kept.
         */verified: Bool,
        /**
         * The theme's name.
         */name: String,
        /**
         * The digest of what was derived now.
         */digest: String,
        /**
         * Where the certificate says something else, at most a hundred; each with its place.
         */problems: [Problem]) {
        self.verified = verified
        self.name = name
        self.digest = digest
        self.problems = problems
    }




}

#if compiler(>=6)
extension Verification: Sendable {}
#endif

public struct FfiConverterTypeVerification: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Verification {
        return
            try Verification(
                verified: FfiConverterBool.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                digest: FfiConverterString.read(from: &buf),
                problems: FfiConverterSequenceTypeProblem.read(from: &buf)
        )
    }

    public static func write(_ value: Verification, into buf: inout [UInt8]) {
        FfiConverterBool.write(value.verified, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterString.write(value.digest, into: &buf)
        FfiConverterSequenceTypeProblem.write(value.problems, into: &buf)
    }
}


public func FfiConverterTypeVerification_lift(_ buf: RustBuffer) throws -> Verification {
    return try FfiConverterTypeVerification.lift(buf)
}

public func FfiConverterTypeVerification_lower(_ value: Verification) -> RustBuffer {
    return FfiConverterTypeVerification.lower(value)
}


/**
 * Why an input was refused, and where.
 */
public
enum AzoraError: Swift.Error, Equatable, Hashable, Foundation.LocalizedError {



    /**
     * The input was refused.
     */
    case Invalid(
        /**
         * Stable code, one of `list_errors()`.
         */code: String,
        /**
         * A sentence that tells what is wrong and how to mend it.
         */reason: String,
        /**
         * JSON pointer to the argument or the part of a document.
         */path: String?,
        /**
         * Line, from 1, where the input is a text.
         */line: UInt32?,
        /**
         * Column in characters, from 1, where the input is a text.
         */column: UInt32?,
        /**
         * Everything that a parser found, the first included.
         */problems: [Problem]
    )




// The local Rust `Display` implementation.
public var description: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_azora_surface_fn_method_azoraerror_uniffi_trait_display(
            FfiConverterTypeAzoraError_lower(self),uniffiCallStatus
    )
}
    )
}


    public var errorDescription: String? {
        String(reflecting: self)
    }

}

#if compiler(>=6)
extension AzoraError: Sendable {}
#endif

public struct FfiConverterTypeAzoraError: FfiConverterRustBuffer {
    typealias SwiftType = AzoraError

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AzoraError {
        let variant: Int32 = try readInt(&buf)
        switch variant {




        case 1: return .Invalid(
            code: try FfiConverterString.read(from: &buf),
            reason: try FfiConverterString.read(from: &buf),
            path: try FfiConverterOptionString.read(from: &buf),
            line: try FfiConverterOptionUInt32.read(from: &buf),
            column: try FfiConverterOptionUInt32.read(from: &buf),
            problems: try FfiConverterSequenceTypeProblem.read(from: &buf)
            )

         default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: AzoraError, into buf: inout [UInt8]) {
        switch value {





        case let .Invalid(code,reason,path,line,column,problems):
            writeInt(&buf, Int32(1))
            FfiConverterString.write(code, into: &buf)
            FfiConverterString.write(reason, into: &buf)
            FfiConverterOptionString.write(path, into: &buf)
            FfiConverterOptionUInt32.write(line, into: &buf)
            FfiConverterOptionUInt32.write(column, into: &buf)
            FfiConverterSequenceTypeProblem.write(problems, into: &buf)

        }
    }
}


public func FfiConverterTypeAzoraError_lift(_ buf: RustBuffer) throws -> AzoraError {
    return try FfiConverterTypeAzoraError.lift(buf)
}

public func FfiConverterTypeAzoraError_lower(_ value: AzoraError) -> RustBuffer {
    return FfiConverterTypeAzoraError.lower(value)
}

fileprivate struct FfiConverterOptionUInt32: FfiConverterRustBuffer {
    typealias SwiftType = UInt32?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterUInt32.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterUInt32.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionDouble: FfiConverterRustBuffer {
    typealias SwiftType = Double?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterDouble.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterDouble.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionBool: FfiConverterRustBuffer {
    typealias SwiftType = Bool?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterBool.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterBool.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionString: FfiConverterRustBuffer {
    typealias SwiftType = String?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterString.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterString.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeExemplar: FfiConverterRustBuffer {
    typealias SwiftType = Exemplar?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeExemplar.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeExemplar.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionSequenceUInt32: FfiConverterRustBuffer {
    typealias SwiftType = [UInt32]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceUInt32.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceUInt32.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionSequenceString: FfiConverterRustBuffer {
    typealias SwiftType = [String]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceString.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceString.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionSequenceTypeLock: FfiConverterRustBuffer {
    typealias SwiftType = [Lock]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceTypeLock.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceTypeLock.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterSequenceUInt32: FfiConverterRustBuffer {
    typealias SwiftType = [UInt32]

    public static func write(_ value: [UInt32], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterUInt32.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [UInt32] {
        let len: Int32 = try readInt(&buf)
        var seq = [UInt32]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterUInt32.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceDouble: FfiConverterRustBuffer {
    typealias SwiftType = [Double]

    public static func write(_ value: [Double], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterDouble.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Double] {
        let len: Int32 = try readInt(&buf)
        var seq = [Double]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterDouble.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceString: FfiConverterRustBuffer {
    typealias SwiftType = [String]

    public static func write(_ value: [String], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterString.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [String] {
        let len: Int32 = try readInt(&buf)
        var seq = [String]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterString.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceData: FfiConverterRustBuffer {
    typealias SwiftType = [Data]

    public static func write(_ value: [Data], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterData.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Data] {
        let len: Int32 = try readInt(&buf)
        var seq = [Data]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterData.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeApp: FfiConverterRustBuffer {
    typealias SwiftType = [App]

    public static func write(_ value: [App], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeApp.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [App] {
        let len: Int32 = try readInt(&buf)
        var seq = [App]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeApp.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeConflict: FfiConverterRustBuffer {
    typealias SwiftType = [Conflict]

    public static func write(_ value: [Conflict], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeConflict.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Conflict] {
        let len: Int32 = try readInt(&buf)
        var seq = [Conflict]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeConflict.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeElementEvent: FfiConverterRustBuffer {
    typealias SwiftType = [ElementEvent]

    public static func write(_ value: [ElementEvent], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeElementEvent.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ElementEvent] {
        let len: Int32 = try readInt(&buf)
        var seq = [ElementEvent]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeElementEvent.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeErrorCode: FfiConverterRustBuffer {
    typealias SwiftType = [ErrorCode]

    public static func write(_ value: [ErrorCode], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeErrorCode.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ErrorCode] {
        let len: Int32 = try readInt(&buf)
        var seq = [ErrorCode]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeErrorCode.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeLock: FfiConverterRustBuffer {
    typealias SwiftType = [Lock]

    public static func write(_ value: [Lock], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeLock.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Lock] {
        let len: Int32 = try readInt(&buf)
        var seq = [Lock]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeLock.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeMark: FfiConverterRustBuffer {
    typealias SwiftType = [Mark]

    public static func write(_ value: [Mark], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeMark.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Mark] {
        let len: Int32 = try readInt(&buf)
        var seq = [Mark]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeMark.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeMarkCheck: FfiConverterRustBuffer {
    typealias SwiftType = [MarkCheck]

    public static func write(_ value: [MarkCheck], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeMarkCheck.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [MarkCheck] {
        let len: Int32 = try readInt(&buf)
        var seq = [MarkCheck]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeMarkCheck.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeMetricFamily: FfiConverterRustBuffer {
    typealias SwiftType = [MetricFamily]

    public static func write(_ value: [MetricFamily], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeMetricFamily.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [MetricFamily] {
        let len: Int32 = try readInt(&buf)
        var seq = [MetricFamily]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeMetricFamily.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeMetricLabel: FfiConverterRustBuffer {
    typealias SwiftType = [MetricLabel]

    public static func write(_ value: [MetricLabel], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeMetricLabel.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [MetricLabel] {
        let len: Int32 = try readInt(&buf)
        var seq = [MetricLabel]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeMetricLabel.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeMetricQuery: FfiConverterRustBuffer {
    typealias SwiftType = [MetricQuery]

    public static func write(_ value: [MetricQuery], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeMetricQuery.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [MetricQuery] {
        let len: Int32 = try readInt(&buf)
        var seq = [MetricQuery]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeMetricQuery.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeMetricSample: FfiConverterRustBuffer {
    typealias SwiftType = [MetricSample]

    public static func write(_ value: [MetricSample], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeMetricSample.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [MetricSample] {
        let len: Int32 = try readInt(&buf)
        var seq = [MetricSample]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeMetricSample.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeProblem: FfiConverterRustBuffer {
    typealias SwiftType = [Problem]

    public static func write(_ value: [Problem], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeProblem.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Problem] {
        let len: Int32 = try readInt(&buf)
        var seq = [Problem]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeProblem.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeRampStep: FfiConverterRustBuffer {
    typealias SwiftType = [RampStep]

    public static func write(_ value: [RampStep], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRampStep.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [RampStep] {
        let len: Int32 = try readInt(&buf)
        var seq = [RampStep]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRampStep.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeRecipeInfo: FfiConverterRustBuffer {
    typealias SwiftType = [RecipeInfo]

    public static func write(_ value: [RecipeInfo], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRecipeInfo.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [RecipeInfo] {
        let len: Int32 = try readInt(&buf)
        var seq = [RecipeInfo]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRecipeInfo.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeRoleInfo: FfiConverterRustBuffer {
    typealias SwiftType = [RoleInfo]

    public static func write(_ value: [RoleInfo], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRoleInfo.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [RoleInfo] {
        let len: Int32 = try readInt(&buf)
        var seq = [RoleInfo]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRoleInfo.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeSeed: FfiConverterRustBuffer {
    typealias SwiftType = [Seed]

    public static func write(_ value: [Seed], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSeed.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Seed] {
        let len: Int32 = try readInt(&buf)
        var seq = [Seed]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSeed.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeService: FfiConverterRustBuffer {
    typealias SwiftType = [Service]

    public static func write(_ value: [Service], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeService.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Service] {
        let len: Int32 = try readInt(&buf)
        var seq = [Service]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeService.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeThemeInfo: FfiConverterRustBuffer {
    typealias SwiftType = [ThemeInfo]

    public static func write(_ value: [ThemeInfo], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeThemeInfo.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ThemeInfo] {
        let len: Int32 = try readInt(&buf)
        var seq = [ThemeInfo]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeThemeInfo.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeTone: FfiConverterRustBuffer {
    typealias SwiftType = [Tone]

    public static func write(_ value: [Tone], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeTone.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Tone] {
        let len: Int32 = try readInt(&buf)
        var seq = [Tone]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeTone.read(from: &buf))
        }
        return seq
    }
}
/**
 * Hue, chroma and tone of an opaque colour, as Material measures them.
 */
public func hct(color: String)throws  -> Hct  {
    return try  FfiConverterTypeHct_lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_hct(
        FfiConverterString.lower(color),uniffiCallStatus
    )
})
}
/**
 * The sRGB colour of a hue in degrees, a chroma and a tone 0..=100, as Material solves for it.
 *
 * Where sRGB has no colour of this chroma, the chroma is reduced until there is one.
 */
public func hctColor(hue: Double, chroma: Double, tone: Double)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_hct_color(
        FfiConverterDouble.lower(hue),
        FfiConverterDouble.lower(chroma),
        FfiConverterDouble.lower(tone),uniffiCallStatus
    )
})
}
/**
 * The colours of a picture that could be a brand's seed, best first; at most eight.
 *
 * Four bytes a pixel (red, green, blue, straight alpha), row by row. A picture without colour gives its most common
 * neutral, one of which nothing is seen gives none.
 */
public func seedsFromPixels(rgba: Data, width: UInt32, height: UInt32)throws  -> [Seed]  {
    return try  FfiConverterSequenceTypeSeed.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_seeds_from_pixels(
        FfiConverterData.lower(rgba),
        FfiConverterUInt32.lower(width),
        FfiConverterUInt32.lower(height),uniffiCallStatus
    )
})
}
/**
 * Material's tones of a colour's hue and chroma, from 0 (black) to 100 (white).
 */
public func tonalPalette(color: String)throws  -> [Tone]  {
    return try  FfiConverterSequenceTypeTone.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_tonal_palette(
        FfiConverterString.lower(color),uniffiCallStatus
    )
})
}
/**
 * How different two opaque colours look, by `ok` (ΔE-OK, 1 from black to white) or `ciede2000` (100).
 */
public func colorDifference(one: String, other: String, method: String?)throws  -> Double  {
    return try  FfiConverterDouble.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_color_difference(
        FfiConverterString.lower(one),
        FfiConverterString.lower(other),
        FfiConverterOptionString.lower(method),uniffiCallStatus
    )
})
}
/**
 * The colour that a translucent one gives on an opaque ground, as `#rrggbb`.
 */
public func compositeColor(color: String, ground: String)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_composite_color(
        FfiConverterString.lower(color),
        FfiConverterString.lower(ground),uniffiCallStatus
    )
})
}
/**
 * Contrast ratio of a text on a ground by WCAG 2.2, 1..=21, not rounded.
 *
 * A translucent text is composited over the ground; a translucent ground is refused.
 */
public func contrastRatio(text: String, ground: String)throws  -> Double  {
    return try  FfiConverterDouble.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_contrast_ratio(
        FfiConverterString.lower(text),
        FfiConverterString.lower(ground),uniffiCallStatus
    )
})
}
/**
 * The same colour in another space; never mapped into a gamut.
 */
public func convertColor(color: Color, space: String)throws  -> Color  {
    return try  FfiConverterTypeColor_lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_convert_color(
        FfiConverterTypeColor_lower(color),
        FfiConverterString.lower(space),uniffiCallStatus
    )
})
}
/**
 * Prints a colour as `hex`, `rgb`, `hsl`, `hwb`, `lab`, `lch`, `oklab`, `oklch` or `color`.
 *
 * The first four are mapped into sRGB where they have to be; the others never are.
 */
public func formatColor(color: Color, format: String?)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_format_color(
        FfiConverterTypeColor_lower(color),
        FfiConverterOptionString.lower(format),uniffiCallStatus
    )
})
}
/**
 * The same colour mapped into an RGB space's gamut, by `local-minde` or `ray-trace`.
 *
 * A colour inside is only converted; any other keeps its lightness and hue, and loses chroma.
 */
public func mapColor(color: Color, space: String, method: String?)throws  -> Color  {
    return try  FfiConverterTypeColor_lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_map_color(
        FfiConverterTypeColor_lower(color),
        FfiConverterString.lower(space),
        FfiConverterOptionString.lower(method),uniffiCallStatus
    )
})
}
/**
 * Reads a colour in any form of CSS Color 4.
 */
public func parseColor(text: String)throws  -> Color  {
    return try  FfiConverterTypeColor_lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_parse_color(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * What someone whose vision is `protan`, `deutan` or `tritan` sees in an opaque colour, as `#rrggbb`.
 *
 * `severity` lies in 0..=1: 0 is normal vision, 1 is vision without the cone.
 */
public func simulateVision(color: String, vision: String, severity: Double?)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_simulate_vision(
        FfiConverterString.lower(color),
        FfiConverterString.lower(vision),
        FfiConverterOptionDouble.lower(severity),uniffiCallStatus
    )
})
}
/**
 * A theme from brand colours, in both schemes and both contrasts; every contract is kept, or it is refused.
 *
 * `mode` says what becomes of a brand colour that can't be the primary as it is: `nearest`, `lock-brand`, `strict`. What
 * is empty or absent is the base's own.
 */
public func deriveTheme(name: String, primary: String, accent: String?, neutral: String?, base: String?, mode: String?, density: String?, typeRatio: Double?, typeBase: Double?, motion: Double?, locks: [Lock]?)throws  -> DerivedTheme  {
    return try  FfiConverterTypeDerivedTheme_lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_derive_theme(
        FfiConverterString.lower(name),
        FfiConverterString.lower(primary),
        FfiConverterOptionString.lower(accent),
        FfiConverterOptionString.lower(neutral),
        FfiConverterOptionString.lower(base),
        FfiConverterOptionString.lower(mode),
        FfiConverterOptionString.lower(density),
        FfiConverterOptionDouble.lower(typeRatio),
        FfiConverterOptionDouble.lower(typeBase),
        FfiConverterOptionDouble.lower(motion),
        FfiConverterOptionSequenceTypeLock.lower(locks),uniffiCallStatus
    )
})
}
/**
 * Whether a theme can be derived; where it can't, which contracts conflict, and the nearest seed.
 *
 * The arguments are those of `derive_theme`.
 */
public func explainTheme(name: String, primary: String, accent: String?, neutral: String?, base: String?, mode: String?, density: String?, typeRatio: Double?, typeBase: Double?, motion: Double?, locks: [Lock]?)throws  -> Feasibility  {
    return try  FfiConverterTypeFeasibility_lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_explain_theme(
        FfiConverterString.lower(name),
        FfiConverterString.lower(primary),
        FfiConverterOptionString.lower(accent),
        FfiConverterOptionString.lower(neutral),
        FfiConverterOptionString.lower(base),
        FfiConverterOptionString.lower(mode),
        FfiConverterOptionString.lower(density),
        FfiConverterOptionDouble.lower(typeRatio),
        FfiConverterOptionDouble.lower(typeBase),
        FfiConverterOptionDouble.lower(motion),
        FfiConverterOptionSequenceTypeLock.lower(locks),uniffiCallStatus
    )
})
}
/**
 * A house theme, derived from its own seeds; the same colours as the ready-made one.
 */
public func houseTheme(name: String)throws  -> DerivedTheme  {
    return try  FfiConverterTypeDerivedTheme_lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_house_theme(
        FfiConverterString.lower(name),uniffiCallStatus
    )
})
}
/**
 * Every role with its kind, purpose, legal grounds and states, in the order of the stylesheet.
 */
public func listRoles()throws  -> [RoleInfo]  {
    return try  FfiConverterSequenceTypeRoleInfo.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_list_roles(uniffiCallStatus
    )
})
}
/**
 * Derives the theme of a certificate anew, and compares everything that it says.
 */
public func verifyTheme(certificate: String)throws  -> Verification  {
    return try  FfiConverterTypeVerification_lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_verify_theme(
        FfiConverterString.lower(certificate),uniffiCallStatus
    )
})
}
/**
 * A living element, `gem` or `sankofa`, to which nothing has happened yet.
 */
public func element(kind: String, size: Double?, theme: String?, scheme: String?, contrast: String?, cut: String?, glow: String?, pace: String?, policy: String?, heart: String?, label: Bool?, name: String?, words: String?)throws  -> Element  {
    return try  FfiConverterTypeElement_lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_element(
        FfiConverterString.lower(kind),
        FfiConverterOptionDouble.lower(size),
        FfiConverterOptionString.lower(theme),
        FfiConverterOptionString.lower(scheme),
        FfiConverterOptionString.lower(contrast),
        FfiConverterOptionString.lower(cut),
        FfiConverterOptionString.lower(glow),
        FfiConverterOptionString.lower(pace),
        FfiConverterOptionString.lower(policy),
        FfiConverterOptionString.lower(heart),
        FfiConverterOptionBool.lower(label),
        FfiConverterOptionString.lower(name),
        FfiConverterOptionString.lower(words),uniffiCallStatus
    )
})
}
/**
 * The picture of an element after a list of events, as a packed scene: the pure form.
 */
public func elementFrame(kind: String, events: [ElementEvent], at: Double, size: Double?, theme: String?, scheme: String?, contrast: String?, cut: String?, glow: String?, pace: String?, policy: String?, heart: String?, label: Bool?, name: String?, words: String?)throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_element_frame(
        FfiConverterString.lower(kind),
        FfiConverterSequenceTypeElementEvent.lower(events),
        FfiConverterDouble.lower(at),
        FfiConverterOptionDouble.lower(size),
        FfiConverterOptionString.lower(theme),
        FfiConverterOptionString.lower(scheme),
        FfiConverterOptionString.lower(contrast),
        FfiConverterOptionString.lower(cut),
        FfiConverterOptionString.lower(glow),
        FfiConverterOptionString.lower(pace),
        FfiConverterOptionString.lower(policy),
        FfiConverterOptionString.lower(heart),
        FfiConverterOptionBool.lower(label),
        FfiConverterOptionString.lower(name),
        FfiConverterOptionString.lower(words),uniffiCallStatus
    )
})
}
/**
 * The side in px of an element's named size: `sm`, `md`, `lg` or `xl`.
 */
public func elementSize(kind: String, size: String)throws  -> Double  {
    return try  FfiConverterDouble.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_element_size(
        FfiConverterString.lower(kind),
        FfiConverterString.lower(size),uniffiCallStatus
    )
})
}
/**
 * The element that a snapshot was taken of.
 */
public func restoreElement(snapshot: Data)throws  -> Element  {
    return try  FfiConverterTypeElement_lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_restore_element(
        FfiConverterData.lower(snapshot),uniffiCallStatus
    )
})
}
/**
 * The catalogue of error codes, sorted by code.
 */
public func listErrors()throws  -> [ErrorCode]  {
    return try  FfiConverterSequenceTypeErrorCode.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_list_errors(uniffiCallStatus
    )
})
}
/**
 * Packed scenes as an animated PNG that repeats for ever, each for so many milliseconds.
 *
 * `scale` are pixels to the CSS pixel; `ground` is `#rrggbb`, or none where it is empty. At most 3,600 frames of one size.
 */
public func apng(frames: [Data], delay: Double, scale: Double?, ground: String?)throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_apng(
        FfiConverterSequenceData.lower(frames),
        FfiConverterDouble.lower(delay),
        FfiConverterOptionDouble.lower(scale),
        FfiConverterOptionString.lower(ground),uniffiCallStatus
    )
})
}
/**
 * A span of an element's time, in milliseconds, as an animated PNG that repeats for ever, at so many frames a second.
 *
 * `scale` are pixels to the CSS pixel; `ground` is `#rrggbb`, or none where it is empty. At most 3,600 frames.
 */
public func elementApng(kind: String, events: [ElementEvent], start: Double?, duration: Double?, rate: Double?, scale: Double?, ground: String?, size: Double?, theme: String?, scheme: String?, contrast: String?, cut: String?, glow: String?, pace: String?, policy: String?, heart: String?, label: Bool?, name: String?, words: String?)throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_element_apng(
        FfiConverterString.lower(kind),
        FfiConverterSequenceTypeElementEvent.lower(events),
        FfiConverterOptionDouble.lower(start),
        FfiConverterOptionDouble.lower(duration),
        FfiConverterOptionDouble.lower(rate),
        FfiConverterOptionDouble.lower(scale),
        FfiConverterOptionString.lower(ground),
        FfiConverterOptionDouble.lower(size),
        FfiConverterOptionString.lower(theme),
        FfiConverterOptionString.lower(scheme),
        FfiConverterOptionString.lower(contrast),
        FfiConverterOptionString.lower(cut),
        FfiConverterOptionString.lower(glow),
        FfiConverterOptionString.lower(pace),
        FfiConverterOptionString.lower(policy),
        FfiConverterOptionString.lower(heart),
        FfiConverterOptionBool.lower(label),
        FfiConverterOptionString.lower(name),
        FfiConverterOptionString.lower(words),uniffiCallStatus
    )
})
}
/**
 * What a span of an element's time, in milliseconds, does to the eye, on the ground of its theme: 20 frames a second of 256
 * pixels; what no route finds safe is refused.
 */
public func flashCertificate(kind: String, events: [ElementEvent], start: Double?, duration: Double?, size: Double?, theme: String?, scheme: String?, contrast: String?, cut: String?, glow: String?, pace: String?, policy: String?, heart: String?, label: Bool?, name: String?, words: String?)throws  -> FlashCertificate  {
    return try  FfiConverterTypeFlashCertificate_lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_flash_certificate(
        FfiConverterString.lower(kind),
        FfiConverterSequenceTypeElementEvent.lower(events),
        FfiConverterOptionDouble.lower(start),
        FfiConverterOptionDouble.lower(duration),
        FfiConverterOptionDouble.lower(size),
        FfiConverterOptionString.lower(theme),
        FfiConverterOptionString.lower(scheme),
        FfiConverterOptionString.lower(contrast),
        FfiConverterOptionString.lower(cut),
        FfiConverterOptionString.lower(glow),
        FfiConverterOptionString.lower(pace),
        FfiConverterOptionString.lower(policy),
        FfiConverterOptionString.lower(heart),
        FfiConverterOptionBool.lower(label),
        FfiConverterOptionString.lower(name),
        FfiConverterOptionString.lower(words),uniffiCallStatus
    )
})
}
/**
 * Packed scenes as one PNG each; the other arguments are those of `apng`.
 */
public func pngSequence(frames: [Data], scale: Double?, ground: String?)throws  -> [Data]  {
    return try  FfiConverterSequenceData.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_png_sequence(
        FfiConverterSequenceData.lower(frames),
        FfiConverterOptionDouble.lower(scale),
        FfiConverterOptionString.lower(ground),uniffiCallStatus
    )
})
}
/**
 * A recipe of the engine in JSON: the same service, whose requests bear a label `pillar`.
 */
public func engineRecipe()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_engine_recipe(uniffiCallStatus
    )
})
}
/**
 * A recipe of the gem in JSON: latency, error budget and headroom of a service behind HTTP that names its metrics as most do.
 */
public func gemRecipe()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_gem_recipe(uniffiCallStatus
    )
})
}
/**
 * A fold by a recipe in JSON, which docs/metrics.md tells; `epoch` is when the element's time is 0, in milliseconds since 1970.
 */
public func metricFold(recipe: String, epoch: Double?)throws  -> MetricFold  {
    return try  FfiConverterTypeMetricFold_lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_metric_fold(
        FfiConverterString.lower(recipe),
        FfiConverterOptionDouble.lower(epoch),uniffiCallStatus
    )
})
}
/**
 * The samples of an answer to `/api/v1/query` or `/api/v1/query_range`: a vector, a matrix or a scalar, in JSON.
 *
 * Times are as the server gives them: those of a range are the samples' own, all others that of the question.
 */
public func parseApiResult(json: String)throws  -> [MetricSample]  {
    return try  FfiConverterSequenceTypeMetricSample.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_parse_api_result(
        FfiConverterString.lower(json),uniffiCallStatus
    )
})
}
/**
 * Events of an element in JSON: a list of objects with `at`, `kind`, and where they have them `name` and `value`.
 */
public func parseEvents(json: String)throws  -> [ElementEvent]  {
    return try  FfiConverterSequenceTypeElementEvent.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_parse_events(
        FfiConverterString.lower(json),uniffiCallStatus
    )
})
}
/**
 * The fold that a snapshot was taken of, by the same recipe.
 */
public func restoreMetricFold(recipe: String, snapshot: Data)throws  -> MetricFold  {
    return try  FfiConverterTypeMetricFold_lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_restore_metric_fold(
        FfiConverterString.lower(recipe),
        FfiConverterData.lower(snapshot),uniffiCallStatus
    )
})
}
/**
 * The samples of `values` at the times that `times` says, which was asked as `timestamp(…)` of the same; one without such a
 * time is left out.
 */
public func withTimes(values: [MetricSample], times: [MetricSample])throws  -> [MetricSample]  {
    return try  FfiConverterSequenceTypeMetricSample.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_with_times(
        FfiConverterSequenceTypeMetricSample.lower(values),
        FfiConverterSequenceTypeMetricSample.lower(times),uniffiCallStatus
    )
})
}
/**
 * The 14 frontend apps and the two pilots of Azora OS.
 */
public func listApps()throws  -> [App]  {
    return try  FfiConverterSequenceTypeApp.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_list_apps(uniffiCallStatus
    )
})
}
/**
 * The 28 marks, 21 of services and 7 of Elara, then the emblem `sankofa` and the logo `azora`.
 */
public func listMarks()throws  -> [Mark]  {
    return try  FfiConverterSequenceTypeMark.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_list_marks(uniffiCallStatus
    )
})
}
/**
 * The 148 services of Azora OS, sorted by id.
 */
public func listServices()throws  -> [Service]  {
    return try  FfiConverterSequenceTypeService.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_list_services(uniffiCallStatus
    )
})
}
/**
 * A mark as SVG, in the colours of a theme.
 *
 * `paint` is `brand` (the mark's own colours), `theme` (the theme's), `gradient` (the sign of Unity) or one ink as
 * `#rrggbb`. `size` in px, 1..=16384, chooses the optical size. `instance` prefixes every id in the picture; empty
 * means a digest of the arguments.
 */
public func markSvg(id: String, theme: String, scheme: String, paint: String?, size: UInt32?, instance: String?)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_mark_svg(
        FfiConverterString.lower(id),
        FfiConverterString.lower(theme),
        FfiConverterString.lower(scheme),
        FfiConverterOptionString.lower(paint),
        FfiConverterOptionUInt32.lower(size),
        FfiConverterOptionString.lower(instance),uniffiCallStatus
    )
})
}
/**
 * The version that every package of this release carries.
 */
public func version()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_version(uniffiCallStatus
    )
})
}
/**
 * The families of a text in the `OpenMetrics` format, version 1.0, which is read to the letter.
 */
public func parseOpenMetrics(text: String)throws  -> [MetricFamily]  {
    return try  FfiConverterSequenceTypeMetricFamily.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_parse_open_metrics(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * The families of a text in the Prometheus format, version 0.0.4.
 */
public func parsePrometheus(text: String)throws  -> [MetricFamily]  {
    return try  FfiConverterSequenceTypeMetricFamily.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_parse_prometheus(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * The eased progress of a curve of CSS, or by a name of the tokens, such as `ubuntu`; outside 0..=1 it goes on.
 */
public func ease(easing: String, progress: Double)throws  -> Double  {
    return try  FfiConverterDouble.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_ease(
        FfiConverterString.lower(easing),
        FfiConverterDouble.lower(progress),uniffiCallStatus
    )
})
}
/**
 * Where a spring is so many milliseconds after it was let go, and how fast it goes; before that, where it was.
 */
public func springAt(spring: Spring, t: Double, start: Double?, end: Double?, velocity: Double?)throws  -> Motion  {
    return try  FfiConverterTypeMotion_lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_spring_at(
        FfiConverterTypeSpring_lower(spring),
        FfiConverterDouble.lower(t),
        FfiConverterOptionDouble.lower(start),
        FfiConverterOptionDouble.lower(end),
        FfiConverterOptionDouble.lower(velocity),uniffiCallStatus
    )
})
}
/**
 * Where many springs are at a time in milliseconds: a position for every six numbers, which are stiffness, damping,
 * mass, position, velocity and target.
 */
public func springBatch(springs: [Double], t: Double)throws  -> [Double]  {
    return try  FfiConverterSequenceDouble.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_spring_batch(
        FfiConverterSequenceDouble.lower(springs),
        FfiConverterDouble.lower(t),uniffiCallStatus
    )
})
}
/**
 * A spring as Jetpack Compose takes it.
 */
public func springCompose(spring: Spring)throws  -> SpringCompose  {
    return try  FfiConverterTypeSpringCompose_lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_spring_compose(
        FfiConverterTypeSpring_lower(spring),uniffiCallStatus
    )
})
}
/**
 * A spring as a `linear()` of CSS, off by a share of the way at most; `velocity` is in ways a second.
 */
public func springCss(spring: Spring, velocity: Double?, error: Double?)throws  -> SpringCurve  {
    return try  FfiConverterTypeSpringCurve_lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_spring_css(
        FfiConverterTypeSpring_lower(spring),
        FfiConverterOptionDouble.lower(velocity),
        FfiConverterOptionDouble.lower(error),uniffiCallStatus
    )
})
}
/**
 * The spring of a duration that is felt, in milliseconds, and a bounce above -1 and below 1, as `SwiftUI` tells one.
 */
public func springFromDuration(duration: Double, bounce: Double?)throws  -> Spring  {
    return try  FfiConverterTypeSpring_lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_spring_from_duration(
        FfiConverterDouble.lower(duration),
        FfiConverterOptionDouble.lower(bounce),uniffiCallStatus
    )
})
}
/**
 * The spring that has half its way behind it after so many milliseconds, and never swings.
 */
public func springFromHalfLife(halfLife: Double)throws  -> Spring  {
    return try  FfiConverterTypeSpring_lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_spring_from_half_life(
        FfiConverterDouble.lower(halfLife),uniffiCallStatus
    )
})
}
/**
 * The spring of the time of one undamped turn, in milliseconds, and a damping ratio, as `UIKit` tells one.
 */
public func springFromResponse(response: Double, dampingRatio: Double?)throws  -> Spring  {
    return try  FfiConverterTypeSpring_lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_spring_from_response(
        FfiConverterDouble.lower(response),
        FfiConverterOptionDouble.lower(dampingRatio),uniffiCallStatus
    )
})
}
/**
 * A spring as the keyframes of a Lottie property, as JSON, at so many frames a second.
 */
public func springLottie(spring: Spring, start: Double, end: Double, rate: Double?, velocity: Double?, error: Double?)throws  -> SpringCurve  {
    return try  FfiConverterTypeSpringCurve_lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_spring_lottie(
        FfiConverterTypeSpring_lower(spring),
        FfiConverterDouble.lower(start),
        FfiConverterDouble.lower(end),
        FfiConverterOptionDouble.lower(rate),
        FfiConverterOptionDouble.lower(velocity),
        FfiConverterOptionDouble.lower(error),uniffiCallStatus
    )
})
}
/**
 * After how many milliseconds a spring stays within a tolerance of its target; absent where it never does.
 */
public func springSettling(spring: Spring, start: Double?, end: Double?, velocity: Double?, tolerance: Double?)throws  -> Double?  {
    return try  FfiConverterOptionDouble.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_spring_settling(
        FfiConverterTypeSpring_lower(spring),
        FfiConverterOptionDouble.lower(start),
        FfiConverterOptionDouble.lower(end),
        FfiConverterOptionDouble.lower(velocity),
        FfiConverterOptionDouble.lower(tolerance),uniffiCallStatus
    )
})
}
/**
 * A spring as `SwiftUI` takes it.
 */
public func springSwift(spring: Spring)throws  -> SpringSwift  {
    return try  FfiConverterTypeSpringSwift_lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_spring_swift(
        FfiConverterTypeSpring_lower(spring),uniffiCallStatus
    )
})
}
/**
 * A span of an element's time, in milliseconds, as a Lottie animation; texts in it are outlines.
 */
public func elementLottie(kind: String, events: [ElementEvent], start: Double?, duration: Double?, size: Double?, theme: String?, scheme: String?, contrast: String?, cut: String?, glow: String?, pace: String?, policy: String?, heart: String?, label: Bool?, name: String?, words: String?)throws  -> MotionExport  {
    return try  FfiConverterTypeMotionExport_lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_element_lottie(
        FfiConverterString.lower(kind),
        FfiConverterSequenceTypeElementEvent.lower(events),
        FfiConverterOptionDouble.lower(start),
        FfiConverterOptionDouble.lower(duration),
        FfiConverterOptionDouble.lower(size),
        FfiConverterOptionString.lower(theme),
        FfiConverterOptionString.lower(scheme),
        FfiConverterOptionString.lower(contrast),
        FfiConverterOptionString.lower(cut),
        FfiConverterOptionString.lower(glow),
        FfiConverterOptionString.lower(pace),
        FfiConverterOptionString.lower(policy),
        FfiConverterOptionString.lower(heart),
        FfiConverterOptionBool.lower(label),
        FfiConverterOptionString.lower(name),
        FfiConverterOptionString.lower(words),uniffiCallStatus
    )
})
}
/**
 * A span of an element's time, in milliseconds, as an SVG that moves, over and over: by `smil` or by `css`.
 *
 * The gem closes after 12 s, the engine after 60 s. Facets of stones stand, and all else moves; the file says so. Every id in
 * it begins with `instance`.
 */
public func elementSvg(kind: String, events: [ElementEvent], start: Double?, duration: Double?, motion: String?, instance: String?, size: Double?, theme: String?, scheme: String?, contrast: String?, cut: String?, glow: String?, pace: String?, policy: String?, heart: String?, label: Bool?, name: String?, words: String?)throws  -> MotionExport  {
    return try  FfiConverterTypeMotionExport_lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_element_svg(
        FfiConverterString.lower(kind),
        FfiConverterSequenceTypeElementEvent.lower(events),
        FfiConverterOptionDouble.lower(start),
        FfiConverterOptionDouble.lower(duration),
        FfiConverterOptionString.lower(motion),
        FfiConverterOptionString.lower(instance),
        FfiConverterOptionDouble.lower(size),
        FfiConverterOptionString.lower(theme),
        FfiConverterOptionString.lower(scheme),
        FfiConverterOptionString.lower(contrast),
        FfiConverterOptionString.lower(cut),
        FfiConverterOptionString.lower(glow),
        FfiConverterOptionString.lower(pace),
        FfiConverterOptionString.lower(policy),
        FfiConverterOptionString.lower(heart),
        FfiConverterOptionBool.lower(label),
        FfiConverterOptionString.lower(name),
        FfiConverterOptionString.lower(words),uniffiCallStatus
    )
})
}
/**
 * The most transparent colour that composites to a colour on a ground; both are opaque.
 */
public func alphaTwin(color: String, ground: String)throws  -> AlphaTwin  {
    return try  FfiConverterTypeAlphaTwin_lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_alpha_twin(
        FfiConverterString.lower(color),
        FfiConverterString.lower(ground),uniffiCallStatus
    )
})
}
/**
 * The ramp of a seed, 50 to 950, from light to dark; the seed is kept as it is at its own step.
 *
 * Every other step has a contrast with white that is the same for all seeds: 4.5 at least from 600 on.
 */
public func colorRamp(seed: String)throws  -> [RampStep]  {
    return try  FfiConverterSequenceTypeRampStep.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_color_ramp(
        FfiConverterString.lower(seed),uniffiCallStatus
    )
})
}
/**
 * What the rules of the family's design language measure of a mark, or of anyone's SVG, beside the other marks.
 *
 * A drawing that names the slots is read as the source of a mark; any other passes the gate of `svg_to_png`, and what only a
 * mark can promise is not asked of it.
 */
public func checkMark(svg: String)throws  -> MarkReport  {
    return try  FfiConverterTypeMarkReport_lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_check_mark(
        FfiConverterString.lower(svg),uniffiCallStatus
    )
})
}
/**
 * Marks side by side as SVG: on the theme's backgrounds, in each of the paints, at each of the sizes.
 *
 * `paints` are `brand`, `theme`, `ink` or inks as `#rrggbb`. With 0 columns there is one for several sizes, else as many as
 * suit. Absent lists are all marks, 16, 24, 32, 64 and 200 px, both schemes, `brand` and `ink`.
 */
public func contactSheet(theme: String, columns: UInt32?, labels: Bool?, ids: [String]?, sizes: [UInt32]?, schemes: [String]?, paints: [String]?)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_contact_sheet(
        FfiConverterString.lower(theme),
        FfiConverterOptionUInt32.lower(columns),
        FfiConverterOptionBool.lower(labels),
        FfiConverterOptionSequenceString.lower(ids),
        FfiConverterOptionSequenceUInt32.lower(sizes),
        FfiConverterOptionSequenceString.lower(schemes),
        FfiConverterOptionSequenceString.lower(paints),uniffiCallStatus
    )
})
}
/**
 * The same sheet as a PNG; it has no letters, so no labels.
 */
public func contactSheetPng(theme: String, columns: UInt32?, ids: [String]?, sizes: [UInt32]?, schemes: [String]?, paints: [String]?)throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_contact_sheet_png(
        FfiConverterString.lower(theme),
        FfiConverterOptionUInt32.lower(columns),
        FfiConverterOptionSequenceString.lower(ids),
        FfiConverterOptionSequenceUInt32.lower(sizes),
        FfiConverterOptionSequenceString.lower(schemes),
        FfiConverterOptionSequenceString.lower(paints),uniffiCallStatus
    )
})
}
/**
 * A mark as a square PNG on transparent ground; the same picture as `mark_svg`.
 */
public func markPng(id: String, theme: String, scheme: String, paint: String?, size: UInt32?)throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_mark_png(
        FfiConverterString.lower(id),
        FfiConverterString.lower(theme),
        FfiConverterString.lower(scheme),
        FfiConverterOptionString.lower(paint),
        FfiConverterOptionUInt32.lower(size),uniffiCallStatus
    )
})
}
/**
 * A mark as a packed scene, for painters that take no SVG; the same picture as `mark_svg`, its arcs as cubics.
 */
public func markScene(id: String, theme: String, scheme: String, paint: String?, size: UInt32?)throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_mark_scene(
        FfiConverterString.lower(id),
        FfiConverterString.lower(theme),
        FfiConverterString.lower(scheme),
        FfiConverterOptionString.lower(paint),
        FfiConverterOptionUInt32.lower(size),uniffiCallStatus
    )
})
}
/**
 * A packed scene as a PNG of `scale` pixels to the CSS pixel, on a ground of `#rrggbb`, or on none where that is empty.
 */
public func scenePng(scene: Data, scale: Double?, ground: String?)throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_scene_png(
        FfiConverterData.lower(scene),
        FfiConverterOptionDouble.lower(scale),
        FfiConverterOptionString.lower(ground),uniffiCallStatus
    )
})
}
/**
 * Anyone's SVG as a PNG of a width in px; the height follows.
 *
 * The SVG passes a gate first: a file that is too large, reaches outside itself, or would cost too much is refused.
 */
public func svgToPng(svg: String, width: UInt32)throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_svg_to_png(
        FfiConverterString.lower(svg),
        FfiConverterUInt32.lower(width),uniffiCallStatus
    )
})
}
/**
 * The components that have recipes.
 */
public func listRecipes()throws  -> [RecipeInfo]  {
    return try  FfiConverterSequenceTypeRecipeInfo.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_list_recipes(uniffiCallStatus
    )
})
}
/**
 * A component in the values of a ready-made theme. A state that a variant does not change looks as at rest.
 */
public func recipe(component: String, variant: String, theme: String, scheme: String, size: String?, state: String?, contrast: String?)throws  -> Recipe  {
    return try  FfiConverterTypeRecipe_lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_recipe(
        FfiConverterString.lower(component),
        FfiConverterString.lower(variant),
        FfiConverterString.lower(theme),
        FfiConverterString.lower(scheme),
        FfiConverterOptionString.lower(size),
        FfiConverterOptionString.lower(state),
        FfiConverterOptionString.lower(contrast),uniffiCallStatus
    )
})
}
/**
 * The classes of one component, or of `all`, in the custom properties of every theme.
 */
public func recipeCss(component: String?)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_recipe_css(
        FfiConverterOptionString.lower(component),uniffiCallStatus
    )
})
}
/**
 * The theme of a service or an app, by its id, with the seed and the density of its own, or else of its domain.
 */
public func serviceTheme(id: String)throws  -> ServiceTheme  {
    return try  FfiConverterTypeServiceTheme_lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_service_theme(
        FfiConverterString.lower(id),uniffiCallStatus
    )
})
}
/**
 * The digest of a packed scene, 16 hex digits: equal for equal pictures in every language.
 */
public func sceneHash(scene: Data)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_scene_hash(
        FfiConverterData.lower(scene),uniffiCallStatus
    )
})
}
/**
 * A packed scene as SVG; `instance` stands before every id in it, and is made from the picture where it is empty.
 */
public func sceneSvg(scene: Data, instance: String?)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_scene_svg(
        FfiConverterData.lower(scene),
        FfiConverterOptionString.lower(instance),uniffiCallStatus
    )
})
}
/**
 * The four ready-made themes.
 */
public func listThemes()throws  -> [ThemeInfo]  {
    return try  FfiConverterSequenceTypeThemeInfo.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_list_themes(uniffiCallStatus
    )
})
}
/**
 * A ready-made theme in one scheme and contrast.
 */
public func theme(name: String, scheme: String, contrast: String?)throws  -> Theme  {
    return try  FfiConverterTypeTheme_lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_theme(
        FfiConverterString.lower(name),
        FfiConverterString.lower(scheme),
        FfiConverterOptionString.lower(contrast),uniffiCallStatus
    )
})
}
/**
 * The whole stylesheet of a ready-made theme: light, dark, standard, high.
 */
public func themeCss(name: String)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_theme_css(
        FfiConverterString.lower(name),uniffiCallStatus
    )
})
}
/**
 * Everything that is wrong with a DTCG 2025.10 document, by place; empty means sound.
 */
public func checkTokens(json: String)throws  -> [Problem]  {
    return try  FfiConverterSequenceTypeProblem.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_check_tokens(
        FfiConverterString.lower(json),uniffiCallStatus
    )
})
}
/**
 * Requests a second, latency in milliseconds and the share of errors over so many minutes, now over the past's band, as a
 * packed scene of a width and a height in px.
 *
 * `past` says which past it is, such as `same hour, 28 days`.
 */
public func performanceScene(requests: PerformanceRow, latency: PerformanceRow, errors: PerformanceRow, minutes: UInt32, width: Double?, height: Double?, past: String?, theme: String?, scheme: String?, contrast: String?, name: String?, words: String?)throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_performance_scene(
        FfiConverterTypePerformanceRow_lower(requests),
        FfiConverterTypePerformanceRow_lower(latency),
        FfiConverterTypePerformanceRow_lower(errors),
        FfiConverterUInt32.lower(minutes),
        FfiConverterOptionDouble.lower(width),
        FfiConverterOptionDouble.lower(height),
        FfiConverterOptionString.lower(past),
        FfiConverterOptionString.lower(theme),
        FfiConverterOptionString.lower(scheme),
        FfiConverterOptionString.lower(contrast),
        FfiConverterOptionString.lower(name),
        FfiConverterOptionString.lower(words),uniffiCallStatus
    )
})
}
/**
 * One form of the Sankofa symbol, `heart` or `bird`, whole and at rest in the ink of a theme, as a packed scene.
 */
public func sankofaEmblem(form: String, size: Double?, theme: String?, scheme: String?, contrast: String?, name: String?, words: String?)throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeAzoraError_lift) {
        uniffiCallStatus in
    uniffi_azora_surface_fn_func_sankofa_emblem(
        FfiConverterString.lower(form),
        FfiConverterOptionDouble.lower(size),
        FfiConverterOptionString.lower(theme),
        FfiConverterOptionString.lower(scheme),
        FfiConverterOptionString.lower(contrast),
        FfiConverterOptionString.lower(name),
        FfiConverterOptionString.lower(words),uniffiCallStatus
    )
})
}

private enum InitializationResult {
    case ok
    case contractVersionMismatch
    case apiChecksumMismatch
}
// Use a global variable to perform the versioning checks. Swift ensures that
// the code inside is only computed once.
private let initializationResult: InitializationResult = {
    // Get the bindings contract version from our ComponentInterface
    let bindings_contract_version = 30
    // Get the scaffolding contract version by calling the into the dylib
    let scaffolding_contract_version = ffi_azora_surface_uniffi_contract_version()
    if bindings_contract_version != scaffolding_contract_version {
        return InitializationResult.contractVersionMismatch
    }
    if (uniffi_azora_surface_checksum_func_hct() != 3835) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_hct_color() != 7267) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_seeds_from_pixels() != 37977) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_tonal_palette() != 46936) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_color_difference() != 25096) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_composite_color() != 35375) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_contrast_ratio() != 38606) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_convert_color() != 9287) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_format_color() != 40796) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_map_color() != 63607) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_parse_color() != 57688) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_simulate_vision() != 45065) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_derive_theme() != 6631) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_explain_theme() != 47984) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_house_theme() != 58484) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_list_roles() != 49131) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_verify_theme() != 2212) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_element() != 29137) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_element_frame() != 56058) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_element_size() != 19614) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_restore_element() != 50484) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_list_errors() != 57584) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_apng() != 33793) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_element_apng() != 13293) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_flash_certificate() != 53488) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_png_sequence() != 60938) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_engine_recipe() != 37916) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_gem_recipe() != 37370) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_metric_fold() != 27353) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_parse_api_result() != 16193) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_parse_events() != 15256) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_restore_metric_fold() != 43131) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_with_times() != 50736) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_list_apps() != 11604) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_list_marks() != 19864) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_list_services() != 37726) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_mark_svg() != 26337) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_version() != 64455) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_parse_open_metrics() != 40418) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_parse_prometheus() != 34167) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_ease() != 24915) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_spring_at() != 63342) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_spring_batch() != 25361) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_spring_compose() != 27735) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_spring_css() != 25917) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_spring_from_duration() != 11138) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_spring_from_half_life() != 30780) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_spring_from_response() != 2721) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_spring_lottie() != 57462) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_spring_settling() != 43161) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_spring_swift() != 64412) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_element_lottie() != 47141) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_element_svg() != 15270) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_alpha_twin() != 27434) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_color_ramp() != 18381) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_check_mark() != 22255) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_contact_sheet() != 39746) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_contact_sheet_png() != 29893) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_mark_png() != 28511) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_mark_scene() != 61572) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_scene_png() != 17274) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_svg_to_png() != 63823) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_list_recipes() != 393) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_recipe() != 42851) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_recipe_css() != 65107) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_service_theme() != 21308) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_scene_hash() != 17006) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_scene_svg() != 18138) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_list_themes() != 17948) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_theme() != 56403) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_theme_css() != 13673) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_check_tokens() != 57133) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_performance_scene() != 42561) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_func_sankofa_emblem() != 2712) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_method_derivedtheme_certificate() != 43634) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_method_derivedtheme_color() != 22806) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_method_derivedtheme_css() != 16292) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_method_derivedtheme_delta_css() != 9862) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_method_derivedtheme_json() != 59081) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_method_derivedtheme_ramp() != 11080) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_method_derivedtheme_ratio() != 455) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_method_element_apply() != 60402) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_method_element_frame() != 16485) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_method_element_snapshot() != 62429) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_method_metricfold_error_budget() != 3425) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_method_metricfold_interval() != 39397) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_method_metricfold_queries() != 10511) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_method_metricfold_snapshot() != 46676) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_method_metricfold_take() != 17356) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_method_theme_color() != 59396) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_method_theme_css() != 62458) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_method_theme_json() != 4531) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_method_theme_ratio() != 53817) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_azora_surface_checksum_method_theme_roles() != 33134) {
        return InitializationResult.apiChecksumMismatch
    }

    return InitializationResult.ok
}()

// Make the ensure init function public so that other modules which have external type references to
// our types can call it.
public func uniffiEnsureAzoraSurfaceInitialized() {
    switch initializationResult {
    case .ok:
        break
    case .contractVersionMismatch:
        fatalError("UniFFI contract version mismatch: try cleaning and rebuilding your project")
    case .apiChecksumMismatch:
        fatalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
}

// swiftlint:enable all
