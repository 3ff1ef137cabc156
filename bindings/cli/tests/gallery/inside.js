// Stands inside the page: what the DOM shows, with colours composited as they are painted.

globalThis.inside = (() => {
  const brush = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const known = new Map();

  /** Red, green, blue of 0 to 255 and alpha of 0 to 1, of any CSS colour. */
  function colour(value) {
    if (!known.has(value)) {
      brush.clearRect(0, 0, 1, 1);
      brush.fillStyle = value;
      brush.fillRect(0, 0, 1, 1);
      const [red, green, blue, alpha] = brush.getImageData(0, 0, 1, 1).data;
      known.set(value, [red, green, blue, alpha / 255]);
    }
    return known.get(value);
  }

  const linear = (byte) => (byte <= 10.31475 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = ([red, green, blue]) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

  /** The contrast of two opaque colours. */
  function ratio(a, b) {
    const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  }

  /** One colour laid over another. */
  function over(top, bottom) {
    const alpha = top[3] + bottom[3] * (1 - top[3]);
    if (alpha === 0) return [0, 0, 0, 0];
    return [...[0, 1, 2].map((at) => (top[at] * top[3] + bottom[at] * bottom[3] * (1 - top[3])) / alpha), alpha];
  }

  /** How much of an element its own opacity and that of all that holds it let through. */
  function opacity(element) {
    return holders(element).reduce((through, at) => through * Number(getComputedStyle(at).opacity), 1);
  }

  /** An element and all that holds it, inmost first. */
  function holders(element) {
    const all = [];
    for (let at = element; at; at = at.parentElement) all.push(at);
    return all;
  }

  /** Parts of a list between commas outside brackets. */
  function split(list) {
    let depth = 0;
    return [...list].reduce((parts, letter) => {
      depth += (letter === "(") - (letter === ")");
      if (letter === "," && depth === 0) parts.push("");
      else parts[parts.length - 1] += letter;
      return parts;
    }, [""]);
  }

  /** Whether an image of an element's background is painted at a point: it may be as small as a rule. */
  function reaches(element, style, at, point) {
    if (!point) return true;
    const box = element.getBoundingClientRect();
    const part = (list) => split(list)[at % split(list).length].trim();
    const length = (value, whole) => (value.endsWith("%") ? (whole * Number.parseFloat(value)) / 100 : Number.parseFloat(value));
    const sizes = part(style.backgroundSize).split(" ");
    const [horizontal, vertical] = part(style.backgroundPosition).split(" ");
    return [[sizes[0], horizontal, box.left, box.width, point.x], [sizes[1] ?? "auto", vertical, box.top, box.height, point.y]].every(([size, position, start, whole, seen]) => {
      if (!/^[\d.]+(px|%)$/.test(size) || !/^[\d.]+(px|%)$/.test(position) || !part(style.backgroundRepeat).startsWith("no-repeat")) return true;
      const extent = length(size, whole);
      const from = start + (position.endsWith("%") ? length(position, whole - extent) : length(position, whole));
      return seen >= from && seen <= from + extent;
    });
  }

  /** What an element lays under a point, topmost first: each layer one colour, or all stops of a gradient. */
  function layers(element, point) {
    const style = getComputedStyle(element);
    const through = opacity(element);
    const faded = (value) => {
      const [red, green, blue, alpha] = colour(value);
      return [red, green, blue, alpha * through];
    };
    if (element instanceof SVGGeometryElement) return style.fill === "none" || style.fill.startsWith("url") ? [] : [[faded(style.fill)]];
    const images = style.backgroundImage === "none" ? [] : split(style.backgroundImage);
    const stops = (image) => [...image.matchAll(/(?:rgba?|hsla?|oklch|oklab|color|lab|lch)\([^()]*\)|#[0-9a-f]{3,8}\b/gi)].map(([value]) => faded(value));
    const painted = images.filter((_, at) => reaches(element, style, at, point)).map(stops);
    return [...painted.filter((found) => found.length > 0), [faded(style.backgroundColor)]];
  }

  /** Each colour that these elements, topmost first, may show at a point: one, or as many as a gradient has stops. */
  function grounds(elements, point) {
    let shown = [[0, 0, 0, 0]];
    for (const stops of elements.flatMap((element) => layers(element, point))) {
      if (stops.every(([, , , alpha]) => alpha === 0)) continue;
      shown = shown.flatMap((top) => stops.map((stop) => over(top, stop)));
      if (shown.every(([, , , alpha]) => alpha > 0.999)) break;
    }
    const canvas = matchMedia("(forced-colors: active)").matches ? colour("Canvas") : [255, 255, 255, 1];
    return shown.map((top) => over(top, canvas));
  }

  const middle = (box) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 });

  /** The elements painted under the middle of a box from `element` on, topmost first. */
  function below(element, box) {
    const { x, y } = middle(box);
    const stack = document.elementsFromPoint(x, y);
    const from = stack.indexOf(element);
    return from >= 0 ? stack.slice(from) : holders(element);
  }

  /** Whether an element is there for screen readers alone, or waits outside the page. */
  function aside(element) {
    return holders(element).some((at) => {
      if (at === document.body || at === document.documentElement) return false;
      const style = getComputedStyle(at);
      const box = at.getBoundingClientRect();
      const tiny = style.position === "absolute" && style.overflow !== "visible" && box.width <= 1 && box.height <= 1;
      return tiny || (style.position !== "static" && box.bottom + scrollY <= 0);
    });
  }

  /** Whether an element can be seen once it is scrolled to. */
  function visible(element) {
    const box = element.getBoundingClientRect();
    return box.width > 1 && box.height > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !aside(element);
  }

  /** Where an element stands, for a reader of a failure. */
  function place(element) {
    const part = element.closest("[id]")?.id;
    const classes = [...element.classList].map((name) => `.${name}`).join("");
    return `${part ? `#${part} ` : ""}${element.localName}${classes}`;
  }

  /** Each visible text node, with its element and the box of its first line. */
  function* nodes() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!node.data.trim() || element.closest("script, style, template, noscript, title, desc, symbol, defs")) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = [...range.getClientRects()].find(({ width, height }) => width > 1 && height > 1);
      if (box && !aside(element)) yield { text: node.data.replace(/\s+/g, " ").trim(), element, box, whole: range.getBoundingClientRect() };
    }
  }

  /** The contrast of an element's text on the worst of the grounds under a box. */
  function contrast(element, box) {
    const style = getComputedStyle(element);
    const [red, green, blue, alpha] = colour(element instanceof SVGElement ? style.fill : style.color);
    const ink = [red, green, blue, alpha * opacity(element)];
    return Math.min(...grounds(below(element, box), middle(box)).map((ground) => ratio(over(ink, ground), ground)));
  }

  /** Where a ratio is painted in the pair that it measures. */
  const PRINTED = "#colour li b, #roles tr[class^=pair] b, #top article header b";

  /** Every visible text with its contrast. */
  function texts() {
    return [...nodes()].map(({ text, element, box }) => ({
      text: text.slice(0, 60),
      place: place(element),
      ratio: contrast(element, box),
      printed: element.matches(PRINTED),
      exempt: Boolean(element.closest(":disabled, [aria-disabled=true]")),
    }));
  }

  /** Every shape that is drawn beside its ratio: that ratio, and the lowest of its colours on its ground. */
  function shapes() {
    const cells = [...document.querySelectorAll("#roles tr:not([class^=pair]) td")].filter(visible);
    return cells.map((cell) => {
      const [ground] = grounds(holders(cell));
      const style = getComputedStyle(cell.querySelector("i"));
      const edges = style.outlineStyle !== "none" ? [style.outlineColor] : style.borderTopWidth !== "0px" ? [style.borderTopColor] : style.backgroundImage.match(/rgba?\([^)]*\)/g);
      const printed = [...cell.querySelectorAll("b")].find(visible);
      return { text: printed.textContent.trim(), place: place(cell), ratio: Math.min(...edges.map((edge) => ratio(colour(edge), ground))) };
    });
  }

  return { aside, below, colour, contrast, grounds, holders, nodes, place, ratio, shapes, texts, visible };
})();
