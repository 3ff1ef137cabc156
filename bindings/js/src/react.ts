"use client";
/**
 * The living elements in React.
 * @module
 */

import { createElement, useEffect, useId, useRef, type ComponentPropsWithoutRef, type ReactElement, type RefObject } from "react";

import { defineElements } from "./elements/define.js";
import type { Living, LivingEvent } from "./elements/living.js";
import type { ElementOptions } from "./elements/options.js";
import { still } from "./elements/still.js";
import type { Contrast, ElementKind, MotionPolicy, Scheme } from "./names.js";

export type { LivingEvent } from "./elements/living.js";
export type { ElementOptions, SizeName } from "./elements/options.js";

/** What both elements take; what is left out takes its default. */
export interface LivingProps extends Omit<ElementOptions, "scheme" | "contrast" | "policy">, Omit<ComponentPropsWithoutRef<"span">, "children" | "dangerouslySetInnerHTML"> {
  /** `light`, `dark` or `auto`, as the system wishes; `auto` where absent. */
  scheme?: Scheme | "auto";
  /** `standard`, `high` or `auto`, as the system wishes; `auto` where absent. */
  contrast?: Contrast | "auto";
  /** How much may move, or `auto`, as the system wishes; `auto` where absent. */
  policy?: MotionPolicy | "auto";
  /** Whether motion is paused. */
  paused?: boolean;
  /** What the button that pauses is called. */
  pauseLabel?: string;
  /** What happened to it; another list begins again. */
  events?: readonly LivingEvent[];
  /** Where metrics are fetched. */
  metricsUrl?: string;
  /** Where the recipe is that maps metrics to it. */
  recipeUrl?: string;
  /** Seconds between two fetches. */
  interval?: number;
  /** The element itself, to `apply` events to. */
  ref?: RefObject<Living | null>;
}

/** The Trinity Gem. On the server it is a still as SVG, in which it comes to life on the page. */
export function AzoraGem(props: LivingProps): ReactElement {
  return useLiving("gem", props);
}

/** The Sankofa Engine. On the server it is a still as SVG, in which it comes to life on the page. */
export function AzoraSankofa(props: LivingProps): ReactElement {
  return useLiving("sankofa", props);
}

function useLiving(kind: ElementKind, { events, pauseLabel, metricsUrl, recipeUrl, label, paused, ref, ...rest }: LivingProps): ReactElement {
  const own = useRef<Living>(null);
  // Of a form that an id can have: some releases of React write colons and such.
  const instance = useId().replace(/\W/g, "_");
  const living = ref ?? own;
  useEffect(() => {
    // What goes wrong is said by the element itself.
    defineElements().catch(() => undefined);
  }, []);
  useEffect(() => {
    if (events && living.current) living.current.events = events;
  }, [events]);
  const flag = (set: boolean | undefined): string | undefined => (set ? "" : undefined);
  return createElement(`azora-${kind}`, {
    ...rest,
    "pause-label": pauseLabel,
    "metrics-url": metricsUrl,
    "recipe-url": recipeUrl,
    label: flag(label),
    paused: flag(paused),
    ref: living,
    // The page shows what the server drew until the element has drawn; nobody compares the two.
    suppressHydrationWarning: true,
    dangerouslySetInnerHTML: { __html: stood(kind, instance, events, { ...rest, label: label ?? false }) },
  });
}

/** The element after its events, as a server draws it, which does not know what the system wishes. */
function stood(kind: ElementKind, instance: string, events: readonly LivingEvent[] = [], props: LivingProps): string {
  const { size = "xl", theme, scheme, contrast, cut, glow, pace, policy, heart, label, name, words } = props;
  const given = { size, theme, scheme, contrast, cut, glow, pace, policy, heart, label, name, words };
  const known = Object.entries(given).filter(([, value]) => value !== undefined && value !== "auto");
  return still(kind, events.map((event) => ({ ...event, at: event.at ?? 0 })), Object.fromEntries(known) as ElementOptions, instance);
}
