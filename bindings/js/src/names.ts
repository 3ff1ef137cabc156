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

/** A colour of a theme. */
export type Role = string;

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
  | "elara-dreams";
