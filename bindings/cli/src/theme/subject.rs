//! The theme that a command speaks of: a house theme's, a service's or an app's by name, or any by its certificate.

use std::path::Path;

use azora_core::{DerivedTheme, Error, ThemeName, house_theme, service_theme};

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
        Ok(service) => Ok(service.derive()?),
        Err(error) if house.reason.contains("did you mean") => Err(Error { reason: house.reason, ..error }.into()),
        Err(error) => Err(error.into()),
    }
}

/// The theme of a certificate, derived anew; one that says something else is refused.
fn certified(file: &Path) -> Result<DerivedTheme> {
    let text = read(file)?;
    let checked = azora_core::verify_theme(&text).map_err(|error| Failure::of(file, error))?;
    super::verify::judge(file, &checked)?;
    azora_core::certified_theme(&text).map_err(|error| Failure::of(file, error))
}
