/**
 * Pictures as PNG, contact sheets, and what is measured of a mark.
 * @module
 */

import * as check from "./argument.js";
import { checkedEvent, type GivenEvent } from "./elements/event.js";
import { checkedOptions, pixels } from "./elements/options.js";
import type { Paint } from "./index.js";
import type { SpanOptions } from "./motion.js";
import { Module, type Source } from "./module.js";
import type { ElementKind, FlashRoute, MarkId, Scheme, ThemeName } from "./names.js";
import * as glue from "./wasm/raster.js";

export { AzoraError, type Problem } from "./error.js";
export type { GivenEvent } from "./elements/event.js";
export type { ElementOptions } from "./elements/options.js";
export type { Paint } from "./index.js";
export type { SpanOptions } from "./motion.js";
export type { Source } from "./module.js";
export type { ElementKind, FlashRoute, MarkId, Scheme, ThemeName } from "./names.js";

/** One check of a mark. */
export interface MarkCheck {
  /** Stable name, such as `coverage`; docs/marks.md lists all. */
  name: string;
  /** What was measured; `null` where the check is not asked of this drawing. */
  value: number | null;
  /** What the value counts: `%`, `units` of a box of 64, `IoU`, `bytes`, `decimals`, `count` or `:1`. */
  unit: string;
  /** The least value that passes, where there is one. */
  min: number | null;
  /** The largest value that passes, where there is one. */
  max: number | null;
  /** Whether the value is within its limits; a check that is not asked passes. */
  passed: boolean;
  /** Where it fails, what, by how much, where and how to mend it; where it is not asked, why; else empty. */
  reason: string;
}

/** All that was measured of a mark. */
export interface MarkReport {
  /** The id of the ready-made mark with its title; empty for any other. */
  id: string;
  /** What its title says; empty where it has none. */
  title: string;
  /** The id of the mark that is nearest to its limit of likeness to this one. */
  nearest: string;
  /** Whether every check passed. */
  passed: boolean;
  /** Every check, in the order of docs/marks.md. */
  checks: MarkCheck[];
}

/** What a span of an element's time does to the eye. */
export interface FlashCertificate {
  /** The first route that holds: `slew`, `count` or `area`. */
  route: FlashRoute;
  /** The fastest that the mean luminance of a block moved, up and down together, over a tenth of a second: by so much a second. */
  slew: number;
  /** The most flashes that a pixel had in any second; a half is one more change. */
  flashes: number;
  /** The most flashes with a saturated red that a pixel had in any second. */
  redFlashes: number;
  /** The most that had more than three flashes of either kind in one second, all together, in CSS px². */
  area: number;
  /** Frames that were seen. */
  frames: number;
  /** Frames a second. */
  rate: number;
}

/** A film of an element; what is left out takes its default. */
export interface FilmOptions extends SpanOptions {
  /** Frames a second, 1 to 100; 30 where absent. */
  rate?: number;
  /** Pixels to the CSS pixel; 1 where absent. */
  scale?: number;
  /** `#rrggbb`; none where absent. */
  ground?: string;
}

/** What a contact sheet shows; what is left out takes its default, and so does an empty list. */
export interface SheetOptions {
  /** Marks in this order, at most 256; all of them where absent. */
  ids?: readonly MarkId[];
  /** Sizes in px, each 1 to 1024; 16, 24, 32, 64 and 200 where absent. */
  sizes?: readonly number[];
  /** Light, dark or both; both where absent. */
  schemes?: readonly Scheme[];
  /** Paints, or `ink`, which is nearly black on light and nearly white on dark; `brand` and `ink` where absent. */
  paints?: readonly (Paint | "ink")[];
  /** Marks in a row; 0 for one where there are several sizes, else for as many as suit. */
  columns?: number;
  /** Whether the name of each mark stands under it. */
  labels?: boolean;
}

const module = new Module("@azora/design/raster", glue, () => new URL("./wasm/raster_bg.wasm", import.meta.url));

