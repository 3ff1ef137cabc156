// A fold of metrics as an object.

import * as check from "./argument.js";
import type { ElementEvent } from "./elements/event.js";
import type { MetricSample } from "./metrics.js";
import { Kept } from "./kept.js";
import type { Module } from "./module.js";

/** A sample as it is given: what is left out is absent. */
export type GivenSample = Pick<MetricSample, "name" | "labels" | "value"> & Partial<MetricSample>;

/** Two questions to a Prometheus server that belong together. */
export interface MetricQuery {
  /** The values, in `PromQL`. */
  value: string;
  /** Their times, in seconds. */
  time: string;
}

/** What a host's own object offers. */
export interface HeldFold {
  take(samples: MetricSample[], at: number): ElementEvent[];
  queries(): MetricQuery[];
  errorBudget(): number | null;
  interval(): number | null;
  snapshot(): Uint8Array;
}

/** What makes an object in a host anew. */
export interface MakingFolds {
  metricFold(recipe: string, epoch: number): HeldFold;
  restoreMetricFold(recipe: string, snapshot: Uint8Array): HeldFold;
}

/**
 * Folds samples into the events of an element, by a recipe; `metricFold()` makes it.
 *
 * It outlives the wasm instance that holds it: should a call fail with `internal.panic`, the next one finds the fold as it was
 * before that call.
 */
export class MetricFold {
  readonly #kept: Kept<MakingFolds, HeldFold>;
  #snapshot: Uint8Array | null = null;

  /** @internal */
  constructor(module: Module<MakingFolds>, recipe: string, make: (surface: MakingFolds) => HeldFold) {
    this.#kept = new Kept(module, (surface) => (this.#snapshot ? surface.restoreMetricFold(recipe, this.#snapshot) : make(surface)));
  }

  /**
   * Takes in what was fetched at a time in milliseconds since 1970, and gives the events that follow, in order.
   *
   * Samples without a time are of that time, and those seen before change nothing. Without samples, what is stale becomes unknown.
   *
   * @throws AzoraError with `metrics.too_many_series` for more than 10,000, or `argument.invalid`; neither changes anything.
   */
  take(samples: readonly GivenSample[], at: number): ElementEvent[] {
    const checked = checkedSamples("/samples", samples);
    check.number("/at", at);
    return this.#kept.call((held) => {
      const events = held.take(checked, at);
      this.#snapshot = held.snapshot();
      return events;
    });
  }

  /** What to ask a Prometheus server for. */
  queries(): MetricQuery[] {
    return this.#kept.call((held) => held.queries());
  }

  /** What is left of the error budget: at most 1, below 0 where more than all is spent; `null` before there are requests. */
  errorBudget(): number | null {
    return this.#kept.call((held) => held.errorBudget());
  }

  /** Milliseconds between scrapes, as the recipe says or the samples show; `null` before they do. */
  interval(): number | null {
    return this.#kept.call((held) => held.interval());
  }

  /**
   * The state as bytes, from which `restoreMetricFold` goes on: at most 16 KB for up to 64 series of 16 targets, 24 for each
   * further series and 48 for each further target.
   */
  snapshot(): Uint8Array {
    return this.#kept.call((held) => held.snapshot());
  }

  /** @internal */
  free(): void {
    this.#kept.free();
  }
}

/** Samples whose fields are of their kinds; what they say is the core's to judge. */
export function checkedSamples(path: string, samples: unknown): MetricSample[] {
  return check.list(path, samples).map((sample, place) => {
    const here = `${path}/${place}`;
    const { name, labels, value, at = null, exemplar = null } = check.record(here, sample);
    return {
      name: check.text(`${here}/name`, name),
      labels: checkedLabels(`${here}/labels`, labels),
      value: check.number(`${here}/value`, value),
      at: check.optional(`${here}/at`, at),
      exemplar: exemplar === null ? null : checkedExemplar(`${here}/exemplar`, exemplar),
    };
  });
}

function checkedLabels(path: string, labels: unknown): MetricSample["labels"] {
  return check.list(path, labels).map((label, place) => {
    const { name, value } = check.record(`${path}/${place}`, label);
    return { name: check.text(`${path}/${place}/name`, name), value: check.text(`${path}/${place}/value`, value) };
  });
}

function checkedExemplar(path: string, exemplar: unknown): MetricSample["exemplar"] {
  const { labels, value, at = null } = check.record(path, exemplar);
  return { labels: checkedLabels(`${path}/labels`, labels), value: check.number(`${path}/value`, value), at: check.optional(`${path}/at`, at) };
}
