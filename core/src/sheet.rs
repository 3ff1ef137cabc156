//! Contact sheets: marks side by side, at several sizes, on light and on dark, in their colours and in one ink.

mod layout;
mod picture;

use self::layout::Layout;
use crate::{Drawing, Error, Marks, Paint, Result, Rgb8, Scheme, ThemeName, brand, error::quote};

/// Marks on a sheet, and cells in a row, at most.
const MOST: usize = 256;
/// Sizes at most, and the largest.
const MOST_SIZES: usize = 16;
const LARGEST: u32 = 1_024;
/// Pictures of marks on a sheet, at most.
const MOST_PICTURES: usize = 4_096;

/// What a contact sheet shows, and how.
///
/// It has a panel for each paint in each scheme, on the theme's background. In every panel stand the marks in rows of `columns`
/// cells, and in a cell the mark at every size, each as it is drawn at that size and on whole pixels.
///
/// # Examples
/// ```
/// use azora_core::{ContactSheet, Scheme, contact_sheet};
/// let wall = ContactSheet { sizes: vec![64], schemes: vec![Scheme::Dark], ..ContactSheet::default() };
/// let svg = contact_sheet(&wall)?;
/// assert_eq!(svg.matches("viewBox=\"0 0 64 64\"").count(), 2 * 30);
/// # Ok::<(), azora_core::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactSheet {
    /// Ids in the order in which they are shown, 256 at most; empty for all marks, sorted.
    pub ids: Vec<String>,
    /// The theme whose backgrounds the marks stand on.
    pub theme: ThemeName,
    /// Sizes in pixels, in the order in which they are shown, each 1..=1024 and 16 at most; empty for the default.
    pub sizes: Vec<u32>,
    /// The schemes; empty for both.
    pub schemes: Vec<Scheme>,
    /// The paints: `brand`, `theme`, `gradient`, an ink as `#rrggbb`, or `ink`, which is `#111827` on light and `#f8fafc` on
    /// dark; empty for the default.
    pub paints: Vec<String>,
    /// Cells in a row, 256 at most; with 0 one where there are several sizes, and as many as make a panel of about 4:3 where
    /// there is one.
    pub columns: u32,
    /// Whether the name of each mark stands under it. A PNG has no letters and shows none.
    pub labels: bool,
}

impl Default for ContactSheet {
    /// All marks at 16, 24, 32, 64 and 200 pixels in the theme `admin`, light and dark, in brand colours and in ink.
    fn default() -> Self {
        Self {
            ids: Vec::new(),
            theme: ThemeName::Admin,
            sizes: vec![16, 24, 32, 64, 200],
            schemes: Scheme::ALL.to_vec(),
            paints: vec!["brand".to_owned(), "ink".to_owned()],
            columns: 0,
            labels: false,
        }
    }
}

/// A contact sheet of the ready-made marks as SVG, 16,384 pixels a side and 64 megapixels at most.
///
/// Every gradient in it has an id of its own. Without labels nothing in it names a mark, not even for a reader of the screen.
///
/// # Errors
/// - `brand.unknown_mark` at the id's place in `/ids`.
/// - `argument.invalid` at `/ids`, `/sizes`, `/schemes`, `/paints` or `/columns`: what is not one of the values above, more
///   than 4,096 pictures, or a sheet that is too large.
///
/// # Examples
/// ```
/// use azora_core::{ContactSheet, contact_sheet};
/// let pair = ContactSheet { ids: vec!["mail".to_owned(), "pay".to_owned()], labels: true, ..ContactSheet::default() };
/// assert!(contact_sheet(&pair)?.contains(">Azora Pay</text>"));
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn contact_sheet(sheet: &ContactSheet) -> Result<String> {
    Marks::ready().contact_sheet(sheet)
}

/// The same sheet as a PNG, without labels.
///
/// # Errors
/// Those of [`contact_sheet`].
///
/// # Examples
/// ```
/// use azora_core::{ContactSheet, contact_sheet_png};
/// let small = ContactSheet { sizes: vec![24], ..ContactSheet::default() };
/// assert!(contact_sheet_png(&small)?.starts_with(b"\x89PNG"));
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn contact_sheet_png(sheet: &ContactSheet) -> Result<Vec<u8>> {
    Marks::ready().contact_sheet_png(sheet)
}

impl Marks {
    /// A contact sheet of these marks as SVG; see [`contact_sheet`](crate::contact_sheet).
    ///
    /// # Errors
    /// Those of [`contact_sheet`](crate::contact_sheet).
    pub fn contact_sheet(&self, sheet: &ContactSheet) -> Result<String> {
        Ok(picture::svg(&Plan::of(self, sheet)?))
    }

    /// The same as a PNG.
    ///
    /// # Errors
    /// Those of [`contact_sheet`](crate::contact_sheet).
    pub fn contact_sheet_png(&self, sheet: &ContactSheet) -> Result<Vec<u8>> {
        picture::png(&Plan::of(self, &ContactSheet { labels: false, ..sheet.clone() })?)
    }
}

