//! Many springs at one time.

use super::{LARGEST, Motion, Spring, Time, finite};
use crate::{Error, Result};

/// The most springs of a batch.
const MOST: usize = 100_000;
/// Stiffness, damping, mass, position, velocity, target.
const NUMBERS: usize = 6;

/// Where many springs are at one time: a position for every six numbers, which are stiffness, damping, mass, position,
/// velocity and target.
///
/// They are the numbers of [`Spring::new`] and [`Spring::at`]; the springs were let go at 0, and before that they are
/// where they were.
///
/// # Errors
/// Those of [`Spring::new`] and [`Time::from_milliseconds`], and `argument.invalid` where there are no whole sixes or more
/// than 100,000 of them, or a number that is none or beyond ±1e9; at `/springs/N/stiffness` and so on, `/springs`, or `/t`.
///
/// # Examples
/// ```
/// let springs = [100.0, 20.0, 1.0, 0.0, 0.0, 1.0, 100.0, 20.0, 1.0, 300.0, 0.0, 0.0];
/// let positions = azora_core::spring_batch(&springs, 100.0)?;
/// assert_eq!(format!("{positions:.6?}"), "[0.264241, 220.727665]");
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn spring_batch(springs: &[f64], milliseconds: f64) -> Result<Vec<f64>> {
    let (sixes, rest) = springs.as_chunks::<NUMBERS>();
    if !rest.is_empty() || sixes.len() > MOST {
        let reason =
            format!("A batch has six numbers a spring and {MOST} springs at most; this one has {}.", springs.len());
        return Err(Error::argument("/springs", reason));
    }
    let seconds = Time::from_milliseconds(milliseconds, "/t")?.seconds();
    let mut positions = vec![0.0; sixes.len()];
    for (index, (six, position)) in sixes.iter().zip(&mut positions).enumerate() {
        *position = one(six, seconds).ok_or_else(|| refused(index, six))?;
    }
    Ok(positions)
}

/// Where one of them is; nothing where its numbers make no spring.
fn one(&[stiffness, damping, mass, position, velocity, target]: &[f64; NUMBERS], seconds: f64) -> Option<f64> {
    let spring = Spring::physical(stiffness, damping, mass)?;
    let moves = position.abs() <= LARGEST && velocity.abs() <= LARGEST && target.abs() <= LARGEST;
    moves.then(|| spring.moved(Motion { position, velocity }, target, seconds).position)
}

/// What is wrong with one of them, at its place in the batch.
#[cold]
fn refused(index: usize, &[stiffness, damping, mass, position, velocity, target]: &[f64; NUMBERS]) -> Error {
    let wrong = Spring::new(stiffness, damping, mass)
        .and_then(|_| finite(position, "/position", "A position"))
        .and_then(|_| finite(velocity, "/velocity", "A velocity"))
        .and_then(|_| finite(target, "/target", "A target"));
    let error = wrong.err().unwrap_or_else(|| Error::argument("", "These numbers make no spring.".to_owned()));
    let path = format!("/springs/{index}{}", error.path.as_deref().unwrap_or_default());
    Error { path: Some(path), ..error }
}
