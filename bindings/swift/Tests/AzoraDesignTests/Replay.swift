import Foundation

@testable import AzoraDesign

/// The types refuse the argument at this path: what replays it would not compile.
struct Forbidden: Error {
    let path: String
}

/// A case that names what does not exist.
struct Unknown: Error {
    let name: String
}

/// What a call gave, in the plain values of the vectors.
enum Answer: Equatable {
    case value(JSON)
    case bytes(Data)
}

/// The surface by the names of the vectors.
enum Replay {
    static let ops: Set<String> = [
        "alpha_twin", "apng", "check_mark", "check_tokens", "color_difference", "color_ramp", "composite_color",
        "contact_sheet", "contact_sheet_png", "contrast_ratio", "convert_color", "derive_theme",
        "derive_theme.certificate", "derive_theme.color", "derive_theme.css", "derive_theme.delta_css",
        "derive_theme.json", "derive_theme.ramp", "derive_theme.ratio", "ease", "element", "element.apply",
        "element.frame", "element.snapshot", "element_apng", "element_frame", "element_lottie", "element_size",
        "element_svg", "engine_recipe", "explain_theme", "flash_certificate", "format_color", "gem_recipe", "hct",
        "hct_color", "house_theme", "list_apps", "list_errors", "list_marks", "list_recipes", "list_roles",
        "list_services", "list_themes", "map_color", "mark_png", "mark_scene", "mark_svg", "metric_fold",
        "metric_fold.error_budget", "metric_fold.interval", "metric_fold.queries", "metric_fold.snapshot",
        "metric_fold.take", "parse_api_result", "parse_color", "parse_events", "parse_open_metrics", "parse_prometheus",
        "performance_scene", "png_sequence", "recipe", "recipe_css", "restore_element", "restore_metric_fold",
        "sankofa_emblem", "scene_hash", "scene_png", "scene_svg", "seeds_from_pixels", "service_theme",
        "simulate_vision", "spring_at", "spring_batch", "spring_compose", "spring_css", "spring_from_duration",
        "spring_from_half_life", "spring_from_response", "spring_lottie", "spring_settling", "spring_swift",
        "svg_to_png", "theme", "theme.color", "theme.css", "theme.json", "theme.ratio", "theme.roles", "theme_css",
        "tonal_palette", "verify_theme", "version", "with_times",
    ]

