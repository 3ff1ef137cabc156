// The border itself: checks of arguments, errors, panics.

import { assert, equal, test, thrown } from "./harness.mjs";
import { operations, call } from "./operations.mjs";
import { exact } from "./replay.mjs";

/** Wrong arguments, one sentence each; both hosts say the same. */
const SENTENCES = [
  ["parse_color", {}, "/text", "The argument text is missing; give a string."],
  ["parse_color", { text: 5 }, "/text", "The argument text must be a string, not 5."],
  ["parse_color", { text: null }, "/text", "The argument text must be a string, not null."],
  ["parse_color", { text: ["a"] }, "/text", "The argument text must be a string, not an array."],
  ["parse_color", { text: { $utf16: [97, 0xd800, 98] } }, "/text", "The argument text has half a surrogate pair at index 1; give whole characters."],
  ["format_color", { color: "red" }, "/color", "The argument color must be an object, not a string."],
  ["format_color", { color: { c1: 0, c2: 0, c3: 0, alpha: 1 } }, "/color/space", "The argument color.space is missing; give a string."],
  ["format_color", { color: { space: "srgb", c1: "0", c2: 0, c3: 0, alpha: 1 } }, "/color/c1", "The argument color.c1 must be a number or null, not a string."],
  ["format_color", { color: { space: "srgb", c1: 0, c2: 0, c3: 0 } }, "/color/alpha", "The argument color.alpha is missing; give a number or null."],
  ["svg_to_png", { svg: "<svg/>", width: 16.9 }, "/width", "The argument width must be a whole number from 0 to 4294967295, not 16.9."],
  ["svg_to_png", { svg: "<svg/>", width: { $float: "NaN" } }, "/width", "The argument width must be a whole number from 0 to 4294967295, not NaN."],
  ["svg_to_png", { svg: "<svg/>", width: 4294967312 }, "/width", "The argument width must be a whole number from 0 to 4294967295, not 4294967312."],
  ["mark_svg", { id: "sapiens", theme: "finance", scheme: "light", size: -1 }, "/size", "The argument size must be a whole number from 0 to 4294967295, not -1."],
];

