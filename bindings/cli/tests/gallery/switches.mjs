// The switches: without scripts, by an address, and as the reader's system asks.

import { assert, equal, test } from "../../../js/test/harness.mjs";
import { SCHEMES, THEMES, box, label, option, wear } from "./browser.mjs";

const LANGUAGES = ["Rust", "JavaScript", "Python", "Kotlin", "Swift"];

export function switches(gallery) {
  test("switches/work by their labels without scripts", () =>
    gallery.visit({ scripts: false }, async (page) => {
      const grounds = new Set();
      for (const theme of THEMES) {
        for (const scheme of SCHEMES) {
          for (const name of [theme, scheme]) await label(option(page, name)).click();
          const { ground, ink } = await look(page);
          grounds.add(ground + ink);
        }
      }
      equal(grounds.size, 8, "views that differ");
      const before = await look(page);
      await label(box(page, "High contrast")).click();
      assert((await look(page)).ground !== before.ground, "high contrast changes nothing");
      await label(box(page, "Grey")).click();
      assert((await page.locator("main").evaluate((it) => getComputedStyle(it).filter)) !== "none", "greyscale changes nothing");
    }));

  test("switches/languages and tables are there without scripts", () =>
    gallery.visit({ scripts: false }, async (page) => {
      for (const language of LANGUAGES) {
        await label(option(page, language)).click();
        equal(await page.locator("#use pre").evaluateAll((all) => all.filter((it) => it.checkVisibility()).length), 1, `code shown for ${language}`);
      }
      const rows = await page.locator("#roles tbody tr").evaluateAll((all) => all.filter((it) => it.checkVisibility()).length);
      assert(rows >= 15, `#roles shows ${rows} rows`);
    }));

  test("switches/what needs scripts is not shown without them", () =>
    gallery.visit({ scripts: false }, async (page) => {
      const shown = await page.locator("button, input[type=range]").evaluateAll((all) => all.filter((it) => it.checkVisibility() && !it.closest("#components, #top article")).map((it) => it.textContent.trim() || it.id));
      equal(shown, [], "controls that do nothing");
    }));

  test("switches/an address opens exactly its view", () =>
    gallery.visit({ address: "?theme=finance&scheme=dark&contrast=high#roles" }, async (page) => {
      equal(await chosen(page), ["Finance", "Dark", "High contrast"], "what is chosen");
      const top = await page.locator("#roles").evaluate(async (it) => {
        await new Promise((settled) => setTimeout(settled, 400));
        return it.getBoundingClientRect().top;
      });
      assert(Math.abs(top) < 200, `#roles stands at ${top}`);
      const opened = await look(page);
      await gallery.visit({}, async (other) => {
        await wear(other, { theme: "Finance", scheme: "Dark", contrast: "high" });
        equal(opened, await look(other), "the view");
      });
    }));

  test("switches/an address that asks for what is not there opens the page as it is", () =>
    gallery.visit({ address: "?theme=%22%3E%3Cscript%3E&scheme=constructor&contrast=__proto__#nowhere" }, async (page) => {
      equal(page.complaints, [], "the console");
      equal(await chosen(page), ["Admin", "Auto"], "what is chosen");
    }));

  test("switches/a switch is kept in the address", () =>
    gallery.visit({}, async (page) => {
      await wear(page, { theme: "Education", scheme: "Dark", contrast: "high" });
      const { searchParams } = new URL(page.url());
      equal(["theme", "scheme", "contrast"].map((name) => searchParams.get(name)), ["education", "dark", "high"], "the address");
    }));

  for (const scripts of [true, false]) {
    test(`switches/open as the reader's system asks ${scripts ? "with" : "without"} scripts`, async () => {
      for (const scheme of SCHEMES) {
        for (const contrast of ["standard", "high"]) {
          const media = { scripts, colorScheme: scheme.toLowerCase(), contrast: contrast === "high" ? "more" : "no-preference" };
          const asked = await gallery.visit(media, look);
          const worn = await gallery.visit({}, async (page) => {
            await wear(page, { theme: "Admin", scheme, contrast });
            return look(page);
          });
          equal(asked, worn, `${scheme}, ${contrast} contrast`);
        }
      }
    });
  }

  test("switches/the reader's choice goes before the system's", () =>
    gallery.visit({ colorScheme: "dark", contrast: "more" }, async (page) => {
      const asked = await look(page);
      await wear(page, { scheme: "Light" });
      assert((await look(page)).ground !== asked.ground, "light is not shown");
    }));
}

/** The names of what is chosen. */
const chosen = (page) => page.locator("header input:checked").evaluateAll((all) => all.map((it) => it.labels[0].innerText.trim()));

/** What tells one view from another. */
function look(page) {
  return page.evaluate(() => {
    const { backgroundColor: ground, color: ink } = getComputedStyle(document.body);
    const fields = [...document.querySelectorAll("#top article, #roles td, #components button")].map((it) => getComputedStyle(it).backgroundColor + getComputedStyle(it).color);
    return { ground, ink, fields: fields.join(" ") };
  });
}
