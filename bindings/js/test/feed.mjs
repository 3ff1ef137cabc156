// Metrics that are fetched again and again, by a network that is made up.

import { assert, equal, test } from "./harness.mjs";

/** The server's clock, which tests turn, and that of a page, which may be another. */
const SERVER = 1_700_000_000_000;

/** A feed with a network that answers by `answer(url)`, but to `time()`; gives what it took and what was wrong. */
async function fed(Feed, rounds, answer, options = {}) {
  const seen = { urls: [], folded: [], taken: [], complaints: [], texts: [], reports: 0 };
  let feed;
  await new Promise((done) => {
    feed = new Feed({
      url: "http://server/api/v1/query",
      interval: 20,
      queries: [{ value: "hits_total", time: "timestamp(hits_total)" }],
      parse: (text, type) => {
        seen.texts.push([text, type]);
        return [{ name: text.trim(), labels: [], value: 1, at: null }];
      },
      fold: (samples, at) => {
        seen.folded.push({ samples, at });
        return samples.map(({ name, value }) => ({ at, kind: "count", name, value }));
      },
      take: (events) => seen.taken.push(events),
      report: (error) => {
        if (error) seen.complaints.push(error);
        seen.reports += 1;
        if (seen.reports >= rounds) done();
      },
      fetch: async (url, { signal, headers }) => {
        seen.accept = headers.accept;
        const asked = new URL(url);
        if (asked.searchParams.get("query") === "time()") return answer(asked, { signal, round: seen.reports, clock: true }) ?? time(SERVER);
        seen.urls.push(String(url));
        return answer(asked, { signal, round: seen.reports });
      },
      clock: () => SERVER,
      ...options,
    });
    feed.go();
  });
  feed.stop();
  return Object.assign(seen, { feed });
}

const scalar = (value) => Response.json({ status: "success", data: { resultType: "scalar", result: [0, value] } });
const time = (milliseconds) => scalar(String(milliseconds / 1000));
const vector = (...result) => Response.json({ status: "success", data: { resultType: "vector", result } });
const hits = (labels, value, name = true) => ({ metric: { ...(name ? { __name__: "hits_total" } : {}), ...labels }, value: [5000, value] });

