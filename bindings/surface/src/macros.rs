//! The mirrors: one declaration, each language's annotations.
//!
//! `String as ThemeName` is a text that is one of a closed set of names: it crosses as a text, and languages with literal types
//! type it by the set. What stands after a semicolon may be left out by a caller, who then gets the value that stands there; after
//! a second semicolon nothing stands there, and what is left out is absent.

/// A record that mirrors a core struct. It destructures the core's without `..`, so a field added there breaks the build here
/// until it crosses.
macro_rules! record {
    ($(#[$meta:meta])* $name:ident = $core:path {
        $($(#[$field_meta:meta])* $field:ident : $kind:ty $(as $set:ident)?),*
        $(; $($(#[$last_meta:meta])* $last:ident : Option<$last_kind:ty> $(as $last_set:ident)? = $default:tt),*)? $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq)]
        #[cfg_attr(
            feature = "wasm",
            derive(tsify::Tsify),
            serde(rename_all = "camelCase"),
            tsify(missing_as_null)
        )]
        #[cfg_attr(feature = "json", derive(serde::Serialize))]
        #[cfg_attr(feature = "node", napi_derive::napi(object, use_nullable = true))]
        #[cfg_attr(feature = "python", pyo3::pyclass(frozen, eq, from_py_object, module = "azora"))]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
        pub struct $name {
            $($(#[$field_meta])* pub $field: $kind,)*
            $($($(#[$last_meta])* pub $last: Option<$last_kind>,)*)?
        }

        #[cfg(feature = "wasm")]
        const _: () = {
            use crate::js::{FromJs, IntoJs, Keys, field, keys, object};

            thread_local! {
                static KEYS: Keys = keys(&[$(stringify!($field),)* $($(stringify!($last)),*)?]);
            }

            crate::js::crossing!($name);

            impl IntoJs for $name {
                fn into_js(self) -> wasm_bindgen::JsValue {
                    let values = [$(self.$field.into_js(),)* $($(self.$last.into_js()),*)?];
                    KEYS.with(|keys| object(keys, values))
                }
            }

            impl FromJs for $name {
                fn from_js(value: &wasm_bindgen::JsValue) -> Self {
                    KEYS.with(|keys| {
                        let mut keys = keys.iter();
                        Self {
                            $($field: field(value, keys.next()),)*
                            $($($last: field(value, keys.next()),)*)?
                        }
                    })
                }
            }
        };

        #[cfg(feature = "python")]
        const _: () = {
            use crate::python::{Field, Fields, Given, Output};

            crate::python::given!($name);
            crate::python::shown!($name);

            impl $name {
                fn fields<'py>(&self, py: pyo3::Python<'py>) -> pyo3::PyResult<Fields<'py>> {
                    Ok(vec![
                        $((stringify!($field), Output::<($(crate::python::$set)?)>::field(self.$field.clone(), py)?),)*
                        $($((stringify!($last), Output::<($(crate::python::$last_set)?)>::field(self.$last.clone(), py)?),)*)?
                    ])
                }
            }

            #[pyo3::pymethods]
            impl $name {
                #[new]
                #[allow(clippy::too_many_arguments)]
                #[pyo3(signature = (*, $($field,)* $($($last = $default),*)?))]
                fn __new__(
                    $($field: Given<$kind, ($(crate::python::$set)?)>,)*
                    $($($last: Option<Given<$last_kind, ($(crate::python::$last_set)?)>>,)*)?
                ) -> Result<Self, crate::AzoraError> {
                    Ok(Self {
                        $($field: $field.at(concat!("/", stringify!($field)))?,)*
                        $($($last: $last.map(|given| given.at(concat!("/", stringify!($last)))).transpose()?,)*)?
                    })
                }

                $($(#[$field_meta])*
                #[getter]
                fn $field(&self) -> Field<$kind, ($(crate::python::$set)?)> {
                    Field::of(self.$field.clone())
                })*

                $($($(#[$last_meta])*
                #[getter]
                fn $last(&self) -> Field<Option<$last_kind>, ($(crate::python::$last_set)?)> {
                    Field::of(self.$last.clone())
                })*)?

                fn __repr__(&self, py: pyo3::Python<'_>) -> pyo3::PyResult<String> {
                    crate::python::repr(stringify!($name), self.fields(py)?)
                }

                fn __hash__(&self, py: pyo3::Python<'_>) -> pyo3::PyResult<isize> {
                    crate::python::hash(py, self.fields(py)?)
                }

                #[pyo3(signature = () -> "tuple[tuple[()], dict[str, object]]")]
                fn __getnewargs_ex__<'py>(&self, py: pyo3::Python<'py>) -> pyo3::PyResult<crate::python::Arguments<'py>> {
                    crate::python::arguments(py, self.fields(py)?)
                }
            }
        };

        impl From<$core> for $name {
            fn from(value: $core) -> Self {
                use $core as Core;
                let Core { $($field,)* $($($last),*)? } = value;
                Self { $($field: crate::lift::Lift::lift($field),)* $($($last: crate::lift::Lift::lift($last)),*)? }
            }
        }

        impl crate::lift::Lift<$name> for $core {
            fn lift(self) -> $name {
                self.into()
            }
        }
    };
}

/// A function in every language. The name in quotes is the one JavaScript uses. A panic inside becomes an `internal.panic`.
macro_rules! export {
    ($($(#[doc = $doc:literal])* $js:literal $(-> $ts:literal)?
        pub fn $name:ident(
            $($arg:ident : $kind:ty $(as $set:ident)?),*
            $(; $($opt:ident : $opt_kind:ty $(as $opt_set:ident)? = $default:tt),*
                $(; $($may:ident : $may_kind:ty $(as $may_set:ident)?),*)?)?
        ) -> $out:ty $(as $out_set:ident)? $body:block)*) => { $(
        $(#[doc = $doc])*
        #[cfg(not(feature = "python"))]
        #[cfg_attr(feature = "wasm", wasm_bindgen::prelude::wasm_bindgen(js_name = $js $(, unchecked_return_type = $ts)?))]
        #[cfg_attr(feature = "node", napi_derive::napi(catch_unwind $(, ts_return_type = $ts)?))]
        #[cfg_attr(feature = "uniffi", uniffi::export)]
        #[allow(clippy::too_many_arguments)]
        pub fn $name($($arg: $kind,)* $($($opt: Option<$opt_kind>,)* $($($may: Option<$may_kind>,)*)?)?) -> Result<$out, crate::AzoraError> {
            $($(let $opt = crate::lift::given($opt, $default);)*)?
            crate::error::guard::<$out>(move || $body)
        }

        $(#[doc = $doc])*
        #[cfg(feature = "python")]
        #[pyo3::pyfunction(signature = ($($arg,)* $($($opt = $default,)* $($($may = None,)*)?)?))]
        #[allow(clippy::too_many_arguments)]
        pub fn $name(
            $($arg: crate::python::Given<$kind, ($(crate::python::$set)?)>,)*
            $($($opt: Option<crate::python::Given<$opt_kind, ($(crate::python::$opt_set)?)>>,)*
            $($($may: Option<crate::python::Given<$may_kind, ($(crate::python::$may_set)?)>>,)*)?)?
        ) -> Result<crate::python::Shown<$out, ($(crate::python::$out_set)?)>, crate::AzoraError> {
            $(let $arg: $kind = $arg.at(concat!("/", stringify!($arg)))?;)*
            $($(let $opt: $opt_kind = match $opt {
                Some(given) => given.at(concat!("/", stringify!($opt)))?,
                None => crate::lift::Lift::lift($default),
            };)*
            $($(let $may = $may.map(|given| given.at(concat!("/", stringify!($may)))).transpose()?;)*)?)?
            crate::error::guard::<$out>(move || $body).map(crate::python::Shown::of)
        }
    )* };
}

/// The methods of an object, and what Python alone has. The name in quotes is the one JavaScript uses. One block a language: an
/// attribute macro does not see through `cfg_attr`.
#[cfg(any(feature = "home", feature = "derive", feature = "elements", feature = "feed"))]
macro_rules! methods {
    ($object:ident { $($methods:tt)* } python { $($python:tt)* }) => {
        #[cfg(feature = "json")]
        methods! { @ [allow(clippy::missing_errors_doc)] [allow(clippy::missing_errors_doc)] $object { $($methods)* } }
        #[cfg(feature = "wasm")]
        methods! { @wasm $object { $($methods)* } }
        #[cfg(feature = "node")]
        methods! { @node $object { $($methods)* } }
        #[cfg(feature = "uniffi")]
        methods! { @ [uniffi::export] [allow(clippy::missing_errors_doc)] $object { $($methods)* } }
        #[cfg(feature = "python")]
        methods! { @python $object { $($methods)* } { $($python)* } }
    };
    (@ $block:tt $each:tt $object:ident { $($(#[doc = $doc:literal])* $js:literal $(-> $ts:literal)?
        pub fn $name:ident(
            &$self:ident $(, $arg:ident : $kind:ty $(as $set:ident)?)*
            $(; $($opt:ident : $opt_kind:ty $(as $opt_set:ident)? = $default:tt),*)?
        ) -> $out:ty $(as $out_set:ident)? $body:block)* }) => {
        #$block
        impl $object { $(
            $(#[doc = $doc])*
            #$each
            pub fn $name(&$self $(, $arg: $kind)* $($(, $opt: Option<$opt_kind>)*)?) -> Result<$out, crate::AzoraError> {
                $($(let $opt = crate::lift::given($opt, $default);)*)?
                crate::error::guard::<$out>(move || $body)
            }
        )* }
    };
    (@wasm $object:ident { $($(#[doc = $doc:literal])* $js:literal $(-> $ts:literal)?
        pub fn $name:ident(
            &$self:ident $(, $arg:ident : $kind:ty $(as $set:ident)?)*
            $(; $($opt:ident : $opt_kind:ty $(as $opt_set:ident)? = $default:tt),*)?
        ) -> $out:ty $(as $out_set:ident)? $body:block)* }) => {
        #[wasm_bindgen::prelude::wasm_bindgen]
        impl $object { $(
            $(#[doc = $doc])*
            #[wasm_bindgen(js_name = $js $(, unchecked_return_type = $ts)?)]
            pub fn $name(&$self $(, $arg: $kind)* $($(, $opt: Option<$opt_kind>)*)?) -> Result<$out, crate::AzoraError> {
                $($(let $opt = crate::lift::given($opt, $default);)*)?
                crate::error::guard::<$out>(move || $body)
            }
        )* }
    };
    (@node $object:ident { $($(#[doc = $doc:literal])* $js:literal $(-> $ts:literal)?
        pub fn $name:ident(
            &$self:ident $(, $arg:ident : $kind:ty $(as $set:ident)?)*
            $(; $($opt:ident : $opt_kind:ty $(as $opt_set:ident)? = $default:tt),*)?
        ) -> $out:ty $(as $out_set:ident)? $body:block)* }) => {
        #[napi_derive::napi]
        impl $object { $(
            $(#[doc = $doc])*
            #[napi(catch_unwind $(, ts_return_type = $ts)?)]
            pub fn $name(&$self $(, $arg: $kind)* $($(, $opt: Option<$opt_kind>)*)?) -> Result<$out, crate::AzoraError> {
                $($(let $opt = crate::lift::given($opt, $default);)*)?
                crate::error::guard::<$out>(move || $body)
            }
        )* }
    };
    (@python $object:ident { $($(#[doc = $doc:literal])* $js:literal $(-> $ts:literal)?
        pub fn $name:ident(
            &$self:ident $(, $arg:ident : $kind:ty $(as $set:ident)?)*
            $(; $($opt:ident : $opt_kind:ty $(as $opt_set:ident)? = $default:tt),*)?
        ) -> $out:ty $(as $out_set:ident)? $body:block)* }
        { $($python:tt)* }) => {
        #[pyo3::pymethods]
        impl $object {
            $($(#[doc = $doc])*
            #[pyo3(signature = ($($arg,)* $($($opt = $default),*)?))]
            pub fn $name(
                &$self
                $(, $arg: crate::python::Given<$kind, ($(crate::python::$set)?)>)*
                $($(, $opt: Option<crate::python::Given<$opt_kind, ($(crate::python::$opt_set)?)>>)*)?
            ) -> Result<crate::python::Shown<$out, ($(crate::python::$out_set)?)>, crate::AzoraError> {
                $(let $arg: $kind = $arg.at(concat!("/", stringify!($arg)))?;)*
                $($(let $opt: $opt_kind = match $opt {
                    Some(given) => given.at(concat!("/", stringify!($opt)))?,
                    None => crate::lift::Lift::lift($default),
                };)*)?
                crate::error::guard::<$out>(move || $body).map(crate::python::Shown::of)
            })*
            $($python)*
        }
    };
}
