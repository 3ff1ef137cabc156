//! Components in the values of a theme, and the themes that services wear.

use azora_core::{Contrast, Scheme, ThemeName};

use crate::lift::Lift;

record! {
    /// A component and what it comes in.
    RecipeInfo = azora_core::RecipeInfo {
        /// Its name, such as `button`.
        component: String,
        /// The names of its variants, the usual one first.
        variants: Vec<String>,
        /// The names of its sizes; `default` where it has one alone.
        sizes: Vec<String>,
        /// The names of its states: `rest`, `hover`, `pressed`, `focus`, `selected`, `invalid`, `disabled`.
        states: Vec<String>,
        /// The colours of a recipe that it has in some variant or state, such as `border`.
        parts: Vec<String>,
    }
}

record! {
    /// A component in one look: colours and shadows as CSS prints them, measures in px.
    Recipe = azora_core::Recipe {
        /// Its name, such as `button`.
        component: String,
        /// The variant.
        variant: String,
        /// The size.
        size: String,
        /// The state.
        state: String,
        /// The field.
        background: String,
        /// Text and icons.
        foreground: Option<String>,
        /// Quieter text: a card's description, an input's placeholder, the head of a table.
        quiet: Option<String>,
        /// The edge.
        border: Option<String>,
        /// The ring around it, in the state `focus` alone.
        ring: Option<String>,
        /// The bar of an alert, the line under a tab, the edge of a row, what is done of a progress.
        mark: Option<String>,
        /// The shadow.
        shadow: Option<String>,
        /// The least height; absent where the content decides.
        height: Option<f64>,
        /// The width; absent where the content decides.
        width: Option<f64>,
        /// Room at the beginning and the end of a line.
        padding_inline: f64,
        /// Room above and below; 0 where the height makes it.
        padding_block: f64,
        /// Room between parts.
        gap: f64,
        /// Radius of the corners.
        radius: f64,
        /// Width of the edge; in high contrast a card has one of at least 1.
        border_width: f64,
        /// Width of the ring.
        ring_width: f64,
        /// From the edge to the ring; negative inside.
        ring_offset: f64,
        /// Width of the mark, or height of a line.
        mark_width: f64,
        /// Size of the text.
        font_size: f64,
        /// Weight of the text, 1..=1000.
        font_weight: f64,
        /// Height of a line in sizes of the text.
        line_height: f64,
        /// How far what lies behind is blurred.
        blur: f64,
        /// The share that the whole is drawn with, 0..=1; below 1 in the state `disabled`.
        opacity: f64,
        /// Height and width that answer to a finger, at least 44 where it is a control, also where it is drawn smaller; else 0.
        hit: f64,
        /// How far the target reaches beyond the drawn height, above and below.
        hit_inset: f64,
        /// The roles on which it may stand.
        grounds: Vec<String>,
    }
}

record! {
    /// The theme of a service or an app.
    ServiceTheme = azora_core::ServiceTheme {
        /// Its stable id.
        id: String,
        /// `service` or `app`.
        kind: String,
        /// What it works on, such as `finance`.
        domain: String,
        /// The ready-made theme that it wears, or that its own is based on.
        theme: String as ThemeName,
        /// The seed of its own primary, `#rrggbb`, where it has one.
        primary: Option<String>,
        /// `compact`, `comfortable` or `spacious`, where that is not as in its theme.
        density: Option<String>,
    }
}

export! {
    /// The components that have recipes.
    "listRecipes" pub fn list_recipes() -> Vec<RecipeInfo> {
        Ok(azora_core::list_recipes().lift())
    }

    /// A component in the values of a ready-made theme. A state that a variant does not change looks as at rest.
    "recipe" pub fn recipe(
        component: String, variant: String, theme: String as ThemeName, scheme: String as Scheme;
        size: String = "default", state: String = "rest", contrast: String as Contrast = "standard"
    ) -> Recipe {
        let theme = ThemeName::from_name(&theme, "/theme")?;
        let scheme = Scheme::from_name(&scheme, "/scheme")?;
        let contrast = Contrast::from_name(&contrast, "/contrast")?;
        let theme = azora_core::theme(theme, scheme, contrast);
        Ok(azora_core::recipe(&theme, &component, &variant, &size, &state)?.lift())
    }

    /// The classes of one component, or of `all`, in the custom properties of every theme.
    "recipeCss" pub fn recipe_css(; component: String = "all") -> String {
        Ok(azora_core::recipe_css(&component)?)
    }

    /// The theme of a service or an app, by its id, with the seed and the density of its own, or else of its domain.
    "serviceTheme" pub fn service_theme(id: String) -> ServiceTheme {
        Ok(azora_core::service_theme(&id)?.lift())
    }
}
