//! The colours on which pictures stand, of all ready-made themes: small beside all that a theme holds, and apart from it.

use std::borrow::Cow;

use super::ready::{READY, ROLES};
use crate::{Contrast, Rgb8, Scheme, ThemeName};

/// The roles that a picture needs to know of the page it stands on: the ground, text, and quiet text.
const PICTURED: [&str; 3] = ["background", "foreground", "muted-foreground"];

/// A theme, and its colours for [`PICTURED`].
type Ground = (ThemeName, Scheme, Contrast, [Rgb8; 3]);

/// Picked when this is built, so that a page with pictures alone carries no theme.
static GROUNDS: [Ground; READY.len()] = pick();

/// The background, the text and the quiet text of a ready-made theme.
pub(crate) fn ground(name: ThemeName, scheme: Scheme, contrast: Contrast) -> [Rgb8; 3] {
    let own = GROUNDS.iter().find(|ground| (ground.0, ground.1, ground.2) == (name, scheme, contrast));
    own.map_or([Rgb8 { r: 128, g: 128, b: 128 }; 3], |ground| ground.3)
}

#[expect(clippy::indexing_slicing, reason = "it runs when this is built, and would stop there")]
const fn pick() -> [Ground; READY.len()] {
    let none = [Rgb8 { r: 0, g: 0, b: 0 }; 3];
    let mut grounds = [(ThemeName::Admin, Scheme::Light, Contrast::Standard, none); READY.len()];
    let mut nth = 0;
    while nth < READY.len() {
        let ready = &READY[nth];
        let [ground, text, quiet] = [place(PICTURED[0]), place(PICTURED[1]), place(PICTURED[2])];
        let colors = [ready.colors[ground], ready.colors[text], ready.colors[quiet]];
        grounds[nth] = (ready.name, ready.scheme, ready.contrast, colors);
        nth += 1;
    }
    grounds
}

/// The place of a role.
#[expect(clippy::indexing_slicing, reason = "it runs when this is built, and would stop there")]
const fn place(role: &str) -> usize {
    let mut nth = 0;
    while let Cow::Borrowed(name) = ROLES[nth]
        && !same(name.as_bytes(), role.as_bytes())
    {
        nth += 1;
    }
    nth
}

#[expect(clippy::indexing_slicing, reason = "it runs when this is built, and would stop there")]
const fn same(one: &[u8], other: &[u8]) -> bool {
    let mut nth = 0;
    while nth < one.len() && nth < other.len() && one[nth] == other[nth] {
        nth += 1;
    }
    nth == one.len() && nth == other.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_are_the_colours_of_the_themes() {
        for &name in ThemeName::ALL {
            for &scheme in Scheme::ALL {
                for &contrast in Contrast::ALL {
                    let whole = crate::theme(name, scheme, contrast);
                    let colors = PICTURED.map(|role| whole.color(role).unwrap());
                    assert_eq!(ground(name, scheme, contrast).map(crate::Rgb8::hex), colors, "{name} {scheme}");
                }
            }
        }
    }
}
