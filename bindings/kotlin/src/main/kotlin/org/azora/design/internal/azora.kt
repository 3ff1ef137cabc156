// Written by `cargo xtask uniffi`; change bindings/surface or the core's names instead.

@file:Suppress("NAME_SHADOWING")

package org.azora.design.internal

// Common helper code.
//
// Ideally this would live in a separate .kt file where it can be unittested etc
// in isolation, and perhaps even published as a re-useable package.
//
// However, it's important that the details of how this helper code works (e.g. the
// way that different builtin types are passed across the FFI) exactly match what's
// expected by the Rust code on the other side of the interface. In practice right
// now that means coming from the exact some version of `uniffi` that was used to
// compile the Rust component. The easiest way to ensure this is to bundle the Kotlin
// helpers directly inline like we're doing here.

import com.sun.jna.Library
import com.sun.jna.IntegerType
import com.sun.jna.Native
import com.sun.jna.Pointer
import com.sun.jna.Structure
import com.sun.jna.Callback
import com.sun.jna.ptr.*
import java.nio.ByteBuffer
import java.nio.ByteOrder
import java.nio.CharBuffer
import java.nio.charset.CodingErrorAction
import java.util.concurrent.atomic.AtomicLong
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.atomic.AtomicBoolean

// This is a helper for safely working with byte buffers returned from the Rust code.
// A rust-owned buffer is represented by its capacity, its current length, and a
// pointer to the underlying data.

/**
 * @suppress
 */
@Structure.FieldOrder("capacity", "len", "data")
internal open class RustBuffer : Structure() {
    // Note: `capacity` and `len` are actually `ULong` values, but JVM only supports signed values.
    // When dealing with these fields, make sure to call `toULong()`.
    @JvmField var capacity: Long = 0
    @JvmField var len: Long = 0
    @JvmField var data: Pointer? = null

    class ByValue: RustBuffer(), Structure.ByValue
    class ByReference: RustBuffer(), Structure.ByReference

   internal fun setValue(other: RustBuffer) {
        capacity = other.capacity
        len = other.len
        data = other.data
    }

    companion object {
        internal fun alloc(size: ULong = 0UL) = uniffiRustCall() { status ->
            // Note: need to convert the size to a `Long` value to make this work with JVM.
            UniffiLib.ffi_azora_surface_rustbuffer_alloc(size.toLong(), status)
        }.also {
            if(it.data == null) {
               throw RuntimeException("RustBuffer.alloc() returned null data pointer (size=${size})")
           }
        }

        internal fun create(capacity: ULong, len: ULong, data: Pointer?): RustBuffer.ByValue {
            var buf = RustBuffer.ByValue()
            buf.capacity = capacity.toLong()
            buf.len = len.toLong()
            buf.data = data
            return buf
        }

        internal fun free(buf: RustBuffer.ByValue) = uniffiRustCall() { status ->
            UniffiLib.ffi_azora_surface_rustbuffer_free(buf, status)
        }
    }

    @Suppress("TooGenericExceptionThrown")
    fun asByteBuffer() =
        this.data?.getByteBuffer(0, this.len)?.also {
            it.order(ByteOrder.BIG_ENDIAN)
        }
}

// This is a helper for safely passing byte references into the rust code.
// It's not actually used at the moment, because there aren't many things that you
// can take a direct pointer to in the JVM, and if we're going to copy something
// then we might as well copy it into a `RustBuffer`. But it's here for API
// completeness.

@Structure.FieldOrder("len", "data")
internal open class ForeignBytes : Structure() {
    @JvmField var len: Int = 0
    @JvmField var data: Pointer? = null

    class ByValue : ForeignBytes(), Structure.ByValue
}

// Converter for `&[u8]` / `[ByRef] bytes` arguments.
//
// Only `lower` is valid — zero-copy byte buffers only flow foreign -> Rust,
// and only in argument position. `lift`, `read`, `write`, and
// `allocationSize` have no sound implementation here and all panic at
// runtime. The `FfiConverter` interface is implemented so that the
// compiler enforces the full method set (rather than relying on eyeball).
//
// The provided `ByteBuffer` MUST be direct — only direct buffers have a
// stable native address that JNA can expose via `getDirectBufferPointer`.
// The returned `ForeignBytes.ByValue` is only valid for the duration of
// the FFI call; the Rust side treats it as a borrow.
internal object FfiConverterByRefBytes : FfiConverter<java.nio.ByteBuffer, ForeignBytes.ByValue> {
    override fun lower(value: java.nio.ByteBuffer): ForeignBytes.ByValue {
        require(value.isDirect) { "UniFFI zero-copy &[u8] requires a direct ByteBuffer. Use ByteBuffer.allocateDirect()." }
        val remaining = value.remaining()
        val fb = ForeignBytes.ByValue()
        fb.len = remaining
        // Zero-length direct buffers: skip getDirectBufferPointer (platform-variable behavior)
        // and pass null. The Rust side treats (null, 0) as &[].
        fb.data = if (remaining == 0) null else com.sun.jna.Native.getDirectBufferPointer(value)
        return fb
    }

    override fun lift(value: ForeignBytes.ByValue): java.nio.ByteBuffer =
        error("ByRef bytes cannot be lifted: zero-copy &[u8] only flows foreign->Rust")

    override fun read(buf: java.nio.ByteBuffer): java.nio.ByteBuffer =
        error("ByRef bytes cannot be read from a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")

    override fun write(value: java.nio.ByteBuffer, buf: java.nio.ByteBuffer): Unit =
        error("ByRef bytes cannot be written to a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")

    override fun allocationSize(value: java.nio.ByteBuffer): ULong =
        error("ByRef bytes have no RustBuffer allocation size: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
}
/**
 * The FfiConverter interface handles converter types to and from the FFI
 *
 * All implementing objects should be public to support external types.  When a
 * type is external we need to import it's FfiConverter.
 *
 * @suppress
 */
internal interface FfiConverter<KotlinType, FfiType> {
    // Convert an FFI type to a Kotlin type
    fun lift(value: FfiType): KotlinType

    // Convert an Kotlin type to an FFI type
    fun lower(value: KotlinType): FfiType

    // Read a Kotlin type from a `ByteBuffer`
    fun read(buf: ByteBuffer): KotlinType

    // Calculate bytes to allocate when creating a `RustBuffer`
    //
    // This must return at least as many bytes as the write() function will
    // write. It can return more bytes than needed, for example when writing
    // Strings we can't know the exact bytes needed until we the UTF-8
    // encoding, so we pessimistically allocate the largest size possible (3
    // bytes per codepoint).  Allocating extra bytes is not really a big deal
    // because the `RustBuffer` is short-lived.
    fun allocationSize(value: KotlinType): ULong

    // Write a Kotlin type to a `ByteBuffer`
    fun write(value: KotlinType, buf: ByteBuffer)

    // Lower a value into a `RustBuffer`
    //
    // This method lowers a value into a `RustBuffer` rather than the normal
    // FfiType.  It's used by the callback interface code.  Callback interface
    // returns are always serialized into a `RustBuffer` regardless of their
    // normal FFI type.
    fun lowerIntoRustBuffer(value: KotlinType): RustBuffer.ByValue {
        val rbuf = RustBuffer.alloc(allocationSize(value))
        try {
            val bbuf = rbuf.data!!.getByteBuffer(0, rbuf.capacity).also {
                it.order(ByteOrder.BIG_ENDIAN)
            }
            write(value, bbuf)
            rbuf.writeField("len", bbuf.position().toLong())
            return rbuf
        } catch (e: Throwable) {
            RustBuffer.free(rbuf)
            throw e
        }
    }

    // Lift a value from a `RustBuffer`.
    //
    // This here mostly because of the symmetry with `lowerIntoRustBuffer()`.
    // It's currently only used by the `FfiConverterRustBuffer` class below.
    fun liftFromRustBuffer(rbuf: RustBuffer.ByValue): KotlinType {
        val byteBuf = rbuf.asByteBuffer()!!
        try {
           val item = read(byteBuf)
           if (byteBuf.hasRemaining()) {
               throw RuntimeException("junk remaining in buffer after lifting, something is very wrong!!")
           }
           return item
        } finally {
            RustBuffer.free(rbuf)
        }
    }
}

/**
 * FfiConverter that uses `RustBuffer` as the FfiType
 *
 * @suppress
 */
internal interface FfiConverterRustBuffer<KotlinType>: FfiConverter<KotlinType, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue) = liftFromRustBuffer(value)
    override fun lower(value: KotlinType) = lowerIntoRustBuffer(value)
}
// A handful of classes and functions to support the generated data structures.
// This would be a good candidate for isolating in its own ffi-support lib.

internal const val UNIFFI_CALL_SUCCESS = 0.toByte()
internal const val UNIFFI_CALL_ERROR = 1.toByte()
internal const val UNIFFI_CALL_UNEXPECTED_ERROR = 2.toByte()

@Structure.FieldOrder("code", "error_buf")
internal open class UniffiRustCallStatus : Structure() {
    @JvmField var code: Byte = 0
    @JvmField var error_buf: RustBuffer.ByValue = RustBuffer.ByValue()

    class ByValue: UniffiRustCallStatus(), Structure.ByValue

    fun isSuccess(): Boolean {
        return code == UNIFFI_CALL_SUCCESS
    }

    fun isError(): Boolean {
        return code == UNIFFI_CALL_ERROR
    }

    fun isPanic(): Boolean {
        return code == UNIFFI_CALL_UNEXPECTED_ERROR
    }

    companion object {
        fun create(code: Byte, errorBuf: RustBuffer.ByValue): UniffiRustCallStatus.ByValue {
            val callStatus = UniffiRustCallStatus.ByValue()
            callStatus.code = code
            callStatus.error_buf = errorBuf
            return callStatus
        }
    }
}

internal class InternalException(message: String) : kotlin.Exception(message)

/**
 * Each top-level error class has a companion object that can lift the error from the call status's rust buffer
 *
 * @suppress
 */
internal interface UniffiRustCallStatusErrorHandler<E> {
    fun lift(error_buf: RustBuffer.ByValue): E;
}

// Helpers for calling Rust
// In practice we usually need to be synchronized to call this safely, so it doesn't
// synchronize itself

// Call a rust function that returns a Result<>.  Pass in the Error class companion that corresponds to the Err
private inline fun <U, E: kotlin.Exception> uniffiRustCallWithError(errorHandler: UniffiRustCallStatusErrorHandler<E>, callback: (UniffiRustCallStatus) -> U): U {
    var status = UniffiRustCallStatus()
    val return_value = callback(status)
    uniffiCheckCallStatus(errorHandler, status)
    return return_value
}

// Check UniffiRustCallStatus and throw an error if the call wasn't successful
private fun<E: kotlin.Exception> uniffiCheckCallStatus(errorHandler: UniffiRustCallStatusErrorHandler<E>, status: UniffiRustCallStatus) {
    if (status.isSuccess()) {
        return
    } else if (status.isError()) {
        throw errorHandler.lift(status.error_buf)
    } else if (status.isPanic()) {
        // when the rust code sees a panic, it tries to construct a rustbuffer
        // with the message.  but if that code panics, then it just sends back
        // an empty buffer.
        if (status.error_buf.len > 0) {
            throw InternalException(FfiConverterString.lift(status.error_buf))
        } else {
            throw InternalException("Rust panic")
        }
    } else {
        throw InternalException("Unknown rust call status: $status.code")
    }
}

/**
 * UniffiRustCallStatusErrorHandler implementation for times when we don't expect a CALL_ERROR
 *
 * @suppress
 */
internal object UniffiNullRustCallStatusErrorHandler: UniffiRustCallStatusErrorHandler<InternalException> {
    override fun lift(error_buf: RustBuffer.ByValue): InternalException {
        RustBuffer.free(error_buf)
        return InternalException("Unexpected CALL_ERROR")
    }
}

// Call a rust function that returns a plain value
private inline fun <U> uniffiRustCall(callback: (UniffiRustCallStatus) -> U): U {
    return uniffiRustCallWithError(UniffiNullRustCallStatusErrorHandler, callback)
}

internal inline fun<T> uniffiTraitInterfaceCall(
    callStatus: UniffiRustCallStatus,
    makeCall: () -> T,
    writeReturn: (T) -> Unit,
) {
    try {
        writeReturn(makeCall())
    } catch(e: kotlin.Exception) {
        val err = try { e.stackTraceToString() } catch(_: Throwable) { "" }
        callStatus.code = UNIFFI_CALL_UNEXPECTED_ERROR
        callStatus.error_buf = FfiConverterString.lower(err)
    }
}

internal inline fun<T, reified E: Throwable> uniffiTraitInterfaceCallWithError(
    callStatus: UniffiRustCallStatus,
    makeCall: () -> T,
    writeReturn: (T) -> Unit,
    lowerError: (E) -> RustBuffer.ByValue
) {
    try {
        writeReturn(makeCall())
    } catch(e: kotlin.Exception) {
        if (e is E) {
            callStatus.code = UNIFFI_CALL_ERROR
            callStatus.error_buf = lowerError(e)
        } else {
            val err = try { e.stackTraceToString() } catch(_: Throwable) { "" }
            callStatus.code = UNIFFI_CALL_UNEXPECTED_ERROR
            callStatus.error_buf = FfiConverterString.lower(err)
        }
    }
}
// Initial value and increment amount for handles.
// These ensure that Kotlin-generated handles always have the lowest bit set
private const val UNIFFI_HANDLEMAP_INITIAL = 1.toLong()
private const val UNIFFI_HANDLEMAP_DELTA = 2.toLong()

// Map handles to objects
//
// This is used pass an opaque 64-bit handle representing a foreign object to the Rust code.
internal class UniffiHandleMap<T: Any> {
    private val map = ConcurrentHashMap<Long, T>()
    // Start
    private val counter = java.util.concurrent.atomic.AtomicLong(UNIFFI_HANDLEMAP_INITIAL)

    val size: Int
        get() = map.size

    // Insert a new object into the handle map and get a handle for it
    fun insert(obj: T): Long {
        val handle = counter.getAndAdd(UNIFFI_HANDLEMAP_DELTA)
        map.put(handle, obj)
        return handle
    }

    // Clone a handle, creating a new one
    fun clone(handle: Long): Long {
        val obj = map.get(handle) ?: throw InternalException("UniffiHandleMap.clone: Invalid handle")
        return insert(obj)
    }

    // Get an object from the handle map
    fun get(handle: Long): T {
        return map.get(handle) ?: throw InternalException("UniffiHandleMap.get: Invalid handle")
    }

    // Remove an entry from the handlemap and get the Kotlin object back
    fun remove(handle: Long): T {
        return map.remove(handle) ?: throw InternalException("UniffiHandleMap: Invalid handle")
    }
}

// Contains loading, initialization code,
// and the FFI Function declarations in a com.sun.jna.Library.
@Synchronized
private fun findLibraryName(componentName: String): String {
    val libOverride = System.getProperty("uniffi.component.$componentName.libraryOverride")
    if (libOverride != null) {
        return libOverride
    }
    return "azora_ffi"
}

