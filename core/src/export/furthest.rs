//! As few points as will do.

/// The furthest step behind `from`, `last` at most, up to which it `fits`; the next one where none does.
pub(super) fn furthest(from: u64, last: u64, fits: impl Fn(u64) -> bool) -> u64 {
    let (mut near, mut stride) = (from + 1, 1_u64);
    // Doubling, until one does not fit or the end is reached.
    let mut far = loop {
        let step = near.saturating_add(stride).min(last);
        if step <= near {
            return near.min(last);
        }
        if !fits(step) {
            break step;
        }
        (near, stride) = (step, stride.saturating_mul(2));
    };
    while far - near > 1 {
        let middle = u64::midpoint(near, far);
        if fits(middle) { near = middle } else { far = middle }
    }
    near
}