impl ContactSheet {
    /// The sheet with the default in place of every empty list but that of the marks.
    fn filled(&self) -> Self {
        fn or<T: Clone>(given: &[T], default: Vec<T>) -> Vec<T> {
            if given.is_empty() { default } else { given.to_vec() }
        }
        let default = Self::default();
        Self {
            sizes: or(&self.sizes, default.sizes),
            schemes: or(&self.schemes, default.schemes),
            paints: or(&self.paints, default.paints),
            ..self.clone()
        }
    }
}

/// A sheet that can be drawn: what stands on it, and where.
struct Plan<'a> {
    marks: Vec<&'a Drawing>,
    panels: Vec<Panel>,
    sizes: Vec<u32>,
    layout: Layout,
    labels: bool,
}

/// What a panel is painted with.
struct Panel {
    ground: Rgb8,
    ink: Rgb8,
    /// The paint of every mark; without one each wears its brand's.
    paint: Option<Paint>,
}

impl<'a> Plan<'a> {
    fn of(marks: &'a Marks, sheet: &ContactSheet) -> Result<Self> {
        let sheet = sheet.filled();
        let drawings = drawings(marks, &sheet.ids)?;
        check_sizes(&sheet.sizes)?;
        let panels = panels(&sheet)?;
        let columns = usize::try_from(sheet.columns).unwrap_or(usize::MAX);
        if columns > MOST {
            let reason = format!("A sheet has 1 to {MOST} cells in a row, or 0 for as many as suit it, not {columns}.");
            return Err(Error::argument("/columns", reason));
        }
        let pictures = drawings.len() * sheet.sizes.len() * panels.len();
        if pictures > MOST_PICTURES {
            let reason = format!(
                "A sheet shows at most {MOST_PICTURES} pictures, not {pictures}: each mark at every size in every panel. \
                 Make several sheets."
            );
            return Err(Error::argument("/ids", reason));
        }
        let layout = Layout::new(drawings.len(), &sheet.sizes, panels.len(), columns, sheet.labels);
        crate::render::check_size(layout.width, layout.height, "/sizes")?;
        Ok(Self { marks: drawings, panels, sizes: sheet.sizes, layout, labels: sheet.labels })
    }
}

impl Panel {
    fn paint(&self, mark: &Drawing) -> Paint {
        self.paint.unwrap_or_else(|| Paint::on(mark.stops, self.ground))
    }
}

fn drawings<'a>(marks: &'a Marks, ids: &[String]) -> Result<Vec<&'a Drawing>> {
    let drawings: Vec<_> = if ids.is_empty() {
        marks.ids().map(|id| marks.drawing(id)).collect::<Result<_>>()?
    } else {
        let drawing = |(at, id): (usize, &String)| marks.drawing(id).map_err(|error| error.at(format!("/ids/{at}")));
        ids.iter().enumerate().map(drawing).collect::<Result<_>>()?
    };
    if (1..=MOST).contains(&drawings.len()) {
        return Ok(drawings);
    }
    let reason = format!("A sheet shows 1 to {MOST} marks, not {}.", drawings.len());
    Err(Error::argument("/ids", reason))
}

fn check_sizes(sizes: &[u32]) -> Result<()> {
    if !(1..=MOST_SIZES).contains(&sizes.len()) {
        let reason = format!("A sheet shows its marks at 1 to {MOST_SIZES} sizes, not {}.", sizes.len());
        return Err(Error::argument("/sizes", reason));
    }
    match sizes.iter().enumerate().find(|(_, size)| !(1..=LARGEST).contains(size)) {
        None => Ok(()),
        Some((at, size)) => {
            let reason = format!("A sheet shows its marks at 1 to {LARGEST} pixels, not {size}.");
            Err(Error::argument(&format!("/sizes/{at}"), reason))
        }
    }
}

/// A panel for each paint in each scheme.
fn panels(sheet: &ContactSheet) -> Result<Vec<Panel>> {
    let most = MOST_SIZES;
    for (list, length) in [("/schemes", sheet.schemes.len()), ("/paints", sheet.paints.len())] {
        if !(1..=most).contains(&length) {
            return Err(Error::argument(list, format!("A sheet takes 1 to {most} of these, not {length}.")));
        }
    }
    let mut panels = Vec::new();
    for (at, paint) in sheet.paints.iter().enumerate() {
        for scheme in &sheet.schemes {
            let (ground, theme) = brand::ground(sheet.theme, *scheme);
            let ink = match scheme {
                Scheme::Light => Rgb8 { r: 17, g: 24, b: 39 },
                Scheme::Dark => Rgb8 { r: 248, g: 250, b: 252 },
            };
            let paint = match paint.as_str() {
                "brand" => None,
                "theme" => Some(theme),
                "gradient" => Some(Paint::sign(ground)),
                "ink" => Some(Paint::ink(ink)),
                hex => Some(Paint::ink(Rgb8::from_hex(hex).ok_or_else(|| unknown(at, hex))?)),
            };
            panels.push(Panel { ground, ink, paint });
        }
    }
    Ok(panels)
}

fn unknown(at: usize, paint: &str) -> Error {
    let reason = format!("There is no paint {}; write brand, theme, gradient, ink or an ink as #rrggbb.", quote(paint));
    Error::argument(&format!("/paints/{at}"), reason)
}
