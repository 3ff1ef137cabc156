use super::ErrorCode;

pub(super) const CODES: &[ErrorCode] = &[ErrorCode {
    code: "derive.infeasible",
    family: "derive",
    meaning: "No theme of these seeds keeps all contracts.",
    fix: "Take the seed that the sentence names, or give up one of the contracts or locks that conflict.",
    example: "derive_theme(\"acme\", \"#ffff00\", mode = \"strict\")",
    raised_by: &["derive_theme"],
}];
