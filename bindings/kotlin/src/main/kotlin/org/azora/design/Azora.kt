package org.azora.design

import org.azora.design.internal.alphaTwin as alphaTwinCrossing
import org.azora.design.internal.apng as apngCrossing
import org.azora.design.internal.checkMark as checkMarkCrossing
import org.azora.design.internal.checkTokens as checkTokensCrossing
import org.azora.design.internal.colorDifference as colorDifferenceCrossing
import org.azora.design.internal.colorRamp as colorRampCrossing
import org.azora.design.internal.compositeColor as compositeColorCrossing
import org.azora.design.internal.contactSheet as contactSheetCrossing
import org.azora.design.internal.contactSheetPng as contactSheetPngCrossing
import org.azora.design.internal.contrastRatio as contrastRatioCrossing
import org.azora.design.internal.convertColor as convertColorCrossing
import org.azora.design.internal.deriveTheme as deriveThemeCrossing
import org.azora.design.internal.ease as easeCrossing
import org.azora.design.internal.element as elementCrossing
import org.azora.design.internal.elementApng as elementApngCrossing
import org.azora.design.internal.elementFrame as elementFrameCrossing
import org.azora.design.internal.elementLottie as elementLottieCrossing
import org.azora.design.internal.elementSize as elementSizeCrossing
import org.azora.design.internal.elementSvg as elementSvgCrossing
import org.azora.design.internal.engineRecipe as engineRecipeCrossing
import org.azora.design.internal.explainTheme as explainThemeCrossing
import org.azora.design.internal.flashCertificate as flashCertificateCrossing
import org.azora.design.internal.formatColor as formatColorCrossing
import org.azora.design.internal.gemRecipe as gemRecipeCrossing
import org.azora.design.internal.hct as hctCrossing
import org.azora.design.internal.hctColor as hctColorCrossing
import org.azora.design.internal.houseTheme as houseThemeCrossing
import org.azora.design.internal.listApps as listAppsCrossing
import org.azora.design.internal.listErrors as listErrorsCrossing
import org.azora.design.internal.listMarks as listMarksCrossing
import org.azora.design.internal.listRecipes as listRecipesCrossing
import org.azora.design.internal.listRoles as listRolesCrossing
import org.azora.design.internal.listServices as listServicesCrossing
import org.azora.design.internal.listThemes as listThemesCrossing
import org.azora.design.internal.mapColor as mapColorCrossing
import org.azora.design.internal.markPng as markPngCrossing
import org.azora.design.internal.markScene as markSceneCrossing
import org.azora.design.internal.markSvg as markSvgCrossing
import org.azora.design.internal.metricFold as metricFoldCrossing
import org.azora.design.internal.parseApiResult as parseApiResultCrossing
import org.azora.design.internal.parseColor as parseColorCrossing
import org.azora.design.internal.parseEvents as parseEventsCrossing
import org.azora.design.internal.parseOpenMetrics as parseOpenMetricsCrossing
import org.azora.design.internal.parsePrometheus as parsePrometheusCrossing
import org.azora.design.internal.performanceScene as performanceSceneCrossing
import org.azora.design.internal.pngSequence as pngSequenceCrossing
import org.azora.design.internal.recipe as recipeCrossing
import org.azora.design.internal.recipeCss as recipeCssCrossing
import org.azora.design.internal.restoreElement as restoreElementCrossing
import org.azora.design.internal.restoreMetricFold as restoreMetricFoldCrossing
import org.azora.design.internal.sankofaEmblem as sankofaEmblemCrossing
import org.azora.design.internal.sceneHash as sceneHashCrossing
import org.azora.design.internal.scenePng as scenePngCrossing
import org.azora.design.internal.sceneSvg as sceneSvgCrossing
import org.azora.design.internal.seedsFromPixels as seedsFromPixelsCrossing
import org.azora.design.internal.serviceTheme as serviceThemeCrossing
import org.azora.design.internal.simulateVision as simulateVisionCrossing
import org.azora.design.internal.springAt as springAtCrossing
import org.azora.design.internal.springBatch as springBatchCrossing
import org.azora.design.internal.springCompose as springComposeCrossing
import org.azora.design.internal.springCss as springCssCrossing
import org.azora.design.internal.springFromDuration as springFromDurationCrossing
import org.azora.design.internal.springFromHalfLife as springFromHalfLifeCrossing
import org.azora.design.internal.springFromResponse as springFromResponseCrossing
import org.azora.design.internal.springLottie as springLottieCrossing
import org.azora.design.internal.springSettling as springSettlingCrossing
import org.azora.design.internal.springSwift as springSwiftCrossing
import org.azora.design.internal.svgToPng as svgToPngCrossing
import org.azora.design.internal.theme as themeCrossing
import org.azora.design.internal.themeCss as themeCssCrossing
import org.azora.design.internal.tonalPalette as tonalPaletteCrossing
import org.azora.design.internal.verifyTheme as verifyThemeCrossing
import org.azora.design.internal.version as versionCrossing
import org.azora.design.internal.withTimes as withTimesCrossing

