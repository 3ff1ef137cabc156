/**
 * Themes from brand colours: ramps, alpha twins, colours of Android, seeds from pictures.
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

/** A colour of Android: Material's hue, chroma and tone. */
export interface Hct {
  /** Hue of CAM16 in degrees, 0 to 360. */
  hue: number;
  /** Chroma of CAM16, from 0; up to 113 in sRGB. */
  chroma: number;
  /** L* of CIE, 0 to 100. */
  tone: number;
}

/** One colour of a tonal palette. */
export interface Tone {
  /** 0 (black) to 100 (white). */
  tone: number;
  /** `#rrggbb`. */
  color: string;
}

/** A colour of a picture that could be a brand's. */
export interface Seed {
  /** `#rrggbb`. */
  color: string;
  /** What part of the visible pixels is colourful and of its hue, 0 to 1; of a neutral, what part looks the same. */
  share: number;
  /** How well it serves as a seed, 0 to 1; 0 for a neutral. */
  score: number;
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

/**
 * Hue, chroma and tone of an opaque colour, as Material measures them.
 *
 * @throws AzoraError with a code of the family `color` when it is not an opaque colour.
 * @example hct("#10b981").tone.toFixed(2) // "66.82"
 */
export function hct(color: string): Hct {
  check.text("/color", color);
  return module.call((surface) => surface.hct(color));
}

/**
 * The sRGB colour of a hue in degrees, a chroma and a tone from 0 to 100, as Material solves for it.
 *
 * Where sRGB has no colour of this chroma, the chroma is reduced until there is one.
 *
 * @throws AzoraError with `argument.invalid` for a number that is not finite, a chroma below 0 or a tone outside 0 to 100.
 * @example hctColor(165, 200, 40) // "#006c4a"
 */
export function hctColor(hue: number, chroma: number, tone: number): string {
  check.number("/hue", hue);
  check.number("/chroma", chroma);
  check.number("/tone", tone);
  return module.call((surface) => surface.hctColor(hue, chroma, tone));
}

/**
 * Material's tones of a colour's hue and chroma, from 0 (black) to 100 (white).
 *
 * @throws AzoraError with a code of the family `color` when it is not an opaque colour.
 * @example tonalPalette("#10b981").find(({ tone }) => tone === 40).color // "#006c49"
 */
export function tonalPalette(color: string): Tone[] {
  check.text("/color", color);
  return module.call((surface) => surface.tonalPalette(color));
}

/**
 * The colours of a picture that could be a brand's seed, best first; at most eight.
 *
 * Four bytes a pixel (red, green, blue, straight alpha), row by row, as in `ImageData`. A picture without colour gives
 * its most common neutral, one of which nothing is seen gives none.
 *
 * @throws AzoraError with `argument.invalid` when the bytes don't fit the size, or there are more than 16,777,216 pixels.
 * @example seedsFromPixels(new Uint8Array([16, 185, 129, 255]), 1, 1)[0].color // "#10b981"
 */
export function seedsFromPixels(rgba: Uint8Array | Uint8ClampedArray, width: number, height: number): Seed[] {
  const bytes = check.bytes("/rgba", rgba);
  check.whole("/width", width);
  check.whole("/height", height);
  return module.call((surface) => surface.seedsFromPixels(bytes, width, height));
}