export async function border(host) {
  const { azora, panic, read } = host;
  const { AzoraError } = azora.home;
  const known = operations(azora);

  for (const [op, input, path, sentence] of SENTENCES) {
    test(`border/${op}${path} ${sentence}`, () => {
      const { code, path: place, message } = thrown(() => call(known[op], input));
      equal({ code, place, message }, { code: "argument.invalid", place: path, message: sentence });
    });
  }

  const { cases } = JSON.parse(await read("bindings/conformance/arguments.json"));
  test("arguments/all are there", () => assert(cases.length > 0, "there are no cases"));
  for (const { id, op, input, js } of cases) test(id, () => exact(known[op], { input, expect: js }, AzoraError));

  const hostile = Object.entries(JSON.parse(await read("bindings/conformance/hostile/expect.json")));
  test("hostile/all are there", () => assert(hostile.length >= 10, `there are ${hostile.length}`));
  for (const [file, { code }] of hostile) {
    const svg = await read(`bindings/conformance/hostile/${file}`);
    test(`hostile/${file}`, () => equal(thrown(() => azora.raster.svgToPng(svg, 1000)).code, code));
  }

  test("errors/one class in every entry", () => {
    for (const entry of ["elements", "feed", "motion", "metrics", "color", "tokens", "derive", "raster"]) assert(azora[entry].AzoraError === AzoraError, entry);
  });
  test("errors/have a name, a code, a place and a sentence", () => {
    const error = thrown(() => azora.color.parseColor("rebeccapurpel"));
    assert(error instanceof AzoraError && error instanceof Error, "the class is another");
    equal(error.name, "AzoraError");
    equal(error.path, "/text");
    equal([error.line, error.column], [1, 1]);
    equal(error.problems, []);
    assert(/^[A-Z].*[.?]$/s.test(error.message), error.message);
  });
  test("errors/an unknown name is met with the nearest", () => {
    const error = thrown(() => azora.home.theme("fnance", "light"));
    equal([error.code, error.path], ["argument.invalid", "/name"]);
    assert(error.message.includes("finance"), error.message);
  });
  test("errors/every code that is thrown is in the catalogue", () => {
    const codes = azora.home.listErrors().map((it) => it.code);
    for (const code of ["argument.invalid", "host.not_ready", "internal.panic"]) assert(codes.includes(code), code);
    equal(codes, codes.toSorted());
  });

  test("derive/a theme proves itself", () => {
    const theme = azora.derive.deriveTheme("acme", "#7c3aed", { locks: [{ role: "ring", color: "#0369a1", reason: "It is.", scheme: "light" }] });
    equal(theme.color("ring", "light"), "#0369a1");
    const { verified, name, problems } = azora.derive.verifyTheme(theme.certificate());
    equal({ verified, name, problems }, { verified: true, name: "acme", problems: [] });
  });
  test("derive/options are checked", () => {
    const refused = (options) => thrown(() => azora.derive.deriveTheme("acme", "#7c3aed", options));
    for (const [options, path] of [[null, "/options"], [{ motion: "1" }, "/motion"], [{ density: 1 }, "/density"], [{ locks: [null] }, "/locks/0"], [{ locks: [{ role: "ring", color: 1, reason: "" }] }, "/locks/0/color"]]) {
      equal([refused(options).code, refused(options).path], ["argument.invalid", path]);
    }
  });

  test("panic/becomes internal.panic, and the next call is answered", () => {
    const theme = panic.theme();
    const before = theme.css();
    for (let i = 0; i < 2; i += 1) {
      const error = thrown(() => panic.panicNow());
      // A page's bundles and the parts that this entry is made of have a class each.
      equal([error.name, error.code, error.path], ["AzoraError", "internal.panic", null]);
      assert(error.message.startsWith("The library met a state that it holds to be impossible"), error.message);
      equal(panic.version(), azora.home.version());
      equal(theme.css(), before);
    }
  });

  test("panic/a fold outlives it", () => {
    const recipe = azora.feed.gemRecipe();
    const sample = (value) => [{ name: "http_requests_total", labels: [{ name: "code", value: "200" }], value }];
    const [fold, other] = [panic.fold(recipe), azora.feed.metricFold(recipe)];
    equal(fold.take(sample(1000), 0), other.take(sample(1000), 0));
    thrown(() => panic.panicNow());
    equal(fold.take(sample(1900), 15_000), other.take(sample(1900), 15_000));
    assert(other.errorBudget() === 1 && fold.errorBudget() === 1, `${fold.errorBudget()} of the budget is left`);
    equal(fold.snapshot(), other.snapshot());
  });

  test("metrics/more series than are followed are refused, and change nothing", () => {
    const fold = azora.feed.metricFold(azora.feed.gemRecipe());
    const before = fold.snapshot();
    const samples = Array.from({ length: 10_001 }, (_, nth) => ({ name: "http_requests_total", labels: [{ name: "n", value: String(nth) }], value: 1 }));
    const { code, path } = thrown(() => fold.take(samples, 0));
    equal([code, path], ["metrics.too_many_series", "/samples"]);
    equal(fold.snapshot(), before);
  });
  test("metrics/a wrong sample is refused at its place", () => {
    const fold = azora.feed.metricFold(azora.feed.gemRecipe());
    const right = { name: "up", labels: [], value: 1 };
    const places = [
      [[{ ...right, name: 1 }], "/samples/0/name"],
      [[right, { ...right, labels: {} }], "/samples/1/labels"],
      [[{ ...right, labels: [{ name: "a" }] }], "/samples/0/labels/0/value"],
      [[{ ...right, value: "1" }], "/samples/0/value"],
      [[{ ...right, exemplar: {} }], "/samples/0/exemplar/labels"],
      ["up 1", "/samples"],
    ];
    for (const [samples, path] of places) equal(thrown(() => fold.take(samples, 0)).path, path);
  });

  test("memory/nothing is kept of a call or a refusal", () => {
    const rounds = () => {
      for (let i = 0; i < 1000; i += 1) {
        panic.listMarks();
        thrown(panic.unknown);
      }
    };
    rounds();
    const before = panic.memory();
    rounds();
    equal(panic.memory(), before);
  });

  test("init/nothing is thrown by a second one", async () => {
    const entries = [azora.home, azora.elements, azora.feed, azora.motion, azora.metrics, azora.color, azora.tokens, azora.derive, azora.raster];
    equal(await Promise.all(entries.flatMap(({ init }) => [init(), init()])), Array(18).fill(undefined));
  });
}
