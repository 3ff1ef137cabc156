// Frames whose arguments and events are drawn from SplitMix64, and what is read of packed scenes.

import { splitmix } from "./digest.mjs";

const utf8 = new TextEncoder();

/** A stream of whole numbers below a limit, of members of a list, and of numbers from 0 to 1. */
function draws(seed) {
  const stream = splitmix(BigInt(`0x${seed}`));
  const below = (limit) => Number(stream.next().value % BigInt(limit));
  return { below, pick: (from) => from[below(from.length)], unit: () => Number(stream.next().value >> 11n) * 2 ** -53 };
}

/** The hashes of all frames of a case; of every sixteenth also what the decoder reads. */
export function frames(elements, it) {
  const stream = draws(it.seed);
  let said = "";
  for (let frame = 0; frame < it.count; frame += 1) {
    const { kind, events, at, ...options } = drawn(stream, it);
    const bytes = frame % 2 === 0 ? elements.elementFrame(kind, events, at, options) : lived(elements, kind, events, at, options);
    said += elements.sceneHash(bytes);
    if (frame % 16 === 0) said += read(elements, bytes);
  }
  return utf8.encode(said);
}

function drawn(stream, { kind, params, most, events }) {
  const given = { kind };
  for (const [name, values] of params) given[name] = stream.pick(values);
  const told = [];
  let at = 0;
  let last = 0;
  for (let left = stream.below(most + 1); left > 0; left -= 1) {
    const [kind, name, low, high, when] = stream.pick(events);
    // Some come late.
    at = Math.max(at + stream.below(2200) - 200, 0);
    last = Math.max(last, at);
    const measured = (stream.below(8) > 0 && when === "sometimes") || when === "always";
    const value = low + (high - low) * stream.unit();
    told.push({ at, kind, name, ...(measured && { value }) });
  }
  return { ...given, events: told, at: last + 10_000 * stream.unit() };
}

/** The frame of an element to which the events happen one by one, and which is kept and restored halfway. */
function lived({ element, restoreElement }, kind, events, at, options) {
  let it = element(kind, options);
  for (const [nth, event] of events.entries()) {
    if (nth === Math.floor(events.length / 2)) it = restoreElement(it.snapshot());
    it.apply(event);
  }
  return it.frame(at);
}

/** What the decoder reads of a scene, and of the same with one byte changed, many times. */
export function scenes(elements, { hex, seed, count }) {
  const stream = draws(seed);
  const scene = Uint8Array.from(hex.match(/../g), (digits) => Number.parseInt(digits, 16));
  let said = read(elements, scene);
  for (let left = count; left > 0; left -= 1) {
    const changed = scene.slice();
    changed[stream.below(scene.length)] = stream.below(256);
    said += read(elements, changed);
  }
  return utf8.encode(said);
}

/** FNV-1a of the text of a scene, in which every language must read the same, or that it was refused. */
function read({ walkScene }, bytes) {
  const lines = [];
  const line = (...parts) => lines.push(parts.join(" "));
  const steps = (...pixels) => pixels.map((pixel) => Math.round(pixel * 256)).join(" ");
  const counted = (word) => `${utf8.encode(word).length} ${word}`;
  const color = (rgba) => (rgba >>> 0).toString(16).padStart(8, "0");
  const colors = (stops) => stops.map(([share, rgba]) => `${Math.round(share * 10_000)} ${color(rgba)}`).join(" ");
  let head;
  try {
    head = walkScene(bytes, {
      part: (name) => line("part", counted(name)),
      solid: (rgba) => line("solid", color(rgba)),
      linear: (x0, y0, x1, y1, stops) => line("linear", steps(x0, y0, x1, y1), colors(stops)),
      radial: (x, y, radius, stops) => line("radial", steps(x, y, radius), colors(stops)),
      stroke: (width, cap, join, dash) => line("stroke", steps(width), cap, join, ...dash.map((length) => steps(length))),
      moveTo: (x, y) => line("move", steps(x, y)),
      lineTo: (x, y) => line("line", steps(x, y)),
      bezierCurveTo: (...places) => line("curve", steps(...places)),
      closePath: () => line("close"),
      end: () => {},
      text: ({ x, y, size, weight, anchor, rotation, color: ink, advance, text }) =>
        line("text", steps(x, y, size), weight, anchor * 2, steps(rotation), color(ink), steps(advance), counted(text)),
    });
  } catch (error) {
    if (error.code !== "scene.invalid" || error.path !== "/bytes") throw error;
    return "refused";
  }
  const { width, height, cut, validUntil, role, name, value } = head;
  const until = validUntil === null ? "never" : Math.round(validUntil * 1e6);
  const words = [`role ${counted(role)}`, `name ${counted(name)}`, `value ${counted(value)}`];
  const text = [`scene ${steps(width, height)} ${cut ? "cut" : "whole"} ${until}`, ...words, ...lines, ""].join("\n");
  let hash = 0xcbf29ce484222325n;
  for (const byte of utf8.encode(text)) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffff_ffff_ffff_ffffn;
  return hash.toString(16).padStart(16, "0");
}
