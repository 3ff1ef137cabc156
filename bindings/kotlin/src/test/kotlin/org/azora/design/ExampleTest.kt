package org.azora.design

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import java.io.ByteArrayOutputStream
import java.io.PrintStream
import kotlin.io.path.readText

/** The examples print what they print in every language. */
class ExampleTest {
    @Test
    fun sixLines() = prints("SixKt", "expected.txt")

    @Test
    fun metered() = prints("MeteredKt", "metered.txt")

    private fun prints(example: String, expected: String) {
        val printed = ByteArrayOutputStream()
        val out = System.out
        System.setOut(PrintStream(printed, true, Charsets.UTF_8))
        try {
            Class.forName(example).getMethod("main").invoke(null)
        } finally {
            System.setOut(out)
        }
        assertEquals(root.resolve("examples/$expected").readText(), printed.toString(Charsets.UTF_8))
    }
}
