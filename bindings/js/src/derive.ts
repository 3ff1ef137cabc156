/**
 * Themes from brand colours, with their proof; ramps, alpha twins, colours of Android, seeds from pictures.
 * @module
 */

import * as check from "./argument.js";
import { DerivedTheme } from "./derived.js";
import type { Problem } from "./error.js";
import { Module, type Source } from "./module.js";
import type { ContractRole, Contrast, Density, DeriveMode, Role, RoleKind, Scheme, ThemeName } from "./names.js";
import type { Recipe, RecipeInfo, ServiceTheme } from "./recipe.js";
import * as glue from "./wasm/derive.js";

export type { DerivedTheme } from "./derived.js";
export { AzoraError, type Problem } from "./error.js";
export type { Source } from "./module.js";
export type { Recipe, RecipeInfo, ServiceTheme } from "./recipe.js";
export type { ContractRole, Contrast, Density, DeriveMode, Role, RoleKind, Scheme, ThemeName } from "./names.js";

/** One step of a ramp. */
export interface RampStep {
  /** 50, 100, 200 … 900, 950; the higher the darker. */
  step: number;
  /** The colour in sRGB, `#rrggbb`. */
  color: string;
  /** The same luminance and hue with all the chroma that Display P3 holds, as `color(display-p3 …)`. */
  p3: string;
  /** Contrast of `color` with white, by WCAG 2.2, 1 to 21. */
  white: number;
  /** Contrast of `color` with ink, `#0f172a`, by WCAG 2.2. */
  ink: number;
  /** Whether this step is the seed itself. */
  seed: boolean;
}

/** A translucent colour, and what it makes of its ground. */
export interface AlphaTwin {
  /** The translucent colour, `#rrggbbaa`. */
  color: string;
  /** What it composites to on the ground, `#rrggbb`. */
  composite: string;
  /** ΔE-OK from there to the colour that was asked for; 0 where that has eight bits a channel. */
  error: number;
}

/** A colour of Android: Material's hue, chroma and tone. */
export interface Hct {
  /** Hue of CAM16 in degrees, 0 to 360. */
  hue: number;
  /** Chroma of CAM16, from 0; up to 113 in sRGB. */
  chroma: number;
  /** L* of CIE, 0 to 100. */
  tone: number;
}

/** One colour of a tonal palette. */
export interface Tone {
  /** 0 (black) to 100 (white). */
  tone: number;
  /** `#rrggbb`. */
  color: string;
}

/** A colour of a picture that could be a brand's. */
export interface Seed {
  /** `#rrggbb`. */
  color: string;
  /** What part of the visible pixels is colourful and of its hue, 0 to 1; of a neutral, what part looks the same. */
  share: number;
  /** How well it serves as a seed, 0 to 1; 0 for a neutral. */
  score: number;
}

/** A role of a theme that is set by hand; the others are solved around it. */
export interface Lock {
  /** The role. */
  role: Role;
  /** An opaque CSS colour. */
  color: string;
  /** Why it is set, kept in the certificate. */
  reason: string;
  /** The scheme it is set in; both where absent. */
  scheme?: Scheme | null;
  /** The contrast it is set in; both where absent. */
  contrast?: Contrast | null;
}

/** What a theme is derived from besides its name and its brand colour. What is left out is the base's own. */
export interface DeriveOptions {
  /** A second brand colour for what stands out; without one, a quiet field of the first's hue. */
  accent?: string;
  /** The colour that tints grounds and lines; without one, the first's hue. */
  neutral?: string;
  /** The house theme whose character it takes; `admin` where absent. */
  base?: ThemeName;
  /** What becomes of a brand colour that can't be the primary as it is; `nearest` where absent. */
  mode?: DeriveMode;
  /** How tightly things stand. */
  density?: Density | null;
  /** Ratio of neighbouring steps of the type scale, 1.05 to 2. */
  typeRatio?: number | null;
  /** Size of body text in px, 10 to 32. */
  typeBase?: number | null;
  /** Factor on every duration, 0 to 4. */
  motion?: number | null;
  /** Roles set by hand, at most 64. */
  locks?: readonly Lock[];
}

/** A role, and what the contracts say of it. */
export interface RoleInfo {
  /** Its name, such as `primary-foreground`. */
  name: Role;
  /** `ground`, `field`, `text` or `shape`. */
  kind: RoleKind;
  /** What it is for, as a sentence. */
  purpose: string;
  /** The roles that it may stand on, by contract; empty for grounds and fields without one. */
  grounds: Role[];
  /** The states it has: `rest`, and of `hover`, `pressed`, `focus`, `selected`, `disabled` those that apply. */
  states: string[];
}

/** A demand that takes part in a conflict. */
export interface Conflict {
  /** Light or dark. */
  scheme: Scheme;
  /** Standard or high. */
  contrast: Contrast;
  /** The role that is seen, or the primary. */
  role: Role;
  /** The role beneath it, or the status that the primary must be told apart from. */
  ground: Role;
  /** `text` or `shape`; `null` where it is not contrast that is asked for but a distance in colour. */
  kind: ContractRole | null;
  /** The least ratio by WCAG 2.2, or the least ΔE-OK. */
  min: number;
}

