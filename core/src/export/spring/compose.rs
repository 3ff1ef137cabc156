//! A spring as Jetpack Compose has it.

use super::apart;
use crate::Spring;

/// The parameters of `androidx.compose.animation.core.spring`, which are 32-bit numbers.
#[derive(Debug, Clone, PartialEq)]
pub struct SpringCompose {
    /// ζ: the same in both.
    pub damping_ratio: f32,
    /// ω², for the mass of 1 that Compose reckons with.
    pub stiffness: f32,
    /// In Kotlin.
    pub text: String,
    /// The most that 32 bits put it off the spring on its way from rest, as a share of the way.
    pub error: f64,
}

/// A spring as Compose takes it, for every damping: the same spring, but for the rounding to 32 bits.
///
/// # Examples
/// ```
/// use azora_core::{Spring, spring_compose};
///
/// let compose = spring_compose(Spring::new(400.0, 30.0, 1.0)?);
/// assert_eq!(compose.text, "spring(dampingRatio = 0.75f, stiffness = 400f)");
/// assert!(compose.error == 0.0);
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn spring_compose(spring: Spring) -> SpringCompose {
    #[expect(clippy::cast_possible_truncation, reason = "Compose has no more bits")]
    let (damping_ratio, stiffness) = (spring.damping_ratio() as f32, spring.stiffness() as f32);
    let text = format!("spring(dampingRatio = {damping_ratio}f, stiffness = {stiffness}f)");
    let other = Spring::limited(f64::from(stiffness).sqrt(), f64::from(damping_ratio));
    SpringCompose { damping_ratio, stiffness, text, error: apart(spring, other) }
}