/**
 * The design core of Azora. Every function is pure and may be called from any thread; what it refuses it throws as an
 * [AzoraException].
 */
public object Azora {
    /** The version that every package of this release carries. */
    public fun version(): String = call { versionCrossing() }

    /** The catalogue of error codes, sorted by code. */
    public fun listErrors(): List<ErrorCode> = call { listErrorsCrossing().map(ErrorCode::of) }

    /** Reads a colour in any form of CSS Color 4. */
    public fun parseColor(text: String): Color = call { Color.of(parseColorCrossing(text.at("/text"))) }

    /**
     * Prints a colour as `hex`, `rgb`, `hsl`, `hwb`, `lab`, `lch`, `oklab`, `oklch` or `color`.
     *
     * The first four are mapped into sRGB where they have to be; the others never are.
     */
    public fun formatColor(color: Color, format: ColorFormat = ColorFormat.HEX): String =
        call { formatColorCrossing(color.crossing(), format.id) }

    /** The same colour in another space; never mapped into a gamut. */
    public fun convertColor(color: Color, space: ColorSpace): Color =
        call { Color.of(convertColorCrossing(color.crossing(), space.id)) }

    /**
     * Contrast ratio of a text on a ground by WCAG 2.2, 1..=21, not rounded.
     *
     * A translucent text is composited over the ground; a translucent ground is refused.
     */
    public fun contrastRatio(text: String, ground: String): Double =
        call { contrastRatioCrossing(text.at("/text"), ground.at("/ground")) }

    /**
     * The same colour mapped into an RGB space's gamut, by `local-minde` or `ray-trace`.
     *
     * A colour inside is only converted; any other keeps its lightness and hue, and loses chroma.
     */
    public fun mapColor(color: Color, space: ColorSpace, method: GamutMethod = GamutMethod.LOCAL_MINDE): Color =
        call { Color.of(mapColorCrossing(color.crossing(), space.id, method.id)) }

    /** How different two opaque colours look, by `ok` (ΔE-OK, 1 from black to white) or `ciede2000` (100). */
    public fun colorDifference(one: String, other: String, method: DifferenceMethod = DifferenceMethod.OK): Double =
        call { colorDifferenceCrossing(one.at("/one"), other.at("/other"), method.id) }

    /**
     * What someone whose vision is `protan`, `deutan` or `tritan` sees in an opaque colour, as `#rrggbb`.
     *
     * `severity` lies in 0..=1: 0 is normal vision, 1 is vision without the cone.
     */
    public fun simulateVision(color: String, vision: Vision, severity: Double = 1.0): String =
        call { simulateVisionCrossing(color.at("/color"), vision.id, severity) }

    /** The colour that a translucent one gives on an opaque ground, as `#rrggbb`. */
    public fun compositeColor(color: String, ground: String): String =
        call { compositeColorCrossing(color.at("/color"), ground.at("/ground")) }

    /** The four ready-made themes. */
    public fun listThemes(): List<ThemeInfo> = call { listThemesCrossing().map(ThemeInfo::of) }

    /** A ready-made theme in one scheme and contrast. */
    public fun theme(name: ThemeName, scheme: Scheme, contrast: Contrast = Contrast.STANDARD): Theme =
        call { Theme(themeCrossing(name.id, scheme.id, contrast.id)) }

    /** The whole stylesheet of a ready-made theme: light, dark, standard, high. */
    public fun themeCss(name: ThemeName): String = call { themeCssCrossing(name.id) }

    /** Everything that is wrong with a DTCG 2025.10 document, by place; empty means sound. */
    public fun checkTokens(json: String): List<Problem> = call { checkTokensCrossing(json.at("/json")).map(Problem::of) }

