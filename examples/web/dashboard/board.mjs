// The tables of the page: every number that an element was told, printed.

/** Parts of the engine whose health is a pillar's. */
const PILLARS = ["sovereignty", "knowledge", "opportunity", "finance", "abundance"];
/** States that an element can be in when it knows all it needs. */
const KNOWN = ["healthy", "degraded", "critical"];

const places = (number, digits) => number.toLocaleString("en-GB", { minimumFractionDigits: digits, maximumFractionDigits: digits });
/** Three places, as far as they are behind the point. */
const three = (number) => places(number, number >= 100 ? 0 : number >= 10 ? 1 : 2);
/** Two places, cut: only all is 100. */
const share = (number) => `${places(Math.floor(number * 1e4 + 1e-6) / 100, 2)} %`;
const health = (number) => places(Math.floor(number * 100 + 1e-6) / 100, 2);
const milliseconds = (number) => `${three(number)} ms`;

/** How each number of the second table is printed. */
const NUMBERS = { rate: three, errors: three, p50: milliseconds, p95: milliseconds, p99: milliseconds, budget: share, uptime: share };

/** Prints what elements are told. */
export class Board {
  #document;
  /** Latencies by their places: the last number, and whether it is only the least that it can be. */
  #waited = new Map();

  constructor(document) {
    this.#document = document;
  }

  /** Prints events, the latest last; `epoch` is the time of day at which their times began, where they were measured. */
  tell(events, epoch) {
    for (const { kind, name, value } of events) {
      if (kind === "health") this.#stone(name, value);
      else if (kind === "count") this.#print(`[data-pillar=${name}] td:nth-of-type(3)`, value, (count) => places(count, 0));
      else if (kind === "now" || kind === "past") this.#number(kind, name, value);
      else if (kind.endsWith("-at-least")) this.#waits(`[data-number=${name}] td:nth-of-type(${kind === "now-at-least" ? 1 : 2})`, { least: value === 1 });
    }
    const sampled = events.findLast(({ kind }) => kind === "count");
    if (sampled && epoch !== undefined) this.#time(new Date(epoch + sampled.at));
  }

  #number(kind, name, value) {
    const column = kind === "now" ? 0 : 1;
    if (PILLARS.includes(name)) this.#print(`[data-pillar=${name}] td:nth-of-type(${4 + column})`, value, health);
    else if (NUMBERS[name] === milliseconds) this.#waits(`[data-number=${name}] td:nth-of-type(${1 + column})`, { value });
    else this.#print(`[data-number=${name}] td:nth-of-type(${1 + column})`, value, NUMBERS[name]);
  }

  #waits(place, news) {
    const known = { value: null, least: false, ...this.#waited.get(place), ...news };
    this.#waited.set(place, known);
    this.#print(place, known.value, (number) => `${known.least ? "≥ " : ""}${milliseconds(number)}`);
  }

  #stone(name, value) {
    this.#print(`[data-stone=${name}] output`, value, health);
  }

  /** Prints a number where it stands; nothing where it is not measured. */
  #print(place, value, write) {
    const cell = this.#document.querySelector(place);
    if (cell) cell.textContent = value === null ? "" : write(value);
  }

  #time(date) {
    const time = this.#document.getElementById("measured");
    time.dateTime = date.toISOString();
    time.textContent = `${date.toISOString().slice(11, 19)} UTC`;
  }

  /** The state of an element in its own words: how it comes to it is its own to say. */
  state(element) {
    const [state] = element.said.split(".");
    const shown = this.#document.getElementById(`${element.id}-state`);
    shown.dataset.state = KNOWN.includes(state) ? state : "unknown";
    if (state) shown.textContent = state;
  }
}
