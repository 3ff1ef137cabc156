//! Marks as pixels: PNG and ICO.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![cfg(feature = "raster")]

use std::{fs, path::PathBuf};

use azora_core::{Marks, Paint, Rgb8, Scheme, ThemeName, ico, list_marks, mark_png, mark_svg};
use resvg::{tiny_skia, usvg};

/// Width, height and RGBA of a PNG.
fn decode(bytes: &[u8]) -> (u32, u32, Vec<u8>) {
    let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let frame = reader.next_frame(&mut pixels).unwrap();
    assert_eq!((frame.color_type, frame.bit_depth), (png::ColorType::Rgba, png::BitDepth::Eight));
    (frame.width, frame.height, pixels)
}

/// The pixels are exactly those of `golden/NAME.png`; `AZORA_BLESS=1` accepts what is drawn.
fn assert_golden(name: &str, bytes: &[u8]) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("tests/golden/{name}.png"));
    if std::env::var_os("AZORA_BLESS").is_some() {
        fs::write(&path, bytes).unwrap();
    }
    let golden = fs::read(&path).unwrap_or_else(|_| panic!("{} is missing", path.display()));
    assert!(
        decode(&golden) == decode(bytes),
        "{name} is drawn differently; look at it, then accept it with AZORA_BLESS=1"
    );
}

#[test]
fn marks_are_drawn_as_they_were_accepted() {
    let marks = Marks::ready();
    let [white, night, ink] = ["#ffffff", "#0f172a", "#111827"].map(|hex| Rgb8::from_hex(hex).unwrap());
    let brand = |id: &str, ground: Rgb8| Paint::on(marks.drawing(id).unwrap().stops, ground);
    let paints = [
        ("sapiens", brand("sapiens", white)),
        ("elara-core", brand("elara-core", night)),
        ("covenant", Paint::ink(ink)),
    ];
    for (id, paint) in paints {
        for size in [24, 64, 200] {
            assert_golden(&format!("{id}-{size}"), &marks.png(id, &paint, size).unwrap());
        }
    }
}

#[test]
fn every_mark_has_ink_inside_and_none_at_its_rim() {
    for mark in list_marks() {
        for size in [24, 64, 200] {
            let (width, height, pixels) =
                decode(&mark_png(mark.id, ThemeName::Admin, Scheme::Light, "brand", size).unwrap());
            assert_eq!((width, height), (size, size));
            let alpha: Vec<u32> = pixels.chunks_exact(4).map(|pixel| u32::from(pixel[3])).collect();
            let coverage = alpha.iter().sum::<u32>() * 100 / (255 * size * size);
            assert!((20..=50).contains(&coverage), "{} at {size}: {coverage} %", mark.id);
            let side = size as usize;
            let rim = |place: usize| [place / side, place % side].iter().any(|at| *at == 0 || *at == side - 1);
            assert!(alpha.iter().enumerate().all(|(place, alpha)| !rim(place) || *alpha == 0), "{} at {size}", mark.id);
        }
    }
}

#[test]
fn cubics_draw_what_the_arcs_and_circles_say() {
    for mark in list_marks() {
        let (theme, scheme) = (ThemeName::Admin, Scheme::Light);
        let (_, _, ours) = decode(&mark_png(mark.id, theme, scheme, "brand", 200).unwrap());
        let svg = mark_svg(mark.id, theme, scheme, "brand", 200, "").unwrap();
        let tree = usvg::Tree::from_str(&svg, &usvg::Options::default()).unwrap();
        let mut theirs = tiny_skia::Pixmap::new(200, 200).unwrap();
        resvg::render(&tree, tiny_skia::Transform::identity(), &mut theirs.as_mut());
        // Straight alpha magnifies a faint pixel's rounding, so both are compared as they cover the ground.
        let premultiplied = |pixel: &[u8]| {
            let alpha = u32::from(pixel[3]);
            [0, 1, 2].map(|at| u32::from(pixel[at]) * alpha / 255).into_iter().chain([alpha]).collect::<Vec<_>>()
        };
        let apart = ours.chunks_exact(4).zip(theirs.data().chunks_exact(4)).flat_map(|(our, their)| {
            let their = their.iter().map(|channel| u32::from(*channel)).collect::<Vec<_>>();
            premultiplied(our).into_iter().zip(their).map(|(a, b)| a.abs_diff(b)).collect::<Vec<_>>()
        });
        // One level is rounding; a sample of the edge that falls on the other side is 16 levels, and hardly ever happens.
        let apart: Vec<u32> = apart.filter(|levels| *levels > 1).collect();
        assert!(apart.len() <= 12 && apart.iter().all(|levels| *levels <= 16), "{}: {apart:?}", mark.id);
    }
}

