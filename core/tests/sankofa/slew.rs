//! What is safe to look at: no block of a tenth of the side ever changes its luminance by more than .35 a second.
//!
//! Frames are drawn by the library's own renderer at 256 px on the theme's ground, and measured by its own analyser.

use azora_core::{
    Cut, Element, ElementEvent, ElementKind, ElementParams, FlashAnalyser, FlashCertificate, FlashRoute, MotionPolicy,
    Noise, Pace, Rgb8, Scheme, scene_png, theme,
};
use resvg::tiny_skia::Pixmap;

use crate::stream::{Case, PILLARS, params, stream};

const SIDE: u32 = 256;
const RATE: u32 = 20;

fn linear() -> Vec<f32> {
    let decode = |byte: u16| {
        let x = f64::from(byte) / 255.0;
        (if x <= 0.04045 { x / 12.92 } else { ((x + 0.055) / 1.055).powf(2.4) }) as f32
    };
    (0..=255).map(decode).collect()
}

/// Plays events and measures every frame from one second to another.
pub fn measure(events: &[ElementEvent], params: &ElementParams, from: f64, to: f64) -> FlashCertificate {
    let mut element = Element::new(ElementKind::Sankofa, params).unwrap();
    let css = params.size / f64::from(SIDE);
    let mut analyser = FlashAnalyser::new(SIDE, SIDE, css * css, RATE).unwrap();
    let table = linear();
    let ground = Rgb8::from_hex(&theme(params.theme, params.scheme, params.contrast).color("background").unwrap());
    let mut events = events.iter().peekable();
    let mut frame = 0;
    loop {
        let at = 1000.0 * (from + f64::from(frame) / f64::from(RATE));
        if at > 1000.0 * to {
            return analyser.certificate().unwrap();
        }
        while let Some(event) = events.next_if(|event| event.at <= at) {
            // A storm may hold what is refused.
            let _ = element.apply(event);
        }
        let scene = element.frame(at).unwrap();
        let pixmap = Pixmap::decode_png(&scene_png(&scene, 1.0 / css, ground).unwrap()).unwrap();
        let lights: Vec<[f32; 3]> = pixmap
            .pixels()
            .iter()
            .map(|pixel| [pixel.red(), pixel.green(), pixel.blue()].map(|byte| table[usize::from(byte)]))
            .collect();
        analyser.see(&lights).unwrap();
        frame += 1;
    }
}

pub fn calm(name: &str, certificate: &FlashCertificate) {
    println!("{name}: {:.3}/s, {} flashes", certificate.slew, certificate.flashes);
    assert_eq!(certificate.route, FlashRoute::Slew, "{name}: {:.3}/s", certificate.slew);
}

/// States, sizes and paces where most moves.
fn cases(seconds: f64) {
    let all = [
        (400.0, Scheme::Light, Case::Healthy, Pace::Normal),
        (400.0, Scheme::Light, Case::Healthy, Pace::Fast),
        (400.0, Scheme::Light, Case::Degraded, Pace::Normal),
        (400.0, Scheme::Light, Case::Critical, Pace::Normal),
        (200.0, Scheme::Light, Case::Healthy, Pace::Normal),
        (200.0, Scheme::Light, Case::Healthy, Pace::Fast),
        (200.0, Scheme::Light, Case::Critical, Pace::Fast),
        (400.0, Scheme::Light, Case::Healthy, Pace::Slow),
        (400.0, Scheme::Dark, Case::Healthy, Pace::Normal),
        (200.0, Scheme::Dark, Case::Critical, Pace::Fast),
    ];
    for (size, scheme, case, pace) in all {
        let mut params = params(size, scheme);
        params.pace = pace;
        // After a whole turn of the ring, so that every bar is there.
        let from = if pace == Pace::Slow { 190.0 } else { 66.0 };
        let events = stream(case, (from + seconds) as u32 + 1, 1);
        calm(&format!("{size} {scheme} {case:?} {pace}"), &measure(&events, &params, from, from + seconds));
    }
    for (size, scheme, case) in [
        (400.0, Scheme::Light, Case::Degraded),
        (200.0, Scheme::Light, Case::Healthy),
        (64.0, Scheme::Dark, Case::Healthy),
    ] {
        let mut params = params(size, scheme);
        params.cut = Cut::Classic;
        let events = stream(case, 8, 1);
        calm(&format!("{size} {scheme} {case:?} classic"), &measure(&events, &params, 4.0, 4.0 + seconds));
    }
}

#[test]
fn it_is_calm_at_every_pace() {
    cases(2.0);
}

#[test]
#[ignore = "a whole minute of each case takes minutes; run with --release"]
fn it_is_calm_for_a_whole_minute() {
    cases(60.0);
}

