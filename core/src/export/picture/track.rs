//! One thing from when it is first seen until it is gone.

use super::{
    Off,
    figure::{Figure, Numbers, farthest},
    lane::{Exactness, Key, Lane, Lanes, shared, thinned},
    place::Placing,
};

/// The numbers of one thing, frame by frame.
pub(super) struct Track {
    first: Figure,
    /// The newest one.
    last: Figure,
    /// Where numbers changed, and the frame before where they had held.
    seen: Vec<(u32, Numbers)>,
    /// The newest frame that it was in.
    until: u32,
}

impl Track {
    pub(super) fn new(frame: u32, figure: Figure) -> Self {
        let seen = vec![(frame, figure.numbers.clone())];
        Self { first: figure.clone(), last: figure, seen, until: frame }
    }

    /// Takes in the next frame.
    pub(super) fn see(&mut self, frame: u32, figure: Figure) {
        if figure.numbers != self.last.numbers {
            if self.seen.last().is_some_and(|(before, _)| before + 1 < frame) {
                self.seen.push((frame - 1, self.last.numbers.clone()));
            }
            self.seen.push((frame, figure.numbers.clone()));
        }
        (self.last, self.until) = (figure, frame);
    }

    /// It is gone.
    pub(super) fn end(&mut self) {
        if self.seen.last().is_some_and(|(frame, _)| *frame < self.until) {
            self.seen.push((self.until, self.last.numbers.clone()));
        }
    }

    pub(super) const fn last(&self) -> &Figure {
        &self.last
    }

    /// The frame where it is first seen.
    fn begin(&self) -> u32 {
        self.seen.first().map_or(0, |(frame, _)| *frame)
    }

    /// In how many frames it is.
    pub(super) fn life(&self) -> u32 {
        self.until - self.begin() + 1
    }

    /// Whether it was there at first, or is until a span ends before a frame.
    pub(super) fn is_cut(&self, frames: u32) -> bool {
        self.begin() == 0 || self.until + 1 >= frames
    }

    /// Whether both come and go together.
    pub(super) fn same_life(&self, other: &Self) -> bool {
        (self.begin(), self.until) == (other.begin(), other.until)
    }

    /// The thing at its fullest, and what changes of it; the span has so many frames and one more.
    ///
    /// Where it goes and fades as `other` does that comes and goes with it, it has the same lanes.
    pub(super) fn lanes(&self, frames: u32, other: Option<&Lanes>) -> (Figure, Lanes) {
        let fullest =
            self.seen.iter().map(|(_, numbers)| numbers).fold(&self.first.numbers, |best, numbers| {
                if numbers.opacity() > best.opacity() { numbers } else { best }
            });
        let mut figure = Figure { form: self.first.form.clone(), numbers: fullest.clone() };
        let mut lanes = Lanes::default();
        self.place(&mut figure, &mut lanes, other);
        self.color(&figure, frames, &mut lanes, other);
        (figure, lanes)
    }

    /// A value of every frame where numbers changed.
    fn values(&self, value: impl Fn(&Numbers) -> Vec<f64>) -> Vec<Key> {
        self.seen.iter().map(|(frame, numbers)| Key { frame: *frame, value: value(numbers) }).collect()
    }

    /// By placings where they tell all of it, else by its places themselves.
    fn place(&self, figure: &mut Figure, lanes: &mut Lanes, other: Option<&Lanes>) {
        if let Some(placings) = self.placings(figure) {
            let grows = placings.iter().any(|key| key.value.first() != Some(&1.0));
            if !grows {
                let exactness = Exactness::Placing(0.0);
                let same = other.and_then(|other| shared(&other.placing, &placings, exactness));
                lanes.placing = same.unwrap_or_else(|| thinned(&placings, exactness));
                return;
            }
            // What grows does so about its own middle, where a scale is told best.
            let centered =
                Figure { form: figure.form.clone(), numbers: Placing::centering(figure).apply(&figure.numbers) };
            if let Some(placings) = self.placings(&centered) {
                let reach = centered.numbers.path.iter().fold(1.0, |reach: f64, place| reach.max(place.abs()));
                lanes.placing = thinned(&placings, Exactness::Placing(reach));
                if !lanes.placing.is_empty() {
                    *figure = centered;
                }
                return;
            }
        }
        if let Some(placings) = self.ink_placings(figure) {
            // What grows or shrinks under a gradient that goes: it goes with that, and only its ends are told beside.
            let before = |key: &Key, numbers: &Numbers| {
                let moves = key.value.iter().skip(1).cycle();
                numbers.path.iter().zip(moves).map(|(place, moved)| place - moved).collect()
            };
            let seen = placings.iter().zip(&self.seen);
            let paths: Vec<Key> =
                seen.map(|(key, (frame, numbers))| Key { frame: *frame, value: before(key, numbers) }).collect();
            lanes.placing = thinned(&placings, Exactness::Placing(0.0));
            lanes.path = thinned(&paths, Exactness::Place);
            lanes.stroke = thinned(&self.values(|numbers| numbers.stroke.clone()), Exactness::Place);
            return;
        }
        lanes.path = thinned(&self.values(|numbers| numbers.path.clone()), Exactness::Place);
        lanes.ink = thinned(&self.values(|numbers| numbers.ink.clone()), Exactness::Place);
        lanes.stroke = thinned(&self.values(|numbers| numbers.stroke.clone()), Exactness::Place);
    }

