/**
 * Living elements: the Trinity Gem and the Sankofa Engine, the scenes they give, and their places on a page.
 * @module
 */

export { AzoraError, type Problem } from "./error.js";
export type { Source } from "./module.js";
export type { Contrast, Cut, ElementKind, Glow, Heart, MotionPolicy, Pace, Scheme, ThemeName } from "./names.js";
export type { Element } from "./elements/element.js";
export type { ElementEvent, GivenEvent } from "./elements/event.js";
export { element, elementFrame, elementSize, init, restoreElement } from "./elements/functions.js";
export { defineElements } from "./elements/define.js";
export type { AzoraGem } from "./elements/gem.js";
export type { AzoraSankofa } from "./elements/sankofa.js";
export type { Living, LivingEvent } from "./elements/living.js";
export type { ElementOptions, SizeName } from "./elements/options.js";
export { paintScene, type Context2d, type PaintOptions } from "./elements/painter.js";
export { walkScene, type Rgba, type SceneHead, type SceneSink, type SceneStops, type SceneText } from "./elements/scene.js";
