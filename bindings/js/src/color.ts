/**
 * Colours: reading, printing, converting, contrast.
 * @module
 */

import * as check from "./argument.js";
import { Module, type Source } from "./module.js";
import type { ColorFormat, ColorSpace } from "./names.js";
import * as glue from "./wasm/color.js";

export { AzoraError, type Problem } from "./error.js";
export type { Source } from "./module.js";
export type { ColorFormat, ColorSpace } from "./names.js";

/** A colour in a space; a `null` component is CSS's `none`. */
export interface Color {
  /** The space of the three components, such as `oklch`. */
  space: ColorSpace;
  /** First component; `null` for `none`. */
  c1: number | null;
  /** Second component; `null` for `none`. */
  c2: number | null;
  /** Third component; `null` for `none`. */
  c3: number | null;
  /** Opacity, 0 to 1; `null` for `none`. */
  alpha: number | null;
}

const module = new Module("@azora/design/color", glue, () => new URL("./wasm/color_bg.wasm", import.meta.url));

/**
 * Loads the wasm of this entry in a browser, once; call it before anything else here. In Node it does nothing.
 *
 * `source` says where the wasm is, if not beside this module: an address, a response, its bytes or a compiled module.
 */
export function init(source?: Source | Promise<Source>): Promise<void> {
  return module.init(source);
}

/**
 * Reads a colour in any form of CSS Color 4.
 *
 * @throws AzoraError with a code of the family `color` when `text` is not a colour.
 * @example parseColor("oklch(62% 0.17 253)") // { space: "oklch", c1: 0.62, c2: 0.17, c3: 253, alpha: 1 }
 */
export function parseColor(text: string): Color {
  check.text("/text", text);
  return module.call((surface) => surface.parseColor(text) as Color);
}

/**
 * Prints a colour.
 *
 * `hex`, `rgb`, `hsl` and `hwb` are mapped into sRGB where they have to be; the other formats never are.
 *
 * @throws AzoraError when a component is out of its range or a name is unknown.
 * @example formatColor(parseColor("rebeccapurple")) // "#663399"
 */
export function formatColor(color: Color, format: ColorFormat = "hex"): string {
  const given = checked(color);
  check.text("/format", format);
  return module.call((surface) => surface.formatColor(given, format));
}

/**
 * The same colour in another space; never mapped into a gamut. `null` stays where CSS Color 4 keeps `none`.
 *
 * @throws AzoraError when a name is unknown.
 * @example convertColor(parseColor("#663399"), "oklch")
 */
export function convertColor(color: Color, space: ColorSpace): Color {
  const given = checked(color);
  check.text("/space", space);
  return module.call((surface) => surface.convertColor(given, space) as Color);
}

/**
 * Contrast ratio of a text on a ground by WCAG 2.2, 1 to 21, not rounded.
 *
 * A translucent text is composited over the ground.
 *
 * @throws AzoraError with `color.not_opaque` when the ground is translucent, or a code of the family `color` when
 * either is not a colour.
 * @example contrastRatio("#777777", "#ffffff").toFixed(2) // "4.48"
 */
export function contrastRatio(text: string, ground: string): number {
  check.text("/text", text);
  check.text("/ground", ground);
  return module.call((surface) => surface.contrastRatio(text, ground));
}

function checked(color: unknown): Color {
  const { space, c1, c2, c3, alpha } = check.record("/color", color);
  return {
    space: check.text("/color/space", space) as ColorSpace,
    c1: check.optional("/color/c1", c1),
    c2: check.optional("/color/c2", c2),
    c3: check.optional("/color/c3", c3),
    alpha: check.optional("/color/alpha", alpha),
  };
}
