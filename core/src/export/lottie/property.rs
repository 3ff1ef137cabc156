//! A property of Lottie: a value that stands, or keyframes with straight ways between them.

use crate::export::number::decimal;

pub(super) const SHARE: u32 = 4;

/// Appends a name and what it is: at least one value, each with its frame.
pub(super) fn property(text: &mut String, name: &str, values: &[(u32, Vec<f64>)], decimals: u32) {
    text.push_str(name);
    animated(text, values, |text, value| match value {
        [only] if values.len() == 1 => decimal(text, *only, decimals),
        value => list(text, value, decimals),
    });
}

/// The same with any values.
pub(super) fn animated<T>(text: &mut String, values: &[(u32, T)], write: impl Fn(&mut String, &[f64]))
where
    T: AsRef<[f64]>,
{
    keyed(text, values, |text, value| write(text, value.as_ref()), "");
}

/// Keyframes of what `write` writes, each in `around`.
pub(super) fn keyed<T>(text: &mut String, values: &[(u32, T)], write: impl Fn(&mut String, &T), around: &str) {
    if let [(_, only)] = values {
        text.push_str("{\"a\":0,\"k\":");
        write(text, only);
        return text.push('}');
    }
    text.push_str("{\"a\":1,\"k\":[");
    for (nth, (frame, value)) in values.iter().enumerate() {
        text.push_str(if nth == 0 { "{\"t\":" } else { ",{\"t\":" });
        text.push_str(&frame.to_string());
        text.push_str(",\"s\":");
        text.push_str(around);
        write(text, value);
        text.push_str(if around.is_empty() { "" } else { "]" });
        if nth + 1 < values.len() {
            // A straight way.
            text.push_str(",\"o\":{\"x\":[0],\"y\":[0]},\"i\":{\"x\":[1],\"y\":[1]}");
        }
        text.push('}');
    }
    text.push_str("]}");
}

pub(super) fn list(text: &mut String, values: &[f64], decimals: u32) {
    text.push('[');
    for (nth, value) in values.iter().enumerate() {
        text.push_str(if nth == 0 { "" } else { "," });
        decimal(text, *value, decimals);
    }
    text.push(']');
}
