//! The name that was probably meant.

/// What is more alike than this is near.
const NEAR: f64 = 0.7;

/// The nearest of `names` to `given`, where one is near enough to be meant.
///
/// Near means a Jaro-Winkler similarity above 0.7 (as clap has it). A name of more than 100 characters has no neighbour, so
/// the cost stays bounded.
pub(crate) fn nearest<'a>(given: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if given.len() > 100 {
        return None;
    }
    let mut best: Option<(f64, &str)> = None;
    for name in names {
        let score = strsim::jaro_winkler(given, name);
        if score > NEAR && best.is_none_or(|(top, _)| score > top) {
            best = Some((score, name));
        }
    }
    best.map(|(_, name)| name)
}
