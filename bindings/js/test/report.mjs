// What a run came to.

/** Prints what a run came to, and gives the exit code. */
export function report(name, { vectors, passed, failed, failures, skips = [] }) {
  for (const failure of failures.slice(0, 40)) console.log(`FAILED ${failure}`);
  if (failures.length > 40) console.log(`… and ${failures.length - 40} more`);
  for (const reason of skips) console.log(`skipped ${reason}`);
  console.log(name);
  if (vectors) console.log(`vectors: ${vectors.passed} passed, ${vectors.failed} failed`);
  console.log(`${passed} passed, ${failed} failed, ${skips.length} skipped`);
  return failed === 0 ? 0 : 1;
}
