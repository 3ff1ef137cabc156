//! The native module of the Python package.

#[pyo3::pymodule(gil_used = false)]
mod _azora {
    #[pymodule_export]
    use azora_surface::{
        AlphaTwin, App, Color, Conflict, DerivedTheme, Element, ElementEvent, ErrorCode, Exemplar, Feasibility,
        FlashCertificate, Hct, Lock, Mark, MarkCheck, MarkReport, MetricFamily, MetricFold, MetricLabel, MetricQuery,
        MetricSample, Motion, MotionExport, PerformanceRow, Problem, RampStep, Recipe, RecipeInfo, RoleInfo, Seed,
        Service, ServiceTheme, Spring, SpringCompose, SpringCurve, SpringSwift, Theme, ThemeInfo, Tone, Verification,
        alpha_twin, apng, check_mark, check_tokens, color_difference, color_ramp, composite_color, contact_sheet,
        contact_sheet_png, contrast_ratio, convert_color, derive_theme, ease, element, element_apng, element_frame,
        element_lottie, element_size, element_svg, engine_recipe, explain_theme, flash_certificate, format_color,
        gem_recipe, hct, hct_color, house_theme, list_apps, list_errors, list_marks, list_recipes, list_roles,
        list_services, list_themes, map_color, mark_png, mark_scene, mark_svg, metric_fold, parse_api_result,
        parse_color, parse_events, parse_open_metrics, parse_prometheus, performance_scene, png_sequence, recipe,
        recipe_css, restore_element, restore_metric_fold, sankofa_emblem, scene_hash, scene_png, scene_svg,
        seeds_from_pixels, service_theme, simulate_vision, spring_at, spring_batch, spring_compose, spring_css,
        spring_from_duration, spring_from_half_life, spring_from_response, spring_lottie, spring_settling,
        spring_swift, svg_to_png, theme, theme_css, tonal_palette, verify_theme, version, with_times,
    };
    #[cfg(feature = "panic")]
    #[pymodule_export]
    use azora_surface::{Fuse, panic_now};

    /// A panic is told once, by its `AzoraError`, and not on the standard error too. The hook is this module's own: other
    /// modules written in Rust have theirs.
    #[pymodule_init]
    fn init() {
        std::panic::set_hook(Box::new(|_| {}));
    }
}
