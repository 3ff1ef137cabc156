//! The living elements as they move on the page: by CSS alone, drawn once each.

mod compact;
mod flow;

use azora_core::{
    Contrast, ElementKind, ElementParams, ElementState, MotionPolicy, Result, SvgMotion, element_frame, element_size,
    element_svg, example_events, example_time, scene_svg,
};
use rayon::prelude::*;

/// The gem closes after so many milliseconds.
const LOOP: f64 = 12_000.0;

/// An element at a size, moving.
pub(super) struct Moving {
    pub(super) kind: ElementKind,
    pub(super) size: &'static str,
    /// An SVG whose ids begin with the kind and the size.
    pub(super) svg: String,
}

/// Both elements at their largest and at their smallest, on a dark ground.
pub(super) fn moving() -> Result<Vec<Moving>> {
    let wanted: Vec<_> = ElementKind::ALL.iter().flat_map(|kind| ["xl", "sm"].map(|size| (*kind, size))).collect();
    wanted.into_par_iter().map(|(kind, size)| draw(kind, size)).collect()
}

fn draw(kind: ElementKind, size: &'static str) -> Result<Moving> {
    let id = format!("{kind}-{size}");
    let params = ElementParams { size: element_size(kind, size)?, ..ElementParams::default() };
    let svg = match kind {
        ElementKind::Gem => element_svg(kind, &params, &[], (0.0, LOOP), &id, SvgMotion::Css)?.text,
        ElementKind::Sankofa => engine(params, &id)?,
    };
    Ok(Moving { kind, size, svg: compact::compact(&svg) })
}

/// The engine at rest, on which requests run at the pace of its example.
fn engine(params: ElementParams, id: &str) -> Result<String> {
    let (kind, state) = (ElementKind::Sankofa, ElementState::Healthy);
    // What is read on it is read in high contrast too.
    let params = ElementParams { policy: MotionPolicy::Reduced, contrast: Contrast::High, ..params };
    let scene = element_frame(kind, &params, &example_events(kind, state), example_time(kind, state))?;
    Ok(flow::flowing(&scene_svg(&scene, id)?, id))
}