    /// Calls an operation; an absent argument takes its default.
    static func call(_ op: String, _ input: JSON) throws -> Answer {
        let given = Arguments(input: input)
        switch op {
        case "alpha_twin":
            return .value(plain(try Azora.alphaTwin(given.text("color"), ground: given.text("ground"))))
        case "check_mark": return .value(plain(try Azora.checkMark(given.text("svg"))))
        case "check_tokens": return .value(.list(try Azora.checkTokens(given.text("json")).map(plain)))
        case "color_ramp": return .value(.list(try Azora.colorRamp(seed: given.text("seed")).map(plain)))
        case "color_difference":
            let (one, other) = (try given.text("one"), try given.text("other"))
            guard given.has("method") else { return .value(plain(try Azora.colorDifference(one, other: other))) }
            return .value(plain(try Azora.colorDifference(one, other: other, method: given.member("method"))))
        case let metric where Arguments.metrics.contains(metric): return try given.metric(metric)
        case let view where Arguments.views.contains(view): return try given.view(view)
        case "composite_color":
            return .value(.text(try Azora.compositeColor(given.text("color"), ground: given.text("ground"))))
        case "contact_sheet":
            return .value(
                .text(
                    try Azora.contactSheet(
                        theme: given.member("theme"),
                        columns: given.has("columns") ? given.integer("columns") : 0,
                        labels: given.has("labels") ? given.truth("labels") : false,
                        ids: given.each("ids") { try $0.text($1) },
                        sizes: given.each("sizes") { try $0.integer($1) },
                        schemes: given.each("schemes") { try $0.member($1) },
                        paints: given.each("paints") { try $0.text($1) }
                    )
                )
            )
        case "contact_sheet_png":
            return .bytes(
                try Azora.contactSheetPng(
                    theme: given.member("theme"),
                    columns: given.has("columns") ? given.integer("columns") : 0,
                    ids: given.each("ids") { try $0.text($1) },
                    sizes: given.each("sizes") { try $0.integer($1) },
                    schemes: given.each("schemes") { try $0.member($1) },
                    paints: given.each("paints") { try $0.text($1) }
                )
            )
        case "contrast_ratio":
            return .value(plain(try Azora.contrastRatio(text: given.text("text"), ground: given.text("ground"))))
        case "convert_color":
            return .value(plain(try Azora.convertColor(given.color("color"), space: given.member("space"))))
        case "derive_theme":
            _ = try given.derived()
            return .value(.bool(true))
        case "derive_theme.certificate": return .value(.text(try given.derived().certificate()))
        case "derive_theme.color":
            let (role, scheme) = (try given.text("role"), try given.member("scheme") as Azora.Scheme)
            return .value(.text(try given.derived().color(role, scheme: scheme, contrast: given.contrast())))
        case "derive_theme.css": return .value(.text(try given.derived().css()))
        case "derive_theme.delta_css": return .value(.text(try given.derived().deltaCss()))
        case "derive_theme.json":
            let scheme: Azora.Scheme = try given.member("scheme")
            return .value(.text(try given.derived().json(scheme: scheme, contrast: given.contrast())))
        case "derive_theme.ramp": return .value(.list(try given.derived().ramp().map(plain)))
        case "derive_theme.ratio":
            let ratio = try given.derived().ratio(
                textRole: given.text("text_role"),
                groundRole: given.text("ground_role"),
                scheme: given.member("scheme"),
                contrast: given.contrast()
            )
            return .value(plain(ratio))
        case "element":
            _ = try given.element()
            return .value(.bool(true))
        case "element.apply":
            try given.element().apply(given.event(input["event"] ?? .null, at: "/event"))
            return .value(.null)
        case "element.frame": return .bytes(try given.element().frame(given.number("at")))
        case "element.snapshot": return .bytes(try given.element().snapshot())
        case "element_frame": return .bytes(try given.frame())
        case "element_size":
            return .value(plain(try Azora.elementSize(kind: given.member("kind"), size: given.text("size"))))
        case "restore_element":
            _ = try Azora.restoreElement(given.bytes("snapshot"))
            return .value(.bool(true))
        case "scene_hash": return .value(.text(try Azora.sceneHash(given.bytes("scene"))))
        case "element_apng": return .bytes(try given.elementApng())
        case "element_lottie": return .value(plain(try given.elementLottie()))
        case "element_svg": return .value(plain(try given.elementSvg()))
        case "flash_certificate": return .value(plain(try given.flashCertificate()))
        case "ease": return .value(plain(try Azora.ease(given.text("easing"), progress: given.number("progress"))))
        case "mark_scene":
            return .bytes(
                try Azora.markScene(
                    id: given.text("id"),
                    theme: given.member("theme"),
                    scheme: given.member("scheme"),
                    paint: given.has("paint") ? given.text("paint") : "brand",
                    size: given.has("size") ? given.integer("size") : 64
                )
            )
        case "scene_png":
            return .bytes(
                try Azora.scenePng(
                    given.bytes("scene"),
                    scale: given.number("scale", or: 1),
                    ground: given.has("ground") ? given.text("ground") : ""
                )
            )
        case "scene_svg":
            let instance = given.has("instance") ? try given.text("instance") : ""
            return .value(.text(try Azora.sceneSvg(given.bytes("scene"), instance: instance)))
        case _ where op.hasPrefix("spring_"): return .value(try spring(op, given))
        case "explain_theme":
            return .value(
                plain(
                    try Azora.explainTheme(
                        name: given.text("name"),
                        primary: given.text("primary"),
                        accent: given.has("accent") ? given.text("accent") : "",
                        neutral: given.has("neutral") ? given.text("neutral") : "",
                        base: given.has("base") ? given.member("base") : .admin,
                        mode: given.has("mode") ? given.member("mode") : .nearest,
                        density: given.has("density") ? given.member("density") : nil,
                        typeRatio: given.has("type_ratio") ? given.number("type_ratio") : nil,
                        typeBase: given.has("type_base") ? given.number("type_base") : nil,
                        motion: given.has("motion") ? given.number("motion") : nil,
                        locks: given.has("locks") ? given.locks("locks") : []
                    )
                )
            )
        case "format_color":
            let color = try given.color("color")
            guard given.has("format") else { return .value(.text(try Azora.formatColor(color))) }
            return .value(.text(try Azora.formatColor(color, format: given.member("format"))))
        case "hct": return .value(plain(try Azora.hct(given.text("color"))))
        case "hct_color":
            let (hue, chroma, tone) = try (given.number("hue"), given.number("chroma"), given.number("tone"))
            return .value(.text(try Azora.hctColor(hue: hue, chroma: chroma, tone: tone)))
        case "house_theme":
            _ = try Azora.houseTheme(given.member("name"))
            return .value(.bool(true))
        case "list_apps": return .value(.list(try Azora.listApps().map(plain)))
        case "list_errors": return .value(.list(try Azora.listErrors().map(plain)))
        case "list_marks": return .value(.list(try Azora.listMarks().map(plain)))
        case "list_recipes": return .value(.list(try Azora.listRecipes().map(plain)))
        case "list_roles": return .value(.list(try Azora.listRoles().map(plain)))
        case "list_services": return .value(.list(try Azora.listServices().map(plain)))
        case "list_themes": return .value(.list(try Azora.listThemes().map(plain)))
        case "map_color":
            let (color, space): (Azora.Color, Azora.ColorSpace) = (try given.color("color"), try given.member("space"))
            guard given.has("method") else { return .value(plain(try Azora.mapColor(color, space: space))) }
            return .value(plain(try Azora.mapColor(color, space: space, method: given.member("method"))))
        case "mark_png":
            return .bytes(
                try Azora.markPng(
                    id: given.text("id"),
                    theme: given.member("theme"),
                    scheme: given.member("scheme"),
                    paint: given.has("paint") ? given.text("paint") : "brand",
                    size: given.has("size") ? given.integer("size") : 64
                )
            )
        case "mark_svg":
            return .value(
                .text(
                    try Azora.markSvg(
                        id: given.text("id"),
                        theme: given.member("theme"),
                        scheme: given.member("scheme"),
                        paint: given.has("paint") ? given.text("paint") : "brand",
                        size: given.has("size") ? given.integer("size") : 64,
                        instance: given.has("instance") ? given.text("instance") : ""
                    )
                )
            )
        case "parse_color": return .value(plain(try Azora.parseColor(given.text("text"))))
        case "seeds_from_pixels":
            let (width, height) = try (given.integer("width"), given.integer("height"))
            return .value(.list(try Azora.seedsFromPixels(given.bytes("rgba"), width: width, height: height).map(plain)))
        case "recipe":
            return .value(
                plain(
                    try Azora.recipe(
                        given.text("component"),
                        variant: given.text("variant"),
                        theme: given.member("theme"),
                        scheme: given.member("scheme"),
                        size: given.has("size") ? given.text("size") : "default",
                        state: given.has("state") ? given.text("state") : "rest",
                        contrast: given.has("contrast") ? given.member("contrast") : .standard
                    )
                )
            )
        case "recipe_css":
            guard given.has("component") else { return .value(.text(try Azora.recipeCss())) }
            return .value(.text(try Azora.recipeCss(given.text("component"))))
        case "service_theme": return .value(plain(try Azora.serviceTheme(id: given.text("id"))))
        case "simulate_vision":
            let (color, vision): (String, Azora.Vision) = (try given.text("color"), try given.member("vision"))
            guard given.has("severity") else { return .value(.text(try Azora.simulateVision(color, vision: vision))) }
            return .value(
                .text(try Azora.simulateVision(color, vision: vision, severity: given.number("severity")))
            )
        case "svg_to_png": return .bytes(try Azora.svgToPng(given.text("svg"), width: given.integer("width")))
        case "theme":
            _ = try given.theme()
            return .value(.bool(true))
        case "theme.color": return .value(.text(try given.theme().color(given.text("role"))))
        case "theme.css": return .value(.text(try given.theme().css()))
        case "theme.json": return .value(.text(try given.theme().json()))
        case "theme.ratio":
            let theme = try given.theme()
            let ratio = try theme.ratio(textRole: given.text("text_role"), groundRole: given.text("ground_role"))
            return .value(plain(ratio))
        case "theme.roles": return .value(.list(try given.theme().roles().map(JSON.text)))
        case "theme_css": return .value(.text(try Azora.themeCss(given.member("name"))))
        case "tonal_palette": return .value(.list(try Azora.tonalPalette(given.text("color")).map(plain)))
        case "verify_theme": return .value(plain(try Azora.verifyTheme(given.text("certificate"))))
        case "version": return .value(.text(try Azora.version()))
        default: throw Unknown(name: op)
        }
    }
}

