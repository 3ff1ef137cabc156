//! The operations of living elements.

use anyhow::{Result, bail};
use azora_surface::{self as azora, AzoraError, Element};

use crate::{
    Answer,
    arguments::{Arguments, drawn},
    call::{bytes, value},
};

/// Calls an operation on elements or on what they draw.
pub(crate) fn call(op: &str, arguments: &Arguments<'_>) -> Result<Answer> {
    Ok(match op {
        "element_frame" => bytes(frame(arguments)?),
        "element_size" => value(azora::element_size(arguments.text("kind")?, arguments.text("size")?)),
        // An object does not cross as data: that it was made is all there is to say.
        "restore_element" => value(azora::restore_element(arguments.bytes("snapshot")?).map(|_| true)),
        "scene_hash" => value(azora::scene_hash(arguments.bytes("scene")?)),
        "scene_png" => bytes(azora::scene_png(
            arguments.bytes("scene")?,
            arguments.optional("scale", Arguments::number)?,
            arguments.optional("ground", Arguments::text)?,
        )),
        "scene_svg" => {
            value(azora::scene_svg(arguments.bytes("scene")?, arguments.optional("instance", Arguments::text)?))
        }
        _ => {
            let element = match element(arguments)? {
                Ok(element) => element,
                Err(error) => return Ok(Answer::Error(error)),
            };
            match op {
                "element" => Answer::Value(true.into()),
                "element.apply" => value(element.apply(arguments.event("event")?)),
                "element.frame" => bytes(element.frame(arguments.number("at")?)),
                "element.snapshot" => bytes(element.snapshot()),
                _ => bail!("there is no operation {op:?}"),
            }
        }
    })
}

/// The element that the arguments ask for.
pub(crate) fn element(arguments: &Arguments<'_>) -> Result<Result<Element, AzoraError>> {
    Ok(drawn!(azora::element, arguments; arguments.text("kind")?))
}

/// The pure form.
pub(crate) fn frame(arguments: &Arguments<'_>) -> Result<Result<Vec<u8>, AzoraError>> {
    let (kind, events, at) = (arguments.text("kind")?, arguments.events("events")?, arguments.number("at")?);
    Ok(drawn!(azora::element_frame, arguments; kind, events, at))
}
