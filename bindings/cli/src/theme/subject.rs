//! The theme that a command speaks of: a house theme's, a service's or an app's by name, or any by its certificate.

use std::path::Path;

use azora_core::{Brief, DerivedTheme, Error, ServiceTheme, ThemeName, derive_theme, house_theme, service_theme};
use serde_json::Value;

use crate::{
    failure::{Failure, Result},
    file::read,
};

/// The theme of a name or of a certificate's file.
pub(crate) fn theme_of(subject: &str) -> Result<DerivedTheme> {
    let file = Path::new(subject);
    if file.extension().is_some_and(|it| it.eq_ignore_ascii_case("json")) || file.is_file() {
        return certified(file);
    }
    // A few services are called as a house theme is.
    let house = match ThemeName::from_name(subject, "/name") {
        Ok(name) => return Ok(house_theme(name)?),
        Err(error) => error,
    };
    match service_theme(subject) {
        Ok(service) => worn(&service),
        Err(error) if house.reason.contains("did you mean") => Err(Error { reason: house.reason, ..error }.into()),
        Err(error) => Err(error.into()),
    }
}

/// The theme that a service or an app wears: the house's, or one of its own seed.
pub(crate) fn worn(service: &ServiceTheme) -> Result<DerivedTheme> {
    let ServiceTheme { id, theme, primary, density, .. } = *service;
    Ok(match primary {
        None => house_theme(theme)?,
        Some(seed) => derive_theme(&Brief { base: theme, density, ..Brief::new(id, seed) })?,
    })
}

/// The theme of a certificate, derived anew; one that says something else is refused.
fn certified(file: &Path) -> Result<DerivedTheme> {
    let text = read(file)?;
    let checked = azora_core::verify_theme(&text).map_err(|error| Failure::of(file, error))?;
    super::verify::judge(file, &checked)?;
    // It was verified, so that it holds a brief.
    let document: Value = serde_json::from_str(&text).unwrap_or_default();
    let part = |name: &str| document.get(name).cloned().unwrap_or_default();
    let brief = Brief::from_json(&part("brief").to_string());
    let theme =
        brief.and_then(
            |brief| {
                if part("house") == Value::Bool(true) { house_theme(brief.base) } else { derive_theme(&brief) }
            },
        );
    theme.map_err(|error: Error| Failure::of(file, error))
}
