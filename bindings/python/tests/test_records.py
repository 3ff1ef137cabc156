"""Records are values: immutable, comparable, hashable, printable, picklable."""

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from surface import fields

import azora

COLOR = azora.Color(space="oklch", c1=0.7, c2=None, c3=30, alpha=0.5)
LOCK = azora.Lock(role="ring", color="#0369a1", reason="It is.", scheme="light")
YELLOW = azora.explain_theme("acme", "#ffff00", mode="strict")
REPORT = azora.check_mark("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><path d='M1 1h6v6h-6z'/></svg>")
SPRING = azora.Spring(stiffness=100, damping=20, mass=1)
METRICS = azora.parse_open_metrics('# TYPE a counter\na_total{b="c"} 1 # {d="e"} 0.5 1.5\n# EOF\n')
VALUES: list[Any] = [
    COLOR,
    azora.Problem(code="a.b", reason="It's so.", path="/a", line=1, column=2),
    *(every()[0] for every in (azora.list_errors, azora.list_themes, azora.list_services, azora.list_apps, azora.list_marks)),
    azora.theme("finance", "dark", "high"),
    azora.color_ramp("#10b981")[0],
    azora.alpha_twin("#e8f8f3", "#ffffff"),
    azora.list_recipes()[0],
    azora.recipe("button", "default", "finance", "dark"),
    azora.service_theme("azora-health"),
    azora.hct("#10b981"),
    azora.tonal_palette("#10b981")[0],
    azora.seeds_from_pixels(bytes([16, 185, 129, 255]), 1, 1)[0],
    azora.list_roles()[0],
    REPORT,
    REPORT.checks[0],
    LOCK,
    YELLOW,
    YELLOW.conflicts[0],
    azora.verify_theme('{"algorithm": "azora-derive/1", "brief": {"name": "acme", "primary": "#7c3aed"}}'),
    azora.derive_theme("acme", "#7c3aed", type_ratio=1.25, locks=[LOCK]),
    azora.ElementEvent(at=1500, kind="health", name="ruby", value=0.97),
    SPRING,
    azora.element_lottie("sankofa", [], duration=500, size=64),
    azora.flash_certificate("sankofa", [], duration=500, size=64),
    azora.spring_at(SPRING, 100),
    azora.spring_css(SPRING),
    azora.spring_compose(SPRING),
    azora.spring_swift(SPRING),
    METRICS[0],
    METRICS[0].samples[0],
    METRICS[0].samples[0].labels[0],
    METRICS[0].samples[0].exemplar,
    azora.metric_fold(azora.gem_recipe()).queries()[0],
    azora.PerformanceRow(now=[1, 2.5], past=[1, 1], low=[], high=[]),
]


@pytest.fixture(params=VALUES, ids=lambda value: type(value).__name__)
def value(request: pytest.FixtureRequest) -> Any:
    return request.param


def test_every_record_is_here() -> None:
    # Elements and folds are no values: test_elements.py and test_metrics.py have them.
    assert {type(value).__name__ for value in VALUES} | {"Element", "MetricFold"} == {name for name in azora._azora.__all__ if name[0].isupper()}


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_pickle(value: Any, protocol: int) -> None:
    again = pickle.loads(pickle.dumps(value, protocol))
    assert again == value and type(again) is type(value)


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy])
def test_copy(value: Any, copied: Callable[[Any], Any]) -> None:
    assert copied(value) == value


def test_repr_makes_it_again(value: Any) -> None:
    assert eval(repr(value), vars(azora)) == value


def test_equal_values_hash_alike(value: Any) -> None:
    assert hash(copy.copy(value)) == hash(value)
    assert value != copy.copy and value not in [other for other in VALUES if other is not value]


def test_fields_cannot_be_set(value: Any) -> None:
    for field in fields(type(value)):
        with pytest.raises(AttributeError):
            setattr(value, field, None)
    with pytest.raises((AttributeError, TypeError)):
        value.extra = 1


def test_color() -> None:
    assert repr(COLOR) == "Color(space='oklch', c1=0.7, c2=None, c3=30.0, alpha=0.5)"
    assert azora.Color(space="srgb", c1=0, c2=0, c3=0).alpha == 1
    assert azora.Color(space="srgb", c1=0, c2=0, c3=0, alpha=None).alpha is None
    assert azora.Color(space="srgb", c1=0.0, c2=0, c3=0) == azora.Color(space="srgb", c1=-0.0, c2=0, c3=0)
    assert hash(azora.Color(space="srgb", c1=0.0, c2=0, c3=0)) == hash(azora.Color(space="srgb", c1=-0.0, c2=0, c3=0))


def test_themes_differ() -> None:
    assert azora.theme("finance", "light") != azora.theme("finance", "dark")
    assert repr(azora.theme("finance", "light")) == "theme('finance', 'light', 'standard')"


def test_a_lock_holds_everywhere_by_default() -> None:
    assert repr(LOCK) == "Lock(role='ring', color='#0369a1', reason='It is.', scheme='light', contrast=None)"


def test_derived_themes() -> None:
    theme = azora.derive_theme("acme", "#7c3aed", density="compact")
    assert repr(theme) == "derive_theme('acme', '#7c3aed', '', '', 'admin', 'nearest', 'compact', None, None, None, [])"
    assert theme != azora.derive_theme("acme", "#7c3aed")
    assert azora.verify_theme(theme.certificate()).verified
    house = azora.house_theme("finance")
    assert eval(repr(house), vars(azora)) == house == pickle.loads(pickle.dumps(house))
    assert house.color("primary", "dark", "high") == azora.theme("finance", "dark", "high").color("primary")
