//! A whole brand kit as a plan: which files it has, and how each is made.
//!
//! A plan costs nothing to ask for; a file is made when it is wanted, in any order and on any thread, and always gives the
//! same bytes. Folders, threads and the page that shows a kit are not here.

mod element;
mod file;
mod theme;

use crate::{Contrast, Error, Ground, Marks, Paint, Result, Rgb8, Scheme, ThemeName, error::quote};

pub use file::KitFile;
pub use theme::KitTheme;

/// The sizes of a kit's pictures, in px.
const SIZES: &[u32] = &[64, 120, 200, 300, 512];

/// The sizes in a favicon, in px.
const ICON_SIZES: &[u32] = &[16, 32, 48];

/// The sizes of the icon of an app or a site, in px: for phones, and for what installs a site.
const APP_SIZES: &[u32] = &[180, 192, 512];

/// The sizes of the logo's pictures, in px.
const LOGO_SIZES: &[u32] = &[32, 64, 128, 256, 512, 1024];

/// The logo of the house, which is the favicon too; where it is missing, the first mark is.
const LOGO: &str = "azora";

const WHITE: Rgb8 = Rgb8 { r: 0xff, g: 0xff, b: 0xff };
const BLACK: Rgb8 = Rgb8 { r: 0, g: 0, b: 0 };

/// The neutral grounds and the ink that is read on each.
const NEUTRAL: &[(Scheme, Rgb8, Rgb8)] = &[
    (Scheme::Light, WHITE, Rgb8 { r: 0x11, g: 0x18, b: 0x27 }),
    (Scheme::Dark, Rgb8 { r: 0x0f, g: 0x17, b: 0x2a }, Rgb8 { r: 0xf8, g: 0xfa, b: 0xfc }),
];

/// Themes and marks, and the files they make together.
///
/// # Examples
/// ```
/// use azora_core::Kit;
/// let kit = Kit::ready().only_themes(&["finance"])?;
/// let file = kit.files().into_iter().find(|file| file.path == "themes/finance/finance.css").unwrap();
/// assert!(kit.make(&file)?.starts_with(b"/* finance theme"));
/// # Ok::<(), azora_core::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Kit {
    themes: Vec<KitTheme>,
    marks: Marks,
}

impl Kit {
    /// The kit of the ready-made themes and marks.
    ///
    /// # Examples
    /// ```
    /// assert_eq!(azora_core::Kit::ready().themes().len(), 4);
    /// ```
    pub fn ready() -> Self {
        Self { themes: ThemeName::ALL.iter().map(|name| KitTheme::ready(*name)).collect(), marks: Marks::ready() }
    }

    /// The same with other themes.
    ///
    /// # Examples
    /// ```
    /// use azora_core::{Contrast, Kit, KitTheme, Scheme, ThemeName, theme};
    /// let light = theme(ThemeName::Finance, Scheme::Light, Contrast::Standard);
    /// let kit = Kit::ready().with_themes(vec![KitTheme::new("finance", "Finance", vec![light])?]);
    /// assert_eq!(kit.themes().len(), 1);
    /// # Ok::<(), azora_core::Error>(())
    /// ```
    #[must_use]
    pub fn with_themes(self, themes: Vec<KitTheme>) -> Self {
        Self { themes, ..self }
    }

    /// The same with other marks.
    ///
    /// # Examples
    /// ```
    /// use azora_core::{Kit, Marks};
    /// let kit = Kit::ready().with_marks(Marks::from_sources([])?);
    /// assert!(!kit.files().iter().any(|file| file.path.starts_with("marks/")));
    /// # Ok::<(), azora_core::Error>(())
    /// ```
    #[must_use]
    pub fn with_marks(self, marks: Marks) -> Self {
        Self { marks, ..self }
    }

    /// The same with the named themes alone, in the order of the kit.
    ///
    /// # Errors
    /// `argument.invalid` at `/theme` for a name that no theme has.
    ///
    /// # Examples
    /// ```
    /// let kit = azora_core::Kit::ready().only_themes(&["finance"])?;
    /// assert_eq!(kit.themes()[0].name(), "finance");
    /// # Ok::<(), azora_core::Error>(())
    /// ```
    pub fn only_themes<N: AsRef<str>>(self, names: &[N]) -> Result<Self> {
        let known: Vec<&str> = self.themes.iter().map(KitTheme::name).collect();
        if let Some(unknown) = names.iter().find(|name| !known.contains(&name.as_ref())) {
            let reason = format!("There is no theme {}; write one of: {}.", quote(unknown.as_ref()), known.join(", "));
            return Err(Error::argument("/theme", reason));
        }
        let wanted = |theme: &KitTheme| names.iter().any(|name| name.as_ref() == theme.name());
        Ok(Self { themes: self.themes.into_iter().filter(wanted).collect(), ..self })
    }

    /// Its themes.
    pub fn themes(&self) -> &[KitTheme] {
        &self.themes
    }

