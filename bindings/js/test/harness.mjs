// Tests that run in Node and in a browser alike: named functions, compared values, one line of counts.

const tests = [];

/** Adds a test. */
export function test(name, run) {
  tests.push({ name, run });
}

/** Runs all tests in their order; gives the counts, what failed, and what was skipped. */
export async function run() {
  const failures = [];
  const skips = [];
  for (const { name, run } of tests) {
    try {
      await run();
    } catch (error) {
      const reasons = error instanceof Skip ? skips : failures;
      reasons.push(`${name}: ${error?.message ?? error}`);
    }
  }
  return { passed: tests.length - failures.length - skips.length, failed: failures.length, failures, skips };
}

class Skip extends Error {}

/** Ends a test without a verdict. */
export function skip(reason) {
  throw new Skip(reason);
}

export function assert(holds, message) {
  if (!holds) throw new Error(message);
}

/** Compares data deeply; numbers bit for bit. */
export function equal(seen, expected, place = "") {
  const plain = (value) => typeof value !== "object" || value === null;
  if (plain(seen) || plain(expected)) {
    assert(Object.is(seen, expected), `${place} is ${show(seen)}, not ${show(expected)}`);
    return;
  }
  const names = new Set([...Object.keys(seen), ...Object.keys(expected)]);
  for (const name of names) equal(seen[name], expected[name], `${place}/${name}`);
  assert(Array.isArray(seen) === Array.isArray(expected), `${place} is ${show(seen)}, not ${show(expected)}`);
}

/** What `body` throws. */
export function thrown(body) {
  let value;
  try {
    value = body();
  } catch (error) {
    return error;
  }
  throw new Error(`it was not refused, but gave ${show(value)}`);
}

/** SHA-256 of bytes as hexadecimal digits. */
export async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function show(value) {
  const text = typeof value === "string" ? JSON.stringify(value) : value === undefined || Object.is(value, -0) ? (value === undefined ? "absent" : "-0") : JSON.stringify(value) ?? String(value);
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
