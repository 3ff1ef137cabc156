//! What is measured of components: the lowest ratio of each in each variant and state.

use azora_core::{Contrast, RecipeInfo, RecipePair, Result, Scheme, recipe_report};
use maud::{Markup, html};

use super::{
    Variants, components,
    figure::{Kind, Span, both, lowest},
};

/// What is measured as a shape, and told only where no text is.
const SHAPES: [&str; 4] = ["border", "ring", "invalid-ring", "indicator"];

/// Every pair of the components of some themes.
pub(crate) struct Measured {
    standard: Vec<RecipePair>,
    high: Vec<RecipePair>,
}

impl Measured {
    /// What these themes come to in these schemes.
    pub(crate) fn of(themes: &[&dyn Variants], schemes: &[Scheme]) -> Result<Self> {
        let report = |contrast| -> Result<Vec<RecipePair>> {
            let drawn = themes.iter().flat_map(|theme| schemes.iter().filter_map(move |it| theme.drawn(*it, contrast)));
            Ok(drawn.map(recipe_report).collect::<Result<Vec<_>>>()?.concat())
        };
        Ok(Self { standard: report(Contrast::Standard)?, high: report(Contrast::High)? })
    }

    /// A component in all its variants and states with its figures; a button is drawn by each page in its own way.
    pub(crate) fn drawn(&self, info: &RecipeInfo) -> Option<Markup> {
        let figure = |component: &str, variant: &str, state: &str| self.figure(component, variant, state);
        Some(match info.component {
            "card" => components::cards(info, &figure),
            "input" => components::inputs(info, &figure),
            "badge" => components::badges(info, &figure),
            "alert" => components::alerts(info, &figure),
            "tab" => components::tabs(info, &figure),
            "table-row" => components::rows(info, &figure),
            "progress" => components::progress(info, &figure),
            "tooltip" => components::tooltip(info, &figure),
            _ => return None,
        })
    }

    /// The lowest ratio of a variant in a state, or at rest where the state changes nothing that is measured.
    pub(crate) fn figure(&self, component: &str, variant: &str, state: &str) -> Markup {
        if state == "disabled" {
            return html! { span.exempt { "exempt" } };
        }
        let state = if self.has(component, variant, state) { state } else { "rest" };
        self.least(&|pair| (pair.component, pair.variant, pair.state) == (component, variant, state))
    }

    /// Whether a state of a variant was measured.
    pub(crate) fn has(&self, component: &str, variant: &str, state: &str) -> bool {
        self.standard.iter().any(|pair| (pair.component, pair.variant, pair.state) == (component, variant, state))
    }

    /// The lowest ratio of what `keep` keeps: of texts, or of shapes where there is no text; exempt ones left aside.
    pub(crate) fn least(&self, keep: &dyn Fn(&RecipePair) -> bool) -> Markup {
        let of = |pairs: &[RecipePair]| {
            let kind = |shapes: bool| {
                let own = pairs.iter().filter(|pair| pair.exempt.is_none() && keep(pair));
                lowest(own.filter(|pair| SHAPES.contains(&pair.part) == shapes).map(|pair| pair.ratio))
            };
            kind(false).map(|ratio| (ratio, Kind::Text)).or_else(|| kind(true).map(|ratio| (ratio, Kind::Shape)))
        };
        let span = of(&self.standard).zip(of(&self.high));
        html! { @if let Some(((standard, kind), (high, _))) = span { (both(Span { standard, high }, kind)) } }
    }
}
