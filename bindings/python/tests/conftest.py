"""Where things are, and the count of the vectors that every language prints."""

import sys
from pathlib import Path

import pytest

TOP = Path(__file__).parents[3]
CONFORMANCE = TOP / "bindings/conformance"

sys.path.insert(0, str(CONFORMANCE))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    passed, failed = (
        sum("::test_vector[" in report.nodeid for report in terminalreporter.getreports(kind))
        for kind in ("passed", "failed")
    )
    terminalreporter.write_line(f"vectors: {passed} passed, {failed} failed")
