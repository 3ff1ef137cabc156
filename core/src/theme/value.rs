//! A token of a theme that is no role: how it reads in CSS and in JSON.

use std::borrow::Cow;

/// A token of a theme that is no role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Value {
    /// Its path, such as `space.4`.
    pub path: Cow<'static, str>,
    /// Its DTCG type, such as `dimension`.
    pub kind: Cow<'static, str>,
    /// Its custom properties: one, or of a typography one a part.
    pub css: Cow<'static, [Text]>,
    /// Its value as JSON, or the role whose colour it has.
    pub json: Json,
    /// Whether a number counts em.
    pub em: bool,
}

/// A custom property.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// Its name, such as `--azora-space-4`.
    pub name: Cow<'static, str>,
    /// Its value.
    pub text: Cow<'static, str>,
}

/// What a value is in JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Json {
    /// A text of its own.
    Text(Cow<'static, str>),
    /// The colour of a role, which differs from scheme to scheme.
    Role(Cow<'static, str>),
}
