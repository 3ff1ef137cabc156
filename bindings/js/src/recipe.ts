/**
 * Components and services as data.
 * @module
 */

import type { ThemeName } from "./names.js";

/** A component and what it comes in. */
export interface RecipeInfo {
  /** Its name, such as `button`. */
  component: string;
  /** The names of its variants, the usual one first. */
  variants: string[];
  /** The names of its sizes; `default` where it has one alone. */
  sizes: string[];
  /** The names of its states: `rest`, `hover`, `pressed`, `focus`, `selected`, `invalid`, `disabled`. */
  states: string[];
  /** The colours of a recipe that it has in some variant or state, such as `border`. */
  parts: string[];
}

/** A component in one look: colours and shadows as CSS prints them, measures in px. */
export interface Recipe {
  /** Its name, such as `button`. */
  component: string;
  /** The variant. */
  variant: string;
  /** The size. */
  size: string;
  /** The state. */
  state: string;
  /** The field. */
  background: string;
  /** Text and icons. */
  foreground: string | null;
  /** Quieter text: a card's description, an input's placeholder, the head of a table. */
  quiet: string | null;
  /** The edge. */
  border: string | null;
  /** The ring around it, in the state `focus` alone. */
  ring: string | null;
  /** The bar of an alert, the line under a tab, the edge of a row, what is done of a progress. */
  mark: string | null;
  /** The shadow. */
  shadow: string | null;
  /** The least height; absent where the content decides. */
  height: number | null;
  /** The width; absent where the content decides. */
  width: number | null;
  /** Room at the beginning and the end of a line. */
  paddingInline: number;
  /** Room above and below; 0 where the height makes it. */
  paddingBlock: number;
  /** Room between parts. */
  gap: number;
  /** Radius of the corners. */
  radius: number;
  /** Width of the edge; in high contrast a card has one of at least 1. */
  borderWidth: number;
  /** Width of the ring. */
  ringWidth: number;
  /** From the edge to the ring; negative inside. */
  ringOffset: number;
  /** Width of the mark, or height of a line. */
  markWidth: number;
  /** Size of the text. */
  fontSize: number;
  /** Weight of the text, 1 to 1000. */
  fontWeight: number;
  /** Height of a line in sizes of the text. */
  lineHeight: number;
  /** How far what lies behind is blurred. */
  blur: number;
  /** The share that the whole is drawn with, 0 to 1; below 1 in the state `disabled`. */
  opacity: number;
  /** Height and width that answer to a finger, at least 44 where it is a control, also where it is drawn smaller; else 0. */
  hit: number;
  /** How far the target reaches beyond the drawn height, above and below. */
  hitInset: number;
  /** The roles on which it may stand. */
  grounds: string[];
}

/** The theme of a service or an app. */
export interface ServiceTheme {
  /** Its stable id. */
  id: string;
  /** `service` or `app`. */
  kind: string;
  /** What it works on, such as `finance`. */
  domain: string;
  /** The ready-made theme that it wears, or that its own is based on. */
  theme: ThemeName;
  /** The seed of its own primary, `#rrggbb`, where it has one. */
  primary: string | null;
  /** `compact`, `comfortable` or `spacious`, where that is not as in its theme. */
  density: string | null;
}
