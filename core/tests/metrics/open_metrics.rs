//! `OpenMetrics` 1.0 by the letter. Each case names the section of the specification that it is from.

use azora_core::{MetricFamily, MetricType, parse_open_metrics};

use crate::found;

/// A text without its last line.
fn read(text: &str) -> azora_core::Result<Vec<MetricFamily>> {
    parse_open_metrics(&format!("{text}# EOF\n"))
}

fn sound(section: &str, text: &str) -> Vec<MetricFamily> {
    read(text).unwrap_or_else(|error| panic!("{section}: {text}: {:?}", error.problems))
}

/// The text is refused, at that place, for that reason alone.
fn refused(section: &str, text: &str, code: &str, line: u32, column: u32) {
    assert_eq!(found(read(text)), [(code, line, column)], "{section}: {text}");
}

const SYNTAX: &str = "metrics.invalid_syntax";
const NUMBER: &str = "metrics.invalid_number";
const METADATA: &str = "metrics.invalid_metadata";
const LABEL: &str = "metrics.invalid_label";
const VALUE: &str = "metrics.invalid_value";
const BUCKET: &str = "metrics.invalid_bucket";
const EXEMPLAR: &str = "metrics.invalid_exemplar";
const ORDER: &str = "metrics.interleaved";
const CLASH: &str = "metrics.clash";
const TWICE: &str = "metrics.repeated";
const UNFINISHED: &str = "metrics.unfinished";

