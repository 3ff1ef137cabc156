//! What the core costs: the works of each module, ours and a peer's, for criterion and for counting instructions.
//!
//! A work is prepared outside of what is measured. Where a peer's answer can be compared with ours, that happens there,
//! so that only the same work is set side by side. Nothing here is a test of time.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::missing_panics_doc,
    reason = "a measurement stops at the first thing that is wrong"
)]

pub mod brand;
pub mod color;
pub mod derive;
pub mod elements;
pub mod kit;
pub mod render;
pub mod springs;
pub mod theme;
pub mod tokens;

use std::{hint::black_box, time::Duration};

use criterion::Criterion;

/// One round of a work, prepared and ready to be repeated.
pub type Round = Box<dyn Fn()>;

/// A work, with who else does it.
#[derive(Debug)]
pub struct Work {
    /// Short name, in `a-z` and `-`.
    pub name: &'static str,
    /// What one piece of it is, in words.
    pub piece: &'static str,
    /// Pieces in one round.
    pub pieces: usize,
    /// The core's way.
    pub ours: fn() -> Round,
    /// A peer's way.
    pub peer: Option<Peer>,
}

/// A package that does the same work.
#[derive(Debug, Clone, Copy)]
pub struct Peer {
    /// Name of the package.
    pub package: &'static str,
    /// Its way.
    pub prepare: fn() -> Round,
}

impl Work {
    /// Every work, module by module.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        [
            color::WORKS,
            tokens::WORKS,
            theme::WORKS,
            derive::WORKS,
            brand::WORKS,
            render::WORKS,
            kit::WORKS,
            elements::WORKS,
            springs::WORKS,
        ]
        .into_iter()
        .flatten()
    }
}

/// Measures works with criterion, ours and the peer's one after the other.
pub fn measure(works: &[Work]) {
    let mut criterion = Criterion::default()
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(2))
        .sample_size(20)
        .configure_from_args();
    for work in works {
        let mut group = criterion.benchmark_group(work.name);
        let round = (work.ours)();
        group.bench_function("ours", |bencher| bencher.iter(&round));
        if let Some(peer) = work.peer {
            let round = (peer.prepare)();
            group.bench_function("peer", |bencher| bencher.iter(&round));
        }
        group.finish();
    }
    criterion.final_summary();
}

/// A round that does `what` to each of `inputs`.
fn each<T: 'static, R>(inputs: Vec<T>, what: impl Fn(&T) -> R + 'static) -> Round {
    Box::new(move || {
        for input in &inputs {
            black_box(what(black_box(input)));
        }
    })
}
