// An element on a page: what both of them share.

import { AzoraError } from "../error.js";
import type { ElementKind, MotionPolicy, Scheme, ThemeName, Contrast } from "../names.js";
import { ATTRIBUTES, FEEDS, LOOKS, optionsOf, property, reflect, wished, wishes } from "./attributes.js";
import { checkedEvent, type Element, type ElementEvent, type GivenEvent } from "./element.js";
import { element, init } from "./functions.js";
import { Log } from "./log.js";
import { furnish, type Look } from "./look.js";
import type { SizeName } from "./options.js";
import { Painter } from "./painter.js";
import { Playout } from "./playout.js";
import { sceneSize, type SceneHead } from "./scene.js";

/** An event as a page gives it: without a time it happens now. */
export type LivingEvent = Omit<GivenEvent, "at"> & { at?: number };

/** A shorter sleep than this is none: the next frame is as near. */
const SHORTEST_SLEEP = 20;
/** The longest that a timer can wait. */
const LONGEST_SLEEP = 2 ** 31 - 1;
/** How far apart two changes of the words are at least, so that nobody is talked over. */
const BETWEEN_WORDS = 5000;

/** Where there is no page there is no such class either, and nobody makes an element. */
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

/**
 * A living element on a page.
 *
 * Every attribute is a property too. It draws nothing while it can't be seen, and sleeps until its picture changes. What stands
 * inside it, such as a still as SVG, is shown until it has drawn; what goes wrong is said in words and as an `azora-error`.
 */
export abstract class Living extends Base {
  /** @internal */
  static readonly observedAttributes = ATTRIBUTES;

  /** The side in px, or `sm`, `md`, `lg`, `xl`; `xl` where absent. */
  declare size: SizeName | `${number}` | null;
  /** The theme; `admin` where absent. */
  declare theme: ThemeName | null;
  /** `light`, `dark` or `auto`, as the system wishes; `auto` where absent. */
  declare scheme: Scheme | "auto" | null;
  /** `standard`, `high` or `auto`, as the system wishes; `auto` where absent. */
  declare contrast: Contrast | "auto" | null;
  /** How it is drawn; `brilliant` where absent. */
  declare cut: string | null;
  /** How far the gem's light spreads; `medium` where absent. */
  declare glow: string | null;
  /** How fast what flows goes; `normal` where absent. */
  declare pace: string | null;
  /** How much may move, or `auto`, which is `reduced` where the system wishes it, else `full`; `auto` where absent. */
  declare policy: MotionPolicy | "auto" | null;
  /** What fills the heart of the engine; `budget` where absent. */
  declare heart: string | null;
  /** Whether its name stands beneath it. */
  declare label: boolean;
  /** What is measured. */
  declare name: string | null;
  /** Messages in another language, as lines of `key = text`. */
  declare words: string | null;
  /** Whether motion is paused: new numbers are still shown, at most once a second. */
  declare paused: boolean;
  /** What the button that pauses is called; `Pause motion` where absent. */
  declare pauseLabel: string | null;
  /** Where metrics are fetched: the API of a Prometheus server, or a page of metrics as text. */
  declare metricsUrl: string | null;
  /** Where the recipe is that maps metrics to this element; its own where absent. */
  declare recipeUrl: string | null;
  /** Seconds between two fetches; 15 where absent. */
  declare interval: string | null;

  readonly #log = new Log();
  #look: Look | undefined;
  #painter: Painter | undefined;
  #element: Element | undefined;
  #buffer = new Uint8Array(1 << 16);
  /** When the element's time began, on the page's clock. */
  #epoch = Number.NaN;
  #connected: AbortController | undefined;
  #feed: AbortController | undefined;
  #seen = false;
  #frame = 0;
  #timer = 0;
  #said = { name: "", value: "", at: Number.NEGATIVE_INFINITY, timer: 0 };

  /** @internal */
  abstract get kind(): ElementKind;

