// At most 256 colours for a picture: each flat field keeps its own, what stands between them the nearest, and what glows
// is scattered among the near ones by Floyd and Steinberg's weights, so that no ring shows in it.

import sharp from "sharp";

/** What an indexed PNG can hold. */
const COLOURS = 256;
/** A colour of so many pixels is a field. */
const FIELD = 400;
/** What differs so little from all beside it, and from some of them at all, glows. */
const GLOW = 6;
/** Where what a pixel lacks goes: right and down, in sixteenths. */
const SPREAD = [[1, 0, 7], [-1, 1, 3], [0, 1, 5], [1, 1, 1]];

/** A PNG reduced to a palette. */
export async function reduce(png) {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const counts = new Map();
  for (let at = 0; at < data.length; at += 3) {
    const colour = (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const common = [...counts].sort(([a, x], [b, y]) => y - x || a - b);
  const palette = cover(common);
  const fields = new Set(palette);
  const found = new Map();
  const reduced = Buffer.alloc(data.length);
  const lacking = new Float32Array(data.length);
  for (let at = 0; at < data.length; at += 3) {
    const [x, y] = [(at / 3) % info.width, Math.floor(at / 3 / info.width)];
    const exact = [0, 1, 2].map((channel) => data[at + channel]);
    const scatters = !fields.has(packed(exact)) && glows(data, info, x, y);
    const wanted = scatters ? exact.map((value, channel) => Math.min(255, Math.max(0, Math.round(value + lacking[at + channel])))) : exact;
    const colour = packed(wanted);
    if (!found.has(colour)) found.set(colour, nearest(palette, colour));
    const chosen = found.get(colour);
    [0, 1, 2].forEach((channel) => {
      reduced[at + channel] = (chosen >> (16 - 8 * channel)) & 255;
      const lack = wanted[channel] - reduced[at + channel];
      if (scatters) for (const [dx, dy, share] of SPREAD) if (x + dx >= 0 && x + dx < info.width && y + dy < info.height) lacking[at + 3 * (dy * info.width + dx) + channel] += (lack * share) / 16;
    });
  }
  return sharp(reduced, { raw: info }).png({ palette: true, colours: COLOURS, dither: 0, quality: 100, effort: 10, compressionLevel: 9 }).toBuffer();
}

/** Whether a pixel is part of what changes evenly. */
function glows(data, { width, height }, x, y) {
  const at = 3 * (y * width + x);
  let some = false;
  for (const [dx, dy] of [[-1, 0], [1, 0], [0, -1], [0, 1]]) {
    if (x + dx < 0 || x + dx >= width || y + dy < 0 || y + dy >= height) continue;
    const other = at + 3 * (dy * width + dx);
    const apart = Math.max(...[0, 1, 2].map((channel) => Math.abs(data[at + channel] - data[other + channel])));
    if (apart > GLOW) return false;
    some ||= apart > 0;
  }
  return some;
}

const packed = ([red, green, blue]) => (red << 16) | (green << 8) | blue;

/** The most common colours that leave none further from them than need be. */
function cover(common) {
  let [near, far] = [0, 442];
  let best = common.slice(0, COLOURS).map(([colour]) => colour);
  while (far - near > 0.5) {
    const reach = (near + far) / 2;
    const palette = within(common, reach);
    if (palette) [far, best] = [reach, palette];
    else near = reach;
  }
  return best;
}

/** Fields, and colours until none is further than `reach` from one of them; nothing where that is too many. */
function within(common, reach) {
  const palette = [];
  for (const [colour, count] of common) {
    if (count < FIELD && palette.some((other) => distance(other, colour) <= reach * reach)) continue;
    if (palette.length === COLOURS) return null;
    palette.push(colour);
  }
  return palette;
}

const nearest = (palette, colour) => palette.reduce((best, other) => (distance(other, colour) < distance(best, colour) ? other : best));

const distance = (a, b) => ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;