// Define FFI callback types
internal interface UniffiRustFutureContinuationCallback : com.sun.jna.Callback {
    fun callback(`data`: Long,`pollResult`: Byte,)
}
internal interface UniffiForeignFutureDroppedCallback : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
}
internal interface UniffiCallbackInterfaceFree : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
}
internal interface UniffiCallbackInterfaceClone : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
    : Long
}
@Structure.FieldOrder("handle", "free")
internal open class UniffiForeignFutureDroppedCallbackStruct(
    @JvmField internal var `handle`: Long = 0.toLong(),
    @JvmField internal var `free`: UniffiForeignFutureDroppedCallback? = null,
) : Structure() {
    class UniffiByValue(
        `handle`: Long = 0.toLong(),
        `free`: UniffiForeignFutureDroppedCallback? = null,
    ): UniffiForeignFutureDroppedCallbackStruct(`handle`,`free`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureDroppedCallbackStruct) {
        `handle` = other.`handle`
        `free` = other.`free`
    }

}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU8(
    @JvmField internal var `returnValue`: Byte = 0.toByte(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Byte = 0.toByte(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU8(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU8) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU8 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU8.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI8(
    @JvmField internal var `returnValue`: Byte = 0.toByte(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Byte = 0.toByte(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI8(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI8) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI8 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI8.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU16(
    @JvmField internal var `returnValue`: Short = 0.toShort(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Short = 0.toShort(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU16(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU16) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU16 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU16.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI16(
    @JvmField internal var `returnValue`: Short = 0.toShort(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Short = 0.toShort(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI16(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI16) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI16 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI16.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU32(
    @JvmField internal var `returnValue`: Int = 0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Int = 0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI32(
    @JvmField internal var `returnValue`: Int = 0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Int = 0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU64(
    @JvmField internal var `returnValue`: Long = 0.toLong(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Long = 0.toLong(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI64(
    @JvmField internal var `returnValue`: Long = 0.toLong(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Long = 0.toLong(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultF32(
    @JvmField internal var `returnValue`: Float = 0.0f,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Float = 0.0f,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultF32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultF32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteF32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultF32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultF64(
    @JvmField internal var `returnValue`: Double = 0.0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Double = 0.0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultF64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultF64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteF64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultF64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultRustBuffer(
    @JvmField internal var `returnValue`: RustBuffer.ByValue = RustBuffer.ByValue(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: RustBuffer.ByValue = RustBuffer.ByValue(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultRustBuffer(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultRustBuffer) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteRustBuffer : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultRustBuffer.UniffiByValue,)
}
@Structure.FieldOrder("callStatus")
internal open class UniffiForeignFutureResultVoid(
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultVoid(`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultVoid) {
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteVoid : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultVoid.UniffiByValue,)
}

// A JNA Library to expose the extern-C FFI definitions.
// This is an implementation detail which will be called internally by the public API.

// For large crates we prevent `MethodTooLargeException` (see #2340)
// N.B. the name of the extension is very misleading, since it is
// rather `InterfaceTooLargeException`, caused by too many methods
// in the interface for large crates.
//
// By splitting the otherwise huge interface into two parts
// * UniffiLib (this)
// * IntegrityCheckingUniffiLib
// And all checksum methods are put into `IntegrityCheckingUniffiLib`
// we allow for ~2x as many methods in the UniffiLib interface.
//
// Note: above all written when we used JNA's `loadIndirect` etc.
// We now use JNA's "direct mapping" - unclear if same considerations apply exactly.
internal object IntegrityCheckingUniffiLib {
    init {
        Native.register(IntegrityCheckingUniffiLib::class.java, findLibraryName(componentName = "azora"))
        uniffiCheckContractApiVersion(this)
        uniffiCheckApiChecksums(this)
    }

    internal fun ensureInitialized() = Unit
    external fun uniffi_azora_surface_checksum_func_hct(
    ): Int
    external fun uniffi_azora_surface_checksum_func_hct_color(
    ): Int
    external fun uniffi_azora_surface_checksum_func_seeds_from_pixels(
    ): Int
    external fun uniffi_azora_surface_checksum_func_tonal_palette(
    ): Int
    external fun uniffi_azora_surface_checksum_func_color_difference(
    ): Int
    external fun uniffi_azora_surface_checksum_func_composite_color(
    ): Int
    external fun uniffi_azora_surface_checksum_func_contrast_ratio(
    ): Int
    external fun uniffi_azora_surface_checksum_func_convert_color(
    ): Int
    external fun uniffi_azora_surface_checksum_func_format_color(
    ): Int
    external fun uniffi_azora_surface_checksum_func_map_color(
    ): Int
    external fun uniffi_azora_surface_checksum_func_parse_color(
    ): Int
    external fun uniffi_azora_surface_checksum_func_simulate_vision(
    ): Int
    external fun uniffi_azora_surface_checksum_func_derive_theme(
    ): Int
    external fun uniffi_azora_surface_checksum_func_explain_theme(
    ): Int
    external fun uniffi_azora_surface_checksum_func_house_theme(
    ): Int
    external fun uniffi_azora_surface_checksum_func_list_roles(
    ): Int
    external fun uniffi_azora_surface_checksum_func_verify_theme(
    ): Int
    external fun uniffi_azora_surface_checksum_func_element(
    ): Int
    external fun uniffi_azora_surface_checksum_func_element_frame(
    ): Int
    external fun uniffi_azora_surface_checksum_func_element_size(
    ): Int
    external fun uniffi_azora_surface_checksum_func_restore_element(
    ): Int
    external fun uniffi_azora_surface_checksum_func_list_errors(
    ): Int
    external fun uniffi_azora_surface_checksum_func_apng(
    ): Int
    external fun uniffi_azora_surface_checksum_func_element_apng(
    ): Int
    external fun uniffi_azora_surface_checksum_func_flash_certificate(
    ): Int
    external fun uniffi_azora_surface_checksum_func_png_sequence(
    ): Int
    external fun uniffi_azora_surface_checksum_func_engine_recipe(
    ): Int
    external fun uniffi_azora_surface_checksum_func_gem_recipe(
    ): Int
    external fun uniffi_azora_surface_checksum_func_metric_fold(
    ): Int
    external fun uniffi_azora_surface_checksum_func_parse_api_result(
    ): Int
    external fun uniffi_azora_surface_checksum_func_parse_events(
    ): Int
    external fun uniffi_azora_surface_checksum_func_restore_metric_fold(
    ): Int
    external fun uniffi_azora_surface_checksum_func_with_times(
    ): Int
    external fun uniffi_azora_surface_checksum_func_list_apps(
    ): Int
    external fun uniffi_azora_surface_checksum_func_list_marks(
    ): Int
    external fun uniffi_azora_surface_checksum_func_list_services(
    ): Int
    external fun uniffi_azora_surface_checksum_func_mark_svg(
    ): Int
    external fun uniffi_azora_surface_checksum_func_version(
    ): Int
    external fun uniffi_azora_surface_checksum_func_parse_open_metrics(
    ): Int
    external fun uniffi_azora_surface_checksum_func_parse_prometheus(
    ): Int
    external fun uniffi_azora_surface_checksum_func_ease(
    ): Int
    external fun uniffi_azora_surface_checksum_func_spring_at(
    ): Int
    external fun uniffi_azora_surface_checksum_func_spring_batch(
    ): Int
    external fun uniffi_azora_surface_checksum_func_spring_compose(
    ): Int
    external fun uniffi_azora_surface_checksum_func_spring_css(
    ): Int
    external fun uniffi_azora_surface_checksum_func_spring_from_duration(
    ): Int
    external fun uniffi_azora_surface_checksum_func_spring_from_half_life(
    ): Int
    external fun uniffi_azora_surface_checksum_func_spring_from_response(
    ): Int
    external fun uniffi_azora_surface_checksum_func_spring_lottie(
    ): Int
    external fun uniffi_azora_surface_checksum_func_spring_settling(
    ): Int
    external fun uniffi_azora_surface_checksum_func_spring_swift(
    ): Int
    external fun uniffi_azora_surface_checksum_func_element_lottie(
    ): Int
    external fun uniffi_azora_surface_checksum_func_element_svg(
    ): Int
    external fun uniffi_azora_surface_checksum_func_alpha_twin(
    ): Int
    external fun uniffi_azora_surface_checksum_func_color_ramp(
    ): Int
    external fun uniffi_azora_surface_checksum_func_check_mark(
    ): Int
    external fun uniffi_azora_surface_checksum_func_contact_sheet(
    ): Int
    external fun uniffi_azora_surface_checksum_func_contact_sheet_png(
    ): Int
    external fun uniffi_azora_surface_checksum_func_mark_png(
    ): Int
    external fun uniffi_azora_surface_checksum_func_mark_scene(
    ): Int
    external fun uniffi_azora_surface_checksum_func_scene_png(
    ): Int
    external fun uniffi_azora_surface_checksum_func_svg_to_png(
    ): Int
    external fun uniffi_azora_surface_checksum_func_list_recipes(
    ): Int
    external fun uniffi_azora_surface_checksum_func_recipe(
    ): Int
    external fun uniffi_azora_surface_checksum_func_recipe_css(
    ): Int
    external fun uniffi_azora_surface_checksum_func_service_theme(
    ): Int
    external fun uniffi_azora_surface_checksum_func_scene_hash(
    ): Int
    external fun uniffi_azora_surface_checksum_func_scene_svg(
    ): Int
    external fun uniffi_azora_surface_checksum_func_list_themes(
    ): Int
    external fun uniffi_azora_surface_checksum_func_theme(
    ): Int
    external fun uniffi_azora_surface_checksum_func_theme_css(
    ): Int
    external fun uniffi_azora_surface_checksum_func_check_tokens(
    ): Int
    external fun uniffi_azora_surface_checksum_func_performance_scene(
    ): Int
    external fun uniffi_azora_surface_checksum_func_sankofa_emblem(
    ): Int
    external fun uniffi_azora_surface_checksum_method_derivedtheme_certificate(
    ): Int
    external fun uniffi_azora_surface_checksum_method_derivedtheme_color(
    ): Int
    external fun uniffi_azora_surface_checksum_method_derivedtheme_css(
    ): Int
    external fun uniffi_azora_surface_checksum_method_derivedtheme_delta_css(
    ): Int
    external fun uniffi_azora_surface_checksum_method_derivedtheme_json(
    ): Int
    external fun uniffi_azora_surface_checksum_method_derivedtheme_ramp(
    ): Int
    external fun uniffi_azora_surface_checksum_method_derivedtheme_ratio(
    ): Int
    external fun uniffi_azora_surface_checksum_method_element_apply(
    ): Int
    external fun uniffi_azora_surface_checksum_method_element_frame(
    ): Int
    external fun uniffi_azora_surface_checksum_method_element_snapshot(
    ): Int
    external fun uniffi_azora_surface_checksum_method_metricfold_error_budget(
    ): Int
    external fun uniffi_azora_surface_checksum_method_metricfold_interval(
    ): Int
    external fun uniffi_azora_surface_checksum_method_metricfold_queries(
    ): Int
    external fun uniffi_azora_surface_checksum_method_metricfold_snapshot(
    ): Int
    external fun uniffi_azora_surface_checksum_method_metricfold_take(
    ): Int
    external fun uniffi_azora_surface_checksum_method_theme_color(
    ): Int
    external fun uniffi_azora_surface_checksum_method_theme_css(
    ): Int
    external fun uniffi_azora_surface_checksum_method_theme_json(
    ): Int
    external fun uniffi_azora_surface_checksum_method_theme_ratio(
    ): Int
    external fun uniffi_azora_surface_checksum_method_theme_roles(
    ): Int
    external fun ffi_azora_surface_uniffi_contract_version(
    ): Int


}

internal object UniffiLib {

    // The Cleaner for the whole library
    internal val CLEANER: UniffiCleaner by lazy {
        UniffiCleaner.create()
    }


    init {
        Native.register(UniffiLib::class.java, findLibraryName(componentName = "azora"))

    }

    internal fun ensureInitialized() = Unit
    external fun uniffi_azora_surface_fn_clone_derivedtheme(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_azora_surface_fn_free_derivedtheme(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_azora_surface_fn_method_derivedtheme_certificate(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_method_derivedtheme_color(`ptr`: Long,`role`: RustBuffer.ByValue,`scheme`: RustBuffer.ByValue,`contrast`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_method_derivedtheme_css(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_method_derivedtheme_delta_css(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_method_derivedtheme_json(`ptr`: Long,`scheme`: RustBuffer.ByValue,`contrast`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_method_derivedtheme_ramp(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_method_derivedtheme_ratio(`ptr`: Long,`textRole`: RustBuffer.ByValue,`groundRole`: RustBuffer.ByValue,`scheme`: RustBuffer.ByValue,`contrast`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Double
    external fun uniffi_azora_surface_fn_clone_element(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_azora_surface_fn_free_element(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_azora_surface_fn_method_element_apply(`ptr`: Long,`event`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_azora_surface_fn_method_element_frame(`ptr`: Long,`at`: Double,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_method_element_snapshot(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_clone_metricfold(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_azora_surface_fn_free_metricfold(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_azora_surface_fn_method_metricfold_error_budget(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_method_metricfold_interval(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_method_metricfold_queries(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_method_metricfold_snapshot(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_method_metricfold_take(`ptr`: Long,`samples`: RustBuffer.ByValue,`at`: Double,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_clone_theme(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_azora_surface_fn_free_theme(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_azora_surface_fn_method_theme_color(`ptr`: Long,`role`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_method_theme_css(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_method_theme_json(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_method_theme_ratio(`ptr`: Long,`textRole`: RustBuffer.ByValue,`groundRole`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Double
    external fun uniffi_azora_surface_fn_method_theme_roles(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_method_azoraerror_uniffi_trait_display(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_hct(`color`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_hct_color(`hue`: Double,`chroma`: Double,`tone`: Double,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_seeds_from_pixels(`rgba`: RustBuffer.ByValue,`width`: Int,`height`: Int,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_tonal_palette(`color`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_color_difference(`one`: RustBuffer.ByValue,`other`: RustBuffer.ByValue,`method`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Double
    external fun uniffi_azora_surface_fn_func_composite_color(`color`: RustBuffer.ByValue,`ground`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_contrast_ratio(`text`: RustBuffer.ByValue,`ground`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Double
    external fun uniffi_azora_surface_fn_func_convert_color(`color`: RustBuffer.ByValue,`space`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_format_color(`color`: RustBuffer.ByValue,`format`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_map_color(`color`: RustBuffer.ByValue,`space`: RustBuffer.ByValue,`method`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_parse_color(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_simulate_vision(`color`: RustBuffer.ByValue,`vision`: RustBuffer.ByValue,`severity`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_derive_theme(`name`: RustBuffer.ByValue,`primary`: RustBuffer.ByValue,`accent`: RustBuffer.ByValue,`neutral`: RustBuffer.ByValue,`base`: RustBuffer.ByValue,`mode`: RustBuffer.ByValue,`density`: RustBuffer.ByValue,`typeRatio`: RustBuffer.ByValue,`typeBase`: RustBuffer.ByValue,`motion`: RustBuffer.ByValue,`locks`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_azora_surface_fn_func_explain_theme(`name`: RustBuffer.ByValue,`primary`: RustBuffer.ByValue,`accent`: RustBuffer.ByValue,`neutral`: RustBuffer.ByValue,`base`: RustBuffer.ByValue,`mode`: RustBuffer.ByValue,`density`: RustBuffer.ByValue,`typeRatio`: RustBuffer.ByValue,`typeBase`: RustBuffer.ByValue,`motion`: RustBuffer.ByValue,`locks`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_house_theme(`name`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_azora_surface_fn_func_list_roles(uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_verify_theme(`certificate`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_element(`kind`: RustBuffer.ByValue,`size`: RustBuffer.ByValue,`theme`: RustBuffer.ByValue,`scheme`: RustBuffer.ByValue,`contrast`: RustBuffer.ByValue,`cut`: RustBuffer.ByValue,`glow`: RustBuffer.ByValue,`pace`: RustBuffer.ByValue,`policy`: RustBuffer.ByValue,`heart`: RustBuffer.ByValue,`label`: RustBuffer.ByValue,`name`: RustBuffer.ByValue,`words`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_azora_surface_fn_func_element_frame(`kind`: RustBuffer.ByValue,`events`: RustBuffer.ByValue,`at`: Double,`size`: RustBuffer.ByValue,`theme`: RustBuffer.ByValue,`scheme`: RustBuffer.ByValue,`contrast`: RustBuffer.ByValue,`cut`: RustBuffer.ByValue,`glow`: RustBuffer.ByValue,`pace`: RustBuffer.ByValue,`policy`: RustBuffer.ByValue,`heart`: RustBuffer.ByValue,`label`: RustBuffer.ByValue,`name`: RustBuffer.ByValue,`words`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_element_size(`kind`: RustBuffer.ByValue,`size`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Double
    external fun uniffi_azora_surface_fn_func_restore_element(`snapshot`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_azora_surface_fn_func_list_errors(uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_apng(`frames`: RustBuffer.ByValue,`delay`: Double,`scale`: RustBuffer.ByValue,`ground`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_element_apng(`kind`: RustBuffer.ByValue,`events`: RustBuffer.ByValue,`start`: RustBuffer.ByValue,`duration`: RustBuffer.ByValue,`rate`: RustBuffer.ByValue,`scale`: RustBuffer.ByValue,`ground`: RustBuffer.ByValue,`size`: RustBuffer.ByValue,`theme`: RustBuffer.ByValue,`scheme`: RustBuffer.ByValue,`contrast`: RustBuffer.ByValue,`cut`: RustBuffer.ByValue,`glow`: RustBuffer.ByValue,`pace`: RustBuffer.ByValue,`policy`: RustBuffer.ByValue,`heart`: RustBuffer.ByValue,`label`: RustBuffer.ByValue,`name`: RustBuffer.ByValue,`words`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_flash_certificate(`kind`: RustBuffer.ByValue,`events`: RustBuffer.ByValue,`start`: RustBuffer.ByValue,`duration`: RustBuffer.ByValue,`size`: RustBuffer.ByValue,`theme`: RustBuffer.ByValue,`scheme`: RustBuffer.ByValue,`contrast`: RustBuffer.ByValue,`cut`: RustBuffer.ByValue,`glow`: RustBuffer.ByValue,`pace`: RustBuffer.ByValue,`policy`: RustBuffer.ByValue,`heart`: RustBuffer.ByValue,`label`: RustBuffer.ByValue,`name`: RustBuffer.ByValue,`words`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_png_sequence(`frames`: RustBuffer.ByValue,`scale`: RustBuffer.ByValue,`ground`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_engine_recipe(uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_gem_recipe(uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_metric_fold(`recipe`: RustBuffer.ByValue,`epoch`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_azora_surface_fn_func_parse_api_result(`json`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_parse_events(`json`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_restore_metric_fold(`recipe`: RustBuffer.ByValue,`snapshot`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_azora_surface_fn_func_with_times(`values`: RustBuffer.ByValue,`times`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_list_apps(uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_list_marks(uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_list_services(uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_mark_svg(`id`: RustBuffer.ByValue,`theme`: RustBuffer.ByValue,`scheme`: RustBuffer.ByValue,`paint`: RustBuffer.ByValue,`size`: RustBuffer.ByValue,`instance`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_version(uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_parse_open_metrics(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_parse_prometheus(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_ease(`easing`: RustBuffer.ByValue,`progress`: Double,uniffi_out_err: UniffiRustCallStatus,
    ): Double
    external fun uniffi_azora_surface_fn_func_spring_at(`spring`: RustBuffer.ByValue,`t`: Double,`start`: RustBuffer.ByValue,`end`: RustBuffer.ByValue,`velocity`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_spring_batch(`springs`: RustBuffer.ByValue,`t`: Double,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_spring_compose(`spring`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_spring_css(`spring`: RustBuffer.ByValue,`velocity`: RustBuffer.ByValue,`error`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_spring_from_duration(`duration`: Double,`bounce`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_spring_from_half_life(`halfLife`: Double,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_spring_from_response(`response`: Double,`dampingRatio`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_spring_lottie(`spring`: RustBuffer.ByValue,`start`: Double,`end`: Double,`rate`: RustBuffer.ByValue,`velocity`: RustBuffer.ByValue,`error`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_spring_settling(`spring`: RustBuffer.ByValue,`start`: RustBuffer.ByValue,`end`: RustBuffer.ByValue,`velocity`: RustBuffer.ByValue,`tolerance`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_spring_swift(`spring`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_element_lottie(`kind`: RustBuffer.ByValue,`events`: RustBuffer.ByValue,`start`: RustBuffer.ByValue,`duration`: RustBuffer.ByValue,`size`: RustBuffer.ByValue,`theme`: RustBuffer.ByValue,`scheme`: RustBuffer.ByValue,`contrast`: RustBuffer.ByValue,`cut`: RustBuffer.ByValue,`glow`: RustBuffer.ByValue,`pace`: RustBuffer.ByValue,`policy`: RustBuffer.ByValue,`heart`: RustBuffer.ByValue,`label`: RustBuffer.ByValue,`name`: RustBuffer.ByValue,`words`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_element_svg(`kind`: RustBuffer.ByValue,`events`: RustBuffer.ByValue,`start`: RustBuffer.ByValue,`duration`: RustBuffer.ByValue,`motion`: RustBuffer.ByValue,`instance`: RustBuffer.ByValue,`size`: RustBuffer.ByValue,`theme`: RustBuffer.ByValue,`scheme`: RustBuffer.ByValue,`contrast`: RustBuffer.ByValue,`cut`: RustBuffer.ByValue,`glow`: RustBuffer.ByValue,`pace`: RustBuffer.ByValue,`policy`: RustBuffer.ByValue,`heart`: RustBuffer.ByValue,`label`: RustBuffer.ByValue,`name`: RustBuffer.ByValue,`words`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_alpha_twin(`color`: RustBuffer.ByValue,`ground`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_color_ramp(`seed`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_check_mark(`svg`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_contact_sheet(`theme`: RustBuffer.ByValue,`columns`: RustBuffer.ByValue,`labels`: RustBuffer.ByValue,`ids`: RustBuffer.ByValue,`sizes`: RustBuffer.ByValue,`schemes`: RustBuffer.ByValue,`paints`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_contact_sheet_png(`theme`: RustBuffer.ByValue,`columns`: RustBuffer.ByValue,`ids`: RustBuffer.ByValue,`sizes`: RustBuffer.ByValue,`schemes`: RustBuffer.ByValue,`paints`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_mark_png(`id`: RustBuffer.ByValue,`theme`: RustBuffer.ByValue,`scheme`: RustBuffer.ByValue,`paint`: RustBuffer.ByValue,`size`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_mark_scene(`id`: RustBuffer.ByValue,`theme`: RustBuffer.ByValue,`scheme`: RustBuffer.ByValue,`paint`: RustBuffer.ByValue,`size`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_scene_png(`scene`: RustBuffer.ByValue,`scale`: RustBuffer.ByValue,`ground`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_svg_to_png(`svg`: RustBuffer.ByValue,`width`: Int,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_list_recipes(uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_recipe(`component`: RustBuffer.ByValue,`variant`: RustBuffer.ByValue,`theme`: RustBuffer.ByValue,`scheme`: RustBuffer.ByValue,`size`: RustBuffer.ByValue,`state`: RustBuffer.ByValue,`contrast`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_recipe_css(`component`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_service_theme(`id`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_scene_hash(`scene`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_scene_svg(`scene`: RustBuffer.ByValue,`instance`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_list_themes(uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_theme(`name`: RustBuffer.ByValue,`scheme`: RustBuffer.ByValue,`contrast`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_azora_surface_fn_func_theme_css(`name`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_check_tokens(`json`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_performance_scene(`requests`: RustBuffer.ByValue,`latency`: RustBuffer.ByValue,`errors`: RustBuffer.ByValue,`minutes`: Int,`width`: RustBuffer.ByValue,`height`: RustBuffer.ByValue,`past`: RustBuffer.ByValue,`theme`: RustBuffer.ByValue,`scheme`: RustBuffer.ByValue,`contrast`: RustBuffer.ByValue,`name`: RustBuffer.ByValue,`words`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_azora_surface_fn_func_sankofa_emblem(`form`: RustBuffer.ByValue,`size`: RustBuffer.ByValue,`theme`: RustBuffer.ByValue,`scheme`: RustBuffer.ByValue,`contrast`: RustBuffer.ByValue,`name`: RustBuffer.ByValue,`words`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_azora_surface_rustbuffer_alloc(`size`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_azora_surface_rustbuffer_from_bytes(`bytes`: ForeignBytes.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_azora_surface_rustbuffer_free(`buf`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun ffi_azora_surface_rustbuffer_reserve(`buf`: RustBuffer.ByValue,`additional`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_azora_surface_rust_future_poll_u8(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_azora_surface_rust_future_cancel_u8(`handle`: Long,
    ): Unit
    external fun ffi_azora_surface_rust_future_free_u8(`handle`: Long,
    ): Unit
    external fun ffi_azora_surface_rust_future_complete_u8(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_azora_surface_rust_future_poll_i8(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_azora_surface_rust_future_cancel_i8(`handle`: Long,
    ): Unit
    external fun ffi_azora_surface_rust_future_free_i8(`handle`: Long,
    ): Unit
    external fun ffi_azora_surface_rust_future_complete_i8(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Byte
    external fun ffi_azora_surface_rust_future_poll_u16(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_azora_surface_rust_future_cancel_u16(`handle`: Long,
    ): Unit
    external fun ffi_azora_surface_rust_future_free_u16(`handle`: Long,
    ): Unit
    external fun ffi_azora_surface_rust_future_complete_u16(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_azora_surface_rust_future_poll_i16(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_azora_surface_rust_future_cancel_i16(`handle`: Long,
    ): Unit
    external fun ffi_azora_surface_rust_future_free_i16(`handle`: Long,
    ): Unit
    external fun ffi_azora_surface_rust_future_complete_i16(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Short
    external fun ffi_azora_surface_rust_future_poll_u32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_azora_surface_rust_future_cancel_u32(`handle`: Long,
    ): Unit
    external fun ffi_azora_surface_rust_future_free_u32(`handle`: Long,
    ): Unit
    external fun ffi_azora_surface_rust_future_complete_u32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_azora_surface_rust_future_poll_i32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_azora_surface_rust_future_cancel_i32(`handle`: Long,
    ): Unit
    external fun ffi_azora_surface_rust_future_free_i32(`handle`: Long,
    ): Unit
    external fun ffi_azora_surface_rust_future_complete_i32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_azora_surface_rust_future_poll_u64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_azora_surface_rust_future_cancel_u64(`handle`: Long,
    ): Unit
    external fun ffi_azora_surface_rust_future_free_u64(`handle`: Long,
    ): Unit
    external fun ffi_azora_surface_rust_future_complete_u64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun ffi_azora_surface_rust_future_poll_i64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_azora_surface_rust_future_cancel_i64(`handle`: Long,
    ): Unit
    external fun ffi_azora_surface_rust_future_free_i64(`handle`: Long,
    ): Unit
    external fun ffi_azora_surface_rust_future_complete_i64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun ffi_azora_surface_rust_future_poll_f32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_azora_surface_rust_future_cancel_f32(`handle`: Long,
    ): Unit
    external fun ffi_azora_surface_rust_future_free_f32(`handle`: Long,
    ): Unit
    external fun ffi_azora_surface_rust_future_complete_f32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Float
    external fun ffi_azora_surface_rust_future_poll_f64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_azora_surface_rust_future_cancel_f64(`handle`: Long,
    ): Unit
    external fun ffi_azora_surface_rust_future_free_f64(`handle`: Long,
    ): Unit
    external fun ffi_azora_surface_rust_future_complete_f64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Double
    external fun ffi_azora_surface_rust_future_poll_rust_buffer(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_azora_surface_rust_future_cancel_rust_buffer(`handle`: Long,
    ): Unit
    external fun ffi_azora_surface_rust_future_free_rust_buffer(`handle`: Long,
    ): Unit
    external fun ffi_azora_surface_rust_future_complete_rust_buffer(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_azora_surface_rust_future_poll_void(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_azora_surface_rust_future_cancel_void(`handle`: Long,
    ): Unit
    external fun ffi_azora_surface_rust_future_free_void(`handle`: Long,
    ): Unit
    external fun ffi_azora_surface_rust_future_complete_void(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit


}

private fun uniffiCheckContractApiVersion(lib: IntegrityCheckingUniffiLib) {
    // Get the bindings contract version from our ComponentInterface
    val bindings_contract_version = 30
    // Get the scaffolding contract version by calling the into the dylib
    val scaffolding_contract_version = lib.ffi_azora_surface_uniffi_contract_version()
    if (bindings_contract_version != scaffolding_contract_version) {
        throw RuntimeException("UniFFI contract version mismatch: try cleaning and rebuilding your project")
    }
}
@Suppress("UNUSED_PARAMETER")
private fun uniffiCheckApiChecksums(lib: IntegrityCheckingUniffiLib) {
    if ((lib.uniffi_azora_surface_checksum_func_hct() and 0xFFFF) != 3835) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_hct_color() and 0xFFFF) != 7267) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_seeds_from_pixels() and 0xFFFF) != 37977) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_tonal_palette() and 0xFFFF) != 46936) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_color_difference() and 0xFFFF) != 25096) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_composite_color() and 0xFFFF) != 35375) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_contrast_ratio() and 0xFFFF) != 38606) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_convert_color() and 0xFFFF) != 9287) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_format_color() and 0xFFFF) != 40796) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_map_color() and 0xFFFF) != 63607) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_parse_color() and 0xFFFF) != 57688) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_simulate_vision() and 0xFFFF) != 45065) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_derive_theme() and 0xFFFF) != 6631) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_explain_theme() and 0xFFFF) != 47984) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_house_theme() and 0xFFFF) != 58484) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_list_roles() and 0xFFFF) != 49131) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_verify_theme() and 0xFFFF) != 2212) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_element() and 0xFFFF) != 29137) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_element_frame() and 0xFFFF) != 56058) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_element_size() and 0xFFFF) != 19614) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_restore_element() and 0xFFFF) != 50484) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_list_errors() and 0xFFFF) != 57584) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_apng() and 0xFFFF) != 33793) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_element_apng() and 0xFFFF) != 13293) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_flash_certificate() and 0xFFFF) != 53488) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_png_sequence() and 0xFFFF) != 60938) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_engine_recipe() and 0xFFFF) != 37916) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_gem_recipe() and 0xFFFF) != 37370) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_metric_fold() and 0xFFFF) != 27353) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_parse_api_result() and 0xFFFF) != 16193) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_parse_events() and 0xFFFF) != 15256) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_restore_metric_fold() and 0xFFFF) != 43131) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_with_times() and 0xFFFF) != 50736) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_list_apps() and 0xFFFF) != 11604) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_list_marks() and 0xFFFF) != 19864) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_list_services() and 0xFFFF) != 37726) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_mark_svg() and 0xFFFF) != 26337) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_version() and 0xFFFF) != 64455) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_parse_open_metrics() and 0xFFFF) != 40418) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_parse_prometheus() and 0xFFFF) != 34167) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_ease() and 0xFFFF) != 24915) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_spring_at() and 0xFFFF) != 63342) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_spring_batch() and 0xFFFF) != 25361) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_spring_compose() and 0xFFFF) != 27735) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_spring_css() and 0xFFFF) != 25917) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_spring_from_duration() and 0xFFFF) != 11138) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_spring_from_half_life() and 0xFFFF) != 30780) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_spring_from_response() and 0xFFFF) != 2721) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_spring_lottie() and 0xFFFF) != 57462) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_spring_settling() and 0xFFFF) != 43161) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_spring_swift() and 0xFFFF) != 64412) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_element_lottie() and 0xFFFF) != 47141) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_element_svg() and 0xFFFF) != 15270) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_alpha_twin() and 0xFFFF) != 27434) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_color_ramp() and 0xFFFF) != 18381) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_check_mark() and 0xFFFF) != 22255) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_contact_sheet() and 0xFFFF) != 39746) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_contact_sheet_png() and 0xFFFF) != 29893) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_mark_png() and 0xFFFF) != 28511) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_mark_scene() and 0xFFFF) != 61572) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_scene_png() and 0xFFFF) != 17274) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_svg_to_png() and 0xFFFF) != 63823) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_list_recipes() and 0xFFFF) != 393) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_recipe() and 0xFFFF) != 42851) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_recipe_css() and 0xFFFF) != 65107) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_service_theme() and 0xFFFF) != 21308) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_scene_hash() and 0xFFFF) != 17006) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_scene_svg() and 0xFFFF) != 18138) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_list_themes() and 0xFFFF) != 17948) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_theme() and 0xFFFF) != 56403) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_theme_css() and 0xFFFF) != 13673) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_check_tokens() and 0xFFFF) != 57133) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_performance_scene() and 0xFFFF) != 42561) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_func_sankofa_emblem() and 0xFFFF) != 2712) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_method_derivedtheme_certificate() and 0xFFFF) != 43634) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_method_derivedtheme_color() and 0xFFFF) != 22806) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_method_derivedtheme_css() and 0xFFFF) != 16292) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_method_derivedtheme_delta_css() and 0xFFFF) != 9862) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_method_derivedtheme_json() and 0xFFFF) != 59081) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_method_derivedtheme_ramp() and 0xFFFF) != 11080) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_method_derivedtheme_ratio() and 0xFFFF) != 455) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_method_element_apply() and 0xFFFF) != 60402) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_method_element_frame() and 0xFFFF) != 16485) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_method_element_snapshot() and 0xFFFF) != 62429) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_method_metricfold_error_budget() and 0xFFFF) != 3425) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_method_metricfold_interval() and 0xFFFF) != 39397) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_method_metricfold_queries() and 0xFFFF) != 10511) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_method_metricfold_snapshot() and 0xFFFF) != 46676) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_method_metricfold_take() and 0xFFFF) != 17356) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_method_theme_color() and 0xFFFF) != 59396) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_method_theme_css() and 0xFFFF) != 62458) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_method_theme_json() and 0xFFFF) != 4531) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_method_theme_ratio() and 0xFFFF) != 53817) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_azora_surface_checksum_method_theme_roles() and 0xFFFF) != 33134) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
}

/**
 * @suppress
 */
internal fun uniffiEnsureInitialized() {
    // Call arbitrary methods on IntegrityCheckingUniffiLib and UniffiLib to ensure that
    // their init blocks run. This ensures initialization across crates works as expected.
    IntegrityCheckingUniffiLib.ensureInitialized()
    UniffiLib.ensureInitialized()
}

// Async support

// Public interface members begin here.


// Interface implemented by anything that can contain an object reference.
//
// Such types expose a `destroy()` method that must be called to cleanly
// dispose of the contained objects. Failure to call this method may result
// in memory leaks.
//
// The easiest way to ensure this method is called is to use the `.use`
// helper method to execute a block and destroy the object at the end.
internal interface Disposable {
    fun destroy()
    companion object {
        fun destroy(vararg args: Any?) {
            for (arg in args) {
                when (arg) {
                    is Disposable -> arg.destroy()
                    is ArrayList<*> -> {
                        for (idx in arg.indices) {
                            val element = arg[idx]
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                    is Map<*, *> -> {
                        for (element in arg.values) {
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                    is Iterable<*> -> {
                        for (element in arg) {
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                }
            }
        }
    }
}

/**
 * @suppress
 */
internal inline fun <T : Disposable?, R> T.use(block: (T) -> R) =
    try {
        block(this)
    } finally {
        try {
            // N.B. our implementation is on the nullable type `Disposable?`.
            this?.destroy()
        } catch (e: Throwable) {
            // swallow
        }
    }

/**
 * Placeholder object used to signal that we're constructing an interface with a FFI handle.
 *
 * This is the first argument for interface constructors that input a raw handle. It exists is that
 * so we can avoid signature conflicts when an interface has a regular constructor than inputs a
 * Long.
 *
 * @suppress
 * */
internal object UniffiWithHandle

/**
 * Used to instantiate an interface without an actual pointer, for fakes in tests, mostly.
 *
 * @suppress
 * */
internal object NoHandle
/**
 * The cleaner interface for Object finalization code to run.
 * This is the entry point to any implementation that we're using.
 *
 * The cleaner registers objects and returns cleanables, so now we are
 * defining a `UniffiCleaner` with a `UniffiClenaer.Cleanable` to abstract the
 * different implmentations available at compile time.
 *
 * @suppress
 */
internal interface UniffiCleaner {
    interface Cleanable {
        fun clean()
    }

    fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable

    companion object
}

// The fallback Jna cleaner, which is available for both Android, and the JVM.
private class UniffiJnaCleaner : UniffiCleaner {
    private val cleaner = com.sun.jna.internal.Cleaner.getCleaner()

    override fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable =
        UniffiJnaCleanable(cleaner.register(value, cleanUpTask))
}

private class UniffiJnaCleanable(
    private val cleanable: com.sun.jna.internal.Cleaner.Cleanable,
) : UniffiCleaner.Cleanable {
    override fun clean() = cleanable.clean()
}


// We decide at uniffi binding generation time whether we were
// using Android or not.
// There are further runtime checks to chose the correct implementation
// of the cleaner.
private fun UniffiCleaner.Companion.create(): UniffiCleaner =
    try {
        // For safety's sake: if the library hasn't been run in android_cleaner = true
        // mode, but is being run on Android, then we still need to think about
        // Android API versions.
        // So we check if java.lang.ref.Cleaner is there, and use that…
        java.lang.Class.forName("java.lang.ref.Cleaner")
        JavaLangRefCleaner()
    } catch (e: ClassNotFoundException) {
        // … otherwise, fallback to the JNA cleaner.
        UniffiJnaCleaner()
    }

private class JavaLangRefCleaner : UniffiCleaner {
    val cleaner = java.lang.ref.Cleaner.create()

    override fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable =
        JavaLangRefCleanable(cleaner.register(value, cleanUpTask))
}

private class JavaLangRefCleanable(
    val cleanable: java.lang.ref.Cleaner.Cleanable
) : UniffiCleaner.Cleanable {
    override fun clean() = cleanable.clean()
}

/**
 * @suppress
 */
internal object FfiConverterUInt: FfiConverter<UInt, Int> {
    override fun lift(value: Int): UInt {
        return value.toUInt()
    }

    override fun read(buf: ByteBuffer): UInt {
        return lift(buf.getInt())
    }

    override fun lower(value: UInt): Int {
        return value.toInt()
    }

    override fun allocationSize(value: UInt) = 4UL

    override fun write(value: UInt, buf: ByteBuffer) {
        buf.putInt(value.toInt())
    }
}

/**
 * @suppress
 */
internal object FfiConverterDouble: FfiConverter<Double, Double> {
    override fun lift(value: Double): Double {
        return value
    }

    override fun read(buf: ByteBuffer): Double {
        return buf.getDouble()
    }

    override fun lower(value: Double): Double {
        return value
    }

    override fun allocationSize(value: Double) = 8UL

    override fun write(value: Double, buf: ByteBuffer) {
        buf.putDouble(value)
    }
}

/**
 * @suppress
 */
internal object FfiConverterBoolean: FfiConverter<Boolean, Byte> {
    override fun lift(value: Byte): Boolean {
        return value.toInt() != 0
    }

    override fun read(buf: ByteBuffer): Boolean {
        return lift(buf.get())
    }

    override fun lower(value: Boolean): Byte {
        return if (value) 1.toByte() else 0.toByte()
    }

    override fun allocationSize(value: Boolean) = 1UL

    override fun write(value: Boolean, buf: ByteBuffer) {
        buf.put(lower(value))
    }
}

/**
 * @suppress
 */
internal object FfiConverterString: FfiConverter<String, RustBuffer.ByValue> {
    // Note: we don't inherit from FfiConverterRustBuffer, because we use a
    // special encoding when lowering/lifting.  We can use `RustBuffer.len` to
    // store our length and avoid writing it out to the buffer.
    override fun lift(value: RustBuffer.ByValue): String {
        try {
            val byteArr = ByteArray(value.len.toInt())
            value.asByteBuffer()!!.get(byteArr)
            return byteArr.toString(Charsets.UTF_8)
        } finally {
            RustBuffer.free(value)
        }
    }

    override fun read(buf: ByteBuffer): String {
        val len = buf.getInt()
        val byteArr = ByteArray(len)
        buf.get(byteArr)
        return byteArr.toString(Charsets.UTF_8)
    }

    fun toUtf8(value: String): ByteBuffer {
        // Make sure we don't have invalid UTF-16, check for lone surrogates.
        return Charsets.UTF_8.newEncoder().run {
            onMalformedInput(CodingErrorAction.REPORT)
            encode(CharBuffer.wrap(value))
        }
    }

    override fun lower(value: String): RustBuffer.ByValue {
        val byteBuf = toUtf8(value)
        // Ideally we'd pass these bytes to `ffi_bytebuffer_from_bytes`, but doing so would require us
        // to copy them into a JNA `Memory`. So we might as well directly copy them into a `RustBuffer`.
        val rbuf = RustBuffer.alloc(byteBuf.limit().toULong())
        rbuf.asByteBuffer()!!.put(byteBuf)
        return rbuf
    }

    // We aren't sure exactly how many bytes our string will be once it's UTF-8
    // encoded.  Allocate 3 bytes per UTF-16 code unit which will always be
    // enough.
    override fun allocationSize(value: String): ULong {
        val sizeForLength = 4UL
        val sizeForString = value.length.toULong() * 3UL
        return sizeForLength + sizeForString
    }

    override fun write(value: String, buf: ByteBuffer) {
        val byteBuf = toUtf8(value)
        buf.putInt(byteBuf.limit())
        buf.put(byteBuf)
    }
}

/**
 * @suppress
 */
internal object FfiConverterByteArray: FfiConverterRustBuffer<ByteArray> {
    override fun read(buf: ByteBuffer): ByteArray {
        val len = buf.getInt()
        val byteArr = ByteArray(len)
        buf.get(byteArr)
        return byteArr
    }
    override fun allocationSize(value: ByteArray): ULong {
        return 4UL + value.size.toULong()
    }
    override fun write(value: ByteArray, buf: ByteBuffer) {
        buf.putInt(value.size)
        buf.put(value)
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * A theme derived from brand colours, in both schemes and both contrasts.
 */
internal interface DerivedThemeInterface {

    /**
     * The proof as JSON: every pair in every state, every distance, what it was derived from, and a digest.
     */
    fun `certificate`(): kotlin.String

    /**
     * The colour of a role, as `#rrggbb`.
     */
    fun `color`(`role`: kotlin.String, `scheme`: kotlin.String, `contrast`: kotlin.String?): kotlin.String

    /**
     * The whole stylesheet: light, dark, standard, high.
     */
    fun `css`(): kotlin.String

    /**
     * Only what differs from the base's stylesheet, for a page that has that one.
     */
    fun `deltaCss`(): kotlin.String

    /**
     * The resolved tokens of one scheme and contrast as DTCG JSON.
     */
    fun `json`(`scheme`: kotlin.String, `contrast`: kotlin.String?): kotlin.String

    /**
     * The ramp of the brand colour, 50 to 950.
     */
    fun `ramp`(): List<RampStep>

    /**
     * Contrast ratio of any two roles as they are printed, by WCAG 2.2, 1..=21, not rounded.
     */
    fun `ratio`(`textRole`: kotlin.String, `groundRole`: kotlin.String, `scheme`: kotlin.String, `contrast`: kotlin.String?): kotlin.Double

    companion object
}

/**
 * A theme derived from brand colours, in both schemes and both contrasts.
 */
internal open class DerivedTheme: Disposable, AutoCloseable, DerivedThemeInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_azora_surface_fn_free_derivedtheme(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_azora_surface_fn_clone_derivedtheme(handle, status)
        }
    }


    /**
     * The proof as JSON: every pair in every state, every distance, what it was derived from, and a digest.
     */
    @Throws(AzoraException::class)override fun `certificate`(): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_method_derivedtheme_certificate(
        it,
        _status)
}
    }
    )
    }



    /**
     * The colour of a role, as `#rrggbb`.
     */
    @Throws(AzoraException::class)override fun `color`(`role`: kotlin.String, `scheme`: kotlin.String, `contrast`: kotlin.String?): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_method_derivedtheme_color(
        it,

        FfiConverterString.lower(`role`),
        FfiConverterString.lower(`scheme`),
        FfiConverterOptionalString.lower(`contrast`),_status)
}
    }
    )
    }



    /**
     * The whole stylesheet: light, dark, standard, high.
     */
    @Throws(AzoraException::class)override fun `css`(): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_method_derivedtheme_css(
        it,
        _status)
}
    }
    )
    }



    /**
     * Only what differs from the base's stylesheet, for a page that has that one.
     */
    @Throws(AzoraException::class)override fun `deltaCss`(): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_method_derivedtheme_delta_css(
        it,
        _status)
}
    }
    )
    }



    /**
     * The resolved tokens of one scheme and contrast as DTCG JSON.
     */
    @Throws(AzoraException::class)override fun `json`(`scheme`: kotlin.String, `contrast`: kotlin.String?): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_method_derivedtheme_json(
        it,

        FfiConverterString.lower(`scheme`),
        FfiConverterOptionalString.lower(`contrast`),_status)
}
    }
    )
    }



    /**
     * The ramp of the brand colour, 50 to 950.
     */
    @Throws(AzoraException::class)override fun `ramp`(): List<RampStep> {
            return FfiConverterSequenceTypeRampStep.lift(
    callWithHandle {
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_method_derivedtheme_ramp(
        it,
        _status)
}
    }
    )
    }



    /**
     * Contrast ratio of any two roles as they are printed, by WCAG 2.2, 1..=21, not rounded.
     */
    @Throws(AzoraException::class)override fun `ratio`(`textRole`: kotlin.String, `groundRole`: kotlin.String, `scheme`: kotlin.String, `contrast`: kotlin.String?): kotlin.Double {
            return FfiConverterDouble.lift(
    callWithHandle {
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_method_derivedtheme_ratio(
        it,

        FfiConverterString.lower(`textRole`),
        FfiConverterString.lower(`groundRole`),
        FfiConverterString.lower(`scheme`),
        FfiConverterOptionalString.lower(`contrast`),_status)
}
    }
    )
    }









    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
internal object FfiConverterTypeDerivedTheme: FfiConverter<DerivedTheme, Long> {
    override fun lower(value: DerivedTheme): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): DerivedTheme {
        return DerivedTheme(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): DerivedTheme {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: DerivedTheme) = 8UL

    override fun write(value: DerivedTheme, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * A living element: it folds events, and answers with a picture for any time.
 */
internal interface ElementInterface {

    /**
     * Folds an event into the state; one earlier than the last counts as at its time.
     */
    fun `apply`(`event`: ElementEvent)

    /**
     * The picture at a time in milliseconds since the epoch, as a packed scene; before its last event, that of then.
     */
    fun `frame`(`at`: kotlin.Double): kotlin.ByteArray

    /**
     * The state as at most 16 KB of bytes, from which `restore_element` goes on.
     */
    fun `snapshot`(): kotlin.ByteArray

    companion object
}

/**
 * A living element: it folds events, and answers with a picture for any time.
 */
internal open class Element: Disposable, AutoCloseable, ElementInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_azora_surface_fn_free_element(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_azora_surface_fn_clone_element(handle, status)
        }
    }


    /**
     * Folds an event into the state; one earlier than the last counts as at its time.
     */
    @Throws(AzoraException::class)override fun `apply`(`event`: ElementEvent)
        =
    callWithHandle {
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_method_element_apply(
        it,

        FfiConverterTypeElementEvent.lower(`event`),_status)
}
    }




    /**
     * The picture at a time in milliseconds since the epoch, as a packed scene; before its last event, that of then.
     */
    @Throws(AzoraException::class)override fun `frame`(`at`: kotlin.Double): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    callWithHandle {
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_method_element_frame(
        it,

        FfiConverterDouble.lower(`at`),_status)
}
    }
    )
    }



    /**
     * The state as at most 16 KB of bytes, from which `restore_element` goes on.
     */
    @Throws(AzoraException::class)override fun `snapshot`(): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    callWithHandle {
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_method_element_snapshot(
        it,
        _status)
}
    }
    )
    }









    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
