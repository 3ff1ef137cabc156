//! How far each pair of a component holds in a theme.

use super::table::{House, Layer, STATES, Table, grounds, promises};
use crate::{Contrast, Result, Rgb8, Theme};

/// The ground of what is seen on the component's own opaque field.
const FIELD: &str = "field";

/// A pair of a component that was measured.
#[derive(Debug, Clone, PartialEq)]
pub struct RecipePair {
    /// The component, such as `button`.
    pub component: &'static str,
    /// The variant.
    pub variant: &'static str,
    /// The state, such as `hover`.
    pub state: &'static str,
    /// What is seen, by its name in the token files, such as `foreground` or `ring`.
    pub part: &'static str,
    /// What it is seen on: a role beneath the component, where its field lets that through or what is seen stands outside
    /// it; else `field`, the component's own.
    pub ground: &'static str,
    /// The ratio by WCAG 2.2, in eight bits, 1..=21, not rounded.
    pub ratio: f64,
    /// The least that is promised in the theme's contrast.
    pub min: f64,
    /// Why the promise does not bind: `disabled`, since WCAG 2.2 exempts what can't be used.
    pub exempt: Option<&'static str>,
    /// Whether the ratio is large enough, or need not be.
    pub passes: bool,
}

/// Measures every pair that the token files promise of components, in every variant and state, and the texts of what is
/// disabled, which are exempt.
///
/// # Errors
/// `theme.unknown_role` where the theme lacks a role.
///
/// # Examples
/// ```
/// use azora_core::{Contrast, Scheme, ThemeName, recipe_report, theme};
/// let pairs = recipe_report(&theme(ThemeName::Finance, Scheme::Dark, Contrast::High))?;
/// assert!(pairs.iter().all(|pair| pair.passes));
/// assert!(pairs.iter().any(|pair| pair.exempt == Some("disabled") && pair.ratio < pair.min));
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn recipe_report(theme: &Theme) -> Result<Vec<RecipePair>> {
    let table = Table::read();
    let measure = Measure { house: House::new(&table, theme), contrast: theme.contrast() };
    let mut pairs = Vec::new();
    for promise in promises() {
        let min = measure.least(promise.min);
        let Some((component, rest)) = promise.token.split_once('.') else { continue };
        let named = rest.strip_prefix("variant.").and_then(|rest| rest.split_once('.'));
        let (variants, part) = match named {
            Some((variant, part)) => (vec![variant], part),
            None => (table.variants(component), rest),
        };
        let seen = measure.house.paint(promise.token)?;
        for variant in variants {
            let legal = grounds(component, variant);
            for field in &promise.against {
                let pair = |state, ground, ratio| RecipePair {
                    component,
                    variant,
                    state,
                    part,
                    ground,
                    ratio,
                    min,
                    exempt: None,
                    passes: ratio >= min,
                };
                let Some(name) = field.rsplit_once('.').map(|(_, name)| name) else { continue };
                if field.starts_with("role.") {
                    if legal.contains(&name) {
                        let ground = measure.house.paint(field)?.opaque();
                        pairs.push(pair(state_of(part), name, seen.on(ground).contrast(ground)));
                    }
                    continue;
                }
                let state = STATES.iter().copied().find(|state| *state == name).unwrap_or("rest");
                for (ground, ratio) in measure.through(seen, measure.house.paint(field)?, &legal, 1.0)? {
                    pairs.push(pair(state, ground, ratio));
                    if state == "rest" && table.has(&format!("{component}.disabled-opacity")) && promise.is_text {
                        pairs.extend(measure.disabled(&pair("disabled", ground, ratio), seen, field)?);
                    }
                }
            }
        }
    }
    Ok(pairs)
}

/// The state in which a part is seen that stands outside the component's field.
fn state_of(part: &str) -> &'static str {
    match part {
        "ring" => "focus",
        "invalid-ring" => "invalid",
        _ => "rest",
    }
}

struct Measure<'a> {
    house: House<'a>,
    contrast: Contrast,
}

impl Measure<'_> {
    fn least(&self, [standard, high]: [f64; 2]) -> f64 {
        match self.contrast {
            Contrast::Standard => standard,
            Contrast::High => high,
        }
    }

    /// The ratios of what is seen on a field: one where the field is opaque, else one for each ground beneath it.
    fn through(
        &self,
        seen: Layer,
        field: Layer,
        grounds: &[&'static str],
        opacity: f64,
    ) -> Result<Vec<(&'static str, f64)>> {
        if field.alpha * opacity >= 1.0 {
            let ground = field.opaque();
            return Ok(vec![(FIELD, seen.on(ground).contrast(ground))]);
        }
        let beneath = |role: &&'static str| {
            let ground: Rgb8 = self.house.paint(&format!("role.{role}"))?.opaque();
            let (field, text) = (field.on(ground), seen.on(field.on(ground)));
            let [field, text] = [field, text].map(|shown| Layer::of(shown).faded(opacity).on(ground));
            Ok((*role, text.contrast(field)))
        };
        grounds.iter().map(beneath).collect()
    }

    /// The pair of a disabled control for the resting one: drawn with less than its full strength on each ground.
    fn disabled(&self, rest: &RecipePair, seen: Layer, field: &str) -> Result<Vec<RecipePair>> {
        let RecipePair { component, variant, ground, .. } = *rest;
        let opacity = self.house.number(&format!("{component}.disabled-opacity"))?;
        let legal = grounds(component, variant);
        let beneath: Vec<&'static str> = if ground == FIELD { legal } else { vec![ground] };
        let ratios = self.through(seen, self.house.paint(field)?, &beneath, opacity)?;
        Ok(ratios
            .into_iter()
            .map(|(ground, ratio)| RecipePair { ground, ratio, exempt: Some("disabled"), passes: true, ..rest.clone() })
            .collect())
    }
}
