//! A set of marks, ready-made or read from sources.

use std::{borrow::Cow, collections::BTreeMap};

use super::{drawing::Drawing, paint::Paint, ready, registry::Mark};
use crate::{
    Error, Result,
    error::{nearest, quote},
    scene::fnv1a,
};

/// Drawings by id.
///
/// # Examples
/// ```
/// use azora_core::{Marks, Paint, Rgb8};
/// let marks = Marks::ready();
/// assert_eq!(marks.ids().count(), 30);
/// let svg = marks.svg("sapiens", &Paint::ink(Rgb8 { r: 17, g: 24, b: 39 }), 64, "")?;
/// assert!(svg.contains("#111827"));
/// # Ok::<(), azora_core::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Marks {
    drawings: BTreeMap<Cow<'static, str>, Cow<'static, Drawing>>,
}

impl Marks {
    /// The 28 marks of the family, the emblem and the logo of the house.
    pub fn ready() -> Self {
        let drawings = ready::MARKS.iter().map(|ready| (Cow::Borrowed(ready.mark.id), Cow::Borrowed(&ready.drawing)));
        Self { drawings: drawings.collect() }
    }

    /// The marks of `sources`, pairs of an id and an SVG as [`Drawing::parse`] reads it.
    ///
    /// An id is made of `a`–`z`, `0`–`9` and `-`, 64 at most.
    ///
    /// # Errors
    /// Those of [`Drawing::parse`], and `brand.invalid_mark` for an id that is not so made or comes twice. `path` is the id
    /// behind a slash.
    ///
    /// # Examples
    /// ```
    /// use azora_core::Marks;
    /// let source = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
    /// <title>Dot</title><desc>A dot.</desc>
    /// <circle fill="var(--mark-from, #10b981)" cx="32" cy="32" r="28"/></svg>"##;
    /// assert_eq!(Marks::from_sources([("dot", source)])?.ids().next(), Some("dot"));
    /// assert_eq!(Marks::from_sources([("Dot", source)]).unwrap_err().code, "brand.invalid_mark");
    /// # Ok::<(), azora_core::Error>(())
    /// ```
    pub fn from_sources<'a>(sources: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self> {
        let mut drawings = BTreeMap::new();
        for (id, source) in sources {
            let sound = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
            if id.is_empty() || id.len() > 64 || !id.bytes().all(sound) {
                let reason = format!("The id of a mark is made of a-z, 0-9 and -, 64 at most; {} is not.", quote(id));
                return Err(Error::new("brand.invalid_mark", reason).at(format!("/{id}")));
            }
            let drawing = Drawing::parse(source).map_err(|error| error.at(format!("/{id}")))?;
            if drawings.insert(Cow::Owned(id.to_owned()), Cow::Owned(drawing)).is_some() {
                let reason = format!("The mark {} comes twice.", quote(id));
                return Err(Error::new("brand.invalid_mark", reason).at(format!("/{id}")));
            }
        }
        Ok(Self { drawings })
    }

    /// The ids, sorted.
    pub fn ids(&self) -> impl Iterator<Item = &str> + Clone {
        self.drawings.keys().map(AsRef::as_ref)
    }

    /// The drawing of a mark.
    ///
    /// # Errors
    /// `brand.unknown_mark` at `/id`, with the nearest id.
    pub fn drawing(&self, id: &str) -> Result<&Drawing> {
        self.drawings.get(id).map(AsRef::as_ref).ok_or_else(|| unknown(id, self.ids()))
    }

    /// A mark in `paint`; `size` and `instance` as in [`mark_svg`](crate::mark_svg).
    ///
    /// # Errors
    /// `brand.unknown_mark` at `/id`, and `argument.invalid` at `/size` or `/instance`.
    ///
    /// # Examples
    /// ```
    /// use azora_core::{Marks, Paint, Rgb8};
    /// let emerald = Paint::ink(Rgb8 { r: 16, g: 185, b: 129 });
    /// assert!(Marks::ready().svg("sapiens", &emerald, 64, "")?.contains("#10b981"));
    /// # Ok::<(), azora_core::Error>(())
    /// ```
    pub fn svg(&self, id: &str, paint: &Paint, size: u32, instance: &str) -> Result<String> {
        draw(id, self.drawing(id)?, paint, size, instance)
    }

    /// A mark in `paint` as a PNG; `size` as in [`mark_png`](crate::mark_png).
    ///
    /// # Errors
    /// `brand.unknown_mark` at `/id`, and `argument.invalid` at `/size`.
    ///
    /// # Examples
    /// ```
    /// use azora_core::{Marks, Paint, Rgb8};
    /// let emerald = Paint::ink(Rgb8 { r: 16, g: 185, b: 129 });
    /// assert!(Marks::ready().png("sapiens", &emerald, 16)?.starts_with(b"\x89PNG"));
    /// # Ok::<(), azora_core::Error>(())
    /// ```
    #[cfg(feature = "raster")]
    pub fn png(&self, id: &str, paint: &Paint, size: u32) -> Result<Vec<u8>> {
        crate::render::square(&self.svg(id, paint, size, "")?, size)
    }
}

