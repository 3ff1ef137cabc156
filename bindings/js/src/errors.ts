/**
 * The catalogue of error codes: what each means, and how to mend it.
 * @module
 */

import { Module, type Source } from "./module.js";
import * as glue from "./wasm/errors.js";

export { AzoraError, type Problem } from "./error.js";
export type { Source } from "./module.js";

/** One row of the catalogue of errors. */
export interface ErrorCode {
  /** Stable code: family, dot, name. */
  code: string;
  /** The part of the code before the dot. */
  family: string;
  /** What is wrong, as a sentence. */
  meaning: string;
  /** How to mend it, as a sentence. */
  fix: string;
  /** An input that raises it. */
  example: string;
  /** The functions that can raise it, by their `snake_case` names. */
  raisedBy: string[];
}

const module = new Module("@azora/design/errors", glue, () => new URL("./wasm/errors_bg.wasm", import.meta.url));

/**
 * Loads the wasm of this entry in a browser, once; call it before anything else here. In Node it does nothing.
 *
 * `source` says where the wasm is, if not beside this module: an address, a response, its bytes or a compiled module.
 */
export function init(source?: Source | Promise<Source>): Promise<void> {
  return module.init(source);
}

/** The catalogue of error codes, sorted by code. */
export function listErrors(): ErrorCode[] {
  return module.call((surface) => surface.listErrors());
}
