import AzoraDesignFFI
import Foundation

/// The design core of Azora. Every function is pure and may be called from any thread; what it refuses it throws as an
/// `AzoraError`.
public enum Azora {
    /// The version that every package of this release carries.
    public static func version() throws -> String {
        try call { try AzoraDesignFFI.version() }
    }

    /// The catalogue of error codes, sorted by code.
    public static func listErrors() throws -> [ErrorCode] {
        try call { try AzoraDesignFFI.listErrors().map(ErrorCode.init) }
    }

    /// Reads a colour in any form of CSS Color 4.
    public static func parseColor(_ text: String) throws -> Color {
        try call { try Color(AzoraDesignFFI.parseColor(text: text)) }
    }

    /// Prints a colour as `hex`, `rgb`, `hsl`, `hwb`, `lab`, `lch`, `oklab`, `oklch` or `color`.
    ///
    /// The first four are mapped into sRGB where they have to be; the others never are.
    public static func formatColor(_ color: Color, format: ColorFormat = .hex) throws -> String {
        try call { try AzoraDesignFFI.formatColor(color: color.crossing, format: format.rawValue) }
    }

    /// The same colour in another space; never mapped into a gamut.
    public static func convertColor(_ color: Color, space: ColorSpace) throws -> Color {
        try call { try Color(AzoraDesignFFI.convertColor(color: color.crossing, space: space.rawValue)) }
    }

    /// Contrast ratio of a text on a ground by WCAG 2.2, 1..=21, not rounded.
    ///
    /// A translucent text is composited over the ground; a translucent ground is refused.
    public static func contrastRatio(text: String, ground: String) throws -> Double {
        try call { try AzoraDesignFFI.contrastRatio(text: text, ground: ground) }
    }

    /// The same colour mapped into an RGB space's gamut, by `local-minde` or `ray-trace`.
    ///
    /// A colour inside is only converted; any other keeps its lightness and hue, and loses chroma.
    public static func mapColor(_ color: Color, space: ColorSpace, method: GamutMethod = .localMinde) throws -> Color {
        try call {
            try Color(
                AzoraDesignFFI.mapColor(color: color.crossing, space: space.rawValue, method: method.rawValue)
            )
        }
    }

    /// How different two opaque colours look, by `ok` (ΔE-OK, 1 from black to white) or `ciede2000` (100).
    public static func colorDifference(_ one: String, other: String, method: DifferenceMethod = .ok) throws -> Double {
        try call { try AzoraDesignFFI.colorDifference(one: one, other: other, method: method.rawValue) }
    }

    /// What someone whose vision is `protan`, `deutan` or `tritan` sees in an opaque colour, as `#rrggbb`.
    ///
    /// `severity` lies in 0..=1: 0 is normal vision, 1 is vision without the cone.
    public static func simulateVision(_ color: String, vision: Vision, severity: Double = 1.0) throws -> String {
        try call {
            try AzoraDesignFFI.simulateVision(color: color, vision: vision.rawValue, severity: severity)
        }
    }

    /// The colour that a translucent one gives on an opaque ground, as `#rrggbb`.
    public static func compositeColor(_ color: String, ground: String) throws -> String {
        try call { try AzoraDesignFFI.compositeColor(color: color, ground: ground) }
    }

    /// The four ready-made themes.
    public static func listThemes() throws -> [ThemeInfo] {
        try call { try AzoraDesignFFI.listThemes().map(ThemeInfo.init) }
    }

    /// A ready-made theme in one scheme and contrast.
    public static func theme(name: ThemeName, scheme: Scheme, contrast: Contrast = .standard) throws -> Theme {
        try call {
            Theme(try AzoraDesignFFI.theme(name: name.rawValue, scheme: scheme.rawValue, contrast: contrast.rawValue))
        }
    }

    /// The whole stylesheet of a ready-made theme: light, dark, standard, high.
    public static func themeCss(_ name: ThemeName) throws -> String {
        try call { try AzoraDesignFFI.themeCss(name: name.rawValue) }
    }