    /**
     * The ramp of a seed, 50 to 950, from light to dark; the seed is kept as it is at its own step.
     *
     * Every other step has a contrast with white that is the same for all seeds: 4.5 at least from 600 on.
     */
    public fun colorRamp(seed: String): List<RampStep> = call { colorRampCrossing(seed.at("/seed")).map(RampStep::of) }

    /** The most transparent colour that composites to a colour on a ground; both are opaque. */
    public fun alphaTwin(color: String, ground: String): AlphaTwin =
        call { AlphaTwin.of(alphaTwinCrossing(color.at("/color"), ground.at("/ground"))) }

    /** Hue, chroma and tone of an opaque colour, as Material measures them. */
    public fun hct(color: String): Hct = call { Hct.of(hctCrossing(color.at("/color"))) }

    /**
     * The sRGB colour of a hue in degrees, a chroma and a tone 0..=100, as Material solves for it.
     *
     * Where sRGB has no colour of this chroma, the chroma is reduced until there is one.
     */
    public fun hctColor(hue: Double, chroma: Double, tone: Double): String = call { hctColorCrossing(hue, chroma, tone) }

    /** Material's tones of a colour's hue and chroma, from 0 (black) to 100 (white). */
    public fun tonalPalette(color: String): List<Tone> = call { tonalPaletteCrossing(color.at("/color")).map(Tone::of) }

    /**
     * The colours of a picture that could be a brand's seed, best first; at most eight.
     *
     * Four bytes a pixel (red, green, blue, straight alpha), row by row. A picture without colour gives its most common
     * neutral, one of which nothing is seen gives none.
     */
    public fun seedsFromPixels(rgba: ByteArray, width: Int, height: Int): List<Seed> =
        call { seedsFromPixelsCrossing(rgba, width.at("/width"), height.at("/height")).map(Seed::of) }

    /** Every role with its kind, purpose, legal grounds and states, in the order of the stylesheet. */
    public fun listRoles(): List<RoleInfo> = call { listRolesCrossing().map(RoleInfo::of) }

    /**
     * A theme from brand colours, in both schemes and both contrasts; every contract is kept, or it is refused.
     *
     * `mode` says what becomes of a brand colour that can't be the primary as it is: `nearest`, `lock-brand`, `strict`. What
     * is empty or absent is the base's own.
     */
    public fun deriveTheme(
        name: String,
        primary: String,
        accent: String = "",
        neutral: String = "",
        base: ThemeName = ThemeName.ADMIN,
        mode: DeriveMode = DeriveMode.NEAREST,
        density: Density? = null,
        typeRatio: Double? = null,
        typeBase: Double? = null,
        motion: Double? = null,
        locks: List<Lock> = emptyList(),
    ): DerivedTheme = call {
        DerivedTheme(
            deriveThemeCrossing(
                name.at("/name"),
                primary.at("/primary"),
                accent.at("/accent"),
                neutral.at("/neutral"),
                base.id,
                mode.id,
                density?.id,
                typeRatio,
                typeBase,
                motion,
                locks.mapIndexed { at, lock -> lock.crossing("/locks/$at") },
            ),
        )
    }

    /**
     * Whether a theme can be derived; where it can't, which contracts conflict, and the nearest seed.
     *
     * The arguments are those of `deriveTheme`.
     */
    public fun explainTheme(
        name: String,
        primary: String,
        accent: String = "",
        neutral: String = "",
        base: ThemeName = ThemeName.ADMIN,
        mode: DeriveMode = DeriveMode.NEAREST,
        density: Density? = null,
        typeRatio: Double? = null,
        typeBase: Double? = null,
        motion: Double? = null,
        locks: List<Lock> = emptyList(),
    ): Feasibility = call {
        Feasibility.of(
            explainThemeCrossing(
                name.at("/name"),
                primary.at("/primary"),
                accent.at("/accent"),
                neutral.at("/neutral"),
                base.id,
                mode.id,
                density?.id,
                typeRatio,
                typeBase,
                motion,
                locks.mapIndexed { at, lock -> lock.crossing("/locks/$at") },
            ),
        )
    }

    /** A house theme, derived from its own seeds; the same colours as the ready-made one. */
    public fun houseTheme(name: ThemeName): DerivedTheme = call { DerivedTheme(houseThemeCrossing(name.id)) }

    /** Derives the theme of a certificate anew, and compares everything that it says. */
    public fun verifyTheme(certificate: String): Verification =
        call { Verification.of(verifyThemeCrossing(certificate.at("/certificate"))) }

