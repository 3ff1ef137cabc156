//! One operation of the surface, by name, with its arguments as JSON.

use anyhow::{Result, bail};
use azora_surface::{self as azora, AzoraError};
use serde::Serialize;
use serde_json::{Map, Value};

use crate::{Answer, arguments::Arguments, element, film, metric, spring, view};

/// Every operation that the surface has; each must have cases.
pub const OPS: &[&str] = &[
    "alpha_twin",
    "apng",
    "check_mark",
    "check_tokens",
    "color_difference",
    "color_ramp",
    "composite_color",
    "contact_sheet",
    "contact_sheet_png",
    "contrast_ratio",
    "convert_color",
    "derive_theme",
    "derive_theme.certificate",
    "derive_theme.color",
    "derive_theme.css",
    "derive_theme.delta_css",
    "derive_theme.json",
    "derive_theme.ramp",
    "derive_theme.ratio",
    "ease",
    "element",
    "element.apply",
    "element.frame",
    "element.snapshot",
    "element_apng",
    "element_frame",
    "element_lottie",
    "element_size",
    "element_svg",
    "engine_recipe",
    "explain_theme",
    "flash_certificate",
    "format_color",
    "gem_recipe",
    "hct",
    "hct_color",
    "house_theme",
    "list_apps",
    "list_errors",
    "list_marks",
    "list_recipes",
    "list_roles",
    "list_services",
    "list_themes",
    "map_color",
    "mark_png",
    "mark_scene",
    "mark_svg",
    "metric_fold",
    "metric_fold.error_budget",
    "metric_fold.interval",
    "metric_fold.queries",
    "metric_fold.snapshot",
    "metric_fold.take",
    "parse_api_result",
    "parse_color",
    "parse_events",
    "parse_open_metrics",
    "parse_prometheus",
    "performance_scene",
    "png_sequence",
    "recipe",
    "recipe_css",
    "restore_element",
    "restore_metric_fold",
    "sankofa_emblem",
    "scene_hash",
    "scene_png",
    "scene_svg",
    "seeds_from_pixels",
    "service_theme",
    "simulate_vision",
    "spring_at",
    "spring_batch",
    "spring_compose",
    "spring_css",
    "spring_from_duration",
    "spring_from_half_life",
    "spring_from_response",
    "spring_lottie",
    "spring_settling",
    "spring_swift",
    "svg_to_png",
    "theme",
    "theme.color",
    "theme.css",
    "theme.json",
    "theme.ratio",
    "theme.roles",
    "theme_css",
    "tonal_palette",
    "verify_theme",
    "version",
    "with_times",
];