/**
 * Loads the wasm of this entry in a browser, once; call it before anything else here. In Node it does nothing.
 *
 * `source` says where the wasm is, if not beside this module: an address, a response, its bytes or a compiled module.
 */
export function init(source?: Source | Promise<Source>): Promise<void> {
  return module.init(source);
}

/**
 * A mark as a square PNG on transparent ground; the same picture as `markSvg`.
 *
 * @throws AzoraError with `brand.unknown_mark` when there is no such mark, `argument.invalid` when another argument is
 * wrong.
 */
export function markPng(id: MarkId, theme: ThemeName, scheme: Scheme, paint: Paint = "brand", size: number = 64): Uint8Array {
  check.text("/id", id);
  check.text("/theme", theme);
  check.text("/scheme", scheme);
  check.text("/paint", paint);
  check.whole("/size", size);
  return module.call((surface) => surface.markPng(id, theme, scheme, paint, size));
}

/**
 * A mark as a packed scene, for painters that take no SVG; the same picture as `markSvg`, its arcs as cubics.
 *
 * @throws AzoraError with `brand.unknown_mark` when there is no such mark, `argument.invalid` when another argument is
 * wrong.
 */
export function markScene(id: MarkId, theme: ThemeName, scheme: Scheme, paint: Paint = "brand", size: number = 64): Uint8Array {
  check.text("/id", id);
  check.text("/theme", theme);
  check.text("/scheme", scheme);
  check.text("/paint", paint);
  check.whole("/size", size);
  return module.call((surface) => surface.markScene(id, theme, scheme, paint, size));
}

/**
 * A packed scene as a PNG of `scale` pixels to the CSS pixel, on a ground of `#rrggbb`, or on none where that is empty.
 *
 * @throws AzoraError with `scene.invalid` when `scene` is none, `scene.budget_exceeded` where drawing it would take too long, or
 * `argument.invalid`.
 */
export function scenePng(scene: Uint8Array, scale: number = 1, ground: string = ""): Uint8Array {
  check.bytes("/scene", scene);
  check.number("/scale", scale);
  check.text("/ground", ground);
  return module.call((surface) => surface.scenePng(scene, scale, ground));
}

/**
 * Anyone's SVG as a PNG of a width in px; the height follows.
 *
 * The SVG passes a gate first: a file that is too large, reaches outside itself, or would cost too much is refused.
 *
 * @throws AzoraError with a code of the family `svg`, or `argument.invalid`.
 */
export function svgToPng(svg: string, width: number): Uint8Array {
  check.text("/svg", svg);
  check.whole("/width", width);
  return module.call((surface) => surface.svgToPng(svg, width));
}

/**
 * What the rules of the family's design language measure of a mark, or of anyone's SVG, beside the other marks.
 *
 * A drawing that names the slots is read as the source of a mark; any other passes the gate of `svgToPng`, and what only a mark
 * can promise is not asked of it.
 *
 * @throws AzoraError with `brand.invalid_mark` when it is no sound source of a mark, or with a code of the family `svg`.
 */
export function checkMark(svg: string): MarkReport {
  check.text("/svg", svg);
  return module.call((surface) => surface.checkMark(svg));
}

/**
 * Marks side by side as SVG: on the theme's backgrounds, in each of the paints, at each of the sizes.
 *
 * @throws AzoraError with `brand.unknown_mark` when there is no such mark, `argument.invalid` when another argument is wrong.
 * @example contactSheet("admin", { sizes: [64], schemes: ["dark"] })
 */
export function contactSheet(theme: ThemeName, options: SheetOptions = {}): string {
  const { columns, labels, lists } = checked(theme, options);
  return module.call((surface) => surface.contactSheet(theme, columns, labels, ...lists));
}

/**
 * The same sheet as a PNG; it has no letters, so no labels.
 *
 * @throws AzoraError as `contactSheet` does.
 */
export function contactSheetPng(theme: ThemeName, options: Omit<SheetOptions, "labels"> = {}): Uint8Array {
  const { columns, lists } = checked(theme, options);
  return module.call((surface) => surface.contactSheetPng(theme, columns, ...lists));
}

