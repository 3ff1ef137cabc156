// The packed scene, read: docs/scene.md tells the format byte by byte. One walk checks every byte and tells what is drawn,
// from the back to the front; nothing is kept of it.

import * as check from "../argument.js";
import { AzoraError } from "../error.js";

/** A colour of straight sRGB: red, green, blue and opacity, eight bits each, red in the highest. */
export type Rgba = number;

/** The colours of a gradient, 1 to 32: each with its share of the way, 0 to 1, which never descends. */
export type SceneStops = readonly (readonly [share: number, color: Rgba])[];

/** A line of text in Inter; places and lengths in CSS pixels. */
export interface SceneText {
  /** Of the anchor. */
  x: number;
  /** Of the baseline there. */
  y: number;
  /** Of the em. */
  size: number;
  /** 500, 600 or 700. */
  weight: number;
  /** What of the text stands at its place: 0 its beginning, 0.5 its middle, 1 its end. */
  anchor: 0 | 0.5 | 1;
  /** Clockwise about the place, in degrees. */
  rotation: number;
  /** Its colour. */
  color: Rgba;
  /** The width of the whole text by Inter's own advances, whatever font is there. */
  advance: number;
  /** What it says. */
  text: string;
}

/**
 * What a walk over a scene tells, from the back to the front; places and lengths in CSS pixels, y down.
 *
 * A shape is an ink, then `stroke` where it is stroked, then its path, then `end`; without `stroke` it is filled by the
 * nonzero rule. The path's methods are those of a canvas.
 */
export interface SceneSink {
  /** What follows belongs to the part of this name, until the next one; empty for none. */
  part(name: string): void;
  /** A shape in one colour begins. */
  solid(color: Rgba): void;
  /** A shape begins whose colours run along a line; the first and the last go on outside. */
  linear(x0: number, y0: number, x1: number, y1: number, stops: SceneStops): void;
  /** A shape begins whose colours run from a centre outwards; the last goes on outside. */
  radial(x: number, y: number, radius: number, stops: SceneStops): void;
  /** The shape is stroked, with an even number of lengths of dash and gap or none, and a miter limit of 4. */
  stroke(width: number, cap: "butt" | "round", join: "miter" | "round", dash: readonly number[]): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
  closePath(): void;
  /** The path of the shape is whole. */
  end(): void;
  /** A line of text. */
  text(text: SceneText): void;
}

/** What a scene says of itself. */
export interface SceneHead {
  /** In CSS pixels. */
  width: number;
  /** In CSS pixels. */
  height: number;
  /** What it is to a reader of screens, such as `img`. */
  role: string;
  /** Its name in words. */
  name: string;
  /** What it says at this time, in words. */
  value: string;
  /** Until when it stays as it is without an event, in milliseconds since the element's epoch; `null` for ever. */
  validUntil: number | null;
  /** Whether something was left out, because the scene would have been too large. */
  cut: boolean;
}

const HEADER = 40;
const MOST_BYTES = 1 << 20;
const MOST_WORDS = 1024;
const FARTHEST = 1 << 30;
const STEPS = 256;

// First bytes of items, and what is added where a path is stroked.
const [PART, TEXT, SOLID, LINEAR, RADIAL, STROKED] = [1, 2, 4, 5, 6, 8];
// Heads of contours and of runs.
const [CLOSED, MORE, CURVES, GOES_ON, LONGEST_RUN] = [1, 2, 0x80, 0x40, 64];

/** The width and the height of a scene that is known to be whole. */
export function sceneSize(bytes: Uint8Array): [width: number, height: number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return [view.getInt32(12, true) / STEPS, view.getInt32(16, true) / STEPS];
}

/**
 * Tells `sink` all that a scene draws, and gives what it says of itself.
 *
 * @throws AzoraError with `scene.invalid` at the first byte that is not as docs/scene.md says; what came before it has
 * been told by then.
 */
export function walkScene(bytes: Uint8Array, sink: SceneSink): SceneHead {
  const cursor = new Cursor(check.bytes("/bytes", bytes));
  const { count, said } = head(cursor);
  for (let left = count; left > 0; left -= 1) item(cursor, sink);
  cursor.expect(cursor.at >= cursor.end, "something stands behind its items");
  return said;
}

