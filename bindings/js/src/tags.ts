/**
 * The living elements on a page, as tags: what a page needs first, and no more.
 * @module
 */

export { AzoraError, type Problem } from "./error.js";
export type { Source } from "./module.js";
export type { Contrast, Cut, ElementKind, Glow, Heart, MotionPolicy, Pace, Scheme, ThemeName } from "./names.js";
export { defineElements } from "./elements/define.js";
export type { ElementEvent } from "./elements/event.js";
export type { AzoraGem } from "./elements/gem.js";
export type { AzoraSankofa } from "./elements/sankofa.js";
export type { Living, LivingEvent } from "./elements/living.js";
export type { SizeName } from "./elements/options.js";
