// A theme as an object.

import * as check from "./argument.js";
import { Kept } from "./kept.js";
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
  readonly #kept: Kept<Surface, Held>;

  /** @internal */
  constructor(module: Module<Surface>, name: ThemeName, scheme: Scheme, contrast: Contrast) {
    this.#kept = new Kept(module, (surface) => surface.theme(name, scheme, contrast));
  }

  /**
   * The colour of a role, as `#rrggbb`.
   *
   * @throws AzoraError when there is no such role.
   */
  color(role: Role): string {
    check.text("/role", role);
    return this.#kept.call((held) => held.color(role));
  }

  /**
   * Contrast ratio of any two roles as they are printed, by WCAG 2.2, 1 to 21, not rounded.
   *
   * @throws AzoraError when there is no such role.
   */
  ratio(textRole: Role, groundRole: Role): number {
    check.text("/text_role", textRole);
    check.text("/ground_role", groundRole);
    return this.#kept.call((held) => held.ratio(textRole, groundRole));
  }

  /** The names of all roles, in the order of the stylesheet. */
  roles(): Role[] {
    return this.#kept.call((held) => held.roles() as Role[]);
  }

  /** This scheme's block of CSS alone. */
  css(): string {
    return this.#kept.call((held) => held.css());
  }

  /** The resolved tokens as DTCG JSON. */
  json(): string {
    return this.#kept.call((held) => held.json());
  }
}