internal object FfiConverterTypeElement: FfiConverter<Element, Long> {
    override fun lower(value: Element): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): Element {
        return Element(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Element {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Element) = 8UL

    override fun write(value: Element, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * Folds samples into the events of an element, by a recipe.
 */
internal interface MetricFoldInterface {

    /**
     * What is left of the error budget: at most 1, below 0 where more than all is spent; absent before there are requests.
     */
    fun `errorBudget`(): kotlin.Double?

    /**
     * Milliseconds between scrapes, as the recipe says or the samples show; absent before they do.
     */
    fun `interval`(): kotlin.Double?

    /**
     * What to ask a Prometheus server for.
     */
    fun `queries`(): List<MetricQuery>

    /**
     * The state as bytes, from which `restore_metric_fold` goes on: at most 16 KB for up to 64 series of 16 targets, 24 for each
     * further series and 48 for each further target.
     */
    fun `snapshot`(): kotlin.ByteArray

    /**
     * Takes in what was fetched at a time in milliseconds since 1970, and gives the events that follow, in order.
     *
     * Samples without a time are of that time, and those seen before change nothing. Without samples, what is stale becomes
     * unknown.
     */
    fun `take`(`samples`: List<MetricSample>, `at`: kotlin.Double): List<ElementEvent>

    companion object
}

/**
 * Folds samples into the events of an element, by a recipe.
 */
internal open class MetricFold: Disposable, AutoCloseable, MetricFoldInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_azora_surface_fn_free_metricfold(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_azora_surface_fn_clone_metricfold(handle, status)
        }
    }


    /**
     * What is left of the error budget: at most 1, below 0 where more than all is spent; absent before there are requests.
     */
    @Throws(AzoraException::class)override fun `errorBudget`(): kotlin.Double? {
            return FfiConverterOptionalDouble.lift(
    callWithHandle {
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_method_metricfold_error_budget(
        it,
        _status)
}
    }
    )
    }



    /**
     * Milliseconds between scrapes, as the recipe says or the samples show; absent before they do.
     */
    @Throws(AzoraException::class)override fun `interval`(): kotlin.Double? {
            return FfiConverterOptionalDouble.lift(
    callWithHandle {
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_method_metricfold_interval(
        it,
        _status)
}
    }
    )
    }



    /**
     * What to ask a Prometheus server for.
     */
    @Throws(AzoraException::class)override fun `queries`(): List<MetricQuery> {
            return FfiConverterSequenceTypeMetricQuery.lift(
    callWithHandle {
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_method_metricfold_queries(
        it,
        _status)
}
    }
    )
    }



    /**
     * The state as bytes, from which `restore_metric_fold` goes on: at most 16 KB for up to 64 series of 16 targets, 24 for each
     * further series and 48 for each further target.
     */
    @Throws(AzoraException::class)override fun `snapshot`(): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    callWithHandle {
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_method_metricfold_snapshot(
        it,
        _status)
}
    }
    )
    }



    /**
     * Takes in what was fetched at a time in milliseconds since 1970, and gives the events that follow, in order.
     *
     * Samples without a time are of that time, and those seen before change nothing. Without samples, what is stale becomes
     * unknown.
     */
    @Throws(AzoraException::class)override fun `take`(`samples`: List<MetricSample>, `at`: kotlin.Double): List<ElementEvent> {
            return FfiConverterSequenceTypeElementEvent.lift(
    callWithHandle {
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_method_metricfold_take(
        it,

        FfiConverterSequenceTypeMetricSample.lower(`samples`),
        FfiConverterDouble.lower(`at`),_status)
}
    }
    )
    }









    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
internal object FfiConverterTypeMetricFold: FfiConverter<MetricFold, Long> {
    override fun lower(value: MetricFold): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): MetricFold {
        return MetricFold(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): MetricFold {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: MetricFold) = 8UL

    override fun write(value: MetricFold, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * One theme in one scheme and contrast.
 */
internal interface ThemeInterface {

    /**
     * The colour of a role, as `#rrggbb`.
     */
    fun `color`(`role`: kotlin.String): kotlin.String

    /**
     * This scheme's block of CSS alone.
     */
    fun `css`(): kotlin.String

    /**
     * The resolved tokens as DTCG JSON.
     */
    fun `json`(): kotlin.String

    /**
     * Contrast ratio of any two roles as they are printed, by WCAG 2.2, 1..=21, not rounded.
     */
    fun `ratio`(`textRole`: kotlin.String, `groundRole`: kotlin.String): kotlin.Double

    /**
     * The names of all roles, in the order of the stylesheet.
     */
    fun `roles`(): List<kotlin.String>

    companion object
}

/**
 * One theme in one scheme and contrast.
 */
internal open class Theme: Disposable, AutoCloseable, ThemeInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_azora_surface_fn_free_theme(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_azora_surface_fn_clone_theme(handle, status)
        }
    }


    /**
     * The colour of a role, as `#rrggbb`.
     */
    @Throws(AzoraException::class)override fun `color`(`role`: kotlin.String): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_method_theme_color(
        it,

        FfiConverterString.lower(`role`),_status)
}
    }
    )
    }



    /**
     * This scheme's block of CSS alone.
     */
    @Throws(AzoraException::class)override fun `css`(): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_method_theme_css(
        it,
        _status)
}
    }
    )
    }



    /**
     * The resolved tokens as DTCG JSON.
     */
    @Throws(AzoraException::class)override fun `json`(): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_method_theme_json(
        it,
        _status)
}
    }
    )
    }



    /**
     * Contrast ratio of any two roles as they are printed, by WCAG 2.2, 1..=21, not rounded.
     */
    @Throws(AzoraException::class)override fun `ratio`(`textRole`: kotlin.String, `groundRole`: kotlin.String): kotlin.Double {
            return FfiConverterDouble.lift(
    callWithHandle {
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_method_theme_ratio(
        it,

        FfiConverterString.lower(`textRole`),
        FfiConverterString.lower(`groundRole`),_status)
}
    }
    )
    }



    /**
     * The names of all roles, in the order of the stylesheet.
     */
    @Throws(AzoraException::class)override fun `roles`(): List<kotlin.String> {
            return FfiConverterSequenceString.lift(
    callWithHandle {
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_method_theme_roles(
        it,
        _status)
}
    }
    )
    }









    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