    /** The components that have recipes. */
    public fun listRecipes(): List<RecipeInfo> = call { listRecipesCrossing().map(RecipeInfo::of) }

    /** A component in the values of a ready-made theme. A state that a variant does not change looks as at rest. */
    public fun recipe(
        component: String,
        variant: String,
        theme: ThemeName,
        scheme: Scheme,
        size: String = "default",
        state: String = "rest",
        contrast: Contrast = Contrast.STANDARD,
    ): Recipe = call {
        val (of, look) = component.at("/component") to variant.at("/variant")
        Recipe.of(recipeCrossing(of, look, theme.id, scheme.id, size.at("/size"), state.at("/state"), contrast.id))
    }

    /** The classes of one component, or of `all`, in the custom properties of every theme. */
    public fun recipeCss(component: String = "all"): String = call { recipeCssCrossing(component.at("/component")) }

    /** The theme of a service or an app, by its id, with the seed and the density of its own, or else of its domain. */
    public fun serviceTheme(id: String): ServiceTheme = call { ServiceTheme.of(serviceThemeCrossing(id.at("/id"))) }

    /** The 148 services of Azora OS, sorted by id. */
    public fun listServices(): List<Service> = call { listServicesCrossing().map(Service::of) }

    /** The 14 frontend apps and the two pilots of Azora OS. */
    public fun listApps(): List<App> = call { listAppsCrossing().map(App::of) }

    /** The 28 marks, 21 of services and 7 of Elara, then the emblem `sankofa` and the logo `azora`. */
    public fun listMarks(): List<Mark> = call { listMarksCrossing().map(Mark::of) }

    /**
     * A mark as SVG, in the colours of a theme.
     *
     * `paint` is `brand` (the mark's own colours), `theme` (the theme's), `gradient` (the sign of Unity) or one ink as
     * `#rrggbb`. `size` in px, 1..=16384, chooses the optical size. `instance` prefixes every id in the picture; empty
     * means a digest of the arguments.
     */
    public fun markSvg(
        id: String,
        theme: ThemeName,
        scheme: Scheme,
        paint: String = "brand",
        size: Int = 64,
        instance: String = "",
    ): String = call {
        markSvgCrossing(id.at("/id"), theme.id, scheme.id, paint.at("/paint"), size.at("/size"), instance.at("/instance"))
    }

    /** A mark as a square PNG on transparent ground; the same picture as `markSvg`. */
    public fun markPng(
        id: String,
        theme: ThemeName,
        scheme: Scheme,
        paint: String = "brand",
        size: Int = 64,
    ): ByteArray = call { markPngCrossing(id.at("/id"), theme.id, scheme.id, paint.at("/paint"), size.at("/size")) }

    /**
     * Anyone's SVG as a PNG of a width in px; the height follows.
     *
     * The SVG passes a gate first: a file that is too large, reaches outside itself, or would cost too much is refused.
     */
    public fun svgToPng(svg: String, width: Int): ByteArray = call { svgToPngCrossing(svg.at("/svg"), width.at("/width")) }

    /**
     * What the rules of the family's design language measure of a mark, or of anyone's SVG, beside the other marks.
     *
     * A drawing that names the slots is read as the source of a mark; any other passes the gate of `svgToPng`, and what only a
     * mark can promise is not asked of it.
     */
    public fun checkMark(svg: String): MarkReport = call { MarkReport.of(checkMarkCrossing(svg.at("/svg"))) }

    /**
     * Marks side by side as SVG: on the theme's backgrounds, in each of the paints, at each of the sizes.
     *
     * `paints` are `brand`, `theme`, `ink` or inks as `#rrggbb`. With 0 columns there is one for several sizes, else as many as
     * suit. Absent lists are all marks, 16, 24, 32, 64 and 200 px, both schemes, `brand` and `ink`.
     */
    public fun contactSheet(
        theme: ThemeName,
        columns: Int = 0,
        labels: Boolean = false,
        ids: List<String> = emptyList(),
        sizes: List<Int> = emptyList(),
        schemes: List<Scheme> = emptyList(),
        paints: List<String> = emptyList(),
    ): String = call {
        contactSheetCrossing(
            theme.id,
            columns.at("/columns"),
            labels,
            ids.each("/ids", String::at),
            sizes.each("/sizes", Int::at),
            schemes.map(Scheme::id),
            paints.each("/paints", String::at),
        )
    }