/// The ready-made mark called `id`.
pub(super) fn ready(id: &str) -> Result<&'static Ready> {
    let found = ready::MARKS.iter().find(|ready| ready.mark.id == id);
    found.ok_or_else(|| unknown(id, ready::MARKS.iter().map(|ready| ready.mark.id)))
}

/// A mark as it is baked: read, and painted for the ground of each theme in each scheme.
#[derive(Debug)]
pub(super) struct Ready {
    pub(super) mark: Mark,
    pub(super) drawing: Drawing,
    /// In the order of `ThemeName::ALL`, and in it of `Scheme::ALL`.
    pub(super) paints: [Paint; 8],
}

/// Fills a drawing, its size and its instance checked.
pub(super) fn draw(id: &str, drawing: &Drawing, paint: &Paint, size: u32, instance: &str) -> Result<String> {
    if !(1..=Drawing::LARGEST).contains(&size) {
        let reason = format!("A mark is drawn at 1 to {} pixels, not {size}.", Drawing::LARGEST);
        return Err(Error::argument("/size", reason));
    }
    if instance.is_empty() {
        return Ok(drawing.fill(paint, size, &digest(id, paint, size)));
    }
    check_instance(instance)?;
    Ok(drawing.fill(paint, size, instance))
}

/// Refuses what can't stand before every id of a picture.
///
/// # Errors
/// `argument.invalid` at `/instance`.
pub(crate) fn check_instance(instance: &str) -> Result<()> {
    let (first, rest) = instance.split_at_checked(1).unwrap_or_default();
    let sound = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    let starts = first.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'_');
    if first.is_empty() || !starts || rest.len() > 63 || !rest.bytes().all(sound) {
        let reason = format!(
            "An instance begins with a letter or _, followed by at most 63 letters, digits, _ or -; {} does not.",
            quote(instance)
        );
        return Err(Error::argument("/instance", reason));
    }
    Ok(())
}

fn unknown<'a>(id: &str, ids: impl Iterator<Item = &'a str> + Clone) -> Error {
    let reason = match nearest(id, ids.clone()) {
        Some(near) => format!("There is no mark {}; did you mean {near:?}?", quote(id)),
        None => format!("There is no mark {}; write one of: {}.", quote(id), ids.collect::<Vec<_>>().join(", ")),
    };
    Error::new("brand.unknown_mark", reason).at("/id")
}

/// A letter and the FNV-1a hash, in 16 hex digits, of all that decides a picture.
fn digest(id: &str, paint: &Paint, size: u32) -> String {
    let colors = [paint.from, paint.to, paint.tone, paint.seed]
        .into_iter()
        .chain(paint.via)
        .flat_map(|color| [color.r, color.g, color.b]);
    let bytes = id.bytes().chain([0]).chain(colors).chain(size.to_be_bytes());
    format!("m{:016x}", fnv1a(bytes))
}
