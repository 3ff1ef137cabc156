//! The operations that draw the engine's other pictures, and those that make files of scenes.

use anyhow::{Context, Result, bail};
use azora_surface::{self as azora, PerformanceRow};
use serde_json::Value;

use crate::{
    Answer,
    arguments::{Arguments, number},
    call::bytes,
};

/// Calls an operation that draws a view, or a file of scenes.
pub(crate) fn call(op: &str, arguments: &Arguments<'_>) -> Result<Answer> {
    let text = |name| arguments.optional(name, Arguments::text);
    let number = |name| arguments.optional(name, Arguments::number);
    Ok(match op {
        "apng" => bytes(azora::apng(
            arguments.several("frames")?,
            arguments.number("delay")?,
            number("scale")?,
            text("ground")?,
        )),
        "performance_scene" => bytes(azora::performance_scene(
            row(arguments, "requests")?,
            row(arguments, "latency")?,
            row(arguments, "errors")?,
            arguments.integer("minutes")?,
            number("width")?,
            number("height")?,
            text("past")?,
            text("theme")?,
            text("scheme")?,
            text("contrast")?,
            text("name")?,
            text("words")?,
        )),
        // One after another, since the vectors know bytes and no lists of them.
        "png_sequence" => bytes(
            azora::png_sequence(arguments.several("frames")?, number("scale")?, text("ground")?)
                .map(|pictures| pictures.concat()),
        ),
        "sankofa_emblem" => bytes(azora::sankofa_emblem(
            arguments.text("form")?,
            number("size")?,
            text("theme")?,
            text("scheme")?,
            text("contrast")?,
            text("name")?,
            text("words")?,
        )),
        _ => bail!("there is no operation {op:?}"),
    })
}

fn row(arguments: &Arguments<'_>, name: &str) -> Result<PerformanceRow> {
    let given: Value = arguments.plain(name)?;
    let part = |part: &str| given.get(part)?.as_array()?.iter().map(number).collect::<Option<Vec<f64>>>();
    let row =
        || Some(PerformanceRow { now: part("now")?, past: part("past")?, low: part("low")?, high: part("high")? });
    row().with_context(|| format!("{name:?} is no row"))
}