    /** The same sheet as a PNG; it has no letters, so no labels. */
    public fun contactSheetPng(
        theme: ThemeName,
        columns: Int = 0,
        ids: List<String> = emptyList(),
        sizes: List<Int> = emptyList(),
        schemes: List<Scheme> = emptyList(),
        paints: List<String> = emptyList(),
    ): ByteArray = call {
        contactSheetPngCrossing(
            theme.id,
            columns.at("/columns"),
            ids.each("/ids", String::at),
            sizes.each("/sizes", Int::at),
            schemes.map(Scheme::id),
            paints.each("/paints", String::at),
        )
    }

    /** The side in px of an element's named size: `sm`, `md`, `lg` or `xl`. */
    public fun elementSize(kind: ElementKind, size: String): Double = call { elementSizeCrossing(kind.id, size.at("/size")) }

    /** A living element, `gem` or `sankofa`, to which nothing has happened yet. */
    public fun element(
        kind: ElementKind,
        size: Double = 300.0,
        theme: ThemeName = ThemeName.ADMIN,
        scheme: Scheme = Scheme.DARK,
        contrast: Contrast = Contrast.STANDARD,
        cut: Cut = Cut.BRILLIANT,
        glow: Glow = Glow.MEDIUM,
        pace: Pace = Pace.NORMAL,
        policy: MotionPolicy = MotionPolicy.FULL,
        heart: Heart = Heart.BUDGET,
        label: Boolean = false,
        name: String = "",
        words: String = "",
    ): Element = call {
        Element(
            elementCrossing(
                kind.id,
                size,
                theme.id,
                scheme.id,
                contrast.id,
                cut.id,
                glow.id,
                pace.id,
                policy.id,
                heart.id,
                label,
                name.at("/name"),
                words.at("/words"),
            ),
        )
    }

    /** The element that a snapshot was taken of. */
    public fun restoreElement(snapshot: ByteArray): Element = call { Element(restoreElementCrossing(snapshot)) }

    /** The picture of an element after a list of events, as a packed scene: the pure form. */
    public fun elementFrame(
        kind: ElementKind,
        events: List<ElementEvent>,
        at: Double,
        size: Double = 300.0,
        theme: ThemeName = ThemeName.ADMIN,
        scheme: Scheme = Scheme.DARK,
        contrast: Contrast = Contrast.STANDARD,
        cut: Cut = Cut.BRILLIANT,
        glow: Glow = Glow.MEDIUM,
        pace: Pace = Pace.NORMAL,
        policy: MotionPolicy = MotionPolicy.FULL,
        heart: Heart = Heart.BUDGET,
        label: Boolean = false,
        name: String = "",
        words: String = "",
    ): ByteArray = call {
        elementFrameCrossing(
            kind.id,
            events.each("/events", ElementEvent::crossing),
            at,
            size,
            theme.id,
            scheme.id,
            contrast.id,
            cut.id,
            glow.id,
            pace.id,
            policy.id,
            heart.id,
            label,
            name.at("/name"),
            words.at("/words"),
        )
    }

    /** The digest of a packed scene, 16 hex digits: equal for equal pictures in every language. */
    public fun sceneHash(scene: ByteArray): String = call { sceneHashCrossing(scene) }

    /** A packed scene as SVG; `instance` stands before every id in it, and is made from the picture where it is empty. */
    public fun sceneSvg(scene: ByteArray, instance: String = ""): String =
        call { sceneSvgCrossing(scene, instance.at("/instance")) }

    /** A packed scene as a PNG of `scale` pixels to the CSS pixel, on a ground of `#rrggbb`, or on none where that is empty. */
    public fun scenePng(scene: ByteArray, scale: Double = 1.0, ground: String = ""): ByteArray =
        call { scenePngCrossing(scene, scale, ground.at("/ground")) }

    /** A mark as a packed scene, for painters that take no SVG; the same picture as `markSvg`, its arcs as cubics. */
    public fun markScene(
        id: String,
        theme: ThemeName,
        scheme: Scheme,
        paint: String = "brand",
        size: Int = 64,
    ): ByteArray = call { markSceneCrossing(id.at("/id"), theme.id, scheme.id, paint.at("/paint"), size.at("/size")) }

    /** The eased progress of a curve of CSS, or by a name of the tokens, such as `ubuntu`; outside 0..=1 it goes on. */
    public fun ease(easing: String, progress: Double): Double = call { easeCrossing(easing.at("/easing"), progress) }