/// Calls an operation on springs.
private func spring(_ op: String, _ given: Arguments) throws -> JSON {
    switch op {
    case "spring_at":
        let end = try given.number("end", or: 1)
        let (start, velocity) = try (given.number("start", or: 0), given.number("velocity", or: 0))
        return plain(try Azora.springAt(given.spring(), t: given.number("t"), start: start, end: end, velocity: velocity))
    case "spring_batch":
        let springs = try given.each("springs") { try $0.number($1) }
        return .list(try Azora.springBatch(springs, t: given.number("t")).map { plain($0) })
    case "spring_compose": return plain(try Azora.springCompose(given.spring()))
    case "spring_css":
        let (velocity, error) = try (given.number("velocity", or: 0), given.number("error", or: 0.001))
        return plain(try Azora.springCss(given.spring(), velocity: velocity, error: error))
    case "spring_from_duration":
        return plain(try Azora.springFromDuration(given.number("duration"), bounce: given.number("bounce", or: 0)))
    case "spring_from_half_life": return plain(try Azora.springFromHalfLife(given.number("half_life")))
    case "spring_from_response":
        let ratio = try given.number("damping_ratio", or: 1)
        return plain(try Azora.springFromResponse(given.number("response"), dampingRatio: ratio))
    case "spring_lottie":
        return plain(
            try Azora.springLottie(
                given.spring(),
                start: given.number("start"),
                end: given.number("end"),
                rate: given.number("rate", or: 60),
                velocity: given.number("velocity", or: 0),
                error: given.number("error", or: 0.001)
            )
        )
    case "spring_settling":
        return plain(
            try Azora.springSettling(
                given.spring(),
                start: given.number("start", or: 0),
                end: given.number("end", or: 1),
                velocity: given.number("velocity", or: 0),
                tolerance: given.number("tolerance", or: 0.001)
            )
        )
    case "spring_swift": return plain(try Azora.springSwift(given.spring()))
    default: throw Unknown(name: op)
    }
}