/** A place in a buffer. */
class Cursor {
  readonly #view: DataView;
  at = 0;
  end: number;
  /** Where the last thing that was read began. */
  #last = 0;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.end = bytes.byteLength;
  }

  /** Goes on from one place to another. */
  jump(at: number, end: number): void {
    this.at = this.#last = at;
    this.end = end;
  }

  /** Refuses what was read last unless it `holds`. */
  expect(holds: boolean, what: string): void {
    if (!holds) throw fault(this.#last, what);
  }

  /** Steps over so many bytes; gives where they begin. */
  take(count: number): number {
    const at = (this.#last = this.at);
    if (at + count > this.end) throw fault(at, "it ends too early");
    this.at = at + count;
    return at;
  }

  u8(): number {
    return this.#view.getUint8(this.take(1));
  }

  u16(): number {
    return this.#view.getUint16(this.take(2), true);
  }

  i16(): number {
    return this.#view.getInt16(this.take(2), true);
  }

  u32(): number {
    return this.#view.getUint32(this.take(4), true);
  }

  i32(): number {
    return this.#view.getInt32(this.take(4), true);
  }

  /** In milliseconds; `null` for never. */
  time(): number | null {
    const at = this.take(8);
    const [low, high] = [this.#view.getUint32(at, true), this.#view.getInt32(at + 4, true)];
    if (high === 0x7fffffff && low === 0xffffffff) return null;
    const told = Math.abs(high) < 2 ** 29 || high === -(2 ** 29) || (high === 2 ** 29 && low === 0);
    this.expect(told, "its time is not within ±2^61 nanoseconds");
    return (high * 2 ** 32 + low) / 1e6;
  }

  color(): Rgba {
    return this.#view.getUint32(this.take(4));
  }

  text(length: number): string {
    const at = this.take(length);
    try {
      return utf8.decode(new Uint8Array(this.#view.buffer, this.#view.byteOffset + at, length));
    } catch {
      throw fault(at, "a text is not UTF-8");
    }
  }

  /** In steps of 1/256 pixel. */
  place(): number {
    const place = this.i32();
    this.expect(within(place), TOO_FAR);
    return place;
  }

  /** In pixels. */
  length(): number {
    const length = this.i32();
    this.expect(length >= 0 && length <= FARTHEST, "a length is not within 0 and 2^22 pixels");
    return length / STEPS;
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const TOO_FAR = "a place is more than 2^22 pixels away";

function within(place: number): boolean {
  return place >= -FARTHEST && place <= FARTHEST;
}

function fault(at: number, what: string): AzoraError {
  const reason = `Byte ${at} of the scene: ${what}; pass the bytes of one frame as they were made.`;
  return new AzoraError("scene.invalid", reason, { path: "/bytes" });
}

/** Reads and checks all but the items, before which it leaves the cursor. */
function head(cursor: Cursor): { count: number; said: SceneHead } {
  const whole = cursor.end;
  cursor.expect(whole <= MOST_BYTES, "it has more than 1,048,576 bytes");
  cursor.expect(cursor.color() === 0x415a5343, "it does not begin with AZSC");
  cursor.expect(cursor.u8() === 1, "its version is not 1");
  const flags = cursor.u8();
  cursor.expect(flags <= 1, "a flag is set that this version does not know");
  const count = cursor.u16();
  cursor.expect(cursor.u32() === whole, "its length is not that of the buffer");
  const side = () => {
    const side = cursor.i32();
    cursor.expect(side >= 0 && side <= FARTHEST, "a side is not within 0 and 2^22 pixels");
    return side / STEPS;
  };
  const [width, height] = [side(), side()];
  const validUntil = cursor.time();
  const end = cursor.u32();
  cursor.expect(end >= HEADER && end <= whole, "its words do not stand behind the items");
  const length = () => {
    const length = cursor.u16();
    cursor.expect(length <= MOST_WORDS, "a word has more than 1024 bytes");
    return length;
  };
  const lengths = [length(), length(), length()] as const;
  cursor.expect(cursor.u16() === 0, "what is kept for later versions is not 0");
  cursor.jump(end, whole);
  const [role, name, value] = [cursor.text(lengths[0]), cursor.text(lengths[1]), cursor.text(lengths[2])];
  cursor.expect(cursor.at >= whole, "something stands behind its words");
  cursor.jump(HEADER, end);
  return { count, said: { width, height, role, name, value, validUntil, cut: flags === 1 } };
}

function item(cursor: Cursor, sink: SceneSink): void {
  const kind = cursor.u8();
  const ink = kind & ~STROKED;
  if (ink >= SOLID && ink <= RADIAL) shape(cursor, sink, kind);
  else if (kind === PART) sink.part(cursor.text(cursor.u8()));
  else if (kind === TEXT) sink.text(text(cursor));
  else cursor.expect(false, "an item is of no known kind");
}

function shape(cursor: Cursor, sink: SceneSink, kind: number): void {
  const ink = kind & ~STROKED;
  if (ink === SOLID) sink.solid(cursor.color());
  else {
    const [x, y] = [cursor.place() / STEPS, cursor.place() / STEPS];
    if (ink === LINEAR) sink.linear(x, y, cursor.place() / STEPS, cursor.place() / STEPS, stops(cursor));
    else sink.radial(x, y, cursor.length(), stops(cursor));
  }
  if (kind & STROKED) stroke(cursor, sink);
  path(cursor, sink);
  sink.end();
}

function stops(cursor: Cursor): SceneStops {
  const count = cursor.u8();
  cursor.expect(count >= 1 && count <= 32, "a gradient has not 1 to 32 colours");
  let before = 0;
  return Array.from({ length: count }, () => {
    const share = cursor.u16();
    cursor.expect(share >= before && share <= 10_000, "the colours of a gradient are not in order");
    before = share;
    return [share / 10_000, cursor.color()] as const;
  });
}

function stroke(cursor: Cursor, sink: SceneSink): void {
  const width = cursor.length();
  const style = cursor.u8();
  cursor.expect(style <= 3, "a stroke is of no known style");
  const count = cursor.u8();
  cursor.expect(count <= 16 && count % 2 === 0, "a dash has not an even number of lengths up to 16");
  const dash = count === 0 ? WHOLE : Array.from({ length: count }, () => cursor.length());
  cursor.expect(count === 0 || dash.some((length) => length > 0), "a dash has no length");
  sink.stroke(width, style & 1 ? "round" : "butt", style & 2 ? "round" : "miter", dash);
}

/** The dash of a whole line. */
const WHOLE: readonly number[] = [];

/** The contours of a shape: a head, a start, and runs of lines or cubics in differences. */
function path(cursor: Cursor, sink: SceneSink): void {
  let head: number;
  do {
    head = cursor.u8();
    cursor.expect(head <= (CLOSED | MORE), "a contour is of no known kind");
    let x = cursor.i32();
    let y = cursor.i32();
    cursor.expect(within(x) && within(y), TOO_FAR);
    sink.moveTo(x / STEPS, y / STEPS);
    let run: number;
    do {
      run = cursor.u8();
      for (let left = (run % LONGEST_RUN) + 1; left > 0; left -= 1) {
        if (run & CURVES) {
          const x1 = x + cursor.i16();
          const y1 = y + cursor.i16();
          cursor.expect(within(x1) && within(y1), TOO_FAR);
          const x2 = x + cursor.i16();
          const y2 = y + cursor.i16();
          cursor.expect(within(x2) && within(y2), TOO_FAR);
          x += cursor.i16();
          y += cursor.i16();
          cursor.expect(within(x) && within(y), TOO_FAR);
          sink.bezierCurveTo(x1 / STEPS, y1 / STEPS, x2 / STEPS, y2 / STEPS, x / STEPS, y / STEPS);
        } else {
          x += cursor.i16();
          y += cursor.i16();
          cursor.expect(within(x) && within(y), TOO_FAR);
          sink.lineTo(x / STEPS, y / STEPS);
        }
      }
    } while (run & GOES_ON);
    if (head & CLOSED) sink.closePath();
  } while (head & MORE);
}

const WEIGHTS = [500, 600, 700];

function text(cursor: Cursor): SceneText {
  const [x, y, size] = [cursor.place() / STEPS, cursor.place() / STEPS, cursor.length()];
  const weight = cursor.u16();
  cursor.expect(WEIGHTS.includes(weight), "a weight is not 500, 600 or 700");
  const anchor = cursor.u8();
  cursor.expect(anchor <= 2, "an anchor is not 0, 1 or 2");
  const rotation = cursor.i32() / STEPS;
  const [color, advance] = [cursor.color(), cursor.length()];
  const count = cursor.u16();
  cursor.expect(count <= MOST_WORDS, "a text has more than 1024 bytes");
  return { x, y, size, weight, anchor: (anchor / 2) as 0 | 0.5 | 1, rotation, color, advance, text: cursor.text(count) };
}
