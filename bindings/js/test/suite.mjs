// The one suite of all hosts: native, wasm in Node, wasm in a browser.

import { border } from "./border.mjs";
import { run } from "./harness.mjs";
import { replay } from "./replay.mjs";

/** Runs the suite; `host` has the entries, `panic`, and `read` of a file from the top of the repository. */
export async function suite(host) {
  const vectors = await replay(host.azora, host.read);
  await border(host);
  return { ...(await run()), vectors };
}

/** Prints what a run came to, and gives the exit code. */
export function report(name, { vectors, passed, failed, failures }) {
  for (const failure of failures.slice(0, 40)) console.log(`FAILED ${failure}`);
  if (failures.length > 40) console.log(`… and ${failures.length - 40} more`);
  console.log(name);
  if (vectors) console.log(`vectors: ${vectors.passed} passed, ${vectors.failed} failed`);
  console.log(`${passed} passed, ${failed} failed, 0 skipped`);
  return failed === 0 ? 0 : 1;
}
