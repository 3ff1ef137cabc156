//! A server that answers as Prometheus does: of a service with 20 requests a second for each pillar, 5 of 10,000 of which fail,
//! nine of ten answered within 100 ms. Its clock goes on 15 seconds, a scrape, with each question for the time.

use std::{
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
};

const PILLARS: [&str; 5] = ["sovereignty", "knowledge", "opportunity", "finance", "abundance"];
/// Seconds since 1970 of the first question, and since when it counts.
const BEGUN: f64 = 1_700_000_000.0;
const STARTED: f64 = BEGUN - 600.0;
const SCRAPE: f64 = 15.0;

/// Seconds of a scrape of everything, and its series: a name, labels, and how its value follows from a time.
type Series = (&'static str, Vec<(&'static str, String)>, Value);
type Value = fn(f64) -> f64;

struct State {
    /// Seconds between scrapes.
    scrape: f64,
    asked: Vec<String>,
    times: u32,
    scrapes: u32,
    /// After how many questions for the time it refuses.
    refuses_after: Option<u32>,
}

/// A server on a thread of its own.
pub(super) struct Server {
    pub(super) address: String,
    state: Arc<Mutex<State>>,
}

impl Server {
    pub(super) fn begin() -> Self {
        Self::scraping(SCRAPE)
    }

    /// One whose scrapes are so many seconds apart.
    pub(super) fn scraping(scrape: f64) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let state =
            Arc::new(Mutex::new(State { scrape, asked: Vec::new(), times: 0, scrapes: 0, refuses_after: None }));
        let kept = Arc::clone(&state);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let state = Arc::clone(&kept);
                thread::spawn(move || answer(stream, &state));
            }
        });
        Self { address, state }
    }

    /// The questions in `PromQL`, in their order.
    pub(super) fn asked(&self) -> Vec<String> {
        self.state.lock().unwrap().asked.clone()
    }

    pub(super) fn refuse(&self) {
        self.refuse_after(0);
    }

    /// From then on it is too busy.
    pub(super) fn refuse_after(&self, times: u32) {
        self.state.lock().unwrap().refuses_after = Some(times);
    }
}

fn answer(mut stream: TcpStream, state: &Mutex<State>) {
    let mut lines = BufReader::new(stream.try_clone().unwrap()).lines().map_while(Result::ok);
    let Some(line) = lines.next() else { return };
    while lines.next().is_some_and(|line| !line.is_empty()) {}
    let url = line.split(' ').nth(1).unwrap_or_default();
    let (path, question) = url.split_once('?').unwrap_or((url, ""));
    let (status, kind, body) = match path {
        // Behind a gate, whose key is a part of the address.
        path if path.starts_with("/gate") && !question.split('&').any(|part| part == "key=1") => {
            (401, "text/plain", "who are you?\n".to_owned())
        }
        "/" | "/gate" | "/gate/" => {
            (200, "text/html; charset=utf-8", "<!doctype html><title>Prometheus</title>".to_owned())
        }
        "/metrics" | "/actuator/prometheus" | "/federate" => {
            let mut state = state.lock().unwrap();
            state.scrapes += 1;
            (200, "text/plain; version=0.0.4", text(BEGUN + state.scrape * f64::from(state.scrapes)))
        }
        "/large/metrics" => (200, "text/plain", "# a\n".repeat(5 << 20)),
        "/broken/metrics" => (200, "text/plain", "up one\n".to_owned()),
        "/api/v1/query" | "/gate/api/v1/query" => query(state, question),
        _ => (404, "text/plain", "nothing\n".to_owned()),
    };
    let length = body.len();
    let head =
        format!("HTTP/1.1 {status} X\r\ncontent-type: {kind}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n");
    let _ = stream.write_all((head + &body).as_bytes());
}