internal object FfiConverterTypeTheme: FfiConverter<Theme, Long> {
    override fun lower(value: Theme): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): Theme {
        return Theme(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Theme {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Theme) = 8UL

    override fun write(value: Theme, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}



/**
 * A translucent colour, and what it makes of its ground.
 */
internal data class AlphaTwin (
    /**
     * The translucent colour, `#rrggbbaa`.
     */
    val `color`: kotlin.String
    ,
    /**
     * What it composites to on the ground, `#rrggbb`.
     */
    val `composite`: kotlin.String
    ,
    /**
     * ΔE-OK from there to the colour that was asked for; 0 where that has eight bits a channel.
     */
    val `error`: kotlin.Double

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAlphaTwin: FfiConverterRustBuffer<AlphaTwin> {
    override fun read(buf: ByteBuffer): AlphaTwin {
        return AlphaTwin(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterDouble.read(buf),
        )
    }

    override fun allocationSize(value: AlphaTwin) = (
            FfiConverterString.allocationSize(value.`color`) +
            FfiConverterString.allocationSize(value.`composite`) +
            FfiConverterDouble.allocationSize(value.`error`)
    )

    override fun write(value: AlphaTwin, buf: ByteBuffer) {
            FfiConverterString.write(value.`color`, buf)
            FfiConverterString.write(value.`composite`, buf)
            FfiConverterDouble.write(value.`error`, buf)
    }
}



/**
 * A frontend app of Azora OS.
 */
internal data class App (
    /**
     * Stable id, such as `learn-ui`.
     */
    val `id`: kotlin.String
    ,
    /**
     * Name for people.
     */
    val `name`: kotlin.String
    ,
    /**
     * Name of its package.
     */
    val `package`: kotlin.String
    ,
    /**
     * What it is built with, such as `next`.
     */
    val `framework`: kotlin.String
    ,
    /**
     * `high`, `medium`, `low` or `pilot`.
     */
    val `tier`: kotlin.String
    ,
    /**
     * What it works on, such as `education`.
     */
    val `domain`: kotlin.String
    ,
    /**
     * The ready-made theme it wears.
     */
    val `theme`: kotlin.String
    ,
    /**
     * Ids of the marks it shows.
     */
    val `marks`: List<kotlin.String>
    ,
    /**
     * Id of the Elara mark it shows, where it has one.
     */
    val `elara`: kotlin.String?
    ,
    /**
     * Elara's mood in it, where one is set.
     */
    val `mood`: kotlin.String?
    ,
    /**
     * What it does.
     */
    val `description`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeApp: FfiConverterRustBuffer<App> {
    override fun read(buf: ByteBuffer): App {
        return App(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: App) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`package`) +
            FfiConverterString.allocationSize(value.`framework`) +
            FfiConverterString.allocationSize(value.`tier`) +
            FfiConverterString.allocationSize(value.`domain`) +
            FfiConverterString.allocationSize(value.`theme`) +
            FfiConverterSequenceString.allocationSize(value.`marks`) +
            FfiConverterOptionalString.allocationSize(value.`elara`) +
            FfiConverterOptionalString.allocationSize(value.`mood`) +
            FfiConverterString.allocationSize(value.`description`)
    )

    override fun write(value: App, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`name`, buf)
            FfiConverterString.write(value.`package`, buf)
            FfiConverterString.write(value.`framework`, buf)
            FfiConverterString.write(value.`tier`, buf)
            FfiConverterString.write(value.`domain`, buf)
            FfiConverterString.write(value.`theme`, buf)
            FfiConverterSequenceString.write(value.`marks`, buf)
            FfiConverterOptionalString.write(value.`elara`, buf)
            FfiConverterOptionalString.write(value.`mood`, buf)
            FfiConverterString.write(value.`description`, buf)
    }
}



/**
 * A colour in a space; an absent component is CSS's `none`.
 */
internal data class Color (
    /**
     * The space of the three components, such as `oklch`.
     */
    val `space`: kotlin.String
    ,
    /**
     * First component; absent for `none`.
     */
    val `c1`: kotlin.Double?
    ,
    /**
     * Second component; absent for `none`.
     */
    val `c2`: kotlin.Double?
    ,
    /**
     * Third component; absent for `none`.
     */
    val `c3`: kotlin.Double?
    ,
    /**
     * Opacity, 0..=1; absent for `none`.
     */
    val `alpha`: kotlin.Double?

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeColor: FfiConverterRustBuffer<Color> {
    override fun read(buf: ByteBuffer): Color {
        return Color(
            FfiConverterString.read(buf),
            FfiConverterOptionalDouble.read(buf),
            FfiConverterOptionalDouble.read(buf),
            FfiConverterOptionalDouble.read(buf),
            FfiConverterOptionalDouble.read(buf),
        )
    }

    override fun allocationSize(value: Color) = (
            FfiConverterString.allocationSize(value.`space`) +
            FfiConverterOptionalDouble.allocationSize(value.`c1`) +
            FfiConverterOptionalDouble.allocationSize(value.`c2`) +
            FfiConverterOptionalDouble.allocationSize(value.`c3`) +
            FfiConverterOptionalDouble.allocationSize(value.`alpha`)
    )

    override fun write(value: Color, buf: ByteBuffer) {
            FfiConverterString.write(value.`space`, buf)
            FfiConverterOptionalDouble.write(value.`c1`, buf)
            FfiConverterOptionalDouble.write(value.`c2`, buf)
            FfiConverterOptionalDouble.write(value.`c3`, buf)
            FfiConverterOptionalDouble.write(value.`alpha`, buf)
    }
}



/**
 * A demand that takes part in a conflict.
 */
internal data class Conflict (
    /**
     * Light or dark.
     */
    val `scheme`: kotlin.String
    ,
    /**
     * Standard or high.
     */
    val `contrast`: kotlin.String
    ,
    /**
     * The role that is seen, or the primary.
     */
    val `role`: kotlin.String
    ,
    /**
     * The role beneath it, or the status that the primary must be told apart from.
     */
    val `ground`: kotlin.String
    ,
    /**
     * `text` or `shape`; absent where it is not contrast that is asked for but a distance in colour.
     */
    val `kind`: kotlin.String?
    ,
    /**
     * The least ratio by WCAG 2.2, or the least ΔE-OK.
     */
    val `min`: kotlin.Double

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeConflict: FfiConverterRustBuffer<Conflict> {
    override fun read(buf: ByteBuffer): Conflict {
        return Conflict(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterDouble.read(buf),
        )
    }

    override fun allocationSize(value: Conflict) = (
            FfiConverterString.allocationSize(value.`scheme`) +
            FfiConverterString.allocationSize(value.`contrast`) +
            FfiConverterString.allocationSize(value.`role`) +
            FfiConverterString.allocationSize(value.`ground`) +
            FfiConverterOptionalString.allocationSize(value.`kind`) +
            FfiConverterDouble.allocationSize(value.`min`)
    )

    override fun write(value: Conflict, buf: ByteBuffer) {
            FfiConverterString.write(value.`scheme`, buf)
            FfiConverterString.write(value.`contrast`, buf)
            FfiConverterString.write(value.`role`, buf)
            FfiConverterString.write(value.`ground`, buf)
            FfiConverterOptionalString.write(value.`kind`, buf)
            FfiConverterDouble.write(value.`min`, buf)
    }
}



/**
 * Something that happened to an element at a time.
 */
internal data class ElementEvent (
    /**
     * When, in milliseconds since the element's epoch.
     */
    val `at`: kotlin.Double
    ,
    /**
     * What happened, such as `health`, `count`, `hover` or `policy`; docs/elements.md lists all.
     */
    val `kind`: kotlin.String
    ,
    /**
     * To which part, such as `ruby` or `knowledge`; empty where it concerns the whole.
     */
    val `name`: kotlin.String
    ,
    /**
     * How much; absent where it was not measured.
     */
    val `value`: kotlin.Double?

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeElementEvent: FfiConverterRustBuffer<ElementEvent> {
    override fun read(buf: ByteBuffer): ElementEvent {
        return ElementEvent(
            FfiConverterDouble.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalDouble.read(buf),
        )
    }

    override fun allocationSize(value: ElementEvent) = (
            FfiConverterDouble.allocationSize(value.`at`) +
            FfiConverterString.allocationSize(value.`kind`) +
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterOptionalDouble.allocationSize(value.`value`)
    )

    override fun write(value: ElementEvent, buf: ByteBuffer) {
            FfiConverterDouble.write(value.`at`, buf)
            FfiConverterString.write(value.`kind`, buf)
            FfiConverterString.write(value.`name`, buf)
            FfiConverterOptionalDouble.write(value.`value`, buf)
    }
}



/**
 * One row of the catalogue of errors.
 */
internal data class ErrorCode (
    /**
     * Stable code: family, dot, name.
     */
    val `code`: kotlin.String
    ,
    /**
     * The part of the code before the dot.
     */
    val `family`: kotlin.String
    ,
    /**
     * What is wrong, as a sentence.
     */
    val `meaning`: kotlin.String
    ,
    /**
     * How to mend it, as a sentence.
     */
    val `fix`: kotlin.String
    ,
    /**
     * An input that raises it.
     */
    val `example`: kotlin.String
    ,
    /**
     * The functions that can raise it, by their `snake_case` names.
     */
    val `raisedBy`: List<kotlin.String>

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeErrorCode: FfiConverterRustBuffer<ErrorCode> {
    override fun read(buf: ByteBuffer): ErrorCode {
        return ErrorCode(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: ErrorCode) = (
            FfiConverterString.allocationSize(value.`code`) +
            FfiConverterString.allocationSize(value.`family`) +
            FfiConverterString.allocationSize(value.`meaning`) +
            FfiConverterString.allocationSize(value.`fix`) +
            FfiConverterString.allocationSize(value.`example`) +
            FfiConverterSequenceString.allocationSize(value.`raisedBy`)
    )

    override fun write(value: ErrorCode, buf: ByteBuffer) {
            FfiConverterString.write(value.`code`, buf)
            FfiConverterString.write(value.`family`, buf)
            FfiConverterString.write(value.`meaning`, buf)
            FfiConverterString.write(value.`fix`, buf)
            FfiConverterString.write(value.`example`, buf)
            FfiConverterSequenceString.write(value.`raisedBy`, buf)
    }
}



/**
 * A single event, named by labels such as the id of a trace.
 */
internal data class Exemplar (
    /**
     * What it is called outside of the metrics.
     */
    val `labels`: List<MetricLabel>
    ,
    /**
     * What was measured of it.
     */
    val `value`: kotlin.Double
    ,
    /**
     * When, in milliseconds since 1970.
     */
    val `at`: kotlin.Double?

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeExemplar: FfiConverterRustBuffer<Exemplar> {
    override fun read(buf: ByteBuffer): Exemplar {
        return Exemplar(
            FfiConverterSequenceTypeMetricLabel.read(buf),
            FfiConverterDouble.read(buf),
            FfiConverterOptionalDouble.read(buf),
        )
    }

    override fun allocationSize(value: Exemplar) = (
            FfiConverterSequenceTypeMetricLabel.allocationSize(value.`labels`) +
            FfiConverterDouble.allocationSize(value.`value`) +
            FfiConverterOptionalDouble.allocationSize(value.`at`)
    )

    override fun write(value: Exemplar, buf: ByteBuffer) {
            FfiConverterSequenceTypeMetricLabel.write(value.`labels`, buf)
            FfiConverterDouble.write(value.`value`, buf)
            FfiConverterOptionalDouble.write(value.`at`, buf)
    }
}



/**
 * Whether a theme can be derived.
 */
internal data class Feasibility (
    /**
     * Whether there is such a theme.
     */
    val `feasible`: kotlin.Boolean
    ,
    /**
     * For each variant in which there is none: demands that can't hold together, and of which each is needed for that.
     */
    val `conflicts`: List<Conflict>
    ,
    /**
     * The seed nearest to the given one that can be the primary, where another seed helps.
     */
    val `nearest`: kotlin.String?
    ,
    /**
     * ΔE-OK from the given seed to that one; 0 where the seed itself can.
     */
    val `distance`: kotlin.Double?

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFeasibility: FfiConverterRustBuffer<Feasibility> {
    override fun read(buf: ByteBuffer): Feasibility {
        return Feasibility(
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceTypeConflict.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalDouble.read(buf),
        )
    }

    override fun allocationSize(value: Feasibility) = (
            FfiConverterBoolean.allocationSize(value.`feasible`) +
            FfiConverterSequenceTypeConflict.allocationSize(value.`conflicts`) +
            FfiConverterOptionalString.allocationSize(value.`nearest`) +
            FfiConverterOptionalDouble.allocationSize(value.`distance`)
    )

    override fun write(value: Feasibility, buf: ByteBuffer) {
            FfiConverterBoolean.write(value.`feasible`, buf)
            FfiConverterSequenceTypeConflict.write(value.`conflicts`, buf)
            FfiConverterOptionalString.write(value.`nearest`, buf)
            FfiConverterOptionalDouble.write(value.`distance`, buf)
    }
}



/**
 * What a span of an element's time does to the eye.
 */
internal data class FlashCertificate (
    /**
     * The first route that holds: `slew`, `count` or `area`.
     */
    val `route`: kotlin.String
    ,
    /**
     * The fastest that the mean luminance of a block moved, up and down together, over a tenth of a second: by so much a second.
     */
    val `slew`: kotlin.Double
    ,
    /**
     * The most flashes that a pixel had in any second; a half is one more change.
     */
    val `flashes`: kotlin.Double
    ,
    /**
     * The most flashes with a saturated red that a pixel had in any second.
     */
    val `redFlashes`: kotlin.Double
    ,
    /**
     * The most that had more than three flashes of either kind in one second, all together, in CSS px².
     */
    val `area`: kotlin.Double
    ,
    /**
     * Frames that were seen.
     */
    val `frames`: kotlin.UInt
    ,
    /**
     * Frames a second.
     */
    val `rate`: kotlin.UInt

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlashCertificate: FfiConverterRustBuffer<FlashCertificate> {
    override fun read(buf: ByteBuffer): FlashCertificate {
        return FlashCertificate(
            FfiConverterString.read(buf),
            FfiConverterDouble.read(buf),
            FfiConverterDouble.read(buf),
            FfiConverterDouble.read(buf),
            FfiConverterDouble.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
        )
    }

    override fun allocationSize(value: FlashCertificate) = (
            FfiConverterString.allocationSize(value.`route`) +
            FfiConverterDouble.allocationSize(value.`slew`) +
            FfiConverterDouble.allocationSize(value.`flashes`) +
            FfiConverterDouble.allocationSize(value.`redFlashes`) +
            FfiConverterDouble.allocationSize(value.`area`) +
            FfiConverterUInt.allocationSize(value.`frames`) +
            FfiConverterUInt.allocationSize(value.`rate`)
    )

    override fun write(value: FlashCertificate, buf: ByteBuffer) {
            FfiConverterString.write(value.`route`, buf)
            FfiConverterDouble.write(value.`slew`, buf)
            FfiConverterDouble.write(value.`flashes`, buf)
            FfiConverterDouble.write(value.`redFlashes`, buf)
            FfiConverterDouble.write(value.`area`, buf)
            FfiConverterUInt.write(value.`frames`, buf)
            FfiConverterUInt.write(value.`rate`, buf)
    }
}



/**
 * A colour of Android: Material's hue, chroma and tone.
 */
internal data class Hct (
    /**
     * Hue of CAM16 in degrees, 0..360.
     */
    val `hue`: kotlin.Double
    ,
    /**
     * Chroma of CAM16, from 0; up to 113 in sRGB.
     */
    val `chroma`: kotlin.Double
    ,
    /**
     * L* of CIE, 0..=100.
     */
    val `tone`: kotlin.Double

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeHct: FfiConverterRustBuffer<Hct> {
    override fun read(buf: ByteBuffer): Hct {
        return Hct(
            FfiConverterDouble.read(buf),
            FfiConverterDouble.read(buf),
            FfiConverterDouble.read(buf),
        )
    }

    override fun allocationSize(value: Hct) = (
            FfiConverterDouble.allocationSize(value.`hue`) +
            FfiConverterDouble.allocationSize(value.`chroma`) +
            FfiConverterDouble.allocationSize(value.`tone`)
    )

    override fun write(value: Hct, buf: ByteBuffer) {
            FfiConverterDouble.write(value.`hue`, buf)
            FfiConverterDouble.write(value.`chroma`, buf)
            FfiConverterDouble.write(value.`tone`, buf)
    }
}



/**
 * A role of a theme that is set by hand; the others are solved around it.
 */
internal data class Lock (
    /**
     * The role.
     */
    val `role`: kotlin.String
    ,
    /**
     * An opaque CSS colour.
     */
    val `color`: kotlin.String
    ,
    /**
     * Why it is set, kept in the certificate.
     */
    val `reason`: kotlin.String
    ,
    /**
     * The scheme it is set in; both where absent.
     */
    val `scheme`: kotlin.String?
    ,
    /**
     * The contrast it is set in; both where absent.
     */
    val `contrast`: kotlin.String?

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeLock: FfiConverterRustBuffer<Lock> {
    override fun read(buf: ByteBuffer): Lock {
        return Lock(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: Lock) = (
            FfiConverterString.allocationSize(value.`role`) +
            FfiConverterString.allocationSize(value.`color`) +
            FfiConverterString.allocationSize(value.`reason`) +
            FfiConverterOptionalString.allocationSize(value.`scheme`) +
            FfiConverterOptionalString.allocationSize(value.`contrast`)
    )

    override fun write(value: Lock, buf: ByteBuffer) {
            FfiConverterString.write(value.`role`, buf)
            FfiConverterString.write(value.`color`, buf)
            FfiConverterString.write(value.`reason`, buf)
            FfiConverterOptionalString.write(value.`scheme`, buf)
            FfiConverterOptionalString.write(value.`contrast`, buf)
    }
}



/**
 * A mark of the family.
 */
internal data class Mark (
    /**
     * Stable id, such as `sapiens` or `elara-core`.
     */
    val `id`: kotlin.String
    ,
    /**
     * Name for people, also the picture's title.
     */
    val `name`: kotlin.String
    ,
    /**
     * `service` or `elara`.
     */
    val `family`: kotlin.String
    ,
    /**
     * What the marked thing is for.
     */
    val `role`: kotlin.String
    ,
    /**
     * The idea of the drawing in one sentence, also the picture's description.
     */
    val `description`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMark: FfiConverterRustBuffer<Mark> {
    override fun read(buf: ByteBuffer): Mark {
        return Mark(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Mark) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`family`) +
            FfiConverterString.allocationSize(value.`role`) +
            FfiConverterString.allocationSize(value.`description`)
    )

    override fun write(value: Mark, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`name`, buf)
            FfiConverterString.write(value.`family`, buf)
            FfiConverterString.write(value.`role`, buf)
            FfiConverterString.write(value.`description`, buf)
    }
}



/**
 * One check of a mark.
 */
internal data class MarkCheck (
    /**
     * Stable name, such as `coverage`; docs/marks.md lists all.
     */
    val `name`: kotlin.String
    ,
    /**
     * What was measured; absent where the check is not asked of this drawing.
     */
    val `value`: kotlin.Double?
    ,
    /**
     * What the value counts: `%`, `units` of a box of 64, `IoU`, `bytes`, `decimals`, `count` or `:1`.
     */
    val `unit`: kotlin.String
    ,
    /**
     * The least value that passes, where there is one.
     */
    val `min`: kotlin.Double?
    ,
    /**
     * The largest value that passes, where there is one.
     */
    val `max`: kotlin.Double?
    ,
    /**
     * Whether the value is within its limits; a check that is not asked passes.
     */
    val `passed`: kotlin.Boolean
    ,
    /**
     * Where it fails, what, by how much, where and how to mend it; where it is not asked, why; else empty.
     */
    val `reason`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMarkCheck: FfiConverterRustBuffer<MarkCheck> {
    override fun read(buf: ByteBuffer): MarkCheck {
        return MarkCheck(
            FfiConverterString.read(buf),
            FfiConverterOptionalDouble.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalDouble.read(buf),
            FfiConverterOptionalDouble.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: MarkCheck) = (
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterOptionalDouble.allocationSize(value.`value`) +
            FfiConverterString.allocationSize(value.`unit`) +
            FfiConverterOptionalDouble.allocationSize(value.`min`) +
            FfiConverterOptionalDouble.allocationSize(value.`max`) +
            FfiConverterBoolean.allocationSize(value.`passed`) +
            FfiConverterString.allocationSize(value.`reason`)
    )

    override fun write(value: MarkCheck, buf: ByteBuffer) {
            FfiConverterString.write(value.`name`, buf)
            FfiConverterOptionalDouble.write(value.`value`, buf)
            FfiConverterString.write(value.`unit`, buf)
            FfiConverterOptionalDouble.write(value.`min`, buf)
            FfiConverterOptionalDouble.write(value.`max`, buf)
            FfiConverterBoolean.write(value.`passed`, buf)
            FfiConverterString.write(value.`reason`, buf)
    }
}



/**
 * All that was measured of a mark.
 */
internal data class MarkReport (
    /**
     * The id of the ready-made mark with its title; empty for any other.
     */
    val `id`: kotlin.String
    ,
    /**
     * What its title says; empty where it has none.
     */
    val `title`: kotlin.String
    ,
    /**
     * The id of the mark that is nearest to its limit of likeness to this one.
     */
    val `nearest`: kotlin.String
    ,
    /**
     * Whether every check passed.
     */
    val `passed`: kotlin.Boolean
    ,
    /**
     * Every check, in the order of docs/marks.md.
     */
    val `checks`: List<MarkCheck>

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMarkReport: FfiConverterRustBuffer<MarkReport> {
    override fun read(buf: ByteBuffer): MarkReport {
        return MarkReport(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceTypeMarkCheck.read(buf),
        )
    }

    override fun allocationSize(value: MarkReport) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`title`) +
            FfiConverterString.allocationSize(value.`nearest`) +
            FfiConverterBoolean.allocationSize(value.`passed`) +
            FfiConverterSequenceTypeMarkCheck.allocationSize(value.`checks`)
    )

    override fun write(value: MarkReport, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`title`, buf)
            FfiConverterString.write(value.`nearest`, buf)
            FfiConverterBoolean.write(value.`passed`, buf)
            FfiConverterSequenceTypeMarkCheck.write(value.`checks`, buf)
    }
}



/**
 * Samples that belong together, and what is said of them.
 */
internal data class MetricFamily (
    /**
     * The name in the lines of metadata; without them, that of the samples.
     */
    val `name`: kotlin.String
    ,
    /**
     * What it measures: `counter`, `gauge`, `histogram` and so on.
     */
    val `kind`: kotlin.String
    ,
    /**
     * The unit, such as `seconds`; empty where none is said, as in all Prometheus text.
     */
    val `unit`: kotlin.String
    ,
    /**
     * A sentence for people; may be empty.
     */
    val `help`: kotlin.String
    ,
    /**
     * In the order of the text.
     */
    val `samples`: List<MetricSample>

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMetricFamily: FfiConverterRustBuffer<MetricFamily> {
    override fun read(buf: ByteBuffer): MetricFamily {
        return MetricFamily(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeMetricSample.read(buf),
        )
    }

    override fun allocationSize(value: MetricFamily) = (
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`kind`) +
            FfiConverterString.allocationSize(value.`unit`) +
            FfiConverterString.allocationSize(value.`help`) +
            FfiConverterSequenceTypeMetricSample.allocationSize(value.`samples`)
    )

    override fun write(value: MetricFamily, buf: ByteBuffer) {
            FfiConverterString.write(value.`name`, buf)
            FfiConverterString.write(value.`kind`, buf)
            FfiConverterString.write(value.`unit`, buf)
            FfiConverterString.write(value.`help`, buf)
            FfiConverterSequenceTypeMetricSample.write(value.`samples`, buf)
    }
}



/**
 * A name and a text that part one time series from others.
 */
internal data class MetricLabel (
    /**
     * The name.
     */
    val `name`: kotlin.String
    ,
    /**
     * The value, unescaped.
     */
    val `value`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMetricLabel: FfiConverterRustBuffer<MetricLabel> {
    override fun read(buf: ByteBuffer): MetricLabel {
        return MetricLabel(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: MetricLabel) = (
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`value`)
    )

    override fun write(value: MetricLabel, buf: ByteBuffer) {
            FfiConverterString.write(value.`name`, buf)
            FfiConverterString.write(value.`value`, buf)
    }
}



/**
 * Two questions to a Prometheus server that belong together.
 */
internal data class MetricQuery (
    /**
     * The values, in `PromQL`.
     */
    val `value`: kotlin.String
    ,
    /**
     * Their times, in seconds.
     */
    val `time`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMetricQuery: FfiConverterRustBuffer<MetricQuery> {
    override fun read(buf: ByteBuffer): MetricQuery {
        return MetricQuery(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: MetricQuery) = (
            FfiConverterString.allocationSize(value.`value`) +
            FfiConverterString.allocationSize(value.`time`)
    )

    override fun write(value: MetricQuery, buf: ByteBuffer) {
            FfiConverterString.write(value.`value`, buf)
            FfiConverterString.write(value.`time`, buf)
    }
}



/**
 * One value of one time series.
 */
internal data class MetricSample (
    /**
     * The name, suffixes such as `_total` and `_bucket` included.
     */
    val `name`: kotlin.String
    ,
    /**
     * The labels in the order of the text, no name twice.
     */
    val `labels`: List<MetricLabel>
    ,
    /**
     * The value; can be infinite or no number.
     */
    val `value`: kotlin.Double
    ,
    /**
     * When it was measured, in milliseconds since 1970; absent where the text leaves it to whoever fetched it.
     */
    val `at`: kotlin.Double?
    ,
    /**
     * An event among those that are counted; in `OpenMetrics` alone.
     */
    val `exemplar`: Exemplar?

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMetricSample: FfiConverterRustBuffer<MetricSample> {
    override fun read(buf: ByteBuffer): MetricSample {
        return MetricSample(
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeMetricLabel.read(buf),
            FfiConverterDouble.read(buf),
            FfiConverterOptionalDouble.read(buf),
            FfiConverterOptionalTypeExemplar.read(buf),
        )
    }

    override fun allocationSize(value: MetricSample) = (
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterSequenceTypeMetricLabel.allocationSize(value.`labels`) +
            FfiConverterDouble.allocationSize(value.`value`) +
            FfiConverterOptionalDouble.allocationSize(value.`at`) +
            FfiConverterOptionalTypeExemplar.allocationSize(value.`exemplar`)
    )

    override fun write(value: MetricSample, buf: ByteBuffer) {
            FfiConverterString.write(value.`name`, buf)
            FfiConverterSequenceTypeMetricLabel.write(value.`labels`, buf)
            FfiConverterDouble.write(value.`value`, buf)
            FfiConverterOptionalDouble.write(value.`at`, buf)
            FfiConverterOptionalTypeExemplar.write(value.`exemplar`, buf)
    }
}



/**
 * Where something is that moves, and how fast.
 */
internal data class Motion (
    /**
     * In any unit.
     */
    val `position`: kotlin.Double
    ,
    /**
     * In that unit a second.
     */
    val `velocity`: kotlin.Double

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMotion: FfiConverterRustBuffer<Motion> {
    override fun read(buf: ByteBuffer): Motion {
        return Motion(
            FfiConverterDouble.read(buf),
            FfiConverterDouble.read(buf),
        )
    }

    override fun allocationSize(value: Motion) = (
            FfiConverterDouble.allocationSize(value.`position`) +
            FfiConverterDouble.allocationSize(value.`velocity`)
    )

    override fun write(value: Motion, buf: ByteBuffer) {
            FfiConverterDouble.write(value.`position`, buf)
            FfiConverterDouble.write(value.`velocity`, buf)
    }
}



/**
 * A moving picture as a file.
 */
internal data class MotionExport (
    /**
     * The file.
     */
    val `text`: kotlin.String
    ,
    /**
     * The most that a place in it is off the element's own frames, in CSS px.
     */
    val `places`: kotlin.Double
    ,
    /**
     * The most that a channel of a colour or an opacity is off, as a share of 1.
     */
    val `colors`: kotlin.Double
    ,
    /**
     * Names of the parts that stand though they move, since the format can't show how.
     */
    val `standing`: List<kotlin.String>

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMotionExport: FfiConverterRustBuffer<MotionExport> {
    override fun read(buf: ByteBuffer): MotionExport {
        return MotionExport(
            FfiConverterString.read(buf),
            FfiConverterDouble.read(buf),
            FfiConverterDouble.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: MotionExport) = (
            FfiConverterString.allocationSize(value.`text`) +
            FfiConverterDouble.allocationSize(value.`places`) +
            FfiConverterDouble.allocationSize(value.`colors`) +
            FfiConverterSequenceString.allocationSize(value.`standing`)
    )

    override fun write(value: MotionExport, buf: ByteBuffer) {
            FfiConverterString.write(value.`text`, buf)
            FfiConverterDouble.write(value.`places`, buf)
            FfiConverterDouble.write(value.`colors`, buf)
            FfiConverterSequenceString.write(value.`standing`, buf)
    }
}



/**
 * Numbers of one kind over time, oldest first, and what they were in the past.
 */
internal data class PerformanceRow (
    /**
     * Now: 2 to 1,440 numbers, 0 to 1e15; empty for none.
     */
    val `now`: List<kotlin.Double>
    ,
    /**
     * The past's median at the same times; as many as there are of now, or none.
     */
    val `past`: List<kotlin.Double>
    ,
    /**
     * The past's p10 at the same times; likewise.
     */
    val `low`: List<kotlin.Double>
    ,
    /**
     * The past's p90 at the same times; likewise.
     */
    val `high`: List<kotlin.Double>

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypePerformanceRow: FfiConverterRustBuffer<PerformanceRow> {
    override fun read(buf: ByteBuffer): PerformanceRow {
        return PerformanceRow(
            FfiConverterSequenceDouble.read(buf),
            FfiConverterSequenceDouble.read(buf),
            FfiConverterSequenceDouble.read(buf),
            FfiConverterSequenceDouble.read(buf),
        )
    }

    override fun allocationSize(value: PerformanceRow) = (
            FfiConverterSequenceDouble.allocationSize(value.`now`) +
            FfiConverterSequenceDouble.allocationSize(value.`past`) +
            FfiConverterSequenceDouble.allocationSize(value.`low`) +
            FfiConverterSequenceDouble.allocationSize(value.`high`)
    )

    override fun write(value: PerformanceRow, buf: ByteBuffer) {
            FfiConverterSequenceDouble.write(value.`now`, buf)
            FfiConverterSequenceDouble.write(value.`past`, buf)
            FfiConverterSequenceDouble.write(value.`low`, buf)
            FfiConverterSequenceDouble.write(value.`high`, buf)
    }
}



/**
 * One finding of a check that reports all it finds.
 */
internal data class Problem (
    /**
     * Stable code, one of `list_errors()`.
     */
    val `code`: kotlin.String
    ,
    /**
     * A sentence that tells what is wrong and how to mend it.
     */
    val `reason`: kotlin.String
    ,
    /**
     * JSON pointer into the document; empty for the whole of it.
     */
    val `path`: kotlin.String
    ,
    /**
     * Line, from 1.
     */
    val `line`: kotlin.UInt
    ,
    /**
     * Column in characters, from 1.
     */
    val `column`: kotlin.UInt

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeProblem: FfiConverterRustBuffer<Problem> {
    override fun read(buf: ByteBuffer): Problem {
        return Problem(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
        )
    }

    override fun allocationSize(value: Problem) = (
            FfiConverterString.allocationSize(value.`code`) +
            FfiConverterString.allocationSize(value.`reason`) +
            FfiConverterString.allocationSize(value.`path`) +
            FfiConverterUInt.allocationSize(value.`line`) +
            FfiConverterUInt.allocationSize(value.`column`)
    )

    override fun write(value: Problem, buf: ByteBuffer) {
            FfiConverterString.write(value.`code`, buf)
            FfiConverterString.write(value.`reason`, buf)
            FfiConverterString.write(value.`path`, buf)
            FfiConverterUInt.write(value.`line`, buf)
            FfiConverterUInt.write(value.`column`, buf)
    }
}



/**
 * One step of a ramp.
 */
internal data class RampStep (
    /**
     * 50, 100, 200 … 900, 950; the higher the darker.
     */
    val `step`: kotlin.UInt
    ,
    /**
     * The colour in sRGB, `#rrggbb`.
     */
    val `color`: kotlin.String
    ,
    /**
     * The same luminance and hue with all the chroma that Display P3 holds, as `color(display-p3 …)`.
     */
    val `p3`: kotlin.String
    ,
    /**
     * Contrast of `color` with white, by WCAG 2.2, 1..=21.
     */
    val `white`: kotlin.Double
    ,
    /**
     * Contrast of `color` with ink, `#0f172a`, by WCAG 2.2.
     */
    val `ink`: kotlin.Double
    ,
    /**
     * Whether this step is the seed itself.
     */
    val `seed`: kotlin.Boolean

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRampStep: FfiConverterRustBuffer<RampStep> {
    override fun read(buf: ByteBuffer): RampStep {
        return RampStep(
            FfiConverterUInt.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterDouble.read(buf),
            FfiConverterDouble.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: RampStep) = (
            FfiConverterUInt.allocationSize(value.`step`) +
            FfiConverterString.allocationSize(value.`color`) +
            FfiConverterString.allocationSize(value.`p3`) +
            FfiConverterDouble.allocationSize(value.`white`) +
            FfiConverterDouble.allocationSize(value.`ink`) +
            FfiConverterBoolean.allocationSize(value.`seed`)
    )

    override fun write(value: RampStep, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`step`, buf)
            FfiConverterString.write(value.`color`, buf)
            FfiConverterString.write(value.`p3`, buf)
            FfiConverterDouble.write(value.`white`, buf)
            FfiConverterDouble.write(value.`ink`, buf)
            FfiConverterBoolean.write(value.`seed`, buf)
    }
}



/**
 * A component in one look: colours and shadows as CSS prints them, measures in px.
 */
internal data class Recipe (
    /**
     * Its name, such as `button`.
     */
    val `component`: kotlin.String
    ,
    /**
     * The variant.
     */
    val `variant`: kotlin.String
    ,
    /**
     * The size.
     */
    val `size`: kotlin.String
    ,
    /**
     * The state.
     */
    val `state`: kotlin.String
    ,
    /**
     * The field.
     */
    val `background`: kotlin.String
    ,
    /**
     * Text and icons.
     */
    val `foreground`: kotlin.String?
    ,
    /**
     * Quieter text: a card's description, an input's placeholder, the head of a table.
     */
    val `quiet`: kotlin.String?
    ,
    /**
     * The edge.
     */
    val `border`: kotlin.String?
    ,
    /**
     * The ring around it, in the state `focus` alone.
     */
    val `ring`: kotlin.String?
    ,
    /**
     * The bar of an alert, the line under a tab, the edge of a row, what is done of a progress.
     */
    val `mark`: kotlin.String?
    ,
    /**
     * The shadow.
     */
    val `shadow`: kotlin.String?
    ,
    /**
     * The least height; absent where the content decides.
     */
    val `height`: kotlin.Double?
    ,
    /**
     * The width; absent where the content decides.
     */
    val `width`: kotlin.Double?
    ,
    /**
     * Room at the beginning and the end of a line.
     */
    val `paddingInline`: kotlin.Double
    ,
    /**
     * Room above and below; 0 where the height makes it.
     */
    val `paddingBlock`: kotlin.Double
    ,
    /**
     * Room between parts.
     */
    val `gap`: kotlin.Double
    ,
    /**
     * Radius of the corners.
     */
    val `radius`: kotlin.Double
    ,
    /**
     * Width of the edge; in high contrast a card has one of at least 1.
     */
    val `borderWidth`: kotlin.Double
    ,
    /**
     * Width of the ring.
     */
    val `ringWidth`: kotlin.Double
    ,
    /**
     * From the edge to the ring; negative inside.
     */
    val `ringOffset`: kotlin.Double
    ,
    /**
     * Width of the mark, or height of a line.
     */
    val `markWidth`: kotlin.Double
    ,
    /**
     * Size of the text.
     */
    val `fontSize`: kotlin.Double
    ,
    /**
     * Weight of the text, 1..=1000.
     */
    val `fontWeight`: kotlin.Double
    ,
    /**
     * Height of a line in sizes of the text.
     */
    val `lineHeight`: kotlin.Double
    ,
    /**
     * How far what lies behind is blurred.
     */
    val `blur`: kotlin.Double
    ,
    /**
     * The share that the whole is drawn with, 0..=1; below 1 in the state `disabled`.
     */
    val `opacity`: kotlin.Double
    ,
    /**
     * Height and width that answer to a finger, at least 44 where it is a control, also where it is drawn smaller; else 0.
     */
    val `hit`: kotlin.Double
    ,
    /**
     * How far the target reaches beyond the drawn height, above and below.
     */
    val `hitInset`: kotlin.Double
    ,
    /**
     * The roles on which it may stand.
     */
    val `grounds`: List<kotlin.String>

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRecipe: FfiConverterRustBuffer<Recipe> {
    override fun read(buf: ByteBuffer): Recipe {
        return Recipe(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalDouble.read(buf),
            FfiConverterOptionalDouble.read(buf),
            FfiConverterDouble.read(buf),
            FfiConverterDouble.read(buf),
            FfiConverterDouble.read(buf),
            FfiConverterDouble.read(buf),
            FfiConverterDouble.read(buf),
            FfiConverterDouble.read(buf),
            FfiConverterDouble.read(buf),
            FfiConverterDouble.read(buf),
            FfiConverterDouble.read(buf),
            FfiConverterDouble.read(buf),
            FfiConverterDouble.read(buf),
            FfiConverterDouble.read(buf),
            FfiConverterDouble.read(buf),
            FfiConverterDouble.read(buf),
            FfiConverterDouble.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: Recipe) = (
            FfiConverterString.allocationSize(value.`component`) +
            FfiConverterString.allocationSize(value.`variant`) +
            FfiConverterString.allocationSize(value.`size`) +
            FfiConverterString.allocationSize(value.`state`) +
            FfiConverterString.allocationSize(value.`background`) +
            FfiConverterOptionalString.allocationSize(value.`foreground`) +
            FfiConverterOptionalString.allocationSize(value.`quiet`) +
            FfiConverterOptionalString.allocationSize(value.`border`) +
            FfiConverterOptionalString.allocationSize(value.`ring`) +
            FfiConverterOptionalString.allocationSize(value.`mark`) +
            FfiConverterOptionalString.allocationSize(value.`shadow`) +
            FfiConverterOptionalDouble.allocationSize(value.`height`) +
            FfiConverterOptionalDouble.allocationSize(value.`width`) +
            FfiConverterDouble.allocationSize(value.`paddingInline`) +
            FfiConverterDouble.allocationSize(value.`paddingBlock`) +
            FfiConverterDouble.allocationSize(value.`gap`) +
            FfiConverterDouble.allocationSize(value.`radius`) +
            FfiConverterDouble.allocationSize(value.`borderWidth`) +
            FfiConverterDouble.allocationSize(value.`ringWidth`) +
            FfiConverterDouble.allocationSize(value.`ringOffset`) +
            FfiConverterDouble.allocationSize(value.`markWidth`) +
            FfiConverterDouble.allocationSize(value.`fontSize`) +
            FfiConverterDouble.allocationSize(value.`fontWeight`) +
            FfiConverterDouble.allocationSize(value.`lineHeight`) +
            FfiConverterDouble.allocationSize(value.`blur`) +
            FfiConverterDouble.allocationSize(value.`opacity`) +
            FfiConverterDouble.allocationSize(value.`hit`) +
            FfiConverterDouble.allocationSize(value.`hitInset`) +
            FfiConverterSequenceString.allocationSize(value.`grounds`)
    )

    override fun write(value: Recipe, buf: ByteBuffer) {
            FfiConverterString.write(value.`component`, buf)
            FfiConverterString.write(value.`variant`, buf)
            FfiConverterString.write(value.`size`, buf)
            FfiConverterString.write(value.`state`, buf)
            FfiConverterString.write(value.`background`, buf)
            FfiConverterOptionalString.write(value.`foreground`, buf)
            FfiConverterOptionalString.write(value.`quiet`, buf)
            FfiConverterOptionalString.write(value.`border`, buf)
            FfiConverterOptionalString.write(value.`ring`, buf)
            FfiConverterOptionalString.write(value.`mark`, buf)
            FfiConverterOptionalString.write(value.`shadow`, buf)
            FfiConverterOptionalDouble.write(value.`height`, buf)
            FfiConverterOptionalDouble.write(value.`width`, buf)
            FfiConverterDouble.write(value.`paddingInline`, buf)
            FfiConverterDouble.write(value.`paddingBlock`, buf)
            FfiConverterDouble.write(value.`gap`, buf)
            FfiConverterDouble.write(value.`radius`, buf)
            FfiConverterDouble.write(value.`borderWidth`, buf)
            FfiConverterDouble.write(value.`ringWidth`, buf)
            FfiConverterDouble.write(value.`ringOffset`, buf)
            FfiConverterDouble.write(value.`markWidth`, buf)
            FfiConverterDouble.write(value.`fontSize`, buf)
            FfiConverterDouble.write(value.`fontWeight`, buf)
            FfiConverterDouble.write(value.`lineHeight`, buf)
            FfiConverterDouble.write(value.`blur`, buf)
            FfiConverterDouble.write(value.`opacity`, buf)
            FfiConverterDouble.write(value.`hit`, buf)
            FfiConverterDouble.write(value.`hitInset`, buf)
            FfiConverterSequenceString.write(value.`grounds`, buf)
    }
}



/**
 * A component and what it comes in.
 */
internal data class RecipeInfo (
    /**
     * Its name, such as `button`.
     */
    val `component`: kotlin.String
    ,
    /**
     * The names of its variants, the usual one first.
     */
    val `variants`: List<kotlin.String>
    ,
    /**
     * The names of its sizes; `default` where it has one alone.
     */
    val `sizes`: List<kotlin.String>
    ,
    /**
     * The names of its states: `rest`, `hover`, `pressed`, `focus`, `selected`, `invalid`, `disabled`.
     */
    val `states`: List<kotlin.String>
    ,
    /**
     * The colours of a recipe that it has in some variant or state, such as `border`.
     */
    val `parts`: List<kotlin.String>

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRecipeInfo: FfiConverterRustBuffer<RecipeInfo> {
    override fun read(buf: ByteBuffer): RecipeInfo {
        return RecipeInfo(
            FfiConverterString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: RecipeInfo) = (
            FfiConverterString.allocationSize(value.`component`) +
            FfiConverterSequenceString.allocationSize(value.`variants`) +
            FfiConverterSequenceString.allocationSize(value.`sizes`) +
            FfiConverterSequenceString.allocationSize(value.`states`) +
            FfiConverterSequenceString.allocationSize(value.`parts`)
    )

    override fun write(value: RecipeInfo, buf: ByteBuffer) {
            FfiConverterString.write(value.`component`, buf)
            FfiConverterSequenceString.write(value.`variants`, buf)
            FfiConverterSequenceString.write(value.`sizes`, buf)
            FfiConverterSequenceString.write(value.`states`, buf)
            FfiConverterSequenceString.write(value.`parts`, buf)
    }
}



/**
 * A role, and what the contracts say of it.
 */
internal data class RoleInfo (
    /**
     * Its name, such as `primary-foreground`.
     */
    val `name`: kotlin.String
    ,
    /**
     * `ground`, `field`, `text` or `shape`.
     */
    val `kind`: kotlin.String
    ,
    /**
     * What it is for, as a sentence.
     */
    val `purpose`: kotlin.String
    ,
    /**
     * The roles that it may stand on, by contract; empty for grounds and fields without one.
     */
    val `grounds`: List<kotlin.String>
    ,
    /**
     * The states it has: `rest`, and of `hover`, `pressed`, `focus`, `selected`, `disabled` those that apply.
     */
    val `states`: List<kotlin.String>

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRoleInfo: FfiConverterRustBuffer<RoleInfo> {
    override fun read(buf: ByteBuffer): RoleInfo {
        return RoleInfo(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: RoleInfo) = (
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`kind`) +
            FfiConverterString.allocationSize(value.`purpose`) +
            FfiConverterSequenceString.allocationSize(value.`grounds`) +
            FfiConverterSequenceString.allocationSize(value.`states`)
    )

    override fun write(value: RoleInfo, buf: ByteBuffer) {
            FfiConverterString.write(value.`name`, buf)
            FfiConverterString.write(value.`kind`, buf)
            FfiConverterString.write(value.`purpose`, buf)
            FfiConverterSequenceString.write(value.`grounds`, buf)
            FfiConverterSequenceString.write(value.`states`, buf)
    }
}



/**
 * A colour of a picture that could be a brand's.
 */
internal data class Seed (
    /**
     * `#rrggbb`.
     */
    val `color`: kotlin.String
    ,
    /**
     * What part of the visible pixels is colourful and of its hue, 0..=1; of a neutral, what part looks the same.
     */
    val `share`: kotlin.Double
    ,
    /**
     * How well it serves as a seed, 0..=1; 0 for a neutral.
     */
    val `score`: kotlin.Double

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSeed: FfiConverterRustBuffer<Seed> {
    override fun read(buf: ByteBuffer): Seed {
        return Seed(
            FfiConverterString.read(buf),
            FfiConverterDouble.read(buf),
            FfiConverterDouble.read(buf),
        )
    }

    override fun allocationSize(value: Seed) = (
            FfiConverterString.allocationSize(value.`color`) +
            FfiConverterDouble.allocationSize(value.`share`) +
            FfiConverterDouble.allocationSize(value.`score`)
    )

    override fun write(value: Seed, buf: ByteBuffer) {
            FfiConverterString.write(value.`color`, buf)
            FfiConverterDouble.write(value.`share`, buf)
            FfiConverterDouble.write(value.`score`, buf)
    }
}



/**
 * A service of Azora OS.
 */
internal data class Service (
    /**
     * Stable id, such as `pay-service`.
     */
    val `id`: kotlin.String
    ,
    /**
     * Name for people.
     */
    val `name`: kotlin.String
    ,
    /**
     * What it works on, such as `finance`.
     */
    val `domain`: kotlin.String
    ,
    /**
     * The ready-made theme it wears.
     */
    val `theme`: kotlin.String
    ,
    /**
     * The jewel of its domain, where it has one.
     */
    val `jewel`: kotlin.String?
    ,
    /**
     * Where it runs: `services` or `nexus`.
     */
    val `group`: kotlin.String
    ,
    /**
     * What it does.
     */
    val `description`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeService: FfiConverterRustBuffer<Service> {
    override fun read(buf: ByteBuffer): Service {
        return Service(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Service) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`domain`) +
            FfiConverterString.allocationSize(value.`theme`) +
            FfiConverterOptionalString.allocationSize(value.`jewel`) +
            FfiConverterString.allocationSize(value.`group`) +
            FfiConverterString.allocationSize(value.`description`)
    )

    override fun write(value: Service, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`name`, buf)
            FfiConverterString.write(value.`domain`, buf)
            FfiConverterString.write(value.`theme`, buf)
            FfiConverterOptionalString.write(value.`jewel`, buf)
            FfiConverterString.write(value.`group`, buf)
            FfiConverterString.write(value.`description`, buf)
    }
}



/**
 * The theme of a service or an app.
 */
internal data class ServiceTheme (
    /**
     * Its stable id.
     */
    val `id`: kotlin.String
    ,
    /**
     * `service` or `app`.
     */
    val `kind`: kotlin.String
    ,
    /**
     * What it works on, such as `finance`.
     */
    val `domain`: kotlin.String
    ,
    /**
     * The ready-made theme that it wears, or that its own is based on.
     */
    val `theme`: kotlin.String
    ,
    /**
     * The seed of its own primary, `#rrggbb`, where it has one.
     */
    val `primary`: kotlin.String?
    ,
    /**
     * `compact`, `comfortable` or `spacious`, where that is not as in its theme.
     */
    val `density`: kotlin.String?

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeServiceTheme: FfiConverterRustBuffer<ServiceTheme> {
    override fun read(buf: ByteBuffer): ServiceTheme {
        return ServiceTheme(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: ServiceTheme) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`kind`) +
            FfiConverterString.allocationSize(value.`domain`) +
            FfiConverterString.allocationSize(value.`theme`) +
            FfiConverterOptionalString.allocationSize(value.`primary`) +
            FfiConverterOptionalString.allocationSize(value.`density`)
    )

    override fun write(value: ServiceTheme, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`kind`, buf)
            FfiConverterString.write(value.`domain`, buf)
            FfiConverterString.write(value.`theme`, buf)
            FfiConverterOptionalString.write(value.`primary`, buf)
            FfiConverterOptionalString.write(value.`density`, buf)
    }
}



/**
 * A damped spring: how what is drawn follows what was measured.
 */
internal data class Spring (
    /**
     * Above 0; in 1/s² times the mass.
     */
    val `stiffness`: kotlin.Double
    ,
    /**
     * At least 0; in 1/s times the mass.
     */
    val `damping`: kotlin.Double
    ,
    /**
     * Above 0.
     */
    val `mass`: kotlin.Double

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSpring: FfiConverterRustBuffer<Spring> {
    override fun read(buf: ByteBuffer): Spring {
        return Spring(
            FfiConverterDouble.read(buf),
            FfiConverterDouble.read(buf),
            FfiConverterDouble.read(buf),
        )
    }

    override fun allocationSize(value: Spring) = (
            FfiConverterDouble.allocationSize(value.`stiffness`) +
            FfiConverterDouble.allocationSize(value.`damping`) +
            FfiConverterDouble.allocationSize(value.`mass`)
    )

    override fun write(value: Spring, buf: ByteBuffer) {
            FfiConverterDouble.write(value.`stiffness`, buf)
            FfiConverterDouble.write(value.`damping`, buf)
            FfiConverterDouble.write(value.`mass`, buf)
    }
}



/**
 * A spring as Jetpack Compose takes it, whose numbers have 32 bits.
 */
internal data class SpringCompose (
    /**
     * The damping ratio.
     */
    val `dampingRatio`: kotlin.Double
    ,
    /**
     * For the mass of 1 that Compose reckons with.
     */
    val `stiffness`: kotlin.Double
    ,
    /**
     * In Kotlin.
     */
    val `text`: kotlin.String
    ,
    /**
     * The most that 32 bits put it off the spring on its way from rest, as a share of the way.
     */
    val `error`: kotlin.Double

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSpringCompose: FfiConverterRustBuffer<SpringCompose> {
    override fun read(buf: ByteBuffer): SpringCompose {
        return SpringCompose(
            FfiConverterDouble.read(buf),
            FfiConverterDouble.read(buf),
            FfiConverterString.read(buf),
            FfiConverterDouble.read(buf),
        )
    }

    override fun allocationSize(value: SpringCompose) = (
            FfiConverterDouble.allocationSize(value.`dampingRatio`) +
            FfiConverterDouble.allocationSize(value.`stiffness`) +
            FfiConverterString.allocationSize(value.`text`) +
            FfiConverterDouble.allocationSize(value.`error`)
    )

    override fun write(value: SpringCompose, buf: ByteBuffer) {
            FfiConverterDouble.write(value.`dampingRatio`, buf)
            FfiConverterDouble.write(value.`stiffness`, buf)
            FfiConverterString.write(value.`text`, buf)
            FfiConverterDouble.write(value.`error`, buf)
    }
}



/**
 * The way of a spring from its start to its target, written as a curve.
 */
internal data class SpringCurve (
    /**
     * As the format has it.
     */
    val `text`: kotlin.String
    ,
    /**
     * How long the curve runs, in whole milliseconds; then the spring has settled.
     */
    val `duration`: kotlin.Double
    ,
    /**
     * How many points or keyframes it has.
     */
    val `points`: kotlin.UInt
    ,
    /**
     * The most that it is off the spring at any time, as a share of the way.
     */
    val `error`: kotlin.Double

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSpringCurve: FfiConverterRustBuffer<SpringCurve> {
    override fun read(buf: ByteBuffer): SpringCurve {
        return SpringCurve(
            FfiConverterString.read(buf),
            FfiConverterDouble.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterDouble.read(buf),
        )
    }

    override fun allocationSize(value: SpringCurve) = (
            FfiConverterString.allocationSize(value.`text`) +
            FfiConverterDouble.allocationSize(value.`duration`) +
            FfiConverterUInt.allocationSize(value.`points`) +
            FfiConverterDouble.allocationSize(value.`error`)
    )

    override fun write(value: SpringCurve, buf: ByteBuffer) {
            FfiConverterString.write(value.`text`, buf)
            FfiConverterDouble.write(value.`duration`, buf)
            FfiConverterUInt.write(value.`points`, buf)
            FfiConverterDouble.write(value.`error`, buf)
    }
}



/**
 * A spring as `SwiftUI` takes it, and the three ways to write it.
 */
internal data class SpringSwift (
    /**
     * In seconds: the response, and the duration of the second way too.
     */
    val `response`: kotlin.Double
    ,
    /**
     * The damping ratio, named a fraction of the critical damping.
     */
    val `dampingFraction`: kotlin.Double
    ,
    /**
     * 0 for none, towards 1 for much, below 0 for a slow end.
     */
    val `bounce`: kotlin.Double
    ,
    /**
     * By response and damping fraction.
     */
    val `byResponse`: kotlin.String
    ,
    /**
     * By duration and bounce.
     */
    val `byDuration`: kotlin.String
    ,
    /**
     * By mass, stiffness and damping; the surest way above the critical damping.
     */
    val `byPhysics`: kotlin.String
    ,
    /**
     * The most that rounding puts it off the spring on its way from rest, as a share of the way.
     */
    val `error`: kotlin.Double

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSpringSwift: FfiConverterRustBuffer<SpringSwift> {
    override fun read(buf: ByteBuffer): SpringSwift {
        return SpringSwift(
            FfiConverterDouble.read(buf),
            FfiConverterDouble.read(buf),
            FfiConverterDouble.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterDouble.read(buf),
        )
    }

    override fun allocationSize(value: SpringSwift) = (
            FfiConverterDouble.allocationSize(value.`response`) +
            FfiConverterDouble.allocationSize(value.`dampingFraction`) +
            FfiConverterDouble.allocationSize(value.`bounce`) +
            FfiConverterString.allocationSize(value.`byResponse`) +
            FfiConverterString.allocationSize(value.`byDuration`) +
            FfiConverterString.allocationSize(value.`byPhysics`) +
            FfiConverterDouble.allocationSize(value.`error`)
    )

    override fun write(value: SpringSwift, buf: ByteBuffer) {
            FfiConverterDouble.write(value.`response`, buf)
            FfiConverterDouble.write(value.`dampingFraction`, buf)
            FfiConverterDouble.write(value.`bounce`, buf)
            FfiConverterString.write(value.`byResponse`, buf)
            FfiConverterString.write(value.`byDuration`, buf)
            FfiConverterString.write(value.`byPhysics`, buf)
            FfiConverterDouble.write(value.`error`, buf)
    }
}



/**
 * What a ready-made theme is called and comes in.
 */
internal data class ThemeInfo (
    /**
     * `education`, `finance`, `marketplace` or `admin`.
     */
    val `name`: kotlin.String
    ,
    /**
     * Name for people.
     */
    val `title`: kotlin.String
    ,
    /**
     * `emerald`, `ruby`, `sapphire` or `unity`.
     */
    val `jewel`: kotlin.String
    ,
    /**
     * The schemes it comes in: `light`, `dark`.
     */
    val `schemes`: List<kotlin.String>
    ,
    /**
     * The contrasts it comes in: `standard`, `high`.
     */
    val `contrasts`: List<kotlin.String>

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeThemeInfo: FfiConverterRustBuffer<ThemeInfo> {
    override fun read(buf: ByteBuffer): ThemeInfo {
        return ThemeInfo(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: ThemeInfo) = (
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`title`) +
            FfiConverterString.allocationSize(value.`jewel`) +
            FfiConverterSequenceString.allocationSize(value.`schemes`) +
            FfiConverterSequenceString.allocationSize(value.`contrasts`)
    )

    override fun write(value: ThemeInfo, buf: ByteBuffer) {
            FfiConverterString.write(value.`name`, buf)
            FfiConverterString.write(value.`title`, buf)
            FfiConverterString.write(value.`jewel`, buf)
            FfiConverterSequenceString.write(value.`schemes`, buf)
            FfiConverterSequenceString.write(value.`contrasts`, buf)
    }
}



/**
 * One colour of a tonal palette.
 */
internal data class Tone (
    /**
     * 0 (black) ..= 100 (white).
     */
    val `tone`: kotlin.UInt
    ,
    /**
     * `#rrggbb`.
     */
    val `color`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeTone: FfiConverterRustBuffer<Tone> {
    override fun read(buf: ByteBuffer): Tone {
        return Tone(
            FfiConverterUInt.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Tone) = (
            FfiConverterUInt.allocationSize(value.`tone`) +
            FfiConverterString.allocationSize(value.`color`)
    )

    override fun write(value: Tone, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`tone`, buf)
            FfiConverterString.write(value.`color`, buf)
    }
}



/**
 * What a check of a certificate found.
 */
internal data class Verification (
    /**
     * Whether the certificate is that of the theme, to the last digit, and all promises are kept.
     */
    val `verified`: kotlin.Boolean
    ,
    /**
     * The theme's name.
     */
    val `name`: kotlin.String
    ,
    /**
     * The digest of what was derived now.
     */
    val `digest`: kotlin.String
    ,
    /**
     * Where the certificate says something else, at most a hundred; each with its place.
     */
    val `problems`: List<Problem>

){





    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeVerification: FfiConverterRustBuffer<Verification> {
    override fun read(buf: ByteBuffer): Verification {
        return Verification(
            FfiConverterBoolean.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeProblem.read(buf),
        )
    }

    override fun allocationSize(value: Verification) = (
            FfiConverterBoolean.allocationSize(value.`verified`) +
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`digest`) +
            FfiConverterSequenceTypeProblem.allocationSize(value.`problems`)
    )

    override fun write(value: Verification, buf: ByteBuffer) {
            FfiConverterBoolean.write(value.`verified`, buf)
            FfiConverterString.write(value.`name`, buf)
            FfiConverterString.write(value.`digest`, buf)
            FfiConverterSequenceTypeProblem.write(value.`problems`, buf)
    }
}





/**
 * Why an input was refused, and where.
 */
internal sealed class AzoraException: kotlin.Exception() {

    /**
     * The input was refused.
     */
    class Invalid(

        /**
         * Stable code, one of `list_errors()`.
         */
        val `code`: kotlin.String,

        /**
         * A sentence that tells what is wrong and how to mend it.
         */
        val `reason`: kotlin.String,

        /**
         * JSON pointer to the argument or the part of a document.
         */
        val `path`: kotlin.String?,

        /**
         * Line, from 1, where the input is a text.
         */
        val `line`: kotlin.UInt?,

        /**
         * Column in characters, from 1, where the input is a text.
         */
        val `column`: kotlin.UInt?,

        /**
         * Everything that a parser found, the first included.
         */
        val `problems`: List<Problem>
        ) : AzoraException() {
        override val message
            get() = "code=${ `code` }, reason=${ `reason` }, path=${ `path` }, line=${ `line` }, column=${ `column` }, problems=${ `problems` }"
    }




    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_azora_surface_fn_method_azoraerror_uniffi_trait_display(FfiConverterTypeAzoraError.lower(this),
        _status)
}
    )
    }

    companion object ErrorHandler : UniffiRustCallStatusErrorHandler<AzoraException> {
        override fun lift(error_buf: RustBuffer.ByValue): AzoraException = FfiConverterTypeAzoraError.lift(error_buf)
    }


}

/**
 * @suppress
 */
internal object FfiConverterTypeAzoraError : FfiConverterRustBuffer<AzoraException> {
    override fun read(buf: ByteBuffer): AzoraException {


        return when(buf.getInt()) {
            1 -> AzoraException.Invalid(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterOptionalUInt.read(buf),
                FfiConverterOptionalUInt.read(buf),
                FfiConverterSequenceTypeProblem.read(buf),
                )
            else -> throw RuntimeException("invalid error enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: AzoraException): ULong {
        return when(value) {
            is AzoraException.Invalid -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterString.allocationSize(value.`code`)
                + FfiConverterString.allocationSize(value.`reason`)
                + FfiConverterOptionalString.allocationSize(value.`path`)
                + FfiConverterOptionalUInt.allocationSize(value.`line`)
                + FfiConverterOptionalUInt.allocationSize(value.`column`)
                + FfiConverterSequenceTypeProblem.allocationSize(value.`problems`)
            )
        }
    }

    override fun write(value: AzoraException, buf: ByteBuffer) {
        when(value) {
            is AzoraException.Invalid -> {
                buf.putInt(1)
                FfiConverterString.write(value.`code`, buf)
                FfiConverterString.write(value.`reason`, buf)
                FfiConverterOptionalString.write(value.`path`, buf)
                FfiConverterOptionalUInt.write(value.`line`, buf)
                FfiConverterOptionalUInt.write(value.`column`, buf)
                FfiConverterSequenceTypeProblem.write(value.`problems`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }

}




/**
 * @suppress
 */
internal object FfiConverterOptionalUInt: FfiConverterRustBuffer<kotlin.UInt?> {
    override fun read(buf: ByteBuffer): kotlin.UInt? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterUInt.read(buf)
    }

    override fun allocationSize(value: kotlin.UInt?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterUInt.allocationSize(value)
        }
    }

    override fun write(value: kotlin.UInt?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterUInt.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalDouble: FfiConverterRustBuffer<kotlin.Double?> {
    override fun read(buf: ByteBuffer): kotlin.Double? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterDouble.read(buf)
    }

    override fun allocationSize(value: kotlin.Double?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterDouble.allocationSize(value)
        }
    }

    override fun write(value: kotlin.Double?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterDouble.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalBoolean: FfiConverterRustBuffer<kotlin.Boolean?> {
    override fun read(buf: ByteBuffer): kotlin.Boolean? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterBoolean.read(buf)
    }

    override fun allocationSize(value: kotlin.Boolean?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterBoolean.allocationSize(value)
        }
    }

    override fun write(value: kotlin.Boolean?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterBoolean.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalString: FfiConverterRustBuffer<kotlin.String?> {
    override fun read(buf: ByteBuffer): kotlin.String? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterString.read(buf)
    }

    override fun allocationSize(value: kotlin.String?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterString.allocationSize(value)
        }
    }

    override fun write(value: kotlin.String?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterString.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalTypeExemplar: FfiConverterRustBuffer<Exemplar?> {
    override fun read(buf: ByteBuffer): Exemplar? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeExemplar.read(buf)
    }

    override fun allocationSize(value: Exemplar?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeExemplar.allocationSize(value)
        }
    }

    override fun write(value: Exemplar?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeExemplar.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalSequenceUInt: FfiConverterRustBuffer<List<kotlin.UInt>?> {
    override fun read(buf: ByteBuffer): List<kotlin.UInt>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceUInt.read(buf)
    }

    override fun allocationSize(value: List<kotlin.UInt>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceUInt.allocationSize(value)
        }
    }

    override fun write(value: List<kotlin.UInt>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceUInt.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalSequenceString: FfiConverterRustBuffer<List<kotlin.String>?> {
    override fun read(buf: ByteBuffer): List<kotlin.String>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceString.read(buf)
    }

    override fun allocationSize(value: List<kotlin.String>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceString.allocationSize(value)
        }
    }

    override fun write(value: List<kotlin.String>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceString.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterOptionalSequenceTypeLock: FfiConverterRustBuffer<List<Lock>?> {
    override fun read(buf: ByteBuffer): List<Lock>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceTypeLock.read(buf)
    }

    override fun allocationSize(value: List<Lock>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceTypeLock.allocationSize(value)
        }
    }

    override fun write(value: List<Lock>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceTypeLock.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceUInt: FfiConverterRustBuffer<List<kotlin.UInt>> {
    override fun read(buf: ByteBuffer): List<kotlin.UInt> {
        val len = buf.getInt()
        return List<kotlin.UInt>(len) {
            FfiConverterUInt.read(buf)
        }
    }

    override fun allocationSize(value: List<kotlin.UInt>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterUInt.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<kotlin.UInt>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterUInt.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceDouble: FfiConverterRustBuffer<List<kotlin.Double>> {
    override fun read(buf: ByteBuffer): List<kotlin.Double> {
        val len = buf.getInt()
        return List<kotlin.Double>(len) {
            FfiConverterDouble.read(buf)
        }
    }

    override fun allocationSize(value: List<kotlin.Double>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterDouble.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<kotlin.Double>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterDouble.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceString: FfiConverterRustBuffer<List<kotlin.String>> {
    override fun read(buf: ByteBuffer): List<kotlin.String> {
        val len = buf.getInt()
        return List<kotlin.String>(len) {
            FfiConverterString.read(buf)
        }
    }

    override fun allocationSize(value: List<kotlin.String>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterString.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<kotlin.String>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterString.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceByteArray: FfiConverterRustBuffer<List<kotlin.ByteArray>> {
    override fun read(buf: ByteBuffer): List<kotlin.ByteArray> {
        val len = buf.getInt()
        return List<kotlin.ByteArray>(len) {
            FfiConverterByteArray.read(buf)
        }
    }

    override fun allocationSize(value: List<kotlin.ByteArray>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterByteArray.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<kotlin.ByteArray>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterByteArray.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeApp: FfiConverterRustBuffer<List<App>> {
    override fun read(buf: ByteBuffer): List<App> {
        val len = buf.getInt()
        return List<App>(len) {
            FfiConverterTypeApp.read(buf)
        }
    }

    override fun allocationSize(value: List<App>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeApp.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<App>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeApp.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeConflict: FfiConverterRustBuffer<List<Conflict>> {
    override fun read(buf: ByteBuffer): List<Conflict> {
        val len = buf.getInt()
        return List<Conflict>(len) {
            FfiConverterTypeConflict.read(buf)
        }
    }

    override fun allocationSize(value: List<Conflict>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeConflict.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Conflict>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeConflict.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeElementEvent: FfiConverterRustBuffer<List<ElementEvent>> {
    override fun read(buf: ByteBuffer): List<ElementEvent> {
        val len = buf.getInt()
        return List<ElementEvent>(len) {
            FfiConverterTypeElementEvent.read(buf)
        }
    }

    override fun allocationSize(value: List<ElementEvent>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeElementEvent.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ElementEvent>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeElementEvent.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeErrorCode: FfiConverterRustBuffer<List<ErrorCode>> {
    override fun read(buf: ByteBuffer): List<ErrorCode> {
        val len = buf.getInt()
        return List<ErrorCode>(len) {
            FfiConverterTypeErrorCode.read(buf)
        }
    }

    override fun allocationSize(value: List<ErrorCode>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeErrorCode.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ErrorCode>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeErrorCode.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeLock: FfiConverterRustBuffer<List<Lock>> {
    override fun read(buf: ByteBuffer): List<Lock> {
        val len = buf.getInt()
        return List<Lock>(len) {
            FfiConverterTypeLock.read(buf)
        }
    }

    override fun allocationSize(value: List<Lock>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeLock.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Lock>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeLock.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeMark: FfiConverterRustBuffer<List<Mark>> {
    override fun read(buf: ByteBuffer): List<Mark> {
        val len = buf.getInt()
        return List<Mark>(len) {
            FfiConverterTypeMark.read(buf)
        }
    }

    override fun allocationSize(value: List<Mark>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeMark.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Mark>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeMark.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeMarkCheck: FfiConverterRustBuffer<List<MarkCheck>> {
    override fun read(buf: ByteBuffer): List<MarkCheck> {
        val len = buf.getInt()
        return List<MarkCheck>(len) {
            FfiConverterTypeMarkCheck.read(buf)
        }
    }

    override fun allocationSize(value: List<MarkCheck>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeMarkCheck.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<MarkCheck>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeMarkCheck.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeMetricFamily: FfiConverterRustBuffer<List<MetricFamily>> {
    override fun read(buf: ByteBuffer): List<MetricFamily> {
        val len = buf.getInt()
        return List<MetricFamily>(len) {
            FfiConverterTypeMetricFamily.read(buf)
        }
    }

    override fun allocationSize(value: List<MetricFamily>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeMetricFamily.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<MetricFamily>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeMetricFamily.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeMetricLabel: FfiConverterRustBuffer<List<MetricLabel>> {
    override fun read(buf: ByteBuffer): List<MetricLabel> {
        val len = buf.getInt()
        return List<MetricLabel>(len) {
            FfiConverterTypeMetricLabel.read(buf)
        }
    }

    override fun allocationSize(value: List<MetricLabel>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeMetricLabel.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<MetricLabel>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeMetricLabel.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeMetricQuery: FfiConverterRustBuffer<List<MetricQuery>> {
    override fun read(buf: ByteBuffer): List<MetricQuery> {
        val len = buf.getInt()
        return List<MetricQuery>(len) {
            FfiConverterTypeMetricQuery.read(buf)
        }
    }

    override fun allocationSize(value: List<MetricQuery>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeMetricQuery.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<MetricQuery>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeMetricQuery.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeMetricSample: FfiConverterRustBuffer<List<MetricSample>> {
    override fun read(buf: ByteBuffer): List<MetricSample> {
        val len = buf.getInt()
        return List<MetricSample>(len) {
            FfiConverterTypeMetricSample.read(buf)
        }
    }

    override fun allocationSize(value: List<MetricSample>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeMetricSample.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<MetricSample>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeMetricSample.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeProblem: FfiConverterRustBuffer<List<Problem>> {
    override fun read(buf: ByteBuffer): List<Problem> {
        val len = buf.getInt()
        return List<Problem>(len) {
            FfiConverterTypeProblem.read(buf)
        }
    }

    override fun allocationSize(value: List<Problem>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeProblem.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Problem>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeProblem.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeRampStep: FfiConverterRustBuffer<List<RampStep>> {
    override fun read(buf: ByteBuffer): List<RampStep> {
        val len = buf.getInt()
        return List<RampStep>(len) {
            FfiConverterTypeRampStep.read(buf)
        }
    }

    override fun allocationSize(value: List<RampStep>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRampStep.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<RampStep>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRampStep.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeRecipeInfo: FfiConverterRustBuffer<List<RecipeInfo>> {
    override fun read(buf: ByteBuffer): List<RecipeInfo> {
        val len = buf.getInt()
        return List<RecipeInfo>(len) {
            FfiConverterTypeRecipeInfo.read(buf)
        }
    }

    override fun allocationSize(value: List<RecipeInfo>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRecipeInfo.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<RecipeInfo>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRecipeInfo.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeRoleInfo: FfiConverterRustBuffer<List<RoleInfo>> {
    override fun read(buf: ByteBuffer): List<RoleInfo> {
        val len = buf.getInt()
        return List<RoleInfo>(len) {
            FfiConverterTypeRoleInfo.read(buf)
        }
    }

    override fun allocationSize(value: List<RoleInfo>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRoleInfo.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<RoleInfo>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRoleInfo.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeSeed: FfiConverterRustBuffer<List<Seed>> {
    override fun read(buf: ByteBuffer): List<Seed> {
        val len = buf.getInt()
        return List<Seed>(len) {
            FfiConverterTypeSeed.read(buf)
        }
    }

    override fun allocationSize(value: List<Seed>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSeed.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Seed>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSeed.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeService: FfiConverterRustBuffer<List<Service>> {
    override fun read(buf: ByteBuffer): List<Service> {
        val len = buf.getInt()
        return List<Service>(len) {
            FfiConverterTypeService.read(buf)
        }
    }

    override fun allocationSize(value: List<Service>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeService.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Service>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeService.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeThemeInfo: FfiConverterRustBuffer<List<ThemeInfo>> {
    override fun read(buf: ByteBuffer): List<ThemeInfo> {
        val len = buf.getInt()
        return List<ThemeInfo>(len) {
            FfiConverterTypeThemeInfo.read(buf)
        }
    }

    override fun allocationSize(value: List<ThemeInfo>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeThemeInfo.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ThemeInfo>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeThemeInfo.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
internal object FfiConverterSequenceTypeTone: FfiConverterRustBuffer<List<Tone>> {
    override fun read(buf: ByteBuffer): List<Tone> {
        val len = buf.getInt()
        return List<Tone>(len) {
            FfiConverterTypeTone.read(buf)
        }
    }

    override fun allocationSize(value: List<Tone>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeTone.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Tone>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeTone.write(it, buf)
        }
    }
}
        /**
         * Hue, chroma and tone of an opaque colour, as Material measures them.
         */
    @Throws(AzoraException::class) internal fun `hct`(`color`: kotlin.String): Hct {
            return FfiConverterTypeHct.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_hct(


        FfiConverterString.lower(`color`),_status)
}
    )
    }


        /**
         * The sRGB colour of a hue in degrees, a chroma and a tone 0..=100, as Material solves for it.
         *
         * Where sRGB has no colour of this chroma, the chroma is reduced until there is one.
         */
    @Throws(AzoraException::class) internal fun `hctColor`(`hue`: kotlin.Double, `chroma`: kotlin.Double, `tone`: kotlin.Double): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_hct_color(


        FfiConverterDouble.lower(`hue`),
        FfiConverterDouble.lower(`chroma`),
        FfiConverterDouble.lower(`tone`),_status)
}
    )
    }


        /**
         * The colours of a picture that could be a brand's seed, best first; at most eight.
         *
         * Four bytes a pixel (red, green, blue, straight alpha), row by row. A picture without colour gives its most common
         * neutral, one of which nothing is seen gives none.
         */
    @Throws(AzoraException::class) internal fun `seedsFromPixels`(`rgba`: kotlin.ByteArray, `width`: kotlin.UInt, `height`: kotlin.UInt): List<Seed> {
            return FfiConverterSequenceTypeSeed.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_seeds_from_pixels(


        FfiConverterByteArray.lower(`rgba`),
        FfiConverterUInt.lower(`width`),
        FfiConverterUInt.lower(`height`),_status)
}
    )
    }


        /**
         * Material's tones of a colour's hue and chroma, from 0 (black) to 100 (white).
         */
    @Throws(AzoraException::class) internal fun `tonalPalette`(`color`: kotlin.String): List<Tone> {
            return FfiConverterSequenceTypeTone.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_tonal_palette(


        FfiConverterString.lower(`color`),_status)
}
    )
    }


        /**
         * How different two opaque colours look, by `ok` (ΔE-OK, 1 from black to white) or `ciede2000` (100).
         */
    @Throws(AzoraException::class) internal fun `colorDifference`(`one`: kotlin.String, `other`: kotlin.String, `method`: kotlin.String?): kotlin.Double {
            return FfiConverterDouble.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_color_difference(


        FfiConverterString.lower(`one`),
        FfiConverterString.lower(`other`),
        FfiConverterOptionalString.lower(`method`),_status)
}
    )
    }


        /**
         * The colour that a translucent one gives on an opaque ground, as `#rrggbb`.
         */
    @Throws(AzoraException::class) internal fun `compositeColor`(`color`: kotlin.String, `ground`: kotlin.String): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_composite_color(


        FfiConverterString.lower(`color`),
        FfiConverterString.lower(`ground`),_status)
}
    )
    }


        /**
         * Contrast ratio of a text on a ground by WCAG 2.2, 1..=21, not rounded.
         *
         * A translucent text is composited over the ground; a translucent ground is refused.
         */
    @Throws(AzoraException::class) internal fun `contrastRatio`(`text`: kotlin.String, `ground`: kotlin.String): kotlin.Double {
            return FfiConverterDouble.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_contrast_ratio(


        FfiConverterString.lower(`text`),
        FfiConverterString.lower(`ground`),_status)
}
    )
    }


        /**
         * The same colour in another space; never mapped into a gamut.
         */
    @Throws(AzoraException::class) internal fun `convertColor`(`color`: Color, `space`: kotlin.String): Color {
            return FfiConverterTypeColor.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_convert_color(


        FfiConverterTypeColor.lower(`color`),
        FfiConverterString.lower(`space`),_status)
}
    )
    }


        /**
         * Prints a colour as `hex`, `rgb`, `hsl`, `hwb`, `lab`, `lch`, `oklab`, `oklch` or `color`.
         *
         * The first four are mapped into sRGB where they have to be; the others never are.
         */
    @Throws(AzoraException::class) internal fun `formatColor`(`color`: Color, `format`: kotlin.String?): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_format_color(


        FfiConverterTypeColor.lower(`color`),
        FfiConverterOptionalString.lower(`format`),_status)
}
    )
    }


        /**
         * The same colour mapped into an RGB space's gamut, by `local-minde` or `ray-trace`.
         *
         * A colour inside is only converted; any other keeps its lightness and hue, and loses chroma.
         */
    @Throws(AzoraException::class) internal fun `mapColor`(`color`: Color, `space`: kotlin.String, `method`: kotlin.String?): Color {
            return FfiConverterTypeColor.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_map_color(


        FfiConverterTypeColor.lower(`color`),
        FfiConverterString.lower(`space`),
        FfiConverterOptionalString.lower(`method`),_status)
}
    )
    }


        /**
         * Reads a colour in any form of CSS Color 4.
         */
    @Throws(AzoraException::class) internal fun `parseColor`(`text`: kotlin.String): Color {
            return FfiConverterTypeColor.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_parse_color(


        FfiConverterString.lower(`text`),_status)
}
    )
    }


        /**
         * What someone whose vision is `protan`, `deutan` or `tritan` sees in an opaque colour, as `#rrggbb`.
         *
         * `severity` lies in 0..=1: 0 is normal vision, 1 is vision without the cone.
         */
    @Throws(AzoraException::class) internal fun `simulateVision`(`color`: kotlin.String, `vision`: kotlin.String, `severity`: kotlin.Double?): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_simulate_vision(


        FfiConverterString.lower(`color`),
        FfiConverterString.lower(`vision`),
        FfiConverterOptionalDouble.lower(`severity`),_status)
}
    )
    }


        /**
         * A theme from brand colours, in both schemes and both contrasts; every contract is kept, or it is refused.
         *
         * `mode` says what becomes of a brand colour that can't be the primary as it is: `nearest`, `lock-brand`, `strict`. What
         * is empty or absent is the base's own.
         */
    @Throws(AzoraException::class) internal fun `deriveTheme`(`name`: kotlin.String, `primary`: kotlin.String, `accent`: kotlin.String?, `neutral`: kotlin.String?, `base`: kotlin.String?, `mode`: kotlin.String?, `density`: kotlin.String?, `typeRatio`: kotlin.Double?, `typeBase`: kotlin.Double?, `motion`: kotlin.Double?, `locks`: List<Lock>?): DerivedTheme {
            return FfiConverterTypeDerivedTheme.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_derive_theme(


        FfiConverterString.lower(`name`),
        FfiConverterString.lower(`primary`),
        FfiConverterOptionalString.lower(`accent`),
        FfiConverterOptionalString.lower(`neutral`),
        FfiConverterOptionalString.lower(`base`),
        FfiConverterOptionalString.lower(`mode`),
        FfiConverterOptionalString.lower(`density`),
        FfiConverterOptionalDouble.lower(`typeRatio`),
        FfiConverterOptionalDouble.lower(`typeBase`),
        FfiConverterOptionalDouble.lower(`motion`),
        FfiConverterOptionalSequenceTypeLock.lower(`locks`),_status)
}
    )
    }


        /**
         * Whether a theme can be derived; where it can't, which contracts conflict, and the nearest seed.
         *
         * The arguments are those of `derive_theme`.
         */
    @Throws(AzoraException::class) internal fun `explainTheme`(`name`: kotlin.String, `primary`: kotlin.String, `accent`: kotlin.String?, `neutral`: kotlin.String?, `base`: kotlin.String?, `mode`: kotlin.String?, `density`: kotlin.String?, `typeRatio`: kotlin.Double?, `typeBase`: kotlin.Double?, `motion`: kotlin.Double?, `locks`: List<Lock>?): Feasibility {
            return FfiConverterTypeFeasibility.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_explain_theme(


        FfiConverterString.lower(`name`),
        FfiConverterString.lower(`primary`),
        FfiConverterOptionalString.lower(`accent`),
        FfiConverterOptionalString.lower(`neutral`),
        FfiConverterOptionalString.lower(`base`),
        FfiConverterOptionalString.lower(`mode`),
        FfiConverterOptionalString.lower(`density`),
        FfiConverterOptionalDouble.lower(`typeRatio`),
        FfiConverterOptionalDouble.lower(`typeBase`),
        FfiConverterOptionalDouble.lower(`motion`),
        FfiConverterOptionalSequenceTypeLock.lower(`locks`),_status)
}
    )
    }


        /**
         * A house theme, derived from its own seeds; the same colours as the ready-made one.
         */
    @Throws(AzoraException::class) internal fun `houseTheme`(`name`: kotlin.String): DerivedTheme {
            return FfiConverterTypeDerivedTheme.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_house_theme(


        FfiConverterString.lower(`name`),_status)
}
    )
    }


        /**
         * Every role with its kind, purpose, legal grounds and states, in the order of the stylesheet.
         */
    @Throws(AzoraException::class) internal fun `listRoles`(): List<RoleInfo> {
            return FfiConverterSequenceTypeRoleInfo.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_list_roles(

        _status)
}
    )
    }


        /**
         * Derives the theme of a certificate anew, and compares everything that it says.
         */
    @Throws(AzoraException::class) internal fun `verifyTheme`(`certificate`: kotlin.String): Verification {
            return FfiConverterTypeVerification.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_verify_theme(


        FfiConverterString.lower(`certificate`),_status)
}
    )
    }


        /**
         * A living element, `gem` or `sankofa`, to which nothing has happened yet.
         */
    @Throws(AzoraException::class) internal fun `element`(`kind`: kotlin.String, `size`: kotlin.Double?, `theme`: kotlin.String?, `scheme`: kotlin.String?, `contrast`: kotlin.String?, `cut`: kotlin.String?, `glow`: kotlin.String?, `pace`: kotlin.String?, `policy`: kotlin.String?, `heart`: kotlin.String?, `label`: kotlin.Boolean?, `name`: kotlin.String?, `words`: kotlin.String?): Element {
            return FfiConverterTypeElement.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_element(


        FfiConverterString.lower(`kind`),
        FfiConverterOptionalDouble.lower(`size`),
        FfiConverterOptionalString.lower(`theme`),
        FfiConverterOptionalString.lower(`scheme`),
        FfiConverterOptionalString.lower(`contrast`),
        FfiConverterOptionalString.lower(`cut`),
        FfiConverterOptionalString.lower(`glow`),
        FfiConverterOptionalString.lower(`pace`),
        FfiConverterOptionalString.lower(`policy`),
        FfiConverterOptionalString.lower(`heart`),
        FfiConverterOptionalBoolean.lower(`label`),
        FfiConverterOptionalString.lower(`name`),
        FfiConverterOptionalString.lower(`words`),_status)
}
    )
    }


        /**
         * The picture of an element after a list of events, as a packed scene: the pure form.
         */
    @Throws(AzoraException::class) internal fun `elementFrame`(`kind`: kotlin.String, `events`: List<ElementEvent>, `at`: kotlin.Double, `size`: kotlin.Double?, `theme`: kotlin.String?, `scheme`: kotlin.String?, `contrast`: kotlin.String?, `cut`: kotlin.String?, `glow`: kotlin.String?, `pace`: kotlin.String?, `policy`: kotlin.String?, `heart`: kotlin.String?, `label`: kotlin.Boolean?, `name`: kotlin.String?, `words`: kotlin.String?): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_element_frame(


        FfiConverterString.lower(`kind`),
        FfiConverterSequenceTypeElementEvent.lower(`events`),
        FfiConverterDouble.lower(`at`),
        FfiConverterOptionalDouble.lower(`size`),
        FfiConverterOptionalString.lower(`theme`),
        FfiConverterOptionalString.lower(`scheme`),
        FfiConverterOptionalString.lower(`contrast`),
        FfiConverterOptionalString.lower(`cut`),
        FfiConverterOptionalString.lower(`glow`),
        FfiConverterOptionalString.lower(`pace`),
        FfiConverterOptionalString.lower(`policy`),
        FfiConverterOptionalString.lower(`heart`),
        FfiConverterOptionalBoolean.lower(`label`),
        FfiConverterOptionalString.lower(`name`),
        FfiConverterOptionalString.lower(`words`),_status)
}
    )
    }


        /**
         * The side in px of an element's named size: `sm`, `md`, `lg` or `xl`.
         */
    @Throws(AzoraException::class) internal fun `elementSize`(`kind`: kotlin.String, `size`: kotlin.String): kotlin.Double {
            return FfiConverterDouble.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_element_size(


        FfiConverterString.lower(`kind`),
        FfiConverterString.lower(`size`),_status)
}
    )
    }


        /**
         * The element that a snapshot was taken of.
         */
    @Throws(AzoraException::class) internal fun `restoreElement`(`snapshot`: kotlin.ByteArray): Element {
            return FfiConverterTypeElement.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_restore_element(


        FfiConverterByteArray.lower(`snapshot`),_status)
}
    )
    }


        /**
         * The catalogue of error codes, sorted by code.
         */
    @Throws(AzoraException::class) internal fun `listErrors`(): List<ErrorCode> {
            return FfiConverterSequenceTypeErrorCode.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_list_errors(

        _status)
}
    )
    }


        /**
         * Packed scenes as an animated PNG that repeats for ever, each for so many milliseconds.
         *
         * `scale` are pixels to the CSS pixel; `ground` is `#rrggbb`, or none where it is empty. At most 3,600 frames of one size.
         */
    @Throws(AzoraException::class) internal fun `apng`(`frames`: List<kotlin.ByteArray>, `delay`: kotlin.Double, `scale`: kotlin.Double?, `ground`: kotlin.String?): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_apng(


        FfiConverterSequenceByteArray.lower(`frames`),
        FfiConverterDouble.lower(`delay`),
        FfiConverterOptionalDouble.lower(`scale`),
        FfiConverterOptionalString.lower(`ground`),_status)
}
    )
    }


        /**
         * A span of an element's time, in milliseconds, as an animated PNG that repeats for ever, at so many frames a second.
         *
         * `scale` are pixels to the CSS pixel; `ground` is `#rrggbb`, or none where it is empty. At most 3,600 frames.
         */
    @Throws(AzoraException::class) internal fun `elementApng`(`kind`: kotlin.String, `events`: List<ElementEvent>, `start`: kotlin.Double?, `duration`: kotlin.Double?, `rate`: kotlin.Double?, `scale`: kotlin.Double?, `ground`: kotlin.String?, `size`: kotlin.Double?, `theme`: kotlin.String?, `scheme`: kotlin.String?, `contrast`: kotlin.String?, `cut`: kotlin.String?, `glow`: kotlin.String?, `pace`: kotlin.String?, `policy`: kotlin.String?, `heart`: kotlin.String?, `label`: kotlin.Boolean?, `name`: kotlin.String?, `words`: kotlin.String?): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_element_apng(


        FfiConverterString.lower(`kind`),
        FfiConverterSequenceTypeElementEvent.lower(`events`),
        FfiConverterOptionalDouble.lower(`start`),
        FfiConverterOptionalDouble.lower(`duration`),
        FfiConverterOptionalDouble.lower(`rate`),
        FfiConverterOptionalDouble.lower(`scale`),
        FfiConverterOptionalString.lower(`ground`),
        FfiConverterOptionalDouble.lower(`size`),
        FfiConverterOptionalString.lower(`theme`),
        FfiConverterOptionalString.lower(`scheme`),
        FfiConverterOptionalString.lower(`contrast`),
        FfiConverterOptionalString.lower(`cut`),
        FfiConverterOptionalString.lower(`glow`),
        FfiConverterOptionalString.lower(`pace`),
        FfiConverterOptionalString.lower(`policy`),
        FfiConverterOptionalString.lower(`heart`),
        FfiConverterOptionalBoolean.lower(`label`),
        FfiConverterOptionalString.lower(`name`),
        FfiConverterOptionalString.lower(`words`),_status)
}
    )
    }


        /**
         * What a span of an element's time, in milliseconds, does to the eye, on the ground of its theme: 20 frames a second of 256
         * pixels; what no route finds safe is refused.
         */
    @Throws(AzoraException::class) internal fun `flashCertificate`(`kind`: kotlin.String, `events`: List<ElementEvent>, `start`: kotlin.Double?, `duration`: kotlin.Double?, `size`: kotlin.Double?, `theme`: kotlin.String?, `scheme`: kotlin.String?, `contrast`: kotlin.String?, `cut`: kotlin.String?, `glow`: kotlin.String?, `pace`: kotlin.String?, `policy`: kotlin.String?, `heart`: kotlin.String?, `label`: kotlin.Boolean?, `name`: kotlin.String?, `words`: kotlin.String?): FlashCertificate {
            return FfiConverterTypeFlashCertificate.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_flash_certificate(


        FfiConverterString.lower(`kind`),
        FfiConverterSequenceTypeElementEvent.lower(`events`),
        FfiConverterOptionalDouble.lower(`start`),
        FfiConverterOptionalDouble.lower(`duration`),
        FfiConverterOptionalDouble.lower(`size`),
        FfiConverterOptionalString.lower(`theme`),
        FfiConverterOptionalString.lower(`scheme`),
        FfiConverterOptionalString.lower(`contrast`),
        FfiConverterOptionalString.lower(`cut`),
        FfiConverterOptionalString.lower(`glow`),
        FfiConverterOptionalString.lower(`pace`),
        FfiConverterOptionalString.lower(`policy`),
        FfiConverterOptionalString.lower(`heart`),
        FfiConverterOptionalBoolean.lower(`label`),
        FfiConverterOptionalString.lower(`name`),
        FfiConverterOptionalString.lower(`words`),_status)
}
    )
    }


        /**
         * Packed scenes as one PNG each; the other arguments are those of `apng`.
         */
    @Throws(AzoraException::class) internal fun `pngSequence`(`frames`: List<kotlin.ByteArray>, `scale`: kotlin.Double?, `ground`: kotlin.String?): List<kotlin.ByteArray> {
            return FfiConverterSequenceByteArray.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_png_sequence(


        FfiConverterSequenceByteArray.lower(`frames`),
        FfiConverterOptionalDouble.lower(`scale`),
        FfiConverterOptionalString.lower(`ground`),_status)
}
    )
    }


        /**
         * A recipe of the engine in JSON: the same service, whose requests bear a label `pillar`.
         */
    @Throws(AzoraException::class) internal fun `engineRecipe`(): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_engine_recipe(

        _status)
}
    )
    }


        /**
         * A recipe of the gem in JSON: latency, error budget and headroom of a service behind HTTP that names its metrics as most do.
         */
    @Throws(AzoraException::class) internal fun `gemRecipe`(): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_gem_recipe(

        _status)
}
    )
    }


        /**
         * A fold by a recipe in JSON, which docs/metrics.md tells; `epoch` is when the element's time is 0, in milliseconds since 1970.
         */
    @Throws(AzoraException::class) internal fun `metricFold`(`recipe`: kotlin.String, `epoch`: kotlin.Double?): MetricFold {
            return FfiConverterTypeMetricFold.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_metric_fold(


        FfiConverterString.lower(`recipe`),
        FfiConverterOptionalDouble.lower(`epoch`),_status)
}
    )
    }


        /**
         * The samples of an answer to `/api/v1/query` or `/api/v1/query_range`: a vector, a matrix or a scalar, in JSON.
         *
         * Times are as the server gives them: those of a range are the samples' own, all others that of the question.
         */
    @Throws(AzoraException::class) internal fun `parseApiResult`(`json`: kotlin.String): List<MetricSample> {
            return FfiConverterSequenceTypeMetricSample.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_parse_api_result(


        FfiConverterString.lower(`json`),_status)
}
    )
    }


        /**
         * Events of an element in JSON: a list of objects with `at`, `kind`, and where they have them `name` and `value`.
         */
    @Throws(AzoraException::class) internal fun `parseEvents`(`json`: kotlin.String): List<ElementEvent> {
            return FfiConverterSequenceTypeElementEvent.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_parse_events(


        FfiConverterString.lower(`json`),_status)
}
    )
    }


        /**
         * The fold that a snapshot was taken of, by the same recipe.
         */
    @Throws(AzoraException::class) internal fun `restoreMetricFold`(`recipe`: kotlin.String, `snapshot`: kotlin.ByteArray): MetricFold {
            return FfiConverterTypeMetricFold.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_restore_metric_fold(


        FfiConverterString.lower(`recipe`),
        FfiConverterByteArray.lower(`snapshot`),_status)
}
    )
    }


        /**
         * The samples of `values` at the times that `times` says, which was asked as `timestamp(…)` of the same; one without such a
         * time is left out.
         */
    @Throws(AzoraException::class) internal fun `withTimes`(`values`: List<MetricSample>, `times`: List<MetricSample>): List<MetricSample> {
            return FfiConverterSequenceTypeMetricSample.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_with_times(


        FfiConverterSequenceTypeMetricSample.lower(`values`),
        FfiConverterSequenceTypeMetricSample.lower(`times`),_status)
}
    )
    }


        /**
         * The 14 frontend apps and the two pilots of Azora OS.
         */
    @Throws(AzoraException::class) internal fun `listApps`(): List<App> {
            return FfiConverterSequenceTypeApp.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_list_apps(

        _status)
}
    )
    }


        /**
         * The 28 marks, 21 of services and 7 of Elara, then the emblem `sankofa` and the logo `azora`.
         */
    @Throws(AzoraException::class) internal fun `listMarks`(): List<Mark> {
            return FfiConverterSequenceTypeMark.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_list_marks(

        _status)
}
    )
    }


        /**
         * The 148 services of Azora OS, sorted by id.
         */
    @Throws(AzoraException::class) internal fun `listServices`(): List<Service> {
            return FfiConverterSequenceTypeService.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_list_services(

        _status)
}
    )
    }


        /**
         * A mark as SVG, in the colours of a theme.
         *
         * `paint` is `brand` (the mark's own colours), `theme` (the theme's), `gradient` (the sign of Unity) or one ink as
         * `#rrggbb`. `size` in px, 1..=16384, chooses the optical size. `instance` prefixes every id in the picture; empty
         * means a digest of the arguments.
         */
    @Throws(AzoraException::class) internal fun `markSvg`(`id`: kotlin.String, `theme`: kotlin.String, `scheme`: kotlin.String, `paint`: kotlin.String?, `size`: kotlin.UInt?, `instance`: kotlin.String?): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_mark_svg(


        FfiConverterString.lower(`id`),
        FfiConverterString.lower(`theme`),
        FfiConverterString.lower(`scheme`),
        FfiConverterOptionalString.lower(`paint`),
        FfiConverterOptionalUInt.lower(`size`),
        FfiConverterOptionalString.lower(`instance`),_status)
}
    )
    }


        /**
         * The version that every package of this release carries.
         */
    @Throws(AzoraException::class) internal fun `version`(): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_version(

        _status)
}
    )
    }


        /**
         * The families of a text in the `OpenMetrics` format, version 1.0, which is read to the letter.
         */
    @Throws(AzoraException::class) internal fun `parseOpenMetrics`(`text`: kotlin.String): List<MetricFamily> {
            return FfiConverterSequenceTypeMetricFamily.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_parse_open_metrics(


        FfiConverterString.lower(`text`),_status)
}
    )
    }


        /**
         * The families of a text in the Prometheus format, version 0.0.4.
         */
    @Throws(AzoraException::class) internal fun `parsePrometheus`(`text`: kotlin.String): List<MetricFamily> {
            return FfiConverterSequenceTypeMetricFamily.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_parse_prometheus(


        FfiConverterString.lower(`text`),_status)
}
    )
    }


        /**
         * The eased progress of a curve of CSS, or by a name of the tokens, such as `ubuntu`; outside 0..=1 it goes on.
         */
    @Throws(AzoraException::class) internal fun `ease`(`easing`: kotlin.String, `progress`: kotlin.Double): kotlin.Double {
            return FfiConverterDouble.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_ease(


        FfiConverterString.lower(`easing`),
        FfiConverterDouble.lower(`progress`),_status)
}
    )
    }


        /**
         * Where a spring is so many milliseconds after it was let go, and how fast it goes; before that, where it was.
         */
    @Throws(AzoraException::class) internal fun `springAt`(`spring`: Spring, `t`: kotlin.Double, `start`: kotlin.Double?, `end`: kotlin.Double?, `velocity`: kotlin.Double?): Motion {
            return FfiConverterTypeMotion.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_spring_at(


        FfiConverterTypeSpring.lower(`spring`),
        FfiConverterDouble.lower(`t`),
        FfiConverterOptionalDouble.lower(`start`),
        FfiConverterOptionalDouble.lower(`end`),
        FfiConverterOptionalDouble.lower(`velocity`),_status)
}
    )
    }


        /**
         * Where many springs are at a time in milliseconds: a position for every six numbers, which are stiffness, damping,
         * mass, position, velocity and target.
         */
    @Throws(AzoraException::class) internal fun `springBatch`(`springs`: List<kotlin.Double>, `t`: kotlin.Double): List<kotlin.Double> {
            return FfiConverterSequenceDouble.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_spring_batch(


        FfiConverterSequenceDouble.lower(`springs`),
        FfiConverterDouble.lower(`t`),_status)
}
    )
    }


        /**
         * A spring as Jetpack Compose takes it.
         */
    @Throws(AzoraException::class) internal fun `springCompose`(`spring`: Spring): SpringCompose {
            return FfiConverterTypeSpringCompose.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_spring_compose(


        FfiConverterTypeSpring.lower(`spring`),_status)
}
    )
    }


        /**
         * A spring as a `linear()` of CSS, off by a share of the way at most; `velocity` is in ways a second.
         */
    @Throws(AzoraException::class) internal fun `springCss`(`spring`: Spring, `velocity`: kotlin.Double?, `error`: kotlin.Double?): SpringCurve {
            return FfiConverterTypeSpringCurve.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_spring_css(


        FfiConverterTypeSpring.lower(`spring`),
        FfiConverterOptionalDouble.lower(`velocity`),
        FfiConverterOptionalDouble.lower(`error`),_status)
}
    )
    }


        /**
         * The spring of a duration that is felt, in milliseconds, and a bounce above -1 and below 1, as `SwiftUI` tells one.
         */
    @Throws(AzoraException::class) internal fun `springFromDuration`(`duration`: kotlin.Double, `bounce`: kotlin.Double?): Spring {
            return FfiConverterTypeSpring.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_spring_from_duration(


        FfiConverterDouble.lower(`duration`),
        FfiConverterOptionalDouble.lower(`bounce`),_status)
}
    )
    }


        /**
         * The spring that has half its way behind it after so many milliseconds, and never swings.
         */
    @Throws(AzoraException::class) internal fun `springFromHalfLife`(`halfLife`: kotlin.Double): Spring {
            return FfiConverterTypeSpring.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_spring_from_half_life(


        FfiConverterDouble.lower(`halfLife`),_status)
}
    )
    }


        /**
         * The spring of the time of one undamped turn, in milliseconds, and a damping ratio, as `UIKit` tells one.
         */
    @Throws(AzoraException::class) internal fun `springFromResponse`(`response`: kotlin.Double, `dampingRatio`: kotlin.Double?): Spring {
            return FfiConverterTypeSpring.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_spring_from_response(


        FfiConverterDouble.lower(`response`),
        FfiConverterOptionalDouble.lower(`dampingRatio`),_status)
}
    )
    }


        /**
         * A spring as the keyframes of a Lottie property, as JSON, at so many frames a second.
         */
    @Throws(AzoraException::class) internal fun `springLottie`(`spring`: Spring, `start`: kotlin.Double, `end`: kotlin.Double, `rate`: kotlin.Double?, `velocity`: kotlin.Double?, `error`: kotlin.Double?): SpringCurve {
            return FfiConverterTypeSpringCurve.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_spring_lottie(


        FfiConverterTypeSpring.lower(`spring`),
        FfiConverterDouble.lower(`start`),
        FfiConverterDouble.lower(`end`),
        FfiConverterOptionalDouble.lower(`rate`),
        FfiConverterOptionalDouble.lower(`velocity`),
        FfiConverterOptionalDouble.lower(`error`),_status)
}
    )
    }


        /**
         * After how many milliseconds a spring stays within a tolerance of its target; absent where it never does.
         */
    @Throws(AzoraException::class) internal fun `springSettling`(`spring`: Spring, `start`: kotlin.Double?, `end`: kotlin.Double?, `velocity`: kotlin.Double?, `tolerance`: kotlin.Double?): kotlin.Double? {
            return FfiConverterOptionalDouble.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_spring_settling(


        FfiConverterTypeSpring.lower(`spring`),
        FfiConverterOptionalDouble.lower(`start`),
        FfiConverterOptionalDouble.lower(`end`),
        FfiConverterOptionalDouble.lower(`velocity`),
        FfiConverterOptionalDouble.lower(`tolerance`),_status)
}
    )
    }


        /**
         * A spring as `SwiftUI` takes it.
         */
    @Throws(AzoraException::class) internal fun `springSwift`(`spring`: Spring): SpringSwift {
            return FfiConverterTypeSpringSwift.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_spring_swift(


        FfiConverterTypeSpring.lower(`spring`),_status)
}
    )
    }


        /**
         * A span of an element's time, in milliseconds, as a Lottie animation; texts in it are outlines.
         */
    @Throws(AzoraException::class) internal fun `elementLottie`(`kind`: kotlin.String, `events`: List<ElementEvent>, `start`: kotlin.Double?, `duration`: kotlin.Double?, `size`: kotlin.Double?, `theme`: kotlin.String?, `scheme`: kotlin.String?, `contrast`: kotlin.String?, `cut`: kotlin.String?, `glow`: kotlin.String?, `pace`: kotlin.String?, `policy`: kotlin.String?, `heart`: kotlin.String?, `label`: kotlin.Boolean?, `name`: kotlin.String?, `words`: kotlin.String?): MotionExport {
            return FfiConverterTypeMotionExport.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_element_lottie(


        FfiConverterString.lower(`kind`),
        FfiConverterSequenceTypeElementEvent.lower(`events`),
        FfiConverterOptionalDouble.lower(`start`),
        FfiConverterOptionalDouble.lower(`duration`),
        FfiConverterOptionalDouble.lower(`size`),
        FfiConverterOptionalString.lower(`theme`),
        FfiConverterOptionalString.lower(`scheme`),
        FfiConverterOptionalString.lower(`contrast`),
        FfiConverterOptionalString.lower(`cut`),
        FfiConverterOptionalString.lower(`glow`),
        FfiConverterOptionalString.lower(`pace`),
        FfiConverterOptionalString.lower(`policy`),
        FfiConverterOptionalString.lower(`heart`),
        FfiConverterOptionalBoolean.lower(`label`),
        FfiConverterOptionalString.lower(`name`),
        FfiConverterOptionalString.lower(`words`),_status)
}
    )
    }


        /**
         * A span of an element's time, in milliseconds, as an SVG that moves, over and over: by `smil` or by `css`.
         *
         * The gem closes after 12 s, the engine after 60 s. Facets of stones stand, and all else moves; the file says so. Every id in
         * it begins with `instance`.
         */
    @Throws(AzoraException::class) internal fun `elementSvg`(`kind`: kotlin.String, `events`: List<ElementEvent>, `start`: kotlin.Double?, `duration`: kotlin.Double?, `motion`: kotlin.String?, `instance`: kotlin.String?, `size`: kotlin.Double?, `theme`: kotlin.String?, `scheme`: kotlin.String?, `contrast`: kotlin.String?, `cut`: kotlin.String?, `glow`: kotlin.String?, `pace`: kotlin.String?, `policy`: kotlin.String?, `heart`: kotlin.String?, `label`: kotlin.Boolean?, `name`: kotlin.String?, `words`: kotlin.String?): MotionExport {
            return FfiConverterTypeMotionExport.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_element_svg(


        FfiConverterString.lower(`kind`),
        FfiConverterSequenceTypeElementEvent.lower(`events`),
        FfiConverterOptionalDouble.lower(`start`),
        FfiConverterOptionalDouble.lower(`duration`),
        FfiConverterOptionalString.lower(`motion`),
        FfiConverterOptionalString.lower(`instance`),
        FfiConverterOptionalDouble.lower(`size`),
        FfiConverterOptionalString.lower(`theme`),
        FfiConverterOptionalString.lower(`scheme`),
        FfiConverterOptionalString.lower(`contrast`),
        FfiConverterOptionalString.lower(`cut`),
        FfiConverterOptionalString.lower(`glow`),
        FfiConverterOptionalString.lower(`pace`),
        FfiConverterOptionalString.lower(`policy`),
        FfiConverterOptionalString.lower(`heart`),
        FfiConverterOptionalBoolean.lower(`label`),
        FfiConverterOptionalString.lower(`name`),
        FfiConverterOptionalString.lower(`words`),_status)
}
    )
    }


        /**
         * The most transparent colour that composites to a colour on a ground; both are opaque.
         */
    @Throws(AzoraException::class) internal fun `alphaTwin`(`color`: kotlin.String, `ground`: kotlin.String): AlphaTwin {
            return FfiConverterTypeAlphaTwin.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_alpha_twin(


        FfiConverterString.lower(`color`),
        FfiConverterString.lower(`ground`),_status)
}
    )
    }


        /**
         * The ramp of a seed, 50 to 950, from light to dark; the seed is kept as it is at its own step.
         *
         * Every other step has a contrast with white that is the same for all seeds: 4.5 at least from 600 on.
         */
    @Throws(AzoraException::class) internal fun `colorRamp`(`seed`: kotlin.String): List<RampStep> {
            return FfiConverterSequenceTypeRampStep.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_color_ramp(


        FfiConverterString.lower(`seed`),_status)
}
    )
    }


        /**
         * What the rules of the family's design language measure of a mark, or of anyone's SVG, beside the other marks.
         *
         * A drawing that names the slots is read as the source of a mark; any other passes the gate of `svg_to_png`, and what only a
         * mark can promise is not asked of it.
         */
    @Throws(AzoraException::class) internal fun `checkMark`(`svg`: kotlin.String): MarkReport {
            return FfiConverterTypeMarkReport.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_check_mark(


        FfiConverterString.lower(`svg`),_status)
}
    )
    }


        /**
         * Marks side by side as SVG: on the theme's backgrounds, in each of the paints, at each of the sizes.
         *
         * `paints` are `brand`, `theme`, `ink` or inks as `#rrggbb`. With 0 columns there is one for several sizes, else as many as
         * suit. Absent lists are all marks, 16, 24, 32, 64 and 200 px, both schemes, `brand` and `ink`.
         */
    @Throws(AzoraException::class) internal fun `contactSheet`(`theme`: kotlin.String, `columns`: kotlin.UInt?, `labels`: kotlin.Boolean?, `ids`: List<kotlin.String>?, `sizes`: List<kotlin.UInt>?, `schemes`: List<kotlin.String>?, `paints`: List<kotlin.String>?): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_contact_sheet(


        FfiConverterString.lower(`theme`),
        FfiConverterOptionalUInt.lower(`columns`),
        FfiConverterOptionalBoolean.lower(`labels`),
        FfiConverterOptionalSequenceString.lower(`ids`),
        FfiConverterOptionalSequenceUInt.lower(`sizes`),
        FfiConverterOptionalSequenceString.lower(`schemes`),
        FfiConverterOptionalSequenceString.lower(`paints`),_status)
}
    )
    }


        /**
         * The same sheet as a PNG; it has no letters, so no labels.
         */
    @Throws(AzoraException::class) internal fun `contactSheetPng`(`theme`: kotlin.String, `columns`: kotlin.UInt?, `ids`: List<kotlin.String>?, `sizes`: List<kotlin.UInt>?, `schemes`: List<kotlin.String>?, `paints`: List<kotlin.String>?): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_contact_sheet_png(


        FfiConverterString.lower(`theme`),
        FfiConverterOptionalUInt.lower(`columns`),
        FfiConverterOptionalSequenceString.lower(`ids`),
        FfiConverterOptionalSequenceUInt.lower(`sizes`),
        FfiConverterOptionalSequenceString.lower(`schemes`),
        FfiConverterOptionalSequenceString.lower(`paints`),_status)
}
    )
    }


        /**
         * A mark as a square PNG on transparent ground; the same picture as `mark_svg`.
         */
    @Throws(AzoraException::class) internal fun `markPng`(`id`: kotlin.String, `theme`: kotlin.String, `scheme`: kotlin.String, `paint`: kotlin.String?, `size`: kotlin.UInt?): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_mark_png(


        FfiConverterString.lower(`id`),
        FfiConverterString.lower(`theme`),
        FfiConverterString.lower(`scheme`),
        FfiConverterOptionalString.lower(`paint`),
        FfiConverterOptionalUInt.lower(`size`),_status)
}
    )
    }


        /**
         * A mark as a packed scene, for painters that take no SVG; the same picture as `mark_svg`, its arcs as cubics.
         */
    @Throws(AzoraException::class) internal fun `markScene`(`id`: kotlin.String, `theme`: kotlin.String, `scheme`: kotlin.String, `paint`: kotlin.String?, `size`: kotlin.UInt?): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_mark_scene(


        FfiConverterString.lower(`id`),
        FfiConverterString.lower(`theme`),
        FfiConverterString.lower(`scheme`),
        FfiConverterOptionalString.lower(`paint`),
        FfiConverterOptionalUInt.lower(`size`),_status)
}
    )
    }


        /**
         * A packed scene as a PNG of `scale` pixels to the CSS pixel, on a ground of `#rrggbb`, or on none where that is empty.
         */
    @Throws(AzoraException::class) internal fun `scenePng`(`scene`: kotlin.ByteArray, `scale`: kotlin.Double?, `ground`: kotlin.String?): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_scene_png(


        FfiConverterByteArray.lower(`scene`),
        FfiConverterOptionalDouble.lower(`scale`),
        FfiConverterOptionalString.lower(`ground`),_status)
}
    )
    }


        /**
         * Anyone's SVG as a PNG of a width in px; the height follows.
         *
         * The SVG passes a gate first: a file that is too large, reaches outside itself, or would cost too much is refused.
         */
    @Throws(AzoraException::class) internal fun `svgToPng`(`svg`: kotlin.String, `width`: kotlin.UInt): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_svg_to_png(


        FfiConverterString.lower(`svg`),
        FfiConverterUInt.lower(`width`),_status)
}
    )
    }


        /**
         * The components that have recipes.
         */
    @Throws(AzoraException::class) internal fun `listRecipes`(): List<RecipeInfo> {
            return FfiConverterSequenceTypeRecipeInfo.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_list_recipes(

        _status)
}
    )
    }


        /**
         * A component in the values of a ready-made theme. A state that a variant does not change looks as at rest.
         */
    @Throws(AzoraException::class) internal fun `recipe`(`component`: kotlin.String, `variant`: kotlin.String, `theme`: kotlin.String, `scheme`: kotlin.String, `size`: kotlin.String?, `state`: kotlin.String?, `contrast`: kotlin.String?): Recipe {
            return FfiConverterTypeRecipe.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_recipe(


        FfiConverterString.lower(`component`),
        FfiConverterString.lower(`variant`),
        FfiConverterString.lower(`theme`),
        FfiConverterString.lower(`scheme`),
        FfiConverterOptionalString.lower(`size`),
        FfiConverterOptionalString.lower(`state`),
        FfiConverterOptionalString.lower(`contrast`),_status)
}
    )
    }


        /**
         * The classes of one component, or of `all`, in the custom properties of every theme.
         */
    @Throws(AzoraException::class) internal fun `recipeCss`(`component`: kotlin.String?): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_recipe_css(


        FfiConverterOptionalString.lower(`component`),_status)
}
    )
    }


        /**
         * The theme of a service or an app, by its id, with the seed and the density of its own, or else of its domain.
         */
    @Throws(AzoraException::class) internal fun `serviceTheme`(`id`: kotlin.String): ServiceTheme {
            return FfiConverterTypeServiceTheme.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_service_theme(


        FfiConverterString.lower(`id`),_status)
}
    )
    }


        /**
         * The digest of a packed scene, 16 hex digits: equal for equal pictures in every language.
         */
    @Throws(AzoraException::class) internal fun `sceneHash`(`scene`: kotlin.ByteArray): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_scene_hash(


        FfiConverterByteArray.lower(`scene`),_status)
}
    )
    }


        /**
         * A packed scene as SVG; `instance` stands before every id in it, and is made from the picture where it is empty.
         */
    @Throws(AzoraException::class) internal fun `sceneSvg`(`scene`: kotlin.ByteArray, `instance`: kotlin.String?): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_scene_svg(


        FfiConverterByteArray.lower(`scene`),
        FfiConverterOptionalString.lower(`instance`),_status)
}
    )
    }


        /**
         * The four ready-made themes.
         */
    @Throws(AzoraException::class) internal fun `listThemes`(): List<ThemeInfo> {
            return FfiConverterSequenceTypeThemeInfo.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_list_themes(

        _status)
}
    )
    }


        /**
         * A ready-made theme in one scheme and contrast.
         */
    @Throws(AzoraException::class) internal fun `theme`(`name`: kotlin.String, `scheme`: kotlin.String, `contrast`: kotlin.String?): Theme {
            return FfiConverterTypeTheme.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_theme(


        FfiConverterString.lower(`name`),
        FfiConverterString.lower(`scheme`),
        FfiConverterOptionalString.lower(`contrast`),_status)
}
    )
    }


        /**
         * The whole stylesheet of a ready-made theme: light, dark, standard, high.
         */
    @Throws(AzoraException::class) internal fun `themeCss`(`name`: kotlin.String): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_theme_css(


        FfiConverterString.lower(`name`),_status)
}
    )
    }


        /**
         * Everything that is wrong with a DTCG 2025.10 document, by place; empty means sound.
         */
    @Throws(AzoraException::class) internal fun `checkTokens`(`json`: kotlin.String): List<Problem> {
            return FfiConverterSequenceTypeProblem.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_check_tokens(


        FfiConverterString.lower(`json`),_status)
}
    )
    }


        /**
         * Requests a second, latency in milliseconds and the share of errors over so many minutes, now over the past's band, as a
         * packed scene of a width and a height in px.
         *
         * `past` says which past it is, such as `same hour, 28 days`.
         */
    @Throws(AzoraException::class) internal fun `performanceScene`(`requests`: PerformanceRow, `latency`: PerformanceRow, `errors`: PerformanceRow, `minutes`: kotlin.UInt, `width`: kotlin.Double?, `height`: kotlin.Double?, `past`: kotlin.String?, `theme`: kotlin.String?, `scheme`: kotlin.String?, `contrast`: kotlin.String?, `name`: kotlin.String?, `words`: kotlin.String?): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_performance_scene(


        FfiConverterTypePerformanceRow.lower(`requests`),
        FfiConverterTypePerformanceRow.lower(`latency`),
        FfiConverterTypePerformanceRow.lower(`errors`),
        FfiConverterUInt.lower(`minutes`),
        FfiConverterOptionalDouble.lower(`width`),
        FfiConverterOptionalDouble.lower(`height`),
        FfiConverterOptionalString.lower(`past`),
        FfiConverterOptionalString.lower(`theme`),
        FfiConverterOptionalString.lower(`scheme`),
        FfiConverterOptionalString.lower(`contrast`),
        FfiConverterOptionalString.lower(`name`),
        FfiConverterOptionalString.lower(`words`),_status)
}
    )
    }


        /**
         * One form of the Sankofa symbol, `heart` or `bird`, whole and at rest in the ink of a theme, as a packed scene.
         */
    @Throws(AzoraException::class) internal fun `sankofaEmblem`(`form`: kotlin.String, `size`: kotlin.Double?, `theme`: kotlin.String?, `scheme`: kotlin.String?, `contrast`: kotlin.String?, `name`: kotlin.String?, `words`: kotlin.String?): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    uniffiRustCallWithError(AzoraException) { _status ->
    UniffiLib.uniffi_azora_surface_fn_func_sankofa_emblem(


        FfiConverterString.lower(`form`),
        FfiConverterOptionalDouble.lower(`size`),
        FfiConverterOptionalString.lower(`theme`),
        FfiConverterOptionalString.lower(`scheme`),
        FfiConverterOptionalString.lower(`contrast`),
        FfiConverterOptionalString.lower(`name`),
        FfiConverterOptionalString.lower(`words`),_status)
}
    )
    }
