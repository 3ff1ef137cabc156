// What draws an element on a page: the module of the tags, and where that is not enough, the one that has it all.

import { Kept } from "../kept.js";
import { isNative, Module, type Source } from "../module.js";
import type { ElementKind } from "../names.js";
import type { ElementEvent } from "./event.js";
import * as glue from "./memory.js";
import { pixels, type ElementOptions } from "./options.js";

const module = new Module("@azora/design/tags", glue, () => new URL("../wasm/tags_bg.wasm", import.meta.url));

/** The module that draws classic too; loaded where a page asks for it. */
let whole: typeof import("./whole.js") | undefined;

/** An element that is drawn, whoever draws it. */
export interface Drawing {
  apply(event: ElementEvent): void;
  /** The picture of a time as a packed scene, which stands until the next one is drawn. */
  draw(at: number): Uint8Array;
  free(): void;
}

/** Whether there can be a drawing of this cut. */
export function isReady(cut: string | null): boolean {
  return needsWhole(cut) ? whole !== undefined : module.ready;
}

/** Loads what draws this cut. */
export async function prepare(cut: string | null, source?: Source | Promise<Source>): Promise<void> {
  if (!needsWhole(cut)) return module.init(source);
  const loaded = await import("./whole.js");
  await loaded.init();
  whole = loaded;
}

/**
 * An element to which nothing has happened yet; what draws it is loaded.
 *
 * Should the module fail, the drawing is made anew from all that it was `told`.
 */
export function drawing(kind: ElementKind, options: ElementOptions, told: () => Iterable<ElementEvent>): Drawing {
  return needsWhole(options.cut) && whole ? whole.drawing(kind, options) : new Plain(kind, options, told);
}

/** In Node the native module has it all; the other draws brilliants alone. */
function needsWhole(cut?: string | null): boolean {
  return cut === "classic" || isNative();
}

/** An element of the tags' module. */
class Plain implements Drawing {
  readonly #kept: Kept<typeof glue, glue.Drawing>;

  constructor(kind: ElementKind, options: ElementOptions, told: () => Iterable<ElementEvent>) {
    const { size = "xl", theme = "admin", scheme = "dark", contrast = "standard", cut = "brilliant", glow = "medium" } = options;
    const { pace = "normal", policy = "full", heart = "budget", label = false, name = "", words = "" } = options;
    const choices = [kind, theme, scheme, contrast, cut, glow, pace, policy, heart, label, name, words];
    // Between two of them stands what none of them has: a page reads it as the sign of what can't be read, too.
    const chosen = choices.map((choice) => String(choice).replaceAll("\0", "\ufffd")).join("\0");
    let lost = false;
    this.#kept = new Kept(module, ({ Drawing }) => {
      const held = new Drawing(typeof size === "string" ? pixels(kind, size) : size, chosen);
      if (lost) for (const event of told()) held.apply(event);
      lost = true;
      return held;
    });
  }

  apply(event: ElementEvent): void {
    this.#kept.call((held) => held.apply(event));
  }

  draw(at: number): Uint8Array {
    return this.#kept.call((held) => held.draw(at));
  }

  free(): void {
    this.#kept.free();
  }
}
