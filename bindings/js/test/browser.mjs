// The suite in headless Chromium.

import { readFile } from "node:fs/promises";

import * as azora from "@azora/design";
import * as elements from "@azora/design/elements";
import * as motion from "@azora/design/motion";
import * as raster from "@azora/design/raster";

import { connected } from "./connected.mjs";
import { STORIES } from "./elements.mjs";
import { film } from "./film.mjs";
import { hydrate } from "./hydrate.mjs";
import { living } from "./living.mjs";
import { nesting } from "./nesting.mjs";
import { played } from "./played.mjs";
import { report } from "./report.mjs";
import { serve } from "./serve.mjs";

const { top, origin, browser, close } = await serve(process.argv[2]);
const page = await browser.newPage();
const complaints = [];
page.on("pageerror", (error) => complaints.push(`a page threw: ${error.message}`));
await page.goto(`${origin}/bindings/js/test/browser.html`);
await page.waitForFunction(() => window.outcome, null, { timeout: 120_000 });
const outcome = await page.evaluate(() => window.outcome);

const expected = (await readFile(new URL("examples/expected.txt", top), "utf8")).trim();
await page.goto(`${origin}/examples/web/index.html`);
await page.waitForFunction(() => document.querySelector("pre").textContent, null, { timeout: 30_000 }).catch(() => {});
const printed = (await page.evaluate(() => document.querySelector("pre").textContent)).trim();
if (expected && printed === expected) outcome.passed += 1;
else complaints.push(`examples/web prints ${JSON.stringify(printed)}, not ${JSON.stringify(expected)}`);

outcome.failed += complaints.length;
outcome.failures.push(...complaints);
const files = { elements, motion, raster };
const parts = [
  () => nesting(browser, azora),
  () => living(browser, origin, files, STORIES),
  () => connected(browser, origin),
  () => hydrate(browser, origin),
  () => film(browser, origin, files),
  () => played(browser, origin, files),
];
for (const part of parts) {
  const more = await part();
  outcome.passed += more.passed;
  outcome.failed += more.failed;
  outcome.failures.push(...more.failures);
}
await close();
process.exit(report("wasm in Chromium", outcome));
