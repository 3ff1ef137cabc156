//! Python's side of the border: what arguments may hold, how results are typed, what every record can do.

use core::marker::PhantomData;

use pyo3::{
    IntoPyObjectExt,
    exceptions::{PyOverflowError, PyUnicodeEncodeError},
    impl_::wrap::SomeWrap,
    inspect::{PyStaticConstant, PyStaticExpr, PyStaticOperator},
    prelude::*,
    types::{PyDict, PyTuple},
};

use crate::AzoraError;

pub(crate) use azora_core::{
    ColorFormat, ColorSpace, ContractRole, Contrast, Cut, Density, DeriveMode, DifferenceMethod, ElementKind, Emblem,
    FlashRoute, GamutMethod, Glow, Heart, MetricType, MotionPolicy, Pace, RoleKind, Scheme, SvgMotion, ThemeName,
    Vision,
};

/// A role of a theme.
pub enum Role {}

/// The id of a mark.
pub enum MarkId {}

/// A closed set of names; `()` is none.
pub(crate) trait Set {
    /// Its literal type, where it is one.
    const HINT: Option<PyStaticExpr>;
}

impl Set for () {
    const HINT: Option<PyStaticExpr> = None;
}

macro_rules! sets {
    ($($set:ident),*) => { $(
        impl Set for $set {
            const HINT: Option<PyStaticExpr> = Some(PyStaticExpr::Attribute {
                value: &PyStaticExpr::Name { id: "azora._names" },
                attr: stringify!($set),
            });
        }
    )* };
}

sets!(
    ColorFormat,
    ColorSpace,
    ContractRole,
    Contrast,
    Cut,
    Density,
    DeriveMode,
    DifferenceMethod,
    ElementKind,
    Emblem,
    FlashRoute,
    GamutMethod,
    Glow,
    Heart,
    MarkId,
    MetricType,
    MotionPolicy,
    Pace,
    Role,
    RoleKind,
    Scheme,
    SvgMotion,
    ThemeName,
    Vision
);

/// The type of an argument; `S` is the closed set that its texts come from.
pub(crate) trait Input<S> {
    /// Its type, for the stubs.
    const GIVEN: PyStaticExpr;
}

/// The type of a result and of a record's field; `S` is the closed set that its texts come from.
pub(crate) trait Output<S>: Sized {
    /// Its type as a result, for the stubs.
    const SHOWN: PyStaticExpr;
    /// Its type as a field of a record, which is immutable through and through, for the stubs.
    const FIELD: PyStaticExpr = Self::SHOWN;

