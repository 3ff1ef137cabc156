// The pictures are goldens: under the Chromium that took them, both elements still look so.

import { readFile } from "node:fs/promises";

import { TOLERANCE, difference } from "../../../cli/tests/gallery/picture.mjs";
import { assert, skip, test } from "../harness.mjs";
import { FOLDER, PICTURES, still, take } from "./picture.mjs";

export function goldens(browser) {
  const pages = new Map();
  for (const picture of PICTURES) {
    test(`goldens/${picture.name} looks as in its picture`, async () => {
      const { chromium } = JSON.parse(await readFile(new URL("pictures.json", FOLDER), "utf8"));
      if (browser.version !== chromium) skip(`taken with Chromium ${chromium}, this is ${browser.version}`);
      if (!pages.has(picture.scheme)) pages.set(picture.scheme, still(browser, picture.scheme));
      const page = await pages.get(picture.scheme);
      const changed = await difference(await take(page, picture), await readFile(new URL(`${picture.name}.png`, FOLDER)));
      assert(changed <= TOLERANCE.share, `${(changed * 100).toFixed(2)} % of its pixels differ; if they should, run \`cargo xtask pictures dashboard\``);
    });
  }
}
