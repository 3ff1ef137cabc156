//! Outside truths: what other authors' libraries and the specifications say.

use std::{fs, path::PathBuf};

use azora_core::{
    Color, ColorFormat, ColorSpace, DifferenceMethod, GamutMethod, Rgb8, Vision, color_difference, composite_color,
    contrast_ratio, convert_color, format_color, map_color, parse_color, simulate_vision,
};
use serde_json::Value;

/// Every case of the named group in every file, with its tolerance and a name to report.
pub fn each_case(wanted: &str, mut check: impl FnMut(&Value, f64) -> Result<(), String>) {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../bindings/conformance/reference/color");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let (mut count, mut failures) = (0, Vec::new());
    for file in files {
        let document: Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
        for group in document["groups"].as_array().unwrap() {
            if group["group"] != wanted {
                continue;
            }
            let tolerance = group["tolerance"].as_f64().unwrap();
            for case in group["cases"].as_array().unwrap() {
                count += 1;
                if let Err(difference) = check(case, tolerance) {
                    failures.push(format!("{}: {case}\n    {difference}", file.file_name().unwrap().display()));
                }
            }
        }
    }
    assert!(count > 0, "no case of {wanted} was found");
    assert!(failures.is_empty(), "{} of {count} differ:\n{}", failures.len(), failures.join("\n"));
}

fn space(value: &Value) -> ColorSpace {
    ColorSpace::from_name(value.as_str().unwrap(), "/space").unwrap()
}

fn components(value: &Value) -> [Option<f64>; 3] {
    let list: Vec<_> = value.as_array().unwrap().iter().map(Value::as_f64).collect();
    list.try_into().unwrap()
}

fn color(case: &Value) -> Color {
    let [c1, c2, c3] = components(&case["components"]);
    Color { space: space(&case["space"]), c1, c2, c3, alpha: Some(1.0) }
}

/// Compares component by component, in units of each one's range; a hue goes round.
fn near(ours: &Color, expected: [Option<f64>; 3], tolerance: f64) -> Result<(), String> {
    let hue = match ours.space {
        ColorSpace::Hsl | ColorSpace::Hwb => Some(0),
        ColorSpace::Lch | ColorSpace::Oklch => Some(2),
        _ => None,
    };
    let range = match ours.space {
        ColorSpace::Hsl | ColorSpace::Hwb | ColorSpace::Lab | ColorSpace::Lch => 100.0,
        _ => 1.0,
    };
    for (place, (one, other)) in [ours.c1, ours.c2, ours.c3].into_iter().zip(expected).enumerate() {
        let difference = match (one, other) {
            (None, None) => 0.0,
            (Some(one), Some(other)) if hue == Some(place) => {
                let turn = (one - other).abs();
                turn.min(360.0 - turn) / 360.0
            }
            (Some(one), Some(other)) => (one - other).abs() / range,
            _ => f64::INFINITY,
        };
        if difference > tolerance {
            return Err(format!("component {} differs by {difference:e}: {ours:?}", place + 1));
        }
    }
    Ok(())
}

fn near_number(ours: f64, case: &Value, tolerance: f64) -> Result<(), String> {
    let difference = (ours - case["expected"].as_f64().unwrap()).abs();
    if difference <= tolerance { Ok(()) } else { Err(format!("{ours} differs by {difference:e}")) }
}

#[test]
fn conversions() {
    each_case("convert", |case, tolerance| {
        let ours = convert_color(&color(case), space(&case["to"])).unwrap();
        near(&ours, components(&case["expected"]), tolerance)
    });
}

#[test]
fn gamut_mapping() {
    each_case("gamut", |case, tolerance| {
        let hsl = parse_color(&format_color(&color(case), ColorFormat::Hsl).unwrap()).unwrap();
        let ours = convert_color(&hsl, ColorSpace::Srgb).unwrap();
        near(&ours, components(&case["expected"]), tolerance)
    });
}

#[test]
fn every_gamut() {
    each_case("map", |case, tolerance| {
        let method = GamutMethod::from_name(case["method"].as_str().unwrap(), "/method").unwrap();
        let ours = map_color(&color(case), space(&case["to"]), method).unwrap();
        near(&ours, components(&case["expected"]), tolerance)
    });
}

#[test]
fn contrast() {
    each_case("contrast", |case, tolerance| {
        let (text, ground) = (case["text"].as_str().unwrap(), case["ground"].as_str().unwrap());
        let ours = contrast_ratio(text, ground).unwrap();
        let printed = Rgb8::from_hex(text).unwrap().contrast(Rgb8::from_hex(ground).unwrap());
        assert_eq!(ours.to_bits(), printed.to_bits(), "themes and contrast_ratio measure alike");
        near_number(ours, case, tolerance)
    });
}

#[test]
fn contrast_of_the_act_rules() {
    each_case("act", |case, tolerance| {
        let (text, ground) = (case["text"].as_str().unwrap(), case["ground"].as_str().unwrap());
        let ours = contrast_ratio(text, ground).unwrap();
        if (ours >= case["min"].as_f64().unwrap()) != case["passes"].as_bool().unwrap() {
            return Err(format!("{ours} judges otherwise"));
        }
        // A laid colour is rounded to eight bits, which moves the ratio by less than a hundredth.
        let laid = contrast_ratio(&composite_color(text, ground).unwrap(), ground).unwrap();
        near_number(laid, case, tolerance)?;
        near_number(ours, case, tolerance)
    });
}

#[test]
fn difference() {
    each_case("difference", |case, tolerance| {
        let (one, other) = (case["one"].as_str().unwrap(), case["other"].as_str().unwrap());
        let ours = color_difference(one, other, DifferenceMethod::Ok).unwrap();
        let printed = Rgb8::from_hex(one).unwrap().difference(Rgb8::from_hex(other).unwrap());
        assert_eq!(ours.to_bits(), printed.to_bits(), "themes and color_difference measure alike");
        near_number(ours, case, tolerance)
    });
}

#[test]
fn difference_by_ciede2000() {
    each_case("ciede2000", |case, tolerance| {
        let (one, other) = (case["one"].as_str().unwrap(), case["other"].as_str().unwrap());
        near_number(color_difference(one, other, DifferenceMethod::Ciede2000).unwrap(), case, tolerance)
    });
}

#[test]
fn notations() {
    each_case("parse", |case, tolerance| {
        let ours = parse_color(case["text"].as_str().unwrap()).unwrap();
        if ours.space != space(&case["space"]) {
            return Err(format!("read as {}", ours.space));
        }
        if ours.alpha != case["alpha"].as_f64() {
            return Err(format!("opacity {:?}", ours.alpha));
        }
        near(&ours, components(&case["expected"]), tolerance)
    });
}

#[test]
fn vision() {
    each_case("vision", |case, tolerance| {
        let vision = Vision::from_name(case["vision"].as_str().unwrap(), "/vision").unwrap();
        let seen =
            simulate_vision(case["color"].as_str().unwrap(), vision, case["severity"].as_f64().unwrap()).unwrap();
        let ours = convert_color(&parse_color(&seen).unwrap(), ColorSpace::Srgb).unwrap();
        near(&ours, components(&case["expected"]), tolerance)
    });
}
