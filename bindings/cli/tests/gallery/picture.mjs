// The pictures of the page: which there are, how each is taken, and when two are the same.

import { readFile } from "node:fs/promises";

import pixelmatch from "pixelmatch";
import sharp from "sharp";

import { set, wear } from "./browser.mjs";
import { reduce } from "./palette.mjs";

const OPENING = { theme: "Admin", scheme: "Light", contrast: "standard" };

/** Every picture: how the page is opened and worn, and which part is shown; a part that is shown in grey too stands twice. */
export const PICTURES = [
  { name: "light" },
  { name: "dark", view: { scheme: "Dark" } },
  { name: "high", view: { contrast: "high" } },
  { name: "phone", width: 390, height: 844, density: 2 },
  { name: "ramps", part: "#colour li", grey: true },
  { name: "marks", part: "#marks > *", margin: 48 },
  { name: "social", width: 1280, height: 640, style: "card.css" },
  { name: "certificate", part: "#certificate > *", margin: 48 },
];

/** Of all pixels, so many may differ by more than this tenth of the way from black to white: other machines smooth edges otherwise. */
export const TOLERANCE = { share: 0.001, colour: 0.1 };

/** Takes a picture. */
export function take(gallery, { view, part, margin = 0, grey, style, ...options }) {
  return gallery.visit({ reducedMotion: "reduce", ...options }, async (page) => {
    await set(page);
    await wear(page, { ...OPENING, ...view });
    if (style) await page.addStyleTag({ content: await readFile(new URL(style, import.meta.url), "utf8") });
    const shots = [await shoot(page, part, margin)];
    if (grey) {
      await wear(page, { grey });
      shots.push(await shoot(page, part, margin));
    }
    return reduce(await stack(shots));
  });
}

async function shoot(page, part, margin) {
  if (!part) return page.screenshot();
  // The bar would stand before what it shows.
  await page.addStyleTag({ content: "header.bar { position: static !important }" });
  const clip = await page.locator(part).evaluateAll((all, margin) => {
    const boxes = all.map((it) => it.getBoundingClientRect());
    const [top, bottom] = [Math.min(...boxes.map((it) => it.top)), Math.max(...boxes.map((it) => it.bottom))];
    return { x: 0, y: top + scrollY - margin, width: innerWidth, height: bottom - top + 2 * margin };
  }, margin);
  return page.screenshot({ clip, fullPage: true });
}

/** One shot above the other. */
async function stack(shots) {
  if (shots.length === 1) return shots[0];
  const { width, height } = await sharp(shots[0]).metadata();
  const layers = shots.map((input, at) => ({ input, left: 0, top: at * height }));
  return sharp({ create: { width, height: height * shots.length, channels: 3, background: "white" } }).composite(layers).png().toBuffer();
}

/** The share of pixels in which two pictures differ; all where they differ in size. */
export async function difference(one, other) {
  const [a, b] = await Promise.all([one, other].map((png) => sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true })));
  if (a.info.width !== b.info.width || a.info.height !== b.info.height) return 1;
  return pixelmatch(a.data, b.data, undefined, a.info.width, a.info.height, { threshold: TOLERANCE.colour }) / (a.info.width * a.info.height);
}
