//! The closed sets of names, for languages with literal types, from the core's own lists.

use anyhow::Result;
use azora_core::{
    ColorFormat, ColorSpace, ContractRole, Contrast, Cut, Density, DeriveMode, DifferenceMethod, ElementKind, Emblem,
    FlashRoute, GamutMethod, Glow, Heart, MetricType, MotionPolicy, Pace, RoleKind, Scheme, SvgMotion, ThemeName,
    Vision,
};

use crate::{npm, python};

/// A set: its name, what a member is, the members.
pub type Set = (&'static str, &'static str, Vec<String>);

/// All sets.
pub fn sets() -> Vec<Set> {
    macro_rules! all {
        ($set:ident) => {
            $set::ALL.iter().map(|member| member.name().to_owned()).collect()
        };
    }
    let roles = azora_core::theme(ThemeName::Education, Scheme::Light, Contrast::Standard).roles();
    let marks = azora_core::list_marks();
    vec![
        ("ThemeName", "A ready-made theme.", all!(ThemeName)),
        ("Scheme", "Light or dark ground.", all!(Scheme)),
        ("Contrast", "How much contrast is promised.", all!(Contrast)),
        ("ColorSpace", "A colour space of CSS Color 4.", all!(ColorSpace)),
        ("ColorFormat", "A way to print a colour.", all!(ColorFormat)),
        ("GamutMethod", "A way to map a colour into a gamut.", all!(GamutMethod)),
        ("DifferenceMethod", "A measure of how different two colours look.", all!(DifferenceMethod)),
        ("Vision", "A kind of colour vision.", all!(Vision)),
        ("Density", "How tightly things stand.", all!(Density)),
        ("DeriveMode", "What becomes of a brand colour that can't be the primary as it is.", all!(DeriveMode)),
        ("ContractRole", "What a contract of contrast is about.", all!(ContractRole)),
        ("RoleKind", "What a role is.", all!(RoleKind)),
        ("ElementKind", "A living element.", all!(ElementKind)),
        ("Cut", "How an element is drawn.", all!(Cut)),
        ("Glow", "How far light spreads around the stones.", all!(Glow)),
        ("Pace", "How fast the engine's beads and seconds go; the gem has periods of its own.", all!(Pace)),
        ("MotionPolicy", "How much of an element may move.", all!(MotionPolicy)),
        ("Emblem", "A form of the Sankofa symbol.", all!(Emblem)),
        ("Heart", "What fills the heart of the engine.", all!(Heart)),
        ("MetricType", "What a family of metrics measures.", all!(MetricType)),
        ("SvgMotion", "What moves an SVG.", all!(SvgMotion)),
        ("FlashRoute", "A way to find a moving picture safe.", all!(FlashRoute)),
        ("Role", "A colour of a theme.", roles),
        ("MarkId", "A mark of the family.", marks.iter().map(|mark| mark.id.to_owned()).collect()),
    ]
}

/// Writes the committed files anew.
pub fn write() -> Result<()> {
    npm::names::write()?;
    python::names::write()
}
