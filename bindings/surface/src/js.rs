//! Records as plain objects of JavaScript, field by field.
//!
//! By hand, because what serde says of a wrong field prints numbers, which no first module may. The wrapper has checked every
//! field before; one of another kind counts as empty here.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::{JsValue, convert::IntoWasmAbi, describe::WasmDescribe};

/// A value as JavaScript has it.
pub trait IntoJs {
    /// The value that crosses; what is absent is `null`.
    fn into_js(self) -> JsValue;
}

/// A value of JavaScript.
pub trait FromJs: Sized {
    /// The value that has crossed.
    fn from_js(value: &JsValue) -> Self;
}

/// The names of a record's fields, made once.
pub type Keys = Vec<JsValue>;

/// `raised_by` as `raisedBy`.
pub fn keys(fields: &[&str]) -> Keys {
    let camel = |field: &&str| {
        let mut words = field.split('_');
        let mut name = words.next().unwrap_or_default().to_owned();
        for word in words {
            let (first, rest) = word.split_at_checked(1).unwrap_or((word, ""));
            name.push_str(&first.to_ascii_uppercase());
            name.push_str(rest);
        }
        JsValue::from(name)
    };
    fields.iter().map(camel).collect()
}

/// An object of these fields.
pub fn object<const N: usize>(keys: &Keys, values: [JsValue; N]) -> JsValue {
    let object = Object::new();
    for (key, value) in keys.iter().zip(values) {
        // Setting a property of a fresh object can't fail.
        let _ = Reflect::set(&object, key, &value);
    }
    object.into()
}

/// A field of an object.
pub fn field<T: FromJs>(object: &JsValue, key: Option<&JsValue>) -> T {
    let value = key.and_then(|key| Reflect::get(object, key).ok());
    T::from_js(&value.unwrap_or(JsValue::UNDEFINED))
}

macro_rules! scalars {
    ($($kind:ty, |$value:ident| $from:expr;)*) => { $(
        impl IntoJs for $kind {
            fn into_js(self) -> JsValue {
                self.into()
            }
        }

        impl FromJs for $kind {
            fn from_js($value: &JsValue) -> Self {
                $from.unwrap_or_default()
            }
        }
    )* };
}

scalars! {
    bool, |value| value.as_bool();
    f64, |value| value.as_f64();
    String, |value| value.as_string();
    u32, |value| value.as_f64().map(whole);
}

/// A whole number that 32 bits can hold, as the wrapper lets no other pass.
fn whole(number: f64) -> u32 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the wrapper has checked it")]
    let whole = number as u32;
    whole
}

impl<T: IntoJs> IntoJs for Option<T> {
    fn into_js(self) -> JsValue {
        self.map_or(JsValue::NULL, T::into_js)
    }
}

impl<T: FromJs> FromJs for Option<T> {
    fn from_js(value: &JsValue) -> Self {
        (!value.is_null() && !value.is_undefined()).then(|| T::from_js(value))
    }
}

/// What a call may have no answer for; it crosses as a field does.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Maybe<T>(Option<T>);

impl<T> From<Option<T>> for Maybe<T> {
    fn from(value: Option<T>) -> Self {
        Self(value)
    }
}

impl<T> WasmDescribe for Maybe<T> {
    fn describe() {
        JsValue::describe();
    }
}

impl<T: IntoJs> IntoWasmAbi for Maybe<T> {
    type Abi = <JsValue as IntoWasmAbi>::Abi;

    fn into_abi(self) -> Self::Abi {
        self.0.into_js().into_abi()
    }
}

impl<T: IntoJs> IntoJs for Vec<T> {
    fn into_js(self) -> JsValue {
        self.into_iter().map(T::into_js).collect::<Array>().into()
    }
}

impl<T: FromJs> FromJs for Vec<T> {
    fn from_js(value: &JsValue) -> Self {
        if Array::is_array(value) {
            Array::from(value).iter().map(|item| T::from_js(&item)).collect()
        } else {
            Self::new()
        }
    }
}

/// Lets a record cross as an object, alone, in lists, and absent.
macro_rules! crossing {
    ($name:ident) => {
        const _: () = {
            use tsify::Tsify;
            use wasm_bindgen::{
                JsValue,
                convert::{
                    FromWasmAbi, IntoWasmAbi, OptionFromWasmAbi, OptionIntoWasmAbi, VectorFromWasmAbi,
                    VectorIntoWasmAbi,
                },
                describe::{WasmDescribe, WasmDescribeVector},
            };

            use crate::js::{FromJs, IntoJs};

            type Type = <$name as Tsify>::JsType;

            impl WasmDescribe for $name {
                fn describe() {
                    Type::describe();
                }
            }

            impl WasmDescribeVector for $name {
                fn describe_vector() {
                    Type::describe_vector();
                }
            }

            impl From<$name> for JsValue {
                fn from(value: $name) -> Self {
                    IntoJs::into_js(value)
                }
            }

            impl IntoWasmAbi for $name {
                type Abi = <JsValue as IntoWasmAbi>::Abi;

                fn into_abi(self) -> Self::Abi {
                    IntoJs::into_js(self).into_abi()
                }
            }

            impl OptionIntoWasmAbi for $name {
                fn none() -> Self::Abi {
                    <Type as OptionIntoWasmAbi>::none()
                }
            }

            impl VectorIntoWasmAbi for $name {
                type Abi = <JsValue as VectorIntoWasmAbi>::Abi;

                fn vector_into_abi(vector: Box<[Self]>) -> Self::Abi {
                    JsValue::vector_into_abi(vector.into_iter().map(IntoJs::into_js).collect())
                }
            }

            impl FromWasmAbi for $name {
                type Abi = <JsValue as FromWasmAbi>::Abi;

                unsafe fn from_abi(js: Self::Abi) -> Self {
                    // SAFETY: the caller's promise is that of this function.
                    FromJs::from_js(&unsafe { JsValue::from_abi(js) })
                }
            }

            impl OptionFromWasmAbi for $name {
                fn is_none(js: &Self::Abi) -> bool {
                    <Type as OptionFromWasmAbi>::is_none(js)
                }
            }

            impl VectorFromWasmAbi for $name {
                type Abi = <JsValue as VectorFromWasmAbi>::Abi;

                unsafe fn vector_from_abi(js: Self::Abi) -> Box<[Self]> {
                    // SAFETY: the caller's promise is that of this function.
                    unsafe { JsValue::vector_from_abi(js) }.iter().map(FromJs::from_js).collect()
                }
            }
        };
    };
}

pub(crate) use crossing;
