// The tags of the living elements in headless Chromium: what they show, say and cost.

import { assert, equal } from "./harness.mjs";

/** In the page, before any script: counts what would keep it awake. */
function watch() {
  window.counts = { frames: 0, timers: 0, draws: 0 };
  const { requestAnimationFrame, setTimeout } = window;
  window.requestAnimationFrame = (...rest) => ((window.counts.frames += 1), requestAnimationFrame.apply(window, rest));
  window.setTimeout = (...rest) => ((window.counts.timers += 1), setTimeout.apply(window, rest));
  const { clearRect } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.clearRect = function (...rest) {
    window.counts.draws += 1;
    clearRect.apply(this, rest);
  };
  /** The memory in which the elements are drawn. */
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (...rest) => {
    const made = await instantiate.apply(WebAssembly, rest);
    window.memory = (made.instance ?? made).exports.memory;
    return made;
  };
  /** What is counted in so many milliseconds. */
  window.during = async (milliseconds) => {
    window.counts = { frames: 0, timers: 0, draws: 0 };
    await new Promise((done) => setTimeout.call(window, done, milliseconds));
    return window.counts;
  };
  /** Adds an element and waits until it has drawn. */
  window.put = async (tag, attributes = {}, inside = "") => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.innerHTML = inside;
    document.body.append(made);
    window.made = made;
    while (!window.box().classList.contains("drawn") && !window.box().classList.contains("worded")) await new Promise((done) => requestAnimationFrame.call(window, done));
    return made;
  };
  window.box = (of = window.made) => of.shadowRoot?.querySelector("div") ?? document.createElement("i");
  window.part = (name, of = window.made) => of.shadowRoot.querySelector(name);
}

/** What is counted of what sleeps. */
export const STILL = { frames: 0, timers: 0, draws: 0 };

/** Waits until whatever was under way has come to an end, and sees that nothing begins again. */
export async function asleep(page) {
  const deadline = Date.now() + 60_000;
  while ((await page.evaluate(() => during(300))).draws > 0) assert(Date.now() < deadline, "it does not come to rest in a minute");
  // What says the words anew may be waited for a while longer.
  await page.waitForTimeout(5500);
  equal(await page.evaluate(() => during(1500)), STILL);
}

/** Sees that it draws again and again, however slow the machine is. */
export async function awake(page, what) {
  const deadline = Date.now() + 30_000;
  for (let draws = 0; draws <= 10; draws += (await page.evaluate(() => during(500))).draws) {
    assert(Date.now() < deadline, `${what} it drew ${draws} times in half a minute`);
  }
}

