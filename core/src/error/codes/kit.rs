use super::ErrorCode;

pub(super) const CODES: &[ErrorCode] = &[
    ErrorCode {
        code: "kit.not_ours",
        family: "kit",
        meaning: "The folder holds files but no manifest of a kit, so replacing it could lose someone's work.",
        fix: "Name a new or an empty folder, or one that holds an older kit.",
        example: "azora kit build --out ~/Documents",
        raised_by: &["kit build"],
    },
    ErrorCode {
        code: "kit.unreadable",
        family: "kit",
        meaning: "A source of the kit can't be read.",
        fix: "Check the path that the sentence names, and that it is UTF-8 text.",
        example: "azora kit build --out out --tokens missing.json",
        raised_by: &["kit build"],
    },
    ErrorCode {
        code: "kit.unwritable",
        family: "kit",
        meaning: "The folder of the kit can't be written; nothing was changed.",
        fix: "Check the rights and the room at the path that the sentence names.",
        example: "azora kit build --out /proc/kit",
        raised_by: &["kit build"],
    },
];
