//! Themes.

use azora_core::{Contrast, Scheme, ThemeName};

use crate::lift::Lift;

record! {
    /// What a ready-made theme is called and comes in.
    ThemeInfo = azora_core::ThemeInfo {
        /// `education`, `finance`, `marketplace` or `admin`.
        name: String as ThemeName,
        /// Name for people.
        title: String,
        /// `emerald`, `ruby`, `sapphire` or `unity`.
        jewel: String,
        /// The schemes it comes in: `light`, `dark`.
        schemes: Vec<String> as Scheme,
        /// The contrasts it comes in: `standard`, `high`.
        contrasts: Vec<String> as Contrast,
    }
}

/// One theme in one scheme and contrast.
#[derive(Debug)]
#[cfg_attr(feature = "python", derive(PartialEq))]
#[cfg_attr(feature = "wasm", wasm_bindgen::prelude::wasm_bindgen)]
#[cfg_attr(feature = "node", napi_derive::napi)]
#[cfg_attr(feature = "python", pyo3::pyclass(frozen, eq, module = "azora"))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Object))]
pub struct Theme {
    theme: azora_core::Theme,
    /// What made it, so that it can be pickled.
    #[cfg(feature = "python")]
    arguments: (ThemeName, Scheme, Contrast),
}

methods! {
    Theme {
        /// The colour of a role, as `#rrggbb`.
        "color" pub fn color(&self, role: String as Role) -> String {
            Ok(self.theme.color(&role)?)
        }

        /// Contrast ratio of any two roles as they are printed, by WCAG 2.2, 1..=21, not rounded.
        "ratio" pub fn ratio(&self, text_role: String as Role, ground_role: String as Role) -> f64 {
            Ok(self.theme.ratio(&text_role, &ground_role)?)
        }

        /// The names of all roles, in the order of the stylesheet.
        "roles" pub fn roles(&self) -> Vec<String> as Role {
            Ok(self.theme.roles())
        }

        /// This scheme's block of CSS alone.
        "css" pub fn css(&self) -> String {
            Ok(self.theme.css())
        }

        /// The resolved tokens as DTCG JSON.
        "json" pub fn json(&self) -> String {
            Ok(self.theme.json())
        }
    }
    python {
        fn __repr__(&self) -> String {
            let (name, scheme, contrast) = self.arguments;
            format!("theme('{name}', '{scheme}', '{contrast}')")
        }

        fn __hash__(&self) -> u64 {
            let mut hasher = std::hash::DefaultHasher::new();
            std::hash::Hash::hash(&self.arguments, &mut hasher);
            std::hash::Hasher::finish(&hasher)
        }

        #[pyo3(signature = () -> "tuple[object, tuple[str, str, str]]")]
        fn __reduce__<'py>(&self, py: pyo3::Python<'py>) -> pyo3::PyResult<crate::python::Call<'py>> {
            let (name, scheme, contrast) = self.arguments;
            crate::python::call(py, "theme", (name.name(), scheme.name(), contrast.name()))
        }
    }
}

export! {
    /// The four ready-made themes.
    "listThemes" pub fn list_themes() -> Vec<ThemeInfo> {
        Ok(azora_core::list_themes().lift())
    }

    /// A ready-made theme in one scheme and contrast.
    "theme" pub fn theme(name: String as ThemeName, scheme: String as Scheme; contrast: String as Contrast = "standard") -> Theme {
        let name = ThemeName::from_name(&name, "/name")?;
        let scheme = Scheme::from_name(&scheme, "/scheme")?;
        let contrast = Contrast::from_name(&contrast, "/contrast")?;
        Ok(Theme {
            theme: azora_core::theme(name, scheme, contrast),
            #[cfg(feature = "python")]
            arguments: (name, scheme, contrast),
        })
    }

    /// The whole stylesheet of a ready-made theme: light, dark, standard, high.
    "themeCss" pub fn theme_css(name: String as ThemeName) -> String {
        Ok(azora_core::theme_css(ThemeName::from_name(&name, "/name")?))
    }
}
