//! The colours of the house themes as token files, derived from their seeds.

use std::fmt::Write;

use anyhow::{Context, Result};
use azora_core::{ColorSpace, Contrast, Scheme, Theme, ThemeName, convert_color, house_theme, parse_color};

/// The files under the top of the repository, with their texts.
pub(super) fn files() -> Result<Vec<(String, String)>> {
    let mut files = Vec::new();
    for name in ThemeName::ALL {
        for theme in house_theme(*name)?.variants() {
            let suffix = if theme.contrast() == Contrast::High { "-high" } else { "" };
            files.push((format!("tokens/themes/{name}/{}{suffix}.json", theme.scheme()), text(theme)?));
        }
    }
    Ok(files)
}

fn text(theme: &Theme) -> Result<String> {
    let roles: Vec<String> = theme.roles().iter().map(|role| token(theme, role)).collect::<Result<_>>()?;
    let (scheme, contrast): (Scheme, Contrast) = (theme.scheme(), theme.contrast());
    let mut out = String::from("{\n  \"choice\": {\n    \"theme\": {\n");
    writeln!(out, "      \"{scheme}\": {{\n        \"{contrast}\": {{\n          \"$type\": \"color\",")?;
    writeln!(out, "{}\n        }}\n      }}\n    }}\n  }}\n}}", roles.join(",\n"))?;
    Ok(out)
}

fn token(theme: &Theme, role: &str) -> Result<String> {
    let hex = theme.color(role)?;
    let color = convert_color(&parse_color(&hex)?, ColorSpace::Srgb)?;
    let share = |part: Option<f64>| part.map(|part| (part * 10_000.0).round() / 10_000.0).context("no component");
    let [r, g, b] = [share(color.c1)?, share(color.c2)?, share(color.c3)?];
    Ok(format!(
        "          \"{role}\": {{ \"$value\": {{ \"colorSpace\": \"srgb\", \"components\": [{r}, {g}, {b}], \"hex\": \"{hex}\" }} }}"
    ))
}
