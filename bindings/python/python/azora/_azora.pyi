from azora._names import ColorFormat, ColorSpace, ContractRole, Contrast, Cut, Density, DeriveMode, DifferenceMethod, ElementKind, Emblem, FlashRoute, GamutMethod, Glow, Heart, MarkId, MetricType, MotionPolicy, Pace, Role, RoleKind, Scheme, SvgMotion, ThemeName, Vision
from collections.abc import Sequence
from typing import SupportsFloat, SupportsIndex, final

__all__ = ["AlphaTwin", "App", "Color", "Conflict", "DerivedTheme", "Element", "ElementEvent", "ErrorCode", "Exemplar", "Feasibility", "FlashCertificate", "Hct", "Lock", "Mark", "MarkCheck", "MarkReport", "MetricFamily", "MetricFold", "MetricLabel", "MetricQuery", "MetricSample", "Motion", "MotionExport", "PerformanceRow", "Problem", "RampStep", "Recipe", "RecipeInfo", "RoleInfo", "Seed", "Service", "ServiceTheme", "Spring", "SpringCompose", "SpringCurve", "SpringSwift", "Theme", "ThemeInfo", "Tone", "Verification", "alpha_twin", "apng", "check_mark", "check_tokens", "color_difference", "color_ramp", "composite_color", "contact_sheet", "contact_sheet_png", "contrast_ratio", "convert_color", "derive_theme", "ease", "element", "element_apng", "element_frame", "element_lottie", "element_size", "element_svg", "engine_recipe", "explain_theme", "flash_certificate", "format_color", "gem_recipe", "hct", "hct_color", "house_theme", "list_apps", "list_errors", "list_marks", "list_recipes", "list_roles", "list_services", "list_themes", "map_color", "mark_png", "mark_scene", "mark_svg", "metric_fold", "parse_api_result", "parse_color", "parse_events", "parse_open_metrics", "parse_prometheus", "performance_scene", "png_sequence", "recipe", "recipe_css", "restore_element", "restore_metric_fold", "sankofa_emblem", "scene_hash", "scene_png", "scene_svg", "seeds_from_pixels", "service_theme", "simulate_vision", "spring_at", "spring_batch", "spring_compose", "spring_css", "spring_from_duration", "spring_from_half_life", "spring_from_response", "spring_lottie", "spring_settling", "spring_swift", "svg_to_png", "theme", "theme_css", "tonal_palette", "verify_theme", "version", "with_times"]

@final
class AlphaTwin:
    """
    A translucent colour, and what it makes of its ground.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> "tuple[tuple[()], dict[str, object]]": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, color: str, composite: str, error: SupportsFloat | SupportsIndex) -> AlphaTwin: ...
    def __repr__(self, /) -> str: ...
    @property
    def color(self, /) -> str:
        """
        The translucent colour, `#rrggbbaa`.
        """
    @property
    def composite(self, /) -> str:
        """
        What it composites to on the ground, `#rrggbb`.
        """
    @property
    def error(self, /) -> float:
        """
        ΔE-OK from there to the colour that was asked for; 0 where that has eight bits a channel.
        """

@final
class App:
    """
    A frontend app of Azora OS.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> "tuple[tuple[()], dict[str, object]]": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, id: str, name: str, package: str, framework: str, tier: str, domain: str, theme: ThemeName, marks: Sequence[MarkId], elara: MarkId | None, mood: str | None, description: str) -> App: ...
    def __repr__(self, /) -> str: ...
    @property
    def description(self, /) -> str:
        """
        What it does.
        """
    @property
    def domain(self, /) -> str:
        """
        What it works on, such as `education`.
        """
    @property
    def elara(self, /) -> MarkId | None:
        """
        Id of the Elara mark it shows, where it has one.
        """
    @property
    def framework(self, /) -> str:
        """
        What it is built with, such as `next`.
        """
    @property
    def id(self, /) -> str:
        """
        Stable id, such as `learn-ui`.
        """
    @property
    def marks(self, /) -> tuple[MarkId, ...]:
        """
        Ids of the marks it shows.
        """
    @property
    def mood(self, /) -> str | None:
        """
        Elara's mood in it, where one is set.
        """
    @property
    def name(self, /) -> str:
        """
        Name for people.
        """
    @property
    def package(self, /) -> str:
        """
        Name of its package.
        """
    @property
    def theme(self, /) -> ThemeName:
        """
        The ready-made theme it wears.
        """
    @property
    def tier(self, /) -> str:
        """
        `high`, `medium`, `low` or `pilot`.
        """

@final
class Color:
    """
    A colour in a space; an absent component is CSS's `none`.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> "tuple[tuple[()], dict[str, object]]": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, space: ColorSpace, c1: SupportsFloat | SupportsIndex | None, c2: SupportsFloat | SupportsIndex | None, c3: SupportsFloat | SupportsIndex | None, alpha: SupportsFloat | SupportsIndex | None = 1.0) -> Color: ...
    def __repr__(self, /) -> str: ...
    @property
    def alpha(self, /) -> float | None:
        """
        Opacity, 0..=1; absent for `none`.
        """
    @property
    def c1(self, /) -> float | None:
        """
        First component; absent for `none`.
        """
    @property
    def c2(self, /) -> float | None:
        """
        Second component; absent for `none`.
        """
    @property
    def c3(self, /) -> float | None:
        """
        Third component; absent for `none`.
        """
    @property
    def space(self, /) -> ColorSpace:
        """
        The space of the three components, such as `oklch`.
        """

@final
class Conflict:
    """
    A demand that takes part in a conflict.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> "tuple[tuple[()], dict[str, object]]": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, scheme: Scheme, contrast: Contrast, role: Role, ground: Role, kind: ContractRole | None, min: SupportsFloat | SupportsIndex) -> Conflict: ...
    def __repr__(self, /) -> str: ...
    @property
    def contrast(self, /) -> Contrast:
        """
        Standard or high.
        """
    @property
    def ground(self, /) -> Role:
        """
        The role beneath it, or the status that the primary must be told apart from.
        """
    @property
    def kind(self, /) -> ContractRole | None:
        """
        `text` or `shape`; absent where it is not contrast that is asked for but a distance in colour.
        """
    @property
    def min(self, /) -> float:
        """
        The least ratio by WCAG 2.2, or the least ΔE-OK.
        """
    @property
    def role(self, /) -> Role:
        """
        The role that is seen, or the primary.
        """
    @property
    def scheme(self, /) -> Scheme:
        """
        Light or dark.
        """

@final
class DerivedTheme:
    """
    A theme derived from brand colours, in both schemes and both contrasts.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> "tuple[object, tuple[object, ...]]": ...
    def __repr__(self, /) -> str: ...
    def certificate(self, /) -> str:
        """
        The proof as JSON: every pair in every state, every distance, what it was derived from, and a digest.
        """
    def color(self, /, role: Role, scheme: Scheme, contrast: Contrast | None = "standard") -> str:
        """
        The colour of a role, as `#rrggbb`.
        """
    def css(self, /) -> str:
        """
        The whole stylesheet: light, dark, standard, high.
        """
    def delta_css(self, /) -> str:
        """
        Only what differs from the base's stylesheet, for a page that has that one.
        """
    def json(self, /, scheme: Scheme, contrast: Contrast | None = "standard") -> str:
        """
        The resolved tokens of one scheme and contrast as DTCG JSON.
        """
    def ramp(self, /) -> list[RampStep]:
        """
        The ramp of the brand colour, 50 to 950.
        """
    def ratio(self, /, text_role: Role, ground_role: Role, scheme: Scheme, contrast: Contrast | None = "standard") -> float:
        """
        Contrast ratio of any two roles as they are printed, by WCAG 2.2, 1..=21, not rounded.
        """

@final
class Element:
    """
    A living element: it folds events, and answers with a picture for any time.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> "tuple[object, tuple[bytes]]": ...
    def __repr__(self, /) -> str: ...
    def _repr_png_(self, /) -> bytes:
        """
        What a notebook shows: the picture of the last event, two pixels for one.
        """
    def apply(self, /, event: ElementEvent) -> None:
        """
        Folds an event into the state; one earlier than the last counts as at its time.
        """
    def frame(self, /, at: SupportsFloat | SupportsIndex) -> bytes:
        """
        The picture at a time in milliseconds since the epoch, as a packed scene; before its last event, that of then.
        """
    def snapshot(self, /) -> bytes:
        """
        The state as at most 16 KB of bytes, from which `restore_element` goes on.
        """

