// The living elements: they move without scripts, pause by a label, stand for who wants no motion, and never flash.

import sharp from "sharp";

import { assert, equal, test } from "../../../js/test/harness.mjs";
import { label } from "./browser.mjs";

/** The farthest that the mean luminance of a block of a tenth of the picture may move in any second, up and down together. */
const SLEW = 0.35;
const RATE = 20;
const SECONDS = 8;

export function moving(gallery) {
  test("moving/runs and pauses by its label without scripts", () =>
    gallery.visit({ scripts: false }, async (page) => {
      const pause = label(page.locator("#pause"));
      await pause.scrollIntoViewIfNeeded();
      const first = await running(page);
      for (const [figure, count] of Object.entries(first)) assert(count > 0, `nothing runs in ${figure}`);
      equal(Object.keys(first), ["gem-xl", "gem-sm", "sankofa-xl"], "what moves");
      const seen = async () => {
        const before = await picture(page);
        await new Promise((later) => setTimeout(later, 700));
        return !before.equals(await picture(page));
      };
      assert(await seen(), "it runs, and looks the same after a while");
      await pause.click();
      equal(sum(await running(page)), 0, "what runs while it is paused");
      assert(!(await seen()), "it is paused, and looks otherwise after a while");
      await pause.click();
      equal(await running(page), first, "what runs again");
      assert(await seen(), "it runs again, and looks the same after a while");
    }));

  test("moving/stands without scripts for readers who want no motion, and shows what it showed", () =>
    gallery.visit({ scripts: false, reducedMotion: "reduce" }, async (page) => {
      equal(sum(await running(page)), 0, "what runs");
      equal(await page.locator("#pause + label").isVisible(), false, "a label that pauses nothing");
      // Requests are along their ways, not all at one end.
      const gone = await page.locator(".stage use[class*='-b']").evaluateAll((all) => all.map((it) => getComputedStyle(it)).filter((it) => it.opacity !== "0").map((it) => Number.parseFloat(it.strokeDashoffset)));
      assert(gone.length >= 8 && new Set(gone).size === gone.length, `beads stand at ${gone}`);
    }));

  for (const figure of ["gem-xl", "sankofa-xl"]) {
    test(`moving/no block of ${figure} moves more than ${SLEW} in a second`, () =>
      gallery.visit({ height: 1000 }, async (page) => {
        const shown = drawn(page, figure);
        await shown.scrollIntoViewIfNeeded();
        const frames = [];
        for (let frame = 0; frame < SECONDS * RATE; frame++) {
          await page.evaluate((at) => document.getAnimations().forEach((it) => {
            it.pause();
            it.currentTime = at;
          }), frame * 1000 / RATE);
          frames.push(await blocks(await shown.screenshot()));
        }
        const most = slew(frames);
        console.log(`    ${figure}: ${most.toFixed(3)} a second`);
        assert(most > 0.001, "nothing moved");
        assert(most <= SLEW, `a block moved by ${most.toFixed(3)} in a second`);
      }));
  }
}

/** A picture by the beginning of its ids. */
const drawn = (page, figure) => page.locator(`.stage svg[aria-labelledby^="${figure}-title"]`);

/** How many animations run in each picture of which any does, by its id. */
const running = (page) => page.evaluate(() => {
  const all = [...document.querySelectorAll(".stage svg")].map((it) => [it, it.getAnimations({ subtree: true }).filter(({ playState }) => playState === "running").length]);
  return Object.fromEntries(all.filter(([, count]) => count > 0).map(([it, count]) => [it.getAttribute("aria-labelledby").split("-title")[0], count]));
});

const sum = (counts) => Object.values(counts).reduce((one, other) => one + other, 0);

const picture = (page) => drawn(page, "sankofa-xl").screenshot();

/** The mean relative luminance of every block of a tenth of a picture, half a block apart. */
async function blocks(shot) {
  const { data, info } = await sharp(shot).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const linear = (level) => (level <= 10 ? level / 255 / 12.92 : ((level / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = new Float64Array(info.width * info.height).map((_, at) => 0.2126 * linear(data[3 * at]) + 0.7152 * linear(data[3 * at + 1]) + 0.0722 * linear(data[3 * at + 2]));
  const side = Math.round(info.width / 10);
  const means = [];
  for (let top = 0; top + side <= info.height; top += side / 2) {
    for (let left = 0; left + side <= info.width; left += side / 2) {
      let total = 0;
      for (let y = Math.round(top); y < Math.round(top) + side; y++) for (let x = Math.round(left); x < Math.round(left) + side; x++) total += luminance[y * info.width + x];
      means.push(total / side ** 2);
    }
  }
  return means;
}

/** The farthest that any block goes in any second, up and down together. */
function slew(frames) {
  let most = 0;
  for (let block = 0; block < frames[0].length; block++) {
    const steps = frames.slice(1).map((frame, at) => Math.abs(frame[block] - frames[at][block]));
    for (let at = 0; at + RATE <= steps.length; at++) most = Math.max(most, steps.slice(at, at + RATE).reduce((one, other) => one + other, 0));
  }
  return most;
}
