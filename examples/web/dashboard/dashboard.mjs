// The page: the two large elements fetch and fold for themselves; the smaller ones and the tables follow what those were told.

import { defineElements } from "@azora/design/tags";

import { Board } from "./board.mjs";

/** Milliseconds between two looks at what was told. */
const STEP = 250;

const [gem, engine] = ["gem", "engine"].map((id) => document.getElementById(id));
const living = [...document.querySelectorAll("azora-gem, azora-sankofa")];
const followers = living.filter((it) => it !== gem && it !== engine);
const asked = new URLSearchParams(location.search);

/** `?replay=FILE` shows a fixed list of events in place of what is measured. */
const replayed = asked.has("replay") ? await (await fetch(asked.get("replay"))).json() : null;
if (replayed) for (const it of [gem, engine]) it.removeAttribute("metrics-url");

wear(asked.get("scheme") ?? "auto");
for (const radio of document.querySelectorAll("[name=scheme]")) radio.addEventListener("change", () => wear(radio.value));
const pause = document.getElementById("pause");
pause.addEventListener("click", () => {
  const paused = pause.getAttribute("aria-pressed") !== "true";
  pause.setAttribute("aria-pressed", String(paused));
  for (const it of living) it.paused = paused;
});

await defineElements();
const board = new Board(document);
if (replayed) {
  for (const it of living) it.events = replayed[it.localName];
  for (const it of [gem, engine]) board.tell(it.events);
}
const [passed, printed] = [new Map(), new Map()];
setInterval(() => {
  for (const it of [gem, engine]) {
    board.state(it);
    if (!replayed) follow(it);
  }
}, STEP);

/** Tells the followers and the tables what an element was told; while it is paused, its tables stand as it does. */
function follow(leader) {
  const fresh = since(passed, leader);
  for (const it of followers.filter((it) => it.localName === leader.localName)) {
    // Each element's time began when it came to the page.
    const later = it.now - leader.now;
    for (const event of fresh) it.apply({ ...event, at: Math.max(0, event.at + later) });
  }
  // What was told at a time of the element was so at a time of day.
  if (!leader.paused) board.tell(since(printed, leader), Date.now() - leader.now);
}

/** What an element was told since this was asked last. */
function since(last, leader) {
  const events = leader.events;
  const fresh = events.slice(events.lastIndexOf(last.get(leader)) + 1);
  last.set(leader, events.at(-1));
  return fresh;
}

function wear(scheme) {
  const root = document.documentElement;
  if (scheme === "auto") delete root.dataset.azoraScheme;
  else root.dataset.azoraScheme = scheme;
  document.getElementById(scheme).checked = true;
  for (const it of living) it.setAttribute("scheme", scheme);
}