export async function feeds() {
  const { Feed } = await import("../dist/elements/feed.js");
  const { meter } = await import("../dist/elements/metering.js");

  /** An element of this kind that is told by `answer`; gives its events, by name the last value of each. */
  const metered = async (kind, rounds, answer, options) => {
    const seen = { events: [], complaints: [], rounds: 0 };
    // The element's own time has nothing to do with either clock.
    let server = SERVER;
    const now = () => 5000 + server - SERVER;
    let metering;
    await new Promise((done, refuse) => {
      meter({
        kind,
        recipeUrl: "http://page/recipe.json",
        url: "http://page/metrics",
        interval: 20,
        now,
        apply: (event) => seen.events.push(event),
        report: (error) => {
          if (error) seen.complaints.push(error);
          seen.rounds += 1;
          server += 15_000;
          if (seen.rounds === rounds) done();
        },
        clock: () => server + (options.skew ?? 0),
        fetch: async (url) => {
          if (String(url).endsWith("recipe.json")) return Response.json(options.recipe);
          const asked = new URL(url);
          return asked.searchParams.get("query") === "time()" ? time(server) : answer(asked, seen.rounds, server);
        },
        ...options.feed,
      }).then((made) => (metering = made).go(), refuse);
    });
    metering.stop();
    return seen;
  };
  const recipe = { element: "gem", interval: 15, requests: { metric: "hits_total" }, errors: { metric: "hits_total", match: { code: { starts: "5" } } } };
  // One in a thousand fails: all of the budget of 99.9 % is spent, and the success ratio is that of the objective.
  const counted = (round) => [["200", 1000 + 9990 * round], ["500", 7 + 10 * round]];

  for (const [type, text] of [
    ["text/plain; version=0.0.4", (round) => counted(round).map(([code, value]) => `hits_total{code="${code}"} ${value}\n`).join("")],
    ["application/openmetrics-text; version=1.0.0", (round) => `# TYPE hits counter\n${counted(round).map(([code, value]) => `hits_total{code="${code}"} ${value}\n`).join("")}# EOF\n`],
  ]) {
    test(`feed/a page of ${type} is told as events of the gem`, async () => {
      const { events, complaints } = await metered("gem", 4, (_, round) => new Response(text(round), { headers: { "content-type": type } }), { recipe });
      equal(complaints, []);
      const emerald = events.filter(({ kind, name }) => kind === "health" && name === "emerald").at(-1);
      assert(emerald.value !== null && emerald.value >= 0 && emerald.value <= 1, JSON.stringify(events));
      assert(events.every(({ at }) => at >= 5000 && at <= 65_000), "an event is not in the element's time");
    });
  }

  test("feed/a server that falls silent makes the gem unknown within four intervals, and comes back", async () => {
    const answer = (url, round, clock) => {
      if (round >= 4 && round < 8) return new Response("", { status: 503 });
      const time = url.searchParams.get("query").startsWith("timestamp");
      return vector(...counted(round).map(([code, value]) => hits({ code }, String(time ? clock / 1000 : value), !time)));
    };
    const { events, complaints } = await metered("gem", 12, answer, { recipe, feed: { url: "http://server/api/v1/query" } });
    equal(complaints.map(({ code }) => code), Array(4).fill("host.unreachable"));
    const told = events.filter(({ kind, name }) => kind === "health" && name === "emerald");
    const unknown = told.find(({ at, value }) => at > 50_000 && value === null);
    assert(unknown && unknown.at <= 50_000 + 60_000, JSON.stringify(told));
    assert(told.at(-1).value !== null && told.at(-1).at > unknown.at, JSON.stringify(told));
  });

  test("feed/a sample of a server has the time of its own, not that of the question", async () => {
    const { folded, urls, complaints } = await fed(Feed, 1, (url, { clock }) =>
      clock ? null : url.searchParams.get("query").startsWith("timestamp")
        ? vector(hits({ code: "500", job: "a" }, "4999.25", false), hits({ job: "a", code: "200" }, "4998.5", false))
        : vector(hits({ code: "200", job: "a" }, "12.5"), hits({ code: "500", job: "a" }, "+Inf"), hits({ code: "404", job: "a" }, "3")),
    );
    const label = (name, value) => ({ name, value });
    equal(folded[0].samples, [
      { name: "hits_total", labels: [label("code", "200"), label("job", "a")], value: 12.5, at: 4_998_500 },
      { name: "hits_total", labels: [label("code", "500"), label("job", "a")], value: Infinity, at: 4_999_250 },
    ]);
    equal(complaints, []);
    equal(urls.length, 2);
    const asked = urls.map((url) => new URL(url).searchParams);
    equal(asked.map((it) => it.get("query")), ["hits_total", "timestamp(hits_total)"]);
    equal(asked[0].get("time"), asked[1].get("time"));
  });

  test("feed/a page of text goes to its parser with its type", async () => {
    const { texts, folded, accept } = await fed(Feed, 1, () => new Response("up\n", { headers: { "content-type": "text/plain; version=0.0.4" } }), { url: "http://page/metrics", queries: [] });
    equal(texts, [["up\n", "text/plain; version=0.0.4"]]);
    equal(folded[0].samples[0].name, "up");
    assert(accept.includes("openmetrics"), accept);
  });

  test("feed/it goes on after every failure, and says each", async () => {
    const failures = [
      () => { throw new TypeError("no route"); },
      () => new Response("gone", { status: 404 }),
      () => Response.json({ status: "error", errorType: "bad_data", error: "parse error" }, { status: 400 }),
      () => Response.json({ status: "success", data: { resultType: "scalar", result: [0, "1"] } }),
      () => new Response("{", { headers: { "content-type": "application/json" } }),
      () => vector(hits({}, "1")),
    ];
    const { taken, complaints, folded } = await fed(Feed, failures.length, (_, { round, clock }) => (clock ? null : failures[round]()));
    equal(complaints.map(({ name, code }) => `${name} ${code}`), ["host.unreachable", "host.unreachable", "metrics.failed_query", "metrics.failed_query", "host.unreachable"].map((code) => `AzoraError ${code}`));
    assert(complaints[2].message.includes("parse error"), complaints[2].message);
    equal(taken.slice(0, 5), [[], [], [], [], []]);
    // The last answer says the value where the time should stand: a second after 1970.
    equal(folded.flatMap(({ samples }) => samples.map(({ at }) => at)), [1000]);
  });

  test("feed/a server that does not answer is given up after an interval", async () => {
    const { complaints } = await fed(Feed, 2, (_, { signal }) => new Promise((_, refuse) => signal.addEventListener("abort", () => refuse(signal.reason))));
    equal(complaints.map(({ code }) => code), ["host.unreachable", "host.unreachable"]);
    assert(complaints[0].message.includes("within 0.02 s"), complaints[0].message);
  });

  test("feed/once stopped it is silent, also of a round that is under way", async () => {
    const seen = await fed(Feed, 2, (_, { clock }) => (clock ? null : vector()));
    const counts = () => [seen.urls.length, seen.taken.length, seen.reports];
    const before = counts();
    await new Promise((done) => setTimeout(done, 80));
    equal(counts(), before);
    let aborted = false;
    const heard = [];
    const feed = new Feed({
      url: "http://page/metrics", interval: 5000, queries: [], parse: () => [], fold: () => [], take: (events) => heard.push(events), report: (error) => heard.push(error),
      fetch: (_, { signal }) => new Promise((_, refuse) => signal.addEventListener("abort", () => refuse((aborted = true)))),
    });
    feed.go();
    await new Promise((done) => setTimeout(done, 20));
    feed.stop();
    await new Promise((done) => setTimeout(done, 20));
    equal([aborted, heard.length, feed.go()], [true, 0, false]);
  });

  test("feed/it rests when it is told to, and goes on at once where a round is due", async () => {
    let fetched = 0;
    const feed = new Feed({
      url: "http://page/metrics", interval: 100, queries: [], parse: () => [], fold: () => [], take: () => undefined, report: () => undefined,
      fetch: async () => ((fetched += 1), new Response("")),
    });
    const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
    equal(feed.go(), true);
    await wait(20);
    equal(fetched, 1, "rounds at first");
    // Taken out and put back within an interval: nothing is asked anew.
    feed.rest();
    equal(feed.go(), false);
    await wait(20);
    equal(fetched, 1, "rounds within an interval");
    feed.rest();
    await wait(250);
    equal(fetched, 1, "rounds at rest");
    equal(feed.go(), true);
    await wait(20);
    equal(fetched, 2, "rounds after the rest");
    feed.stop();
  });

  for (const skew of [-3_600_000, 3_600_000]) {
    test(`feed/a page whose clock is off by ${skew / 1000} s asks for the server's time, and knows as much`, async () => {
      const asked = [];
      const answer = (url, round, server) => {
        asked.push(Number(url.searchParams.get("time")) * 1000 - server);
        const time = url.searchParams.get("query").startsWith("timestamp");
        return vector(...counted(round).map(([code, value]) => hits({ code }, String(time ? server / 1000 - 2 : value), !time)));
      };
      const { events, complaints } = await metered("gem", 6, answer, { recipe, skew, feed: { url: "http://server/api/v1/query" } });
      equal(complaints, []);
      equal(asked.filter((off) => off !== 0), [], "how far from the server's time it asks");
      const told = events.filter(({ name }) => name === "emerald");
      // The first scrape only says where requests begin.
      assert(told.length > 1 && told.slice(1).every(({ value }) => value !== null), JSON.stringify(told));
      assert(told.every(({ at }) => at >= 5000 && at <= 5000 + 6 * 15_000), "an event is not in the element's time");
    });

    test(`feed/samples of a page that have times of their own are known where the page's clock is off by ${skew / 1000} s`, async () => {
      const answer = (_, round, server) => {
        const text = counted(round).map(([code, value]) => `hits_total{code="${code}"} ${value} ${server - 1000}\n`).join("");
        return new Response(text, { headers: { "content-type": "text/plain; version=0.0.4", date: new Date(server).toUTCString() } });
      };
      const { events, complaints } = await metered("gem", 6, answer, { recipe, skew });
      equal(complaints, []);
      const told = events.filter(({ name }) => name === "emerald");
      // The first scrape only says where requests begin.
      assert(told.length > 1 && told.slice(1).every(({ value }) => value !== null), JSON.stringify(told));
    });
  }

  test("feed/a clock that agrees with a page's whole seconds is not touched", async () => {
    const { folded } = await fed(Feed, 3, () => new Response("up", { headers: { date: new Date(SERVER).toUTCString() } }), { url: "http://page/metrics", clock: () => SERVER + 640 });
    equal([...new Set(folded.map(({ at }) => at))], [SERVER + 640]);
  });

  test("feed/a clock that was set while it ran is seen through with the next round", async () => {
    let page = SERVER;
    const { folded } = await fed(Feed, 3, (_, { clock, round }) => ((page = SERVER + 7_000_000 * round), clock ? null : vector()), { clock: () => page });
    equal([...new Set(folded.map(({ at }) => at))], [SERVER]);
  });

  test("feed/an address keeps what it asks besides", async () => {
    const { urls } = await fed(Feed, 1, (_, { clock }) => (clock ? null : vector()), { url: "http://server/api/v1/query?tenant=a&query=old" });
    const asked = urls.map((url) => [...new URL(url).searchParams]);
    equal(asked.map(([tenant, query, time]) => [tenant, query, time[0]]), [[["tenant", "a"], ["query", "hits_total"], "time"], [["tenant", "a"], ["query", "timestamp(hits_total)"], "time"]]);
  });

  test("feed/whatever refuses in JSON, it is the address that is wrong, unless a server says why", async () => {
    const page = { url: "http://page/metrics", queries: [] };
    const refusals = [
      [() => Response.json({ error: "log in first" }, { status: 401 }), page, "host.unreachable"],
      [() => Response.json({ status: "error", error: "no" }, { status: 500 }), page, "host.unreachable"],
      [() => Response.json({ message: "log in first" }, { status: 401 }), {}, "host.unreachable"],
      [() => new Response("<html>", { status: 502, headers: { "content-type": "application/json" } }), {}, "host.unreachable"],
      [() => Response.json({ status: "error", error: "no" }, { status: 422 }), {}, "metrics.failed_query"],
      [() => scalar("NaN"), {}, "metrics.failed_query"],
    ];
    for (const [answer, options, code] of refusals) {
      const { complaints, texts } = await fed(Feed, 1, answer, options);
      equal([complaints.map(({ code }) => code), texts], [[code], []], answer.toString());
      if (code === "host.unreachable") assert(/answers (401|500|502);/.test(complaints[0].message), complaints[0].message);
    }
  });

  test("feed/nothing that a browser of 2023 lacks is needed", async () => {
    const { any } = AbortSignal;
    delete AbortSignal.any;
    try {
      const { complaints, taken } = await fed(Feed, 1, (_, { clock }) => (clock ? null : vector()));
      equal([complaints.length, taken.length], [0, 1]);
    } finally {
      AbortSignal.any = any;
    }
  });

  test("feed/what the fold refuses is told, and the next round comes", async () => {
    let round = 0;
    const { complaints, taken } = await fed(Feed, 2, (_, { clock }) => (clock ? null : vector()), {
      fold: () => {
        round += 1;
        if (round === 1) throw new Error("too many series");
        return [];
      },
    });
    equal(complaints.length, 1);
    assert(taken.length > 0 && taken.every((events) => events.length === 0), JSON.stringify(taken));
  });

  test("feed/what grows stale is told when a round begins, but not after a rest", async () => {
    const seen = [];
    const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
    const feed = new Feed({
      url: "http://page/metrics", interval: 100, queries: [], take: () => undefined, report: () => undefined,
      parse: () => [{ name: "up", labels: [], value: 1, at: null }],
      fold: (samples) => (seen.push(samples.length), []),
      fetch: async () => (seen.push("asks"), new Response("")),
    });
    feed.go();
    await wait(150);
    feed.rest();
    equal(seen, ["asks", 1, 0, "asks", 1]);
    await wait(300);
    feed.go();
    await wait(50);
    feed.stop();
    equal(seen, ["asks", 1, 0, "asks", 1, "asks", 1]);
  });

  test("feed/what the element refuses is told, and the rest happens", async () => {
    const told = [];
    const apply = (event) => {
      if (event.name === "ruby") throw new TypeError("no such stone");
      told.push(event.name);
    };
    const answer = (_, round) => new Response(counted(round).map(([code, value]) => `hits_total{code="${code}"} ${value}\n`).join(""));
    const { complaints } = await metered("gem", 3, answer, { recipe, feed: { apply } });
    equal(complaints.map(({ message }) => message.includes("no such stone")), [true]);
    assert(["sapphire", "emerald", "unity"].every((name) => told.includes(name)), told.join());
  });
}
