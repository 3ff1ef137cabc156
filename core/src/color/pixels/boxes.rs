//! Cells into boxes of like colours, by Wu's criterion: always the cut that leaves the least squared error.
//!
//! Source: Wu, "Efficient statistical computations for optimal color quantization", Graphics Gems II, 1991; here over a
//! list of cells in Oklab, where the error is what the eye sees, and not over a table of moments in RGB.

use super::Cell;

/// At most `most` boxes, of which none is empty.
pub(super) fn into_boxes(cells: Vec<Cell>, most: usize) -> Vec<Vec<Cell>> {
    let mut boxes = vec![(error(&cells), cells)];
    while boxes.len() < most {
        let widest = boxes.iter().enumerate().max_by(|(_, (one, _)), (_, (other, _))| one.total_cmp(other));
        let Some((place, (left, _))) = widest else { break };
        if *left <= 0.0 {
            break;
        }
        let (_, cells) = boxes.swap_remove(place);
        let (low, high) = cut(cells);
        boxes.push((error(&low), low));
        boxes.push((error(&high), high));
    }
    boxes.into_iter().map(|(_, cells)| cells).filter(|cells| !cells.is_empty()).collect()
}

/// Share and share × colour, summed.
#[derive(Debug, Clone, Copy, Default)]
struct Moments {
    share: f64,
    sum: [f64; 3],
}

impl Moments {
    fn of(cells: &[Cell]) -> Self {
        cells.iter().fold(Self::default(), Self::with)
    }

    fn with(self, cell: &Cell) -> Self {
        let ([a, b, c], [x, y, z]) = (self.sum, cell.oklab.map(|part| part * cell.share));
        Self { share: self.share + cell.share, sum: [a + x, b + y, c + z] }
    }

    fn without(self, part: Self) -> Self {
        let ([a, b, c], [x, y, z]) = (self.sum, part.sum);
        Self { share: self.share - part.share, sum: [a - x, b - y, c - z] }
    }

    /// What is taken from the squared error when the mean stands for all; the best cut has the most of it.
    fn explained(self) -> f64 {
        let [a, b, c] = self.sum;
        if self.share > 0.0 { (a * a + b * b + c * c) / self.share } else { 0.0 }
    }
}

/// The squared error of the mean, weighted with the shares; 0 for a single cell.
fn error(cells: &[Cell]) -> f64 {
    if cells.len() < 2 {
        return 0.0;
    }
    let Moments { share, sum } = Moments::of(cells);
    let [l, a, b] = sum.map(|part| part / share);
    let squared = cells.iter().map(|cell| {
        let [x, y, z] = cell.oklab;
        cell.share * ((x - l) * (x - l) + (y - a) * (y - a) + (z - b) * (z - b))
    });
    squared.sum()
}

/// Both sides of the best cut across one of the three axes; at least one cell each, where there are two.
fn cut(mut cells: Vec<Cell>) -> (Vec<Cell>, Vec<Cell>) {
    let axes: [fn(&Cell) -> f64; 3] = [|cell| lab(cell).0, |cell| lab(cell).1, |cell| lab(cell).2];
    let all = Moments::of(&cells);
    let mut best = (f64::NEG_INFINITY, Vec::new(), Vec::new());
    for axis in axes {
        cells.sort_by(|one, other| axis(one).total_cmp(&axis(other)));
        let mut low = Moments::default();
        let mut found = (best.0, 0);
        for (place, cell) in cells.iter().enumerate().take(cells.len().saturating_sub(1)) {
            low = low.with(cell);
            let explained = low.explained() + all.without(low).explained();
            if explained > found.0 {
                found = (explained, place + 1);
            }
        }
        if let (explained, 1..) = found
            && let Some((under, over)) = cells.split_at_checked(found.1)
        {
            best = (explained, under.to_vec(), over.to_vec());
        }
    }
    (best.1, best.2)
}

fn lab(cell: &Cell) -> (f64, f64, f64) {
    cell.oklab.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(l: f64, a: f64, share: f64) -> Cell {
        Cell { oklab: [l, a, 0.0], oklch: [l, a.abs(), 0.0], share }
    }

    #[test]
    fn two_clusters_are_cut_between() {
        let cells = vec![cell(0.5, 0.1, 0.2), cell(0.6, -0.1, 0.3), cell(0.52, 0.11, 0.4), cell(0.61, -0.1, 0.1)];
        let boxes = into_boxes(cells, 2);
        let signs: Vec<Vec<bool>> =
            boxes.iter().map(|cells| cells.iter().map(|cell| lab(cell).1 > 0.0).collect()).collect();
        assert!(
            signs.iter().all(|signs| signs.len() == 2 && signs.windows(2).all(|two| two[0] == two[1])),
            "{boxes:?}"
        );
    }

    #[test]
    fn there_are_no_more_boxes_than_cells() {
        assert_eq!(into_boxes(vec![cell(0.5, 0.1, 0.5), cell(0.6, 0.1, 0.5)], 64).len(), 2);
        assert_eq!(into_boxes(Vec::new(), 64).len(), 0);
    }
}
