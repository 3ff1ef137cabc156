//! Colours that must be told apart by every eye: one from each of several lists, as cheap together as can be.
//!
//! A pair is apart when its ΔE-OK is wide enough in full vision and without any one kind of cone. Pairs are exchanged
//! until none gets cheaper, then a branch and bound looks for what is cheaper still, within a fixed number of
//! comparisons: with few lists the answer is the best there is, with many a good one. What a colour costs, and what it
//! must hold besides, is the caller's.

use super::light::Light;
use crate::{
    Rgb8, Vision,
    color::{delta_e_ok, seen_oklab},
};

/// Comparisons of two colours that one search may make in its branches.
const PATIENCE: u32 = 400_000;
/// Rounds of exchanges; each makes the choice cheaper, and most searches need fewer than six.
const ROUNDS: u32 = 24;
/// What the square of missing distance costs, from turn to turn.
const WEIGHTS: [f64; 6] = [1.0, 4.0, 16.0, 64.0, 256.0, 4096.0];
/// Sweeps over all lists in a turn.
const SWEEPS: u32 = 6;
/// Added to the distance that is asked for, so that no order of sums breaks it.
const SLACK: f64 = 1e-9;

/// One of the colours that could be chosen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Candidate {
    pub(super) color: Rgb8,
    /// How far it is from what was wished for.
    pub(super) cost: f64,
    /// Oklab as it is seen in full and without each kind of cone.
    seen: [[f64; 3]; 4],
}

impl Candidate {
    pub(super) fn new(light: &Light, color: Rgb8, cost: f64) -> Self {
        let linear = light.linear(color);
        let without = |vision| seen_oklab(linear, vision);
        let seen = [light.oklab(color), without(Vision::Protan), without(Vision::Deutan), without(Vision::Tritan)];
        Self { color, cost, seen }
    }

    /// The least ΔE-OK by any vision.
    pub(super) fn distance(&self, other: &Self) -> f64 {
        self.seen.iter().zip(&other.seen).map(|(one, other)| delta_e_ok(*one, *other)).fold(f64::INFINITY, f64::min)
    }

    fn is_apart(&self, other: &Self, least: f64) -> bool {
        self.seen.iter().zip(&other.seen).all(|(one, other)| delta_e_ok(*one, *other) >= least)
    }
}

/// The cheapest choice found of one candidate from each list, any two at least `least` apart.
///
/// Each list is in order of cost. `known` is such a choice, where one is known already.
pub(super) fn choose(lists: &[Vec<Candidate>], least: f64, known: Option<&[Candidate]>) -> Option<Vec<Candidate>> {
    let mut search = Search { lists, least: least + SLACK, best: None, cost: f64::INFINITY, patience: PATIENCE };
    if let Some(known) = known {
        let places = lists.iter().zip(known).map(|(list, known)| list.iter().find(|one| one.color == known.color));
        search.improve(places.collect::<Option<Vec<_>>>()?);
    } else {
        for start in 0..lists.len() {
            for stride in strides(lists.len()) {
                search.descend(start, stride);
            }
        }
    }
    let open: Vec<(usize, Vec<&Candidate>)> =
        lists.iter().enumerate().map(|(place, list)| (place, list.iter().collect())).collect();
    search.branch(&open, &mut Vec::new(), 0.0);
    search.best.map(|best| best.into_iter().copied().collect())
}

/// The steps by which all places of a ring are visited.
fn strides(count: usize) -> impl Iterator<Item = usize> {
    (1..=count).filter(move |stride| {
        let (mut one, mut other) = (*stride, count);
        while other > 0 {
            (one, other) = (other, one % other);
        }
        one == 1
    })
}

struct Search<'a> {
    lists: &'a [Vec<Candidate>],
    least: f64,
    best: Option<Vec<&'a Candidate>>,
    cost: f64,
    patience: u32,
}

