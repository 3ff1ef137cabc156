//! A whole theme: its four variants solved from one brief.

use super::{
    character::{Character, Four, VARIANTS},
    charts::{order, ordered, search, set},
    light::Light,
    ramp::Ramp,
    ready::CHARACTERS,
    scale::Density,
    scheme::{BLUE, GREY, Primary, Scheme, Solved, Stuck},
    seed::{Brief, DeriveMode, Read, Seed},
    tint::Tint,
    wide::widen,
};
use crate::{
    Contrast, Error, Problem, Result, Rgb8, Scheme as SchemeName, Theme, ThemeName, error::quote, theme, theme::delta,
};

/// A theme with everything that was derived for it.
///
/// # Examples
/// ```
/// use azora_core::{Brief, Contrast, Scheme, derive_theme};
/// let acme = derive_theme(&Brief::new("acme", "#608010"))?;
/// let light = acme.theme(Scheme::Light, Contrast::Standard);
/// assert!(light.ratio("primary-foreground", "primary")? >= 4.5);
/// # Ok::<(), azora_core::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct DerivedTheme {
    brief: Brief,
    house: bool,
    variants: Four<Theme>,
    /// ΔE-OK from the seed to the primary of each variant.
    shifts: Four<f64>,
}

/// A theme from brand colours, in both schemes and both contrasts.
///
/// # Errors
/// `argument.invalid` for a name, number or role that the brief can't have; a code of the family `color`, at `/primary`,
/// `/accent`, `/neutral` or the colour of a lock, for what is no colour, and `color.not_opaque` for a translucent one;
/// `derive.infeasible` where no theme keeps all contracts, with those that conflict.
///
/// # Examples
/// ```
/// use azora_core::{Brief, Contrast, Scheme, derive_theme};
/// let acme = derive_theme(&Brief::new("acme", "#7c3aed"))?;
/// assert_eq!(acme.theme(Scheme::Light, Contrast::Standard).color("primary")?, "#7c3aed");
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn derive_theme(brief: &Brief) -> Result<DerivedTheme> {
    solve(brief, false)
}

/// A house theme, derived from its own seeds; the same colours as [`theme`](crate::theme) has ready.
///
/// # Errors
/// None for the house's own seeds; the type leaves room for those of [`derive_theme`].
///
/// # Examples
/// ```
/// use azora_core::{Contrast, Scheme, ThemeName, house_theme, theme};
/// let finance = house_theme(ThemeName::Finance)?;
/// let ready = theme(ThemeName::Finance, Scheme::Dark, Contrast::Standard);
/// assert_eq!(finance.theme(Scheme::Dark, Contrast::Standard).color("primary")?, ready.color("primary")?);
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn house_theme(name: ThemeName) -> Result<DerivedTheme> {
    house(name, None)
}

/// A house theme in a density that may not be its own.
pub(super) fn house(name: ThemeName, density: Option<Density>) -> Result<DerivedTheme> {
    let title = density.map_or_else(|| name.name().to_owned(), |density| format!("{name}-{density}"));
    let brief = Brief { base: name, density, ..Brief::new(&title, &character(name).seed.hex()) };
    solve(&brief, true)
}

pub(super) fn character(name: ThemeName) -> &'static Character {
    let [first, rest @ ..] = &CHARACTERS;
    rest.iter().find(|character| character.name == name).unwrap_or(first)
}

fn solve(brief: &Brief, house: bool) -> Result<DerivedTheme> {
    let read = brief.read()?;
    let job = Job::new(&read, house)?;
    job.whole().ok_or_else(|| job.refusal())
}

/// A theme under derivation: what its four variants share.
pub(super) struct Job<'a> {
    read: &'a Read<'a>,
    light: Light,
    character: &'static Character,
    house: bool,
    bases: Four<Theme>,
    /// The ramp of the seed, as tokens.
    ramp: Vec<(String, Rgb8)>,
    /// Its colours, those nearest to the seed first.
    steps: Vec<Rgb8>,
    locks: Four<Vec<(usize, Rgb8)>>,
    own: Four<[Rgb8; 1]>,
    /// The order of the colours of charts.
    order: [usize; 8],
}

