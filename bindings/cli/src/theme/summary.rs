//! What a derived theme came to, in a few lines or as JSON.

use azora_core::{
    Certificate, CertifiedDistance, CertifiedPair, ContractRole, Contrast, DerivedTheme, Error, Problem, Scheme,
    Vision, verify_theme,
};
use serde_json::{Value, json};

use crate::failure::{Failure, Result};
use crate::table::{Side, Table, cut, swatch};

/// A derived theme with its proof.
pub(crate) struct Summary<'a> {
    theme: &'a DerivedTheme,
    certificate: Certificate,
    /// The certificate as a document.
    pub(crate) json: String,
    digest: String,
}

impl<'a> Summary<'a> {
    /// Measures a theme, and verifies its certificate as anyone else would.
    pub(crate) fn of(theme: &'a DerivedTheme) -> Result<Self> {
        let json = theme.certificate_json();
        let checked = verify_theme(&json)?;
        if !checked.verified {
            return Err(broken(theme.name(), &theme.certificate()));
        }
        Ok(Self { theme, certificate: theme.certificate(), json, digest: checked.digest })
    }

    /// The digest of what was verified.
    pub(crate) fn digest(&self) -> &str {
        &self.digest
    }

    /// The pair of a kind with the least margin.
    pub(crate) fn lowest(&self, kind: ContractRole) -> Option<&CertifiedPair> {
        self.certificate.lowest(kind)
    }

    /// The least ratio of a kind that is under contract, in any variant.
    pub(crate) fn least(&self, kind: ContractRole) -> f64 {
        let pairs = self.certificate.pairs.iter().filter(|pair| pair.kind == kind && !pair.exempt);
        pairs.map(|pair| pair.ratio).fold(21.0, f64::min)
    }

    /// The two colours that come nearest to what is too near.
    fn nearest(&self) -> Option<&CertifiedDistance> {
        let asked = self.certificate.distances.iter().filter_map(|it| Some((it.distance - it.min?, it)));
        asked.min_by(|(one, _), (other, _)| one.total_cmp(other)).map(|(_, it)| it)
    }

    /// Everything of note, for people.
    pub(crate) fn text(&self) -> String {
        let brief = self.theme.brief();
        let mut table = Table::new(&[
            (brief.name.as_str(), Side::Left),
            ("primary", Side::Left),
            ("from the seed", Side::Right),
            ("text", Side::Right),
            ("shape", Side::Right),
        ]);
        for (variant, shift) in self.theme.variants().iter().zip(self.theme.shifts()) {
            let here = |pair: &&CertifiedPair| (pair.scheme, pair.contrast) == (variant.scheme(), variant.contrast());
            let least = |kind| {
                let pairs = self.certificate.pairs.iter().filter(here).filter(|pair| pair.kind == kind && !pair.exempt);
                pairs.map(|pair| pair.ratio).reduce(f64::min).map_or_else(String::new, |ratio| cut(ratio, 2))
            };
            let primary = variant.color("primary").unwrap_or_default();
            table.row([
                variant_name(variant.scheme(), variant.contrast()),
                format!("{}{primary}", swatch(&primary)),
                if shift == 0.0 { "as given".to_owned() } else { format!("ΔE {shift:.3}") },
                least(ContractRole::Text),
                least(ContractRole::Shape),
            ]);
        }
        let mut out = table.to_string();
        for (title, kind) in [("Lowest text", ContractRole::Text), ("Lowest shape", ContractRole::Shape)] {
            if let Some(CertifiedPair { role, ground, ratio, min, scheme, contrast, .. }) = self.lowest(kind) {
                let place = variant_name(*scheme, *contrast);
                out += &format!("{title:<13} {} of {min}  {role} on {ground}, {place}\n", cut(*ratio, 2));
            }
        }
        if let Some(CertifiedDistance { one, other, distance, min: Some(min), scheme, contrast, vision }) =
            self.nearest()
        {
            let place = variant_name(*scheme, *contrast);
            let seen = vision.map_or_else(String::new, |vision| format!(", as seen by {vision}"));
            out += &format!("{:<13} {} of {min}  {one} to {other}, {place}{seen}\n", "Nearest", cut(*distance, 3));
        }
        out + &format!("{:<13} {} pairs, digest {}\n", "Verified", self.certificate.pairs.len(), self.digest)
    }

    /// The same for scripts.
    pub(crate) fn value(&self) -> Value {
        let variants: Vec<Value> = self
            .theme
            .variants()
            .iter()
            .zip(self.theme.shifts())
            .map(|(variant, shift)| {
                let (scheme, contrast) = (variant.scheme().name(), variant.contrast().name());
                let primary = variant.color("primary").ok();
                json!({ "scheme": scheme, "contrast": contrast, "primary": primary, "shift": shift })
            })
            .collect();
        json!({
            "name": self.theme.name(),
            "digest": self.digest,
            "pairs": self.certificate.pairs.len(),
            "primary": variants,
            "lowest_text": self.lowest(ContractRole::Text).map(pair_value),
            "lowest_shape": self.lowest(ContractRole::Shape).map(pair_value),
            "nearest": self.nearest().map(|it| json!({
                "one": it.one, "other": it.other, "scheme": it.scheme.name(), "contrast": it.contrast.name(),
                "vision": it.vision.map_or("full", Vision::name), "distance": it.distance, "min": it.min,
            })),
        })
    }
}

/// What is said of a theme that breaks promises.
fn broken(name: &str, certificate: &Certificate) -> Failure {
    let pairs = certificate.pairs.iter().filter(|pair| !pair.passes()).map(|pair| {
        let CertifiedPair { role, ground, ratio, min, scheme, contrast, .. } = pair;
        format!("{role} has {} of {min}:1 with {ground} in {}.", cut(*ratio, 2), variant_name(*scheme, *contrast))
    });
    let distances = certificate.distances.iter().filter(|it| !it.passes()).map(|it| {
        let CertifiedDistance { one, other, distance, min, scheme, contrast, vision } = it;
        let (min, seen) = (min.unwrap_or_default(), vision.map_or("full", Vision::name));
        let place = variant_name(*scheme, *contrast);
        format!("{one} is {} of {min} ΔE-OK from {other} in {place}, {seen} vision.", cut(*distance, 3))
    });
    let problem = |reason| Problem { code: "derive.infeasible", reason, path: String::new(), line: 1, column: 1 };
    let reason = format!("The theme {name} does not keep all its promises; change its seeds or locks.");
    let problems = pairs.chain(distances).map(problem).collect();
    Error { code: "derive.infeasible", reason, path: None, span: None, problems }.into()
}

fn pair_value(pair: &CertifiedPair) -> Value {
    json!({
        "role": pair.role, "ground": pair.ground, "state": pair.state, "scheme": pair.scheme.name(),
        "contrast": pair.contrast.name(), "ratio": pair.ratio, "min": pair.min,
    })
}

/// A variant in words.
pub(crate) fn variant_name(scheme: Scheme, contrast: Contrast) -> String {
    match contrast {
        Contrast::Standard => scheme.to_string(),
        Contrast::High => format!("{scheme} high"),
    }
}
