// What an element on a page says in words.

import type { SceneHead } from "./scene.js";

/** How far apart two changes of the words are at least, so that nobody is talked over. */
const BETWEEN = 5000;

/** The words of a picture, for readers of screens, and for all where words stand instead of it. */
export class Speech {
  readonly #canvas: HTMLCanvasElement;
  readonly #words: HTMLElement;
  /** What is to be said: by a picture, and of what is wrong with its numbers. */
  #head: SceneHead | undefined;
  #trouble = "";
  #last = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `words` describe `canvas`. */
  constructor(canvas: HTMLCanvasElement, words: HTMLElement) {
    this.#canvas = canvas;
    this.#words = words;
  }

  /** What the picture says, if there is one. */
  get said(): string {
    return this.#head?.value ?? "";
  }

  /** Says what a picture says and what is wrong, each as before where absent; the last of it, once nobody is talked over. */
  say(head = this.#head, trouble = this.#trouble): void {
    this.rest();
    this.#head = head;
    this.#trouble = trouble;
    if (!head) return;
    const text = `${head.value || head.name} ${trouble}`.trim();
    if (this.#words.textContent === text && this.#canvas.getAttribute("aria-label") === head.name) return;
    const wait = this.#last + BETWEEN - performance.now();
    if (wait > 0) {
      this.#timer = setTimeout(() => this.say(), wait);
      return;
    }
    this.#last = performance.now();
    this.#canvas.setAttribute("role", head.role);
    this.#canvas.setAttribute("aria-label", head.name);
    this.#words.textContent = text;
  }

  /** Says why there is no picture, until there is one, whose words are then said at once. */
  fail(reason: string): void {
    this.rest();
    this.#head = undefined;
    this.#last = Number.NEGATIVE_INFINITY;
    this.#words.textContent = reason;
  }

  /** What waits is not said. */
  rest(): void {
    clearTimeout(this.#timer);
  }
}