/// The input of a case.
struct Arguments {
    let input: JSON

    func has(_ name: String) -> Bool {
        input[name] != nil
    }

    func text(_ name: String) throws -> String {
        let given = input[name]
        if let text = given?.text { return text }
        if let repeated = given?["$repeat"]?.list, let part = repeated.first?.text, let times = repeated.last?.integer {
            return String(repeating: part, count: times)
        }
        // A Swift text holds whole characters: half of a surrogate pair can't stand in it.
        throw Forbidden(path: "/\(name)")
    }

    func integer(_ name: String) throws -> Int {
        guard let number = input[name]?.integer else { throw Forbidden(path: "/\(name)") }
        return number
    }

    func truth(_ name: String) throws -> Bool {
        guard case .bool(let truth)? = input[name] else { throw Forbidden(path: "/\(name)") }
        return truth
    }

    /// The items of a list, each read as the argument `item` of its own; none where the list is absent.
    func each<Item>(_ name: String, _ read: (Arguments, String) throws -> Item) throws -> [Item] {
        guard has(name) else { return [] }
        guard case .list(let items)? = input[name] else { throw Forbidden(path: "/\(name)") }
        return try items.map { try read(Arguments(input: .record(["item": $0])), "item") }
    }

    func bytes(_ name: String) throws -> Data {
        guard let runs = input[name]?["$bytes"]?.list else { throw Forbidden(path: "/\(name)") }
        var bytes = Data()
        for run in runs {
            let once = run.list?.first?.list?.compactMap { $0.integer.map(UInt8.init) } ?? []
            for _ in 0..<(run.list?.last?.integer ?? 0) { bytes.append(contentsOf: once) }
        }
        return bytes
    }

    func member<Member: RawRepresentable>(_ name: String) throws -> Member where Member.RawValue == String {
        guard let text = input[name]?.text, let member = Member(rawValue: text) else {
            throw Forbidden(path: "/\(name)")
        }
        return member
    }

    func locks(_ name: String) throws -> [Azora.Lock] {
        guard case .list(let items)? = input[name] else { throw Forbidden(path: "/\(name)") }
        return try items.enumerated().map { at, item in
            let lock = Arguments(input: item)
            func member<Member: RawRepresentable>(_ field: String) throws -> Member? where Member.RawValue == String {
                guard let text = item[field]?.text else { return nil }
                guard let member = Member(rawValue: text) else { throw Forbidden(path: "/\(name)/\(at)/\(field)") }
                return member
            }
            return Azora.Lock(
                role: try lock.text("role"),
                color: try lock.text("color"),
                reason: try lock.text("reason"),
                scheme: try member("scheme"),
                contrast: try member("contrast")
            )
        }
    }

    func contrast() throws -> Azora.Contrast {
        has("contrast") ? try member("contrast") : .standard
    }

