//! What may cross into other languages, and under which name.
//!
//! Every function, record and object stands here once; the crates beside this one carry it into one language each. Closed
//! sets (themes, schemes, colour spaces …) cross as their names, so that a wrong one is refused with its place.
// `($($set)?)` in the macros is `()` without a set, and with one the set.
#![allow(unused_parens)]
#![allow(unsafe_code, clippy::needless_pass_by_value, clippy::missing_errors_doc, unreachable_pub)]

#[cfg(feature = "uniffi")]
uniffi::setup_scaffolding!("azora");

#[macro_use]
mod macros;

#[cfg(feature = "derive")]
mod android;
mod bytes;
#[cfg(feature = "color")]
mod color;
#[cfg(feature = "derive")]
mod derive;
#[cfg(all(feature = "elements", any(feature = "wasm", feature = "node")))]
mod drawn;
#[cfg(feature = "elements")]
mod elements;
mod error;
#[cfg(feature = "errors")]
mod errors;
#[cfg(any(feature = "elements", feature = "motion", feature = "raster", feature = "feed"))]
mod event;
#[cfg(feature = "raster")]
mod film;
#[cfg(feature = "feed")]
mod fold;
#[cfg(feature = "home")]
mod home;
#[cfg(feature = "wasm")]
mod js;
mod lift;
#[cfg(any(feature = "tokens", feature = "derive", feature = "raster"))]
mod lock;
#[cfg(any(feature = "elements", feature = "motion", feature = "raster"))]
mod look;
#[cfg(feature = "metrics")]
mod metrics;
#[cfg(feature = "motion")]
mod motion;
#[cfg(feature = "motion")]
mod moving;
#[cfg(feature = "panic")]
mod panic;
#[cfg(feature = "python")]
mod python;
#[cfg(feature = "derive")]
mod ramp;
#[cfg(feature = "raster")]
mod raster;
#[cfg(feature = "derive")]
mod recipes;
#[cfg(feature = "motion")]
mod stills;
#[cfg(feature = "home")]
mod themes;
#[cfg(any(feature = "home", feature = "tokens", feature = "derive"))]
mod tokens;
#[cfg(feature = "motion")]
mod views;

#[cfg(feature = "derive")]
pub use android::*;
pub use bytes::{Blob, Bytes, Floats, Maybe, Wholes};
#[cfg(feature = "color")]
pub use color::*;
#[cfg(feature = "derive")]
pub use derive::*;
#[cfg(feature = "elements")]
pub use elements::*;
pub use error::AzoraError;
#[cfg(feature = "errors")]
pub use errors::*;
#[cfg(any(feature = "elements", feature = "motion", feature = "raster", feature = "feed"))]
pub use event::*;
#[cfg(feature = "raster")]
pub use film::*;
#[cfg(feature = "feed")]
pub use fold::*;
#[cfg(feature = "home")]
pub use home::*;
#[cfg(feature = "metrics")]
pub use metrics::*;
#[cfg(feature = "motion")]
pub use motion::*;
#[cfg(feature = "motion")]
pub use moving::*;
#[cfg(feature = "panic")]
pub use panic::*;
#[cfg(feature = "derive")]
pub use ramp::*;
#[cfg(feature = "raster")]
pub use raster::*;
#[cfg(feature = "derive")]
pub use recipes::*;
#[cfg(feature = "motion")]
pub use stills::*;
#[cfg(feature = "home")]
pub use themes::*;
#[cfg(any(feature = "home", feature = "tokens", feature = "derive"))]
pub use tokens::*;
#[cfg(feature = "motion")]
pub use views::*;
