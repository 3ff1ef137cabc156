//! Turns in space: their matrices, their product, and the even way between two.

use azora_core::Quaternion;
use proptest::prelude::*;

type Matrix = [[f64; 3]; 3];

fn product(a: Matrix, b: Matrix) -> Matrix {
    [0, 1, 2].map(|row| [0, 1, 2].map(|column| (0..3).map(|at| a[row][at] * b[at][column]).sum()))
}

fn apart(a: Matrix, b: Matrix) -> f64 {
    let pairs = a.iter().flatten().zip(b.iter().flatten());
    pairs.map(|(one, other)| (one - other).abs()).fold(0.0, f64::max)
}

/// Rodrigues' formula: R = I + sin θ·K + (1 − cos θ)·K².
fn rodrigues(axis: [f64; 3], degrees: f64) -> Matrix {
    let length = axis.iter().map(|part| part * part).sum::<f64>().sqrt();
    let [x, y, z] = axis.map(|part| part / length);
    let k = [[0.0, -z, y], [z, 0.0, -x], [-y, x, 0.0]];
    let kk = product(k, k);
    let (sine, cosine) = (libm::sin(degrees.to_radians()), libm::cos(degrees.to_radians()));
    [0, 1, 2].map(|row| {
        [0, 1, 2]
            .map(|column| f64::from(u8::from(row == column)) + sine * k[row][column] + (1.0 - cosine) * kk[row][column])
    })
}

fn axes() -> impl Strategy<Value = [f64; 3]> {
    [-1.0_f64..1.0, -1.0_f64..1.0, -1.0_f64..1.0]
        .prop_filter("an axis", |axis| axis.iter().any(|part| part.abs() > 0.01))
}

proptest! {
    #[test]
    fn its_matrix_is_the_turn(axis in axes(), degrees in -720.0_f64..720.0) {
        prop_assert!(apart(Quaternion::about(axis, degrees).matrix(), rodrigues(axis, degrees)) < 1e-14);
    }

    #[test]
    fn one_after_the_other_is_the_product_of_their_matrices(a in axes(), b in axes(), turn in -180.0_f64..180.0, other in -180.0_f64..180.0) {
        let (a, b) = (Quaternion::about(a, turn), Quaternion::about(b, other));
        prop_assert!(apart(a.after(b).matrix(), product(a.matrix(), b.matrix())) < 1e-14);
    }

    /// The way from one turn to another is the turn between them by a share of its angle, as long as that is below 180°;
    /// down to angles where nothing but the last digits differ.
    #[test]
    fn the_way_between_is_even(start in axes(), axis in axes(), from in -180.0_f64..180.0, scale in 0.0_f64..35.0, by in 0.1_f64..1.0, share in -0.5_f64..1.5, flip: bool) {
        let degrees = 179.9 * by * libm::exp(-scale);
        let first = Quaternion::about(start, from);
        let mut second = Quaternion::about(axis, degrees).after(first);
        if flip {
            // The same turn, written with the other sign.
            second = Quaternion::about([1.0, 0.0, 0.0], 360.0).after(second);
        }
        let expected = Quaternion::about(axis, degrees * share).after(first);
        let way = first.slerp(second, share);
        prop_assert!(apart(way.matrix(), expected.matrix()) < 1e-13, "{:?} {:?}", way, expected);
        let length = way.w * way.w + way.x * way.x + way.y * way.y + way.z * way.z;
        prop_assert!((length - 1.0).abs() < 1e-15);
    }
}

#[test]
fn the_ends_are_exact_and_opposite_turns_are_half_a_turn_apart() {
    let there = Quaternion::about([1.0, 2.0, 3.0], 77.0);
    for to in [there, Quaternion::about([0.0, 1.0, 0.0], 180.0)] {
        assert!(apart(Quaternion::IDENTITY.slerp(to, 1.0).matrix(), to.matrix()) < 1e-15);
        assert!(apart(Quaternion::IDENTITY.slerp(to, 0.0).matrix(), Quaternion::IDENTITY.matrix()) < 1e-15);
    }
    let half = Quaternion::IDENTITY.slerp(Quaternion::about([0.0, 1.0, 0.0], 180.0), 0.5);
    assert!(apart(half.matrix(), rodrigues([0.0, 1.0, 0.0], 90.0)) < 1e-15);
    // The same turn with both signs is nowhere apart.
    let negative = Quaternion { w: -there.w, x: -there.x, y: -there.y, z: -there.z };
    assert!(apart(there.slerp(negative, 0.3).matrix(), there.matrix()) < 1e-15);
}

#[test]
fn no_axis_is_no_turn() {
    assert_eq!(Quaternion::about([0.0; 3], 90.0), Quaternion::IDENTITY);
    assert_eq!(Quaternion::about([f64::NAN, 0.0, 0.0], 90.0), Quaternion::IDENTITY);
}