fn query(state: &Mutex<State>, question: &str) -> (u16, &'static str, String) {
    let parameter = |name: &str| question.split('&').find_map(|part| part.strip_prefix(name)?.strip_prefix('='));
    let asked = decoded(parameter("query").unwrap_or_default());
    let mut state = state.lock().unwrap();
    state.asked.push(asked.clone());
    if asked == "time()" {
        state.times += 1;
        if state.refuses_after.is_some_and(|after| state.times > after) {
            let said = r#"{"status":"error","errorType":"unavailable","error":"too busy"}"#;
            return (503, "application/json", said.to_owned());
        }
        let now = BEGUN + state.scrape * f64::from(state.times - 1);
        return (200, "application/json", success("scalar", &format!("[{now},\"{now}\"]")));
    }
    let scrape = state.scrape;
    let time: f64 = parameter("time").unwrap().parse().unwrap();
    let inner = asked.strip_prefix("timestamp(").map(|rest| rest.trim_end_matches(')'));
    let ranged = asked.strip_suffix("[5m]");
    let metric = inner.or(ranged).unwrap_or(&asked).split('{').next().unwrap_or_default();
    let found = series().into_iter().filter(|(name, ..)| *name == metric).map(|(name, labels, value)| {
        let name = if inner.is_some() { String::new() } else { format!("\"__name__\":\"{name}\"") };
        let labels = labels.iter().map(|(label, value)| format!("\"{label}\":\"{value}\""));
        let metric = core::iter::once(name).chain(labels).filter(|it| !it.is_empty()).collect::<Vec<_>>().join(",");
        let values = match (inner, ranged) {
            (Some(_), _) => format!("\"value\":[{time},\"{time}\"]"),
            (_, Some(_)) => {
                let times = (0..20).rev().map(|back| time - scrape * f64::from(back));
                let values = times.map(|time| format!("[{time},\"{}\"]", value(time)));
                format!("\"values\":[{}]", values.collect::<Vec<_>>().join(","))
            }
            _ => format!("\"value\":[{time},\"{}\"]", value(time)),
        };
        format!("{{\"metric\":{{{metric}}},{values}}}")
    });
    let kind = if ranged.is_some() { "matrix" } else { "vector" };
    (200, "application/json", success(kind, &format!("[{}]", found.collect::<Vec<_>>().join(","))))
}

fn success(kind: &str, result: &str) -> String {
    format!(r#"{{"status":"success","data":{{"resultType":"{kind}","result":{result}}}}}"#)
}

fn series() -> Vec<Series> {
    let mut series: Vec<Series> = Vec::new();
    for pillar in PILLARS {
        let labels = |name: &'static str, value: &str| vec![("pillar", pillar.to_owned()), (name, value.to_owned())];
        series.push(("http_requests_total", labels("code", "200"), |time| 20.0 * (time - STARTED)));
        let buckets: [(&str, Value); 4] = [
            ("0.1", |time| 18.0 * (time - STARTED)),
            ("0.25", |time| 19.0 * (time - STARTED)),
            ("0.5", |time| 20.0 * (time - STARTED)),
            ("+Inf", |time| 20.0 * (time - STARTED)),
        ];
        for (bound, value) in buckets {
            series.push(("http_request_duration_seconds_bucket", labels("le", bound), value));
        }
    }
    let failed = vec![("pillar", "finance".to_owned()), ("code", "500".to_owned())];
    series.push(("http_requests_total", failed, |time| 0.05 * (time - STARTED)));
    for processor in ["0", "1", "2", "3"] {
        let labels = vec![("cpu", processor.to_owned()), ("mode", "idle".to_owned())];
        series.push(("node_cpu_seconds_total", labels, |time| time - STARTED));
    }
    series.push(("node_load1", Vec::new(), |_| 1.0));
    series.push(("node_memory_MemAvailable_bytes", Vec::new(), |_| 6e9));
    series.push(("node_memory_MemTotal_bytes", Vec::new(), |_| 8e9));
    series.push(("up", Vec::new(), |_| 1.0));
    series
}

/// A scrape as text.
fn text(time: f64) -> String {
    let mut lines = String::new();
    for (name, labels, value) in series() {
        let labels: Vec<_> = labels.iter().map(|(label, value)| format!("{label}=\"{value}\"")).collect();
        lines.push_str(&format!("{name}{{{}}} {}\n", labels.join(","), value(time)));
    }
    lines
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let escaped =
            (*first == b'%').then(|| u8::from_str_radix(core::str::from_utf8(&after[..2]).unwrap(), 16).unwrap());
        bytes.push(escaped.unwrap_or(*first));
        rest = if escaped.is_some() { &after[2..] } else { after };
    }
    String::from_utf8(bytes).unwrap()
}
