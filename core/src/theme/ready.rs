//! Baked by `cargo xtask bake` from tokens/; not to be edited.

use std::borrow::Cow;

use super::{Contrast, Promise, Scheme, ThemeName, value::Value};
use crate::Rgb8;

pub(super) static ROLES: [Cow<'static, str>; 0] = [];
pub(super) static SHARED: &[Value] = &[];
pub(super) static READY: [Ready; 0] = [];

pub(super) struct Ready {
    pub(super) name: ThemeName,
    pub(super) scheme: Scheme,
    pub(super) contrast: Contrast,
    pub(super) colors: &'static [Rgb8],
    pub(super) values: &'static [Value],
    pub(super) promises: &'static [Promise],
}
