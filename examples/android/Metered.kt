import org.azora.design.*

fun main() {
    val gem = Azora.element(ElementKind.GEM, size = 64.0)
    val fold = Azora.metricFold(Azora.gemRecipe())
    for ((seconds, requests) in listOf(0 to 1000, 15 to 1900)) {
        val page = "http_requests_total{code=\"200\"} $requests\nhttp_requests_total{code=\"500\"} $seconds\n"
        for (event in fold.take(Azora.parsePrometheus(page).flatMap { it.samples }, 1000.0 * seconds)) {
            gem.apply(event)
            println("${event.kind} ${event.name}")
        }
    }
    println(Azora.sceneHash(gem.frame(20_000.0)))
}
