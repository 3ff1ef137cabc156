//! Many springs at one time are the same as one at a time.

use azora_core::{Motion, Spring, spring_batch};

use crate::at;

#[test]
fn a_batch_is_each_of_its_springs() {
    let springs: Vec<f64> = (0..1000)
        .flat_map(|index| {
            let index = f64::from(index);
            [50.0 + index, index / 20.0, 1.0 + index / 500.0, index, 100.0 - index, -3.0]
        })
        .collect();
    for milliseconds in [-5.0, 0.0, 16.0, 250.0, 1e6] {
        let positions = spring_batch(&springs, milliseconds).unwrap();
        for (six, position) in springs.chunks(6).zip(&positions) {
            let spring = Spring::new(six[0], six[1], six[2]).unwrap();
            let start = Motion { position: six[3], velocity: six[4] };
            assert_eq!(spring.at(start, six[5], at(milliseconds)).position, *position);
        }
        assert_eq!(positions.len(), 1000);
    }
}

#[test]
fn what_is_no_batch_is_refused_with_its_place() {
    let good = [100.0, 20.0, 1.0, 0.0, 0.0, 1.0];
    let spoilt = |at: usize, number: f64| {
        let mut springs = [good, good].concat();
        springs[6 + at] = number;
        springs
    };
    for (springs, milliseconds, path) in [
        (vec![1.0; 5], 0.0, "/springs"),
        (vec![1.0; 600_006], 0.0, "/springs"),
        (spoilt(0, -1.0), 0.0, "/springs/1/stiffness"),
        (spoilt(1, f64::NAN), 0.0, "/springs/1/damping"),
        (spoilt(2, 0.0), 0.0, "/springs/1/mass"),
        (spoilt(3, 1e10), 0.0, "/springs/1/position"),
        (spoilt(4, f64::INFINITY), 0.0, "/springs/1/velocity"),
        (spoilt(5, f64::NAN), 0.0, "/springs/1/target"),
        (good.to_vec(), f64::NAN, "/t"),
    ] {
        let error = spring_batch(&springs, milliseconds).unwrap_err();
        assert_eq!((error.code, error.path.as_deref()), ("argument.invalid", Some(path)), "{error}");
    }
    assert!(spring_batch(&[], 0.0).unwrap().is_empty());
}
