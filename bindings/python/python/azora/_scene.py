"""Packed scenes, read in Python: docs/scene.md tells the format byte by byte."""

from __future__ import annotations

from dataclasses import dataclass
from struct import Struct
from typing import Literal, TypeAlias

from ._errors import AzoraError

SceneSegment: TypeAlias = tuple[Literal["move", "line", "curve", "close"], tuple[float, ...]]
"""A step along a path and its places, x before y: one, of a curve two control points and its end, of a close none."""


@dataclass(frozen=True, slots=True)
class SceneGradient:
    """Colours along a line, or from a centre outwards; the first and the last go on outside."""

    kind: Literal["linear", "radial"]
    """Which of the two."""
    places: tuple[float, ...]
    """x and y of the first colour and of the last; of a radial one x and y of the centre, and the radius."""
    stops: tuple[tuple[float, str], ...]
    """Each colour, as `#rrggbbaa`, behind its share of the way, 0 to 1."""


@dataclass(frozen=True, slots=True)
class SceneStroke:
    """How a path is stroked; the limit of a miter is 4."""

    width: float
    """In px."""
    cap: Literal["butt", "round"]
    """How it ends."""
    join: Literal["miter", "round"]
    """How it turns."""
    dash: tuple[float, ...]
    """Lengths of dash and gap in turn; none for a whole line."""


@dataclass(frozen=True, slots=True)
class ScenePart:
    """What follows belongs to the part of this name, until the next one; empty for none."""

    name: str
    """Such as `ruby`."""


@dataclass(frozen=True, slots=True)
class SceneShape:
    """A path, filled by the nonzero rule or stroked."""

    ink: str | SceneGradient
    """A colour as `#rrggbbaa`, or a gradient."""
    stroke: SceneStroke | None
    """How it is stroked; filled where there is none."""
    path: tuple[SceneSegment, ...]
    """Each contour begins with a move; places in px, y down."""


@dataclass(frozen=True, slots=True)
class SceneText:
    """A line of text in Inter; places and lengths in px."""

    x: float
    """Of the anchor."""
    y: float
    """Of the baseline there."""
    size: float
    """Of the em."""
    weight: int
    """500, 600 or 700."""
    anchor: Literal["start", "middle", "end"]
    """What of the text stands at the place."""
    rotation: float
    """About the place, clockwise, in degrees."""
    color: str
    """As `#rrggbbaa`."""
    advance: float
    """The width of the whole text by Inter's own advances."""
    text: str
    """What it says."""


SceneItem: TypeAlias = ScenePart | SceneShape | SceneText
"""What a scene draws, one behind the other."""


class Scene:
    """What an element looks like at a time, or a mark at a size: a packed scene, read.

    >>> import azora
    >>> scene = azora.Scene(azora.element("gem", size=64).frame(0))
    >>> scene.width, scene.height
    (64.0, 64.0)

    Bytes that are no scene raise `scene.invalid`.
    """

    __slots__ = ("_bytes", "cut", "height", "items", "name", "role", "valid_until", "value", "width")
    __module__ = "azora"

    width: float
    """In px."""
    height: float
    """In px."""
    role: str
    """What it is to a reader of screens, such as `img`."""
    name: str
    """Its name in words."""
    value: str
    """What it says at this time, in words."""
    valid_until: float | None
    """Until when it stays as it is without an event, in milliseconds since the element's epoch; `None` for ever."""
    cut: bool
    """Whether something was left out, because the scene would have been too large."""
    items: tuple[SceneItem, ...]
    """What is drawn, from the back to the front."""

    def __init__(self, frame: bytes) -> None:
        cursor = _Cursor(frame)
        count = _head(self, cursor)
        self._bytes = bytes(frame)
        self.items = tuple(_item(cursor) for _ in range(count))
        cursor.expect(cursor.at == cursor.end, "something stands behind its items")

    def __bytes__(self) -> bytes:
        return self._bytes

    def __eq__(self, other: object) -> bool:
        return self._bytes == other._bytes if isinstance(other, Scene) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._bytes)

    def __repr__(self) -> str:
        return f"<azora.Scene {self.name!r}, {self.width:g} by {self.height:g} px, {len(self.items)} items>"

    def _repr_png_(self) -> bytes:
        """What a notebook shows: two pixels for one."""
        from ._azora import scene_png

        return scene_png(self._bytes, 2)

    def _repr_svg_(self) -> str:
        """What a notebook shows that has no room for pixels."""
        from ._azora import scene_svg

        return scene_svg(self._bytes)

    def __reduce__(self) -> tuple[type[Scene], tuple[bytes]]:
        return Scene, (self._bytes,)


