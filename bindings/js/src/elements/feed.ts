// Metrics, fetched again and again.

import { AzoraError } from "../error.js";
import type { GivenSample, MetricQuery } from "../fold.js";
import type { ElementEvent } from "./event.js";

/** Where a feed takes from and gives to; its times are those of the server's clock, in milliseconds since 1970. */
export interface FeedOptions {
  /** The query address of a Prometheus server, whose path ends in `/api/v1/query`, or a page of metrics as text. */
  url: string;
  /** Milliseconds between two fetches. */
  interval: number;
  /** What a server is asked. */
  queries: readonly MetricQuery[];
  /** Reads a page of metrics; `type` is its media type. */
  parse(text: string, type: string): GivenSample[] | Promise<GivenSample[]>;
  /** Turns samples into events; also told when there are none, so that what is stale becomes unknown. */
  fold(samples: GivenSample[], at: number): ElementEvent[];
  /** Takes the events of a round, which ended at a time. */
  take(events: ElementEvent[], at: number): void;
  /** Hears after each round what went wrong in it, or `null`; the feed goes on. */
  report(error: AzoraError | null): void;
  /** The page's own where absent. */
  fetch?: typeof fetch;
  /** The page's clock, which may be wrong: milliseconds since 1970; the system's where absent. */
  clock?(): number;
}

const API = /\/api\/v1\/query\/?$/;
const ACCEPT = "application/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.5";
/** A page says its time in whole seconds, and is on its way for some; a clock that is nearer to it than this may be right. */
const NEAR = 2000;

/**
 * Fetches metrics every interval while it runs; it rests until it is told to `go`.
 *
 * A round that takes longer than an interval is given up; whatever fails is told, and tried again an interval later.
 */
export class Feed {
  readonly #options: FeedOptions;
  #state: "rests" | "runs" | "ended" = "rests";
  /** Gives up the round that is under way, if one is. */
  #round: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the next round begins, on a clock that nobody sets. */
  #due = Number.NEGATIVE_INFINITY;
  /** How far the server's clock is ahead of the page's. */
  #ahead = 0;

  constructor(options: FeedOptions) {
    this.#options = options;
  }

