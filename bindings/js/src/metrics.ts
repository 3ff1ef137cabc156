/**
 * Texts of metrics, read. What comes as JSON is read by `JSON.parse` and needs nothing of this.
 * @module
 */

import * as check from "./argument.js";
import { Module, type Source } from "./module.js";
import type { MetricType } from "./names.js";
import * as glue from "./wasm/metrics.js";

export { AzoraError, type Problem } from "./error.js";
export type { Source } from "./module.js";
export type { MetricType } from "./names.js";

/** Samples that belong together, and what is said of them. */
export interface MetricFamily {
  /** The name in the lines of metadata; without them, that of the samples. */
  name: string;
  /** What it measures: `counter`, `gauge`, `histogram` and so on. */
  kind: MetricType;
  /** The unit, such as `seconds`; empty where none is said, as in all Prometheus text. */
  unit: string;
  /** A sentence for people; may be empty. */
  help: string;
  /** In the order of the text. */
  samples: MetricSample[];
}

/** One value of one time series. */
export interface MetricSample {
  /** The name, suffixes such as `_total` and `_bucket` included. */
  name: string;
  /** The labels in the order of the text, no name twice. */
  labels: MetricLabel[];
  /** The value; can be infinite or no number. */
  value: number;
  /** When it was measured, in milliseconds since 1970; `null` where the text leaves it to whoever fetched it. */
  at: number | null;
  /** An event among those that are counted; in `OpenMetrics` alone. */
  exemplar: Exemplar | null;
}

/** A name and a text that part one time series from others. */
export interface MetricLabel {
  /** The name. */
  name: string;
  /** The value, unescaped. */
  value: string;
}

/** A single event, named by labels such as the id of a trace. */
export interface Exemplar {
  /** What it is called outside of the metrics. */
  labels: MetricLabel[];
  /** What was measured of it. */
  value: number;
  /** When, in milliseconds since 1970. */
  at: number | null;
}

const module = new Module("@azora/design/metrics", glue, () => new URL("./wasm/metrics_bg.wasm", import.meta.url));

/**
 * Loads the wasm of this entry in a browser, once; call it before anything else here. In Node it does nothing.
 *
 * `source` says where the wasm is, if not beside this module: an address, a response, its bytes or a compiled module.
 */
export function init(source?: Source | Promise<Source>): Promise<void> {
  return module.init(source);
}

/**
 * The families of a text in the Prometheus format, version 0.0.4.
 *
 * @throws AzoraError with a code of the family `metrics`, at the line and column of the first thing that is wrong.
 */
export function parsePrometheus(text: string): MetricFamily[] {
  check.text("/text", text);
  return module.call((surface) => surface.parsePrometheus(text)) as MetricFamily[];
}

/**
 * The families of a text in the `OpenMetrics` format, version 1.0, which is read to the letter.
 *
 * @throws AzoraError with a code of the family `metrics`, at the line and column of the first thing that is wrong.
 */
export function parseOpenMetrics(text: string): MetricFamily[] {
  check.text("/text", text);
  return module.call((surface) => surface.parseOpenMetrics(text)) as MetricFamily[];
}