    /** The spring of a duration that is felt, in milliseconds, and a bounce above -1 and below 1, as `SwiftUI` tells one. */
    public fun springFromDuration(duration: Double, bounce: Double = 0.0): Spring =
        call { Spring.of(springFromDurationCrossing(duration, bounce)) }

    /** The spring of the time of one undamped turn, in milliseconds, and a damping ratio, as `UIKit` tells one. */
    public fun springFromResponse(response: Double, dampingRatio: Double = 1.0): Spring =
        call { Spring.of(springFromResponseCrossing(response, dampingRatio)) }

    /** The spring that has half its way behind it after so many milliseconds, and never swings. */
    public fun springFromHalfLife(halfLife: Double): Spring = call { Spring.of(springFromHalfLifeCrossing(halfLife)) }

    /** Where a spring is so many milliseconds after it was let go, and how fast it goes; before that, where it was. */
    public fun springAt(
        spring: Spring,
        t: Double,
        start: Double = 0.0,
        end: Double = 1.0,
        velocity: Double = 0.0,
    ): Motion = call { Motion.of(springAtCrossing(spring.crossing(), t, start, end, velocity)) }

    /** After how many milliseconds a spring stays within a tolerance of its target; absent where it never does. */
    public fun springSettling(
        spring: Spring,
        start: Double = 0.0,
        end: Double = 1.0,
        velocity: Double = 0.0,
        tolerance: Double = 0.001,
    ): Double? = call { springSettlingCrossing(spring.crossing(), start, end, velocity, tolerance) }

    /**
     * Where many springs are at a time in milliseconds: a position for every six numbers, which are stiffness, damping,
     * mass, position, velocity and target.
     */
    public fun springBatch(springs: List<Double>, t: Double): List<Double> = call { springBatchCrossing(springs, t) }

    /** A spring as a `linear()` of CSS, off by a share of the way at most; `velocity` is in ways a second. */
    public fun springCss(spring: Spring, velocity: Double = 0.0, error: Double = 0.001): SpringCurve =
        call { SpringCurve.of(springCssCrossing(spring.crossing(), velocity, error)) }

    /** A spring as the keyframes of a Lottie property, as JSON, at so many frames a second. */
    public fun springLottie(
        spring: Spring,
        start: Double,
        end: Double,
        rate: Double = 60.0,
        velocity: Double = 0.0,
        error: Double = 0.001,
    ): SpringCurve = call { SpringCurve.of(springLottieCrossing(spring.crossing(), start, end, rate, velocity, error)) }

    /** A spring as Jetpack Compose takes it. */
    public fun springCompose(spring: Spring): SpringCompose =
        call { SpringCompose.of(springComposeCrossing(spring.crossing())) }

    /** A spring as `SwiftUI` takes it. */
    public fun springSwift(spring: Spring): SpringSwift = call { SpringSwift.of(springSwiftCrossing(spring.crossing())) }

    /** The families of a text in the Prometheus format, version 0.0.4. */
    public fun parsePrometheus(text: String): List<MetricFamily> =
        call { parsePrometheusCrossing(text.at("/text")).map(MetricFamily::of) }

    /** The families of a text in the `OpenMetrics` format, version 1.0, which is read to the letter. */
    public fun parseOpenMetrics(text: String): List<MetricFamily> =
        call { parseOpenMetricsCrossing(text.at("/text")).map(MetricFamily::of) }

    /**
     * A span of an element's time, in milliseconds, as an SVG that moves, over and over: by `smil` or by `css`.
     *
     * The gem closes after 12 s, the engine after 60 s. Facets of stones stand, and all else moves; the file says so. Every id in
     * it begins with `instance`.
     */
    public fun elementSvg(
        kind: ElementKind,
        events: List<ElementEvent>,
        start: Double = 0.0,
        duration: Double = 12000.0,
        motion: SvgMotion = SvgMotion.SMIL,
        instance: String = "azora",
        size: Double = 300.0,
        theme: ThemeName = ThemeName.ADMIN,
        scheme: Scheme = Scheme.DARK,
        contrast: Contrast = Contrast.STANDARD,
        cut: Cut = Cut.BRILLIANT,
        glow: Glow = Glow.MEDIUM,
        pace: Pace = Pace.NORMAL,
        policy: MotionPolicy = MotionPolicy.FULL,
        heart: Heart = Heart.BUDGET,
        label: Boolean = false,
        name: String = "",
        words: String = "",
    ): MotionExport = call {
        MotionExport.of(
            elementSvgCrossing(
                kind.id,
                events.each("/events", ElementEvent::crossing),
                start,
                duration,
                motion.id,
                instance.at("/instance"),
                size,
                theme.id,
                scheme.id,
                contrast.id,
                cut.id,
                glow.id,
                pace.id,
                policy.id,
                heart.id,
                label,
                name.at("/name"),
                words.at("/words"),
            ),
        )
    }

