package org.azora.design

import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory

/** Wrong arguments: the types forbid them, or they are refused with their place. */
class ArgumentsTest {
    @TestFactory
    fun replays(): List<DynamicTest> = conformance("arguments.json").getValue("cases").jsonArray.map { it.jsonObject }.map { case ->
        dynamicTest(case.text("id")) {
            val call = { Surface.call(case.text("op"), case.getValue("input").jsonObject) }
            when (val expect = case.getValue("kotlin")) {
                JsonPrimitive("forbidden by types") -> assertThrows(Forbidden::class.java) { call() }
                else -> check(expect.jsonObject) {
                    try {
                        call()
                    } catch (forbidden: Forbidden) {
                        throw AssertionError("the table lets through what the types forbid", forbidden)
                    }
                }
            }
        }
    }

    @Test
    fun halfOfASurrogatePairIsRefusedWithItsPlace() {
        for (text in listOf("\ud800", "a\udc00", "\ud83d", "\udca9\ud83d", "\ud83d\ud83d\udca9")) {
            val refused = assertThrows(AzoraException.Argument::class.java) { Azora.contrastRatio("#000", text) }
            assertEquals("argument.invalid" to "/ground", refused.code to refused.path)
        }
    }

    @Test
    fun wholePairsPass() {
        val refused = assertThrows(AzoraException::class.java) { Azora.parseColor("\ud83d\udca9") }
        assertEquals(false, refused is AzoraException.Argument)
    }

    @Test
    fun aSizeBelowZeroIsRefusedWithItsPlace() {
        for (size in listOf(-1, Int.MIN_VALUE)) {
            val refused = assertThrows(AzoraException.Argument::class.java) {
                Azora.markSvg("sapiens", ThemeName.FINANCE, Scheme.LIGHT, size = size)
            }
            assertEquals("argument.invalid" to "/size", refused.code to refused.path)
        }
    }
}
