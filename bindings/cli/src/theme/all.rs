//! `azora theme derive --all`: the themes of every service and app, with a report by domain.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use azora_core::{ContractRole, Density, ServiceTheme, list_apps, list_services, service_theme};
use rayon::prelude::*;
use serde_json::{Value, json};

use super::{derive, summary::Summary};
use crate::{
    failure::{Failure, Result},
    output, progress,
    stage::Stage,
    table::{Side, Table, cut, swatch},
};

/// A theme that some wear.
struct Worn {
    digest: String,
    name: String,
    text: f64,
    shape: f64,
}

/// Derives and verifies them, each once, and writes them where a folder is named.
pub(crate) fn run(out: Option<&Path>, as_json: bool) -> Result<()> {
    let subjects = subjects()?;
    // Equal themes are derived once, under the name of the first that wears them.
    let themes: BTreeMap<Key, &ServiceTheme> = subjects.iter().rev().map(|subject| (key(subject), subject)).collect();
    let stage = out.map(|out| Stage::begin(out, Some("themes of all"))).transpose()?;
    let bar = progress::bar(themes.len(), "themes", as_json);
    let done: Vec<Result<(Key, Worn, Vec<_>)>> = themes
        .into_par_iter()
        .map(|(key, subject)| {
            let theme = subject.derive()?;
            let summary = Summary::of(&theme)?;
            let entries = match &stage {
                Some(stage) => derive::files(&theme, &summary, &format!("{}/", theme.name()), stage)?,
                None => Vec::new(),
            };
            let (text, shape) = (summary.least(ContractRole::Text), summary.least(ContractRole::Shape));
            bar.inc(1);
            let worn = Worn { digest: summary.digest().to_owned(), name: theme.name().to_owned(), text, shape };
            Ok((key, worn, entries))
        })
        .collect();
    bar.finish_and_clear();
    let (mut worn, mut failures, mut entries) = (BTreeMap::new(), Vec::new(), Vec::new());
    for done in done {
        match done {
            Ok((key, theme, files)) => {
                worn.insert(key, theme);
                entries.extend(files);
            }
            Err(failure) => failures.push(failure),
        }
    }
    let report = Report { subjects: &subjects, worn: &worn };
    if let Some(stage) = stage.filter(|_| failures.is_empty()) {
        let list = format!("{:#}\n", report.value());
        entries.push(stage.write("services.json", "which theme each service and app wears", list.as_bytes())?);
        stage.finish(entries)?;
    }
    if as_json {
        output::line(report.value())?;
    } else {
        output::print(report.table())?;
    }
    Failure::any(failures)
}

/// Every service, then every app.
fn subjects() -> Result<Vec<ServiceTheme>> {
    let services = list_services().into_iter().map(|it| (it.id, "service"));
    let ids = services.chain(list_apps().into_iter().map(|it| (it.id, "app")));
    // An id that both have is the service's; their themes are the same.
    ids.map(|(id, kind)| Ok(ServiceTheme { kind, ..service_theme(id)? })).collect()
}

/// What tells themes apart.
type Key = (&'static str, Option<&'static str>, Option<&'static str>);

fn key(subject: &ServiceTheme) -> Key {
    (subject.theme.name(), subject.primary, subject.density.map(Density::name))
}

struct Report<'a> {
    subjects: &'a [ServiceTheme],
    worn: &'a BTreeMap<Key, Worn>,
}

impl Report<'_> {
    fn table(&self) -> String {
        let heads = ["services", "apps", "themes", "verified", "lowest text", "lowest shape"];
        let heads: Vec<(&str, Side)> =
            core::iter::once(("domain", Side::Left)).chain(heads.map(|head| (head, Side::Right))).collect();
        let mut table = Table::new(&heads);
        let domains: BTreeSet<&str> = self.subjects.iter().map(|subject| subject.domain).collect();
        for domain in domains {
            let own: Vec<&ServiceTheme> = self.subjects.iter().filter(|subject| subject.domain == domain).collect();
            table.row(self.row(domain, &own));
        }
        table.row(self.row("all", &self.subjects.iter().collect::<Vec<_>>()));
        format!("{table}\n{}", self.overrides())
    }

    /// Who has a seed or a density of its own.
    fn overrides(&self) -> String {
        let heads = ["departs from its theme", "theme", "seed", "density"].map(|head| (head, Side::Left));
        let mut table = Table::new(&heads);
        for it in self.subjects.iter().filter(|it| it.primary.is_some() || it.density.is_some()) {
            let seed = it.primary.map_or_else(String::new, |seed| format!("{}{seed}", swatch(seed)));
            let density = it.density.map_or("", Density::name);
            table.row([it.id.to_owned(), it.theme.to_string(), seed, density.to_owned()]);
        }
        table.to_string()
    }

    fn row(&self, title: &str, subjects: &[&ServiceTheme]) -> [String; 7] {
        let themes: BTreeSet<Key> = subjects.iter().map(|subject| key(subject)).collect();
        let verified = subjects.iter().filter(|subject| self.worn.contains_key(&key(subject))).count();
        let least = |of: fn(&Worn) -> f64| {
            let ratios = themes.iter().filter_map(|theme| self.worn.get(theme)).map(of);
            ratios.reduce(f64::min).map_or_else(|| "–".to_owned(), |ratio| cut(ratio, 2))
        };
        let apps = subjects.iter().filter(|subject| subject.kind == "app").count();
        let counts = [subjects.len() - apps, apps, themes.len(), verified].map(|count| count.to_string());
        let [services, apps, themes, verified] = counts;
        [title.to_owned(), services, apps, themes, verified, least(|it| it.text), least(|it| it.shape)]
    }

    fn value(&self) -> Value {
        let one = |subject: &ServiceTheme| {
            let worn = self.worn.get(&key(subject));
            json!({
                "id": subject.id,
                "kind": subject.kind,
                "domain": subject.domain,
                "theme": worn.map(|worn| &worn.name),
                "density": subject.density.map(Density::name),
                "digest": worn.map(|worn| &worn.digest),
            })
        };
        let count = |kind: &str| self.subjects.iter().filter(|subject| subject.kind == kind).count();
        json!({
            "services": count("service"),
            "apps": count("app"),
            "themes": self.worn.len(),
            "subjects": self.subjects.iter().map(one).collect::<Vec<_>>(),
        })
    }
}
