// An element that stands still, for a server.

import type { ElementKind } from "../names.js";
import type { GivenEvent } from "./element.js";
import { elementFrame } from "./functions.js";
import type { ElementOptions } from "./options.js";

let draw: ((scene: Uint8Array) => string) | undefined;

/** Names what makes SVG of a scene; a browser does without. */
export function drawStillsBy(sceneSvg: (scene: Uint8Array) => string): void {
  draw = sceneSvg;
}

/** The element after its events as SVG; empty where nothing draws it. */
export function still(kind: ElementKind, events: readonly GivenEvent[], options: ElementOptions): string {
  if (!draw) return "";
  return draw(elementFrame(kind, events, Math.max(0, ...events.map(({ at }) => at)), options));
}
