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
    let [first, second] = [one, other].map(|text| count(text.chars()));
    let reach = (first.max(second) / 2.0).floor().max(1.0);
    let mut pairs = String::new();
    let mut paired = vec![false; other.len()];
    for (place, letter) in (0_u32..).zip(one.chars()) {
        let mut others = (0_u32..).zip(other.chars()).zip(&mut paired).filter(|(_, paired)| !**paired);
        let free = others.find(|((at, near), _)| *near == letter && f64::from(place.abs_diff(*at)) < reach);
        if let Some((_, paired)) = free {
            *paired = true;
            pairs.push(letter);
        }
    }
    if pairs.is_empty() {
        return 0.0;
    }
    let others = other.chars().zip(paired).filter(|(_, paired)| *paired).map(|(letter, _)| letter);
    let swapped = (count(pairs.chars().zip(others).filter(|(one, other)| one != other)) / 2.0).floor();
    let pairs = count(pairs.chars());
    let alike = (pairs / first + pairs / second + (pairs - swapped) / pairs) / 3.0;
    if alike <= NEAR {
        return alike;
    }
    let begin = count(one.chars().zip(other.chars()).take(4).take_while(|(one, other)| one == other));
    alike + 0.1 * begin * (1.0 - alike)
}

fn count<T>(all: impl Iterator<Item = T>) -> f64 {
    all.map(|_| 1.0).sum()
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
