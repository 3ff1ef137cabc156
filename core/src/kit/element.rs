//! Living elements in a kit: stills at every size, in every theme, scheme and state.

use super::{KitFile, file::Recipe};
use crate::{
    ElementKind, ElementParams, ElementState, MotionPolicy, Result, Scene, Scheme, ThemeName, element_frame,
    element_size, example_events, example_time, scene_png, scene_svg,
};

const SIZES: [&str; 4] = ["sm", "md", "lg", "xl"];
/// The size at which states are shown.
const STATES_AT: &str = "lg";
/// Pixels of a PNG for each of its size, as screens have them.
const DENSITY: f64 = 2.0;

/// A still of an element.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Still {
    kind: ElementKind,
    theme: ThemeName,
    scheme: Scheme,
    size: &'static str,
    /// None for what it usually shows: the gem the brand, the engine a service that is well.
    state: Option<ElementState>,
}

impl Still {
    pub(super) fn svg(self) -> Result<Vec<u8>> {
        Ok(scene_svg(&self.scene()?, "")?.into_bytes())
    }

    pub(super) fn png(self) -> Result<Vec<u8>> {
        scene_png(&self.scene()?, DENSITY, None)
    }

    fn scene(self) -> Result<Scene> {
        let Self { kind, theme, scheme, size, state } = self;
        // The gem's still has every glint, and a particle on every edge; the engine's is a moment of its work.
        let policy = if kind == ElementKind::Gem { MotionPolicy::Still } else { MotionPolicy::Full };
        let params =
            ElementParams { size: element_size(kind, size)?, theme, scheme, policy, ..ElementParams::default() };
        match (kind, state) {
            (ElementKind::Gem, None) => element_frame(kind, &params, &[], 0.0),
            (_, state) => {
                let state = state.unwrap_or(ElementState::Healthy);
                element_frame(kind, &params, &example_events(kind, state), example_time(kind, state))
            }
        }
    }

    fn files(self) -> [KitFile; 2] {
        let Self { kind, theme, scheme, size, state } = self;
        let name = match kind {
            ElementKind::Gem => "the Trinity Gem",
            ElementKind::Sankofa => "the Sankofa Engine",
        };
        let (suffix, example) = match state {
            Some(state) => (format!("-{state}"), format!(", an example that is {state}")),
            None => (String::new(), String::new()),
        };
        let path = format!("elements/{kind}/{theme}-{scheme}-{size}{suffix}");
        let what = format!("{name}, {size}, on the {scheme} ground of {theme}{example}");
        [
            KitFile { path: format!("{path}.svg"), what: what.clone(), recipe: Recipe::StillSvg(self) },
            KitFile {
                path: format!("{path}-2x.png"),
                what: format!("{what}, in twice the pixels"),
                recipe: Recipe::StillPng(self),
            },
        ]
    }
}

/// The stills of a theme: both elements in every size, and at one size in every state.
pub(super) fn stills(theme: ThemeName) -> Vec<KitFile> {
    let mut stills = Vec::new();
    for &kind in ElementKind::ALL {
        for &scheme in Scheme::ALL {
            stills.extend(SIZES.map(|size| Still { kind, theme, scheme, size, state: None }));
            let states = ElementState::ALL.iter();
            stills.extend(states.map(|&state| Still { kind, theme, scheme, size: STATES_AT, state: Some(state) }));
        }
    }
    stills.into_iter().flat_map(Still::files).collect()
}
