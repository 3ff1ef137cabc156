//! How a page is seen: controls that the stylesheet reads, so that they work without scripts.

use maud::{Markup, html};

/// Light, dark, or as the reader's system has it.
pub(crate) fn schemes() -> Markup {
    html! {
        fieldset.set.schemes {
            legend.unseen { "Light or dark" }
            @for (value, title) in [("auto", "Auto"), ("light", "Light"), ("dark", "Dark")] {
                input.unseen type="radio" name="scheme" id={ "scheme-" (value) } value=(value) checked[value == "auto"];
                label for={ "scheme-" (value) } { (title) }
            }
        }
    }
}

/// High contrast, and what else a page has to say of seeing.
pub(crate) fn seeing(more: &Markup) -> Markup {
    html! {
        fieldset.set.seeing {
            legend.unseen { "Seeing" }
            input.unseen type="checkbox" id="contrast" value="high";
            label for="contrast" { "High contrast" }
            (more)
        }
    }
}
