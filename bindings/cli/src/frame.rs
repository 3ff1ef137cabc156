//! A place in a file, shown: the line, and a caret under the place.

use core::ops::Range;
use std::path::Path;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use azora_core::Span;

/// The columns that a frame's line is cut to.
pub(crate) const WIDTH: usize = 80;

/// As many characters as are marked at most.
const MARKED: usize = 40;

/// A sentence with its code, and the place in the file's text that it speaks of.
pub(crate) fn frame(
    renderer: &Renderer,
    (code, reason): (&str, &str),
    (file, text): (&Path, &str),
    span: Span,
) -> String {
    let line = line(text, span.line);
    let snippet = Snippet::source(line)
        .path(file.to_string_lossy())
        .line_start(span.line as usize)
        .annotation(AnnotationKind::Primary.span(marked(line, span.column)));
    render(renderer, Level::ERROR.primary_title(reason).id(code).element(snippet))
}

/// A sentence with its code.
pub(crate) fn title(renderer: &Renderer, code: &str, reason: &str) -> String {
    render(renderer, Group::with_title(Level::ERROR.primary_title(reason).id(code)))
}

fn render(renderer: &Renderer, group: Group<'_>) -> String {
    let mut text = renderer.render(&[group]);
    text.push('\n');
    text
}

/// A line of a text without its end, counted from 1; empty where there is none, as at the end of a file.
fn line(text: &str, line: u32) -> &str {
    let line = text.split('\n').nth(line.saturating_sub(1) as usize).unwrap_or_default();
    line.strip_suffix('\r').unwrap_or(line)
}

/// What stands at a column, in bytes: a quoted text, a word, else one character.
fn marked(line: &str, column: u32) -> Range<usize> {
    let start = line.char_indices().nth(column.saturating_sub(1) as usize).map_or(line.len(), |(at, _)| at);
    let rest = line.get(start..).unwrap_or_default();
    let first = rest.chars().next().unwrap_or_default();
    let part_of_word = |letter: char| letter.is_alphanumeric() || "-_.#".contains(letter);
    let end = if let Some(inside) = rest.strip_prefix('"') {
        let open = |at: usize| inside.get(..at).is_some_and(|before| before.ends_with('\\'));
        inside.match_indices('"').find(|(at, _)| !open(*at)).map(|(at, _)| at + 2)
    } else if part_of_word(first) || first == '<' {
        rest.char_indices().skip(1).find(|(_, letter)| !part_of_word(*letter)).map(|(at, _)| at)
    } else {
        Some(first.len_utf8())
    };
    let most = rest.char_indices().nth(MARKED).map_or(rest.len(), |(at, _)| at);
    start..start + end.unwrap_or(most).min(most)
}
