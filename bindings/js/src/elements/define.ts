// The elements' tags.

import type { Source } from "../module.js";
import { init } from "./functions.js";
import { AzoraGem } from "./gem.js";
import { AzoraSankofa } from "./sankofa.js";

/**
 * Makes `<azora-gem>` and `<azora-sankofa>` known to the page, once, and loads their wasm as `init` does.
 *
 * Where there is no page it does nothing.
 *
 * @example await defineElements();
 */
export async function defineElements(source?: Source | Promise<Source>): Promise<void> {
  const registry = globalThis.customElements;
  if (!registry) return;
  const loaded = init(source);
  if (!registry.get("azora-gem")) registry.define("azora-gem", AzoraGem);
  if (!registry.get("azora-sankofa")) registry.define("azora-sankofa", AzoraSankofa);
  await loaded;
}
