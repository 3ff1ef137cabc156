// What the elements' module offers.

import * as check from "../argument.js";
import { Module, type Source } from "../module.js";
import type { ElementKind } from "../names.js";
import * as glue from "../wasm/elements.js";
import { Element, type Held, type Making } from "./element.js";
import { checkedEvent, type ElementEvent, type GivenEvent } from "./event.js";
import { checkedOptions, type ElementOptions, type Options, type SizeName } from "./options.js";

const module = new Module("@azora/design/elements", glue as Surface & typeof glue, () => new URL("../wasm/elements_bg.wasm", import.meta.url));

/** What the hosts offer; either gives its own object, of the same shape. */
interface Surface extends Making {
  element(kind: string, ...options: Options): Held;
  elementFrame(kind: string, events: ElementEvent[], at: number, ...options: Options): Uint8Array;
  elementSize(kind: string, size: string): number;
}

/**
 * Loads the wasm of this entry in a browser, once; call it before anything else here. In Node it does nothing.
 *
 * `source` says where the wasm is, if not beside this module: an address, a response, its bytes or a compiled module.
 */
export function init(source?: Source | Promise<Source>): Promise<void> {
  return module.init(source);
}

/**
 * A living element, `gem` or `sankofa`, to which nothing has happened yet.
 *
 * @throws AzoraError with `argument.invalid` when a name is unknown or a measure out of its range.
 * @example element("gem", { size: "lg", theme: "finance" })
 */
export function element(kind: ElementKind, options: ElementOptions = {}): Element {
  const checked = checkedFor(kind, options);
  return new Element(module, (surface) => (surface as Surface).element(kind, ...checked));
}

/**
 * The element that a snapshot was taken of.
 *
 * @throws AzoraError with `motion.invalid_snapshot` when the bytes are none of this version.
 */
export function restoreElement(snapshot: Uint8Array): Element {
  const kept = check.bytes("/snapshot", snapshot).slice();
  return new Element(module, (surface) => surface.restoreElement(kept));
}

/**
 * The picture of an element after a list of events, as a packed scene: the pure form.
 *
 * @throws AzoraError with `motion.too_many_events` for more than 10,000, `motion.invalid_event`, or `argument.invalid`.
 * @example elementFrame("gem", [{ at: 0, kind: "health", name: "ruby", value: 0.5 }], 6000, { size: "md" })
 */
export function elementFrame(kind: ElementKind, events: readonly GivenEvent[], at: number, options: ElementOptions = {}): Uint8Array {
  const checked = checkedFor(kind, options);
  const given = check.list("/events", events).map((event, index) => checkedEvent(`/events/${index}`, event));
  check.number("/at", at);
  return module.call((surface) => surface.elementFrame(kind, given, at, ...checked));
}

/**
 * The side in px of an element's named size.
 *
 * @throws AzoraError with `argument.invalid` when a name is unknown.
 * @example elementSize("sankofa", "xl") // 400
 */
export function elementSize(kind: ElementKind, size: SizeName): number {
  check.text("/kind", kind);
  check.text("/size", size);
  return module.call((surface) => surface.elementSize(kind, size));
}

function checkedFor(kind: unknown, options: unknown): Options {
  const checked = check.text("/kind", kind) as ElementKind;
  return checkedOptions(options, (size) => elementSize(checked, size));
}
