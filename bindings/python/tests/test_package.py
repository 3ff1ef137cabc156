"""What the package shows of itself: names, signatures, types, and the six lines."""

import importlib.metadata
import inspect
import runpy
import sys
import threading
import typing

import pytest
from conftest import TOP
from surface import FUNCTIONS

import azora
from azora import _azora, _names

SVG = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><rect width='8' height='8' fill='red'/></svg>"


def test_all_names_are_there_and_no_others() -> None:
    public = {name for name in vars(azora) if not name.startswith("_")}
    assert public | {"__version__"} == set(azora.__all__)
    assert azora.__all__ == sorted(azora.__all__)
    assert set(_azora.__all__) <= set(azora.__all__)


def test_version() -> None:
    assert azora.__version__ == azora.version() == importlib.metadata.version("azora-design")


@pytest.mark.parametrize(
    ("function", "signature"),
    [
        (azora.mark_svg, "(id, theme, scheme, paint='brand', size=64, instance='')"),
        (azora.mark_png, "(id, theme, scheme, paint='brand', size=64)"),
        (azora.theme, "(name, scheme, contrast='standard')"),
        (azora.format_color, "(color, format='hex')"),
        (
            azora.element,
            "(kind, size=300.0, theme='admin', scheme='dark', contrast='standard', cut='brilliant', glow='medium', "
            "pace='normal', policy='full', heart='budget', label=False, name='', words='')",
        ),
        (azora.ElementEvent, "(*, at, kind, name, value=None)"),
        (azora.Color, "(*, space, c1, c2, c3, alpha=1.0)"),
    ],
)
def test_help_shows_the_defaults(function: typing.Any, signature: str) -> None:
    assert str(inspect.signature(function)) == signature


def test_everything_is_documented() -> None:
    for name in FUNCTIONS:
        assert inspect.getdoc(getattr(azora, name)), name


def test_literal_types_are_the_lists_of_the_core() -> None:
    def members(literal: object) -> list[str]:
        return list(typing.get_args(literal))

    assert members(_names.ThemeName) == [theme.name for theme in azora.list_themes()]
    assert members(_names.MarkId) == [mark.id for mark in azora.list_marks()]
    assert members(_names.Role) == azora.theme("finance", "light").roles()
    assert set(members(_names.Scheme)) == set(azora.list_themes()[0].schemes)
    assert set(members(_names.Contrast)) == set(azora.list_themes()[0].contrasts)


def test_bytes() -> None:
    png = azora.svg_to_png(SVG, 16)
    assert type(png) is bytes and png.startswith(b"\x89PNG")


def test_six_lines(capsys: pytest.CaptureFixture[str]) -> None:
    six = TOP / "examples/python/six.py"
    assert six.read_text("utf-8") in (TOP / "bindings/python/README.md").read_text("utf-8")
    runpy.run_path(str(six))
    assert capsys.readouterr().out == (TOP / "examples/expected.txt").read_text("utf-8")


def test_threads() -> None:
    pictures: list[bytes] = []

    def draw() -> None:
        pictures.extend(azora.mark_png("sapiens", "finance", "light", size=64) for _ in range(4))

    threads = [threading.Thread(target=draw) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(pictures) == 16 and len(set(pictures)) == 1


def test_other_threads_run_while_a_picture_is_drawn() -> None:
    gate, ran = threading.Lock(), threading.Event()

    def wait() -> None:
        with gate:
            ran.set()

    interval = sys.getswitchinterval()
    gate.acquire()
    waiting = threading.Thread(target=wait)
    waiting.start()
    # From here on no thread is made to give up the interpreter: the other runs only where the drawing lets it.
    sys.setswitchinterval(1000)
    try:
        gate.release()
        azora.svg_to_png(SVG, 4000)
        assert ran.is_set()
    finally:
        sys.setswitchinterval(interval)
        waiting.join()
