//! Text of anyone as metrics, in both formats, as an answer, as a recipe and as a snapshot: refused with a code, or folded.

use azora_core::{
    MetricFold, MetricRecipe, engine_recipe, parse_api_result, parse_events, parse_open_metrics, parse_prometheus,
};

/// Takes any bytes; something is wrong where it panics.
pub fn run(bytes: &[u8]) {
    let engine = engine_recipe();
    if let Ok(fold) = MetricFold::restore(&engine, bytes) {
        assert!(fold.snapshot().len() <= bytes.len());
    }
    let Ok(text) = core::str::from_utf8(bytes) else { return };
    let recipe = MetricRecipe::from_json(text).unwrap_or(engine);
    let mut fold = MetricFold::new(&recipe, 0.0).expect("the epoch is finite");
    let _ = parse_events(text);
    let families = [parse_prometheus(text), parse_open_metrics(text)];
    for error in families.iter().filter_map(|read| read.as_ref().err()) {
        assert!(!error.problems.is_empty() && error.problems.len() <= 100);
    }
    let samples = families.into_iter().flatten().flatten().flat_map(|family| family.samples);
    let mut samples: Vec<_> = samples.chain(parse_api_result(text).unwrap_or_default()).collect();
    for at in [0.0, 15_000.0, 30_000.0] {
        for event in fold.take(&samples, at).into_iter().flatten() {
            assert!(event.value.is_none_or(f64::is_finite));
        }
        for sample in &mut samples {
            sample.at = sample.at.map(|time| time + 15_000.0);
            sample.value *= 1.5;
        }
    }
    assert_eq!(MetricFold::restore(&recipe, &fold.snapshot()), Ok(fold));
}
