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

GamutMethod: TypeAlias = Literal[
    "local-minde",
    "ray-trace",
]
"""A way to map a colour into a gamut."""

DifferenceMethod: TypeAlias = Literal[
    "ok",
    "ciede2000",
]
"""A measure of how different two colours look."""

Vision: TypeAlias = Literal[
    "protan",
    "deutan",
    "tritan",
]
"""A kind of colour vision."""

Density: TypeAlias = Literal[
    "compact",
    "comfortable",
    "spacious",
]
"""How tightly things stand."""

DeriveMode: TypeAlias = Literal[
    "nearest",
    "lock-brand",
    "strict",
]
"""What becomes of a brand colour that can't be the primary as it is."""

ContractRole: TypeAlias = Literal[
    "text",
    "shape",
]
"""What a contract of contrast is about."""

RoleKind: TypeAlias = Literal[
    "ground",
    "field",
    "text",
    "shape",
]
"""What a role is."""

ElementKind: TypeAlias = Literal[
    "gem",
    "sankofa",
]
"""A living element."""

Cut: TypeAlias = Literal[
    "brilliant",
    "classic",
]
"""How an element is drawn."""

Glow: TypeAlias = Literal[
    "low",
    "medium",
    "high",
]
"""How far light spreads around the stones."""

Pace: TypeAlias = Literal[
    "slow",
    "normal",
    "fast",
]
"""How fast the engine's beads and seconds go; the gem has periods of its own."""

MotionPolicy: TypeAlias = Literal[
    "full",
    "reduced",
    "still",
    "off",
]
"""How much of an element may move."""

Emblem: TypeAlias = Literal[
    "heart",
    "bird",
]
"""A form of the Sankofa symbol."""

Heart: TypeAlias = Literal[
    "budget",
    "uptime",
]
"""What fills the heart of the engine."""

MetricType: TypeAlias = Literal[
    "unknown",
    "gauge",
    "counter",
    "stateset",
    "info",
    "histogram",
    "gaugehistogram",
    "summary",
]
"""What a family of metrics measures."""

SvgMotion: TypeAlias = Literal[
    "smil",
    "css",
]
"""What moves an SVG."""

FlashRoute: TypeAlias = Literal[
    "slew",
    "count",
    "area",
]
"""A way to find a moving picture safe."""

Role: TypeAlias = Literal[
    "background",
    "foreground",
    "card",
    "card-foreground",
    "popover",
    "popover-foreground",
    "primary",
    "primary-foreground",
    "primary-hover",
    "primary-pressed",
    "secondary",
    "secondary-foreground",
    "secondary-hover",
    "secondary-pressed",
    "accent",
    "accent-foreground",
    "accent-hover",
    "accent-pressed",
    "success",
    "success-foreground",
    "success-text",
    "warning",
    "warning-foreground",
    "warning-text",
    "destructive",
    "destructive-foreground",
    "destructive-text",
    "destructive-hover",
    "destructive-pressed",
    "info",
    "info-foreground",
    "info-text",
    "muted",
    "muted-foreground",
    "link",
    "border",
    "input",
    "ring",
    "sidebar",
    "sidebar-foreground",
    "sidebar-primary",
    "sidebar-primary-foreground",
    "sidebar-accent",
    "sidebar-accent-foreground",
    "sidebar-border",
    "sidebar-ring",
    "chart-1",
    "chart-2",
    "chart-3",
    "chart-4",
    "chart-5",
    "chart-6",
    "chart-7",
    "chart-8",
]
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
    "sankofa",
    "azora",
]
"""A mark of the family."""
