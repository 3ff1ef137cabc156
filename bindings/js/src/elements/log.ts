// What happened to an element on a page.

import type { ElementEvent } from "./event.js";

/** How many events are kept one by one. */
const NEWEST = 2000;

/**
 * As much of what happened as makes an element anew when it is drawn for another theme or size: the newest 2,000 events, and of
 * each kind and name the last one before them.
 */
export class Log {
  readonly #latest = new Map<string, ElementEvent>();
  #newest: ElementEvent[] = [];
  /** What the page did by itself, as a pointer came or motion was paused: nobody told it. */
  readonly #own = new WeakSet<ElementEvent>();

  push(event: ElementEvent, own = false): void {
    if (own) this.#own.add(event);
    this.#newest.push(event);
    if (this.#newest.length < 2 * NEWEST) return;
    for (const old of this.#newest.splice(0, NEWEST)) {
      const key = `${old.kind} ${old.name}`;
      // Behind all that came before it.
      this.#latest.delete(key);
      this.#latest.set(key, old);
    }
  }

  /** Takes out an event that never was. */
  drop(event: ElementEvent): void {
    this.#newest = this.#newest.filter((one) => one !== event);
    for (const [key, one] of this.#latest) if (one === event) this.#latest.delete(key);
  }

  /** Whether anything of a kind happened. */
  has(kind: string): boolean {
    return this.all().some((event) => event.kind === kind);
  }

  clear(): void {
    this.#latest.clear();
    this.#newest = [];
  }

  /** In the order in which it happened. */
  all(): ElementEvent[] {
    return [...this.#latest.values(), ...this.#newest];
  }

  /** What it was told, in that order. */
  told(): ElementEvent[] {
    return this.all().filter((event) => !this.#own.has(event));
  }
}