_NEVER = (1 << 63) - 1
_FARTHEST = 1 << 30
_STEPS = 256
_HEAD = Struct("<4sBBHIiiqIHHHH")
_LINES = tuple(Struct(f"<{2 * count}h") for count in range(65))
_CURVES = tuple(Struct(f"<{6 * count}h") for count in range(65))
_TEXT = Struct("<iiiHBi4siH")
_ANCHORS: tuple[Literal["start"], Literal["middle"], Literal["end"]] = ("start", "middle", "end")


class _Cursor:
    """A place in a buffer."""

    __slots__ = ("at", "data", "end", "last")

    def __init__(self, data: bytes) -> None:
        self.data, self.at, self.end, self.last = data, 0, len(data), 0

    def expect(self, holds: bool, what: str) -> None:
        """Refuses what was read last unless it holds."""
        if not holds:
            reason = f"Byte {self.last} of the scene: {what}; pass the bytes of one frame as they were made."
            raise AzoraError(reason, "scene.invalid", "/bytes")

    def take(self, count: int) -> bytes:
        self.last = self.at
        self.expect(self.at + count <= self.end, "it ends too early")
        self.at += count
        return self.data[self.last : self.at]

    def read(self, what: Struct) -> tuple[int, ...]:
        return what.unpack(self.take(what.size))

    def byte(self) -> int:
        return self.take(1)[0]

    def short(self) -> int:
        return int.from_bytes(self.take(2), "little")

    def place(self) -> int:
        place = int.from_bytes(self.take(4), "little", signed=True)
        self.within(place)
        return place

    def within(self, place: int) -> None:
        self.expect(-_FARTHEST <= place <= _FARTHEST, "a place is more than 2^22 pixels away")

    def length(self) -> float:
        length = int.from_bytes(self.take(4), "little", signed=True)
        self.expect(0 <= length <= _FARTHEST, "a length is not within 0 and 2^22 pixels")
        return length / _STEPS

    def color(self) -> str:
        return f"#{self.take(4).hex()}"

    def text(self, length: int) -> str:
        try:
            return self.take(length).decode()
        except UnicodeDecodeError:
            self.expect(False, "a text is not UTF-8")
            raise


def _head(scene: Scene, cursor: _Cursor) -> int:
    """Reads and checks all but the items, before which it leaves the cursor; gives their count."""
    whole = cursor.end
    cursor.expect(whole <= 1 << 20, "it has more than 1,048,576 bytes")
    magic, version, flags, count, length, width, height, until, end, *lengths, rest = _HEAD.unpack(cursor.take(_HEAD.size))
    cursor.expect(magic == b"AZSC", "it does not begin with AZSC")
    cursor.expect(version == 1, "its version is not 1")
    cursor.expect(flags <= 1, "a flag is set that this version does not know")
    cursor.expect(length == whole, "its length is not that of the buffer")
    sides = 0 <= width <= _FARTHEST and 0 <= height <= _FARTHEST
    cursor.expect(sides, "a side is not within 0 and 2^22 pixels")
    cursor.expect(until == _NEVER or abs(until) <= 1 << 61, "its time is not within ±2^61 nanoseconds")
    cursor.expect(_HEAD.size <= end <= whole, "its words do not stand behind the items")
    cursor.expect(max(lengths) <= 1024, "a word has more than 1024 bytes")
    cursor.expect(rest == 0, "what is kept for later versions is not 0")
    cursor.at = end
    scene.role, scene.name, scene.value = (cursor.text(length) for length in lengths)
    cursor.expect(cursor.at == whole, "something stands behind its words")
    scene.width, scene.height, scene.cut = width / _STEPS, height / _STEPS, flags == 1
    scene.valid_until = None if until == _NEVER else until / 1e6
    cursor.at, cursor.end = _HEAD.size, end
    return int(count)


