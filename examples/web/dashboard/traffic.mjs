// Real requests to real handlers, so that an idle server has something to show: each handler at its own pace, more and less in
// waves of its own.

/** A handler's address, requests a second on average, and seconds of a wave. */
const HANDLERS = [
  ["/-/ready", 6, 31],
  ["/api/v1/query?query=up", 8, 47],
  ["/api/v1/query_range?query=rate(prometheus_http_requests_total%5B30s%5D)&start=START&end=END&step=1", 4, 23],
  ["/api/v1/series?match[]=up", 3, 37],
  ["/metrics", 2, 61],
];
/** Milliseconds between two looks at what is due. */
const STEP = 50;
/** Requests that wait for their answers; while there are so many, none is added. */
const MOST = 8;

/** Asks a server until the function it gives is called. */
export function ask(server) {
  const due = HANDLERS.map(() => 0);
  const begun = Date.now();
  let waiting = 0;
  const timer = setInterval(() => {
    const seconds = (Date.now() - begun) / 1000;
    HANDLERS.forEach(([address, rate, wave], at) => {
      due[at] += (STEP / 1000) * rate * (1 + 0.4 * Math.sin((2 * Math.PI * seconds) / wave));
      if (due[at] < 1) return;
      due[at] %= 1;
      if (waiting < MOST) send(server + address.replace("START", Date.now() / 1000 - 300).replace("END", Date.now() / 1000));
    });
  }, STEP);
  async function send(url) {
    waiting += 1;
    const answer = await fetch(url, { signal: AbortSignal.timeout(5000) }).catch(() => null);
    await answer?.arrayBuffer().catch(() => null);
    waiting -= 1;
  }
  return () => clearInterval(timer);
}
