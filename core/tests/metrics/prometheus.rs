//! Prometheus text 0.0.4, as its page "Exposition formats" has it.

use azora_core::{MetricType, parse_prometheus};

use crate::found;

#[test]
fn the_example_of_the_page_is_read_whole() {
    let text = "# HELP http_requests_total The total number of HTTP requests.
# TYPE http_requests_total counter
http_requests_total{method=\"post\",code=\"200\"} 1027 1395066363000
http_requests_total{method=\"post\",code=\"400\"}    3 1395066363000

# Escaping in label values:
msdos_file_access_time_seconds{path=\"C:\\\\DIR\\\\FILE.TXT\",error=\"Cannot find file:\\n\\\"FILE.TXT\\\"\"} 1.458255915e9

# Minimalistic line:
metric_without_timestamp_and_labels 12.47

# A weird metric from before the epoch:
something_weird{problem=\"division by zero\"} +Inf -3982045

# A histogram, which has a pretty complex representation in the text format:
# HELP http_request_duration_seconds A histogram of the request duration.
# TYPE http_request_duration_seconds histogram
http_request_duration_seconds_bucket{le=\"0.05\"} 24054
http_request_duration_seconds_bucket{le=\"0.1\"} 33444
http_request_duration_seconds_bucket{le=\"0.2\"} 100392
http_request_duration_seconds_bucket{le=\"0.5\"} 129389
http_request_duration_seconds_bucket{le=\"1\"} 133988
http_request_duration_seconds_bucket{le=\"+Inf\"} 144320
http_request_duration_seconds_sum 53423
http_request_duration_seconds_count 144320

# Finally a summary, which has a complex representation, too:
# HELP rpc_duration_seconds A summary of the RPC duration in seconds.
# TYPE rpc_duration_seconds summary
rpc_duration_seconds{quantile=\"0.01\"} 3102
rpc_duration_seconds{quantile=\"0.05\"} 3272
rpc_duration_seconds{quantile=\"0.5\"} 4773
rpc_duration_seconds{quantile=\"0.9\"} 9001
rpc_duration_seconds{quantile=\"0.99\"} 76656
rpc_duration_seconds_sum 1.7560473e+07
rpc_duration_seconds_count 2693
";
    let families = parse_prometheus(text).unwrap();
    let told: Vec<_> =
        families.iter().map(|family| (family.name.as_str(), family.kind, family.samples.len())).collect();
    let expected = [
        ("http_requests_total", MetricType::Counter, 2),
        ("msdos_file_access_time_seconds", MetricType::Unknown, 1),
        ("metric_without_timestamp_and_labels", MetricType::Unknown, 1),
        ("something_weird", MetricType::Unknown, 1),
        ("http_request_duration_seconds", MetricType::Histogram, 8),
        ("rpc_duration_seconds", MetricType::Summary, 7),
    ];
    assert_eq!(told, expected);
    assert_eq!(families[0].samples[1].at, Some(1_395_066_363_000.0));
    let escaped = &families[1].samples[0];
    assert_eq!(escaped.label("path"), "C:\\DIR\\FILE.TXT");
    assert_eq!(escaped.label("error"), "Cannot find file:\n\"FILE.TXT\"");
    assert_eq!((families[3].samples[0].value, families[3].samples[0].at), (f64::INFINITY, Some(-3_982_045.0)));
    assert_eq!(families[5].samples[5].value, 17_560_473.0);
}

#[test]
fn blanks_and_tabs_part_words_and_comments_are_passed_over() {
    let text = "  \t\n#\n#nothing\n # UNIT a b\n\t#  TYPE\t a   gauge \n a { b = \"c\" , }\t1  2 \na{}\t2\nd\tNaN\n# HELP e\n# HELP f a \"quote\" \\\\ \\n\n";
    let families = parse_prometheus(text).unwrap();
    assert_eq!((families[0].kind, families[0].samples.len()), (MetricType::Gauge, 2));
    assert_eq!((families[0].samples[0].label("b"), families[0].samples[0].at), ("c", Some(2.0)));
    assert!(families[1].samples[0].value.is_nan());
    assert_eq!(families[3].help, "a \"quote\" \\ \n");
}

#[test]
fn families_that_stand_apart_are_brought_together() {
    let text = "# TYPE a histogram\na_bucket{le=\"+Inf\"} 1\nb 1\na_count 1\nb{c=\"d\"} 2\n# TYPE a_created gauge\na_created 5\n# HELP b late\n";
    let families = parse_prometheus(text).unwrap();
    let told: Vec<_> = families.iter().map(|family| (family.name.as_str(), family.samples.len())).collect();
    assert_eq!(told, [("a", 2), ("b", 2), ("a_created", 1)]);
}

#[test]
fn what_is_wrong_is_told_by_line_and_column() {
    for (text, expected) in [
        ("a 1", ("metrics.unfinished", 1, 4)),
        ("a 1\n# HELP", ("metrics.unfinished", 2, 7)),
        ("a 1\r\n", ("metrics.invalid_number", 1, 3)),
        ("a\n", ("metrics.invalid_syntax", 1, 2)),
        ("a 1 1.5\n", ("metrics.invalid_number", 1, 5)),
        ("a 1 1 # {} 1\n", ("metrics.invalid_syntax", 1, 7)),
        ("a{b=\"c\",,} 1\n", ("metrics.invalid_syntax", 1, 9)),
        ("a{b=\"c\",b=\"d\"} 1\n", ("metrics.invalid_label", 1, 9)),
        ("a{b=\"é\" c=\"d\"} 1\n", ("metrics.invalid_syntax", 1, 9)),
        ("a 1\na 2\n", ("metrics.repeated", 2, 1)),
        ("a{b=\"c\"} 1 5\na{b=\"c\"} 1 6\n", ("metrics.repeated", 2, 1)),
        ("# TYPE a stateset\n", ("metrics.invalid_metadata", 1, 10)),
        ("# TYPE a gauge\n# TYPE a gauge\n", ("metrics.invalid_metadata", 2, 8)),
        ("# TYPE a histogram\na_bucket{le=\"wide\"} 1\n", ("metrics.invalid_bucket", 2, 1)),
        ("# TYPE a histogram\na_bucket 1\n", ("metrics.invalid_bucket", 2, 1)),
        // "The TYPE line for a metric name must appear before the first sample is reported for that metric name"; expfmt's
        // text_parse.go refuses it too ("TYPE reported after samples").
        ("a 1\n# TYPE a gauge\n", ("metrics.invalid_metadata", 2, 8)),
        ("h_bucket{le=\"+Inf\"} 1\nh_sum 1\nh_count 1\n# TYPE h histogram\n", ("metrics.invalid_metadata", 4, 8)),
        ("s_count 1\n# TYPE s summary\n", ("metrics.invalid_metadata", 2, 8)),
        // "an int64 … represented as required by Go's ParseInt() function".
        ("a 1 100000000000000000000000\n", ("metrics.invalid_number", 1, 5)),
        ("a 1 9223372036854775808\n", ("metrics.invalid_number", 1, 5)),
        // "the backslash, double-quote, and line feed characters have to be escaped"; expfmt: "invalid escape sequence".
        ("a{b=\"\\q\"} 1\n", ("metrics.invalid_syntax", 1, 6)),
        ("# HELP a \\q\n", ("metrics.invalid_syntax", 1, 10)),
        ("<html>\n", ("metrics.invalid_syntax", 1, 1)),
    ] {
        assert_eq!(found(parse_prometheus(text)), [expected], "{text:?}");
    }
}

#[test]
fn too_much_is_refused() {
    assert_eq!(found(parse_prometheus(&"#\n".repeat(9 << 20))), [("metrics.too_large", 1, 1)]);
    let labels: String = (0..65).map(|label| format!("l{label}=\"\",")).collect();
    assert_eq!(found(parse_prometheus(&format!("a{{{labels}}} 1\n")))[0].0, "metrics.invalid_label");
    let mut samples: String = (0..=1 << 18).map(|sample| format!("a{sample} 1\n")).collect();
    assert_eq!(found(parse_prometheus(&samples)), [("metrics.too_large", (1 << 18) + 1, 1)]);
    samples.truncate(samples.len() - format!("a{} 1\n", 1 << 18).len());
    assert_eq!(parse_prometheus(&samples).unwrap().len(), 1 << 18);
}
