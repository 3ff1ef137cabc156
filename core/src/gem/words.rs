//! What the picture says in words.

use super::{
    jewel::JEWELS,
    ring::{number, percent},
    standing::Standing,
    state::State,
};
use crate::element::Look;

/// The state of the whole, then each jewel and its number, such as "healthy. Sapphire 98, Emerald 95, Ruby 97, Unity 95".
pub(super) fn say(out: &mut String, look: &Look, standing: &Standing) {
    out.clear();
    let words = &look.words;
    if standing.measured.is_none() {
        out.push_str(words.get(State::Unknown.word()));
        return;
    }
    let (worst, known) = (standing.worst(false), standing.worst(true));
    let partial = worst == State::Unknown && known == State::Healthy;
    out.push_str(words.get(if partial { "state.partial" } else { known.word() }));
    let mut before = ". ";
    for jewel in JEWELS {
        let health = standing.health(jewel);
        out.push_str(before);
        before = ", ";
        let name = words.get(jewel.body().word);
        let mut digits = [0; 3];
        match health.value.shown.map(percent) {
            Some(percent) => words.say(out, "part", &[("name", name), ("value", number(percent, &mut digits))]),
            None => words.say(out, "part.unknown", &[("name", name)]),
        }
    }
}