@final
class ElementEvent:
    """
    Something that happened to an element at a time.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> "tuple[tuple[()], dict[str, object]]": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, at: SupportsFloat | SupportsIndex, kind: str, name: str, value: SupportsFloat | SupportsIndex | None = None) -> ElementEvent: ...
    def __repr__(self, /) -> str: ...
    @property
    def at(self, /) -> float:
        """
        When, in milliseconds since the element's epoch.
        """
    @property
    def kind(self, /) -> str:
        """
        What happened, such as `health`, `count`, `hover` or `policy`; docs/elements.md lists all.
        """
    @property
    def name(self, /) -> str:
        """
        To which part, such as `ruby` or `knowledge`; empty where it concerns the whole.
        """
    @property
    def value(self, /) -> float | None:
        """
        How much; absent where it was not measured.
        """

@final
class ErrorCode:
    """
    One row of the catalogue of errors.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> "tuple[tuple[()], dict[str, object]]": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, code: str, family: str, meaning: str, fix: str, example: str, raised_by: Sequence[str]) -> ErrorCode: ...
    def __repr__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        Stable code: family, dot, name.
        """
    @property
    def example(self, /) -> str:
        """
        An input that raises it.
        """
    @property
    def family(self, /) -> str:
        """
        The part of the code before the dot.
        """
    @property
    def fix(self, /) -> str:
        """
        How to mend it, as a sentence.
        """
    @property
    def meaning(self, /) -> str:
        """
        What is wrong, as a sentence.
        """
    @property
    def raised_by(self, /) -> tuple[str, ...]:
        """
        The functions that can raise it, by their `snake_case` names.
        """

@final
class Exemplar:
    """
    A single event, named by labels such as the id of a trace.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> "tuple[tuple[()], dict[str, object]]": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, labels: Sequence[MetricLabel], value: SupportsFloat | SupportsIndex, at: SupportsFloat | SupportsIndex | None = None) -> Exemplar: ...
    def __repr__(self, /) -> str: ...
    @property
    def at(self, /) -> float | None:
        """
        When, in milliseconds since 1970.
        """
    @property
    def labels(self, /) -> tuple[MetricLabel, ...]:
        """
        What it is called outside of the metrics.
        """
    @property
    def value(self, /) -> float:
        """
        What was measured of it.
        """

@final
class Feasibility:
    """
    Whether a theme can be derived.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> "tuple[tuple[()], dict[str, object]]": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, feasible: bool, conflicts: Sequence[Conflict], nearest: str | None, distance: SupportsFloat | SupportsIndex | None) -> Feasibility: ...
    def __repr__(self, /) -> str: ...
    @property
    def conflicts(self, /) -> tuple[Conflict, ...]:
        """
        For each variant in which there is none: demands that can't hold together, and of which each is needed for that.
        """
    @property
    def distance(self, /) -> float | None:
        """
        ΔE-OK from the given seed to that one; 0 where the seed itself can.
        """
    @property
    def feasible(self, /) -> bool:
        """
        Whether there is such a theme.
        """
    @property
    def nearest(self, /) -> str | None:
        """
        The seed nearest to the given one that can be the primary, where another seed helps.
        """

@final
class FlashCertificate:
    """
    What a span of an element's time does to the eye.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> "tuple[tuple[()], dict[str, object]]": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, route: FlashRoute, slew: SupportsFloat | SupportsIndex, flashes: SupportsFloat | SupportsIndex, red_flashes: SupportsFloat | SupportsIndex, area: SupportsFloat | SupportsIndex, frames: SupportsIndex, rate: SupportsIndex) -> FlashCertificate: ...
    def __repr__(self, /) -> str: ...
    @property
    def area(self, /) -> float:
        """
        The most that had more than three flashes of either kind in one second, all together, in CSS px².
        """
    @property
    def flashes(self, /) -> float:
        """
        The most flashes that a pixel had in any second; a half is one more change.
        """
    @property
    def frames(self, /) -> int:
        """
        Frames that were seen.
        """
    @property
    def rate(self, /) -> int:
        """
        Frames a second.
        """
    @property
    def red_flashes(self, /) -> float:
        """
        The most flashes with a saturated red that a pixel had in any second.
        """
    @property
    def route(self, /) -> FlashRoute:
        """
        The first route that holds: `slew`, `count` or `area`.
        """
    @property
    def slew(self, /) -> float:
        """
        The fastest that the mean luminance of a block moved, up and down together, over a tenth of a second: by so much a second.
        """

@final
class Hct:
    """
    A colour of Android: Material's hue, chroma and tone.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> "tuple[tuple[()], dict[str, object]]": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, hue: SupportsFloat | SupportsIndex, chroma: SupportsFloat | SupportsIndex, tone: SupportsFloat | SupportsIndex) -> Hct: ...
    def __repr__(self, /) -> str: ...
    @property
    def chroma(self, /) -> float:
        """
        Chroma of CAM16, from 0; up to 113 in sRGB.
        """
    @property
    def hue(self, /) -> float:
        """
        Hue of CAM16 in degrees, 0..360.
        """
    @property
    def tone(self, /) -> float:
        """
        L* of CIE, 0..=100.
        """

@final
class Lock:
    """
    A role of a theme that is set by hand; the others are solved around it.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> "tuple[tuple[()], dict[str, object]]": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, role: Role, color: str, reason: str, scheme: Scheme | None = None, contrast: Contrast | None = None) -> Lock: ...
    def __repr__(self, /) -> str: ...
    @property
    def color(self, /) -> str:
        """
        An opaque CSS colour.
        """
    @property
    def contrast(self, /) -> Contrast | None:
        """
        The contrast it is set in; both where absent.
        """
    @property
    def reason(self, /) -> str:
        """
        Why it is set, kept in the certificate.
        """
    @property
    def role(self, /) -> Role:
        """
        The role.
        """
    @property
    def scheme(self, /) -> Scheme | None:
        """
        The scheme it is set in; both where absent.
        """

