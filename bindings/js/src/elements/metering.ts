// An element that is told by metrics: what fetches, reads and folds them. It is loaded where a page asks for it.

import { AzoraError } from "../error.js";
import { Kept, Module } from "../module.js";
import type { ElementKind } from "../names.js";
import * as glue from "../wasm/feed.js";
import type { ElementEvent } from "./element.js";
import { failed, Feed, type FeedOptions, type MetricQuery, type MetricSample } from "./feed.js";

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
export interface Metering extends Pick<FeedOptions, "url" | "interval" | "take" | "complain" | "fetch" | "clock"> {
  kind: ElementKind;
  /** Where the recipe is, or its kind's own. */
  recipeUrl: string | null;
  /** When the element's time is 0, in milliseconds since 1970. */
  epoch: number;
}

/** Loads what is needed and begins to feed. */
export async function meter({ kind, recipeUrl, epoch, ...options }: Metering): Promise<Feed> {
  const [recipe] = await Promise.all([recipeUrl === null ? null : text(recipeUrl, options.fetch), module.init()]);
  // Should it trap, it begins anew: counters go on from the next sample.
  const fold = new Kept<Surface, Held>(module, (surface) => surface.metricFold(kind, recipe, epoch));
  return new Feed({
    ...options,
    queries: fold.call((held) => held.queries()),
    parse: (text, type) =>
      module.call((surface) => (type.includes("openmetrics") ? surface.parseOpenMetrics(text) : surface.parsePrometheus(text)).flatMap(({ samples }) => samples)),
    fold: (samples, at) => fold.call((held) => held.take(samples.map((sample) => ({ ...sample, exemplar: null })), at)),
  });
}

async function text(url: string, fetch = globalThis.fetch): Promise<string> {
  const response = await fetch(url).catch((error: unknown) => {
    throw failed(url, error);
  });
  if (!response.ok) throw new AzoraError("host.unreachable", `${url} answers ${response.status}; give the address of a recipe.`);
  return response.text();
}