    /** A span of an element's time, in milliseconds, as a Lottie animation; texts in it are outlines. */
    public fun elementLottie(
        kind: ElementKind,
        events: List<ElementEvent>,
        start: Double = 0.0,
        duration: Double = 12000.0,
        size: Double = 300.0,
        theme: ThemeName = ThemeName.ADMIN,
        scheme: Scheme = Scheme.DARK,
        contrast: Contrast = Contrast.STANDARD,
        cut: Cut = Cut.BRILLIANT,
        glow: Glow = Glow.MEDIUM,
        pace: Pace = Pace.NORMAL,
        policy: MotionPolicy = MotionPolicy.FULL,
        heart: Heart = Heart.BUDGET,
        label: Boolean = false,
        name: String = "",
        words: String = "",
    ): MotionExport = call {
        MotionExport.of(
            elementLottieCrossing(
                kind.id,
                events.each("/events", ElementEvent::crossing),
                start,
                duration,
                size,
                theme.id,
                scheme.id,
                contrast.id,
                cut.id,
                glow.id,
                pace.id,
                policy.id,
                heart.id,
                label,
                name.at("/name"),
                words.at("/words"),
            ),
        )
    }

    /**
     * A span of an element's time, in milliseconds, as an animated PNG that repeats for ever, at so many frames a second.
     *
     * `scale` are pixels to the CSS pixel; `ground` is `#rrggbb`, or none where it is empty. At most 3,600 frames.
     */
    public fun elementApng(
        kind: ElementKind,
        events: List<ElementEvent>,
        start: Double = 0.0,
        duration: Double = 12000.0,
        rate: Double = 30.0,
        scale: Double = 1.0,
        ground: String = "",
        size: Double = 300.0,
        theme: ThemeName = ThemeName.ADMIN,
        scheme: Scheme = Scheme.DARK,
        contrast: Contrast = Contrast.STANDARD,
        cut: Cut = Cut.BRILLIANT,
        glow: Glow = Glow.MEDIUM,
        pace: Pace = Pace.NORMAL,
        policy: MotionPolicy = MotionPolicy.FULL,
        heart: Heart = Heart.BUDGET,
        label: Boolean = false,
        name: String = "",
        words: String = "",
    ): ByteArray = call {
        elementApngCrossing(
            kind.id,
            events.each("/events", ElementEvent::crossing),
            start,
            duration,
            rate,
            scale,
            ground.at("/ground"),
            size,
            theme.id,
            scheme.id,
            contrast.id,
            cut.id,
            glow.id,
            pace.id,
            policy.id,
            heart.id,
            label,
            name.at("/name"),
            words.at("/words"),
        )
    }

    /**
     * What a span of an element's time, in milliseconds, does to the eye, on the ground of its theme: 20 frames a second of 256
     * pixels; what no route finds safe is refused.
     */
    public fun flashCertificate(
        kind: ElementKind,
        events: List<ElementEvent>,
        start: Double = 0.0,
        duration: Double = 12000.0,
        size: Double = 300.0,
        theme: ThemeName = ThemeName.ADMIN,
        scheme: Scheme = Scheme.DARK,
        contrast: Contrast = Contrast.STANDARD,
        cut: Cut = Cut.BRILLIANT,
        glow: Glow = Glow.MEDIUM,
        pace: Pace = Pace.NORMAL,
        policy: MotionPolicy = MotionPolicy.FULL,
        heart: Heart = Heart.BUDGET,
        label: Boolean = false,
        name: String = "",
        words: String = "",
    ): FlashCertificate = call {
        FlashCertificate.of(
            flashCertificateCrossing(
                kind.id,
                events.each("/events", ElementEvent::crossing),
                start,
                duration,
                size,
                theme.id,
                scheme.id,
                contrast.id,
                cut.id,
                glow.id,
                pace.id,
                policy.id,
                heart.id,
                label,
                name.at("/name"),
                words.at("/words"),
            ),
        )
    }

