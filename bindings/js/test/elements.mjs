// The living elements: what both hosts answer, beyond the vectors.

import { lived } from "./frames.mjs";
import { assert, equal, skip, test, thrown } from "./harness.mjs";

/** What happens to an element in these tests: all kinds of events, some of them together. */
export const STORIES = {
  gem: [
    { at: 0, kind: "health", name: "sapphire", value: 0.99 },
    { at: 0, kind: "health", name: "emerald", value: 0.93 },
    { at: 0, kind: "health", name: "ruby", value: 0.4 },
    { at: 0, kind: "health", name: "unity", value: 0.4 },
    { at: 2500, kind: "hover", value: 1 },
    { at: 4000, kind: "health", name: "emerald" },
    { at: 5200, kind: "hover", value: 0 },
    { at: 6000, kind: "health", name: "ruby", value: 0.97 },
  ],
  sankofa: [
    { at: 0, kind: "interval", value: 1000 },
    { at: 0, kind: "slo", value: 0.999 },
    { at: 0, kind: "target", value: 200 },
    ...["p50", "p95", "p99"].flatMap((name, nth) => [
      { at: 0, kind: "now", name, value: 40 * 3 ** nth },
      { at: 0, kind: "past", name, value: 35 * 3 ** nth },
    ]),
    ...["sovereignty", "knowledge", "opportunity", "finance", "abundance"].flatMap((name, nth) => [
      { at: 0, kind: "now", name, value: 0.99 - nth * 0.08 },
      { at: 0, kind: "past", name, value: 0.98 },
    ]),
    { at: 0, kind: "now", name: "budget", value: 0.72 },
    { at: 0, kind: "now", name: "uptime", value: 0.99982 },
    { at: 0, kind: "now", name: "rate", value: 1240 },
    { at: 0, kind: "past", name: "rate", value: 1130 },
    ...Array.from({ length: 9 }, (_, second) => [
      { at: 1000 * second, kind: "count", name: "requests", value: 1240 * second },
      { at: 1000 * second, kind: "count", name: "errors", value: 2 * second },
      { at: 1000 * second, kind: "count", name: "finance", value: 400 * second },
    ]).flat(),
    { at: 4000, kind: "focus", value: 1 },
  ].sort((one, other) => one.at - other.at),
};

const KINDS = Object.keys(STORIES);
/** How an element of 200 px is made that has all else as it is by default. */
const PLAIN = [200, "admin", "dark", "standard", "brilliant", "medium", "normal", "full", "budget", false, "", ""];
const SIZES = ["sm", "md", "lg", "xl"];