impl<'a> Search<'a> {
    /// Starts from what is cheapest, makes nearness dearer and dearer, then exchanges pairs.
    fn descend(&mut self, start: usize, stride: usize) {
        let count = self.lists.len();
        let order = || (0..count).map(|turn| (start + turn * stride) % count);
        let Some(mut taken) = self.lists.iter().map(|list| list.first()).collect::<Option<Vec<_>>>() else { return };
        for weight in WEIGHTS {
            for _ in 0..SWEEPS {
                let before = taken.clone();
                for place in order() {
                    self.settle(&mut taken, place, weight);
                }
                if before == taken {
                    break;
                }
            }
        }
        let all_apart = taken
            .iter()
            .enumerate()
            .all(|(place, one)| taken.iter().skip(place + 1).all(|other| one.is_apart(other, self.least)));
        if all_apart {
            self.improve(taken);
        }
    }

    /// Takes of one list what is cheapest, the squares by which it is too near to the others included.
    fn settle(&self, taken: &mut [&'a Candidate], place: usize, weight: f64) {
        let others: Vec<&Candidate> =
            taken.iter().enumerate().filter(|(other, _)| *other != place).map(|(_, it)| *it).collect();
        let (Some(list), Some(own)) = (self.lists.get(place), taken.get_mut(place)) else { return };
        let mut least = f64::INFINITY;
        for candidate in list {
            if candidate.cost >= least {
                break;
            }
            let near = others.iter().map(|other| (self.least - candidate.distance(other)).max(0.0));
            let cost = candidate.cost + weight * near.map(|by| by * by).sum::<f64>();
            if cost < least {
                (*own, least) = (candidate, cost);
            }
        }
    }

    /// Exchanges pairs until none gets cheaper.
    fn improve(&mut self, mut taken: Vec<&'a Candidate>) {
        for _ in 0..ROUNDS {
            if !self.exchange(&mut taken) {
                break;
            }
        }
        self.keep(&taken);
    }

    fn keep(&mut self, choice: &[&'a Candidate]) {
        let cost: f64 = choice.iter().map(|one| one.cost).sum();
        if cost < self.cost {
            (self.best, self.cost) = (Some(choice.to_vec()), cost);
        }
    }

    /// Replaces any two by a cheaper pair; whether one was found.
    fn exchange(&self, taken: &mut [&'a Candidate]) -> bool {
        let mut found = false;
        for one in 0..taken.len() {
            for other in 0..taken.len() {
                if one != other
                    && let Some((first, second)) = self.cheaper(taken, one, other)
                {
                    if let Some(place) = taken.get_mut(one) {
                        *place = first;
                    }
                    if let Some(place) = taken.get_mut(other) {
                        *place = second;
                    }
                    found = true;
                }
            }
        }
        found
    }

    fn cheaper(&self, taken: &[&'a Candidate], one: usize, other: usize) -> Option<(&'a Candidate, &'a Candidate)> {
        let (firsts, seconds) = (self.lists.get(one)?, self.lists.get(other)?);
        let mut budget = taken.get(one)?.cost + taken.get(other)?.cost - SLACK;
        let stay = |place: usize| place != one && place != other;
        let rest: Vec<&Candidate> =
            taken.iter().enumerate().filter(|(place, _)| stay(*place)).map(|(_, it)| *it).collect();
        let free = |one: &&Candidate| rest.iter().all(|other| one.is_apart(other, self.least));
        let least = firsts.first()?.cost;
        let seconds: Vec<&Candidate> =
            seconds.iter().take_while(|second| least + second.cost < budget).filter(free).collect();
        let cheapest = seconds.first()?.cost;
        let mut found = None;
        for first in firsts {
            if first.cost + cheapest >= budget {
                break;
            }
            if !free(&first) {
                continue;
            }
            let mut payable = seconds.iter().take_while(|second| first.cost + second.cost < budget);
            if let Some(second) = payable.find(|second| first.is_apart(second, self.least)) {
                budget = first.cost + second.cost;
                found = Some((first, *second));
            }
        }
        found
    }

    /// Goes on from what is chosen: `open` has what is still apart from it, by the places of the lists.
    fn branch(&mut self, open: &[(usize, Vec<&'a Candidate>)], chosen: &mut Vec<(usize, &'a Candidate)>, cost: f64) {
        let Some(place) = open.iter().min_by_key(|(_, list)| list.len()).map(|(place, _)| *place) else {
            let mut choice = chosen.clone();
            choice.sort_by_key(|(place, _)| *place);
            self.keep(&choice.into_iter().map(|(_, candidate)| candidate).collect::<Vec<_>>());
            return;
        };
        let cheapest = |list: &Vec<&Candidate>| list.first().map_or(f64::INFINITY, |first| first.cost);
        let others = || open.iter().filter(|(other, _)| *other != place);
        let floor: f64 = others().map(|(_, list)| cheapest(list)).sum();
        for candidate in open.iter().filter(|(it, _)| *it == place).flat_map(|(_, list)| list) {
            let spent = cost + candidate.cost;
            // The margin keeps the search from splitting hairs.
            if spent + floor >= self.cost - SLACK || self.patience == 0 {
                return;
            }
            let narrowed: Vec<(usize, Vec<&Candidate>)> = others()
                .map(|(other, list)| {
                    let budget = self.cost - spent - (floor - cheapest(list));
                    let payable: Vec<&Candidate> = list.iter().copied().take_while(|one| one.cost < budget).collect();
                    let compared = u32::try_from(payable.len()).unwrap_or(u32::MAX);
                    self.patience = self.patience.saturating_sub(compared);
                    (*other, payable.into_iter().filter(|one| one.is_apart(candidate, self.least)).collect())
                })
                .collect();
            if narrowed.iter().all(|(_, list)| !list.is_empty()) {
                chosen.push((place, candidate));
                self.branch(&narrowed, chosen, spent);
                chosen.pop();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Candidate, Light, choose};
    use crate::Rgb8;

    fn lists(greys: &[&[(u8, f64)]]) -> Vec<Vec<Candidate>> {
        let light = Light::new();
        let candidate = |(step, cost): &(u8, f64)| Candidate::new(&light, Rgb8 { r: *step, g: *step, b: *step }, *cost);
        greys.iter().map(|list| list.iter().map(candidate).collect()).collect()
    }

    /// The cheapest of each list would be a dead end.
    #[test]
    fn what_is_cheapest_alone_gives_way() {
        let greys: [&[_]; 3] = [&[(100, 0.0), (10, 0.5)], &[(100, 0.0), (180, 0.2)], &[(180, 0.0), (250, 0.1)]];
        let chosen = choose(&lists(&greys), 0.1, None).unwrap();
        assert_eq!(chosen.iter().map(|it| it.color.r).collect::<Vec<_>>(), [100, 180, 250]);
    }

    /// Every choice of few lists, in turn.
    #[test]
    fn few_lists_get_the_best_there_is() {
        let light = Light::new();
        let mut found = 0;
        for round in 0..60_u32 {
            let candidate = |list: u32, place: u32| {
                let [_, r, g, b] = (round * 31 + list * 7 + place + 1).wrapping_mul(2_654_435_761).to_be_bytes();
                Candidate::new(&light, Rgb8 { r: r / 2, g: g / 2, b: b / 2 }, f64::from(place * place) * 0.01)
            };
            let lists: Vec<Vec<_>> = (0..3).map(|list| (0..7).map(|place| candidate(list, place)).collect()).collect();
            let mut best = f64::INFINITY;
            for one in &lists[0] {
                for other in &lists[1] {
                    for third in &lists[2] {
                        let least = one.distance(other).min(one.distance(third)).min(other.distance(third));
                        if least >= 0.15 {
                            best = best.min(one.cost + other.cost + third.cost);
                        }
                    }
                }
            }
            let cost = choose(&lists, 0.15, None).map_or(f64::INFINITY, |all| all.iter().map(|it| it.cost).sum());
            assert!(cost.is_infinite() && best.is_infinite() || (cost - best).abs() < 1e-8, "{round}: {cost} {best}");
            found += u32::from(best > 0.0 && best.is_finite());
        }
        assert!(found > 20, "{found} rounds were hard");
    }

    #[test]
    fn what_can_not_be_is_none() {
        assert_eq!(choose(&lists(&[&[(100, 0.0)], &[(104, 0.0)]]), 0.1, None), None);
        assert_eq!(choose(&lists(&[&[(100, 0.0)], &[]]), 0.1, None), None);
        assert_eq!(choose(&[], 0.1, None), Some(Vec::new()));
    }
}
