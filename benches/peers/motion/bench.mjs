// Measures springs in JavaScript, and ours as wasm in the same run: `node bench.mjs DIST`, with the built package.
// Prints one line a side, tab-separated: work, who, nanoseconds of one spring (the least of 20 runs), and by what share of
// the range it is off ours at most, or `-`.

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

import { spring } from "motion";

const RUNS = 20;
/** A run takes at least so many milliseconds, so that the clock is fine enough. */
const LEAST = 4;
const COUNT = 1000;
/** Milliseconds after springs are let go. */
const TIMES = [16, 100, 250, 600];

const dist = pathToFileURL(`${process.argv[2]}/node/`);
const azora = await import(new URL("motion.js", dist));

/** Stiffness, damping, mass, position, velocity, target: swinging, critical and creeping ones. */
const springs = Array.from({ length: COUNT }, (_, at) => {
  const stiffness = 40 + (at % 40) * 9;
  const damping = 2 * Math.sqrt(stiffness) * [0.2, 0.6, 1, 1.7][at % 4];
  return [stiffness, damping, 1, at % 7, (at % 11) * 10 - 50, 300];
});
const flat = Float64Array.from(springs.flat());
const singles = springs.map(([stiffness, damping, mass, start, velocity, end]) => [{ stiffness, damping, mass }, { start, velocity, end }]);
// It rests early by default, and snaps to its target then.
const generators = springs.map(([stiffness, damping, mass, position, velocity, target]) =>
  spring({ keyframes: [position, target], stiffness, damping, mass, velocity, restDelta: 1e-12, restSpeed: 1e-12 }),
);

let most = 0;
for (const time of TIMES) {
  const ours = azora.springBatch(flat, time);
  generators.forEach((generator, at) => {
    const off = Math.abs(ours[at] - generator.next(time).value) / (300 - springs[at][3]);
    // Theirs is a closed form too.
    if (!(off <= 1e-9)) throw new Error(`spring ${at} at ${time} ms: ours is ${ours[at]}, ${off} of the range off theirs`);
    most = Math.max(most, off);
    const [one, way] = singles[at];
    if (azora.springAt(one, time, way).position !== ours[at]) throw new Error(`spring ${at} alone is not what it is of a thousand`);
  });
}

function measure(work, who, round, off = "-") {
  let rounds = 1;
  const time = () => {
    const start = process.hrtime.bigint();
    for (let turn = 0; turn < rounds; turn++) for (const time of TIMES) round(time);
    return Number(process.hrtime.bigint() - start);
  };
  for (let warm = 0; warm < 200e6; warm += time());
  while (time() < LEAST * 1e6) rounds *= 2;
  const least = Math.min(...Array.from({ length: RUNS }, time));
  console.log([work, who, least / rounds / TIMES.length / COUNT, off].join("\t"));
}

const name = `motion ${JSON.parse(readFileSync(new URL("node_modules/motion/package.json", import.meta.url))).version}`;
const kept = new Float64Array(COUNT);
measure("spring-batch", "ours", (time) => azora.springBatch(flat, time));
measure("spring-batch", `${name}, its generators kept`, (time) => {
  for (let at = 0; at < COUNT; at++) kept[at] = generators[at].next(time).value;
}, most);
// With the springs made anew, as other numbers need.
measure("spring-batch", `${name}, made anew`, (time) => {
  for (let at = 0; at < COUNT; at++) {
    const [stiffness, damping, mass, position, velocity, target] = springs[at];
    kept[at] = spring({ keyframes: [position, target], stiffness, damping, mass, velocity }).next(time).value;
  }
});
measure("spring-one", "ours", (time) => {
  for (let at = 0; at < COUNT; at++) kept[at] = azora.springAt(singles[at][0], time, singles[at][1]).position;
});
measure("spring-one", `${name}, its generators kept`, (time) => {
  for (let at = 0; at < COUNT; at++) kept[at] = generators[at].next(time).value;
}, most);
measure("spring-one", `${name}, made anew`, (time) => {
  for (let at = 0; at < COUNT; at++) {
    const [{ stiffness, damping, mass }, { start, velocity, end }] = singles[at];
    kept[at] = spring({ keyframes: [start, end], stiffness, damping, mass, velocity }).next(time).value;
  }
});