@final
class Mark:
    """
    A mark of the family.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> "tuple[tuple[()], dict[str, object]]": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, id: MarkId, name: str, family: str, role: str, description: str) -> Mark: ...
    def __repr__(self, /) -> str: ...
    @property
    def description(self, /) -> str:
        """
        The idea of the drawing in one sentence, also the picture's description.
        """
    @property
    def family(self, /) -> str:
        """
        `service` or `elara`.
        """
    @property
    def id(self, /) -> MarkId:
        """
        Stable id, such as `sapiens` or `elara-core`.
        """
    @property
    def name(self, /) -> str:
        """
        Name for people, also the picture's title.
        """
    @property
    def role(self, /) -> str:
        """
        What the marked thing is for.
        """

@final
class MarkCheck:
    """
    One check of a mark.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> "tuple[tuple[()], dict[str, object]]": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, name: str, value: SupportsFloat | SupportsIndex | None, unit: str, min: SupportsFloat | SupportsIndex | None, max: SupportsFloat | SupportsIndex | None, passed: bool, reason: str) -> MarkCheck: ...
    def __repr__(self, /) -> str: ...
    @property
    def max(self, /) -> float | None:
        """
        The largest value that passes, where there is one.
        """
    @property
    def min(self, /) -> float | None:
        """
        The least value that passes, where there is one.
        """
    @property
    def name(self, /) -> str:
        """
        Stable name, such as `coverage`; docs/marks.md lists all.
        """
    @property
    def passed(self, /) -> bool:
        """
        Whether the value is within its limits; a check that is not asked passes.
        """
    @property
    def reason(self, /) -> str:
        """
        Where it fails, what, by how much, where and how to mend it; where it is not asked, why; else empty.
        """
    @property
    def unit(self, /) -> str:
        """
        What the value counts: `%`, `units` of a box of 64, `IoU`, `bytes`, `decimals`, `count` or `:1`.
        """
    @property
    def value(self, /) -> float | None:
        """
        What was measured; absent where the check is not asked of this drawing.
        """

@final
class MarkReport:
    """
    All that was measured of a mark.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> "tuple[tuple[()], dict[str, object]]": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, id: str, title: str, nearest: str, passed: bool, checks: Sequence[MarkCheck]) -> MarkReport: ...
    def __repr__(self, /) -> str: ...
    @property
    def checks(self, /) -> tuple[MarkCheck, ...]:
        """
        Every check, in the order of docs/marks.md.
        """
    @property
    def id(self, /) -> str:
        """
        The id of the ready-made mark with its title; empty for any other.
        """
    @property
    def nearest(self, /) -> str:
        """
        The id of the mark that is nearest to its limit of likeness to this one.
        """
    @property
    def passed(self, /) -> bool:
        """
        Whether every check passed.
        """
    @property
    def title(self, /) -> str:
        """
        What its title says; empty where it has none.
        """

@final
class MetricFamily:
    """
    Samples that belong together, and what is said of them.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> "tuple[tuple[()], dict[str, object]]": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, name: str, kind: MetricType, unit: str, help: str, samples: Sequence[MetricSample]) -> MetricFamily: ...
    def __repr__(self, /) -> str: ...
    @property
    def help(self, /) -> str:
        """
        A sentence for people; may be empty.
        """
    @property
    def kind(self, /) -> MetricType:
        """
        What it measures: `counter`, `gauge`, `histogram` and so on.
        """
    @property
    def name(self, /) -> str:
        """
        The name in the lines of metadata; without them, that of the samples.
        """
    @property
    def samples(self, /) -> tuple[MetricSample, ...]:
        """
        In the order of the text.
        """
    @property
    def unit(self, /) -> str:
        """
        The unit, such as `seconds`; empty where none is said, as in all Prometheus text.
        """

@final
class MetricFold:
    """
    Folds samples into the events of an element, by a recipe.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> "tuple[object, tuple[str, bytes]]": ...
    def __repr__(self, /) -> str: ...
    def error_budget(self, /) -> float | None:
        """
        What is left of the error budget: at most 1, below 0 where more than all is spent; absent before there are requests.
        """
    def interval(self, /) -> float | None:
        """
        Milliseconds between scrapes, as the recipe says or the samples show; absent before they do.
        """
    def queries(self, /) -> list[MetricQuery]:
        """
        What to ask a Prometheus server for.
        """
    def snapshot(self, /) -> bytes:
        """
        The state as bytes, from which `restore_metric_fold` goes on: at most 16 KB for up to 64 series of 16 targets, 24 for each
        further series and 48 for each further target.
        """
    def take(self, /, samples: Sequence[MetricSample], at: SupportsFloat | SupportsIndex) -> list[ElementEvent]:
        """
        Takes in what was fetched at a time in milliseconds since 1970, and gives the events that follow, in order.

        Samples without a time are of that time, and those seen before change nothing. Without samples, what is stale becomes
        unknown.
        """

@final
class MetricLabel:
    """
    A name and a text that part one time series from others.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> "tuple[tuple[()], dict[str, object]]": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, name: str, value: str) -> MetricLabel: ...
    def __repr__(self, /) -> str: ...
    @property
    def name(self, /) -> str:
        """
        The name.
        """
    @property
    def value(self, /) -> str:
        """
        The value, unescaped.
        """

@final
class MetricQuery:
    """
    Two questions to a Prometheus server that belong together.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> "tuple[tuple[()], dict[str, object]]": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, value: str, time: str) -> MetricQuery: ...
    def __repr__(self, /) -> str: ...
    @property
    def time(self, /) -> str:
        """
        Their times, in seconds.
        """
    @property
    def value(self, /) -> str:
        """
        The values, in `PromQL`.
        """

@final
class MetricSample:
    """
    One value of one time series.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> "tuple[tuple[()], dict[str, object]]": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, name: str, labels: Sequence[MetricLabel], value: SupportsFloat | SupportsIndex, at: SupportsFloat | SupportsIndex | None = None, exemplar: Exemplar | None = None) -> MetricSample: ...
    def __repr__(self, /) -> str: ...
    @property
    def at(self, /) -> float | None:
        """
        When it was measured, in milliseconds since 1970; absent where the text leaves it to whoever fetched it.
        """
    @property
    def exemplar(self, /) -> Exemplar | None:
        """
        An event among those that are counted; in `OpenMetrics` alone.
        """
    @property
    def labels(self, /) -> tuple[MetricLabel, ...]:
        """
        The labels in the order of the text, no name twice.
        """
    @property
    def name(self, /) -> str:
        """
        The name, suffixes such as `_total` and `_bucket` included.
        """
    @property
    def value(self, /) -> float:
        """
        The value; can be infinite or no number.
        """

@final
class Motion:
    """
    Where something is that moves, and how fast.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> "tuple[tuple[()], dict[str, object]]": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, position: SupportsFloat | SupportsIndex, velocity: SupportsFloat | SupportsIndex) -> Motion: ...
    def __repr__(self, /) -> str: ...
    @property
    def position(self, /) -> float:
        """
        In any unit.
        """
    @property
    def velocity(self, /) -> float:
        """
        In that unit a second.
        """

@final
class MotionExport:
    """
    A moving picture as a file.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> "tuple[tuple[()], dict[str, object]]": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, text: str, places: SupportsFloat | SupportsIndex, colors: SupportsFloat | SupportsIndex, standing: Sequence[str]) -> MotionExport: ...
    def __repr__(self, /) -> str: ...
    @property
    def colors(self, /) -> float:
        """
        The most that a channel of a colour or an opacity is off, as a share of 1.
        """
    @property
    def places(self, /) -> float:
        """
        The most that a place in it is off the element's own frames, in CSS px.
        """
    @property
    def standing(self, /) -> tuple[str, ...]:
        """
        Names of the parts that stand though they move, since the format can't show how.
        """
    @property
    def text(self, /) -> str:
        """
        The file.
        """

