// How bright a picture is, block by block, frame by frame.

/** Records in the page, for so many milliseconds, each frame that the canvas of `selector` has: its time, and the mean relative luminance of 10 × 10 blocks on the page's ground. */
export function record(page, selector, milliseconds) {
  return page.evaluate(async ([selector, milliseconds]) => {
    const linear = Float64Array.from({ length: 256 }, (_, value) => (value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    const canvas = document.querySelector(selector).shadowRoot.querySelector("canvas");
    const copy = new OffscreenCanvas(canvas.width, canvas.height);
    const context = copy.getContext("2d", { willReadFrequently: true });
    context.fillStyle = getComputedStyle(document.body).backgroundColor;
    const frames = [];
    const end = performance.now() + milliseconds;
    while (performance.now() < end) {
      // When the frame began, and not when a busy machine has read it.
      const at = await new Promise(requestAnimationFrame);
      context.fillRect(0, 0, copy.width, copy.height);
      context.drawImage(canvas, 0, 0);
      const { data } = context.getImageData(0, 0, copy.width, copy.height);
      const blocks = new Float64Array(100);
      const counts = new Float64Array(100);
      for (let y = 0; y < copy.height; y += 1) {
        for (let x = 0; x < copy.width; x += 1) {
          const at = 4 * (y * copy.width + x);
          const block = 10 * Math.floor((10 * y) / copy.height) + Math.floor((10 * x) / copy.width);
          blocks[block] += 0.2126 * linear[data[at]] + 0.7152 * linear[data[at + 1]] + 0.0722 * linear[data[at + 2]];
          counts[block] += 1;
        }
      }
      frames.push({ at, blocks: Array.from(blocks, (sum, block) => sum / counts[block]) });
    }
    return frames;
  }, [selector, milliseconds]);
}

/** How large a change has to be to be half a flash, and below which light the darker of both has to be: WCAG 2.3.1. */
const CHANGE = 0.1;
const DARKER = 0.8;
/** So many flashes a second are allowed. */
export const FLASHES = 3;

/** The means of `side` × `side` fields of each frame, for what is as large as a thing and not as a facet. */
export function coarser(frames, side) {
  const field = (block) => side * Math.floor((Math.floor(block / 10) * side) / 10) + Math.floor(((block % 10) * side) / 10);
  return frames.map(({ at, blocks }) => {
    const sums = Array.from({ length: side * side }, () => [0, 0]);
    for (const [block, light] of blocks.entries()) sums[field(block)] = [sums[field(block)][0] + light, sums[field(block)][1] + 1];
    return { at, blocks: sums.map(([sum, count]) => sum / count) };
  });
}

/** The largest step of a block between two frames by `limit`, and how far apart the first and the last are in any block. */
export function steps(frames, limit) {
  const [first, last] = [frames[0].blocks, frames.at(-1).blocks];
  const changed = Math.max(...last.map((light, block) => Math.abs(light - first[block])));
  let largest = { step: 0, milliseconds: 0, allowed: 1 };
  for (const [nth, { at, blocks }] of frames.entries()) {
    const before = frames[nth - 1];
    if (!before) continue;
    const milliseconds = at - before.at;
    const step = Math.max(...blocks.map((light, block) => Math.abs(light - before.blocks[block])));
    const allowed = limit(milliseconds, changed);
    if (step / allowed > largest.step / largest.allowed) largest = { step, milliseconds, allowed };
  }
  return { largest, changed };
}

/** The most flashes that a block has within any second: pairs of opposing changes. */
export function flashes(frames) {
  return Math.max(...frames[0].blocks.map((_, block) => {
    const turns = changes(frames.map(({ at, blocks }) => [at, blocks[block]]));
    return Math.max(0, ...turns.map((at) => Math.floor(turns.filter((other) => other >= at && other < at + 1000).length / 2)));
  }));
}

/** When light that rose began to fall, or the other way, by as much as counts. */
function changes(lights) {
  const turns = [];
  let [low, high, rising] = [lights[0][1], lights[0][1], null];
  for (const [at, light] of lights) {
    low = rising === true ? low : Math.min(low, light);
    high = rising === false ? high : Math.max(high, light);
    if (rising !== true && light - low >= CHANGE && low < DARKER) [rising, high] = (turns.push(at), [true, light]);
    else if (rising !== false && high - light >= CHANGE && light < DARKER) [rising, low] = (turns.push(at), [false, light]);
  }
  return turns;
}

/** A tenth is where a flash begins. Between frames that are further apart than a tenth of a second, because a machine is busy, light may have gone .35 a second besides, the engine's promise… */
export const SLEW = (milliseconds) => CHANGE + 0.35 * Math.max(0, milliseconds / 1000 - 0.1);
/** …or as fast as a stone fades, smoothly within .6 s. */
export const FADE = (milliseconds, changed) => CHANGE + (changed * 1.5 * milliseconds) / 600;
