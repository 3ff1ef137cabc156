package org.azora.design

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.long
import java.nio.ByteBuffer
import java.nio.ByteOrder
import java.security.MessageDigest

/** A case of `streams.json`: scrapes that are drawn from a stream, written as text, read, folded and drawn. */
class Streams(private val case: JsonObject) {
    /** What is scraped of one series. */
    private class Series(given: JsonArray) {
        val name = given[0].jsonPrimitive.content
        val labels = given[1].jsonArray.map { label -> label.jsonArray.map { it.jsonPrimitive.content } }
        val kind = given[2].jsonPrimitive.content
        val most = given[3].jsonPrimitive.long
    }

    private val stream = SplitMix64(case.text("seed"))
    private val series = case.getValue("series").jsonArray.map { Series(it.jsonArray) }
    private val form = case.text("form")
    private val sha = MessageDigest.getInstance("SHA-256")

    /** SHA-256 of events, of what the fold says of itself, of the hash of a frame after each scrape, and of the fold at the end. */
    fun digest(): String {
        val ready = if (case.text("kind") == "gem") Azora.gemRecipe() else Azora.engineRecipe()
        val recipe = case["recipe"]?.jsonPrimitive?.content ?: ready
        var fold = Azora.metricFold(recipe, EPOCH.toDouble())
        val element = Surface.call("element", JsonObject(case.getValue("params").jsonObject + ("kind" to case.getValue("kind")))) as Element
        var at = EPOCH
        var values = series.map { 0L }
        repeat(case.getValue("count").jsonPrimitive.int) { scrape ->
            at += 14_000 + stream.below(2_000)
            val missed = stream.below(16) == 0
            values = grown(values)
            for (event in fold.take(if (missed) emptyList() else read(values, at), at.toDouble())) {
                sha.update("${event.kind} ${event.name} ".toByteArray())
                add(event.at)
                add(event.value)
                element.apply(event)
            }
            add(fold.errorBudget())
            add(fold.interval())
            if (scrape % KEPT == KEPT - 1) fold = Azora.restoreMetricFold(recipe, fold.snapshot())
            val frame = element.frame((at - EPOCH + stream.below(15_000)).toDouble())
            sha.update(Azora.sceneHash(frame).toByteArray())
        }
        sha.update(fold.snapshot())
        return sha.digest().joinToString("") { "%02x".format(it) }
    }

    private fun add(number: Double?) {
        val bits = number?.toRawBits() ?: 0x7ff8000000000000L
        sha.update(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(bits).flip())
    }

    /** What every series says next. A bucket grows by as much as those before it, and by its own; some begin anew. */
    private fun grown(values: List<Long>): List<Long> {
        var increase = 0L
        return series.zip(values) { one, value ->
            val drawn = (stream.draw() % (one.most + 1).toULong()).toLong()
            val restarts = stream.below(64) == 0
            increase = if (one.kind == "bucket") increase + drawn else drawn
            (if (restarts || one.kind == "gauge") 0 else value) + increase
        }
    }

    /** The samples of a scrape, by way of their text. */
    private fun read(values: List<Long>, at: Long): List<MetricSample> {
        if (form == "api") {
            val told = Azora.parseApiResult(answer(at) { values[it].toString() })
            return Azora.withTimes(told, Azora.parseApiResult(answer(at, null)))
        }
        val page = series.zip(values) { one, value ->
            val labels = one.labels.joinToString(",") { (name, text) -> "$name=\"$text\"" }
            "${one.name}${if (labels.isEmpty()) "" else "{$labels}"} $value\n"
        }.joinToString("")
        val families = if (form == "prometheus") Azora.parsePrometheus(page) else Azora.parseOpenMetrics("$page# EOF\n")
        return families.flatMap { it.samples }
    }

    /** A server's answer; without values, that to the question of their times, each half a second before it. */
    private fun answer(at: Long, shown: ((Int) -> String)?): String {
        fun seconds(ms: Long) = "${ms / 1000}.${(ms % 1000).toString().padStart(3, '0')}"
        val result = series.mapIndexed { place, one ->
            val own = if (shown == null) emptyList() else listOf(listOf("__name__", one.name))
            val metric = (own + one.labels).joinToString(",") { (name, text) -> "\"$name\":\"$text\"" }
            val value = shown?.invoke(place) ?: seconds(at - 500)
            """{"metric":{$metric},"value":[${seconds(at)},"$value"]}"""
        }
        return """{"status":"success","data":{"resultType":"vector","result":[${result.joinToString(",")}]}}"""
    }

    private companion object {
        /** When the element's time is 0. */
        const val EPOCH = 1_700_000_000_000L

        /** Every so many scrapes, the fold is kept and restored. */
        const val KEPT = 8
    }
}
