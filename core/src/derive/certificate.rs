//! The proof of a theme: every pair in every state, every distance, and what it was derived from.
//!
//! It says what was measured and what was asked for; it rounds nothing up. Whether a theme is beautiful it does not say.

use super::{
    conflict::Conflict,
    light::Light,
    ready::CHARACTERS,
    scheme::{APART, APART_HIGH},
    solve::DerivedTheme,
};
use crate::{ContractRole, Contrast, Rgb8, Scheme, Theme, ThemeName, Vision, color::over};

/// The algorithm that derives themes, with our version of it. The number changes when a derived colour changes.
pub const DERIVATION: &str = "azora-derive/1";

/// Opacity of what is disabled.
const DISABLED: f64 = 0.5;

/// Fields whose states a certificate proves besides those that contracts name.
const STATUSES: [&str; 4] = ["success", "warning", "destructive", "info"];
const CHARTS: [&str; 8] = ["chart-1", "chart-2", "chart-3", "chart-4", "chart-5", "chart-6", "chart-7", "chart-8"];

/// How colours are seen: by full vision, and by those that lack one kind of cones.
const VISIONS: [Option<Vision>; 4] = [None, Some(Vision::Protan), Some(Vision::Deutan), Some(Vision::Tritan)];

/// A pair of one variant in one state.
#[derive(Debug, Clone, PartialEq)]
pub struct CertifiedPair {
    /// Light or dark.
    pub scheme: Scheme,
    /// Standard or high.
    pub contrast: Contrast,
    /// The role that is seen.
    pub role: String,
    /// The role beneath it.
    pub ground: String,
    /// `rest`, `hover`, `pressed`, `focus`, `selected` or `disabled`.
    pub state: String,
    /// Text or shape.
    pub kind: ContractRole,
    /// The ratio by WCAG 2.2 of the two as printed in hex, 1..=21, not rounded.
    pub ratio: f64,
    /// The ratio on screens that show Display P3, where one of the two is another colour there.
    pub wide: Option<f64>,
    /// The least that the contract asks for.
    pub min: f64,
    /// Whether WCAG 2.2 and the contract exempt it: what is disabled is measured all the same.
    pub exempt: bool,
}

impl CertifiedPair {
    /// Ratio less the least; negative where a pair is exempt and below it.
    pub fn margin(&self) -> f64 {
        self.ratio - self.min
    }

    /// Whether the promise is kept, or none is asked for.
    pub fn passes(&self) -> bool {
        self.exempt || self.wide.unwrap_or(self.ratio).min(self.ratio) >= self.min
    }
}

/// How far apart two colours of one variant are.
#[derive(Debug, Clone, PartialEq)]
pub struct CertifiedDistance {
    /// Light or dark.
    pub scheme: Scheme,
    /// Standard or high.
    pub contrast: Contrast,
    /// A role.
    pub one: String,
    /// Another, or a house theme's primary: `finance/primary`.
    pub other: String,
    /// The vision that it is seen by; absent for full vision.
    pub vision: Option<Vision>,
    /// ΔE-OK of the two as printed and seen.
    pub distance: f64,
    /// The least that is asked for; absent where it is only told.
    pub min: Option<f64>,
}

impl CertifiedDistance {
    /// Whether they are as far apart as is asked for.
    pub fn passes(&self) -> bool {
        self.min.is_none_or(|min| self.distance >= min)
    }
}

/// The proof of a theme.
#[derive(Debug, Clone, PartialEq)]
pub struct Certificate {
    /// Every pair of every variant.
    pub pairs: Vec<CertifiedPair>,
    /// Every distance that is asked for or worth telling; of the eight colours of charts the two that are nearest, by each
    /// vision.
    pub distances: Vec<CertifiedDistance>,
}

impl Certificate {
    /// Whether all promises are kept.
    pub fn passes(&self) -> bool {
        self.pairs.iter().all(CertifiedPair::passes) && self.distances.iter().all(CertifiedDistance::passes)
    }

    /// What is not kept, as demands.
    pub(super) fn broken(&self) -> Vec<Conflict> {
        let pair = |pair: &CertifiedPair| Conflict {
            scheme: pair.scheme,
            contrast: pair.contrast,
            role: pair.role.clone(),
            ground: pair.ground.clone(),
            kind: Some(pair.kind),
            min: pair.min,
        };
        let distance = |distance: &CertifiedDistance| Conflict {
            scheme: distance.scheme,
            contrast: distance.contrast,
            role: distance.one.clone(),
            ground: distance.other.clone(),
            kind: None,
            min: distance.min.unwrap_or_default(),
        };
        let pairs = self.pairs.iter().filter(|pair| !pair.passes()).map(pair);
        pairs.chain(self.distances.iter().filter(|distance| !distance.passes()).map(distance)).collect()
    }

    /// The pair with the least margin of its kind, exempt ones left aside.
    ///
    /// # Examples
    /// ```
    /// use azora_core::{Brief, ContractRole, derive_theme};
    /// let acme = derive_theme(&Brief::new("acme", "#7c3aed"))?.certificate();
    /// assert!(acme.lowest(ContractRole::Text).is_some_and(|pair| pair.margin() >= 0.0));
    /// # Ok::<(), azora_core::Error>(())
    /// ```
    pub fn lowest(&self, kind: ContractRole) -> Option<&CertifiedPair> {
        let pairs = self.pairs.iter().filter(|pair| pair.kind == kind && !pair.exempt);
        pairs.min_by(|a, b| a.margin().total_cmp(&b.margin()))
    }
}

