// The catalogue of errors, which needs neither wasm nor the native module: it is data, and smaller so.

import { CATALOGUE } from "./catalogue.js";

/** One row of the catalogue of errors. */
export interface ErrorCode {
  /** Stable code: family, dot, name. */
  code: string;
  /** The part of the code before the dot. */
  family: string;
  /** What is wrong, as a sentence. */
  meaning: string;
  /** How to mend it, as a sentence. */
  fix: string;
  /** An input that raises it. */
  example: string;
  /** The functions that can raise it, by their `snake_case` names. */
  raisedBy: string[];
}

/** The catalogue of error codes, sorted by code. */
export function listErrors(): ErrorCode[] {
  return CATALOGUE.map(([code, meaning, fix, example, raisedBy]) => ({
    code,
    family: code.slice(0, code.indexOf(".")),
    meaning,
    fix,
    example,
    raisedBy: raisedBy === "" ? [] : raisedBy.split(", "),
  }));
}
