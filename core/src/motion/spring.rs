//! A damped spring in closed form, for every damping.
//!
//! Source: the linear oscillator m·x″ + c·x′ + k·x = 0; with ω = √(k/m) and ζ = c / 2√(km), under ζ = 1 it swings, at 1 it
//! comes fastest, above it creeps. x is measured from the target.

mod settling;

use core::f64::consts::PI;

use super::{Motion, Time};
use crate::{
    Error, Result,
    math::{exp, sin_cos},
};

/// A damped spring: how what is drawn follows what was measured.
///
/// Made from physics ([`Spring::new`]), from a perceived duration and bounce ([`Spring::with_duration`]), from a response
/// and damping ratio ([`Spring::with_response`]), or from a half-life ([`Spring::with_half_life`]); all four are one
/// kernel.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spring {
    /// Natural frequency in radians a second.
    omega: f64,
    /// Damping ratio.
    zeta: f64,
}

/// Natural frequencies in radians a second: a turn in three hours, and a thousand turns in a frame.
const SLOWEST: f64 = 1e-3;
const FASTEST: f64 = 1e5;
const MOST_DAMPING: f64 = 1e4;
/// ωt for half the way at ζ = 1: the root of (1 + x)·e^−x = 1/2.
const HALF_LIFE: f64 = 1.678_346_990_016_660_5;
/// Up to this |q| the series are used, where √q and the exponentials lose digits.
const NEAR_CRITICAL: f64 = 0.25;

/// 1/2! to 1/14!, and 1/3! to 1/15!: what Σ (−q)ⁿ / (2n)! and Σ (−q)ⁿ / (2n + 1)! have beyond 1.
const EVEN: [f64; 7] =
    [0.5, 1.0 / 24.0, 1.0 / 720.0, 1.0 / 40_320.0, 1.0 / 3_628_800.0, 1.0 / 479_001_600.0, 1.0 / 87_178_291_200.0];
const ODD: [f64; 7] = [
    1.0 / 6.0,
    1.0 / 120.0,
    1.0 / 5040.0,
    1.0 / 362_880.0,
    1.0 / 39_916_800.0,
    1.0 / 6_227_020_800.0,
    1.0 / 1_307_674_368_000.0,
];

impl Spring {
    /// By stiffness k, damping c and mass m: k in 1/s² times the mass, c in 1/s times the mass, or any consistent units.
    ///
    /// # Errors
    /// `argument.invalid` at `/stiffness`, `/damping` or `/mass`: stiffness and mass have to be above 0, damping at
    /// least 0; √(k/m) in 0.001..=100,000 and c / 2√(km) at most 10,000.
    ///
    /// # Examples
    /// ```
    /// use azora_core::Spring;
    ///
    /// let spring = Spring::new(100.0, 20.0, 1.0)?;
    /// assert_eq!((spring.stiffness(), spring.damping(), spring.damping_ratio()), (100.0, 20.0, 1.0));
    /// # Ok::<(), azora_core::Error>(())
    /// ```
    pub fn new(stiffness: f64, damping: f64, mass: f64) -> Result<Self> {
        Self::physical(stiffness, damping, mass).ok_or_else(|| refused(stiffness, damping, mass))
    }

    /// The same, without a word about what is wrong.
    pub(super) fn physical(stiffness: f64, damping: f64, mass: f64) -> Option<Self> {
        let omega = (stiffness / mass).sqrt();
        let zeta = damping / (2.0 * mass * omega);
        // What is no number, or has none of a limit, is in no range.
        let right = stiffness > 0.0 && mass > 0.0 && is_omega(omega) && is_zeta(zeta);
        right.then_some(Self { omega, zeta })
    }

    /// By the duration that is felt and a bounce, as `SwiftUI` tells a spring: ω = 2π/duration; ζ = 1 − bounce, or
    /// 1 / (1 + bounce) where that is below 0.
    ///
    /// `bounce` is 0 for none, towards 1 for much, below 0 for a slow end; it lies above −1 and below 1.
    ///
    /// # Errors
    /// `argument.invalid` at `/duration` or `/bounce`.
    ///
    /// # Examples
    /// ```
    /// use azora_core::{Spring, Time};
    ///
    /// let spring = Spring::with_duration(Time::from_milliseconds(500.0, "/duration")?, 0.25)?;
    /// assert_eq!(spring.damping_ratio(), 0.75);
    /// # Ok::<(), azora_core::Error>(())
    /// ```
    pub fn with_duration(duration: Time, bounce: f64) -> Result<Self> {
        if !(bounce > -1.0 && bounce < 1.0) {
            return Err(invalid("/bounce", "This bounce makes no spring; give a number above -1 and below 1."));
        }
        let zeta = if bounce < 0.0 { 1.0 / (1.0 + bounce) } else { 1.0 - bounce };
        Self::of(2.0 * PI / positive(duration, "/duration")?, zeta, "/duration", "/bounce")
    }

