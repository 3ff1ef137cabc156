// Proofs of the kit's page: `node gallery.mjs CHROMIUM PAGE [PART …]`.

import { run } from "../../../js/test/harness.mjs";
import { report } from "../../../js/test/report.mjs";
import { axe } from "./axe.mjs";
import { start } from "./browser.mjs";
import { contrast } from "./contrast.mjs";
import { focus } from "./focus.mjs";
import { goldens } from "./goldens.mjs";
import { media } from "./media.mjs";
import { moving } from "./moving.mjs";
import { shape } from "./shape.mjs";
import { structure } from "./structure.mjs";
import { switches } from "./switches.mjs";

const PARTS = { structure, switches, media, moving, shape, focus, contrast, axe, goldens };

const [chromium, path, ...parts] = process.argv.slice(2);
const gallery = await start(chromium, path);
for (const [name, part] of Object.entries(PARTS)) if (parts.length === 0 || parts.includes(name)) part(gallery);
const outcome = await run();
await gallery.close();
process.exit(report("the kit's page", outcome));
