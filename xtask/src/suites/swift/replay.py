"""Replays the vectors through the Python that UniFFI generates, which runs the scaffolding that Kotlin and Swift run.

    replay.py FOLDER_OF_THE_GENERATED_MODULE FOLDER_OF_THE_VECTORS
"""

import importlib
import inspect
import sys
import types
from pathlib import Path
from typing import Any

sys.path[:0] = sys.argv[1:3]

import azora  # noqa: E402
import replay  # noqa: E402

FUNCTIONS = {name for name in azora.__all__ if inspect.isfunction(getattr(azora, name))} - {"panic_now"}
OBJECTS = {
    "theme": azora.Theme,
    "derive_theme": azora.DerivedTheme,
    "element": azora.Element,
    "metric_fold": azora.MetricFold,
}
METHODS = {
    f"{maker}.{name}" for maker, kind in OBJECTS.items() for name in vars(kind) if not name.startswith("_")
}


# Swift's own decoder needs Swift; the one of the Python package is of Python alone, and reads what came through here.
package = types.ModuleType("package")
package.__path__ = [str(Path(sys.argv[2]).parent / "python/python/azora")]
sys.modules["package"] = package
Scene = importlib.import_module("package._scene").Scene


class Refused(Exception):
    """An error of the library in plain values."""

    def __init__(self, error: Any) -> None:
        super().__init__(error.reason)
        self.code, self.path, self.line, self.column = error.code, error.path, error.line, error.column
        self.problems = plain(error.problems)


def call(op: str, given: dict[str, Any]) -> Any:
    """Calls an operation; an absent argument is None, which the surface takes for its default."""
    maker = getattr(azora, op.split(".")[0])
    own = inspect.signature(maker).parameters.keys() if op in METHODS else given.keys()
    try:
        it = run(maker, {name: given[name] for name in own & given.keys()})
        if op in METHODS:
            it = run(getattr(it, op.split(".")[1]), {name: given[name] for name in given.keys() - own})
    except azora.AzoraError as error:
        raise Refused(error) from error
    return True if isinstance(it, tuple(OBJECTS.values())) else plain(it)


class Living:
    """Elements and scenes, for the vectors that take more than one call."""

    def lived(self, given: dict[str, Any]) -> bytes:
        events, at = given["events"], given["at"]
        element = run(azora.element, {name: it for name, it in given.items() if name not in ("events", "at")})
        for nth, it in enumerate(events):
            if nth == len(events) // 2:
                element = azora.restore_element(element.snapshot())
            element.apply(event(it))
        return bytes(element.frame(at))

    def fold(self, recipe: str | None, kind: str, epoch: float, snapshot: bytes | None = None) -> Any:
        recipe = recipe or (azora.gem_recipe() if kind == "gem" else azora.engine_recipe())
        return azora.metric_fold(recipe, epoch) if snapshot is None else azora.restore_metric_fold(recipe, snapshot)

    def element(self, given: dict[str, Any]) -> Any:
        return run(azora.element, given)

    def read(self, form: str, texts: list[str]) -> list[Any]:
        if form == "api":
            return azora.with_times(*map(azora.parse_api_result, texts))
        parse = azora.parse_prometheus if form == "prometheus" else azora.parse_open_metrics
        return [sample for family in parse(texts[0]) for sample in family.samples]

    def scene(self, data: bytes) -> Any:
        return Scene(data)


def event(given: dict[str, Any]) -> Any:
    return azora.ElementEvent(**{"value": None, **given})


def sample(given: dict[str, Any]) -> Any:
    def labels(of: dict[str, Any]) -> list[Any]:
        return [azora.MetricLabel(**label) for label in of["labels"]]

    exemplar = given.get("exemplar")
    if exemplar is not None:
        exemplar = azora.Exemplar(**{"at": None, **exemplar, "labels": labels(exemplar)})
    return azora.MetricSample(**{"at": None, **given, "labels": labels(given), "exemplar": exemplar})


def run(function: Any, given: dict[str, Any]) -> Any:
    if isinstance(color := given.get("color"), dict):
        given = {**given, "color": azora.Color(**{"alpha": None, **color})}
    if locks := given.get("locks"):
        given = {**given, "locks": [azora.Lock(**{"scheme": None, "contrast": None, **lock}) for lock in locks]}
    if it := given.get("spring"):
        given = {**given, "spring": azora.Spring(**it)}
    if it := given.get("event"):
        given = {**given, "event": event(it)}
    if events := given.get("events"):
        given = {**given, "events": [event(it) for it in events]}
    for name in ("samples", "values", "times"):
        if name in given:
            given = {**given, name: [sample(it) for it in given[name]]}
    for name in ("requests", "latency", "errors"):
        if name in given:
            given = {**given, name: azora.PerformanceRow(**given[name])}
    wanted = inspect.signature(function).parameters
    return function(**{name: given.pop(name, None) for name in wanted}, **given)


def plain(value: Any) -> Any:
    """A value without records."""
    if type(value).__module__ == azora.__name__:
        return {name: plain(part) for name, part in vars(value).items()}
    return [plain(item) for item in value] if isinstance(value, list) else value


outcome = replay.replay(call, FUNCTIONS | METHODS, living=Living())
print(f"vectors: {outcome}")
for wrong in outcome.failed:
    print(wrong[:500])

try:
    azora.panic_now()
except azora.AzoraError as error:
    panics = error.code == "internal.panic"
    print(f"a panic is {error.code}")

print(f"{outcome.passed + panics} passed, {len(outcome.failed) + (not panics)} failed")
