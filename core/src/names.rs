//! Closed sets of names: an enum in Rust, its name everywhere else.

use crate::error::{nearest, quote};

/// Declares an enum whose variants have a name, with `ALL`, `name` and `from_name`.
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
                $crate::names::member(name, path, $noun, &[$($name),*], Self::ALL)
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

/// The member at whose place `given` stands among the names.
///
/// By a table, which is smaller than a comparison for each name, and the same code for every set.
#[inline(never)]
pub(crate) fn member<T: Copy>(given: &str, path: &str, noun: &str, names: &[&str], all: &[T]) -> crate::Result<T> {
    let place = names.iter().position(|name| *name == given);
    place.and_then(|place| all.get(place).copied()).ok_or_else(|| unknown(given, path, noun, names))
}

pub(crate) fn unknown(given: &str, path: &str, noun: &str, names: &[&str]) -> crate::Error {
    let shown = quote(given);
    let reason = match nearest(given, names.iter().copied()) {
        Some(near) => ["There is no ", noun, " ", &shown, "; did you mean ", &quote(near), "?"].concat(),
        None => ["There is no ", noun, " ", &shown, "; write one of: ", &names.join(", "), "."].concat(),
    };
    crate::Error::argument(path, reason)
}
