// An element that is told by metrics: what fetches, reads and folds them. It is loaded where a page asks for it.

import { AzoraError } from "../error.js";
import { Kept, Module } from "../module.js";
import type { ElementKind } from "../names.js";
import * as glue from "../wasm/feed.js";
import type { ElementEvent } from "./element.js";
import { failed, Feed, type FeedOptions, type MetricQuery, type MetricSample } from "./feed.js";
import { Playout } from "./playout.js";

/** What the hosts offer; either gives its own object, of the same shape. */
interface Surface {
  metricFold(kind: string, recipe: string | null, epoch: number): Held;
  parsePrometheus(text: string): { samples: MetricSample[] }[];
  parseOpenMetrics(text: string): { samples: MetricSample[] }[];
}

interface Held {
  take(samples: MetricSample[], at: number): ElementEvent[];
  queries(): MetricQuery[];
}

const module = new Module("the feed of @azora/design/elements", glue as unknown as Surface & typeof glue, () => new URL("../wasm/feed_bg.wasm", import.meta.url));

/** What a metered element is told by, and how. */
export interface Metering extends Pick<FeedOptions, "url" | "interval" | "report" | "fetch" | "clock"> {
  kind: ElementKind;
  /** Where the recipe is, or its kind's own. */
  recipeUrl: string | null;
  /** The element's time. */
  now(): number;
  /** Tells the element what happens. */
  apply(event: ElementEvent): void;
}

/** What feeds an element; it rests until it is told to `go`. */
export type Meter = Pick<Feed, "go" | "rest" | "stop">;

/** Loads what is needed. */
export async function meter({ kind, recipeUrl, now, apply, report, ...options }: Metering): Promise<Meter> {
  const [recipe] = await Promise.all([recipeUrl === null ? null : text(recipeUrl, options.fetch), module.init()]);
  // Its times are the server's: the element's own clock may stand while a machine sleeps. Should it trap, it begins anew:
  // counters go on from the next sample.
  const fold = new Kept<Surface, Held>(module, (surface) => surface.metricFold(kind, recipe, 0));
  let refused: AzoraError | null = null;
  const tell = (event: ElementEvent): void => {
    try {
      apply(event);
    } catch (error) {
      refused = failed(options.url, error);
    }
  };
  const playout = new Playout(tell, now, options.interval);
  const feed = new Feed({
    ...options,
    queries: fold.call((held) => held.queries()),
    parse: (text, type) =>
      module.call((surface) => (type.includes("openmetrics") ? surface.parseOpenMetrics(text) : surface.parsePrometheus(text)).flatMap(({ samples }) => samples)),
    fold: (samples, at) => fold.call((held) => held.take(samples.map((sample) => ({ ...sample, exemplar: null })), at)),
    take: (events, at) => playout.take(events, at),
    report: (error) => {
      report(error ?? refused);
      refused = null;
    },
  });
  const stop = (): void => {
    feed.stop();
    playout.stop();
    fold.free();
  };
  return { go: () => feed.go(), rest: () => feed.rest(), stop };
}

async function text(url: string, fetch = globalThis.fetch): Promise<string> {
  const response = await fetch(url).catch((error: unknown) => {
    throw failed(url, error);
  });
  if (!response.ok) throw new AzoraError("host.unreachable", `${url} answers ${response.status}; give the address of a recipe.`);
  return response.text();
}