impl DerivedTheme {
    /// The proof of this theme, measured anew from its printed colours.
    ///
    /// # Examples
    /// ```
    /// use azora_core::{Brief, derive_theme};
    /// assert!(derive_theme(&Brief::new("acme", "#608010"))?.certificate().passes());
    /// # Ok::<(), azora_core::Error>(())
    /// ```
    pub fn certificate(&self) -> Certificate {
        let light = Light::new();
        let mut certificate = Certificate { pairs: Vec::new(), distances: Vec::new() };
        for (variant, theme) in self.variants().iter().enumerate() {
            let measure = Measure { light: &light, theme, variant };
            measure.pairs(&mut certificate.pairs);
            measure.distances(&mut certificate.distances, self.is_house().then_some(self.brief().base));
        }
        certificate
    }
}

/// One variant under measurement.
struct Measure<'a> {
    light: &'a Light,
    theme: &'a Theme,
    variant: usize,
}

impl Measure<'_> {
    fn pairs(&self, pairs: &mut Vec<CertifiedPair>) {
        let roles = self.theme.role_names();
        // A contract has two states at most.
        pairs.reserve(2 * self.theme.bonds().len());
        let luminances: Vec<f64> = self.theme.colors().iter().map(|color| self.light.luminance(*color)).collect();
        let beneath = self.color("background");
        let shown: Vec<Option<f64>> = (0..luminances.len())
            .map(|at| self.theme.wide_of(at).map(|wide| super::wide::luminance(wide.p3)))
            .collect();
        for bond in self.theme.bonds() {
            let (seen, ground) = (usize::from(bond.seen), usize::from(bond.ground));
            let (Some(role), Some(name)) = (roles.get(seen), roles.get(ground)) else { continue };
            let (Some(one), Some(other)) = (luminances.get(seen), luminances.get(ground)) else { continue };
            let on_p3 = |at: usize, own: &f64| shown.get(at).copied().flatten().unwrap_or(*own);
            let differs = [seen, ground].iter().any(|at| shown.get(*at).is_some_and(Option::is_some));
            let wide = differs.then(|| super::light::ratio(on_p3(seen, one), on_p3(ground, other)));
            let pair = |state: &str, ratio: f64, exempt: bool| CertifiedPair {
                scheme: self.theme.scheme(),
                contrast: self.theme.contrast(),
                role: role.to_string(),
                ground: name.to_string(),
                state: state.to_owned(),
                kind: bond.kind,
                ratio,
                wide: wide.filter(|_| !exempt),
                min: bond.min,
                exempt,
            };
            let ratio = super::light::ratio(*one, *other);
            let state = state_of(role, name);
            pairs.push(pair(state, ratio, false));
            if state == "pressed" {
                pairs.push(pair("selected", ratio, false));
            }
            if role.strip_suffix("-foreground") == Some(name) && !is_surface(name) {
                let faded = |role: &str| over(self.color(role), DISABLED, beneath);
                pairs.push(pair("disabled", faded(role).contrast(faded(name)), true));
            }
        }
    }

    fn color(&self, role: &str) -> Rgb8 {
        self.theme.rgb(role, "/role").unwrap_or(super::scheme::BLACK)
    }

    /// `house` is the house theme that this is, in whatever density.
    fn distances(&self, distances: &mut Vec<CertifiedDistance>, house: Option<ThemeName>) {
        let contrast = self.theme.contrast();
        let least = if contrast == Contrast::High { APART_HIGH } else { APART };
        let mut add = |one: &str, other: &str, vision: Option<Vision>, distance: f64, min: Option<f64>| {
            distances.push(CertifiedDistance {
                scheme: self.theme.scheme(),
                contrast,
                one: one.to_owned(),
                other: other.to_owned(),
                vision,
                distance,
                min,
            });
        };
        let full: Vec<(&str, [f64; 3])> =
            core::iter::once("primary").chain(STATUSES).map(|role| (role, self.seen(self.color(role), None))).collect();
        for (at, (one, first)) in full.iter().enumerate() {
            for (other, second) in full.iter().skip(at + 1) {
                add(one, other, None, crate::color::delta_e_ok(*first, *second), Some(least));
            }
        }
        for vision in VISIONS {
            let seen: Vec<(&str, [f64; 3])> =
                CHARTS.iter().map(|role| (*role, self.seen(self.color(role), vision))).collect();
            let pairs =
                seen.iter().enumerate().flat_map(|(at, one)| seen.iter().skip(at + 1).map(move |other| (one, other)));
            let measured =
                pairs.map(|((one, first), (other, second))| (*one, *other, crate::color::delta_e_ok(*first, *second)));
            if let Some((one, other, distance)) = measured.min_by(|(_, _, a), (_, _, b)| a.total_cmp(b)) {
                add(one, other, vision, distance, Some(least));
            }
            let own = self.seen(self.color("primary"), vision);
            for character in &CHARACTERS {
                let Some(primary) = character.primary.get(self.variant) else { continue };
                if house == Some(character.name) {
                    continue;
                }
                let distance = crate::color::delta_e_ok(own, self.seen(*primary, vision));
                add("primary", &format!("{}/primary", character.name), vision, distance, house.map(|_| least));
            }
        }
    }

    fn seen(&self, color: Rgb8, vision: Option<Vision>) -> [f64; 3] {
        let linear = self.light.linear(color);
        match vision {
            None => self.light.oklab_of(linear),
            Some(vision) => crate::color::seen_oklab(linear, vision),
        }
    }
}

/// Whether a role is a ground that things stand on, rather than a control's field.
fn is_surface(role: &str) -> bool {
    matches!(role, "background" | "card" | "popover" | "muted" | "sidebar")
}

fn state_of(role: &str, ground: &str) -> &'static str {
    match (role, ground) {
        ("ring" | "sidebar-ring", _) => "focus",
        (_, ground) if ground.ends_with("-hover") => "hover",
        (_, ground) if ground.ends_with("-pressed") => "pressed",
        _ => "rest",
    }
}
