// The props of the React face. Checked by compiling; nothing runs.

import { createElement, createRef } from "react";

import type { Living } from "../../dist/elements.js";
import { AzoraGem, AzoraSankofa } from "../../dist/react.js";

export const good = [
  createElement(AzoraGem),
  createElement(AzoraGem, { size: "lg", theme: "finance", scheme: "auto", policy: "auto", label: true, className: "gem", onClick: () => undefined }),
  createElement(AzoraSankofa, { size: 250, heart: "uptime", metricsUrl: "/metrics", interval: 5, ref: createRef<Living>() }),
  createElement(AzoraSankofa, { events: [{ kind: "now", name: "finance", value: 0.9 }, { at: 5, kind: "hover" }] }),
];

export const bad = [
  // @ts-expect-error
  createElement(AzoraGem, { size: "huge" }),
  // @ts-expect-error
  createElement(AzoraGem, { theme: "fnance" }),
  // @ts-expect-error
  createElement(AzoraSankofa, { events: [{ at: 0 }] }),
];
