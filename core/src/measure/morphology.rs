//! What is too narrow: closing and opening of a silhouette by a disc.
//!
//! Closing fills every gap that the disc does not fit into; opening takes away every stroke that it does not fit into.

use super::{
    distance::{FAR, squared},
    silhouette::{SCALE, SIDE},
};

/// Cells of ground around the box, so that what lies at its edge is closed and opened as anywhere else.
const RIM: usize = 4 * SCALE;
/// Cells on a side, with the rim.
const WIDE: usize = SIDE + 2 * RIM;

/// The cells of a silhouette, ink or ground.
pub(super) struct Cells(Vec<bool>);

/// What a disc changes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Change {
    /// Cells changed, in percent of the ink.
    pub(super) share: f64,
    /// Where most of it lies together, in units of the box.
    pub(super) place: Option<(f64, f64)>,
}

impl Cells {
    /// The cells of the box, row by row, with a rim of ground around them.
    pub(super) fn new(ink: &[bool]) -> Self {
        let mut cells = vec![false; WIDE * RIM];
        for row in ink.chunks_exact(SIDE) {
            cells.extend([false; RIM]);
            cells.extend(row);
            cells.extend([false; RIM]);
        }
        cells.resize(WIDE * WIDE, false);
        Self(cells)
    }

    /// What closing by a disc of this diameter, in units, adds.
    pub(super) fn closed(&self, diameter: f64) -> Change {
        let reach = reach(diameter);
        let still_ground: Vec<bool> = squared(&self.0, WIDE).iter().map(|away| *away > reach).collect();
        let near_ground = squared(&still_ground, WIDE);
        self.change(self.0.iter().zip(near_ground).map(|(ink, away)| !ink && away > reach).collect())
    }

    /// What opening by a disc of this diameter, in units, takes away.
    pub(super) fn opened(&self, diameter: f64) -> Change {
        let reach = reach(diameter);
        let ground: Vec<bool> = self.0.iter().map(|ink| !ink).collect();
        let still_ink: Vec<bool> = squared(&ground, WIDE).iter().map(|away| *away > reach).collect();
        let near_ink = squared(&still_ink, WIDE);
        self.change(self.0.iter().zip(near_ink).map(|(ink, away)| *ink && (away > reach || away == FAR)).collect())
    }

    fn change(&self, mut changed: Vec<bool>) -> Change {
        let count = |cells: &[bool]| cells.iter().filter(|cell| **cell).count();
        let (ink, cells) = (count(&self.0), count(&changed));
        if ink == 0 {
            return Change { share: 0.0, place: None };
        }
        Change { share: 100.0 * number(cells) / number(ink), place: middle(&largest(&mut changed)) }
    }
}

/// The squared radius of a disc, in cells.
fn reach(diameter: f64) -> u32 {
    let radius = diameter / 2.0 * number(SCALE);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few hundred cells")]
    let reach = (radius * radius) as u32;
    reach
}

/// The largest patch of cells that touch side by side; the cells are used up.
fn largest(cells: &mut [bool]) -> Vec<usize> {
    let mut largest = Vec::new();
    for start in 0..cells.len() {
        let mut patch = Vec::new();
        visit(cells, start, &mut patch);
        let mut seen = 0;
        while let Some(at) = patch.get(seen).copied() {
            seen += 1;
            // The rim is ground, so that no neighbour lies on the other side of the square.
            for next in [at.checked_sub(1), Some(at + 1), at.checked_sub(WIDE), Some(at + WIDE)].into_iter().flatten() {
                visit(cells, next, &mut patch);
            }
        }
        if patch.len() > largest.len() {
            largest = patch;
        }
    }
    largest
}

fn visit(cells: &mut [bool], at: usize, patch: &mut Vec<usize>) {
    if let Some(cell) = cells.get_mut(at).filter(|cell| **cell) {
        *cell = false;
        patch.push(at);
    }
}

/// The cell of a patch that is nearest to its centre of mass, in units of the box.
fn middle(patch: &[usize]) -> Option<(f64, f64)> {
    let unit = |cell: usize| (number(cell) + 0.5 - number(RIM)) / number(SCALE);
    let places = patch.iter().map(|at| (unit(at % WIDE), unit(at / WIDE)));
    let (x, y) = places.clone().fold((0.0, 0.0), |(x, y), (right, down)| (x + right, y + down));
    let (x, y) = (x / number(patch.len()), y / number(patch.len()));
    let away = |(right, down): &(f64, f64)| (right - x) * (right - x) + (down - y) * (down - y);
    places.min_by(|one, other| away(one).total_cmp(&away(other)))
}

#[expect(clippy::cast_precision_loss, reason = "counts of cells stay far below 2^52")]
fn number(count: usize) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Bars from `top` to `bottom`, each from one x to another, in units.
    fn bars(bars: &[(f64, f64)], top: f64, bottom: f64) -> Cells {
        let unit = |cell: usize| (number(cell) + 0.5) / number(SCALE);
        let ink = |at: usize| {
            let (x, y) = (unit(at % SIDE), unit(at / SIDE));
            y > top && y < bottom && bars.iter().any(|(left, right)| x > *left && x < *right)
        };
        Cells::new(&(0..SIDE * SIDE).map(ink).collect::<Vec<_>>())
    }

    #[test]
    fn a_gap_narrower_than_the_disc_is_filled() {
        let apart = |gap: f64| bars(&[(10.0, 20.0), (20.0 + gap, 40.0)], 0.0, 64.0).closed(2.0);
        let narrow = apart(1.75);
        let expected = 100.0 * 1.75 / (64.0 * 28.25);
        // At its two ends the filling is hollow, by the disc.
        assert!(
            (narrow.share / 64.0 * 62.0..=expected * 64.0).contains(&narrow.share) && narrow.share > 5.0,
            "{narrow:?}"
        );
        let (x, y) = narrow.place.unwrap();
        assert!((x - 20.9).abs() < 0.2 && (y - 32.0).abs() < 0.2);
        assert!(apart(2.25).share < 0.01);
    }

    #[test]
    fn a_stroke_narrower_than_the_disc_is_taken_away() {
        let wide = |width: f64| bars(&[(4.0, 4.0 + width), (30.0, 50.0)], 0.0, 64.0).opened(3.0);
        let narrow = wide(2.5);
        assert!((10.0..13.0).contains(&narrow.share), "{narrow:?}");
        let (x, _) = narrow.place.unwrap();
        assert!((x - 5.2).abs() < 0.2, "{x}");
        // What is left are the corners, which the disc does not reach.
        assert!(wide(3.25).share < 0.5);
    }

    #[test]
    fn ink_that_is_narrow_everywhere_is_all_taken_away() {
        let line = bars(&[(30.0, 32.0)], 4.0, 60.0).opened(3.0);
        assert!((line.share - 100.0).abs() < 1e-9);
        let nothing = bars(&[], 0.0, 64.0);
        assert_eq!(nothing.opened(3.0), Change { share: 0.0, place: None });
        assert_eq!(nothing.closed(3.0), Change { share: 0.0, place: None });
    }

    #[test]
    fn what_lies_at_the_edge_of_the_box_is_no_gap() {
        let full = bars(&[(0.0, 64.0)], 0.0, 64.0);
        assert!(full.closed(4.0).share < 1e-9);
    }
}
