// A theme as an object.

import * as check from "./argument.js";
import type { Module } from "./module.js";
import type { Contrast, Role, Scheme, ThemeName } from "./names.js";

/** What a host's own object offers. */
interface Held {
  color(role: string): string;
  ratio(textRole: string, groundRole: string): number;
  roles(): string[];
  css(): string;
  json(): string;
}

interface Surface {
  theme(name: string, scheme: string, contrast: string): Held;
}

/** One theme in one scheme and contrast; `theme()` makes it. */
export class Theme {
  readonly #module: Module<Surface>;
  readonly #arguments: [ThemeName, Scheme, Contrast];
  #held: Held | undefined;
  #instance = 0;

  /** @internal */
  constructor(module: Module<Surface>, name: ThemeName, scheme: Scheme, contrast: Contrast) {
    this.#module = module;
    this.#arguments = [name, scheme, contrast];
    this.#call(() => undefined);
  }

  /**
   * The colour of a role, as `#rrggbb`.
   *
   * @throws AzoraError when there is no such role.
   */
  color(role: Role): string {
    check.text("/role", role);
    return this.#call((held) => held.color(role));
  }

  /**
   * Contrast ratio of any two roles as they are printed, by WCAG 2.2, 1 to 21, not rounded.
   *
   * @throws AzoraError when there is no such role.
   */
  ratio(textRole: Role, groundRole: Role): number {
    check.text("/text_role", textRole);
    check.text("/ground_role", groundRole);
    return this.#call((held) => held.ratio(textRole, groundRole));
  }

  /** The names of all roles, in the order of the stylesheet. */
  roles(): Role[] {
    return this.#call((held) => held.roles() as Role[]);
  }

  /** This scheme's block of CSS alone. */
  css(): string {
    return this.#call((held) => held.css());
  }

  /** The resolved tokens as DTCG JSON. */
  json(): string {
    return this.#call((held) => held.json());
  }

  #call<T>(body: (held: Held) => T): T {
    return this.#module.call((surface) => {
      // An object dies with the wasm instance that made it.
      if (!this.#held || this.#instance !== this.#module.instance) {
        this.#held = surface.theme(...this.#arguments);
        this.#instance = this.#module.instance;
      }
      return body(this.#held);
    });
  }
}
