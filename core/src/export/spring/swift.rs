//! A spring as `SwiftUI` has it.
//!
//! Source: Apple's documentation of `Animation.spring(response:dampingFraction:blendDuration:)`, `spring(duration:bounce:)`
//! and `interpolatingSpring(mass:stiffness:damping:initialVelocity:)`. How a bounce below 0 becomes a damping is not
//! written there; 1 / (1 + bounce) is what its `Spring` answers.

use super::apart;
use crate::Spring;

/// The parameters of a spring in `SwiftUI`, which are 64-bit numbers, and the three ways to write it.
#[derive(Debug, Clone, PartialEq)]
pub struct SpringSwift {
    /// 2π/ω in seconds: the response, and the duration of the second way too.
    pub response: f64,
    /// ζ, named a fraction of the critical damping.
    pub damping_fraction: f64,
    /// 1 − ζ, or 1/ζ − 1 above the critical damping.
    pub bounce: f64,
    /// By response and damping fraction.
    pub by_response: String,
    /// By duration and bounce. Above the critical damping `SwiftUI`'s own mapping is not documented, so that
    /// `by_physics` is the surer way.
    pub by_duration: String,
    /// By mass, stiffness and damping, for every damping.
    pub by_physics: String,
    /// The most that rounding puts it off the spring on its way from rest, as a share of the way, by the worst of the three.
    pub error: f64,
}

/// A spring as `SwiftUI` takes it: the same spring to the last digits.
///
/// # Examples
/// ```
/// use azora_core::{Spring, Time, spring_swift};
///
/// let swift = spring_swift(Spring::with_duration(Time::from_milliseconds(500.0, "/duration")?, 0.25)?);
/// assert_eq!(swift.by_duration, ".spring(duration: 0.5, bounce: 0.25)");
/// assert_eq!(swift.by_response, ".spring(response: 0.5, dampingFraction: 0.75)");
/// assert!(swift.error < 1e-12);
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn spring_swift(spring: Spring) -> SpringSwift {
    let (response, zeta) = (spring.response(), spring.damping_ratio());
    let (stiffness, damping) = (spring.stiffness(), spring.damping());
    let bounce = if zeta > 1.0 { 1.0 / zeta - 1.0 } else { 1.0 - zeta };
    let omega = core::f64::consts::TAU / response;
    let bounced = if bounce < 0.0 { 1.0 / (1.0 + bounce) } else { 1.0 - bounce };
    let others = [(omega, zeta), (omega, bounced), (stiffness.sqrt(), damping / 2.0 / stiffness.sqrt())];
    let off = others.map(|(omega, zeta)| apart(spring, Spring::limited(omega, zeta)));
    SpringSwift {
        response,
        damping_fraction: zeta,
        bounce,
        by_response: format!(".spring(response: {response}, dampingFraction: {zeta})"),
        by_duration: format!(".spring(duration: {response}, bounce: {bounce})"),
        by_physics: format!(".interpolatingSpring(mass: 1, stiffness: {stiffness}, damping: {damping})"),
        error: off.into_iter().fold(0.0, f64::max),
    }
}
