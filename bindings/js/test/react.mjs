// The React face of the living elements, as a server renders it.

import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";

import { createElement } from "react";
import { renderToStaticMarkup, renderToString } from "react-dom/server";

import { AzoraGem, AzoraSankofa } from "@azora/design/react";

import { STORIES } from "./elements.mjs";
import { assert, equal, test, thrown } from "./harness.mjs";

export function react({ azora }) {
  const { elementFrame } = azora.elements;
  const { sceneSvg } = azora.motion;

  for (const [kind, component] of [["gem", AzoraGem], ["sankofa", AzoraSankofa]]) {
    test(`react/${kind}: a server renders a still in the tag`, () => {
      const events = STORIES[kind];
      const html = renderToString(createElement(component, { size: "md", theme: "finance", scheme: "light", policy: "auto", label: true, events, id: "one", title: "A & B" }));
      const svg = sceneSvg(elementFrame(kind, events, Math.max(...events.map(({ at }) => at)), { size: "md", theme: "finance", scheme: "light", label: true }), "_R_0_");
      equal(html, `<azora-${kind} size="md" theme="finance" scheme="light" policy="auto" id="one" title="A &amp; B" label="">${svg}</azora-${kind}>`);
    });

    test(`react/${kind}: without anything it is the element as it begins`, () => {
      const svg = sceneSvg(elementFrame(kind, [], 0, { size: "xl" }), "_R_0_");
      equal(renderToStaticMarkup(createElement(component)), `<azora-${kind}>${svg}</azora-${kind}>`);
    });
  }

  test("react/two that are alike share no id, and every reference has its own", () => {
    const html = renderToString(createElement("div", null, createElement(AzoraGem, { size: "md" }), createElement(AzoraGem, { size: "md" })));
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert(ids.length >= 2 && ids.length % 2 === 0, `there are ${ids.length} ids`);
    equal(new Set(ids).size, ids.length);
    for (const [, id] of html.matchAll(/url\(#([^)]+)\)/g)) assert(ids.includes(id), `there is no ${id}`);
  });

  test("react/attributes have their names in HTML", () => {
    const html = renderToString(createElement(AzoraSankofa, { size: 64, metricsUrl: "/metrics", recipeUrl: "/recipe.json", interval: 5, pauseLabel: "Halt", paused: true, className: "wide" }));
    const tag = html.slice(0, html.indexOf(">") + 1);
    for (const attribute of ['size="64"', 'metrics-url="/metrics"', 'recipe-url="/recipe.json"', 'interval="5"', 'pause-label="Halt"', 'paused=""']) {
      assert(tag.includes(attribute), `${tag} has no ${attribute}`);
    }
  });

  test("react/what is wrong is refused when it is rendered", () => {
    const { code, path } = thrown(() => renderToString(createElement(AzoraGem, { theme: "fnance" })));
    equal([code, path], ["argument.invalid", "/theme"]);
  });

  test("react/the entries are marked as a client's", async () => {
    for (const file of ["web/react.js", "node/react.js"]) {
      const text = await readFile(new URL(`../dist/${file}`, import.meta.url), "utf8");
      assert(/^["']use client["'];/.test(text), `${file} begins with ${text.slice(0, 30)}`);
    }
  });

  test("react/where nothing draws stills it renders the tag alone", () => {
    const script = `
      import { createElement } from "react";
      import { renderToString } from "react-dom/server";
      import { AzoraGem } from "./dist/web/react.js";
      console.log(renderToString(createElement(AzoraGem, { size: "md" })));`;
    const said = execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: new URL("..", import.meta.url), encoding: "utf8" });
    equal(said, '<azora-gem size="md"></azora-gem>\n');
  });

  test("elements/where there is no page its tags are not defined, and nothing is thrown", async () => {
    equal(typeof globalThis.HTMLElement, "undefined");
    equal(await azora.elements.defineElements(), undefined);
  });
}
