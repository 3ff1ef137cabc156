//! Themes from brand colours.

use azora_core::{Brief, Contrast, Density, DeriveMode, Scheme, ThemeName};

use crate::{AzoraError, Problem, RampStep, lift::Lift, lock::unlocked};

record! {
    /// A role of a theme that is set by hand; the others are solved around it.
    Lock = azora_core::Lock {
        /// The role.
        role: String as Role,
        /// An opaque CSS colour.
        color: String,
        /// Why it is set, kept in the certificate.
        reason: String;
        /// The scheme it is set in; both where absent.
        scheme: Option<String> as Scheme = None,
        /// The contrast it is set in; both where absent.
        contrast: Option<String> as Contrast = None,
    }
}

record! {
    /// A role, and what the contracts say of it.
    RoleInfo = azora_core::RoleInfo {
        /// Its name, such as `primary-foreground`.
        name: String as Role,
        /// `ground`, `field`, `text` or `shape`.
        kind: String as RoleKind,
        /// What it is for, as a sentence.
        purpose: String,
        /// The roles that it may stand on, by contract; empty for grounds and fields without one.
        grounds: Vec<String> as Role,
        /// The states it has: `rest`, and of `hover`, `pressed`, `focus`, `selected`, `disabled` those that apply.
        states: Vec<String>,
    }
}

record! {
    /// A demand that takes part in a conflict.
    Conflict = azora_core::Conflict {
        /// Light or dark.
        scheme: String as Scheme,
        /// Standard or high.
        contrast: String as Contrast,
        /// The role that is seen, or the primary.
        role: String as Role,
        /// The role beneath it, or the status that the primary must be told apart from.
        ground: String as Role,
        /// `text` or `shape`; absent where it is not contrast that is asked for but a distance in colour.
        kind: Option<String> as ContractRole,
        /// The least ratio by WCAG 2.2, or the least ΔE-OK.
        min: f64,
    }
}

record! {
    /// Whether a theme can be derived.
    Feasibility = azora_core::Feasibility {
        /// Whether there is such a theme.
        feasible: bool,
        /// For each variant in which there is none: demands that can't hold together, and of which each is needed for that.
        conflicts: Vec<Conflict>,
        /// The seed nearest to the given one that can be the primary, where another seed helps.
        nearest: Option<String>,
        /// ΔE-OK from the given seed to that one; 0 where the seed itself can.
        distance: Option<f64>,
    }
}

record! {
    /// What a check of a certificate found.
    Verification = azora_core::Verification {
        /// Whether the certificate is that of the theme, to the last digit, and all promises are kept.
        verified: bool,
        /// The theme's name.
        name: String,
        /// The digest of what was derived now.
        digest: String,
        /// Where the certificate says something else, at most a hundred; each with its place.
        problems: Vec<Problem>,
    }
}

/// A theme derived from brand colours, in both schemes and both contrasts.
#[derive(Debug)]
#[cfg_attr(feature = "python", derive(PartialEq))]
#[cfg_attr(feature = "wasm", wasm_bindgen::prelude::wasm_bindgen)]
#[cfg_attr(feature = "node", napi_derive::napi)]
#[cfg_attr(feature = "python", pyo3::pyclass(frozen, eq, module = "azora"))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Object))]
pub struct DerivedTheme {
    theme: azora_core::DerivedTheme,
}

impl DerivedTheme {
    fn variant(&self, scheme: &str, contrast: &str) -> Result<&azora_core::Theme, AzoraError> {
        let scheme = Scheme::from_name(scheme, "/scheme")?;
        Ok(self.theme.theme(scheme, Contrast::from_name(contrast, "/contrast")?))
    }
}

methods! {
    DerivedTheme {
        /// The colour of a role, as `#rrggbb`.
        "color" pub fn color(
            &self, role: String as Role, scheme: String as Scheme; contrast: String as Contrast = "standard"
        ) -> String {
            Ok(self.variant(&scheme, &contrast)?.color(&role)?)
        }

        /// Contrast ratio of any two roles as they are printed, by WCAG 2.2, 1..=21, not rounded.
        "ratio" pub fn ratio(
            &self, text_role: String as Role, ground_role: String as Role, scheme: String as Scheme;
            contrast: String as Contrast = "standard"
        ) -> f64 {
            Ok(self.variant(&scheme, &contrast)?.ratio(&text_role, &ground_role)?)
        }

        /// The ramp of the brand colour, 50 to 950.
        "ramp" pub fn ramp(&self) -> Vec<RampStep> {
            Ok(self.theme.ramp()?.lift())
        }

        /// The whole stylesheet: light, dark, standard, high.
        "css" pub fn css(&self) -> String {
            Ok(self.theme.css())
        }

        /// Only what differs from the base's stylesheet, for a page that has that one.
        "deltaCss" pub fn delta_css(&self) -> String {
            Ok(self.theme.delta_css())
        }

        /// The resolved tokens of one scheme and contrast as DTCG JSON.
        "json" pub fn json(&self, scheme: String as Scheme; contrast: String as Contrast = "standard") -> String {
            Ok(self.variant(&scheme, &contrast)?.json())
        }

        /// The proof as JSON: every pair in every state, every distance, what it was derived from, and a digest.
        "certificate" pub fn certificate(&self) -> String {
            Ok(self.theme.certificate_json())
        }
    }
    python {
        fn __repr__(&self, py: pyo3::Python<'_>) -> pyo3::PyResult<String> {
            let (name, arguments) = self.made_by(py)?;
            Ok(format!("{name}{}", pyo3::types::PyAnyMethods::repr(arguments.as_any())?))
        }

        fn __hash__(&self) -> u64 {
            let mut hasher = std::hash::DefaultHasher::new();
            std::hash::Hash::hash(&(self.theme.is_house(), self.theme.brief().json()), &mut hasher);
            std::hash::Hasher::finish(&hasher)
        }

        #[pyo3(signature = () -> "tuple[object, tuple[object, ...]]")]
        fn __reduce__<'py>(
            &self,
            py: pyo3::Python<'py>,
        ) -> pyo3::PyResult<(pyo3::Bound<'py, pyo3::PyAny>, pyo3::Bound<'py, pyo3::types::PyTuple>)> {
            let (name, arguments) = self.made_by(py)?;
            Ok((pyo3::types::PyAnyMethods::getattr(py.import("azora")?.as_any(), name)?, arguments))
        }
    }
}

