//! Any text is read or refused, and what is printed is read again as it was.

use azora_core::{Exemplar, MetricFamily, MetricLabel, MetricSample, MetricType, parse_open_metrics, parse_prometheus};
use proptest::{collection::vec, option, prelude::*};

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\n', "\\n").replace('"', "\\\"")
}

fn labels(labels: &[MetricLabel]) -> String {
    let label = |label: &MetricLabel| format!("{}=\"{}\"", label.name, escaped(&label.value));
    format!("{{{}}}", labels.iter().map(label).collect::<Vec<_>>().join(","))
}

/// Milliseconds as seconds in decimals; they are whole in these tests.
fn seconds(at: f64) -> String {
    format!("{}.{:03}", (at / 1000.0).floor(), at % 1000.0)
}

fn open_metrics(families: &[MetricFamily]) -> String {
    let mut text = String::new();
    for family in families {
        text += &format!("# TYPE {} {}\n", family.name, family.kind);
        if !family.unit.is_empty() {
            text += &format!("# UNIT {} {}\n", family.name, family.unit);
        }
        if !family.help.is_empty() {
            text += &format!("# HELP {} {}\n", family.name, escaped(&family.help));
        }
        for sample in &family.samples {
            text += &format!("{}{} {:?}", sample.name, labels(&sample.labels), sample.value);
            text += &sample.at.map(|at| format!(" {}", seconds(at))).unwrap_or_default();
            if let Some(exemplar) = &sample.exemplar {
                text += &format!(" # {} {:?}", labels(&exemplar.labels), exemplar.value);
                text += &exemplar.at.map(|at| format!(" {}", seconds(at))).unwrap_or_default();
            }
            text += "\n";
        }
    }
    text + "# EOF\n"
}

fn prometheus(families: &[MetricFamily]) -> String {
    let mut text = String::new();
    for family in families {
        text += &format!("# HELP {} {}\n", family.name, family.help.replace('\\', "\\\\").replace('\n', "\\n"));
        text += &format!("# TYPE {} {}\n", family.name, family.kind.name().replace("unknown", "untyped"));
        for sample in &family.samples {
            text += &format!("{}{} {:?}", sample.name, labels(&sample.labels), sample.value);
            text += &sample.at.map(|at| format!(" {at}")).unwrap_or_default();
            text += "\n";
        }
    }
    text
}

fn label_set(most: usize, text: &'static str) -> impl Strategy<Value = Vec<MetricLabel>> {
    vec(text, 0..most).prop_map(|values| {
        let label = |(place, value)| MetricLabel { name: format!("l{place}"), value };
        values.into_iter().enumerate().map(label).collect()
    })
}

fn value() -> impl Strategy<Value = f64> {
    prop_oneof![
        any::<f64>().prop_filter("NaN differs from itself", |value| !value.is_nan()),
        Just(f64::INFINITY),
        (0..1_000_000_u32).prop_map(f64::from)
    ]
}

/// Families of gauges, counters with exemplars and what has no type, their metrics told apart by a label.
fn families(most: usize, samples: usize) -> impl Strategy<Value = Vec<MetricFamily>> {
    let time = || option::of((0..4_000_000_000_u32).prop_map(|at| f64::from(at) * 1000.0 + 789.0));
    let sample =
        (label_set(4, "[^\r]{0,12}"), value(), time(), option::of((label_set(3, "[a-zé\"]{0,9}"), value(), time())));
    let family = (0..3_u8, "[a-z]{1,8}", "[^\r]{0,20}", vec(sample, 0..samples));
    vec(family, 0..most).prop_map(|families| {
        let build = |(place, (kind, unit, help, samples)): (usize, (u8, String, String, Vec<_>))| {
            let name = format!("f{place}_{unit}");
            let kind = [MetricType::Gauge, MetricType::Counter, MetricType::Unknown][usize::from(kind)];
            let counter = kind == MetricType::Counter;
            let sample = |(at, (mut labels, value, time, exemplar)): (usize, (Vec<MetricLabel>, f64, _, Option<_>))| {
                labels.push(MetricLabel { name: "place".to_owned(), value: at.to_string() });
                let exemplar = exemplar.filter(|_| counter);
                MetricSample {
                    name: if counter { format!("{name}_total") } else { name.clone() },
                    labels,
                    value: if counter { value.abs() } else { value },
                    at: time,
                    exemplar: exemplar.map(|(labels, value, at)| Exemplar { labels, value, at }),
                }
            };
            let samples = samples.into_iter().enumerate().map(sample).collect();
            MetricFamily { kind, unit, help, samples, name }
        };
        families.into_iter().enumerate().map(build).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn open_metrics_are_read_as_they_were_printed(families in families(6, 12)) {
        prop_assert_eq!(parse_open_metrics(&open_metrics(&families)).unwrap(), families);
    }

    #[test]
    fn prometheus_text_is_read_as_it_was_printed(mut families in families(6, 12)) {
        for family in &mut families {
            family.unit.clear();
            family.help = family.help.trim_start_matches([' ', '\t']).to_owned();
            family.samples.iter_mut().for_each(|sample| sample.exemplar = None);
            if family.kind == MetricType::Counter {
                family.name += "_total";
            }
        }
        prop_assert_eq!(parse_prometheus(&prometheus(&families)).unwrap(), families);
    }

    /// What is cut short is never taken for the whole.
    #[test]
    fn a_text_that_breaks_off_is_refused(families in families(3, 4), cut: prop::sample::Index) {
        let text = open_metrics(&families);
        let at = cut.index(text.len() - 1);
        if let Some(start) = text.get(..at) && at < text.len() - 1 {
            prop_assert!(parse_open_metrics(start).is_err());
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in "([a-c_]{0,3}|[{}=\", \t\n#\\\\]|le|TYPE|HELP|EOF|counter|histogram|_bucket|_total|[0-9.e+-]{0,4}|.){0,60}") {
        for result in [parse_open_metrics(&text), parse_prometheus(&text)] {
            if let Err(error) = result {
                prop_assert!(!error.problems.is_empty() && error.problems.len() <= 100);
                for problem in &error.problems {
                    let line = text.split('\n').nth(problem.line as usize - 1);
                    prop_assert!(problem.column >= 1 && line.is_none_or(|line| problem.column as usize <= line.chars().count() + 1));
                }
            }
        }
    }
}

#[test]
fn ten_thousand_random_samples_are_read_as_they_were_printed() {
    use proptest::{strategy::ValueTree, test_runner::TestRunner};
    let strategy = vec(families(2, 30), 2000..2001);
    let tree = strategy.new_tree(&mut TestRunner::deterministic()).unwrap();
    let mut families: Vec<MetricFamily> = tree.current().into_iter().flatten().collect();
    for (place, family) in families.iter_mut().enumerate() {
        for sample in &mut family.samples {
            sample.name = format!("n{place}_{}", sample.name);
        }
        family.name = format!("n{place}_{}", family.name);
    }
    assert!(families.iter().map(|family| family.samples.len()).sum::<usize>() >= 10_000);
    assert_eq!(parse_open_metrics(&open_metrics(&families)).unwrap(), families);
}
