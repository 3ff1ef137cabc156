/**
 * What moves, taken apart: easings, springs, springs as other hosts have them, and pictures of scenes that stand still.
 * @module
 */

import * as check from "./argument.js";
import { checkedOptions, pixels, type ElementOptions } from "./elements/options.js";
import { checkedEvent, type GivenEvent } from "./elements/event.js";
import { Module, type Source } from "./module.js";
import type { ElementKind, Emblem, SvgMotion } from "./names.js";
import * as glue from "./wasm/motion.js";

export { AzoraError, type Problem } from "./error.js";
export type { ElementOptions } from "./elements/options.js";
export type { GivenEvent } from "./elements/event.js";
export type { Source } from "./module.js";
export type { ElementKind, Emblem, SvgMotion } from "./names.js";

/** A damped spring: how what is drawn follows what was measured. */
export interface Spring {
  /** Above 0; in 1/s² times the mass. */
  stiffness: number;
  /** At least 0; in 1/s times the mass. */
  damping: number;
  /** Above 0. */
  mass: number;
}

/** Where something is that moves, and how fast. */
export interface Motion {
  /** In any unit. */
  position: number;
  /** In that unit a second. */
  velocity: number;
}

/** The way of a spring from its start to its target, written as a curve. */
export interface SpringCurve {
  /** As the format has it. */
  text: string;
  /** How long the curve runs, in whole milliseconds; then the spring has settled. */
  duration: number;
  /** How many points or keyframes it has. */
  points: number;
  /** The most that it is off the spring at any time, as a share of the way. */
  error: number;
}

/** A spring as Jetpack Compose takes it, whose numbers have 32 bits. */
export interface SpringCompose {
  /** The damping ratio. */
  dampingRatio: number;
  /** For the mass of 1 that Compose reckons with. */
  stiffness: number;
  /** In Kotlin. */
  text: string;
  /** The most that 32 bits put it off the spring on its way from rest, as a share of the way. */
  error: number;
}

/** A spring as `SwiftUI` takes it, and the three ways to write it. */
export interface SpringSwift {
  /** In seconds: the response, and the duration of the second way too. */
  response: number;
  /** The damping ratio, named a fraction of the critical damping. */
  dampingFraction: number;
  /** 0 for none, towards 1 for much, below 0 for a slow end. */
  bounce: number;
  /** By response and damping fraction. */
  byResponse: string;
  /** By duration and bounce. */
  byDuration: string;
  /** By mass, stiffness and damping; the surest way above the critical damping. */
  byPhysics: string;
  /** The most that rounding puts it off the spring on its way from rest, as a share of the way. */
  error: number;
}

/** Where a spring begins and where it goes; what is left out takes its default. */
export interface SpringWay {
  /** Where it is let go; 0 where absent. */
  start?: number;
  /** Its target; 1 where absent. */
  end?: number;
  /** How fast it goes then, a second; 0 where absent. */
  velocity?: number;
}

/** How a curve follows a spring; what is left out takes its default. */
export interface SpringCurveOptions {
  /** In ways a second; 0 where absent. */
  velocity?: number;
  /** The most that it may be off, as a share of the way, 0.00001 to 0.1; 0.001 where absent. */
  error?: number;
}

/** A moving picture as a file. */
export interface MotionExport {
  /** The file. */
  text: string;
  /** The most that a place in it is off the element's own frames, in CSS px. */
  places: number;
  /** The most that a channel of a colour or an opacity is off, as a share of 1. */
  colors: number;
  /** Names of the parts that stand though they move, since the format can't show how. */
  standing: string[];
}

/** A span of an element's time; what is left out takes its default. */
export interface SpanOptions extends ElementOptions {
  /** Its beginning in milliseconds since the element's epoch; 0 where absent. */
  start?: number;
  /** In milliseconds; 12,000 where absent. */
  duration?: number;
}

/** What the engine's other pictures are drawn for; what is left out takes its default. */
export type ViewOptions = Pick<ElementOptions, "theme" | "scheme" | "contrast" | "name" | "words">;

/** Numbers of one kind over time, oldest first, and what they were in the past. */
export interface PerformanceRow {
  /** Now: 2 to 1,440 numbers, 0 to 1e15; empty for none. */
  now: number[];
  /** The past's median at the same times; as many as there are of now, or none. */
  past: number[];
  /** The past's p10 at the same times; likewise. */
  low: number[];
  /** The past's p90 at the same times; likewise. */
  high: number[];
}

const module = new Module("@azora/design/motion", glue, () => new URL("./wasm/motion_bg.wasm", import.meta.url));

/**
 * Loads the wasm of this entry in a browser, once; call it before anything else here. In Node it does nothing.
 *
 * `source` says where the wasm is, if not beside this module: an address, a response, its bytes or a compiled module.
 */
export function init(source?: Source | Promise<Source>): Promise<void> {
  return module.init(source);
}

/**
 * A packed scene as SVG; `instance` stands before every id in it, and is made from the picture where it is empty.
 *
 * @throws AzoraError with `scene.invalid` when `scene` is none, `argument.invalid` where `instance` can't begin an id.
 */
