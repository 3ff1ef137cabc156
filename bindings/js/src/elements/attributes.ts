// The attributes of an element on a page.

import type { MotionPolicy } from "../names.js";
import type { ElementOptions } from "./options.js";

/** What an element is drawn for; each of them makes it anew. */
const LOOKS = ["size", "theme", "scheme", "contrast", "cut", "glow", "pace", "heart", "label", "name", "words"];
const FLAGS = ["label", "paused"];

/** All of them. */
export const ATTRIBUTES = [...LOOKS, "metrics-url", "recipe-url", "interval", "policy", "paused", "pause-label"];

/** What a system can wish, as the page asks it. */
export const wishes = {
  dark: "(prefers-color-scheme: dark)",
  contrast: "(prefers-contrast: more)",
  reduced: "(prefers-reduced-motion: reduce)",
};

/** Whether it does. */
const wished = (wish: keyof typeof wishes): boolean => matchMedia(wishes[wish]).matches;

/** What an element is drawn for, by its attributes and what the system wishes. */
export function optionsOf(host: HTMLElement): ElementOptions {
  const given: Record<string, string> = {};
  for (const name of LOOKS) {
    const value = host.getAttribute(name);
    if (value !== null) given[name] = value;
  }
  const { size = "xl", scheme = "auto", contrast = "auto" } = given;
  const options = {
    ...given,
    size: /^[\d.]+$/.test(size) ? Number(size) : size,
    scheme: scheme === "auto" ? (wished("dark") ? "dark" : "light") : scheme,
    contrast: contrast === "auto" ? (wished("contrast") ? "high" : "standard") : contrast,
    label: host.hasAttribute("label"),
  };
  // A name that there is not is the core's to refuse, with a sentence.
  return options as ElementOptions;
}

/** How much may move, by the attribute and what the system wishes. */
export function policyOf(host: HTMLElement): MotionPolicy {
  const { policy } = host as HTMLElement & { policy: MotionPolicy | "auto" | null };
  return policy === null || policy === "auto" ? (wished("reduced") ? "reduced" : "full") : policy;
}

/** Makes every attribute a property. */
export function reflect(prototype: HTMLElement): void {
  for (const name of ATTRIBUTES) {
    Object.defineProperty(prototype, property(name), {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return FLAGS.includes(name) ? this.hasAttribute(name) : this.getAttribute(name);
      },
      set(this: HTMLElement, value: unknown) {
        if (value === null || value === undefined || value === false) this.removeAttribute(name);
        else this.setAttribute(name, value === true ? "" : String(value));
      },
    });
  }
}

/** Sets anew what was set as a property before the class was known. */
export function upgrade(host: HTMLElement): void {
  const own = host as unknown as Record<string, unknown>;
  for (const name of ["events", ...ATTRIBUTES.map(property)]) {
    if (!Object.hasOwn(own, name)) continue;
    const value = own[name];
    delete own[name];
    own[name] = value;
  }
}

/** `metrics-url` as `metricsUrl`. */
function property(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
