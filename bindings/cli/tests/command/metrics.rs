//! Metrics in pictures and in the terminal, from files and from a server that answers as Prometheus does.

mod server;

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use tempfile::TempDir;

use crate::{azora, said};
use server::Server;

fn told(arguments: &[&str]) -> String {
    let output = azora(arguments);
    assert!(output.status.success(), "{}", said(&output));
    String::from_utf8(output.stdout).unwrap()
}

/// Draws an element of some metrics; gives what it says of itself.
fn drawn(element: &str, more: &[&str]) -> String {
    let folder = TempDir::new().unwrap();
    let out = folder.path().join("a.svg");
    let told = told(&[&[element, "render", "--out", out.to_str().unwrap()], more].concat());
    assert!(fs::read_to_string(out).unwrap().starts_with("<svg"));
    told.split_once("It says       ").unwrap().1.trim_end().to_owned()
}

#[test]
fn a_prometheus_server_is_drawn_as_its_samples_say() {
    let server = Server::begin();
    let gem = drawn("gem", &["--metrics", &server.address]);
    assert_eq!(gem, "Trinity Gem: healthy. Sapphire 98, Emerald 93, Ruby 100, Unity 93");
    let engine = drawn("sankofa", &["--metrics", &server.address]);
    for words in ["critical.", "p95 250 ms", "100 requests per second", "Error budget 50 % left", "Up 100.000 %"] {
        assert!(engine.contains(words), "{words}: {engine}");
    }
    let asked = server.asked();
    assert!(asked.iter().any(|it| it == "node_load1[5m]") && asked.contains(&"time()".to_owned()), "{asked:?}");
}

#[test]
fn an_address_is_what_comes_from_it_and_keeps_its_question() {
    let server = Server::begin();
    let drawn = |path: &str| drawn("sankofa", &["--metrics", &format!("{}{path}", server.address)]);
    for page in ["/metrics", "/actuator/prometheus", "/federate?match[]=up"] {
        assert!(drawn(page).contains("p95 250 ms"), "{page}");
        assert!(server.asked().is_empty(), "a page is no server: {page}");
    }
    // What a Prometheus server shows to people, and where it is asked; behind a gate, only with its key.
    for server in ["", "/", "/api/v1/query", "/gate?key=1", "/gate/?key=1#graph", "/gate/api/v1/query?key=1"] {
        assert!(drawn(server).contains("100 requests per second"), "{server}");
    }
    // It asks itself: its answer is a document.
    let asked = server.asked().len();
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let answer = drawn(&format!("/api/v1/query?query=http_requests_total[5m]&time={now}"));
    assert!(answer.contains("100 requests per second"), "{answer}");
    assert!(server.asked()[asked..].iter().all(|question| question == "http_requests_total[5m]"));
}

#[test]
fn two_texts_are_two_scrapes_and_events_are_events() {
    let folder = TempDir::new().unwrap();
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let one = file("1.txt", "http_requests_total{code=\"200\"} 100\nhttp_requests_total{code=\"500\"} 0\n");
    let two = file("2.txt", "http_requests_total{code=\"200\"} 1599\nhttp_requests_total{code=\"500\"} 1\n");
    let engine = drawn("sankofa", &["--metrics", &one, "--metrics", &two]);
    assert!(engine.contains("100 requests per second") && engine.contains("Error budget 33 % left"), "{engine}");

    let answer = file(
        "answer.json",
        r#"{ "status": "success", "data": { "resultType": "matrix", "result": [
            { "metric": { "__name__": "http_requests_total", "code": "200" }, "values": [[10, "0"], [20, "50"]] } ] } }"#,
    );
    let engine = drawn("sankofa", &["--metrics", &answer]);
    assert!(engine.contains("5 requests per second"), "{engine}");

    let open = file("open.txt", "# TYPE up gauge\nup 1\n# EOF\n");
    assert!(drawn("sankofa", &["--metrics", &open]).contains("no data"));

    let log = r#"[{ "at": 0, "kind": "health", "name": "ruby", "value": 0.5 }, { "at": 20000, "kind": "health", "name": "ruby", "value": 0.95 }]"#;
    let log = file("log.json", log);
    assert!(drawn("gem", &["--metrics", &log, "--at", "3"]).contains("Ruby 50"));
    assert!(drawn("gem", &["--metrics", &log, "--at", "40"]).contains("Ruby 95"));
    let both = azora(&["gem", "render", "--out", "x.svg", "--metrics", &log, "--metrics", &one]);
    assert!(both.status.code() == Some(2) && said(&both).contains("stands alone"), "{}", said(&both));
}

