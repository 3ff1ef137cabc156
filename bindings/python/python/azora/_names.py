"""The closed sets of names, as literal types. Written by `cargo xtask names` from the core's lists."""

from typing import Literal, TypeAlias

ThemeName: TypeAlias = Literal[
    "education",
    "finance",
    "marketplace",
    "admin",
]
"""A ready-made theme."""

Scheme: TypeAlias = Literal[
    "light",
    "dark",
]
"""Light or dark ground."""

Contrast: TypeAlias = Literal[
    "standard",
    "high",
]
"""How much contrast is promised."""

ColorSpace: TypeAlias = Literal[
    "srgb",
    "srgb-linear",
    "hsl",
    "hwb",
    "lab",
    "lch",
    "oklab",
    "oklch",
    "display-p3",
    "display-p3-linear",
    "a98-rgb",
    "prophoto-rgb",
    "rec2020",
    "xyz-d50",
    "xyz-d65",
]
"""A colour space of CSS Color 4."""

ColorFormat: TypeAlias = Literal[
    "hex",
    "rgb",
    "hsl",
    "hwb",
    "lab",
    "lch",
    "oklab",
    "oklch",
    "color",
]
"""A way to print a colour."""

Role: TypeAlias = str
"""A colour of a theme."""

MarkId: TypeAlias = Literal[
    "sapiens",
    "forge",
    "covenant",
    "aegis",
    "oracle",
    "mint",
    "nexus",
    "synapse",
    "pay",
    "education",
    "scriptorium",
    "workspace",
    "careers",
    "classroom",
    "community",
    "innovation-hub",
    "library",
    "mint-mine",
    "research-center",
    "student-life",
    "mail",
    "elara-core",
    "elara-ide",
    "elara-voice",
    "elara-vision",
    "elara-mind",
    "elara-heart",
    "elara-dreams",
]
"""A mark of the family."""
