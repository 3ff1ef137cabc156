//! The plan of a kit, and the files it makes.
#![cfg(feature = "raster")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail in its helpers too")]

use azora_core::KitTheme;

#[test]
fn a_theme_is_named_so_that_its_files_are_its_own() {
    let long = "a".repeat(64);
    for name in ["a", "poppy", "2025", "brand-2", "-", &long] {
        assert_eq!(KitTheme::new(name, "Poppy", Vec::new()).unwrap().name(), name);
    }
    let longer = "a".repeat(65);
    for name in ["", "brand", "ink", "Poppy", "a/b", "..", "a.b", "a b", "a\"b", "ä", "a\0", &longer] {
        let error = KitTheme::new(name, "Poppy", Vec::new()).unwrap_err();
        assert_eq!((error.code, error.path.as_deref()), ("argument.invalid", Some("/theme")), "{name:?}");
    }
}
