// An element that stands still, for a server.

import type { ElementKind } from "../names.js";
import type { GivenEvent } from "./element.js";
import { elementFrame } from "./functions.js";
import type { ElementOptions } from "./options.js";

type Draw = (scene: Uint8Array, instance: string) => string;

let draw: Draw | undefined;

/** Names what makes SVG of a scene; a browser does without. */
export function drawStillsBy(sceneSvg: Draw): void {
  draw = sceneSvg;
}

/** The element after its events as SVG, each id in it beginning with `instance`; empty where nothing draws it. */
export function still(kind: ElementKind, events: readonly GivenEvent[], options: ElementOptions, instance: string): string {
  if (!draw) return "";
  const last = events.reduce((last, { at }) => Math.max(last, at), 0);
  return draw(elementFrame(kind, events, last, options), instance);
}
