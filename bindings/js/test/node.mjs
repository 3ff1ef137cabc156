// The suite in Node: native, or wasm with AZORA_FORCE_WASM=1.

import { readFile } from "node:fs/promises";
import { Socket } from "node:net";

import * as home from "@azora/design";
import * as color from "@azora/design/color";
import * as derive from "@azora/design/derive";
import * as elements from "@azora/design/elements";
import * as feed from "@azora/design/feed";
import * as metrics from "@azora/design/metrics";
import * as motion from "@azora/design/motion";
import * as raster from "@azora/design/raster";
import * as tokens from "@azora/design/tokens";

import { drawing, prepare } from "../dist/elements/drawing.js";
import { isNative } from "../dist/module.js";
import { feeds } from "./feed.mjs";
import { playout } from "./playout.mjs";
import { drawn } from "./frames.mjs";
import { equal, test } from "./harness.mjs";
import * as panic from "./panic.mjs";
import { place } from "./place.mjs";
import { react } from "./react.mjs";
import { report } from "./report.mjs";
import { suite } from "./suite.mjs";

const connections = [];
Socket.prototype.connect = (...rest) => connections.push(rest);
globalThis.fetch = (...rest) => connections.push(rest);

const wasm = process.env.AZORA_FORCE_WASM === "1";
test("host/is the one that was asked for", () => equal(isNative(), !wasm));
const read = (path) => readFile(place(path), "utf8");
const readBytes = async (path) => new Uint8Array(await readFile(new URL(`../../../${path}`, import.meta.url)));
await prepare(null);
await prepare("classic");
const tagged = (...asked) => drawn(drawing, ...asked);
const azora = { home, elements, tagged, feed, motion, metrics, color, tokens, derive, raster };
react({ azora });
await feeds();
await playout();
const outcome = await suite({ azora, panic, read, readBytes });
if (connections.length > 0) {
  outcome.failed += 1;
  outcome.failures.push(`host/no connection is opened: ${connections}`);
} else {
  outcome.passed += 1;
}
process.exit(report(wasm ? "wasm in Node" : "native", outcome));