/** Whether a theme can be derived. */
export interface Feasibility {
  /** Whether there is such a theme. */
  feasible: boolean;
  /** For each variant in which there is none: demands that can't hold together, and of which each is needed for that. */
  conflicts: Conflict[];
  /** The seed nearest to the given one that can be the primary, where another seed helps. */
  nearest: string | null;
  /** ΔE-OK from the given seed to that one; 0 where the seed itself can. */
  distance: number | null;
}

/** What a check of a certificate found. */
export interface Verification {
  /** Whether the certificate is that of the theme, to the last digit, and all promises are kept. */
  verified: boolean;
  /** The theme's name. */
  name: string;
  /** The digest of what was derived now. */
  digest: string;
  /** Where the certificate says something else, at most a hundred; each with its place. */
  problems: Problem[];
}

const module = new Module("@azora/design/derive", glue, () => new URL("./wasm/derive_bg.wasm", import.meta.url));

/**
 * Loads the wasm of this entry in a browser, once; call it before anything else here. In Node it does nothing.
 *
 * `source` says where the wasm is, if not beside this module: an address, a response, its bytes or a compiled module.
 */
export function init(source?: Source | Promise<Source>): Promise<void> {
  return module.init(source);
}

/**
 * The ramp of a seed, 50 to 950, from light to dark; the seed is kept as it is at its own step.
 *
 * Every other step has a contrast with white that is the same for all seeds: 4.5 at least from 600 on.
 *
 * @throws AzoraError with a code of the family `color` when the seed is not an opaque colour.
 * @example colorRamp("#10b981").find(({ seed }) => seed).step // 500
 */
export function colorRamp(seed: string): RampStep[] {
  check.text("/seed", seed);
  return module.call((surface) => surface.colorRamp(seed));
}

/**
 * The most transparent colour that composites to a colour on a ground; both are opaque.
 *
 * @throws AzoraError with a code of the family `color` when either is not an opaque colour.
 * @example alphaTwin("#e8f8f3", "#ffffff").color // "#00b17a17"
 */
export function alphaTwin(color: string, ground: string): AlphaTwin {
  check.text("/color", color);
  check.text("/ground", ground);
  return module.call((surface) => surface.alphaTwin(color, ground));
}

/**
 * Hue, chroma and tone of an opaque colour, as Material measures them.
 *
 * @throws AzoraError with a code of the family `color` when it is not an opaque colour.
 * @example hct("#10b981").tone.toFixed(2) // "66.82"
 */
export function hct(color: string): Hct {
  check.text("/color", color);
  return module.call((surface) => surface.hct(color));
}

/**
 * The sRGB colour of a hue in degrees, a chroma and a tone from 0 to 100, as Material solves for it.
 *
 * Where sRGB has no colour of this chroma, the chroma is reduced until there is one.
 *
 * @throws AzoraError with `argument.invalid` for a number that is not finite, a chroma below 0 or a tone outside 0 to 100.
 * @example hctColor(165, 200, 40) // "#006c4a"
 */
export function hctColor(hue: number, chroma: number, tone: number): string {
  check.number("/hue", hue);
  check.number("/chroma", chroma);
  check.number("/tone", tone);
  return module.call((surface) => surface.hctColor(hue, chroma, tone));
}

/**
 * Material's tones of a colour's hue and chroma, from 0 (black) to 100 (white).
 *
 * @throws AzoraError with a code of the family `color` when it is not an opaque colour.
 * @example tonalPalette("#10b981").find(({ tone }) => tone === 40).color // "#006c49"
 */
export function tonalPalette(color: string): Tone[] {
  check.text("/color", color);
  return module.call((surface) => surface.tonalPalette(color));
}

/**
 * The colours of a picture that could be a brand's seed, best first; at most eight.
 *
 * Four bytes a pixel (red, green, blue, straight alpha), row by row, as in `ImageData`. A picture without colour gives
 * its most common neutral, one of which nothing is seen gives none.
 *
 * @throws AzoraError with `argument.invalid` when the bytes don't fit the size, or there are more than 16,777,216 pixels.
 * @example seedsFromPixels(new Uint8Array([16, 185, 129, 255]), 1, 1)[0].color // "#10b981"
 */
export function seedsFromPixels(rgba: Uint8Array | Uint8ClampedArray, width: number, height: number): Seed[] {
  const bytes = check.bytes("/rgba", rgba);
  check.whole("/width", width);
  check.whole("/height", height);
  return module.call((surface) => surface.seedsFromPixels(bytes, width, height));
}

/** Every role with its kind, purpose, legal grounds and states, in the order of the stylesheet. */
export function listRoles(): RoleInfo[] {
  return module.call((surface) => surface.listRoles() as RoleInfo[]);
}

