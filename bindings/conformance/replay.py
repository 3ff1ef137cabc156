"""Replays the vectors in any module that runs in Python.

`replay(call, ops, living)` calls `call(op, input)` for every case. A call gives plain values (records as dicts by their
snake_case names), bytes for a picture, or raises an error that has `code`, `path`, `line`, `column` and `problems`. `living`
does with an element what takes more than one call, and reads scenes. Where AZORA_VECTORS names a folder, the vectors are its.
"""

from __future__ import annotations

import hashlib
import json
import math
import os
import struct
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

FOLDER = Path(os.environ.get("AZORA_VECTORS") or Path(__file__).parent)
GENERATED = {"digests", "frames", "scenes", "streams"}
LONGEST_TEXT = 300
ABSENT = struct.pack("<Q", 0x7FF8_0000_0000_0000)

Call = Callable[[str, dict[str, Any]], Any]


class Living(Protocol):
    """What the cases of `frames`, `scenes` and `streams` need beside the operations."""

    def lived(self, given: dict[str, Any]) -> bytes:
        """The frame that the arguments of `element_frame` ask for, of an element that is kept and restored halfway."""

    def fold(self, recipe: str | None, kind: Any, epoch: float, snapshot: bytes | None = None) -> Any:
        """A fold, or one that is restored; without a recipe by the ready-made one of the kind."""

    def element(self, given: dict[str, Any]) -> Any:
        """The element that the arguments of `element` ask for."""

    def read(self, form: str, texts: list[str]) -> list[Any]:
        """The samples of a page of metrics, or of two answers of a server: values and times."""

    def scene(self, data: bytes) -> Any:
        """A scene as the language's own decoder reads it; a ValueError for anything else."""


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


def replay(call: Call, ops: Collection[str], folder: Path = FOLDER, living: Living | None = None) -> Outcome:
    """Replays everything; an operation of the surface without cases fails, and so does a case of an unknown one."""
    outcome = Outcome()
    all_cases = cases(folder)
    for op in sorted(set(ops) - {case.op for case in all_cases}):
        outcome.failed.append(f"{op}: the surface has it, but no case")
    for case in all_cases:
        said = check(call, ops, case, living)
        if said is None:
            outcome.passed += 1
        else:
            outcome.failed.append(f"{case.id}: {said}")
    return outcome


def check(call: Call, ops: Collection[str], case: Case, living: Living | None = None) -> str | None:
    """What is wrong with a case; nothing where it passes."""
    if case.op in GENERATED:
        sha256 = made(call, living, case)
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
    if isinstance(value, list) and value and all(isinstance(it, bytes) for it in value):
        # One after another, since the vectors know bytes and no lists of them.
        value = b"".join(value)
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
        case {"$repeat": [list(items), int(times)]}:
            return [given(item) for item in items] * times
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


def made(call: Call, living: Living | None, case: Case) -> str:
    """The digest of a case that every language makes the inputs of for itself."""
    if case.op == "digests":
        return digest(call, case.data)
    assert living is not None
    if case.op == "streams":
        return streams(call, living, case.data)
    return frames(call, living, case.data) if case.op == "frames" else scenes(living, case.data)


def frames(call: Call, living: Living, case: dict[str, Any]) -> str:
    """SHA-256 of the hashes of many frames; of every sixteenth also what a decoder reads."""
    draws = splitmix(int(case["seed"], 16))
    sha = hashlib.sha256()
    for frame in range(case["count"]):
        given = drawn(draws, case)
        data = living.lived(given) if frame % 2 else call("element_frame", given)
        sha.update(call("scene_hash", {"scene": data}).encode())
        if frame % 16 == 0:
            sha.update(read(living, data).encode())
    return sha.hexdigest()


def drawn(draws: Iterator[int], case: dict[str, Any]) -> dict[str, Any]:
    """The arguments of `element_frame` that come next in the stream."""
    given = {"kind": case["kind"], **{name: values[next(draws) % len(values)] for name, values in case["params"]}}
    events: list[dict[str, Any]] = []
    at = last = 0
    for _ in range(next(draws) % (case["most"] + 1)):
        kind, name, low, high, when = case["events"][next(draws) % len(case["events"])]
        # Some come late.
        at = max(at + next(draws) % 2200 - 200, 0)
        last = max(last, at)
        measured = next(draws) % 8 > 0 and when == "sometimes" or when == "always"
        value = low + (high - low) * ((next(draws) >> 11) * 2.0**-53)
        events.append({"at": at, "kind": kind, "name": name, **({"value": value} if measured else {})})
    return {**given, "events": events, "at": last + 10_000 * ((next(draws) >> 11) * 2.0**-53)}


EPOCH = 1_700_000_000_000
KEPT = 8


