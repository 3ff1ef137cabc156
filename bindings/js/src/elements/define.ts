// The elements' tags.

import type { Source } from "../module.js";
import { prepare } from "./drawing.js";
import { AzoraGem } from "./gem.js";
import { AzoraSankofa } from "./sankofa.js";

/**
 * Makes `<azora-gem>` and `<azora-sankofa>` known to the page, once, and loads their wasm.
 *
 * `source` says where that is, if not beside this module: an address, a response, its bytes or a compiled module. What draws the
 * classic cut, and what reads metrics, is loaded where a tag asks for it.
 *
 * Where there is no page it does nothing.
 *
 * @example await defineElements();
 */
export async function defineElements(source?: Source | Promise<Source>): Promise<void> {
  const registry = globalThis.customElements;
  if (!registry) return;
  const loaded = prepare(null, source);
  if (!registry.get("azora-gem")) registry.define("azora-gem", AzoraGem);
  if (!registry.get("azora-sankofa")) registry.define("azora-sankofa", AzoraSankofa);
  await loaded;
}
