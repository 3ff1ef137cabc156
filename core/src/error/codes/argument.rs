use super::ErrorCode;

pub(super) const CODES: &[ErrorCode] = &[ErrorCode {
    code: "argument.invalid",
    family: "argument",
    meaning: "An argument has a type or a value that the function can't take.",
    fix: "Give one of the values that the sentence names; `path` says which argument.",
    example: "theme(\"finance\", \"dusk\")",
    raised_by: &[
        "theme",
        "theme_css",
        "format_color",
        "convert_color",
        "mark_svg",
        "mark_png",
        "svg_to_png",
        "hct_color",
        "seeds_from_pixels",
        "kit build",
        "map_color",
        "color_difference",
        "simulate_vision",
    ],
}];
