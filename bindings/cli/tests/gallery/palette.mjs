// At most 256 colours for a picture: each flat field keeps its own, and what stands between them the nearest.

import sharp from "sharp";

/** What an indexed PNG can hold. */
const COLOURS = 256;
/** A colour of so many pixels is a field. */
const FIELD = 400;

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
  for (const [colour] of common) counts.set(colour, nearest(palette, colour));
  for (let at = 0; at < data.length; at += 3) {
    const colour = counts.get((data[at] << 16) | (data[at + 1] << 8) | data[at + 2]);
    [data[at], data[at + 1], data[at + 2]] = [colour >> 16, (colour >> 8) & 255, colour & 255];
  }
  return sharp(data, { raw: info }).png({ palette: true, colours: COLOURS, dither: 0, quality: 100, effort: 10, compressionLevel: 9 }).toBuffer();
}

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
