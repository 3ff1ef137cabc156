// Where the numbers of an element on a page come from; loaded where it asks for some.

import type { ElementKind } from "../names.js";
import type { ElementEvent } from "./event.js";
import { failed } from "./feed.js";
import { meter, type Meter } from "./metering.js";

/** The shortest and the longest way between two fetches, and the usual one, in seconds. */
const [SHORTEST, LONGEST, USUAL] = [1, 86_400, 15];
/** How long the picture of before waits for numbers when it is seen again, in milliseconds. */
const PATIENCE = 1000;

/** What is fed. */
interface Fed {
  readonly kind: ElementKind;
  readonly now: number;
  readonly metricsUrl: string | null;
  readonly recipeUrl: string | null;
  readonly interval: string | null;
  apply(event: ElementEvent): void;
}

/** Metrics for one element. What was folded is kept while it asks for the same, wherever it is moved. */
export class Source {
  readonly #fed: Fed;
  readonly #report: (error: unknown) => void;
  readonly #wait: (waits: boolean) => void;
  #meter: Promise<Meter> | undefined;
  #asked = "";
  #runs = false;
  #patience: ReturnType<typeof setTimeout> | undefined;

  /**
   * `report` hears after each round what went wrong, or `null`; `wait` whether the picture of before stands until there are
   * numbers, so that nothing seems to be lost when it is seen again.
   */
  constructor(fed: Fed, report: (error: unknown) => void, wait: (waits: boolean) => void) {
    this.#fed = fed;
    this.#report = report;
    this.#wait = wait;
  }

  /** Fetches what the element asks for by now, or rests; where a round is due, a picture that is there may wait for it. */
  turn(runs: boolean, isDrawn: boolean): void {
    this.#runs = runs;
    const { kind, metricsUrl, recipeUrl, interval } = this.#fed;
    const between = 1000 * Math.min(LONGEST, Math.max(SHORTEST, Number(interval) || USUAL));
    const asked = metricsUrl === null ? "" : JSON.stringify([metricsUrl, recipeUrl, between]);
    if (asked !== this.#asked) {
      this.#asked = asked;
      this.#meter?.then((meter) => meter.stop(), () => undefined);
      this.#meter = undefined;
      this.#report(null);
      if (metricsUrl !== null) this.#begin({ kind, url: metricsUrl, recipeUrl, interval: between });
    }
    void this.#meter?.then((meter) => {
      // What was wished last counts: an element can be taken out and put back at once.
      if (!this.#runs) meter.rest();
      else if (meter.go() && isDrawn) {
        this.#wait(true);
        this.#patience = setTimeout(() => this.#wait(false), PATIENCE);
      }
    }, () => undefined);
  }

  #begin({ url, ...asked }: { kind: ElementKind; url: string; recipeUrl: string | null; interval: number }): void {
    const begun = async (): Promise<Meter> =>
      meter({
        ...asked,
        // As the page reads it.
        url: new URL(url, document.baseURI).href,
        now: () => this.#fed.now,
        apply: (event) => this.#fed.apply(event),
        report: (error) => {
          clearTimeout(this.#patience);
          this.#wait(false);
          this.#report(error);
        },
      });
    const made = (this.#meter = begun());
    made.catch((error: unknown) => {
      if (this.#meter !== made) return;
      // With the next change it is tried again.
      this.#asked = "";
      this.#report(failed(url, error));
    });
  }
}
