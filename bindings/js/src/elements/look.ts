// The inside of an element on a page: what stands in its shadow tree, and how it looks.

import { Speech } from "./speech.js";

const CSS = `
:host { display: inline-block; vertical-align: middle; line-height: 1.4; font-family: Inter, system-ui, sans-serif }
:host([hidden]) { display: none }
div { position: relative }
canvas, slot { display: block; max-inline-size: 100% }
canvas { block-size: auto }
div:not(.drawn, .worded) { inline-size: var(--side); max-inline-size: 100%; aspect-ratio: 1 }
div:not(.drawn) canvas, .drawn slot, .worded canvas { display: none }
p { margin: 0; font-size: 14px; max-inline-size: 100% }
div:not(.worded) p { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
button { position: absolute; inset-block-end: 0; inset-inline-end: 0; inline-size: 28px; block-size: 28px; padding: 0; display: grid;
  place-items: center; border: 1px solid; border-radius: 50%; background: Canvas; color: CanvasText; cursor: pointer; opacity: 0 }
:host(:hover) button, button:focus-visible, .paused button { opacity: 1 }
button:focus-visible { outline: 2px solid; outline-offset: 2px }
button[hidden] { display: none }
button::before { content: ""; inline-size: 10px; block-size: 10px; background: currentColor;
  clip-path: polygon(0 0, 35% 0, 35% 100%, 65% 100%, 65% 0, 100% 0, 100% 100%, 0 100%) }
.paused button::before { clip-path: polygon(10% 0, 100% 50%, 10% 100%) }
@media (hover: none) { button { opacity: 1 } }
`;

let sheet: CSSStyleSheet | undefined;

/** What an element shows itself by. */
export interface Look {
  /** Its classes: `drawn` once there is a picture, `worded` where words stand instead, `paused`; `--side` is its room until then. */
  box: HTMLElement;
  canvas: HTMLCanvasElement;
  /** What the picture says, in words. */
  speech: Speech;
  button: HTMLButtonElement;
}

/** Builds the shadow tree of `host`. What stands inside it on the page is shown until there is a picture. */
export function furnish(host: HTMLElement): Look {
  const shadow = host.attachShadow({ mode: "open" });
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
  }
  shadow.adoptedStyleSheets = [sheet];
  const [box, slot, canvas, words, button] = (["div", "slot", "canvas", "p", "button"] as const).map((tag) => document.createElement(tag)) as [
    HTMLDivElement, HTMLSlotElement, HTMLCanvasElement, HTMLParagraphElement, HTMLButtonElement,
  ];
  words.id = "words";
  canvas.setAttribute("aria-describedby", words.id);
  button.type = "button";
  box.append(slot, canvas, words, button);
  shadow.append(box);
  return { box, canvas, speech: new Speech(canvas, words), button };
}
