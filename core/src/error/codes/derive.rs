use super::ErrorCode;

pub(super) const CODES: &[ErrorCode] = &[
    ErrorCode {
        code: "derive.infeasible",
        family: "derive",
        meaning: "No theme of these seeds keeps all contracts.",
        fix: "Take the seed that the sentence names, or give up one of the contracts or locks that conflict.",
        example: "derive_theme(\"acme\", \"#ffff00\", mode = \"strict\")",
        raised_by: &["derive_theme", "verify_theme"],
    },
    ErrorCode {
        code: "derive.invalid_certificate",
        family: "derive",
        meaning: "The document is no certificate of this algorithm.",
        fix: "Give what `certificate()` gave, whole; derive the theme anew where the algorithm has changed.",
        example: "verify_theme(\"{}\")",
        raised_by: &["verify_theme"],
    },
    ErrorCode {
        code: "derive.not_the_same",
        family: "derive",
        meaning: "The certificate says something that the theme derived from its brief does not have.",
        fix: "Derive the theme anew, or find out who changed the certificate; the problem's path says what.",
        example: "a certificate whose ratio was edited",
        raised_by: &["verify_theme"],
    },
];
