//! The cut, and what surfaces do.

use std::{collections::BTreeMap, f64::consts::PI};

use crate::{
    gem::{
        cut::{CORNERS, Cut, FACETS, GIRDLE, LOWER, STAR, TABLE},
        fresnel::fresnel,
        jewel::JEWELS,
        vector::{along, dot, scaled},
    },
    math::{angle_degrees, sin_cos, sin_cos_degrees},
};

/// All angles of a cut by those of its mains: its breaks meet them on the girdle, its stars on the table's rim.
fn angles(crown: f64, pavilion: f64) -> [f64; 5] {
    let (narrow, wide) = (sin_cos(PI / 16.0).1, sin_cos(PI / 8.0).1);
    let girdle = 1.0 / narrow;
    let (sin, cos) = sin_cos_degrees(crown);
    let main = sin * girdle + cos * GIRDLE;
    let top = (main - sin * TABLE) / cos;
    let apothem = TABLE * wide;
    let tip = apothem + STAR * (1.0 - apothem);
    let tip_height = (main - sin * tip * wide) / cos;
    let star = angle_degrees(top - tip_height, tip - apothem);
    let upper = angle_degrees(tip_height - GIRDLE, 1.0 - tip * narrow);
    let (sin, cos) = sin_cos_degrees(pavilion);
    let depth = sin * girdle + cos * GIRDLE;
    let parting = 1.0 - LOWER;
    let parting_height = -(depth - sin * parting * wide) / cos;
    let lower = angle_degrees(-(parting_height + GIRDLE), 1.0 - parting * narrow);
    [crown, star, upper, pavilion, lower]
}

#[test]
fn the_angles_of_the_jewels_follow_from_those_of_their_mains() {
    for jewel in JEWELS {
        let [crown, .., pavilion, _] = jewel.body().angles;
        let expected = angles(crown, pavilion);
        assert_eq!(jewel.body().angles.map(f64::to_bits), expected.map(f64::to_bits), "{jewel:?}: {expected:?}");
    }
}

#[test]
fn a_brilliant_has_57_corners_128_edges_and_73_facets() {
    for (crown, pavilion) in [(37.0, 42.0), (38.0, 42.0), (36.0, 43.0), (34.5, 41.0)] {
        let cut = Cut::brilliant(angles(crown, pavilion));
        // Every corner lies on the planes of its facets and inside all others; no two are one.
        for (place, corner) in cut.corners.iter().enumerate() {
            for facet in &cut.facets {
                let height = dot(facet.normal, *corner) - facet.distance;
                let on = facet.corners().contains(&u8::try_from(place).unwrap());
                assert!(if on { height.abs() < 1e-12 } else { height < 1e-12 }, "{crown}: {place} {height}");
            }
            let apart = |other: &[f64; 3]| (0..3).map(|axis| (corner[axis] - other[axis]).abs()).fold(0.0, f64::max);
            assert!(cut.corners.iter().skip(place + 1).all(|other| apart(other) > 1e-3));
        }
        // Every edge belongs to two facets, each of which knows the other behind it.
        let mut edges = BTreeMap::<(u8, u8), Vec<(u8, u8)>>::new();
        for (place, facet) in (0_u8..).zip(&cut.facets) {
            let corners = facet.corners();
            for (at, &from) in corners.iter().enumerate() {
                let to = corners[(at + 1) % corners.len()];
                edges.entry((from.min(to), from.max(to))).or_default().push((place, facet.across()[at]));
            }
            assert!((dot(facet.normal, facet.normal) - 1.0).abs() < 1e-15);
        }
        assert_eq!((CORNERS, edges.len(), FACETS), (57, 128, 73));
        for sides in edges.values() {
            let [(one, beyond_one), (other, beyond_other)] = sides[..] else { panic!("{sides:?}") };
            assert_eq!((one, other), (beyond_other, beyond_one));
        }
        assert_eq!(CORNERS + FACETS - edges.len(), 2);
    }
}

#[test]
fn facets_turn_counterclockwise() {
    let cut = Cut::brilliant(angles(37.0, 42.0));
    for facet in &cut.facets {
        let corners: Vec<_> = facet.corners().iter().map(|corner| cut.corners[usize::from(*corner)]).collect();
        let mut twice = [0.0; 3];
        for (at, [a, b, c]) in corners.iter().enumerate() {
            let [d, e, f] = corners[(at + 1) % corners.len()];
            twice = along(twice, 1.0, [b * f - c * e, c * d - a * f, a * e - b * d]);
        }
        assert!(dot(twice, facet.normal) > 1e-4);
    }
}

#[test]
fn rays_are_bent_by_snell_s_law_and_part_by_fresnel_s() {
    for index in [1.577, 1.66, 1.768, 2.417] {
        let straight = ((index - 1.0) / (index + 1.0_f64)).powi(2);
        assert!((fresnel(1.0, 1.0, index).0 - straight).abs() < 1e-15);
        assert!((fresnel(1.0, index, 1.0).0 - straight).abs() < 1e-15);
        for step in 1..90 {
            let angle = f64::from(step).to_radians();
            let (reflected, cosine) = fresnel(angle.cos(), 1.0, index);
            // n₁ sin θ₁ = n₂ sin θ₂.
            assert!((angle.sin() - index * (1.0 - cosine * cosine).sqrt()).abs() < 1e-12);
            // The way back reflects as much.
            let (back, out) = fresnel(cosine, index, 1.0);
            assert!((reflected - back).abs() < 1e-12 && (out - angle.cos()).abs() < 1e-12);
            assert!((0.0..=1.0).contains(&reflected));
            // The bent ray as a vector is of unit length, in one plane with the ray and the normal.
            let (ray, normal) = ([angle.sin(), 0.0, -angle.cos()], [0.0, 0.0, 1.0]);
            let bent = along(scaled(ray, 1.0 / index), angle.cos() / index - cosine, normal);
            assert!((dot(bent, bent) - 1.0).abs() < 1e-12 && bent[1].abs() < 1e-15);
            assert!((bent[0] * index - angle.sin()).abs() < 1e-12);
        }
        // At Brewster's angle one polarisation is let through whole: half of what the other reflects is left.
        let brewster = index.atan();
        let (reflected, _) = fresnel(brewster.cos(), 1.0, index);
        let across = (2.0 * brewster).cos().powi(2);
        assert!((reflected - across / 2.0).abs() < 1e-12);
        // Beyond the critical angle nothing leaves.
        let critical = (1.0 / index).asin();
        assert_eq!(fresnel((critical + 1e-9).cos(), index, 1.0), (1.0, 0.0));
        assert!(fresnel((critical - 1e-6).cos(), index, 1.0).0 < 1.0);
    }
}
