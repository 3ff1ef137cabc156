import AzoraDesign
import Foundation

let gem = try Azora.element(.gem)
let fold = try Azora.metricFold(recipe: Azora.gemRecipe())
for (seconds, requests) in [(0, 1000), (15, 1900)] {
    let page = "http_requests_total{code=\"200\"} \(requests)\nhttp_requests_total{code=\"500\"} \(seconds)\n"
    let samples = try Azora.parsePrometheus(page).flatMap(\.samples)
    for event in try fold.take(samples, at: 1000 * Double(seconds)) {
        try gem.apply(event)
        print(event.name, event.value.map { String(format: "%.2f", $0) } ?? "unknown")
    }
}
