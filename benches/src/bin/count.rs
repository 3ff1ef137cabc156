//! `count WORK ours|peer N` does N rounds of a work and nothing else, for a tool that counts its instructions.
//! `count` alone prints the works: name, pieces in a round, the peer's package or `-`, and what a piece is.

use std::process::ExitCode;

use azora_benches::Work;

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
        [name, side, rounds] => (name, *side, rounds.parse::<u32>()),
        _ => return usage(),
    };
    let (Some(work), Ok(rounds)) = (Work::all().find(|work| work.name == *name), rounds) else { return usage() };
    let prepare = match (side, work.peer) {
        ("ours", _) => work.ours,
        ("peer", Some(peer)) => peer.prepare,
        _ => return usage(),
    };
    let round = prepare();
    (0..rounds).for_each(|_| round());
    ExitCode::SUCCESS
}

fn usage() -> ExitCode {
    eprintln!("Usage: count [WORK ours|peer N]; without arguments it prints the works");
    ExitCode::from(2)
}