    func derived() throws -> Azora.DerivedTheme {
        try Azora.deriveTheme(
            name: text("name"),
            primary: text("primary"),
            accent: has("accent") ? text("accent") : "",
            neutral: has("neutral") ? text("neutral") : "",
            base: has("base") ? member("base") : .admin,
            mode: has("mode") ? member("mode") : .nearest,
            density: has("density") ? member("density") : nil,
            typeRatio: has("type_ratio") ? number("type_ratio") : nil,
            typeBase: has("type_base") ? number("type_base") : nil,
            motion: has("motion") ? number("motion") : nil,
            locks: has("locks") ? locks("locks") : []
        )
    }

    func element() throws -> Azora.Element {
        try Azora.element(
            member("kind"),
            size: has("size") ? number("size") : 300,
            theme: has("theme") ? member("theme") : .admin,
            scheme: has("scheme") ? member("scheme") : .dark,
            contrast: has("contrast") ? member("contrast") : .standard,
            cut: has("cut") ? member("cut") : .brilliant,
            glow: has("glow") ? member("glow") : .medium,
            pace: has("pace") ? member("pace") : .normal,
            policy: has("policy") ? member("policy") : .full,
            heart: has("heart") ? member("heart") : .budget,
            label: has("label") ? truth("label") : false,
            name: has("name") ? text("name") : "",
            words: has("words") ? text("words") : ""
        )
    }

    func frame() throws -> Data {
        try Azora.elementFrame(
            member("kind"),
            events: events("events"),
            at: number("at"),
            size: has("size") ? number("size") : 300,
            theme: has("theme") ? member("theme") : .admin,
            scheme: has("scheme") ? member("scheme") : .dark,
            contrast: has("contrast") ? member("contrast") : .standard,
            cut: has("cut") ? member("cut") : .brilliant,
            glow: has("glow") ? member("glow") : .medium,
            pace: has("pace") ? member("pace") : .normal,
            policy: has("policy") ? member("policy") : .full,
            heart: has("heart") ? member("heart") : .budget,
            label: has("label") ? truth("label") : false,
            name: has("name") ? text("name") : "",
            words: has("words") ? text("words") : ""
        )
    }

    func elementSvg() throws -> Azora.MotionExport {
        try Azora.elementSvg(
            member("kind"),
            events: events("events"),
            start: number("start", or: 0),
            duration: number("duration", or: 12_000),
            motion: has("motion") ? member("motion") : .smil,
            instance: has("instance") ? text("instance") : "azora",
            size: has("size") ? number("size") : 300,
            theme: has("theme") ? member("theme") : .admin,
            scheme: has("scheme") ? member("scheme") : .dark,
            contrast: has("contrast") ? member("contrast") : .standard,
            cut: has("cut") ? member("cut") : .brilliant,
            glow: has("glow") ? member("glow") : .medium,
            pace: has("pace") ? member("pace") : .normal,
            policy: has("policy") ? member("policy") : .full,
            heart: has("heart") ? member("heart") : .budget,
            label: has("label") ? truth("label") : false,
            name: has("name") ? text("name") : "",
            words: has("words") ? text("words") : ""
        )
    }

    func elementLottie() throws -> Azora.MotionExport {
        try Azora.elementLottie(
            member("kind"),
            events: events("events"),
            start: number("start", or: 0),
            duration: number("duration", or: 12_000),
            size: has("size") ? number("size") : 300,
            theme: has("theme") ? member("theme") : .admin,
            scheme: has("scheme") ? member("scheme") : .dark,
            contrast: has("contrast") ? member("contrast") : .standard,
            cut: has("cut") ? member("cut") : .brilliant,
            glow: has("glow") ? member("glow") : .medium,
            pace: has("pace") ? member("pace") : .normal,
            policy: has("policy") ? member("policy") : .full,
            heart: has("heart") ? member("heart") : .budget,
            label: has("label") ? truth("label") : false,
            name: has("name") ? text("name") : "",
            words: has("words") ? text("words") : ""
        )
    }

    func flashCertificate() throws -> Azora.FlashCertificate {
        try Azora.flashCertificate(
            member("kind"),
            events: events("events"),
            start: number("start", or: 0),
            duration: number("duration", or: 12_000),
            size: has("size") ? number("size") : 300,
            theme: has("theme") ? member("theme") : .admin,
            scheme: has("scheme") ? member("scheme") : .dark,
            contrast: has("contrast") ? member("contrast") : .standard,
            cut: has("cut") ? member("cut") : .brilliant,
            glow: has("glow") ? member("glow") : .medium,
            pace: has("pace") ? member("pace") : .normal,
            policy: has("policy") ? member("policy") : .full,
            heart: has("heart") ? member("heart") : .budget,
            label: has("label") ? truth("label") : false,
            name: has("name") ? text("name") : "",
            words: has("words") ? text("words") : ""
        )
    }

