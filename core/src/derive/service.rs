//! The theme that a service or an app wears, derived.

use super::{
    seed::Brief,
    solve::{DerivedTheme, derive_theme, house},
};
use crate::{Result, ServiceTheme};

impl ServiceTheme {
    /// The theme that is worn: one of the service's own seed; or the house's, under its name and the density's where that is
    /// not its own.
    ///
    /// # Errors
    /// Those of [`derive_theme`], for a seed of its own.
    ///
    /// # Examples
    /// ```
    /// use azora_core::service_theme;
    /// let own = service_theme("azora-health")?.derive()?;
    /// assert_eq!((own.name(), own.is_house()), ("azora-health", false));
    /// let worn = service_theme("azora-scriptorium")?.derive()?;
    /// assert_eq!((worn.name(), worn.is_house()), ("admin-spacious", true));
    /// # Ok::<(), azora_core::Error>(())
    /// ```
    pub fn derive(&self) -> Result<DerivedTheme> {
        let Self { id, theme, primary, density, .. } = *self;
        match primary {
            Some(seed) => derive_theme(&Brief { base: theme, density, ..Brief::new(id, seed) }),
            None => house(theme, density),
        }
    }
}
