//! A theme of a kit: one name in all the schemes and contrasts it comes in.

use super::KitFile;
use crate::{Contrast, Error, Pair, Result, Scheme, Theme, ThemeName, error::quote, theme};

/// The looks that every kit has; files of a theme so named would stand in their place.
const RESERVED: &[&str] = &["brand", "ink"];

/// A theme of a kit.
#[derive(Debug, Clone)]
pub struct KitTheme {
    name: String,
    title: String,
    variants: Vec<Theme>,
    /// The ready-made theme that it is, which has a certificate.
    house: Option<ThemeName>,
}

impl KitTheme {
    /// A theme in these variants; `name` stands in paths and selectors, `title` is for people.
    ///
    /// # Errors
    /// `argument.invalid` at `/theme` for a name that is not 1 to 64 of `a-z`, `0-9` and `-`, or is `brand` or `ink`, which
    /// name looks of a mark.
    ///
    /// # Examples
    /// ```
    /// use azora_core::{Contrast, KitTheme, Scheme, ThemeName, theme};
    /// let light = theme(ThemeName::Finance, Scheme::Light, Contrast::Standard);
    /// assert_eq!(KitTheme::new("finance", "Finance", vec![light])?.name(), "finance");
    /// assert_eq!(KitTheme::new("../finance", "Finance", vec![]).unwrap_err().code, "argument.invalid");
    /// # Ok::<(), azora_core::Error>(())
    /// ```
    pub fn new(name: &str, title: &str, variants: Vec<Theme>) -> Result<Self> {
        crate::theme::check_name(name, "/theme")?;
        if RESERVED.contains(&name) {
            let reason = format!("The name {} is a look's of every mark; name the theme otherwise.", quote(name));
            return Err(Error::argument("/theme", reason));
        }
        Ok(Self { name: name.to_owned(), title: title.to_owned(), variants, house: None })
    }

    pub(super) fn ready(name: ThemeName) -> Self {
        let title = crate::list_themes().into_iter().find(|info| info.name == name).map_or("", |info| info.title);
        let contrasts = Contrast::ALL.iter();
        let variants = contrasts.flat_map(|contrast| Scheme::ALL.iter().map(|scheme| theme(name, *scheme, *contrast)));
        Self { name: name.name().to_owned(), title: title.to_owned(), variants: variants.collect(), house: Some(name) }
    }

    /// Its name in paths and selectors.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its name for people.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// All variants.
    pub fn variants(&self) -> &[Theme] {
        &self.variants
    }

    /// One variant.
    pub fn variant(&self, scheme: Scheme, contrast: Contrast) -> Option<&Theme> {
        self.variants.iter().find(|theme| theme.scheme() == scheme && theme.contrast() == contrast)
    }

    /// The ready-made theme that it is.
    pub(super) fn house(&self) -> Option<ThemeName> {
        self.house
    }

    pub(super) fn files(&self) -> Vec<KitFile> {
        let mut files = vec![KitFile::css(&self.name), KitFile::report(&self.name)];
        files.extend(self.house.map(KitFile::certificate));
        files.extend(self.variants.iter().map(|theme| KitFile::tokens(&self.name, theme.scheme(), theme.contrast())));
        files
    }

    pub(super) fn css(&self) -> String {
        Theme::sheet(&self.variants)
    }

    /// Every pair that must hold, in every variant, as JSON; ratios cut to four decimals, never rounded up.
    pub(super) fn report(&self) -> String {
        let variants: Vec<String> = self.variants.iter().map(|theme| variant_json(&theme.report())).collect();
        let name = crate::tokens::json_text(&self.name);
        format!(
            "{{\n  \"theme\": {name},\n  \"algorithm\": \"wcag-2.2\",\n  \"variants\": [\n{}\n  ]\n}}\n",
            variants.join(",\n")
        )
    }
}

fn variant_json(report: &crate::Report) -> String {
    let pairs: Vec<String> = report.pairs.iter().map(pair_json).collect();
    let failures = report.failures().count();
    format!(
        "    {{\n      \"scheme\": \"{}\",\n      \"contrast\": \"{}\",\n      \"failures\": {failures},\n      \"pairs\": [\n{}\n      ]\n    }}",
        report.scheme,
        report.contrast,
        pairs.join(",\n")
    )
}

fn pair_json(pair: &Pair) -> String {
    let promise = &pair.promise;
    format!(
        "        {{ \"role\": {}, \"ground\": {}, \"kind\": \"{}\", \"ratio\": {}, \"min\": {}, \"passes\": {} }}",
        crate::tokens::json_text(&promise.role),
        crate::tokens::json_text(&promise.ground),
        promise.kind,
        (pair.ratio * 10_000.0).floor() / 10_000.0,
        promise.min,
        pair.passes()
    )
}