impl<'a> Job<'a> {
    pub(super) fn new(read: &'a Read<'a>, house: bool) -> Result<Self> {
        let character = character(read.brief.base);
        let bases = VARIANTS.map(|(scheme, contrast)| theme(read.brief.base, scheme, contrast));
        let mut locks = Four::default();
        for (locks, base) in locks.iter_mut().zip(&bases) {
            *locks = if house { house_locks(character, base) } else { own_locks(read, base)? };
        }
        let ramp = read.ramp.steps.iter().map(|(step, color)| (format!("ramp.{step}"), *color)).collect();
        let steps = outwards(&read.ramp);
        let primary = if house { character.primary } else { [read.primary.color; 4] };
        let own = primary.map(|color| [color]);
        let light = Light::new();
        let order = order(&light, character.seed);
        Ok(Self { read, light, character, house, bases, ramp, steps, locks, own, order })
    }

    /// All four variants, or the role that finds no place in one of them.
    pub(super) fn solve(&self) -> core::result::Result<DerivedTheme, Stuck> {
        let brief = self.read.brief;
        let mut variants = Vec::with_capacity(4);
        let mut shifts = [0.0; 4];
        for ((variant, base), shift) in self.bases.iter().enumerate().zip(&mut shifts) {
            let solved = self.variant(variant, base)?;
            let colors: Vec<Rgb8> = solved.colors.iter().copied().collect::<Option<_>>().ok_or(Stuck("primary"))?;
            let primary = base.role_names().iter().position(|role| role == "primary").and_then(|at| colors.get(at));
            *shift = primary.map_or(0.0, |primary| self.light.difference(*primary, self.read.primary.color));
            let wide = widen(&self.light, &solved, base.bonds(), base.role_names());
            let theme = base.repainted(&brief.name, colors, wide);
            let theme = if brief.rescales() { theme.rescaled(&|path, own| brief.rescale(path, own)) } else { theme };
            variants.push(if self.house { theme } else { theme.with_colors(&self.ramp) });
        }
        let variants = <Four<Theme>>::try_from(variants).map_err(|_| Stuck("primary"))?;
        Ok(DerivedTheme { brief: brief.clone(), house: self.house, variants, shifts })
    }

    /// One variant. The ready colours of charts hold on all usual grounds and are told apart; on others, or where some are set by
    /// hand, they are searched anew.
    pub(super) fn variant(&self, variant: usize, base: &Theme) -> core::result::Result<Solved, Stuck> {
        let scheme = self.scheme(variant, base);
        let locked = |place: usize| {
            let lock = |(_, at): (usize, &usize)| *at == place;
            let at = self.order.iter().enumerate().position(lock)?;
            let role = scheme.place_of(&format!("chart-{}", at + 1));
            scheme.locks.iter().find(|(lock, _)| Some(*lock) == role).map(|(_, color)| (place, *color))
        };
        let fixed: Vec<(usize, Rgb8)> = (0..self.order.len()).filter_map(locked).collect();
        let solved = scheme.solve();
        match solved {
            Err(stuck) if !stuck.is_chart() => return Err(stuck),
            Ok(_) if fixed.is_empty() => return solved,
            _ => {}
        }
        let grounds = scheme.solve_until("primary")?;
        let grounds = ["background", "card"].map(|role| grounds.color_of(scheme.place_of(role)));
        let grounds: Vec<Rgb8> = grounds.into_iter().flatten().collect();
        match search(&self.light, base.scheme(), base.contrast(), &grounds, &fixed) {
            Some(charts) => Scheme { charts: ordered(charts, self.order), ..scheme }.solve(),
            None => solved,
        }
    }

    /// The whole theme, where it keeps all its promises. Roles that are set by hand may stand too near to one another, which no
    /// solving around them mends.
    fn whole(&self) -> Option<DerivedTheme> {
        let theme = self.solve().ok()?;
        (self.read.locks.is_empty() || theme.certificate().passes()).then_some(theme)
    }

    pub(super) fn bases(&self) -> &Four<Theme> {
        &self.bases
    }

    pub(super) fn brief(&self) -> &Brief {
        self.read.brief
    }

    pub(super) fn seed(&self) -> Rgb8 {
        self.read.primary.color
    }

    pub(super) fn light(&self) -> &Light {
        &self.light
    }

