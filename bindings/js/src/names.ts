// Written by `cargo xtask names` from the core's lists.

/** A ready-made theme. */
export type ThemeName =
  | "education"
  | "finance"
  | "marketplace"
  | "admin";

/** Light or dark ground. */
export type Scheme =
  | "light"
  | "dark";

/** How much contrast is promised. */
export type Contrast =
  | "standard"
  | "high";

/** A colour space of CSS Color 4. */
export type ColorSpace =
  | "srgb"
  | "srgb-linear"
  | "hsl"
  | "hwb"
  | "lab"
  | "lch"
  | "oklab"
  | "oklch"
  | "display-p3"
  | "display-p3-linear"
  | "a98-rgb"
  | "prophoto-rgb"
  | "rec2020"
  | "xyz-d50"
  | "xyz-d65";

/** A way to print a colour. */
export type ColorFormat =
  | "hex"
  | "rgb"
  | "hsl"
  | "hwb"
  | "lab"
  | "lch"
  | "oklab"
  | "oklch"
  | "color";

/** A way to map a colour into a gamut. */
export type GamutMethod =
  | "local-minde"
  | "ray-trace";

/** A measure of how different two colours look. */
export type DifferenceMethod =
  | "ok"
  | "ciede2000";

/** A kind of colour vision. */
export type Vision =
  | "protan"
  | "deutan"
  | "tritan";

/** How tightly things stand. */
export type Density =
  | "compact"
  | "comfortable"
  | "spacious";

/** What becomes of a brand colour that can't be the primary as it is. */
export type DeriveMode =
  | "nearest"
  | "lock-brand"
  | "strict";

/** What a contract of contrast is about. */
export type ContractRole =
  | "text"
  | "shape";

/** What a role is. */
export type RoleKind =
  | "ground"
  | "field"
  | "text"
  | "shape";

/** A living element. */
export type ElementKind =
  | "gem"
  | "sankofa";

/** How an element is drawn. */
export type Cut =
  | "brilliant"
  | "classic";

/** How far light spreads around the stones. */
export type Glow =
  | "low"
  | "medium"
  | "high";

/** How fast the engine's beads and seconds go; the gem has periods of its own. */
export type Pace =
  | "slow"
  | "normal"
  | "fast";

/** How much of an element may move. */
export type MotionPolicy =
  | "full"
  | "reduced"
  | "still"
  | "off";

/** A form of the Sankofa symbol. */
export type Emblem =
  | "heart"
  | "bird";

/** What fills the heart of the engine. */
export type Heart =
  | "budget"
  | "uptime";

/** What a family of metrics measures. */
export type MetricType =
  | "unknown"
  | "gauge"
  | "counter"
  | "stateset"
  | "info"
  | "histogram"
  | "gaugehistogram"
  | "summary";

/** What moves an SVG. */
export type SvgMotion =
  | "smil"
  | "css";

/** A way to find a moving picture safe. */
export type FlashRoute =
  | "slew"
  | "count"
  | "area";

/** A colour of a theme. */
export type Role =
  | "background"
  | "foreground"
  | "card"
  | "card-foreground"
  | "popover"
  | "popover-foreground"
  | "primary"
  | "primary-foreground"
  | "primary-hover"
  | "primary-pressed"
  | "secondary"
  | "secondary-foreground"
  | "secondary-hover"
  | "secondary-pressed"
  | "accent"
  | "accent-foreground"
  | "accent-hover"
  | "accent-pressed"
  | "success"
  | "success-foreground"
  | "success-text"
  | "warning"
  | "warning-foreground"
  | "warning-text"
  | "destructive"
  | "destructive-foreground"
  | "destructive-text"
  | "destructive-hover"
  | "destructive-pressed"
  | "info"
  | "info-foreground"
  | "info-text"
  | "muted"
  | "muted-foreground"
  | "link"
  | "border"
  | "input"
  | "ring"
  | "sidebar"
  | "sidebar-foreground"
  | "sidebar-primary"
  | "sidebar-primary-foreground"
  | "sidebar-accent"
  | "sidebar-accent-foreground"
  | "sidebar-border"
  | "sidebar-ring"
  | "chart-1"
  | "chart-2"
  | "chart-3"
  | "chart-4"
  | "chart-5"
  | "chart-6"
  | "chart-7"
  | "chart-8";

/** A mark of the family. */
export type MarkId =
  | "sapiens"
  | "forge"
  | "covenant"
  | "aegis"
  | "oracle"
  | "mint"
  | "nexus"
  | "synapse"
  | "pay"
  | "education"
  | "scriptorium"
  | "workspace"
  | "careers"
  | "classroom"
  | "community"
  | "innovation-hub"
  | "library"
  | "mint-mine"
  | "research-center"
  | "student-life"
  | "mail"
  | "elara-core"
  | "elara-ide"
  | "elara-voice"
  | "elara-vision"
  | "elara-mind"
  | "elara-heart"
  | "elara-dreams"
  | "sankofa"
  | "azora";
