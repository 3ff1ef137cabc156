//! The exact Euclidean distance of every cell of a square to the nearest cell that is set.
//!
//! Each column, and then each row, is the lower envelope of one parabola a cell (Felzenszwalb and Huttenlocher, Distance
//! Transforms of Sampled Functions, 2012). Squared distances are whole numbers, and so is everything here.

/// The distance in a square without any cell set.
pub(super) const FAR: u32 = u32::MAX;

/// Squared distances, row by row, from the centre of each of the `side` × `side` cells to that of the nearest set one.
pub(super) fn squared(cells: &[bool], side: usize) -> Vec<u32> {
    let mut envelope = Vec::with_capacity(side);
    let mut line = Vec::with_capacity(side);
    // Column by column, so the columns stand as rows.
    let mut columns = Vec::with_capacity(cells.len());
    for x in 0..side {
        line.clear();
        line.extend(cells.iter().skip(x).step_by(side).map(|set| if *set { 0 } else { FAR }));
        lower(&line, &mut envelope, &mut columns);
    }
    let mut distances = Vec::with_capacity(cells.len());
    for y in 0..side {
        line.clear();
        line.extend(columns.iter().skip(y).step_by(side));
        lower(&line, &mut envelope, &mut distances);
    }
    distances
}

/// A parabola that is the lowest from a cell on.
struct Parabola {
    apex: u32,
    height: u32,
    from: u32,
}

impl Parabola {
    fn at(&self, cell: u32) -> u32 {
        let away = cell.abs_diff(self.apex);
        away * away + self.height
    }

    /// The first cell at which a parabola further on is lower.
    fn ends(&self, apex: u32, height: u32) -> i64 {
        let [near, far] = [(self.apex, self.height), (apex, height)]
            .map(|(apex, height)| i64::from(apex) * i64::from(apex) + i64::from(height));
        (far - near).div_euclid(2 * i64::from(apex - self.apex)) + 1
    }
}

/// Appends the lowest of the parabolas that stand at the heights of a line.
fn lower(heights: &[u32], envelope: &mut Vec<Parabola>, lowest: &mut Vec<u32>) {
    envelope.clear();
    let cells = 0..u32::try_from(heights.len()).unwrap_or(0);
    for (apex, height) in cells.clone().zip(heights).filter(|(_, height)| **height != FAR) {
        let mut from = 0;
        while let Some(last) = envelope.last() {
            let end = last.ends(apex, *height);
            if end > i64::from(last.from) {
                from = end;
                break;
            }
            envelope.pop();
        }
        if from < i64::from(cells.end) {
            envelope.push(Parabola { apex, height: *height, from: u32::try_from(from).unwrap_or(0) });
        }
    }
    let mut shown = envelope.iter().peekable();
    let mut current = None;
    for cell in cells {
        while let Some(next) = shown.next_if(|next| next.from <= cell) {
            current = Some(next);
        }
        lowest.push(current.map_or(FAR, |parabola| parabola.at(cell)));
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Every distance, measured one by one.
    fn measured(cells: &[bool], side: usize) -> Vec<u32> {
        let place = |at: usize| (at % side, at / side);
        let set: Vec<_> = cells.iter().enumerate().filter(|(_, set)| **set).map(|(at, _)| place(at)).collect();
        (0..cells.len())
            .map(place)
            .map(|(x, y)| {
                let square = |(a, b): &(usize, usize)| x.abs_diff(*a).pow(2) + y.abs_diff(*b).pow(2);
                set.iter().map(square).min().map_or(FAR, |least| u32::try_from(least).unwrap())
            })
            .collect()
    }

    proptest! {
        #[test]
        fn distances_are_those_to_the_nearest_cell(side in 1..24_usize, seed in prop::collection::vec(0..100_u8, 576), share in 0..100_u8) {
            let cells: Vec<bool> = seed.iter().take(side * side).map(|dice| *dice < share).collect();
            prop_assert_eq!(squared(&cells, side), measured(&cells, side));
        }
    }

    #[test]
    fn a_square_without_a_cell_is_far_from_any() {
        assert_eq!(squared(&[false; 9], 3), [FAR; 9]);
        assert_eq!(squared(&[], 0), [0_u32; 0]);
    }
}
