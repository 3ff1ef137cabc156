/**
 * Ready-made themes, their stylesheets, the registry, marks as SVG, and the catalogue of errors.
 * @module
 */

import * as check from "./argument.js";
import { Module, type Source } from "./module.js";
import type { Contrast, MarkId, Scheme, ThemeName } from "./names.js";
import { Theme } from "./theme.js";
import * as glue from "./wasm/home.js";

export { AzoraError, type Problem } from "./error.js";
export { listErrors, type ErrorCode } from "./errors.js";
export type { Source } from "./module.js";
export type { Contrast, MarkId, Role, Scheme, ThemeName } from "./names.js";
export type { Theme } from "./theme.js";

/** What a mark is painted with: its own colours, the theme's, the sign of Unity, or one ink as `#rrggbb`. */
export type Paint = "brand" | "theme" | "gradient" | `#${string}`;

/** What a ready-made theme is called and comes in. */
export interface ThemeInfo {
  /** Its name in code. */
  name: ThemeName;
  /** Name for people. */
  title: string;
  /** `emerald`, `ruby`, `sapphire` or `unity`. */
  jewel: string;
  /** The schemes it comes in. */
  schemes: Scheme[];
  /** The contrasts it comes in. */
  contrasts: Contrast[];
}

/** A service of Azora OS. */
export interface Service {
  /** Stable id, such as `pay-service`. */
  id: string;
  /** Name for people. */
  name: string;
  /** What it works on, such as `finance`. */
  domain: string;
  /** The ready-made theme it wears. */
  theme: ThemeName;
  /** The jewel of its domain, where it has one. */
  jewel: string | null;
  /** Where it runs: `services` or `nexus`. */
  group: string;
  /** What it does. */
  description: string;
}

/** A frontend app of Azora OS. */
export interface App {
  /** Stable id, such as `learn-ui`. */
  id: string;
  /** Name for people. */
  name: string;
  /** Name of its package. */
  package: string;
  /** What it is built with, such as `next`. */
  framework: string;
  /** `high`, `medium`, `low` or `pilot`. */
  tier: string;
  /** What it works on, such as `education`. */
  domain: string;
  /** The ready-made theme it wears. */
  theme: ThemeName;
  /** Ids of the marks it shows. */
  marks: MarkId[];
  /** Id of the Elara mark it shows, where it has one. */
  elara: MarkId | null;
  /** Elara's mood in it, where one is set. */
  mood: string | null;
  /** What it does. */
  description: string;
}

/** A mark of the family. */
export interface Mark {
  /** Stable id, such as `sapiens` or `elara-core`. */
  id: MarkId;
  /** Name for people, also the picture's title. */
  name: string;
  /** `service` or `elara`. */
  family: string;
  /** What the marked thing is for. */
  role: string;
  /** The idea of the drawing in one sentence, also the picture's description. */
  description: string;
}

const module = new Module("@azora/design", glue, () => new URL("./wasm/home_bg.wasm", import.meta.url));

/**
 * Loads the wasm of this entry in a browser, once; call it before anything else here. In Node it does nothing.
 *
 * `source` says where the wasm is, if not beside this module: an address, a response, its bytes or a compiled module.
 */
export function init(source?: Source | Promise<Source>): Promise<void> {
  return module.init(source);
}

/** The version that every package of this release carries. */
export function version(): string {
  return module.call((surface) => surface.version());
}

/** The four ready-made themes. */
export function listThemes(): ThemeInfo[] {
  return module.call((surface) => surface.listThemes() as ThemeInfo[]);
}

/**
 * A ready-made theme in one scheme and contrast.
 *
 * @throws AzoraError with `argument.invalid` when a name is unknown.
 * @example theme("finance", "light").color("primary")
 */
export function theme(name: ThemeName, scheme: Scheme, contrast: Contrast = "standard"): Theme {
  check.text("/name", name);
  check.text("/scheme", scheme);
  check.text("/contrast", contrast);
  return new Theme(module, name, scheme, contrast);
}

/**
 * The whole stylesheet of a ready-made theme: light, dark, standard, high.
 *
 * @throws AzoraError with `argument.invalid` when the name is unknown.
 */
export function themeCss(name: ThemeName): string {
  check.text("/name", name);
  return module.call((surface) => surface.themeCss(name));
}

/** The 148 services of Azora OS, sorted by id. */
export function listServices(): Service[] {
  return module.call((surface) => surface.listServices() as Service[]);
}

/** The 14 frontend apps and the two pilots of Azora OS. */
export function listApps(): App[] {
  return module.call((surface) => surface.listApps() as App[]);
}

/** The 28 marks, 21 of services and 7 of Elara, then the emblem `sankofa` and the logo `azora`. */
export function listMarks(): Mark[] {
  return module.call((surface) => surface.listMarks() as Mark[]);
}

/**
 * A mark as SVG, in the colours of a theme.
 *
 * `size` in px, 1 to 16384, chooses the optical size. `instance` prefixes every id in the picture; empty means a digest
 * of the arguments.
 *
 * @throws AzoraError with `brand.unknown_mark` when there is no such mark, `argument.invalid` when another argument is
 * wrong.
 * @example markSvg("sapiens", "finance", "light")
 */
export function markSvg(
  id: MarkId,
  theme: ThemeName,
  scheme: Scheme,
  paint: Paint = "brand",
  size: number = 64,
  instance: string = "",
): string {
  check.text("/id", id);
  check.text("/theme", theme);
  check.text("/scheme", scheme);
  check.text("/paint", paint);
  check.whole("/size", size);
  check.text("/instance", instance);
  return module.call((surface) => surface.markSvg(id, theme, scheme, paint, size, instance));
}
