//! The operations on spans of an element's time.

use anyhow::{Result, bail};
use azora_surface as azora;

use crate::{
    Answer,
    arguments::Arguments,
    call::{bytes, value},
};

/// Calls an operation that draws many frames.
pub(crate) fn call(op: &str, arguments: &Arguments<'_>) -> Result<Answer> {
    let text = |name| arguments.optional(name, Arguments::text);
    let number = |name| arguments.optional(name, Arguments::number);
    Ok(match op {
        "element_apng" => bytes(azora::element_apng(
            arguments.text("kind")?,
            arguments.events("events")?,
            number("start")?,
            number("duration")?,
            number("rate")?,
            number("scale")?,
            text("ground")?,
            arguments.optional("size", Arguments::number)?,
            text("theme")?,
            text("scheme")?,
            text("contrast")?,
            text("cut")?,
            text("glow")?,
            text("pace")?,
            text("policy")?,
            text("heart")?,
            arguments.optional("label", Arguments::plain)?,
            text("name")?,
            text("words")?,
        )),
        "element_lottie" => value(azora::element_lottie(
            arguments.text("kind")?,
            arguments.events("events")?,
            number("start")?,
            number("duration")?,
            arguments.optional("size", Arguments::number)?,
            text("theme")?,
            text("scheme")?,
            text("contrast")?,
            text("cut")?,
            text("glow")?,
            text("pace")?,
            text("policy")?,
            text("heart")?,
            arguments.optional("label", Arguments::plain)?,
            text("name")?,
            text("words")?,
        )),
        "element_svg" => value(azora::element_svg(
            arguments.text("kind")?,
            arguments.events("events")?,
            number("start")?,
            number("duration")?,
            text("motion")?,
            text("instance")?,
            arguments.optional("size", Arguments::number)?,
            text("theme")?,
            text("scheme")?,
            text("contrast")?,
            text("cut")?,
            text("glow")?,
            text("pace")?,
            text("policy")?,
            text("heart")?,
            arguments.optional("label", Arguments::plain)?,
            text("name")?,
            text("words")?,
        )),
        "flash_certificate" => value(azora::flash_certificate(
            arguments.text("kind")?,
            arguments.events("events")?,
            number("start")?,
            number("duration")?,
            arguments.optional("size", Arguments::number)?,
            text("theme")?,
            text("scheme")?,
            text("contrast")?,
            text("cut")?,
            text("glow")?,
            text("pace")?,
            text("policy")?,
            text("heart")?,
            arguments.optional("label", Arguments::plain)?,
            text("name")?,
            text("words")?,
        )),
        _ => bail!("there is no operation {op:?}"),
    })
}
