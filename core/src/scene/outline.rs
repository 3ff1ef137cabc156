//! Texts as outlines, for what has no fonts: pictures, and files that must look the same where Inter is missing.

use super::{
    Head, Scene,
    advance::{advance, glyph, glyph_count},
    head,
    ink::{Anchor, Ink},
    item::{self, SceneItem, SceneText},
    pen::{Pen, raised},
};
use crate::math;

/// Copyright 2020 The Inter Project Authors, SIL Open Font License 1.1.
const INTER: &str = include_str!("outline/inter.txt");
/// Units of an em in the table.
const EM: f64 = 4096.0;

impl Scene {
    /// The same picture with every text as a filled path, whose places are within 1/512 pixel of the glyphs'.
    ///
    /// A character that is not in the built-in table (the printable ones of ASCII, `·–−…●≥µ°×`) is drawn as a question mark.
    /// Items beyond the limits of a scene are left out, and the scene says so.
    #[must_use]
    pub fn outlined(&self) -> Self {
        let Head { mut items, count, role, name, value, valid_until, .. } = head(&self.bytes).unwrap_or_default();
        let mut bytes = Vec::with_capacity(self.bytes.len());
        let mut pen = Pen::new(&mut bytes, self.width(), self.height());
        for _ in 0..count {
            let begin = items;
            match item::read(&mut items) {
                Ok(SceneItem::Text(text)) => draw(&mut pen, &text),
                _ => pen.copy(items.since(&begin).rest()),
            }
        }
        pen.finish(role, name, value, valid_until);
        Self::drawn(bytes)
    }
}

/// Draws a text as one shape.
fn draw(pen: &mut Pen, text: &SceneText) {
    let size = f64::from(text.size) / 256.0;
    let whole = f64::from(text.advance) / 256.0;
    let natural = advance(text.text, size, text.weight);
    let stretch = if natural > 0.0 { whole / natural } else { 1.0 };
    let begin = match text.anchor {
        Anchor::Start => 0.0,
        Anchor::Middle => -whole / 2.0,
        Anchor::End => -whole,
    };
    let (sine, cosine) = math::sin_cos_degrees(f64::from(text.rotation) / 256.0);
    let (x, y) = (f64::from(text.x) / 256.0, f64::from(text.y) / 256.0);
    let mut from = 0.0;
    pen.fill(Ink::Solid(text.ink));
    for character in text.text.chars() {
        let place = |(across, up): (i32, i32)| {
            let along = begin + (from + f64::from(across) * size / EM) * stretch;
            let down = -f64::from(up) * size / EM;
            (x + cosine * along - sine * down, y + sine * along + cosine * down)
        };
        trace(pen, outline(character, text.weight), place);
        let mut bytes = [0; 4];
        from += advance(character.encode_utf8(&mut bytes), size, text.weight);
    }
}

/// The path data of a character.
fn outline(character: char, weight: u16) -> &'static str {
    let lines = INTER.lines().skip_while(|line| line.parse() != Ok(weight)).skip(1);
    let line = lines.take(glyph_count()).nth(glyph(character)).unwrap_or_default();
    let mut rest = line.chars();
    rest.next();
    rest.as_str()
}

/// Draws path data of `m`, `l`, `q` and `z`.
fn trace(pen: &mut Pen, data: &str, place: impl Fn((i32, i32)) -> (f64, f64)) {
    let mut at = (0, 0);
    for command in data
        .split_inclusive(|byte: char| byte.is_ascii_alphabetic())
        .zip(data.split(|byte: char| byte.is_ascii_alphabetic()).skip(1))
    {
        let mut numbers = Numbers(command.1);
        let mut way = || (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
        let after = |(dx, dy): (i32, i32)| (at.0 + dx, at.1 + dy);
        match command.0.as_bytes().last() {
            Some(b'm') => {
                at = after(way());
                let (x, y) = place(at);
                pen.move_to(x, y);
            }
            Some(b'l') => {
                at = after(way());
                let (x, y) = place(at);
                pen.line_to(x, y);
            }
            Some(b'q') => {
                let (control, end) = (after(way()), after(way()));
                let [first, second, last] = raised(place(at), place(control), place(end));
                pen.curve_to(first.0, first.1, second.0, second.1, last.0, last.1);
                at = end;
            }
            _ => pen.close(),
        }
    }
}

/// Whole numbers, parted by a space or by a sign.
struct Numbers<'a>(&'a str);

impl Iterator for Numbers<'_> {
    type Item = i32;

    fn next(&mut self) -> Option<i32> {
        let rest = self.0.trim_start();
        let end =
            rest.char_indices().skip(1).find(|(_, byte)| !byte.is_ascii_digit()).map_or(rest.len(), |(end, _)| end);
        let (number, rest) = rest.split_at_checked(end)?;
        self.0 = rest;
        number.parse().ok()
    }
}
