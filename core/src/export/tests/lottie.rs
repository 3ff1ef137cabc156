//! A Lottie animation, frozen at a time: every property is worked out and drawn as SVG.

use serde_json::Value;

/// The picture at a frame as an SVG that stands.
pub(super) fn frozen(lottie: &Value, frame: f64) -> String {
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" viewBox=\"0 0 {0} {1}\">",
        lottie["w"], lottie["h"]
    );
    let mut count = 0;
    for layer in list(&lottie["layers"]).iter().rev() {
        assert_eq!((&layer["ty"], layer["ip"].as_f64()), (&Value::from(4), Some(0.0)));
        for group in list(&layer["shapes"]).iter().rev() {
            count += 1;
            svg.push_str(&drawn(group, frame, count));
        }
    }
    svg + "</svg>"
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

fn drawn(group: &Value, frame: f64, id: usize) -> String {
    let items = list(&group["it"]);
    let of = |kind: &str| items.iter().find(|item| item["ty"] == kind);
    let path: String = items.iter().filter(|item| item["ty"] == "sh").map(|item| path(&item["ks"], frame)).collect();
    let transform = of("tr").expect("a group has a transform");
    let (place, scale) = (numbers(&transform["p"], frame), numbers(&transform["s"], frame));
    let opacity = numbers(&transform["o"], frame)[0] / 100.0;
    let mut paint = String::new();
    let mut defs = String::new();
    for (kind, name) in [("fl", "fill"), ("st", "stroke"), ("gf", "fill"), ("gs", "stroke")] {
        let Some(item) = of(kind) else { continue };
        let own = numbers(&item["o"], frame)[0] / 100.0;
        if kind.starts_with('g') {
            defs = gradient(item, frame, id);
            paint.push_str(&format!(" {name}=\"url(#g{id})\" {name}-opacity=\"{own}\""));
        } else {
            let rgb = numbers(&item["c"], frame);
            let color: Vec<String> = rgb.iter().map(|channel| format!("{:.0}", channel * 255.0)).collect();
            paint.push_str(&format!(" {name}=\"rgb({})\" {name}-opacity=\"{own}\"", color.join(",")));
        }
        if name == "stroke" {
            paint.push_str(&format!(" fill=\"none\" stroke-width=\"{}\"", numbers(&item["w"], frame)[0]));
            paint.push_str(if item["lc"] == 2 { " stroke-linecap=\"round\"" } else { "" });
            paint.push_str(if item["lj"] == 2 { " stroke-linejoin=\"round\"" } else { "" });
            let dashes =
                item["d"].as_array().into_iter().flatten().map(|dash| numbers(&dash["v"], frame)[0].to_string());
            let dashes: Vec<String> = dashes.collect();
            if !dashes.is_empty() {
                paint.push_str(&format!(" stroke-dasharray=\"{}\"", dashes.join(" ")));
            }
        } else if item["r"] == 2 {
            paint.push_str(" fill-rule=\"evenodd\"");
        }
    }
    format!(
        "{defs}<path{paint} opacity=\"{opacity}\" transform=\"translate({} {}) scale({} {})\" d=\"{path}\"/>",
        place[0],
        place[1],
        scale[0] / 100.0,
        scale[1] / 100.0
    )
}

fn gradient(item: &Value, frame: f64, id: usize) -> String {
    let (start, end) = (numbers(&item["s"], frame), numbers(&item["e"], frame));
    let count = usize::try_from(item["g"]["p"].as_u64().expect("a count")).expect("small");
    let told = numbers(&item["g"]["k"], frame);
    assert_eq!(told.len(), 6 * count);
    let stops: String = (0..count)
        .map(|stop| {
            let hue = &told[4 * stop..4 * stop + 4];
            let alpha = &told[4 * count + 2 * stop..4 * count + 2 * stop + 2];
            assert!((hue[0] - alpha[0]).abs() < 1e-9);
            let [r, g, b] = [1, 2, 3].map(|channel| format!("{:.0}", hue[channel] * 255.0));
            format!("<stop offset=\"{}\" stop-color=\"rgb({r},{g},{b})\" stop-opacity=\"{}\"/>", hue[0], alpha[1])
        })
        .collect();
    let units = format!("id=\"g{id}\" gradientUnits=\"userSpaceOnUse\"");
    if item["t"] == 2 {
        let radius = libm::hypot(end[0] - start[0], end[1] - start[1]);
        let place = format!("cx=\"{}\" cy=\"{}\" r=\"{radius}\"", start[0], start[1]);
        return format!("<radialGradient {units} {place}>{stops}</radialGradient>");
    }
    let place = format!("x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"", start[0], start[1], end[0], end[1]);
    format!("<linearGradient {units} {place}>{stops}</linearGradient>")
}

/// A property at a frame: between keyframes straight, which is what their curves say.
fn numbers(property: &Value, frame: f64) -> Vec<f64> {
    let flat = |value: &Value| match value {
        Value::Array(numbers) => numbers.iter().map(|number| number.as_f64().expect("a number")).collect(),
        number => vec![number.as_f64().expect("a number")],
    };
    mixed(property, frame, &flat)
}

fn mixed(property: &Value, frame: f64, flat: &impl Fn(&Value) -> Vec<f64>) -> Vec<f64> {
    if property["a"] == 0 {
        return flat(&property["k"]);
    }
    let keys = list(&property["k"]);
    let time = |key: &Value| key["t"].as_f64().expect("a time");
    let after = keys.partition_point(|key| time(key) <= frame);
    if after == 0 || after == keys.len() {
        return flat(&keys[after.min(keys.len() - 1)]["s"]);
    }
    let (from, to) = (&keys[after - 1], &keys[after]);
    let straight = serde_json::json!([{"x": [0], "y": [0]}, {"x": [1], "y": [1]}]);
    assert_eq!((&from["o"], &from["i"]), (&straight[0], &straight[1]));
    let share = (frame - time(from)) / (time(to) - time(from));
    flat(&from["s"]).iter().zip(flat(&to["s"])).map(|(one, other)| one + (other - one) * share).collect()
}

fn path(property: &Value, frame: f64) -> String {
    // Vertices, then tangents in, then tangents out.
    let first = if property["a"] == 0 { &property["k"] } else { &property["k"][0]["s"][0] };
    let closed = first["c"] == true;
    let flat = |value: &Value| {
        let shape = if value.is_array() { &value[0] } else { value };
        let points = ["v", "i", "o"].into_iter().flat_map(|name| list(&shape[name]));
        points.flat_map(|point| list(point).iter().map(|number| number.as_f64().expect("a number"))).collect()
    };
    let all = mixed(property, frame, &flat);
    let count = all.len() / 6;
    let point = |at: usize| (all[2 * at], all[2 * at + 1]);
    let mut path = format!("M{} {}", point(0).0, point(0).1);
    let ends = if closed { 1..count + 1 } else { 1..count };
    for end in ends {
        let (from, to) = (end - 1, end % count);
        let ((x, y), (u, v)) = (point(from), point(to));
        let ((a, b), (c, d)) = (point(2 * count + from), point(count + to));
        path.push_str(&format!("C{} {} {} {} {u} {v}", x + a, y + b, u + c, v + d));
    }
    path + if closed { "Z" } else { "" }
}