export function elements({ azora, panic }) {
  const { element, elementFrame, elementSize, restoreElement, AzoraError } = azora.elements;
  const { sceneHash } = azora.motion;

  if (azora.tagged) {
    test("elements/a tag refuses what an element does, in the same words", () => {
      const event = { at: 0, kind: "health", name: "ruby", value: 0.9 };
      for (const [kind, options, told] of [
        ["gemm", {}, []],
        ["gem", { theme: "financ" }, []],
        ["gem", { scheme: "" }, []],
        ["gem", { glow: "médium" }, []],
        ["sankofa", { size: 5 }, []],
        ["gem", { size: "lgg" }, []],
        ["gem", { name: "\ud800" }, []],
        ["gem", {}, [{ ...event, kind: "health\0" }]],
        ["gem", {}, [{ ...event, kind: "helth", name: "\0" }]],
        ["sankofa", { name: "é".repeat(101) }, []],
        ["sankofa", { words: "no message" }, []],
        ["gem", {}, [{ ...event, kind: "helth" }]],
        ["gem", {}, [{ ...event, name: "rubin" }]],
        ["gem", {}, [{ ...event, value: 1.5 }]],
        ["gem", {}, [{ ...event, value: Number.NaN }]],
        ["gem", {}, [{ ...event, at: Infinity }]],
        ["sankofa", {}, [{ ...event, kind: "now", name: "p59" }]],
        ["sankofa", {}, [{ ...event, kind: "interval", value: null }]],
      ]) {
        const [tag, made] = [azora.tagged, (...asked) => lived(azora.elements, ...asked)].map((draw) => {
          const { code, path, message } = thrown(() => draw(kind, told, 0, { size: 64, ...options }));
          return [code, path, message];
        });
        equal(tag, made, JSON.stringify([kind, options, told]));
      }
    });
  }

  for (const kind of KINDS) {
    const told = (options) => {
      const made = element(kind, options);
      for (const event of STORIES[kind]) made.apply(event);
      return made;
    };

    test(`elements/${kind}: the pure form gives the same bytes`, () => {
      for (const size of SIZES) {
        for (const at of [9000, 12_345.678]) {
          equal(sceneHash(told({ size }).frame(at)), sceneHash(elementFrame(kind, STORIES[kind], at, { size })), `${size} at ${at}`);
        }
      }
    });

    test(`elements/${kind}: a buffer gets the bytes of the frame, or nothing`, () => {
      const made = told({ size: "lg" });
      const frame = made.frame(9500);
      const buffer = new Uint8Array(frame.length + 3).fill(7);
      equal(made.frameInto(9500, buffer), frame.length);
      equal(sceneHash(buffer.slice(0, frame.length)), sceneHash(frame));
      equal([...buffer.slice(-3)], [7, 7, 7]);
      const part = buffer.fill(7).subarray(2);
      equal(made.frameInto(9500, part), frame.length);
      equal(sceneHash(part.slice(0, frame.length)), sceneHash(frame));
      equal([...buffer.slice(0, 2)], [7, 7]);
      const small = new Uint8Array(frame.length - 1).fill(7);
      equal(made.frameInto(9500, small), frame.length);
      assert(small.every((byte) => byte === 7), "it wrote a part");
    });

    test(`elements/${kind}: a snapshot goes on like the element`, () => {
      const made = told({ size: "md", theme: "finance", scheme: "light" });
      const snapshot = made.snapshot();
      assert(snapshot.length <= 16_384, `it has ${snapshot.length} bytes`);
      const again = restoreElement(snapshot);
      for (const it of [made, again]) it.apply({ at: 10_000, kind: "hover", value: 1 });
      for (const at of [10_000, 10_400, 21_000]) equal(sceneHash(again.frame(at)), sceneHash(made.frame(at)), `at ${at}`);
      snapshot.fill(0);
      equal(sceneHash(again.frame(22_000)), sceneHash(made.frame(22_000)));
    });

    test(`elements/${kind}: after one loop no frame allocates`, () => {
      if (panic.allocations() === null) skip("the native module does not count what it allocates; the core's own tests do");
      const made = panic.element(kind, PLAIN);
      for (const event of STORIES[kind]) made.apply(event);
      const buffer = new Uint8Array(1 << 17);
      const loop = (start) => {
        for (let step = 0; step < 300; step += 1) assert(made.frameInto(start + step * 40, buffer) <= buffer.length, "the buffer is too small");
      };
      loop(9000);
      const before = panic.allocations();
      loop(21_000);
      equal(panic.allocations() - before, 0);
      made.frame(33_000);
      assert(panic.allocations() > before, "nobody counts");
    });

    test(`elements/${kind}: it outlives a trap`, () => {
      const made = panic.element(kind, PLAIN);
      const twin = element(kind, { size: 200 });
      // More events than a journal holds, so that a snapshot is part of it.
      const story = Array.from({ length: 40 }, (_, nth) => STORIES[kind].map((event) => ({ ...event, at: event.at + 10_000 * nth }))).flat();
      for (const [nth, event] of story.entries()) {
        if (nth % 97 === 50) equal(thrown(panic.panicNow).code, "internal.panic");
        made.apply(event);
        twin.apply(event);
      }
      equal(thrown(panic.panicNow).code, "internal.panic");
      for (const at of [400_000, 401_234]) equal(sceneHash(made.frame(at)), sceneHash(twin.frame(at)), `at ${at}`);
    });

    test(`elements/${kind}: what it refuses leaves it as it was`, () => {
      const made = told({});
      const before = sceneHash(made.frame(9500));
      const { code, path } = thrown(() => made.apply({ at: 9100, kind: "healht", name: "ruby", value: 1 }));
      equal([code, path], ["motion.invalid_event", "/kind"]);
      equal(sceneHash(made.frame(9500)), before);
    });
  }

  const refusals = [
    [() => element("gme"), "argument.invalid", "/kind"],
    [() => element("gem", { size: "huge" }), "argument.invalid", "/size"],
    [() => element("gem", { size: "12" }), "argument.invalid", "/size"],
    [() => element("gem", { size: 1 }), "argument.invalid", "/size"],
    [() => element("gem", { size: Number.NaN }), "argument.invalid", "/size"],
    [() => element("gem", { theme: "fnance" }), "argument.invalid", "/theme"],
    [() => element("gem", { cut: 1 }), "argument.invalid", "/cut"],
    [() => element("gem", { label: "yes" }), "argument.invalid", "/label"],
    [() => element("gem", null), "argument.invalid", "/options"],
    [() => element("gem").apply(null), "argument.invalid", "/event"],
    [() => element("gem").apply({ kind: "hover" }), "argument.invalid", "/at"],
    [() => element("gem").apply({ at: 0, kind: "hover", value: "1" }), "argument.invalid", "/value"],
    [() => element("gem").frame("0"), "argument.invalid", "/at"],
    [() => element("gem").frame(Number.NaN), "argument.invalid", "/at"],
    [() => element("gem").frameInto(0, [0]), "argument.invalid", "/buffer"],
    [() => elementFrame("gem", {}, 0), "argument.invalid", "/events"],
    [() => elementFrame("gem", [{ at: 0, kind: "hover", value: 1 }, { at: 0, kind: 1 }], 0), "argument.invalid", "/events/1/kind"],
    [() => elementFrame("gem", Array(10_001).fill({ at: 0, kind: "hover", value: 1 }), 0), "motion.too_many_events", "/events"],
    [() => elementSize("gem", "xxl"), "argument.invalid", "/size"],
    [() => restoreElement(new Uint8Array(3)), "motion.invalid_snapshot", null],
    [() => sceneHash(new Uint8Array(3)), "scene.invalid", "/bytes"],
  ];
  for (const [nth, [body, code, path]] of refusals.entries()) {
    test(`elements/refused ${nth}: ${body.toString().slice(6)}`, () => {
      const error = thrown(body);
      assert(error instanceof AzoraError, `it threw ${error}`);
      equal([error.code, path && error.path], [code, path]);
    });
  }

  test("elements/sizes have their px", () => {
    equal(SIZES.map((size) => elementSize("gem", size)), [64, 120, 200, 300]);
    equal(SIZES.map((size) => elementSize("sankofa", size)), [64, 120, 200, 400]);
  });
}
