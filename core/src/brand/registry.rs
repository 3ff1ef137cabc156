//! What there is: services, apps and marks, as the catalogue lists them.

use super::ready;
use crate::ThemeName;

/// A service of Azora OS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Service {
    /// Stable id, such as `auth-service`; one of the nexus begins with `nexus/`.
    pub id: &'static str,
    /// Name for people.
    pub name: &'static str,
    /// What it works on, such as `finance`.
    pub domain: &'static str,
    /// The ready-made theme it wears.
    pub theme: ThemeName,
    /// The jewel of its domain (`sapphire`, `emerald`, `ruby`, `unity`), where it has one.
    pub jewel: Option<&'static str>,
    /// Where it runs: `services` or `nexus`.
    pub group: &'static str,
    /// What it does.
    pub description: &'static str,
}

/// A frontend app of Azora OS.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct App {
    /// Stable id, such as `learn-ui`.
    pub id: &'static str,
    /// Name for people.
    pub name: &'static str,
    /// Name of its package.
    pub package: &'static str,
    /// What it is built with: `next`, `vite`, `react-native` or `electron`.
    pub framework: &'static str,
    /// `high`, `medium`, `low` or `pilot`.
    pub tier: &'static str,
    /// What it works on, such as `education`.
    pub domain: &'static str,
    /// The ready-made theme it wears.
    pub theme: ThemeName,
    /// Ids of the services' marks it shows.
    pub marks: Vec<&'static str>,
    /// Id of the Elara mark it shows, where it has one.
    pub elara: Option<&'static str>,
    /// Elara's mood in it, where one is set.
    pub mood: Option<&'static str>,
    /// What it does.
    pub description: &'static str,
}

/// A mark of the family.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// Stable id, such as `sapiens` or `elara-core`.
    pub id: &'static str,
    /// Name for people, also the picture's title.
    pub name: &'static str,
    /// `service`, `elara`, `emblem` or `logo`.
    pub family: &'static str,
    /// What the marked thing is for.
    pub role: &'static str,
    /// The idea of the drawing in one sentence, also the picture's description.
    pub description: &'static str,
}

/// The 148 services, sorted by id.
///
/// # Examples
/// ```
/// let services = azora_core::list_services();
/// assert_eq!(services.len(), 148);
/// assert_eq!(services[0].name, "AI Agent Service");
/// ```
pub fn list_services() -> Vec<Service> {
    ready::SERVICES.lines().filter_map(service).collect()
}

/// A service as it is baked: its fields parted by tabs, those it has not empty.
fn service(line: &'static str) -> Option<Service> {
    let mut fields = line.split('\t');
    let mut next = || fields.next();
    Some(Service {
        id: next()?,
        name: next()?,
        domain: next()?,
        theme: theme(next()?)?,
        jewel: some(next()?),
        group: next()?,
        description: next()?,
    })
}

/// An app as it is baked.
fn app(line: &'static str) -> Option<App> {
    let mut fields = line.split('\t');
    let mut next = || fields.next();
    Some(App {
        id: next()?,
        name: next()?,
        package: next()?,
        framework: next()?,
        tier: next()?,
        domain: next()?,
        theme: theme(next()?)?,
        marks: next()?.split(' ').filter(|mark| !mark.is_empty()).collect(),
        elara: some(next()?),
        mood: some(next()?),
        description: next()?,
    })
}

fn theme(name: &str) -> Option<ThemeName> {
    ThemeName::ALL.iter().find(|theme| theme.name() == name).copied()
}

fn some(field: &'static str) -> Option<&'static str> {
    (!field.is_empty()).then_some(field)
}

/// The 14 apps and the two pilots, by tier.
///
/// # Examples
/// ```
/// let apps = azora_core::list_apps();
/// assert_eq!(apps.iter().filter(|app| app.tier == "pilot").count(), 2);
/// ```
pub fn list_apps() -> Vec<App> {
    ready::APPS.lines().filter_map(app).collect()
}

/// The 28 marks, 21 of services and 7 of Elara, then the emblem and the logo of the house.
///
/// # Examples
/// ```
/// let marks = azora_core::list_marks();
/// assert_eq!((marks[0].id, marks[0].name), ("sapiens", "Azora Sapiens"));
/// ```
pub fn list_marks() -> Vec<Mark> {
    ready::MARKS.iter().map(|ready| ready.mark).collect()
}
