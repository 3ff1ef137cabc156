// Files that move, as those show them for whom they are written: Lottie by lottie-web, SVG by Chromium.

import { STORIES } from "./elements.mjs";
import { assert, equal } from "./harness.mjs";
import { decoded, outside } from "./pixels.mjs";

/** An engine that is told each second for longer than its loop. */
const COUNTED = Array.from({ length: 64 }, (_, second) =>
  Object.entries({ requests: 1240, errors: 2, finance: 400, knowledge: 35 }).map(([name, rate]) => ({ at: 1000 * second, kind: "count", name, value: rate * second }))).flat();
const ENGINE = [...STORIES.sankofa.filter(({ kind }) => kind !== "count"), ...COUNTED].sort((one, other) => one.at - other.at);
const LOOKED_AT = [{ at: 13_000, kind: "hover", value: 1 }, { at: 17_000, kind: "hover", value: 0 }];

const STONES = ["sapphire", "emerald", "ruby", "unity"];

/**
 * Whole loops of elements, which of their parts stand as they are at the beginning, and the share of pixels that may be off:
 * more than the stated error of a colour and the rounding outside of all that the element shows within the stated error of a
 * place. Those are ends of lines, and seams of facets, which two renderers draw in two ways; a quarter of a second later at
 * least twice as many are off.
 */
const CASES = {
  "a brilliant gem": { kind: "gem", look: { size: 120 }, events: LOOKED_AT, span: { start: 12_000, duration: 12_000 }, standing: { lottie: STONES, smil: STONES, css: STONES }, far: 15e-4 },
  "a classic gem in all its states": { kind: "gem", look: { size: 200, cut: "classic", label: true }, events: STORIES.gem, span: { start: 0, duration: 12_000 }, far: 8e-4 },
  "an engine": { kind: "sankofa", look: { size: 200, scheme: "light" }, events: ENGINE, span: { start: 2000, duration: 60_000 }, far: 8e-4 },
  "a classic engine": { kind: "sankofa", look: { size: 200, cut: "classic" }, events: ENGINE, span: { start: 2000, duration: 60_000 }, standing: { css: ["rings"] }, far: 8e-4 },
};
const GROUNDS = { dark: "#0f172a", light: "#ffffff" };

/** Pixels to the CSS pixel: what is off by the stated error is off by less than one of them. */
const SCALE = 4;
/** Frames a second that the files were made of. */
const RATE = 40;
/** Levels that the mean channel may be off. */
const MEAN = 1.2;
/** What two renderers make of one colour in eight bits, in levels, beside the stated error. */
const ROUNDING = 3;

/** Ten times in milliseconds from the beginning, all over the span: frames that the file was made of, and between them. */
const times = (duration) => Array.from({ length: 10 }, (_, nth) => {
  const frame = Math.floor(((nth + 0.3) * duration * RATE) / 10_000);
  return ((frame + (nth % 2) * 0.5) * 1000) / RATE;
});

/** How a page plays a file of each kind: what shows it, and what goes to a time. */
const PLAYERS = {
  lottie: {
    show: (text) => {
      const container = document.querySelector("main");
      window.player = lottie.loadAnimation({ container, renderer: "svg", loop: false, autoplay: false, animationData: JSON.parse(text) });
    },
    go: ([at, rate]) => player.goToAndStop((at * rate) / 1000, true),
  },
  smil: {
    show: (text) => {
      document.querySelector("main").innerHTML = text;
      document.querySelector("svg").pauseAnimations();
    },
    go: ([at]) => document.querySelector("svg").setCurrentTime(at / 1000),
  },
  css: {
    show: (text) => {
      document.querySelector("main").innerHTML = text;
      document.getAnimations().forEach((animation) => animation.pause());
    },
    go: ([at]) => document.getAnimations().forEach((animation) => (animation.currentTime = at)),
  },
};

