//! A drawing in one colour, sampled eight times a unit: how much of the box it covers, where it lies, what it is like.

use super::morphology::Cells;

/// Units of the box on a side.
const BOX: usize = 64;
/// Samples for each unit.
pub(super) const SCALE: usize = 8;
/// Samples on a side.
pub(super) const SIDE: usize = BOX * SCALE;
/// Levels of one full sample.
const FULL: f64 = 255.0;

/// How much of each sample is ink, row by row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Silhouette(Vec<u8>);

/// The box around the ink, in units.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Extent {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) right: f64,
    pub(super) bottom: f64,
}

impl Silhouette {
    /// The silhouette of `SIDE` × `SIDE` pixels of premultiplied RGBA.
    pub(super) fn of(rgba: &[u8]) -> Self {
        Self(rgba.iter().skip(3).step_by(4).copied().collect())
    }

    /// The same of the ink that is dark: what is painted white is left out.
    pub(super) fn of_dark(rgba: &[u8]) -> Self {
        Self(rgba.as_chunks::<4>().0.iter().map(|[red, _, _, alpha]| alpha.saturating_sub(*red)).collect())
    }

    /// Ink, in samples.
    fn ink(&self) -> f64 {
        sum(self.0.iter().copied()) / FULL
    }

    /// Ink in percent of the box.
    pub(super) fn coverage(&self) -> f64 {
        100.0 * self.ink() / number(SIDE * SIDE)
    }

    /// The box around every sample that is at least half ink; none where there is none.
    pub(super) fn extent(&self) -> Option<Extent> {
        let solid = |sample: &u8| *sample >= 128;
        let rows = || self.0.chunks_exact(SIDE).map(|row| row.iter().any(solid));
        let mut columns = [false; SIDE];
        for row in self.0.chunks_exact(SIDE) {
            for (column, sample) in columns.iter_mut().zip(row) {
                *column |= solid(sample);
            }
        }
        let unit = |samples: usize| number(samples) / number(SCALE);
        Some(Extent {
            left: unit(columns.iter().position(|ink| *ink)?),
            top: unit(rows().position(|ink| ink)?),
            right: unit(columns.iter().rposition(|ink| *ink)? + 1),
            bottom: unit(rows().rposition(|ink| ink)? + 1),
        })
    }

    /// The optical centre, in units: half the centre of mass, half that of the box around the ink.
    pub(super) fn optical_centre(&self) -> Option<(f64, f64)> {
        let extent = self.extent()?;
        let rows = self.0.chunks_exact(SIDE);
        let y = rows.enumerate().map(|(y, row)| (number(y) + 0.5) * sum(row.iter().copied())).sum::<f64>();
        let place = |at: usize| number(at % SIDE) + 0.5;
        let x = self.0.iter().enumerate().map(|(at, sample)| place(at) * f64::from(*sample)).sum::<f64>();
        let mass = |moment: f64| moment / FULL / self.ink() / number(SCALE);
        Some((
            f64::midpoint(mass(x), f64::midpoint(extent.left, extent.right)),
            f64::midpoint(mass(y), f64::midpoint(extent.top, extent.bottom)),
        ))
    }

    /// How far it is from its own mirror image about the vertical axis of the box, in percent of the ink.
    pub(super) fn asymmetry(&self) -> f64 {
        let rows = self.0.chunks_exact(SIDE);
        let apart = rows.map(|row| sum(row.iter().zip(row.iter().rev()).map(|(one, other)| one.abs_diff(*other))));
        100.0 * apart.sum::<f64>() / FULL / self.ink()
    }

    /// What two have in common, in parts of what they cover together: 0 is nothing, 1 is everything.
    pub(super) fn likeness(&self, other: &Self) -> f64 {
        let pairs = || self.0.iter().zip(&other.0);
        let all = sum(pairs().map(|(one, other)| *one.max(other)));
        if all > 0.0 { sum(pairs().map(|(one, other)| *one.min(other))) / all } else { 0.0 }
    }

    /// Ink or ground, by halves.
    pub(super) fn cells(&self) -> Cells {
        Cells::new(&self.0.iter().map(|sample| *sample >= 128).collect::<Vec<_>>())
    }
}

/// The sum of samples.
fn sum(samples: impl Iterator<Item = u8>) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "a picture's samples sum to less than 2^52")]
    let sum = samples.map(u64::from).sum::<u64>() as f64;
    sum
}

#[expect(clippy::cast_precision_loss, reason = "counts of samples stay far below 2^52")]
fn number(count: usize) -> f64 {
    count as f64
}
