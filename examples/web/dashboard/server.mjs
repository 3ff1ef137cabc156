// Serves the page and, under `/prometheus/`, the server it asks: of one origin, so that nobody else's page may ask it.

import { createServer, request } from "node:http";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { extname } from "node:path";

const TOP = new URL("../../../", import.meta.url);
/** All that is served: the examples, and the package as it is built. */
const FOLDERS = ["/examples/web/", "/bindings/js/dist/"];
const TYPES = { ".css": "text/css", ".html": "text/html", ".js": "text/javascript", ".json": "application/json", ".mjs": "text/javascript", ".svg": "image/svg+xml", ".wasm": "application/wasm" };
const PROXIED = "/prometheus/";

/** Listens at a port, or at a free one for 0. */
export async function serve({ host, port, prometheus }) {
  const server = createServer((asked, answer) => {
    const { pathname, search } = new URL(asked.url, "http://localhost");
    // A name that leads here is another's trick.
    if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(asked.headers.host ?? "")) refuse(answer, 403);
    else if (asked.method !== "GET" && asked.method !== "HEAD") refuse(answer, 405);
    else if (pathname.startsWith(PROXIED)) proxy(answer, prometheus, pathname.slice(PROXIED.length - 1) + search);
    else file(answer, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
  });
  server.listen(port, host);
  await once(server, "listening");
  return server;
}

const refuse = (answer, status) => answer.writeHead(status, { "content-type": "text/plain" }).end(`${status}\n`);

async function file(answer, pathname) {
  // An address is resolved before it gets here: `..` can't lead out, and an escaped slash is no part of a name.
  const allowed = FOLDERS.some((folder) => pathname.startsWith(folder)) && !/%2f|%5c|node_modules/i.test(pathname);
  const bytes = allowed && (await readFile(new URL(`.${pathname}`, TOP)).catch(() => null));
  if (!bytes) refuse(answer, 404);
  else answer.writeHead(200, { "content-type": TYPES[extname(pathname)] ?? "application/octet-stream", "cache-control": "no-store" }).end(bytes);
}

function proxy(answer, prometheus, path) {
  const passed = request(prometheus + path, { timeout: 10_000 }, (said) => {
    answer.writeHead(said.statusCode, { "content-type": said.headers["content-type"] ?? "text/plain", "cache-control": "no-store" });
    said.pipe(answer);
  });
  passed.on("timeout", () => passed.destroy());
  passed.on("error", () => (answer.headersSent ? answer.destroy() : refuse(answer, 502)));
  answer.on("close", () => passed.destroy());
  passed.end();
}