#[test]
fn what_is_wrong_is_told_with_its_place() {
    let folder = TempDir::new().unwrap();
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let refused = |code: i32, arguments: &[&str]| {
        let output = azora(&[&["sankofa", "render", "--out", "x.svg"], arguments].concat());
        assert_eq!(output.status.code(), Some(code), "{}", said(&output));
        said(&output)
    };
    let text = file("bad.txt", "up 1\nup{job=node} 1\n");
    let shown = refused(1, &["--metrics", &text]);
    assert!(shown.contains("bad.txt:2:") && shown.contains('^') && shown.contains("[metrics."), "{shown}");
    let recipe = file("recipe.json", "{\n  \"element\": \"sankofa\",\n  \"latencies\": {}\n}");
    let shown = refused(1, &["--metrics", &text, "--recipe", &recipe]);
    assert!(shown.contains("recipe.json:3:") && shown.contains("did you mean latency?"), "{shown}");
    let recipe = file("gem.json", "{ \"element\": \"gem\" }");
    assert!(refused(2, &["--metrics", &text, "--recipe", &recipe]).contains("a recipe for gem"));
    refused(2, &["--metrics", &text, "--state", "healthy"]);
    refused(2, &["--recipe", &recipe]);

    let server = Server::begin();
    let shown = refused(1, &["--metrics", &format!("{}/nothing/metrics", server.address)]);
    assert!(shown.contains("/nothing/metrics can't be fetched: the server answers 404"), "{shown}");
    assert!(shown.starts_with("error[host.unreachable]: "), "{shown}");
    let shown = refused(1, &["--metrics", &format!("{}/large/metrics", server.address)]);
    assert!(shown.contains("larger than 16 MiB"), "{shown}");
    let shown = refused(1, &["--metrics", &format!("{}/broken/metrics", server.address)]);
    assert!(shown.contains("/broken/metrics:1:"), "{shown}");
    server.refuse();
    let shown = refused(1, &["--metrics", &server.address]);
    assert!(shown.contains("metrics.failed_query") && shown.contains("too busy"), "{shown}");
    assert!(
        refused(1, &["--metrics", "http://127.0.0.1:9/metrics"]).starts_with("error[host.unreachable]: 127.0.0.1:9/")
    );
}

#[test]
fn a_watch_prints_a_line_for_each_sample() {
    let server = Server::begin();
    let lines = told(&["sankofa", "watch", &server.address, "--interval", "250ms", "--count", "3"]);
    let lines: Vec<&str> = lines.lines().collect();
    assert_eq!(lines.len(), 3, "{lines:?}");
    // Of finance, 25 of 10,000 fail: its budget is spent more than twice.
    assert_eq!(
        lines[0],
        "22:13:20  ◆ critical  requests 100/s was 100/s  errors 0.05/s was 0.05/s  p95 250 ms was 250 ms  \
         error budget 50.02 % was 50.02 %  up 100.00 % was 100.00 %  sovereignty 99.15 %  knowledge 99.15 %  \
         opportunity 99.15 %  finance 0.00 %  abundance 99.15 %"
    );
    assert!(lines[1].starts_with("22:13:35  ◆") && lines[2].starts_with("22:13:50  ◆"), "{lines:?}");
    assert!(!lines[0].contains('\u{1b}'));
    let asked = server.asked();
    for question in ["http_requests_total[5m]", "http_requests_total", "timestamp(http_requests_total)"] {
        assert!(asked.iter().any(|it| it == question), "{question}: {asked:?}");
    }
}

#[test]
fn a_watch_lives_through_silence_and_says_that_it_knows_nothing() {
    let server = Server::scraping(0.25);
    let folder = TempDir::new().unwrap();
    let recipe = folder.path().join("recipe.json");
    fs::write(
        &recipe,
        r#"{ "element": "sankofa", "interval": 0.25, "requests": { "metric": "http_requests_total" } }"#,
    )
    .unwrap();
    server.refuse_after(2);
    let arguments = ["sankofa", "watch", &server.address, "--interval", "250ms", "--count", "8", "--recipe"];
    let output = azora(&[&arguments[..], &[recipe.to_str().unwrap()]].concat());
    let lines = String::from_utf8(output.stdout.clone()).unwrap();
    let lines: Vec<&str> = lines.lines().collect();
    assert!(output.status.success() && lines.len() == 8, "{lines:?}");
    assert!(
        lines[0].contains("requests 100/s") && lines[7].contains("○ no data") && lines[7].contains("requests –"),
        "{lines:?}"
    );
    assert_eq!(said(&output).matches("too busy").count(), 1, "the same is not said twice: {}", said(&output));
}