    /// By the time of one undamped turn and a damping ratio, as `UIKit` tells a spring.
    ///
    /// # Errors
    /// `argument.invalid` at `/response` or `/damping_ratio`, which is 0..=10,000.
    ///
    /// # Examples
    /// ```
    /// use azora_core::{Spring, Time};
    ///
    /// let spring = Spring::with_response(Time::from_milliseconds(550.0, "/response")?, 0.825)?;
    /// assert_eq!(format!("{:.3}", spring.stiffness()), "130.507");
    /// # Ok::<(), azora_core::Error>(())
    /// ```
    pub fn with_response(response: Time, damping_ratio: f64) -> Result<Self> {
        Self::of(2.0 * PI / positive(response, "/response")?, damping_ratio, "/response", "/damping_ratio")
    }

    /// By the time in which half the way is gone, without a swing (ζ = 1).
    ///
    /// # Errors
    /// `argument.invalid` at `/half_life`.
    ///
    /// # Examples
    /// ```
    /// use azora_core::{Motion, Spring, Time};
    ///
    /// let half_life = Time::from_milliseconds(120.0, "/half_life")?;
    /// let start = Motion { position: 0.0, velocity: 0.0 };
    /// let halfway = Spring::with_half_life(half_life)?.at(start, 1.0, half_life);
    /// assert!((halfway.position - 0.5).abs() < 1e-15);
    /// # Ok::<(), azora_core::Error>(())
    /// ```
    pub fn with_half_life(half_life: Time) -> Result<Self> {
        Self::of(HALF_LIFE / positive(half_life, "/half_life")?, 1.0, "/half_life", "/half_life")
    }

    /// The spring that comes fastest without a swing (ζ = 1), by its natural frequency ω in radians a second: a constant.
    ///
    /// ω is 2π by the duration that [`Spring::with_duration`] takes. One below 0.001 or above 100,000 becomes the nearest
    /// that is not, and what is no number the slowest.
    ///
    /// # Examples
    /// ```
    /// use azora_core::{Spring, Time};
    /// use core::f64::consts::TAU;
    ///
    /// const CALM: Spring = Spring::critical(TAU / 0.8);
    /// assert_eq!(CALM, Spring::with_duration(Time::from_milliseconds(800.0, "/duration")?, 0.0)?);
    /// # Ok::<(), azora_core::Error>(())
    /// ```
    pub const fn critical(omega: f64) -> Self {
        let omega = if omega > SLOWEST { omega.min(FASTEST) } else { SLOWEST };
        Self { omega, zeta: 1.0 }
    }

    fn of(omega: f64, zeta: f64, omega_path: &str, zeta_path: &str) -> Result<Self> {
        if is_omega(omega) && is_zeta(zeta) {
            return Ok(Self { omega, zeta });
        }
        Err(beyond(omega, omega_path, zeta_path))
    }

    /// k for a mass of 1: ω².
    pub fn stiffness(self) -> f64 {
        self.omega * self.omega
    }

    /// c for a mass of 1: 2ζω.
    pub fn damping(self) -> f64 {
        2.0 * self.zeta * self.omega
    }

    /// ζ: below 1 it swings, at 1 it comes fastest without a swing, above it creeps.
    pub const fn damping_ratio(self) -> f64 {
        self.zeta
    }

    /// The time of one undamped turn, 2π/ω.
    pub fn response(self) -> f64 {
        2.0 * PI / self.omega
    }

    /// Where it is `after` it was let go at `start`, on its way to `target`.
    ///
    /// Positions in any unit, velocities in that unit a second. Before it was let go it stays where it was. To 1e-10 of
    /// the range what an integration of the eighth order gives, for every damping and any time.
    ///
    /// # Examples
    /// ```
    /// use azora_core::{Motion, Spring, Time};
    ///
    /// let spring = Spring::new(100.0, 20.0, 1.0)?;
    /// let start = Motion { position: 0.0, velocity: 0.0 };
    /// let motion = spring.at(start, 1.0, Time::from_milliseconds(100.0, "/t")?);
    /// assert_eq!(format!("{:.6} {:.6}", motion.position, motion.velocity), "0.264241 3.678794");
    /// # Ok::<(), azora_core::Error>(())
    /// ```
    pub fn at(self, start: Motion, target: f64, after: Time) -> Motion {
        self.moved(start, target, after.seconds())
    }

    /// The same by seconds, finer than a nanosecond.
    pub(crate) fn moved(self, start: Motion, target: f64, seconds: f64) -> Motion {
        if seconds <= 0.0 {
            return start;
        }
        let (position, velocity) = self.displaced(start.position - target, start.velocity, seconds);
        Motion { position: target + position, velocity }
    }

