package org.azora.design

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.contentOrNull
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import java.nio.file.Path
import java.security.MessageDigest
import kotlin.io.path.readText
import kotlin.reflect.full.memberProperties

/** Top of the repository. */
val root: Path = Path.of(System.getProperty("azora.root")).normalize()

/** A JSON file under `bindings/conformance`. */
fun conformance(path: String): JsonObject = Json.parseToJsonElement(data(path).readText()).jsonObject

/** The place of a file under `bindings/conformance`; AZORA_VECTORS names another folder of vectors. */
fun data(path: String): Path {
    val vectors = path.startsWith("vectors") || path == "MANIFEST.json"
    val other = System.getenv("AZORA_VECTORS")?.takeIf { vectors }?.let { Path.of(it) }
    return (other ?: root.resolve("bindings/conformance")).resolve(path)
}

/** A field of an object of the vectors. */
fun JsonObject.text(name: String): String = getValue(name).jsonPrimitive.content

/** SHA-256 as 64 hexadecimal digits. */
fun sha256(bytes: ByteArray): String = MessageDigest.getInstance("SHA-256").digest(bytes).joinToString("") { "%02x".format(it) }

/** Checks what a call gives or throws against the `expect` of a case. */
fun check(expect: JsonObject, call: () -> Any?) {
    val error = expect["error"]?.jsonObject
    val result = try {
        call()
    } catch (thrown: AzoraException) {
        checkError(error ?: throw thrown, thrown)
        return
    } catch (forbidden: Forbidden) {
        assertEquals("argument.invalid", error?.text("code"), "the types forbid ${forbidden.path}, the vector does not")
        assertEquals(error?.get("path")?.jsonPrimitive?.contentOrNull, forbidden.path)
        return
    }
    assertEquals(null, error, "it was to be refused, but gave $result")
    expect["value"]?.let { assertTrue(same(it, result), "expected $it, got $result") }
    expect["text"]?.let { checkDigest(it.jsonObject, (result as String).toByteArray()) }
    expect["bytes"]?.let { checkDigest(it.jsonObject, bytes(result)) }
    assertEquals(1, expect.size, "an expectation is one of value, text, bytes, error")
}

/** Checks what was thrown: code and path always, the rest where it is given. */
fun checkError(expect: JsonObject, thrown: AzoraException) {
    assertEquals(expect.text("code"), thrown.code)
    assertEquals(expect["path"]?.jsonPrimitive?.contentOrNull, thrown.path)
    expect["line"]?.let { assertEquals(it.jsonPrimitive.int, thrown.line) }
    expect["column"]?.let { assertEquals(it.jsonPrimitive.int, thrown.column) }
    expect["problems"]?.let { problems ->
        assertEquals(problems.jsonArray.size, thrown.problems.size)
        problems.jsonArray.zip(thrown.problems) { wanted, got ->
            wanted.jsonObject.forEach { (name, value) -> assertTrue(same(value, fields(got)[name]), "$name of $got is not $value") }
        }
    }
    assertEquals(thrown.reason, thrown.message)
}

/** Bytes, or several one after another, since the vectors know no lists of them. */
private fun bytes(result: Any?): ByteArray =
    if (result is List<*>) result.fold(byteArrayOf()) { all, part -> all + part as ByteArray } else result as ByteArray

private fun checkDigest(expect: JsonObject, bytes: ByteArray) {
    assertEquals(expect.text("length").toInt(), bytes.size)
    assertEquals(expect.text("sha256"), sha256(bytes))
}

/** Whether a result is the value of a vector: numbers to the bit, an absent field as null. */
private fun same(expect: JsonElement, result: Any?): Boolean = when (result) {
    null, Unit -> expect is JsonNull
    is Theme, is DerivedTheme, is Element, is MetricFold -> expect == JsonPrimitive(true)
    is Boolean -> expect == JsonPrimitive(result)
    is String -> expect is JsonPrimitive && expect.isString && expect.content == result
    is Enum<*> -> same(expect, id(result))
    is Number -> expect is JsonPrimitive && !expect.isString && expect.content.toDoubleOrNull()?.toBits() == result.toDouble().toBits()
    is List<*> -> expect is JsonArray && expect.size == result.size && expect.zip(result).all { (a, b) -> same(a, b) }
    else -> expect is JsonObject && fields(result).let { fields ->
        fields.keys.containsAll(expect.keys) && fields.all { (name, value) -> same(expect[name] ?: JsonNull, value) }
    }
}

private fun fields(record: Any): Map<String, Any?> =
    record::class.memberProperties.associate { snake(it.name) to it.getter.call(record) }