  /** Begins, or goes on, at once if a round is due; says whether it is. */
  go(): boolean {
    if (this.#state !== "rests") return false;
    this.#state = "runs";
    this.#wait();
    return performance.now() >= this.#due;
  }

  /** Fetches no more until it is told to go on; a round that is under way comes to its end. */
  rest(): void {
    if (this.#state === "runs") this.#state = "rests";
    clearTimeout(this.#timer);
  }

  /** Ends it: nothing is fetched, taken or told any more. */
  stop(): void {
    this.rest();
    this.#state = "ended";
    this.#round?.abort();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (this.#state !== "runs" || this.#round) return;
    this.#timer = setTimeout(() => void this.#go(), Math.max(0, this.#due - performance.now()));
  }

  async #go(): Promise<void> {
    const { url, interval, report } = this.#options;
    const begun = performance.now();
    // What has grown stale is not kept waiting for an answer. After a rest nobody knows what has: the answer says.
    if (begun - this.#due < interval) this.#tell([]);
    // From one beginning to the next, so that slow answers don't stretch it.
    this.#due = begun + interval;
    const round = (this.#round = new AbortController());
    const late = setTimeout(() => round.abort(new Error(`it does not answer within ${interval / 1000} s`)), interval);
    let samples: GivenSample[] = [];
    let error: AzoraError | null = null;
    try {
      samples = await this.#fetch(round.signal);
    } catch (thrown) {
      error = failed(url, thrown);
    }
    clearTimeout(late);
    this.#round = undefined;
    if ((this.#state as string) === "ended") return;
    const refused = this.#tell(samples);
    report(error ?? refused);
    this.#wait();
  }

  /** Hands on what follows from samples; gives what went wrong with it. */
  #tell(samples: GivenSample[]): AzoraError | null {
    const { url, fold, take } = this.#options;
    try {
      const at = this.#now();
      take(fold(samples, at), at);
      return null;
    } catch (thrown) {
      return failed(url, thrown);
    }
  }

  /** The time on the server's clock. */
  #now(): number {
    return (this.#options.clock ?? Date.now)() + this.#ahead;
  }

  async #fetch(signal: AbortSignal): Promise<GivenSample[]> {
    const { url, queries, parse } = this.#options;
    if (API.test(new URL(url).pathname)) {
      // All of a round is asked for one time, the server's own: samples have its times, and the page's clock may be wrong.
      const [{ value } = { value: Number.NaN }] = samplesOf(await this.#ask(signal, { query: "time()" }), "scalar");
      if (!Number.isFinite(value)) throw new AzoraError("metrics.failed_query", "The server's clock gives no time.");
      this.#ahead += value * 1000 - this.#now();
      const ask = async (query: string) => samplesOf(await this.#ask(signal, { query, time: value.toFixed(3) }), "vector");
      const answers = queries.map(async ({ value, time }) => withTimes(...(await Promise.all([ask(value), ask(time)]))));
      return (await Promise.all(answers)).flat();
    }
    const response = await this.#get(url, ACCEPT, signal);
    if (!response.ok) throw refused(url, response);
    const off = Date.parse(response.headers.get("date") ?? "") + 500 - this.#now();
    if (Math.abs(off) > NEAR) this.#ahead += off;
    return parse(await response.text(), response.headers.get("content-type") ?? "");
  }

  /** What a server answers to a question. */
  async #ask(signal: AbortSignal, question: Record<string, string>): Promise<unknown> {
    const address = new URL(this.#options.url);
    for (const [name, value] of Object.entries(question)) address.searchParams.set(name, value);
    const response = await this.#get(address.href, "application/json", signal);
    if (response.ok) return response.json();
    // A server that refuses a question says why; whatever stands before it says something else.
    const answer = Object(await response.json().catch(() => null)) as { status?: unknown };
    if (answer.status !== "error") throw refused(this.#options.url, response);
    return answer;
  }

  #get(url: string, accept: string, signal: AbortSignal): Promise<Response> {
    const { fetch = globalThis.fetch } = this.#options;
    return fetch(url, { headers: { accept }, signal, cache: "no-store" });
  }
}

type Pair = [time: number, value: string];

/** The samples of an instant query's answer; one number may come as a vector of one. */
function samplesOf(answer: unknown, wanted: "vector" | "scalar"): GivenSample[] {
  const { status, data, error } = Object(answer) as { status?: string; data?: { resultType?: string; result?: unknown }; error?: string };
  if (status !== "success") throw new AzoraError("metrics.failed_query", `The server refused a query: ${error ?? "it does not say why"}.`);
  const { resultType, result } = Object(data) as { resultType?: string; result?: unknown };
  if (!Array.isArray(result) || (resultType !== wanted && resultType !== "vector")) {
    throw new AzoraError("metrics.failed_query", `The server answers with ${String(resultType)}; ask for an instant vector.`);
  }
  const rows = resultType === "vector" ? (result as { metric: Record<string, string>; value: Pair }[]) : [{ metric: {}, value: result as Pair }];
  return rows.map(({ metric: { __name__: name = "", ...labels }, value }) => {
    return { name, labels: Object.entries(labels).map(([name, value]) => ({ name, value })), value: number(value[1]), at: null };
  });
}

/** A number as Prometheus writes it. */
function number(text: string): number {
  return text === "+Inf" ? Infinity : text === "-Inf" ? -Infinity : Number(text);
}

/** `values` at the times that `times` says of the same labels; what has none came or went between both answers. */
function withTimes(values: GivenSample[], times: GivenSample[]): GivenSample[] {
  const key = ({ labels }: GivenSample): string => JSON.stringify(labels.map(({ name, value }) => [name, value]).sort());
  const known = new Map(times.map((time) => [key(time), time.value * 1000]));
  return values.flatMap((value) => {
    const at = known.get(key(value));
    return at === undefined || !Number.isFinite(at) ? [] : [{ ...value, at: Math.round(at * 1000) / 1000 }];
  });
}

function refused(url: string, { status }: Response): AzoraError {
  return new AzoraError("host.unreachable", `${url} answers ${status}; give an address that answers with metrics.`);
}

/** Whatever went wrong with an address, as an error of ours. */
export function failed(url: string, error: unknown): AzoraError {
  if (error instanceof AzoraError) return error;
  const said = error instanceof Error ? error.message : String(error);
  return new AzoraError("host.unreachable", `${url} can't be fetched: ${said}.`, {}, { cause: error });
}