    /// When its velocity is 0 for the first time, in seconds, and how far apart those times are: never again above ζ = 1.
    pub(crate) fn turns(self, start: Motion, target: f64) -> (Option<f64>, f64) {
        let Self { omega, zeta } = self;
        let apart = if zeta < 1.0 { PI / (omega * (1.0 - zeta * zeta).sqrt()) } else { f64::INFINITY };
        let first = self.first_turn(start.position - target, start.velocity);
        // One that starts at rest turns there.
        (first.map(|first| if first > 0.0 { first } else { first + apart }), apart)
    }

    /// By its two numbers, taken into the limits.
    pub(crate) const fn limited(omega: f64, zeta: f64) -> Self {
        Self { omega: Self::critical(omega).omega, zeta: zeta.clamp(0.0, MOST_DAMPING) }
    }

    /// Displacement from the target and velocity `t` seconds after they were `x` and `v`.
    fn displaced(self, x: f64, v: f64, t: f64) -> (f64, f64) {
        let Self { omega, zeta } = self;
        let turned = omega * t;
        let q = (1.0 - zeta * zeta) * turned * turned;
        if q < -NEAR_CRITICAL {
            return self.creeping(x, v, t);
        }
        let fade = exp(-zeta * turned);
        let (c, s) = waves(q);
        let push = v + zeta * omega * x;
        (fade * (x * c + push * t * s), fade * (v * c - (omega * omega * x + zeta * omega * v) * t * s))
    }

    /// Above ζ = 1, as two exponentials; the slow one by a form that subtracts nothing nearly equal.
    fn creeping(self, x: f64, v: f64, t: f64) -> (f64, f64) {
        let root = (self.zeta * self.zeta - 1.0).sqrt();
        let (slow, fast) = (self.omega / (self.zeta + root), self.omega * (self.zeta + root));
        let apart = 2.0 * self.omega * root;
        let (a, b) = ((v + fast * x) / apart, (v + slow * x) / apart);
        let (a, b) = (a * exp(-slow * t), b * exp(-fast * t));
        (a - b, fast * b - slow * a)
    }
}

const fn is_omega(omega: f64) -> bool {
    omega >= SLOWEST && omega <= FASTEST
}

const fn is_zeta(zeta: f64) -> bool {
    zeta >= 0.0 && zeta <= MOST_DAMPING
}

/// What is wrong with physics that make no spring.
#[cold]
fn refused(stiffness: f64, damping: f64, mass: f64) -> Error {
    let above = |value: f64| value > 0.0 && value.is_finite();
    let wrong = |path: &str, noun: &str, least: &str| {
        invalid(path, &format!("This {noun} makes no spring; give a finite number{least}."))
    };
    if !above(stiffness) {
        return wrong("/stiffness", "stiffness", " above 0");
    }
    if !above(mass) {
        return wrong("/mass", "mass", " above 0");
    }
    if !(damping >= 0.0 && damping.is_finite()) {
        return wrong("/damping", "damping", ", 0 or more");
    }
    beyond((stiffness / mass).sqrt(), "/stiffness", "/damping")
}

/// What is wrong with a natural frequency or else a damping ratio.
#[cold]
fn beyond(omega: f64, omega_path: &str, zeta_path: &str) -> Error {
    if is_omega(omega) {
        let reason = "This spring's damping ratio has to be between 0 and 10000; change its damping.";
        return invalid(zeta_path, reason);
    }
    let reason = "This spring is too slow or too fast: √(stiffness / mass), or 2π by its time, has to be between 0.001 and \
                  100000 radians a second.";
    invalid(omega_path, reason)
}

fn invalid(path: &str, reason: &str) -> Error {
    Error::argument(path, reason.to_owned())
}

/// In seconds.
fn positive(time: Time, path: &str) -> Result<f64> {
    if time > Time::ZERO {
        return Ok(time.seconds());
    }
    Err(invalid(path, "A spring takes its time; give one above 0 milliseconds."))
}

/// C(q) = cos √q and S(q) = sin √q / √q, which are cosh and sinh below 0; `q` is at least −1/4.
fn waves(q: f64) -> (f64, f64) {
    if q > NEAR_CRITICAL {
        let root = q.sqrt();
        let (sine, cosine) = sin_cos(root);
        return (cosine, sine / root);
    }
    // The first terms left out are below 1e-18.
    let [c1, c2, c3, c4, c5, c6, c7] = EVEN;
    let [s1, s2, s3, s4, s5, s6, s7] = ODD;
    let c = 1.0 - q * (c1 - q * (c2 - q * (c3 - q * (c4 - q * (c5 - q * (c6 - q * c7))))));
    let s = 1.0 - q * (s1 - q * (s2 - q * (s3 - q * (s4 - q * (s5 - q * (s6 - q * s7))))));
    (c, s)
}