    /// One variant, ready to be solved.
    pub(super) fn scheme<'b>(&'b self, variant: usize, base: &'b Theme) -> Scheme<'b> {
        let Self { read, light, character, house, .. } = self;
        let seed = read.primary;
        let own: &[Rgb8] = self.own.get(variant).map_or(&[], |own| own.as_slice());
        let primary = match read.brief.mode {
            _ if *house => Primary::FirstOf(own),
            DeriveMode::Strict if base.contrast() == Contrast::Standard => Primary::FirstOf(own),
            DeriveMode::LockBrand => Primary::FirstOf(&self.steps),
            DeriveMode::Strict | DeriveMode::Nearest => Primary::Nearest(seed.color),
        };
        let brand = match own {
            [own] if *house => Tint::of(light.oklab(*own)),
            _ => Tint::of(seed.oklab),
        };
        let (chroma, hue) = character.neutral;
        let neutral = match read.neutral {
            _ if *house => Tint::new(chroma, hue),
            Some(Seed { oklab, .. }) => {
                let given = Tint::of(oklab);
                given.with_chroma(given.chroma.min(MOST_NEUTRAL))
            }
            // A ground that is visibly tinted takes the hue of the brand; one that hardly is stays what it is in the base.
            None if brand.chroma < GREY || chroma < TINTED => Tint::new(chroma, hue),
            None => brand.with_chroma(chroma),
        };
        let link = match brand.chroma {
            _ if *house => Tint::new(character.link.0, character.link.1),
            chroma if chroma < GREY => Tint::new(BLUE.0, BLUE.1),
            chroma => brand.with_chroma(chroma.clamp(0.12, 0.19)),
        };
        Scheme {
            light,
            character,
            variant,
            roles: base.role_names(),
            bonds: base.bonds(),
            brand,
            neutral,
            link,
            accent: if *house { character.accent } else { read.accent.map(|seed| seed.color) },
            // A tenant's series are in the order of its base, so that a chart stays itself wherever it is shown.
            charts: ordered(set(base.scheme(), base.contrast()), self.order),
            primary,
            locks: self.locks.get(variant).map_or(&[], Vec::as_slice),
        }
    }

    /// Why it can't be done: the demands that conflict, and the nearest seed that can be the primary.
    fn refusal(&self) -> Error {
        let feasibility = self.explain();
        let name = quote(&self.read.brief.primary);
        let (first, more) = match feasibility.conflicts.as_slice() {
            [] => (String::new(), String::new()),
            [only] => (only.sentence(), String::new()),
            [first, rest @ ..] => (first.sentence(), format!(" And {} more.", rest.len())),
        };
        let way = match (&feasibility.nearest, feasibility.distance) {
            (Some(nearest), Some(distance)) => {
                format!(
                    " The nearest seed that can is {nearest}, {:.4} ΔE-OK away.",
                    (distance * 10_000.0).ceil() / 10_000.0
                )
            }
            _ => " No other seed helps; give up a lock.".to_owned(),
        };
        let path = if feasibility.nearest.is_some() { "/primary" } else { "/locks" };
        let reason = format!("No theme of {name} keeps all contracts: {first}{more}{way}");
        let problems = feasibility.conflicts.iter().map(|conflict| Problem {
            code: "derive.infeasible",
            reason: conflict.sentence(),
            path: format!("/{}/{}/{}", conflict.scheme, conflict.contrast, conflict.role),
            line: 1,
            column: 1,
        });
        Error { problems: problems.collect(), ..Error::new("derive.infeasible", reason).at(path) }
    }
}

/// Chroma from which a ground is visibly tinted.
const TINTED: f64 = 0.01;
/// Most chroma of grounds and lines that a seed tints.
const MOST_NEUTRAL: f64 = 0.02;

/// The colours of a ramp from the seed outwards.
fn outwards(Ramp { steps, own }: &Ramp) -> Vec<Rgb8> {
    let mut steps: Vec<(usize, Rgb8)> =
        steps.iter().enumerate().map(|(at, (_, color))| (at.abs_diff(*own), *color)).collect();
    steps.sort_by_key(|(away, _)| *away);
    steps.into_iter().map(|(_, color)| color).collect()
}

fn house_locks(character: &Character, base: &Theme) -> Vec<(usize, Rgb8)> {
    let here = character.locks.iter().filter(|lock| (lock.scheme, lock.contrast) == (base.scheme(), base.contrast()));
    here.filter_map(|lock| Some((base.role_names().iter().position(|name| name == lock.role)?, lock.color))).collect()
}