    /// Everything that is wrong with a DTCG 2025.10 document, by place; empty means sound.
    public static func checkTokens(_ json: String) throws -> [Problem] {
        try call { try AzoraDesignFFI.checkTokens(json: json).map(Problem.init) }
    }

    /// The ramp of a seed, 50 to 950, from light to dark; the seed is kept as it is at its own step.
    ///
    /// Every other step has a contrast with white that is the same for all seeds: 4.5 at least from 600 on.
    public static func colorRamp(seed: String) throws -> [RampStep] {
        try call { try AzoraDesignFFI.colorRamp(seed: seed).map(RampStep.init) }
    }

    /// The most transparent colour that composites to a colour on a ground; both are opaque.
    public static func alphaTwin(_ color: String, ground: String) throws -> AlphaTwin {
        try call { AlphaTwin(try AzoraDesignFFI.alphaTwin(color: color, ground: ground)) }
    }

    /// Hue, chroma and tone of an opaque colour, as Material measures them.
    public static func hct(_ color: String) throws -> Hct {
        try call { Hct(try AzoraDesignFFI.hct(color: color)) }
    }

    /// The sRGB colour of a hue in degrees, a chroma and a tone 0..=100, as Material solves for it.
    ///
    /// Where sRGB has no colour of this chroma, the chroma is reduced until there is one.
    public static func hctColor(hue: Double, chroma: Double, tone: Double) throws -> String {
        try call { try AzoraDesignFFI.hctColor(hue: hue, chroma: chroma, tone: tone) }
    }

    /// Material's tones of a colour's hue and chroma, from 0 (black) to 100 (white).
    public static func tonalPalette(_ color: String) throws -> [Tone] {
        try call { try AzoraDesignFFI.tonalPalette(color: color).map(Tone.init) }
    }

    /// The colours of a picture that could be a brand's seed, best first; at most eight.
    ///
    /// Four bytes a pixel (red, green, blue, straight alpha), row by row. A picture without colour gives its most common
    /// neutral, one of which nothing is seen gives none.
    public static func seedsFromPixels(_ rgba: Data, width: Int, height: Int) throws -> [Seed] {
        try call {
            try AzoraDesignFFI.seedsFromPixels(
                rgba: rgba,
                width: crossing(width, at: "/width"),
                height: crossing(height, at: "/height")
            ).map(Seed.init)
        }
    }

    /// Every role with its kind, purpose, legal grounds and states, in the order of the stylesheet.
    public static func listRoles() throws -> [RoleInfo] {
        try call { try AzoraDesignFFI.listRoles().map(RoleInfo.init) }
    }

    /// A theme from brand colours, in both schemes and both contrasts; every contract is kept, or it is refused.
    ///
    /// `mode` says what becomes of a brand colour that can't be the primary as it is: `nearest`, `lock-brand`, `strict`. What
    /// is empty or absent is the base's own.
    public static func deriveTheme(
        name: String,
        primary: String,
        accent: String = "",
        neutral: String = "",
        base: ThemeName = .admin,
        mode: DeriveMode = .nearest,
        density: Density? = nil,
        typeRatio: Double? = nil,
        typeBase: Double? = nil,
        motion: Double? = nil,
        locks: [Lock] = []
    ) throws -> DerivedTheme {
        try call {
            DerivedTheme(
                try AzoraDesignFFI.deriveTheme(
                    name: name,
                    primary: primary,
                    accent: accent,
                    neutral: neutral,
                    base: base.rawValue,
                    mode: mode.rawValue,
                    density: density?.rawValue,
                    typeRatio: typeRatio,
                    typeBase: typeBase,
                    motion: motion,
                    locks: locks.map(\.crossing)
                )
            )
        }
    }

    /// Whether a theme can be derived; where it can't, which contracts conflict, and the nearest seed.
    ///
    /// The arguments are those of `deriveTheme`.
    public static func explainTheme(
        name: String,
        primary: String,
        accent: String = "",
        neutral: String = "",
        base: ThemeName = .admin,
        mode: DeriveMode = .nearest,
        density: Density? = nil,
        typeRatio: Double? = nil,
        typeBase: Double? = nil,
        motion: Double? = nil,
        locks: [Lock] = []
    ) throws -> Feasibility {
        try call {
            try Feasibility(
                AzoraDesignFFI.explainTheme(
                    name: name,
                    primary: primary,
                    accent: accent,
                    neutral: neutral,
                    base: base.rawValue,
                    mode: mode.rawValue,
                    density: density?.rawValue,
                    typeRatio: typeRatio,
                    typeBase: typeBase,
                    motion: motion,
                    locks: locks.map(\.crossing)
                )
            )
        }
    }