/** One test each: what is done with a fresh page. */
const TESTS = {
  "what stands inside is shown until there is a picture": async ({ page, define }) => {
    await page.evaluate(() => {
      document.body.innerHTML = `<azora-gem size="md"><svg width="120" height="120"></svg></azora-gem>`;
    });
    const shown = () => page.evaluate(() => document.querySelector("svg").getBoundingClientRect().width);
    equal(await shown(), 120);
    await define();
    await page.waitForFunction(() => box(document.querySelector("azora-gem")).classList.contains("drawn"));
    equal(await shown(), 0);
    equal(await page.evaluate(() => part("canvas", document.querySelector("azora-gem")).getBoundingClientRect().width), 120);
  },

  "sizes have names, or are px; `xl` where absent": async ({ page, define }) => {
    await define();
    const width = (tag, size) => page.evaluate(async ([tag, size]) => {
      await put(tag, size ? { size } : {});
      const { width, height } = part("canvas").getBoundingClientRect();
      return [width, height, part("canvas").width / devicePixelRatio];
    }, [tag, size]);
    equal(await width("azora-gem", "lg"), [200, 200, 200]);
    equal(await width("azora-gem", "150.5"), [150.5, 150.5, 150.5]);
    equal(await width("azora-gem"), [300, 300, 300]);
    equal(await width("azora-sankofa"), [400, 400, 400]);
  },

  "properties that were set before the tag was known count": async ({ page, define }) => {
    await page.evaluate(() => {
      const early = document.createElement("azora-sankofa");
      Object.assign(early, { size: "md", label: true, events: [{ at: 0, kind: "now", name: "finance", value: 0.5 }] });
      document.body.append(early);
    });
    await define();
    const seen = await page.evaluate(() => {
      const early = document.querySelector("azora-sankofa");
      return [early.getAttribute("size"), early.getAttribute("label"), early.events.length, Object.keys(early)];
    });
    equal(seen, ["md", "", 1, []]);
  },

  "an element sleeps until something happens": async ({ page, define }) => {
    await define();
    await page.evaluate(() => put("azora-sankofa", { size: "md" }));
    await asleep(page);
    await page.evaluate(() => {
      made.apply({ kind: "interval", value: 600_000 });
      made.apply({ kind: "now", name: "finance", value: 0.5 });
    });
    await awake(page, "with a new number");
    await asleep(page);
  },

  "what can't be seen is not drawn": async ({ page, define }) => {
    await define();
    await page.evaluate(() => put("azora-gem", { size: "lg", cut: "classic" }));
    await awake(page, "at first");
    await page.evaluate(() => {
      document.body.style.paddingTop = "5000px";
    });
    await page.waitForTimeout(300);
    equal(await page.evaluate(() => during(500)), STILL);
    await page.evaluate(() => made.scrollIntoView());
    await page.waitForTimeout(300);
    await awake(page, "when it came back");
    await page.evaluate(() => {
      Object.defineProperty(document, "hidden", { value: true, configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    });
    equal(await page.evaluate(() => during(500)), STILL);
    await page.evaluate(() => {
      delete document.hidden;
      document.dispatchEvent(new Event("visibilitychange"));
    });
    await awake(page, "when the page was shown again");
    await page.evaluate(() => made.remove());
    equal(await page.evaluate(() => during(500)), STILL);
    await page.evaluate(() => document.body.append(made));
    await page.evaluate(() => made.scrollIntoView());
    await page.waitForTimeout(300);
    await awake(page, "when it was put back");
  },

  "a button pauses, by keyboard too": async ({ page, define }) => {
    await define();
    await page.evaluate(() => put("azora-gem", { size: "lg", cut: "classic" }));
    await page.mouse.move(900, 500);
    const seen = () => page.evaluate(() => {
      const button = part("button");
      const { width, height } = button.getBoundingClientRect();
      return { opacity: getComputedStyle(button).opacity, pressed: button.getAttribute("aria-pressed"), label: button.getAttribute("aria-label"), large: width >= 24 && height >= 24, paused: made.paused };
    });
    const rest = { pressed: "false", label: "Pause", large: true, paused: false };
    equal(await seen(), { opacity: "0", ...rest });
    await page.mouse.move(60, 60);
    equal(await seen(), { opacity: "1", ...rest });
    await page.mouse.move(900, 500);
    await page.keyboard.press("Tab");
    equal(await page.evaluate(() => part("button").matches(":focus-visible")), true);
    equal(await seen(), { opacity: "1", ...rest });
    await page.keyboard.press("Enter");
    equal(await seen(), { opacity: "1", ...rest, pressed: "true", paused: true });
    await asleep(page);
    await page.keyboard.press("Enter");
    equal((await seen()).paused, false);
    await awake(page, "when it went on");
  },

  "it moves as much as the system wishes, and as the page says": async ({ page, define }) => {
    await define();
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.evaluate(() => put("azora-gem", { size: "lg", cut: "classic" }));
    await asleep(page);
    equal(await page.evaluate(() => part("button").hidden), true);
    await page.emulateMedia({ reducedMotion: "no-preference" });
    await awake(page, "when the system no longer wished it");
    await page.evaluate(() => (made.policy = "still"));
    await asleep(page);
    await page.evaluate(() => (made.policy = "off"));
    await page.waitForTimeout(500);
    const off = await page.evaluate(() => [getComputedStyle(part("canvas")).display, part("p").getBoundingClientRect().height > 10, part("p").textContent.length > 0]);
    equal(off, ["none", true, true]);
  },

  "it follows the scheme of the system unless it is told one": async ({ page, define }) => {
    await define();
    await page.evaluate(() => put("azora-sankofa", { size: "md", policy: "still" }));
    const ink = (tag) => page.evaluate(async () => {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const canvas = part("canvas");
      const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
      let [sum, count] = [0, 0];
      for (let at = 0; at < data.length; at += 4) if (data[at + 3] > 200) [sum, count] = [sum + data[at + 1], count + 1];
      return sum / count;
    }, tag);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.waitForTimeout(200);
    const dark = await ink();
    await page.emulateMedia({ colorScheme: "light" });
    await page.waitForTimeout(200);
    const light = await ink();
    assert(Math.abs(dark - light) > 10, `${dark} and ${light} are alike`);
    await page.evaluate(() => (made.scheme = "dark"));
    await page.waitForTimeout(200);
    equal(await ink(), dark);
  },

  "it says in words what it shows, and not too often": async ({ page, define }) => {
    await define();
    await page.evaluate(() => put("azora-sankofa", { size: "lg", name: "pay-api" }));
    const said = () => page.evaluate(() => {
      const canvas = part("canvas");
      return { role: canvas.getAttribute("role"), label: canvas.getAttribute("aria-label"), words: canvas.getRootNode().getElementById(canvas.getAttribute("aria-describedby")).textContent };
    });
    const first = await said();
    equal(first.role, "img");
    assert(first.label.includes("pay-api"), first.label);
    assert(first.words.length > 0, "there are no words");
    const changes = await page.evaluate(async () => {
      let changes = 0;
      new MutationObserver(() => (changes += 1)).observe(part("p"), { childList: true });
      for (let nth = 1; nth <= 20; nth += 1) {
        made.apply({ kind: "now", name: "finance", value: 1 - nth / 40 });
        await new Promise((done) => setTimeout(done, 100));
      }
      return changes;
    });
    assert(changes <= 1, `the words changed ${changes} times in two seconds`);
    await page.waitForFunction(() => part("p").textContent.includes("50"), null, { timeout: 15_000 });
    const snapshot = await page.locator("azora-sankofa").ariaSnapshot();
    assert(snapshot.includes("img") && snapshot.includes("pay-api") && snapshot.includes("button \"Pause\""), snapshot);
  },

  "what is wrong is said in words": async ({ page, define }) => {
    await define();
    await page.evaluate(async () => {
      window.heard = [];
      document.addEventListener("azora-error", ({ detail }) => heard.push([detail.code, detail.path]));
      await put("azora-gem", { theme: "fnance" });
    });
    const seen = await page.evaluate(() => [heard, part("p").textContent, part("p").getBoundingClientRect().height > 10]);
    equal(seen[0], [["argument.invalid", "/theme"]]);
    assert(seen[1].includes("finance") && seen[2], String(seen));
    await page.evaluate(() => (made.theme = "finance"));
    await page.waitForFunction(() => box().className === "drawn");
    const refused = await page.evaluate(() => {
      try {
        made.apply({ kind: "helth" });
        return null;
      } catch ({ name, code, path }) {
        return [name, code, path, made.events.length];
      }
    });
    equal(refused, ["AzoraError", "motion.invalid_event", "/kind", 0]);
  },

  "it is told by metrics that it fetches, and says when they fail": async ({ page, define }) => {
    let [round, fails] = [0, false];
    const recipe = { element: "gem", interval: 1, requests: { metric: "hits_total" }, errors: { metric: "hits_total", match: { code: { starts: "5" } } } };
    await page.route("**/recipe.json", (route) => route.fulfill({ json: recipe }));
    await page.route("**/metrics", (route) => {
      round += 1;
      const text = `hits_total{code="200"} ${1000 + 1000 * round}\nhits_total{code="500"} 3\n`;
      return route.fulfill(fails ? { status: 503, body: "" } : { contentType: "text/plain; version=0.0.4", body: text });
    });
    await page.evaluate(() => {
      window.heard = [];
      document.addEventListener("azora-error", ({ detail }) => heard.push(detail.code));
    });
    await define();
    await page.evaluate(() => put("azora-gem", { size: "md", "metrics-url": "/metrics", "recipe-url": "/recipe.json", interval: "1" }));
    const last = (name) => page.evaluate((name) => made.events.filter((event) => event.name === name).at(-1)?.value, name);
    await page.waitForFunction(() => made.events.some(({ name, value }) => name === "emerald" && value !== null), null, { timeout: 20_000 });
    equal(await page.evaluate(() => heard), []);
    equal(await last("sapphire") ?? null, null);
    fails = true;
    await page.waitForFunction(() => made.events.filter(({ name }) => name === "emerald").at(-1).value === null, null, { timeout: 20_000 });
    assert((await page.evaluate(() => heard)).every((code) => code === "host.unreachable"), "it complained of something else");
    assert((await page.evaluate(() => box().title)).includes("503"), "the tooltip does not say why");
    await page.waitForFunction(() => part("p").textContent.includes("503"), null, { timeout: 10_000 });
    fails = false;
    await page.waitForFunction(() => made.events.filter(({ name }) => name === "emerald").at(-1).value !== null, null, { timeout: 20_000 });
    equal(await page.evaluate(() => box().title), "");
    await page.waitForFunction(() => !part("p").textContent.includes("503"), null, { timeout: 10_000 });
    await page.evaluate(() => made.remove());
    const before = round;
    await page.waitForTimeout(2500);
    assert(round <= before + 1, "it goes on fetching once it is taken away");
  },

  "what is made anew under reduced motion, or paused, stands from its first frame on": async ({ page, define }) => {
    await define();
    /** The pictures of the next frames; each is drawn, or the last one stands. */
    const frames = () => page.evaluate(async () => {
      const seen = [];
      for (let frame = 0; frame < 30; frame += 1) {
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        seen.push(part("canvas").toDataURL());
      }
      return seen;
    });
    /** From the first of them that shows the change on, all are alike. */
    const stands = (seen, before, what) => {
      const shown = seen.filter((picture) => picture !== before);
      assert(shown.length > 0, `${what}: nothing changed`);
      equal(new Set(shown).size, 1, `how many pictures there are ${what}`);
      return shown[0];
    };
    await page.emulateMedia({ reducedMotion: "reduce" });
    for (const cut of ["classic", "brilliant"]) {
      await page.evaluate((cut) => put("azora-gem", { size: "md", cut }), cut);
      let last = stands(await frames(), "", `at first, ${cut}`);
      for (const [name, value] of [["theme", "finance"], ["scheme", "dark"], ["size", "sm"], ["label", ""], ["glow", "high"]]) {
        if (name === "label" && cut === "classic") await page.evaluate(() => (made.size = "lg"));
        if (name === "label") last = (await frames()).at(-1);
        await page.evaluate(([name, value]) => made.setAttribute(name, value), [name, value]);
        last = stands(await frames(), last, `after ${name}, ${cut}`);
      }
      await page.evaluate(() => made.remove());
    }
    await page.emulateMedia({ reducedMotion: "no-preference" });
    await page.evaluate(() => put("azora-gem", { size: "md", cut: "classic", paused: "" }));
    const first = stands(await frames(), "", "at first, paused");
    await page.evaluate(() => (made.theme = "finance"));
    stands(await frames(), first, "after the theme, paused");
  },

  "paused for a while, it looks as it stood when its theme comes back": async ({ page, define }) => {
    await define();
    await page.evaluate(async () => {
      await put("azora-gem", { size: "md", cut: "classic" });
      made.apply({ kind: "health", name: "ruby", value: 0.97 });
      await new Promise((done) => setTimeout(done, 1500));
      made.paused = true;
    });
    await page.waitForTimeout(7000);
    const picture = () => page.evaluate(() => part("canvas").toDataURL());
    const stood = await picture();
    await page.evaluate(() => made.apply({ kind: "health", name: "ruby", value: 0.2 }));
    await page.waitForTimeout(500);
    equal(await picture() === stood, true, "whether a number moves a paused picture");
    await page.evaluate(async () => {
      made.theme = "finance";
      await new Promise((done) => requestAnimationFrame(done));
    });
    assert(await picture() !== stood, "the theme does not show");
    await page.evaluate(() => (made.theme = null));
    await page.waitForTimeout(200);
    equal(await picture() === stood, true, "whether it looks as it stood");
    await page.evaluate(() => (made.paused = false));
    await page.waitForFunction(() => /critical/i.test(part("p").textContent), null, { timeout: 20_000 });
  },

  "paused from the start it shows what it hears first, and then stands": async ({ page, define }) => {
    await define();
    for (const tag of ["azora-sankofa", "azora-gem"]) {
      await page.evaluate((tag) => put(tag, { size: "md", paused: "" }), tag);
      await page.waitForTimeout(1000);
      const tell = (value) => page.evaluate((value) => {
        if (made.kind === "gem") for (const name of ["sapphire", "emerald", "ruby", "unity"]) made.apply({ kind: "health", name, value });
        else made.apply({ kind: "interval", value: 600_000 });
        if (made.kind !== "gem") for (const name of ["sovereignty", "knowledge", "opportunity", "finance", "abundance"]) made.apply({ kind: "now", name, value });
      }, value);
      await tell(0.98);
      await page.waitForTimeout(8000);
      const seen = () => page.evaluate(() => [part("canvas").toDataURL(), made.said]);
      const stood = await seen();
      assert(stood[1].startsWith("healthy"), stood[1]);
      await tell(0.1);
      await page.waitForTimeout(3000);
      equal((await seen()).map((it, nth) => it === stood[nth]), [true, true], `whether ${tag} stands`);
      await page.evaluate(() => (made.paused = false));
      await page.waitForFunction(() => made.said.startsWith("critical"), null, { timeout: 15_000 });
      await page.evaluate(() => made.remove());
    }
  },

  "all that changes together makes it anew once, and what it was is given back": async ({ page, define }) => {
    await page.evaluate(() => {
      window.alive = { made: 0, freed: 0 };
      const { register, unregister } = FinalizationRegistry.prototype;
      FinalizationRegistry.prototype.register = function (...rest) {
        window.alive.made += 1;
        return register.apply(this, rest);
      };
      FinalizationRegistry.prototype.unregister = function (...rest) {
        window.alive.freed += 1;
        return unregister.apply(this, rest);
      };
    });
    await define();
    await page.evaluate(() => put("azora-gem", { size: "sm" }));
    const together = await page.evaluate(async () => {
      const before = alive.made;
      Object.assign(made, { theme: "finance", size: "md", label: true, scheme: "dark", name: "pay-api", glow: "low", paused: true, interval: 3 });
      made.events = [{ at: 0, kind: "hover", value: 1 }];
      await new Promise((done) => setTimeout(done, 100));
      return alive.made - before;
    });
    equal(together, 1);
    const remade = await page.evaluate(async () => {
      made.paused = false;
      const seen = [];
      for (let round = 0; round < 1000; round += 1) {
        made.theme = ["admin", "finance"][round % 2];
        await null;
        await null;
        if (round % 100 === 99) seen.push(memory.buffer.byteLength);
      }
      return { seen, left: alive.made - alive.freed };
    });
    equal(new Set(remade.seen).size, 1, `how often memory grew: ${remade.seen}`);
    equal(remade.left, 1, "how many are left");
  },

  "a module that fails is made anew, and what it drew from all that happened": async ({ page, define }) => {
    await page.evaluate(() => {
      const { instantiate } = WebAssembly;
      WebAssembly.instantiate = async (module) => {
        const { exports } = await instantiate.call(WebAssembly, module);
        const apply = (...told) => {
          if (!window.fails) return exports.apply(...told);
          window.fails = false;
          throw new WebAssembly.RuntimeError("unreachable");
        };
        return { exports: { ...exports, apply } };
      };
    });
    await define();
    const [refused, fallen, other] = await page.evaluate(async () => {
      const told = ["sapphire", "emerald", "ruby", "unity"].map((name, nth) => ({ kind: "health", name, value: 0.99 - 0.2 * nth }));
      await put("azora-gem", { size: "md" });
      const fallen = made;
      for (const event of told.slice(0, 2)) made.apply(event);
      window.fails = true;
      let refused;
      try {
        made.apply({ kind: "health", name: "ruby", value: 0.1 });
      } catch (error) {
        refused = error.code;
      }
      for (const event of told.slice(2)) made.apply(event);
      await put("azora-gem", { size: "md" });
      for (const event of told) made.apply(event);
      await new Promise((done) => setTimeout(done, 500));
      return [refused, ...[fallen, made].map((one) => [box(one).className, one.said])];
    });
    equal(refused, "internal.panic");
    equal(fallen, other, "what it shows");
    assert(other[1].includes("critical"), other[1]);
  },

  "what it refuses is left out, and said once, also where it came before it could be asked": async ({ page, define }) => {
    let release;
    const loads = new Promise((done) => (release = done));
    await page.route("**/tags_bg.wasm", async (route) => {
      await loads;
      await route.continue();
    });
    await page.evaluate(() => {
      window.heard = [];
      document.addEventListener("azora-error", ({ detail }) => heard.push([detail.code, detail.path]));
    });
    void define().catch(() => undefined);
    await page.waitForFunction(() => customElements.get("azora-gem"));
    await page.evaluate(() => {
      window.made = document.body.appendChild(document.createElement("azora-gem"));
      made.size = "150";
      made.apply({ kind: "helth", name: "ruby", value: 1 });
      made.apply({ kind: "health", name: "ruby", value: 0.97 });
    });
    await page.waitForTimeout(100);
    const room = () => page.evaluate(() => [made.getBoundingClientRect().width, Math.round(made.getBoundingClientRect().height)]);
    equal(await room(), [150, 150], "the room it has before it is drawn");
    for (const [tag, size, side] of [["azora-gem", "sm", 64], ["azora-gem", "lg", 200], ["azora-gem", "xl", 300], ["azora-sankofa", "xl", 400], ["azora-sankofa", "", 400]]) {
      const seen = await page.evaluate(async ([tag, size]) => {
        const one = document.createElement(tag);
        if (size) one.size = size;
        document.body.append(one);
        await new Promise((done) => setTimeout(done, 20));
        const { width, height } = one.getBoundingClientRect();
        one.remove();
        return [width, height];
      }, [tag, size]);
      equal(seen, [side, side], `the room of ${tag} ${size}`);
    }
    release();
    await page.waitForFunction(() => box().className === "drawn");
    equal(await room(), [150, 150], "its room once it is drawn");
    equal(await page.evaluate(() => [heard, made.events.length]), [[["motion.invalid_event", "/kind"]], 1]);
    await page.evaluate(() => (made.theme = "finance"));
    await page.waitForTimeout(200);
    await page.evaluate(() => (made.events = [{ kind: "health", name: "ruby", value: 0.5 }, { kind: "health", name: "rubin", value: 0.5 }, { kind: "health", name: "emerald", value: 0.5 }]));
    await page.waitForTimeout(200);
    const seen = await page.evaluate(() => [heard.length, heard.at(-1), made.events.map(({ name }) => name), box().className]);
    equal(seen, [2, ["motion.invalid_event", "/name"], ["ruby", "emerald"], "drawn"]);
  },

  "words that come back before they were said are not said": async ({ page, define }) => {
    await define();
    await page.evaluate(() => put("azora-sankofa", { size: "md", name: "alpha" }));
    const label = () => page.evaluate(() => part("canvas").getAttribute("aria-label"));
    assert((await label()).includes("alpha"), await label());
    await page.evaluate(() => (made.name = "beta"));
    await page.waitForTimeout(700);
    await page.evaluate(() => (made.name = "alpha"));
    await page.waitForTimeout(700);
    assert((await label()).includes("alpha"), await label());
    await page.waitForTimeout(6000);
    assert((await label()).includes("alpha"), await label());
    await page.evaluate(() => (made.name = "gamma"));
    await page.waitForFunction(() => part("canvas").getAttribute("aria-label").includes("gamma"), null, { timeout: 10_000 });
  },

  "once it is mended, it says what it shows": async ({ page, define }) => {
    await define();
    await page.evaluate(() => put("azora-gem", { size: "md" }));
    const words = await page.evaluate(() => part("p").textContent);
    await page.evaluate(() => (made.theme = "fnance"));
    await page.waitForFunction(() => box().classList.contains("worded"));
    await page.evaluate(() => (made.theme = "finance"));
    await page.waitForFunction(() => box().className === "drawn");
    await page.waitForFunction((words) => part("p").textContent === words, words, { timeout: 3000 });
    await page.evaluate(() => (made.policy = "fulll"));
    await page.waitForFunction(() => box().classList.contains("worded"));
    assert((await page.evaluate(() => part("p").textContent)).includes("full"), "it does not say which policies there are");
    await page.evaluate(() => (made.policy = "full"));
    await page.waitForFunction((words) => box().className === "drawn" && part("p").textContent === words, words, { timeout: 3000 });
  },

  "what is fetched can be paused however much moves, and the picture and the words stand": async ({ page, define }) => {
    let [round, broken] = [0, 0];
    const recipe = { element: "gem", interval: 1, requests: { metric: "hits_total" }, errors: { metric: "hits_total", match: { code: { starts: "5" } } } };
    await page.route("**/recipe.json", (route) => route.fulfill({ json: recipe }));
    await page.route("**/metrics", (route) => {
      round += 1;
      broken += broken > 0 ? 1000 : 0;
      return route.fulfill({ contentType: "text/plain; version=0.0.4", body: `hits_total{code="200"} ${1000 * round}\nhits_total{code="500"} ${broken}\n` });
    });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await define();
    await page.evaluate(() => put("azora-gem", { size: "md", "metrics-url": "/metrics", "recipe-url": "/recipe.json", interval: "1" }));
    await page.waitForFunction(() => part("p").textContent.includes("Emerald 100"), null, { timeout: 20_000 });
    equal(await page.evaluate(() => part("button").hidden), false);
    await page.evaluate(() => part("button").click());
    // Until it stands, and its words have been said, which are so far apart.
    await page.waitForTimeout(7000);
    const picture = () => page.evaluate(() => [part("canvas").toDataURL(), part("p").textContent]);
    const stood = await picture();
    broken = 1;
    await page.waitForFunction(() => made.events.findLast(({ name }) => name === "emerald").value < 0.5, null, { timeout: 20_000 });
    await page.waitForTimeout(6500);
    equal((await picture()).map((it, nth) => it === stood[nth]), [true, true], "whether picture and words stand");
    await page.evaluate(() => part("button").click());
    await page.waitForFunction(() => /critical/i.test(part("p").textContent), null, { timeout: 20_000 });
    await page.evaluate(() => (made.metricsUrl = null));
    await page.waitForFunction(() => part("button").hidden);
  },

  "no interval makes it ask more often than once a second": async ({ page, define }) => {
    const asked = new Map();
    await page.route(/[/]metrics[?]/, (route) => {
      const nth = route.request().url().at(-1);
      asked.set(nth, [...(asked.get(nth) ?? []), Date.now()]);
      return route.fulfill({ contentType: "text/plain", body: "up 1\n" });
    });
    await define();
    await page.evaluate(() => ["-1", ".001", "1e12", "0", "soon"].forEach((interval, nth) => {
      const one = document.createElement("azora-gem");
      Object.assign(one, { size: "sm", metricsUrl: `/metrics?${nth}`, interval });
      document.body.append(one);
    }));
    const deadline = Date.now() + 20_000;
    while (asked.size < 5) {
      assert(Date.now() < deadline, `only ${asked.size} of them ask`);
      await page.waitForTimeout(50);
    }
    await page.waitForTimeout(4000);
    const [often, tiny, ...seldom] = ["0", "1", "2", "3", "4"].map((nth) => asked.get(nth));
    for (const times of [often, tiny]) {
      const most = (Date.now() - times[0]) / 1000 + 2;
      assert(times.length >= 2 && times.length <= most, `it asked ${times.length} times, not 2 to ${most}`);
    }
    equal(seldom.map((times) => times.length), [1, 1, 1]);
  },

  "an address that is none, or has no recipe, is said in words, and with the next change it is tried again": async ({ page, define }) => {
    let there = false;
    await page.route(/[/](metrics|recipe)$/, (route) => route.fulfill(route.request().url().endsWith("metrics") ? { contentType: "text/plain", body: "up 1\n" } : there ? { json: { element: "gem" } } : { status: 404 }));
    await page.evaluate(() => {
      window.heard = [];
      document.addEventListener("azora-error", ({ detail }) => heard.push(`${detail.name} ${detail.code}`));
    });
    await define();
    await page.evaluate(() => put("azora-gem", { size: "sm", "metrics-url": "http://[", interval: "1" }));
    await page.waitForFunction(() => part("p").textContent.includes("http://["), null, { timeout: 10_000 });
    await page.evaluate(() => Object.assign(made, { metricsUrl: "/metrics", recipeUrl: "/recipe" }));
    await page.waitForFunction(() => part("p").textContent.includes("404"), null, { timeout: 10_000 });
    there = true;
    await page.evaluate(() => (made.theme = "finance"));
    await page.waitForFunction(() => made.events.length > 0 && !part("p").textContent.includes("404"), null, { timeout: 15_000 });
    equal(await page.evaluate(() => [...new Set(heard)]), ["AzoraError host.unreachable"]);
  },

  "taken out and put back it goes on as it was": async ({ page, define }) => {
    let round = 0;
    const recipe = { element: "gem", interval: 1, requests: { metric: "hits_total" }, errors: { metric: "hits_total", match: { code: { starts: "5" } } } };
    let recipes = 0;
    await page.route("**/recipe.json", (route) => ((recipes += 1), route.fulfill({ json: recipe })));
    await page.route("**/metrics", (route) => {
      round += 1;
      return route.fulfill({ contentType: "text/plain; version=0.0.4", body: `hits_total{code="200"} ${1000 * round}\n` });
    });
    await define();
    await page.evaluate(() => put("azora-gem", { size: "md", "metrics-url": "/metrics", "recipe-url": "/recipe.json", interval: "1" }));
    await page.waitForFunction(() => made.events.some(({ name, value }) => name === "emerald" && value !== null), null, { timeout: 20_000 });
    const before = round;
    const told = await page.evaluate(async () => {
      const told = made.events.length;
      for (let move = 0; move < 20; move += 1) {
        document.body.prepend(made);
        document.body.append(document.createElement("p"), made);
        await new Promise((done) => setTimeout(done, 50));
      }
      return told;
    });
    assert(round - before <= 4, `it fetched ${round - before} times in about a second`);
    await page.waitForTimeout(2500);
    equal(recipes, 1, "how often its recipe was fetched");
    const later = await page.evaluate((told) => made.events.slice(told), told);
    equal(later.filter(({ value }) => value === null), [], "what was lost");
  },

  "hidden, it fetches nothing, and seen again it asks at once and has lost nothing": async ({ page, define, azora }) => {
    const recipe = { element: "sankofa", interval: 1, requests: { metric: "hits_total" }, errors: { metric: "hits_total", match: { code: { starts: "5" } } }, pillars: { finance: { job: "pay" } } };
    let [round, slow] = [0, 0];
    await page.route("**/recipe.json", (route) => route.fulfill({ json: recipe }));
    await page.route("**/metrics", async (route) => {
      round += 1;
      const body = `hits_total{job="pay",code="200"} ${Date.now() / 10}\n`;
      await new Promise((done) => setTimeout(done, slow));
      await route.fulfill({ contentType: "text/plain; version=0.0.4", body });
    });
    await define();
    await page.evaluate(() => put("azora-sankofa", { size: "lg", "metrics-url": "/metrics", "recipe-url": "/recipe.json", interval: "1" }));
    await page.waitForFunction(() => made.events.filter(({ kind }) => kind === "count").length > 6, null, { timeout: 20_000 });
    await page.waitForTimeout(6000);
    await page.evaluate(() => {
      Object.defineProperty(document, "hidden", { value: true, configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    });
    await page.waitForTimeout(500);
    const before = round;
    // Longer than an engine goes without news, and shorter than it says so once it has begun to.
    await page.waitForTimeout(3000);
    equal(round, before, "rounds while it was hidden");
    slow = 400;
    const waits = await page.evaluate(async () => {
      delete document.hidden;
      document.dispatchEvent(new Event("visibilitychange"));
      window.returned = made.now;
      return during(250);
    });
    equal(waits.draws, 0, "pictures before there are numbers");
    await awake(page, "seen again");
    equal(round > before, true, "whether it asked again");
    await page.waitForTimeout(2000);
    const { events, returned } = await page.evaluate(() => ({ events: made.events, returned }));
    // What it says at each time, reckoned from what it was told by then.
    const said = Array.from({ length: 12 }, (_, nth) => returned + 1000 + 200 * nth).map((at) => {
      const known = events.filter((event) => event.at <= at);
      return azora.elements.walkScene(azora.elements.elementFrame("sankofa", known, at, { size: 200 }), new Proxy({}, { get: () => () => undefined })).value;
    });
    assert(said.every((words) => words.startsWith("partial data")), said.join(" | "));
  },

  "each begins in its own time": async ({ page, define }) => {
    await define();
    const times = await page.evaluate(async () => {
      const one = await put("azora-gem", { size: "sm" });
      await new Promise((done) => setTimeout(done, 500));
      const other = await put("azora-gem", { size: "sm" });
      return [one.now - other.now];
    });
    assert(times[0] >= 400, `the times differ by ${times[0]} ms`);
  },

  "a painted scene is the one that Chromium makes of its SVG": async ({ page, azora, stories }) => {
    for (const kind of Object.keys(stories)) {
      for (const [size, cut, scheme] of [["lg", "brilliant", "dark"], ["xl", "brilliant", "light"], ["xl", "classic", "dark"]]) {
        const scene = azora.elements.elementFrame(kind, stories[kind], 9876.5, { size, cut, scheme, label: true });
        const svg = azora.motion.sceneSvg(scene);
        const share = await page.evaluate(async ([bytes, svg]) => {
          const { paintScene } = await import("/bindings/js/dist/web/elements.js");
          const image = new Image();
          image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
          await image.decode();
          const [painted, drawn] = [0, 1].map(() => Object.assign(document.createElement("canvas"), { width: image.width * 2, height: image.height * 2 }).getContext("2d", { willReadFrequently: true }));
          paintScene(painted, Uint8Array.from(bytes), { scale: 2, fontFamily: "Inter, sans-serif" });
          drawn.drawImage(image, 0, 0, image.width * 2, image.height * 2);
          const [one, other] = [painted, drawn].map((context) => context.getImageData(0, 0, image.width * 2, image.height * 2).data);
          let far = 0;
          let seen = 0;
          for (let at = 0; at < one.length; at += 4) {
            if (one[at + 3] > 0 || other[at + 3] > 0) seen += 1;
            // Colours as they are seen, on black: those of what is nearly clear say nothing.
            const difference = Math.max(...[0, 1, 2].map((channel) => Math.abs(one[at + channel] * one[at + 3] - other[at + channel] * other[at + 3]) / 255), Math.abs(one[at + 3] - other[at + 3]));
            if (difference > 32) far += 1;
          }
          return [far / seen, seen / (one.length / 4)];
        }, [[...scene], svg]);
        // What differs is edges of small letters.
        assert(share[0] < 0.005 && share[1] > 0.1, `${kind} ${size} ${cut} ${scheme}: ${share}`);
      }
    }
  },
};

/** Runs all of them; `origin` serves the repository, `azora` is the package, `stories` are events for each kind. */
export const living = (browser, origin, azora, stories, only) => onPages("living", TESTS, { browser, origin, azora, stories }, only);

/** Runs tests by their names, each in a page of its own. */
export async function onPages(family, tests, { browser, origin, ...rest }, only = "") {
  const outcome = { passed: 0, failed: 0, failures: [] };
  const run = async ([name, body]) => {
    const context = await browser.newContext({ viewport: { width: 1000, height: 700 }, deviceScaleFactor: 2 });
    const page = await context.newPage();
    const complaints = [];
    page.on("pageerror", (error) => complaints.push(`a page threw: ${error.message}`));
    try {
      await page.addInitScript(watch);
      await page.goto(`${origin}/bindings/js/test/living.html`);
      const define = () => page.evaluate(async () => (await import("/bindings/js/dist/web/elements.js")).defineElements());
      await body({ page, origin, define, ...rest });
      assert(complaints.length === 0, complaints.join("; "));
      outcome.passed += 1;
    } catch (error) {
      outcome.failed += 1;
      outcome.failures.push(`${family}/${name}: ${error?.message ?? error}`);
    }
    await context.close();
  };
  // They wait more than they work; but a page that asks each second has to get its turn.
  const left = Object.entries(tests).filter(([name]) => name.includes(only));
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift()) await run(next);
  };
  await Promise.all(Array.from({ length: 6 }, work));
  return outcome;
}
