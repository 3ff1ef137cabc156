// The Trinity Gem on a page.

import { Living } from "./living.js";

/** `<azora-gem>`: Sapphire, Emerald, Ruby, and Unity in their midst. */
export class AzoraGem extends Living {
  /** @internal */
  get kind(): "gem" {
    return "gem";
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "azora-gem": AzoraGem;
  }
}
