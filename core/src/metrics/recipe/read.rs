//! Recipes in JSON.

use super::{
    LabelMatcher, Limit, MatchOperation, MetricRecipe, MetricSelector, PastKind, Pillar, Saturation, SeriesFold,
};
use crate::{
    ElementKind, Result,
    element::engine::PILLARS,
    metrics::json::{self, Place, Reading},
};

/// Resources, labels that are compared, and values they are compared with.
const RESOURCES: usize = 4;
const MATCHERS: usize = 16;
const VALUES: usize = 64;
/// Bytes of a name or a value.
const LONGEST: usize = 256;

/// Members of a recipe, in the order they are read.
const MEMBERS: [&str; 14] = [
    "$schema",
    "element",
    "interval",
    "window",
    "target",
    "slo",
    "days",
    "past",
    "latency",
    "requests",
    "errors",
    "up",
    "saturation",
    "pillars",
];

pub(super) fn recipe(json: &str) -> Result<MetricRecipe> {
    json::read(json, "metrics.invalid_recipe", |reading, place| {
        let members = reading.object(&place, MEMBERS)?;
        let [
            schema,
            element,
            interval,
            window,
            target,
            slo,
            days,
            past,
            latency,
            requests,
            errors,
            up,
            saturation,
            pillars,
        ] = members;
        schema.and_then(|place| reading.text(&place));
        let element = reading.needed(&place, "element", element);
        let element = element.and_then(|place| named(reading, &place, ElementKind::from_name));
        let mut recipe = MetricRecipe::empty(element.unwrap_or(ElementKind::Gem));
        let mut number = |place: Option<Place>, slot: &mut f64, factor: f64, range: (f64, f64), wanted: &str| {
            if let Some(value) = place.and_then(|place| within(reading, &place, range, wanted)) {
                *slot = value * factor;
            }
        };
        let mut seconds = f64::NAN;
        number(interval, &mut seconds, 1000.0, (0.25, 3600.0), "Seconds from 0.25 to 3600");
        number(window, &mut recipe.window, 1000.0, (5.0, 3600.0), "Seconds from 5 to 3600");
        number(target, &mut recipe.target, 1.0, (1e-3, 6e5), "Milliseconds from 0.001 to 600000");
        number(slo, &mut recipe.slo, 1.0, (0.0, 0.999_999_9), "A share from 0 to 0.9999999");
        number(days, &mut recipe.days, 1.0, (1.0, 366.0), "Days from 1 to 366");
        recipe.interval = (!seconds.is_nan()).then_some(seconds);
        if let Some(past) = past.and_then(|place| named(reading, &place, PastKind::from_name)) {
            recipe.past = past;
        }
        recipe.latency = latency.and_then(|place| selector(reading, &place));
        recipe.requests = requests.and_then(|place| selector(reading, &place));
        recipe.errors = errors.clone().and_then(|place| selector(reading, &place));
        recipe.up = up.and_then(|place| selector(reading, &place));
        if let Some(place) = errors.filter(|_| recipe.requests.is_none()) {
            reading.report(&place, "Errors are counted among requests; name those too.".to_owned());
        }
        for place in list(reading, saturation, RESOURCES) {
            recipe.saturation.extend(resource(reading, &place));
        }
        if let Some(place) = pillars {
            if recipe.element == ElementKind::Gem {
                reading.report(&place, "Only the engine has pillars.".to_owned());
            }
            for (name, place) in
                reading.object(&place, PILLARS).into_iter().flat_map(|found| PILLARS.into_iter().zip(found))
            {
                let Some(place) = place else { continue };
                let matchers = matchers(reading, &place);
                if matchers.is_empty() {
                    reading.report(&place, "A pillar is told by a label at least.".to_owned());
                }
                recipe.pillars.push(Pillar { name: name.to_owned(), matchers });
            }
        }
        Some(recipe)
    })
}

fn named<T>(reading: &mut Reading, place: &Place, from_name: fn(&str, &str) -> Result<T>) -> Option<T> {
    let name = reading.text(place)?;
    from_name(name, &place.pointer).map_err(|error| reading.report(place, error.reason)).ok()
}

fn within(reading: &mut Reading, place: &Place, range: (f64, f64), wanted: &str) -> Option<f64> {
    let number = reading.number(place)?;
    if (range.0..=range.1).contains(&number) {
        return Some(number);
    }
    reading.report(place, format!("{wanted} should stand here."));
    None
}

