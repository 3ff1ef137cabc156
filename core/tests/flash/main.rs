//! Flash safety through the public API: made-up pictures at and beside every limit.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![allow(clippy::float_cmp, reason = "what is compared is meant to be the same to the bit")]

mod area;
mod changes;
#[cfg(feature = "raster")]
mod elements;
mod red;
mod slew;

use azora_core::{FlashAnalyser, FlashCertificate, Result};

type Light = [f32; 3];

const fn grey(luminance: f32) -> Light {
    [luminance; 3]
}

/// A square wave between two colours, so many turns there and back a second.
fn square(low: Light, high: Light, hertz: f64, seconds: f64) -> Light {
    // A place at a jump belongs to what follows it.
    if (seconds * hertz + 1e-9).fract() < 0.5 { low } else { high }
}

/// Ten seconds of a picture of 20 × 20 pixels of 60 CSS px² each, more than the limit of area, all of one colour.
fn whole(rate: u32, color: impl Fn(f64) -> Light) -> Result<FlashCertificate> {
    let mut analyser = FlashAnalyser::new(20, 20, 60.0, rate)?;
    for frame in 0..10 * rate {
        analyser.see(&vec![color(f64::from(frame) / f64::from(rate)); 400])?;
    }
    analyser.certificate()
}

fn refused(certificate: Result<FlashCertificate>) {
    assert_eq!(certificate.unwrap_err().code, "flash.unsafe");
}

#[test]
fn what_cannot_be_measured_is_refused_with_its_place() {
    for (width, height, area, rate, path) in [
        (9, 10, 1.0, 20, "/width"),
        (10, 1025, 1.0, 20, "/height"),
        (10, 10, f64::NAN, 20, "/area"),
        (10, 10, 1.0, 9, "/rate"),
        (10, 10, 1.0, 61, "/rate"),
    ] {
        assert_eq!(FlashAnalyser::new(width, height, area, rate).unwrap_err().path.unwrap(), path);
    }
    let mut analyser = FlashAnalyser::new(10, 10, 1.0, 20).unwrap();
    assert_eq!(analyser.see(&[grey(0.5); 99]).unwrap_err().path.unwrap(), "/frame");
    for wrong in [-0.01, 1.01, f32::NAN] {
        assert_eq!(analyser.see(&[grey(wrong); 100]).unwrap_err().path.unwrap(), "/frame");
    }
}
