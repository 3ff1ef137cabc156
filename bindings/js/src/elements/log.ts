// What happened to an element on a page.

import type { ElementEvent } from "./element.js";

/** How many events are kept one by one. */
const NEWEST = 2000;

/**
 * As much of what happened as makes an element anew when it is drawn for another theme or size: the newest 2,000 events, and of
 * each kind and name the last one before them.
 */
export class Log {
  readonly #latest = new Map<string, ElementEvent>();
  #newest: ElementEvent[] = [];

  push(event: ElementEvent): void {
    this.#newest.push(event);
    if (this.#newest.length < 2 * NEWEST) return;
    for (const old of this.#newest.splice(0, NEWEST)) {
      const key = `${old.kind} ${old.name}`;
      // Behind all that came before it.
      this.#latest.delete(key);
      this.#latest.set(key, old);
    }
  }

  clear(): void {
    this.#latest.clear();
    this.#newest = [];
  }

  /** In the order in which they happened. */
  list(): ElementEvent[] {
    return [...this.#latest.values(), ...this.#newest];
  }
}
