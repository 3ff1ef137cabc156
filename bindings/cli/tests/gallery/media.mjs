// Paper, forced colours, and readers who want no motion.

import pixelmatch from "pixelmatch";
import sharp from "sharp";

import { assert, equal, test } from "../../../js/test/harness.mjs";
import { box, label, option, wear } from "./browser.mjs";

export function media(gallery) {
  test("media/print is light, without controls, with all languages and all role tables", () =>
    gallery.visit({ colorScheme: "dark" }, async (page) => {
      await wear(page, { theme: "Finance", scheme: "Dark" });
      await page.emulateMedia({ media: "print" });
      const seen = await page.evaluate(() => {
        const shown = (selector) => [...document.querySelectorAll(selector)].filter((it) => inside.visible(it));
        return {
          controls: shown("header.bar :is(fieldset, label, input, summary), #use :is(button, input, label), #marks input").map(inside.place),
          languages: shown("#use pre").length,
          tables: shown("#roles tbody").length,
          themes: new Set(shown("#roles td").map((it) => getComputedStyle(it).backgroundColor)).size,
          ground: inside.grounds([document.body, document.documentElement])[0],
        };
      });
      equal(seen.controls, [], "controls on paper");
      equal(seen.languages, 5, "languages");
      assert(seen.themes > 40, `the role tables show ${seen.themes} grounds: not all four themes`);
      assert(Math.min(...seen.ground) > 0 && seen.ground.slice(0, 3).every((part) => part > 235), `the ground is ${seen.ground}`);
      const sheet = await page.pdf({ format: "A4" });
      assert(sheet.length > 10_000, "it can't be printed");
    }));

  test("media/nothing moves for readers who want no motion", () =>
    gallery.visit({ reducedMotion: "reduce" }, async (page) => {
      const running = () => page.evaluate(() => document.getAnimations().filter((it) => it.playState === "running").map((it) => inside.place(it.effect.target)));
      equal(await running(), [], "at first");
      for (const button of await page.locator("main button:visible:not(:disabled)").all()) {
        await button.evaluate((it) => it.click());
        equal(await running(), [], `after ${await button.textContent()}`);
      }
      await wear(page, { theme: "Education", scheme: "Dark", contrast: "high" });
      equal(await running(), [], "after the switches");
      equal(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior), "auto", "how it scrolls");
    }));

  test("media/forced colours leave every control to be seen", () =>
    gallery.visit({ forcedColors: "active" }, async (page) => {
      const faint = await page.evaluate(() => {
        const controls = [...document.querySelectorAll("a, button:not(:disabled), summary, label")].filter(inside.visible);
        return controls.map((it) => [inside.place(it), inside.contrast(it, it.getClientRects()[0])]).filter(([, ratio]) => ratio < 4.5).map(([place, ratio]) => `${place} ${ratio.toFixed(2)}`);
      });
      equal(faint, [], "controls that can't be read");
    }));

  test("media/forced colours show what is chosen", () =>
    gallery.visit({ forcedColors: "active" }, async (page) => {
      for (const [group, from, to] of [["theme", "Education", "Finance"], ["scheme", "Light", "Dark"]]) {
        const labels = [from, to].map((name) => label(option(page, name)));
        await wear(page, { [group]: from });
        const before = await Promise.all(labels.map(pixels));
        await wear(page, { [group]: to });
        const after = await Promise.all(labels.map(pixels));
        for (const at of [0, 1]) assert(differ(before[at], after[at]) >= 20, `${[from, to][at]} looks the same, chosen or not`);
      }
      for (const [name, on] of [["High contrast", { contrast: "high" }], ["Grey", { grey: true }]]) {
        const shown = label(box(page, name));
        const before = await pixels(shown);
        await wear(page, on);
        assert(differ(before, await pixels(shown)) >= 20, `${name} looks the same, on or off`);
      }
    }));
}

/** What is painted in and just around a control. */
async function pixels(control) {
  const page = control.page();
  await page.mouse.move(0, 400);
  const { x, y, width, height } = await control.boundingBox();
  const shot = await page.screenshot({ clip: { x: x - 4, y: y - 4, width: width + 8, height: height + 8 } });
  const { data, info } = await sharp(shot).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, ...info };
}

const differ = (a, b) => pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.1 });
