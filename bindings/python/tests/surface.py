"""The surface by the names of the vectors, in plain values."""

import inspect
import types
from typing import Any

import azora

OBJECTS: dict[str, type] = {
    "theme": azora.Theme,
    "derive_theme": azora.DerivedTheme,
    "element": azora.Element,
    "metric_fold": azora.MetricFold,
}
FUNCTIONS = {name for name in azora.__all__ if inspect.isbuiltin(getattr(azora, name))}
METHODS = {f"{made}.{name}" for made, kind in OBJECTS.items() for name in vars(kind) if not name.startswith("_")}
OPS = FUNCTIONS | METHODS


def call(op: str, given: dict[str, Any]) -> Any:
    """Calls an operation with plain values, and gives one."""
    if isinstance(color := given.get("color"), dict):
        given = {**given, "color": azora.Color(**color)}
    if isinstance(locks := given.get("locks"), list):
        given = {**given, "locks": [azora.Lock(**lock) if isinstance(lock, dict) else lock for lock in locks]}
    if isinstance(spring := given.get("spring"), dict):
        given = {**given, "spring": azora.Spring(**spring)}
    if isinstance(event := given.get("event"), dict):
        given = {**given, "event": azora.ElementEvent(**event)}
    if isinstance(events := given.get("events"), list):
        given = {**given, "events": [azora.ElementEvent(**it) if isinstance(it, dict) else it for it in events]}
    for name in ("samples", "values", "times"):
        if isinstance(samples := given.get(name), list):
            given = {**given, name: [sample(it) if isinstance(it, dict) else it for it in samples]}
    for name in ("requests", "latency", "errors"):
        if isinstance(row := given.get(name), dict):
            given = {**given, name: azora.PerformanceRow(**row)}
    if op in METHODS:
        made, method = op.split(".")
        own = inspect.signature(getattr(azora, made)).parameters.keys() & given.keys()
        it = getattr(azora, made)(**{name: given[name] for name in own})
        return plain(getattr(it, method)(**{name: given[name] for name in given.keys() - own}))
    return plain(getattr(azora, op)(**given))


def sample(given: dict[str, Any]) -> azora.MetricSample:
    """A sample as the vectors write it."""

    def labels(of: dict[str, Any]) -> list[azora.MetricLabel]:
        return [azora.MetricLabel(**label) for label in of["labels"]]

    exemplar = given.get("exemplar")
    if exemplar is not None:
        exemplar = azora.Exemplar(**{**exemplar, "labels": labels(exemplar)})
    return azora.MetricSample(**{**given, "labels": labels(given), "exemplar": exemplar})


class Living:
    """Elements and scenes, for the vectors that take more than one call."""

    def lived(self, given: dict[str, Any]) -> bytes:
        """The frame of an element that is kept and restored halfway."""
        events, at = given["events"], given["at"]
        element: azora.Element = azora.element(**{name: value for name, value in given.items() if name not in ("events", "at")})
        for nth, event in enumerate(events):
            if nth == len(events) // 2:
                element = azora.restore_element(element.snapshot())
            element.apply(azora.ElementEvent(**event))
        return element.frame(at)

    def fold(self, recipe: str | None, kind: azora.ElementKind, epoch: float, snapshot: bytes | None = None) -> azora.MetricFold:
        """A fold, or one that is restored; without a recipe by the ready-made one."""
        recipe = recipe or (azora.gem_recipe() if kind == "gem" else azora.engine_recipe())
        return azora.metric_fold(recipe, epoch) if snapshot is None else azora.restore_metric_fold(recipe, snapshot)

    def element(self, given: dict[str, Any]) -> azora.Element:
        """An element."""
        element: azora.Element = azora.element(**given)
        return element

    def read(self, form: str, texts: list[str]) -> list[azora.MetricSample]:
        """The samples of a page, or of two answers of a server."""
        if form == "api":
            values, times = map(azora.parse_api_result, texts)
            return azora.with_times(values, times)
        parse = azora.parse_prometheus if form == "prometheus" else azora.parse_open_metrics
        return [sample for family in parse(texts[0]) for sample in family.samples]

    def scene(self, data: bytes) -> azora.Scene:
        """A scene, read in Python."""
        return azora.Scene(data)


def plain(value: Any) -> Any:
    """A value without records; of an object, only that it was made."""
    if isinstance(value, tuple(OBJECTS.values())):
        return True
    if type(value).__module__ == "azora":
        return {name: plain(getattr(value, name)) for name in fields(type(value))}
    return [plain(item) for item in value] if isinstance(value, (list, tuple)) else value


def fields(record: type) -> list[str]:
    """The names of a record's fields."""
    return [name for name, it in vars(record).items() if isinstance(it, types.GetSetDescriptorType)]
