//! What the picture says in words.

use super::{
    jewel::JEWELS,
    ring::{number, percent},
    standing::Standing,
};
use crate::element::Look;

/// The state of the whole, then each jewel and its number, such as "healthy. Sapphire 98, Emerald 95, Ruby 97, Unity 95".
///
/// Of the brand's picture there is nothing to say but its name: nothing is meant to be measured, so nothing is missing.
pub(super) fn say(out: &mut String, look: &Look, standing: &Standing) {
    out.clear();
    if standing.measured.is_none() {
        return;
    }
    let words = &look.words;
    out.push_str(words.get(standing.condition().key()));
    let mut before = ". ";
    for &jewel in &JEWELS {
        let health = standing.health(jewel);
        out.push_str(before);
        before = ", ";
        let name = words.get(jewel.body().word);
        match health.value.shown.map(percent) {
            Some(percent) => words.say(out, "part", &[("name", name), ("value", number(percent))]),
            None => words.say(out, "part.unknown", &[("name", name)]),
        }
    }
}
