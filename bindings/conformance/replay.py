"""Replays the vectors in any module that runs in Python.

`replay(call, ops)` calls `call(op, input)` for every case. A call gives plain values (records as dicts by their snake_case
names), bytes for a picture, or raises an error that has `code`, `path`, `line`, `column` and `problems`.
"""

from __future__ import annotations

import hashlib
import json
import struct
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
LONGEST_TEXT = 300
ABSENT = struct.pack("<Q", 0x7FF8_0000_0000_0000)

Call = Callable[[str, dict[str, Any]], Any]


@dataclass(frozen=True)
class Case:
    """A case of the vectors."""

    id: str
    op: str
    data: dict[str, Any]


@dataclass
class Outcome:
    """What a replay came to."""

    passed: int = 0
    failed: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return f"{self.passed} passed, {len(self.failed)} failed"


def cases(folder: Path = FOLDER) -> list[Case]:
    """Every case of every file that MANIFEST.json lists; an error where a file or a count differs from it."""
    manifest = json.loads((folder / "MANIFEST.json").read_text("utf-8"))
    found: list[Case] = []
    for entry in manifest["files"]:
        text = (folder / entry["path"]).read_bytes()
        if hashlib.sha256(text).hexdigest() != entry["sha256"]:
            raise ValueError(f"{entry['path']} is not the file that MANIFEST.json lists")
        here = list(_read(json.loads(text)))
        if len(here) != entry["cases"]:
            raise ValueError(f"{entry['path']} has {len(here)} cases, MANIFEST.json says {entry['cases']}")
        found += here
    if not found or len(found) != manifest["cases"]:
        raise ValueError(f"there are {len(found)} cases, MANIFEST.json says {manifest['cases']}")
    return found


def _read(file: dict[str, Any]) -> Iterator[Case]:
    for case in file["cases"]:
        yield Case(case["id"], file["op"], case)


def replay(call: Call, ops: Collection[str], folder: Path = FOLDER) -> Outcome:
    """Replays everything; an operation of the surface without cases fails, and so does a case of an unknown one."""
    outcome = Outcome()
    all_cases = cases(folder)
    for op in sorted(set(ops) - {case.op for case in all_cases}):
        outcome.failed.append(f"{op}: the surface has it, but no case")
    for case in all_cases:
        said = check(call, ops, case)
        if said is None:
            outcome.passed += 1
        else:
            outcome.failed.append(f"{case.id}: {said}")
    return outcome


def check(call: Call, ops: Collection[str], case: Case) -> str | None:
    """What is wrong with a case; nothing where it passes."""
    if case.op == "digests":
        sha256 = digest(call, case.data)
        return None if sha256 == case.data["sha256"] else f"the digest is {sha256}"
    if case.op not in ops:
        return f"the surface has no {case.op}"
    expect = case.data["expect"]
    got = answer(call, case.op, given(case.data["input"]))
    (kind,) = expect
    if set(got) != {kind}:
        return f"{got} instead of {expect}"
    if kind == "error":
        # What a case does not name is not compared, except the code and the path.
        wanted = {"path": None, **expect["error"]}
        return None if same({key: got["error"][key] for key in wanted}, wanted) else f"{got} instead of {expect}"
    return None if same(got[kind], expect[kind]) else f"{got} instead of {expect}"


def answer(call: Call, op: str, arguments: dict[str, Any]) -> dict[str, Any]:
    """What a call gives, as the `expect` of a case."""
    try:
        value = call(op, arguments)
    except Exception as error:
        if not hasattr(error, "code"):
            return {"raised": repr(error)}
        names = ("code", "path", "line", "column", "problems")
        return {"error": {name: getattr(error, name) for name in names}}
    if isinstance(value, bytes):
        return {"bytes": _measure(value)}
    if isinstance(value, str) and len(value.encode()) > LONGEST_TEXT:
        return {"text": _measure(value.encode())}
    return {"value": value}


def _measure(data: bytes) -> dict[str, Any]:
    return {"length": len(data), "sha256": hashlib.sha256(data).hexdigest()}


def given(value: Any) -> Any:
    """A value of a case, with its tags resolved."""
    match value:
        case {"$float": str(number)}:
            return float(number)
        case {"$repeat": [str(text), int(times)]}:
            return text * times
        case {"$bytes": [*runs]}:
            return b"".join(bytes(run) * times for run, times in runs)
        case {"$utf16": [*units]}:
            return struct.pack(f"<{len(units)}H", *units).decode("utf-16-le", "surrogatepass")
        case dict():
            return {name: given(part) for name, part in value.items()}
        case list():
            return [given(part) for part in value]
    return value


def same(got: Any, wanted: Any) -> bool:
    """Whether two plain values are the same; numbers to the bit, whatever their kind."""
    number = (int, float)
    if isinstance(got, bool) or isinstance(wanted, bool):
        return got is wanted
    if isinstance(got, number) and isinstance(wanted, number):
        return struct.pack("<d", got) == struct.pack("<d", wanted)
    if isinstance(got, dict) and isinstance(wanted, dict):
        return got.keys() == wanted.keys() and all(same(got[name], wanted[name]) for name in wanted)
    if isinstance(wanted, dict) and not isinstance(got, dict):
        return all(hasattr(got, name) and same(getattr(got, name), wanted[name]) for name in wanted)
    if isinstance(got, (list, tuple)) and isinstance(wanted, list):
        return len(got) == len(wanted) and all(map(same, got, wanted))
    return type(got) is type(wanted) and bool(got == wanted)


def splitmix(seed: int) -> Iterator[int]:
    """SplitMix64 (Steele, Lea, Flood 2014)."""
    mask = (1 << 64) - 1
    while True:
        seed = (seed + 0x9E37_79B9_7F4A_7C15) & mask
        z = ((seed ^ (seed >> 30)) * 0xBF58_476D_1CE4_E5B9) & mask
        z = ((z ^ (z >> 27)) * 0x94D0_49BB_1331_11EB) & mask
        yield z ^ (z >> 31)


def digest(call: Call, case: dict[str, Any]) -> str:
    """SHA-256 of the bits of many answers."""
    draws = splitmix(int(case["seed"], 16))
    sha = hashlib.sha256()
    for _ in range(case["count"]):
        match case["function"]:
            case "contrast_ratio":
                text, ground = (f"#{next(draws) & 0xFFFFFF:06x}" for _ in range(2))
                parts = [call("contrast_ratio", {"text": text, "ground": ground})]
            case "convert_color":
                spaces = case["spaces"]
                at = next(draws) % len(spaces)
                numbers = [low + (high - low) * ((next(draws) >> 11) * 2.0**-53) for low, high in case["ranges"][at]]
                names = ("c1", "c2", "c3")
                color = {"space": spaces[at], **dict(zip(names, numbers, strict=True)), "alpha": 1.0}
                space = spaces[next(draws) % len(spaces)]
                converted = call("convert_color", {"color": color, "space": space})
                parts = [converted[name] for name in (*names, "alpha")]
            case function:
                raise ValueError(f"there is no digest of {function!r}")
        for part in parts:
            sha.update(ABSENT if part is None else struct.pack("<d", part))
    return sha.hexdigest()