const written = ({ motion }, format, { kind, look, events, span }) =>
  format === "lottie" ? motion.elementLottie(kind, events, { ...look, ...span }) : motion.elementSvg(kind, events, { ...look, ...span, motion: format });

/**
 * Our own picture of the element so many milliseconds into the span.
 *
 * Where parts stand in the file they do here; and Chromium, which has no Inter, leaves out the texts of an SVG, so they are
 * left out here. Lottie has outlines instead.
 */
function own({ elements, motion, raster }, format, { kind, look, events, span: { start } }, standing, at) {
  const ground = GROUNDS[look.scheme ?? "dark"];
  const scene = (at) => elements.elementFrame(kind, events.filter((event) => event.at <= at), at, look);
  if (format === "lottie" && standing.length === 0) return raster.scenePng(scene(start + at), SCALE, ground);
  const first = motion.sceneSvg(scene(start), "first");
  const now = motion.sceneSvg(scene(start + at), "now");
  const part = (svg, name) => svg.match(new RegExp(`<g data-part="${name}">.*?</g>`, "s"))[0];
  const stood = standing.reduce((svg, name) => svg.replace(part(svg, name), () => part(first, name)), now);
  assert(format !== "lottie" || !stood.includes("<text"), "its texts can't be drawn here");
  const back = `<rect width="100%" height="100%" fill="${ground}"/>`;
  return raster.svgToPng(stood.replace(/<text.*?<\/text>/gs, "").replace(/<svg[^>]*>/, (open) => open + back), look.size * SCALE);
}

/** Plays a file and compares it at ten times with the element, and at one of them with the element a moment later. */
async function play({ browser, origin, azora }, name, format) {
  const given = CASES[name];
  const { size, scheme = "dark" } = given.look;
  const file = written(azora, format, given);
  const standing = given.standing?.[format] ?? [];
  equal([...file.standing].sort(), [...standing].sort());
  const context = await browser.newContext({ viewport: { width: size, height: size }, deviceScaleFactor: SCALE });
  const page = await context.newPage();
  await page.goto(`${origin}/bindings/js/test/played.html`);
  await page.evaluate((ground) => (document.body.style.background = ground), GROUNDS[scheme]);
  if (format === "lottie") await page.addScriptTag({ url: "/bindings/js/node_modules/lottie-web/build/player/lottie_svg.min.js" });
  await page.evaluate(PLAYERS[format].show, file.text);
  const [reach, levels] = [Math.ceil(file.places * SCALE), 255 * file.colors + ROUNDING];
  for (const [nth, at] of times(given.span.duration).entries()) {
    await page.evaluate(PLAYERS[format].go, [at, RATE]);
    const seen = decoded(await page.screenshot());
    const off = (at) => {
      const mine = decoded(own(azora, format, given, standing, at));
      equal([seen.width, seen.height], [mine.width, mine.height]);
      return outside(seen.frames[0], mine.frames[0], mine, reach, levels);
    };
    const { far, mean } = off(at);
    assert(far < given.far && mean < MEAN, `at ${at} ms ${far} of its pixels are off, and the mean channel by ${mean} levels`);
    if (nth !== 4) continue;
    const late = off(at + 250).far;
    assert(late > 2 * given.far, `a quarter of a second behind ${at} ms only ${late} of its pixels are off`);
  }
  await context.close();
}

/** Runs all of them; `origin` serves the repository, `azora` is the package. */
export async function played(browser, origin, azora, only = "") {
  const outcome = { passed: 0, failed: 0, failures: [] };
  const all = Object.keys(CASES).flatMap((name) => Object.keys(PLAYERS).map((format) => [name, format]));
  const run = async ([name, format]) => {
    try {
      await play({ browser, origin, azora }, name, format);
      outcome.passed += 1;
    } catch (error) {
      outcome.failed += 1;
      outcome.failures.push(`played/${name} as ${format}: ${error?.message ?? error}`);
    }
  };
  await Promise.all(all.filter((it) => it.join(" ").includes(only)).map(run));
  return outcome;
}
