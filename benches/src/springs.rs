//! Springs: swinging, critical and creeping ones, at four times; the same as in `peers/motion` and `peers/scipy`.

use std::hint::black_box;

use azora_core::{Motion, Spring, Time, spring_batch};

use crate::{Round, Work};

const COUNT: u16 = 1000;
/// In milliseconds after they were let go.
const TIMES: [f64; 4] = [16.0, 100.0, 250.0, 600.0];
const PIECES: usize = COUNT as usize * TIMES.len();

/// The works of springs.
pub const WORKS: &[Work] = &[
    Work { name: "spring-one", piece: "a spring at one time, alone", pieces: PIECES, ours: one, peer: None },
    Work {
        name: "spring-batch",
        piece: "a spring at one time, of a thousand",
        pieces: PIECES,
        ours: batch,
        peer: None,
    },
];

/// Stiffness, damping, mass, position, velocity, target.
fn springs() -> impl Iterator<Item = [f64; 6]> {
    (0..COUNT).map(|nth| {
        let stiffness = 40.0 + f64::from(nth % 40) * 9.0;
        let ratio = [0.2, 0.6, 1.0, 1.7][usize::from(nth % 4)];
        let damping = 2.0 * stiffness.sqrt() * ratio;
        [stiffness, damping, 1.0, f64::from(nth % 7), f64::from(nth % 11) * 10.0 - 50.0, 300.0]
    })
}

fn one() -> Round {
    let springs: Vec<[f64; 6]> = springs().collect();
    Box::new(move || {
        for time in TIMES {
            let after = Time::from_milliseconds(time, "/t").unwrap();
            for &[stiffness, damping, mass, position, velocity, target] in black_box(&springs) {
                let spring = Spring::new(stiffness, damping, mass).unwrap();
                black_box(spring.at(Motion { position, velocity }, target, after));
            }
        }
    })
}

fn batch() -> Round {
    let springs: Vec<f64> = springs().flatten().collect();
    Box::new(move || {
        for time in TIMES {
            black_box(spring_batch(black_box(&springs), time).unwrap());
        }
    })
}
