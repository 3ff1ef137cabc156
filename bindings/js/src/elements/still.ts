// An element that stands still, for a server.

import type { ElementKind } from "../names.js";
import type { GivenEvent } from "./event.js";
import type { ElementOptions } from "./options.js";

type Draw = (kind: ElementKind, events: readonly GivenEvent[], at: number, options: ElementOptions, instance: string) => string;

let draw: Draw | undefined;

/** Names what makes SVG of an element; a browser does without. */
export function drawStillsBy(drawn: Draw): void {
  draw = drawn;
}

/** The element after its events as SVG, each id in it beginning with `instance`; empty where nothing draws it. */
export function still(kind: ElementKind, events: readonly GivenEvent[], options: ElementOptions, instance: string): string {
  const last = events.reduce((last, { at }) => Math.max(last, at), 0);
  return draw?.(kind, events, last, options, instance) ?? "";
}
