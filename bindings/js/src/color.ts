/**
 * Colours: reading, printing, converting, gamuts, contrast, differences, colour vision.
 * @module
 */

import * as check from "./argument.js";
import { Module, type Source } from "./module.js";
import type { ColorFormat, ColorSpace, DifferenceMethod, GamutMethod, Vision } from "./names.js";
import * as glue from "./wasm/color.js";

export { AzoraError, type Problem } from "./error.js";
export type { Source } from "./module.js";
export type { ColorFormat, ColorSpace, DifferenceMethod, GamutMethod, Vision } from "./names.js";

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

/**
 * The same colour mapped into the gamut of an RGB space: `local-minde` or `ray-trace` of CSS Color 4.
 *
 * A colour inside is only converted; any other keeps its lightness and hue, and loses chroma.
 *
 * @throws AzoraError when `space` has no gamut of its own, a component is out of its range or a name is unknown.
 * @example mapColor(parseColor("oklch(0.7 0.4 150)"), "display-p3")
 */
export function mapColor(color: Color, space: ColorSpace, method: GamutMethod = "local-minde"): Color {
  const given = checked(color);
  check.text("/space", space);
  check.text("/method", method);
  return module.call((surface) => surface.mapColor(given, space, method) as Color);
}

/**
 * How different two opaque colours look: ΔE-OK, 1 from black to white, or CIEDE2000, 100 from black to white.
 *
 * @throws AzoraError with `color.not_opaque` when either is translucent, or a code of the family `color` when either is
 * not a colour.
 * @example colorDifference("#10b981", "#059669").toFixed(2) // "0.10"
 */
export function colorDifference(one: string, other: string, method: DifferenceMethod = "ok"): number {
  check.text("/one", one);
  check.text("/other", other);
  check.text("/method", method);
  return module.call((surface) => surface.colorDifference(one, other, method));
}

/**
 * What someone whose colour vision is `protan`, `deutan` or `tritan` sees in an opaque colour, as `#rrggbb`.
 *
 * `severity` lies between 0, normal vision, and 1, vision without the cone.
 *
 * @throws AzoraError with `color.not_opaque` when the colour is translucent, with `argument.invalid` when `severity` is
 * out of its range, or a code of the family `color` when it is not a colour.
 * @example simulateVision("#10b981", "deutan") // "#9f9f84"
 */
export function simulateVision(color: string, vision: Vision, severity = 1): string {
  check.text("/color", color);
  check.text("/vision", vision);
  check.number("/severity", severity);
  return module.call((surface) => surface.simulateVision(color, vision, severity));
}

/**
 * The colour that a translucent one gives on an opaque ground, as `#rrggbb`.
 *
 * @throws AzoraError with `color.not_opaque` when the ground is translucent, or a code of the family `color` when either
 * is not a colour.
 * @example compositeColor("rgb(16 185 129 / 50%)", "#ffffff") // "#88dcc0"
 */
export function compositeColor(color: string, ground: string): string {
  check.text("/color", color);
  check.text("/ground", ground);
  return module.call((surface) => surface.compositeColor(color, ground));
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
