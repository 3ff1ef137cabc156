//! What is there now.

use super::{Chosen, MetricFold};
use crate::metrics::recipe::{Limit, SeriesFold};

impl MetricFold {
    /// What is there now: resources, and whether the service is up. Gives the time of what is new.
    pub(super) fn gauge(&mut self, chosen: &[Chosen]) -> Option<f64> {
        let ups = chosen.iter().filter(|one| one.role.up && self.up_at.is_none_or(|last| one.at > last));
        let (count, sum, at) = ups.fold((0.0, 0.0, None), |(count, sum, at): (f64, f64, Option<f64>), one| {
            (count + 1.0, sum + one.value.clamp(0.0, 1.0), Some(at.map_or(one.at, |at| at.max(one.at))))
        });
        if let (true, Some(at)) = (count > 0.0, at) {
            // What is up now was so since it was asked before, unless that is too long ago.
            if let Some(span) = self.up_at.map(|last| at - last).filter(|span| !self.gauged.is_stale(*span)) {
                self.budget.turn(at);
                self.budget.up(sum / count, span / 1000.0);
            }
            self.up_at = Some(at);
        }
        let news = at;
        let of = |place: usize, limit: bool, fold: SeriesFold| {
            let bit = 1_u8 << (2 * place + usize::from(limit));
            let series = chosen.iter().filter(|one| one.role.resources & bit != 0);
            series.fold(None, |folded: Option<(f64, f64)>, one| {
                let (value, at) = folded.unwrap_or((if fold == SeriesFold::Max { one.value } else { 0.0 }, one.at));
                let value = match fold {
                    SeriesFold::Sum => value + one.value,
                    SeriesFold::Max => value.max(one.value),
                    SeriesFold::Count => value + 1.0,
                };
                Some((value, at.min(one.at)))
            })
        };
        let mut scarcest: Option<(f64, f64)> = None;
        for (place, resource) in self.recipe.saturation.iter().enumerate() {
            let limit = match &resource.limit {
                Limit::Number(limit) => Some((*limit, f64::INFINITY)),
                Limit::Series(_, fold) => of(place, true, *fold),
            };
            let (Some((amount, at)), Some((limit, limit_at))) = (of(place, false, resource.fold), limit) else {
                return news;
            };
            let share = if limit > 0.0 { amount / limit } else { return news };
            let free = if resource.free { share } else { 1.0 - share }.clamp(0.0, 1.0);
            let at = at.min(limit_at);
            scarcest = Some(scarcest.map_or((free, at), |(other, older)| (other.min(free), older.min(at))));
        }
        let Some((free, at)) = scarcest.filter(|(_, at)| self.headroom_at.is_none_or(|last| *at > last)) else {
            return news;
        };
        (self.headroom, self.headroom_at) = (Some(free), Some(at));
        Some(news.map_or(at, |news| news.max(at)))
    }
}
