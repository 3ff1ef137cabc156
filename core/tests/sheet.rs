//! Contact sheets.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![cfg(feature = "raster")]

use std::collections::BTreeSet;

use azora_core::{
    ContactSheet, Contrast, Scheme, ThemeName, contact_sheet, contact_sheet_png, list_marks, mark_png, svg_to_png,
    theme,
};
use roxmltree::Document;

/// Width, height and RGBA of a PNG.
fn decode(bytes: &[u8]) -> (u32, u32, Vec<u8>) {
    let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let frame = reader.next_frame(&mut pixels).unwrap();
    assert_eq!((frame.color_type, frame.bit_depth), (png::ColorType::Rgba, png::BitDepth::Eight));
    (frame.width, frame.height, pixels)
}

fn sheet(ids: &[&str], sizes: &[u32]) -> ContactSheet {
    let ids = ids.iter().map(|id| (*id).to_owned()).collect();
    ContactSheet { ids, sizes: sizes.to_vec(), ..ContactSheet::default() }
}

#[test]
fn it_shows_every_mark_at_every_size_on_every_ground() {
    let svg = contact_sheet(&ContactSheet::default()).unwrap();
    let document = Document::parse(&svg).unwrap();
    let root = document.root_element();
    let marks = root.children().filter(|node| node.has_tag_name("svg") || node.tag_name().name() == "svg");
    assert_eq!(marks.clone().count(), list_marks().len() * 5 * 4);
    let sizes: BTreeSet<_> = marks.filter_map(|mark| mark.attribute("width")).collect();
    assert_eq!(sizes, BTreeSet::from(["16", "200", "24", "32", "64"]));
    let ids: Vec<_> = document.descendants().filter_map(|node| node.attribute("id")).collect();
    assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len());
    for id in ids {
        assert!(svg.contains(&format!("url(#{id})")), "{id}");
    }
}

#[test]
fn an_unlabelled_sheet_names_nothing() {
    let plain = contact_sheet(&ContactSheet::default()).unwrap();
    let labelled = contact_sheet(&ContactSheet { labels: true, ..ContactSheet::default() }).unwrap();
    for mark in list_marks() {
        for word in [mark.id, mark.name, mark.description] {
            assert!(!plain.contains(word), "{word}");
        }
        assert_eq!(labelled.matches(&format!(">{}</text>", mark.name)).count(), 4);
    }
}

#[test]
fn the_png_has_the_marks_on_whole_pixels() {
    let (theme_name, scheme) = (ThemeName::Finance, Scheme::Light);
    let one = ContactSheet {
        theme: theme_name,
        schemes: vec![scheme],
        paints: vec!["brand".to_owned()],
        ..sheet(&["pay"], &[24])
    };
    let (width, height, pixels) = decode(&contact_sheet_png(&one).unwrap());
    // 16 around the panel, 8 around the mark.
    assert_eq!((width, height), (24 + 2 * 24, 24 + 2 * 24));
    let background = theme(theme_name, scheme, Contrast::Standard).color("background").unwrap();
    assert_eq!(background, "#ffffff");
    let (_, _, alone) = decode(&mark_png("pay", theme_name, scheme, "brand", 24).unwrap());
    for (at, pixel) in alone.chunks_exact(4).enumerate() {
        let place = (24 + at / 24) * 72 + 24 + at % 24;
        let found = &pixels[4 * place..4 * place + 4];
        let alpha = u32::from(pixel[3]);
        for (channel, found) in pixel[..3].iter().zip(found) {
            let laid = (u32::from(*channel) * alpha + 255 * (255 - alpha)) / 255;
            assert!(laid.abs_diff(u32::from(*found)) <= 3, "{at}: {pixel:?} {found:?}");
        }
    }
    assert!(pixels[..4 * 72 * 24].chunks_exact(4).all(|pixel| pixel == [255; 4]));
}

#[test]
fn svg_and_png_show_the_same() {
    let small = sheet(&["forge", "elara-core"], &[16, 64]);
    let (width, height, ours) = decode(&contact_sheet_png(&small).unwrap());
    let svg = contact_sheet(&small).unwrap();
    let (theirs_width, theirs_height, theirs) = decode(&svg_to_png(&svg, width).unwrap());
    assert_eq!((width, height), (theirs_width, theirs_height));
    let apart = ours.iter().zip(&theirs).filter(|(one, other)| one.abs_diff(**other) > 24).count();
    assert!(apart * 1_000 < ours.len(), "{apart} of {}", ours.len());
}

#[test]
fn ids_stand_in_the_given_order_and_columns_may_be_chosen() {
    let size = |columns: u32| {
        let wall = ContactSheet { columns, ..sheet(&["mint", "aegis", "pay"], &[32]) };
        let (width, height, _) = decode(&contact_sheet_png(&wall).unwrap());
        (width, height)
    };
    let cell = 32 + 2 * 8;
    assert_eq!(size(3), (2 * (3 * cell + 32), 2 * (cell + 32)));
    assert_ne!(
        contact_sheet(&sheet(&["mint", "aegis"], &[32])).unwrap(),
        contact_sheet(&sheet(&["aegis", "mint"], &[32])).unwrap()
    );
}

#[test]
fn what_it_can_not_show_is_refused() {
    let blank = ContactSheet::default();
    let paints =
        |paints: &[&str]| ContactSheet { paints: paints.iter().map(|it| (*it).to_owned()).collect(), ..blank.clone() };
    for (sheet, code, path) in [
        (sheet(&["pay", "male"], &[64]), "brand.unknown_mark", "/ids/1"),
        (sheet(&["pay"; 257], &[64]), "argument.invalid", "/ids"),
        (sheet(&["pay"; 256], &[16, 24, 32, 64, 128]), "argument.invalid", "/ids"),
        (sheet(&[], &[16; 17]), "argument.invalid", "/sizes"),
        (sheet(&[], &[64, 0]), "argument.invalid", "/sizes/1"),
        (sheet(&[], &[1_025]), "argument.invalid", "/sizes/0"),
        (sheet(&[], &[1_024]), "argument.invalid", "/sizes"),
        (paints(&["brand", "gold"]), "argument.invalid", "/paints/1"),
        (ContactSheet { columns: 257, ..blank.clone() }, "argument.invalid", "/columns"),
        (ContactSheet { columns: u32::MAX, ..blank.clone() }, "argument.invalid", "/columns"),
    ] {
        for error in [contact_sheet(&sheet).unwrap_err(), contact_sheet_png(&sheet).unwrap_err()] {
            assert_eq!((error.code, error.path.as_deref()), (code, Some(path)), "{}", error.reason);
        }
    }
}

#[test]
fn an_empty_list_is_its_default() {
    let empty = ContactSheet { schemes: Vec::new(), paints: Vec::new(), ..sheet(&[], &[]) };
    assert_eq!(contact_sheet(&empty).unwrap(), contact_sheet(&ContactSheet::default()).unwrap());
}
