// The tags of the living elements through all that a page does with them: set, moved, hidden, cut off, taken away.

import { assert, equal } from "./harness.mjs";
import { asleep, awake, onPages, STILL } from "./living.mjs";

/** Every attribute, and the property of the same. */
const PROPERTIES = {
  size: "size", theme: "theme", scheme: "scheme", contrast: "contrast", cut: "cut", glow: "glow", pace: "pace", heart: "heart", name: "name", words: "words",
  policy: "policy", "pause-label": "pauseLabel", "metrics-url": "metricsUrl", "recipe-url": "recipeUrl", interval: "interval",
};

/** Waits until the newest event of a name has a value that fits; a page that never comes to it fails. */
const comes = (page, name, known) =>
  page.waitForFunction(([name, known]) => {
    const last = made.events.filter((event) => event.name === name).at(-1);
    return last !== undefined && (last.value !== null) === known;
  }, [name, known], { timeout: 20_000 });

/** A gem that is told by `url`, and what it complains of. */
const metered = (page, attributes) =>
  page.evaluate(async (attributes) => {
    window.heard = [];
    document.addEventListener("azora-error", ({ target, detail }) => heard.push([target.localName, detail.name, detail.code]));
    await put("azora-gem", { size: "md", interval: "1", ...attributes });
  }, attributes);

const heard = async (page) => {
  await page.waitForFunction(() => heard.length > 0, null, { timeout: 20_000 });
  return page.evaluate(() => heard[0]);
};

/** What a page of metrics is, when it is whole. */
const WHOLE = { contentType: "text/plain; version=0.0.4", body: 'hits_total{code="200"} 1\n' };
const RECIPE = { element: "gem", interval: 1, requests: { metric: "hits_total" }, errors: { metric: "hits_total", match: { code: { starts: "5" } } } };

/** How metrics can fail: what answers, where, and the code that is told. */
const FAILURES = {
  "are not found": [{ "metrics-url": "/metrics" }, { status: 404, body: "" }, "host.unreachable"],
  "are no metrics": [{ "metrics-url": "/metrics" }, { contentType: "text/plain", body: "<html>}{ no metrics" }, "metrics.unfinished"],
  "are no answer of an API": [{ "metrics-url": "/api/v1/query" }, { contentType: "application/json", body: "{" }, "host.unreachable"],
  "are an answer of another kind": [{ "metrics-url": "/api/v1/query" }, { json: { status: "success", data: { resultType: "scalar", result: [0, "1"] } } }, "metrics.failed_query"],
  "can't be reached": [{ "metrics-url": "/metrics" }, null, "host.unreachable"],
  "have a recipe that is not found": [{ "metrics-url": "/metrics", "recipe-url": "/recipe.json" }, { ...WHOLE }, "host.unreachable"],
};

