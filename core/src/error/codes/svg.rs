use super::ErrorCode;

pub(super) const CODES: &[ErrorCode] = &[
    ErrorCode {
        family: "svg",
        code: "svg.budget_exceeded",
        meaning: "Drawing the SVG would take more work or memory than the stated budget allows.",
        fix: "Draw it narrower, or simplify what multiplies: nested use, patterns, masks, markers, filters, tiny dashes.",
        example: "ten masks, each of which masks ten shapes with the next",
        raised_by: &["svg_to_png", "check_mark"],
    },
    ErrorCode {
        family: "svg",
        code: "svg.invalid",
        meaning: "The text is not well-formed XML with one svg element as its root, or a reference in it can't be read.",
        fix: "Mend the text at the line and column given.",
        example: "<svg><g></svg>",
        raised_by: &["svg_to_png", "check_mark"],
    },
    ErrorCode {
        family: "svg",
        code: "svg.no_size",
        meaning: "The SVG says neither how large it is nor what part of the plane it shows.",
        fix: "Give its root a viewBox of positive width and height, or a width and a height.",
        example: "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        raised_by: &["svg_to_png", "check_mark"],
    },
    ErrorCode {
        family: "svg",
        code: "svg.recursive",
        meaning: "An element of the SVG draws itself, directly or through others.",
        fix: "Break the ring of references at the place given.",
        example: "<g id=\"a\"><use href=\"#a\"/></g>",
        raised_by: &["svg_to_png", "check_mark"],
    },
    ErrorCode {
        family: "svg",
        code: "svg.too_complex",
        meaning: "The SVG has too many nodes, attributes or style rules, or is nested too deeply.",
        fix: "Simplify it: at most 50,000 nodes, 64 levels, 256 attributes an element.",
        example: "65 groups, each inside the one before",
        raised_by: &["svg_to_png", "check_mark"],
    },
    ErrorCode {
        family: "svg",
        code: "svg.too_large",
        meaning: "The text of the SVG is longer than 1 MiB.",
        fix: "Make it smaller: fewer decimals, no embedded editor data.",
        example: "an SVG of 2 MiB",
        raised_by: &["svg_to_png", "check_mark"],
    },
    ErrorCode {
        family: "svg",
        code: "svg.unbound_variable",
        meaning: "A value uses var(), and nothing binds the variable here.",
        fix: "Write the colour itself, or put the drawing among the marks, where a theme binds the variables.",
        example: "fill=\"var(--mark-from)\"",
        raised_by: &["svg_to_png", "check_mark", "kit build"],
    },
    ErrorCode {
        family: "svg",
        code: "svg.unsupported",
        meaning: "The SVG uses something that is never drawn or fetched here: a DTD, entities, text, pictures, scripts, \
                  references that leave the file.",
        fix: "Turn text into outlines, and keep every reference of the form #id.",
        example: "<text>Azora</text>",
        raised_by: &["svg_to_png", "check_mark"],
    },
];
