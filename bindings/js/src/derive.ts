/**
 * Themes from brand colours: ramps, alpha twins.
 * @module
 */

import * as check from "./argument.js";
import { Module, type Source } from "./module.js";
import * as glue from "./wasm/derive.js";

export { AzoraError, type Problem } from "./error.js";
export type { Source } from "./module.js";

/** One step of a ramp. */
export interface RampStep {
  /** 50, 100, 200 … 900, 950; the higher the darker. */
  step: number;
  /** The colour in sRGB, `#rrggbb`. */
  color: string;
  /** The same luminance and hue with all the chroma that Display P3 holds, as `color(display-p3 …)`. */
  p3: string;
  /** Contrast of `color` with white, by WCAG 2.2, 1 to 21. */
  white: number;
  /** Contrast of `color` with ink, `#0f172a`, by WCAG 2.2. */
  ink: number;
  /** Whether this step is the seed itself. */
  seed: boolean;
}

/** A translucent colour, and what it makes of its ground. */
export interface AlphaTwin {
  /** The translucent colour, `#rrggbbaa`. */
  color: string;
  /** What it composites to on the ground, `#rrggbb`. */
  composite: string;
  /** ΔE-OK from there to the colour that was asked for; 0 where that has eight bits a channel. */
  error: number;
}

const module = new Module("@azora/design/derive", glue, () => new URL("./wasm/derive_bg.wasm", import.meta.url));

/**
 * Loads the wasm of this entry in a browser, once; call it before anything else here. In Node it does nothing.
 *
 * `source` says where the wasm is, if not beside this module: an address, a response, its bytes or a compiled module.
 */
export function init(source?: Source | Promise<Source>): Promise<void> {
  return module.init(source);
}

/**
 * The ramp of a seed, 50 to 950, from light to dark; the seed is kept as it is at its own step.
 *
 * Every other step has a contrast with white that is the same for all seeds: 4.5 at least from 600 on.
 *
 * @throws AzoraError with a code of the family `color` when the seed is not an opaque colour.
 * @example colorRamp("#10b981").find(({ seed }) => seed).step // 500
 */
export function colorRamp(seed: string): RampStep[] {
  check.text("/seed", seed);
  return module.call((surface) => surface.colorRamp(seed));
}

/**
 * The most transparent colour that composites to a colour on a ground; both are opaque.
 *
 * @throws AzoraError with a code of the family `color` when either is not an opaque colour.
 * @example alphaTwin("#e8f8f3", "#ffffff").color // "#00b17a17"
 */
export function alphaTwin(color: string, ground: string): AlphaTwin {
  check.text("/color", color);
  check.text("/ground", ground);
  return module.call((surface) => surface.alphaTwin(color, ground));
}