/// Calls an operation. A refusal is an answer; an error here means that the case itself is wrong.
#[expect(clippy::too_many_lines, reason = "an arm for each operation")]
pub fn call(op: &str, input: &Map<String, Value>) -> Result<Answer> {
    let arguments = Arguments::new(input);
    let get = |name| arguments.text(name);
    let maybe = |name| arguments.optional(name, Arguments::text);
    let size = |name| arguments.optional(name, Arguments::integer);
    let theme = || Ok::<_, anyhow::Error>(azora::theme(get("name")?, get("scheme")?, maybe("contrast")?));
    Ok(match op {
        "alpha_twin" => value(azora::alpha_twin(get("color")?, get("ground")?)),
        "check_mark" => value(azora::check_mark(get("svg")?)),
        "check_tokens" => value(azora::check_tokens(get("json")?)),
        "color_ramp" => value(azora::color_ramp(get("seed")?)),
        "color_difference" => value(azora::color_difference(get("one")?, get("other")?, maybe("method")?)),
        "composite_color" => value(azora::composite_color(get("color")?, get("ground")?)),
        "contact_sheet" => value(azora::contact_sheet(
            get("theme")?,
            size("columns")?,
            arguments.optional("labels", Arguments::plain)?,
            arguments.optional("ids", Arguments::plain)?,
            arguments.optional("sizes", Arguments::plain)?,
            arguments.optional("schemes", Arguments::plain)?,
            arguments.optional("paints", Arguments::plain)?,
        )),
        "contact_sheet_png" => bytes(azora::contact_sheet_png(
            get("theme")?,
            size("columns")?,
            arguments.optional("ids", Arguments::plain)?,
            arguments.optional("sizes", Arguments::plain)?,
            arguments.optional("schemes", Arguments::plain)?,
            arguments.optional("paints", Arguments::plain)?,
        )),
        "contrast_ratio" => value(azora::contrast_ratio(get("text")?, get("ground")?)),
        "convert_color" => value(azora::convert_color(arguments.color("color")?, get("space")?)),
        "derive_theme" | "explain_theme" => derivation(op, &arguments)?,
        method if method.starts_with("derive_theme.") => derivation(method, &arguments)?,
        "element" | "element.apply" | "element.frame" | "element.snapshot" | "element_frame" | "element_size"
        | "restore_element" | "scene_hash" | "scene_png" | "scene_svg" => element::call(op, &arguments)?,
        "element_apng" | "element_lottie" | "element_svg" | "flash_certificate" => film::call(op, &arguments)?,
        "ease" => value(azora::ease(get("easing")?, arguments.number("progress")?)),
        spring if spring.starts_with("spring_") => spring::call(spring, &arguments)?,
        "apng" | "performance_scene" | "png_sequence" | "sankofa_emblem" => view::call(op, &arguments)?,
        "engine_recipe"
        | "gem_recipe"
        | "parse_api_result"
        | "parse_events"
        | "parse_open_metrics"
        | "parse_prometheus"
        | "restore_metric_fold"
        | "with_times" => metric::call(op, &arguments)?,
        fold if fold.starts_with("metric_fold") => metric::call(fold, &arguments)?,
        "mark_scene" => {
            bytes(azora::mark_scene(get("id")?, get("theme")?, get("scheme")?, maybe("paint")?, size("size")?))
        }
        "format_color" => value(azora::format_color(arguments.color("color")?, maybe("format")?)),
        "hct" => value(azora::hct(get("color")?)),
        "hct_color" => {
            value(azora::hct_color(arguments.number("hue")?, arguments.number("chroma")?, arguments.number("tone")?))
        }
        "house_theme" => value(azora::house_theme(get("name")?).map(|_| true)),
        "list_apps" => value(azora::list_apps()),
        "list_errors" => value(azora::list_errors()),
        "list_marks" => value(azora::list_marks()),
        "list_recipes" => value(azora::list_recipes()),
        "list_roles" => value(azora::list_roles()),
        "list_services" => value(azora::list_services()),
        "list_themes" => value(azora::list_themes()),
        "map_color" => value(azora::map_color(arguments.color("color")?, get("space")?, maybe("method")?)),
        "mark_png" => bytes(azora::mark_png(get("id")?, get("theme")?, get("scheme")?, maybe("paint")?, size("size")?)),
        "mark_svg" => value(azora::mark_svg(
            get("id")?,
            get("theme")?,
            get("scheme")?,
            maybe("paint")?,
            size("size")?,
            maybe("instance")?,
        )),
        "parse_color" => value(azora::parse_color(get("text")?)),
        "seeds_from_pixels" => value(azora::seeds_from_pixels(
            arguments.bytes("rgba")?,
            arguments.integer("width")?,
            arguments.integer("height")?,
        )),
        "recipe" => value(azora::recipe(
            get("component")?,
            get("variant")?,
            get("theme")?,
            get("scheme")?,
            maybe("size")?,
            maybe("state")?,
            maybe("contrast")?,
        )),
        "recipe_css" => value(azora::recipe_css(maybe("component")?)),
        "service_theme" => value(azora::service_theme(get("id")?)),
        "simulate_vision" => {
            let severity = arguments.optional("severity", Arguments::number)?;
            value(azora::simulate_vision(get("color")?, get("vision")?, severity))
        }
        "svg_to_png" => bytes(azora::svg_to_png(get("svg")?, arguments.integer("width")?)),
        // An object does not cross as data: that it was made is all there is to say.
        "theme" => value(theme()?.map(|_| true)),
        "theme.color" => value(theme()?.and_then(|theme| theme.color(get("role").unwrap_or_default()))),
        "theme.css" => value(theme()?.and_then(|theme| theme.css())),
        "theme.json" => value(theme()?.and_then(|theme| theme.json())),
        "theme.ratio" => {
            let (text, ground) = (get("text_role")?, get("ground_role")?);
            value(theme()?.and_then(|theme| theme.ratio(text, ground)))
        }
        "theme.roles" => value(theme()?.and_then(|theme| theme.roles())),
        "theme_css" => value(azora::theme_css(get("name")?)),
        "tonal_palette" => value(azora::tonal_palette(get("color")?)),
        "verify_theme" => value(azora::verify_theme(get("certificate")?)),
        "version" => value(azora::version()),
        _ => bail!("there is no operation {op:?}"),
    })
}

/// What a brief is asked, or the theme that it gives.
fn derivation(op: &str, arguments: &Arguments<'_>) -> Result<Answer> {
    let get = |name| arguments.text(name);
    let maybe = |name| arguments.optional(name, Arguments::text);
    let number = |name| arguments.optional(name, Arguments::number);
    let (name, primary, accent, neutral) = (get("name")?, get("primary")?, maybe("accent")?, maybe("neutral")?);
    let (base, mode, density) = (maybe("base")?, maybe("mode")?, maybe("density")?);
    let (ratio, size, motion) = (number("type_ratio")?, number("type_base")?, number("motion")?);
    let locks = arguments.optional("locks", Arguments::locks)?;
    if op == "explain_theme" {
        let asked =
            azora::explain_theme(name, primary, accent, neutral, base, mode, density, ratio, size, motion, locks);
        return Ok(value(asked));
    }
    let theme = azora::derive_theme(name, primary, accent, neutral, base, mode, density, ratio, size, motion, locks);
    let theme = match theme {
        Ok(theme) => theme,
        Err(error) => return Ok(Answer::Error(error)),
    };
    Ok(match op {
        // An object does not cross as data: that it was made is all there is to say.
        "derive_theme" => Answer::Value(true.into()),
        "derive_theme.certificate" => value(theme.certificate()),
        "derive_theme.color" => value(theme.color(get("role")?, get("scheme")?, maybe("contrast")?)),
        "derive_theme.css" => value(theme.css()),
        "derive_theme.delta_css" => value(theme.delta_css()),
        "derive_theme.json" => value(theme.json(get("scheme")?, maybe("contrast")?)),
        "derive_theme.ramp" => value(theme.ramp()),
        "derive_theme.ratio" => {
            value(theme.ratio(get("text_role")?, get("ground_role")?, get("scheme")?, maybe("contrast")?))
        }
        _ => bail!("there is no operation {op:?}"),
    })
}

pub(crate) fn value<T: Serialize>(result: Result<T, AzoraError>) -> Answer {
    match result.map(|it| serde_json::to_value(it).unwrap_or_default()) {
        Ok(value) => Answer::Value(value),
        Err(error) => Answer::Error(error),
    }
}

pub(crate) fn bytes(result: Result<Vec<u8>, AzoraError>) -> Answer {
    match result {
        Ok(bytes) => Answer::Bytes(bytes),
        Err(error) => Answer::Error(error),
    }
}
