// What draws an element on a page by the module that has it all.

import type { ElementKind } from "../names.js";
import type { Drawing } from "./drawing.js";
import { element } from "./functions.js";
import type { ElementOptions } from "./options.js";

export { init } from "./functions.js";

/** An element to which nothing has happened yet. */
export function drawing(kind: ElementKind, options: ElementOptions): Drawing {
  const made = element(kind, options);
  let buffer = new Uint8Array(1 << 16);
  return {
    apply: (event) => made.apply(event),
    draw(at) {
      let length = made.frameInto(at, buffer);
      if (length > buffer.length) {
        buffer = new Uint8Array(2 * length);
        length = made.frameInto(at, buffer);
      }
      return buffer.subarray(0, length);
    },
    free: () => made.free(),
  };
}
