// A scene on a canvas.

import { AzoraError } from "../error.js";
import { sceneSize, walkScene, type Rgba, type SceneHead, type SceneSink, type SceneStops, type SceneText } from "./scene.js";

/** What a scene is painted on: the context of a canvas, of whatever kind. */
export type Context2d = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** How a scene is painted; what is left out takes its default. */
export interface PaintOptions {
  /** Pixels of the canvas for one of the scene, such as `devicePixelRatio`; 1 where absent. */
  scale?: number;
  /** Whether what was on the canvas where the scene comes is wiped off; it is where absent. */
  clear?: boolean;
  /** Families of the letters, as CSS writes them; whichever is there, each text gets its stated width. */
  fontFamily?: string;
}

/** What a page without Inter has, nearest first. */
const FAMILIES = 'Inter, "Inter Variable", system-ui, sans-serif';

/**
 * Paints a packed scene, under the canvas's own transform; gives what the scene says of itself.
 *
 * All of the scene is checked before the first stroke, so a broken one leaves the canvas as it was.
 *
 * @throws AzoraError with `scene.invalid` when `bytes` are no scene, `argument.invalid` when another argument is wrong.
 * @example paintScene(canvas.getContext("2d"), gem.frame(performance.now()), { scale: devicePixelRatio })
 */
export function paintScene(context: Context2d, bytes: Uint8Array, options: PaintOptions = {}): SceneHead {
  walkScene(bytes, NOTHING);
  const { scale = 1, clear = true, fontFamily = FAMILIES } = options;
  if (!(scale > 0 && scale < Infinity)) {
    throw new AzoraError("argument.invalid", "The argument scale must be a number above 0.", { path: "/scale" });
  }
  const painter = new Painter(context);
  return painter.paint(bytes, scale, clear, fontFamily);
}

const nothing = (): void => undefined;

/** Hears everything and does nothing: a walk with it is a check. */
const NOTHING: SceneSink = {
  part: nothing,
  solid: nothing,
  linear: nothing,
  radial: nothing,
  stroke: nothing,
  moveTo: nothing,
  lineTo: nothing,
  bezierCurveTo: nothing,
  closePath: nothing,
  end: nothing,
  text: nothing,
};

/** Paints one scene after another on one canvas. Neither a path nor a polygon is kept or made as an object. */
export class Painter implements SceneSink {
  readonly #context: Context2d;
  #fontFamily = FAMILIES;
  /** What the canvas fills with, where that is one colour. */
  #color: Rgba | null = null;
  #ink: string | CanvasGradient = "";
  #paints: "fill" | "stroke" | "nothing" = "fill";
  /** What its last stroke was; most lines of a scene are alike. */
  #dash: readonly number[] = [];
  #font = "";

  constructor(context: Context2d) {
    this.#context = context;
  }

  /** Paints a scene that is known to be whole. */
  paint(bytes: Uint8Array, scale = 1, clear = true, fontFamily = FAMILIES): SceneHead {
    const context = this.#context;
    this.#fontFamily = fontFamily;
    this.#color = null;
    this.#dash = [];
    this.#font = "";
    context.save();
    try {
      context.scale(scale, scale);
      context.miterLimit = 4;
      context.setLineDash([]);
      context.textAlign = "left";
      context.textBaseline = "alphabetic";
      context.fontKerning = "none";
      if (clear) context.clearRect(0, 0, ...sceneSize(bytes));
      return walkScene(bytes, this);
    } finally {
      context.restore();
    }
  }

  part(): void {
    // Parts are for whoever looks a mark up; a canvas has none.
  }

  solid(color: Rgba): void {
    if (color !== this.#color) {
      this.#color = color;
      this.#ink = css(color);
      this.#context.fillStyle = this.#ink;
    }
    this.#context.beginPath();
  }

  linear(x0: number, y0: number, x1: number, y1: number, stops: SceneStops): void {
    if (x0 === x1 && y0 === y1) this.#last(stops);
    else this.#gradient(this.#context.createLinearGradient(x0, y0, x1, y1), stops);
  }

  radial(x: number, y: number, radius: number, stops: SceneStops): void {
    if (radius === 0) this.#last(stops);
    else this.#gradient(this.#context.createRadialGradient(x, y, 0, x, y, radius), stops);
  }

  /** A gradient without a way has its last colour everywhere; a canvas would paint nothing. */
  #last(stops: SceneStops): void {
    this.solid(stops.at(-1)?.[1] ?? 0);
  }

  #gradient(gradient: CanvasGradient, stops: SceneStops): void {
    for (const [share, color] of stops) gradient.addColorStop(share, css(color));
    this.#color = null;
    this.#ink = gradient;
    this.#context.fillStyle = gradient;
    this.#context.beginPath();
  }

  stroke(width: number, cap: "butt" | "round", join: "miter" | "round", dash: readonly number[]): void {
    const context = this.#context;
    // A canvas takes no width of 0, and would keep the one before.
    this.#paints = width > 0 ? "stroke" : "nothing";
    context.strokeStyle = this.#ink;
    context.lineWidth = width;
    context.lineCap = cap;
    context.lineJoin = join;
    if (dash.length > 0 || this.#dash.length > 0) {
      context.setLineDash(dash as number[]);
      this.#dash = dash;
    }
  }

  moveTo(x: number, y: number): void {
    this.#context.moveTo(x, y);
  }

  lineTo(x: number, y: number): void {
    this.#context.lineTo(x, y);
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.#context.bezierCurveTo(x1, y1, x2, y2, x, y);
  }

  closePath(): void {
    this.#context.closePath();
  }

  end(): void {
    if (this.#paints === "stroke") this.#context.stroke();
    else if (this.#paints === "fill") this.#context.fill();
    this.#paints = "fill";
  }

  /** A text is stretched to its stated width, so that layout is the same whatever font is there. */
  text({ x, y, size, weight, anchor, rotation, color, advance, text }: SceneText): void {
    const context = this.#context;
    const font = `${weight} ${size}px ${this.#fontFamily}`;
    if (font !== this.#font) {
      this.#font = font;
      context.font = font;
    }
    if (color !== this.#color) {
      this.#color = color;
      this.#ink = css(color);
      context.fillStyle = this.#ink;
    }
    const { width } = context.measureText(text);
    if (!(width > 0)) return;
    context.save();
    context.translate(x, y);
    if (rotation !== 0) context.rotate((rotation * Math.PI) / 180);
    context.scale(advance / width, 1);
    context.fillText(text, -anchor * width, 0);
    context.restore();
  }
}

/** `#rrggbbaa`, or `#rrggbb` of an opaque colour. */
function css(color: Rgba): string {
  const opaque = color % 256 === 255;
  const digits = opaque ? (color - 255) / 256 : color;
  return `#${digits.toString(16).padStart(opaque ? 6 : 8, "0")}`;
}
