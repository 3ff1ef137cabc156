//! Which theme a service or an app wears, and what is its own about it.
//!
//! The theme is that of the catalogue; seeds and densities that depart from it stand in `tokens/services.json`, each with its
//! reason there. Nothing is derived here: [`derive_theme`](crate::derive_theme) does that with what this says.

use super::{
    ready,
    registry::{list_apps, list_services},
};
use crate::{
    Density, Error, Result, ThemeName,
    error::{nearest, quote},
};

/// A departure from a ready-made theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Override {
    /// `domain`, `service` or `app`.
    pub(super) kind: &'static str,
    pub(super) id: &'static str,
    pub(super) primary: Option<&'static str>,
    pub(super) density: Option<Density>,
}

/// The theme of a service or an app.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ServiceTheme {
    /// Its stable id.
    pub id: &'static str,
    /// `service` or `app`.
    pub kind: &'static str,
    /// What it works on, such as `finance`.
    pub domain: &'static str,
    /// The ready-made theme that it wears, or that its own is based on.
    pub theme: ThemeName,
    /// The seed of its own primary, `#rrggbb`, where it has one.
    pub primary: Option<&'static str>,
    /// How tightly things stand in it, where that is not as in its theme.
    pub density: Option<Density>,
}

/// The theme of a service or an app, by its id: that of the catalogue, with the seed and the density of its own, or else
/// of its domain, where it has one. An id that both a service and an app have is the service's; their themes are the same.
///
/// # Errors
/// `brand.unknown_service` at `/id`, with the nearest id.
///
/// # Examples
/// ```
/// use azora_core::{Density, ThemeName, service_theme};
/// let pay = service_theme("pay-ui")?;
/// assert_eq!((pay.kind, pay.theme, pay.primary), ("app", ThemeName::Finance, None));
/// let health = service_theme("azora-health")?;
/// assert_eq!((health.primary, health.density), (Some("#0f766e"), Some(Density::Comfortable)));
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn service_theme(id: &str) -> Result<ServiceTheme> {
    let service = list_services().into_iter().find(|it| it.id == id);
    let app = list_apps().into_iter().find(|it| it.id == id);
    let (id, kind, domain, theme) = match (service, app) {
        (Some(it), _) => (it.id, "service", it.domain, it.theme),
        (None, Some(it)) => (it.id, "app", it.domain, it.theme),
        (None, None) => return Err(unknown(id)),
    };
    let find = |kind: &str, id: &str| ready::OVERRIDES.iter().find(|it| it.kind == kind && it.id == id);
    let (own, shared) = (find(kind, id), find("domain", domain));
    Ok(ServiceTheme {
        id,
        kind,
        domain,
        theme,
        primary: own.and_then(|it| it.primary).or_else(|| shared?.primary),
        density: own.and_then(|it| it.density).or_else(|| shared?.density),
    })
}

fn unknown(id: &str) -> Error {
    let (services, apps) = (list_services(), list_apps());
    let ids = services.iter().map(|it| it.id).chain(apps.iter().map(|it| it.id));
    let reason = match nearest(id, ids) {
        Some(near) => format!("There is no service or app {}; did you mean {near:?}?", quote(id)),
        None => format!(
            "There is no service or app {}; `list_services` and `list_apps` give the ids of those there are.",
            quote(id)
        ),
    };
    Error::new("brand.unknown_service", reason).at("/id")
}
