//! What elements come in.

use crate::names::names;

names! {
    /// A living element.
    ElementKind, "element" {
        /// The Trinity Gem: Sapphire, Emerald, Ruby, and Unity in their midst.
        Gem = "gem",
        /// The Sankofa Engine: five pillars, and the symbol at their heart.
        Sankofa = "sankofa",
    }
}

names! {
    /// How an element is drawn.
    Cut, "cut" {
        /// Faceted stones under light; every mark of the engine from its metrics.
        Brilliant = "brilliant",
        /// The original arrangement: discs and glow, rings that turn.
        Classic = "classic",
    }
}

names! {
    /// How far light spreads around the stones.
    Glow, "glow" {
        /// Close to the rim.
        Low = "low",
        /// As the brand shows it.
        Medium = "medium",
        /// Far.
        High = "high",
    }
}

names! {
    /// How fast the engine's beads and seconds go, never how often; the gem has periods of its own.
    Pace, "pace" {
        /// For a wall that is looked at all day.
        Slow = "slow",
        /// For a page.
        Normal = "normal",
        /// For an incident.
        Fast = "fast",
    }
}

names! {
    /// How much may move.
    MotionPolicy, "motion policy" {
        /// Everything.
        Full = "full",
        /// No rotation and no particles; changes fade over half a second at least.
        Reduced = "reduced",
        /// One picture for each new value, a second apart at least.
        Still = "still",
        /// No picture, only words.
        Off = "off",
    }
}

names! {
    /// How what an element shows is doing.
    ElementState, "state" {
        /// All is well.
        Healthy = "healthy",
        /// Something is worse than it should be.
        Degraded = "degraded",
        /// Something is broken.
        Critical = "critical",
        /// Nothing was measured, or nothing any more.
        Unknown = "unknown",
    }
}

names! {
    /// How an element is as a whole.
    ElementCondition, "condition" {
        /// All is well.
        Healthy = "healthy",
        /// Something is worse than it should be.
        Degraded = "degraded",
        /// Something is broken.
        Critical = "critical",
        /// Something was not measured, and the rest is well.
        Partial = "partial",
        /// Nothing was measured, or nothing any more.
        Unknown = "unknown",
    }
}

impl ElementCondition {
    /// Where its message stands in the catalogue.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Healthy => "state.healthy",
            Self::Degraded => "state.degraded",
            Self::Critical => "state.critical",
            Self::Partial => "state.partial",
            Self::Unknown => "state.unknown",
        }
    }
}

names! {
    /// What fills the heart of the engine.
    Heart, "heart" {
        /// What is left of the error budget.
        Budget = "budget",
        /// Uptime, a fifth for each nine.
        Uptime = "uptime",
    }
}
