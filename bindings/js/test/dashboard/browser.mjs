// The dashboard in headless Chromium.

import { chromium } from "playwright-core";

const ARGUMENTS = "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --font-render-hinting=none --disable-lcd-text";

/** Starts Chromium for the page at an address. */
export async function start(executablePath, address) {
  const browser = await chromium.launch({ executablePath, args: ARGUMENTS.split(" ") });

  /** Opens the page, `prepare`d before it loads; `asked` follows its address, and `media` is what the reader's system wishes. */
  async function open({ asked = "", prepare, width = 1440, height = 900, ...media } = {}) {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme: "light", ...media });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.complaints = [];
    page.on("console", (message) => ["error", "warning"].includes(message.type()) && page.complaints.push(message.text()));
    page.on("pageerror", (error) => page.complaints.push(error.message));
    await prepare?.(page);
    await page.goto(address + asked);
    return page;
  }

  const version = Number(browser.version().split(".")[0]);
  return { open, version, close: () => browser.close() };
}