type Lists = [string[] | null, Uint32Array | null, string[] | null, string[] | null];

function checked(theme: unknown, options: unknown): { columns: number; labels: boolean; lists: Lists } {
  check.text("/theme", theme);
  const { ids, sizes, schemes, paints, columns = 0, labels = false } = check.record("/options", options);
  const each = <T>(path: string, value: unknown, read: (path: string, item: unknown) => T): T[] | null =>
    value == null ? null : check.list(path, value).map((item, at) => read(`${path}/${at}`, item));
  return {
    columns: check.whole("/columns", columns),
    labels: check.boolean("/labels", labels),
    lists: [
      each("/ids", ids, check.text),
      sizes == null ? null : Uint32Array.from(check.list("/sizes", sizes), (size, at) => check.whole(`/sizes/${at}`, size)),
      each("/schemes", schemes, check.text),
      each("/paints", paints, check.text),
    ],
  };
}

/**
 * A span of an element's time as an animated PNG that repeats for ever, at so many frames a second; at most 3,600 of them.
 *
 * @throws AzoraError with `motion.invalid_event`, `motion.too_many_events`, `scene.budget_exceeded` or `argument.invalid`.
 */
export function elementApng(kind: ElementKind, events: readonly GivenEvent[], options: FilmOptions = {}): Uint8Array {
  const { given, span, look } = checkedSpan(kind, events, options);
  const rate = check.number("/rate", options.rate ?? 30);
  const scale = check.number("/scale", options.scale ?? 1);
  const ground = check.text("/ground", options.ground ?? "");
  return module.call((surface) => surface.elementApng(kind, given, ...span, rate, scale, ground, ...look));
}

/**
 * Packed scenes as an animated PNG that repeats for ever, each for so many milliseconds.
 *
 * `scale` are pixels to the CSS pixel; `ground` is `#rrggbb`, or none where it is empty. At most 3,600 frames of one size.
 *
 * @throws AzoraError with `scene.invalid`, `scene.budget_exceeded` or `argument.invalid`.
 */
export function apng(frames: readonly Uint8Array[], delay: number, scale: number = 1, ground: string = ""): Uint8Array {
  const given = checkedFrames(frames);
  check.number("/delay", delay);
  check.number("/scale", scale);
  check.text("/ground", ground);
  return module.call((surface) => surface.apng(given, delay, scale, ground));
}

/**
 * Packed scenes as one PNG each; the other arguments are those of `apng`.
 *
 * @throws AzoraError as `apng` does.
 */
export function pngSequence(frames: readonly Uint8Array[], scale: number = 1, ground: string = ""): Uint8Array[] {
  const given = checkedFrames(frames);
  check.number("/scale", scale);
  check.text("/ground", ground);
  return module.call((surface) => surface.pngSequence(given, scale, ground));
}

function checkedFrames(frames: unknown): Uint8Array[] {
  return check.list("/frames", frames).map((frame, at) => check.bytes(`/frames/${at}`, frame));
}

/**
 * What a span of an element's time does to the eye, on the ground of its theme: 20 frames a second of 256 pixels.
 *
 * @throws AzoraError with `flash.unsafe` for what no route finds safe, else as `elementApng` does.
 */
export function flashCertificate(kind: ElementKind, events: readonly GivenEvent[], options: SpanOptions = {}): FlashCertificate {
  const { given, span, look } = checkedSpan(kind, events, options);
  return module.call((surface) => surface.flashCertificate(kind, given, ...span, ...look)) as FlashCertificate;
}

function checkedSpan(kind: unknown, events: unknown, options: unknown) {
  const checked = check.text("/kind", kind) as ElementKind;
  const { start = 0, duration = 12_000 } = check.record("/options", options);
  return {
    given: check.list("/events", events).map((event, at) => checkedEvent(`/events/${at}`, event)),
    span: [check.number("/start", start), check.number("/duration", duration)] as const,
    look: checkedOptions(options, (size) => pixels(checked, size)),
  };
}
