use super::ErrorCode;

pub(super) const CODES: &[ErrorCode] = &[ErrorCode {
    code: "host.not_ready",
    family: "host",
    meaning: "In a browser, a function was called before its wasm module was loaded, or the module can't be loaded.",
    fix: "Await the `init()` of the same entry first; where that fails, see that the .wasm file is served.",
    example: "version() before init()",
    raised_by: &[],
}];
