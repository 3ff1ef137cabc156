// The React face of the living elements in headless Chromium: what a server rendered comes to life, and goes again.

import { fileURLToPath } from "node:url";

import { build } from "esbuild";
import { createElement } from "react";
import { renderToString } from "react-dom/server";

import { AzoraGem, AzoraSankofa } from "@azora/design/react";

import { STORIES } from "./elements.mjs";
import { assert, equal } from "./harness.mjs";
import { onPages, STILL } from "./living.mjs";

/** What both sides are given. */
const PROPS = {
  gem: { size: "md", theme: "finance", policy: "still", label: true, className: "wide", events: STORIES.gem, title: "A & B" },
  sankofa: { size: "lg", cut: "classic", pauseLabel: "Halt", id: "engine" },
};

const server = ({ gem, sankofa, note = "Both" }) => renderToString(createElement("section", null, note, createElement(AzoraGem, gem), createElement(AzoraSankofa, sankofa)));

let bundled;

/** The page's script with React as it is developed with, which says what it finds wrong. */
function bundle() {
  bundled ??= build({
    entryPoints: [fileURLToPath(new URL("hydrate-page.mjs", import.meta.url))],
    bundle: true,
    write: false,
    format: "esm",
    define: { "process.env.NODE_ENV": '"development"' },
    logLevel: "silent",
  }).then(({ outputFiles: [{ text }] }) => text);
  return bundled;
}

/** Opens a page with what the server rendered, and its script; gives what the console says from then on. */
async function open(page, origin, html) {
  const said = [];
  page.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
  const head = '<!doctype html><html lang="en"><title>From a server</title><link rel="icon" href="data:,"><main>';
  await page.route("**/hydrate.html", (route) => route.fulfill({ contentType: "text/html", body: `${head}${html}</main></html>` }));
  // It stands where the script does that knows where the wasm is.
  await page.route("**/dist/web/hydrate.js", async (route) => route.fulfill({ contentType: "text/javascript", body: await bundle() }));
  await page.goto(`${origin}/hydrate.html`);
  await page.evaluate(() => (window.served = [...document.querySelectorAll("azora-gem, azora-sankofa")]));
  await page.addScriptTag({ type: "module", url: "/bindings/js/dist/web/hydrate.js" });
  await page.waitForFunction(() => globalThis.react);
  // React says in development that it has tools.
  said.length = 0;
  return said;
}

const drawn = (page) => page.waitForFunction(() => {
  const both = [...document.querySelectorAll("azora-gem, azora-sankofa")];
  return both.length === 2 && both.every((it) => it.shadowRoot?.querySelector(".drawn"));
});

/** Whether there is paint on a canvas. */
const painted = (page) => page.evaluate(() => [...document.querySelectorAll("azora-gem, azora-sankofa")].map((it) => {
  const canvas = it.shadowRoot.querySelector("canvas");
  return canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data.some((level) => level > 0);
}));

const TESTS = {
  "what a server rendered comes to life, without a word": async ({ page, origin }) => {
    const said = await open(page, origin, server(PROPS));
    const shown = () => page.evaluate(() => served.map((it) => it.querySelector("svg").getBoundingClientRect().width));
    equal(await shown(), [120, 200]);
    await page.evaluate((props) => react.hydrate(props), PROPS);
    await drawn(page);
    equal(await painted(page), [true, true]);
    // It is what the server sent, and its stills have gone behind the canvas.
    equal(await page.evaluate(() => [...document.querySelectorAll("azora-gem, azora-sankofa")].map((it, at) => it === served[at] && it.isConnected)), [true, true]);
    equal(await shown(), [0, 0]);
    const gem = await page.evaluate(() => [living.current === served[0], served[0].events.length, served[0].label, served[0].className, served[0].title, served[0].policy]);
    equal(gem, [true, STORIES.gem.length, true, "wide", "A & B", "still"]);
    equal(await page.evaluate(() => [served[1].pauseLabel, served[1].id]), ["Halt", "engine"]);
    equal(said, []);
  },

  "what differs from the server's is told by React, which this hears": async ({ page, origin }) => {
    const said = await open(page, origin, server({ ...PROPS, note: "Neither" }));
    await page.evaluate((props) => react.hydrate(props), PROPS);
    await drawn(page);
    assert(said.some((line) => /hydrat/i.test(line)), `it says ${said}`);
  },

  "other properties change what is there, and none of it stays when it goes": async ({ page, origin }) => {
    const said = await open(page, origin, server(PROPS));
    await page.evaluate((props) => react.hydrate(props), PROPS);
    await drawn(page);
    await page.evaluate((props) => react.render(props), { gem: { size: 64, policy: "full", events: [] }, sankofa: { ...PROPS.sankofa, paused: true } });
    await page.waitForFunction(() => served[0].shadowRoot.querySelector("canvas").width === 128);
    const seen = await page.evaluate(() => [served[0].isConnected, served[0].events.length, served[0].label, served[0].hasAttribute("theme"), served[0].policy, served[1].paused]);
    equal(seen, [true, 0, false, false, "full", true]);
    await page.evaluate(() => root.unmount());
    equal(await page.evaluate(() => document.querySelector("main").childElementCount), 0);
    await page.waitForTimeout(200);
    equal(await page.evaluate(() => during(1500)), STILL);
    equal(said, []);
  },

  "mounted twice, as React does to find faults, it is there once": async ({ page, origin }) => {
    let fetched = 0;
    await page.route("**/metrics", (route) => {
      fetched += 1;
      return route.fulfill({ contentType: "text/plain; version=0.0.4", body: "hits_total 1\n" });
    });
    const said = await open(page, origin, "");
    await page.evaluate((props) => react.strict(props), { gem: { ...PROPS.gem, metricsUrl: "/metrics", interval: 1 }, sankofa: PROPS.sankofa });
    await drawn(page);
    equal(await painted(page), [true, true]);
    equal(await page.evaluate(() => [document.querySelectorAll("azora-gem").length, living.current.events.filter(({ value }) => value !== null).length]), [1, STORIES.gem.length - 1]);
    await page.waitForTimeout(3000);
    // One feed, each second.
    assert(fetched >= 2 && fetched <= 5, `it fetched ${fetched} times in three seconds`);
    await page.evaluate(() => root.unmount());
    await page.waitForTimeout(200);
    const before = fetched;
    equal(await page.evaluate(() => during(2000)), STILL);
    equal(fetched, before);
    equal(said, []);
  },
};

/** Runs all of them; see `living`. */
export const hydrate = (browser, origin, only) => onPages("react", TESTS, { browser, origin }, only);
