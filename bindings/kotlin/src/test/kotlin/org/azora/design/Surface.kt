package org.azora.design

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonPrimitive
import java.lang.reflect.InvocationTargetException
import kotlin.reflect.KClass
import kotlin.reflect.KFunction
import kotlin.reflect.KParameter
import kotlin.reflect.KType
import kotlin.reflect.KVisibility
import kotlin.reflect.full.declaredMemberFunctions
import kotlin.reflect.full.instanceParameter
import kotlin.reflect.full.primaryConstructor
import kotlin.reflect.full.valueParameters
import kotlin.reflect.jvm.jvmErasure

/** The types refuse the argument at this path: what replays it would not compile. */
class Forbidden(val path: String) : Exception("the types forbid $path")

/** The public functions, called by their names and arguments in `snake_case`. */
object Surface {
    /** `mark_svg` for a function of [Azora], `theme.color` for a method of [Theme]. */
    val ops: Map<String, KFunction<*>> =
        publicFunctions(Azora::class.declaredMemberFunctions).associateBy { snake(it.name) } +
            publicFunctions(Theme::class.declaredMemberFunctions).associateBy { "theme.${snake(it.name)}" } +
            publicFunctions(DerivedTheme::class.declaredMemberFunctions).associateBy { "derive_theme.${snake(it.name)}" } +
            publicFunctions(Element::class.declaredMemberFunctions).associateBy { "element.${snake(it.name)}" } +
            publicFunctions(MetricFold::class.declaredMemberFunctions).associateBy { "metric_fold.${snake(it.name)}" }

    /** Calls an operation; an absent argument takes its default. */
    fun call(op: String, input: JsonObject): Any? {
        val function = ops[op] ?: error("there is no operation $op")
        val making = ops.getValue(op.substringBefore('.'))
        if (making == function) return invoke(function, Azora, input)
        val own = making.valueParameters.map { snake(it.name.orEmpty()) }
        val (made, rest) = input.entries.partition { it.key in own }
        return invoke(function, invoke(making, Azora, json(made)), json(rest))
    }

    private fun json(entries: List<Map.Entry<String, JsonElement>>) = JsonObject(entries.associate { it.key to it.value })

    private fun publicFunctions(all: Collection<KFunction<*>>) = all.filter { it.visibility == KVisibility.PUBLIC }

    private fun invoke(function: KFunction<*>, receiver: Any?, input: JsonObject): Any? {
        val parameters = function.valueParameters.associateBy { snake(it.name.orEmpty()) }
        check(parameters.keys.containsAll(input.keys)) { "${function.name} has not all of ${input.keys}" }
        val arguments = mutableMapOf<KParameter, Any?>(function.instanceParameter!! to receiver)
        for ((name, parameter) in parameters) {
            val given = input[name]
            if (given != null) {
                arguments[parameter] = argument(given, parameter.type, "/$name")
            } else if (!parameter.isOptional) {
                throw Forbidden("/$name")
            }
        }
        try {
            return function.callBy(arguments)
        } catch (thrown: InvocationTargetException) {
            throw thrown.targetException
        }
    }

    private fun argument(given: JsonElement, type: KType, path: String): Any? = when {
        given is JsonNull && type.isMarkedNullable -> null
        type.jvmErasure == String::class -> text(given)
        type.jvmErasure == Int::class -> (given as? JsonPrimitive)?.takeUnless { it.isString }?.content?.toIntOrNull()
        type.jvmErasure == Double::class -> number(given)
        type.jvmErasure == ByteArray::class -> bytes(given)
        type.jvmErasure == Boolean::class -> (given as? JsonPrimitive)?.takeUnless { it.isString }?.content?.toBooleanStrictOrNull()
        type.jvmErasure == List::class -> list(given)?.mapIndexed { at, item ->
            argument(item, type.arguments.first().type!!, "$path/$at")
        }
        type.jvmErasure.java.isEnum -> member(given, type)
        type.jvmErasure in RECORDS -> record(given, type.jvmErasure, path)
        else -> error("no argument is a $type")
    } ?: if (given is JsonNull && type.isMarkedNullable) null else throw Forbidden(path)

    private fun text(given: JsonElement): String? = when (given) {
        is JsonPrimitive -> given.content.takeIf { given.isString }
        is JsonObject -> given["\$repeat"]?.jsonArray?.let { (part, times) ->
            part.jsonPrimitive.content.repeat(times.jsonPrimitive.int)
        } ?: given["\$utf16"]?.jsonArray?.joinToString("") { it.jsonPrimitive.int.toChar().toString() }
        else -> null
    }

    private fun number(given: JsonElement): Double? = when (given) {
        is JsonPrimitive -> given.takeUnless { it.isString }?.content?.toDoubleOrNull()
        is JsonObject -> given["\$float"]?.jsonPrimitive?.content?.toDouble()
        else -> null
    }

    private fun bytes(given: JsonElement): ByteArray? = (given as? JsonObject)?.get("\$bytes")?.jsonArray?.flatMap { run ->
        val (bytes, times) = run.jsonArray
        val once = bytes.jsonArray.map { it.jsonPrimitive.int.toByte() }
        List(times.jsonPrimitive.int) { once }.flatten()
    }?.toByteArray()

    private fun member(given: JsonElement, type: KType): Any? =
        text(given)?.let { name -> type.jvmErasure.java.enumConstants.firstOrNull { id(it as Enum<*>) == name } }

    /** An event as the vectors write it. */
    fun event(given: JsonElement): ElementEvent = record(given, ElementEvent::class, "/event") as ElementEvent

    private fun list(given: JsonElement): List<JsonElement>? =
        given as? JsonArray ?: (given as? JsonObject)?.get("\$repeat")?.jsonArray?.let { (items, times) ->
            List(times.jsonPrimitive.int) { items.jsonArray }.flatten()
        }

    private fun record(given: JsonElement, kind: KClass<*>, path: String): Any {
        val fields = given as? JsonObject ?: throw Forbidden(path)
        val whole = kind.primaryConstructor!!
        return whole.callBy(whole.parameters.associateWith { argument(fields[it.name] ?: JsonNull, it.type, "$path/${it.name}") })
    }

    private val RECORDS = setOf(
        Color::class,
        ElementEvent::class,
        Exemplar::class,
        Lock::class,
        MetricLabel::class,
        MetricSample::class,
        PerformanceRow::class,
        Spring::class,
    )
}

/** The name of a member of a closed set. */
fun id(member: Enum<*>): String = when (member) {
    is ColorFormat -> member.id
    is ColorSpace -> member.id
    is ContractRole -> member.id
    is Contrast -> member.id
    is Cut -> member.id
    is Density -> member.id
    is DeriveMode -> member.id
    is DifferenceMethod -> member.id
    is ElementKind -> member.id
    is Emblem -> member.id
    is FlashRoute -> member.id
    is GamutMethod -> member.id
    is Glow -> member.id
    is Heart -> member.id
    is MetricType -> member.id
    is MotionPolicy -> member.id
    is Pace -> member.id
    is RoleKind -> member.id
    is Scheme -> member.id
    is SvgMotion -> member.id
    is ThemeName -> member.id
    is Vision -> member.id
    else -> error("$member crosses nowhere")
}

/** `markSvg` as `mark_svg`. */
fun snake(camel: String): String = camel.replace(Regex("[A-Z]")) { "_" + it.value.lowercase() }
