// The pictures of both elements: at four sizes, on light and on dark, of the replayed events.

import { fonts } from "../../../cli/tests/gallery/fonts.mjs";
import { reduce } from "../../../cli/tests/gallery/palette.mjs";
import { replay } from "./replay.mjs";

/** Where they are. */
export const FOLDER = new URL("../../../../examples/web/dashboard/pictures/", import.meta.url);

/** Every picture: the size and the scheme that it shows. */
export const PICTURES = ["light", "dark"].flatMap((scheme) => ["sm", "md", "lg", "xl"].map((size) => ({ name: `${size}-${scheme}`, size, scheme })));

/** Opens the page with the replayed events, the last of which is yet to come: every frame until then is that one. */
export async function still(browser, colorScheme, width = 1440) {
  const page = await browser.open({
    asked: "?replay=replay.json",
    // So tall that every element is seen, and draws.
    height: 6000,
    width,
    colorScheme,
    prepare: async (page) => {
      await page.route("**/replay.json", (route) => route.fulfill({ json: replay() }));
      // The families are there before the first letter is drawn: a canvas does not draw again for one that comes.
      const sheet = await fonts();
      await page.route("**/dashboard.css", async (route) => route.fulfill({ response: await route.fetch(), body: sheet + (await (await route.fetch()).text()) }));
      await page.addInitScript(() => document.addEventListener("DOMContentLoaded", () => ["500 12px Inter", "600 12px Inter", "700 12px Inter", "800 12px 'Inter Display'"].forEach((font) => document.fonts.load(font))));
    },
  });
  await page.waitForFunction(() => [...document.querySelectorAll("azora-gem, azora-sankofa")].every((it) => it.shadowRoot?.querySelector(".drawn")));
  await page.evaluate(() => document.fonts.ready);
  // Once more, now that the letters are there.
  await page.evaluate(() => document.querySelectorAll("azora-gem, azora-sankofa").forEach((it) => (it.events = it.events)));
  await page.waitForTimeout(500);
  return page;
}

/** Takes a picture. */
export async function take(page, { size }) {
  return reduce(await page.locator(`.living[data-size=${size}]`).screenshot());
}
