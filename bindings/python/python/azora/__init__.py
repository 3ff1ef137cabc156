"""The design core of Azora: colours, themes, ramps, tokens, marks.

>>> import azora
>>> f"{azora.contrast_ratio('#777777', '#ffffff'):.2f}"
'4.48'

Bad input raises `AzoraError`, a `ValueError` with a stable `code` and the `path` of the argument; a wrong type raises
`TypeError`. Reading and writing files is left to the caller.
"""

from ._azora import (
    AlphaTwin,
    App,
    Color,
    ErrorCode,
    Mark,
    Problem,
    RampStep,
    Service,
    Theme,
    ThemeInfo,
    alpha_twin,
    check_tokens,
    color_ramp,
    contrast_ratio,
    convert_color,
    format_color,
    list_apps,
    list_errors,
    list_marks,
    list_services,
    list_themes,
    mark_png,
    mark_svg,
    parse_color,
    svg_to_png,
    theme,
    theme_css,
    version,
)
from ._errors import AzoraError
from ._names import ColorFormat, ColorSpace, Contrast, MarkId, Role, Scheme, ThemeName

__version__ = version()

__all__ = [
    "AlphaTwin",
    "App",
    "AzoraError",
    "Color",
    "ColorFormat",
    "ColorSpace",
    "Contrast",
    "ErrorCode",
    "Mark",
    "MarkId",
    "Problem",
    "RampStep",
    "Role",
    "Scheme",
    "Service",
    "Theme",
    "ThemeInfo",
    "ThemeName",
    "__version__",
    "alpha_twin",
    "check_tokens",
    "color_ramp",
    "contrast_ratio",
    "convert_color",
    "format_color",
    "list_apps",
    "list_errors",
    "list_marks",
    "list_services",
    "list_themes",
    "mark_png",
    "mark_svg",
    "parse_color",
    "svg_to_png",
    "theme",
    "theme_css",
    "version",
]
