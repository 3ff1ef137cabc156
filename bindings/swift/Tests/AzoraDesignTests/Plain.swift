@testable import AzoraDesign

// Records in the plain values of the vectors; a number as the shortest text that reads back to the same bits.

func plain(_ number: Double) -> JSON {
    .number(number.description)
}

func plain(_ text: String?) -> JSON {
    text.map(JSON.text) ?? .null
}

func plain(_ number: Double?) -> JSON {
    number.map { plain($0) } ?? .null
}

func plain(_ it: Azora.Color) -> JSON {
    .record([
        "space": .text(it.space.rawValue), "c1": plain(it.c1), "c2": plain(it.c2), "c3": plain(it.c3),
        "alpha": plain(it.alpha),
    ])
}

func plain(_ it: Azora.Problem) -> JSON {
    .record([
        "code": .text(it.code), "reason": .text(it.reason), "path": .text(it.path), "line": .number("\(it.line)"),
        "column": .number("\(it.column)"),
    ])
}

func plain(_ it: Azora.ErrorCode) -> JSON {
    .record([
        "code": .text(it.code), "family": .text(it.family), "meaning": .text(it.meaning), "fix": .text(it.fix),
        "example": .text(it.example), "raised_by": .list(it.raisedBy.map(JSON.text)),
    ])
}

func plain(_ it: Azora.ThemeInfo) -> JSON {
    .record([
        "name": .text(it.name.rawValue), "title": .text(it.title), "jewel": .text(it.jewel),
        "schemes": .list(it.schemes.map { .text($0.rawValue) }),
        "contrasts": .list(it.contrasts.map { .text($0.rawValue) }),
    ])
}

func plain(_ it: Azora.Service) -> JSON {
    .record([
        "id": .text(it.id), "name": .text(it.name), "domain": .text(it.domain), "theme": .text(it.theme.rawValue),
        "jewel": plain(it.jewel), "group": .text(it.group), "description": .text(it.description),
    ])
}

func plain(_ it: Azora.App) -> JSON {
    .record([
        "id": .text(it.id), "name": .text(it.name), "package": .text(it.package), "framework": .text(it.framework),
        "tier": .text(it.tier), "domain": .text(it.domain), "theme": .text(it.theme.rawValue),
        "marks": .list(it.marks.map(JSON.text)), "elara": plain(it.elara), "mood": plain(it.mood),
        "description": .text(it.description),
    ])
}

func plain(_ it: Azora.Mark) -> JSON {
    .record([
        "id": .text(it.id), "name": .text(it.name), "family": .text(it.family), "role": .text(it.role),
        "description": .text(it.description),
    ])
}

func plain(_ it: Azora.RampStep) -> JSON {
    .record([
        "step": .number("\(it.step)"), "color": .text(it.color), "p3": .text(it.p3), "white": plain(it.white),
        "ink": plain(it.ink), "seed": .bool(it.seed),
    ])
}

func plain(_ it: Azora.AlphaTwin) -> JSON {
    .record(["color": .text(it.color), "composite": .text(it.composite), "error": plain(it.error)])
}

func plain(_ it: Azora.Hct) -> JSON {
    .record(["hue": plain(it.hue), "chroma": plain(it.chroma), "tone": plain(it.tone)])
}

func plain(_ it: Azora.Tone) -> JSON {
    .record(["tone": .number("\(it.tone)"), "color": .text(it.color)])
}

func plain(_ it: Azora.Seed) -> JSON {
    .record(["color": .text(it.color), "share": plain(it.share), "score": plain(it.score)])
}

func plain(_ it: Azora.RoleInfo) -> JSON {
    .record([
        "name": .text(it.name), "kind": .text(it.kind.rawValue), "purpose": .text(it.purpose),
        "grounds": .list(it.grounds.map(JSON.text)), "states": .list(it.states.map(JSON.text)),
    ])
}

func plain(_ it: Azora.Conflict) -> JSON {
    .record([
        "scheme": .text(it.scheme.rawValue), "contrast": .text(it.contrast.rawValue), "role": .text(it.role),
        "ground": .text(it.ground), "kind": plain(it.kind?.rawValue), "min": plain(it.min),
    ])
}

func plain(_ it: Azora.Feasibility) -> JSON {
    .record([
        "feasible": .bool(it.feasible), "conflicts": .list(it.conflicts.map(plain)), "nearest": plain(it.nearest),
        "distance": plain(it.distance),
    ])
}

func plain(_ it: Azora.Verification) -> JSON {
    .record([
        "verified": .bool(it.verified), "name": .text(it.name), "digest": .text(it.digest),
        "problems": .list(it.problems.map(plain)),
    ])
}

func plain(_ it: Azora.MarkCheck) -> JSON {
    .record([
        "name": .text(it.name), "value": plain(it.value), "unit": .text(it.unit), "min": plain(it.min),
        "max": plain(it.max), "passed": .bool(it.passed), "reason": .text(it.reason),
    ])
}

func plain(_ it: Azora.MarkReport) -> JSON {
    .record([
        "id": .text(it.id), "title": .text(it.title), "nearest": .text(it.nearest), "passed": .bool(it.passed),
        "checks": .list(it.checks.map(plain)),
    ])
}