@final
class PerformanceRow:
    """
    Numbers of one kind over time, oldest first, and what they were in the past.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> "tuple[tuple[()], dict[str, object]]": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, now: Sequence[SupportsFloat | SupportsIndex], past: Sequence[SupportsFloat | SupportsIndex], low: Sequence[SupportsFloat | SupportsIndex], high: Sequence[SupportsFloat | SupportsIndex]) -> PerformanceRow: ...
    def __repr__(self, /) -> str: ...
    @property
    def high(self, /) -> tuple[float, ...]:
        """
        The past's p90 at the same times; likewise.
        """
    @property
    def low(self, /) -> tuple[float, ...]:
        """
        The past's p10 at the same times; likewise.
        """
    @property
    def now(self, /) -> tuple[float, ...]:
        """
        Now: 2 to 1,440 numbers, 0 to 1e15; empty for none.
        """
    @property
    def past(self, /) -> tuple[float, ...]:
        """
        The past's median at the same times; as many as there are of now, or none.
        """

@final
class Problem:
    """
    One finding of a check that reports all it finds.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> "tuple[tuple[()], dict[str, object]]": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, code: str, reason: str, path: str, line: SupportsIndex, column: SupportsIndex) -> Problem: ...
    def __repr__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        Stable code, one of `list_errors()`.
        """
    @property
    def column(self, /) -> int:
        """
        Column in characters, from 1.
        """
    @property
    def line(self, /) -> int:
        """
        Line, from 1.
        """
    @property
    def path(self, /) -> str:
        """
        JSON pointer into the document; empty for the whole of it.
        """
    @property
    def reason(self, /) -> str:
        """
        A sentence that tells what is wrong and how to mend it.
        """

@final
class RampStep:
    """
    One step of a ramp.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> "tuple[tuple[()], dict[str, object]]": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, step: SupportsIndex, color: str, p3: str, white: SupportsFloat | SupportsIndex, ink: SupportsFloat | SupportsIndex, seed: bool) -> RampStep: ...
    def __repr__(self, /) -> str: ...
    @property
    def color(self, /) -> str:
        """
        The colour in sRGB, `#rrggbb`.
        """
    @property
    def ink(self, /) -> float:
        """
        Contrast of `color` with ink, `#0f172a`, by WCAG 2.2.
        """
    @property
    def p3(self, /) -> str:
        """
        The same luminance and hue with all the chroma that Display P3 holds, as `color(display-p3 …)`.
        """
    @property
    def seed(self, /) -> bool:
        """
        Whether this step is the seed itself.
        """
    @property
    def step(self, /) -> int:
        """
        50, 100, 200 … 900, 950; the higher the darker.
        """
    @property
    def white(self, /) -> float:
        """
        Contrast of `color` with white, by WCAG 2.2, 1..=21.
        """

@final
class Recipe:
    """
    A component in one look: colours and shadows as CSS prints them, measures in px.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> "tuple[tuple[()], dict[str, object]]": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, component: str, variant: str, size: str, state: str, background: str, foreground: str | None, quiet: str | None, border: str | None, ring: str | None, mark: str | None, shadow: str | None, height: SupportsFloat | SupportsIndex | None, width: SupportsFloat | SupportsIndex | None, padding_inline: SupportsFloat | SupportsIndex, padding_block: SupportsFloat | SupportsIndex, gap: SupportsFloat | SupportsIndex, radius: SupportsFloat | SupportsIndex, border_width: SupportsFloat | SupportsIndex, ring_width: SupportsFloat | SupportsIndex, ring_offset: SupportsFloat | SupportsIndex, mark_width: SupportsFloat | SupportsIndex, font_size: SupportsFloat | SupportsIndex, font_weight: SupportsFloat | SupportsIndex, line_height: SupportsFloat | SupportsIndex, blur: SupportsFloat | SupportsIndex, opacity: SupportsFloat | SupportsIndex, hit: SupportsFloat | SupportsIndex, hit_inset: SupportsFloat | SupportsIndex, grounds: Sequence[str]) -> Recipe: ...
    def __repr__(self, /) -> str: ...
    @property
    def background(self, /) -> str:
        """
        The field.
        """
    @property
    def blur(self, /) -> float:
        """
        How far what lies behind is blurred.
        """
    @property
    def border(self, /) -> str | None:
        """
        The edge.
        """
    @property
    def border_width(self, /) -> float:
        """
        Width of the edge; in high contrast a card has one of at least 1.
        """
    @property
    def component(self, /) -> str:
        """
        Its name, such as `button`.
        """
    @property
    def font_size(self, /) -> float:
        """
        Size of the text.
        """
    @property
    def font_weight(self, /) -> float:
        """
        Weight of the text, 1..=1000.
        """
    @property
    def foreground(self, /) -> str | None:
        """
        Text and icons.
        """
    @property
    def gap(self, /) -> float:
        """
        Room between parts.
        """
    @property
    def grounds(self, /) -> tuple[str, ...]:
        """
        The roles on which it may stand.
        """
    @property
    def height(self, /) -> float | None:
        """
        The least height; absent where the content decides.
        """
    @property
    def hit(self, /) -> float:
        """
        Height and width that answer to a finger, at least 44 where it is a control, also where it is drawn smaller; else 0.
        """
    @property
    def hit_inset(self, /) -> float:
        """
        How far the target reaches beyond the drawn height, above and below.
        """
    @property
    def line_height(self, /) -> float:
        """
        Height of a line in sizes of the text.
        """
    @property
    def mark(self, /) -> str | None:
        """
        The bar of an alert, the line under a tab, the edge of a row, what is done of a progress.
        """
    @property
    def mark_width(self, /) -> float:
        """
        Width of the mark, or height of a line.
        """
    @property
    def opacity(self, /) -> float:
        """
        The share that the whole is drawn with, 0..=1; below 1 in the state `disabled`.
        """
    @property
    def padding_block(self, /) -> float:
        """
        Room above and below; 0 where the height makes it.
        """
    @property
    def padding_inline(self, /) -> float:
        """
        Room at the beginning and the end of a line.
        """
    @property
    def quiet(self, /) -> str | None:
        """
        Quieter text: a card's description, an input's placeholder, the head of a table.
        """
    @property
    def radius(self, /) -> float:
        """
        Radius of the corners.
        """
    @property
    def ring(self, /) -> str | None:
        """
        The ring around it, in the state `focus` alone.
        """
    @property
    def ring_offset(self, /) -> float:
        """
        From the edge to the ring; negative inside.
        """
    @property
    def ring_width(self, /) -> float:
        """
        Width of the ring.
        """
    @property
    def shadow(self, /) -> str | None:
        """
        The shadow.
        """
    @property
    def size(self, /) -> str:
        """
        The size.
        """
    @property
    def state(self, /) -> str:
        """
        The state.
        """
    @property
    def variant(self, /) -> str:
        """
        The variant.
        """
    @property
    def width(self, /) -> float | None:
        """
        The width; absent where the content decides.
        """

@final
class RecipeInfo:
    """
    A component and what it comes in.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> "tuple[tuple[()], dict[str, object]]": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, component: str, variants: Sequence[str], sizes: Sequence[str], states: Sequence[str], parts: Sequence[str]) -> RecipeInfo: ...
    def __repr__(self, /) -> str: ...
    @property
    def component(self, /) -> str:
        """
        Its name, such as `button`.
        """
    @property
    def parts(self, /) -> tuple[str, ...]:
        """
        The colours of a recipe that it has in some variant or state, such as `border`.
        """
    @property
    def sizes(self, /) -> tuple[str, ...]:
        """
        The names of its sizes; `default` where it has one alone.
        """
    @property
    def states(self, /) -> tuple[str, ...]:
        """
        The names of its states: `rest`, `hover`, `pressed`, `focus`, `selected`, `invalid`, `disabled`.
        """
    @property
    def variants(self, /) -> tuple[str, ...]:
        """
        The names of its variants, the usual one first.
        """

