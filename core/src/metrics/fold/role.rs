//! What a sample is to a recipe.

use crate::{
    element::engine::PILLARS,
    metrics::{
        family::MetricSample,
        number::number,
        recipe::{Limit, MetricRecipe, MetricSelector, fit},
    },
};

/// What a sample is to a recipe; a bit for each group, the whole first.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Role {
    /// The bound of a bucket.
    pub(super) bound: Option<f64>,
    pub(super) latency: u8,
    pub(super) requests: u8,
    pub(super) errors: u8,
    pub(super) up: bool,
    /// Two bits for each resource: its amount and its limit.
    pub(super) resources: u8,
}

impl Role {
    /// Whether it is counted, and whether it is there now.
    pub(super) fn counts(&self) -> bool {
        self.latency | self.requests | self.errors != 0
    }

    pub(super) fn gauges(&self) -> bool {
        self.up || self.resources != 0
    }
}

/// None where the recipe does not ask for it.
pub(super) fn role(recipe: &MetricRecipe, sample: &MetricSample) -> Option<Role> {
    let mut role = Role::default();
    let groups = || {
        let pillar = |(place, name): (usize, &&str)| {
            let pillar = recipe.pillars.iter().find(|pillar| pillar.name == **name);
            u8::from(pillar.is_some_and(|pillar| fit(&pillar.matchers, sample))) << (place + 1)
        };
        PILLARS.iter().enumerate().map(pillar).fold(1, |mask, bit| mask | bit)
    };
    if recipe.latency.as_ref().is_some_and(|selector| selector.fits(sample, "_bucket")) {
        role.bound = number(sample.label("le")).filter(|bound| !bound.is_nan());
        role.latency = if role.bound.is_some() { groups() } else { 0 };
    }
    let counted = |selector: &Option<MetricSelector>| selector.as_ref().is_some_and(|one| one.fits(sample, ""));
    if counted(&recipe.requests) {
        role.requests = groups();
    }
    if counted(&recipe.errors) {
        role.errors = groups();
    }
    role.up = counted(&recipe.up);
    for (place, resource) in recipe.saturation.iter().enumerate().take(4) {
        role.resources |= u8::from(resource.amount.fits(sample, "")) << (2 * place);
        if let Limit::Series(selector, _) = &resource.limit {
            role.resources |= u8::from(selector.fits(sample, "")) << (2 * place + 1);
        }
    }
    (role.counts() || role.gauges()).then_some(role)
}

/// Whether the histogram of latencies is in milliseconds; metrics are in seconds unless their name says so.
pub(super) fn is_milliseconds(recipe: &MetricRecipe) -> bool {
    let name = recipe.latency.as_ref().map_or("", |latency| latency.metric.as_str());
    name.ends_with("_milliseconds") || name.ends_with("_ms")
}

/// A number that tells series apart, whatever the order of their labels: FNV-1a of the name and of each label, mixed.
pub(super) fn key(sample: &MetricSample) -> u64 {
    let labels = sample.labels.iter().filter(|label| !label.value.is_empty());
    labels.fold(mixed(hash(&sample.name, "")), |key, label| key.wrapping_add(mixed(hash(&label.name, &label.value))))
}

/// A number that tells scraped targets apart, by the labels that a server gives them.
pub(super) fn target(sample: &MetricSample) -> u64 {
    mixed(hash(sample.label("job"), sample.label("instance")))
}

/// Of two texts, parted by a byte that neither has.
pub(super) fn hash(one: &str, other: &str) -> u64 {
    one.bytes()
        .chain([0xff])
        .chain(other.bytes())
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The finaliser of `SplitMix64`, so that sums of hashes tell sets apart.
pub(super) fn mixed(hash: u64) -> u64 {
    let hash = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let hash = (hash ^ (hash >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    hash ^ (hash >> 31)
}