  /** @internal */
  connectedCallback(): void {
    this.#upgrade();
    const { signal } = (this.#connected = new AbortController());
    this.#look ??= this.#furnish();
    for (const [name, wish] of Object.entries(wishes)) {
      matchMedia(wish).addEventListener("change", () => (name === "reduced" ? this.#move() : this.#remake()), { signal });
    }
    // A font that comes late fits the same places.
    document.fonts.addEventListener("loadingdone", () => this.#wake(), { signal });
    this.#watchPixels(signal);
    const sight = new IntersectionObserver(([entry]) => {
      this.#seen = entry?.isIntersecting ?? false;
      this.#wake();
    });
    sight.observe(this);
    signal.addEventListener("abort", () => sight.disconnect());
    document.addEventListener("visibilitychange", () => this.#wake(), { signal });
    const energy = (kind: string, value: number) => () => this.#happen({ kind, value });
    this.addEventListener("pointerenter", energy("hover", 1), { signal });
    this.addEventListener("pointerleave", energy("hover", 0), { signal });
    this.addEventListener("focusin", energy("focus", 1), { signal });
    this.addEventListener("focusout", energy("focus", 0), { signal });
    init().then(
      () => this.#remake(),
      (error: unknown) => this.#complain(error),
    );
    this.#refeed();
  }

  /** @internal */
  disconnectedCallback(): void {
    this.#connected?.abort();
    this.#connected = undefined;
    this.#feed?.abort();
    this.#seen = false;
    this.#rest();
    clearTimeout(this.#said.timer);
  }

  /** @internal */
  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (!this.#connected || before === now) return;
    if (FEEDS.includes(name)) this.#refeed();
    else if (LOOKS.includes(name)) this.#remake();
    else this.#move();
  }

  /**
   * Folds an event into the element; without a time it happens now.
   *
   * @throws AzoraError with `motion.invalid_event` when it is none that this element takes.
   * @example gem.apply({ kind: "health", name: "ruby", value: 0.97 })
   */
  apply(event: LivingEvent): void {
    const checked = this.#checked(event);
    this.#element?.apply(checked);
    this.#log.push(checked);
    this.#wake();
  }

  /** What happened to it, as far as it is kept; setting it begins again from these, with times from when the element began. */
  get events(): readonly ElementEvent[] {
    return this.#log.list();
  }

  set events(events: readonly LivingEvent[]) {
    const checked = Array.from(events, (event) => this.#checked(event));
    this.#log.clear();
    for (const event of checked) this.#log.push(event);
    this.#remake();
  }

  /** Milliseconds since the element began: the time of an event that happens now. */
  get now(): number {
    if (Number.isNaN(this.#epoch)) this.#epoch = performance.now();
    return performance.now() - this.#epoch;
  }

  #checked(event: LivingEvent): ElementEvent {
    return checkedEvent("", { ...event, at: event.at ?? this.now });
  }

  /** What the page itself makes happen. */
  #happen(event: LivingEvent): void {
    try {
      this.#element?.apply(this.#checked(event));
      this.#wake();
    } catch (error) {
      this.#complain(error);
    }
  }

  /** Properties that were set before the class was known. */
  #upgrade(): void {
    for (const name of ["events", ...ATTRIBUTES.map(property)]) {
      if (!Object.hasOwn(this, name)) continue;
      const own = this as Record<string, unknown>;
      const value = own[name];
      delete own[name];
      own[name] = value;
    }
  }

  #furnish(): Look {
    const look = furnish(this);
    look.button.addEventListener("click", () => (this.paused = !this.paused));
    const context = look.canvas.getContext("2d");
    if (context) this.#painter = new Painter(context);
    return look;
  }

  /** Pixels change when the page is zoomed, or moved to another screen. */
  #watchPixels(signal: AbortSignal): void {
    const query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    query.addEventListener("change", () => {
      if (signal.aborted) return;
      this.#watchPixels(signal);
      this.#wake();
    }, { once: true, signal });
  }

  /** Makes the element anew from its attributes and all that happened. */
  #remake(): void {
    if (!this.#connected) return;
    const before = this.#element;
    try {
      this.#element = element(this.kind, optionsOf(this));
      for (const event of this.#log.list()) this.#element.apply(event);
    } catch (error) {
      this.#element = before;
      // Before `init` there is nothing to be said: the next try is under way.
      if (!(error instanceof AzoraError && error.code === "host.not_ready")) this.#complain(error);
      return;
    }
    this.#look?.box.classList.remove("worded");
    this.#move();
    if (this.matches(":hover")) this.#happen({ kind: "hover", value: 1 });
    if (this.matches(":focus-within")) this.#happen({ kind: "focus", value: 1 });
  }

  /** Tells the element how much may move. */
  #move(): void {
    const { policy, paused } = this;
    const wish = policy === null || policy === "auto" ? (wished("reduced") ? "reduced" : "full") : policy;
    this.#happen({ kind: "policy", name: paused && wish !== "off" ? "still" : wish });
    if (!this.#look) return;
    const { box, button } = this.#look;
    box.classList.toggle("paused", paused);
    box.classList.toggle("worded", wish === "off");
    button.hidden = wish !== "full" && !paused;
    button.setAttribute("aria-label", this.pauseLabel ?? "Pause motion");
    button.setAttribute("aria-pressed", String(paused));
  }

  /** Ends what was waited for. */
  #rest(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#frame = this.#timer = 0;
  }

  /** Draws with the next frame of the page, if anyone can see it. */
  #wake(): void {
    if (!this.#element || !this.#seen || document.hidden) {
      this.#rest();
      return;
    }
    clearTimeout(this.#timer);
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      try {
        this.#draw();
      } catch (error) {
        this.#complain(error);
      }
    });
  }

  #draw(): void {
    if (!this.#element || !this.#look || !this.#painter) return;
    const at = this.now;
    let length = this.#element.frameInto(at, this.#buffer);
    if (length > this.#buffer.length) {
      this.#buffer = new Uint8Array(2 * length);
      length = this.#element.frameInto(at, this.#buffer);
    }
    const bytes = this.#buffer.subarray(0, length);
    const head = this.#painter.paint(bytes, this.#fit(bytes));
    this.#look.box.classList.add("drawn");
    this.#say(head);
    if (head.validUntil === null) return;
    const sleep = head.validUntil - this.now;
    if (sleep < SHORTEST_SLEEP) this.#wake();
    else this.#timer = setTimeout(() => this.#wake(), Math.min(sleep, LONGEST_SLEEP)) as unknown as number;
  }

  /** Gives the canvas the size of a scene, in whole pixels of the screen; gives how many of them one of the scene has. */
  #fit(bytes: Uint8Array): number {
    const { canvas } = this.#look as Look;
    const [width, height] = sceneSize(bytes);
    const [across, down] = [Math.round(width * devicePixelRatio), Math.round(height * devicePixelRatio)];
    if (canvas.width !== across || canvas.height !== down) {
      [canvas.width, canvas.height] = [across, down];
      canvas.style.width = `${width}px`;
    }
    return across / width;
  }

  /** Puts what the picture says in words; at most once in a while, so that nobody is talked over. */
  #say({ role, name, value }: SceneHead): void {
    const said = this.#said;
    if (said.name === name && said.value === value) return;
    const { canvas, words } = this.#look as Look;
    const wait = said.at + BETWEEN_WORDS - performance.now();
    clearTimeout(said.timer);
    if (wait > 0) {
      said.timer = setTimeout(() => this.#say({ role, name, value } as SceneHead), wait) as unknown as number;
      return;
    }
    this.#said = { name, value, at: performance.now(), timer: 0 };
    canvas.setAttribute("role", role);
    canvas.setAttribute("aria-label", name);
    words.textContent = value || name;
  }

  /** Says in words what is wrong, where the picture would be. */
  #complain(thrown: unknown): void {
    this.#rest();
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    if (this.#look) {
      this.#look.words.textContent = message;
      this.#look.box.classList.add("worded");
    }
    this.dispatchEvent(new CustomEvent("azora-error", { detail: thrown, bubbles: true, composed: true }));
  }