    /// A house theme, derived from its own seeds; the same colours as the ready-made one.
    public static func houseTheme(_ name: ThemeName) throws -> DerivedTheme {
        try call { DerivedTheme(try AzoraDesignFFI.houseTheme(name: name.rawValue)) }
    }

    /// Derives the theme of a certificate anew, and compares everything that it says.
    public static func verifyTheme(_ certificate: String) throws -> Verification {
        try call { Verification(try AzoraDesignFFI.verifyTheme(certificate: certificate)) }
    }

    /// The components that have recipes.
    public static func listRecipes() throws -> [RecipeInfo] {
        try call { try AzoraDesignFFI.listRecipes().map(RecipeInfo.init) }
    }

    /// A component in the values of a ready-made theme. A state that a variant does not change looks as at rest.
    public static func recipe(
        _ component: String,
        variant: String,
        theme: ThemeName,
        scheme: Scheme,
        size: String = "default",
        state: String = "rest",
        contrast: Contrast = .standard
    ) throws -> Recipe {
        try call {
            Recipe(
                try AzoraDesignFFI.recipe(
                    component: component,
                    variant: variant,
                    theme: theme.rawValue,
                    scheme: scheme.rawValue,
                    size: size,
                    state: state,
                    contrast: contrast.rawValue
                )
            )
        }
    }

    /// The classes of one component, or of `all`, in the custom properties of every theme.
    public static func recipeCss(_ component: String = "all") throws -> String {
        try call { try AzoraDesignFFI.recipeCss(component: component) }
    }

    /// The theme of a service or an app, by its id, with the seed and the density of its own, or else of its domain.
    public static func serviceTheme(id: String) throws -> ServiceTheme {
        try call { try ServiceTheme(AzoraDesignFFI.serviceTheme(id: id)) }
    }

    /// The 148 services of Azora OS, sorted by id.
    public static func listServices() throws -> [Service] {
        try call { try AzoraDesignFFI.listServices().map(Service.init) }
    }

    /// The 14 frontend apps and the two pilots of Azora OS.
    public static func listApps() throws -> [App] {
        try call { try AzoraDesignFFI.listApps().map(App.init) }
    }

    /// The 28 marks, 21 of services and 7 of Elara, then the emblem `sankofa` and the logo `azora`.
    public static func listMarks() throws -> [Mark] {
        try call { try AzoraDesignFFI.listMarks().map(Mark.init) }
    }

    /// A mark as SVG, in the colours of a theme.
    ///
    /// `paint` is `brand` (the mark's own colours), `theme` (the theme's), `gradient` (the sign of Unity) or one ink as
    /// `#rrggbb`. `size` in px, 1..=16384, chooses the optical size. `instance` prefixes every id in the picture; empty
    /// means a digest of the arguments.
    public static func markSvg(
        id: String,
        theme: ThemeName,
        scheme: Scheme,
        paint: String = "brand",
        size: Int = 64,
        instance: String = ""
    ) throws -> String {
        try call {
            try AzoraDesignFFI.markSvg(
                id: id,
                theme: theme.rawValue,
                scheme: scheme.rawValue,
                paint: paint,
                size: crossing(size, at: "/size"),
                instance: instance
            )
        }
    }

    /// A mark as a square PNG on transparent ground; the same picture as `markSvg`.
    public static func markPng(
        id: String,
        theme: ThemeName,
        scheme: Scheme,
        paint: String = "brand",
        size: Int = 64
    ) throws -> Data {
        try call {
            try AzoraDesignFFI.markPng(
                id: id,
                theme: theme.rawValue,
                scheme: scheme.rawValue,
                paint: paint,
                size: crossing(size, at: "/size")
            )
        }
    }

