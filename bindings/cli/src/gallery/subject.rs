//! What the page is about: the themes and marks of a kit, with what is known of each.

use azora_core::{
    Certificate, Contrast, DerivedTheme, Kit, KitFile, KitTheme, Marks, RampStep, Scheme, Theme, ThemeName, color_ramp,
    house_theme, list_themes, recipe_report, theme,
};

use crate::{
    failure::Result,
    specimen::{Dot, Kind, Variants, lowest, words},
};

/// What the page itself is drawn with, beside what components need.
const CHROME: &[&str] = &["muted", "muted-foreground", "border", "input", "link", "ring", "secondary", "sidebar"];

/// Properties of stylesheets without which components have no form.
const FORM: &[&str] = &["--azora-shape-control-height", "--azora-button-variant-emerald-background"];

/// A theme of the kit.
pub(super) struct Exhibit<'a> {
    pub(super) kit: &'a KitTheme,
    /// The house theme that it is, with its certificate.
    pub(super) house: Option<DerivedTheme>,
    /// What that measured.
    certificate: Option<Certificate>,
    /// Whether the page can be hung in it: it has all that the page and components are drawn with.
    pub(super) whole: bool,
    /// What its ramp is called, and the ramp.
    pub(super) jewel: String,
    pub(super) ramp: Vec<RampStep>,
}

/// A pair that was measured.
pub(super) struct Measured {
    pub(super) scheme: Scheme,
    pub(super) contrast: Contrast,
    pub(super) dot: Dot,
    pub(super) passes: bool,
}

impl<'a> Exhibit<'a> {
    fn new(kit: &'a KitTheme, files: &[KitFile]) -> Result<Self> {
        // One that has the house's colours from someone's files comes without a certificate.
        let certified = format!("themes/{}/certificate.json", kit.name());
        let house = if files.iter().any(|file| file.path == certified) { house_of(kit)? } else { None };
        let primary = kit.drawn(Scheme::Light, Contrast::Standard).map(|theme| theme.color("primary"));
        let seed = match (&house, primary) {
            (Some(house), _) => house.brief().primary.clone(),
            (None, Some(primary)) => primary?,
            (None, None) => String::new(),
        };
        let jewel = list_themes().into_iter().find(|info| info.name.name() == kit.name()).map(|info| info.jewel);
        Ok(Self {
            jewel: house.as_ref().and(jewel).map_or_else(|| kit.title().to_owned(), words),
            ramp: if seed.is_empty() { Vec::new() } else { color_ramp(&seed)? },
            whole: kit.variants().first().is_some_and(is_whole),
            certificate: house.as_ref().map(DerivedTheme::certificate),
            kit,
            house,
        })
    }

    pub(super) fn name(&self) -> &str {
        self.kit.name()
    }

    pub(super) fn title(&self) -> &str {
        self.kit.title()
    }

    /// A step of its ramp.
    pub(super) fn step(&self, number: u32) -> Option<&RampStep> {
        self.ramp.iter().find(|step| step.step == number)
    }

    /// The least distance in Oklab that its certificate asks something of, in a scheme and a contrast.
    pub(super) fn nearest(&self, scheme: Scheme, contrast: Contrast) -> Option<f64> {
        let all = self.certificate.as_ref()?.distances.iter();
        let own = all.filter(|it| (it.scheme, it.contrast) == (scheme, contrast) && it.min.is_some());
        lowest(own.map(|it| it.distance))
    }

    /// Every pair that its certificate, or the contracts in its token files, ask for.
    pub(super) fn pairs(&self) -> Vec<Measured> {
        if let Some(certificate) = &self.certificate {
            let bound = certificate.pairs.iter().filter(|pair| !pair.exempt);
            return bound
                .map(|pair| Measured {
                    scheme: pair.scheme,
                    contrast: pair.contrast,
                    dot: Dot::of(pair),
                    passes: pair.passes(),
                })
                .collect();
        }
        let reports = self.kit.variants().iter().map(Theme::report);
        reports
            .flat_map(|report| {
                let (scheme, contrast) = (report.scheme, report.contrast);
                report.pairs.into_iter().map(move |pair| Measured {
                    scheme,
                    contrast,
                    dot: Dot { kind: Kind::of(pair.promise.kind), ratio: pair.ratio },
                    passes: pair.passes(),
                })
            })
            .collect()
    }
}

/// The house theme that a theme of a kit is, in every colour of every variant.
fn house_of(kit: &KitTheme) -> Result<Option<DerivedTheme>> {
    let Some(name) = ThemeName::ALL.iter().find(|name| name.name() == kit.name()) else { return Ok(None) };
    let house = house_theme(*name)?;
    let same = |own: &Theme, ready: &Theme| {
        let roles = ready.roles();
        own.roles() == roles && roles.iter().all(|role| own.color(role).ok() == ready.color(role).ok())
    };
    let all = Contrast::ALL.iter().flat_map(|contrast| Scheme::ALL.iter().map(move |scheme| (*scheme, *contrast)));
    let is_house = all.into_iter().all(|(scheme, contrast)| {
        kit.variant(scheme, contrast).is_some_and(|own| same(own, house.theme(scheme, contrast)))
    });
    Ok(is_house.then_some(house))
}

