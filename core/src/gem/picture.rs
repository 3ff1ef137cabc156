//! A stone as it is drawn: few polygons of one colour each.

use super::{
    beam::{Beam, Beams},
    detail::Detail,
    jewel::{Light, Shade},
    polygon::{Point, grow},
    rig::plus,
    tone::{Exposure, encoded},
};

/// A polygon in one colour.
#[derive(Debug, Clone, Copy)]
pub(super) struct Patch {
    pub(super) shade: Shade,
    start: u32,
    count: u32,
}

/// The polygons of a stone from the lowest up, in girdle radii around its middle, y up.
#[derive(Debug, Clone, Default)]
pub(super) struct Picture {
    patches: Vec<Patch>,
    points: Vec<Point>,
}

impl Picture {
    /// Its polygons; those that follow one another in one colour are drawn as one path.
    pub(super) fn patches(&self) -> impl Iterator<Item = (Shade, &[Point])> {
        self.patches.iter().map(|patch| -> (Shade, &[Point]) {
            let start = patch.start as usize;
            (patch.shade, self.points.get(start..start + patch.count as usize).unwrap_or_default())
        })
    }

    pub(super) fn clear(&mut self) {
        self.patches.clear();
        self.points.clear();
    }

    fn end(&mut self, start: usize, shade: Shade) {
        #[expect(clippy::cast_possible_truncation, reason = "some thousands")]
        let (start, count) = (start as u32, (self.points.len() - start) as u32);
        self.patches.push(Patch { shade, start, count });
    }
}

/// What is reckoned on the way from beams to a picture; kept from stone to stone for its room.
#[derive(Debug, Clone, Default)]
pub(super) struct Developer {
    tints: Vec<Tint>,
    chosen: Vec<(u32, u32)>,
}

/// What is known of a part and all that comes of it.
#[derive(Debug, Clone, Copy)]
struct Tint {
    /// Mean colour, first times `area`, in linear light.
    mean: Light,
    area: f64,
    /// The mean as it is written.
    shown: Light,
    /// How far what comes of it differs from it.
    spread: f64,
    /// For a facet of the crown: what of it is not drawn by itself, and how large that is.
    under: Light,
    under_area: f64,
}

impl Developer {
    /// Draws what was traced, for a stone of `radius` px.
    pub(super) fn develop(
        &mut self,
        beams: &Beams,
        exposure: &Exposure,
        detail: &Detail,
        radius: f64,
        picture: &mut Picture,
    ) {
        picture.clear();
        self.mean(&beams.all, exposure);
        self.spread(&beams.all, radius);
        self.choose(&beams.all, detail, radius);
        // Each facet of the crown is painted whole first, half a pixel over its rim, so that no seam shows.
        for (place, beam) in (0_u32..).zip(&beams.all).filter(|(place, beam)| beam.parent == *place) {
            let Some(tint) = self.tints.get_mut(place as usize) else { continue };
            if tint.under_area > 0.0 {
                tint.under = tint.under.map(|x| x / tint.under_area);
            } else {
                tint.under = tint.mean;
            }
            let (start, shown) = (picture.points.len(), encoded(tint.under));
            grow(beams.corners(beam), 0.25 / radius, &mut picture.points);
            tint.under = shown;
            picture.end(start, written(shown));
        }
        for &(place, root) in &self.chosen {
            let (Some(beam), Some(tint)) = (beams.all.get(place as usize), self.tints.get(place as usize)) else {
                continue;
            };
            let under = self.tints.get(root as usize).map_or(tint.under, |root| root.under);
            if apart(tint.shown, under) * beam.area.sqrt() * radius > 4.0 * detail.even {
                let start = picture.points.len();
                picture.points.extend_from_slice(beams.corners(beam));
                picture.end(start, written(tint.shown));
            }
        }
    }

    /// The mean colour of each part, from its last parts.
    fn mean(&mut self, beams: &[Beam], exposure: &Exposure) {
        let dark = [0.0; 3];
        let none = Tint { mean: dark, area: 0.0, shown: dark, spread: 0.0, under: dark, under_area: 0.0 };
        self.tints.clear();
        self.tints.resize(beams.len(), none);
        for (place, beam) in beams.iter().enumerate().rev() {
            let Some(tint) = self.tints.get_mut(place) else { continue };
            if beam.leaf {
                tint.mean = exposure.color(beam.light);
                tint.area = beam.area;
            } else {
                tint.mean = tint.mean.map(|x| x / tint.area.max(1e-12));
            }
            tint.shown = encoded(tint.mean);
            let (mean, area, parent) = (tint.mean, tint.area, beam.parent as usize);
            if parent != place
                && let Some(parent) = self.tints.get_mut(parent)
            {
                parent.mean = plus(parent.mean, area, mean);
                parent.area += area;
            }
        }
    }

    fn spread(&mut self, beams: &[Beam], radius: f64) {
        for (place, beam) in beams.iter().enumerate().rev() {
            let parent = beam.parent as usize;
            let Some(&tint) = self.tints.get(place) else { continue };
            let Some(above) = self.tints.get_mut(parent) else { continue };
            if parent != place {
                let seen = (beam.area.sqrt() * radius / 2.0).min(1.0);
                above.spread = above.spread.max(tint.spread + apart(tint.shown, above.shown) * seen);
            }
        }
    }

    /// From the top down, a part instead of its own parts where those are small or all look alike; what is too small to be
    /// drawn at all goes into the ground of its facet of the crown.
    fn choose(&mut self, beams: &[Beam], detail: &Detail, radius: f64) {
        self.chosen.clear();
        let (mut place, mut root) = (0_u32, 0_u32);
        while let (Some(beam), Some(&tint)) = (beams.get(place as usize), self.tints.get(place as usize)) {
            if beam.parent == place {
                root = place;
            }
            let size = beam.area * radius * radius;
            if !(beam.leaf || size < detail.smallest || tint.spread < detail.even) {
                place += 1;
                continue;
            }
            if size < detail.smallest || place == root {
                if let Some(ground) = self.tints.get_mut(root as usize) {
                    ground.under = plus(ground.under, beam.area, tint.mean);
                    ground.under_area += beam.area;
                }
            } else {
                self.chosen.push((place, root));
            }
            place = beam.after.max(place + 1);
        }
    }
}

/// The largest difference of a channel.
fn apart([r, g, b]: Light, [other_r, other_g, other_b]: Light) -> f64 {
    (r - other_r).abs().max((g - other_g).abs()).max((b - other_b).abs())
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 255.5")]
fn written(shown: Light) -> Shade {
    shown.map(|x| (x * 255.0 + 0.5) as u8)
}