  /** Begins to fetch metrics, or ends it; what does so is loaded only where it is needed. */
  #refeed(): void {
    this.#feed?.abort();
    const { metricsUrl: url, recipeUrl, interval } = this;
    if (url === null || !this.#connected) return;
    const { signal } = (this.#feed = new AbortController());
    const complain = (error: unknown): void => {
      if (!signal.aborted) this.#trouble(error);
    };
    const take = (events: ElementEvent[]): void => {
      // What was wrong before is told again, if it still is.
      this.#look?.box.removeAttribute("title");
      playout.take(events);
    };
    const between = 1000 * (Number(interval) || 15);
    const playout = new Playout((event) => this.apply(event), () => this.now, between);
    signal.addEventListener("abort", () => playout.stop());
    // The page's clock and the element's both run on; metrics have the times of the former.
    const epoch = Date.now() - this.now;
    import("./metering.js")
      .then(({ meter }) => meter({ kind: this.kind, url: absolute(url), recipeUrl, interval: between, epoch, take, complain }))
      .then((feed) => (signal.aborted ? feed.stop() : signal.addEventListener("abort", () => feed.stop())))
      .catch(complain);
  }

  /** Says that metrics can't be had. The picture stands: what is stale becomes unknown by itself. */
  #trouble(error: unknown): void {
    if (this.#look) this.#look.box.title = error instanceof Error ? error.message : String(error);
    this.dispatchEvent(new CustomEvent("azora-error", { detail: error, bubbles: true, composed: true }));
  }
}

reflect(Living.prototype);

/** An address as the page reads it. */
function absolute(url: string): string {
  return new URL(url, document.baseURI).href;
}
