"""The one error, its place, and panics."""

import copy
import importlib.machinery
import importlib.util
import os
import pickle
import re
import subprocess
import sys
from typing import Any

import pytest
from conftest import TOP

import azora

WHOLE = azora.AzoraError(
    "It is so.", "a.b", "/a", 1, 2, [azora.Problem(code="a.b", reason="It is so.", path="/a", line=1, column=2)]
)


def refused() -> azora.AzoraError:
    with pytest.raises(azora.AzoraError) as raised:
        azora.theme_css("finanse")  # type: ignore[arg-type]
    return raised.value


@pytest.mark.parametrize("error", [WHOLE, refused()], ids=["whole", "raised"])
def test_errors_survive_a_pickle(error: azora.AzoraError) -> None:
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(again) is azora.AzoraError and repr(again) == repr(error) and str(again) == str(error)


def test_str_says_what_and_where() -> None:
    assert str(WHOLE) == "It is so. (a.b at /a, line 1, column 2)"
    assert str(refused()) == 'There is no theme "finanse"; did you mean "finance"? (argument.invalid at /name)'
    assert str(azora.AzoraError("It is so.", "a.b")) == "It is so. (a.b)"


def test_repr_makes_it_again() -> None:
    assert repr(eval(repr(WHOLE), vars(azora))) == repr(WHOLE)


def test_it_is_a_value_error() -> None:
    assert isinstance(WHOLE, ValueError)
    assert f"{azora.AzoraError.__module__}.{azora.AzoraError.__qualname__}" == "azora.AzoraError"


def test_every_code_of_the_catalogue_has_its_functions() -> None:
    known = {name for name in azora.__all__} | {f"theme.{name}" for name in vars(azora.Theme)}
    known |= {f"derive_theme.{name}" for name in vars(azora.DerivedTheme)}
    known |= {f"element.{name}" for name in vars(azora.Element)}
    # Codes of what stays in Rust are explained here too.
    stay = set(re.findall(r"`(\w+)`", (TOP / "docs/rust-only.md").read_text("utf-8")))
    for error in azora.list_errors():
        assert error.code.startswith(f"{error.family}.")
        functions = {name for name in error.raised_by if " " not in name and name.split(".")[0] not in stay}
        assert functions <= known, error


@pytest.fixture(scope="module")
def panics() -> Any:
    path = os.environ.get("AZORA_PANIC_MODULE")
    if path is None:
        pytest.skip("AZORA_PANIC_MODULE names no module with a function that panics; `cargo xtask test python` builds one")
    loader = importlib.machinery.ExtensionFileLoader("_azora", path)
    spec = importlib.util.spec_from_file_location("_azora", path, loader=loader)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    return module


@pytest.mark.parametrize("panic", ["panic_now", "blow"])
def test_a_panic_is_an_error_and_nothing_is_printed(panics: Any, panic: str, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(azora.AzoraError) as raised:
        panics.panic_now() if panic == "panic_now" else panics.Fuse().blow()
    assert (raised.value.code, raised.value.path) == ("internal.panic", None)
    assert "asked for by a test" in str(raised.value)
    assert capfd.readouterr() == ("", "")
    # The next call is as good as ever.
    assert panics.contrast_ratio("#000", "#fff") == 21


def test_the_package_has_no_function_that_panics() -> None:
    code = "import azora._azora as it; print(hasattr(it, 'panic_now'))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"