    /**
     * Packed scenes as an animated PNG that repeats for ever, each for so many milliseconds.
     *
     * `scale` are pixels to the CSS pixel; `ground` is `#rrggbb`, or none where it is empty. At most 3,600 frames of one size.
     */
    public fun apng(frames: List<ByteArray>, delay: Double, scale: Double = 1.0, ground: String = ""): ByteArray =
        call { apngCrossing(frames, delay, scale, ground.at("/ground")) }

    /** Packed scenes as one PNG each; the other arguments are those of `apng`. */
    public fun pngSequence(frames: List<ByteArray>, scale: Double = 1.0, ground: String = ""): List<ByteArray> =
        call { pngSequenceCrossing(frames, scale, ground.at("/ground")) }

    /** One form of the Sankofa symbol, `heart` or `bird`, whole and at rest in the ink of a theme, as a packed scene. */
    public fun sankofaEmblem(
        form: Emblem,
        size: Double = 300.0,
        theme: ThemeName = ThemeName.ADMIN,
        scheme: Scheme = Scheme.DARK,
        contrast: Contrast = Contrast.STANDARD,
        name: String = "",
        words: String = "",
    ): ByteArray = call {
        sankofaEmblemCrossing(
            form.id,
            size,
            theme.id,
            scheme.id,
            contrast.id,
            name.at("/name"),
            words.at("/words"),
        )
    }

    /**
     * Requests a second, latency in milliseconds and the share of errors over so many minutes, now over the past's band, as a
     * packed scene of a width and a height in px.
     *
     * `past` says which past it is, such as `same hour, 28 days`.
     */
    public fun performanceScene(
        requests: PerformanceRow,
        latency: PerformanceRow,
        errors: PerformanceRow,
        minutes: Int,
        width: Double = 640.0,
        height: Double = 320.0,
        past: String = "",
        theme: ThemeName = ThemeName.ADMIN,
        scheme: Scheme = Scheme.DARK,
        contrast: Contrast = Contrast.STANDARD,
        name: String = "",
        words: String = "",
    ): ByteArray = call {
        performanceSceneCrossing(
            requests.crossing(),
            latency.crossing(),
            errors.crossing(),
            minutes.at("/minutes"),
            width,
            height,
            past.at("/past"),
            theme.id,
            scheme.id,
            contrast.id,
            name.at("/name"),
            words.at("/words"),
        )
    }

    /** A fold by a recipe in JSON, which docs/metrics.md tells; `epoch` is when the element's time is 0, in milliseconds since 1970. */
    public fun metricFold(recipe: String, epoch: Double = 0.0): MetricFold =
        call { MetricFold(metricFoldCrossing(recipe.at("/recipe"), epoch)) }

    /** The fold that a snapshot was taken of, by the same recipe. */
    public fun restoreMetricFold(recipe: String, snapshot: ByteArray): MetricFold =
        call { MetricFold(restoreMetricFoldCrossing(recipe.at("/recipe"), snapshot)) }

    /** A recipe of the gem in JSON: latency, error budget and headroom of a service behind HTTP that names its metrics as most do. */
    public fun gemRecipe(): String = call { gemRecipeCrossing() }

    /** A recipe of the engine in JSON: the same service, whose requests bear a label `pillar`. */
    public fun engineRecipe(): String = call { engineRecipeCrossing() }

    /**
     * The samples of an answer to `/api/v1/query` or `/api/v1/query_range`: a vector, a matrix or a scalar, in JSON.
     *
     * Times are as the server gives them: those of a range are the samples' own, all others that of the question.
     */
    public fun parseApiResult(json: String): List<MetricSample> =
        call { parseApiResultCrossing(json.at("/json")).map(MetricSample::of) }

    /**
     * The samples of `values` at the times that `times` says, which was asked as `timestamp(…)` of the same; one without such a
     * time is left out.
     */
    public fun withTimes(values: List<MetricSample>, times: List<MetricSample>): List<MetricSample> = call {
        withTimesCrossing(values.each("/values", MetricSample::crossing), times.each("/times", MetricSample::crossing))
            .map(MetricSample::of)
    }

    /** Events of an element in JSON: a list of objects with `at`, `kind`, and where they have them `name` and `value`. */
    public fun parseEvents(json: String): List<ElementEvent> =
        call { parseEventsCrossing(json.at("/json")).map(ElementEvent::of) }
}
