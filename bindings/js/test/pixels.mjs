// Pictures as numbers: read by a decoder that is not ours, and compared.

import UPNG from "upng-js";

/** What a PNG shows: its sides, and of every frame all pixels, each as red, green, blue and opacity. */
export function decoded(png) {
  const image = UPNG.decode(Uint8Array.from(png).buffer);
  return { width: image.width, height: image.height, delays: image.frames.map(({ delay }) => delay), frames: UPNG.toRGBA8(image).map((pixels) => new Uint8Array(pixels)) };
}

/**
 * How far `seen` is from what `expected` shows within `reach` pixels on either axis: the share of pixels of which a channel lies
 * more than `levels` outside of all its values there, and the mean difference of the channels at one and the same pixel.
 */
export function outside(seen, expected, { width, height }, reach, levels) {
  const [low, high] = [Math.min, Math.max].map((extreme) => spread(expected, width, height, reach, extreme));
  let [far, sum] = [0, 0];
  for (let at = 0; at < seen.length; at += 4) {
    let worst = 0;
    for (let channel = at; channel < at + 3; channel += 1) {
      worst = Math.max(worst, low[channel] - seen[channel], seen[channel] - high[channel]);
      sum += Math.abs(seen[channel] - expected[channel]);
    }
    if (worst > levels) far += 1;
  }
  return { far: far / (width * height), mean: sum / (3 * width * height) };
}

/** Every channel's least or greatest value in the square around each pixel: along the rows, then along the columns. */
function spread(pixels, width, height, reach, extreme) {
  const along = (from, steps, stride, lines, across) => {
    const to = new Uint8Array(from.length);
    for (let line = 0; line < lines; line += 1) {
      for (let step = 0; step < steps; step += 1) {
        const [first, last] = [Math.max(0, step - reach), Math.min(steps - 1, step + reach)];
        for (let channel = 0; channel < 4; channel += 1) {
          const start = line * across + channel;
          let value = from[start + first * stride];
          for (let near = first + 1; near <= last; near += 1) value = extreme(value, from[start + near * stride]);
          to[start + step * stride] = value;
        }
      }
    }
    return to;
  };
  return along(along(pixels, width, 4, height, 4 * width), height, 4 * width, width, 4);
}
