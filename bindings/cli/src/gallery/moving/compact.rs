//! An SVG as it stands in a page: what a file alone needs is left out, and paths are told by steps of a tenth.

use core::fmt::Write;

/// The same picture in fewer letters; places move by at most a twentieth of a unit.
pub(super) fn compact(svg: &str) -> String {
    let svg = without_metadata(svg).replace(" xmlns=\"http://www.w3.org/2000/svg\"", "").replace("></path>", "/>");
    let mut out = String::with_capacity(svg.len());
    let mut rest = svg.as_str();
    while let Some((before, after)) = rest.split_once(" d=\"") {
        let Some((path, after)) = after.split_once('"') else { break };
        out.push_str(before);
        out.push_str(" d=\"");
        match polygons(path) {
            Some(shorter) => out.push_str(&shorter),
            None => out.push_str(path),
        }
        out.push('"');
        rest = after;
    }
    out.push_str(rest);
    out
}

fn without_metadata(svg: &str) -> String {
    match (svg.split_once("<metadata>"), svg.split_once("</metadata>")) {
        (Some((before, _)), Some((_, after))) => before.to_owned() + after,
        _ => svg.to_owned(),
    }
}

/// Polygons and lines in absolute places, by steps; none for any other path.
fn polygons(path: &str) -> Option<String> {
    let mut out = String::new();
    let (mut left, mut top) = (0, 0);
    let mut before = 'M';
    let mut rest = path;
    while let Some(command) = rest.chars().next() {
        rest = rest.get(command.len_utf8()..)?;
        let end = rest.find(|letter: char| letter.is_ascii_alphabetic()).unwrap_or(rest.len());
        let (numbers, after) = rest.split_at_checked(end)?;
        rest = after;
        if command == 'Z' {
            out.push('z');
        } else {
            let places: Vec<i32> = numbers.split_whitespace().map(tenths).collect::<Option<_>>()?;
            let &[x, y] = places.as_slice() else { return None };
            match command {
                'M' => step(&mut out, Some('M'), [x, y]),
                // A further line needs no letter of its own.
                'L' => step(&mut out, (before != 'L').then_some('l'), [x - left, y - top]),
                _ => return None,
            }
            (left, top) = (x, y);
        }
        before = command;
    }
    Some(out)
}

fn step(out: &mut String, command: Option<char>, places: [i32; 2]) {
    out.extend(command);
    for (nth, place) in places.into_iter().enumerate() {
        if place >= 0 && (nth > 0 || command.is_none()) {
            out.push(' ');
        }
        let sign = if place < 0 { "-" } else { "" };
        let (whole, tenth) = (place.unsigned_abs() / 10, place.unsigned_abs() % 10);
        let whole = if whole == 0 && tenth > 0 { String::new() } else { whole.to_string() };
        let tenth = if tenth == 0 { String::new() } else { format!(".{tenth}") };
        let _ = write!(out, "{sign}{whole}{tenth}");
    }
}

fn tenths(number: &str) -> Option<i32> {
    let number: f64 = number.parse().ok()?;
    #[expect(clippy::cast_possible_truncation, reason = "places of a picture are some thousands")]
    (number.abs() < 1e6).then(|| (number * 10.0).round() as i32)
}

#[cfg(test)]
mod tests {
    use super::{compact, polygons};

    #[test]
    fn polygons_are_told_by_steps() {
        let path = "M200.88 65.42L192.86 46.15L193.23 45.6ZM1 2L1.04 1.9L0.5 2Z";
        assert_eq!(polygons(path).unwrap(), "M200.9 65.4l-8-19.2 .3-.6zM1 2l0-.1-.5 .1z");
        assert_eq!(polygons("M1 2C3 4 5 6 7 8"), None);
    }

    #[test]
    fn what_a_file_alone_needs_is_left_out() {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><metadata>a</metadata><path d=\"M1 2C3 4 5 6 7 8\"></path></svg>";
        assert_eq!(compact(svg), "<svg><path d=\"M1 2C3 4 5 6 7 8\"/></svg>");
    }
}
