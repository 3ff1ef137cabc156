use super::ErrorCode;

pub(super) const CODES: &[ErrorCode] = &[
    ErrorCode {
        family: "brand",
        code: "brand.failed_check",
        meaning: "A mark breaks a rule of the family's design language that a program measures.",
        fix: "Redraw it as the sentence says: it names the rule, the measure and the place in units of the box.",
        example: "a circle of radius 12: its longer side is 24 units, and 49 is the least",
        raised_by: &["mark check"],
    },
    ErrorCode {
        family: "brand",
        code: "brand.invalid_mark",
        meaning: "The source of a mark is not drawn in the vocabulary of marks.",
        fix: "Draw it with path, circle and one gradient in a box of 64, every colour a slot, with a title and a desc; line and column say where it fails.",
        example: "<path fill=\"#8b5cf6\" d=\"M4 4H60V60Z\"/>",
        raised_by: &["kit build", "check_mark"],
    },
    ErrorCode {
        family: "brand",
        code: "brand.unknown_mark",
        meaning: "There is no mark with this id.",
        fix: "Write one of the ids that `list_marks` gives; the sentence names the nearest.",
        example: "mark_svg(\"sapien\", \"education\", \"light\")",
        raised_by: &["mark_svg", "mark_png", "contact_sheet", "contact_sheet_png"],
    },
    ErrorCode {
        family: "brand",
        code: "brand.unknown_service",
        meaning: "There is no service or app with this id.",
        fix: "Write one of the ids that `list_services` and `list_apps` give; the sentence names the nearest.",
        example: "service_theme(\"pay-iu\")",
        raised_by: &["service_theme"],
    },
];
