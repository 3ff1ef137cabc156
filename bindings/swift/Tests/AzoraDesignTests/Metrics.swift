import Foundation

@testable import AzoraDesign

/// The operations that tell elements of metrics.
extension Arguments {
    static let metrics: Set<String> = [
        "engine_recipe", "gem_recipe", "metric_fold", "metric_fold.error_budget", "metric_fold.interval",
        "metric_fold.queries", "metric_fold.snapshot", "metric_fold.take", "parse_api_result", "parse_events",
        "parse_open_metrics", "parse_prometheus", "restore_metric_fold", "with_times",
    ]

    func metric(_ op: String) throws -> Answer {
        switch op {
        case "engine_recipe": return .value(.text(try Azora.engineRecipe()))
        case "gem_recipe": return .value(.text(try Azora.gemRecipe()))
        case "parse_api_result": return .value(.list(try Azora.parseApiResult(text("json")).map(plain)))
        case "parse_events": return .value(.list(try Azora.parseEvents(text("json")).map(plain)))
        case "parse_open_metrics": return .value(.list(try Azora.parseOpenMetrics(text("text")).map(plain)))
        case "parse_prometheus": return .value(.list(try Azora.parsePrometheus(text("text")).map(plain)))
        case "restore_metric_fold":
            _ = try Azora.restoreMetricFold(recipe: text("recipe"), snapshot: bytes("snapshot"))
            return .value(.bool(true))
        case "with_times":
            return .value(.list(try Azora.withTimes(samples("values"), times: samples("times")).map(plain)))
        default: return try fold(op)
        }
    }

    private func fold(_ op: String) throws -> Answer {
        let fold = try Azora.metricFold(recipe: text("recipe"), epoch: number("epoch", or: 0))
        switch op {
        case "metric_fold": return .value(.bool(true))
        case "metric_fold.error_budget": return .value(plain(try fold.errorBudget()))
        case "metric_fold.interval": return .value(plain(try fold.interval()))
        case "metric_fold.queries": return .value(.list(try fold.queries().map(plain)))
        case "metric_fold.snapshot": return .bytes(try fold.snapshot())
        case "metric_fold.take": return .value(.list(try fold.take(samples("samples"), at: number("at")).map(plain)))
        default: throw Unknown(name: op)
        }
    }

    private func samples(_ name: String) throws -> [Azora.MetricSample] {
        guard case .list(let items)? = input[name] else { throw Forbidden(path: "/\(name)") }
        return try items.enumerated().map { place, item in
            let path = "/\(name)/\(place)"
            guard let called = item["name"]?.text else { throw Forbidden(path: "\(path)/name") }
            let exemplar = item["exemplar"] ?? .null
            return Azora.MetricSample(
                name: called,
                labels: try labels(item, at: path),
                value: try Arguments.number(item["value"] ?? .null, at: "\(path)/value"),
                at: try time(item, at: path),
                exemplar: exemplar == .null
                    ? nil
                    : Azora.Exemplar(
                        labels: try labels(exemplar, at: "\(path)/exemplar"),
                        value: try Arguments.number(exemplar["value"] ?? .null, at: "\(path)/exemplar/value"),
                        at: try time(exemplar, at: "\(path)/exemplar")
                    )
            )
        }
    }

    private func labels(_ item: JSON, at path: String) throws -> [Azora.MetricLabel] {
        guard let labels = item["labels"]?.list else { throw Forbidden(path: "\(path)/labels") }
        return try labels.enumerated().map { place, label in
            guard let name = label["name"]?.text, let value = label["value"]?.text else {
                throw Forbidden(path: "\(path)/labels/\(place)")
            }
            return Azora.MetricLabel(name: name, value: value)
        }
    }

    private func time(_ item: JSON, at path: String) throws -> Double? {
        let at = item["at"] ?? .null
        return at == .null ? nil : try Arguments.number(at, at: "\(path)/at")
    }
}

/// The operations that draw the engine's other pictures, and those that make files of scenes.
extension Arguments {
    static let views: Set<String> = ["apng", "performance_scene", "png_sequence", "sankofa_emblem"]

    func view(_ op: String) throws -> Answer {
        switch op {
        case "apng":
            return .bytes(
                try Azora.apng(
                    frames(),
                    delay: number("delay"),
                    scale: number("scale", or: 1),
                    ground: has("ground") ? text("ground") : ""
                )
            )
        case "performance_scene":
            return .bytes(
                try Azora.performanceScene(
                    requests: row("requests"),
                    latency: row("latency"),
                    errors: row("errors"),
                    minutes: integer("minutes"),
                    width: number("width", or: 640),
                    height: number("height", or: 320),
                    past: has("past") ? text("past") : "",
                    theme: has("theme") ? member("theme") : .admin,
                    scheme: has("scheme") ? member("scheme") : .dark,
                    contrast: contrast(),
                    name: has("name") ? text("name") : "",
                    words: has("words") ? text("words") : ""
                )
            )
        case "png_sequence":
            // One after another, since the vectors know bytes and no lists of them.
            let pictures = try Azora.pngSequence(
                frames(),
                scale: number("scale", or: 1),
                ground: has("ground") ? text("ground") : ""
            )
            return .bytes(pictures.reduce(Data(), +))
        case "sankofa_emblem":
            return .bytes(
                try Azora.sankofaEmblem(
                    member("form"),
                    size: number("size", or: 300),
                    theme: has("theme") ? member("theme") : .admin,
                    scheme: has("scheme") ? member("scheme") : .dark,
                    contrast: contrast(),
                    name: has("name") ? text("name") : "",
                    words: has("words") ? text("words") : ""
                )
            )
        default: throw Unknown(name: op)
        }
    }

    /// Scenes, also a list of them so many times.
    private func frames() throws -> [Data] {
        if let repeated = input["frames"]?["$repeat"]?.list {
            let once = try Arguments(input: .record(["frames": repeated[0]])).frames()
            return Array(repeatElement(once, count: repeated[1].integer ?? 0).joined())
        }
        return try each("frames") { try $0.bytes($1) }
    }

    private func row(_ name: String) throws -> Azora.PerformanceRow {
        guard let row = input[name], case .record = row else { throw Forbidden(path: "/\(name)") }
        func numbers(_ part: String) throws -> [Double] {
            guard let list = row[part]?.list else { throw Forbidden(path: "/\(name)/\(part)") }
            return try list.enumerated().map { try Arguments.number($1, at: "/\(name)/\(part)/\($0)") }
        }
        return Azora.PerformanceRow(
            now: try numbers("now"),
            past: try numbers("past"),
            low: try numbers("low"),
            high: try numbers("high")
        )
    }
}