    /// Anyone's SVG as a PNG of a width in px; the height follows.
    ///
    /// The SVG passes a gate first: a file that is too large, reaches outside itself, or would cost too much is refused.
    public static func svgToPng(_ svg: String, width: Int) throws -> Data {
        try call { try AzoraDesignFFI.svgToPng(svg: svg, width: crossing(width, at: "/width")) }
    }

    /// What the rules of the family's design language measure of a mark, or of anyone's SVG, beside the other marks.
    ///
    /// A drawing that names the slots is read as the source of a mark; any other passes the gate of `svgToPng`, and what only a
    /// mark can promise is not asked of it.
    public static func checkMark(_ svg: String) throws -> MarkReport {
        try call { try MarkReport(AzoraDesignFFI.checkMark(svg: svg)) }
    }

    /// Marks side by side as SVG: on the theme's backgrounds, in each of the paints, at each of the sizes.
    ///
    /// `paints` are `brand`, `theme`, `ink` or inks as `#rrggbb`. With 0 columns there is one for several sizes, else as many as
    /// suit. Absent lists are all marks, 16, 24, 32, 64 and 200 px, both schemes, `brand` and `ink`.
    public static func contactSheet(
        theme: ThemeName,
        columns: Int = 0,
        labels: Bool = false,
        ids: [String] = [],
        sizes: [Int] = [],
        schemes: [Scheme] = [],
        paints: [String] = []
    ) throws -> String {
        try call {
            try AzoraDesignFFI.contactSheet(
                theme: theme.rawValue,
                columns: crossing(columns, at: "/columns"),
                labels: labels,
                ids: ids,
                sizes: sizes.enumerated().map { try crossing($1, at: "/sizes/\($0)") },
                schemes: schemes.map(\.rawValue),
                paints: paints
            )
        }
    }

    /// The same sheet as a PNG; it has no letters, so no labels.
    public static func contactSheetPng(
        theme: ThemeName,
        columns: Int = 0,
        ids: [String] = [],
        sizes: [Int] = [],
        schemes: [Scheme] = [],
        paints: [String] = []
    ) throws -> Data {
        try call {
            try AzoraDesignFFI.contactSheetPng(
                theme: theme.rawValue,
                columns: crossing(columns, at: "/columns"),
                ids: ids,
                sizes: sizes.enumerated().map { try crossing($1, at: "/sizes/\($0)") },
                schemes: schemes.map(\.rawValue),
                paints: paints
            )
        }
    }

    /// The side in px of an element's named size: `sm`, `md`, `lg` or `xl`.
    public static func elementSize(kind: ElementKind, size: String) throws -> Double {
        try call { try AzoraDesignFFI.elementSize(kind: kind.rawValue, size: size) }
    }

    /// A living element, `gem` or `sankofa`, to which nothing has happened yet.
    public static func element(
        _ kind: ElementKind,
        size: Double = 300.0,
        theme: ThemeName = .admin,
        scheme: Scheme = .dark,
        contrast: Contrast = .standard,
        cut: Cut = .brilliant,
        glow: Glow = .medium,
        pace: Pace = .normal,
        policy: MotionPolicy = .full,
        heart: Heart = .budget,
        label: Bool = false,
        name: String = "",
        words: String = ""
    ) throws -> Element {
        try call {
            Element(
                try AzoraDesignFFI.element(
                    kind: kind.rawValue,
                    size: size,
                    theme: theme.rawValue,
                    scheme: scheme.rawValue,
                    contrast: contrast.rawValue,
                    cut: cut.rawValue,
                    glow: glow.rawValue,
                    pace: pace.rawValue,
                    policy: policy.rawValue,
                    heart: heart.rawValue,
                    label: label,
                    name: name,
                    words: words
                )
            )
        }
    }

    /// The element that a snapshot was taken of.
    public static func restoreElement(_ snapshot: Data) throws -> Element {
        try call { Element(try AzoraDesignFFI.restoreElement(snapshot: snapshot)) }
    }

