//! The colours of the house themes as token files, derived from their seeds.

use std::fmt::Write;

use anyhow::Result;
use azora_core::{Contrast, DerivedTheme, Scheme, ThemeName, house_theme};

/// The files under the top of the repository, with their texts.
pub(super) fn files() -> Result<Vec<(String, String)>> {
    let mut files = Vec::new();
    for name in ThemeName::ALL {
        let derived = house_theme(*name)?;
        for theme in derived.variants() {
            let (scheme, contrast) = (theme.scheme(), theme.contrast());
            let suffix = if contrast == Contrast::High { "-high" } else { "" };
            files.push((format!("tokens/themes/{name}/{scheme}{suffix}.json"), text(&derived, scheme, contrast)?));
        }
    }
    Ok(files)
}

fn text(derived: &DerivedTheme, scheme: Scheme, contrast: Contrast) -> Result<String> {
    let token = |role: &String| {
        let token = derived.token(role, scheme, contrast)?;
        Ok(format!("          \"{role}\": {token}"))
    };
    let roles: Vec<String> =
        derived.theme(scheme, contrast).roles().iter().map(token).collect::<azora_core::Result<_>>()?;
    let mut out = String::from("{\n  \"choice\": {\n    \"theme\": {\n");
    writeln!(out, "      \"{scheme}\": {{\n        \"{contrast}\": {{\n          \"$type\": \"color\",")?;
    writeln!(out, "{}\n        }}\n      }}\n    }}\n  }}\n}}", roles.join(",\n"))?;
    Ok(out)
}
