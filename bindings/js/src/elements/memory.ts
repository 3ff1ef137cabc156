// The module of the tags, and what lies in its memory: numbers and texts alone cross, so there is no glue but this. It is loaded
// and begun anew as the other modules are, whose glue wasm-bindgen writes.

import { AzoraError } from "../error.js";
import type { Source } from "../module.js";
import type { ElementEvent } from "./event.js";

/** What the module offers, as bindings/wasm/src/tags.rs tells it. */
interface Exports {
  memory: WebAssembly.Memory;
  text(length: number): number;
  refused(): number;
  refusal(): number;
  make(size: number): number;
  free(drawing: number): void;
  apply(drawing: number, at: number, isKnown: boolean, value: number): void;
  draw(drawing: number, at: number): number;
  scene(drawing: number): number;
}

let compiled: WebAssembly.Module;
let exports: Exports;

/** Loads the module. */
export default async function load({ module_or_path }: { module_or_path: Source | Promise<Source> }): Promise<void> {
  let source = await module_or_path;
  if (typeof source === "string" || source instanceof URL || source instanceof Request) source = await fetch(source);
  if (source instanceof Response) {
    if (!source.ok) throw new Error(`${source.url} answers ${source.status}`);
    source = await source.arrayBuffer();
  }
  compiled = source instanceof WebAssembly.Module ? source : await WebAssembly.compile(source);
  // Not at once: some browsers refuse that to the main thread.
  exports = (await WebAssembly.instantiate(compiled)).exports as unknown as Exports;
}

/** The same at once, from its bytes. */
export function initSync({ module }: { module: BufferSource }): void {
  compiled = new WebAssembly.Module(module);
  __wbg_reset_state();
}

/** Begins anew, with nothing in memory. */
export function __wbg_reset_state(): void {
  exports = new WebAssembly.Instance(compiled).exports as unknown as Exports;
}

/** Gives back what nobody holds any more, unless its memory is gone already. */
const lost = new FinalizationRegistry<[owner: Exports, place: number]>(([owner, place]) => {
  if (owner === exports) owner.free(place);
});

/** A living element in the memory of the module. */
export class Drawing {
  readonly #place: number;

  /** `choices` are the texts of the options in the order in which they cross; the size stands for itself where it has no name. */
  constructor(size: number, choices: readonly string[]) {
    write(choices);
    this.#place = answer(exports.make(size));
    lost.register(this, [exports, this.#place], this);
  }

  apply({ at, kind, name, value }: ElementEvent): void {
    write([kind, name]);
    answer(exports.apply(this.#place, at, value !== null, value ?? 0));
  }

  /** The scene of a time, which stands until the next one is drawn. */
  draw(at: number): Uint8Array {
    const length = answer(exports.draw(this.#place, at));
    return bytes(exports.scene(this.#place), length);
  }

  free(): void {
    lost.unregister(this);
    exports.free(this.#place);
  }
}

/** Bytes of the memory as it is now: more memory is another buffer. */
function bytes(place: number, length: number): Uint8Array {
  return new Uint8Array(exports.memory.buffer, place, length);
}

/** Puts texts where the next call reads them. Between two stands a zero, which in them is the sign of what can't be read. */
function write(texts: readonly string[]): void {
  const encoded = new TextEncoder().encode(texts.map((text) => text.replaceAll("\0", "\ufffd")).join("\0"));
  bytes(exports.text(encoded.length), encoded.length).set(encoded);
}

/** What the last call gave, unless it was refused. */
function answer<T>(given: T): T {
  const length = exports.refused();
  if (length === 0) return given;
  const [code = "", path, reason] = new TextDecoder().decode(bytes(exports.refusal(), length)).split("\0");
  throw new AzoraError(code, reason ?? "", { path: path || null });
}
