import Foundation

@testable import AzoraDesign

/// A case of `streams.json`: scrapes that are drawn from a stream, written as text, read, folded and drawn.
struct Streams {
    /// What is scraped of one series.
    private struct Series {
        let name: String
        let labels: [(name: String, value: String)]
        let kind: String
        let most: Int
    }

    /// When the element's time is 0.
    private static let epoch = 1_700_000_000_000
    /// Every so many scrapes, the fold is kept and restored.
    private static let kept = 8

    private let it: JSON
    private let series: [Series]
    private var stream: SplitMix64
    private var sha = SHA256()

    init(_ it: JSON) throws {
        self.it = it
        guard let seed = it["seed"]?.text.flatMap({ UInt64($0, radix: 16) }) else { throw Unknown(name: "seed") }
        stream = SplitMix64(state: seed)
        series = try (it["series"]?.list ?? []).map { given in
            guard let parts = given.list, let name = parts[0].text, let labels = parts[1].list,
                let kind = parts[2].text, let most = parts[3].number
            else { throw Unknown(name: "series") }
            return Series(
                name: name,
                labels: labels.map { ($0.list?.first?.text ?? "", $0.list?.last?.text ?? "") },
                kind: kind,
                most: Int(most)
            )
        }
    }

    /// SHA-256 of events, of what the fold says of itself, of the hash of a frame after each scrape, and of the fold at the end.
    func hex() throws -> String {
        var copy = self
        return try copy.digest()
    }

    private mutating func digest() throws -> String {
        let ready = it["kind"]?.text == "gem" ? try Azora.gemRecipe() : try Azora.engineRecipe()
        let recipe = it["recipe"]?.text ?? ready
        var fold = try Azora.metricFold(recipe: recipe, epoch: Double(Self.epoch))
        guard case .record(var params)? = it["params"] else { throw Unknown(name: "params") }
        params["kind"] = it["kind"]
        let element = try Arguments(input: .record(params)).element()
        var at = Self.epoch
        var values = [Int](repeating: 0, count: series.count)
        for scrape in 0..<(it["count"]?.integer ?? 0) {
            at += 14_000 + stream.pick(2_000)
            let missed = stream.pick(16) == 0
            values = grown(values)
            for event in try fold.take(missed ? [] : read(values, at), at: Double(at)) {
                sha.add(Array("\(event.kind) \(event.name) ".utf8))
                add(event.at)
                add(event.value)
                try element.apply(event)
            }
            add(try fold.errorBudget())
            add(try fold.interval())
            if scrape % Self.kept == Self.kept - 1 {
                fold = try Azora.restoreMetricFold(recipe: recipe, snapshot: fold.snapshot())
            }
            let frame = try element.frame(Double(at - Self.epoch + stream.pick(15_000)))
            sha.add(Array(try Azora.sceneHash(frame).utf8))
        }
        sha.add(Array(try fold.snapshot()))
        return sha.finish()
    }

    private mutating func add(_ number: Double?) {
        let bits = number?.bitPattern ?? 0x7ff8_0000_0000_0000
        sha.add((0..<8).map { UInt8(truncatingIfNeeded: bits >> UInt64(8 * $0)) })
    }

    /// What every series says next. A bucket grows by as much as those before it, and by its own; some begin anew.
    private mutating func grown(_ values: [Int]) -> [Int] {
        var increase = 0
        var grown = [Int]()
        for (one, value) in zip(series, values) {
            let drawn = stream.pick(one.most + 1)
            let restarts = stream.pick(64) == 0
            increase = one.kind == "bucket" ? increase + drawn : drawn
            grown.append((restarts || one.kind == "gauge" ? 0 : value) + increase)
        }
        return grown
    }

    /// The samples of a scrape, by way of their text.
    private func read(_ values: [Int], _ at: Int) throws -> [Azora.MetricSample] {
        let form = it["form"]?.text
        if form == "api" {
            let told = try Azora.parseApiResult(answer(at, values))
            return try Azora.withTimes(told, times: Azora.parseApiResult(answer(at, nil)))
        }
        var page = ""
        for (one, value) in zip(series, values) {
            let labels = one.labels.map { "\($0.name)=\"\($0.value)\"" }.joined(separator: ",")
            page += one.name + (labels.isEmpty ? "" : "{\(labels)}") + " \(value)\n"
        }
        let families =
            form == "prometheus" ? try Azora.parsePrometheus(page) : try Azora.parseOpenMetrics(page + "# EOF\n")
        return families.flatMap(\.samples)
    }

    /// A server's answer; without values, that to the question of their times, each half a second before it.
    private func answer(_ at: Int, _ values: [Int]?) -> String {
        func seconds(_ ms: Int) -> String {
            let rest = "\(ms % 1000)"
            return "\(ms / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
        }
        let result = series.enumerated().map { place, one -> String in
            let own = values == nil ? [] : [(name: "__name__", value: one.name)]
            let metric = (own + one.labels).map { "\"\($0.name)\":\"\($0.value)\"" }.joined(separator: ",")
            let value = values.map { "\($0[place])" } ?? seconds(at - 500)
            return "{\"metric\":{\(metric)},\"value\":[\(seconds(at)),\"\(value)\"]}"
        }
        let all = result.joined(separator: ",")
        return "{\"status\":\"success\",\"data\":{\"resultType\":\"vector\",\"result\":[\(all)]}}"
    }
}
