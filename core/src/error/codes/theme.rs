use super::ErrorCode;

pub(super) const CODES: &[ErrorCode] = &[
    ErrorCode {
        code: "theme.incomplete",
        family: "theme",
        meaning: "The tokens lack what a theme can't do without.",
        fix: "Add the token that the sentence names.",
        example: "tokens without role.background",
        raised_by: &["kit build"],
    },
    ErrorCode {
        code: "theme.unknown_role",
        family: "theme",
        meaning: "The theme has no role of this name.",
        fix: "Write one of the names that `roles()` gives; the sentence names the nearest.",
        example: "theme(\"finance\", \"light\").color(\"primry\")",
        raised_by: &[
            "theme.color",
            "theme.ratio",
            "derive_theme",
            "derive_theme.color",
            "derive_theme.ratio",
            "explain_theme",
            "verify_theme",
        ],
    },
];
