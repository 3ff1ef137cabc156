//! Closed sets of names: an enum in Rust, its name everywhere else.

/// Declares an enum whose variants have a name, with `ALL`, `name` and `from_name`.
use crate::{
    error::{nearest, quote},
    text::joined,
};

macro_rules! names {
    ($(#[$meta:meta])* $set:ident, $noun:literal { $($(#[$variant_meta:meta])* $variant:ident = $name:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $set {
            $($(#[$variant_meta])* $variant),*
        }

        impl $set {
            /// Every member, in the order of the declaration.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The name that other languages use.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name),*
                }
            }

            /// The member called `name`, letter for letter.
            ///
            /// # Errors
            /// `argument.invalid` at `path`, with the nearest name, when there is none.
            pub fn from_name(name: &str, path: &str) -> $crate::Result<Self> {
                // Kept as a table, which is smaller than a comparison for each name.
                let place = $crate::names::place(name, &[$($name),*]);
                let member = place.and_then(|place| Self::ALL.get(place).copied());
                member.ok_or_else(|| $crate::names::unknown(name, path, $noun, &[$($name),*]))
            }
        }

        impl core::fmt::Display for $set {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(self.name())
            }
        }
    };
}

pub(crate) use names;

/// Where `given` stands among the names.
#[inline(never)]
pub(crate) fn place(given: &str, names: &[&str]) -> Option<usize> {
    names.iter().position(|name| *name == given)
}

pub(crate) fn unknown(given: &str, path: &str, noun: &str, names: &[&str]) -> crate::Error {
    let shown = quote(given);
    let mut reason = joined(&["There is no ", noun, " ", &shown]);
    if let Some(near) = nearest(given, names.iter().copied()) {
        reason.extend(["; did you mean ", &quote(near), "?"]);
    } else {
        for (place, name) in names.iter().enumerate() {
            reason.extend([if place == 0 { "; write one of: " } else { ", " }, name]);
        }
        reason.push('.');
    }
    crate::Error::argument(path, reason)
}
