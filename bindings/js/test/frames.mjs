// Frames whose arguments and events are drawn from SplitMix64, and what is read of packed scenes.

import { splitmix } from "./digest.mjs";

const utf8 = new TextEncoder();

/** A stream of whole numbers below a limit, of members of a list, and of numbers from 0 to 1. */
export function draws(seed) {
  const stream = splitmix(BigInt(`0x${seed}`));
  const below = (limit) => Number(stream.next().value % BigInt(limit));
  return { below, pick: (from) => from[below(from.length)], unit: () => Number(stream.next().value >> 11n) * 2 ** -53 };
}

/**
 * The hashes of all frames of a case; of every sixteenth also what the decoder reads. Where `tagged` draws as a tag does, every
 * third frame is its.
 */
export function frames({ elements, motion, tagged }, it) {
  const stream = draws(it.seed);
  const ways = [elements.elementFrame, (...rest) => lived(elements, ...rest), ...(tagged ? [tagged] : [])];
  let said = "";
  for (let frame = 0; frame < it.count; frame += 1) {
    const { kind, events, at, ...options } = asked(stream, it);
    const bytes = ways[frame % ways.length](kind, events, at, options);
    said += motion.sceneHash(bytes);
    if (frame % 16 === 0) said += read(elements, bytes);
  }
  return utf8.encode(said);
}

function asked(stream, { kind, params, most, events }) {
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
export function lived({ element, restoreElement }, kind, events, at, options) {
  let it = element(kind, options);
  for (const [nth, event] of events.entries()) {
    if (nth === Math.floor(events.length / 2)) it = restoreElement(it.snapshot());
    it.apply(event);
  }
  return it.frame(at);
}

/** The frame of an element that is drawn as a tag draws it. */
export function drawn(drawing, kind, events, at, options) {
  const it = drawing(kind, options, () => []);
  for (const { name = "", value = null, ...event } of events) it.apply({ ...event, name, value });
  const bytes = it.draw(at).slice();
  it.free();
  return bytes;
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

const ANCHORS = { 0: "start", 0.5: "middle", 1: "end" };

/** FNV-1a of the listing of a scene, as docs/scene.md tells it, or that it was refused. */
function read({ walkScene }, bytes) {
  const lines = [];
  const steps = (...pixels) => pixels.map((pixel) => Math.round(pixel * 256)).join(" ");
  const color = (rgba) => `#${(rgba >>> 0).toString(16).padStart(8, "0")}`;
  const colors = (stops) => stops.map(([share, rgba]) => ` ${Math.round(share * 10_000)} ${color(rgba)}`).join("");
  let shape;
  const begin = (ink) => (shape = { ink, stroke: null, path: "" });
  const step = (said) => (shape.path += ` ${said}`);
  let head;
  try {
    head = walkScene(bytes, {
      part: (name) => lines.push(`part ${name}`),
      solid: (rgba) => begin(color(rgba)),
      linear: (x0, y0, x1, y1, stops) => begin(`linear ${steps(x0, y0, x1, y1)}${colors(stops)}`),
      radial: (x, y, radius, stops) => begin(`radial ${steps(x, y, radius)}${colors(stops)}`),
      stroke: (width, cap, join, dash) => (shape.stroke = `width ${steps(width)} ${cap} ${join} dash${dash.map((length) => ` ${steps(length)}`).join("")}`),
      moveTo: (x, y) => step(`M ${steps(x, y)}`),
      lineTo: (x, y) => step(`L ${steps(x, y)}`),
      bezierCurveTo: (...places) => step(`C ${steps(...places)}`),
      closePath: () => step("Z"),
      end: () => {
        const { ink, stroke, path } = shape;
        lines.push(stroke ? `stroke ${ink} ${stroke} path${path}` : `fill ${ink} path${path}`);
      },
      text: ({ x, y, size, weight, anchor, rotation, color: ink, advance, text }) =>
        lines.push(`text ${steps(x, y, size)} ${weight} ${ANCHORS[anchor]} ${steps(rotation)} ${color(ink)} ${steps(advance)} ${text}`),
    });
  } catch (error) {
    if (error.code !== "scene.invalid" || error.path !== "/bytes") throw error;
    return "refused";
  }
  const { width, height, cut, validUntil, role, name, value } = head;
  const until = validUntil === null ? "never" : Math.floor(validUntil * 1e3);
  const first = [`scene 1 ${steps(width, height)} until ${until}${cut ? " cut" : ""}`, `role ${role}`, `name ${name}`, `value ${value}`];
  let hash = 0xcbf29ce484222325n;
  for (const byte of utf8.encode([...first, ...lines, ""].join("\n"))) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffff_ffff_ffff_ffffn;
  return hash.toString(16).padStart(16, "0");
}