const TESTS = {
  "an attribute is a property, and the other way about": async ({ page, define }) => {
    await define();
    const wrong = await page.evaluate((properties) => {
      const made = document.createElement("azora-gem");
      const wrong = [];
      const check = (what, seen, expected) => seen === expected || wrong.push(`${what} is ${seen}, not ${expected}`);
      for (const [attribute, property] of Object.entries(properties)) {
        check(`${property} at first`, made[property], null);
        made[property] = "a";
        check(`${attribute} that was set as a property`, made.getAttribute(attribute), "a");
        made.setAttribute(attribute, "b");
        check(`${property} that was set as an attribute`, made[property], "b");
        made[property] = 5;
        check(`${property} that is a number`, made[property], "5");
        made[property] = null;
        check(`${attribute} that was taken away`, made.hasAttribute(attribute), false);
        made[property] = "c";
        made[property] = undefined;
        check(`${attribute} that is not there`, made.hasAttribute(attribute), false);
      }
      for (const flag of ["label", "paused"]) {
        check(`${flag} at first`, made[flag], false);
        made[flag] = true;
        check(`${flag} that was set`, made.getAttribute(flag), "");
        made[flag] = false;
        check(`${flag} that was taken away`, made.hasAttribute(flag), false);
        made.setAttribute(flag, "");
        check(`${flag} as an attribute`, made[flag], true);
      }
      const known = [...Object.keys(properties), "label", "paused"].sort();
      check("what is observed", String([...customElements.get("azora-gem").observedAttributes].sort()), String(known));
      return wrong;
    }, PROPERTIES);
    equal(wrong, []);
  },

  "what was told stays through being taken away and put back": async ({ page, define }) => {
    await define();
    await page.evaluate(async () => {
      await put("azora-gem", { size: "md", policy: "still" });
      window.unknown = part("canvas").toDataURL();
      for (const name of ["sapphire", "emerald", "ruby", "unity"]) made.apply({ kind: "health", name, value: 0.3 });
    });
    await asleep(page);
    await page.evaluate(() => {
      window.told = [part("canvas").toDataURL(), made.now];
      made.remove();
      // It is told while nobody has it, and moved without being away for long.
      made.apply({ kind: "hover", value: 0 });
      setTimeout(() => {
        document.body.append(made);
        document.body.prepend(made);
      }, 50);
    });
    await asleep(page);
    const seen = await page.evaluate(() => [told[0] !== unknown && part("canvas").toDataURL() === told[0], made.now > told[1], made.events.length, document.querySelectorAll("azora-gem").length, made.shadowRoot.childElementCount]);
    equal(seen, [true, true, 5, 1, 1]);
  },

  "it comes to rest when the system begins to wish it": async ({ page, define }) => {
    await define();
    await page.evaluate(() => put("azora-gem", { size: "lg", cut: "classic" }));
    await awake(page, "at first");
    equal(await page.evaluate(() => part("button").hidden), false);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.waitForFunction(() => part("button").hidden);
    await asleep(page);
    await page.emulateMedia({ reducedMotion: "no-preference" });
    await awake(page, "when the system no longer wished it");
    equal(await page.evaluate(() => part("button").hidden), false);
  },

  "what has no place on the page is not drawn": async ({ page, define }) => {
    await define();
    await page.evaluate(() => put("azora-gem", { size: "lg", cut: "classic" }));
    for (const hide of ["hidden", "style"]) {
      await awake(page, `without ${hide}`);
      await page.evaluate((hide) => made.setAttribute(hide, "display: none"), hide);
      await page.waitForTimeout(300);
      equal(await page.evaluate(() => during(500)), STILL);
      await page.evaluate((hide) => made.removeAttribute(hide), hide);
    }
    await awake(page, "when it was shown again");
  },

  "the space bar pauses, and someone's own words call it": async ({ page, define }) => {
    await define();
    await page.evaluate(() => put("azora-gem", { size: "lg", cut: "classic", "pause-label": "Halt" }));
    await page.keyboard.press("Tab");
    const button = page.getByRole("button", { name: "Halt", pressed: false });
    equal(await button.count(), 1);
    await page.keyboard.press("Space");
    await page.waitForFunction(() => made.paused && part("button").getAttribute("aria-pressed") === "true");
    await asleep(page);
    await page.evaluate(() => (made.pauseLabel = "Stop"));
    equal(await page.getByRole("button", { name: "Stop", pressed: true }).count(), 1);
    await page.keyboard.press("Space");
    await awake(page, "when it went on");
  },

  ...Object.fromEntries(Object.entries(FAILURES).map(([how, [attributes, answer, code]]) => [`metrics that ${how} leave it unknown, and it says so`, async ({ page, define }) => {
    const reply = (route) => (answer ? route.fulfill(answer) : route.abort());
    await page.route("**/metrics", reply);
    await page.route("**/api/v1/query?*", reply);
    await page.route("**/recipe.json", (route) => route.fulfill({ status: 404, body: "" }));
    await define();
    await metered(page, { ...attributes, interval: "5" });
    equal(await heard(page), ["azora-gem", "AzoraError", code]);
    const seen = await page.evaluate(() => [made.events.filter(({ value }) => value !== null && value !== 1000).map(({ kind }) => kind), box().title.length > 10, part("p").textContent, box().className]);
    equal([seen[0], seen[1], seen[3]], [[], true, "drawn"]);
    assert(/no data/.test(seen[2]), `it says ${seen[2]}`);
  }])),

  "metrics that turn to nonsense are unknown, and known again": async ({ page, define }) => {
    let [round, fails] = [0, false];
    await page.route("**/recipe.json", (route) => route.fulfill({ json: RECIPE }));
    await page.route("**/metrics", (route) => route.fulfill(fails ? { contentType: "text/plain", body: "}{" } : { ...WHOLE, body: `hits_total{code="200"} ${1000 * (round += 1)}\nhits_total{code="500"} 3\n` }));
    await define();
    await metered(page, { "metrics-url": "/metrics", "recipe-url": "/recipe.json" });
    await comes(page, "emerald", true);
    fails = true;
    await comes(page, "emerald", false);
    assert(await page.evaluate(() => heard.some(([, , code]) => code === "metrics.unfinished")), "it does not say why");
    fails = false;
    await comes(page, "emerald", true);
  },

  "a strict policy of the page's is kept": async ({ page, origin }) => {
    const refused = [];
    page.on("console", (message) => refused.push(message.text()));
    const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src data:";
    const body = '<!doctype html><html lang="en"><title>Strict</title><link rel="icon" href="data:,"><azora-gem size="md" metrics-url="/metrics" interval="1"></azora-gem><azora-sankofa size="md"></azora-sankofa><script type="module" src="/strict.js"></script></html>';
    await page.route("**/strict.html", (route) => route.fulfill({ contentType: "text/html", headers: { "content-security-policy": policy }, body }));
    await page.route("**/strict.js", (route) => route.fulfill({ contentType: "text/javascript", body: 'import { defineElements } from "/bindings/js/dist/web/elements.js"; defineElements();' }));
    await page.route("**/metrics", (route) => route.fulfill(WHOLE));
    await page.goto(`${origin}/strict.html`);
    const drawn = () => page.evaluate(() => [...document.querySelectorAll("azora-gem, azora-sankofa")].map((it) => [box(it).className, part("canvas", it).getBoundingClientRect().width, getComputedStyle(part("p", it)).position]));
    const expected = Array(2).fill(["drawn", 120, "absolute"]);
    for (const deadline = Date.now() + 20_000; JSON.stringify(await drawn()) !== JSON.stringify(expected) && Date.now() < deadline; ) await page.waitForTimeout(100);
    equal(await drawn(), expected);
    const told = () => page.evaluate(() => document.querySelector("azora-gem").events.length > 0);
    for (const deadline = Date.now() + 20_000; !(await told()) && Date.now() < deadline; ) await page.waitForTimeout(100);
    equal([await told(), refused], [true, []]);
    // The policy is one: what stands in the page itself is refused.
    await page.evaluate(() => document.body.append(Object.assign(document.createElement("style"), { textContent: "b { color: red }" })));
    assert(refused.some((line) => line.includes("Content Security Policy")), `it says ${refused}`);
  },

  "a thousand comings and goings leave nothing behind": async ({ page, define }) => {
    await define();
    const session = await page.context().newCDPSession(page);
    const held = async () => {
      await session.send("HeapProfiler.collectGarbage");
      const wasm = await page.evaluate(() => memory.buffer.byteLength);
      const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
      return { wasm, nodes, jsEventListeners, heap: (await session.send("Runtime.getHeapUsage")).usedSize };
    };
    await page.evaluate(() => put("azora-gem", { size: "lg" }));
    const rounds = (count) => page.evaluate(async (count) => {
      for (let nth = 0; nth < count; nth += 1) {
        made.remove();
        document.body.append(made);
        made.theme = nth % 2 === 0 ? "finance" : "admin";
        // Once for all that changes together, it is made anew.
        if (nth % 2 === 0) await null;
        if (nth % 20 === 0) await new Promise((done) => requestAnimationFrame(done));
      }
      await new Promise((done) => setTimeout(done, 100));
    }, count);
    await rounds(100);
    const before = await held();
    await rounds(1000);
    const after = await held();
    const { heap, ...rest } = before;
    equal({ ...after, heap }, { ...rest, heap });
    assert(after.heap < heap + 500_000, `the heap grew from ${heap} to ${after.heap}`);
  },
};

/** Runs all of them; see `living`. */
export const connected = (browser, origin, only) => onPages("connected", TESTS, { browser, origin }, only);
