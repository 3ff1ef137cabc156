/**
 * What moves, taken apart: pictures of scenes that stand still.
 * @module
 */

import * as check from "./argument.js";
import { Module, type Source } from "./module.js";
import * as glue from "./wasm/motion.js";

export { AzoraError, type Problem } from "./error.js";
export type { Source } from "./module.js";

const module = new Module("@azora/design/motion", glue, () => new URL("./wasm/motion_bg.wasm", import.meta.url));

/**
 * Loads the wasm of this entry in a browser, once; call it before anything else here. In Node it does nothing.
 *
 * `source` says where the wasm is, if not beside this module: an address, a response, its bytes or a compiled module.
 */
export function init(source?: Source | Promise<Source>): Promise<void> {
  return module.init(source);
}

/**
 * A packed scene as SVG; `instance` stands before every id in it, and is made from the picture where it is empty.
 *
 * @throws AzoraError with `scene.invalid` when `scene` is none, `argument.invalid` where `instance` can't begin an id.
 */
export function sceneSvg(scene: Uint8Array, instance: string = ""): string {
  check.bytes("/scene", scene);
  check.text("/instance", instance);
  return module.call((surface) => surface.sceneSvg(scene, instance));
}
