// Live: the page shows what the server says, knows when it no longer does, and comes back without a flash.

import { assert, equal, test } from "../harness.mjs";
import { FADE, FLASHES, SLEW, coarser, flashes, record, steps } from "./light.mjs";
import { FADES, lost, marks } from "./marks.mjs";
import { Prometheus, at } from "./prometheus.mjs";

/** Milliseconds between two scrapes, and after how many of them an element that hears nothing knows nothing. */
const INTERVAL = 1000;
const SILENCE = 4;
/** How long a state stands at least, and a little more. */
const STANDS = 6000;
/** From where on a health is degraded and healthy, and where it is so again. */
const BOUNDS = [0.7, 0.72, 0.9, 0.92];
/** How long after its scrape a sample may be shown: until the next fetch, and until the next look of the page. */
const LATE = 2500;

const PILLARS = { sovereignty: "/-/ready", knowledge: "/api/v1/query", opportunity: "/api/v1/query_range", finance: "/api/v1/series", abundance: "/metrics" };
const REQUESTS = "prometheus_http_requests_total";
const ALL = `${REQUESTS}{handler=~"${Object.values(PILLARS).join("|")}"}`;

export function live(browser, dashboard) {
  const server = new Prometheus(dashboard.prometheus);
  let page;

  /** What was told last of a part, and when, in milliseconds since 1970. */
  const told = (id, kind, name) => page.evaluate(([id, kind, name]) => {
    const element = document.getElementById(id);
    const event = element.events.findLast((event) => event.kind === kind && event.name === name);
    return event && { ...event, at: Date.now() - element.now + event.at };
  }, [id, kind, name]);

  /** Waits until a part is told to be unknown, and gives how long after `since` that was. */
  const unknown = async (id, kind, name, since) => {
    const last = Date.now() + (SILENCE + 2) * INTERVAL;
    for (;;) {
      const event = await told(id, kind, name);
      if (event.value === null) return event.at - since;
      assert(Date.now() < last, `${name} is told to be ${event.value} still`);
      await page.waitForTimeout(50);
    }
  };

  /** Waits until the page shows it. */
  const shows = (place, text, timeout = 20_000) =>
    page.waitForFunction(([place, text]) => new RegExp(text).test(document.querySelector(place).textContent), [place, text], { timeout, polling: 50 });

  test("live/the page learns all of its numbers", async () => {
    page = await browser.open();
    await shows("#gem-state", "healthy|degraded|critical");
    await shows("#engine-state", "healthy|degraded|critical");
    for (const name of Object.keys(PILLARS)) await shows(`[data-pillar=${name}] td:nth-of-type(3)`, "[0-9]");
    for (const name of ["rate", "p95", "budget", "uptime"]) await shows(`[data-number=${name}] td`, "[0-9]");
  });

  test("live/every count is the server's, to the last request", async () => {
    // Some scrapes, so that there is something to be wrong.
    await page.waitForTimeout(6 * INTERVAL);
    const seen = await page.evaluate(() => {
      const engine = document.getElementById("engine");
      return engine.events.filter(({ kind }) => kind === "count").map((event) => ({ ...event, at: Date.now() - engine.now + event.at }));
    });
    const printed = await page.evaluate(() => Object.fromEntries([...document.querySelectorAll("[data-pillar]")].map((row) => [row.dataset.pillar, row.querySelectorAll("td")[2].textContent])));
    for (const [name, selector] of [...Object.entries(PILLARS).map(([name, handler]) => [name, `${REQUESTS}{handler="${handler}"}`]), ["requests", ALL]]) {
      const sums = await server.sums(selector);
      const counts = seen.filter((event) => event.name === name);
      assert(counts.length >= 4, `${name} was told only ${counts.length} times`);
      for (const { at, value } of counts) {
        const lately = [...sums].filter(([time]) => time <= at + 50 && time >= at - LATE).map(([, sum]) => sum);
        assert(lately.includes(value), `${name} is told to be ${value}, and the server counted ${lately.join(", ")} in the ${LATE} ms before`);
      }
      const number = Number(printed[name].replaceAll(",", ""));
      assert([...sums.values()].includes(number), `${name}: the server never counted ${printed[name]}`);
      assert(new Set(counts.map(({ value }) => value)).size > 1, `${name} never changed`);
    }
  });

  test("live/the rate, the latency and the headroom are what the server's samples come to", async () => {
    const shown = await page.evaluate(() => {
      const engine = document.getElementById("engine");
      const text = (place) => document.querySelector(place).textContent;
      const first = engine.events.find(({ kind, name }) => kind === "count" && name === "requests").value;
      return { rate: text("[data-number=rate] td"), p95: text("[data-number=p95] td"), ruby: text("[data-stone=ruby] output"), first, last: Number(text("[data-pillar=requests] td:nth-of-type(3)").replaceAll(",", "")) };
    });
    const sums = await server.sums(ALL);
    // What is asked once a second is counted anew with each scrape: a sum has one time.
    const [from, to] = [shown.first, shown.last].map((sum) => [...sums].find(([, value]) => value === sum)).map(([at, value]) => ({ at, value }));
    const rate = (to.value - from.value) / ((to.at - from.at) / 1000);
    near(Number(shown.rate), rate, 0.02 * rate, "requests a second");

    const histogram = new Map();
    for (const { labels, points } of await server.raw(`prometheus_http_request_duration_seconds_bucket{handler=~"${Object.values(PILLARS).join("|")}"}`)) {
      const bound = labels.le === "+Inf" ? Infinity : Number(labels.le);
      histogram.set(bound, (histogram.get(bound) ?? 0) + at(points, to.at) - at(points, from.at));
    }
    const p95 = 1000 * quantile(0.95, [...histogram].sort(([one], [other]) => one - other));
    near(Number.parseFloat(shown.p95), p95, 0.02 * p95, "95 % in milliseconds");

    // The machine's own numbers change with each scrape: the page shows one of the last three.
    const [load, idle, free, memory] = await Promise.all([server.raw("node_load1"), server.raw('node_cpu_seconds_total{mode="idle"}'), server.raw("node_memory_MemAvailable_bytes"), server.raw("node_memory_MemTotal_bytes")]);
    const rooms = load[0].points.slice(-4).map(([at, value]) => {
      const of = ([{ points }]) => points.find(([time]) => time === at)[1];
      return headroom(Math.min(1 - value / idle.length, of(free) / of(memory)));
    });
    assert(rooms.some((room) => Math.abs(room - Number(shown.ruby)) < 0.011), `ruby shows ${shown.ruby}, and the server's samples come to ${rooms.map((room) => room.toFixed(3)).join(", ")}`);
  });

  test("live/the smaller elements say what the large ones say", async () => {
    // Between two looks of the page they are behind; at some time within it none is.
    await page.waitForFunction(() => {
      const said = (it) => JSON.stringify([...new Map(it.events.map(({ kind, name, value }) => [`${kind} ${name}`, value]))].sort());
      return ["gem", "engine"].every((id) => {
        const leader = document.getElementById(id);
        return [...document.querySelectorAll(leader.localName)].every((it) => it.events.length > 0 && said(it) === said(leader));
      });
    }, null, { polling: 50, timeout: 10_000 });
  });

  test("live/motion goes on, and stands when paused, and so do all numbers that are shown, until they are told", async () => {
    const printed = () => page.evaluate(() => [...document.querySelectorAll("td, output, time, dd")].map((it) => it.textContent).join("|"));
    assert((await moves(page)) > 0, "nothing moves");
    await page.getByRole("button", { name: "Pause all" }).click();
    equal(await page.getByRole("button", { name: "Pause all" }).getAttribute("aria-pressed"), "true", "the button");
    await page.waitForTimeout(1500);
    const [before, stood] = [await told("engine", "count", "requests"), await printed()];
    equal(await moves(page), 0, "frames in which a stone turned while paused");
    await page.waitForTimeout(2 * INTERVAL);
    assert((await told("engine", "count", "requests")).value > before.value, "it hears nothing while paused");
    equal(await printed(), stood, "what the tables say");
    await page.getByRole("button", { name: "Pause all" }).click();
    await page.waitForTimeout(1500);
    assert((await moves(page)) > 0, "motion does not come back");
    assert((await printed()) !== stood, "the tables stand still");
  });

  test("live/reduced motion is respected", async () => {
    const calm = await browser.open({ reducedMotion: "reduce" });
    try {
      await calm.waitForFunction(() => document.querySelector("#gem-state").textContent !== "no data");
      // Until what was not known before has faded in.
      await calm.waitForTimeout(7000);
      equal(await moves(calm), 0, "frames in which a stone turned");
      equal(calm.complaints, [], "what the console says");
    } finally {
      await calm.context().close();
    }
  });

  test("live/nothing was complained of", () => equal(page.complaints, [], "what the console says"));

  test("live/a killed exporter makes Ruby unknown within four intervals, and its return is smooth", async () => {
    await settled();
    const table = await marks(page, "gem");
    await between("node");
    await dashboard.kill("prometheus-node-exporter");
    const killed = Date.now();
    const [silent] = await Promise.all([unknown("gem", "health", "ruby", killed), gone("gem", "Ruby no data", table, killed)]);
    assert(silent <= SILENCE * INTERVAL, `it was told after ${silent} ms`);
    await shows("#gem-state", "partial data", INTERVAL);
    await words("gem", "Ruby no data");
    const [sapphire, emerald, unity] = await Promise.all(["sapphire", "emerald", "unity"].map((name) => told("gem", "health", name)));
    assert(sapphire.value !== null, "the latency is known still");
    equal(unity.value, Math.min(sapphire.value, emerald.value), "Unity, the worst of those that are known");
    await unknown("engine", "now", "knowledge", killed);
    assert((await told("engine", "now", "rate")).value > 0, "the rate is known still");
    console.log(`  unknown ${Math.round(silent)} ms after SIGKILL of the exporter`);
    await returns("prometheus-node-exporter", "#gem", 4);
  });

  test("live/a killed server makes the engine unknown within four intervals, and its return is smooth", async () => {
    await settled();
    const known = { gem: await marks(page, "gem"), engine: await marks(page, "engine") };
    await between("prometheus");
    await dashboard.kill("prometheus");
    const killed = Date.now();
    const names = ["rate", "p95", "budget", "uptime", "knowledge"];
    const heard = Promise.all(names.map((name) => unknown("engine", "now", name, killed)));
    const [silent] = await Promise.all([heard, ...Object.entries(known).map(([id, marks]) => gone(id, "no data", marks, killed))]);
    silent.forEach((silent, nth) => assert(silent <= SILENCE * INTERVAL, `${names[nth]} was told after ${silent} ms`));
    for (const id of ["engine", "gem"]) {
      await shows(`#${id}-state`, "^no data", INTERVAL);
      await words(id, "no data");
    }
    await returns("prometheus", "#engine");
  });

  /** Waits until a job's scrape is well over, and the next is not near: what dies in the midst of one dies at no known time. */
  const between = async (job) => {
    const [{ points }] = await server.raw(`up{job="${job}"}`);
    await page.waitForTimeout(INTERVAL - ((Date.now() - points.at(-1)[0] + 0.6 * INTERVAL) % INTERVAL));
  };

  /**
   * Waits until no state has changed for longer than one stands at least: Ruby tells the load of this machine, which may go from
   * state to state just then.
   */
  const settled = async () => {
    await page.waitForTimeout(STANDS);
    await page.waitForFunction(([stands, bounds, pillars]) => {
      const state = (value) => (value === null ? -1 : bounds.filter((bound) => value >= bound).length);
      return ["gem", "engine"].every((id) => {
        const { events, now } = document.getElementById(id);
        const kinds = Map.groupBy(events.filter(({ kind, name, value }) => kind === "health" || (kind === "now" && pillars.includes(name))), ({ name }) => name);
        return [...kinds.values()].every((told) => {
          const late = told.filter(({ at }) => at > now - stands);
          return new Set([...told.slice(-late.length - 1, told.length - late.length), ...late].map(({ value }) => state(value))).size === 1;
        });
      });
    }, [STANDS, BOUNDS, Object.keys(PILLARS)], { polling: 250, timeout: 90_000 });
  };

  /** Waits until an element says by itself, and draws, that it no longer knows: within four intervals, and the fade. */
  const gone = async (id, text, known, since) => {
    assert(known > 100, `${id} has only ${known} pixels that it could lose`);
    const limit = SILENCE * INTERVAL + FADES[id];
    const after = (await lost(page, id, text, known, limit + 5 * INTERVAL)) - since;
    assert(after <= limit, `the picture of ${id} said so after ${after} ms`);
    console.log(`  ${id} drawn unknown after ${after} ms`);
  };

  /** Waits until the element itself says so, whose words change five seconds apart at most. */
  const words = (id, text) =>
    page.waitForFunction(([id, text]) => document.getElementById(id).shadowRoot.querySelector("#words").textContent.includes(text), [id, text], { timeout: 12_000 });

  /** Starts a program again, and watches the light until the element knows again. */
  async function returns(program, place, fields) {
    const frames = record(page, place, 14_000);
    await dashboard.again(program);
    await shows(`${place}-state`, "healthy|degraded|critical");
    const seen = await frames;
    assert(seen.length > 50, `only ${seen.length} frames were seen`);
    // A stone that turns glitters facet by facet; what must not jump is as large as a stone.
    const { largest, changed } = fields ? steps(coarser(seen, fields), FADE) : steps(seen, SLEW);
    assert(changed > 0.01, `nothing came back: no block changed by more than ${changed.toFixed(4)}`);
    assert(largest.step <= largest.allowed, `a block changed by ${largest.step.toFixed(3)} in ${Math.round(largest.milliseconds)} ms`);
    const most = flashes(seen);
    assert(most <= FLASHES, `a block flashed ${most} times in a second`);
    console.log(`  back in ${seen.length} frames: the largest step ${largest.step.toFixed(3)} in ${Math.round(largest.milliseconds)} ms, ${most} flashes a second at most`);
  }
}