def streams(call: Call, living: Living, case: dict[str, Any]) -> str:
    """SHA-256 of events, of what the fold says of itself, of the hash of a frame after each scrape, and of the fold at the end."""
    draws = splitmix(int(case["seed"], 16))
    kind, recipe, series = case["kind"], case.get("recipe"), case["series"]
    fold = living.fold(recipe, kind, EPOCH)
    element = living.element({"kind": kind, **case["params"]})
    sha = hashlib.sha256()

    def number(it: float | None) -> None:
        sha.update(ABSENT if it is None else struct.pack("<d", it))

    at, values = EPOCH, [0] * len(series)
    for scrape in range(case["count"]):
        at += 14_000 + next(draws) % 2_000
        missed = next(draws) % 16 == 0
        values = grown(draws, series, values)
        for event in fold.take([] if missed else living.read(case["form"], texts(case, values, at)), at):
            sha.update(f"{event.kind} {event.name} ".encode())
            number(event.at)
            number(event.value)
            element.apply(event)
        number(fold.error_budget())
        number(fold.interval())
        if scrape % KEPT == KEPT - 1:
            fold = living.fold(recipe, kind, EPOCH, bytes(fold.snapshot()))
        frame = bytes(element.frame(at - EPOCH + next(draws) % 15_000))
        sha.update(call("scene_hash", {"scene": frame}).encode())
    sha.update(bytes(fold.snapshot()))
    return sha.hexdigest()


def grown(draws: Iterator[int], series: list[Any], values: list[int]) -> list[int]:
    """What every series says next. A bucket grows by as much as those before it, and by its own; some begin anew."""
    grown, increase = [], 0
    for (_, _, kind, most), value in zip(series, values, strict=True):
        drawn, restarts = next(draws) % (most + 1), next(draws) % 64 == 0
        increase = increase + drawn if kind == "bucket" else drawn
        grown.append((0 if restarts or kind == "gauge" else value) + increase)
    return grown


def texts(case: dict[str, Any], values: list[int], at: int) -> list[str]:
    """A page of metrics; or two answers of a server, values and their times, each half a second before it."""

    def seconds(ms: int) -> str:
        return f"{ms // 1000}.{ms % 1000:03}"

    def answer(shown: list[str] | None) -> str:
        result = []
        for place, (name, labels, _, _) in enumerate(case["series"]):
            said = [*([["__name__", name]] if shown else []), *labels]
            metric = ",".join(f'"{label}":"{value}"' for label, value in said)
            value = shown[place] if shown else seconds(at - 500)
            result.append(f'{{"metric":{{{metric}}},"value":[{seconds(at)},"{value}"]}}')
        return f'{{"status":"success","data":{{"resultType":"vector","result":[{",".join(result)}]}}}}'

    if case["form"] == "api":
        return [answer([str(value) for value in values]), answer(None)]
    page = ""
    for (name, labels, _, _), value in zip(case["series"], values, strict=True):
        said = ",".join(f'{label}="{it}"' for label, it in labels)
        page += f"{name}{f'{{{said}}}' if said else ''} {value}\n"
    return [page if case["form"] == "prometheus" else f"{page}# EOF\n"]


def scenes(living: Living, case: dict[str, Any]) -> str:
    """SHA-256 of what a decoder reads of a scene, and of the same with one byte changed, many times."""
    draws = splitmix(int(case["seed"], 16))
    scene = bytes.fromhex(case["hex"])
    sha = hashlib.sha256(read(living, scene).encode())
    for _ in range(case["count"]):
        changed = bytearray(scene)
        at = next(draws) % len(scene)
        changed[at] = next(draws) & 255
        sha.update(read(living, bytes(changed)).encode())
    return sha.hexdigest()


def read(living: Living, data: bytes) -> str:
    """FNV-1a of the listing of a scene, as docs/scene.md tells it, or that it was refused."""
    try:
        text = "".join(f"{line}\n" for line in listed(living.scene(data)))
    except ValueError:
        return "refused"
    fnv = 0xCBF2_9CE4_8422_2325
    for byte in text.encode():
        fnv = ((fnv ^ byte) * 0x100_0000_01B3) & 0xFFFF_FFFF_FFFF_FFFF
    return f"{fnv:016x}"


def listed(scene: Any) -> Iterator[str]:
    """A scene as lines of whole numbers, in which every language must read the same."""

    def steps(*places: float) -> str:
        return " ".join(f"{round(place * 256)}" for place in places)

    until = "never" if scene.valid_until is None else math.floor(scene.valid_until * 1e3)
    yield f"scene 1 {steps(scene.width, scene.height)} until {until}{' cut' if scene.cut else ''}"
    yield from (f"{name} {getattr(scene, name)}" for name in ("role", "name", "value"))
    for item in scene.items:
        match type(item).__name__:
            case "ScenePart":
                yield f"part {item.name}"
            case "SceneText":
                look = f"{item.weight} {item.anchor} {steps(item.rotation)} {item.color} {steps(item.advance)}"
                yield f"text {steps(item.x, item.y, item.size)} {look} {item.text}"
            case _:
                ink = item.ink
                if not isinstance(ink, str):
                    stops = "".join(f" {round(share * 10_000)} {color}" for share, color in ink.stops)
                    ink = f"{ink.kind} {steps(*ink.places)}{stops}"
                head = f"fill {ink}"
                if stroke := item.stroke:
                    dash = " ".join(("dash", *map(steps, stroke.dash)))
                    head = f"stroke {ink} width {steps(stroke.width)} {stroke.cap} {stroke.join} {dash}"
                letters = {"move": "M", "line": "L", "curve": "C", "close": "Z"}
                yield " ".join((head, "path", *(" ".join((letters[name], *map(steps, at))) for name, at in item.path)))


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
