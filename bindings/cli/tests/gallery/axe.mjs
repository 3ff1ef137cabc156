// The rules of axe-core, all that it has by default.

import { readFile } from "node:fs/promises";

import { assert, test } from "../../../js/test/harness.mjs";
import { VIEWS, named, wear } from "./browser.mjs";

export function axe(gallery) {
  for (const width of [1440, 360]) {
    test(`axe/no violation in any view at ${width}`, async () => {
      const source = await readFile(new URL("node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
      await gallery.visit({ width, reducedMotion: "reduce" }, async (page) => {
        await page.evaluate(source);
        for (const view of VIEWS) {
          await wear(page, view);
          const found = await page.evaluate(async () => {
            const { violations, passes } = await window.axe.run(document, { resultTypes: ["violations"] });
            return { passed: passes.length, violations: violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0].html.slice(0, 160)}`) };
          });
          assert(found.passed > 20, `only ${found.passed} rules applied`);
          assert(found.violations.length === 0, `${named(view)}: ${found.violations.join("; ")}`);
        }
      });
    });
  }
}
