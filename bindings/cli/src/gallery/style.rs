//! The stylesheet of the page: the themes' own, the components', then the page's.
//!
//! A theme's rules also hold where its radio is chosen, and a size's where its radio is; nothing is written twice for that.
//! Custom properties that nothing on the page reads are left out, and so are rules that themes share.

use core::fmt::Write;
use std::collections::BTreeSet;

use azora_core::{Result, Theme, ThemeName, recipe_css, theme_css};

use super::subject::Subject;
use crate::specimen::{self, declared, tight};

/// The page's own rules, by part.
const OWN: &[&str] = &[
    include_str!("style/page.css"),
    include_str!("style/bar.css"),
    include_str!("style/hero.css"),
    include_str!("style/screens.css"),
    include_str!("style/measures.css"),
    include_str!("style/marks.css"),
    include_str!("style/use.css"),
    include_str!("style/foot.css"),
];

/// The whole stylesheet; `page` is what it is for.
pub(super) fn sheet(subject: &Subject<'_>, page: &str) -> Result<String> {
    let own = specimen::style(OWN) + &chosen(subject);
    let components = tight(&sized(&recipe_css("all")?));
    let themes = themes(subject);
    let mut used: BTreeSet<&str> = [page, &own, &components].into_iter().flat_map(read).collect();
    loop {
        let before = used.len();
        let kept = themes.iter().flat_map(|rule| rule.lines()).filter(|line| is_kept(line, &used));
        let more: Vec<&str> = kept.flat_map(read).collect();
        used.extend(more);
        if used.len() == before {
            break;
        }
    }
    let mut rules: Vec<String> = Vec::new();
    for rule in &themes {
        let kept: String = rule.lines().filter(|line| is_kept(line, &used)).map(declared).collect();
        if !rules.contains(&kept) {
            rules.push(kept);
        }
    }
    // A name in someone's tokens can't close the element that this stands in.
    Ok((rules.concat() + &components + &own).replace("</", "<\\/"))
}

/// The rules of the themes.
fn themes(subject: &Subject<'_>) -> Vec<String> {
    let walls = subject.walls();
    let mut rules: Vec<String> = Vec::new();
    for theme in &subject.themes {
        let own = format!("[data-azora-theme=\"{}\"] {{", theme.name());
        let worn = format!("[data-azora-theme=\"{0}\"], :root:has(#theme-{0}:checked) .wall {{", theme.name());
        let sheet = Theme::sheet(theme.kit.variants());
        rules.extend(split(&if walls.len() > 1 && theme.whole { sheet.replace(&own, &worn) } else { sheet }));
    }
    if walls.is_empty() {
        // No theme of the kit can bear the page: the house's admin does, even where one of them has its name.
        let own = format!("[data-azora-theme=\"{}\"] {{", ThemeName::Admin);
        rules.extend(split(&theme_css(ThemeName::Admin).replace(&own, ":root .wall {")));
    }
    rules
}

/// The top-level rules of a stylesheet as a theme has it: comments aside, each ends with a bracket that begins its line.
fn split(sheet: &str) -> Vec<String> {
    let (mut rules, mut rule, mut depth) = (Vec::new(), String::new(), 0_i32);
    for line in sheet.lines().filter(|line| !line.starts_with("/*")) {
        rule.push_str(line);
        rule.push('\n');
        depth += i32::from(line.ends_with('{')) - i32::from(line.trim() == "}");
        if depth == 0 && line == "}" {
            rules.push(core::mem::take(&mut rule));
        }
    }
    rules
}

/// Whether a line stays: all do but custom properties that nobody reads.
fn is_kept(line: &str, used: &BTreeSet<&str>) -> bool {
    let name = line.trim().strip_prefix("--").and_then(|rest| rest.split_once(':')).map(|(name, _)| name);
    name.is_none_or(|name| name.starts_with("azora-if-") || used.contains(name))
}

/// The custom properties that a text reads, without their dashes.
fn read(text: &str) -> impl Iterator<Item = &str> {
    text.split("var(--").skip(1).filter_map(|rest| rest.split([')', ',', ' ']).next())
}

/// The rules of a button's sizes also hold where the size is chosen for all of them.
fn sized(css: &str) -> String {
    css.lines().fold(String::new(), |mut out, line| {
        let size = line.strip_prefix(".azora-button-").and_then(|rest| rest.strip_suffix(" {"));
        match size.filter(|size| ["sm", "lg", "xl", "icon"].contains(size)) {
            Some(size) => {
                let _ =
                    writeln!(out, ".azora-button-{size}, :root:has(#size-{size}:checked) .buttons .azora-button {{");
            }
            None => out.extend([line, "\n"]),
        }
        out
    })
}

/// Rules that hold by which theme is chosen: what belongs to the others is not shown, but on paper.
fn chosen(subject: &Subject<'_>) -> String {
    let walls = subject.walls();
    let mut css = String::new();
    if walls.len() > 1 {
        for theme in walls {
            let _ = write!(
                css,
                "@media screen{{:root:not(:has(#theme-{0}:checked)) .roles [data-azora-theme={0}]{{display:none}}}}",
                theme.name()
            );
        }
    }
    css
}
