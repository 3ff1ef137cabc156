// Every visible text is measured where it stands, and every ratio that the page prints is the one measured there.

import { assert, equal, test } from "../../../js/test/harness.mjs";
import { VIEWS, named, wear } from "./browser.mjs";

/** So tall that nothing has to be scrolled to be measured. */
const TALL = { height: 16_000, reducedMotion: "reduce" };

/** Raw steps stay as they are in high contrast: they are what a reader came to see, each with its ratio. */
const SPECIMENS = ["#colour"];

export function contrast(gallery) {
  const measured = measure(gallery);

  test("contrast/every visible text has at least 4.5 in every view", async () => {
    for (const { view, seen } of await measured()) {
      assert(seen.length > 500, `${named(view)} shows only ${seen.length} texts`);
      below(view, seen, 4.5);
    }
  });

  test("contrast/in high contrast every text but raw steps has at least 7", async () => {
    for (const { view, seen } of await measured()) {
      if (view.contrast === "high") below(view, seen.filter(({ place }) => !SPECIMENS.some((part) => place.startsWith(part))), 7);
    }
  });

  test("contrast/every ratio painted in its pair is the ratio measured there", async () => {
    for (const { view, seen } of await measured()) {
      const printed = seen.filter(({ printed }) => printed);
      assert(printed.length > 50, `${named(view)} paints only ${printed.length} ratios`);
      const wrong = printed.filter(({ text, ratio }) => text !== cut(ratio));
      assert(wrong.length === 0, `${named(view)}: ${list(wrong)}`);
    }
  });

  test("contrast/every shape has 3, in high contrast 4.5, and the ratio printed beside it", async () => {
    for (const { view, shapes } of await measured()) {
      assert(shapes.length >= 6, `${named(view)} draws only ${shapes.length} shapes`);
      below(view, shapes, view.contrast === "high" ? 4.5 : 3);
      const wrong = shapes.filter(({ text, ratio }) => text !== cut(ratio));
      assert(wrong.length === 0, `${named(view)}: ${list(wrong)}`);
    }
  });

  test("contrast/the lowest ratio printed in its pair is the lowest of all texts", async () => {
    for (const { view, seen } of (await measured()).filter(({ view }) => view.contrast === "standard")) {
      const lowest = (texts) => Math.min(...texts.filter(({ exempt }) => !exempt).map(({ ratio }) => ratio));
      equal(cut(lowest(seen.filter(({ printed }) => printed))), cut(lowest(seen)), named(view));
    }
  });

  test("contrast/the hero's lowest ratio is the certificate's, and no text is below it", async () => {
    const { said, rows } = await gallery.visit({}, (page) => page.evaluate(() => {
      const table = document.querySelector("#certificate table");
      const column = [...table.tHead.rows[0].cells].findIndex((it) => it.textContent.trim() === "Text");
      return { said: document.querySelector("#top").innerText, rows: [...table.tBodies[0].rows].map((row) => row.cells[column].textContent.trim()) };
    }));
    equal(rows.length, VIEWS.length, "rows of the certificate");
    const [, lowest] = said.match(/lowest text pair (\d+\.\d\d):1/);
    equal(lowest, Math.min(...rows).toFixed(2), "the hero's lowest ratio");
    for (const { view, seen } of await measured()) below(view, seen, Number(lowest));
  });
}

/** Measures every view once. */
function measure(gallery) {
  let views;
  return () => {
    views ??= gallery.visit(TALL, async (page) => {
      const seen = [];
      for (const view of VIEWS) {
        await wear(page, view);
        seen.push({ view, ...(await page.evaluate(() => ({ seen: inside.texts(), shapes: inside.shapes() }))) });
      }
      return seen;
    });
    return views;
  };
}

/** A ratio as it is printed: two decimals, cut. */
const cut = (ratio) => (Math.floor(ratio * 100 + 1e-9) / 100).toFixed(2);

function below(view, seen, limit) {
  const low = seen.filter(({ ratio, exempt }) => !exempt && ratio < limit);
  assert(low.length === 0, `${named(view)} has ${low.length} texts below ${limit}: ${list(low)}`);
}

const list = (seen) => seen.slice(0, 6).map(({ text, place, ratio }) => `${JSON.stringify(text)} in ${place} has ${ratio.toFixed(2)}`).join(", ");
