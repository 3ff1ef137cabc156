// In the page: React takes over what the server rendered.

import { createElement, StrictMode, useRef } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";

import { AzoraGem, AzoraSankofa } from "@azora/design/react";

/** What the server renders too; `told` is what it is told by, so that both say the same. */
export function App({ gem = {}, sankofa = {}, note = "Both" }) {
  const living = useRef(null);
  globalThis.living = living;
  return createElement("section", null, note, createElement(AzoraGem, { ...gem, ref: living }), createElement(AzoraSankofa, sankofa));
}

globalThis.react = {
  hydrate: (props) => (globalThis.root = hydrateRoot(document.querySelector("main"), createElement(App, props), { onRecoverableError: (error) => console.error(error) })),
  strict: (props) => (globalThis.root = createRoot(document.querySelector("main"))).render(createElement(StrictMode, null, createElement(App, props))),
  render: (props) => globalThis.root.render(createElement(App, props)),
};
