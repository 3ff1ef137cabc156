// An element on a page: what both of them share.

import type { ElementKind, MotionPolicy, Scheme, ThemeName, Contrast } from "../names.js";
import { ATTRIBUTES, optionsOf, policyOf, reflect, upgrade, wishes } from "./attributes.js";
import { drawing, isReady, prepare, type Drawing } from "./drawing.js";
import { checkedEvent, type ElementEvent, type GivenEvent } from "./event.js";
import { Log } from "./log.js";
import { furnish, type Look } from "./look.js";
import { pixels, type ElementOptions, type SizeName } from "./options.js";
import { Painter } from "./painter.js";
import { sceneSize } from "./scene.js";
import type { Source } from "./source.js";

/** An event as a page gives it: without a time it happens now. */
export type LivingEvent = Omit<GivenEvent, "at"> & { at?: number };

/** A shorter sleep than this is none: the next frame is as near. */
const SHORTEST_SLEEP = 20;
/** The longest that a timer can wait. */
const LONGEST_SLEEP = 2 ** 31 - 1;
/** How long it takes what is heard to be seen. */
const SETTLED = 5000;
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
  /** How fast the engine's beads and seconds go; `normal` where absent. The gem has periods of its own. */
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
  /** Whether it is paused: the picture stands, and so do the words, until it goes on with what is so by then. */
  declare paused: boolean;
  /** What the button that pauses is called; `Pause` where absent. */
  declare pauseLabel: string | null;
  /** Where metrics are fetched: the API of a Prometheus server, or a page of metrics as text. */
  declare metricsUrl: string | null;
  /** Where the recipe is that maps metrics to this element; its own where absent. */
  declare recipeUrl: string | null;
  /** Seconds between two fetches, 1 to 86,400; 15 where absent. */
  declare interval: string | null;

  readonly #log = new Log();
  #look: Look | undefined;
  #painter: Painter | undefined;
  #drawing: Drawing | undefined;
  /** What it was made for, and how much may move now; at first, that was part of the making. */
  #made = "";
  #policy: MotionPolicy | undefined;
  #first: MotionPolicy | undefined;
  /** When the element's time began, on the page's clock. */
  #epoch = Number.NaN;
  /** The time at which the picture stands, paused. */
  #held: number | undefined;
  #connected: AbortController | undefined;
  #changing = false;
  #source: Promise<Source> | undefined;
  /** Whether the picture waits for numbers. */
  #waits = false;
  #seen = false;
  /** By a pointer, by the focus. */
  readonly #touched = { hover: 0, focus: 0 };
  #frame = 0;
  #timer = 0;
  /** Whether words stand for a picture that can't be had. */
  #broken = false;

  /** @internal */
  abstract get kind(): ElementKind;

  /** @internal */
  connectedCallback(): void {
    upgrade(this);
    const { signal } = (this.#connected = new AbortController());
    this.#look ??= this.#furnish();
    for (const wish of Object.values(wishes)) matchMedia(wish).addEventListener("change", () => this.#change(), { signal });
    // A font that comes late fits the same places.
    document.fonts.addEventListener("loadingdone", () => this.#redraw(), { signal });
    this.#watchPixels(signal);
    const sight = new IntersectionObserver(([entry]) => {
      this.#seen = entry?.isIntersecting ?? false;
      this.#wake();
    });
    sight.observe(this);
    signal.addEventListener("abort", () => sight.disconnect());
    document.addEventListener("visibilitychange", () => this.#listen(), { signal });
    const touch = (kind: "hover" | "focus", value: number): void => {
      if (this.#touched[kind] !== value) this.#happen({ kind, value: (this.#touched[kind] = value) });
    };
    this.addEventListener("pointerenter", () => touch("hover", 1), { signal });
    this.addEventListener("pointerleave", () => touch("hover", 0), { signal });
    this.addEventListener("focusin", () => touch("focus", 1), { signal });
    this.addEventListener("focusout", () => touch("focus", 0), { signal });
    touch("hover", Number(this.matches(":hover")));
    touch("focus", Number(this.matches(":focus-within")));
    this.#change();
  }

  /** @internal */
  disconnectedCallback(): void {
    this.#connected?.abort();
    this.#connected = undefined;
    this.#seen = false;
    this.#rest();
    this.#look?.speech.rest();
    this.#listen();
  }

  /** @internal */
  attributeChangedCallback(): void {
    this.#change();
  }

  /**
   * Folds an event into the element; without a time it happens now.
   *
   * @throws AzoraError with `motion.invalid_event` when it is none that this element takes; before it is ready, such an event is
   * left out later, and an `azora-error` says so.
   * @example gem.apply({ kind: "health", name: "ruby", value: 0.97 })
   */
  apply(event: LivingEvent): void {
    this.#tell(event, false);
  }

  /** What happened to it, as far as it is kept; setting it begins again from these, with times from when the element began. */
  get events(): readonly ElementEvent[] {
    return this.#log.told();
  }

  set events(events: readonly LivingEvent[]) {
    const checked = Array.from(events, (event) => this.#checked(event));
    this.#log.clear();
    for (const event of checked) this.#log.push(event);
    this.#first = this.#held = undefined;
    this.#made = "";
    this.#change();
  }

  /** Milliseconds since the element began: the time of an event that happens now. */
  get now(): number {
    if (Number.isNaN(this.#epoch)) this.#epoch = performance.now();
    return performance.now() - this.#epoch;
  }

  /** What its picture says in words, its state before the first full stop; empty while there is none. */
  get said(): string {
    return this.#look?.speech.said ?? "";
  }

  #checked(event: LivingEvent): ElementEvent {
    return checkedEvent("", { ...event, at: event.at ?? this.now });
  }

  #tell(event: LivingEvent, own: boolean): void {
    const checked = this.#checked(event);
    this.#drawing?.apply(checked);
    this.#log.push(checked, own);
    this.#wake();
  }

  /** What the page itself makes happen. */
  #happen(event: LivingEvent): void {
    try {
      this.#tell(event, true);
    } catch (error) {
      this.#complain(error);
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
      this.#redraw();
    }, { once: true, signal });
  }

  /** Draws what is so once more; what stands is made anew for that. */
  #redraw(): void {
    if (this.#held !== undefined) this.#made = "";
    this.#change();
  }

  /** Sees to what has changed, once for all that changes together. */
  #change(): void {
    if (this.#changing) return;
    this.#changing = true;
    queueMicrotask(() => {
      this.#changing = false;
      if (this.#connected) this.#settle(this.#look as Look);
    });
  }

  #settle({ box, button }: Look): void {
    const { paused, size } = this;
    const broken = this.#broken;
    const wish = policyOf(this);
    const policy = paused && wish !== "off" ? "still" : wish;
    if (!paused) this.#held = undefined;
    // What it begins with has no need to fade in.
    if (!this.#drawing || !this.#first) this.#first = policy;
    else if (policy !== this.#policy) this.#happen({ kind: "policy", name: policy });
    this.#policy = policy;
    // What is to be measured is unknown until it is, and no picture of the brand.
    if (this.kind === "gem" && this.metricsUrl !== null && !this.#log.has("health")) this.#happen({ kind: "health", name: "sapphire", value: null });
    const options = optionsOf(this);
    const made = JSON.stringify(options);
    if (!isReady(this.cut)) {
      prepare(this.cut).then(() => this.#change(), (error: unknown) => this.#complain(error));
    } else if (broken || made !== this.#made) {
      this.#made = made;
      this.#make({ ...options, policy: this.#first });
    }
    box.style.setProperty("--side", `${Number(size) || pixels(this.kind, size ?? "xl")}px`);
    box.classList.toggle("paused", paused);
    box.classList.toggle("worded", this.#broken || wish === "off");
    // Whatever changes by itself can be stopped, numbers too.
    button.hidden = wish !== "full" && this.metricsUrl === null && !paused;
    button.setAttribute("aria-label", this.pauseLabel ?? "Pause");
    button.setAttribute("aria-pressed", String(paused));
    this.#listen();
  }

  /** Makes the element from all that happened. What it refuses, which came before it could be asked, is left out. */
  #make(options: ElementOptions): void {
    const before = this.#drawing;
    let refused: unknown;
    try {
      const made = (this.#drawing = drawing(this.kind, options, () => this.#log.all()));
      before?.free();
      this.#broken = false;
      let held = this.#held;
      for (const event of this.#log.all()) {
        // The picture stands as it stood before this.
        if (held !== undefined && event.at > held) held = this.#draw(held);
        try {
          made.apply(event);
        } catch (error) {
          this.#log.drop(event);
          refused ??= error;
        }
      }
      if (held !== undefined) this.#draw(held);
    } catch (error) {
      this.#complain(error);
    }
    if (refused !== undefined) this.#dispatch(refused);
  }

  /** Ends what was waited for. */
  #rest(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#frame = this.#timer = 0;
  }

  /** Draws with the next frame of the page, if anyone can see it. */
  #wake(): void {
    if (!this.#drawing || !this.#seen || document.hidden || this.#broken || this.#waits || this.#held !== undefined) {
      this.#rest();
      return;
    }
    clearTimeout(this.#timer);
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      try {
        this.#draw(this.now);
      } catch (error) {
        this.#complain(error);
      }
    });
  }

  #draw(at: number): undefined {
    if (!this.#drawing || !this.#look || !this.#painter) return;
    const bytes = this.#drawing.draw(at);
    const head = this.#painter.paint(bytes, this.#fit(bytes));
    this.#look.box.classList.add("drawn");
    this.#look.speech.say(head);
    const sleep = (head.validUntil ?? Infinity) - this.now;
    // Paused, it stands once motion has faded out, and what it heard first has faded in: with all that was told by then.
    const told = this.paused ? this.events : [];
    const left = (told[0]?.at ?? Infinity) + SETTLED - at;
    if (sleep < SHORTEST_SLEEP) this.#wake();
    else if (left <= 0) this.#held ??= Math.max(at, told.at(-1)?.at ?? at);
    else if (Math.min(sleep, left) < Infinity) this.#timer = setTimeout(() => this.#wake(), Math.min(sleep, left, LONGEST_SLEEP)) as unknown as number;
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

  /** Says in words what is wrong, where the picture would be. */
  #complain(thrown: unknown): void {
    this.#rest();
    this.#broken = true;
    if (this.#look) {
      this.#look.speech.fail(message(thrown));
      this.#look.box.classList.add("worded");
    }
    this.#dispatch(thrown);
  }

  #dispatch(detail: unknown): void {
    this.dispatchEvent(new CustomEvent("azora-error", { detail, bubbles: true, composed: true }));
  }

  /** Fetches while it is on a page that is shown, if it has where; what does so is loaded only then. */
  #listen(): void {
    if (this.metricsUrl !== null) {
      this.#source ??= import("./source.js").then(({ Source }) => new Source(this, (error) => this.#report(error), (waits) => {
        this.#waits = waits;
        this.#wake();
      }));
    }
    this.#source?.then(
      (source) => source.turn(this.#connected !== undefined && !document.hidden, this.#look?.box.classList.contains("drawn") ?? false),
      (error: unknown) => {
        this.#source = undefined;
        this.#report(error);
      },
    );
    this.#wake();
  }

  /** Says what is wrong with the metrics, if something is. The picture stands: what is stale becomes unknown by itself. */
  #report(error: unknown): void {
    const trouble = error === null ? "" : message(error);
    if (this.#look) {
      this.#look.box.title = trouble;
      this.#look.speech.say(undefined, trouble);
    }
    this.#wake();
    if (error !== null) this.#dispatch(error);
  }
}

reflect(Living.prototype);

function message(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
