//! The files of a kit that hold text. Its pictures are the works of `render`, some 2,000 times. No peer makes kits.

use azora_core::Kit;

use crate::{Work, each};

/// The works of a kit.
pub const WORKS: &[Work] = &[
    Work {
        name: "kit-plan",
        piece: "the plan of the whole kit",
        pieces: 1,
        ours: || each(vec![Kit::ready()], Kit::files),
        peer: None,
    },
    Work {
        name: "kit-theme",
        piece: "the stylesheet of a theme, in both schemes and contrasts",
        pieces: 1,
        ours: || {
            let kit = Kit::ready();
            let file = kit.files().into_iter().find(|file| file.what.starts_with("stylesheet")).unwrap();
            each(vec![(kit, file)], |(kit, file)| kit.make(file).unwrap())
        },
        peer: None,
    },
];
