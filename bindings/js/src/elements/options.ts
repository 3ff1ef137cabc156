// What an element is drawn for.

import * as check from "../argument.js";
import type { Contrast, Cut, ElementKind, Glow, Heart, MotionPolicy, Pace, Scheme, ThemeName } from "../names.js";

/** A size by name: 64, 120, 200, and 300 px for the gem or 400 px for the engine. */
export type SizeName = "sm" | "md" | "lg" | "xl";

/** What an element is drawn for; what is left out takes its default. */
export interface ElementOptions {
  /** The side in px, 16 to 4096, or its name; 300 where absent. */
  size?: number | SizeName;
  /** The theme, which sets the ground and which jewel leads; `admin` where absent. */
  theme?: ThemeName;
  /** Light or dark ground; `dark` where absent. */
  scheme?: Scheme;
  /** How much contrast is promised; `standard` where absent. */
  contrast?: Contrast;
  /** How it is drawn; `brilliant` where absent. */
  cut?: Cut;
  /** How far the gem's light spreads; `medium` where absent. */
  glow?: Glow;
  /** How fast the engine's beads and seconds go; `normal` where absent. The gem has periods of its own. */
  pace?: Pace;
  /** How much may move; `full` where absent. */
  policy?: MotionPolicy;
  /** What fills the heart of the engine; `budget` where absent. */
  heart?: Heart;
  /** Whether its name stands beneath it. */
  label?: boolean;
  /** What is measured, such as `pay-api`, at most 200 bytes; the element's own name where absent. */
  name?: string;
  /** Messages in another language, as lines of `key = text`, at most 4096 bytes. */
  words?: string;
}

/** The options in the order in which they cross. */
export type Options = [
  size: number, theme: string, scheme: string, contrast: string, cut: string, glow: string, pace: string, policy: string, heart: string,
  label: boolean, name: string, words: string,
];

/** Checks options; `sized` gives the side of a named size. */
export function checkedOptions(options: unknown, sized: (name: SizeName) => number): Options {
  const { size = 300, label = false, name = "", words = "", ...choices } = check.record("/options", options);
  const choice = (name: string, fallback: string): string => check.text(`/${name}`, choices[name] ?? fallback);
  return [
    typeof size === "string" ? sized(size as SizeName) : check.number("/size", size),
    choice("theme", "admin"),
    choice("scheme", "dark"),
    choice("contrast", "standard"),
    choice("cut", "brilliant"),
    choice("glow", "medium"),
    choice("pace", "normal"),
    choice("policy", "full"),
    choice("heart", "budget"),
    check.boolean("/label", label),
    check.text("/name", name),
    check.text("/words", words),
  ];
}

const PIXELS: { [name: string]: number } = { sm: 64, md: 120, lg: 200 };

/** The side of a named size, for entries that have no `elementSize`; what is none is no number, and so refused. */
export function pixels(kind: ElementKind, size: string): number {
  return size === "xl" ? (kind === "sankofa" ? 400 : 300) : (PIXELS[size] ?? Number.NaN);
}
