//! The numbers that an engine is told, and what is refused of them.

use crate::{
    Error, Time,
    element::{
        Heart, Keeper, Reader,
        engine::{INTERVALS, LARGEST, LONGEST, NUMBERS, WAITED},
    },
    math::ln,
    names::{names, unknown},
};

/// A refusal in a box, so that the many ways to it hand on one word.
pub(super) type Told<T = ()> = core::result::Result<T, Box<Error>>;

names! {
    /// What an engine is told.
    Kind, "kind of event" {
        /// The span between scrapes.
        Interval = "interval",
        /// What a counter says.
        Count = "count",
        /// A number of now, and of the past.
        Now = "now",
        Past = "past",
        /// Whether that is only the least that it can be.
        NowAtLeast = "now-at-least",
        PastAtLeast = "past-at-least",
        /// Of p95.
        Target = "target",
        /// The share of requests that has to succeed.
        Slo = "slo",
        /// Whether a pointer is over it, and whether it has the focus.
        Hover = "hover",
        Focus = "focus",
        /// How much may move.
        Policy = "policy",
    }
}

/// What can be told of now and of the past, in the order of the names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Known {
    /// Quantiles of latency in milliseconds.
    P50,
    P95,
    P99,
    /// Share of the error budget that is left; below 0 where more than all is spent.
    Budget,
    /// Share of the time.
    Uptime,
    /// Requests a second.
    Rate,
    /// Errors a second; of the past, its p95.
    Errors,
    /// Health 0..=1 of a pillar.
    Sovereignty,
    Knowledge,
    Opportunity,
    Finance,
    Abundance,
}

const COUNT: usize = NUMBERS.len();

/// The least of a budget, of which more can be spent than there is.
const LARGEST_DEBT: f64 = -1e6;

impl Known {
    pub(super) const HEALTHS: [Self; 5] =
        [Self::Sovereignty, Self::Knowledge, Self::Opportunity, Self::Finance, Self::Abundance];

    /// The least and the most that it can be.
    fn range(place: usize) -> core::ops::RangeInclusive<f64> {
        match place {
            0..=2 => 0.0..=LONGEST,
            3 => LARGEST_DEBT..=1.0,
            5 | 6 => 0.0..=LARGEST,
            _ => 0.0..=1.0,
        }
    }
}

/// Numbers of now and of the past; none for what was not measured.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Figures {
    now: [Option<f64>; COUNT],
    past: [Option<f64>; COUNT],
    /// A bit for each quantile of now and then of the past that is only the least that it can be.
    at_least: u8,
    /// Of p95, in milliseconds.
    pub(super) target: Option<f64>,
    /// The share of requests that has to succeed.
    slo: Option<f64>,
    /// Requests that a bead stands for; 0 before there are any.
    pub(super) unit: f64,
}

impl Figures {
    pub(super) fn now(&self, known: Known) -> Option<f64> {
        self.now.get(known as usize).copied().flatten()
    }

    pub(super) fn past(&self, known: Known) -> Option<f64> {
        self.past.get(known as usize).copied().flatten()
    }

    /// Whether a quantile of now is only the least that it can be, and whether that of the past is.
    pub(super) fn at_least(&self, known: Known) -> [bool; 2] {
        [known as u8, known as u8 + 3]
            .map(|bit| self.at_least.checked_shr(u32::from(bit)).is_some_and(|bits| bits & 1 == 1))
    }

    /// Takes in an event of the kinds `now`, `past`, both `-at-least`, `target` and `slo`.
    pub(super) fn tell(&mut self, kind: Kind, name: &str, value: Option<f64>) -> Told {
        match kind {
            Kind::Target => self.target = within(value, f64::MIN_POSITIVE..=LONGEST)?,
            Kind::Slo => self.slo = within(value, 0.0..=1.0)?,
            Kind::NowAtLeast | Kind::PastAtLeast => {
                let bit = 1 << (place(name, &WAITED)? + if kind == Kind::NowAtLeast { 0 } else { WAITED.len() });
                self.at_least = if switch(value)? { self.at_least | bit } else { self.at_least & !bit };
            }
            _ => {
                let place = place(name, &NUMBERS)?;
                let value = within(value, Known::range(place))?;
                let figures = if kind == Kind::Now { &mut self.now } else { &mut self.past };
                if let Some(figure) = figures.get_mut(place) {
                    *figure = value;
                }
            }
        }
        Ok(())
    }

    /// Adds what counters say where nothing else did, and the unit of the beads.
    pub(super) fn fill_in(&mut self, rate: Option<f64>, errors: Option<f64>, unit: f64) {
        for (known, counted) in [(Known::Rate, rate), (Known::Errors, errors)] {
            if let Some(figure) = self.now.get_mut(known as usize) {
                *figure = figure.or(counted);
            }
        }
        self.unit = unit;
    }

