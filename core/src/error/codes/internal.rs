use super::ErrorCode;

pub(super) const CODES: &[ErrorCode] = &[ErrorCode {
    code: "internal.panic",
    family: "internal",
    meaning: "The library met a state that it holds to be impossible.",
    fix: "Please report it with the arguments that led here; nothing is broken for the next call.",
    example: "none is known",
    raised_by: &[],
}];