#[cfg(feature = "python")]
impl DerivedTheme {
    /// The function that makes it, and its arguments.
    fn made_by<'py>(
        &self,
        py: pyo3::Python<'py>,
    ) -> pyo3::PyResult<(&'static str, pyo3::Bound<'py, pyo3::types::PyTuple>)> {
        use pyo3::IntoPyObject;

        let Brief { name, primary, accent, neutral, base, mode, density, type_ratio, type_base, motion, locks } =
            self.theme.brief();
        if self.theme.is_house() {
            return Ok(("house_theme", (base.name(),).into_pyobject(py)?));
        }
        let locks: Vec<Lock> = locks.iter().cloned().map(Into::into).collect();
        let colors = (name, primary, accent, neutral, base.name(), mode.name(), density.map(Density::name));
        let (name, primary, accent, neutral, base, mode, density) = colors;
        let all = (name, primary, accent, neutral, base, mode, density, *type_ratio, *type_base, *motion, locks);
        Ok(("derive_theme", all.into_pyobject(py)?))
    }
}

/// What a theme is derived from, as it crosses.
#[allow(clippy::too_many_arguments)]
fn brief(
    name: String,
    primary: String,
    accent: String,
    neutral: String,
    base: &str,
    mode: &str,
    density: Option<String>,
    type_ratio: Option<f64>,
    type_base: Option<f64>,
    motion: Option<f64>,
    locks: Option<Vec<Lock>>,
) -> Result<Brief, AzoraError> {
    let locks = locks.unwrap_or_default().into_iter().enumerate().map(|(at, lock)| lock.read(at));
    Ok(Brief {
        name,
        primary,
        accent,
        neutral,
        base: ThemeName::from_name(base, "/base")?,
        mode: DeriveMode::from_name(mode, "/mode")?,
        density: density.map(|density| Density::from_name(&density, "/density")).transpose()?,
        type_ratio,
        type_base,
        motion,
        locks: locks.collect::<Result<_, _>>()?,
    })
}

impl Lock {
    fn read(self, at: usize) -> Result<azora_core::Lock, AzoraError> {
        let Self { role, color, reason, scheme, contrast } = self;
        let scheme = scheme.map(|scheme| Scheme::from_name(&scheme, &format!("/locks/{at}/scheme"))).transpose()?;
        let contrast = contrast.map(|name| Contrast::from_name(&name, &format!("/locks/{at}/contrast"))).transpose()?;
        Ok(azora_core::Lock { role, color, scheme, contrast, reason })
    }
}

export! {
    /// Every role with its kind, purpose, legal grounds and states, in the order of the stylesheet.
    "listRoles" pub fn list_roles() -> Vec<RoleInfo> {
        Ok(azora_core::list_roles().lift())
    }

    /// A theme from brand colours, in both schemes and both contrasts; every contract is kept, or it is refused.
    ///
    /// `mode` says what becomes of a brand colour that can't be the primary as it is: `nearest`, `lock-brand`, `strict`. What
    /// is empty or absent is the base's own.
    "deriveTheme" pub fn derive_theme(
        name: String, primary: String;
        accent: String = "", neutral: String = "", base: String as ThemeName = "admin", mode: String as DeriveMode = "nearest";
        density: String as Density, type_ratio: f64, type_base: f64, motion: f64, locks: Vec<Lock>
    ) -> DerivedTheme {
        let brief = brief(name, primary, accent, neutral, &base, &mode, density, type_ratio, type_base, motion, locks)?;
        Ok(DerivedTheme { theme: unlocked(|| azora_core::derive_theme(&brief))? })
    }

    /// Whether a theme can be derived; where it can't, which contracts conflict, and the nearest seed.
    ///
    /// The arguments are those of `derive_theme`.
    "explainTheme" pub fn explain_theme(
        name: String, primary: String;
        accent: String = "", neutral: String = "", base: String as ThemeName = "admin", mode: String as DeriveMode = "nearest";
        density: String as Density, type_ratio: f64, type_base: f64, motion: f64, locks: Vec<Lock>
    ) -> Feasibility {
        let brief = brief(name, primary, accent, neutral, &base, &mode, density, type_ratio, type_base, motion, locks)?;
        Ok(unlocked(|| azora_core::explain_theme(&brief))?.lift())
    }

    /// A house theme, derived from its own seeds; the same colours as the ready-made one.
    "houseTheme" pub fn house_theme(name: String as ThemeName) -> DerivedTheme {
        let name = ThemeName::from_name(&name, "/name")?;
        Ok(DerivedTheme { theme: unlocked(|| azora_core::house_theme(name))? })
    }

    /// Derives the theme of a certificate anew, and compares everything that it says.
    "verifyTheme" pub fn verify_theme(certificate: String) -> Verification {
        Ok(unlocked(|| azora_core::verify_theme(&certificate))?.lift())
    }
}
