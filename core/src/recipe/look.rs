//! One component in one variant, size and state, in the values of a theme.

use super::table::{House, MARK, QUIET, Table, grounds, plain};
use crate::{Contrast, Result, Theme};

/// The least target for a finger where a theme says none, in px.
const TARGET: f64 = 44.0;

/// A component in one look. Colours and shadows are texts as CSS prints them: `#rrggbb`, or `rgb(r g b / a)` where they
/// are translucent. Measures are px.
#[derive(Debug, Clone, PartialEq)]
pub struct Recipe {
    /// Its name, such as `button`.
    pub component: &'static str,
    /// The variant.
    pub variant: &'static str,
    /// The size.
    pub size: &'static str,
    /// The state.
    pub state: &'static str,
    /// The field.
    pub background: String,
    /// Text and icons.
    pub foreground: Option<String>,
    /// Quieter text: a card's description, an input's placeholder, the head of a table.
    pub quiet: Option<String>,
    /// The edge.
    pub border: Option<String>,
    /// The ring around it, in the state `focus` alone.
    pub ring: Option<String>,
    /// The bar of an alert, the line under a tab, the edge of a row, what is done of a progress.
    pub mark: Option<String>,
    /// The shadow.
    pub shadow: Option<String>,
    /// The least height; absent where the content decides.
    pub height: Option<f64>,
    /// The width; absent where the content decides.
    pub width: Option<f64>,
    /// Room at the beginning and the end of a line.
    pub padding_inline: f64,
    /// Room above and below; 0 where the height makes it.
    pub padding_block: f64,
    /// Room between parts.
    pub gap: f64,
    /// Radius of the corners.
    pub radius: f64,
    /// Width of the edge; in high contrast a card has one of at least 1.
    pub border_width: f64,
    /// Width of the ring.
    pub ring_width: f64,
    /// From the edge to the ring; negative inside.
    pub ring_offset: f64,
    /// Width of the mark, or height of a line.
    pub mark_width: f64,
    /// Size of the text.
    pub font_size: f64,
    /// Weight of the text, 1..=1000.
    pub font_weight: f64,
    /// Height of a line in sizes of the text.
    pub line_height: f64,
    /// How far what lies behind is blurred.
    pub blur: f64,
    /// The share that the whole is drawn with, 0..=1; below 1 in the state `disabled`.
    pub opacity: f64,
    /// Height and width that answer to a finger, at least 44 where it is a control, also where it is drawn smaller; else 0.
    pub hit: f64,
    /// How far the target reaches beyond the drawn height, above and below.
    pub hit_inset: f64,
    /// The roles on which it may stand.
    pub grounds: Vec<&'static str>,
}

