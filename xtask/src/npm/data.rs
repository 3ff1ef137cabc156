//! The ready-made files of the package: themes as CSS and JSON, marks as modules that export SVG.

use std::{fs, path::Path};

use anyhow::Result;
use azora_core::{Contrast, Scheme, ThemeName};

/// Writes all files anew into `folder`.
pub fn write(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    themes(&folder.join("themes"))?;
    marks(&folder.join("marks"))
}

/// `finance.css`, and `finance-dark.json` or `finance-dark-high.json` for each scheme and contrast.
fn themes(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    for &name in ThemeName::ALL {
        fs::write(folder.join(format!("{name}.css")), azora_core::theme_css(name))?;
        for &scheme in Scheme::ALL {
            for &contrast in Contrast::ALL {
                let suffix = if contrast == Contrast::High { "-high" } else { "" };
                let json = azora_core::theme(name, scheme, contrast).json();
                fs::write(folder.join(format!("{name}-{scheme}{suffix}.json")), json)?;
            }
        }
    }
    Ok(())
}

/// `sapiens.js` and its types: the mark in its own colours, for light and for dark grounds.
fn marks(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    for mark in azora_core::list_marks() {
        let mut module = format!("// {}: {}\n", mark.name, mark.description);
        for &scheme in Scheme::ALL {
            let svg = azora_core::mark_svg(mark.id, ThemeName::Admin, scheme, "brand", 64, "")?;
            module.push_str(&format!("export const {scheme} = {};\n", serde_json::to_string(&svg)?));
        }
        module.push_str("export default light;\n");
        fs::write(folder.join(mark.id).with_extension("js"), module)?;
        let types = "/** For light grounds. */\nexport declare const light: string;\n/** For dark grounds. */\nexport declare const dark: string;\nexport default light;\n";
        fs::write(folder.join(mark.id).with_extension("d.ts"), types)?;
    }
    Ok(())
}
