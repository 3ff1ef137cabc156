//! Bytes of anyone as a log of events and as a snapshot: refused with a code, or drawn.

use azora_core::{Element, ElementEvent, ElementKind, ElementParams, Scene};

const KINDS: [&str; 11] =
    ["health", "interval", "count", "now", "past", "target", "slo", "hover", "focus", "policy", "none"];
const NAMES: [&str; 16] = [
    "sapphire",
    "emerald",
    "ruby",
    "unity",
    "sovereignty",
    "knowledge",
    "opportunity",
    "finance",
    "requests",
    "errors",
    "p50",
    "p95",
    "rate",
    "budget",
    "reduced",
    "",
];

/// Takes any bytes; something is wrong where it panics.
pub fn run(bytes: &[u8]) {
    if let Ok(mut element) = Element::restore(bytes) {
        goes_on(&mut element, 1e6);
    }
    let [first, bytes @ ..] = bytes else { return };
    let kind = ElementKind::ALL[usize::from(*first) % ElementKind::ALL.len()];
    let mut element = Element::new(kind, &ElementParams { size: 96.0, ..ElementParams::default() }).unwrap();
    let mut at = 0.0;
    for event in bytes.chunks_exact(11) {
        let value = f64::from_le_bytes(event[3..11].try_into().unwrap());
        at += f64::from(event[2]) * 97.0;
        let (kind, name) = (KINDS[usize::from(event[0]) % KINDS.len()], NAMES[usize::from(event[1]) % NAMES.len()]);
        let value = (event[2] % 7 != 0).then_some(value);
        if let Err(error) = element.apply(&ElementEvent::new(at, kind, name, value)) {
            assert_eq!(error.code, "motion.invalid_event");
        }
    }
    goes_on(&mut element, at + 400.0);
}

/// What was kept draws what was there, and that is a scene.
fn goes_on(element: &mut Element, at: f64) {
    let snapshot = element.snapshot();
    assert!(snapshot.len() <= 16 * 1024);
    let frame = element.frame(at).unwrap();
    assert_eq!(Element::restore(&snapshot).unwrap().frame(at).unwrap(), frame);
    Scene::from_bytes(frame.into_bytes()).unwrap();
}