    fn theme(&self, name: &str) -> Result<&KitTheme> {
        let found = self.themes.iter().find(|theme| theme.name() == name);
        found.ok_or_else(|| Error::argument("/file", format!("The kit has no theme {}.", quote(name))))
    }

    /// Its marks.
    pub fn marks(&self) -> &Marks {
        &self.marks
    }

    /// Every file, themes first, with the classes of components that they all share, then marks, then the logo, then
    /// the living elements in the ready-made themes, then the favicon.
    ///
    /// # Examples
    /// ```
    /// let files = azora_core::Kit::ready().files();
    /// assert_eq!(files.last().unwrap().path, "favicon.ico");
    /// ```
    pub fn files(&self) -> Vec<KitFile> {
        let mut files: Vec<KitFile> = self.themes.iter().flat_map(KitTheme::files).collect();
        if !files.is_empty() {
            files.push(KitFile::components());
        }
        let looks = self.looks();
        for id in self.marks.ids() {
            files.extend(looks.iter().flat_map(|look| file::pictures(&format!("marks/{id}/"), id, look, SIZES)));
        }
        if self.marks.ids().any(|id| id == LOGO) {
            let folder = format!("logo/{LOGO}-");
            files.extend(logo().iter().flat_map(|look| file::pictures(&folder, LOGO, look, LOGO_SIZES)));
        }
        files.extend(self.themes.iter().filter_map(KitTheme::house).flat_map(element::stills));
        files.extend(self.icon().into_iter().flat_map(file::icons));
        files
    }

    fn icon(&self) -> Option<&str> {
        self.marks.ids().find(|id| *id == LOGO).or_else(|| self.marks.ids().next())
    }

    /// The bytes of a file.
    ///
    /// # Errors
    /// `brand.unknown_mark` or `argument.invalid` for a file that is not of this kit.
    ///
    /// # Examples
    /// ```
    /// let kit = azora_core::Kit::ready();
    /// let file = kit.files().into_iter().find(|file| file.path == "marks/sapiens/finance-light.svg").unwrap();
    /// assert!(kit.make(&file)?.starts_with(b"<svg"));
    /// # Ok::<(), azora_core::Error>(())
    /// ```
    pub fn make(&self, file: &KitFile) -> Result<Vec<u8>> {
        file.make(self)
    }

    /// Every way in which a mark is painted: on the neutral grounds, in each theme, in the two inks.
    fn looks(&self) -> Vec<Look> {
        let mut looks: Vec<Look> = NEUTRAL
            .iter()
            .flat_map(|(scheme, ground, ink)| {
                let brand = Look::new(
                    format!("brand-{scheme}"),
                    format!("in its own colours on {}", ground.hex()),
                    Pigment::On(*ground),
                );
                let name = if *scheme == Scheme::Light { "dark" } else { "light" };
                [brand, Look::new(format!("ink-{name}"), format!("in the one ink {}", ink.hex()), Pigment::Ink(*ink))]
            })
            .collect();
        for theme in &self.themes {
            for scheme in Scheme::ALL {
                if let Some(variant) = theme.variant(*scheme, Contrast::Standard) {
                    let name = theme.name();
                    looks.push(Look::new(
                        format!("{name}-{scheme}"),
                        format!("in the {scheme} colours of {name}"),
                        Pigment::Theme(Ground::of(variant)),
                    ));
                }
            }
        }
        looks
    }

    fn paint(&self, id: &str, pigment: Pigment) -> Result<Paint> {
        Ok(match pigment {
            Pigment::On(ground) => Paint::on(self.marks.drawing(id)?.stops, ground),
            Pigment::Theme(Ground { color, stops }) => Paint::on(stops, color),
            Pigment::Sign(ground) => Paint::sign(ground),
            Pigment::Ink(ink) => Paint::ink(ink),
        })
    }
}

/// The forms of the logo.
fn logo() -> [Look; 4] {
    let look = |name: &str, what: &str, pigment| Look::new(name.to_owned(), what.to_owned(), pigment);
    [
        look("primary", "in its own colours on #ffffff", Pigment::On(WHITE)),
        look("white", "in white", Pigment::Ink(WHITE)),
        look("black", "in black", Pigment::Ink(BLACK)),
        look("gradient", "in the sign of Unity on #ffffff", Pigment::Sign(WHITE)),
    ]
}

/// A way in which every mark is painted.
#[derive(Debug, Clone)]
struct Look {
    name: String,
    what: String,
    pigment: Pigment,
}

impl Look {
    fn new(name: String, what: String, pigment: Pigment) -> Self {
        Self { name, what, pigment }
    }
}

/// Where a mark's colours come from.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Pigment {
    /// Its own, moved until they hold on a ground.
    On(Rgb8),
    /// A theme's, moved until they hold on its ground.
    Theme(Ground),
    /// The sign of Unity, moved until it holds on a ground.
    Sign(Rgb8),
    /// One ink.
    Ink(Rgb8),
}
