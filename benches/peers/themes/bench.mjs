// Measures the peers in JavaScript, and ours as wasm in the same run: `node bench.mjs DIST`, with the built package.
// Prints one line a work and side, tab-separated: work, who, nanoseconds of one piece (the least of 20 runs).

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

import * as leonardo from "@adobe/leonardo-contrast-colors";
import * as apcach from "apcach";
import { build } from "esbuild";
import Color from "colorjs.io";
import * as culori from "culori";

// Leonardo warns of its own old names at every call, which would be measured too.
console.warn = () => {};

const RUNS = 20;
/** A run takes at least so many milliseconds, so that the clock is fine enough. */
const LEAST = 20;
const SEEDS = ["#7c3aed", "#be123c", "#0f766e", "#b45309", "#1d4ed8", "#4d7c0f"];
/** Lightness, chroma, hue: all outside sRGB. */
const VIVID = [
  [0.7, 0.37, 150],
  [0.5, 0.205, 230],
  [0.9, 0.3, 100],
  [0.3, 0.25, 20],
  [0.65, 0.32, 300],
  [0.98, 0.1, 200],
];
const HUES = [30, 90, 145, 200, 260, 320];

/** Material's modules name each other without endings, which Node does not resolve. */
async function material() {
  const out = new URL("node_modules/.material.mjs", import.meta.url).pathname;
  const stdin = { contents: 'export * from "@material/material-color-utilities";', resolveDir: new URL(".", import.meta.url).pathname };
  await build({ stdin, bundle: true, format: "esm", platform: "node", outfile: out, logLevel: "error" });
  return import(pathToFileURL(out));
}

/** `pieces` are in what `piece` gives. */
function measure(work, who, inputs, piece, pieces = 1) {
  const round = () => inputs.map(piece);
  let rounds = 1;
  const time = () => {
    const start = process.hrtime.bigint();
    for (let turn = 0; turn < rounds; turn++) round();
    return Number(process.hrtime.bigint() - start);
  };
  for (let warm = 0; warm < 200e6; warm += time());
  while (time() < LEAST * 1e6) rounds *= 2;
  const least = Math.min(...Array.from({ length: RUNS }, time));
  console.log([work, who, least / rounds / inputs.length / pieces].join("\t"));
}

const version = (name) => `${name} ${JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url))).version}`;
const dist = pathToFileURL(`${process.argv[2]}/node/`);
const azora = { ...(await import(new URL("color.js", dist))), ...(await import(new URL("derive.js", dist))) };
const { Hct, SchemeTonalSpot, MaterialDynamicColors, argbFromHex } = await material();

// A theme. Ours: 4 variants (light, dark, high contrast of both), every role solved, the certificate as text.
if (azora.deriveTheme) measure("theme", "ours", SEEDS, (seed) => azora.deriveTheme("acme", seed).certificate());
// Material: light and dark, every role as a colour; no contrast is proved.
const roles = new MaterialDynamicColors().allColors ?? [];
if (roles.length < 40) throw new Error(`only ${roles.length} roles of Material were found`);
measure("theme", version("@material/material-color-utilities"), SEEDS, (seed) =>
  [false, true].map((dark) => {
    const scheme = new SchemeTonalSpot(Hct.fromInt(argbFromHex(seed)), dark, 0);
    return roles.map((role) => role.getArgb(scheme));
  }),
);
// Leonardo: light and dark, fifteen colours of four contrasts each.
const names = ["primary", "secondary", "accent", "success", "warning", "destructive", "info", ...Array.from({ length: 8 }, (_, at) => `chart-${at + 1}`)];
const ratios = [1.25, 3, 4.5, 7];
const byLeonardo = (seed) =>
  [98, 8].map((lightness) => {
    const ground = new leonardo.BackgroundColor({ name: "neutral", colorKeys: ["#808080"], ratios });
    const colors = names.map((name) => new leonardo.Color({ name, colorKeys: [seed], colorSpace: "OKLCH", ratios }));
    return new leonardo.Theme({ colors, backgroundColor: ground, lightness }).contrastColors;
  });
measure("theme", version("@adobe/leonardo-contrast-colors"), SEEDS.slice(0, 2), byLeonardo);

// A colour outside sRGB mapped by CSS Color 4's search and printed as hex.
const parsed = VIVID.map((lch) => azora.parseColor(`oklch(${lch.join(" ")})`));
const ours = parsed.map((color) => azora.formatColor(color, "hex"));
const byColor = (lch) => new Color("oklch", lch).toGamut({ space: "srgb", method: "css" }).to("srgb").toString({ format: "hex" });
const clip = culori.toGamut("rgb", "oklch");
const byCulori = ([l, c, h]) => culori.formatHex(clip({ mode: "oklch", l, c, h }));
for (const by of [byColor, byCulori]) {
  VIVID.forEach((lch, at) => {
    const [one, other] = [ours[at], by(lch)].map((hex) => Number.parseInt(culori.formatHex(hex).slice(1), 16));
    const apart = [16, 8, 0].map((bits) => Math.abs(((one >> bits) & 255) - ((other >> bits) & 255)));
    if (Math.max(...apart) > 3) throw new Error(`${lch}: ours is ${ours[at]}, theirs ${by(lch)}`);
  });
}
measure("gamut", "ours", parsed, (color) => azora.formatColor(color, "hex"));
measure("gamut", version("colorjs.io"), VIVID, byColor);
measure("gamut", version("culori"), VIVID, byCulori);

// A colour of a hue that has 4.5 : 1 on white by WCAG. Ours: a ramp solves eleven, each with a form for P3.
if (azora.colorRamp) measure("solved", "ours", SEEDS, (seed) => azora.colorRamp(seed));
measure("solved", version("apcach"), HUES, (hue) => apcach.apcachToCss(apcach.apcach(apcach.crToBg("#ffffff", 4.5, "wcag"), apcach.maxChroma(0.15), hue), "hex"));
// Leonardo: all colours of the theme above, each solved for a ratio with its ground.
const solved = byLeonardo(SEEDS[0]).flat().flatMap((color) => color.values ?? []).length;
if (solved !== 2 * names.length * ratios.length) throw new Error(`Leonardo solved ${solved} colours`);
measure("solved", version("@adobe/leonardo-contrast-colors"), SEEDS.slice(0, 2), byLeonardo, solved);
