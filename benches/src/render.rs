//! Pictures of marks.
//!
//! The peer is the engine underneath, called by hand on the same SVG: the difference is what our checks, arcs and paints
//! cost. Ours is held to 1.3 times it.

use azora_core::{Scheme, ThemeName, mark_png, mark_svg, svg_to_png};
use resvg::{tiny_skia, usvg};

use crate::{Peer, Round, Work, each};

/// The works of pictures.
pub const WORKS: &[Work] = &[
    Work {
        name: "mark-png",
        piece: "a mark as a PNG of 512 px",
        pieces: MARKS.len(),
        ours: || each(MARKS.to_vec(), |id| mark_png(id, ThemeName::Finance, Scheme::Dark, "brand", LARGE).unwrap()),
        peer: Some(Peer { package: "resvg", prepare: || resvg_at(LARGE) }),
    },
    Work {
        name: "mark-png-small",
        piece: "a mark as a PNG of 64 px",
        pieces: MARKS.len(),
        ours: || each(MARKS.to_vec(), |id| mark_png(id, ThemeName::Finance, Scheme::Dark, "brand", SMALL).unwrap()),
        peer: Some(Peer { package: "resvg", prepare: || resvg_at(SMALL) }),
    },
    Work {
        name: "svg-to-png",
        piece: "anyone's SVG, checked, as a PNG of 64 px",
        pieces: MARKS.len(),
        ours: || each(sources(SMALL), |svg| svg_to_png(svg, SMALL).unwrap()),
        peer: Some(Peer { package: "resvg", prepare: || resvg_at(SMALL) }),
    },
];

const MARKS: [&str; 3] = ["sapiens", "covenant", "elara-core"];
const LARGE: u32 = 512;
const SMALL: u32 = 64;

fn sources(size: u32) -> Vec<String> {
    let svg = |id: &str| mark_svg(id, ThemeName::Finance, Scheme::Dark, "brand", size, "").unwrap();
    MARKS.map(svg).to_vec()
}

fn resvg_at(size: u32) -> Round {
    each(sources(size), move |svg| {
        let tree = usvg::Tree::from_str(svg, &usvg::Options::default()).unwrap();
        let mut pixmap = tiny_skia::Pixmap::new(size, size).unwrap();
        // The mark's SVG has the size that is asked for.
        resvg::render(&tree, tiny_skia::Transform::identity(), &mut pixmap.as_mut());
        pixmap.encode_png().unwrap()
    })
}
