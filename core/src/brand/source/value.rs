//! What the attributes of a mark hold: slots, references to the one gradient, path data, numbers and keywords.

use std::borrow::Cow;

use roxmltree::Attribute;

use super::{BODY, Reader};
use crate::{
    Rgb8,
    brand::drawing::{Piece, Slot, escape_into},
    error::{nearest, quote},
};

impl<'a> Reader<'a> {
    /// Checks the value of an attribute and appends it to `run`.
    pub(super) fn value(&mut self, run: &mut Run, attribute: Attribute<'a, 'a>) {
        let (name, value, at) = (attribute.name(), attribute.value(), attribute.range_value().start);
        match name {
            "id" => {
                run.prefix();
                run.text.push_str("body");
                if value != BODY {
                    self.invalid(at, format!("The only id of a mark is {BODY:?}."));
                }
                return;
            }
            "fill" | "stroke" if value == "url(#ID-body)" => {
                run.text.push_str("url(#");
                run.prefix();
                run.text.push_str("body)");
                return;
            }
            "fill" | "stroke" if value == "none" => {}
            "fill" | "stroke" | "stop-color" => return self.slot(run, name, value, at),
            _ => {
                let (sound, wanted) = plain(name, value);
                if !sound {
                    self.invalid(at, format!("{} is no {name} of a mark: write {wanted}.", quote(value)));
                }
            }
        }
        escape_into(&mut run.text, value);
    }

    /// `var(--mark-SLOT, #rrggbb)`.
    fn slot(&mut self, run: &mut Run, name: &str, value: &str, at: usize) {
        let Some(inside) = value.trim().strip_prefix("var(").and_then(|rest| rest.strip_suffix(')')) else {
            let reason =
                format!("{} is no {name} of a mark: write a slot, as var(--mark-from, #8b5cf6).", quote(value));
            return self.invalid(at, reason);
        };
        let (variable, fallback) = inside.split_once(',').unwrap_or((inside, ""));
        let variable = variable.trim();
        let bound = Slot::ALL.iter().zip(0..).find(|(slot, _)| variable.strip_prefix("--mark-") == Some(slot.name()));
        let Some((slot, index)) = bound else {
            let near = nearest(variable, ["--mark-from", "--mark-to", "--mark-tone", "--mark-seed"]);
            let near = near.map(|near| format!(" Did you mean {near}?"));
            let reason = format!(
                "No slot binds the variable {}; the slots are --mark-from, --mark-to, --mark-tone and --mark-seed.{}",
                quote(variable),
                near.unwrap_or_default()
            );
            return self.problem(at, "svg.unbound_variable", reason);
        };
        let Some(color) = Rgb8::from_hex(fallback.trim()) else {
            return self
                .invalid(at, format!("{variable} needs the brand's colour behind it, as var({variable}, #8b5cf6)."));
        };
        run.slot(*slot);
        let known = self.stops.get(index).copied().flatten();
        if known.is_some_and(|known| known != color) {
            self.invalid(at, format!("{variable} falls back to two colours; one slot has one."));
        }
        if let Some(stop) = self.stops.get_mut(index) {
            *stop = stop.or(Some(color));
        }
    }
}

/// Markup under construction: finished pieces, and the text after them.
#[derive(Default)]
pub(super) struct Run {
    done: Vec<Piece>,
    pub(super) text: String,
}

impl Run {
    fn flush(&mut self) {
        if !self.text.is_empty() {
            self.done.push(Piece::Text(Cow::Owned(core::mem::take(&mut self.text))));
        }
    }

    fn slot(&mut self, slot: Slot) {
        self.flush();
        self.done.push(Piece::Slot(slot));
    }

    fn prefix(&mut self) {
        self.flush();
        self.done.push(Piece::Prefix);
    }

    /// Appends, joining text to text.
    pub(super) fn extend(&mut self, pieces: Vec<Piece>) {
        for piece in pieces {
            match piece {
                Piece::Text(text) => self.text.push_str(&text),
                other => {
                    self.flush();
                    self.done.push(other);
                }
            }
        }
    }

    pub(super) fn pieces(mut self) -> Vec<Piece> {
        self.flush();
        self.done
    }
}

/// Whether an attribute without colours or references holds what it may, and what that is.
fn plain(name: &str, value: &str) -> (bool, &'static str) {
    match name {
        "d" => (is_path(value), "path data in the commands of SVG and numbers without an exponent"),
        "fill-rule" => (matches!(value, "evenodd" | "nonzero"), "evenodd or nonzero"),
        "stroke-linecap" => (matches!(value, "butt" | "round" | "square"), "butt, round or square"),
        "stroke-linejoin" => (matches!(value, "miter" | "round" | "bevel"), "miter, round or bevel"),
        "gradientUnits" => {
            (matches!(value, "userSpaceOnUse" | "objectBoundingBox"), "userSpaceOnUse or objectBoundingBox")
        }
        "r" | "stroke-width" => (number(value).is_some_and(|value| value > 0.0), "a number above 0"),
        "offset" => (number(value).is_some_and(|value| (0.0..=1.0).contains(&value)), "a number from 0 to 1"),
        _ => (number(value).is_some(), "a number"),
    }
}

/// A finite number without a unit.
fn number(text: &str) -> Option<f64> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'+'));
    text.parse().ok().filter(|number: &f64| plain && number.is_finite())
}

/// Path data that are sound to their end, of plain numbers.
fn is_path(data: &str) -> bool {
    let mut numbers = data.split(|character: char| !matches!(character, '0'..='9' | '.'));
    if data.contains(['e', 'E']) || numbers.any(|number| number.len() > 16) {
        return false;
    }
    let mut segments = svgtypes::PathParser::from(data).peekable();
    segments.peek().is_some() && segments.all(|segment| segment.is_ok())
}
