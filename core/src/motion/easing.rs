//! Easing: how progress in time becomes progress in value.
//!
//! Source: CSS Easing Functions Level 2. Not here: its serialisation, and the `before` flag of steps, which belongs to
//! an animation's phases and not to a curve.

mod bezier;
mod parse;

pub(crate) use bezier::Bezier;
pub use parse::parse_easing;

use crate::Result;

/// How progress in time becomes progress in value.
#[derive(Debug, Clone, PartialEq)]
pub struct Easing(Curve);

#[derive(Debug, Clone, PartialEq)]
enum Curve {
    Bezier(Bezier),
    /// Inputs ascend, and there is at least one.
    Linear(Vec<Point>),
    Steps {
        count: u32,
        jump: Jump,
    },
}

/// A point of a `linear()` curve.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Point {
    input: f64,
    output: f64,
}

/// Where a step curve jumps beside the seams between its steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Jump {
    Start,
    End,
    Both,
    None,
}

impl Easing {
    pub(crate) const LINEAR: Self = Self(Curve::Bezier(Bezier::LINEAR));

    /// A cubic Bézier from (0, 0) to (1, 1) by its two inner points; abscissas outside 0..=1 are taken to the nearer end.
    pub(crate) const fn bezier(x1: f64, y1: f64, x2: f64, y2: f64) -> Self {
        Self(Curve::Bezier(Bezier::new(x1, y1, x2, y2)))
    }

    /// The eased progress.
    ///
    /// `progress` is 0 at the start and 1 at the end. Outside it goes on as the specification says: a
    /// cubic Bézier along its tangents, `linear()` along its ends, steps by further steps. What is no number counts as 0,
    /// and what is beyond ±1e9 as that.
    ///
    /// # Examples
    /// ```
    /// use azora_core::parse_easing;
    ///
    /// let ease = parse_easing("ease-in-out")?;
    /// assert_eq!((ease.at(0.0), ease.at(0.5), ease.at(1.0)), (0.0, 0.5, 1.0));
    /// assert_eq!(parse_easing("steps(4, jump-start)")?.at(0.3), 0.5);
    /// # Ok::<(), azora_core::Error>(())
    /// ```
    pub fn at(&self, progress: f64) -> f64 {
        let progress = if progress.is_nan() { 0.0 } else { progress.clamp(-1e9, 1e9) };
        match &self.0 {
            Curve::Bezier(bezier) => bezier.at(progress),
            Curve::Linear(points) => along(points, progress),
            Curve::Steps { count, jump } => stepped(*count, *jump, progress),
        }
    }
}

/// The eased progress of a curve written as CSS writes it, or by a name of our tokens.
///
/// The same as [`parse_easing`] and [`Easing::at`] in one.
///
/// # Errors
/// Those of [`parse_easing`], at `/easing`; `argument.invalid` at `/progress` for what is no finite number.
///
/// # Examples
/// ```
/// assert_eq!(azora_core::ease("ubuntu", 0.5)?, 0.5);
/// assert_eq!(azora_core::ease("linear(0, 0.9 30%, 1)", 0.3)?, 0.9);
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn ease(easing: &str, progress: f64) -> Result<f64> {
    let easing = parse_easing(easing)?;
    super::finite(progress, "/progress", "A progress")?;
    Ok(easing.at(progress))
}

/// From 0 to 1 without a corner at either end: 3x² − 2x³ ("smoothstep").
///
/// Below 0 it is 0 and above 1 it is 1; what is no number counts as 0.
///
/// # Examples
/// ```
/// use azora_core::smooth;
///
/// assert_eq!([-1.0, 0.0, 0.5, 1.0, 7.0].map(smooth), [0.0, 0.0, 0.5, 1.0, 1.0]);
/// ```
pub const fn smooth(share: f64) -> f64 {
    let share = if share > 0.0 { share.min(1.0) } else { 0.0 };
    share * share * (3.0 - 2.0 * share)
}

/// CSS Easing 2, "Output of a linear easing function".
fn along(points: &[Point], progress: f64) -> f64 {
    // The last point at or before the progress, but never the last of all; of equal inputs the last counts.
    let after = points.partition_point(|point| point.input <= progress);
    let first = after.saturating_sub(1).min(points.len().saturating_sub(2));
    match (points.get(first), points.get(first + 1)) {
        (Some(from), Some(to)) if to.input > from.input => {
            from.output + (to.output - from.output) * ((progress - from.input) / (to.input - from.input))
        }
        // Two points at one input: the later counts, before them too.
        (Some(_), Some(to)) => to.output,
        (Some(only), None) => only.output,
        _ => progress,
    }
}

/// CSS Easing 2, "Output of a step easing function".
fn stepped(count: u32, jump: Jump, progress: f64) -> f64 {
    let count = f64::from(count);
    let jumps = match jump {
        Jump::Start | Jump::End => count,
        Jump::Both => count + 1.0,
        Jump::None => count - 1.0,
    };
    let risen = f64::from(u8::from(matches!(jump, Jump::Start | Jump::Both)));
    let mut step = (progress * count).floor() + risen;
    if progress >= 0.0 {
        step = step.max(0.0);
    }
    if progress <= 1.0 {
        step = step.min(jumps);
    }
    step / jumps
}
