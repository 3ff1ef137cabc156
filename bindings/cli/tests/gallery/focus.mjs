// A reader with a keyboard: where focus stands can be seen, follows the page's order, and moves as controls do.

import { assert, equal, test } from "../../../js/test/harness.mjs";
import { THEMES, box, option } from "./browser.mjs";

export function focus(gallery) {
  for (const [width, height] of [[1440, 900], [360, 720]]) {
    test(`focus/every stop shows a ring that nothing covers, in order, at ${width}`, () =>
      gallery.visit({ width, height }, async (page) => {
        const stops = await walk(page);
        assert(stops.length > 20, `there are only ${stops.length} stops`);
        const bare = stops.filter(({ ring }) => ring.width < 2);
        assert(bare.length === 0, `no ring of 2 px: ${list(bare)}`);
        const faint = stops.filter(({ ring }) => ring.ratio < 4.5);
        assert(faint.length === 0, `a ring below 4.5: ${list(faint)}`);
        const covered = stops.filter(({ covered }) => covered);
        assert(covered.length === 0, `covered: ${list(covered)}`);
        const back = stops.filter(({ follows }) => !follows);
        assert(back.length === 0, `out of order: ${list(back)}`);
      }));
  }

  test("focus/the first stop skips to the content", () =>
    gallery.visit({}, async (page) => {
      await page.keyboard.press("Tab");
      const link = page.locator(":focus");
      equal(await link.evaluate((it) => [it.localName, inside.visible(it)]), ["a", true], "the first stop");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      assert(await page.evaluate(() => document.activeElement.closest("main")), "the next stop is not in the content");
    }));

  test("focus/arrows move through themes and schemes, and the page follows", () =>
    gallery.visit({}, async (page) => {
      for (const names of [THEMES, ["Auto", "Light", "Dark"]]) {
        await option(page, names[0]).focus();
        const grounds = new Set();
        for (const at of names.keys()) {
          if (at > 0) await page.keyboard.press("ArrowRight");
          else await page.keyboard.press("Space");
          equal(await page.evaluate(() => document.activeElement.checked && document.activeElement.labels[0].innerText.trim()), names[at], "the chosen radio");
          grounds.add(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
        }
        assert(grounds.size >= names.length - 1, `${names.join(", ")} show only ${[...grounds].join(", ")}`);
      }
    }));

  test("focus/Space turns high contrast and greyscale on and off", () =>
    gallery.visit({}, async (page) => {
      for (const name of ["High contrast", "Grey"]) {
        const control = box(page, name);
        await control.focus();
        for (const on of [true, false]) {
          await page.keyboard.press("Space");
          equal(await control.isChecked(), on, name);
        }
      }
    }));

  test("focus/the list of sections opens, leads, and each of its links shows its ring", () =>
    gallery.visit({}, async (page) => {
      const sections = page.locator("header summary");
      await sections.focus();
      await page.keyboard.press("Enter");
      const links = await page.locator("header nav a").count();
      assert(links >= 9, `it has ${links} links`);
      for (let at = 0; at < links; at += 1) {
        await page.keyboard.press("Tab");
        const stop = await stand(page);
        assert(stop.ring.width >= 2 && !stop.covered, `${stop.name} shows no ring`);
      }
      await page.keyboard.press("Enter");
      await settle(page);
      assert(page.url().endsWith("#certificate"), `the last link leads to ${page.url()}`);
    }));
}

/** Walks through all stops from the top. */
async function walk(page) {
  const stops = [];
  for (;;) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement === document.body || document.activeElement.dataset.seen === "yes")) return stops;
    stops.push(await stand(page));
  }
}

/** Waits until the page stands still. */
async function settle(page) {
  await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    let still = 0;
    for (let last = Number.NaN; still < 3; last = scrollY) {
      await frame();
      still = last === scrollY ? still + 1 : 0;
    }
  });
}

/** What the stop that has focus shows. */
async function stand(page) {
  await settle(page);
  return page.evaluate(() => {
    const active = document.activeElement;
    const before = [...document.querySelectorAll("[data-seen]")].at(-1);
    const follows = !before || Boolean(before.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING);
    active.dataset.seen = "yes";
    // A control that is there for screen readers shows its ring on its label.
    const shown = inside.visible(active) ? active : active.labels?.[0] ?? active;
    const style = getComputedStyle(shown);
    const width = style.outlineStyle === "none" ? 0 : Number.parseFloat(style.outlineWidth);
    const [box] = shown.getClientRects();
    const left = Math.max(box.left, 0) + 1;
    const right = Math.min(box.right, innerWidth) - 1;
    const top = Math.max(box.top, 0) + 1;
    const bottom = Math.min(box.bottom, innerHeight) - 1;
    const points = [[(left + right) / 2, (top + bottom) / 2], [left + 2, (top + bottom) / 2], [right - 2, (top + bottom) / 2], [(left + right) / 2, top], [(left + right) / 2, bottom]];
    const own = (hit) => hit && (shown.contains(hit) || hit.contains(shown));
    const outside = left > right || top > bottom || box.top < -1 || (box.bottom > innerHeight + 1 && box.height < innerHeight / 2);
    const stack = document.elementsFromPoint(Math.max(box.left - 3, 0), (top + bottom) / 2);
    const ground = stack.filter((it) => !shown.contains(it));
    const inset = Number.parseFloat(style.outlineOffset) < 0;
    const grounds = inside.grounds(inset ? inside.holders(shown) : ground);
    return {
      name: `${inside.place(shown)} ${JSON.stringify(shown.textContent.trim().slice(0, 24))}`,
      ring: { width, ratio: Math.min(...grounds.map((it) => inside.ratio(inside.colour(style.outlineColor), it))) },
      covered: outside || !points.every(([x, y]) => own(document.elementFromPoint(x, y))),
      follows,
    };
  });
}

const list = (stops) => `${stops.length}: ${stops.slice(0, 5).map(({ name, ring }) => `${name} (${ring.width} px, ${ring.ratio.toFixed(2)})`).join(", ")}`;
