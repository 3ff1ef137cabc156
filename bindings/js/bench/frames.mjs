// Measures frames of living elements as wasm in Node: `AZORA_FORCE_WASM=1 node bench/frames.mjs`, told by lines of standard
// input what to draw: name, kind, size, cut, the first frame's time and hash, bytes, events as JSON; tab-separated.
// Prints the name and the nanoseconds of a frame (the least of 20 runs), tab-separated.

import { readFileSync } from "node:fs";

import { element } from "../dist/node/elements.js";
import { sceneHash } from "../dist/node/motion.js";

const RUNS = 20;
/** A run takes at least so many milliseconds, so that the clock is fine enough. */
const LEAST = 4;
/** Poses in a round, a thirtieth of a second apart; time comes back every four seconds. */
const [POSES, FRAMES] = [12, 120];

for (const line of readFileSync(0, "utf8").trim().split("\n")) {
  const [name, kind, size, cut, start, hash, , events] = line.split("\t");
  const options = kind === "gem" ? { size: Number(size), cut } : { size: Number(size) };
  const drawn = element(kind, options);
  for (const event of JSON.parse(events)) drawn.apply(event);
  const first = drawn.frame(Number(start));
  if (sceneHash(first) !== hash) throw new Error(`${name} is another picture than the native one`);

  const buffer = new Uint8Array(4 * first.length);
  let frame = 0;
  const round = () => {
    for (let pose = 0; pose < POSES; pose++) {
      frame = (frame + 1) % FRAMES;
      drawn.frameInto(Number(start) + (frame * 1000) / 30, buffer);
    }
  };
  let rounds = 1;
  const time = () => {
    const begin = process.hrtime.bigint();
    for (let turn = 0; turn < rounds; turn++) round();
    return Number(process.hrtime.bigint() - begin);
  };
  for (let warm = 0; warm < 500e6; warm += time());
  while (time() < LEAST * 1e6) rounds *= 2;
  const least = Math.min(...Array.from({ length: RUNS }, time));
  console.log([name, least / rounds / POSES].join("\t"));
}
