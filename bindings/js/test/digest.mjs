// Ten thousand answers as bytes, the inputs from SplitMix64.

const MASK = (1n << 64n) - 1n;
/** What an absent component counts as. */
const ABSENT = 0x7ff8_0000_0000_0000n;

export function* splitmix(seed) {
  for (let state = seed; ; ) {
    state = (state + 0x9e3779b97f4a7c15n) & MASK;
    let z = state;
    z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK;
    z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & MASK;
    yield z ^ (z >> 31n);
  }
}

/** The little-endian bits of all answers to a case of digests.json. */
export function digest({ contrastRatio, convertColor }, { function: name, seed, count, spaces, ranges }) {
  const stream = splitmix(BigInt(`0x${seed}`));
  const draw = () => stream.next().value;
  const hex = () => `#${(draw() & 0xffffffn).toString(16).padStart(6, "0")}`;
  const pick = () => Number(draw() % BigInt(spaces.length));
  const width = { contrast_ratio: 1, convert_color: 4 }[name];
  if (!width) throw new Error(`there is no digest of ${name}`);
  const view = new DataView(new ArrayBuffer(count * width * 8));
  let offset = 0;
  const write = (part) => {
    if (part === null) view.setBigUint64(offset, ABSENT, true);
    else view.setFloat64(offset, part, true);
    offset += 8;
  };
  for (let i = 0; i < count; i += 1) {
    if (name === "contrast_ratio") {
      const text = hex();
      write(contrastRatio(text, hex()));
    } else {
      const from = pick();
      const [c1, c2, c3] = ranges[from].map(([low, high]) => low + (high - low) * (Number(draw() >> 11n) * 2 ** -53));
      const color = convertColor({ space: spaces[from], c1, c2, c3, alpha: 1 }, spaces[pick()]);
      for (const part of [color.c1, color.c2, color.c3, color.alpha]) write(part);
    }
  }
  return view;
}
