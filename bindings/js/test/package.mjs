// The package as it would be published: its entries, its files, its names.

import { access, readFile, readdir } from "node:fs/promises";

import { publint } from "publint";
import { formatMessage } from "publint/utils";

import { assert, equal, run, test } from "./harness.mjs";
import { report } from "./report.mjs";

const folder = new URL("../", import.meta.url);
const top = new URL("../../", folder);
const manifest = JSON.parse(await readFile(new URL("package.json", folder), "utf8"));

test("package/publint has nothing to say", async () => {
  const { messages } = await publint({ pkgDir: folder.pathname, strict: true });
  assert(messages.length === 0, messages.map((it) => formatMessage(it, manifest)).join("; "));
});

test("package/every entry has exactly the names of its types", async () => {
  for (const [entry, { types, node, default: web }] of Object.entries(manifest.exports)) {
    if (!types) continue;
    const [a, b] = await Promise.all([import(new URL(node, folder)), import(new URL(web, folder))]);
    equal(Object.keys(a), Object.keys(b));
    const declared = await readFile(new URL(types, folder), "utf8");
    for (const name of Object.keys(a)) assert(declared.includes(name), `${entry} does not declare ${name}`);
  }
});

test("package/what browsers are handed finds its wasm and its other scripts", async () => {
  const scripts = (await readdir(new URL("dist/web", folder))).map((name) => new URL(`dist/web/${name}`, folder));
  const named = new Set();
  for (const script of scripts) {
    const text = await readFile(script, "utf8");
    for (const [, file] of text.matchAll(/(?:from|import|import\(|URL\()"(\.[^"]+)"/g)) named.add(new URL(file, script).href);
  }
  for (const file of named) await access(new URL(file));
  equal([...named].filter((file) => file.endsWith(".wasm")).length, 10);
});

test("package/its README shows an example as it is", async () => {
  const [readme, example] = await Promise.all([readFile(new URL("README.md", folder), "utf8"), readFile(new URL("examples/node/metered.mjs", top), "utf8")]);
  assert(readme.includes(`\n${example.trimEnd()}\n\`\`\``), "README.md shows another metered.mjs");
});

test("package/has the version of the core", async () => {
  const { version } = await import("@azora/design");
  equal(manifest.version, version());
});

test("package/ready-made themes are what the functions give", async () => {
  const { listThemes, theme, themeCss } = await import("@azora/design");
  const file = (name) => readFile(new URL(import.meta.resolve(`@azora/design/data/themes/${name}`)), "utf8");
  let files = 0;
  for (const { name, schemes, contrasts } of listThemes()) {
    equal(await file(`${name}.css`), themeCss(name));
    files += 1;
    for (const scheme of schemes) {
      for (const contrast of contrasts) {
        const suffix = contrast === "high" ? "-high" : "";
        equal(await file(`${name}-${scheme}${suffix}.json`), theme(name, scheme, contrast).json());
        files += 1;
      }
    }
  }
  equal(files, 20);
  equal((await readdir(new URL("dist/data/themes", folder))).length, files);
});

test("package/ready-made marks are what the functions give", async () => {
  const { listMarks, markSvg } = await import("@azora/design");
  const marks = listMarks();
  for (const { id } of marks) {
    const { default: svg, light, dark } = await import(`@azora/design/data/marks/${id}.js`);
    equal(svg, light);
    equal(light, markSvg(id, "admin", "light"));
    equal(dark, markSvg(id, "admin", "dark"));
  }
  equal((await readdir(new URL("dist/data/marks", folder))).length, 2 * marks.length);
  equal(marks.length, 30);
});

/** What JavaScript alone has: what belongs to a page. */
const OF_THE_PAGE = ["defineElements", "paintScene", "walkScene"];

test("package/has the functions of the surface", async () => {
  const surface = JSON.parse(await readFile(new URL("bindings/conformance/surface.json", top), "utf8"));
  const entries = await Promise.all(["", "/tags", "/elements", "/feed", "/motion", "/metrics", "/color", "/tokens", "/derive", "/raster"].map((entry) => import(`@azora/design${entry}`)));
  const names = new Set(entries.flatMap((entry) => Object.keys(entry)));
  names.delete("AzoraError");
  names.delete("init");
  for (const name of OF_THE_PAGE) assert(names.delete(name), `there is no ${name}`);
  const camel = (name) => name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
  equal([...names].sort(), surface.functions.map(({ name }) => camel(name)).sort());
});

process.exit(report("the package", await run()));
