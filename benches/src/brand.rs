//! Marks as SVG. No peer paints marks for a theme.

use azora_core::{Drawing, Scheme, ThemeName, list_marks, mark_svg};

use crate::{Work, each};

/// The works of the brand.
pub const WORKS: &[Work] = &[
    Work {
        name: "mark-svg",
        piece: "a mark as SVG",
        pieces: MARKS,
        ours: || {
            let ids: Vec<_> = list_marks().into_iter().map(|mark| mark.id).collect();
            assert_eq!(ids.len(), MARKS);
            each(ids, |id| mark_svg(id, ThemeName::Finance, Scheme::Dark, "brand", 64, "").unwrap())
        },
        peer: None,
    },
    Work {
        name: "mark-read",
        piece: "a mark's source read and checked",
        pieces: 1,
        ours: || each(vec![include_str!("../../assets/marks/sapiens.svg")], |source| Drawing::parse(source).unwrap()),
        peer: None,
    },
];

const MARKS: usize = 30;
