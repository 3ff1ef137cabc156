//! The operations on spans of an element's time.

use anyhow::{Result, bail};
use azora_surface as azora;

use crate::{
    Answer,
    arguments::{Arguments, drawn},
    call::{bytes, value},
};

/// Calls an operation that draws many frames.
pub(crate) fn call(op: &str, arguments: &Arguments<'_>) -> Result<Answer> {
    let kind = arguments.text("kind")?;
    let events = arguments.events("events")?;
    let text = |name| arguments.optional(name, Arguments::text);
    let number = |name| arguments.optional(name, Arguments::number);
    let (start, duration) = (number("start")?, number("duration")?);
    Ok(match op {
        "element_apng" => bytes(drawn!(
            azora::element_apng, arguments;
            kind, events, start, duration, number("rate")?, number("scale")?, text("ground")?
        )),
        "element_lottie" => value(drawn!(azora::element_lottie, arguments; kind, events, start, duration)),
        "element_svg" => value(drawn!(
            azora::element_svg, arguments;
            kind, events, start, duration, text("motion")?, text("instance")?
        )),
        "flash_certificate" => value(drawn!(azora::flash_certificate, arguments; kind, events, start, duration)),
        _ => bail!("there is no operation {op:?}"),
    })
}
