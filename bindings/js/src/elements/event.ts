// What happens to an element.

import * as check from "../argument.js";

/** Something that happened to an element at a time. */
export interface ElementEvent {
  /** When, in milliseconds since the element's epoch. */
  at: number;
  /** What happened, such as `health`, `count`, `hover` or `policy`; docs/elements.md lists all. */
  kind: string;
  /** To which part, such as `ruby` or `knowledge`; empty where it concerns the whole. */
  name: string;
  /** How much; `null` where it was not measured. */
  value: number | null;
}

/** An event as it is given: what is left out is empty. */
export type GivenEvent = Pick<ElementEvent, "at" | "kind"> & Partial<ElementEvent>;

/** An event whose fields are of their kinds; what they say is the core's to judge. */
export function checkedEvent(path: string, event: unknown): ElementEvent {
  const { at, kind, name = "", value = null } = check.record(path || "/event", event);
  return {
    at: check.number(`${path}/at`, at),
    kind: check.text(`${path}/kind`, kind),
    name: check.text(`${path}/name`, name),
    value: check.optional(`${path}/value`, value),
  };
}