#[test]
fn sizes_are_refused_before_anything_is_drawn() {
    for size in [0, 8_001, 16_384, 16_385, u32::MAX] {
        let error = mark_png("mail", ThemeName::Admin, Scheme::Light, "brand", size).unwrap_err();
        assert_eq!((error.code, error.path.as_deref()), ("argument.invalid", Some("/size")), "{size}");
    }
    let error = mark_png("male", ThemeName::Admin, Scheme::Light, "brand", 64).unwrap_err();
    assert_eq!((error.code, error.path.as_deref()), ("brand.unknown_mark", Some("/id")));
    let error = mark_png("mail", ThemeName::Admin, Scheme::Light, "bronze", 64).unwrap_err();
    assert_eq!((error.code, error.path.as_deref()), ("argument.invalid", Some("/paint")));
}

fn word(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap())
}

#[test]
fn an_icon_holds_its_pictures_as_bitmaps_with_masks() {
    let marks = Marks::ready();
    let paint = Paint::on(marks.drawing("sapiens").unwrap().stops, Rgb8 { r: 255, g: 255, b: 255 });
    let sizes = [16, 32, 48];
    let pictures = sizes.map(|size| marks.png("sapiens", &paint, size).unwrap());
    let icon = ico(&pictures).unwrap();
    assert_eq!(icon[..6], [0, 0, 1, 0, 3, 0]);
    let mut end = 6 + 16 * 3;
    for (nth, size) in sizes.into_iter().enumerate() {
        let entry = &icon[6 + 16 * nth..][..16];
        let (bytes, offset) = (word(entry, 8) as usize, word(entry, 12) as usize);
        assert_eq!((u32::from(entry[0]), u32::from(entry[1]), entry[6], offset), (size, size, 32, end));
        end = offset + bytes;

        let bitmap = &icon[offset..end];
        assert_eq!([word(bitmap, 0), word(bitmap, 4), word(bitmap, 8)], [40, size, 2 * size]);
        let side = size as usize;
        let (colors, mask) = bitmap[40..].split_at(side * side * 4);
        let (_, _, rgba) = decode(&pictures[nth]);
        let mask_row = side.div_ceil(32) * 4;
        assert_eq!(mask.len(), mask_row * side);
        for (y, row) in rgba.chunks_exact(side * 4).enumerate() {
            let below = side - 1 - y;
            for (x, pixel) in row.chunks_exact(4).enumerate() {
                let bgra = &colors[(below * side + x) * 4..][..4];
                assert_eq!([bgra[2], bgra[1], bgra[0], bgra[3]], pixel);
                let hidden = mask[below * mask_row + x / 8] & (0x80 >> (x % 8)) != 0;
                assert_eq!(hidden, pixel[3] == 0, "{size}: {x}, {y}");
            }
        }
    }
    assert_eq!(end, icon.len());
}

#[test]
fn an_icon_of_256_keeps_its_png() {
    let picture = mark_png("pay", ThemeName::Finance, Scheme::Light, "theme", 256).unwrap();
    let icon = ico(&[&picture]).unwrap();
    assert_eq!(icon[6..8], [0, 0]);
    assert_eq!(icon[22..], picture);
}

#[test]
fn an_icon_refuses_what_is_no_square_png() {
    let large = mark_png("pay", ThemeName::Finance, Scheme::Light, "theme", 257).unwrap();
    let cut = mark_png("pay", ThemeName::Finance, Scheme::Light, "theme", 16).unwrap()[..60].to_vec();
    for wrong in [large, cut, b"GIF89a".to_vec(), Vec::new()] {
        let error = ico(&[wrong]).unwrap_err();
        assert_eq!((error.code, error.path.as_deref()), ("argument.invalid", Some("/pictures/0")));
    }
    assert_eq!(ico(&[] as &[Vec<u8>]).unwrap_err().path.as_deref(), Some("/pictures"));
}
