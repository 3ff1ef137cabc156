// An entry that can panic, of the package's own parts; only the tests have it.

import { Element } from "../dist/elements/element.js";
import { MetricFold } from "../dist/fold.js";
import { Module, isNative } from "../dist/module.js";
import { Theme } from "../dist/theme.js";
import * as glue from "./wasm/panic.js";

const module = new Module("the test", glue, () => new URL("./wasm/panic_bg.wasm", import.meta.url));

export const init = (source) => module.init(source);
export const panicNow = () => module.call((surface) => surface.panicNow());
export const version = () => module.call((surface) => surface.version());
export const theme = () => new Theme(module, "finance", "light", "standard");
export const element = (kind, options) => new Element(module, (surface) => surface.element(kind, ...options));
export const fold = (recipe) => new MetricFold(module, recipe, (surface) => surface.metricFold(recipe, 0));
export const listMarks = () => module.call((surface) => surface.listMarks());
export const unknown = () => module.call((surface) => surface.themeCss("nothing"));
/** Bytes that the wasm instance has taken; none natively. */
export const memory = () => (isNative() ? 0 : glue.initSync({}).memory.buffer.byteLength);
/** How often the wasm instance has allocated; `null` natively, where nobody counts. */
export const allocations = () => (isNative() ? null : module.call((surface) => surface.allocations()));
