use super::ErrorCode;

pub(super) const CODES: &[ErrorCode] = &[];
