// When what was fetched happens on a page.

import type { ElementEvent } from "./event.js";

/** After a late round, each that comes in time takes back so much of the delay. */
const RETURN = 1 / 16;
/** No sample that is seen for the first time is older than so many fetches, unless it is the first of all. */
const OLDEST = 1.25;
/** Rounds that are further apart than so many fetches were not made: the page was hidden, or the machine asleep. */
const REST = 2;
/** Milliseconds in which an engine comes back from knowing nothing. */
const RETURNING = 10_000;

/**
 * Lets events happen as long after their time as the latest of them came, and none in the past: what fades from there would be on
 * its way already, and jump.
 *
 * All are late by the same, so counters stay as fast as they were. That something is no longer known is told at once.
 */
export class Playout {
  readonly #apply: (event: ElementEvent) => void;
  readonly #now: () => number;
  readonly #interval: number;
  /** Milliseconds from an event's time until it happens. */
  #delay = 0;
  #last = 0;
  /** When a round came last, and a number that was known by it. */
  #taken = 0;
  #known: ElementEvent | undefined;
  #waiting: ElementEvent[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Hands events to `apply`; `now` is the time of the element, and `interval` lies between two fetches, both in milliseconds. */
  constructor(apply: (event: ElementEvent) => void, now: () => number, interval: number) {
    this.#apply = apply;
    this.#now = now;
    this.#interval = interval;
  }

  /** Takes the events of a round in order; it ended at `at`, on the clock of their times. */
  take(events: readonly ElementEvent[], at: number): void {
    const now = this.#now();
    if (now - this.#taken > REST * this.#interval) this.#bridge(events, now);
    this.#taken = now;
    if (events.length === 0) return;
    const late = Math.min(OLDEST * this.#interval, at - Math.min(...events.map(({ at }) => at)));
    this.#delay = late > this.#delay ? late : this.#delay + (late - this.#delay) * RETURN;
    for (const event of events) {
      if (event.value === null) {
        this.#waiting = this.#waiting.filter(({ kind, name }) => kind !== event.kind || name !== event.name);
        if (this.#known?.name === event.name) this.#known = undefined;
        this.#apply({ ...event, at: now });
        continue;
      }
      this.#last = Math.max(this.#last, now, now - at + event.at + this.#delay);
      this.#waiting.push({ ...event, at: this.#last });
      if (event.kind === "now") this.#known = event;
    }
    this.#play();
  }

  /** What waits happens no more. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#waiting = [];
  }

  /**
   * What was known before a rest and still is was not lost: nobody asked. Told some times before `now`, it keeps an engine from
   * showing that it has heard nothing. A first answer may hold counts alone, since rates take two.
   */
  #bridge(events: readonly ElementEvent[], now: number): void {
    const known = this.#known;
    if (!known || !events.some(({ kind, value }) => (kind === "now" || kind === "count") && value !== null)) return;
    for (let at = now - RETURNING; at < now; at += this.#interval) this.#apply({ ...known, at });
  }

  #play(): void {
    clearTimeout(this.#timer);
    const now = this.#now();
    const later = this.#waiting.findIndex(({ at }) => at > now);
    const due = this.#waiting.splice(0, later < 0 ? this.#waiting.length : later);
    for (const event of due) this.#apply(event);
    const [next] = this.#waiting;
    if (next) this.#timer = setTimeout(() => this.#play(), next.at - now);
  }
}
