//! What a surface lets through.

/// The share of unpolarised light that a surface reflects, and the cosine of the refracted ray to the normal (0 under total
/// reflection); from `incidence`, the cosine of the ray to the normal, out of index `from` into index `to`.
pub(super) fn fresnel(incidence: f64, from: f64, to: f64) -> (f64, f64) {
    let ratio = from / to;
    let sine = ratio * ratio * (1.0 - incidence * incidence);
    if sine >= 1.0 {
        return (1.0, 0.0);
    }
    let refracted = (1.0 - sine).sqrt();
    let across = (from * incidence - to * refracted) / (from * incidence + to * refracted);
    let along = (to * incidence - from * refracted) / (to * incidence + from * refracted);
    (0.5 * (across * across + along * along), refracted)
}
