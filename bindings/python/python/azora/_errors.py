"""The one error of this package."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._azora import Problem


class AzoraError(ValueError):
    """Why an input was refused, and where.

    >>> import azora
    >>> try:
    ...     azora.theme_css("finanse")  # type: ignore[arg-type]
    ... except azora.AzoraError as error:
    ...     print(error.code, error.path)
    argument.invalid /name
    """

    __module__ = "azora"

    reason: str
    """A sentence that tells what is wrong and how to mend it."""
    code: str
    """Stable code, one of `list_errors()`."""
    path: str | None
    """JSON pointer to the argument or the part of a document, such as `/text`."""
    line: int | None
    """Line, from 1, where the input is a text."""
    column: int | None
    """Column in characters, from 1, where the input is a text."""
    problems: tuple[Problem, ...]
    """Everything that a parser found, the first included; empty where only one thing can be wrong."""

    def __init__(
        self,
        reason: str,
        code: str,
        path: str | None = None,
        line: int | None = None,
        column: int | None = None,
        problems: Iterable[Problem] = (),
    ) -> None:
        self.reason, self.code, self.path = reason, code, path
        self.line, self.column, self.problems = line, column, tuple(problems)
        # What pickle calls the class with.
        super().__init__(reason, code, path, line, column, self.problems)

    def __str__(self) -> str:
        place = f" at {self.path}" if self.path else ""
        if self.line is not None:
            place += f", line {self.line}, column {self.column}"
        return f"{self.reason} ({self.code}{place})"

    def __repr__(self) -> str:
        names = ("reason", "code", "path", "line", "column", "problems")
        return f"AzoraError({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"
