//! How the four stand after all that happened: a fold of events, of bounded size.
//!
//! What comes due between two events, such as the end of a dwell, is taken up in the order of its time whenever it is
//! asked about, so nothing depends on when or how often that is.

use super::{
    energy::Energy,
    health::{Beat, FADE, Health},
    held::Held,
    jewel::{Jewel, SISTERS},
    state::State,
};
use crate::{
    ElementCondition, MotionPolicy, Time,
    element::{Keeper, Reader},
    smooth,
};

/// A policy stays this long at least.
const HOLD: Time = Time::from_nanoseconds(1_000_000_000);
/// A turn by 45°, after which a brilliant looks the same, in 3.75° a second times a third of a nanosecond.
const LOOP: i64 = 36_000_000_000;
/// Where the stones stand at the epoch: 11.25°.
const REST: i64 = 9_000_000_000;
/// A thirtieth of a second in thirds of a nanosecond.
const STEP: i64 = 100_000_000;

/// The state that events are folded into.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Standing {
    /// Sapphire's, Emerald's, Ruby's and Unity's.
    pub(super) healths: [Health; 4],
    /// When the first health was told.
    pub(super) measured: Option<Time>,
    /// Whether Unity was told her own.
    told_unity: bool,
    pub(super) policy: Held<MotionPolicy>,
    pub(super) energy: Energy,
    /// How far each had turned when any of them last changed its speed, and when that was.
    turned: [i64; 4],
    turned_at: Time,
}

impl Standing {
    pub(super) fn new(policy: MotionPolicy) -> Self {
        Self {
            healths: [Health::new(); 4],
            measured: None,
            told_unity: false,
            policy: Held::new(policy),
            energy: Energy::new(),
            turned: [REST; 4],
            turned_at: Time::ZERO,
        }
    }

    /// A jewel's health, told at `at`.
    pub(super) fn tell(&mut self, at: Time, jewel: Jewel, value: Option<f64>) {
        if self.measured.is_none() {
            self.measured = Some(at);
            self.healths.iter_mut().for_each(|health| health.begin(at));
        }
        self.told_unity |= jewel == Jewel::Unity;
        if let Some(health) = self.healths.get_mut(jewel as usize) {
            health.tell(at, value);
        }
        if !self.told_unity {
            let [sapphire, emerald, ruby, unity] = &mut self.healths;
            let all = [sapphire.value.told, emerald.value.told, ruby.value.told];
            unity.tell(at, all.into_iter().flatten().reduce(f64::min));
        }
    }

    /// Takes up all that comes due before `at`, and what comes due at it where `with` it.
    pub(super) fn settle(&mut self, at: Time, with: bool) {
        // Each of the six comes due once at most, as nothing more is told in between.
        for _ in 0..6 {
            let due = self.due();
            if due > at || due == at && !with {
                break;
            }
            self.turn(due);
            let (beat, measured) = (self.beat(), self.measured.is_some());
            for health in &mut self.healths {
                if measured && health.turns(beat) <= due {
                    health.turn(due);
                }
            }
            if self.policy.due() <= due {
                self.policy.show(due, self.policy.told, HOLD);
            }
            if self.energy.due() <= due {
                self.energy.turn(due);
            }
        }
        let beat = self.beat();
        self.healths.iter_mut().for_each(|health| health.settle(at, with, beat));
    }

    /// When the next of what changes light or motion comes due.
    fn due(&self) -> Time {
        let told = self.healths.iter().filter(|_| self.measured.is_some());
        told.map(|health| health.turns(self.beat())).fold(self.policy.due().min(self.energy.due()), Time::min)
    }

    /// When anything changes next that does not move already.
    pub(super) fn next(&self) -> Time {
        self.healths.iter().map(|health| health.counts(self.beat())).fold(self.due(), Time::min)
    }

    fn beat(&self) -> Beat {
        Beat { since: self.policy.since, seconds: self.still() }
    }

    fn turn(&mut self, at: Time) {
        for (place, turned) in Self::places().zip(self.turned) {
            let further = self.speed(place) * (3 * at.since(self.turned_at).nanoseconds()).rem_euclid(LOOP);
            if let Some(kept) = self.turned.get_mut(place) {
                *kept = (turned + further).rem_euclid(LOOP);
            }
        }
        self.turned_at = at;
    }

    fn places() -> core::ops::Range<usize> {
        0..4
    }

    fn speed(&self, place: usize) -> i64 {
        let moves = self.policy.shown == MotionPolicy::Full;
        self.healths.get(place).map_or(0, |health| if moves { health.state.shown.speed() } else { 0 })
    }