/// A component in the values of a theme. A state that a variant does not change looks as at rest.
///
/// # Errors
/// `argument.invalid` at `/component`, `/variant`, `/size` or `/state` for a name that [`list_recipes`](crate::list_recipes)
/// does not have there; `theme.unknown_role` where the theme lacks a role.
///
/// # Examples
/// ```
/// use azora_core::{Contrast, Scheme, ThemeName, recipe, theme};
/// let admin = theme(ThemeName::Admin, Scheme::Light, Contrast::Standard);
/// let button = recipe(&admin, "button", "destructive", "sm", "hover")?;
/// assert_eq!(button.background, admin.color("destructive-hover")?);
/// assert_eq!((button.height, button.hit, button.hit_inset), (Some(32.0), 44.0, 6.0));
/// assert_eq!(button.grounds, ["background", "card", "popover"]);
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn recipe(theme: &Theme, component: &str, variant: &str, size: &str, state: &str) -> Result<Recipe> {
    let table = Table::read();
    let [component, variant, size, state] = table.names_of(component, variant, size, state)?;
    let house = House::new(&table, theme);
    let of_variant = |part: &str| format!("{component}.variant.{variant}.{part}");
    let of_component = |part: &str| format!("{component}.{part}");
    let text = |paths: &[String]| table.find(paths).map(|(path, _)| house.text(path)).transpose();
    let part = |names: &[&str]| text(&names.iter().map(|name| of_variant(name)).collect::<Vec<_>>());
    let measure = |names: &[&str]| -> Result<Option<f64>> {
        let paths = names.iter().flat_map(|name| {
            [
                format!("{component}.size.{size}.{name}"),
                format!("{component}.{name}.{size}"),
                of_component(name),
                of_variant(name),
            ]
        });
        Ok(text(&paths.collect::<Vec<_>>())?.map(|text| plain(&text)))
    };
    let own = |name: &str| text(&[of_component(name)]);

    let foreground = match state {
        "pressed" => part(&["pressed-foreground", "hover-foreground", "foreground"])?,
        _ => part(&[&format!("{state}-foreground"), "foreground"])?,
    };
    let border = match state {
        "invalid" => own("invalid-ring")?,
        "selected" if component == "button" => part(&["border"])?.and(part(&["selected"])?),
        _ => part(&["border"])?,
    };
    let mark = match state {
        "selected" => part(MARK)?,
        _ if table.has(&of_variant("selected")) => None,
        _ => part(MARK)?,
    };
    let shadow = part(&["shadow"])?.map_or_else(|| own("shadow"), |own| Ok(Some(own)))?;
    let height = measure(&["height"])?;
    let mut border_width = measure(&["border-width"])?.filter(|_| border.is_some()).unwrap_or(0.0);
    if component == "card" && theme.contrast() == Contrast::High {
        border_width = border_width.max(1.0);
    }
    let hit = if table.has(&of_component("hit")) { measure(&["hit"])?.unwrap_or(0.0).max(TARGET) } else { 0.0 };
    let [font_size, line_height] = theme_text(&house)?;
    Ok(Recipe {
        component,
        variant,
        size,
        state,
        background: part(&[state, "background"])?.unwrap_or_default(),
        foreground,
        quiet: part(QUIET)?,
        border: border.or(if border_width > 0.0 { Some(house.text("role.border")?) } else { None }),
        ring: if state == "focus" { own("ring")? } else { None },
        mark,
        shadow: shadow.filter(|text| !text.ends_with("/ 0)")),
        height,
        width: measure(&["width"])?,
        padding_inline: if measure(&["width"])?.is_some() {
            0.0
        } else {
            measure(&["padding-inline", "padding"])?.unwrap_or(0.0)
        },
        padding_block: match height {
            Some(_) => measure(&["padding-block"])?.unwrap_or(0.0),
            None => measure(&["padding-block", "padding"])?.unwrap_or(0.0),
        },
        gap: measure(&["gap"])?.unwrap_or(0.0),
        radius: measure(&["radius"])?.unwrap_or(0.0),
        border_width,
        ring_width: measure(&["ring-width"])?.unwrap_or(0.0),
        ring_offset: measure(&["ring-offset"])?.unwrap_or(0.0),
        mark_width: measure(&["mark-width", "indicator-width"])?.unwrap_or(0.0),
        font_size: measure(&["text"])?.unwrap_or(font_size),
        font_weight: measure(&["weight"])?.unwrap_or(400.0),
        line_height: measure(&["line-height"])?.unwrap_or(line_height),
        blur: measure(&["blur"])?.unwrap_or(0.0),
        opacity: if state == "disabled" { measure(&["disabled-opacity"])?.unwrap_or(1.0) } else { 1.0 },
        hit,
        hit_inset: height.map_or(0.0, |height| ((hit - height) / 2.0).max(0.0)),
        grounds: grounds(component, variant),
    })
}

/// Size and height of a line of the theme's own text, which a component without one of its own wears.
fn theme_text(house: &House<'_>) -> Result<[f64; 2]> {
    let text = house.text("shape.text")?;
    let mut parts = text.split('\t').skip(1);
    let (size, height) = (parts.next(), parts.nth(1));
    Ok([size, height].map(|part| part.map_or(0.0, plain)))
}
