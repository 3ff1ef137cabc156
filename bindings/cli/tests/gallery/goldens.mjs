// The pictures are goldens too: under the Chromium that took them, the page still looks so.

import { readFile } from "node:fs/promises";

import { assert, skip, test } from "../../../js/test/harness.mjs";
import { PICTURES, TOLERANCE, difference, take } from "./picture.mjs";

const FOLDER = new URL("../../../../docs/pictures/", import.meta.url);

export function goldens(gallery) {
  for (const picture of PICTURES) {
    test(`goldens/${picture.name} looks as in docs/pictures`, async () => {
      const { chromium } = JSON.parse(await readFile(new URL("pictures.json", FOLDER), "utf8"));
      if (gallery.version !== chromium) skip(`taken with Chromium ${chromium}, this is ${gallery.version}`);
      const changed = await difference(await take(gallery, picture), await readFile(new URL(`${picture.name}.png`, FOLDER)));
      assert(changed <= TOLERANCE.share, `${(changed * 100).toFixed(2)} % of its pixels differ; if they should, run \`cargo xtask pictures\``);
    });
  }
}
