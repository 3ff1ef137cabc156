"use client";
/**
 * The living elements in React.
 * @module
 */

import { createElement, useEffect, useRef, type ComponentPropsWithoutRef, type ReactElement, type RefObject } from "react";

import { AzoraError } from "./error.js";
import { defineElements } from "./elements/define.js";
import { elementFrame, sceneSvg } from "./elements/functions.js";
import type { Living, LivingEvent } from "./elements/living.js";
import type { ElementOptions } from "./elements/options.js";
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
    // The page shows what the server drew until the element has drawn; neither compares the two.
    suppressHydrationWarning: true,
    dangerouslySetInnerHTML: { __html: typeof window === "undefined" ? still(kind, rest, { label, events }) : "" },
  });
}

/** The element after its events, as the server sees it; nothing where its wasm can't be had there. */
function still(kind: ElementKind, { scheme, contrast, policy, ...rest }: Omit<LivingProps, "events">, { label = false, events = [] }: LivingProps): string {
  const { size = "xl", theme, cut, glow, pace, heart, name, words } = rest;
  const given = { size, theme, cut, glow, pace, heart, name, words, label, scheme: known(scheme), contrast: known(contrast), policy: known(policy) };
  const options = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as ElementOptions;
  const happened = events.map((event) => ({ ...event, at: event.at ?? 0 }));
  try {
    return sceneSvg(elementFrame(kind, happened, Math.max(0, ...happened.map(({ at }) => at)), options));
  } catch (error) {
    if (error instanceof AzoraError && error.code === "host.not_ready") return "";
    throw error;
  }
}

/** A server does not know what the system wishes: it takes the default. */
function known<T extends string>(value: T | "auto" | undefined): T | undefined {
  return value === "auto" ? undefined : value;
}
