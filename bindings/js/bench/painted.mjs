// What both living elements cost the main thread of a page at lg: every task of 600 frames, by the thread's own clock.
//
// `node bench/painted.mjs CHROMIUM` prints a line for each load: name, median and 95th percentile in ms, frames drawn.

import { STORIES } from "../test/elements.mjs";
import { serve } from "../test/serve.mjs";

const FRAMES = 600;
const LOADS = { gem: ["gem"], sankofa: ["sankofa"], both: ["gem", "sankofa"] };
/** Healthy: that is when all of it moves. */
const EVENTS = {
  gem: ["sapphire", "emerald", "ruby", "unity"].map((name) => ({ at: 0, kind: "health", name, value: 0.98 })),
  sankofa: STORIES.sankofa.filter(({ at, kind }) => at === 0 && kind !== "count"),
};
/** What the engine counts, a second. */
const COUNTED = { requests: 1000, sovereignty: 200, knowledge: 180, opportunity: 220, finance: 200, abundance: 200 };

const { origin, browser, close } = await serve(process.argv[2]);
for (const [name, kinds] of Object.entries(LOADS)) {
  const page = await browser.newPage({ viewport: { width: 800, height: 600 }, colorScheme: "dark" });
  await page.goto(`${origin}/bindings/js/test/living.html`);
  await page.evaluate(async ([kinds, events, counted]) => {
    const { defineElements } = await import("/bindings/js/dist/elements.js");
    await defineElements();
    window.draws = 0;
    const { clearRect } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.clearRect = function (...rest) {
      window.draws += 1;
      clearRect.apply(this, rest);
    };
    for (const kind of kinds) {
      const made = document.createElement(`azora-${kind}`);
      made.setAttribute("size", "lg");
      made.events = events[kind];
      document.body.append(made);
      if (kind === "gem") continue;
      let second = 0;
      const count = () => {
        for (const [name, each] of Object.entries(counted)) made.apply({ kind: "count", name, value: each * second });
        second += 1;
      };
      count();
      setInterval(count, 1000);
    }
  }, [kinds, EVENTS, COUNTED]);
  // The first loop fills what is kept between frames.
  await page.waitForFunction((least) => window.draws >= least, 60 * kinds.length, { timeout: 120_000 });
  await page.evaluate(() => (window.draws = 0));
  await browser.startTracing(page, { categories: ["toplevel", "devtools.timeline"] });
  await page.waitForFunction((least) => window.draws >= least, FRAMES * kinds.length, { timeout: 300_000 });
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await browser.stopTracing()));
  await page.close();
  const costs = frames(traceEvents).slice(0, FRAMES).sort((one, other) => one - other);
  const at = (share) => (costs[Math.floor(share * (costs.length - 1))] / 1000).toFixed(3);
  console.log([name, at(0.5), at(0.95), costs.length].join("\t"));
}
await close();

/** The microseconds of all tasks of the page's main thread from one frame's script to the next one's. */
function frames(events) {
  const fired = events.filter(({ name }) => name === "FireAnimationFrame");
  const count = (list) => list.reduce((counts, { pid, tid }) => counts.set(`${pid} ${tid}`, (counts.get(`${pid} ${tid}`) ?? 0) + 1), new Map());
  const [thread] = [...count(fired)].sort((one, other) => other[1] - one[1])[0];
  const mine = ({ pid, tid }) => `${pid} ${tid}` === thread;
  const tasks = events.filter((event) => mine(event) && event.ph === "X" && /RunTask$/.test(event.name)).sort((one, other) => one.ts - other.ts);
  // Tasks within tasks are theirs already.
  let end = 0;
  const outer = tasks.filter(({ ts, dur }) => ts >= end && (end = ts + dur));
  const costs = [];
  let cost = null;
  const starts = fired.filter(mine).map(({ ts }) => ts).sort((one, other) => one - other);
  let next = 0;
  for (const { ts, dur, tdur } of outer) {
    const begins = next < starts.length && starts[next] < ts + dur;
    if (begins) {
      if (cost !== null) costs.push(cost);
      cost = 0;
      while (next < starts.length && starts[next] < ts + dur) next += 1;
    }
    if (cost !== null) cost += tdur ?? dur;
  }
  return costs;
}
