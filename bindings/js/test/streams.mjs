// From texts of metrics to pictures: scrapes that are drawn from SplitMix64, read, folded and drawn.

import { draws } from "./frames.mjs";

const utf8 = new TextEncoder();
const EPOCH = 1_700_000_000_000;
/** Every so many scrapes, the fold is kept and restored. */
const KEPT = 8;

/** What is hashed of a case of streams.json: events, what the fold says of itself, frames, and the fold at the end. */
export function streams({ elements, feed, motion }, it) {
  const stream = draws(it.seed);
  const recipe = it.recipe ?? (it.kind === "gem" ? feed.gemRecipe() : feed.engineRecipe());
  let fold = feed.metricFold(recipe, EPOCH);
  const element = elements.element(it.kind, it.params);
  const parts = [];
  const say = (text) => parts.push(utf8.encode(text));
  const number = (value) => {
    const view = new DataView(new ArrayBuffer(8));
    if (value === null) view.setBigUint64(0, 0x7ff8_0000_0000_0000n, true);
    else view.setFloat64(0, value, true);
    parts.push(new Uint8Array(view.buffer));
  };
  let at = EPOCH;
  let values = it.series.map(() => 0);
  for (let scrape = 0; scrape < it.count; scrape += 1) {
    at += 14_000 + stream.below(2_000);
    const missed = stream.below(16) === 0;
    values = grown(stream, it.series, values);
    for (const event of fold.take(missed ? [] : scraped(feed, it, values, at), at)) {
      say(`${event.kind} ${event.name} `);
      number(event.at);
      number(event.value);
      element.apply(event);
    }
    number(fold.errorBudget());
    number(fold.interval());
    if (scrape % KEPT === KEPT - 1) fold = feed.restoreMetricFold(recipe, fold.snapshot());
    say(motion.sceneHash(element.frame(at - EPOCH + stream.below(15_000))));
  }
  parts.push(fold.snapshot());
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** What every series says next. A bucket grows by as much as those before it, and by its own; some begin anew. */
function grown(stream, series, values) {
  let increase = 0;
  return series.map(([, , kind, most], place) => {
    const drawn = stream.below(most + 1);
    const restarts = stream.below(64) === 0;
    increase = kind === "bucket" ? increase + drawn : drawn;
    return (restarts || kind === "gauge" ? 0 : values[place]) + increase;
  });
}

/** The samples of a scrape, by way of their text. */
function scraped(feed, { form, series }, values, at) {
  if (form === "api") {
    const [told, times] = [values, null].map((of) => feed.parseApiResult(answer(series, of, at)));
    return feed.withTimes(told, times);
  }
  const page = series.map(([name, labels], place) => {
    const said = labels.map(([label, value]) => `${label}="${value}"`).join(",");
    return `${name}${said && `{${said}}`} ${values[place]}\n`;
  });
  const families = form === "prometheus" ? feed.parsePrometheus(page.join("")) : feed.parseOpenMetrics(`${page.join("")}# EOF\n`);
  return families.flatMap(({ samples }) => samples);
}

/** A server's answer; without values, that to the question of their times, each half a second before it. */
function answer(series, values, at) {
  const seconds = (ms) => `${Math.floor(ms / 1000)}.${String(ms % 1000).padStart(3, "0")}`;
  const result = series.map(([name, labels], place) => {
    const metric = [...(values ? [["__name__", name]] : []), ...labels].map(([label, value]) => `"${label}":"${value}"`);
    return `{"metric":{${metric.join(",")}},"value":[${seconds(at)},"${values ? values[place] : seconds(at - 500)}"]}`;
  });
  return `{"status":"success","data":{"resultType":"vector","result":[${result.join(",")}]}}`;
}
