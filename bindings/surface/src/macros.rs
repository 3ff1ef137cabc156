//! The mirrors: one declaration, each language's annotations.

/// A record that mirrors a core struct. It destructures the core's without `..`, so a field added there breaks the build here
/// until it crosses.
macro_rules! record {
    ($(#[$meta:meta])* $name:ident = $core:path { $($(#[$field_meta:meta])* $field:ident : $kind:ty),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq)]
        #[cfg_attr(
            feature = "wasm",
            derive(serde::Serialize, serde::Deserialize, tsify::Tsify),
            serde(rename_all = "camelCase"),
            tsify(into_wasm_abi, from_wasm_abi, missing_as_null)
        )]
        #[cfg_attr(feature = "json", derive(serde::Serialize))]
        #[cfg_attr(feature = "node", napi_derive::napi(object, use_nullable = true))]
        #[cfg_attr(
            feature = "python",
            pyo3::pyclass(frozen, get_all, eq, from_py_object, new = "from_fields", module = "azora")
        )]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
        pub struct $name { $($(#[$field_meta])* pub $field: $kind),* }

        #[cfg(feature = "python")]
        #[pyo3::pymethods]
        impl $name {
            fn __repr__(&self, py: pyo3::Python<'_>) -> pyo3::PyResult<String> {
                use pyo3::{IntoPyObjectExt, types::PyAnyMethods};
                let fields: Vec<String> =
                    vec![$(format!("{}={}", stringify!($field), self.$field.clone().into_bound_py_any(py)?.repr()?)),*];
                Ok(format!("{}({})", stringify!($name), fields.join(", ")))
            }
        }

        impl From<$core> for $name {
            fn from(value: $core) -> Self {
                use $core as Core;
                let Core { $($field),* } = value;
                Self { $($field: crate::lift::Lift::lift($field)),* }
            }
        }

        impl crate::lift::Lift<$name> for $core {
            fn lift(self) -> $name {
                self.into()
            }
        }
    };
}

/// A function in every language. The name in quotes is the one JavaScript uses; the brackets after it are Python's signature.
/// A panic inside becomes an `internal.panic`.
macro_rules! export {
    ($($(#[doc = $doc:literal])* $js:literal ($($python:tt)*) $(-> $ts:literal)?
        pub fn $name:ident($($arg:ident : $kind:ty),* $(,)?) -> $out:ty $body:block)*) => { $(
        $(#[doc = $doc])*
        #[cfg_attr(feature = "wasm", wasm_bindgen::prelude::wasm_bindgen(js_name = $js))]
        #[cfg_attr(feature = "node", napi_derive::napi(catch_unwind $(, ts_return_type = $ts)?))]
        #[cfg_attr(feature = "python", pyo3::pyfunction(signature = ($($python)*)))]
        #[cfg_attr(feature = "uniffi", uniffi::export)]
        pub fn $name($($arg: $kind),*) -> Result<$out, crate::AzoraError> {
            crate::error::guard(move || $body)
        }
    )* };
}
