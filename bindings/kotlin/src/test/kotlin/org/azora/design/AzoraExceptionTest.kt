package org.azora.design

import com.sun.jna.Library
import com.sun.jna.Native
import org.azora.design.internal.AzoraException.Invalid
import org.azora.design.internal.FfiConverterTypeAzoraError
import org.azora.design.internal.InternalException
import org.azora.design.internal.UniffiRustCallStatus
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertInstanceOf
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** One subclass a family, and the panic that must never take the process down. */
class AzoraExceptionTest {
    private fun thrown(code: String) = AzoraException.of(Invalid(code, "A reason.", null, null, null, emptyList()))

    @Test
    fun everyFamilyThatAFunctionCanRaiseHasItsClass() {
        val families = Azora.listErrors().filter { row -> row.raisedBy.any { it in Surface.ops } }.map { it.family }.toSet()
        assertTrue(families.isNotEmpty())
        for (family in families + "internal") {
            assertEquals(family, thrown("$family.any")::class.simpleName?.lowercase())
        }
    }

    @Test
    fun aFamilyOfLaterIsNoSurprise() {
        assertInstanceOf(AzoraException.Other::class.java, thrown("later.too_fast"))
    }

    @Test
    fun aPanicIsAnErrorLikeAnyOther() {
        val status = UniffiRustCallStatus()
        Native.load("azora_ffi", Panics::class.java).uniffi_azora_surface_fn_func_panic_now(status)
        val panic = assertThrows(AzoraException.Internal::class.java) {
            call { throw FfiConverterTypeAzoraError.lift(status.error_buf) }
        }
        assertEquals("internal.panic", panic.code)
        assertTrue("asked for by a test" in panic.reason)
        assertEquals(Azora.version(), Azora.version())
    }

    @Test
    fun whatTheScaffoldingCatchesIsAPanicToo() {
        val panic = assertThrows(AzoraException.Internal::class.java) { call { throw InternalException("seen") } }
        assertEquals("internal.panic", panic.code)
        assertTrue("seen" in panic.reason)
    }

    @Suppress("FunctionName")
    internal interface Panics : Library {
        fun uniffi_azora_surface_fn_func_panic_now(status: UniffiRustCallStatus): Int
    }
}