/** In how many of 20 looks over two seconds the inside of the sapphire is another than in the one before. */
function moves(page) {
  return page.evaluate(async () => {
    const canvas = document.getElementById("gem").shadowRoot.querySelector("canvas");
    const side = canvas.width;
    const part = Math.round(0.06 * side);
    const copy = new OffscreenCanvas(part, part).getContext("2d", { willReadFrequently: true });
    const look = () => {
      copy.clearRect(0, 0, part, part);
      copy.drawImage(canvas, -Math.round(0.47 * side), -Math.round(0.27 * side));
      return copy.getImageData(0, 0, part, part).data.join();
    };
    let changed = 0;
    for (let nth = 0, last = look(); nth < 20; nth += 1) {
      await new Promise((next) => setTimeout(next, 100));
      const now = look();
      if (now !== last) changed += 1;
      last = now;
    }
    return changed;
  });
}

function near(seen, expected, tolerance, name) {
  assert(Math.abs(seen - expected) <= tolerance, `${name}: the page shows ${seen}, and the server's samples come to ${expected}`);
}

/** By straight lines within buckets, as Prometheus has it. */
function quantile(share, buckets) {
  const rank = share * buckets.at(-1)[1];
  let [below, counted] = [0, 0];
  for (const [bound, count] of buckets) {
    if (count >= rank) return bound === Infinity ? below : below + ((bound - below) * (rank - counted)) / (count - counted);
    [below, counted] = [bound, count];
  }
  return Number.NaN;
}

/** Health by the share that is free: docs/metrics.md has the points. */
function headroom(free) {
  const points = [[0, 0], [0.1, 0.7], [0.2, 0.9], [0.5, 1]];
  const next = points.findIndex(([share]) => share >= free);
  if (free <= 0) return 0;
  if (next < 0) return 1;
  const [[x0, y0], [x1, y1]] = [points[next - 1], points[next]];
  return y0 + ((y1 - y0) * (free - x0)) / (x1 - x0);
}
