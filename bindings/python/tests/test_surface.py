"""The package is the surface word for word: names, words, defaults, types."""

import ast
import inspect
import json
import re
from pathlib import Path
from typing import Any

import pytest
from conftest import CONFORMANCE
from surface import FUNCTIONS, OBJECTS, fields

import azora

SURFACE = json.loads((CONFORMANCE / "surface.json").read_text("utf-8"))
CALLS = [(azora, function) for function in SURFACE["functions"]] + [
    (getattr(azora, made["name"]), method) for made in SURFACE["objects"] for method in made["methods"]
]
STUB = ast.parse(Path(azora._azora.__file__).with_name("_azora.pyi").read_text("utf-8"))
PLAIN = {"()": "None", "String": "str", "f64": "float", "u32": "int", "bool": "bool", "Bytes": "bytes"}
GIVEN = {"float": "SupportsFloat | SupportsIndex", "int": "SupportsIndex"}


def hint(kind: dict[str, str], many: str = "list[{}]") -> str:
    """A type of the surface as the stub writes it."""
    outer, inner = re.fullmatch(r"(?:(Option|Vec)<)?(\w+|\(\))>?", kind["type"]).groups()  # type: ignore[union-attr]
    word = kind.get("set") or PLAIN.get(inner, inner)
    return {"Option": f"{word} | None", "Vec": many.format(word)}.get(outer, word)


def given_hint(kind: dict[str, str]) -> str:
    """A type of the surface as the stub writes that of an argument: whatever reads as one."""
    many = re.fullmatch(r"Vec<(\w+)>", kind["type"])
    if many is None:
        return GIVEN.get(hint(kind), hint(kind))
    return f"Sequence[{given_hint({**kind, 'type': many[1]})}]"


def defaults(made: Any) -> list[tuple[str, str | None]]:
    """The arguments of a signature with their defaults as text; `None` where there is none."""
    shown = [it for it in inspect.signature(made).parameters.values() if it.name != "self"]
    return [(it.name, None if it.default is inspect.Parameter.empty else str(it.default)) for it in shown]


def written(owner: Any, name: str) -> ast.FunctionDef:
    """A function as the stub writes it."""
    classes = {node.name: node for node in STUB.body if isinstance(node, ast.ClassDef)}
    body = STUB.body if owner is azora else classes[owner.__name__].body
    return next(node for node in body if isinstance(node, ast.FunctionDef) and node.name == name)


def test_names() -> None:
    assert {function["name"] for function in SURFACE["functions"]} == FUNCTIONS
    assert {made["name"] for made in SURFACE["objects"]} == {kind.__name__ for kind in OBJECTS.values()}
    shown = {name for name in azora._azora.__all__ if name[0].isupper()}
    assert {record["name"] for record in SURFACE["records"]} == shown - {made["name"] for made in SURFACE["objects"]}
    for made in SURFACE["objects"]:
        methods = {name for name in vars(getattr(azora, made["name"])) if not name.startswith("_")}
        assert methods == {method["name"] for method in made["methods"]}


@pytest.mark.parametrize(("owner", "call"), CALLS, ids=lambda it: it["name"] if isinstance(it, dict) else it.__name__)
def test_call(owner: Any, call: dict[str, Any]) -> None:
    function = getattr(owner, call["name"])
    assert inspect.getdoc(function) == call["doc"]
    words = {"true": "True", "false": "False"}
    wanted = [(argument["name"], argument.get("default")) for argument in call["arguments"]]
    assert defaults(function) == [(name, words.get(default, default)) for name, default in wanted]
    stub = written(owner, call["name"])
    assert stub.returns is not None and ast.unparse(stub.returns) == hint(call["returns"])
    for argument, given in zip(stub.args.args, call["arguments"], strict=True):
        word = given_hint(given) + (" | None" if "default" in given else "")
        assert argument.annotation is not None and ast.unparse(argument.annotation) == word


@pytest.mark.parametrize("record", SURFACE["records"], ids=lambda record: record["name"])
def test_record(record: dict[str, Any]) -> None:
    kind = getattr(azora, record["name"])
    assert inspect.getdoc(kind) == record["doc"]
    assert sorted(fields(kind)) == sorted(field["name"] for field in record["fields"])
    for field in record["fields"]:
        assert inspect.getdoc(getattr(kind, field["name"])) == field["doc"]
        stub = written(kind, field["name"])
        assert stub.returns is not None and ast.unparse(stub.returns) == hint(field, "tuple[{}, ...]")
    assert defaults(kind) == [(field["name"], field.get("default")) for field in record["fields"]]