@final
class RoleInfo:
    """
    A role, and what the contracts say of it.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> "tuple[tuple[()], dict[str, object]]": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, name: Role, kind: RoleKind, purpose: str, grounds: Sequence[Role], states: Sequence[str]) -> RoleInfo: ...
    def __repr__(self, /) -> str: ...
    @property
    def grounds(self, /) -> tuple[Role, ...]:
        """
        The roles that it may stand on, by contract; empty for grounds and fields without one.
        """
    @property
    def kind(self, /) -> RoleKind:
        """
        `ground`, `field`, `text` or `shape`.
        """
    @property
    def name(self, /) -> Role:
        """
        Its name, such as `primary-foreground`.
        """
    @property
    def purpose(self, /) -> str:
        """
        What it is for, as a sentence.
        """
    @property
    def states(self, /) -> tuple[str, ...]:
        """
        The states it has: `rest`, and of `hover`, `pressed`, `focus`, `selected`, `disabled` those that apply.
        """

@final
class Seed:
    """
    A colour of a picture that could be a brand's.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> "tuple[tuple[()], dict[str, object]]": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, color: str, share: SupportsFloat | SupportsIndex, score: SupportsFloat | SupportsIndex) -> Seed: ...
    def __repr__(self, /) -> str: ...
    @property
    def color(self, /) -> str:
        """
        `#rrggbb`.
        """
    @property
    def score(self, /) -> float:
        """
        How well it serves as a seed, 0..=1; 0 for a neutral.
        """
    @property
    def share(self, /) -> float:
        """
        What part of the visible pixels is colourful and of its hue, 0..=1; of a neutral, what part looks the same.
        """

@final
class Service:
    """
    A service of Azora OS.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> "tuple[tuple[()], dict[str, object]]": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, id: str, name: str, domain: str, theme: ThemeName, jewel: str | None, group: str, description: str) -> Service: ...
    def __repr__(self, /) -> str: ...
    @property
    def description(self, /) -> str:
        """
        What it does.
        """
    @property
    def domain(self, /) -> str:
        """
        What it works on, such as `finance`.
        """
    @property
    def group(self, /) -> str:
        """
        Where it runs: `services` or `nexus`.
        """
    @property
    def id(self, /) -> str:
        """
        Stable id, such as `pay-service`.
        """
    @property
    def jewel(self, /) -> str | None:
        """
        The jewel of its domain, where it has one.
        """
    @property
    def name(self, /) -> str:
        """
        Name for people.
        """
    @property
    def theme(self, /) -> ThemeName:
        """
        The ready-made theme it wears.
        """

@final
class ServiceTheme:
    """
    The theme of a service or an app.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> "tuple[tuple[()], dict[str, object]]": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, id: str, kind: str, domain: str, theme: ThemeName, primary: str | None, density: str | None) -> ServiceTheme: ...
    def __repr__(self, /) -> str: ...
    @property
    def density(self, /) -> str | None:
        """
        `compact`, `comfortable` or `spacious`, where that is not as in its theme.
        """
    @property
    def domain(self, /) -> str:
        """
        What it works on, such as `finance`.
        """
    @property
    def id(self, /) -> str:
        """
        Its stable id.
        """
    @property
    def kind(self, /) -> str:
        """
        `service` or `app`.
        """
    @property
    def primary(self, /) -> str | None:
        """
        The seed of its own primary, `#rrggbb`, where it has one.
        """
    @property
    def theme(self, /) -> ThemeName:
        """
        The ready-made theme that it wears, or that its own is based on.
        """

@final
class Spring:
    """
    A damped spring: how what is drawn follows what was measured.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> "tuple[tuple[()], dict[str, object]]": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, stiffness: SupportsFloat | SupportsIndex, damping: SupportsFloat | SupportsIndex, mass: SupportsFloat | SupportsIndex) -> Spring: ...
    def __repr__(self, /) -> str: ...
    @property
    def damping(self, /) -> float:
        """
        At least 0; in 1/s times the mass.
        """
    @property
    def mass(self, /) -> float:
        """
        Above 0.
        """
    @property
    def stiffness(self, /) -> float:
        """
        Above 0; in 1/s² times the mass.
        """

@final
class SpringCompose:
    """
    A spring as Jetpack Compose takes it, whose numbers have 32 bits.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> "tuple[tuple[()], dict[str, object]]": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, damping_ratio: SupportsFloat | SupportsIndex, stiffness: SupportsFloat | SupportsIndex, text: str, error: SupportsFloat | SupportsIndex) -> SpringCompose: ...
    def __repr__(self, /) -> str: ...
    @property
    def damping_ratio(self, /) -> float:
        """
        The damping ratio.
        """
    @property
    def error(self, /) -> float:
        """
        The most that 32 bits put it off the spring on its way from rest, as a share of the way.
        """
    @property
    def stiffness(self, /) -> float:
        """
        For the mass of 1 that Compose reckons with.
        """
    @property
    def text(self, /) -> str:
        """
        In Kotlin.
        """

@final
class SpringCurve:
    """
    The way of a spring from its start to its target, written as a curve.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> "tuple[tuple[()], dict[str, object]]": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, text: str, duration: SupportsFloat | SupportsIndex, points: SupportsIndex, error: SupportsFloat | SupportsIndex) -> SpringCurve: ...
    def __repr__(self, /) -> str: ...
    @property
    def duration(self, /) -> float:
        """
        How long the curve runs, in whole milliseconds; then the spring has settled.
        """
    @property
    def error(self, /) -> float:
        """
        The most that it is off the spring at any time, as a share of the way.
        """
    @property
    def points(self, /) -> int:
        """
        How many points or keyframes it has.
        """
    @property
    def text(self, /) -> str:
        """
        As the format has it.
        """

@final
class SpringSwift:
    """
    A spring as `SwiftUI` takes it, and the three ways to write it.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> "tuple[tuple[()], dict[str, object]]": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, response: SupportsFloat | SupportsIndex, damping_fraction: SupportsFloat | SupportsIndex, bounce: SupportsFloat | SupportsIndex, by_response: str, by_duration: str, by_physics: str, error: SupportsFloat | SupportsIndex) -> SpringSwift: ...
    def __repr__(self, /) -> str: ...
    @property
    def bounce(self, /) -> float:
        """
        0 for none, towards 1 for much, below 0 for a slow end.
        """
    @property
    def by_duration(self, /) -> str:
        """
        By duration and bounce.
        """
    @property
    def by_physics(self, /) -> str:
        """
        By mass, stiffness and damping; the surest way above the critical damping.
        """
    @property
    def by_response(self, /) -> str:
        """
        By response and damping fraction.
        """
    @property
    def damping_fraction(self, /) -> float:
        """
        The damping ratio, named a fraction of the critical damping.
        """
    @property
    def error(self, /) -> float:
        """
        The most that rounding puts it off the spring on its way from rest, as a share of the way.
        """
    @property
    def response(self, /) -> float:
        """
        In seconds: the response, and the duration of the second way too.
        """

@final
class Theme:
    """
    One theme in one scheme and contrast.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> "tuple[object, tuple[str, str, str]]": ...
    def __repr__(self, /) -> str: ...
    def color(self, /, role: Role) -> str:
        """
        The colour of a role, as `#rrggbb`.
        """
    def css(self, /) -> str:
        """
        This scheme's block of CSS alone.
        """
    def json(self, /) -> str:
        """
        The resolved tokens as DTCG JSON.
        """
    def ratio(self, /, text_role: Role, ground_role: Role) -> float:
        """
        Contrast ratio of any two roles as they are printed, by WCAG 2.2, 1..=21, not rounded.
        """
    def roles(self, /) -> list[Role]:
        """
        The names of all roles, in the order of the stylesheet.
        """

@final
class ThemeInfo:
    """
    What a ready-made theme is called and comes in.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> "tuple[tuple[()], dict[str, object]]": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, name: ThemeName, title: str, jewel: str, schemes: Sequence[Scheme], contrasts: Sequence[Contrast]) -> ThemeInfo: ...
    def __repr__(self, /) -> str: ...
    @property
    def contrasts(self, /) -> tuple[Contrast, ...]:
        """
        The contrasts it comes in: `standard`, `high`.
        """
    @property
    def jewel(self, /) -> str:
        """
        `emerald`, `ruby`, `sapphire` or `unity`.
        """
    @property
    def name(self, /) -> ThemeName:
        """
        `education`, `finance`, `marketplace` or `admin`.
        """
    @property
    def schemes(self, /) -> tuple[Scheme, ...]:
        """
        The schemes it comes in: `light`, `dark`.
        """
    @property
    def title(self, /) -> str:
        """
        Name for people.
        """

