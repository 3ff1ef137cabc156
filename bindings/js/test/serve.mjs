// The repository on loopback, and a headless Chromium that opens its pages.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname } from "node:path";

import { chromium } from "playwright-core";

import { place } from "./place.mjs";

const TYPES = { ".css": "text/css", ".html": "text/html", ".js": "text/javascript", ".json": "application/json", ".mjs": "text/javascript", ".wasm": "application/wasm" };
const ARGUMENTS = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

/** Opens both; `executablePath` is Chromium's. */
export async function serve(executablePath) {
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
  const browser = await chromium.launch({ executablePath, args: ARGUMENTS.split(" ") });
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { top, origin: `http://127.0.0.1:${server.address().port}`, browser, close };
}
