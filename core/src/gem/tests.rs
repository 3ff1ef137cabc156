//! Proofs of what the gem is made of, held to the optics of textbooks and to a tracer that follows one ray at a time.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "helpers of tests")]
#![expect(
    clippy::disallowed_methods,
    clippy::cast_precision_loss,
    reason = "an independent reckoning, to within a tolerance"
)]

mod colors;
mod geometry;
mod rays;

use super::{
    beam::{Beams, Subject},
    cut::Cut,
    detail::{Detail, detail},
    jewel::{Body, Jewel},
    picture::{Developer, Picture},
    pose::Pose,
    rig::Surroundings,
    tone::{Curve, Exposure},
};

/// A stone as it was traced, exposed and drawn.
struct Traced {
    cut: Cut,
    body: &'static Body,
    pose: Pose,
    level: Detail,
    beams: Beams,
    exposure: Exposure<'static>,
    picture: Picture,
}

/// A jewel at a tilt, a yaw, a size and a light.
fn traced(jewel: Jewel, tilt: (f64, f64), yaw: f64, radius: f64, light: f64) -> Traced {
    let body = jewel.body();
    let cut = Cut::brilliant(body.angles);
    let (pose, level) = (Pose::new(tilt.0, tilt.1, yaw), detail(radius));
    let around = Surroundings::new(jewel, &pose);
    let absorption = body.transmission.map(|left: f64| -left.ln() / 2.4);
    let (mut beams, mut picture) = (Beams::default(), Picture::default());
    beams.trace(&Subject { cut: &cut, body, around: &around, absorption }, &pose, level.reach);
    let exposure = Exposure::locked(Box::leak(Box::new(Curve::new())), &beams.all, body, light);
    Developer::default().develop(&beams, &exposure, &level, radius, &mut picture);
    Traced { cut, body, pose, level, beams, exposure, picture }
}