    /// The field of a record.
    fn field(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>>;

    /// What a call gives.
    fn result<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>>
    where
        Self: IntoPyObject<'py>,
    {
        self.into_bound_py_any(py)
    }
}

macro_rules! given {
    ($($kind:ty),*) => { $(
        impl $crate::python::Input<()> for $kind {
            const GIVEN: pyo3::inspect::PyStaticExpr = <$kind as pyo3::FromPyObject<'static, 'static>>::INPUT_TYPE;
        }
    )* };
}

macro_rules! shown {
    ($($kind:ty),*) => { $(
        impl $crate::python::Output<()> for $kind {
            const SHOWN: pyo3::inspect::PyStaticExpr = <$kind as pyo3::IntoPyObject<'static>>::OUTPUT_TYPE;

            fn field(self, py: pyo3::Python<'_>) -> pyo3::PyResult<pyo3::Bound<'_, pyo3::PyAny>> {
                pyo3::IntoPyObjectExt::into_bound_py_any(self, py)
            }
        }
    )* };
}

pub(crate) use {given, shown};

given!(bool, f64, u32);
shown!(bool, f64, u32, Vec<u8>, crate::DerivedTheme, crate::Element, crate::MetricFold, crate::Theme);

const NONE: PyStaticExpr = PyStaticExpr::Constant { value: PyStaticConstant::None };
const MORE: PyStaticExpr = PyStaticExpr::Constant { value: PyStaticConstant::Ellipsis };
const LIST: PyStaticExpr = PyStaticExpr::Name { id: "list" };
const TUPLE: PyStaticExpr = PyStaticExpr::Name { id: "tuple" };
const SEQUENCE: PyStaticExpr =
    PyStaticExpr::Attribute { value: &PyStaticExpr::Name { id: "collections.abc" }, attr: "Sequence" };

impl<S: Set> Input<S> for String {
    const GIVEN: PyStaticExpr = match S::HINT {
        Some(hint) => hint,
        None => <Self as FromPyObject<'static, 'static>>::INPUT_TYPE,
    };
}

impl Input<()> for Vec<u8> {
    const GIVEN: PyStaticExpr = PyStaticExpr::Name { id: "bytes" };
}

impl<T: Input<S>, S> Input<S> for Option<T> {
    const GIVEN: PyStaticExpr = PyStaticExpr::BinOp { left: &T::GIVEN, op: PyStaticOperator::BitOr, right: &NONE };
}

impl<T: Input<S>, S> Input<S> for Vec<T> {
    const GIVEN: PyStaticExpr = PyStaticExpr::Subscript { value: &SEQUENCE, slice: &T::GIVEN };
}

// What gives nothing gives `None`, not an empty tuple.
impl Output<()> for () {
    const SHOWN: PyStaticExpr = NONE;

    fn field(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        Ok(py.None().into_bound(py))
    }

    fn result<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>>
    where
        Self: IntoPyObject<'py>,
    {
        self.field(py)
    }
}

impl<S: Set> Output<S> for String {
    const SHOWN: PyStaticExpr = match S::HINT {
        Some(hint) => hint,
        None => <Self as IntoPyObject<'static>>::OUTPUT_TYPE,
    };

    fn field(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        self.into_bound_py_any(py)
    }
}

impl<T: Output<S>, S> Output<S> for Option<T> {
    const SHOWN: PyStaticExpr = PyStaticExpr::BinOp { left: &T::SHOWN, op: PyStaticOperator::BitOr, right: &NONE };

    fn field(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        self.map_or_else(|| py.None().into_bound_py_any(py), |value| value.field(py))
    }
}

impl<T: Output<S>, S> Output<S> for Vec<T> {
    const SHOWN: PyStaticExpr = PyStaticExpr::Subscript { value: &LIST, slice: &T::SHOWN };
    const FIELD: PyStaticExpr =
        PyStaticExpr::Subscript { value: &TUPLE, slice: &PyStaticExpr::Tuple { elts: &[T::SHOWN, MORE] } };

    fn field(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        let items = self.into_iter().map(|item| item.field(py)).collect::<PyResult<Vec<_>>>()?;
        Ok(PyTuple::new(py, items)?.into_any())
    }
}

/// An argument of the right type, perhaps of a value that can't cross; a wrong type never gets here.
pub struct Given<T, S>(Result<T, &'static str>, PhantomData<S>);

impl<T, S> Given<T, S> {
    /// The value, or `argument.invalid` at `path`.
    pub(crate) fn at(self, path: &str) -> Result<T, AzoraError> {
        self.0.map_err(|reason| AzoraError::Invalid {
            code: "argument.invalid".to_owned(),
            reason: reason.to_owned(),
            path: Some(path.to_owned()),
            line: None,
            column: None,
            problems: Vec::new(),
        })
    }
}

impl<'a, 'py, T: FromPyObject<'a, 'py> + Input<S>, S> FromPyObject<'a, 'py> for Given<T, S> {
    type Error = PyErr;

    const INPUT_TYPE: PyStaticExpr = T::GIVEN;

    fn extract(given: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        let py = given.py();
        let value = match given.extract::<T>().map_err(Into::<PyErr>::into) {
            Ok(value) => Ok(value),
            Err(error) if error.is_instance_of::<PyOverflowError>(py) => {
                Err("A whole number from 0 to 4294967295 belongs here.")
            }
            Err(error) if error.is_instance_of::<PyUnicodeEncodeError>(py) => {
                Err("The text holds half a surrogate pair, which is no character; leave it out.")
            }
            Err(error) => return Err(error),
        };
        Ok(Self(value, PhantomData))
    }
}

// A default that stands in a signature as a literal, so that `help()` and the stubs show it.
impl<S> SomeWrap<Given<String, S>> for &'static str {
    fn wrap(self) -> Option<Given<String, S>> {
        Some(Given(Ok(self.to_owned()), PhantomData))
    }
}
impl SomeWrap<Given<bool, ()>> for bool {
    fn wrap(self) -> Option<Given<Self, ()>> {
        Some(Given(Ok(self), PhantomData))
    }
}
impl SomeWrap<Given<u32, ()>> for u32 {
    fn wrap(self) -> Option<Given<Self, ()>> {
        Some(Given(Ok(self), PhantomData))
    }
}
impl SomeWrap<Given<f64, ()>> for f64 {
    fn wrap(self) -> Option<Given<Self, ()>> {
        Some(Given(Ok(self), PhantomData))
    }
}

/// A result.
pub struct Shown<T, S>(T, PhantomData<S>);

impl<T, S> Shown<T, S> {
    pub(crate) fn of(value: T) -> Self {
        Self(value, PhantomData)
    }
}

impl<'py, T: IntoPyObject<'py> + Output<S>, S> IntoPyObject<'py> for Shown<T, S> {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;

    const OUTPUT_TYPE: PyStaticExpr = <T as Output<S>>::SHOWN;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.result(py)
    }
}

