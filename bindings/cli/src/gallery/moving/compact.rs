//! An SVG as it stands in a page: what a file alone needs is left out, and paths are told by few digits.

use core::fmt::Write;

/// Steps of a unit by which places are told: polygons, and curves of small pictures.
const COARSE: i32 = 10;
const FINE: i32 = 100;

/// The same picture in fewer letters; places move by at most a twentieth of a unit, those of curves in a `small` one by a
/// two hundredth.
pub(in super::super) fn compact(svg: &str, small: bool) -> String {
    let svg = without_metadata(svg).replace(" xmlns=\"http://www.w3.org/2000/svg\"", "");
    let svg = svg.replace("></path>", "/>").replace("=\"0.", "=\".").replace("=\"#ffffff\"", "=\"#fff\"");
    let mut out = String::with_capacity(svg.len());
    let mut rest = svg.as_str();
    while let Some((before, after)) = rest.split_once(" d=\"") {
        let Some((path, after)) = after.split_once('"') else { break };
        out.push_str(before);
        out.push_str(" d=\"");
        let steps = if small && path.contains(['C', 'c']) { FINE } else { COARSE };
        match shorter(path, steps) {
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

/// Polygons, lines and cubics from each place to the next, by so many steps of a unit; none for any other path.
fn shorter(path: &str, steps: i32) -> Option<String> {
    let mut out = String::new();
    // Where the path is, where its part began, and where what is written is.
    let (mut here, mut begun, mut written) = ([0.0; 2], [0.0; 2], [0; 2]);
    let mut last = ' ';
    let mut rest = path;
    while let Some(command) = rest.chars().next() {
        rest = rest.get(command.len_utf8()..)?;
        let end = rest.find(|letter: char| letter.is_ascii_alphabetic()).unwrap_or(rest.len());
        let (numbers, after) = rest.split_at_checked(end)?;
        rest = after;
        let numbers = read(numbers)?;
        let (kind, length) = match command {
            'M' | 'm' => ('M', 2),
            'L' | 'l' => ('l', 2),
            'C' | 'c' => ('c', 6),
            'Z' | 'z' if numbers.is_empty() => {
                out.push('z');
                (here, last) = (begun, 'z');
                written = begun.map(|place| whole(place, steps));
                continue;
            }
            _ => return None,
        };
        if numbers.is_empty() || numbers.len() % length > 0 || (kind == 'M' && numbers.len() > 2) {
            return None;
        }
        for places in numbers.chunks(length) {
            let mut end = here;
            let mut letter = (kind == 'M' || last != kind).then_some(kind);
            for pair in places.chunks(2) {
                let &[x, y] = pair else { return None };
                end = if command.is_ascii_lowercase() { [here[0] + x, here[1] + y] } else { [x, y] };
                let to = end.map(|place| whole(place, steps));
                let from = if kind == 'M' { [0; 2] } else { written };
                step(&mut out, letter.take(), [to[0] - from[0], to[1] - from[1]], steps);
            }
            (here, last) = (end, kind);
            written = end.map(|place| whole(place, steps));
            if kind == 'M' {
                begun = end;
            }
        }
    }
    Some(out)
}

/// Numbers as a path has them: apart by a space, or by the sign of the next.
fn read(text: &str) -> Option<Vec<f64>> {
    let apart = text.replace('-', " -").replace(',', " ");
    let numbers = apart.split_whitespace().map(|number| number.parse().ok().filter(|number: &f64| number.abs() < 1e6));
    numbers.collect()
}

fn step(out: &mut String, command: Option<char>, places: [i32; 2], steps: i32) {
    out.extend(command);
    for (nth, place) in places.into_iter().enumerate() {
        if place >= 0 && (nth > 0 || command.is_none()) {
            out.push(' ');
        }
        let sign = if place < 0 { "-" } else { "" };
        let (whole, part) = (place.abs() / steps, place.abs() % steps);
        let whole = if whole == 0 && part > 0 { String::new() } else { whole.to_string() };
        let part = match (part, steps) {
            (0, _) => String::new(),
            (part, COARSE) => format!(".{part}"),
            (part, _) => format!(".{part:02}").trim_end_matches('0').to_owned(),
        };
        let _ = write!(out, "{sign}{whole}{part}");
    }
}

fn whole(place: f64, steps: i32) -> i32 {
    #[expect(clippy::cast_possible_truncation, reason = "places of a picture are some thousands")]
    let whole = (place * f64::from(steps)).round() as i32;
    whole
}

#[cfg(test)]
mod tests {
    use super::{COARSE, FINE, compact, shorter};

    #[test]
    fn polygons_are_told_by_steps() {
        let path = "M200.88 65.42L192.86 46.15L193.23 45.6ZM1 2L1.04 1.9L0.5 2Z";
        assert_eq!(shorter(path, COARSE).unwrap(), "M200.9 65.4l-8-19.2 .3-.6zM1 2l0-.1-.5 .1z");
        assert_eq!(shorter("M1 2A3 4 5 0 1 7 8", COARSE), None);
    }

    /// What is rounded on the way is made good at the next place: no path drifts from where it was.
    #[test]
    fn places_from_the_last_stay_where_they_were() {
        let path = format!("M0 0{}", "l.04 .04".repeat(100));
        let told = shorter(&path, COARSE).unwrap();
        let steps = super::read(told.split_once('l').unwrap().1).unwrap();
        assert!((steps.iter().step_by(2).sum::<f64>() - 4.0).abs() < 1e-9, "{told}");
        assert_eq!(
            shorter("M1.004 2c.333-.333 1.5 0 2 2 .1 .1 .2 .2 .3 .3", FINE).unwrap(),
            "M1 2c.34-.33 1.5 0 2 2 .1 .1 .2 .2 .3 .3"
        );
    }

    #[test]
    fn what_a_file_alone_needs_is_left_out() {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><metadata>a</metadata><path d=\"M1 2A3 4 5 0 1 7 8\"></path></svg>";
        assert_eq!(compact(svg, false), "<svg><path d=\"M1 2A3 4 5 0 1 7 8\"/></svg>");
    }
}
