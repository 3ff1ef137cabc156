//! Colours for screens that show more than sRGB: what some roles are in Display P3.
//!
//! They are decimals of the form that CSS prints, held as whole numbers so that no float is read or printed. A role
//! without one looks the same on every screen.

use super::Theme;

/// Parts of a whole that a decimal counts: four places.
pub(crate) const WHOLE: u16 = 10_000;

/// What a role is on a screen that shows Display P3.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Wide {
    /// The place of the role.
    pub(crate) role: u16,
    /// Red, green and blue of Display P3, in parts of [`WHOLE`].
    pub(crate) p3: [u16; 3],
}

impl Wide {
    /// The decimals with what parts them.
    pub(super) fn decimals(self, parting: &str) -> String {
        self.p3.map(decimal).join(parting)
    }
}

impl Theme {
    /// The colour of a role on screens that show Display P3, as CSS; nothing for a role that is the same there, or that
    /// this theme has not. Hue and luminance are those of [`Theme::color`], and every contract holds for it too.
    ///
    /// # Examples
    /// ```
    /// use azora_core::{Contrast, Scheme, ThemeName, theme};
    /// let finance = theme(ThemeName::Finance, Scheme::Light, Contrast::Standard);
    /// assert!(finance.wide("primary-hover").is_some_and(|color| color.starts_with("color(display-p3 0.")));
    /// assert_eq!(finance.wide("background"), None);
    /// ```
    pub fn wide(&self, role: &str) -> Option<String> {
        self.wide_at(self.roles.iter().position(|name| name == role)?)
    }

    /// Likewise of the role at a place.
    pub(super) fn wide_at(&self, role: usize) -> Option<String> {
        self.wide_of(role).map(|wide| format!("color(display-p3 {})", wide.decimals(" ")))
    }

    pub(crate) fn wide_of(&self, role: usize) -> Option<&Wide> {
        self.wide.iter().find(|wide| usize::from(wide.role) == role)
    }
}

/// Parts of [`WHOLE`] as a decimal, without zeros at its end.
pub(super) fn decimal(parts: u16) -> String {
    match parts {
        0 => "0".to_owned(),
        WHOLE.. => "1".to_owned(),
        _ => format!("0.{parts:04}").trim_end_matches('0').to_owned(),
    }
}