    /// The picture of an element after a list of events, as a packed scene: the pure form.
    public static func elementFrame(
        _ kind: ElementKind,
        events: [ElementEvent],
        at: Double,
        size: Double = 300.0,
        theme: ThemeName = .admin,
        scheme: Scheme = .dark,
        contrast: Contrast = .standard,
        cut: Cut = .brilliant,
        glow: Glow = .medium,
        pace: Pace = .normal,
        policy: MotionPolicy = .full,
        heart: Heart = .budget,
        label: Bool = false,
        name: String = "",
        words: String = ""
    ) throws -> Data {
        try call {
            try AzoraDesignFFI.elementFrame(
                kind: kind.rawValue,
                events: events.map(\.crossing),
                at: at,
                size: size,
                theme: theme.rawValue,
                scheme: scheme.rawValue,
                contrast: contrast.rawValue,
                cut: cut.rawValue,
                glow: glow.rawValue,
                pace: pace.rawValue,
                policy: policy.rawValue,
                heart: heart.rawValue,
                label: label,
                name: name,
                words: words
            )
        }
    }

    /// The digest of a packed scene, 16 hex digits: equal for equal pictures in every language.
    public static func sceneHash(_ scene: Data) throws -> String {
        try call { try AzoraDesignFFI.sceneHash(scene: scene) }
    }

    /// A packed scene as SVG; `instance` stands before every id in it, and is made from the picture where it is empty.
    public static func sceneSvg(_ scene: Data, instance: String = "") throws -> String {
        try call { try AzoraDesignFFI.sceneSvg(scene: scene, instance: instance) }
    }

    /// A packed scene as a PNG of `scale` pixels to the CSS pixel, on a ground of `#rrggbb`, or on none where that is empty.
    public static func scenePng(_ scene: Data, scale: Double = 1.0, ground: String = "") throws -> Data {
        try call { try AzoraDesignFFI.scenePng(scene: scene, scale: scale, ground: ground) }
    }

    /// A mark as a packed scene, for painters that take no SVG; the same picture as `markSvg`, its arcs as cubics.
    public static func markScene(
        id: String,
        theme: ThemeName,
        scheme: Scheme,
        paint: String = "brand",
        size: Int = 64
    ) throws -> Data {
        try call {
            try AzoraDesignFFI.markScene(
                id: id,
                theme: theme.rawValue,
                scheme: scheme.rawValue,
                paint: paint,
                size: crossing(size, at: "/size")
            )
        }
    }

    /// The eased progress of a curve of CSS, or by a name of the tokens, such as `ubuntu`; outside 0..=1 it goes on.
    public static func ease(_ easing: String, progress: Double) throws -> Double {
        try call { try AzoraDesignFFI.ease(easing: easing, progress: progress) }
    }

    /// The spring of a duration that is felt, in milliseconds, and a bounce above -1 and below 1, as `SwiftUI` tells one.
    public static func springFromDuration(_ duration: Double, bounce: Double = 0.0) throws -> Spring {
        try call { Spring(try AzoraDesignFFI.springFromDuration(duration: duration, bounce: bounce)) }
    }

    /// The spring of the time of one undamped turn, in milliseconds, and a damping ratio, as `UIKit` tells one.
    public static func springFromResponse(_ response: Double, dampingRatio: Double = 1.0) throws -> Spring {
        try call { Spring(try AzoraDesignFFI.springFromResponse(response: response, dampingRatio: dampingRatio)) }
    }

    /// The spring that has half its way behind it after so many milliseconds, and never swings.
    public static func springFromHalfLife(_ halfLife: Double) throws -> Spring {
        try call { Spring(try AzoraDesignFFI.springFromHalfLife(halfLife: halfLife)) }
    }

    /// Where a spring is so many milliseconds after it was let go, and how fast it goes; before that, where it was.
    public static func springAt(
        _ spring: Spring,
        t: Double,
        start: Double = 0.0,
        end: Double = 1.0,
        velocity: Double = 0.0
    ) throws -> Motion {
        try call {
            Motion(
                try AzoraDesignFFI.springAt(spring: spring.crossing, t: t, start: start, end: end, velocity: velocity)
            )
        }
    }

