// A derived theme as an object.

import * as check from "./argument.js";
import type { RampStep } from "./derive.js";
import { Kept } from "./kept.js";
import type { Module } from "./module.js";
import type { Contrast, Role, Scheme } from "./names.js";

/** What a host's own object offers. */
export interface Held {
  color(role: string, scheme: string, contrast: string): string;
  ratio(textRole: string, groundRole: string, scheme: string, contrast: string): number;
  ramp(): RampStep[];
  css(): string;
  deltaCss(): string;
  json(scheme: string, contrast: string): string;
  certificate(): string;
}

/** A theme derived from brand colours, in both schemes and both contrasts; `deriveTheme()` makes it. */
export class DerivedTheme {
  readonly #call: <T>(body: (held: Held) => T) => T;

  /** @internal */
  constructor(kept: { call<T>(body: (held: Held) => T): T }) {
    this.#call = (body) => kept.call(body);
  }

  /** @internal */
  static of<Surface extends object>(module: Module<Surface>, make: (surface: Surface) => Held): DerivedTheme {
    return new DerivedTheme(new Kept(module, make));
  }

  /**
   * The colour of a role, as `#rrggbb`.
   *
   * @throws AzoraError when there is no such role, scheme or contrast.
   */
  color(role: Role, scheme: Scheme, contrast: Contrast = "standard"): string {
    check.text("/role", role);
    check.text("/scheme", scheme);
    check.text("/contrast", contrast);
    return this.#call((held) => held.color(role, scheme, contrast));
  }

  /**
   * Contrast ratio of any two roles as they are printed, by WCAG 2.2, 1 to 21, not rounded.
   *
   * @throws AzoraError when there is no such role, scheme or contrast.
   */
  ratio(textRole: Role, groundRole: Role, scheme: Scheme, contrast: Contrast = "standard"): number {
    check.text("/text_role", textRole);
    check.text("/ground_role", groundRole);
    check.text("/scheme", scheme);
    check.text("/contrast", contrast);
    return this.#call((held) => held.ratio(textRole, groundRole, scheme, contrast));
  }

  /** The ramp of the brand colour, 50 to 950. */
  ramp(): RampStep[] {
    return this.#call((held) => held.ramp());
  }

  /** The whole stylesheet: light, dark, standard, high. */
  css(): string {
    return this.#call((held) => held.css());
  }

  /** Only what differs from the base's stylesheet, for a page that has that one. */
  deltaCss(): string {
    return this.#call((held) => held.deltaCss());
  }

  /**
   * The resolved tokens of one scheme and contrast as DTCG JSON.
   *
   * @throws AzoraError when there is no such scheme or contrast.
   */
  json(scheme: Scheme, contrast: Contrast = "standard"): string {
    check.text("/scheme", scheme);
    check.text("/contrast", contrast);
    return this.#call((held) => held.json(scheme, contrast));
  }

  /** The proof as JSON: every pair in every state, every distance, what it was derived from, and a digest. */
  certificate(): string {
    return this.#call((held) => held.certificate());
  }
}
