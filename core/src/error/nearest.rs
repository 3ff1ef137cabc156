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
        let score = likeness(given, name);
        if score > NEAR && best.is_none_or(|(top, _)| score > top) {
            best = Some((score, name));
        }
    }
    best.map(|(_, name)| name)
}

/// How alike two texts are, from 0 to 1, by Jaro and Winkler: by the letters that both have at about the same place, by those
/// of them that are out of order, and by how many of the first four are the same.
fn likeness(one: &str, other: &str) -> f64 {
    // Each with whether it is paired.
    let [mut one, mut other] = [one, other].map(|text| text.chars().map(|letter| (letter, false)).collect::<Vec<_>>());
    let begin = one.iter().zip(&other).take(4).take_while(|(one, other)| one == other).count();
    let lengths = [one.len(), other.len()];
    let reach = (one.len().max(other.len()) / 2).max(1);
    for (place, (letter, paired)) in one.iter_mut().enumerate() {
        let near = (place + 1).saturating_sub(reach)..(place + reach).min(other.len());
        let free = other.get_mut(near).into_iter().flatten().find(|near| **near == (*letter, false));
        if let Some((_, found)) = free {
            (*paired, *found) = (true, true);
        }
    }
    for letters in [&mut one, &mut other] {
        letters.retain(|(_, paired)| *paired);
    }
    if one.is_empty() {
        return 0.0;
    }
    let kept = one.len() - one.iter().zip(&other).filter(|(one, other)| one != other).count() / 2;
    #[expect(clippy::cast_precision_loss, reason = "far below 2^53")]
    let [first, second, pairs, kept, begin] =
        [lengths[0], lengths[1], one.len(), kept, begin].map(|count| count as f64);
    let alike = (pairs / first + pairs / second + kept / pairs) / 3.0;
    if alike > NEAR { alike + 0.1 * begin * (1.0 - alike) } else { alike }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert_eq, proptest};

    use super::likeness;

    proptest! {
        #[test]
        fn texts_are_as_alike_as_a_library_has_it(one in "[a-cé]{0,12}", other in "[a-cé]{1,12}") {
            prop_assert_eq!(likeness(&one, &other).to_bits(), strsim::jaro_winkler(&one, &other).to_bits());
        }
    }
}