export function sceneSvg(scene: Uint8Array, instance: string = ""): string {
  check.bytes("/scene", scene);
  check.text("/instance", instance);
  return module.call((surface) => surface.sceneSvg(scene, instance));
}

/**
 * The digest of a packed scene, 16 hex digits: equal for equal pictures in every language.
 *
 * @throws AzoraError with `scene.invalid` when `scene` is none.
 */
export function sceneHash(scene: Uint8Array): string {
  check.bytes("/scene", scene);
  return module.call((surface) => surface.sceneHash(scene));
}

/**
 * The eased progress of a curve of CSS, or by a name of the tokens, such as `ubuntu`; outside 0 to 1 it goes on.
 *
 * @throws AzoraError with `argument.invalid` for what is no curve, at its line and column, or no finite progress.
 * @example ease("cubic-bezier(0.4, 0, 0.2, 1)", 0.5)
 */
export function ease(easing: string, progress: number): number {
  check.text("/easing", easing);
  check.number("/progress", progress);
  return module.call((surface) => surface.ease(easing, progress));
}

/**
 * The spring of a duration that is felt, in milliseconds, and a bounce above -1 and below 1, as `SwiftUI` tells one.
 *
 * @throws AzoraError with `argument.invalid`.
 */
export function springFromDuration(duration: number, bounce: number = 0): Spring {
  check.number("/duration", duration);
  check.number("/bounce", bounce);
  return module.call((surface) => surface.springFromDuration(duration, bounce));
}

/**
 * The spring of the time of one undamped turn, in milliseconds, and a damping ratio, as `UIKit` tells one.
 *
 * @throws AzoraError with `argument.invalid`.
 */
export function springFromResponse(response: number, dampingRatio: number = 1): Spring {
  check.number("/response", response);
  check.number("/damping_ratio", dampingRatio);
  return module.call((surface) => surface.springFromResponse(response, dampingRatio));
}

/**
 * The spring that has half its way behind it after so many milliseconds, and never swings.
 *
 * @throws AzoraError with `argument.invalid`.
 */
export function springFromHalfLife(halfLife: number): Spring {
  check.number("/half_life", halfLife);
  return module.call((surface) => surface.springFromHalfLife(halfLife));
}

/**
 * Where a spring is so many milliseconds after it was let go, and how fast it goes; before that, where it was.
 *
 * @throws AzoraError with `argument.invalid`.
 * @example springAt({ stiffness: 100, damping: 20, mass: 1 }, 100, { end: 300 }).position
 */
export function springAt(spring: Spring, t: number, way: SpringWay = {}): Motion {
  const checked = checkedSpring(spring);
  check.number("/t", t);
  return module.call((surface) => surface.springAt(checked, t, ...checkedWay(way)));
}

/**
 * After how many milliseconds a spring stays within a tolerance of its target; `null` where it never does.
 *
 * @throws AzoraError with `argument.invalid`.
 */
export function springSettling(spring: Spring, options: SpringWay & { tolerance?: number } = {}): number | null {
  const checked = checkedSpring(spring);
  const way = checkedWay(options);
  const tolerance = check.number("/tolerance", options.tolerance ?? 0.001);
  return module.call((surface) => surface.springSettling(checked, ...way, tolerance));
}

/**
 * Where many springs are at a time in milliseconds: a position for every six numbers, which are stiffness, damping, mass,
 * position, velocity and target.
 *
 * @throws AzoraError with `argument.invalid` at the number that is wrong, such as `/springs/3/stiffness`.
 */
export function springBatch(springs: readonly number[] | Float64Array, t: number): Float64Array {
  const given = springs instanceof Float64Array ? springs : Float64Array.from(check.list("/springs", springs), (it, at) => check.number(`/springs/${at}`, it));
  check.number("/t", t);
  return module.call((surface) => surface.springBatch(given, t));
}

/**
 * A spring as a `linear()` of CSS, off by a share of the way at most.
 *
 * @throws AzoraError with `argument.invalid`, also for a spring that does not settle within an hour.
 * @example springCss({ stiffness: 100, damping: 20, mass: 1 }, { error: 0.01 }).text
 */
export function springCss(spring: Spring, options: SpringCurveOptions = {}): SpringCurve {
  const checked = checkedSpring(spring);
  const { velocity, error } = checkedCurve(options);
  return module.call((surface) => surface.springCss(checked, velocity, error));
}

/**
 * A spring as the keyframes of a Lottie property, as JSON, at so many frames a second; 60 where absent.
 *
 * @throws AzoraError with `argument.invalid`, also for a spring that does not settle within an hour.
 */
export function springLottie(spring: Spring, start: number, end: number, options: SpringCurveOptions & { rate?: number } = {}): SpringCurve {
  const checked = checkedSpring(spring);
  check.number("/start", start);
  check.number("/end", end);
  const { velocity, error } = checkedCurve(options);
  const rate = check.number("/rate", options.rate ?? 60);
  return module.call((surface) => surface.springLottie(checked, start, end, rate, velocity, error));
}

