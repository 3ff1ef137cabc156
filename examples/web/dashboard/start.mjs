// Starts all that the page shows: a Prometheus server that scrapes itself and the node exporter each second, some requests to
// it, and the page. Everything listens on the loopback alone, and ends with this script: `node start.mjs [PORT]`.

import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { serve } from "./server.mjs";
import { ask } from "./traffic.mjs";

const HOST = "127.0.0.1";
/** Milliseconds that a program has to become ready, and to end. */
const PATIENCE = 30_000;
const FAREWELL = 5_000;

/** The programs, and Debian's packages of the same names. */
export const PROGRAMS = ["prometheus", "prometheus-node-exporter"];

/** Those of them that this machine lacks. */
export const missing = () => PROGRAMS.filter((program) => spawnSync(program, ["--version"]).error);

/** Starts everything; gives the page's address, and what a test does to it. */
export async function start({ port = 0, traffic = true } = {}) {
  const folder = await mkdtemp(join(tmpdir(), "azora-dashboard-"));
  const running = new Map();
  let requests;
  let page;

  const run = async (program, ready, ...options) => {
    const child = spawn(program, options, { stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.on("data", (part) => (said = (said + part).slice(-4000)));
    child.ended = once(child, "exit").catch(() => undefined);
    running.set(program, child);
    const last = Date.now() + PATIENCE;
    while (!(await answers(ready))) {
      if (child.exitCode !== null) throw new Error(`${program} ended at once: ${said}`);
      if (Date.now() > last) throw new Error(`${program} does not answer: ${said}`);
      await new Promise((next) => setTimeout(next, 50));
    }
  };
  const end = async (program, signal) => {
    const child = running.get(program);
    if (!child) return;
    running.delete(program);
    child.kill(signal);
    const late = setTimeout(() => child.kill("SIGKILL"), FAREWELL);
    await child.ended;
    clearTimeout(late);
  };

  const [own, node] = await ports(2);
  const server = `http://${HOST}:${own}`;
  const exporter = () => run(PROGRAMS[1], `http://${HOST}:${node}/`, `--web.listen-address=${HOST}:${node}`);
  const prometheus = () =>
    run(PROGRAMS[0], `${server}/-/ready`, `--config.file=${join(folder, "prometheus.yml")}`, `--storage.tsdb.path=${join(folder, "data")}`,
      `--web.listen-address=${HOST}:${own}`, "--storage.tsdb.retention.time=2h", "--log.level=warn");
  const stop = async () => {
    requests?.();
    page?.close();
    page?.closeAllConnections();
    await Promise.all(PROGRAMS.map((program) => end(program, "SIGTERM")));
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  // Whatever ends this script ends its programs too.
  process.on("exit", () => running.forEach((child) => child.kill("SIGKILL")));

  try {
    await writeFile(join(folder, "prometheus.yml"), configuration(own, node));
    await exporter();
    await prometheus();
    page = await serve({ host: HOST, port, prometheus: server });
    if (traffic) requests = ask(server);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    address: `http://${HOST}:${page.address().port}/examples/web/dashboard/`,
    prometheus: server,
    /** Kills a program at once, and starts it again; another name than these two is a mistake. */
    kill: (program) => end(program, "SIGKILL"),
    again: (program) => (program === PROGRAMS[0] ? prometheus() : exporter()),
    stop,
  };
}

/** What is scraped, and how often. */
function configuration(own, node) {
  return `global: { scrape_interval: 1s, scrape_timeout: 1s }
scrape_configs:
  - { job_name: prometheus, static_configs: [{ targets: ["${HOST}:${own}"] }] }
  - { job_name: node, static_configs: [{ targets: ["${HOST}:${node}"] }] }
`;
}

/** Ports that nobody listens at. */
async function ports(count) {
  const held = await Promise.all(Array.from({ length: count }, async () => {
    const server = createServer().listen(0, HOST);
    await once(server, "listening");
    return server;
  }));
  const free = held.map((server) => server.address().port);
  await Promise.all(held.map((server) => new Promise((closed) => server.close(closed))));
  return free;
}

async function answers(url) {
  const answer = await fetch(url, { signal: AbortSignal.timeout(1000) }).catch(() => null);
  await answer?.arrayBuffer();
  return answer?.ok ?? false;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const lacking = missing();
  if (lacking.length > 0) {
    console.error(`Not installed: ${lacking.join(", ")}. On Debian: apt-get install ${lacking.join(" ")}`);
    process.exit(1);
  }
  const dashboard = await start({ port: Number(process.argv[2] ?? 8080) }).catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
  console.log(`The page          ${dashboard.address}\nPrometheus itself ${dashboard.prometheus}\nUntil Ctrl-C`);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.once(signal, async () => {
      await dashboard.stop();
      process.exit(0);
    });
  }
}