#[test]
fn a_page_of_metrics_is_watched_too() {
    let server = Server::begin();
    let lines =
        told(&["sankofa", "watch", &format!("{}/metrics", server.address), "--interval", "500ms", "--count", "3"]);
    let last = lines.lines().last().unwrap();
    assert!(last.contains("p95 250 ms") && last.contains("error budget 50.02 %"), "{lines}");
}

#[test]
fn an_address_that_never_answers_is_a_wrong_one() {
    let silent = azora(&["sankofa", "watch", "http://127.0.0.1:9", "--count", "3"]);
    assert_eq!(silent.status.code(), Some(1), "{}", said(&silent));
    assert!(said(&silent).starts_with("error[host.unreachable]: 127.0.0.1:9 can't be fetched: "), "{}", said(&silent));
    for wrong in
        [&["metrics.txt"][..], &["http://a/metrics", "--interval", "1h"], &["http://a/metrics", "--count", "0"]]
    {
        assert_eq!(azora(&[&["sankofa", "watch"], wrong].concat()).status.code(), Some(2), "{wrong:?}");
    }
}

#[cfg(unix)]
#[test]
fn control_c_ends_a_watch_while_it_waits() {
    let server = Server::begin();
    let mut run = Command::new(env!("CARGO_BIN_EXE_azora"))
        .args(["sankofa", "watch", &server.address, "--interval", "60s"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(run.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let begun = Instant::now();
    Command::new("kill").args(["-INT", &run.id().to_string()]).status().unwrap();
    while run.try_wait().unwrap().is_none() && begun.elapsed() < Duration::from_secs(5) {
        thread::sleep(Duration::from_millis(20));
    }
    // One that goes on would do so after the test.
    let _ = run.kill();
    assert_eq!(run.wait().unwrap().code(), Some(0));
    assert!(line.contains("◆ critical"), "{line}");
}

/// Ctrl-C as a terminal sends it.
#[cfg(target_os = "linux")]
#[test]
fn control_c_leaves_a_terminal_as_it_was() {
    let server = Server::begin();
    // A shell that stayed would hear the key too, and end by it.
    let command = format!("exec '{}' sankofa watch {} --interval 60s", env!("CARGO_BIN_EXE_azora"), server.address);
    let Ok(mut run) = Command::new("script")
        .args(["-qec", &command, "/dev/null"])
        .env("TERM", "xterm-256color")
        .env_remove("NO_COLOR")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
    else {
        return println!("skipped: no script");
    };
    let mut out = run.stdout.take().unwrap();
    let (mut shown, mut part) = (String::new(), [0; 4096]);
    let mut keys = run.stdin.take().unwrap();
    let mut pressed = false;
    while let Ok(length @ 1..) = out.read(&mut part) {
        shown.push_str(&String::from_utf8_lossy(&part[..length]));
        if !pressed && shown.contains("Ctrl-C ends.") {
            keys.write_all(b"\x03").unwrap();
            pressed = true;
        }
    }
    assert_eq!(run.wait().unwrap().code(), Some(0), "{shown}");
    let (_, after) = shown.split_once("Ctrl-C ends.").unwrap();
    assert!(after.contains("\u{1b}[?25h\u{1b}[?1049l") && !shown.contains("error["), "{shown}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_terminal_is_redrawn_in_colours_and_left_as_it_was() {
    let server = Server::begin();
    let command =
        format!("'{}' sankofa watch {} --interval 250ms --count 2", env!("CARGO_BIN_EXE_azora"), server.address);
    let Ok(run) = Command::new("script")
        .args(["-qec", &command, "/dev/null"])
        .env("TERM", "xterm-256color")
        .env_remove("NO_COLOR")
        .stdin(Stdio::null())
        .output()
    else {
        return println!("skipped: no script");
    };
    let shown = String::from_utf8_lossy(&run.stdout).into_owned();
    assert!(run.status.success(), "{shown}");
    let count = |what: &str| shown.matches(what).count();
    assert_eq!((count("\u{1b}[?1049h"), count("\u{1b}[?1049l"), count("\u{1b}[?25h")), (1, 1, 1), "{shown}");
    assert_eq!(count("\u{1b}[H\u{1b}[J"), 2, "{shown}");
    assert!(
        shown.contains("\u{1b}[31m◆ critical") && shown.contains("\u{1b}[32m●") && shown.contains("250 ms"),
        "{shown}"
    );
    let widest = |line: &str| anstream::adapter::strip_str(line).to_string().chars().count();
    assert!(shown.lines().all(|line| widest(line) <= 80), "{shown}");
}