func plain(_ it: Azora.RecipeInfo) -> JSON {
    .record([
        "component": .text(it.component), "variants": .list(it.variants.map(JSON.text)),
        "sizes": .list(it.sizes.map(JSON.text)), "states": .list(it.states.map(JSON.text)),
        "parts": .list(it.parts.map(JSON.text)),
    ])
}

func plain(_ it: Azora.Recipe) -> JSON {
    .record([
        "component": .text(it.component), "variant": .text(it.variant), "size": .text(it.size),
        "state": .text(it.state), "background": .text(it.background), "foreground": plain(it.foreground),
        "quiet": plain(it.quiet), "border": plain(it.border), "ring": plain(it.ring), "mark": plain(it.mark),
        "shadow": plain(it.shadow), "height": plain(it.height), "width": plain(it.width),
        "padding_inline": plain(it.paddingInline), "padding_block": plain(it.paddingBlock), "gap": plain(it.gap),
        "radius": plain(it.radius), "border_width": plain(it.borderWidth), "ring_width": plain(it.ringWidth),
        "ring_offset": plain(it.ringOffset), "mark_width": plain(it.markWidth), "font_size": plain(it.fontSize),
        "font_weight": plain(it.fontWeight), "line_height": plain(it.lineHeight), "blur": plain(it.blur),
        "opacity": plain(it.opacity), "hit": plain(it.hit), "hit_inset": plain(it.hitInset),
        "grounds": .list(it.grounds.map(JSON.text)),
    ])
}

func plain(_ it: Azora.ServiceTheme) -> JSON {
    .record([
        "id": .text(it.id), "kind": .text(it.kind), "domain": .text(it.domain), "theme": .text(it.theme.rawValue),
        "primary": plain(it.primary), "density": plain(it.density),
    ])
}

func plain(_ it: Azora.Spring) -> JSON {
    .record(["stiffness": plain(it.stiffness), "damping": plain(it.damping), "mass": plain(it.mass)])
}

func plain(_ it: Azora.Motion) -> JSON {
    .record(["position": plain(it.position), "velocity": plain(it.velocity)])
}

func plain(_ it: Azora.SpringCurve) -> JSON {
    .record([
        "text": .text(it.text), "duration": plain(it.duration), "points": .number("\(it.points)"),
        "error": plain(it.error),
    ])
}

func plain(_ it: Azora.SpringCompose) -> JSON {
    .record([
        "damping_ratio": plain(it.dampingRatio), "stiffness": plain(it.stiffness), "text": .text(it.text),
        "error": plain(it.error),
    ])
}

func plain(_ it: Azora.SpringSwift) -> JSON {
    .record([
        "response": plain(it.response), "damping_fraction": plain(it.dampingFraction), "bounce": plain(it.bounce),
        "by_response": .text(it.byResponse), "by_duration": .text(it.byDuration), "by_physics": .text(it.byPhysics),
        "error": plain(it.error),
    ])
}

func plain(_ it: Azora.MetricFamily) -> JSON {
    .record([
        "name": .text(it.name), "kind": .text(it.kind.rawValue), "unit": .text(it.unit), "help": .text(it.help),
        "samples": .list(it.samples.map(plain)),
    ])
}

func plain(_ it: Azora.MetricSample) -> JSON {
    .record([
        "name": .text(it.name), "labels": .list(it.labels.map(plain)), "value": plain(it.value), "at": plain(it.at),
        "exemplar": it.exemplar.map(plain) ?? .null,
    ])
}

func plain(_ it: Azora.MetricLabel) -> JSON {
    .record(["name": .text(it.name), "value": .text(it.value)])
}

func plain(_ it: Azora.Exemplar) -> JSON {
    .record(["labels": .list(it.labels.map(plain)), "value": plain(it.value), "at": plain(it.at)])
}

func plain(_ it: Azora.MotionExport) -> JSON {
    .record([
        "text": .text(it.text), "places": plain(it.places), "colors": plain(it.colors),
        "standing": .list(it.standing.map(JSON.text)),
    ])
}

func plain(_ it: Azora.FlashCertificate) -> JSON {
    .record([
        "route": .text(it.route.rawValue), "slew": plain(it.slew), "flashes": plain(it.flashes),
        "red_flashes": plain(it.redFlashes), "area": plain(it.area), "frames": .number("\(it.frames)"),
        "rate": .number("\(it.rate)"),
    ])
}

/// Whether two plain values are the same: numbers to the bit, an absent field as null.
func same(_ got: JSON, _ wanted: JSON) -> Bool {
    switch (got, wanted) {
    case (.number, .number): return got.number?.bitPattern == wanted.number?.bitPattern
    case (.list(let got), .list(let wanted)): return got.count == wanted.count && zip(got, wanted).allSatisfy(same)
    case (.record(let got), .record(let wanted)):
        let names = Set(got.keys).union(wanted.keys)
        return names.allSatisfy { same(got[$0] ?? .null, wanted[$0] ?? .null) }
    default: return got == wanted
    }
}

func plain(_ it: Azora.MetricQuery) -> JSON {
    .record(["value": .text(it.value), "time": .text(it.time)])
}

func plain(_ it: Azora.ElementEvent) -> JSON {
    .record(["at": plain(it.at), "kind": .text(it.kind), "name": .text(it.name), "value": plain(it.value)])
}
