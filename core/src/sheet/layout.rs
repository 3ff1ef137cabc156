//! Where everything stands on a contact sheet, in whole pixels.

/// Ground around the cells of a panel.
const EDGE: u32 = 16;
/// A line of letters.
pub(super) const LINE: u32 = 24;

/// The places of a sheet.
pub(super) struct Layout {
    pub(super) width: u32,
    pub(super) height: u32,
    /// Width and height of a panel.
    pub(super) panel: (u32, u32),
    /// Panels side by side.
    across: usize,
    columns: usize,
    cell: (u32, u32),
    /// Middle of each size in a cell, from the left.
    middles: Vec<u32>,
    /// Middle of the marks in a cell, from the top.
    middle: u32,
}

impl Layout {
    /// Places `marks` at these sizes in each of `panels`; with 0 columns it chooses how many.
    ///
    /// Counts are 256 at most, sizes 1,024.
    pub(super) fn new(marks: usize, sizes: &[u32], panels: usize, columns: usize, labels: bool) -> Self {
        let mut right = 0;
        let mut middles = Vec::new();
        for size in sizes {
            let room = size + 2 * margin(*size);
            middles.push(right + room / 2);
            right += room;
        }
        let height = sizes.iter().map(|size| size + 2 * margin(*size)).max().unwrap_or(0);
        let cell = (right, height + if labels { LINE } else { 0 });
        let columns = match columns {
            0 if sizes.len() > 1 => 1,
            // As many as make a frame of four to three, where cells are squares.
            0 => (1..=marks).find(|columns| columns * columns * 3 >= marks * 4).unwrap_or(marks),
            given => given.min(marks),
        };
        let panel = (length(cell.0, columns), length(cell.1, marks.div_ceil(columns)));
        // As many side by side as make the smallest frame of four to three, where every row is full.
        let frame = |across: &usize| {
            let (width, height) = (u64::from(panel.0) * count(*across), u64::from(panel.1) * count(panels / across));
            (width * 3).max(height * 4)
        };
        let across = (1..=panels).filter(|across| panels.is_multiple_of(*across)).min_by_key(frame).unwrap_or(1);
        let side = |one: u32, times: usize| u32::try_from(u64::from(one) * count(times)).unwrap_or(u32::MAX);
        Self {
            width: side(panel.0, across),
            height: side(panel.1, panels / across),
            panel,
            across,
            columns,
            cell,
            middles,
            middle: height / 2,
        }
    }

    /// The corner of a panel.
    pub(super) fn corner(&self, panel: usize) -> (u32, u32) {
        let (column, row) = (panel % self.across, panel / self.across);
        (self.panel.0 * short(column), self.panel.1 * short(row))
    }

    /// The corner of the cell of a mark in a panel.
    fn cell(&self, panel: usize, mark: usize) -> (u32, u32) {
        let ((x, y), column, row) = (self.corner(panel), mark % self.columns, mark / self.columns);
        (x + EDGE + self.cell.0 * short(column), y + EDGE + self.cell.1 * short(row))
    }

    /// The corners of a mark in a panel, one for each size.
    pub(super) fn pictures<'a>(
        &'a self,
        panel: usize,
        mark: usize,
        sizes: &'a [u32],
    ) -> impl Iterator<Item = (u32, u32, u32)> + 'a {
        let (x, y) = self.cell(panel, mark);
        self.middles
            .iter()
            .zip(sizes)
            .map(move |(middle, size)| (x + middle - size / 2, y + self.middle - size / 2, *size))
    }

    /// Middle and baseline of the letters under a mark.
    pub(super) fn label(&self, panel: usize, mark: usize) -> (u32, u32) {
        let (x, y) = self.cell(panel, mark);
        (x + self.cell.0 / 2, y + self.cell.1 - LINE / 3)
    }
}

/// Ground around a mark: a quarter of it, between 8 and 24 pixels, in even numbers.
fn margin(size: u32) -> u32 {
    (size / 8 * 2).clamp(8, 24)
}

/// The length of a panel with so many cells in a row.
fn length(cell: u32, cells: usize) -> u32 {
    cell.saturating_mul(short(cells)).saturating_add(2 * EDGE)
}

fn short(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn count(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wall_of_28_has_seven_columns_and_a_row_of_sizes_has_one() {
        assert_eq!(Layout::new(28, &[64], 1, 0, false).columns, 7);
        assert_eq!(Layout::new(28, &[16, 64], 1, 0, false).columns, 1);
        assert_eq!(Layout::new(2, &[64], 1, 12, false).columns, 2);
        assert_eq!(Layout::new(1, &[64], 1, 0, false).columns, 1);
    }

    #[test]
    fn panels_stand_where_the_frame_is_smallest() {
        let across = |marks, sizes: &[u32], panels| Layout::new(marks, sizes, panels, 0, false).across;
        assert_eq!(across(28, &[16, 24, 32, 64, 200], 4), 4);
        assert_eq!(across(1, &[16, 24, 32, 64, 200], 4), 2);
        assert_eq!(across(28, &[64], 4), 2);
        assert_eq!(across(28, &[64], 1), 1);
    }

    #[test]
    fn nothing_overlaps_and_all_lies_inside() {
        for (marks, sizes, panels, columns) in
            [(28, &[16, 24, 33, 64, 200][..], 4, 0), (5, &[1][..], 3, 2), (7, &[1_024][..], 1, 3)]
        {
            let layout = Layout::new(marks, sizes, panels, columns, true);
            let mut boxes = Vec::new();
            for panel in 0..panels {
                for mark in 0..marks {
                    boxes.extend(layout.pictures(panel, mark, sizes));
                }
            }
            for (at, (x, y, size)) in boxes.iter().enumerate() {
                assert!(x + size <= layout.width && y + size <= layout.height);
                for (left, top, other) in &boxes[..at] {
                    assert!(x + size <= *left || left + other <= *x || y + size <= *top || top + other <= *y);
                }
            }
        }
    }
}
