//! A field's way out of the core: identity for scalars, its name for a member of a closed set, element by element for lists.

use azora_core::{ColorSpace, ContractRole, Contrast, Density, FlashRoute, MetricType, RoleKind, Scheme, ThemeName};

/// Turns a core value into the one that crosses.
pub trait Lift<T> {
    /// The value that crosses.
    fn lift(self) -> T;
}

macro_rules! identity {
    ($($kind:ty),*) => { $(impl Lift<$kind> for $kind { fn lift(self) -> $kind { self } })* };
}
macro_rules! by_name {
    ($($kind:ty),*) => { $(impl Lift<String> for $kind { fn lift(self) -> String { self.name().to_owned() } })* };
}

identity!(bool, f64, i32, u32, String);
by_name!(ColorSpace, ContractRole, Contrast, Density, FlashRoute, MetricType, RoleKind, Scheme, ThemeName);

impl Lift<String> for &'static str {
    fn lift(self) -> String {
        self.to_owned()
    }
}

impl<T: Lift<U>, U> Lift<Option<U>> for Option<T> {
    fn lift(self) -> Option<U> {
        self.map(Lift::lift)
    }
}

impl<T: Lift<U>, U> Lift<Vec<U>> for Vec<T> {
    fn lift(self) -> Vec<U> {
        self.into_iter().map(Lift::lift).collect()
    }
}

impl<T: Lift<U> + Copy, U> Lift<Vec<U>> for &'static [T] {
    fn lift(self) -> Vec<U> {
        self.iter().copied().map(Lift::lift).collect()
    }
}

/// What was given, or the default: once a type in a module, however many arguments have one.
#[inline(never)]
#[allow(dead_code, reason = "not every entry has defaults")]
pub fn given<T, D: Lift<T>>(given: Option<T>, default: D) -> T {
    given.unwrap_or_else(|| default.lift())
}
