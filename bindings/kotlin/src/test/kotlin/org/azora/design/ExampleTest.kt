package org.azora.design

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import java.io.ByteArrayOutputStream
import java.io.PrintStream
import kotlin.io.path.readText

/** The six lines print what they print in every language. */
class ExampleTest {
    @Test
    fun sixLines() {
        val printed = ByteArrayOutputStream()
        val out = System.out
        System.setOut(PrintStream(printed, true, Charsets.UTF_8))
        try {
            Class.forName("SixKt").getMethod("main").invoke(null)
        } finally {
            System.setOut(out)
        }
        assertEquals(root.resolve("examples/expected.txt").readText(), printed.toString(Charsets.UTF_8))
    }
}
