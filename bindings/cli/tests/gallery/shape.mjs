// Shape is the twin of colour: the four themes differ in grey, as they say they do.

import sharp from "sharp";

import { assert, equal, test } from "../../../js/test/harness.mjs";
import { THEMES, wear } from "./browser.mjs";

/** The page behind the specimens keeps its ground, which is nearly grey by itself. */
const TINT = 6;

export function shape(gallery) {
  test("shape/each panel of the hero is drawn in the measures it prints", () =>
    gallery.visit({}, async (page) => {
      for (const [theme, drawn] of Object.entries(await panels(page))) {
        for (const [name, value] of Object.entries({ [`${drawn.height} px controls`]: drawn.height, [`corners ${drawn.corner}, ${drawn.card}`]: drawn.corner, [`text ${drawn.text} px`]: drawn.text })) {
          assert(drawn.facts.includes(name), `${theme} draws ${name} (${value}), but prints ${drawn.facts}`);
        }
      }
    }));

  test("shape/any two panels differ in at least two measures, and greyscale leaves no colour", () =>
    gallery.visit({}, async (page) => {
      await wear(page, { grey: true });
      const drawn = await panels(page);
      equal(Object.keys(drawn), THEMES, "panels");
      for (const [at, one] of THEMES.entries()) {
        for (const other of THEMES.slice(at + 1)) {
          const differing = ["height", "corner", "card", "text", "depth"].filter((name) => drawn[one][name] !== drawn[other][name]);
          assert(differing.length >= 2, `${one} and ${other} differ only in ${differing}`);
        }
      }
      const { data } = await sharp(await page.locator("#top").screenshot()).removeAlpha().raw().toBuffer({ resolveWithObject: true });
      let coloured = 0;
      for (let at = 0; at < data.length; at += 3) {
        const parts = [data[at], data[at + 1], data[at + 2]];
        coloured += Math.max(...parts) - Math.min(...parts) > TINT;
      }
      assert(coloured === 0, `${coloured} pixels still have a colour`);
    }));
}

/** What the panels draw, by the name of their theme. */
function panels(page) {
  return page.evaluate(() => {
    const round = (value) => Math.round(Number.parseFloat(value));
    return Object.fromEntries([...document.querySelectorAll("#top article")].map((panel) => {
      const control = panel.querySelector(".btn, [class*=button], button");
      const card = panel.querySelector(".card, [class*=card]");
      const drawn = {
        height: round(control.getBoundingClientRect().height),
        corner: round(getComputedStyle(control).borderRadius),
        card: round(getComputedStyle(card).borderRadius),
        text: round(getComputedStyle(panel).fontSize),
        depth: getComputedStyle(card).boxShadow,
        facts: panel.lastElementChild.innerText.replace(/\s+/g, " "),
      };
      return [panel.querySelector("h2").textContent.trim(), drawn];
    }));
  });
}
