//! Long work beside Python's other threads.

/// Runs `work` without Python's lock, so that other threads go on meanwhile; elsewhere there is none.
pub(crate) fn unlocked<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    #[cfg(feature = "python")]
    return pyo3::Python::attach(|py| py.detach(work));
    #[cfg(not(feature = "python"))]
    work()
}
