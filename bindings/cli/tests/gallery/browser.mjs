// The page in headless Chromium: opened as a file, worn by its own switches.

import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { fileURLToPath, pathToFileURL } from "node:url";

import { chromium } from "playwright-core";

import { fonts } from "./fonts.mjs";

const ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--font-render-hinting=none", "--disable-lcd-text"];

export const THEMES = ["Education", "Finance", "Marketplace", "Admin"];
export const SCHEMES = ["Light", "Dark"];
export const CONTRASTS = ["standard", "high"];

/** Every combination of theme, scheme and contrast. */
export const VIEWS = THEMES.flatMap((theme) => SCHEMES.flatMap((scheme) => CONTRASTS.map((contrast) => ({ theme, scheme, contrast }))));

export const named = ({ theme, scheme, contrast }) => `${theme} ${scheme.toLowerCase()}${contrast === "high" ? ", high contrast" : ""}`;

/** Starts Chromium for the page at `path`. */
export async function start(executablePath, path) {
  const browser = await chromium.launch({ executablePath, args: ARGUMENTS });
  const bytes = await readFile(path);
  // Alone in a folder with the stills of its kit: whatever else it lacked would be a complaint.
  const folder = await mkdtemp(join(tmpdir(), "gallery-"));
  await writeFile(join(folder, "index.html"), bytes);
  await cp(join(dirname(path), "elements"), join(folder, "elements"), { recursive: true });
  const url = pathToFileURL(join(folder, "index.html")).href;

  /** Opens the page, `width` wide; `address` follows its name, and `media` is what the reader's system asks for. */
  async function open({ width = 1440, height = 900, density = 1, scripts = true, address = "", ...media } = {}) {
    const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: density, javaScriptEnabled: scripts, colorScheme: "light", ...media });
    await context.addInitScript({ path: fileURLToPath(new URL("inside.js", import.meta.url)) });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.complaints = [];
    page.asked = [];
    page.on("console", (message) => ["error", "warning"].includes(message.type()) && page.complaints.push(message.text()));
    page.on("pageerror", (error) => page.complaints.push(error.message));
    page.on("request", (request) => !request.url().startsWith("data:") && page.asked.push(request.url()));
    await page.goto(url + address);
    return page;
  }

  /** Opens the page, hands it to `body`, and closes it. */
  async function visit(options, body) {
    const page = await open(options);
    try {
      return await body(page);
    } finally {
      await page.context().close();
    }
  }

  async function close() {
    await browser.close();
    await rm(folder, { recursive: true });
  }

  const version = Number(browser.version().split(".")[0]);
  return { visit, url, folder: pathToFileURL(folder).href, bytes, version, packed: gzipSync(bytes, { level: 9 }).length, close };
}

/** Hangs the page in a theme, scheme and contrast, as a reader does. */
export async function wear(page, { theme, scheme, contrast, grey }) {
  for (const name of [theme, scheme].filter(Boolean)) await turn(option(page, name), true);
  if (contrast) await turn(box(page, "High contrast"), contrast === "high");
  if (grey !== undefined) await turn(box(page, "Grey"), grey);
}

async function turn(control, on) {
  await control.evaluate((input, on) => input.checked === on || input.click(), on);
}

/** A choice of the page, by its name. */
export const option = (page, name) => page.getByRole("radio", { name, exact: true });
export const box = (page, name) => page.getByRole("checkbox", { name });

/** What is seen of a choice and can be pressed. */
export const label = (choice) => choice.locator("xpath=following-sibling::label[1]");

/** Sets the page in the pinned families, whatever this machine has. */
export async function set(page) {
  await page.addStyleTag({ content: await fonts() });
  await page.evaluate(() => document.fonts.ready);
}
