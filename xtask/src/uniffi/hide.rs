//! Generated Kotlin is public; the package's own face stands before it, so its top-level declarations become `internal`.

const DECLARES: &[&str] = &[
    "annotation",
    "class",
    "const",
    "data",
    "enum",
    "fun",
    "inline",
    "interface",
    "object",
    "open",
    "sealed",
    "typealias",
    "val",
    "var",
];

/// The same file with every public top-level declaration `internal`.
pub fn hide(kotlin: &str) -> String {
    let mut depth = 0_i32;
    let mut hidden = String::new();
    for line in kotlin.lines() {
        let code = line.trim_start();
        let comment = ["//", "/*", "*"].iter().any(|mark| code.starts_with(mark));
        if depth == 0 && !comment {
            hidden.push_str(&declaration(line));
        } else {
            hidden.push_str(line);
        }
        hidden.push('\n');
        if !comment {
            depth += nesting(code);
        }
    }
    hidden
}

fn declaration(line: &str) -> String {
    let indent = line.len() - line.trim_start().len();
    let (before, rest) = line.split_at(indent);
    // An annotation may stand before the declaration on its line.
    let (annotation, rest) = match rest.split_once(") ") {
        Some((annotation, rest)) if annotation.starts_with("@Throws(") => (format!("{annotation}) "), rest),
        _ => (String::new(), rest),
    };
    let rest = rest.strip_prefix("public ").unwrap_or(rest);
    let word = rest.split(|at: char| !at.is_alphanumeric()).next().unwrap_or_default();
    let visibility = if DECLARES.contains(&word) { "internal " } else { "" };
    format!("{before}{annotation}{visibility}{rest}")
}

/// How many brackets a line opens beyond those that it closes.
fn nesting(code: &str) -> i32 {
    code.chars().map(|at| i32::from(matches!(at, '{' | '(')) - i32::from(matches!(at, '}' | ')'))).sum()
}

#[cfg(test)]
mod tests {
    use super::hide;

    #[test]
    fn hides_the_top_level_alone() {
        let given = "public fun a() {\n    val x = 1\n}\n    @Throws(E::class) fun `b`(\n  c: Int\n) {\n}\ndata class D(\n    val e: Int\n)\nprivate fun f() = 1\n";
        let hidden = hide(given);
        assert!(
            hidden.starts_with(
                "internal fun a() {\n    val x = 1\n}\n    @Throws(E::class) internal fun `b`(\n  c: Int\n"
            )
        );
        assert!(hidden.ends_with("internal data class D(\n    val e: Int\n)\nprivate fun f() = 1\n"));
    }

    #[test]
    fn comments_open_nothing() {
        assert_eq!(hide("// (\nobject A\n"), "// (\ninternal object A\n");
    }
}