    /// The speed up to the last change of one.
    fn speed_before(&self, place: usize) -> i64 {
        let policy = if self.policy.since == self.turned_at { self.policy.before } else { self.policy.shown };
        let state = |held: &Held<State>| if held.since == self.turned_at { held.before } else { held.shown };
        let moves = policy == MotionPolicy::Full;
        self.healths.get(place).map_or(0, |health| if moves { state(&health.state).speed() } else { 0 })
    }

    /// A stone's yaw at a time in thirds of a nanosecond, in degrees within the 45° after which it looks the same.
    fn yaw(&self, jewel: Jewel, thirds: i64) -> f64 {
        let turned = self.turned.get(jewel as usize).copied().unwrap_or_default();
        let further = thirds.saturating_sub(3 * self.turned_at.nanoseconds());
        let speed = if further < 0 { self.speed_before(jewel as usize) } else { self.speed(jewel as usize) };
        let units = (turned + speed * further.rem_euclid(LOOP)).rem_euclid(LOOP);
        #[expect(clippy::cast_precision_loss, reason = "below 2^36")]
        let share = units as f64 / LOOP as f64;
        // The three never stand alike.
        let offset = match jewel {
            Jewel::Sapphire | Jewel::Unity => 0.0,
            Jewel::Emerald => 15.0,
            Jewel::Ruby => 30.0,
        };
        45.0 * share + offset
    }

    /// A stone's yaw as it is drawn at `at`: by whole thirtieths of a second.
    pub(super) fn posed_yaw(&self, jewel: Jewel, at: Time) -> f64 {
        let thirds = 3 * at.nanoseconds();
        let stepped = thirds - thirds.rem_euclid(STEP);
        // A step that began before the speed changed would turn it back.
        self.yaw(jewel, stepped.max((3 * self.turned_at.nanoseconds()).min(thirds)))
    }

    /// A stone's yaw at the very moment; before its last change of speed, as it turned then.
    pub(super) fn yaw_at(&self, jewel: Jewel, at: Time) -> f64 {
        self.yaw(jewel, 3 * at.nanoseconds())
    }

    pub(super) fn health(&self, jewel: Jewel) -> &Health {
        let [sapphire, ..] = &self.healths;
        self.healths.get(jewel as usize).unwrap_or(sapphire)
    }

    /// How far the change to a jewel's state is, from 0 to 1: there at once where nothing fades.
    pub(super) fn faded(&self, jewel: Jewel, at: Time) -> f64 {
        if self.still() { 1.0 } else { self.health(jewel).faded(at) }
    }

    /// The worst of her sisters, or of those among them that are measured.
    pub(super) fn worst(&self, known: bool) -> State {
        let sisters = self.healths.iter().take(3).map(|health| health.state.shown);
        sisters.filter(|state| !known || *state != State::Unknown).max().unwrap_or(State::Unknown)
    }

    /// How all of them are together.
    pub(super) fn condition(&self) -> ElementCondition {
        if self.measured.is_none() {
            return ElementCondition::Unknown;
        }
        match (self.worst_told(), self.worst(false)) {
            (State::Healthy, State::Unknown) => ElementCondition::Partial,
            (State::Healthy, _) => ElementCondition::Healthy,
            (State::Degraded, _) => ElementCondition::Degraded,
            (State::Critical, _) => ElementCondition::Critical,
            (State::Unknown, _) => ElementCondition::Unknown,
        }
    }

    /// The worst of those that are measured, Unity among them where she was told her own: what the whole is called by.
    pub(super) fn worst_told(&self) -> State {
        let [.., unity] = &self.healths;
        match (self.worst(true), unity.state.shown) {
            (sisters, State::Unknown) => sisters,
            (sisters, _) if !self.told_unity => sisters,
            (State::Unknown, own) => own,
            (sisters, own) => sisters.max(own),
        }
    }

    /// The worst of some jewels before and now, and how far it is from one to the other.
    pub(super) fn worse(&self, jewels: &[Jewel], at: Time) -> (State, State, f64) {
        jewels.iter().fold((State::Healthy, State::Healthy, 1.0), |(before, now, least), &jewel| {
            let (state, share) = (&self.health(jewel).state, self.faded(jewel, at));
            let was = if share < 1.0 { state.before } else { state.shown };
            (before.max(was), now.max(state.shown), f64::min(least, share))
        })
    }