/**
 * A spring as Jetpack Compose takes it.
 *
 * @throws AzoraError with `argument.invalid`.
 */
export function springCompose(spring: Spring): SpringCompose {
  const checked = checkedSpring(spring);
  return module.call((surface) => surface.springCompose(checked));
}

/**
 * A spring as `SwiftUI` takes it.
 *
 * @throws AzoraError with `argument.invalid`.
 */
export function springSwift(spring: Spring): SpringSwift {
  const checked = checkedSpring(spring);
  return module.call((surface) => surface.springSwift(checked));
}

function checkedSpring(spring: unknown): Spring {
  const { stiffness, damping, mass } = check.record("/spring", spring);
  return {
    stiffness: check.number("/spring/stiffness", stiffness),
    damping: check.number("/spring/damping", damping),
    mass: check.number("/spring/mass", mass),
  };
}

function checkedWay(options: unknown): [start: number, end: number, velocity: number] {
  const { start = 0, end = 1, velocity = 0 } = check.record("/options", options);
  return [check.number("/start", start), check.number("/end", end), check.number("/velocity", velocity)];
}

function checkedCurve(options: unknown): { velocity: number; error: number } {
  const { velocity = 0, error = 0.001 } = check.record("/options", options);
  return { velocity: check.number("/velocity", velocity), error: check.number("/error", error) };
}

/**
 * A span of an element's time as an SVG that moves, over and over: by `smil` or by `css`.
 *
 * The gem closes after 12 s, the engine after 60 s. Facets of stones stand, and all else moves; the file says so. Every id in it
 * begins with `instance`.
 *
 * @throws AzoraError with `motion.invalid_event`, `motion.too_many_events` or `argument.invalid`.
 */
export function elementSvg(kind: ElementKind, events: readonly GivenEvent[], options: SpanOptions & { motion?: SvgMotion; instance?: string } = {}): MotionExport {
  const { given, span, look } = checkedSpan(kind, events, options);
  const motion = check.text("/motion", options.motion ?? "smil");
  const instance = check.text("/instance", options.instance ?? "azora");
  return module.call((surface) => surface.elementSvg(kind, given, ...span, motion, instance, ...look));
}

/**
 * A span of an element's time as a Lottie animation; texts in it are outlines.
 *
 * @throws AzoraError as `elementSvg` does.
 */
export function elementLottie(kind: ElementKind, events: readonly GivenEvent[], options: SpanOptions = {}): MotionExport {
  const { given, span, look } = checkedSpan(kind, events, options);
  return module.call((surface) => surface.elementLottie(kind, given, ...span, ...look));
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

/**
 * One form of the Sankofa symbol, `heart` or `bird`, whole and at rest in the ink of a theme, as a packed scene.
 *
 * @throws AzoraError with `argument.invalid`.
 */
export function sankofaEmblem(form: Emblem, options: ViewOptions & { size?: number } = {}): Uint8Array {
  check.text("/form", form);
  const view = checkedView(options);
  const size = check.number("/size", options.size ?? 300);
  return module.call((surface) => surface.sankofaEmblem(form, size, ...view));
}

/**
 * Requests a second, latency in milliseconds and the share of errors over so many minutes, now over the past's band, as a packed
 * scene of a width and a height in px: 640 × 320 where absent.
 *
 * `past` says which past it is, such as `same hour, 28 days`. What is left out of a row is empty.
 *
 * @throws AzoraError with `argument.invalid`, at a row such as `/latency/now`.
 */
export function performanceScene(
  requests: Partial<PerformanceRow>,
  latency: Partial<PerformanceRow>,
  errors: Partial<PerformanceRow>,
  minutes: number,
  options: ViewOptions & { width?: number; height?: number; past?: string } = {},
): Uint8Array {
  const rows = [checkedRow("/requests", requests), checkedRow("/latency", latency), checkedRow("/errors", errors)] as const;
  check.whole("/minutes", minutes);
  const view = checkedView(options);
  const width = check.number("/width", options.width ?? 640);
  const height = check.number("/height", options.height ?? 320);
  const past = check.text("/past", options.past ?? "");
  return module.call((surface) => surface.performanceScene(...rows, minutes, width, height, past, ...view));
}

function checkedView(options: unknown): [theme: string, scheme: string, contrast: string, name: string, words: string] {
  const { theme = "admin", scheme = "dark", contrast = "standard", name = "", words = "" } = check.record("/options", options);
  return [
    check.text("/theme", theme),
    check.text("/scheme", scheme),
    check.text("/contrast", contrast),
    check.text("/name", name),
    check.text("/words", words),
  ];
}

function checkedRow(path: string, row: unknown): PerformanceRow {
  const { now = [], past = [], low = [], high = [] } = check.record(path, row);
  const numbers = (name: string, list: unknown) => check.list(`${path}/${name}`, list).map((it, at) => check.number(`${path}/${name}/${at}`, it));
  return { now: numbers("now", now), past: numbers("past", past), low: numbers("low", low), high: numbers("high", high) };
}
