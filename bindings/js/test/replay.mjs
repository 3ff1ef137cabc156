// The vectors: what every language must answer, to the bit.

import { assert, equal, sha256, test } from "./harness.mjs";
import { call, operations, snake } from "./operations.mjs";
import { digest } from "./digest.mjs";
import { frames, scenes } from "./frames.mjs";
import { streams } from "./streams.mjs";

/** The files whose cases are no calls of one operation: the inputs are made here, and what is hashed of the answers. */
const GENERATED = {
  digests: ({ color }, it) => digest(color, it),
  frames: (azora, it) => frames(azora, it),
  scenes: ({ elements }, it) => scenes(elements, it),
  streams: (azora, it) => streams(azora, it),
};

/** Adds a test for each case of the vectors, and gives what the replay came to so far. */
export async function replay(azora, read) {
  const json = async (path) => JSON.parse(await read(`bindings/conformance/${path}`));
  const manifest = await json("MANIFEST.json");
  const known = operations(azora);
  const replayed = new Set();
  const vectors = { passed: 0, failed: 0 };
  let count = 0;
  for (const { path, cases: expected } of manifest.files) {
    const { op, cases } = await json(path);
    test(`vectors/${path} has its count`, () => equal(cases.length, expected));
    for (const it of cases) {
      test(it.id, async () => {
        vectors.failed += 1;
        const bytes = GENERATED[op]?.(azora, it);
        await (bytes ? sha256(bytes).then((sum) => equal(sum, it.sha256)) : exact(known[op], it));
        vectors.failed -= 1;
        vectors.passed += 1;
      });
    }
    replayed.add(op);
    count += cases.length;
  }
  test("vectors/all operations have cases", () => {
    const missing = Object.keys(known).filter((op) => !replayed.has(op));
    assert(missing.length === 0, `no cases of ${missing}`);
    equal(count, manifest.cases);
    assert(count > 0, "there are no cases");
  });
  return vectors;
}

/** Calls an operation and compares what it gives or throws. */
export async function exact(operation, { input, expect }, Kind = Error) {
  assert(operation, "the operation is unknown");
  let value;
  try {
    value = call(operation, input);
  } catch (error) {
    assert(expect.error, `it was refused: ${error.code} ${error.message}`);
    assert(error instanceof Kind, `it threw ${error}`);
    const { code, path, line, column, problems } = error;
    // A key that the vector leaves out is not compared.
    const names = Object.keys(expect.error);
    const seen = snake({ code, path, line, column, problems });
    equal(Object.fromEntries(names.map((name) => [name, seen[name]])), { path: null, ...expect.error });
    return;
  }
  assert(!expect.error, `it was not refused with ${expect.error?.code}`);
  if (expect.bytes) {
    assert(value instanceof Uint8Array, "it gave no bytes");
    equal({ length: value.length, sha256: await sha256(value) }, expect.bytes);
  } else if (expect.text) {
    const bytes = new TextEncoder().encode(value);
    equal({ length: bytes.length, sha256: await sha256(bytes) }, expect.text);
  } else {
    equal(snake(value), expect.value);
  }
}