    /// After how many milliseconds a spring stays within a tolerance of its target; absent where it never does.
    public static func springSettling(
        _ spring: Spring,
        start: Double = 0.0,
        end: Double = 1.0,
        velocity: Double = 0.0,
        tolerance: Double = 0.001
    ) throws -> Double? {
        try call {
            try AzoraDesignFFI.springSettling(
                spring: spring.crossing,
                start: start,
                end: end,
                velocity: velocity,
                tolerance: tolerance
            )
        }
    }

    /// Where many springs are at a time in milliseconds: a position for every six numbers, which are stiffness, damping,
    /// mass, position, velocity and target.
    public static func springBatch(_ springs: [Double], t: Double) throws -> [Double] {
        try call { try AzoraDesignFFI.springBatch(springs: springs, t: t) }
    }

    /// A spring as a `linear()` of CSS, off by a share of the way at most; `velocity` is in ways a second.
    public static func springCss(_ spring: Spring, velocity: Double = 0.0, error: Double = 0.001) throws -> SpringCurve {
        try call {
            SpringCurve(try AzoraDesignFFI.springCss(spring: spring.crossing, velocity: velocity, error: error))
        }
    }

    /// A spring as the keyframes of a Lottie property, as JSON, at so many frames a second.
    public static func springLottie(
        _ spring: Spring,
        start: Double,
        end: Double,
        rate: Double = 60.0,
        velocity: Double = 0.0,
        error: Double = 0.001
    ) throws -> SpringCurve {
        try call {
            SpringCurve(
                try AzoraDesignFFI.springLottie(
                    spring: spring.crossing,
                    start: start,
                    end: end,
                    rate: rate,
                    velocity: velocity,
                    error: error
                )
            )
        }
    }

    /// A spring as Jetpack Compose takes it.
    public static func springCompose(_ spring: Spring) throws -> SpringCompose {
        try call { SpringCompose(try AzoraDesignFFI.springCompose(spring: spring.crossing)) }
    }

    /// A spring as `SwiftUI` takes it.
    public static func springSwift(_ spring: Spring) throws -> SpringSwift {
        try call { SpringSwift(try AzoraDesignFFI.springSwift(spring: spring.crossing)) }
    }

    /// The families of a text in the Prometheus format, version 0.0.4.
    public static func parsePrometheus(_ text: String) throws -> [MetricFamily] {
        try call { try AzoraDesignFFI.parsePrometheus(text: text).map(MetricFamily.init) }
    }

    /// The families of a text in the `OpenMetrics` format, version 1.0, which is read to the letter.
    public static func parseOpenMetrics(_ text: String) throws -> [MetricFamily] {
        try call { try AzoraDesignFFI.parseOpenMetrics(text: text).map(MetricFamily.init) }
    }

    /// A span of an element's time, in milliseconds, as an SVG that moves, over and over: by `smil` or by `css`.
    ///
    /// The gem closes after 12 s, the engine after 60 s. Facets of stones stand, and all else moves; the file says so. Every id in
    /// it begins with `instance`.
    public static func elementSvg(
        _ kind: ElementKind,
        events: [ElementEvent],
        start: Double = 0.0,
        duration: Double = 12000.0,
        motion: SvgMotion = .smil,
        instance: String = "azora",
        size: Double = 300.0,
        theme: ThemeName = .admin,
        scheme: Scheme = .dark,
        contrast: Contrast = .standard,
        cut: Cut = .brilliant,
        glow: Glow = .medium,
        pace: Pace = .normal,
        policy: MotionPolicy = .full,
        heart: Heart = .budget,
        label: Bool = false,
        name: String = "",
        words: String = ""
    ) throws -> MotionExport {
        try call {
            MotionExport(
                try AzoraDesignFFI.elementSvg(
                    kind: kind.rawValue,
                    events: events.map(\.crossing),
                    start: start,
                    duration: duration,
                    motion: motion.rawValue,
                    instance: instance,
                    size: size,
                    theme: theme.rawValue,
                    scheme: scheme.rawValue,
                    contrast: contrast.rawValue,
                    cut: cut.rawValue,
                    glow: glow.rawValue,
                    pace: pace.rawValue,
                    policy: policy.rawValue,
                    heart: heart.rawValue,
                    label: label,
                    name: name,
                    words: words
                )
            )
        }
    }

