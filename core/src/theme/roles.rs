//! What a theme answers of its roles.

use std::{borrow::Cow, collections::BTreeMap};

use super::{
    Contrast, Scheme, Theme, css, json,
    value::{self, Value},
};
use crate::{
    Error, Result, Rgb8,
    error::{nearest, quote},
    tokens::css_name,
};

impl Theme {
    /// Its name, such as `finance`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Light or dark.
    pub fn scheme(&self) -> Scheme {
        self.scheme
    }

    /// Standard or high.
    pub fn contrast(&self) -> Contrast {
        self.contrast
    }

    /// The names of all roles, in the order of the stylesheet.
    ///
    /// # Examples
    /// ```
    /// use azora_core::{Contrast, Scheme, ThemeName, theme};
    /// let finance = theme(ThemeName::Finance, Scheme::Light, Contrast::Standard);
    /// assert!(finance.roles().contains(&"primary".to_owned()));
    /// ```
    pub fn roles(&self) -> Vec<String> {
        self.roles.iter().map(|role| role.clone().into_owned()).collect()
    }

    /// The colour of a role, as `#rrggbb`.
    ///
    /// # Errors
    /// `theme.unknown_role` at `/role`, with the nearest role.
    ///
    /// # Examples
    /// ```
    /// use azora_core::{Contrast, Scheme, ThemeName, theme};
    /// let finance = theme(ThemeName::Finance, Scheme::Light, Contrast::Standard);
    /// assert_eq!(finance.color("primary")?, "#990834");
    /// # Ok::<(), azora_core::Error>(())
    /// ```
    pub fn color(&self, role: &str) -> Result<String> {
        Ok(self.rgb(role, "/role")?.hex())
    }

    /// Contrast ratio of any two roles as they are printed, by WCAG 2.2: 1..=21, symmetric, not rounded; to the bit what
    /// [`contrast_ratio`](crate::contrast_ratio) says of their colours.
    ///
    /// # Errors
    /// `theme.unknown_role` at `/text_role` or `/ground_role`, with the nearest role.
    ///
    /// # Examples
    /// ```
    /// use azora_core::{Contrast, Scheme, ThemeName, theme};
    /// let finance = theme(ThemeName::Finance, Scheme::Light, Contrast::Standard);
    /// assert!(finance.ratio("primary-foreground", "primary")? >= 4.5);
    /// # Ok::<(), azora_core::Error>(())
    /// ```
    pub fn ratio(&self, text_role: &str, ground_role: &str) -> Result<f64> {
        Ok(self.rgb(text_role, "/text_role")?.contrast(self.rgb(ground_role, "/ground_role")?))
    }

    /// This scheme's block of CSS alone: every role and token on elements that ask for this theme and scheme, and for high
    /// contrast or not.
    ///
    /// # Examples
    /// ```
    /// use azora_core::{Contrast, Scheme, ThemeName, theme};
    /// let finance = theme(ThemeName::Finance, Scheme::Light, Contrast::Standard);
    /// assert!(finance.css().contains("--azora-primary: #990834;"));
    /// ```
    pub fn css(&self) -> String {
        css::block(self)
    }

    /// The resolved tokens as a DTCG document, no alias left in it.
    ///
    /// # Examples
    /// ```
    /// use azora_core::{Contrast, Scheme, ThemeName, theme};
    /// let finance = theme(ThemeName::Finance, Scheme::Light, Contrast::Standard);
    /// assert!(azora_core::check_tokens(&finance.json()).is_empty());
    /// ```
    pub fn json(&self) -> String {
        json::document(self)
    }

    /// The colour of a role.
    ///
    /// # Errors
    /// `theme.unknown_role` at `path`, with the nearest role.
    pub fn rgb(&self, role: &str, path: &str) -> Result<Rgb8> {
        let mut pairs = self.pairs();
        pairs.find(|(name, _)| *name == role).map(|(_, color)| color).ok_or_else(|| {
            let names = self.roles.iter().map(Cow::as_ref);
            let reason = match nearest(role, names) {
                Some(near) => format!("There is no role {}; did you mean {near:?}?", quote(role)),
                None => format!("There is no role {}; `roles()` lists those of this theme.", quote(role)),
            };
            Error::new("theme.unknown_role", reason).at(path)
        })
    }

    /// The text of a custom property, such as `--azora-radius-md`, aliases followed.
    ///
    /// # Examples
    /// ```
    /// use azora_core::{Contrast, Scheme, ThemeName, theme};
    /// let finance = theme(ThemeName::Finance, Scheme::Light, Contrast::Standard);
    /// assert_eq!(finance.property("--azora-radius-md").as_deref(), Some("6px"));
    /// ```
    pub fn property(&self, name: &str) -> Option<String> {
        let mut name = Cow::Borrowed(name);
        // An alias leads to a token that is written before it is reached again, so that this many steps are enough.
        for _ in 0..=self.values().count() {
            if let Some((_, color)) = self.pairs().find(|(role, _)| css_name(role) == name) {
                return Some(color.hex());
            }
            let (_, text) = self.properties().find(|(own, _)| *own == name)?;
            match text.strip_prefix("var(").and_then(|text| text.strip_suffix(')')) {
                Some(other) => name = Cow::Owned(other.to_owned()),
                None => return Some(text.into_owned()),
            }
        }
        None
    }

    /// Every token by its path: the hex of a role, the CSS of another, parts of a typography parted by tabs; `@` and the path
    /// of the token that it is an alias of.
    pub(crate) fn said(&self) -> BTreeMap<Cow<'_, str>, Cow<'_, str>> {
        let roles = self.pairs().map(|(role, color)| (Cow::Owned(format!("role.{role}")), Cow::Owned(color.hex())));
        let values = self.values().map(|value| (Cow::Borrowed(value.path), Cow::Borrowed(value.said())));
        roles.chain(values).collect()
    }

    /// Everything but the roles, in the order of the token files.
    pub(super) fn values(&self) -> impl Iterator<Item = Value<'_>> {
        self.values.iter().flat_map(|packed| value::read(packed))
    }

    /// Every custom property that is no role, name and text.
    pub(super) fn properties(&self) -> impl Iterator<Item = (String, Cow<'_, str>)> {
        self.values().flat_map(Value::css)
    }

    /// Each role with its colour.
    pub(super) fn pairs(&self) -> impl Iterator<Item = (&str, Rgb8)> {
        self.roles.iter().map(Cow::as_ref).zip(self.colors.iter().copied())
    }
}
