/**
 * Design tokens.
 * @module
 */

import * as check from "./argument.js";
import type { Problem } from "./error.js";
import { Module, type Source } from "./module.js";
import * as glue from "./wasm/tokens.js";

export { AzoraError, type Problem } from "./error.js";
export type { Source } from "./module.js";

const module = new Module("@azora/design/tokens", glue, () => new URL("./wasm/tokens_bg.wasm", import.meta.url));

/**
 * Loads the wasm of this entry in a browser, once; call it before anything else here. In Node it does nothing.
 *
 * `source` says where the wasm is, if not beside this module: an address, a response, its bytes or a compiled module.
 */
export function init(source?: Source | Promise<Source>): Promise<void> {
  return module.init(source);
}

/** Everything that is wrong with a DTCG 2025.10 document, by place; empty means sound. */
export function checkTokens(json: string): Problem[] {
  check.text("/json", json);
  return module.call((surface) => surface.checkTokens(json));
}
