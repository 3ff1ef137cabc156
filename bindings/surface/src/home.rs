//! What a page needs first: version, lists, ready-made themes' CSS, marks.

use azora_core::{Scheme, ThemeName};

use crate::lift::Lift;

record! {
    /// A service of Azora OS.
    Service = azora_core::Service {
        /// Stable id, such as `pay-service`.
        id: String,
        /// Name for people.
        name: String,
        /// What it works on, such as `finance`.
        domain: String,
        /// The ready-made theme it wears.
        theme: String as ThemeName,
        /// The jewel of its domain, where it has one.
        jewel: Option<String>,
        /// Where it runs: `services` or `nexus`.
        group: String,
        /// What it does.
        description: String,
    }
}

record! {
    /// A frontend app of Azora OS.
    App = azora_core::App {
        /// Stable id, such as `learn-ui`.
        id: String,
        /// Name for people.
        name: String,
        /// Name of its package.
        package: String,
        /// What it is built with, such as `next`.
        framework: String,
        /// `high`, `medium`, `low` or `pilot`.
        tier: String,
        /// What it works on, such as `education`.
        domain: String,
        /// The ready-made theme it wears.
        theme: String as ThemeName,
        /// Ids of the marks it shows.
        marks: Vec<String> as MarkId,
        /// Id of the Elara mark it shows, where it has one.
        elara: Option<String> as MarkId,
        /// Elara's mood in it, where one is set.
        mood: Option<String>,
        /// What it does.
        description: String,
    }
}

record! {
    /// A mark of the family.
    Mark = azora_core::Mark {
        /// Stable id, such as `sapiens` or `elara-core`.
        id: String as MarkId,
        /// Name for people, also the picture's title.
        name: String,
        /// `service` or `elara`.
        family: String,
        /// What the marked thing is for.
        role: String,
        /// The idea of the drawing in one sentence, also the picture's description.
        description: String,
    }
}

export! {
    /// The version that every package of this release carries.
    "version" pub fn version() -> String {
        Ok(azora_core::version().to_owned())
    }

    /// The 148 services of Azora OS, sorted by id.
    "listServices" pub fn list_services() -> Vec<Service> {
        Ok(azora_core::list_services().lift())
    }

    /// The 14 frontend apps and the two pilots of Azora OS.
    "listApps" pub fn list_apps() -> Vec<App> {
        Ok(azora_core::list_apps().lift())
    }

    /// The 28 marks, 21 of services and 7 of Elara, then the emblem `sankofa` and the logo `azora`.
    "listMarks" pub fn list_marks() -> Vec<Mark> {
        Ok(azora_core::list_marks().lift())
    }

    /// A mark as SVG, in the colours of a theme.
    ///
    /// `paint` is `brand` (the mark's own colours), `theme` (the theme's), `gradient` (the sign of Unity) or one ink as
    /// `#rrggbb`. `size` in px, 1..=16384, chooses the optical size. `instance` prefixes every id in the picture; empty
    /// means a digest of the arguments.
    "markSvg" pub fn mark_svg(
        id: String as MarkId, theme: String as ThemeName, scheme: String as Scheme;
        paint: String = "brand", size: u32 = 64, instance: String = ""
    ) -> String {
        let theme = ThemeName::from_name(&theme, "/theme")?;
        let scheme = Scheme::from_name(&scheme, "/scheme")?;
        Ok(azora_core::mark_svg(&id, theme, scheme, &paint, size, &instance)?)
    }
}
