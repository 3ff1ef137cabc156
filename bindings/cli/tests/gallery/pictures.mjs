// Takes all pictures of the page anew: `node pictures.mjs CHROMIUM PAGE FOLDER`. One that shows what it showed is left as it is.

import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";

import { start } from "./browser.mjs";
import { PICTURES, difference, take } from "./picture.mjs";

const [chromium, path, folder] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const gallery = await start(chromium, path);
for (const picture of PICTURES) {
  const file = `${folder}/${picture.name}.png`;
  const [taken, last] = await Promise.all([take(gallery, picture), readFile(file).catch(() => null)]);
  const changed = last ? await difference(taken, last) : 1;
  if (changed > 0) await writeFile(file, taken);
  console.log(`${picture.name}: ${changed > 0 ? `taken, ${Math.ceil(taken.length / 1000)} KB` : "as it was"}`);
}
await gallery.close();
const record = { chromium: gallery.version, page: createHash("sha256").update(gallery.bytes).digest("hex"), pictures: PICTURES.map(({ name }) => name) };
await writeFile(`${folder}/pictures.json`, `${JSON.stringify(record, null, 2)}\n`);