@final
class Tone:
    """
    One colour of a tonal palette.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> "tuple[tuple[()], dict[str, object]]": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, tone: SupportsIndex, color: str) -> Tone: ...
    def __repr__(self, /) -> str: ...
    @property
    def color(self, /) -> str:
        """
        `#rrggbb`.
        """
    @property
    def tone(self, /) -> int:
        """
        0 (black) ..= 100 (white).
        """

@final
class Verification:
    """
    What a check of a certificate found.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> "tuple[tuple[()], dict[str, object]]": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, verified: bool, name: str, digest: str, problems: Sequence[Problem]) -> Verification: ...
    def __repr__(self, /) -> str: ...
    @property
    def digest(self, /) -> str:
        """
        The digest of what was derived now.
        """
    @property
    def name(self, /) -> str:
        """
        The theme's name.
        """
    @property
    def problems(self, /) -> tuple[Problem, ...]:
        """
        Where the certificate says something else, at most a hundred; each with its place.
        """
    @property
    def verified(self, /) -> bool:
        """
        Whether the certificate is that of the theme, to the last digit, and all promises are kept.
        """

def alpha_twin(color: str, ground: str) -> AlphaTwin:
    """
    The most transparent colour that composites to a colour on a ground; both are opaque.
    """

def apng(frames: Sequence[bytes], delay: SupportsFloat | SupportsIndex, scale: SupportsFloat | SupportsIndex | None = 1.0, ground: str | None = "") -> bytes:
    """
    Packed scenes as an animated PNG that repeats for ever, each for so many milliseconds.

    `scale` are pixels to the CSS pixel; `ground` is `#rrggbb`, or none where it is empty. At most 3,600 frames of one size.
    """

def check_mark(svg: str) -> MarkReport:
    """
    What the rules of the family's design language measure of a mark, or of anyone's SVG, beside the other marks.

    A drawing that names the slots is read as the source of a mark; any other passes the gate of `svg_to_png`, and what only a
    mark can promise is not asked of it.
    """

def check_tokens(json: str) -> list[Problem]:
    """
    Everything that is wrong with a DTCG 2025.10 document, by place; empty means sound.
    """

def color_difference(one: str, other: str, method: DifferenceMethod | None = "ok") -> float:
    """
    How different two opaque colours look, by `ok` (ΔE-OK, 1 from black to white) or `ciede2000` (100).
    """

def color_ramp(seed: str) -> list[RampStep]:
    """
    The ramp of a seed, 50 to 950, from light to dark; the seed is kept as it is at its own step.

    Every other step has a contrast with white that is the same for all seeds: 4.5 at least from 600 on.
    """

def composite_color(color: str, ground: str) -> str:
    """
    The colour that a translucent one gives on an opaque ground, as `#rrggbb`.
    """

def contact_sheet(theme: ThemeName, columns: SupportsIndex | None = 0, labels: bool | None = False, ids: Sequence[MarkId] | None = None, sizes: Sequence[SupportsIndex] | None = None, schemes: Sequence[Scheme] | None = None, paints: Sequence[str] | None = None) -> str:
    """
    Marks side by side as SVG: on the theme's backgrounds, in each of the paints, at each of the sizes.

    `paints` are `brand`, `theme`, `ink` or inks as `#rrggbb`. With 0 columns there is one for several sizes, else as many as
    suit. Absent lists are all marks, 16, 24, 32, 64 and 200 px, both schemes, `brand` and `ink`.
    """

def contact_sheet_png(theme: ThemeName, columns: SupportsIndex | None = 0, ids: Sequence[MarkId] | None = None, sizes: Sequence[SupportsIndex] | None = None, schemes: Sequence[Scheme] | None = None, paints: Sequence[str] | None = None) -> bytes:
    """
    The same sheet as a PNG; it has no letters, so no labels.
    """

def contrast_ratio(text: str, ground: str) -> float:
    """
    Contrast ratio of a text on a ground by WCAG 2.2, 1..=21, not rounded.

    A translucent text is composited over the ground; a translucent ground is refused.
    """

def convert_color(color: Color, space: ColorSpace) -> Color:
    """
    The same colour in another space; never mapped into a gamut.
    """

def derive_theme(name: str, primary: str, accent: str | None = "", neutral: str | None = "", base: ThemeName | None = "admin", mode: DeriveMode | None = "nearest", density: Density | None = None, type_ratio: SupportsFloat | SupportsIndex | None = None, type_base: SupportsFloat | SupportsIndex | None = None, motion: SupportsFloat | SupportsIndex | None = None, locks: Sequence[Lock] | None = None) -> DerivedTheme:
    """
    A theme from brand colours, in both schemes and both contrasts; every contract is kept, or it is refused.

    `mode` says what becomes of a brand colour that can't be the primary as it is: `nearest`, `lock-brand`, `strict`. What
    is empty or absent is the base's own.
    """

def ease(easing: str, progress: SupportsFloat | SupportsIndex) -> float:
    """
    The eased progress of a curve of CSS, or by a name of the tokens, such as `ubuntu`; outside 0..=1 it goes on.
    """

def element(kind: ElementKind, size: SupportsFloat | SupportsIndex | None = 300.0, theme: ThemeName | None = "admin", scheme: Scheme | None = "dark", contrast: Contrast | None = "standard", cut: Cut | None = "brilliant", glow: Glow | None = "medium", pace: Pace | None = "normal", policy: MotionPolicy | None = "full", heart: Heart | None = "budget", label: bool | None = False, name: str | None = "", words: str | None = "") -> Element:
    """
    A living element, `gem` or `sankofa`, to which nothing has happened yet.
    """

def element_apng(kind: ElementKind, events: Sequence[ElementEvent], start: SupportsFloat | SupportsIndex | None = 0.0, duration: SupportsFloat | SupportsIndex | None = 12000.0, rate: SupportsFloat | SupportsIndex | None = 30.0, scale: SupportsFloat | SupportsIndex | None = 1.0, ground: str | None = "", size: SupportsFloat | SupportsIndex | None = 300.0, theme: ThemeName | None = "admin", scheme: Scheme | None = "dark", contrast: Contrast | None = "standard", cut: Cut | None = "brilliant", glow: Glow | None = "medium", pace: Pace | None = "normal", policy: MotionPolicy | None = "full", heart: Heart | None = "budget", label: bool | None = False, name: str | None = "", words: str | None = "") -> bytes:
    """
    A span of an element's time, in milliseconds, as an animated PNG that repeats for ever, at so many frames a second.

    `scale` are pixels to the CSS pixel; `ground` is `#rrggbb`, or none where it is empty. At most 3,600 frames.
    """

def element_frame(kind: ElementKind, events: Sequence[ElementEvent], at: SupportsFloat | SupportsIndex, size: SupportsFloat | SupportsIndex | None = 300.0, theme: ThemeName | None = "admin", scheme: Scheme | None = "dark", contrast: Contrast | None = "standard", cut: Cut | None = "brilliant", glow: Glow | None = "medium", pace: Pace | None = "normal", policy: MotionPolicy | None = "full", heart: Heart | None = "budget", label: bool | None = False, name: str | None = "", words: str | None = "") -> bytes:
    """
    The picture of an element after a list of events, as a packed scene: the pure form.
    """

