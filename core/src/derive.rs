//! Themes from brand colours: ramps, roles in every scheme and contrast, and the certificate that proves them.
//!
//! Nothing is guessed and nothing is silent: what the contracts of the token files ask is solved for, a brand colour that
//! can't be kept is moved by a stated distance or refused with the contracts that conflict, and the same brief gives the
//! same bytes in every language. Files, fonts and pictures are not here.

mod apart;
mod brief;
mod certificate;
mod character;
mod charts;
mod conflict;
mod explain;
mod given;
mod guide;
mod light;
mod nearest;
mod place;
mod proof;
mod ramp;
#[rustfmt::skip]
mod ready;
mod role;
mod roles;
mod scale;
mod scheme;
mod seed;
mod service;
mod solve;
mod status;
mod tint;
mod twin;
mod verify;
mod wide;
mod wish;

pub use certificate::{Certificate, CertifiedDistance, CertifiedPair, DERIVATION};
pub use charts::{chart_colors, solve_charts};
pub use conflict::Conflict;
pub use explain::{Feasibility, explain_theme};
pub use ramp::{RampStep, color_ramp};
pub use roles::{RoleInfo, RoleKind, list_roles};
pub use scale::Density;
pub use seed::{Brief, DeriveMode, Lock};
pub use solve::{DerivedTheme, derive_theme, house_theme};
pub use twin::{AlphaTwin, alpha_twin};
pub use verify::{Verification, certified_theme, verify_theme};
pub use wish::{Wish, solve_primaries};
