//! Answers of Prometheus' HTTP API, and events in JSON.

use azora_core::{ElementEvent, parse_api_result, parse_events, with_times};

fn vector(result: &str) -> String {
    format!(r#"{{"status":"success","data":{{"resultType":"vector","result":{result}}}}}"#)
}

#[test]
fn each_kind_of_result_is_read() {
    let matrix = r#"{"status":"success","data":{"resultType":"matrix","result":[
        {"metric":{"__name__":"up","job":"a"},"values":[[1.5,"1"],[2.0001,"+Inf"]]},{"metric":{},"values":[]}]},"warnings":["w"]}"#;
    let samples = parse_api_result(matrix).unwrap();
    let told: Vec<_> =
        samples.iter().map(|sample| (sample.name.as_str(), sample.label("job"), sample.value, sample.at)).collect();
    assert_eq!(told, [("up", "a", 1.0, Some(1500.0)), ("up", "a", f64::INFINITY, Some(2000.1))]);
    let scalar = r#"{"status":"success","data":{"resultType":"scalar","result":[1435781451.781,"2.5e+06"]}}"#;
    let samples = parse_api_result(scalar).unwrap();
    assert_eq!((samples[0].name.as_str(), samples[0].value, samples[0].at), ("", 2.5e6, Some(1_435_781_451_781.0)));
    let nothing = parse_api_result(&vector("[]")).unwrap();
    assert!(nothing.is_empty());
    assert!(parse_api_result(&vector(r#"[{"metric":{},"value":[1,"NaN"]}]"#)).unwrap()[0].value.is_nan());
}

#[test]
fn what_is_no_result_is_refused_with_its_place() {
    let failed = r#"{"status":"error","errorType":"bad_data","error":"1:4: parse error"}"#;
    let error = parse_api_result(failed).unwrap_err();
    assert_eq!(error.code, "metrics.failed_query");
    assert_eq!(error.reason, "The server refused: \"1:4: parse error\" (\"bad_data\").");
    for (json, path) in [
        ("[]".to_owned(), ""),
        ("{}".to_owned(), ""),
        (r#"{"status":"success"}"#.to_owned(), ""),
        (r#"{"status":"success","data":{"resultType":"string","result":[1,"a"]}}"#.to_owned(), "/data/resultType"),
        (vector("{}"), "/data/result"),
        (vector("[1]"), "/data/result/0"),
        (vector(r#"[{"value":[1,"1"]}]"#), "/data/result/0"),
        (vector(r#"[{"metric":{"a":1},"value":[1,"1"]}]"#), "/data/result/0/metric/a"),
        (vector(r#"[{"metric":{},"value":[1]}]"#), "/data/result/0/value"),
        (vector(r#"[{"metric":{},"value":[1,1]}]"#), "/data/result/0/value/1"),
        (vector(r#"[{"metric":{},"value":["1","1"]}]"#), "/data/result/0/value/0"),
        (vector(r#"[{"metric":{},"value":[1,"one"]}]"#), "/data/result/0/value/1"),
        (vector(r#"[{"metric":{},"histogram":[1,{}]}]"#), "/data/result/0"),
    ] {
        let error = parse_api_result(&json).unwrap_err();
        assert_eq!((error.code, error.path.as_deref()), ("metrics.invalid_result", Some(path)), "{json}");
    }
    assert_eq!(parse_api_result("<html>").unwrap_err().code, "metrics.invalid_json");
}

#[test]
fn times_are_those_of_the_samples() {
    let values = parse_api_result(&vector(
        r#"[{"metric":{"__name__":"m","a":"1"},"value":[90,"5"]},{"metric":{"__name__":"m","a":"2"},"value":[90,"6"]},{"metric":{"__name__":"m"},"value":[90,"7"]}]"#,
    ))
    .unwrap();
    let times = parse_api_result(&vector(
        r#"[{"metric":{"a":"3"},"value":[90,"80"]},{"metric":{},"value":[90,"81.0625"]},{"metric":{"a":"1"},"value":[90,"1435781451.781"]}]"#,
    ))
    .unwrap();
    let timed = with_times(&values, &times);
    let told: Vec<_> = timed.iter().map(|sample| (sample.value, sample.at)).collect();
    assert_eq!(told, [(5.0, Some(1_435_781_451_781.0)), (7.0, Some(81_062.5))], "one without a time is left out");
}

#[test]
fn events_are_read_in_their_order() {
    let json = r#"[{"at":1.5,"kind":"now","name":"p95","value":160},{"value":null,"kind":"hover","at":-1},{"at":2,"kind":"slo","value":0.99}]"#;
    let expected = [
        ElementEvent::new(1.5, "now", "p95", Some(160.0)),
        ElementEvent::new(-1.0, "hover", "", None),
        ElementEvent::new(2.0, "slo", "", Some(0.99)),
    ];
    assert_eq!(parse_events(json).unwrap(), expected);
    for (json, path) in [
        ("{}", ""),
        ("[1]", "/0"),
        (r#"[{"kind":"now"}]"#, "/0"),
        (r#"[{"at":0}]"#, "/0"),
        (r#"[{"at":"0","kind":"now"}]"#, "/0/at"),
        (r#"[{"at":0,"kind":"now","value":"1"}]"#, "/0/value"),
        (r#"[{"at":0,"kind":"now","valeu":1}]"#, "/0/valeu"),
    ] {
        let error = parse_events(json).unwrap_err();
        assert_eq!((error.code, error.path.as_deref()), ("metrics.invalid_event", Some(path)), "{json}");
    }
}
