//! The rules of one component: what all components share, then what is this one's own.

use super::{
    super::table::{MARK, QUIET, Table},
    Sheet, shape,
};

/// Writes the rules of a component.
pub(super) fn write(sheet: &mut Sheet, table: &Table, component: &'static str) {
    let classes = Classes { table, component };
    let class = classes.class();
    let variants = table.variants(component);
    let [usual, ..] = variants.as_slice() else { return };
    let mut base = classes.parts(usual);
    base.extend(shape::frame(component).iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    base.extend(classes.look());
    base.extend(classes.size("default"));
    sheet.rule(&class, &base);
    for variant in variants.iter().skip(1) {
        let mut own: Vec<_> = classes.parts(variant).into_iter().filter(|part| !base.contains(part)).collect();
        if let Some(blur) = table.css(&format!("{component}.variant.{variant}.blur")) {
            own.push(("backdrop-filter".to_owned(), format!("blur({blur})")));
        }
        sheet.rule(&format!("{class}-{variant}"), &own);
    }
    for size in table.sizes(component).iter().filter(|size| **size != "default") {
        let own: Vec<_> = classes.size(size).into_iter().filter(|part| !base.contains(part)).collect();
        sheet.rule(&format!("{class}-{size}"), &own);
    }
    classes.states(sheet);
    shape::write(sheet, component, &|part| classes.own(part), &|name| classes.measure(name).unwrap_or_default());
    if let Some(duration) = classes.measure("duration") {
        let eased = ["background-color", "border-color", "color", "box-shadow", "opacity"];
        let list = eased.map(|name| format!("{name} {duration} var(--azora-easing-out)")).join(", ");
        sheet.rule(&class, &[("transition".to_owned(), list)]);
        sheet.media("prefers-reduced-motion: reduce", &[(&class, &["transition: none"])]);
    }
}

/// The classes of one component.
struct Classes<'a> {
    table: &'a Table,
    component: &'static str,
}

/// The parts that variants set: the names that a component may give them, what stands in where a variant lacks one, and
/// what does where that is lacking too.
const OWN: &[(&str, &[&str], &[&str], &str)] = &[
    ("background", &["background"], &[], "transparent"),
    ("hover", &["hover"], &["background"], "transparent"),
    ("pressed", &["pressed"], &["hover", "background"], "transparent"),
    ("selected", &["selected"], &["background"], "transparent"),
    ("foreground", &["foreground"], &[], "currentcolor"),
    ("hover-foreground", &["hover-foreground"], &["foreground"], "currentcolor"),
    ("selected-foreground", &["selected-foreground"], &["foreground"], "currentcolor"),
    ("border", &["border"], &[], "transparent"),
    ("quiet", QUIET, &["foreground"], "currentcolor"),
    ("mark", MARK, &[], "transparent"),
    ("shadow", &["shadow"], &[], "none"),
];

