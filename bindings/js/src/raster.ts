/**
 * Pictures as PNG.
 * @module
 */

import * as check from "./argument.js";
import type { Paint } from "./index.js";
import { Module, type Source } from "./module.js";
import type { MarkId, Scheme, ThemeName } from "./names.js";
import * as glue from "./wasm/raster.js";

export { AzoraError, type Problem } from "./error.js";
export type { Paint } from "./index.js";
export type { Source } from "./module.js";
export type { MarkId, Scheme, ThemeName } from "./names.js";

const module = new Module("@azora/design/raster", glue, () => new URL("./wasm/raster_bg.wasm", import.meta.url));

/**
 * Loads the wasm of this entry in a browser, once; call it before anything else here. In Node it does nothing.
 *
 * `source` says where the wasm is, if not beside this module: an address, a response, its bytes or a compiled module.
 */
export function init(source?: Source | Promise<Source>): Promise<void> {
  return module.init(source);
}

/**
 * A mark as a square PNG on transparent ground; the same picture as `markSvg`.
 *
 * @throws AzoraError with `brand.unknown_mark` when there is no such mark, `argument.invalid` when another argument is
 * wrong.
 */
export function markPng(id: MarkId, theme: ThemeName, scheme: Scheme, paint: Paint = "brand", size: number = 64): Uint8Array {
  check.text("/id", id);
  check.text("/theme", theme);
  check.text("/scheme", scheme);
  check.text("/paint", paint);
  check.whole("/size", size);
  return module.call((surface) => surface.markPng(id, theme, scheme, paint, size));
}

/**
 * Anyone's SVG as a PNG of a width in px; the height follows.
 *
 * The SVG passes a gate first: a file that is too large, reaches outside itself, or would cost too much is refused.
 *
 * @throws AzoraError with a code of the family `svg`, or `argument.invalid`.
 */
export function svgToPng(svg: string, width: number): Uint8Array {
  check.text("/svg", svg);
  check.whole("/width", width);
  return module.call((surface) => surface.svgToPng(svg, width));
}
