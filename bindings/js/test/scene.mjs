// The packed scene: what this package reads of it, against what the core says.

import { STORIES } from "./elements.mjs";
import { assert, equal, test, thrown } from "./harness.mjs";

/** Writes what a walk tells as a scene again, byte by byte as docs/scene.md says a pen does. */
class Copy {
  #bytes = [];
  #count = 0;
  #contour = null;
  #at = [0, 0];

  #u8(...values) {
    this.#bytes.push(...values);
  }

  #whole(value, width) {
    assert(typeof value === "bigint" || Number.isInteger(value), `${value} is not whole`);
    for (let nth = 0; nth < width; nth += 1) this.#bytes.push(Number((BigInt(value) >> BigInt(8 * nth)) & 255n));
  }

  #steps(...places) {
    for (const place of places) this.#whole(place * 256, 4);
  }

  #color(color) {
    this.#u8(color >>> 24, (color >>> 16) & 255, (color >>> 8) & 255, color & 255);
  }

  #shape(kind) {
    this.#count += 1;
    this.#kind = this.#bytes.length;
    this.#u8(kind);
    this.#contour = null;
  }

  #kind = 0;

  part(name) {
    this.#count += 1;
    const text = new TextEncoder().encode(name);
    this.#u8(1, text.length, ...text);
  }

  solid(color) {
    this.#shape(4);
    this.#color(color);
  }

  linear(x0, y0, x1, y1, stops) {
    this.#shape(5);
    this.#steps(x0, y0, x1, y1);
    this.#stops(stops);
  }

  radial(x, y, radius, stops) {
    this.#shape(6);
    this.#steps(x, y, radius);
    this.#stops(stops);
  }

  #stops(stops) {
    this.#u8(stops.length);
    for (const [share, color] of stops) {
      this.#whole(Math.round(share * 10_000), 2);
      this.#color(color);
    }
  }

  stroke(width, cap, join, dash) {
    this.#bytes[this.#kind] += 8;
    this.#steps(width);
    this.#u8((cap === "round" ? 1 : 0) | (join === "round" ? 2 : 0), dash.length);
    this.#steps(...dash);
  }

  moveTo(x, y) {
    if (this.#contour) this.#bytes[this.#contour.head] |= 2;
    this.#contour = { head: this.#bytes.length, run: null };
    this.#u8(0);
    this.#steps(x, y);
    this.#at = [x, y];
  }

  #segment(curved, ...places) {
    const { run } = this.#contour;
    if (run !== null && (this.#bytes[run] & 128) === curved && this.#bytes[run] % 64 < 63) this.#bytes[run] += 1;
    else {
      if (run !== null) this.#bytes[run] |= 64;
      this.#contour.run = this.#bytes.length;
      this.#u8(curved);
    }
    for (const [nth, place] of places.entries()) this.#whole((place - this.#at[nth % 2]) * 256, 2);
    this.#at = places.slice(-2);
  }

  lineTo(...places) {
    this.#segment(0, ...places);
  }

  bezierCurveTo(...places) {
    this.#segment(128, ...places);
  }

  closePath() {
    this.#bytes[this.#contour.head] |= 1;
  }

  end() {}

  text({ x, y, size, weight, anchor, rotation, color, advance, text }) {
    this.#count += 1;
    const bytes = new TextEncoder().encode(text);
    this.#u8(2);
    this.#steps(x, y, size);
    this.#whole(weight, 2);
    this.#u8(anchor * 2);
    this.#steps(rotation);
    this.#color(color);
    this.#steps(advance);
    this.#whole(bytes.length, 2);
    this.#u8(...bytes);
  }

  /** The whole buffer, once the walk has given its head. */
  bytes({ width, height, role, name, value, validUntil, cut }) {
    const items = this.#bytes;
    const words = [role, name, value].map((word) => new TextEncoder().encode(word));
    this.#bytes = [...new TextEncoder().encode("AZSC"), 1, cut ? 1 : 0];
    this.#whole(this.#count, 2);
    this.#whole(40 + items.length + words.reduce((sum, word) => sum + word.length, 0), 4);
    this.#steps(width, height);
    this.#whole(validUntil === null ? 2n ** 63n - 1n : BigInt(Math.round(validUntil * 1e6)), 8);
    this.#whole(40 + items.length, 4);
    for (const word of words) this.#whole(word.length, 2);
    this.#u8(0, 0);
    return Uint8Array.from([...this.#bytes, ...items, ...words.flatMap((word) => [...word])]);
  }
}

/** What a scene is, line by line as docs/scene.md lists it, but for its hash. */
function listing(walkScene, bytes) {
  const lines = [];
  const steps = (...places) => places.map((place) => place * 256).join(" ");
  const hex = (color) => `#${color.toString(16).padStart(8, "0")}`;
  const stops = (list) => list.map(([share, color]) => ` ${Math.round(share * 10_000)} ${hex(color)}`).join("");
  let [ink, how, path] = ["", "", ""];
  const begin = (text) => ([ink, how, path] = [text, "fill", ""]);
  const head = walkScene(bytes, {
    part: (name) => lines.push(`part ${name}`),
    solid: (color) => begin(hex(color)),
    linear: (x0, y0, x1, y1, list) => begin(`linear ${steps(x0, y0, x1, y1)}${stops(list)}`),
    radial: (x, y, radius, list) => begin(`radial ${steps(x, y, radius)}${stops(list)}`),
    stroke: (width, cap, join, dash) => {
      how = "stroke";
      ink += ` width ${steps(width)} ${cap} ${join} dash${dash.map((length) => ` ${steps(length)}`).join("")}`;
    },
    moveTo: (...places) => (path += ` M ${steps(...places)}`),
    lineTo: (...places) => (path += ` L ${steps(...places)}`),
    bezierCurveTo: (...places) => (path += ` C ${steps(...places)}`),
    closePath: () => (path += " Z"),
    end: () => lines.push(`${how} ${ink} path${path}`),
    text: ({ x, y, size, weight, anchor, rotation, color, advance, text }) =>
      lines.push(`text ${steps(x, y, size)} ${weight} ${["start", "middle", "end"][anchor * 2]} ${steps(rotation)} ${hex(color)} ${steps(advance)} ${text}`),
  });
  const until = head.validUntil === null ? "never" : Math.round(head.validUntil * 1e6);
  const first = `scene 1 ${steps(head.width, head.height)} until ${until}${head.cut ? " cut" : ""}`;
  return [first, `role ${head.role}`, `name ${head.name}`, `value ${head.value}`, ...lines];
}

/** Whole numbers from SplitMix32, so that every run breaks the same bytes. */
function* numbers(seed) {
  for (let state = seed; ; ) {
    state = (state + 0x9e3779b9) | 0;
    let z = state ^ (state >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z ^= z >>> 15;
    z = Math.imul(z, 0x735a2d97);
    yield (z ^ (z >>> 15)) >>> 0;
  }
}

export async function scene({ azora, read, readBytes }) {
  const { elementFrame, walkScene, AzoraError } = azora.elements;
  const { sceneHash } = azora.motion;
  for (const name of ["edges", "empty", "everything", "mark"]) {
    const [bytes, text] = await Promise.all([readBytes(`bindings/conformance/scenes/${name}.azsc`), read(`bindings/conformance/scenes/${name}.txt`)]);
    test(`scene/${name} is what the core lists`, () => equal(`${[`hash ${sceneHash(bytes)}`, ...listing(walkScene, bytes)].join("\n")}\n`, text));
  }

  const kinds = Object.keys(STORIES);
  const frames = kinds.flatMap((kind) =>
    ["sm", "lg", "xl"].flatMap((size) =>
      ["brilliant", "classic"].flatMap((cut) =>
        ["dark", "light"].map((scheme) => [`${kind} ${size} ${cut} ${scheme}`, () => elementFrame(kind, STORIES[kind], 9876.5, { size, cut, scheme, label: size === "xl" })]),
      ),
    ),
  );
  for (const [name, frame] of frames) {
    test(`scene/${name} is read as the core wrote it`, () => {
      const bytes = frame();
      const copy = new Copy();
      const head = walkScene(bytes, copy);
      equal(sceneHash(copy.bytes(head)), sceneHash(bytes));
    });
  }

  const silent = Object.fromEntries(["part", "solid", "linear", "radial", "stroke", "moveTo", "lineTo", "bezierCurveTo", "closePath", "end", "text"].map((name) => [name, () => {}]));
  const judged = (body) => {
    try {
      body();
      return "taken";
    } catch (error) {
      assert(error instanceof AzoraError, `it threw ${error}`);
      return `${error.code} ${error.path} ${error.message}`;
    }
  };
  for (const kind of kinds) {
    test(`scene/broken bytes of ${kind} are refused as the core refuses them`, () => {
      const whole = elementFrame(kind, STORIES[kind], 9876.5, { size: "sm" });
      const draw = numbers(kind.length);
      const next = (below) => draw.next().value % below;
      let refused = 0;
      for (let round = 0; round < 3000; round += 1) {
        let bytes = whole.slice();
        // Heads are what most is decided by; every third break is among them.
        for (let breaks = next(3); breaks >= 0; breaks -= 1) bytes[next(round % 3 ? bytes.length : 44)] = [next(256), 0, 255, 127, 128][next(5)];
        if (round % 7 === 0) bytes = bytes.slice(0, next(bytes.length));
        const [seen, expected] = [judged(() => walkScene(bytes, silent)), judged(() => sceneHash(bytes))];
        equal(seen, expected, `round ${round}`);
        if (seen !== "taken") refused += 1;
      }
      assert(refused > 500 && refused < 3000, `${refused} of 3000 were refused`);
    });
  }

  test("scene/a time is exact to its bounds", () => {
    const bytes = elementFrame("gem", [], 0, { size: "sm" });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (const time of [0n, 1n, -1n, 2n ** 53n, -(2n ** 53n), 2n ** 53n + 1n, -(2n ** 53n) - 1n, 2n ** 63n - 1n, 2n ** 63n - 2n, -(2n ** 63n), 2n ** 32n - 1n, -(2n ** 32n)]) {
      view.setBigInt64(20, time, true);
      const expected = judged(() => sceneHash(bytes));
      equal(judged(() => walkScene(bytes, silent)), expected, `${time}`);
      if (expected !== "taken") continue;
      equal(walkScene(bytes, silent).validUntil, time === 2n ** 63n - 1n ? null : Number(time) / 1e6, `${time}`);
    }
  });

  test("scene/what is no buffer is refused", () => {
    equal(thrown(() => walkScene(new Uint8Array(0), silent)).code, "scene.invalid");
    equal(thrown(() => walkScene(new Uint8Array(2 << 20), silent)).code, "scene.invalid");
    equal(thrown(() => walkScene("AZSC", silent)).code, "argument.invalid");
  });
}
