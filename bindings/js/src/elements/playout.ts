// When what was fetched happens on a page.

import type { ElementEvent } from "./element.js";

/** After a late round, each that comes in time takes back so much of the delay. */
const RETURN = 1 / 16;
/** No sample that is seen for the first time is older than so many fetches, unless it is the first of all. */
const OLDEST = 1.25;

/**
 * Lets events happen as long after their time as the latest of them came, and none in the past: what fades from there would be on
 * its way already, and jump.
 *
 * All are late by the same, so counters stay as fast as they were. That something is no longer known is told at once.
 */
export class Playout {
  readonly #apply: (event: ElementEvent) => void;
  readonly #now: () => number;
  readonly #most: number;
  /** Milliseconds from an event's time until it happens. */
  #delay = 0;
  #last = 0;
  #waiting: ElementEvent[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Hands events to `apply`; `now` is the time of the element, and `interval` lies between two fetches, both in milliseconds. */
  constructor(apply: (event: ElementEvent) => void, now: () => number, interval: number) {
    this.#apply = apply;
    this.#now = now;
    this.#most = OLDEST * interval;
  }

  /** Takes events in order. */
  take(events: readonly ElementEvent[]): void {
    if (events.length === 0) return;
    const now = this.#now();
    const late = Math.min(this.#most, now - Math.min(...events.map(({ at }) => at)));
    this.#delay = late > this.#delay ? late : this.#delay + (late - this.#delay) * RETURN;
    for (const event of events) {
      if (event.value === null) {
        this.#waiting = this.#waiting.filter(({ kind, name }) => kind !== event.kind || name !== event.name);
        this.#apply({ ...event, at: now });
        continue;
      }
      this.#last = Math.max(this.#last, now, event.at + this.#delay);
      this.#waiting.push({ ...event, at: this.#last });
    }
    this.#play();
  }

  /** What waits happens no more. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#waiting = [];
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
