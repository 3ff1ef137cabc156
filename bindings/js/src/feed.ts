/**
 * What metrics tell an element: recipes, the folds that make events of samples, and what they are read from.
 * @module
 */

import * as check from "./argument.js";
import type { ElementEvent } from "./elements/event.js";
import { checkedSamples, MetricFold, type GivenSample, type MakingFolds } from "./fold.js";
import type { MetricFamily, MetricSample } from "./metrics.js";
import { Module, type Source } from "./module.js";
import * as glue from "./wasm/feed.js";

export { AzoraError, type Problem } from "./error.js";
export type { ElementEvent } from "./elements/event.js";
export type { GivenSample, MetricFold, MetricQuery } from "./fold.js";
export type { Exemplar, MetricFamily, MetricLabel, MetricSample } from "./metrics.js";
export type { Source } from "./module.js";
export type { MetricType } from "./names.js";

/** What the hosts offer; either gives its own object, of the same shape. */
interface Surface extends MakingFolds {
  gemRecipe(): string;
  engineRecipe(): string;
  parsePrometheus(text: string): MetricFamily[];
  parseOpenMetrics(text: string): MetricFamily[];
  parseApiResult(json: string): MetricSample[];
  withTimes(values: MetricSample[], times: MetricSample[]): MetricSample[];
  parseEvents(json: string): ElementEvent[];
}

const module = new Module("@azora/design/feed", glue as unknown as Surface & typeof glue, () => new URL("./wasm/feed_bg.wasm", import.meta.url));

/**
 * Loads the wasm of this entry in a browser, once; call it before anything else here. In Node it does nothing.
 *
 * `source` says where the wasm is, if not beside this module: an address, a response, its bytes or a compiled module.
 */
export function init(source?: Source | Promise<Source>): Promise<void> {
  return module.init(source);
}

/**
 * A fold by a recipe in JSON, which docs/metrics.md tells; `epoch` is when the element's time is 0, in milliseconds since 1970.
 *
 * @throws AzoraError with `metrics.invalid_json`, `metrics.invalid_recipe`, or `argument.invalid`.
 * @example metricFold(gemRecipe()).take(parsePrometheus(text).flatMap(({ samples }) => samples), Date.now())
 */
export function metricFold(recipe: string, epoch: number = 0): MetricFold {
  check.text("/recipe", recipe);
  check.number("/epoch", epoch);
  return new MetricFold(module, recipe, (surface) => surface.metricFold(recipe, epoch));
}

/**
 * The fold that a snapshot was taken of, by the same recipe.
 *
 * @throws AzoraError with `metrics.invalid_snapshot` when the bytes are none of this version and recipe, or as `metricFold` does.
 */
export function restoreMetricFold(recipe: string, snapshot: Uint8Array): MetricFold {
  check.text("/recipe", recipe);
  const kept = check.bytes("/snapshot", snapshot).slice();
  return new MetricFold(module, recipe, (surface) => surface.restoreMetricFold(recipe, kept));
}

/** A recipe of the gem in JSON: latency, error budget and headroom of a service behind HTTP that names its metrics as most do. */
export function gemRecipe(): string {
  return module.call((surface) => surface.gemRecipe());
}

/** A recipe of the engine in JSON: the same service, whose requests bear a label `pillar`. */
export function engineRecipe(): string {
  return module.call((surface) => surface.engineRecipe());
}

/**
 * The samples of an answer to `/api/v1/query` or `/api/v1/query_range`: a vector, a matrix or a scalar, in JSON.
 *
 * Times are as the server gives them: those of a range are the samples' own, all others that of the question.
 *
 * @throws AzoraError with `metrics.failed_query` where the server refused, `metrics.invalid_json` or `metrics.invalid_result`.
 */
export function parseApiResult(json: string): MetricSample[] {
  check.text("/json", json);
  return module.call((surface) => surface.parseApiResult(json));
}

/**
 * The samples of `values` at the times that `times` says, which was asked as `timestamp(…)` of the same; one without such a time
 * is left out.
 */
export function withTimes(values: readonly GivenSample[], times: readonly GivenSample[]): MetricSample[] {
  const given = [checkedSamples("/values", values), checkedSamples("/times", times)] as const;
  return module.call((surface) => surface.withTimes(...given));
}

/**
 * Events of an element in JSON: a list of objects with `at`, `kind`, and where they have them `name` and `value`.
 *
 * @throws AzoraError with `metrics.invalid_json` or `metrics.invalid_event`.
 */
export function parseEvents(json: string): ElementEvent[] {
  check.text("/json", json);
  return module.call((surface) => surface.parseEvents(json));
}

/** As `parsePrometheus` of `@azora/design/metrics`, for who loads this entry anyway. */
export function parsePrometheus(text: string): MetricFamily[] {
  check.text("/text", text);
  return module.call((surface) => surface.parsePrometheus(text));
}

/** As `parseOpenMetrics` of `@azora/design/metrics`, for who loads this entry anyway. */
export function parseOpenMetrics(text: string): MetricFamily[] {
  check.text("/text", text);
  return module.call((surface) => surface.parseOpenMetrics(text));
}
