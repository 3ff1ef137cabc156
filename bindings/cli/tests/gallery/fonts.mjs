// The families of the page, pinned: Inter and JetBrains Mono, both under the SIL Open Font License.

import { readFile } from "node:fs/promises";

const FACES = [
  ["Inter", "inter-ui/variable/InterVariable.woff2"],
  ["Inter Display", "inter-ui/variable/InterVariable.woff2", 'font-variation-settings: "opsz" 32;'],
  ["JetBrains Mono", "@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2"],
];

let sheet;

/** A stylesheet that carries the families in itself. */
export function fonts() {
  sheet ??= Promise.all(FACES.map(face)).then((faces) => faces.join("\n"));
  return sheet;
}

async function face([family, file, settings = ""]) {
  const bytes = await readFile(new URL(`node_modules/${file}`, import.meta.url));
  return `@font-face { font-family: "${family}"; font-weight: 100 900; ${settings} src: url(data:font/woff2;base64,${bytes.toString("base64")}) format("woff2"); }`;
}
