//! What a Prometheus server is asked for.

use super::{LabelMatcher, Limit, MatchOperation, MetricRecipe, MetricSelector};

/// Two questions that belong together: asked for the same time, they tell when each value was measured.
///
/// A server answers with the time of the question, not that of the sample; [`with_times`](crate::with_times) puts both
/// answers together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MetricQuery {
    /// The values, in `PromQL`.
    pub value: String,
    /// Their times, in seconds.
    pub time: String,
}

pub(super) fn queries(recipe: &MetricRecipe) -> Vec<MetricQuery> {
    let buckets = recipe.latency.iter().map(|latency| (latency, "_bucket"));
    let counters = [&recipe.requests, &recipe.errors, &recipe.up].into_iter().flatten();
    let amounts = recipe.saturation.iter().map(|resource| &resource.amount);
    let limits = recipe.saturation.iter().filter_map(|resource| match &resource.limit {
        Limit::Series(selector, _) => Some(selector),
        Limit::Number(_) => None,
    });
    let mut queries: Vec<MetricQuery> = Vec::new();
    for (selector, suffix) in buckets.chain(counters.chain(amounts).chain(limits).map(|selector| (selector, ""))) {
        let value = text(selector, suffix);
        let time = format!("timestamp({value})");
        let query = MetricQuery { value, time };
        if !queries.contains(&query) {
            queries.push(query);
        }
    }
    queries
}

fn text(selector: &MetricSelector, suffix: &str) -> String {
    let matchers: Vec<String> = selector.matchers.iter().map(matcher).collect();
    let labels = if matchers.is_empty() { String::new() } else { format!("{{{}}}", matchers.join(",")) };
    format!("{}{suffix}{labels}", selector.metric)
}

fn matcher(matcher: &LabelMatcher) -> String {
    let (one, more) = if matcher.operation == MatchOperation::Not { ("!=", "!~") } else { ("=", "=~") };
    let value = match matcher.values.as_slice() {
        [value] if matcher.operation != MatchOperation::Starts => {
            return format!("{}{one}{}", matcher.label, quoted(value));
        }
        values => values.iter().map(|value| pattern(value)).collect::<Vec<_>>().join("|"),
    };
    let value = if matcher.operation == MatchOperation::Starts { format!("({value}).*") } else { value };
    format!("{}{more}{}", matcher.label, quoted(&value))
}

/// As RE2 matches it letter for letter.
fn pattern(value: &str) -> String {
    let mut pattern = String::new();
    for letter in value.chars() {
        if "\\.+*?()|[]{}^$".contains(letter) {
            pattern.push('\\');
        }
        pattern.push(letter);
    }
    pattern
}

fn quoted(value: &str) -> String {
    format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
}
