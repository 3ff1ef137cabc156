// An object of a host, as long as it is wanted.

import type { Module } from "./module.js";

/** An object of a host: it dies with the wasm instance that made it, and is made anew. */
export class Kept<Surface extends object, Made> {
  readonly #module: Module<Surface>;
  readonly #make: (surface: Surface) => Made;
  #made: Made | undefined;
  #instance = 0;

  constructor(module: Module<Surface>, make: (surface: Surface) => Made) {
    this.#module = module;
    this.#make = make;
    this.call(() => undefined);
  }

  /** Runs `body` with the object. */
  call<T>(body: (made: Made) => T): T {
    return this.#module.call((surface) => {
      if (!this.#made || this.#instance !== this.#module.instance) {
        this.#made = this.#make(surface);
        this.#instance = this.#module.instance;
      }
      return body(this.#made);
    });
  }

  /** Gives back the memory of the object, where it is of the instance that runs; who calls it again has another. */
  free(): void {
    if (this.#instance === this.#module.instance) (this.#made as { free?(): void } | undefined)?.free?.();
    this.#made = undefined;
  }
}