def element_lottie(kind: ElementKind, events: Sequence[ElementEvent], start: SupportsFloat | SupportsIndex | None = 0.0, duration: SupportsFloat | SupportsIndex | None = 12000.0, size: SupportsFloat | SupportsIndex | None = 300.0, theme: ThemeName | None = "admin", scheme: Scheme | None = "dark", contrast: Contrast | None = "standard", cut: Cut | None = "brilliant", glow: Glow | None = "medium", pace: Pace | None = "normal", policy: MotionPolicy | None = "full", heart: Heart | None = "budget", label: bool | None = False, name: str | None = "", words: str | None = "") -> MotionExport:
    """
    A span of an element's time, in milliseconds, as a Lottie animation; texts in it are outlines.
    """

def element_size(kind: ElementKind, size: str) -> float:
    """
    The side in px of an element's named size: `sm`, `md`, `lg` or `xl`.
    """

def element_svg(kind: ElementKind, events: Sequence[ElementEvent], start: SupportsFloat | SupportsIndex | None = 0.0, duration: SupportsFloat | SupportsIndex | None = 12000.0, motion: SvgMotion | None = "smil", instance: str | None = "azora", size: SupportsFloat | SupportsIndex | None = 300.0, theme: ThemeName | None = "admin", scheme: Scheme | None = "dark", contrast: Contrast | None = "standard", cut: Cut | None = "brilliant", glow: Glow | None = "medium", pace: Pace | None = "normal", policy: MotionPolicy | None = "full", heart: Heart | None = "budget", label: bool | None = False, name: str | None = "", words: str | None = "") -> MotionExport:
    """
    A span of an element's time, in milliseconds, as an SVG that moves, over and over: by `smil` or by `css`.

    The gem closes after 12 s, the engine after 60 s. Facets of stones stand, and all else moves; the file says so. Every id in
    it begins with `instance`.
    """

def engine_recipe() -> str:
    """
    A recipe of the engine in JSON: the same service, whose requests bear a label `pillar`.
    """

def explain_theme(name: str, primary: str, accent: str | None = "", neutral: str | None = "", base: ThemeName | None = "admin", mode: DeriveMode | None = "nearest", density: Density | None = None, type_ratio: SupportsFloat | SupportsIndex | None = None, type_base: SupportsFloat | SupportsIndex | None = None, motion: SupportsFloat | SupportsIndex | None = None, locks: Sequence[Lock] | None = None) -> Feasibility:
    """
    Whether a theme can be derived; where it can't, which contracts conflict, and the nearest seed.

    The arguments are those of `derive_theme`.
    """

def flash_certificate(kind: ElementKind, events: Sequence[ElementEvent], start: SupportsFloat | SupportsIndex | None = 0.0, duration: SupportsFloat | SupportsIndex | None = 12000.0, size: SupportsFloat | SupportsIndex | None = 300.0, theme: ThemeName | None = "admin", scheme: Scheme | None = "dark", contrast: Contrast | None = "standard", cut: Cut | None = "brilliant", glow: Glow | None = "medium", pace: Pace | None = "normal", policy: MotionPolicy | None = "full", heart: Heart | None = "budget", label: bool | None = False, name: str | None = "", words: str | None = "") -> FlashCertificate:
    """
    What a span of an element's time, in milliseconds, does to the eye, on the ground of its theme: 20 frames a second of 256
    pixels; what no route finds safe is refused.
    """

def format_color(color: Color, format: ColorFormat | None = "hex") -> str:
    """
    Prints a colour as `hex`, `rgb`, `hsl`, `hwb`, `lab`, `lch`, `oklab`, `oklch` or `color`.

    The first four are mapped into sRGB where they have to be; the others never are.
    """

def gem_recipe() -> str:
    """
    A recipe of the gem in JSON: latency, error budget and headroom of a service behind HTTP that names its metrics as most do.
    """

def hct(color: str) -> Hct:
    """
    Hue, chroma and tone of an opaque colour, as Material measures them.
    """

def hct_color(hue: SupportsFloat | SupportsIndex, chroma: SupportsFloat | SupportsIndex, tone: SupportsFloat | SupportsIndex) -> str:
    """
    The sRGB colour of a hue in degrees, a chroma and a tone 0..=100, as Material solves for it.

    Where sRGB has no colour of this chroma, the chroma is reduced until there is one.
    """

def house_theme(name: ThemeName) -> DerivedTheme:
    """
    A house theme, derived from its own seeds; the same colours as the ready-made one.
    """

def list_apps() -> list[App]:
    """
    The 14 frontend apps and the two pilots of Azora OS.
    """

def list_errors() -> list[ErrorCode]:
    """
    The catalogue of error codes, sorted by code.
    """

def list_marks() -> list[Mark]:
    """
    The 28 marks, 21 of services and 7 of Elara, then the emblem `sankofa` and the logo `azora`.
    """

def list_recipes() -> list[RecipeInfo]:
    """
    The components that have recipes.
    """

def list_roles() -> list[RoleInfo]:
    """
    Every role with its kind, purpose, legal grounds and states, in the order of the stylesheet.
    """

def list_services() -> list[Service]:
    """
    The 148 services of Azora OS, sorted by id.
    """

def list_themes() -> list[ThemeInfo]:
    """
    The four ready-made themes.
    """

def map_color(color: Color, space: ColorSpace, method: GamutMethod | None = "local-minde") -> Color:
    """
    The same colour mapped into an RGB space's gamut, by `local-minde` or `ray-trace`.

    A colour inside is only converted; any other keeps its lightness and hue, and loses chroma.
    """

def mark_png(id: MarkId, theme: ThemeName, scheme: Scheme, paint: str | None = "brand", size: SupportsIndex | None = 64) -> bytes:
    """
    A mark as a square PNG on transparent ground; the same picture as `mark_svg`.
    """

def mark_scene(id: MarkId, theme: ThemeName, scheme: Scheme, paint: str | None = "brand", size: SupportsIndex | None = 64) -> bytes:
    """
    A mark as a packed scene, for painters that take no SVG; the same picture as `mark_svg`, its arcs as cubics.
    """

def mark_svg(id: MarkId, theme: ThemeName, scheme: Scheme, paint: str | None = "brand", size: SupportsIndex | None = 64, instance: str | None = "") -> str:
    """
    A mark as SVG, in the colours of a theme.

    `paint` is `brand` (the mark's own colours), `theme` (the theme's), `gradient` (the sign of Unity) or one ink as
    `#rrggbb`. `size` in px, 1..=16384, chooses the optical size. `instance` prefixes every id in the picture; empty
    means a digest of the arguments.
    """

def metric_fold(recipe: str, epoch: SupportsFloat | SupportsIndex | None = 0.0) -> MetricFold:
    """
    A fold by a recipe in JSON, which docs/metrics.md tells; `epoch` is when the element's time is 0, in milliseconds since 1970.
    """

def parse_api_result(json: str) -> list[MetricSample]:
    """
    The samples of an answer to `/api/v1/query` or `/api/v1/query_range`: a vector, a matrix or a scalar, in JSON.

    Times are as the server gives them: those of a range are the samples' own, all others that of the question.
    """

def parse_color(text: str) -> Color:
    """
    Reads a colour in any form of CSS Color 4.
    """

def parse_events(json: str) -> list[ElementEvent]:
    """
    Events of an element in JSON: a list of objects with `at`, `kind`, and where they have them `name` and `value`.
    """

