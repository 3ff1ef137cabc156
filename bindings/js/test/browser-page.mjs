// The suite in a page.

import * as color from "../dist/web/color.js";
import * as derive from "../dist/web/derive.js";
import * as elements from "../dist/web/elements.js";
import * as feed from "../dist/web/feed.js";
import * as home from "../dist/web/index.js";
import * as metrics from "../dist/web/metrics.js";
import * as motion from "../dist/web/motion.js";
import * as raster from "../dist/web/raster.js";
import * as tokens from "../dist/web/tokens.js";

import { drawing, prepare } from "../dist/elements/drawing.js";
import { drawn } from "./frames.mjs";
import { equal, test, thrown } from "./harness.mjs";
import * as panic from "./panic.mjs";
import { suite } from "./suite.mjs";

const fetched = async (path) => {
  const response = await fetch(`/${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
};
const read = async (path) => (await fetched(path)).text();
const readBytes = async (path) => new Uint8Array(await (await fetched(path)).arrayBuffer());

/** Every way in which a page can begin; what is seen before `init` is kept for the tests. */
async function begin() {
  const early = [() => home.version(), () => color.parseColor("red"), () => tokens.checkTokens("{}"), () => derive.colorRamp("red"), () => elements.elementSize("gem", "lg"), () => raster.svgToPng("", 1)].map(thrown);
  const codes = home.listErrors().length;
  test("init/the catalogue of errors needs none", () => equal(codes, home.listErrors().length));
  test("init/before it a call is refused with a sentence", () => {
    for (const { code, message } of early) {
      equal(code, "host.not_ready");
      equal(message.endsWith("can be called yet: await its init() first."), true);
    }
  });
  const failed = await panic.init("/nothing.wasm").catch((error) => error);
  test("init/says that the wasm can't be loaded, and can be tried again", () => {
    equal([failed.name, failed.code], ["AzoraError", "host.not_ready"]);
  });
  const bytes = await (await fetch(new URL("./wasm/panic_bg.wasm", import.meta.url))).arrayBuffer();
  await panic.init(bytes);
  await home.init();
  await Promise.all([elements.init(), elements.init()]);
  await Promise.all([color.init(), color.init()]);
  await tokens.init(fetch(new URL("../dist/wasm/tokens_bg.wasm", import.meta.url)));
  await motion.init();
  await prepare(null);
  await prepare("classic");
  await metrics.init();
  await feed.init();
  await derive.init();
  await raster.init(new URL("../dist/wasm/raster_bg.wasm", import.meta.url));
}

try {
  await begin();
  window.outcome = await suite({ azora: { home, elements, tagged: (...asked) => drawn(drawing, ...asked), feed, motion, metrics, color, tokens, derive, raster }, panic, read, readBytes });
} catch (error) {
  window.outcome = { passed: 0, failed: 1, failures: [String(error?.stack ?? error)] };
}
