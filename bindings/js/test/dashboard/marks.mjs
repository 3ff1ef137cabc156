// How much of a picture is there: of a stone that is known the middle is whole, of an engine that is known the marks have colours.

/** Milliseconds in which what is no longer known fades, on the page's light ground. */
export const FADES = { gem: 600, engine: 3200 };

/** The share of what is known that is left where nothing is. */
const LEFT = 0.1;

/** What is drawn by now: pixels of Ruby's table that cover what is behind them, pixels of the engine that have a colour. */
const looks = `(id) => {
  const canvas = document.getElementById(id).shadowRoot.querySelector("canvas");
  const { width, height } = canvas;
  const { data } = canvas.getContext("2d").getImageData(0, 0, width, height);
  let marks = 0;
  for (let at = 0; at < data.length; at += 4) {
    const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
    if (id === "gem") marks += Math.hypot(x / width - 0.76, y / height - 0.7) < 0.06 && data[at + 3] > 200;
    else marks += data[at + 3] > 128 && Math.max(data[at], data[at + 1], data[at + 2]) - Math.min(data[at], data[at + 1], data[at + 2]) > 60;
  }
  return marks;
}`;

/** How many pixels an element has that what is known has alone. */
export const marks = (page, id) => page.evaluate(`(${looks})("${id}")`);

/** Waits until an element says `words` itself and next to none of its `known` marks is left; gives when that was. */
export function lost(page, id, words, known, timeout) {
  return page.evaluate(`(async () => {
    const end = Date.now() + ${timeout};
    for (;;) {
      await new Promise(requestAnimationFrame);
      const [said, left] = [document.getElementById("${id}").said, (${looks})("${id}")];
      if (said.includes(${JSON.stringify(words)}) && left <= ${LEFT * known}) return Date.now();
      if (Date.now() > end) throw new Error("it says " + said + ", and of ${known} pixels " + left + " are left");
    }
  })()`);
}
