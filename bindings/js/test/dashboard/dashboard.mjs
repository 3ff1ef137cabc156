// Proofs of the dashboard, fed by a Prometheus server of its own: `node dashboard.mjs CHROMIUM [PART …]`.

import { start as begin } from "../../../../examples/web/dashboard/start.mjs";
import { run } from "../harness.mjs";
import { report } from "../report.mjs";
import { access } from "./access.mjs";
import { start } from "./browser.mjs";
import { goldens } from "./goldens.mjs";
import { live } from "./live.mjs";

const PARTS = { access, goldens, live };

const [chromium, ...parts] = process.argv.slice(2);
const dashboard = await begin();
const browser = await start(chromium, dashboard.address);
for (const [name, part] of Object.entries(PARTS)) if (parts.length === 0 || parts.includes(name)) part(browser, dashboard);
const outcome = await run();
await browser.close();
await dashboard.stop();
process.exit(report("the dashboard", outcome));