def parse_open_metrics(text: str) -> list[MetricFamily]:
    """
    The families of a text in the `OpenMetrics` format, version 1.0, which is read to the letter.
    """

def parse_prometheus(text: str) -> list[MetricFamily]:
    """
    The families of a text in the Prometheus format, version 0.0.4.
    """

def performance_scene(requests: PerformanceRow, latency: PerformanceRow, errors: PerformanceRow, minutes: SupportsIndex, width: SupportsFloat | SupportsIndex | None = 640.0, height: SupportsFloat | SupportsIndex | None = 320.0, past: str | None = "", theme: ThemeName | None = "admin", scheme: Scheme | None = "dark", contrast: Contrast | None = "standard", name: str | None = "", words: str | None = "") -> bytes:
    """
    Requests a second, latency in milliseconds and the share of errors over so many minutes, now over the past's band, as a
    packed scene of a width and a height in px.

    `past` says which past it is, such as `same hour, 28 days`.
    """

def png_sequence(frames: Sequence[bytes], scale: SupportsFloat | SupportsIndex | None = 1.0, ground: str | None = "") -> list[bytes]:
    """
    Packed scenes as one PNG each; the other arguments are those of `apng`.
    """

def recipe(component: str, variant: str, theme: ThemeName, scheme: Scheme, size: str | None = "default", state: str | None = "rest", contrast: Contrast | None = "standard") -> Recipe:
    """
    A component in the values of a ready-made theme. A state that a variant does not change looks as at rest.
    """

def recipe_css(component: str | None = "all") -> str:
    """
    The classes of one component, or of `all`, in the custom properties of every theme.
    """

def restore_element(snapshot: bytes) -> Element:
    """
    The element that a snapshot was taken of.
    """

def restore_metric_fold(recipe: str, snapshot: bytes) -> MetricFold:
    """
    The fold that a snapshot was taken of, by the same recipe.
    """

def sankofa_emblem(form: Emblem, size: SupportsFloat | SupportsIndex | None = 300.0, theme: ThemeName | None = "admin", scheme: Scheme | None = "dark", contrast: Contrast | None = "standard", name: str | None = "", words: str | None = "") -> bytes:
    """
    One form of the Sankofa symbol, `heart` or `bird`, whole and at rest in the ink of a theme, as a packed scene.
    """

def scene_hash(scene: bytes) -> str:
    """
    The digest of a packed scene, 16 hex digits: equal for equal pictures in every language.
    """

def scene_png(scene: bytes, scale: SupportsFloat | SupportsIndex | None = 1.0, ground: str | None = "") -> bytes:
    """
    A packed scene as a PNG of `scale` pixels to the CSS pixel, on a ground of `#rrggbb`, or on none where that is empty.
    """

def scene_svg(scene: bytes, instance: str | None = "") -> str:
    """
    A packed scene as SVG; `instance` stands before every id in it, and is made from the picture where it is empty.
    """

def seeds_from_pixels(rgba: bytes, width: SupportsIndex, height: SupportsIndex) -> list[Seed]:
    """
    The colours of a picture that could be a brand's seed, best first; at most eight.

    Four bytes a pixel (red, green, blue, straight alpha), row by row. A picture without colour gives its most common
    neutral, one of which nothing is seen gives none.
    """

def service_theme(id: str) -> ServiceTheme:
    """
    The theme of a service or an app, by its id, with the seed and the density of its own, or else of its domain.
    """

def simulate_vision(color: str, vision: Vision, severity: SupportsFloat | SupportsIndex | None = 1.0) -> str:
    """
    What someone whose vision is `protan`, `deutan` or `tritan` sees in an opaque colour, as `#rrggbb`.

    `severity` lies in 0..=1: 0 is normal vision, 1 is vision without the cone.
    """

def spring_at(spring: Spring, t: SupportsFloat | SupportsIndex, start: SupportsFloat | SupportsIndex | None = 0.0, end: SupportsFloat | SupportsIndex | None = 1.0, velocity: SupportsFloat | SupportsIndex | None = 0.0) -> Motion:
    """
    Where a spring is so many milliseconds after it was let go, and how fast it goes; before that, where it was.
    """

def spring_batch(springs: Sequence[SupportsFloat | SupportsIndex], t: SupportsFloat | SupportsIndex) -> list[float]:
    """
    Where many springs are at a time in milliseconds: a position for every six numbers, which are stiffness, damping,
    mass, position, velocity and target.
    """

def spring_compose(spring: Spring) -> SpringCompose:
    """
    A spring as Jetpack Compose takes it.
    """

def spring_css(spring: Spring, velocity: SupportsFloat | SupportsIndex | None = 0.0, error: SupportsFloat | SupportsIndex | None = 0.001) -> SpringCurve:
    """
    A spring as a `linear()` of CSS, off by a share of the way at most; `velocity` is in ways a second.
    """

def spring_from_duration(duration: SupportsFloat | SupportsIndex, bounce: SupportsFloat | SupportsIndex | None = 0.0) -> Spring:
    """
    The spring of a duration that is felt, in milliseconds, and a bounce above -1 and below 1, as `SwiftUI` tells one.
    """

def spring_from_half_life(half_life: SupportsFloat | SupportsIndex) -> Spring:
    """
    The spring that has half its way behind it after so many milliseconds, and never swings.
    """

def spring_from_response(response: SupportsFloat | SupportsIndex, damping_ratio: SupportsFloat | SupportsIndex | None = 1.0) -> Spring:
    """
    The spring of the time of one undamped turn, in milliseconds, and a damping ratio, as `UIKit` tells one.
    """

def spring_lottie(spring: Spring, start: SupportsFloat | SupportsIndex, end: SupportsFloat | SupportsIndex, rate: SupportsFloat | SupportsIndex | None = 60.0, velocity: SupportsFloat | SupportsIndex | None = 0.0, error: SupportsFloat | SupportsIndex | None = 0.001) -> SpringCurve:
    """
    A spring as the keyframes of a Lottie property, as JSON, at so many frames a second.
    """

def spring_settling(spring: Spring, start: SupportsFloat | SupportsIndex | None = 0.0, end: SupportsFloat | SupportsIndex | None = 1.0, velocity: SupportsFloat | SupportsIndex | None = 0.0, tolerance: SupportsFloat | SupportsIndex | None = 0.001) -> float | None:
    """
    After how many milliseconds a spring stays within a tolerance of its target; absent where it never does.
    """

def spring_swift(spring: Spring) -> SpringSwift:
    """
    A spring as `SwiftUI` takes it.
    """

def svg_to_png(svg: str, width: SupportsIndex) -> bytes:
    """
    Anyone's SVG as a PNG of a width in px; the height follows.

    The SVG passes a gate first: a file that is too large, reaches outside itself, or would cost too much is refused.
    """

def theme(name: ThemeName, scheme: Scheme, contrast: Contrast | None = "standard") -> Theme:
    """
    A ready-made theme in one scheme and contrast.
    """

def theme_css(name: ThemeName) -> str:
    """
    The whole stylesheet of a ready-made theme: light, dark, standard, high.
    """

def tonal_palette(color: str) -> list[Tone]:
    """
    Material's tones of a colour's hue and chroma, from 0 (black) to 100 (white).
    """

def verify_theme(certificate: str) -> Verification:
    """
    Derives the theme of a certificate anew, and compares everything that it says.
    """

def version() -> str:
    """
    The version that every package of this release carries.
    """

def with_times(values: Sequence[MetricSample], times: Sequence[MetricSample]) -> list[MetricSample]:
    """
    The samples of `values` at the times that `times` says, which was asked as `timestamp(…)` of the same; one without such a
    time is left out.
    """
