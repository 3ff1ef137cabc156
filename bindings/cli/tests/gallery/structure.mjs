// What the page is made of: its weight, its outline, what it asks of a browser.

import { assert, equal, test } from "../../../js/test/harness.mjs";
import { set } from "./browser.mjs";

const WEIGHT = 600_000;
const PACKED = 150_000;
const ELEMENTS = 6_000;
const WIDTHS = [360, 390, 768, 1100, 1440, 1920];
const PARTS = ["top", "colour", "roles", "type", "measures", "components", "marks", "living", "use", "certificate"];

export function structure(gallery) {
  test("structure/weighs at most 600 KB, and 150 KB packed", () => {
    assert(gallery.bytes.length <= WEIGHT, `it weighs ${gallery.bytes.length} bytes`);
    assert(gallery.packed <= PACKED, `packed it weighs ${gallery.packed} bytes`);
  });

  test("structure/asks for nothing but itself and the stills beside it, and has no complaint", () =>
    gallery.visit({}, async (page) => {
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await page.waitForLoadState("networkidle");
      const stills = page.asked.filter((url) => url.startsWith(`${gallery.folder}/elements/`) && url.endsWith(".svg"));
      assert(stills.length > 0, "no still was asked for");
      equal(page.asked.filter((url) => !stills.includes(url)), [gallery.url], "requests");
      equal(page.complaints, [], "the console");
    }));

  test("structure/has its public parts in their order, and no id twice", () =>
    gallery.visit({}, async (page) => {
      const ids = await page.evaluate(() => [...document.querySelectorAll("[id]")].map(({ id }) => id));
      equal(ids.filter((id) => PARTS.includes(id)), PARTS, "parts");
      equal(ids.filter((id, at) => ids.indexOf(id) !== at), [], "ids that stand twice");
      const lost = await page.evaluate(() => [...document.querySelectorAll('a[href^="#"], use[href^="#"]')].map((it) => it.getAttribute("href")).filter((href) => !document.getElementById(href.slice(1))));
      equal(lost, [], "links that lead nowhere");
    }));

  test("structure/has one h1, and skips no heading level", () =>
    gallery.visit({}, async (page) => {
      const levels = await page.evaluate(() => [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map((it) => [Number(it.localName[1]), it.textContent.trim()]));
      equal(levels.filter(([level]) => level === 1).length, 1, "h1");
      levels.forEach(([level, text], at) => assert(level <= (levels[at - 1]?.[0] ?? 0) + 1, `h${level} "${text}" skips a level`));
    }));

  test("structure/has fewer than 6,000 elements", () =>
    gallery.visit({}, async (page) => {
      const elements = await page.evaluate(() => document.querySelectorAll("*").length);
      assert(elements < ELEMENTS, `it has ${elements}`);
    }));

  test("structure/the largest paint is text", async () => {
    for (const width of [1440, 360]) {
      await gallery.visit({ width }, async (page) => {
        const painted = await page.evaluate(() => new Promise((done) => {
          new PerformanceObserver((list) => {
            const { element, url } = list.getEntries().at(-1);
            done({ name: element?.localName, text: element?.textContent.trim() ?? "", url });
          }).observe({ type: "largest-contentful-paint", buffered: true });
        }));
        assert(painted.url === "" && painted.text !== "", `at ${width} it is ${painted.name} ${painted.url}`);
      });
    }
  });

  for (const family of ["the family it asks for", "what this machine has"]) {
    test(`structure/never scrolls sideways, set in ${family}`, () =>
      gallery.visit({}, async (page) => {
        if (family === "the family it asks for") await set(page);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          const { scrollWidth, clientWidth } = await page.evaluate(() => ({ scrollWidth: document.documentElement.scrollWidth, clientWidth: document.documentElement.clientWidth }));
          assert(scrollWidth <= clientWidth, `at ${width} it is ${scrollWidth} wide`);
          const out = await page.evaluate(cutOff);
          assert(out.length === 0, `at ${width} cut off at the edge: ${out.slice(0, 5).join(", ")}`);
        }
      }));
  }
}

/** Texts that reach beyond the window and can't be scrolled to. Runs in the page. */
function cutOff() {
  const scrolls = (element) => inside.holders(element).some((at) => ["auto", "scroll"].includes(getComputedStyle(at).overflowX) && at.scrollWidth > at.clientWidth);
  const out = [...inside.nodes()].filter(({ element, whole }) => (whole.right > innerWidth + 1 || whole.left < -1) && !scrolls(element));
  return out.map(({ text, whole }) => `${JSON.stringify(text.slice(0, 30))} (${Math.round(whole.left)} to ${Math.round(whole.right)})`);
}