fn list<'a>(reading: &mut Reading, place: Option<Place<'a>>, most: usize) -> Vec<Place<'a>> {
    let Some(place) = place else { return Vec::new() };
    let items = reading.items(&place).unwrap_or_default();
    if items.len() > most {
        reading.report(&place, format!("At most {most} may stand here."));
        return Vec::new();
    }
    items
}

fn selector(reading: &mut Reading, place: &Place) -> Option<MetricSelector> {
    let [metric, fit] = reading.object(place, ["metric", "match"])?;
    series(reading, place, metric, fit)
}

fn series(reading: &mut Reading, place: &Place, metric: Option<Place>, fit: Option<Place>) -> Option<MetricSelector> {
    let metric = reading.needed(place, "metric", metric)?;
    let name = reading.text(&metric)?;
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b':';
    if name.is_empty()
        || name.len() > LONGEST
        || !name.bytes().all(is_name)
        || name.starts_with(|c: char| c.is_ascii_digit())
    {
        reading.report(&metric, "The name of a metric should stand here, such as http_requests_total.".to_owned());
    }
    let matchers = fit.map(|place| matchers(reading, &place)).unwrap_or_default();
    Some(MetricSelector { metric: name.to_owned(), matchers })
}

fn folded(reading: &mut Reading, place: &Place) -> Option<(MetricSelector, SeriesFold)> {
    let [metric, fit, fold] = reading.object(place, ["metric", "match", "fold"])?;
    let selector = series(reading, place, metric, fit)?;
    let fold = fold.map_or(Some(SeriesFold::Sum), |place| named(reading, &place, SeriesFold::from_name))?;
    Some((selector, fold))
}

fn resource(reading: &mut Reading, place: &Place) -> Option<Saturation> {
    let [used, free, limit] = reading.object(place, ["used", "free", "limit"])?;
    let is_free = free.is_some();
    if used.is_some() == is_free {
        reading.report(place, "A resource is told by what is used or by what is free, one of the two.".to_owned());
        return None;
    }
    let (amount, fold) = folded(reading, &used.or(free)?)?;
    let limit = reading.needed(place, "limit", limit)?;
    let limit = if matches!(limit.node.json, crate::tokens::Json::Number(_)) {
        Limit::Number(within(reading, &limit, (f64::MIN_POSITIVE, f64::MAX), "A number above 0")?)
    } else {
        let (selector, fold) = folded(reading, &limit)?;
        Limit::Series(selector, fold)
    };
    Some(Saturation { amount, free: is_free, fold, limit })
}

fn matchers(reading: &mut Reading, place: &Place) -> Vec<LabelMatcher> {
    let members = reading.members(place).unwrap_or_default();
    if members.len() > MATCHERS {
        reading.report(place, format!("At most {MATCHERS} labels are compared."));
    }
    members.iter().take(MATCHERS).filter_map(|(label, place)| matcher(reading, label, place)).collect()
}

fn matcher(reading: &mut Reading, label: &str, place: &Place) -> Option<LabelMatcher> {
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    if label.is_empty() || label.len() > LONGEST || !label.bytes().all(is_name) {
        reading.report(place, "The name of a label is letters, digits and underscores.".to_owned());
    }
    let (operation, place) = if matches!(place.node.json, crate::tokens::Json::Object(_)) {
        match reading.object(place, ["not", "starts"])? {
            [Some(not), None] => (MatchOperation::Not, not),
            [None, Some(starts)] => (MatchOperation::Starts, starts),
            _ => {
                reading.report(place, "One of not and starts should stand here.".to_owned());
                return None;
            }
        }
    } else {
        (MatchOperation::Is, place.clone())
    };
    let is_list = matches!(place.node.json, crate::tokens::Json::Array(_));
    let places = if is_list { list(reading, Some(place.clone()), VALUES) } else { vec![place.clone()] };
    let values: Vec<String> = places.iter().filter_map(|place| value(reading, place)).collect();
    if values.is_empty() && places.is_empty() {
        reading.report(&place, "A value at least should stand here.".to_owned());
    }
    Some(LabelMatcher { label: label.to_owned(), operation, values })
}

fn value(reading: &mut Reading, place: &Place) -> Option<String> {
    let value = reading.text(place)?;
    if value.len() > LONGEST {
        reading.report(place, format!("The value of a label is compared up to {LONGEST} bytes."));
    }
    Some(value.to_owned())
}
