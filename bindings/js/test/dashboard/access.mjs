// The page for everyone: axe-core's rules in light and dark, wide and narrow, and no sideways scroll.

import { readFile } from "node:fs/promises";

import { assert, equal, test } from "../harness.mjs";
import { still } from "./picture.mjs";

const AXE = new URL("../../../cli/tests/gallery/node_modules/axe-core/axe.min.js", import.meta.url);

export function access(browser) {
  for (const scheme of ["light", "dark"]) {
    for (const width of [1440, 360]) {
      test(`access/axe finds nothing in ${scheme} at ${width}, and nothing scrolls sideways`, async () => {
        const page = await still(browser, scheme, width);
        try {
          await page.evaluate(await readFile(AXE, "utf8"));
          const found = await page.evaluate(async () => {
            const { violations, passes } = await window.axe.run(document, { resultTypes: ["violations"] });
            return { passed: passes.length, violations: violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0].html.slice(0, 160)}`) };
          });
          assert(found.passed > 20, `only ${found.passed} rules applied`);
          equal(found.violations, [], "what axe finds");
          equal(await page.evaluate(() => document.documentElement.scrollWidth), width, "how wide the page is");
          equal(page.complaints, [], "what the console says");
        } finally {
          await page.context().close();
        }
      });
    }
  }
}