/**
 * A theme from brand colours, in both schemes and both contrasts; every contract is kept, or it is refused.
 *
 * @throws AzoraError with `derive.infeasible` when no theme keeps all contracts (`problems` holds those that conflict), a
 * code of the family `color` when a colour is none, `argument.invalid` or `theme.unknown_role` when something else is wrong.
 * @example deriveTheme("acme", "#7c3aed", { density: "compact" }).color("primary", "light") // "#7c3aed"
 */
export function deriveTheme(name: string, primary: string, options: DeriveOptions = {}): DerivedTheme {
  const brief = checked(name, primary, options);
  return DerivedTheme.of(module, (surface) => surface.deriveTheme(...brief));
}

/**
 * Whether a theme can be derived; where it can't, which contracts conflict, and the nearest seed.
 *
 * @throws AzoraError as `deriveTheme` does, but for `derive.infeasible`.
 * @example explainTheme("acme", "#ffff00", { mode: "strict" }).feasible // false
 */
export function explainTheme(name: string, primary: string, options: DeriveOptions = {}): Feasibility {
  const brief = checked(name, primary, options);
  return module.call((surface) => surface.explainTheme(...brief) as Feasibility);
}

/**
 * A house theme, derived from its own seeds; the same colours as the ready-made one.
 *
 * @throws AzoraError with `argument.invalid` when the name is unknown.
 */
export function houseTheme(name: ThemeName): DerivedTheme {
  check.text("/name", name);
  return DerivedTheme.of(module, (surface) => surface.houseTheme(name));
}

/**
 * Derives the theme of a certificate anew, and compares everything that it says.
 *
 * @throws AzoraError with `derive.invalid_certificate` or a code of the family `tokens` when it is no certificate, or as
 * `deriveTheme` does for its brief.
 */
export function verifyTheme(certificate: string): Verification {
  check.text("/certificate", certificate);
  return module.call((surface) => surface.verifyTheme(certificate));
}

type Brief = Parameters<typeof glue.deriveTheme>;

function checked(name: unknown, primary: unknown, options: unknown): Brief {
  const { accent = "", neutral = "", base = "admin", mode = "nearest", density, typeRatio, typeBase, motion, locks = [] } = check.record("/options", options);
  const maybe = <T>(value: unknown, read: (value: unknown) => T): T | null => (value == null ? null : read(value));
  return [
    check.text("/name", name),
    check.text("/primary", primary),
    check.text("/accent", accent),
    check.text("/neutral", neutral),
    check.text("/base", base),
    check.text("/mode", mode),
    maybe(density, (value) => check.text("/density", value)),
    maybe(typeRatio, (value) => check.number("/type_ratio", value)),
    maybe(typeBase, (value) => check.number("/type_base", value)),
    maybe(motion, (value) => check.number("/motion", value)),
    check.list("/locks", locks).map((lock, at) => checkedLock(`/locks/${at}`, lock)),
  ];
}

function checkedLock(path: string, lock: unknown): glue.Lock {
  const { role, color, reason, scheme, contrast } = check.record(path, lock);
  const maybe = (name: string, value: unknown) => (value == null ? null : check.text(`${path}/${name}`, value));
  return {
    role: check.text(`${path}/role`, role),
    color: check.text(`${path}/color`, color),
    reason: check.text(`${path}/reason`, reason),
    scheme: maybe("scheme", scheme),
    contrast: maybe("contrast", contrast),
  };
}

/** The components that have recipes. */
export function listRecipes(): RecipeInfo[] {
  return module.call((surface) => surface.listRecipes());
}

/**
 * A component in the values of a ready-made theme. A state that a variant does not change looks as at rest.
 *
 * @throws AzoraError with `argument.invalid` when a name is not one of {@link listRecipes}, or a theme's is wrong.
 * @example recipe("button", "destructive", "finance", "light", "sm", "hover").hit // 44
 */
export function recipe(
  component: string,
  variant: string,
  theme: ThemeName,
  scheme: Scheme,
  size: string = "default",
  state: string = "rest",
  contrast: Contrast = "standard",
): Recipe {
  check.text("/component", component);
  check.text("/variant", variant);
  check.text("/theme", theme);
  check.text("/scheme", scheme);
  check.text("/size", size);
  check.text("/state", state);
  check.text("/contrast", contrast);
  return module.call((surface) => surface.recipe(component, variant, theme, scheme, size, state, contrast) as Recipe);
}

/**
 * The classes of one component, or of `all`, in the custom properties of every theme.
 *
 * @throws AzoraError with `argument.invalid` when there is no such component.
 * @example recipeCss("button")
 */
export function recipeCss(component: string = "all"): string {
  check.text("/component", component);
  return module.call((surface) => surface.recipeCss(component));
}

/**
 * The theme of a service or an app, by its id, with the seed and the density of its own, or else of its domain.
 *
 * @throws AzoraError with `brand.unknown_service` when there is no such service or app.
 * @example serviceTheme("pay-ui").theme // "finance"
 */
export function serviceTheme(id: string): ServiceTheme {
  check.text("/id", id);
  return module.call((surface) => surface.serviceTheme(id) as ServiceTheme);
}
