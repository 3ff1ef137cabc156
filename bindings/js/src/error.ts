// The one class of errors, made here alone for both hosts: whatever the native module or wasm throws becomes it.

/** One finding of a check that reports all it finds. */
export interface Problem {
  /** Stable code, one of `listErrors()`. */
  code: string;
  /** A sentence that tells what is wrong and how to mend it. */
  reason: string;
  /** JSON pointer into the document; empty for the whole of it. */
  path: string;
  /** Line, from 1. */
  line: number;
  /** Column in characters, from 1. */
  column: number;
}

interface Detail {
  path?: string | null;
  line?: number | null;
  column?: number | null;
  problems?: Problem[];
}

/** Why an input was refused, and where. `message` is a sentence that tells what is wrong and how to mend it. */
export class AzoraError extends Error {
  override readonly name = "AzoraError";
  /** Stable code, one of `listErrors()`, such as `color.invalid_hex`. */
  readonly code: string;
  /** JSON pointer to the argument or the part of a document, such as `/text`; `null` where there is no one place. */
  readonly path: string | null;
  /** Line from 1, where the input is a text. */
  readonly line: number | null;
  /** Column in characters from 1, where the input is a text. */
  readonly column: number | null;
  /** Everything that a parser found, the first included; empty where only one thing can be wrong. */
  readonly problems: readonly Problem[];

  constructor(code: string, message: string, detail: Detail = {}, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.path = detail.path ?? null;
    this.line = detail.line ?? null;
    this.column = detail.column ?? null;
    this.problems = detail.problems ?? [];
  }
}

/** A refusal of ours that has crossed a border. */
interface Crossed extends Detail {
  code: string;
  message: string;
  cause?: { message: string };
}

const OURS = /^[a-z]+\.[a-z0-9_]+$/;
/** What napi says of arguments; the checks before the call leave it nothing to say. */
const NAPI = /^(InvalidArg|\w+Expected)$/;

/** The `AzoraError` for anything that a host threw. */
export function translate(thrown: unknown): AzoraError {
  if (thrown instanceof AzoraError) return thrown;
  const { code, message, cause, ...detail } = Object(thrown) as Crossed;
  if (typeof code === "string" && OURS.test(code)) {
    return new AzoraError(code, message, cause ? (JSON.parse(cause.message) as Detail) : detail);
  }
  if (typeof code === "string" && NAPI.test(code)) return new AzoraError("argument.invalid", message);
  return new AzoraError(
    "internal.panic",
    `The library met a state that it holds to be impossible: ${String(thrown)}`,
    {},
    { cause: thrown },
  );
}
