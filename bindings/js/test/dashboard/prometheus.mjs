// What the server itself says: asked past the page, and reckoned without the core.

/** Asks a server; `read` gives series as `{ labels, points }`, each point a time in milliseconds and a number. */
export class Prometheus {
  #address;

  constructor(address) {
    this.#address = address;
  }

  async #ask(query) {
    const answer = await fetch(`${this.#address}/api/v1/query?query=${encodeURIComponent(query)}`);
    const { status, data, error } = await answer.json();
    if (status !== "success") throw new Error(`${query}: ${error}`);
    return data.result;
  }

  /** Every raw sample of the last minutes, at its own time. */
  async raw(selector) {
    const result = await this.#ask(`${selector}[5m]`);
    return result.map(({ metric, values }) => ({ labels: metric, points: values.map(([seconds, text]) => [Math.round(seconds * 1000), Number(text)]) }));
  }

  /** The sum of all series at each time at which one was sampled: those of one scrape have one time. */
  async sums(selector) {
    const sums = new Map();
    for (const { points } of await this.raw(selector)) for (const [at, value] of points) sums.set(at, (sums.get(at) ?? 0) + value);
    return sums;
  }
}

/** What a series said at a time of a scrape; 0 before it began. */
export const at = (points, time) => points.find(([sampled]) => sampled === time)?.[1] ?? 0;
