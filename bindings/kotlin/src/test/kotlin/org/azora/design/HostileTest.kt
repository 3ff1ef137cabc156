package org.azora.design

import kotlinx.serialization.json.jsonObject
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import kotlin.io.path.readText

/** Drawings made to hang a renderer are refused, each for its reason. */
class HostileTest {
    private val files = conformance("hostile/expect.json")

    @TestFactory
    fun refuses(): List<DynamicTest> = files.map { (name, expect) ->
        dynamicTest(name) {
            val svg = root.resolve("bindings/conformance/hostile/$name").readText()
            val refused = assertThrows(AzoraException.Svg::class.java) { Azora.svgToPng(svg, 1_000) }
            assertEquals(expect.jsonObject.text("code"), refused.code)
        }
    }

    @Test
    fun thereAreTenAtLeast() = assertTrue(files.size >= 10)
}
