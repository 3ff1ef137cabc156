// What draws an element on a page: the module of the tags, and where that is not enough, the one that has it all.

import { Kept } from "../kept.js";
import { isNative, Module, type Source } from "../module.js";
import type { ElementKind } from "../names.js";
import type { ElementEvent } from "./event.js";
import * as glue from "./memory.js";
import { checkedOptions, type ElementOptions } from "./options.js";

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

/** Where the module of the tags is said to be. */
let place: Source | Promise<Source> | undefined;

/** Loads what draws this cut. */
export async function prepare(cut: string | null, source?: Source | Promise<Source>): Promise<void> {
  place = source ?? place;
  if (!needsWhole(cut)) return module.init(place);
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
    // A named size crosses as its name, which the module knows.
    let named = "";
    const [size, ...choices] = checkedOptions(options, (name) => ((named = name), 0));
    const texts = [kind, named, ...choices.map(String)];
    let lost = false;
    this.#kept = new Kept(module, ({ Drawing }) => {
      const held = new Drawing(size, texts);
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
