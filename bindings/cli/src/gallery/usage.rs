//! The same lines in five languages: cut out of the examples that the tests run, with the answers that the core gives here.

use azora_core::{Contrast, Result, Scheme, ThemeName, contrast_ratio, mark_svg, theme};
use maud::{Markup, html};

use super::{Section, subject::Subject};

/// A language: its name, its id, how its package is had, its example.
const LANGUAGES: [(&str, &str, &str, &str); 5] = [
    ("Rust", "rust", "cargo add azora-core", include_str!("../../../../examples/rust/src/main.rs")),
    ("JavaScript", "javascript", "npm install @azora/design", include_str!("../../../../examples/node/six.mjs")),
    ("Python", "python", "pip install azora-design", include_str!("../../../../examples/python/six.py")),
    (
        "Kotlin",
        "kotlin",
        "implementation(\"org.azora:azora-design:VERSION\")",
        include_str!("../../../../examples/android/Six.kt"),
    ),
    ("Swift", "swift", "import AzoraDesign", include_str!("../../../../examples/ios/Six.swift")),
];

/// Words that begin a line which only brings something in.
const IMPORTS: [&str; 2] = ["use ", "import "];

/// Lines that only frame the others.
const FRAME: [&str; 4] = ["fn main", "fun main", "}", "Ok(())"];

/// The section; nothing where the kit is not the house's, whose packages these are.
pub(super) fn section(subject: &Subject<'_>) -> Result<Option<Section>> {
    if !subject.is_house() {
        return Ok(None);
    }
    let answers = answers()?;
    Ok(Some(Section {
        id: "use",
        name: "Use it",
        title: "Six lines, five languages".to_owned(),
        answer: html! {
            "Switch the language: the lines stay where they are, and so do the answers. They are cut out of the examples that "
            "the tests run, each in its own language."
        },
        shown: html! {
            div.gutter.languages {
                fieldset.set.tabs {
                    legend.unseen { "Language" }
                    @for (at, (name, id, ..)) in LANGUAGES.iter().enumerate() {
                        input.unseen type="radio" name="language" id={ "language-" (id) } value=(id) checked[at == 0];
                        label for={ "language-" (id) } { (name) }
                    }
                }
                @for language in &LANGUAGES { (code(language)) }
                ol.told-by aria-label="What each line gives" { @for answer in &answers { li { (answer) } } }
            }
        },
    }))
}

/// What the six lines answer; the first brings in, the second makes a theme.
fn answers() -> Result<[String; 6]> {
    let finance = theme(ThemeName::Finance, Scheme::Light, Contrast::Standard);
    let mark = mark_svg("sapiens", ThemeName::Finance, Scheme::Light, "brand", 64, "")?;
    Ok([
        "brings it in".to_owned(),
        "the finance theme, light".to_owned(),
        finance.color("primary")?,
        format!("{:.2}", finance.ratio("primary-foreground", "primary")?),
        format!("{:.2}", contrast_ratio("#777777", "#ffffff")?),
        format!("{} bytes of SVG", mark.len()),
    ])
}

/// An example as six lines, of which the first may run over two: what it brings in, then what it does.
fn lines(example: &str) -> Vec<String> {
    let own = |line: &&str| !line.trim().is_empty() && !FRAME.iter().any(|frame| line.trim().starts_with(frame));
    let (imports, work): (Vec<&str>, Vec<&str>) =
        example.lines().filter(own).map(str::trim).partition(|line| IMPORTS.iter().any(|word| line.starts_with(word)));
    core::iter::once(imports.join("\n")).chain(work.into_iter().map(str::to_owned)).collect()
}

fn code((name, id, package, example): &(&str, &str, &str, &str)) -> Markup {
    let package = package.replace("VERSION", azora_core::version());
    let lines = lines(example);
    // The first line is as tall in every language, so that the others stay where they are.
    let short = lines.first().is_some_and(|first| !first.contains('\n'));
    html! {
        div class={ "code in-" (id) } {
            p.package { code { (package) } button.copy.azora-button.azora-button-outline.scripted type="button" data-copy=(package) aria-label={ "Copy how to get it in " (name) } { "Copy" } }
            pre tabindex="0" role="region" aria-label={ "Six lines in " (name) } { code { @if short { "\n" } (lines.join("\n")) } }
            button.copy.azora-button.azora-button-outline.scripted type="button" data-copy=(lines.join("\n")) aria-label={ "Copy six lines of " (name) } { "Copy six lines" }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_example_is_six_lines_and_answers_what_it_prints() {
        for (name, _, _, example) in LANGUAGES {
            assert_eq!(lines(example).len(), 6, "{name}");
        }
        let expected = include_str!("../../../../examples/expected.txt");
        let answers = answers().unwrap();
        for (answer, printed) in answers.iter().skip(2).zip(expected.lines()) {
            assert_eq!(answer.trim_end_matches(" bytes of SVG"), printed);
        }
    }
}
