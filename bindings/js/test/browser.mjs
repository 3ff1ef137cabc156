// The suite in headless Chromium.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname } from "node:path";

import { chromium } from "playwright-core";

import * as azora from "@azora/design";
import * as elements from "@azora/design/elements";
import * as motion from "@azora/design/motion";

import { STORIES } from "./elements.mjs";
import { living } from "./living.mjs";
import { nesting } from "./nesting.mjs";
import { place } from "./place.mjs";
import { report } from "./report.mjs";

const TYPES = { ".css": "text/css", ".html": "text/html", ".js": "text/javascript", ".json": "application/json", ".mjs": "text/javascript", ".wasm": "application/wasm" };
const ARGUMENTS = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

const top = new URL("../../../", import.meta.url);
const server = createServer(async (request, response) => {
  try {
    const { pathname } = new URL(request.url, "http://localhost");
    const bytes = await readFile(place(pathname.slice(1)));
    response.writeHead(200, { "content-type": TYPES[extname(pathname)] ?? "text/plain" }).end(bytes);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
const origin = `http://127.0.0.1:${server.address().port}`;

const browser = await chromium.launch({ executablePath: process.argv[2], args: ARGUMENTS.split(" ") });
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
for (const more of [await nesting(browser, azora), await living(browser, origin, { elements, motion }, STORIES)]) {
  outcome.passed += more.passed;
  outcome.failed += more.failed;
  outcome.failures.push(...more.failures);
}
await browser.close();
server.close();
process.exit(report("wasm in Chromium", outcome));
