// When what was fetched happens: never in the past, each as late as the others, and the loss of knowledge at once.

import { assert, equal, test } from "./harness.mjs";

const count = (at, value) => ({ at, kind: "count", name: "requests", value });
const health = (at, value) => ({ at, kind: "health", name: "ruby", value });

export async function playout() {
  const { Playout } = await import("../dist/elements/playout.js");

  /** A play-out for fetches a second apart, whose clock is that of the process. */
  function played() {
    const begun = performance.now();
    const now = () => performance.now() - begun + 10_000;
    const seen = [];
    return { seen, now, it: new Playout((event) => seen.push({ ...event, applied: now() }), now, 1000) };
  }

  const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

  test("playout/what is fetched happens as long after its time as the latest came", async () => {
    const { seen, now, it } = played();
    const first = now();
    it.take([count(first - 120, 1)]);
    // Of a fetch that was quicker by 80 ms: the way from one sample to the next stays 100 ms.
    it.take([count(first - 20, 2)]);
    equal(seen.map(({ value }) => value), [1], "what happened at once");
    assert(seen[0].at >= first, "it began in the past");
    await wait(200);
    equal(seen.map(({ value }) => value), [1, 2], "what happened");
    const apart = seen[1].at - seen[0].at;
    assert(Math.abs(apart - 100) < 20, `they happened ${apart} ms apart`);
    assert(seen[1].applied >= seen[1].at, "it was told before its time");
  });

  test("playout/what is no longer known is told at once, before what waits of it", async () => {
    const { seen, now, it } = played();
    it.take([health(now() - 150, 0.5)]);
    it.take([health(now() - 10, 0.6), count(now() - 10, 3)]);
    it.take([health(now(), null)]);
    equal(seen.map(({ value }) => value), [0.5, null], "what was told at once");
    await wait(250);
    equal(seen.map(({ value }) => value), [0.5, null, 3], "what was told");
  });

  test("playout/an old sample delays none of the others by more than a fetch and a quarter, and once stopped nothing happens", async () => {
    const { seen, now, it } = played();
    it.take([count(now() - 60_000, 1)]);
    equal(seen.length, 1, "events at once");
    const before = now();
    it.take([count(before, 2), count(before, 3)]);
    await wait(20);
    equal(seen.length, 1, "events before their time");
    it.stop();
    await wait(1400);
    equal(seen.length, 1, "events after the end");
  });
}
