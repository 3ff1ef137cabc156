//! The design core of Azora: one pure library that holds tokens, themes, marks and pictures.
//!
//! It has no I/O, no clock, no randomness and no global state: the same arguments give the same bytes on every
//! machine and in every language. Bad input gets an [`Error`] with a stable code, a sentence and a place.
//!
//! # Main types
//! [`Color`], [`Theme`], [`Mark`], [`Error`].
//!
//! # Out of scope
//! Reading and writing files (the `azora` command does that), text shaping.
#![forbid(unsafe_code)]

mod brand;
mod color;
mod derive;
mod element;
mod error;
mod export;
mod flash;
mod gem;
#[cfg(feature = "raster")]
mod kit;
mod math;
#[cfg(feature = "raster")]
mod measure;
mod metrics;
mod motion;
mod names;
mod recipe;
mod render;
mod sankofa;
mod scan;
mod scene;
#[cfg(feature = "raster")]
mod sheet;
mod theme;
mod tokens;

pub use brand::{
    App, Drawing, Ground, Mark, Marks, Paint, Part, Piece, Service, ServiceTheme, Slot, Stops, list_apps, list_marks,
    list_services, mark_svg, service_theme,
};
pub use color::{
    Color, ColorFormat, ColorSpace, DifferenceMethod, GAMUT_MAPPING, GamutMethod, Hct, Rgb8, Seed, Tone, Vision,
    color_difference, composite_color, contrast_ratio, convert_color, format_color, hct, hct_color, map_color,
    parse_color, seeds_from_pixels, simulate_vision, tonal_palette,
};
pub use derive::{
    AlphaTwin, Brief, Certificate, CertifiedDistance, CertifiedPair, Conflict, DERIVATION, Density, DeriveMode,
    DerivedTheme, Feasibility, Lock, RampStep, RoleInfo, RoleKind, Verification, Wish, alpha_twin, certified_theme,
    chart_colors, color_ramp, derive_theme, explain_theme, house_theme, list_roles, solve_charts, solve_primaries,
    verify_theme,
};
pub use element::{
    Cut, Element, ElementCondition, ElementEvent, ElementKind, ElementParams, ElementState, Glow, Heart, MotionPolicy,
    Pace, element_frame, element_size, example_events, example_time,
};
pub use error::{Error, ErrorCode, Problem, Result, Span, list_errors};
pub use export::{
    MotionExport, SpringCompose, SpringCurve, SpringSwift, SvgMotion, element_lottie, element_svg, spring_compose,
    spring_css, spring_lottie, spring_swift,
};
#[cfg(feature = "raster")]
pub use export::{apng, element_apng, png_sequence};
#[cfg(feature = "raster")]
pub use flash::flash_certificate;
pub use flash::{FlashAnalyser, FlashCertificate, FlashRoute};
#[cfg(feature = "raster")]
pub use kit::{Kit, KitFile, KitTheme};
#[cfg(feature = "raster")]
pub use measure::{MarkCheck, MarkReport, check_mark, check_marks};
pub use metrics::{
    Bucket, ENGINE_RECIPE, Ewma, Exemplar, GEM_RECIPE, HealthGate, HealthState, LabelMatcher, Limit, MatchOperation,
    MetricFamily, MetricFold, MetricLabel, MetricQuery, MetricRecipe, MetricSample, MetricSelector, MetricType,
    PastKind, Pillar, Quantile, Saturation, SeriesFold, apdex, bucket_quantile, bucket_share, counter_increase,
    engine_recipe, error_budget, gem_recipe, geometric_mean, is_stale, parse_api_result, parse_events,
    parse_open_metrics, parse_prometheus, robust_z, with_times,
};
pub use motion::{
    Easing, Follow, Keyframe, Motion, Noise, Quaternion, Spring, Time, Timeline, ease, parse_easing, smooth,
    spring_batch,
};
pub use recipe::{
    Recipe, RecipeInfo, RecipePair, RecipeParts, list_recipes, recipe, recipe_css, recipe_parts, recipe_report,
};
#[cfg(feature = "raster")]
pub use render::{ico, mark_png, svg_to_png};
pub use sankofa::{Emblem, Performance, PerformanceRow, performance_scene, sankofa_emblem};
pub use scene::{
    Anchor, Cap, Join, Rgba, Scene, SceneInk, SceneItem, SceneItems, ScenePath, SceneSegment, SceneShape, SceneStops,
    SceneStroke, SceneText, scene_svg,
};
#[cfg(feature = "raster")]
pub use scene::{mark_scene, scene_pixels, scene_png};
#[cfg(feature = "raster")]
pub use sheet::{ContactSheet, contact_sheet, contact_sheet_png};
pub use theme::{
    Contrast, Pair, Promise, Report, Scheme, Theme, ThemeInfo, ThemeName, ThemeParts, list_themes, theme, theme_css,
};
pub use tokens::{
    Border, Contract, ContractRole, Dimension, DimensionUnit, Duration, DurationUnit, Finding, GradientStop, LineCap,
    LineStyle, Modifier, Place, Resolver, Shadow, StrokeStyle, Token, TokenType, TokenValue, Tokens, Transition,
    Typography, check_contracts, check_tokens, parse_tokens, resolver_sources,
};

/// The version that every package of this release carries.
///
/// # Examples
/// ```
/// assert_eq!(azora_core::version().split('.').count(), 3);
/// ```
pub fn version() -> &'static str {
    env!("CARGO_PKG_VERSION")
}