impl Classes<'_> {
    fn class(&self) -> String {
        format!(".azora-{}", self.component)
    }

    fn own(&self, part: &str) -> String {
        format!("var(--azora-{}-own-{part})", self.component)
    }

    /// A measure of the component as CSS.
    fn measure(&self, name: &str) -> Option<String> {
        self.table.css(&format!("{}.{name}", self.component))
    }

    fn has(&self, part: &str) -> bool {
        let parts = self.table.parts(self.component);
        let named = |(name, names, ..): &(&str, &[&str], &[&str], &str)| {
            *name == part && names.iter().any(|name| parts.contains(name))
        };
        OWN.iter().any(named) || (part == "shadow" && self.measure(part).is_some())
    }

    /// What a variant sets, each part with its property.
    fn parts(&self, variant: &str) -> Vec<(String, String)> {
        let value = |names: &[&str]| {
            let path = |name: &&str| self.table.css(&format!("{}.variant.{variant}.{name}", self.component));
            names.iter().find_map(path)
        };
        let set = |(part, names, instead, last): &(&str, &[&str], &[&str], &str)| {
            let shared = || self.measure(part).filter(|_| *part == "shadow");
            let text = value(names).or_else(|| value(instead)).or_else(shared).unwrap_or_else(|| (*last).to_owned());
            (format!("--azora-{}-own-{part}", self.component), text)
        };
        OWN.iter().filter(|(part, ..)| self.has(part)).map(set).collect()
    }

    /// What every variant and size has.
    fn look(&self) -> Vec<(String, String)> {
        let own = |property: &str, part: &str| self.has(part).then(|| (property.to_owned(), self.own(part)));
        let edge = |width| {
            let color = if self.has("border") { self.own("border") } else { "transparent".to_owned() };
            ("border".to_owned(), format!("{width} solid {color}"))
        };
        let is_row = self.component == "table-row";
        [
            self.measure("gap").map(|gap| ("gap".to_owned(), gap)),
            self.measure("border-width").filter(|_| !is_row).map(edge),
            own("background-color", "background"),
            own("color", "foreground"),
            own("box-shadow", "shadow"),
            self.measure("weight").map(|weight| ("font-weight".to_owned(), weight)),
            self.measure("line-height").map(|height| ("line-height".to_owned(), height)),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// What a size sets.
    fn size(&self, size: &str) -> Vec<(String, String)> {
        let of = |name: &str| {
            let paths = [format!("size.{size}.{name}"), format!("{name}.{size}"), name.to_owned()];
            paths.iter().find_map(|path| self.measure(path))
        };
        let padding = of("width").map(|_| "0".to_owned()).or_else(|| of("padding")).or_else(|| of("padding-inline"));
        let is_row = self.component == "table-row";
        let [around, room] =
            if self.component == "card" { ["padding", ""] } else { ["padding-inline", "padding-block"] };
        let height = if self.component == "progress" { "block-size" } else { "min-block-size" };
        let set = [
            (height, of("height").filter(|_| !is_row)),
            ("inline-size", of("width")),
            (around, padding.filter(|_| !is_row)),
            (room, of("padding-block").filter(|_| !is_row)),
            ("border-radius", of("radius").filter(|_| !is_row)),
            ("font-size", of("text")),
        ];
        set.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect()
    }

    fn states(&self, sheet: &mut Sheet) {
        let class = self.class();
        let selector =
            |state: &str| format!("{class}:is({}, [data-azora-state~=\"{state}\"])", told_by(self.component, state));
        let states = self.table.states(self.component);
        for state in states.iter().filter(|state| **state != "rest") {
            let mut set: Vec<(&str, String)> = Vec::new();
            match *state {
                "hover" | "pressed" | "selected" => {
                    set.push(("background-color", self.own(state)));
                    if *state == "selected" && self.has("border") && self.component == "button" {
                        set.push(("border-color", self.own(state)));
                    }
                    let text = if *state == "selected" { "selected-foreground" } else { "hover-foreground" };
                    if self.has(text) {
                        set.push(("color", self.own(text)));
                    }
                }
                "focus" => {
                    let measure = |name: &str| self.measure(name).unwrap_or_default();
                    set.push(("outline", format!("{} solid {}", measure("ring-width"), measure("ring"))));
                    set.push(("outline-offset", measure("ring-offset")));
                }
                "invalid" => {
                    let ring = self.measure("invalid-ring").unwrap_or_default();
                    set.extend([("border-color", ring.clone()), ("outline-color", ring)]);
                }
                _ => {
                    set.push(("opacity", self.measure("disabled-opacity").unwrap_or_default()));
                    set.push(("pointer-events", "none".to_owned()));
                }
            }
            let set: Vec<(String, String)> = set.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
            sheet.rule(&selector(state), &set);
        }
    }
}

/// What a state is told by, beside `data-azora-state`; an input is the label around the field that has the state.
fn told_by(component: &str, state: &str) -> &'static str {
    match (component, state) {
        (_, "hover") => ":hover",
        (_, "pressed") => ":active",
        (_, "selected") => "[aria-selected=\"true\"], [aria-pressed=\"true\"]",
        ("input", "focus") => ":has(:focus-visible)",
        (_, "focus") => ":focus-visible",
        ("input", "invalid") => ":has([aria-invalid=\"true\"], :user-invalid)",
        (_, "invalid") => "[aria-invalid=\"true\"], :user-invalid",
        ("input", _) => ":has(:disabled)",
        _ => ":disabled, [aria-disabled=\"true\"]",
    }
}