    /// A span of an element's time, in milliseconds, as a Lottie animation; texts in it are outlines.
    public static func elementLottie(
        _ kind: ElementKind,
        events: [ElementEvent],
        start: Double = 0.0,
        duration: Double = 12000.0,
        size: Double = 300.0,
        theme: ThemeName = .admin,
        scheme: Scheme = .dark,
        contrast: Contrast = .standard,
        cut: Cut = .brilliant,
        glow: Glow = .medium,
        pace: Pace = .normal,
        policy: MotionPolicy = .full,
        heart: Heart = .budget,
        label: Bool = false,
        name: String = "",
        words: String = ""
    ) throws -> MotionExport {
        try call {
            MotionExport(
                try AzoraDesignFFI.elementLottie(
                    kind: kind.rawValue,
                    events: events.map(\.crossing),
                    start: start,
                    duration: duration,
                    size: size,
                    theme: theme.rawValue,
                    scheme: scheme.rawValue,
                    contrast: contrast.rawValue,
                    cut: cut.rawValue,
                    glow: glow.rawValue,
                    pace: pace.rawValue,
                    policy: policy.rawValue,
                    heart: heart.rawValue,
                    label: label,
                    name: name,
                    words: words
                )
            )
        }
    }

    /// A span of an element's time, in milliseconds, as an animated PNG that repeats for ever, at so many frames a second.
    ///
    /// `scale` are pixels to the CSS pixel; `ground` is `#rrggbb`, or none where it is empty. At most 3,600 frames.
    public static func elementApng(
        _ kind: ElementKind,
        events: [ElementEvent],
        start: Double = 0.0,
        duration: Double = 12000.0,
        rate: Double = 30.0,
        scale: Double = 1.0,
        ground: String = "",
        size: Double = 300.0,
        theme: ThemeName = .admin,
        scheme: Scheme = .dark,
        contrast: Contrast = .standard,
        cut: Cut = .brilliant,
        glow: Glow = .medium,
        pace: Pace = .normal,
        policy: MotionPolicy = .full,
        heart: Heart = .budget,
        label: Bool = false,
        name: String = "",
        words: String = ""
    ) throws -> Data {
        try call {
            try AzoraDesignFFI.elementApng(
                kind: kind.rawValue,
                events: events.map(\.crossing),
                start: start,
                duration: duration,
                rate: rate,
                scale: scale,
                ground: ground,
                size: size,
                theme: theme.rawValue,
                scheme: scheme.rawValue,
                contrast: contrast.rawValue,
                cut: cut.rawValue,
                glow: glow.rawValue,
                pace: pace.rawValue,
                policy: policy.rawValue,
                heart: heart.rawValue,
                label: label,
                name: name,
                words: words
            )
        }
    }

    /// What a span of an element's time, in milliseconds, does to the eye, on the ground of its theme: 20 frames a second of 256
    /// pixels; what no route finds safe is refused.
    public static func flashCertificate(
        _ kind: ElementKind,
        events: [ElementEvent],
        start: Double = 0.0,
        duration: Double = 12000.0,
        size: Double = 300.0,
        theme: ThemeName = .admin,
        scheme: Scheme = .dark,
        contrast: Contrast = .standard,
        cut: Cut = .brilliant,
        glow: Glow = .medium,
        pace: Pace = .normal,
        policy: MotionPolicy = .full,
        heart: Heart = .budget,
        label: Bool = false,
        name: String = "",
        words: String = ""
    ) throws -> FlashCertificate {
        try call {
            try FlashCertificate(
                try AzoraDesignFFI.flashCertificate(
                    kind: kind.rawValue,
                    events: events.map(\.crossing),
                    start: start,
                    duration: duration,
                    size: size,
                    theme: theme.rawValue,
                    scheme: scheme.rawValue,
                    contrast: contrast.rawValue,
                    cut: cut.rawValue,
                    glow: glow.rawValue,
                    pace: pace.rawValue,
                    policy: policy.rawValue,
                    heart: heart.rawValue,
                    label: label,
                    name: name,
                    words: words
                )
            )
        }
    }
}
