//! `count WORK ours|peer N` does N rounds of a work and nothing else, for a tool that counts its instructions.
//! `count WORK ours|peer least` prints the nanoseconds of a round, the least of 20 runs of at least 20 ms each.
//! `count frames` prints what the works of elements draw, for another language to draw the same.
//! `count` alone prints the works: name, pieces in a round, the peer's package or `-`, and what a piece is.

use std::{
    process::ExitCode,
    time::{Duration, Instant},
};

use azora_benches::{Round, Work, elements::FRAMES};

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let (name, side, rounds) = match words.as_slice() {
        [] => {
            for Work { name, piece, pieces, peer, .. } in Work::all() {
                println!("{name}\t{pieces}\t{}\t{piece}", peer.map_or("-", |peer| peer.package));
            }
            return ExitCode::SUCCESS;
        }
        ["frames"] => {
            for frames in FRAMES {
                println!("{}", frames.told());
            }
            return ExitCode::SUCCESS;
        }
        [name, side, rounds] => (name, *side, *rounds),
        _ => return usage(),
    };
    let Some(work) = Work::all().find(|work| work.name == *name) else { return usage() };
    let prepare = match (side, work.peer) {
        ("ours", _) => work.ours,
        ("peer", Some(peer)) => peer.prepare,
        _ => return usage(),
    };
    let round = prepare();
    if rounds == "least" {
        println!("{}", least(&round));
        return ExitCode::SUCCESS;
    }
    let Ok(rounds) = rounds.parse::<u32>() else { return usage() };
    (0..rounds).for_each(|_| round());
    ExitCode::SUCCESS
}

const RUNS: usize = 20;

/// Nanoseconds of a round.
fn least(round: &Round) -> f64 {
    let time = |rounds: u32| {
        let start = Instant::now();
        (0..rounds).for_each(|_| round());
        start.elapsed()
    };
    let mut rounds = 1;
    while time(rounds) < Duration::from_millis(20) {
        rounds *= 2;
    }
    let least = (0..RUNS).map(|_| time(rounds)).min().unwrap_or_default();
    least.as_secs_f64() * 1e9 / f64::from(rounds)
}

fn usage() -> ExitCode {
    eprintln!("Usage: count [frames | WORK ours|peer N|least]; without arguments it prints the works");
    ExitCode::from(2)
}
