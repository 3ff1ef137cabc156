//! The operations on springs.

use anyhow::{Context, Result, bail};
use azora_surface::{self as azora, Spring};

use crate::{Answer, arguments::Arguments, call::value};

/// Calls an operation on springs.
pub(crate) fn call(op: &str, arguments: &Arguments<'_>) -> Result<Answer> {
    let number = |name| arguments.number(name);
    let maybe = |name| arguments.optional(name, Arguments::number);
    let spring = || -> Result<Spring> {
        let part = |name| arguments.part("spring", name).with_context(|| format!("the spring lacks its {name}"));
        Ok(Spring { stiffness: part("stiffness")?, damping: part("damping")?, mass: part("mass")? })
    };
    Ok(match op {
        "spring_at" => {
            value(azora::spring_at(spring()?, number("t")?, maybe("start")?, maybe("end")?, maybe("velocity")?))
        }
        "spring_batch" => value(azora::spring_batch(arguments.plain("springs")?, number("t")?)),
        "spring_compose" => value(azora::spring_compose(spring()?)),
        "spring_css" => value(azora::spring_css(spring()?, maybe("velocity")?, maybe("error")?)),
        "spring_from_duration" => value(azora::spring_from_duration(number("duration")?, maybe("bounce")?)),
        "spring_from_half_life" => value(azora::spring_from_half_life(number("half_life")?)),
        "spring_from_response" => value(azora::spring_from_response(number("response")?, maybe("damping_ratio")?)),
        "spring_lottie" => value(azora::spring_lottie(
            spring()?,
            number("start")?,
            number("end")?,
            maybe("rate")?,
            maybe("velocity")?,
            maybe("error")?,
        )),
        "spring_settling" => value(azora::spring_settling(
            spring()?,
            maybe("start")?,
            maybe("end")?,
            maybe("velocity")?,
            maybe("tolerance")?,
        )),
        "spring_swift" => value(azora::spring_swift(spring()?)),
        _ => bail!("there is no operation {op:?}"),
    })
}
