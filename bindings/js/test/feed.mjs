// Metrics that are fetched again and again, by a network that is made up.

import { assert, equal, test } from "./harness.mjs";

/** A feed with a network that answers by `answer(url)`; gives what it took and what it complained of. */
async function fed(Feed, rounds, answer, options = {}) {
  const seen = { urls: [], folded: [], taken: [], complaints: [], texts: [] };
  let feed;
  let clock = 1_000_000;
  // Node does not wait for the signal of a timeout.
  const awake = setInterval(() => {}, 1000);
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
      take: (events) => {
        seen.taken.push(events);
        if (seen.taken.length >= rounds) done();
      },
      complain: (error) => seen.complaints.push(error),
      fetch: async (url, { signal, headers }) => {
        seen.urls.push(String(url));
        seen.accept = headers.accept;
        return answer(new URL(url), { signal, round: seen.taken.length });
      },
      clock: () => (clock += 1),
      ...options,
    });
  });
  feed.stop();
  clearInterval(awake);
  return seen;
}

const vector = (...result) => Response.json({ status: "success", data: { resultType: "vector", result } });
const hits = (labels, value, name = true) => ({ metric: { ...(name ? { __name__: "hits_total" } : {}), ...labels }, value: [5000, value] });

export async function feed() {
  const { Feed } = await import("../dist/elements/feed.js");
  const { meter } = await import("../dist/elements/metering.js");

  /** An element of this kind that is told by `answer`; gives its events, by name the last value of each. */
  const metered = async (kind, rounds, answer, options) => {
    const seen = { events: [], complaints: [], rounds: 0 };
    const awake = setInterval(() => {}, 1000);
    let clock = 1_700_000_000_000;
    let feed;
    await new Promise((done, refuse) => {
      meter({
        kind,
        recipeUrl: "http://page/recipe.json",
        epoch: clock,
        url: "http://page/metrics",
        interval: 20,
        take: (events) => {
          seen.events.push(...events);
          seen.rounds += 1;
          clock += 15_000;
          if (seen.rounds === rounds) done();
        },
        complain: (error) => seen.complaints.push(error),
        clock: () => clock,
        fetch: async (url) => (String(url).endsWith("recipe.json") ? Response.json(options.recipe) : answer(new URL(url), seen.rounds, clock)),
        ...options.feed,
      }).then((made) => (feed = made), refuse);
    }).finally(() => clearInterval(awake));
    feed.stop();
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
      assert(events.every(({ at }) => at >= 0 && at <= 60_000), "an event is not in the element's time");
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
    const unknown = told.find(({ at, value }) => at > 45_000 && value === null);
    assert(unknown && unknown.at <= 45_000 + 60_000, JSON.stringify(told));
    assert(told.at(-1).value !== null && told.at(-1).at > unknown.at, JSON.stringify(told));
  });

  test("feed/a sample of a server has the time of its own, not that of the question", async () => {
    const { folded, urls, complaints } = await fed(Feed, 1, (url) =>
      url.searchParams.get("query").startsWith("timestamp")
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
    const { taken, complaints, folded } = await fed(Feed, failures.length, (_, { round }) => failures[round]());
    equal(complaints.map(({ name, code }) => `${name} ${code}`), ["host.unreachable", "host.unreachable", "metrics.failed_query", "metrics.failed_query", "host.unreachable"].map((code) => `AzoraError ${code}`));
    assert(complaints[2].message.includes("parse error"), complaints[2].message);
    equal(taken.slice(0, 5), [[], [], [], [], []]);
    // The last answer says the value where the time should stand: a second after 1970.
    equal(folded[5].samples.map(({ at }) => at), [1000]);
  });

  test("feed/a server that does not answer is given up after an interval", async () => {
    const { complaints } = await fed(Feed, 2, (_, { signal }) => new Promise((_, refuse) => signal.addEventListener("abort", () => refuse(signal.reason))));
    equal(complaints.map(({ code }) => code), ["host.unreachable", "host.unreachable"]);
  });

  test("feed/once stopped it is silent", async () => {
    const seen = await fed(Feed, 2, () => vector());
    const counts = () => [seen.urls.length, seen.taken.length, seen.complaints.length];
    const before = counts();
    await new Promise((done) => setTimeout(done, 80));
    equal(counts(), before);
  });

  test("feed/what the fold refuses is told, and the next round comes", async () => {
    let round = 0;
    const { complaints, taken } = await fed(Feed, 1, () => vector(), {
      fold: () => {
        round += 1;
        if (round === 1) throw new Error("too many series");
        return [];
      },
    });
    equal(complaints.length, 1);
    equal(taken, [[]]);
  });
}
