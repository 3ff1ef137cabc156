// Checks of arguments, before they cross: neither host can be trusted with a wrong one. Whether a name is known is the
// core's to say.

import { AzoraError } from "./error.js";

/** A string of well-formed Unicode. */
export function text(path: string, value: unknown): string {
  if (typeof value !== "string") throw refuse(path, "a string", value);
  const half = value.search(/\p{Surrogate}/u);
  if (half >= 0) {
    throw new AzoraError("argument.invalid", `${name(path)} has half a surrogate pair at index ${half}; give whole characters.`, { path });
  }
  return value;
}

/** A whole number that 32 bits can hold. */
export function whole(path: string, value: unknown): number {
  if (!Number.isInteger(value) || (value as number) < 0 || (value as number) > 0xffffffff) {
    throw refuse(path, "a whole number from 0 to 4294967295", value);
  }
  return value as number;
}

/** Bytes; an image's `data` are some. */
export function bytes(path: string, value: unknown): Uint8Array {
  if (value instanceof Uint8Array) return value;
  if (value instanceof Uint8ClampedArray) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  throw refuse(path, "a Uint8Array or a Uint8ClampedArray", value);
}

/** A number; what it may be is the core's to say. */
export function number(path: string, value: unknown): number {
  if (typeof value !== "number") throw refuse(path, "a number", value);
  return value;
}

/** An array, whose items are still to be checked. */
export function list(path: string, value: unknown): unknown[] {
  if (!Array.isArray(value)) throw refuse(path, "an array", value);
  return value;
}

/** `true` or `false`. */
export function boolean(path: string, value: unknown): boolean {
  if (typeof value !== "boolean") throw refuse(path, "true or false", value);
  return value;
}

/** A number, or `null` for none. */
export function optional(path: string, value: unknown): number | null {
  if (value !== null && typeof value !== "number") throw refuse(path, "a number or null", value);
  return value;
}

/** An object, whose fields are still to be checked. */
export function record(path: string, value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw refuse(path, "an object", value);
  return value as Record<string, unknown>;
}

function refuse(path: string, wanted: string, given: unknown): AzoraError {
  const reason = given === undefined ? `${name(path)} is missing; give ${wanted}.` : `${name(path)} must be ${wanted}, not ${show(given)}.`;
  return new AzoraError("argument.invalid", reason, { path });
}

/** `/color/c1` as `color.c1`. */
function name(path: string): string {
  return `The argument ${path.slice(1).replaceAll("/", ".")}`;
}

function show(value: unknown): string {
  if (value === null || typeof value === "number" || typeof value === "boolean") return Object.is(value, -0) ? "-0" : String(value);
  if (typeof value === "string") return "a string";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
