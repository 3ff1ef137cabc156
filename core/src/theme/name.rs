//! What themes are called and come in.

use crate::{Error, Result, error::quote, names::names};

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
    /// The theme.
    pub name: ThemeName,
    /// Name for people.
    pub title: &'static str,
    /// The jewel it is made from: `emerald`, `ruby`, `sapphire` or `unity`.
    pub jewel: &'static str,
    /// The schemes it comes in.
    pub schemes: &'static [Scheme],
    /// The contrasts it comes in.
    pub contrasts: &'static [Contrast],
}

/// The ready-made themes.
///
/// # Examples
/// ```
/// let jewels: Vec<&str> = azora_core::list_themes().iter().map(|theme| theme.jewel).collect();
/// assert_eq!(jewels, ["emerald", "ruby", "sapphire", "unity"]);
/// ```
pub fn list_themes() -> Vec<ThemeInfo> {
    let info = |name: &ThemeName| {
        let (title, jewel) = match name {
            ThemeName::Education => ("Education", "emerald"),
            ThemeName::Finance => ("Finance", "ruby"),
            ThemeName::Marketplace => ("Marketplace", "sapphire"),
            ThemeName::Admin => ("Admin", "unity"),
        };
        ThemeInfo { name: *name, title, jewel, schemes: Scheme::ALL, contrasts: Contrast::ALL }
    };
    ThemeName::ALL.iter().map(info).collect()
}

/// Letters of a name.
const LONGEST: usize = 64;

/// Refuses a name of a theme that can't stand in paths and selectors; `path` is the argument's.
pub(crate) fn check_name(name: &str, path: &str) -> Result<()> {
    let sound = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if (1..=LONGEST).contains(&name.len()) && name.bytes().all(sound) {
        return Ok(());
    }
    let reason = format!("A theme is named in 1 to {LONGEST} of a-z, 0-9 and -, not {}; rename it.", quote(name));
    Err(Error::argument(path, reason))
}
