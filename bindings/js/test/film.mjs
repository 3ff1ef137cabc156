// Animated PNGs at ten times, by a decoder that shares nothing with ours and by Chromium: each frame is the PNG of its time.

import { STORIES } from "./elements.mjs";
import { assert, equal } from "./harness.mjs";
import { decoded } from "./pixels.mjs";

/** What is filmed: the loop of the gem, and of the engine a span in which it is told something. */
const CASES = {
  "a brilliant gem on nothing": { kind: "gem", look: { size: 96 }, span: { start: 12_000, duration: 12_000, rate: 4, scale: 1, ground: "" } },
  "a classic gem on a ground": { kind: "gem", look: { size: 64, cut: "classic", label: true }, span: { start: 0, duration: 12_000, rate: 5, scale: 1.5, ground: "#0f172a" } },
  "an engine on a ground": { kind: "sankofa", look: { size: 200, scheme: "light" }, span: { start: 2000, duration: 10_000, rate: 3, scale: 1, ground: "#ffffff" } },
};

/** In the page: what Chromium's own decoder makes of some frames, as pixels, and how long each is shown. */
async function shown(page, png, frames) {
  const told = await page.evaluate(async ([png, frames]) => {
    const data = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
    const decoder = new ImageDecoder({ data, type: "image/png", colorSpaceConversion: "none", premultiplyAlpha: "none" });
    await decoder.tracks.ready;
    await decoder.completed;
    const { frameCount, repetitionCount } = decoder.tracks.selectedTrack;
    const all = [];
    for (const frameIndex of frames) {
      const { image } = await decoder.decode({ frameIndex });
      const bytes = new Uint8Array(image.allocationSize({ format: "RGBA" }));
      await image.copyTo(bytes, { format: "RGBA" });
      all.push([btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")), image.duration, image.codedWidth, image.codedHeight]);
      image.close();
    }
    return { frameCount, repetitionCount: String(repetitionCount), all };
  }, [Buffer.from(png).toString("base64"), frames]);
  return { ...told, all: told.all.map(([bytes, ...rest]) => [Buffer.from(bytes, "base64"), ...rest]) };
}

/** How many bytes of two pictures differ by more than so much. */
const differing = (one, other, most = 0) => one.reduce((count, byte, at) => count + (Math.abs(byte - other[at]) > most ? 1 : 0), Math.abs(one.length - other.length));

/** One test for each case. */
export async function film(browser, origin, { elements, raster }, only = "") {
  const outcome = { passed: 0, failed: 0, failures: [] };
  const page = await browser.newPage();
  await page.goto(`${origin}/bindings/js/test/played.html`);
  for (const [name, { kind, look, span }] of Object.entries(CASES).filter(([name]) => name.includes(only))) {
    try {
      const events = STORIES[kind];
      const png = raster.elementApng(kind, events, { ...look, ...span });
      const film = decoded(png);
      const count = (span.duration * span.rate) / 1000;
      equal([film.frames.length, new Set(film.delays).size, Math.round(film.delays[0])], [count, 1, Math.round(1000 / span.rate)]);
      const ten = Array.from({ length: 10 }, (_, nth) => Math.floor(((nth + 0.3) * count) / 10));
      const chromium = await shown(page, png, ten);
      equal([chromium.frameCount, chromium.repetitionCount], [count, "Infinity"]);
      const seen = new Set();
      for (const [nth, frame] of ten.entries()) {
        const at = span.start + (frame * 1000) / span.rate;
        const own = decoded(raster.scenePng(elements.elementFrame(kind, events.filter((event) => event.at <= at), at, look), span.scale, span.ground));
        equal([film.width, film.height], [own.width, own.height]);
        equal(differing(film.frames[frame], own.frames[0]), 0, `${name} at ${at}, of ${own.frames[0].length} bytes those that differ`);
        const [pixels, duration, ...sides] = chromium.all[nth];
        equal([Math.round(duration / 1000), ...sides], [Math.round(1000 / span.rate), own.width, own.height]);
        // What is clear in part Chromium multiplies by its opacity, and divides again.
        equal(differing(pixels, own.frames[0], span.ground ? 0 : 1), 0, `${name} at ${at} in Chromium, of ${own.frames[0].length} bytes those that differ`);
        seen.add(Buffer.from(pixels).toString("base64"));
      }
      assert(seen.size > 5, `of ten times ${seen.size} have a picture of their own`);
      outcome.passed += 1;
    } catch (error) {
      outcome.failed += 1;
      outcome.failures.push(`film/${name}: ${error?.message ?? error}`);
    }
  }
  await page.close();
  return outcome;
}
