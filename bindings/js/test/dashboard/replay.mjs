// The events that the goldens show, made up: 90 seconds of a server of which one part is worse than it should be. Nothing of it
// was measured; `node replay.mjs` writes it as JSON.

const PILLARS = ["sovereignty", "knowledge", "opportunity", "finance", "abundance"];
const SHARES = [0.26, 0.35, 0.17, 0.13, 0.09];
const LASTS = 90;
const INTERVAL = 5;
const NOW = { p50: 41, p95: 182, p99: 420, budget: 0.72, uptime: 0.99982, rate: 23.1, errors: 0.012, health: [0.99, 0.97, 0.95, 0.86, 0.98] };
const PAST = { p50: 38, p95: 160, p99: 350, budget: 0.8, uptime: 0.99991, rate: 21.4, errors: 0.009, health: [0.98, 0.98, 0.93, 0.97, 0.98] };
const STONES = { sapphire: 0.97, emerald: 0.93, ruby: 0.86, unity: 0.86 };

/** Events of both elements, by their tags. */
export function replay() {
  const engine = [{ at: 0, kind: "interval", value: 1000 * INTERVAL }, { at: 0, kind: "target", value: 250 }, { at: 0, kind: "slo", value: 0.999 }, ...sample(0, "past", PAST)];
  const totals = SHARES.map(() => 0);
  for (let second = 0; second <= LASTS; second += INTERVAL) {
    engine.push(...sample(second, "now", NOW));
    const count = (name, value) => engine.push({ at: 1000 * second, kind: "count", name, value });
    count("requests", totals.reduce((sum, total) => sum + total));
    count("errors", Math.floor(second / 40));
    PILLARS.forEach((name, at) => count(name, totals[at]));
    SHARES.forEach((part, at) => (totals[at] += Math.round(NOW.rate * part * INTERVAL * (0.8 + ((second * 7) % 41) / 100))));
  }
  const gem = [0, LASTS].flatMap((second) => Object.entries(STONES).map(([name, value]) => ({ at: 1000 * second, kind: "health", name, value })));
  return { "azora-gem": gem, "azora-sankofa": engine };
}

function sample(second, kind, { health, ...numbers }) {
  const named = [...Object.entries(numbers), ...PILLARS.map((name, at) => [name, health[at]])];
  return named.map(([name, value]) => ({ at: 1000 * second, kind, name, value }));
}
