// Node: the native module where it loads, else wasm, read at once. `AZORA_FORCE_WASM=1` chooses wasm.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { settle } from "../module.js";

function native(): object | null {
  if (process.env["AZORA_FORCE_WASM"] === "1") return null;
  try {
    return createRequire(import.meta.url)(`../native/azora.${process.platform}-${process.arch}.node`) as object;
  } catch {
    // Not built for this platform, or not loadable here: wasm gives the same answers.
    return null;
  }
}

settle({ native: native(), read: (address) => readFileSync(address) });
