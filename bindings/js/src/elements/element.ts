// A living element as an object.

import * as check from "../argument.js";
import { Kept } from "../kept.js";
import type { Module } from "../module.js";
import { checkedEvent, type ElementEvent, type GivenEvent } from "./event.js";

/** What a host's own object offers. */
export interface Held {
  apply(event: ElementEvent): void;
  frame(at: number): Uint8Array;
  frameInto(at: number, buffer: Uint8Array): number;
  snapshot(): Uint8Array;
}

/** What makes an object in a host anew. */
export interface Making {
  restoreElement(snapshot: Uint8Array): Held;
}

/** Events after which a snapshot stands for all of them. */
const LONGEST_JOURNAL = 64;

/**
 * A living element: it folds events, and answers with a picture for any time; `element()` makes it.
 *
 * It outlives the wasm instance that holds it. Should a call fail with `internal.panic`, the next one finds the element as it
 * was before that call: it is made anew from its last snapshot, taken every 64 events, and what was applied since.
 */
export class Element {
  readonly #kept: Kept<Making, Held>;
  #snapshot: Uint8Array | null = null;
  #journal: ElementEvent[] = [];

  /** @internal */
  constructor(module: Module<Making>, make: (surface: Making) => Held) {
    this.#kept = new Kept(module, (surface) => {
      const held = this.#snapshot ? surface.restoreElement(this.#snapshot) : make(surface);
      for (const event of this.#journal) held.apply(event);
      return held;
    });
  }

  /**
   * Folds an event into the state; one earlier than the last counts as at its time.
   *
   * @throws AzoraError with `motion.invalid_event` when it is none that this element takes; the state stays as it was.
   * @example gem.apply({ at: 0, kind: "health", name: "ruby", value: 0.97 })
   */
  apply(event: GivenEvent): void {
    const checked = checkedEvent("", event);
    this.#kept.call((held) => {
      held.apply(checked);
      this.#journal.push(checked);
      if (this.#journal.length < LONGEST_JOURNAL) return;
      this.#snapshot = held.snapshot();
      this.#journal = [];
    });
  }

  /**
   * The picture at a time in milliseconds since the epoch, as a packed scene; before its last event, that of then.
   *
   * @throws AzoraError with `argument.invalid` when the time is not finite or beyond ±73 years.
   */
  frame(at: number): Uint8Array {
    check.number("/at", at);
    return this.#kept.call((held) => held.frame(at));
  }

  /**
   * Writes the bytes of `frame(at)` to the beginning of `buffer`; gives how many they are.
   *
   * Where that is more than the buffer holds, nothing is written. Once it has drawn a whole loop, it takes no more memory.
   *
   * @throws AzoraError as `frame` does.
   */
  frameInto(at: number, buffer: Uint8Array): number {
    check.number("/at", at);
    check.bytes("/buffer", buffer);
    return this.#kept.call((held) => held.frameInto(at, buffer));
  }

  /** The state as at most 16 KB of bytes, from which `restoreElement` goes on. */
  snapshot(): Uint8Array {
    return this.#kept.call((held) => held.snapshot());
  }

  /** @internal */
  free(): void {
    this.#kept.free();
  }
}
