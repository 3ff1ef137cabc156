import org.azora.design.*
import java.util.Locale

fun main() {
    val gem = Azora.element(ElementKind.GEM)
    val fold = Azora.metricFold(Azora.gemRecipe())
    for ((seconds, requests) in listOf(0 to 1000, 15 to 1900)) {
        val page = "http_requests_total{code=\"200\"} $requests\nhttp_requests_total{code=\"500\"} $seconds\n"
        for (event in fold.take(Azora.parsePrometheus(page).flatMap { it.samples }, 1000.0 * seconds)) {
            gem.apply(event)
            println(event.name + " " + (event.value?.let { "%.2f".format(Locale.ROOT, it) } ?: "unknown"))
        }
    }
}
