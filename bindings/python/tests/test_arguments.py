"""Wrong types are TypeErrors, wrong values AzoraErrors with the argument's path."""

from collections.abc import Callable
from typing import Any

import pytest

import azora

SVG = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><rect width='8' height='8' fill='red'/></svg>"
NAN = float("nan")

# Calls that the types forbid.
any_: Any = azora


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: any_.parse_color(5),
        lambda: any_.parse_color(True),
        lambda: any_.parse_color(None),
        lambda: any_.parse_color(b"#000"),
        lambda: any_.parse_color(),
        lambda: any_.parse_color("#000", "#fff"),
        lambda: any_.parse_color(color="#000"),
        lambda: any_.format_color("#000"),
        lambda: any_.svg_to_png(SVG, 16.9),
        lambda: any_.svg_to_png(SVG, NAN),
        lambda: any_.svg_to_png(SVG, "16"),
        lambda: any_.mark_svg("sapiens", "finance", "light", size=64.0),
        lambda: any_.Color(space="srgb", c1="1", c2=0, c3=0),
        lambda: any_.Color(space="srgb"),
        lambda: any_.Color("srgb", 0, 0, 0),
        lambda: any_.theme("finance", "light").color(1),
    ],
)
def test_wrong_type(wrong: Callable[[], object]) -> None:
    with pytest.raises(TypeError):
        wrong()


@pytest.mark.parametrize(
    ("wrong", "path"),
    [
        (lambda: any_.svg_to_png(SVG, -1), "/width"),
        (lambda: any_.svg_to_png(SVG, 0), "/width"),
        (lambda: any_.svg_to_png(SVG, 2**32 + 16), "/width"),
        (lambda: any_.svg_to_png(SVG, 2**200), "/width"),
        (lambda: any_.mark_svg("sapiens", "finance", "light", size=-1), "/size"),
        (lambda: any_.parse_color("\ud800"), "/text"),
        (lambda: any_.contrast_ratio("#000", "#\udfff"), "/ground"),
        (lambda: any_.mark_svg("sapiens", "finance", "light", instance="\ud800"), "/instance"),
        (lambda: any_.theme("finance", "light").color("\ud800"), "/role"),
        (lambda: any_.theme("finance", "light").ratio("primary", "\ud800"), "/ground_role"),
        (lambda: any_.theme("finanse", "light"), "/name"),
        (lambda: any_.theme("finance", "dusk"), "/scheme"),
        (lambda: any_.theme("finance", "light", "much"), "/contrast"),
        (lambda: any_.format_color(azora.parse_color("#000"), "cmyk"), "/format"),
        (lambda: any_.convert_color(azora.parse_color("#000"), "cmyk"), "/space"),
        (lambda: any_.format_color(any_.Color(space="cmyk", c1=0, c2=0, c3=0)), "/color/space"),
        (lambda: any_.format_color(azora.Color(space="srgb", c1=NAN, c2=0, c3=0)), "/color/c1"),
        (lambda: any_.format_color(azora.Color(space="srgb", c1=0, c2=0, c3=float("inf"))), "/color/c3"),
        (lambda: any_.format_color(azora.Color(space="srgb", c1=0, c2=0, c3=0, alpha=2)), "/color/alpha"),
        (lambda: any_.Color(space="\ud800", c1=0, c2=0, c3=0), "/space"),
    ],
)
def test_wrong_value(wrong: Callable[[], object], path: str) -> None:
    with pytest.raises(azora.AzoraError) as raised:
        wrong()
    assert (raised.value.code, raised.value.path) == ("argument.invalid", path)


def test_what_counts_as_a_number() -> None:
    class Sixteen:
        def __index__(self) -> int:
            return 16

    assert azora.svg_to_png(SVG, Sixteen()) == azora.svg_to_png(SVG, 16)
    assert azora.Color(space="srgb", c1=1, c2=0, c3=0).c1 == 1.0


def test_none_is_the_default() -> None:
    assert azora.theme("finance", "light", None) == azora.theme("finance", "light")
