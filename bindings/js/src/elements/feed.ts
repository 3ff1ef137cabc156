// Metrics, fetched again and again.

import { AzoraError } from "../error.js";
import type { ElementEvent } from "./element.js";

/** One value of one time series. */
export interface MetricSample {
  /** The name, suffixes such as `_total` and `_bucket` included. */
  name: string;
  /** What parts it from other series. */
  labels: { name: string; value: string }[];
  /** Can be infinite or no number. */
  value: number;
  /** When it was measured, in milliseconds since 1970; `null` for when it was fetched. */
  at: number | null;
}

/** Two questions to a Prometheus server that belong together: values, and when each of them was measured. */
export interface MetricQuery {
  /** The values, in PromQL. */
  value: string;
  /** Their times, in seconds. */
  time: string;
}

/** Where a feed takes from and gives to. */
export interface FeedOptions {
  /** The query address of a Prometheus server, which ends in `/api/v1/query`, or a page of metrics as text. */
  url: string;
  /** Milliseconds between two fetches. */
  interval: number;
  /** What a server is asked. */
  queries: readonly MetricQuery[];
  /** Reads a page of metrics; `type` is its media type. */
  parse(text: string, type: string): MetricSample[] | Promise<MetricSample[]>;
  /** Turns samples into events; also told when there are none, so that what is stale becomes unknown. */
  fold(samples: MetricSample[], at: number): ElementEvent[];
  /** Takes the events. */
  take(events: ElementEvent[]): void;
  /** Hears what went wrong, each time; the feed goes on. */
  complain(error: AzoraError): void;
  /** The page's own where absent. */
  fetch?: typeof fetch;
  /** Milliseconds since 1970; the system's where absent. */
  clock?(): number;
}

const API = /\/api\/v1\/query\/?$/;
const ACCEPT = "application/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.5";

/**
 * Fetches metrics every interval, from when it is made until it is stopped.
 *
 * A fetch that takes longer than an interval is given up; whatever fails is told, and tried again an interval later.
 */
export class Feed {
  readonly #options: FeedOptions;
  readonly #stopped = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: FeedOptions) {
    this.#options = options;
    void this.#round();
  }

  /** Ends it: nothing is fetched, taken or told any more. */
  stop(): void {
    this.#stopped.abort();
    clearTimeout(this.#timer);
  }

  async #round(): Promise<void> {
    const { interval, fold, take, complain, clock = Date.now } = this.#options;
    const { signal } = this.#stopped;
    const begun = clock();
    let samples: MetricSample[] = [];
    let failure: unknown;
    try {
      samples = await this.#fetch();
    } catch (error) {
      failure = error;
    }
    if (signal.aborted) return;
    try {
      take(fold(samples, clock()));
    } catch (error) {
      failure ??= error;
    }
    if (failure !== undefined) complain(failed(this.#options.url, failure));
    // From one beginning to the next, so that slow answers don't stretch it.
    this.#timer = setTimeout(() => void this.#round(), Math.max(0, begun + interval - clock()));
  }

  async #fetch(): Promise<MetricSample[]> {
    const { url, queries, parse } = this.#options;
    if (API.test(new URL(url, "http://localhost").pathname)) {
      return (await Promise.all(queries.map((query) => this.#ask(query)))).flat();
    }
    const response = await this.#get(url, ACCEPT);
    return parse(await response.text(), response.headers.get("content-type") ?? "");
  }

  async #ask({ value, time }: MetricQuery): Promise<MetricSample[]> {
    const asked = this.#options.clock?.() ?? Date.now();
    const answers = [value, time].map(async (query) => {
      const response = await this.#get(`${this.#options.url}?${new URLSearchParams({ query, time: String(asked / 1000) })}`, "application/json");
      return samplesOf(await response.json());
    });
    const [values, times] = (await Promise.all(answers)) as [MetricSample[], MetricSample[]];
    return withTimes(values, times);
  }

  async #get(url: string, accept: string): Promise<Response> {
    const { interval, fetch = globalThis.fetch } = this.#options;
    const signal = AbortSignal.any([this.#stopped.signal, AbortSignal.timeout(interval)]);
    const response = await fetch(url, { headers: { accept }, signal, cache: "no-store" });
    // A server that refuses a question says why in JSON.
    if (!response.ok && !response.headers.get("content-type")?.includes("json")) {
      throw new AzoraError("host.unreachable", `${url} answers ${response.status}; give an address that answers with metrics.`);
    }
    return response;
  }
}

/** The samples of an instant query's answer. */
function samplesOf(answer: unknown): MetricSample[] {
  const { status, data, error } = Object(answer) as { status?: string; data?: { resultType?: string; result?: unknown }; error?: string };
  if (status !== "success") throw new AzoraError("metrics.failed_query", `The server refused a query: ${error ?? "it does not say why"}.`);
  const { resultType, result } = Object(data) as { resultType?: string; result?: unknown };
  if (resultType !== "vector" || !Array.isArray(result)) {
    throw new AzoraError("metrics.failed_query", `The server answers with ${String(resultType)}; ask for an instant vector.`);
  }
  return result.map((one: { metric: Record<string, string>; value: [number, string] }) => {
    const { __name__: name = "", ...labels } = one.metric;
    return { name, labels: Object.entries(labels).map(([name, value]) => ({ name, value })), value: number(one.value[1]), at: null };
  });
}

/** A number as Prometheus writes it. */
function number(text: string): number {
  return text === "+Inf" ? Infinity : text === "-Inf" ? -Infinity : Number(text);
}

/** `values` at the times that `times` says of the same labels; what has none came or went between both answers. */
function withTimes(values: MetricSample[], times: MetricSample[]): MetricSample[] {
  const key = ({ labels }: MetricSample): string => JSON.stringify(labels.map(({ name, value }) => [name, value]).sort());
  const known = new Map(times.map((time) => [key(time), time.value * 1000]));
  return values.flatMap((value) => {
    const at = known.get(key(value));
    return at === undefined || !Number.isFinite(at) ? [] : [{ ...value, at: Math.round(at * 1000) / 1000 }];
  });
}

/** Whatever went wrong with an address, as an error of ours. */
export function failed(url: string, error: unknown): AzoraError {
  if (error instanceof AzoraError) return error;
  const said = error instanceof Error ? error.message : String(error);
  return new AzoraError("host.unreachable", `${url} can't be fetched: ${said}.`, {}, { cause: error });
}
