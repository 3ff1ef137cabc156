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
    equal(complaints.map(({ name, code }) => `${name} ${code}`), ["unreachable", "unreachable", "failed_query", "failed_query", "unreachable"].map((code) => `AzoraError metrics.${code}`));
    assert(complaints[2].message.includes("parse error"), complaints[2].message);
    equal(taken.slice(0, 5), [[], [], [], [], []]);
    // The last answer says the value where the time should stand: a second after 1970.
    equal(folded[5].samples.map(({ at }) => at), [1000]);
  });

  test("feed/a server that does not answer is given up after an interval", async () => {
    const { complaints } = await fed(Feed, 2, (_, { signal }) => new Promise((_, refuse) => signal.addEventListener("abort", () => refuse(signal.reason))));
    equal(complaints.map(({ code }) => code), ["metrics.unreachable", "metrics.unreachable"]);
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
