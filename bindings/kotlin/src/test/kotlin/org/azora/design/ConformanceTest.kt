package org.azora.design

import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.double
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import java.nio.ByteBuffer
import java.nio.ByteOrder
import java.security.MessageDigest
import kotlin.io.path.listDirectoryEntries
import kotlin.io.path.name

/** The vectors: the same answers as in every language. */
class ConformanceTest {
    @TestFactory
    fun replays(): List<DynamicTest> = files.flatMap { (_, file) ->
        file.getValue("cases").jsonArray.map { it.jsonObject }.map { case ->
            dynamicTest(case.text("id")) {
                failed += 1
                replay(file.text("op"), case)
                failed -= 1
                passed += 1
            }
        }
    }

    @Test
    fun everyFileIsListedWithItsCount() {
        val listed = manifest.getValue("files").jsonArray.map { it.jsonObject }
        val found = data("vectors").listDirectoryEntries("*.json").map { "vectors/${it.name}" }
        assertEquals(found.toSet(), listed.map { it.text("path") }.filter { it.startsWith("vectors/") }.toSet())
        for (entry in listed.filter { it.text("path").startsWith("vectors/") }) {
            val count = files.getValue(entry.text("path")).getValue("cases").jsonArray.size
            assertEquals(entry.getValue("cases").jsonPrimitive.int, count, entry.text("path"))
            assertTrue(count > 0, "${entry.text("path")} has no case")
        }
    }

    @Test
    fun thePackageTheLibraryAndTheVectorsAreOfOneVersion() {
        assertEquals(System.getProperty("azora.version"), Azora.version())
        assertEquals(manifest.text("version"), Azora.version())
    }

    @Test
    fun everyOperationHasCasesAndEveryCaseAnOperation() =
        assertEquals(Surface.ops.keys + setOf("digests", "frames", "scenes", "streams"), files.values.map { it.text("op") }.toSet())

    private fun replay(op: String, case: JsonObject) {
        when (op) {
            "digests" -> assertEquals(case.text("sha256"), digest(case))
            "frames" -> assertEquals(case.text("sha256"), Frames(case).digest())
            "streams" -> assertEquals(case.text("sha256"), Streams(case).digest())
            "scenes" -> assertEquals(case.text("sha256"), changedScenes(case))
            else -> check(case.getValue("expect").jsonObject) { Surface.call(op, case.getValue("input").jsonObject) }
        }
    }

    private fun digest(case: JsonObject): String {
        val stream = SplitMix64(case.text("seed"))
        val sha = MessageDigest.getInstance("SHA-256")
        fun add(number: Double?) {
            val bits = number?.toRawBits() ?: 0x7ff8000000000000L
            sha.update(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(bits).flip())
        }
        fun hex() = "#%06x".format((stream.draw() and 0xffffffuL).toLong())
        val spaces = case["spaces"]?.jsonArray.orEmpty().map { ColorSpace.of(it.jsonPrimitive.content) }
        val ranges = case["ranges"]?.jsonArray.orEmpty().map { range ->
            range.jsonArray.map { it.jsonArray.map { end -> end.jsonPrimitive.double } }
        }
        repeat(case.text("count").toInt()) {
            if (case.text("function") == "contrast_ratio") {
                add(Azora.contrastRatio(hex(), hex()))
            } else {
                val (space, range) = stream.pick(spaces.zip(ranges))
                val (c1, c2, c3) = range.map { (low, high) -> low + (high - low) * stream.unit() }
                val got = Azora.convertColor(Color(space, c1, c2, c3), stream.pick(spaces))
                listOf(got.c1, got.c2, got.c3, got.alpha).forEach(::add)
            }
        }
        return sha.digest().joinToString("") { "%02x".format(it) }
    }

    companion object {
        private var passed = 0
        private var failed = 0
        private val manifest = conformance("MANIFEST.json")
        private val files: Map<String, JsonObject> = manifest.getValue("files").jsonArray
            .map { it.jsonObject.text("path") }
            .filter { it.startsWith("vectors/") }
            .associateWith { conformance(it) }

        @JvmStatic
        @AfterAll
        fun tells() = println("vectors: $passed passed, $failed failed")
    }
}
