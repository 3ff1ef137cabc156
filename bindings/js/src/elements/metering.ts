// An element that is told by metrics: what fetches, reads and folds them. It is loaded where a page asks for it.

import { AzoraError } from "../error.js";
import { engineRecipe, gemRecipe, init, metricFold, parseOpenMetrics, parsePrometheus } from "../feed.js";
import type { ElementKind } from "../names.js";
import type { ElementEvent } from "./event.js";
import { failed, Feed, type FeedOptions } from "./feed.js";
import { Playout } from "./playout.js";

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
  const [recipe] = await Promise.all([recipeUrl === null ? null : text(recipeUrl, options.fetch), init()]);
  // Its times are the server's: the element's own clock may stand while a machine sleeps.
  const fold = metricFold(recipe ?? (kind === "gem" ? gemRecipe() : engineRecipe()));
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
    queries: fold.queries(),
    parse: (text, type) => (type.includes("openmetrics") ? parseOpenMetrics(text) : parsePrometheus(text)).flatMap(({ samples }) => samples),
    fold: (samples, at) => fold.take(samples, at),
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
