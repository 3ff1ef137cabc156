//! A whole theme: its four variants solved from one brief.

use std::borrow::Cow;

use super::{
    character::{Character, Four, VARIANTS},
    light::Light,
    ready::CHARACTERS,
    scheme::{BLUE, GREY, Primary, Scheme, Solved, Stuck},
    seed::{Brief, DeriveMode, Read, Seed},
    tint::Tint,
};
use crate::{Contrast, Error, Result, Rgb8, Scheme as SchemeName, Theme, ThemeName, theme};

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
    let character = character(name);
    let brief = Brief { base: name, ..Brief::new(name.name(), &character.seed.hex()) };
    solve(&brief, true)
}

pub(super) fn character(name: ThemeName) -> &'static Character {
    let [first, rest @ ..] = &CHARACTERS;
    rest.iter().find(|character| character.name == name).unwrap_or(first)
}

fn solve(brief: &Brief, house: bool) -> Result<DerivedTheme> {
    let read = brief.read()?;
    let light = Light::new();
    let character = character(brief.base);
    let mut variants = Vec::with_capacity(4);
    let mut shifts = [0.0; 4];
    for (variant, ((scheme, contrast), shift)) in VARIANTS.into_iter().zip(&mut shifts).enumerate() {
        let base = theme(brief.base, scheme, contrast);
        let solver = Solver { read: &read, light: &light, character, house, variant, base: &base };
        let solved = solver.solve()?;
        let colors: Option<Vec<Rgb8>> = solved.colors.iter().copied().collect();
        let colors = colors.ok_or_else(|| Error::new("derive.infeasible", "A role has no colour."))?;
        if let Some(at) = base.role_names().iter().position(|name| name == "primary")
            && let Some(primary) = colors.get(at)
        {
            *shift = light.difference(*primary, read.primary.color);
        }
        variants.push(base.repainted(&brief.name, colors));
    }
    let variants =
        <Four<Theme>>::try_from(variants).map_err(|_| Error::new("derive.infeasible", "A variant is missing."))?;
    Ok(DerivedTheme { brief: brief.clone(), house, variants, shifts })
}

struct Solver<'a> {
    read: &'a Read<'a>,
    light: &'a Light,
    character: &'static Character,
    house: bool,
    variant: usize,
    base: &'a Theme,
}

impl Solver<'_> {
    fn solve(&self) -> Result<Solved> {
        let Self { read, light, character, variant, base, .. } = *self;
        let contrast = base.contrast();
        let seed = read.primary;
        let own = [character.primary.get(variant).copied().unwrap_or(character.seed)];
        let seeds = [seed.color];
        let steps: Vec<Rgb8> = Vec::new();
        let primary = match read.brief.mode {
            _ if self.house => Primary::FirstOf(&own),
            DeriveMode::Strict if contrast == Contrast::Standard => Primary::FirstOf(&seeds),
            DeriveMode::LockBrand => Primary::FirstOf(&steps),
            DeriveMode::Strict | DeriveMode::Nearest => Primary::Nearest(seed.color),
        };
        let brand = if self.house { Tint::of(light.oklab(own[0])) } else { Tint::of(seed.oklab) };
        let (chroma, hue) = character.neutral;
        let neutral = match read.neutral {
            _ if self.house => Tint::new(chroma, hue),
            Some(Seed { oklab, .. }) => {
                let given = Tint::of(oklab);
                given.with_chroma(given.chroma.min(0.02))
            }
            None if brand.chroma < GREY => Tint::new(chroma, hue),
            None => brand.with_chroma(chroma.max(0.005)),
        };
        let link = match brand.chroma {
            _ if self.house => Tint::new(character.link.0, character.link.1),
            chroma if chroma < GREY => Tint::new(BLUE.0, BLUE.1),
            chroma => brand.with_chroma(chroma.clamp(0.12, 0.19)),
        };
        let accent = if self.house { character.accent } else { read.accent.map(|seed| seed.color) };
        let charts = core::array::from_fn(|at| {
            base.rgb(&format!("chart-{}", at + 1), "/role").unwrap_or(Rgb8 { r: 0, g: 0, b: 0 })
        });
        let locks = self.locks()?;
        let scheme = Scheme {
            light,
            character,
            variant,
            roles: base.role_names(),
            bonds: base.bonds(),
            brand,
            neutral,
            link,
            accent,
            charts,
            primary,
            locks: &locks,
        };
        scheme
            .solve()
            .map_err(|Stuck| Error::new("derive.infeasible", format!("{} {} is stuck", base.scheme(), contrast)))
    }

    /// The locks of this variant, by the places of their roles.
    fn locks(&self) -> Result<Vec<(usize, Rgb8)>> {
        let mut locks = Vec::new();
        for (at, (lock, color)) in self.read.locks.iter().enumerate() {
            let here = lock.scheme.is_none_or(|scheme| scheme == self.base.scheme())
                && lock.contrast.is_none_or(|contrast| contrast == self.base.contrast());
            self.base.rgb(&lock.role, &format!("/locks/{at}/role"))?;
            let place = self.base.role_names().iter().position(|name: &Cow<'static, str>| *name == lock.role);
            if let (true, Some(place)) = (here, place) {
                locks.push((place, *color));
            }
        }
        if self.house {
            let (scheme, contrast) = (self.base.scheme(), self.base.contrast());
            let here = self.character.locks.iter().filter(|lock| (lock.scheme, lock.contrast) == (scheme, contrast));
            locks.extend(here.filter_map(|lock| {
                Some((self.base.role_names().iter().position(|name| *name == lock.role)?, lock.color))
            }));
        }
        Ok(locks)
    }
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

    /// ΔE-OK from the seed to the primary of each variant, in the order of [`Self::variants`]; 0 where the seed is kept.
    pub fn shifts(&self) -> [f64; 4] {
        self.shifts
    }
}
