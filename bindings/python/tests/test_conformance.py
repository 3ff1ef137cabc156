"""The vectors, the wrong arguments and the hostile files that every language replays."""

import json
from typing import Any

import pytest
import replay
from conftest import CONFORMANCE
from surface import OPS, Living, call

import azora

ARGUMENTS = json.loads((CONFORMANCE / "arguments.json").read_text("utf-8"))["cases"]
HOSTILE = json.loads((CONFORMANCE / "hostile/expect.json").read_text("utf-8"))


@pytest.mark.parametrize("case", replay.cases(), ids=lambda case: case.id)
def test_vector(case: replay.Case) -> None:
    assert replay.check(call, OPS, case, Living()) is None


def test_every_operation_has_cases() -> None:
    assert OPS == {case.op for case in replay.cases()} - replay.GENERATED


@pytest.mark.parametrize("case", ARGUMENTS, ids=lambda case: case["id"])
def test_argument(case: dict[str, Any]) -> None:
    got = replay.answer(call, case["op"], replay.given(case["input"]))
    expect = case["python"]
    if "raises" in expect:
        assert got["raised"].startswith(f"{expect['raises']}(")
    else:
        assert {name: got["error"][name] for name in expect["error"]} == expect["error"]


def test_there_are_arguments_and_hostile_files() -> None:
    assert ARGUMENTS and HOSTILE


@pytest.mark.parametrize("file", HOSTILE)
def test_hostile(file: str) -> None:
    svg = (CONFORMANCE / "hostile" / file).read_text("utf-8")
    with pytest.raises(azora.AzoraError) as raised:
        azora.svg_to_png(svg, 1000)
    assert raised.value.code == HOSTILE[file]["code"]
