//! Ramps and alpha twins.

use crate::lift::Lift;

record! {
    /// One step of a ramp.
    RampStep = azora_core::RampStep {
        /// 50, 100, 200 … 900, 950; the higher the darker.
        step: u32,
        /// The colour in sRGB, `#rrggbb`.
        color: String,
        /// The same luminance and hue with all the chroma that Display P3 holds, as `color(display-p3 …)`.
        p3: String,
        /// Contrast of `color` with white, by WCAG 2.2, 1..=21.
        white: f64,
        /// Contrast of `color` with ink, `#0f172a`, by WCAG 2.2.
        ink: f64,
        /// Whether this step is the seed itself.
        seed: bool,
    }
}

record! {
    /// A translucent colour, and what it makes of its ground.
    AlphaTwin = azora_core::AlphaTwin {
        /// The translucent colour, `#rrggbbaa`.
        color: String,
        /// What it composites to on the ground, `#rrggbb`.
        composite: String,
        /// ΔE-OK from there to the colour that was asked for; 0 where that has eight bits a channel.
        error: f64,
    }
}

export! {
    /// The ramp of a seed, 50 to 950, from light to dark; the seed is kept as it is at its own step.
    ///
    /// Every other step has a contrast with white that is the same for all seeds: 4.5 at least from 600 on.
    "colorRamp" pub fn color_ramp(seed: String) -> Vec<RampStep> {
        Ok(azora_core::color_ramp(&seed)?.lift())
    }

    /// The most transparent colour that composites to a colour on a ground; both are opaque.
    "alphaTwin" pub fn alpha_twin(color: String, ground: String) -> AlphaTwin {
        Ok(azora_core::alpha_twin(&color, &ground)?.lift())
    }
}
