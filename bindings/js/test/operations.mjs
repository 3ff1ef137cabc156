// The operations of the vectors, by their names, as calls of this package.

/** For each operation the function and the names of its arguments in their order. */
export function operations({ home, elements, feed, motion, metrics, color, tokens, derive, raster }) {
  const theme = (...rest) => home.theme(...rest);
  const brief = ["name", "primary", "accent", "neutral", "base", "mode", "density", "type_ratio", "type_base", "motion", "locks"];
  const options = ([accent, neutral, base, mode, density, typeRatio, typeBase, motion, locks]) =>
    ({ accent, neutral, base, mode, density, typeRatio, typeBase, motion, locks });
  const derived = (name, primary, ...rest) => derive.deriveTheme(name, primary, options(rest));
  const chosen = ["name", "scheme", "contrast"];
  const folded = ["recipe", "epoch"];
  const sheet = ["theme", "columns", "labels", "ids", "sizes", "schemes", "paints"];
  const sheetOptions = ([columns, labels, ids, sizes, schemes, paints]) => ({ columns, labels, ids, sizes, schemes, paints });
  const look = ["size", "theme", "scheme", "contrast", "cut", "glow", "pace", "policy", "heart", "label", "name", "words"];
  const looks = (values) => Object.fromEntries(look.map((name, at) => [name, values[at]]).filter(([, value]) => value !== undefined));
  const living = (kind, ...rest) => elements.element(kind, looks(rest));
  return {
    alpha_twin: [derive.alphaTwin, ["color", "ground"]],
    check_mark: [raster.checkMark, ["svg"]],
    check_tokens: [tokens.checkTokens, ["json"]],
    color_ramp: [derive.colorRamp, ["seed"]],
    color_difference: [color.colorDifference, ["one", "other", "method"]],
    composite_color: [color.compositeColor, ["color", "ground"]],
    derive_theme: [(...rest) => derived(...rest) instanceof Object, brief],
    "derive_theme.certificate": [(...rest) => derived(...rest).certificate(), brief],
    "derive_theme.color": [(...rest) => derived(...rest).color(...rest.slice(brief.length)), [...brief, "role", "scheme", "contrast"]],
    "derive_theme.css": [(...rest) => derived(...rest).css(), brief],
    "derive_theme.delta_css": [(...rest) => derived(...rest).deltaCss(), brief],
    "derive_theme.json": [(...rest) => derived(...rest).json(...rest.slice(brief.length)), [...brief, "scheme", "contrast"]],
    "derive_theme.ramp": [(...rest) => derived(...rest).ramp(), brief],
    "derive_theme.ratio": [
      (...rest) => derived(...rest).ratio(...rest.slice(brief.length)),
      [...brief, "text_role", "ground_role", "scheme", "contrast"],
    ],
    element: [(...rest) => living(...rest) instanceof Object, ["kind", ...look]],
    "element.apply": [(...rest) => living(...rest).apply(rest.at(-1)) ?? null, ["kind", ...look, "event"]],
    "element.frame": [(...rest) => living(...rest).frame(rest.at(-1)), ["kind", ...look, "at"]],
    "element.snapshot": [(...rest) => living(...rest).snapshot(), ["kind", ...look]],
    element_frame: [(kind, events, at, ...rest) => elements.elementFrame(kind, events, at, looks(rest)), ["kind", "events", "at", ...look]],
    element_size: [elements.elementSize, ["kind", "size"]],
    restore_element: [(snapshot) => elements.restoreElement(snapshot) instanceof Object, ["snapshot"]],
    scene_hash: [motion.sceneHash, ["scene"]],
    element_apng: [
      (kind, events, start, duration, rate, scale, ground, ...rest) =>
        raster.elementApng(kind, events, { start, duration, rate, scale, ground, ...looks(rest) }),
      ["kind", "events", "start", "duration", "rate", "scale", "ground", ...look],
    ],
    element_lottie: [
      (kind, events, start, duration, ...rest) => motion.elementLottie(kind, events, { start, duration, ...looks(rest) }),
      ["kind", "events", "start", "duration", ...look],
    ],
    element_svg: [
      (kind, events, start, duration, moved, instance, ...rest) =>
        motion.elementSvg(kind, events, { start, duration, motion: moved, instance, ...looks(rest) }),
      ["kind", "events", "start", "duration", "motion", "instance", ...look],
    ],
    flash_certificate: [
      (kind, events, start, duration, ...rest) => raster.flashCertificate(kind, events, { start, duration, ...looks(rest) }),
      ["kind", "events", "start", "duration", ...look],
    ],
    apng: [raster.apng, ["frames", "delay", "scale", "ground"]],
    engine_recipe: [feed.engineRecipe, []],
    gem_recipe: [feed.gemRecipe, []],
    metric_fold: [(...rest) => feed.metricFold(...rest) instanceof Object, folded],
    "metric_fold.error_budget": [(...rest) => feed.metricFold(...rest).errorBudget(), folded],
    "metric_fold.interval": [(...rest) => feed.metricFold(...rest).interval(), folded],
    "metric_fold.queries": [(...rest) => feed.metricFold(...rest).queries(), folded],
    "metric_fold.snapshot": [(...rest) => feed.metricFold(...rest).snapshot(), folded],
    "metric_fold.take": [(recipe, epoch, samples, at) => feed.metricFold(recipe, epoch).take(samples, at), [...folded, "samples", "at"]],
    parse_api_result: [feed.parseApiResult, ["json"]],
    parse_events: [feed.parseEvents, ["json"]],
    performance_scene: [
      (requests, latency, errors, minutes, width, height, past, theme, scheme, contrast, name, words) =>
        motion.performanceScene(requests, latency, errors, minutes, { width, height, past, theme, scheme, contrast, name, words }),
      ["requests", "latency", "errors", "minutes", "width", "height", "past", "theme", "scheme", "contrast", "name", "words"],
    ],
    // One after another, since the vectors know bytes and no lists of them.
    png_sequence: [(...rest) => Uint8Array.from(raster.pngSequence(...rest).flatMap((picture) => [...picture])), ["frames", "scale", "ground"]],
    restore_metric_fold: [(...rest) => feed.restoreMetricFold(...rest) instanceof Object, ["recipe", "snapshot"]],
    sankofa_emblem: [
      (form, size, theme, scheme, contrast, name, words) => motion.sankofaEmblem(form, { size, theme, scheme, contrast, name, words }),
      ["form", "size", "theme", "scheme", "contrast", "name", "words"],
    ],
    with_times: [feed.withTimes, ["values", "times"]],
    ease: [motion.ease, ["easing", "progress"]],
    mark_scene: [raster.markScene, ["id", "theme", "scheme", "paint", "size"]],
    parse_open_metrics: [metrics.parseOpenMetrics, ["text"]],
    parse_prometheus: [metrics.parsePrometheus, ["text"]],
    scene_png: [raster.scenePng, ["scene", "scale", "ground"]],
    scene_svg: [motion.sceneSvg, ["scene", "instance"]],
    spring_at: [(spring, t, start, end, velocity) => motion.springAt(spring, t, { start, end, velocity }), ["spring", "t", "start", "end", "velocity"]],
    spring_batch: [(springs, t) => [...motion.springBatch(springs, t)], ["springs", "t"]],
    spring_compose: [motion.springCompose, ["spring"]],
    spring_css: [(spring, velocity, error) => motion.springCss(spring, { velocity, error }), ["spring", "velocity", "error"]],
    spring_from_duration: [motion.springFromDuration, ["duration", "bounce"]],
    spring_from_half_life: [motion.springFromHalfLife, ["half_life"]],
    spring_from_response: [motion.springFromResponse, ["response", "damping_ratio"]],
    spring_lottie: [
      (spring, start, end, rate, velocity, error) => motion.springLottie(spring, start, end, { rate, velocity, error }),
      ["spring", "start", "end", "rate", "velocity", "error"],
    ],
    spring_settling: [
      (spring, start, end, velocity, tolerance) => motion.springSettling(spring, { start, end, velocity, tolerance }),
      ["spring", "start", "end", "velocity", "tolerance"],
    ],
    spring_swift: [motion.springSwift, ["spring"]],
    explain_theme: [(name, primary, ...rest) => derive.explainTheme(name, primary, options(rest)), brief],
    house_theme: [(name) => derive.houseTheme(name) instanceof Object, ["name"]],
    verify_theme: [derive.verifyTheme, ["certificate"]],
    contrast_ratio: [color.contrastRatio, ["text", "ground"]],
    contact_sheet: [(theme, ...rest) => raster.contactSheet(theme, sheetOptions(rest)), sheet],
    contact_sheet_png: [(theme, ...rest) => raster.contactSheetPng(theme, sheetOptions(rest)), sheet],
    convert_color: [color.convertColor, ["color", "space"]],
    format_color: [color.formatColor, ["color", "format"]],
    hct: [derive.hct, ["color"]],
    hct_color: [derive.hctColor, ["hue", "chroma", "tone"]],
    list_apps: [home.listApps, []],
    list_errors: [home.listErrors, []],
    list_marks: [home.listMarks, []],
    list_recipes: [derive.listRecipes, []],
    list_roles: [derive.listRoles, []],
    list_services: [home.listServices, []],
    recipe: [derive.recipe, ["component", "variant", "theme", "scheme", "size", "state", "contrast"]],
    recipe_css: [derive.recipeCss, ["component"]],
    service_theme: [derive.serviceTheme, ["id"]],
    list_themes: [home.listThemes, []],
    map_color: [color.mapColor, ["color", "space", "method"]],
    mark_png: [raster.markPng, ["id", "theme", "scheme", "paint", "size"]],
    mark_svg: [home.markSvg, ["id", "theme", "scheme", "paint", "size", "instance"]],
    parse_color: [color.parseColor, ["text"]],
    seeds_from_pixels: [derive.seedsFromPixels, ["rgba", "width", "height"]],
    simulate_vision: [color.simulateVision, ["color", "vision", "severity"]],
    svg_to_png: [raster.svgToPng, ["svg", "width"]],
    // An object does not cross as data: that it was made is all there is to say.
    theme: [(...rest) => theme(...rest) instanceof Object, chosen],
    "theme.color": [(name, scheme, contrast, role) => theme(name, scheme, contrast).color(role), [...chosen, "role"]],
    "theme.css": [(...rest) => theme(...rest).css(), chosen],
    "theme.json": [(...rest) => theme(...rest).json(), chosen],
    "theme.ratio": [
      (name, scheme, contrast, text, ground) => theme(name, scheme, contrast).ratio(text, ground),
      [...chosen, "text_role", "ground_role"],
    ],
    "theme.roles": [(...rest) => theme(...rest).roles(), chosen],
    theme_css: [home.themeCss, ["name"]],
    tonal_palette: [derive.tonalPalette, ["color"]],
    version: [home.version, []],
  };
}

/** Calls an operation with arguments by name. */
export function call([run, names], input) {
  const unknown = Object.keys(input).filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`the operation takes no ${unknown}`);
  return run(...names.map((name) => untag(input[name])));
}

const FLOATS = { NaN, Infinity, "-Infinity": -Infinity, "-0": -0 };

/** A value that JSON can't hold, from its tagged form. */
function untag(value) {
  if (typeof value !== "object" || value === null) return value;
  if (value.$float) return FLOATS[value.$float];
  if (value.$repeat) {
    const [part, times] = value.$repeat;
    return typeof part === "string" ? part.repeat(times) : Array(times).fill(untag(part)).flat();
  }
  if (value.$bytes) return Uint8Array.from(value.$bytes.flatMap(([bytes, times]) => Array(times).fill(bytes).flat()));
  if (value.$utf16) return String.fromCharCode(...value.$utf16);
  if (Array.isArray(value)) return value.map(untag);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, untag(part)]));
}

/** Records with the vectors' names: `raisedBy` is `raised_by`. */
export function snake(value) {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(snake);
  const name = (camel) => camel.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [name(key), snake(part)]));
}
