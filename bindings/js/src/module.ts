// Where the functions of an entry run: the native module in Node where it loads, else wasm.

import { AzoraError, translate } from "./error.js";

/** What `init` can load a wasm module from. */
export type Source = string | URL | Request | Response | BufferSource | WebAssembly.Module;

/** What stands around each wasm module, beside its functions; but for the tags, wasm-bindgen writes it. */
interface Glue {
  default(source: { module_or_path: Source | Promise<Source> }): Promise<unknown>;
  initSync(source: { module: BufferSource }): unknown;
  __wbg_reset_state(): void;
}

/** A host that needs no `init`. */
export interface Host {
  /** The native module, where it loads. */
  native: object | null;
  /** Reads a file of this package. */
  read(address: URL): BufferSource;
}

let host: Host | null = null;

/** Names the host; a browser has none. */
export function settle(found: Host): void {
  host = found;
}

/** Whether the functions run natively. */
export function isNative(): boolean {
  return host?.native != null;
}

/** The functions of one entry. */
export class Module<Surface extends object> {
  readonly #entry: string;
  readonly #glue: Surface & Glue;
  readonly #address: () => URL;
  #state: "absent" | "ready" | "broken" = "absent";
  #instance = 0;
  #loading: Promise<void> | undefined;

  constructor(entry: string, glue: Surface & Glue, address: () => URL) {
    this.#entry = entry;
    this.#glue = glue;
    this.#address = address;
  }

  /** Counts the instances of the wasm module; an object belongs to one of them. */
  get instance(): number {
    return this.#instance;
  }

  /** Whether the functions can be called. */
  get ready(): boolean {
    return host !== null || this.#state !== "absent";
  }

  /** Loads the wasm module, once; nothing where the host needs none. Who asks while it loads waits for the same. */
  async init(source?: Source | Promise<Source>): Promise<void> {
    if (this.ready) return;
    this.#loading ??= this.#load(source).finally(() => (this.#loading = undefined));
    await this.#loading;
  }

  async #load(source?: Source | Promise<Source>): Promise<void> {
    try {
      await this.#glue.default({ module_or_path: source ?? this.#address() });
    } catch (cause) {
      throw new AzoraError("host.not_ready", `The wasm module of ${this.#entry} can't be loaded: ${String(cause)}`, {}, { cause });
    }
    this.#state = "ready";
  }

  /** Runs `body` with the functions; what it throws becomes an `AzoraError`. */
  call<T>(body: (surface: Surface) => T): T {
    const native = host?.native as Surface | null | undefined;
    const surface = native ?? this.#wasm();
    try {
      return body(surface);
    } catch (thrown) {
      const error = translate(thrown);
      // After a trap nothing in the instance can be trusted: the next call makes a new one.
      if (!native && error.code === "internal.panic") this.#state = "broken";
      throw error;
    }
  }

  #wasm(): Surface {
    if (this.#state === "absent") {
      if (!host) throw new AzoraError("host.not_ready", `Nothing of ${this.#entry} can be called yet: await its init() first.`);
      this.#glue.initSync({ module: host.read(this.#address()) });
      this.#state = "ready";
    } else if (this.#state === "broken") {
      this.#glue.__wbg_reset_state();
      this.#instance += 1;
      this.#state = "ready";
    }
    return this.#glue;
  }
}
