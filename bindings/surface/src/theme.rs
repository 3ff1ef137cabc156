//! Themes.

use azora_core::{Contrast, Scheme, ThemeName};

use crate::{AzoraError, error::guard, lift::Lift};

record! {
    /// What a ready-made theme is called and comes in.
    ThemeInfo = azora_core::ThemeInfo {
        /// `education`, `finance`, `marketplace` or `admin`.
        name: String,
        /// Name for people.
        title: String,
        /// `emerald`, `ruby`, `sapphire` or `unity`.
        jewel: String,
        /// The schemes it comes in: `light`, `dark`.
        schemes: Vec<String>,
        /// The contrasts it comes in: `standard`, `high`.
        contrasts: Vec<String>,
    }
}

/// One theme in one scheme and contrast.
#[derive(Debug)]
#[cfg_attr(feature = "wasm", wasm_bindgen::prelude::wasm_bindgen)]
#[cfg_attr(feature = "node", napi_derive::napi)]
#[cfg_attr(feature = "python", pyo3::pyclass(frozen, module = "azora"))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Object))]
pub struct Theme {
    theme: azora_core::Theme,
}

macro_rules! methods {
    ($(#[$block:meta])* $(; color $(#[$color:meta])*; each $(#[$each:meta])*)?) => {
        $(#[$block])*
        impl Theme {
            /// The colour of a role, as `#rrggbb`.
            $($(#[$color])*)?
            pub fn color(&self, role: String) -> Result<String, AzoraError> {
                guard(|| Ok(self.theme.color(&role)?))
            }

            /// Contrast ratio of any two roles as they are printed, by WCAG 2.2, 1..=21, not rounded.
            $($(#[$each])*)?
            pub fn ratio(&self, text_role: String, ground_role: String) -> Result<f64, AzoraError> {
                guard(|| Ok(self.theme.ratio(&text_role, &ground_role)?))
            }

            /// The names of all roles, in the order of the stylesheet.
            $($(#[$each])*)?
            pub fn roles(&self) -> Result<Vec<String>, AzoraError> {
                guard(|| Ok(self.theme.roles()))
            }

            /// This scheme's block of CSS alone.
            $($(#[$each])*)?
            pub fn css(&self) -> Result<String, AzoraError> {
                guard(|| Ok(self.theme.css()))
            }

            /// The resolved tokens as DTCG JSON.
            $($(#[$each])*)?
            pub fn json(&self) -> Result<String, AzoraError> {
                guard(|| Ok(self.theme.json()))
            }
        }
    };
}

#[cfg(feature = "json")]
methods! {}
#[cfg(feature = "wasm")]
methods! { #[wasm_bindgen::prelude::wasm_bindgen] }
#[cfg(feature = "node")]
methods! { #[napi_derive::napi] ; color #[napi(catch_unwind)] ; each #[napi(catch_unwind)] }
#[cfg(feature = "python")]
methods! { #[pyo3::pymethods] }
#[cfg(feature = "uniffi")]
methods! { #[uniffi::export] }

export! {
    /// The four ready-made themes.
    "listThemes" () pub fn list_themes() -> Vec<ThemeInfo> {
        Ok(azora_core::list_themes().lift())
    }

    /// A ready-made theme in one scheme and contrast.
    "theme" (name, scheme, contrast = None)
    pub fn theme(name: String, scheme: String, contrast: Option<String>) -> Theme {
        let name = ThemeName::from_name(&name, "/name")?;
        let scheme = Scheme::from_name(&scheme, "/scheme")?;
        let contrast = Contrast::from_name(contrast.as_deref().unwrap_or("standard"), "/contrast")?;
        Ok(Theme { theme: azora_core::theme(name, scheme, contrast) })
    }

    /// The whole stylesheet of a ready-made theme: light, dark, standard, high.
    "themeCss" (name) pub fn theme_css(name: String) -> String {
        Ok(azora_core::theme_css(ThemeName::from_name(&name, "/name")?))
    }
}
