//! The four stones, each drawn anew only when it stands, is lit or is sized otherwise than before.

use super::{
    beam::{Beams, Subject},
    cut::Cut,
    detail::detail,
    jewel::Jewel,
    picture::{Developer, Picture},
    pose::Pose,
    rig::{Mirrored, Surroundings},
    tone::{Curve, Exposure},
};
use crate::math::ln;

/// The path after which a body's transmission is told, in girdle radii.
const PATH: f64 = 2.4;

/// How a stone is seen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct View {
    /// Tilt about x and about y, and yaw, in degrees.
    pub(super) tilt: (f64, f64),
    pub(super) yaw: f64,
    /// The share of light, above 0.
    pub(super) light: f64,
    /// In px.
    pub(super) radius: f64,
}

impl View {
    pub(super) fn pose(&self) -> Pose {
        Pose::new(self.tilt.0, self.tilt.1, self.yaw)
    }
}

/// Two cuts for four stones, the lamps that they mirror, and what tracing needs of room.
#[derive(Debug, Clone)]
pub(super) struct Workshop {
    corundum: Cut,
    emerald: Cut,
    pub(super) mirrored: Mirrored,
    curve: Curve,
    beams: Beams,
    developer: Developer,
    stones: [(Option<View>, Picture); 4],
}

impl Workshop {
    pub(super) fn new() -> Self {
        Self {
            corundum: Cut::brilliant(Jewel::Sapphire.body().angles),
            emerald: Cut::brilliant(Jewel::Emerald.body().angles),
            mirrored: Mirrored::new(),
            curve: Curve::new(),
            beams: Beams::default(),
            developer: Developer::default(),
            stones: core::array::from_fn(|_| (None, Picture::default())),
        }
    }

    pub(super) const fn cut(&self, jewel: Jewel) -> &Cut {
        match jewel {
            Jewel::Emerald => &self.emerald,
            Jewel::Sapphire | Jewel::Ruby | Jewel::Unity => &self.corundum,
        }
    }

    /// Makes a stone's picture, unless it is the last one.
    pub(super) fn cut_for(&mut self, jewel: Jewel, view: View) {
        let cut = match jewel {
            Jewel::Emerald => &self.emerald,
            Jewel::Sapphire | Jewel::Ruby | Jewel::Unity => &self.corundum,
        };
        let Some((last, picture)) = self.stones.get_mut(jewel as usize) else { return };
        if *last == Some(view) {
            return;
        }
        *last = Some(view);
        let (pose, level, body) = (view.pose(), detail(view.radius), jewel.body());
        let around = Surroundings::new(jewel, &pose);
        let absorption = body.transmission.map(|left| -ln(left) / PATH);
        let subject = Subject { cut, body, around: &around, absorption };
        self.beams.trace(&subject, &pose, level.reach);
        let exposure = Exposure::locked(&self.curve, &self.beams.all, body, view.light);
        self.developer.develop(&self.beams, &exposure, &level, view.radius, picture);
    }

    pub(super) fn picture(&self, jewel: Jewel) -> Option<&Picture> {
        self.stones.get(jewel as usize).map(|(_, picture)| picture)
    }
}
