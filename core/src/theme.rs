//! Themes.

use crate::{Error, Result, names::names};

names! {
    /// A ready-made theme.
    ThemeName, "theme" {
        /// Emerald: learning.
        Education = "education",
        /// Ruby: money.
        Finance = "finance",
        /// Sapphire: trade.
        Marketplace = "marketplace",
        /// Unity: everything that staff runs.
        Admin = "admin",
    }
}

names! {
    /// Light or dark ground.
    Scheme, "scheme" {
        /// Dark text on a light ground.
        Light = "light",
        /// Light text on a dark ground.
        Dark = "dark",
    }
}

names! {
    /// How much contrast is promised.
    Contrast, "contrast" {
        /// Text 4.5:1, shapes 3:1.
        Standard = "standard",
        /// Text 7:1, shapes 4.5:1.
        High = "high",
    }
}

/// What a ready-made theme is called and comes in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThemeInfo {
    pub name: ThemeName,
    pub title: String,
    pub jewel: String,
    pub schemes: Vec<Scheme>,
    pub contrasts: Vec<Contrast>,
}

/// One theme in one scheme and contrast.
#[derive(Debug, Clone, PartialEq)]
pub struct Theme {
    css: String,
}

impl Theme {
    pub fn color(&self, role: &str) -> Result<String> {
        Err(Error::new("internal.panic", role))
    }
    pub fn ratio(&self, text_role: &str, ground_role: &str) -> Result<f64> {
        let _ = (text_role, ground_role);
        Err(Error::new("internal.panic", ""))
    }
    pub fn roles(&self) -> Vec<String> {
        Vec::new()
    }
    pub fn css(&self) -> String {
        self.css.clone()
    }
    pub fn json(&self) -> String {
        String::new()
    }
}

pub fn list_themes() -> Vec<ThemeInfo> {
    Vec::new()
}
pub fn theme(name: ThemeName, scheme: Scheme, contrast: Contrast) -> Theme {
    let _ = (name, scheme, contrast);
    Theme { css: String::new() }
}
pub fn theme_css(name: ThemeName) -> String {
    let _ = name;
    String::new()
}