/// Everything at once gets worse, is lost, and gets well again.
#[test]
fn it_is_calm_when_everything_changes() {
    for (size, scheme) in [
        (400.0, Scheme::Light),
        (200.0, Scheme::Light),
        (120.0, Scheme::Light),
        (64.0, Scheme::Light),
        (400.0, Scheme::Dark),
    ] {
        let mut events = stream(Case::Healthy, 20, 1);
        let later = |from: f64, case| {
            crate::stream::told(case)
                .into_iter()
                .map(move |event| ElementEvent { at: from, ..event })
                .collect::<Vec<_>>()
        };
        events.extend(later(21_000.0, Case::Critical));
        // Then nothing is heard: unknown from 24 s on, until it is well again.
        events.extend(later(28_000.0, Case::Healthy));
        calm(&format!("{size} {scheme} a story"), &measure(&events, &params(size, scheme), 20.5, 33.0));
    }
}

#[test]
fn it_is_calm_when_touched_and_when_its_policy_changes() {
    for (size, scheme) in [(400.0, Scheme::Light), (200.0, Scheme::Light)] {
        let mut events = stream(Case::Healthy, 60, 1);
        let event = |at: f64, kind: &str, name: &str, value| ElementEvent::new(at * 1000.0, kind, name, value);
        events.push(event(60.5, "hover", "", Some(1.0)));
        events.push(event(61.0, "focus", "", Some(1.0)));
        events.push(event(61.3, "hover", "", Some(0.0)));
        events.push(event(61.5, "policy", "reduced", None));
        events.push(event(64.5, "policy", "off", None));
        events.push(event(67.5, "policy", "full", None));
        calm(&format!("{size} {scheme} touched"), &measure(&events, &params(size, scheme), 60.0, 71.0));
    }
}

/// Events without sense: any kind, any number, many times a second.
pub fn storm(seed: u64, count: i64, seconds: f64, policies: bool) -> Vec<ElementEvent> {
    const NAMES: [&str; 9] = ["p50", "p95", "p99", "budget", "uptime", "rate", "errors", "requests", "finance"];
    let noise = Noise::new(seed);
    (0..count)
        .map(|nth| {
            let dice = |place: i64| noise.unit(8 * nth + place);
            let pick =
                |place: i64, of: &[&'static str]| of[((dice(place) * of.len() as f64) as usize).min(of.len() - 1)];
            let at = 1000.0 * seconds * nth as f64 / count as f64;
            let kind = pick(
                0,
                &["count", "now", "now", "past", "count", "target", "slo", "hover", "focus", "interval", "policy"],
            );
            let name = if dice(1) < 0.5 { pick(2, &PILLARS) } else { pick(3, &NAMES) };
            let huge = [1.0, 1.0, 1.0, 1e3, 1e6, 1e14][(dice(4) * 6.0) as usize % 6];
            let value = if dice(5) < 0.1 { None } else { Some(dice(6) * huge) };
            match kind {
                "policy" if !policies => ElementEvent::new(at, "now", "p95", value),
                "policy" => ElementEvent::new(at, kind, pick(7, &["full", "reduced", "still", "off"]), None),
                "interval" => ElementEvent::new(at, kind, "", Some(250.0 + dice(6) * 5000.0)),
                "hover" | "focus" => ElementEvent::new(at, kind, "", Some(dice(6).round())),
                _ => ElementEvent::new(at, kind, name, value),
            }
        })
        .collect()
}

fn storms(count: i64, seconds: f64) {
    for (seed, size, scheme) in [
        (1, 400.0, Scheme::Light),
        (2, 200.0, Scheme::Light),
        (3, 120.0, Scheme::Light),
        (4, 64.0, Scheme::Light),
        (5, 200.0, Scheme::Dark),
    ] {
        let certificate = measure(&storm(seed, count, seconds, false), &params(size, scheme), 0.1, seconds);
        calm(&format!("{size} {scheme} storm {seed}"), &certificate);
    }
}

#[test]
fn a_storm_changes_nothing_too_fast() {
    storms(1700, 8.0);
}

#[test]
#[ignore = "ten thousand events in a minute, five times, take minutes; run with --release"]
fn a_storm_of_a_minute_changes_nothing_too_fast() {
    storms(10_000, 60.0);
}

/// Still pictures change once a second, by no more than moving ones do in a second: half a flash.
#[test]
fn still_pictures_flash_less_than_once_a_second() {
    let mut params = params(200.0, Scheme::Light);
    params.policy = MotionPolicy::Still;
    let certificate = measure(&storm(6, 1700, 8.0, false), &params, 0.1, 8.0);
    println!("still: {:.3} a picture, {} flashes", certificate.slew / f64::from(RATE), certificate.flashes);
    assert!(certificate.flashes <= 1.0, "{}", certificate.flashes);
    assert!(certificate.slew / f64::from(RATE) <= 0.35, "{}", certificate.slew);
}
