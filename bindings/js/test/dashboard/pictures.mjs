// Takes the pictures of both elements anew: `node pictures.mjs CHROMIUM`. One that shows what it showed is left as it is.

import { mkdir, readFile, writeFile } from "node:fs/promises";

import { serve } from "../../../../examples/web/dashboard/server.mjs";
import { difference } from "../../../cli/tests/gallery/picture.mjs";
import { start } from "./browser.mjs";
import { FOLDER, PICTURES, still, take } from "./picture.mjs";

const server = await serve({ host: "127.0.0.1", port: 0, prometheus: "http://127.0.0.1:9" });
const browser = await start(process.argv[2], `http://127.0.0.1:${server.address().port}/examples/web/dashboard/`);
await mkdir(FOLDER, { recursive: true });
for (const scheme of ["light", "dark"]) {
  const page = await still(browser, scheme);
  for (const picture of PICTURES.filter((it) => it.scheme === scheme)) {
    const file = new URL(`${picture.name}.png`, FOLDER);
    const [taken, last] = await Promise.all([take(page, picture), readFile(file).catch(() => null)]);
    const changed = last ? await difference(taken, last) : 1;
    if (changed > 0) await writeFile(file, taken);
    console.log(`${picture.name}: ${changed > 0 ? `taken, ${Math.ceil(taken.length / 1000)} KB` : "as it was"}`);
  }
  await page.context().close();
}
await writeFile(new URL("pictures.json", FOLDER), `${JSON.stringify({ chromium: browser.version, pictures: PICTURES.map(({ name }) => name) }, null, 2)}\n`);
await browser.close();
server.close();
server.closeAllConnections();