    /// Errors by requests, 0..=1.
    pub(super) fn error_share(&self) -> Option<f64> {
        let (errors, rate) = (self.now(Known::Errors)?, self.now(Known::Rate)?);
        Some(if rate > 0.0 {
            (errors / rate).min(1.0)
        } else if errors > 0.0 {
            1.0
        } else {
            0.0
        })
    }

    /// p95 by its target.
    pub(super) fn latency(&self) -> Option<f64> {
        Some(self.now(Known::P95)? / self.target?)
    }

    /// The rate by that of the past; none where there was none then.
    pub(super) fn of_past(&self) -> Option<f64> {
        let past = self.past(Known::Rate).filter(|past| *past > 0.0)?;
        Some(self.now(Known::Rate)? / past)
    }

    /// What the glow shows: the rate by twice that of the past, or half where there is no past to it.
    pub(super) fn load(&self) -> Option<f64> {
        let load = self.of_past().unwrap_or(1.0) / 2.0;
        self.now(Known::Rate).map(|_| load.clamp(0.0, 1.0))
    }

    /// The share of the heart that is filled.
    pub(super) fn fill(&self, heart: Heart) -> Option<f64> {
        match heart {
            Heart::Budget => self.now(Known::Budget),
            // A fifth for each nine.
            Heart::Uptime => {
                self.now(Known::Uptime).map(|up| -ln((1.0 - up).max(1e-5)) / core::f64::consts::LN_10 / 5.0)
            }
        }
        .map(|fill| fill.clamp(0.0, 1.0))
    }

    /// More errors a second than this are shown: the past's p95, or where that is none, what the objective lets pass.
    pub(super) fn errors_borne(&self) -> Option<f64> {
        let allowed = || Some((1.0 - self.slo?) * self.now(Known::Rate)?);
        self.past(Known::Errors).filter(|usual| *usual > 0.0).or_else(allowed).filter(|borne| *borne > 0.0)
    }

    pub(super) fn keep(&self, keeper: &mut Keeper) {
        let numbers = self.now.iter().chain(&self.past).chain([&self.target, &self.slo]);
        numbers.for_each(|number| keeper.maybe(*number));
        keeper.byte(self.at_least);
        keeper.number(self.unit);
    }

    pub(super) fn restore(reader: &mut Reader) -> Option<Self> {
        let mut figures = Self::default();
        for place in figures.now.iter_mut().chain(&mut figures.past).chain([&mut figures.target, &mut figures.slo]) {
            *place = reader.maybe()?;
        }
        figures.at_least = reader.byte()?;
        figures.unit = reader.number()?;
        Some(figures)
    }
}

/// The place of a name among those of its kind.
pub(super) fn place(name: &str, names: &[&str]) -> Told<usize> {
    let place = names.iter().position(|one| *one == name);
    place.ok_or_else(|| unknown(name, "/name", "number of the engine", names).into())
}

#[expect(clippy::unnecessary_box_returns, reason = "as it is handed on")]
#[inline(never)]
fn refused(reason: &str) -> Box<Error> {
    Error::argument("/value", reason).into()
}

fn within(value: Option<f64>, range: core::ops::RangeInclusive<f64>) -> Told<Option<f64>> {
    match value {
        // Below zero there is no zero.
        Some(value) if range.contains(&value) => Ok(Some(value + 0.0)),
        None => Ok(None),
        Some(_) => Err(refused(
            "This number can't be one of the engine's: shares and healths are 0 to 1, a budget at most 1, durations 0 to \
             1e12 ms (a target above 0), rates 0 to 1e15 a second; give one within, or none where it was not measured.",
        )),
    }
}

/// What a counter says, if it was read.
pub(super) fn counter(value: Option<f64>) -> Told<Option<f64>> {
    match value {
        Some(value) if (0.0..=LARGEST).contains(&value) => Ok(Some(value + 0.0)),
        None => Ok(None),
        Some(_) => Err(refused("A counter says 0 to 1e15; give what was scraped.")),
    }
}

/// The span between scrapes.
pub(super) fn interval(value: Option<f64>) -> Told<Time> {
    let value = value.filter(|value| INTERVALS.contains(value));
    let Some(value) = value else {
        return Err(refused("Scrapes are 250 to 3,600,000 ms apart; give the interval in milliseconds."));
    };
    Ok(Time::from_milliseconds(value, "/value")?)
}

/// 1 for on, 0 for off.
pub(super) fn switch(value: Option<f64>) -> Told<bool> {
    match value {
        Some(1.0) => Ok(true),
        Some(0.0) => Ok(false),
        _ => Err(refused("This is on or off; give 1 or 0.")),
    }
}
