use super::ErrorCode;

pub(super) const CODES: &[ErrorCode] = &[
    ErrorCode {
        code: "kit.busy",
        family: "kit",
        meaning: "Another run of the command is writing the same folder.",
        fix: "Wait until it is done, or name another folder.",
        example: "azora kit build --out out, twice at once",
        raised_by: &["kit build", "theme derive", "theme from-image"],
    },
    ErrorCode {
        code: "kit.not_ours",
        family: "kit",
        meaning: "The folder holds files that no manifest of ours lists, or something else of ours, so replacing it could lose someone's work.",
        fix: "Name a new or an empty folder, or one that holds an older kit, or an older theme of the same name.",
        example: "azora kit build --out ~/Documents",
        raised_by: &["kit build", "theme derive", "theme from-image"],
    },
    ErrorCode {
        code: "kit.unreadable",
        family: "kit",
        meaning: "A file that the command needs can't be read.",
        fix: "Check the path that the sentence names, and that it is UTF-8 text, or a PNG or JPEG where a picture is wanted.",
        example: "azora kit build --out out --tokens missing.json",
        raised_by: &["kit build", "theme derive", "theme show", "theme verify", "theme from-image", "theme preview"],
    },
    ErrorCode {
        code: "kit.unwritable",
        family: "kit",
        meaning: "The folder or the page can't be written; nothing was changed.",
        fix: "Check the rights and the room at the path that the sentence names.",
        example: "azora kit build --out /proc/kit",
        raised_by: &["kit build", "theme derive", "theme from-image", "theme preview"],
    },
];