    /// How much of the particle on a way is there: fewer run the worse the worst of the three is.
    pub(super) fn runs(&self, way: usize, at: Time) -> f64 {
        let runs = |state: State| if way < state.particles() { 1.0 } else { 0.0 };
        let (before, now, share) = self.worse(&SISTERS, at);
        runs(before) + (runs(now) - runs(before)) * share
    }

    /// Whether anything may move by itself.
    pub(super) fn moves(&self) -> bool {
        self.policy.shown == MotionPolicy::Full
    }

    /// How much of what moves by itself is there, from 0 to 1: it comes and goes with the policy.
    pub(super) fn liveliness(&self, at: Time) -> f64 {
        self.by_policy(MotionPolicy::Full, at)
    }

    /// How much of what stands only in a still picture is there, from 0 to 1.
    pub(super) fn stillness(&self, at: Time) -> f64 {
        self.by_policy(MotionPolicy::Still, at)
    }

    fn by_policy(&self, wanted: MotionPolicy, at: Time) -> f64 {
        let there = |policy: MotionPolicy| if policy == wanted { 1.0 } else { 0.0 };
        let (before, shown) = (there(self.policy.before), there(self.policy.shown));
        let share = smooth(at.since(self.policy.since).share(FADE));
        before + (shown - before) * share
    }

    /// Whether a stone glitters with what was born at `born`: since it is healthy and moves, or, while that fades, before.
    pub(super) fn glitters(&self, jewel: Jewel, born: Time) -> bool {
        let lives = |so: bool, since: Time| so == (born >= since || since <= Time::ZERO);
        let state = &self.health(jewel).state;
        lives(state.shown == State::Healthy, state.since) && lives(self.moves(), self.policy.since)
    }

    /// How far rings and badges have come, from 0 to 1.
    pub(super) fn ringed(&self, at: Time) -> f64 {
        match self.measured {
            None => 0.0,
            Some(Time::ZERO) => 1.0,
            Some(since) if self.still() => f64::from(u8::from(at >= since)),
            Some(since) => smooth(at.since(since).share(FADE)),
        }
    }

    /// Whether changes come at once, one picture for each.
    pub(super) fn still(&self) -> bool {
        matches!(self.policy.shown, MotionPolicy::Still | MotionPolicy::Off)
    }

    /// Whether the picture at `at` is another one a moment later.
    pub(super) fn stirs(&self, at: Time) -> bool {
        let fades = |since: Time| since > Time::ZERO && at < since.after(FADE);
        let turns = (0..4).any(|place| self.speed(place) != 0);
        let runs = self.moves() && self.worst(false).particles() > 0;
        let changes = self.healths.iter().any(|health| fades(health.state.since))
            || self.measured.is_some_and(fades)
            || !self.energy.rests(at);
        turns || runs || fades(self.policy.since) || changes && !self.still()
    }

    pub(super) fn keep(&self, keeper: &mut Keeper) {
        let Self { healths, measured, told_unity, policy, energy, turned, turned_at } = self;
        for health in healths {
            health.keep(keeper);
        }
        keeper.flag(measured.is_some());
        keeper.time(measured.unwrap_or_default());
        keeper.flag(*told_unity);
        for member in [policy.shown, policy.before, policy.told] {
            keeper.index(&member, MotionPolicy::ALL);
        }
        for time in [policy.since, policy.free, policy.told_at, *turned_at] {
            keeper.time(time);
        }
        energy.keep(keeper);
        for turned in turned {
            keeper.time(Time::from_nanoseconds(*turned));
        }
    }

    pub(super) fn restore(reader: &mut Reader) -> Option<Self> {
        let mut healths = [Health::new(); 4];
        for health in &mut healths {
            *health = Health::restore(reader)?;
        }
        let (measured, first) = (reader.flag()?, reader.time()?);
        let told_unity = reader.flag()?;
        let mut policies = [MotionPolicy::Full; 3];
        for policy in &mut policies {
            *policy = reader.index(MotionPolicy::ALL)?;
        }
        let mut times = [Time::ZERO; 4];
        for time in &mut times {
            *time = reader.time()?;
        }
        let ([shown, before, told], [since, free, told_at, turned_at]) = (policies, times);
        let policy = Held { shown, before, since, free, told, told_at };
        let energy = Energy::restore(reader)?;
        let mut turned = [0; 4];
        for turned in &mut turned {
            *turned = reader.time()?.nanoseconds();
        }
        let measured = measured.then_some(first);
        Some(Self { healths, measured, told_unity, policy, energy, turned, turned_at })
    }
}
