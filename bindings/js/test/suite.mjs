// The one suite of all hosts: native, wasm in Node, wasm in a browser.

import { border } from "./border.mjs";
import { elements } from "./elements.mjs";
import { run } from "./harness.mjs";
import { replay } from "./replay.mjs";
import { scene } from "./scene.mjs";

/** Runs the suite; `host` has the entries, `panic`, and `read` and `readBytes` of a file from the top of the repository. */
export async function suite(host) {
  const vectors = await replay(host.azora, host.read);
  await border(host);
  elements(host);
  await scene(host);
  return { ...(await run()), vectors };
}