    /// Where it is at every frame, if nothing else changes of its places.
    fn placings(&self, figure: &Figure) -> Option<Vec<Key>> {
        let placing = |(frame, numbers): &(u32, Numbers)| {
            let Placing { scale, x, y } = Placing::between(figure, numbers)?;
            Some(Key { frame: *frame, value: vec![scale, x, y] })
        };
        self.seen.iter().map(placing).collect()
    }

    /// Where the gradient is at every frame, if it goes as one and nothing else changes of it.
    fn ink_placings(&self, figure: &Figure) -> Option<Vec<Key>> {
        let placing = |(frame, numbers): &(u32, Numbers)| {
            let Placing { scale, x, y } = Placing::of_ink(&figure.numbers, numbers)?;
            Some(Key { frame: *frame, value: vec![scale, x, y] })
        };
        let placings: Vec<Key> = self.seen.iter().map(placing).collect::<Option<_>>()?;
        placings.iter().any(|key| key.value != [1.0, 0.0, 0.0]).then_some(placings)
    }

    /// By one opacity where that tells all of it, else by its colours themselves; it fades in and out within a frame where it
    /// comes and goes.
    fn color(&self, figure: &Figure, frames: u32, lanes: &mut Lanes, other: Option<&Lanes>) {
        lanes.shares = thinned(&self.values(|numbers| numbers.shares.clone()), Exactness::Color);
        let fullest = &figure.numbers;
        let share =
            |numbers: &Numbers| if fullest.opacity() > 0.0 { numbers.opacity() / fullest.opacity() } else { 1.0 };
        // Half a level of eight bits on either side, and what that makes of the share.
        let told = self.seen.iter().all(|(_, numbers)| {
            let share = share(numbers);
            farthest(&faded(fullest, share), &numbers.colors) <= 1.6 / 255.0
        });
        let mut opacities = if told { self.values(|numbers| vec![share(numbers)]) } else { Vec::new() };
        if !told {
            lanes.colors = thinned(&self.values(|numbers| numbers.colors.clone()), Exactness::Color);
        }
        let whole = self.begin() == 0 && self.until >= frames;
        if opacities.is_empty() && !whole {
            opacities = [self.begin(), self.until].map(|frame| Key { frame, value: vec![1.0] }).to_vec();
            opacities.dedup();
        }
        let absent = |frame: u32| Key { frame, value: vec![0.0] };
        if opacities.is_empty() {
            return;
        }
        let most = fullest.colors.iter().skip(3).step_by(4).copied().fold(0.0, f64::max);
        if let Some(same) = other.and_then(|other| shared(&other.opacity, &opacities, Exactness::Opacity(most))) {
            lanes.opacity = same;
            return;
        }
        let mut lane = thinned(&opacities, Exactness::Opacity(most));
        if !whole {
            if lane.is_empty() {
                let value = opacities.first().map_or_else(|| vec![1.0], |key| key.value.clone());
                lane = [self.begin(), self.until].map(|frame| Key { frame, value: value.clone() }).to_vec();
                lane.dedup();
            }
            let mut all = Lane::new();
            if self.begin() > 0 {
                all.extend((self.begin() > 1).then(|| absent(0)));
                all.push(absent(self.begin() - 1));
            }
            all.append(&mut lane);
            if self.until < frames {
                all.push(absent(self.until + 1));
                all.extend((self.until + 1 < frames).then(|| absent(frames)));
            }
            lane = all;
        }
        lanes.opacity = lane;
    }

    /// The numbers at a frame of its life: those that were seen last.
    fn at(&self, frame: u32) -> Option<&Numbers> {
        let after = self.seen.partition_point(|(seen, _)| *seen <= frame);
        self.seen.get(after.checked_sub(1)?).filter(|_| frame <= self.until).map(|(_, numbers)| numbers)
    }

    /// The most that lanes are off what was seen, wherever either of both has a key.
    pub(super) fn off(&self, figure: &Figure, lanes: &Lanes) -> Off {
        let mut off = Off::default();
        let own = lanes.keys().filter_map(|key| Some((key.frame, self.at(key.frame)?)));
        for (frame, numbers) in self.seen.iter().map(|(frame, numbers)| (*frame, numbers)).chain(own) {
            let (told, opacity) = lanes.at(&figure.numbers, frame);
            let places = [(&told.path, &numbers.path), (&told.ink, &numbers.ink), (&told.stroke, &numbers.stroke)];
            let places = places.into_iter().map(|(one, other)| farthest(one, other)).fold(0.0, f64::max);
            let colors = farthest(&faded(&told, opacity), &numbers.colors).max(farthest(&told.shares, &numbers.shares));
            off.widen(Off { places, colors });
        }
        off
    }
}

/// Its colours, every opacity times `share`.
fn faded(numbers: &Numbers, share: f64) -> Vec<f64> {
    let factors = [1.0, 1.0, 1.0, share].into_iter().cycle();
    numbers.colors.iter().zip(factors).map(|(channel, factor)| channel * factor).collect()
}
