// The Sankofa Engine on a page.

import { Living } from "./living.js";

/** `<azora-sankofa>`: five pillars, and at their heart the Akan symbol of going back to fetch what was left. */
export class AzoraSankofa extends Living {
  /** @internal */
  get kind(): "sankofa" {
    return "sankofa";
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "azora-sankofa": AzoraSankofa;
  }
}