fn is_whole(theme: &Theme) -> bool {
    CHROME.iter().all(|role| theme.color(role).is_ok())
        && FORM.iter().all(|name| theme.property(name).is_some())
        && recipe_report(theme).is_ok()
}

/// What the page is about.
pub(super) struct Subject<'a> {
    /// The themes of the kit; none where only marks were asked for.
    pub(super) themes: Vec<Exhibit<'a>>,
    /// Its marks, where there are any.
    pub(super) marks: Option<&'a Marks>,
    /// How many files it has.
    pub(super) files: usize,
    /// What was measured of its themes.
    pub(super) proof: Proof,
}

impl<'a> Subject<'a> {
    pub(super) fn new(kit: &'a Kit, files: &[KitFile]) -> Result<Self> {
        let has = |folder: &str| files.iter().any(|file| file.path.starts_with(folder));
        let themes = if has("themes/") { kit.themes() } else { &[] };
        let themes: Vec<Exhibit<'a>> = themes.iter().map(|theme| Exhibit::new(theme, files)).collect::<Result<_>>()?;
        Ok(Self { proof: Proof::of(&themes), themes, marks: has("marks/").then_some(kit.marks()), files: files.len() })
    }

    /// Whether every theme is the house's.
    pub(super) fn is_house(&self) -> bool {
        !self.themes.is_empty() && self.themes.iter().all(|theme| theme.house.is_some())
    }

    /// The themes that the page can be hung in.
    pub(super) fn walls(&self) -> Vec<&Exhibit<'a>> {
        self.themes.iter().filter(|theme| theme.whole).collect()
    }

    /// The one it opens in: admin, which has no hue, else the first.
    pub(super) fn wall(&self) -> Option<&Exhibit<'a>> {
        let walls = self.walls();
        let neutral = walls.iter().position(|theme| theme.name() == ThemeName::Admin.name());
        walls.get(neutral.unwrap_or(0)).copied()
    }

    /// The name of that; where no theme of the kit can bear the page, the house's admin does.
    pub(super) fn wall_name(&self) -> &str {
        self.wall().map_or(ThemeName::Admin.name(), Exhibit::name)
    }

    /// A variant of that.
    pub(super) fn wall_theme(&self, scheme: Scheme) -> Theme {
        let own = self.wall().and_then(|wall| wall.kit.drawn(scheme, Contrast::Standard));
        own.cloned().unwrap_or_else(|| theme(ThemeName::Admin, scheme, Contrast::Standard))
    }

    /// A theme of the kit whose sizes and measures are shown: that of the wall, where it is the kit's, else the first.
    pub(super) fn told(&self) -> Option<&Theme> {
        self.wall().or_else(|| self.themes.first())?.kit.drawn(Scheme::Light, Contrast::Standard)
    }

    /// The grounds of the page, for what a browser draws around it.
    pub(super) fn grounds(&self) -> Vec<(Scheme, String)> {
        let ground = |scheme: &Scheme| Some((*scheme, self.wall_theme(*scheme).color("background").ok()?));
        Scheme::ALL.iter().filter_map(ground).collect()
    }

    /// What the page is called.
    pub(super) fn title(&self) -> String {
        match self.themes.len() {
            0 if self.marks.is_some() => "The marks of a brand, at every size".to_owned(),
            0 => "A brand kit".to_owned(),
            number => {
                let themes = super::plural(number, "theme", "themes");
                let proof = match (self.is_house(), number) {
                    (true, 1) => "with its certificate",
                    (true, _) => "each with its certificate",
                    (false, 1) => "measured pair by pair",
                    (false, _) => "each measured pair by pair",
                };
                format!("{} {themes}, {proof}", super::count(number))
            }
        }
    }
}

/// What all pairs come to: how many there are, in how many schemes, how many break their promise, and the lowest text.
pub(super) struct Proof {
    pub(super) pairs: usize,
    pub(super) schemes: usize,
    pub(super) broken: usize,
    pub(super) lowest: Option<f64>,
}

impl Proof {
    fn of(themes: &[Exhibit<'_>]) -> Self {
        let pairs: Vec<Measured> = themes.iter().flat_map(Exhibit::pairs).collect();
        let texts = pairs.iter().filter(|pair| pair.dot.kind == Kind::Text).map(|pair| pair.dot.ratio);
        Self {
            lowest: lowest(texts),
            schemes: themes.iter().map(|theme| theme.kit.variants().len()).sum(),
            broken: pairs.iter().filter(|pair| !pair.passes).count(),
            pairs: pairs.len(),
        }
    }
}