def _item(cursor: _Cursor) -> SceneItem:
    kind = cursor.byte()
    if kind == 1:
        return ScenePart(cursor.text(cursor.byte()))
    if kind == 2:
        return _text(cursor)
    cursor.expect(kind & ~8 in (4, 5, 6), "an item is of no known kind")
    ink = cursor.color() if kind & 3 == 0 else _gradient(cursor, kind & 3 == 1)
    stroke = _stroke(cursor) if kind & 8 else None
    return SceneShape(ink, stroke, _path(cursor))


def _gradient(cursor: _Cursor, linear: bool) -> SceneGradient:
    x, y = cursor.place() / _STEPS, cursor.place() / _STEPS
    if linear:
        return SceneGradient("linear", (x, y, cursor.place() / _STEPS, cursor.place() / _STEPS), _stops(cursor))
    return SceneGradient("radial", (x, y, cursor.length()), _stops(cursor))


def _stops(cursor: _Cursor) -> tuple[tuple[float, str], ...]:
    count = cursor.byte()
    cursor.expect(1 <= count <= 32, "a gradient has not 1 to 32 colours")
    stops = []
    before = 0
    for _ in range(count):
        share = cursor.short()
        cursor.expect(before <= share <= 10_000, "the colours of a gradient are not in order")
        before = share
        stops.append((share / 10_000, cursor.color()))
    return tuple(stops)


def _stroke(cursor: _Cursor) -> SceneStroke:
    width, style = cursor.length(), cursor.byte()
    cursor.expect(style <= 3, "a stroke is of no known style")
    count = cursor.byte()
    cursor.expect(count <= 16 and count % 2 == 0, "a dash has not an even number of lengths up to 16")
    dash = tuple(cursor.length() for _ in range(count))
    cursor.expect(count == 0 or sum(dash) > 0, "a dash has no length")
    return SceneStroke(width, "round" if style & 1 else "butt", "round" if style & 2 else "miter", dash)


def _path(cursor: _Cursor) -> tuple[SceneSegment, ...]:
    """The contours of a shape: a head, a start, and runs of lines or cubics in differences."""
    path: list[SceneSegment] = []
    head = 2
    while head & 2:
        head = cursor.byte()
        cursor.expect(head <= 3, "a contour is of no known kind")
        x, y = cursor.place(), cursor.place()
        path.append(("move", (x / _STEPS, y / _STEPS)))
        run = 0x40
        while run & 0x40:
            run = cursor.byte()
            count = run % 64 + 1
            steps = iter(cursor.read((_CURVES if run & 0x80 else _LINES)[count]))
            for _ in range(count):
                ends = [(x + next(steps), y + next(steps)) for _ in range(3 if run & 0x80 else 1)]
                for place in ends:
                    cursor.within(place[0])
                    cursor.within(place[1])
                x, y = ends[-1]
                places = tuple(part / _STEPS for place in ends for part in place)
                path.append(("curve" if run & 0x80 else "line", places))
        if head & 1:
            path.append(("close", ()))
    return tuple(path)


def _text(cursor: _Cursor) -> SceneText:
    x, y, size, weight, anchor, rotation, color, advance, count = _TEXT.unpack(cursor.take(_TEXT.size))
    cursor.within(x)
    cursor.within(y)
    for length in (size, advance):
        cursor.expect(0 <= length <= _FARTHEST, "a length is not within 0 and 2^22 pixels")
    cursor.expect(weight in (500, 600, 700), "a weight is not 500, 600 or 700")
    cursor.expect(anchor <= 2, "an anchor is not 0, 1 or 2")
    cursor.expect(count <= 1024, "a text has more than 1024 bytes")
    return SceneText(
        x=x / _STEPS,
        y=y / _STEPS,
        size=size / _STEPS,
        weight=weight,
        anchor=_ANCHORS[anchor],
        rotation=rotation / _STEPS,
        color=f"#{color.hex()}",
        advance=advance / _STEPS,
        text=cursor.text(count),
    )
