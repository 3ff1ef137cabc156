"""The replay itself: it passes what is right, and what is wrong or missing fails."""

import hashlib
import json
import math
from pathlib import Path
from typing import Any

import pytest
import replay


class Refused(Exception):
    def __init__(self, code: str, path: str | None) -> None:
        self.code, self.path = code, path
        self.line = self.column = self.problems = None


def call(op: str, given: dict[str, Any]) -> Any:
    match op:
        case "echo":
            return given.get("it")
        case "bytes":
            return b"\x00"
        case "refuse":
            raise Refused("a.b", "/it")
        case _:
            raise TypeError(op)


OPS = {"echo"}


def write(folder: Path, op: str, *cases: dict[str, Any], counted: int | None = None) -> Path:
    text = json.dumps({"op": op, "cases": [{"id": f"{op}/{at}", **case} for at, case in enumerate(cases)]}).encode()
    (folder / "file.json").write_bytes(text)
    count = len(cases) if counted is None else counted
    file = {"path": "file.json", "cases": count, "sha256": hashlib.sha256(text).hexdigest()}
    (folder / "MANIFEST.json").write_text(json.dumps({"files": [file], "cases": count}), "utf-8")
    return folder


@pytest.mark.parametrize(
    ("op", "given", "expect"),
    [
        ("echo", {"it": 0.1}, {"value": 0.1}),
        ("echo", {"it": 21}, {"value": 21.0}),
        ("echo", {"it": [{"a": None}, True]}, {"value": [{"a": None}, True]}),
        ("echo", {"it": {"$repeat": ["ab", 3]}}, {"value": "ababab"}),
        ("echo", {"it": {"$repeat": ["a", 301]}}, {"text": {"length": 301, "sha256": hashlib.sha256(b"a" * 301).hexdigest()}}),
        ("bytes", {}, {"bytes": {"length": 1, "sha256": hashlib.sha256(b"\x00").hexdigest()}}),
        ("refuse", {}, {"error": {"code": "a.b", "path": "/it"}}),
    ],
)
def test_right(tmp_path: Path, op: str, given: dict[str, Any], expect: dict[str, Any]) -> None:
    assert str(replay.replay(call, {op}, write(tmp_path, op, {"input": given, "expect": expect}))) == "1 passed, 0 failed"


@pytest.mark.parametrize(
    ("op", "given", "expect"),
    [
        ("echo", {"it": 0.1}, {"value": math.nextafter(0.1, 1)}),
        ("echo", {"it": 0.0}, {"value": -0.0}),
        ("echo", {"it": 1}, {"value": True}),
        ("echo", {"it": 1}, {"value": "1"}),
        ("echo", {"it": {"a": 1}}, {"value": {"a": 1, "b": None}}),
        ("echo", {"it": [1]}, {"value": [1, 2]}),
        ("bytes", {}, {"value": "\x00"}),
        ("bytes", {}, {"bytes": {"length": 1, "sha256": "00"}}),
        ("refuse", {}, {"value": None}),
        ("refuse", {}, {"error": {"code": "a.c", "path": "/it"}}),
        ("refuse", {}, {"error": {"code": "a.b"}}),
        ("refuse", {}, {"error": {"code": "a.b", "path": "/it", "line": 1}}),
        ("broken", {}, {"error": {"code": "a.b", "path": None}}),
    ],
)
def test_wrong(tmp_path: Path, op: str, given: dict[str, Any], expect: dict[str, Any]) -> None:
    assert str(replay.replay(call, {op}, write(tmp_path, op, {"input": given, "expect": expect}))) == "0 passed, 1 failed"


def test_an_operation_without_cases_fails(tmp_path: Path) -> None:
    folder = write(tmp_path, "echo", {"input": {}, "expect": {"value": None}})
    assert replay.replay(call, {"echo", "bytes"}, folder).failed == ["bytes: the surface has it, but no case"]


def test_an_unknown_operation_fails(tmp_path: Path) -> None:
    folder = write(tmp_path, "echo", {"input": {}, "expect": {"value": None}})
    assert replay.replay(call, set(), folder).failed == ["echo/0: the surface has no echo"]


@pytest.mark.parametrize("counted", [0, 2])
def test_a_wrong_count_fails(tmp_path: Path, counted: int) -> None:
    folder = write(tmp_path, "echo", {"input": {}, "expect": {"value": None}}, counted=counted)
    with pytest.raises(ValueError, match="MANIFEST"):
        replay.replay(call, OPS, folder)


def test_no_cases_fail(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="there are 0 cases"):
        replay.replay(call, OPS, write(tmp_path, "echo"))


def test_a_changed_file_fails(tmp_path: Path) -> None:
    folder = write(tmp_path, "echo", {"input": {}, "expect": {"value": None}})
    (folder / "file.json").write_bytes(b"{}")
    with pytest.raises(ValueError, match="not the file"):
        replay.replay(call, OPS, folder)


def test_tags() -> None:
    assert replay.given({"$utf16": [0xD800, 97]}) == "\ud800a"
    assert math.isnan(replay.given({"$float": "NaN"}))
    assert math.copysign(1, replay.given([{"$float": "-0"}])[0]) == -1


def test_splitmix_draws_the_published_numbers() -> None:
    draws = replay.splitmix(1_234_567)
    assert [next(draws), next(draws)] == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973]
