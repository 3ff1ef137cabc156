import { element } from "@azora/design/elements";
import { gemRecipe, metricFold, parsePrometheus } from "@azora/design/feed";

const gem = element("gem");
const fold = metricFold(gemRecipe());
for (const [seconds, requests] of [[0, 1000], [15, 1900]]) {
  const page = `http_requests_total{code="200"} ${requests}\nhttp_requests_total{code="500"} ${seconds}\n`;
  const samples = parsePrometheus(page).flatMap(({ samples }) => samples);
  for (const event of fold.take(samples, 1000 * seconds)) {
    gem.apply(event);
    console.log(event.name, event.value?.toFixed(2) ?? "unknown");
  }
}