/// The locks of a brief in one variant, by the places of their roles.
fn own_locks(read: &Read<'_>, base: &Theme) -> Result<Vec<(usize, Rgb8)>> {
    let mut locks = Vec::new();
    for (at, (lock, color)) in read.locks.iter().enumerate() {
        base.rgb(&lock.role, &format!("/locks/{at}/role"))?;
        let here = lock.scheme.is_none_or(|scheme| scheme == base.scheme())
            && lock.contrast.is_none_or(|contrast| contrast == base.contrast());
        if let (true, Some(place)) = (here, base.role_names().iter().position(|name| *name == lock.role)) {
            locks.push((place, *color));
        }
    }
    Ok(locks)
}

impl DerivedTheme {
    /// Its name.
    pub fn name(&self) -> &str {
        &self.brief.name
    }

    /// Whether it is one of the house themes, rather than one that is based on it.
    pub fn is_house(&self) -> bool {
        self.house
    }

    /// What it was derived from.
    pub fn brief(&self) -> &Brief {
        &self.brief
    }

    /// One variant, as any theme.
    pub fn theme(&self, scheme: SchemeName, contrast: Contrast) -> &Theme {
        let [light, light_high, dark, dark_high] = &self.variants;
        match (scheme, contrast) {
            (SchemeName::Light, Contrast::Standard) => light,
            (SchemeName::Light, Contrast::High) => light_high,
            (SchemeName::Dark, Contrast::Standard) => dark,
            (SchemeName::Dark, Contrast::High) => dark_high,
        }
    }

    /// All variants: light, light in high contrast, dark, dark in high contrast.
    pub fn variants(&self) -> &[Theme; 4] {
        &self.variants
    }

    /// A role as a token file says it, what it is in Display P3 in the extension `org.azora.p3`; without its type, which its
    /// group says.
    ///
    /// # Errors
    /// `theme.unknown_role` at `/role`, with the nearest role.
    ///
    /// # Examples
    /// ```
    /// use azora_core::{Contrast, Scheme, ThemeName, house_theme};
    /// let finance = house_theme(ThemeName::Finance)?;
    /// let hover = finance.token("primary-hover", Scheme::Light, Contrast::Standard)?;
    /// assert!(hover.starts_with("{ \"$value\": { \"colorSpace\": \"srgb\", "));
    /// assert!(hover.contains(" }, \"$extensions\": { \"org.azora.p3\": [0."));
    /// # Ok::<(), azora_core::Error>(())
    /// ```
    pub fn token(&self, role: &str, scheme: SchemeName, contrast: Contrast) -> Result<String> {
        self.theme(scheme, contrast).role_token(role)
    }

    /// The whole stylesheet: light, dark, standard, high, for elements with `data-azora-theme="NAME"`.
    ///
    /// # Examples
    /// ```
    /// use azora_core::{Brief, derive_theme};
    /// let css = derive_theme(&Brief::new("acme", "#7c3aed"))?.css();
    /// assert!(css.contains("[data-azora-theme=\"acme\"]"));
    /// # Ok::<(), azora_core::Error>(())
    /// ```
    pub fn css(&self) -> String {
        Theme::sheet(&self.variants)
    }

    /// Only what differs from the base's stylesheet, for elements with `data-azora-theme="BASE"` and
    /// `data-azora-tenant="NAME"` on a page that has that one.
    ///
    /// # Examples
    /// ```
    /// use azora_core::{Brief, derive_theme};
    /// let css = derive_theme(&Brief::new("acme", "#7c3aed"))?.delta_css();
    /// assert!(css.starts_with("[data-azora-theme=\"admin\"][data-azora-tenant=\"acme\"]{"));
    /// assert!(css.len() <= 4096);
    /// # Ok::<(), azora_core::Error>(())
    /// ```
    pub fn delta_css(&self) -> String {
        let base = VARIANTS.map(|(scheme, contrast)| theme(self.brief.base, scheme, contrast));
        delta(&self.variants, &base)
    }

    /// ΔE-OK from the seed to the primary of each variant, in the order of [`Self::variants`]; 0 where the seed is kept.
    pub fn shifts(&self) -> [f64; 4] {
        self.shifts
    }
}
