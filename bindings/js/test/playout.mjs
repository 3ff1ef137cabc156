// When what was fetched happens: never in the past, each as late as the others, and the loss of knowledge at once.

import { assert, equal, test } from "./harness.mjs";

const count = (at, value) => ({ at, kind: "count", name: "requests", value });
const health = (at, value) => ({ at, kind: "health", name: "ruby", value });

/** How far the server's clock is ahead of the element's. */
const AHEAD = 1_700_000_000_000;

export async function playout() {
  const { Playout } = await import("../dist/elements/playout.js");

  /** A play-out for fetches a second apart, whose clock is that of the process. */
  function played() {
    const begun = performance.now();
    const now = () => performance.now() - begun + 10_000;
    const seen = [];
    const it = new Playout((event) => seen.push({ ...event, applied: now() }), now, 1000);
    // Times of events are those of another clock.
    return { seen, now, it: { take: (events) => it.take(events.map((event) => ({ ...event, at: event.at + AHEAD })), now() + AHEAD), stop: () => it.stop() } };
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

  test("playout/after a rest what is known still is told to have been known, unless it is not", async () => {
    const { Playout } = await import("../dist/elements/playout.js");
    const rate = (at, value, name = "rate") => ({ at, kind: "now", name, value });
    for (const [after, bridged] of [[[rate(600_000, 7)], 10], [[count(600_000, 9)], 10], [[rate(600_000, null)], 0], [[health(600_000, 0.5)], 0], [[], 0]]) {
      let now = 0;
      const seen = [];
      const it = new Playout((event) => seen.push(event), () => now, 1000);
      it.take([rate(0, 5)], 0);
      // Rounds without news are rounds.
      for (now = 1000; now < 10_000; now += 1000) it.take([], now);
      now = 600_000;
      it.take(after, now);
      const between = seen.filter(({ at }) => at > 0 && at < 600_000);
      equal(between.length, bridged, `events between, after ${JSON.stringify(after)}`);
      assert(between.every(({ at, name, value }) => at >= 590_000 && name === "rate" && value === 5), JSON.stringify(between));
      it.stop();
    }
  });

  test("playout/after a rest nothing is told to have been known that was lost before it", async () => {
    const { Playout } = await import("../dist/elements/playout.js");
    const number = (name, value, at) => ({ at, kind: "now", name, value });
    const seen = [];
    let now = 0;
    const it = new Playout((event) => seen.push(event), () => now, 1000);
    it.take([number("p95", 5, 0)], now);
    now = 1000;
    it.take([number("p95", null, now)], now);
    now = 600_000;
    it.take([number("rate", 1, now)], now);
    equal(seen.map(({ name, value }) => [name, value]), [["p95", 5], ["p95", null], ["rate", 1]]);
  });
}
