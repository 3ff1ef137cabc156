//! The structured error that crosses every border.

use core::fmt;

use crate::lift::Lift;

record! {
    /// One finding of a check that reports all it finds.
    Problem = azora_core::Problem {
        /// Stable code, one of `list_errors()`.
        code: String,
        /// A sentence that tells what is wrong and how to mend it.
        reason: String,
        /// JSON pointer into the document; empty for the whole of it.
        path: String,
        /// Line, from 1.
        line: u32,
        /// Column in characters, from 1.
        column: u32,
    }
}

/// Why an input was refused, and where.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Error), uniffi::export(Display))]
pub enum AzoraError {
    /// The input was refused.
    Invalid {
        /// Stable code, one of `list_errors()`.
        code: String,
        /// A sentence that tells what is wrong and how to mend it.
        reason: String,
        /// JSON pointer to the argument or the part of a document.
        path: Option<String>,
        /// Line, from 1, where the input is a text.
        line: Option<u32>,
        /// Column in characters, from 1, where the input is a text.
        column: Option<u32>,
        /// Everything that a parser found, the first included.
        problems: Vec<Problem>,
    },
}

impl AzoraError {
    /// An argument that the function can't take.
    #[cfg(any(feature = "motion", feature = "raster"))]
    pub(crate) fn argument(path: &str, reason: &str) -> Self {
        Self::Invalid {
            code: "argument.invalid".to_owned(),
            reason: reason.to_owned(),
            path: Some(path.to_owned()),
            line: None,
            column: None,
            problems: Vec::new(),
        }
    }
}

impl fmt::Display for AzoraError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::Invalid { reason, .. } = self;
        f.write_str(reason)
    }
}

impl std::error::Error for AzoraError {}

impl From<azora_core::Error> for AzoraError {
    fn from(error: azora_core::Error) -> Self {
        let azora_core::Error { code, reason, path, span, problems } = error;
        Self::Invalid {
            code: code.to_owned(),
            reason,
            path,
            line: span.map(|span| span.line),
            column: span.map(|span| span.column),
            problems: problems.lift(),
        }
    }
}

/// Runs a body; a panic in it becomes an `internal.panic`. In wasm a panic aborts and the wrapper names it.
pub(crate) fn guard<T>(body: impl FnOnce() -> Result<T, AzoraError>) -> Result<T, AzoraError> {
    #[cfg(target_family = "wasm")]
    return body();
    #[cfg(not(target_family = "wasm"))]
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(body)).unwrap_or_else(|panic| {
        let said = panic
            .downcast_ref::<&str>()
            .map(|text| (*text).to_owned())
            .or_else(|| panic.downcast_ref::<String>().cloned())
            .unwrap_or_default();
        Err(AzoraError::Invalid {
            code: "internal.panic".to_owned(),
            reason: format!("The library met a state that it holds to be impossible: {said}"),
            path: None,
            line: None,
            column: None,
            problems: Vec::new(),
        })
    })
}

#[cfg(feature = "node")]
impl From<AzoraError> for napi::JsError<String> {
    fn from(error: AzoraError) -> Self {
        let AzoraError::Invalid { code, reason, path, line, column, problems } = error;
        let problems: Vec<_> = problems
            .into_iter()
            .map(|Problem { code, reason, path, line, column }| {
                serde_json::json!({ "code": code, "reason": reason, "path": path, "line": line, "column": column })
            })
            .collect();
        let detail = serde_json::json!({ "path": path, "line": line, "column": column, "problems": problems });
        let mut error = napi::Error::new(code, reason);
        error.set_cause(napi::Error::from_reason(detail.to_string()));
        error.into()
    }
}

#[cfg(feature = "wasm")]
impl From<AzoraError> for wasm_bindgen::JsValue {
    fn from(error: AzoraError) -> Self {
        let AzoraError::Invalid { code, reason, path, line, column, problems } = error;
        let error = js_sys::Error::new(&reason);
        let problems: js_sys::Array = problems.into_iter().map(Self::from).collect();
        let parts: [(&str, Self); 5] = [
            ("code", code.into()),
            ("path", path.into()),
            ("line", line.into()),
            ("column", column.into()),
            ("problems", problems.into()),
        ];
        for (name, part) in parts {
            // Setting a property of a fresh Error can't fail.
            let _ = js_sys::Reflect::set(&error, &name.into(), &part);
        }
        error.into()
    }
}

#[cfg(feature = "python")]
impl From<AzoraError> for pyo3::PyErr {
    fn from(error: AzoraError) -> Self {
        use pyo3::{prelude::*, sync::PyOnceLock, types::PyType};
        static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
        let AzoraError::Invalid { code, reason, path, line, column, problems } = error;
        Python::attach(|py| {
            let raised = CLASS
                .import(py, "azora._errors", "AzoraError")
                .and_then(|class| class.call1((reason, code, path, line, column, problems)));
            raised.map_or_else(|failure| failure, PyErr::from_value)
        })
    }
}