    func elementApng() throws -> Data {
        try Azora.elementApng(
            member("kind"),
            events: events("events"),
            start: number("start", or: 0),
            duration: number("duration", or: 12_000),
            rate: number("rate", or: 30),
            scale: number("scale", or: 1),
            ground: has("ground") ? text("ground") : "",
            size: has("size") ? number("size") : 300,
            theme: has("theme") ? member("theme") : .admin,
            scheme: has("scheme") ? member("scheme") : .dark,
            contrast: has("contrast") ? member("contrast") : .standard,
            cut: has("cut") ? member("cut") : .brilliant,
            glow: has("glow") ? member("glow") : .medium,
            pace: has("pace") ? member("pace") : .normal,
            policy: has("policy") ? member("policy") : .full,
            heart: has("heart") ? member("heart") : .budget,
            label: has("label") ? truth("label") : false,
            name: has("name") ? text("name") : "",
            words: has("words") ? text("words") : ""
        )
    }

    /// Events as records, also a list of them so many times.
    func events(_ name: String) throws -> [Azora.ElementEvent] {
        var (items, times) = (input[name]?.list, 1)
        if let repeated = input[name]?["$repeat"]?.list {
            (items, times) = (repeated.first?.list, repeated.last?.integer ?? 0)
        }
        guard let items else { throw Forbidden(path: "/\(name)") }
        let once = try items.enumerated().map { try event($1, at: "/\(name)/\($0)") }
        return Array(repeatElement(once, count: times).joined())
    }

    func event(_ given: JSON, at path: String) throws -> Azora.ElementEvent {
        guard case .record = given else { throw Forbidden(path: path) }
        guard let kind = given["kind"]?.text else { throw Forbidden(path: "\(path)/kind") }
        guard let name = given["name"]?.text else { throw Forbidden(path: "\(path)/name") }
        let time = try Arguments.number(given["at"] ?? .null, at: "\(path)/at")
        let value = given["value"] ?? .null
        return Azora.ElementEvent(
            at: time,
            kind: kind,
            name: name,
            value: value == .null ? nil : try Arguments.number(value, at: "\(path)/value")
        )
    }

    func theme() throws -> Azora.Theme {
        guard has("contrast") else { return try Azora.theme(name: member("name"), scheme: member("scheme")) }
        return try Azora.theme(name: member("name"), scheme: member("scheme"), contrast: member("contrast"))
    }

    func spring() throws -> Azora.Spring {
        guard let spring = input["spring"], case .record = spring else { throw Forbidden(path: "/spring") }
        func part(_ name: String) throws -> Double {
            guard let number = spring[name] else { throw Forbidden(path: "/spring/\(name)") }
            return try Arguments.number(number, at: "/spring/\(name)")
        }
        return Azora.Spring(stiffness: try part("stiffness"), damping: try part("damping"), mass: try part("mass"))
    }

    /// A number that may be left out.
    func number(_ name: String, or absent: Double) throws -> Double {
        has(name) ? try number(name) : absent
    }

    func number(_ name: String) throws -> Double {
        guard let given = input[name] else { throw Forbidden(path: "/\(name)") }
        return try Arguments.number(given, at: "/\(name)")
    }

    static func number(_ given: JSON, at path: String) throws -> Double {
        if let number = given.number { return number }
        switch given["$float"]?.text {
        case "NaN": return .nan
        case "Infinity": return .infinity
        case "-Infinity": return -.infinity
        case "-0": return -0.0
        default: throw Forbidden(path: path)
        }
    }

    func color(_ name: String) throws -> Azora.Color {
        guard let color = input[name], case .record = color else { throw Forbidden(path: "/\(name)") }
        guard let space = color["space"]?.text.flatMap(Azora.ColorSpace.init(rawValue:)) else {
            throw Forbidden(path: "/\(name)/space")
        }
        func component(_ field: String) throws -> Double? {
            guard let given = color[field], given != .null else { return nil }
            return try Arguments.number(given, at: "/\(name)/\(field)")
        }
        return Azora.Color(
            space: space,
            c1: try component("c1"),
            c2: try component("c2"),
            c3: try component("c3"),
            alpha: try component("alpha")
        )
    }
}