#[test]
fn the_complete_example_is_read_whole() {
    let families = sound(
        "Overall Structure",
        "# TYPE acme_http_router_request_seconds summary
# UNIT acme_http_router_request_seconds seconds
# HELP acme_http_router_request_seconds Latency though all of ACME's HTTP request router.
acme_http_router_request_seconds_sum{path=\"/api/v1\",method=\"GET\"} 9036.32
acme_http_router_request_seconds_count{path=\"/api/v1\",method=\"GET\"} 807283.0
acme_http_router_request_seconds_created{path=\"/api/v1\",method=\"GET\"} 1605281325.0
acme_http_router_request_seconds_sum{path=\"/api/v2\",method=\"POST\"} 479.3
acme_http_router_request_seconds_count{path=\"/api/v2\",method=\"POST\"} 34.0
acme_http_router_request_seconds_created{path=\"/api/v2\",method=\"POST\"} 1605281325.0
# TYPE go_goroutines gauge
# HELP go_goroutines Number of goroutines that currently exist.
go_goroutines 69
# TYPE process_cpu_seconds counter
# UNIT process_cpu_seconds seconds
# HELP process_cpu_seconds Total user and system CPU time spent in seconds.
process_cpu_seconds_total 4.20072246e+06
",
    );
    let told: Vec<_> =
        families.iter().map(|family| (family.name.as_str(), family.kind, family.unit.as_str())).collect();
    let expected = [
        ("acme_http_router_request_seconds", MetricType::Summary, "seconds"),
        ("go_goroutines", MetricType::Gauge, ""),
        ("process_cpu_seconds", MetricType::Counter, "seconds"),
    ];
    assert_eq!(told, expected);
    let first = &families[0];
    assert_eq!(first.help, "Latency though all of ACME's HTTP request router.");
    assert_eq!(first.samples.len(), 6);
    let sample = &first.samples[3];
    assert_eq!((sample.name.as_str(), sample.value), ("acme_http_router_request_seconds_sum", 479.3));
    assert_eq!((sample.label("path"), sample.label("method"), sample.label("none")), ("/api/v2", "POST", ""));
    assert_eq!(families[2].samples[0].value, 4_200_722.46);
}

#[test]
fn the_text_ends_with_eof_and_nothing_after_it() {
    let section = "Overall Structure";
    assert!(parse_open_metrics("# EOF").unwrap().is_empty() && parse_open_metrics("# EOF\n").unwrap().is_empty());
    for (text, expected) in [
        ("", (UNFINISHED, 1, 1)),
        ("a 1\n", (UNFINISHED, 2, 1)),
        ("# EOF\n\n", (SYNTAX, 2, 1)),
        ("# EOF\na 1\n", (SYNTAX, 2, 1)),
        ("\n# EOF\n", (SYNTAX, 1, 1)),
        ("a 1\r\n# EOF\n", (SYNTAX, 1, 5)),
    ] {
        assert_eq!(found(parse_open_metrics(text)), [expected], "{section}: {text:?}");
    }
    assert_eq!(found(parse_open_metrics("\u{feff}# EOF\n")), [(SYNTAX, 1, 1), (UNFINISHED, 2, 1)], "{section}: BOM");
    assert_eq!(found(parse_open_metrics("a 1")), [(UNFINISHED, 1, 4), (UNFINISHED, 2, 1)], "{section}");
    assert_eq!(found(parse_open_metrics("# EOF\r\n")), [(SYNTAX, 1, 7), (UNFINISHED, 2, 1)], "{section}");
}

#[test]
fn words_are_parted_by_one_blank() {
    let section = "ABNF";
    for (text, column) in [
        ("a  1\n", 3),
        (" a 1\n", 1),
        ("a\t1\n", 2),
        ("a{}1\n", 4),
        ("a {} 1\n", 3),
        ("1a 1\n", 1),
        ("a-b 1\n", 2),
        ("é 1\n", 1),
        ("a{b=\"c\",} 1\n", 9),
        ("a{ b=\"c\"} 1\n", 3),
        ("a{b =\"c\"} 1\n", 4),
        ("a{b=c} 1\n", 5),
        ("a{b=\"c\" 1\n", 8),
        ("a{b=\"c} 1\n", 10),
        ("a{1b=\"c\"} 1\n", 3),
        ("a{b:c=\"c\"} 1\n", 4),
        ("a{,} 1\n", 3),
    ] {
        let code = if text.starts_with("a  ") || text.starts_with("a {") { NUMBER } else { SYNTAX };
        refused(section, text, code, 1, column);
    }
    refused(section, "a 1 \n", NUMBER, 1, 5);
    refused(section, "a{} 1  2\n", NUMBER, 1, 7);
    sound(section, "a{} 1\n:a:_9 1\nb{c=\"d\",e=\"f\"} 1\n");
}

#[test]
fn numbers_are_decimals_or_not_real() {
    let section = "ABNF, number";
    let families = sound(
        section,
        "a 23\nb 0042\nc 8903.123421\nd 1.89e-7\ne -.5\nf 1.\ng +1E3\nh nan\ni +iNf\nj -INFINITY\nk 1341298465647914\n",
    );
    let values: Vec<f64> = families.iter().map(|family| family.samples[0].value).collect();
    assert_eq!(&values[..7], [23.0, 42.0, 8_903.123_421, 1.89e-7, -0.5, 1.0, 1000.0]);
    assert!(values[7].is_nan(), "Values: the non-real ones are supported");
    assert_eq!(&values[8..], [f64::INFINITY, f64::NEG_INFINITY, 1_341_298_465_647_914.0]);
    for text in ["a x\n", "a 1_0\n", "a 0x1p1\n", "a +nan\n", "a .\n", "a e5\n", "a 1e\n", "a \n", "a 1,5\n", "a ١\n"]
    {
        refused(section, text, NUMBER, 1, 3);
    }
    refused("Numbers: they fit within a double", "a 1e309\n", NUMBER, 1, 3);
}

#[test]
fn times_are_seconds() {
    let families = sound("Timestamps", "a 17.0 1520879607.789\nb 1 -0.0015\nc 1 1604676851.123456789\n");
    let times: Vec<_> = families.iter().map(|family| family.samples[0].at.unwrap()).collect();
    assert_eq!(times, [1_520_879_607_789.0, -1.5, 1_604_676_851_123.456_8]);
    for text in ["a 1 nan\n", "a 1 inf\n", "a 1 x\n"] {
        refused("ABNF, timestamp", text, NUMBER, 1, 5);
    }
    let section = "Metric: times of points grow";
    sound(section, "# TYPE foo gauge\nfoo 17.0 123\nfoo 18.0 456\n");
    refused(section, "# TYPE foo gauge\nfoo 17.0 456\nfoo 18.0 123\n", ORDER, 3, 1);
    refused(section, "# TYPE foo gauge\nfoo 17.0 456\nfoo 18.0\n", ORDER, 3, 1);
    refused(section, "# TYPE foo gauge\nfoo 17.0 456\nfoo 18.0 456\n", TWICE, 3, 1);
}

#[test]
fn escapes_are_undone() {
    let families = sound(
        "Escaping",
        "# TYPE foo_seconds counter\n# HELP foo_seconds Some text and \\n some \\\" escaping\n\
         foo_seconds_total{a=\"x\",b=\"escaping\\\" example \\n \",c=\"\\\\a\",d=\"\\a\",e=\"é\u{1f600}\u{0}\",f=\"\"} 0\n",
    );
    assert_eq!(families[0].help, "Some text and \n some \" escaping");
    let sample = &families[0].samples[0];
    assert_eq!(sample.label("b"), "escaping\" example \n ");
    assert_eq!((sample.label("c"), sample.label("d")), ("\\a", "\\a"), "an undefined escape keeps its backslash");
    assert_eq!(sample.label("e"), "é\u{1f600}\u{0}", "Strings: NULL is supported");
    refused("ABNF, escaped-string", "# HELP foo a \"quote\"\n", SYNTAX, 1, 14);
}

#[test]
fn labels_are_unique_and_their_names_not_reserved() {
    refused("LabelSet", "a{b=\"1\",c=\"2\",b=\"3\"} 1\n", LABEL, 1, 15);
    refused("Label", "a{_b=\"1\"} 1\n", LABEL, 1, 3);
    refused("Label", "a{é=\"1\",__name__=\"1\"} 1\n", SYNTAX, 1, 3);
    sound("Label: an empty value is as none", "a{b=\"\"} 1\na{b=\"c\"} 1\n");
    refused("Label: an empty value is as none", "a{b=\"\"} 1\na 1\n", TWICE, 2, 1);
}

#[test]
fn metadata_is_said_once_and_before_the_samples() {
    let section = "MetricFamily metadata";
    let families = sound(section, "a 1\n# HELP b \n# UNIT b \n# HELP b \n# HELP b Now.\n# TYPE b gauge\n");
    assert_eq!((families[0].kind, families[0].help.as_str()), (MetricType::Unknown, ""), "no TYPE is unknown");
    assert_eq!((families[1].kind, families[1].help.as_str()), (MetricType::Gauge, "Now."), "an empty line is as none");
    refused(section, "# TYPE a gauge\n# TYPE a gauge\n", METADATA, 2, 8);
    refused(section, "# HELP a one\n# HELP a two\n", METADATA, 2, 8);
    refused(section, "# UNIT a_b b\n# UNIT a_b b\n", METADATA, 2, 8);
    refused(section, "# TYPE a gauge\na 1\n# HELP a late\n", ORDER, 3, 8);
    refused("ABNF, metric-type", "# TYPE a untyped\n", METADATA, 1, 10);
    refused("ABNF, metric-type", "# TYPE a Gauge\n", METADATA, 1, 10);
    refused("ABNF, metric-type", "# TYPE a\n", SYNTAX, 1, 9);
    refused("ABNF, metric-descriptor: a blank before the text, even where it is empty", "# HELP a\n", SYNTAX, 1, 9);
    refused("ABNF, metric-descriptor: a blank before the text, even where it is empty", "# UNIT a\n", SYNTAX, 1, 9);
    refused("ABNF, metric-descriptor", "# type a gauge\n", SYNTAX, 1, 7);
    refused("MetricFamily metadata: no other lines begin with #", "# a comment\n", SYNTAX, 1, 4);
    refused("MetricFamily metadata: no other lines begin with #", "#TYPE a gauge\n", SYNTAX, 1, 2);
    refused("Name", "# TYPE _a gauge\n", METADATA, 1, 8);
    refused("Name", "_a 1\n", ORDER, 1, 1);
    refused("ABNF, metricname", "# TYPE a-b gauge\n", SYNTAX, 1, 9);
}

#[test]
fn a_unit_ends_the_name() {
    let section = "Unit";
    sound(section, "# TYPE foo_seconds counter\n# UNIT foo_seconds seconds\n");
    refused(section, "# TYPE foo counter\n# UNIT foo seconds\n", METADATA, 2, 12);
    refused(section, "# UNIT fooseconds seconds\n", METADATA, 1, 19);
    refused(section, "# UNIT seconds seconds\n", METADATA, 1, 16);
    refused("ABNF, metric-descriptor", "# UNIT a_m/s m/s\n", SYNTAX, 1, 11);
    refused("StateSet: no unit", "# TYPE a_b stateset\n# UNIT a_b b\n", METADATA, 2, 8);
    refused("Info: no unit", "# UNIT a_b b\n# TYPE a_b info\n", METADATA, 2, 8);
}

#[test]
fn families_are_not_interleaved() {
    refused("MetricFamily", "# TYPE a gauge\na 1\n# TYPE b gauge\nb 1\na{c=\"d\"} 1\n", ORDER, 5, 1);
    refused("MetricFamily", "a 1\nb 1\n# HELP a late\n", ORDER, 3, 8);
    refused("MetricFamily", "# TYPE a counter\na_total 1\nb 1\na_total{c=\"d\"} 1\n", CLASH, 4, 1);
    let section = "Metric: metrics are not interleaved";
    let head = "# TYPE foo_seconds summary\n# UNIT foo_seconds seconds\n";
    let apart = "foo_seconds_count{a=\"bb\"} 0 123\nfoo_seconds_count{a=\"ccc\"} 0 123\n\
        foo_seconds_count{a=\"bb\"} 0 456\nfoo_seconds_count{a=\"ccc\"} 0 456\n";
    assert_eq!(found(read(&format!("{head}{apart}"))), [(ORDER, 5, 1), (ORDER, 6, 1)], "{section}");
    let points = "foo_seconds_count{a=\"bb\"} 0 123\nfoo_seconds_count{a=\"bb\"} 0 456\n\
        foo_seconds_sum{a=\"bb\"} 0 123\nfoo_seconds_sum{a=\"bb\"} 0 456\n";
    refused("MetricPoint", &format!("{head}{points}"), ORDER, 5, 1);
    let together = "foo_seconds_count{a=\"bb\"} 0 123\nfoo_seconds_sum{a=\"bb\"} 0 123\n\
        foo_seconds_count{a=\"bb\"} 0 456\nfoo_seconds_sum{a=\"bb\"} 0 456\nfoo_seconds_count{a=\"ccc\"} 0 123\n";
    sound("MetricPoint", &format!("{head}{together}"));
    refused("MetricFamily: label sets are unique", "a{b=\"c\",d=\"e\"} 1\na{d=\"e\",b=\"c\"} 2\n", TWICE, 2, 1);
}

#[test]
fn names_of_samples_do_not_clash() {
    let section = "Suffixes";
    refused(section, "# TYPE foo counter\nfoo_total 1\n# TYPE foo_created gauge\nfoo_created 1\n", CLASH, 3, 1);
    refused(section, "# TYPE foo histogram\n# TYPE foo_count gauge\n", CLASH, 2, 1);
    refused(section, "# TYPE foo_info gauge\n# TYPE foo info\n", CLASH, 2, 1);
    sound(section, "# TYPE foo counter\nfoo_total 1\n# TYPE foo_info info\n# TYPE foo_sum gauge\n");
}

#[test]
fn a_counter_has_a_total_that_never_was_below_zero() {
    let section = "Counter";
    let families = sound(
        section,
        "# TYPE foo counter\nfoo_total 17.0 1520879607.789\nfoo_created 1520430000.123 1520879607.789\n",
    );
    assert_eq!(families[0].samples[1].name, "foo_created");
    sound(section, "# TYPE foo counter\n");
    refused(section, "# TYPE foo counter\nfoo 1\n", ORDER, 2, 1);
    refused(section, "# TYPE foo counter\nfoo_total -1\n", VALUE, 2, 1);
    refused(section, "# TYPE foo counter\nfoo_total NaN\n", VALUE, 2, 1);
    refused(section, "# TYPE foo counter\nfoo_created 1\n", VALUE, 2, 1);
}

#[test]
fn a_state_is_on_or_off_and_named_by_a_label() {
    let section = "StateSet";
    let text = "# TYPE foo stateset\nfoo{entity=\"controller\",foo=\"a\"} 1.0\nfoo{entity=\"controller\",foo=\"bb\"} 0.0\n\
        foo{entity=\"replica\",foo=\"a\"} 1.0\nfoo{entity=\"replica\",foo=\"bb\"} 1\n";
    assert_eq!(sound(section, text)[0].samples.len(), 4);
    refused(section, "# TYPE foo stateset\nfoo{foo=\"a\"} 2\n", VALUE, 2, 1);
    refused(section, "# TYPE foo stateset\nfoo{foo=\"a\"} NaN\n", VALUE, 2, 1);
    refused(section, "# TYPE foo stateset\nfoo{a=\"a\"} 1\n", VALUE, 2, 1);
    refused(section, "# TYPE foo stateset\nfoo{foo=\"a\"} 1\nfoo{foo=\"a\"} 0\n", TWICE, 3, 1);
    refused(section, "# TYPE foo stateset\nfoo_a{foo=\"a\"} 1\nfoo{foo=\"a\"} 1\n", ORDER, 3, 1);
}

#[test]
fn an_info_is_one() {
    let section = "Info";
    let text = "# TYPE foo info\nfoo_info{entity=\"controller\",name=\"pretty name\",version=\"8.2.7\"} 1.0\n\
        foo_info{entity=\"replica\",name=\"prettier name\",version=\"8.1.9\"} 1.0\n";
    assert_eq!(sound(section, text)[0].kind, MetricType::Info);
    refused(section, "# TYPE foo info\nfoo_info{a=\"b\"} 2\n", VALUE, 2, 1);
    refused(section, "# TYPE foo info\nfoo 1\n", ORDER, 2, 1);
}

#[test]
fn a_summary_has_quantiles_from_0_to_1() {
    let section = "Summary";
    sound(section, "# TYPE foo summary\nfoo_count 17.0\nfoo_sum 324789.3\nfoo_created 1520430000.123\n");
    sound(
        section,
        "# TYPE foo summary\nfoo{quantile=\"0.99\"} 150.0\nfoo{quantile=\"0.5\"} NaN\nfoo{quantile=\"1e-1\"} 0\n",
    );
    for text in ["foo{quantile=\"1.5\"} 1\n", "foo{quantile=\"x\"} 1\n", "foo 1\n", "foo{quantile=\"0.5\"} -1\n"] {
        refused(section, &format!("# TYPE foo summary\n{text}"), VALUE, 2, 1);
    }
    for text in ["foo_count 1.5\n", "foo_count -1\n", "foo_sum NaN\n", "foo_sum -1\n", "foo_sum{quantile=\"0.5\"} 1\n"]
    {
        refused(section, &format!("# TYPE foo summary\n{text}"), VALUE, 2, 1);
    }
    refused(section, "# TYPE foo summary\nfoo{quantile=\"0.5\"} 1\nfoo{quantile=\"0.5\"} 2\n", TWICE, 3, 1);
}

#[test]
fn the_buckets_of_a_histogram_add_up() {
    let section = "Histogram";
    let example = "# TYPE foo histogram\nfoo_bucket{le=\"0.0\"} 0\nfoo_bucket{le=\"1e-05\"} 0\nfoo_bucket{le=\"0.0001\"} 5\n\
        foo_bucket{le=\"0.1\"} 8\nfoo_bucket{le=\"1.0\"} 10\nfoo_bucket{le=\"10.0\"} 11\nfoo_bucket{le=\"100000.0\"} 11\n\
        foo_bucket{le=\"1e+06\"} 15\nfoo_bucket{le=\"1e+23\"} 16\nfoo_bucket{le=\"1.1e+23\"} 17\nfoo_bucket{le=\"+Inf\"} 17\n\
        foo_count 17\nfoo_sum 324789.3\nfoo_created 1520430000.123\n";
    assert_eq!(sound(section, example)[0].samples.len(), 14);
    sound("Canonical Numbers", "# TYPE foo histogram\nfoo_bucket{le=\"1.1e-4\"} 1\nfoo_bucket{le=\"inf\"} 1\n");
    for (text, line) in [
        ("foo_bucket{le=\"1\"} 1\n", 2),
        ("foo_bucket{le=\"x\"} 1\nfoo_bucket{le=\"+Inf\"} 1\n", 2),
        ("foo_bucket 1\nfoo_bucket{le=\"+Inf\"} 1\n", 2),
        ("foo_bucket{le=\"NaN\"} 1\nfoo_bucket{le=\"+Inf\"} 1\n", 2),
        ("foo_bucket{le=\"2\"} 1\nfoo_bucket{le=\"1\"} 1\nfoo_bucket{le=\"+Inf\"} 1\n", 3),
        ("foo_bucket{le=\"1\"} 1\nfoo_bucket{le=\"1.0\"} 1\nfoo_bucket{le=\"+Inf\"} 1\n", 3),
        ("foo_bucket{le=\"1\"} 2\nfoo_bucket{le=\"+Inf\"} 1\n", 3),
        ("foo_bucket{le=\"+Inf\"} 1.5\n", 2),
        ("foo_bucket{le=\"+Inf\"} NaN\n", 2),
        ("foo_bucket{le=\"+Inf\"} -1\n", 2),
        ("foo_bucket{le=\"+Inf\"} 1\nfoo_sum 1\n", 3),
        ("foo_bucket{le=\"+Inf\"} 1\nfoo_count 1\n", 3),
        ("foo_bucket{le=\"+Inf\"} 1\nfoo_count 2\nfoo_sum 1\n", 4),
        ("foo_bucket{le=\"+Inf\"} 1\nfoo_count 1\nfoo_sum -1\n", 4),
        ("foo_bucket{le=\"+Inf\"} 1\nfoo_count 1\nfoo_sum NaN\n", 4),
        ("foo_bucket{le=\"-1\"} 0\nfoo_bucket{le=\"+Inf\"} 1\nfoo_count 1\nfoo_sum 1\n", 5),
        ("foo_bucket{le=\"+Inf\"} 1\nfoo_count{le=\"1\"} 1\nfoo_sum 1\n", 3),
        ("foo_count 1\nfoo_sum 1\n", 3),
    ] {
        let result = read(&format!("# TYPE foo histogram\n{text}"));
        let first = found(result)[0];
        assert_eq!(first, (BUCKET, line, 1), "{section}: {text}");
    }
    refused(section, "# TYPE foo histogram\nfoo_gsum 1\nfoo_bucket{le=\"+Inf\"} 1\n", CLASH, 3, 1);
}

#[test]
fn a_gauge_histogram_has_gsum_and_gcount() {
    let section = "GaugeHistogram";
    sound(
        section,
        "# TYPE foo gaugehistogram\nfoo_bucket{le=\"0.01\"} 20.0\nfoo_bucket{le=\"0.1\"} 25.0\nfoo_bucket{le=\"1\"} 34.0\n\
         foo_bucket{le=\"10\"} 34.0\nfoo_bucket{le=\"+Inf\"} 42.0\nfoo_gcount 42.0\nfoo_gsum 3289.3\n",
    );
    let negative = "foo_bucket{le=\"-1\"} 1\nfoo_bucket{le=\"+Inf\"} 1\nfoo_gcount 1\nfoo_gsum -5\n";
    sound(section, &format!("# TYPE foo gaugehistogram\n{negative}"));
    let text = "foo_bucket{le=\"+Inf\"} 1\nfoo_gcount 1\nfoo_gsum -5\n";
    refused(section, &format!("# TYPE foo gaugehistogram\n{text}"), BUCKET, 4, 1);
    refused(section, "# TYPE foo gaugehistogram\nfoo_bucket{le=\"+Inf\"} 1\nfoo_gsum 1\n", BUCKET, 3, 1);
}

#[test]
fn exemplars_stand_on_totals_and_buckets() {
    let section = "Exemplars";
    let text = "# TYPE foo histogram\nfoo_bucket{le=\"0.01\"} 0\nfoo_bucket{le=\"0.1\"} 8 # {} 0.054\n\
        foo_bucket{le=\"1\"} 11 # {trace_id=\"KOO5S4vxi0o\"} 0.67\n\
        foo_bucket{le=\"10\"} 17 # {trace_id=\"oHg5SJYRHA0\"} 9.8 1520879607.789\nfoo_bucket{le=\"+Inf\"} 17\n\
        foo_count 17\nfoo_sum 324789.3\nfoo_created 1520430000.123\n";
    let families = sound(section, text);
    let exemplars: Vec<_> = families[0].samples.iter().filter_map(|sample| sample.exemplar.as_ref()).collect();
    let told = |at: usize| (exemplars[at].labels.len(), exemplars[at].value, exemplars[at].at);
    let expected = [(0, 0.054, None), (1, 0.67, None), (1, 9.8, Some(1_520_879_607_789.0))];
    assert_eq!([told(0), told(1), told(2)], expected);
    assert_eq!(exemplars[1].labels[0].value, "KOO5S4vxi0o");
    sound("Counter", "# TYPE foo counter\nfoo_total 17.0 1520879607.789 # {trace_id=\"KOO5S4vxi0o\"} 0.67\n");
    refused(section, "# TYPE foo gauge\nfoo 1 # {} 1\n", EXEMPLAR, 2, 1);
    refused(section, "# TYPE foo counter\nfoo_total 1\nfoo_created 1 # {} 1\n", EXEMPLAR, 3, 1);
    refused(section, "# TYPE foo summary\nfoo_count 1 # {} 1\n", EXEMPLAR, 2, 1);
    refused(
        "Histogram: within the bound",
        "# TYPE foo histogram\nfoo_bucket{le=\"1\"} 1 # {} 2\nfoo_bucket{le=\"+Inf\"} 1\n",
        BUCKET,
        2,
        1,
    );
    for (end, column) in
        [(" # 1", 12), (" # {}", 17), (" #{} 1", 12), (" # {} 1 # {} 1", 19), ("# {} 1", 11), (" # {} 1 1 1", 21)]
    {
        let code = if end.starts_with('#') { NUMBER } else { SYNTAX };
        refused("ABNF, exemplar", &format!("# TYPE foo counter\nfoo_total 1{end}\n"), code, 2, column);
    }
}

#[test]
fn an_exemplar_has_at_most_128_characters() {
    let exemplar = |letters: usize| format!("# TYPE foo counter\nfoo_total 1 # {{ab=\"{}\"}} 1\n", "é".repeat(letters));
    sound("Exemplars", &exemplar(126));
    refused("Exemplars", &exemplar(127), EXEMPLAR, 2, 16);
}

#[test]
fn all_problems_are_told_up_to_a_hundred() {
    let text = "a x\nb{\n# TYPE c nothing\nd 1 1 1\n";
    let expected = [(NUMBER, 1, 3), (SYNTAX, 2, 3), (METADATA, 3, 10), (SYNTAX, 4, 6)];
    assert_eq!(found(read(text)), expected, "Partial or invalid expositions are erroneous in their entirety");
    let error = read(&"a x\n".repeat(1000)).unwrap_err();
    assert_eq!((error.problems.len(), error.code, error.span.unwrap().line), (100, NUMBER, 1));
    assert!(error.reason.ends_with('.') && error.reason == error.problems[0].reason);
}
