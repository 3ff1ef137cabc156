//! The registry of services, apps and marks, and the marks' drawings.

use crate::{Error, Result, Scheme, ThemeName};

/// A service of Azora OS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Service {
    pub id: &'static str,
    pub name: &'static str,
    pub domain: &'static str,
    pub theme: ThemeName,
    pub jewel: Option<&'static str>,
    pub group: &'static str,
    pub description: &'static str,
}
/// A frontend app of Azora OS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct App {
    pub id: &'static str,
    pub name: &'static str,
    pub package: &'static str,
    pub framework: &'static str,
    pub tier: &'static str,
    pub domain: &'static str,
    pub theme: ThemeName,
    pub marks: &'static [&'static str],
    pub elara: Option<&'static str>,
    pub mood: Option<&'static str>,
    pub description: &'static str,
}
/// A mark of the family.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    pub id: &'static str,
    pub name: &'static str,
    pub family: &'static str,
    pub role: &'static str,
    pub description: &'static str,
}

pub fn list_services() -> Vec<Service> {
    Vec::new()
}
pub fn list_apps() -> Vec<App> {
    Vec::new()
}
pub fn list_marks() -> Vec<Mark> {
    Vec::new()
}
/// `paint`: `brand`, `theme` or a hex ink.
pub fn mark_svg(id: &str, theme: ThemeName, scheme: Scheme, paint: &str, size: u32, instance: &str) -> Result<String> {
    let _ = (id, theme, scheme, paint, size, instance);
    Err(Error::new("internal.panic", ""))
}