/// A record's field.
pub struct Field<T, S>(T, PhantomData<S>);

impl<T, S> Field<T, S> {
    pub(crate) fn of(value: T) -> Self {
        Self(value, PhantomData)
    }
}

impl<'py, T: Output<S>, S> IntoPyObject<'py> for Field<T, S> {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;

    const OUTPUT_TYPE: PyStaticExpr = T::FIELD;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.field(py)
    }
}

/// A record's fields, by name.
pub(crate) type Fields<'py> = Vec<(&'static str, Bound<'py, PyAny>)>;

/// A record as the expression that makes it.
pub(crate) fn repr(name: &str, fields: Fields<'_>) -> PyResult<String> {
    let fields = fields
        .into_iter()
        .map(|(field, value)| Ok(format!("{field}={}", value.repr()?)))
        .collect::<PyResult<Vec<_>>>()?;
    Ok(format!("{name}({})", fields.join(", ")))
}

/// The hash of a record; equal records have the same.
pub(crate) fn hash(py: Python<'_>, fields: Fields<'_>) -> PyResult<isize> {
    PyTuple::new(py, fields.into_iter().map(|(_, value)| value))?.hash()
}

/// What a pickle calls a record's constructor with.
pub(crate) type Arguments<'py> = (Bound<'py, PyTuple>, Bound<'py, PyDict>);

/// What a pickle calls a record's constructor with.
pub(crate) fn arguments<'py>(py: Python<'py>, fields: Fields<'py>) -> PyResult<Arguments<'py>> {
    let named = PyDict::new(py);
    for (name, value) in fields {
        named.set_item(name, value)?;
    }
    Ok((PyTuple::empty(py), named))
}

/// What a pickle calls, and with what.
pub(crate) type Call<'py> = (Bound<'py, PyAny>, (&'static str, &'static str, &'static str));

/// A call of one of the module's own functions.
pub(crate) fn call<'py>(
    py: Python<'py>,
    name: &str,
    arguments: (&'static str, &'static str, &'static str),
) -> PyResult<Call<'py>> {
    Ok((py.import("azora")?.getattr(name)?, arguments))
}
