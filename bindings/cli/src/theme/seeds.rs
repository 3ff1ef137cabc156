//! The options that a theme is derived from, on the command line and in a brief's file.

use std::path::PathBuf;

use azora_core::{Brief, Contrast, Density, DeriveMode, DerivedTheme, Error, Lock, Scheme, ThemeName, derive_theme};
use clap::{
    Args,
    builder::{PossibleValuesParser, TypedValueParser},
};

use crate::{
    failure::{Failure, Result},
    file::read,
    pointer::place,
};

/// A brand colour and options; what is given here stands over what the brief's file says.
#[derive(Args)]
pub(crate) struct Seeds {
    /// Brand colour: any opaque CSS colour
    #[arg(long, value_name = "COLOUR")]
    primary: Option<String>,
    /// Read the brief from this file
    #[arg(long, value_name = "FILE.json")]
    brief: Option<PathBuf>,
    #[command(flatten)]
    options: Options,
}

/// Everything about a theme but its brand colour.
#[derive(Args)]
#[command(next_help_heading = "The theme")]
pub(crate) struct Options {
    /// A second colour, for what stands out [default: a quiet field of the first's hue]
    #[arg(long, value_name = "COLOUR")]
    accent: Option<String>,
    /// Colour that tints grounds and lines [default: the first's hue]
    #[arg(long, value_name = "COLOUR")]
    neutral: Option<String>,
    /// House theme whose character it takes [default: admin]
    #[arg(long, value_name = "THEME", value_parser = one_of(ThemeName::ALL, |it| it.name()))]
    base: Option<ThemeName>,
    /// What becomes of a brand colour that does not hold as it is [default: nearest]
    #[arg(long, value_name = "MODE", value_parser = one_of(DeriveMode::ALL, |it| it.name()))]
    mode: Option<DeriveMode>,
    /// How tightly things stand [default: the base's own]
    #[arg(long, value_name = "DENSITY", value_parser = one_of(Density::ALL, |it| it.name()))]
    density: Option<Density>,
    /// Ratio of neighbouring steps of the type scale, 1.05 to 2 [default: the base's own scale]
    #[arg(long, value_name = "RATIO")]
    type_ratio: Option<f64>,
    /// Size of body text in px, 10 to 32 [default: the base's own]
    #[arg(long, value_name = "PX")]
    type_base: Option<f64>,
    /// Factor on every duration, 0 to 4 [default: 1]
    #[arg(long, value_name = "FACTOR")]
    motion: Option<f64>,
    /// A role set by hand, such as `ring=#1678c9` or `ring=#1678c9@dark-high`; may be given several times
    #[arg(long = "lock", value_name = "ROLE=COLOUR[@SCHEME[-CONTRAST]]", value_parser = lock)]
    locks: Vec<Lock>,
}

impl Seeds {
    /// Whether there is something to derive from.
    pub(crate) fn given(&self) -> bool {
        self.primary.is_some() || self.brief.is_some()
    }

    /// The theme of these options; `name` stands over the brief's.
    pub(crate) fn derive(&self, name: Option<&str>) -> Result<DerivedTheme> {
        let mut brief = match &self.brief {
            Some(file) => Brief::from_json(&read(file)?).map_err(|error| Failure::of(file, error))?,
            None => Brief::new("", ""),
        };
        set(&mut brief.name, name);
        set(&mut brief.primary, self.primary.as_deref());
        self.options.set(&mut brief);
        derive_theme(&brief).map_err(|error| self.blame(error))
    }

    /// What the core says of a brief, with the option or the file that it speaks of.
    fn blame(&self, error: Error) -> Failure {
        let path = error.path.clone().unwrap_or_default();
        let member = path.split('/').nth(1).unwrap_or_default();
        let primary = (member == "primary" && self.primary.is_some()).then_some("--primary");
        match (primary.or_else(|| self.options.option(member)), &self.brief) {
            (Some(option), _) => Failure::argument(option, error),
            (None, Some(file)) => {
                let span = read(file).ok().and_then(|text| place(&text, &path));
                Failure::of(file, Error { span, ..error })
            }
            (None, None) => error.into(),
        }
    }
}

impl Options {
    /// The theme of a brand colour that was found.
    pub(crate) fn derive(&self, name: &str, primary: &str) -> Result<DerivedTheme> {
        let mut brief = Brief::new(name, primary);
        self.set(&mut brief);
        derive_theme(&brief).map_err(|error| {
            let member = error.path.as_deref().and_then(|path| path.split('/').nth(1)).unwrap_or_default();
            match self.option(member) {
                Some(option) => Failure::argument(option, error),
                None => error.into(),
            }
        })
    }

    fn set(&self, brief: &mut Brief) {
        set(&mut brief.accent, self.accent.as_deref());
        set(&mut brief.neutral, self.neutral.as_deref());
        brief.base = self.base.unwrap_or(brief.base);
        brief.mode = self.mode.unwrap_or(brief.mode);
        brief.density = self.density.or(brief.density);
        brief.type_ratio = self.type_ratio.or(brief.type_ratio);
        brief.type_base = self.type_base.or(brief.type_base);
        brief.motion = self.motion.or(brief.motion);
        brief.locks.extend(self.locks.iter().cloned());
    }

    /// The option that gave a member of the brief.
    fn option(&self, member: &str) -> Option<&'static str> {
        match member {
            "accent" => self.accent.is_some().then_some("--accent"),
            "neutral" => self.neutral.is_some().then_some("--neutral"),
            "type_ratio" => self.type_ratio.is_some().then_some("--type-ratio"),
            "type_base" => self.type_base.is_some().then_some("--type-base"),
            "motion" => self.motion.is_some().then_some("--motion"),
            "locks" => (!self.locks.is_empty()).then_some("--lock"),
            _ => None,
        }
    }
}

fn set(place: &mut String, text: Option<&str>) {
    if let Some(text) = text {
        text.clone_into(place);
    }
}

/// A parser of the core's names, so that `--help` lists them.
fn one_of<T: Copy + Send + Sync + 'static>(
    all: &'static [T],
    name: fn(T) -> &'static str,
) -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(all.iter().map(|it| name(*it))).try_map(move |given| {
        all.iter().copied().find(|it| name(*it) == given).ok_or_else(|| format!("there is no {given}"))
    })
}

/// A lock as it is written on the command line.
fn lock(text: &str) -> core::result::Result<Lock, String> {
    let wanted = "write ROLE=COLOUR, ROLE=COLOUR@SCHEME or ROLE=COLOUR@SCHEME-CONTRAST, such as ring=#1678c9@dark-high";
    let (role, color) = text.split_once('=').ok_or_else(|| wanted.to_owned())?;
    let (color, place) = color.rsplit_once('@').map_or((color, None), |(color, place)| (color, Some(place)));
    let (scheme, contrast) = match place.map(|place| place.split_once('-').map_or((place, None), |(s, c)| (s, Some(c))))
    {
        None => (None, None),
        Some((scheme, contrast)) => {
            let scheme = Scheme::from_name(scheme, "").map_err(|error| error.reason)?;
            let contrast = contrast.map(|contrast| Contrast::from_name(contrast, "")).transpose();
            (Some(scheme), contrast.map_err(|error| error.reason)?)
        }
    };
    if role.is_empty() || color.is_empty() {
        return Err(wanted.to_owned());
    }
    let (role, color) = (role.to_owned(), color.to_owned());
    Ok(Lock { role, color, scheme, contrast, reason: "set on the command line".to_owned() })
}
