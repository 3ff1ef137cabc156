"""The surface by the names of the vectors, in plain values."""

import inspect
import types
from typing import Any

import azora

OBJECTS: dict[str, type] = {"theme": azora.Theme, "derive_theme": azora.DerivedTheme}
FUNCTIONS = {name for name in azora.__all__ if inspect.isbuiltin(getattr(azora, name))}
METHODS = {f"{made}.{name}" for made, kind in OBJECTS.items() for name in vars(kind) if not name.startswith("_")}
OPS = FUNCTIONS | METHODS


def call(op: str, given: dict[str, Any]) -> Any:
    """Calls an operation with plain values, and gives one."""
    if isinstance(color := given.get("color"), dict):
        given = {**given, "color": azora.Color(**color)}
    if isinstance(locks := given.get("locks"), list):
        given = {**given, "locks": [azora.Lock(**lock) if isinstance(lock, dict) else lock for lock in locks]}
    if op in METHODS:
        made, method = op.split(".")
        own = inspect.signature(getattr(azora, made)).parameters.keys() & given.keys()
        it = getattr(azora, made)(**{name: given[name] for name in own})
        return plain(getattr(it, method)(**{name: given[name] for name in given.keys() - own}))
    return plain(getattr(azora, op)(**given))


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
