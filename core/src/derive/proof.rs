//! A certificate as a JSON document that can be checked: what was derived from what, everything measured, and a digest.

use std::fmt::Write;

use sha2::{Digest, Sha256};

use super::{
    certificate::{Certificate, CertifiedDistance, CertifiedPair, DERIVATION},
    solve::DerivedTheme,
};
use crate::{Contrast, GAMUT_MAPPING, Scheme, Theme, tokens::json_text};

impl DerivedTheme {
    /// The certificate as JSON, two spaces a level, a measurement a line; ratios and distances are cut to four decimals,
    /// never rounded up. [`verify_theme`](crate::verify_theme) derives it anew and compares.
    ///
    /// # Examples
    /// ```
    /// use azora_core::{Brief, derive_theme};
    /// let proof = derive_theme(&Brief::new("acme", "#7c3aed"))?.certificate_json();
    /// assert!(proof.contains("\"algorithm\": \"azora-derive/1\"") && proof.contains("\"passes\": true"));
    /// # Ok::<(), azora_core::Error>(())
    /// ```
    pub fn certificate_json(&self) -> String {
        self.proof().text
    }

    /// The first sixteen bytes of the SHA-256 of the certificate's body, as 32 hex digits: the same for the same theme
    /// everywhere.
    pub fn digest(&self) -> String {
        self.proof().digest
    }

    pub(super) fn proof(&self) -> Proof {
        let certificate = self.certificate();
        let body = self.body(&certificate);
        let digest = digest(&body);
        Proof { passes: certificate.passes(), text: format!("{{\n{body},\n  \"digest\": \"{digest}\"\n}}\n"), digest }
    }

    fn body(&self, certificate: &Certificate) -> String {
        let mut out = String::new();
        let _ = writeln!(out, "  \"algorithm\": \"{DERIVATION}\",");
        let _ = writeln!(out, "  \"contrast\": \"wcag-2.2\",");
        let _ = writeln!(out, "  \"difference\": \"delta-e-ok\",");
        let _ = writeln!(out, "  \"vision\": \"vienot-1999, brettel-1997\",");
        let _ = writeln!(out, "  \"gamut_mapping\": \"{GAMUT_MAPPING}\",");
        let _ = writeln!(out, "  \"house\": {},", self.is_house());
        let _ = writeln!(out, "  \"brief\": {},", self.brief().json());
        let _ = writeln!(out, "  \"passes\": {},", certificate.passes());
        let _ = writeln!(out, "  \"variants\": [");
        let variants: Vec<String> = self
            .variants()
            .iter()
            .zip(self.shifts())
            .map(|(theme, shift)| variant(theme, shift, certificate))
            .collect();
        let _ = write!(out, "{}\n  ]", variants.join(",\n"));
        out
    }
}

/// A certificate as it is printed.
pub(super) struct Proof {
    pub(super) text: String,
    pub(super) digest: String,
    pub(super) passes: bool,
}

fn digest(body: &str) -> String {
    Sha256::digest(body.as_bytes()).iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

fn variant(theme: &Theme, shift: f64, certificate: &Certificate) -> String {
    let here = |scheme: Scheme, contrast: Contrast| (scheme, contrast) == (theme.scheme(), theme.contrast());
    let roles: Vec<String> = theme
        .role_names()
        .iter()
        .zip(theme.colors())
        .map(|(role, color)| format!("        {}: \"{}\"", json_text(role), color.hex()))
        .collect();
    let pairs: Vec<String> =
        certificate.pairs.iter().filter(|pair| here(pair.scheme, pair.contrast)).map(pair_json).collect();
    let distances: Vec<String> =
        certificate.distances.iter().filter(|it| here(it.scheme, it.contrast)).map(distance_json).collect();
    format!(
        "    {{\n      \"scheme\": \"{}\",\n      \"contrast\": \"{}\",\n      \"primary_shift\": {},\n      \"roles\": {{\n{}\n      }},\n      \
         \"pairs\": [\n{}\n      ],\n      \"distances\": [\n{}\n      ]\n    }}",
        theme.scheme(),
        theme.contrast(),
        cut(shift),
        roles.join(",\n"),
        pairs.join(",\n"),
        distances.join(",\n"),
    )
}

fn pair_json(pair: &CertifiedPair) -> String {
    let (ratio, margin, min) = (cut(pair.ratio), cut(pair.margin()), pair.min.to_string());
    let wide = pair.wide.map_or_else(String::new, |wide| ["\"p3\": ", &cut(wide), ", "].concat());
    [
        "        { \"role\": ",
        &json_text(&pair.role),
        ", \"ground\": ",
        &json_text(&pair.ground),
        ", \"state\": \"",
        &pair.state,
        "\", \"kind\": \"",
        pair.kind.name(),
        "\", \"ratio\": ",
        &ratio,
        ", ",
        &wide,
        "\"min\": ",
        &min,
        ", \"margin\": ",
        &margin,
        if pair.exempt { ", \"exempt\": true }" } else { " }" },
    ]
    .concat()
}

fn distance_json(distance: &CertifiedDistance) -> String {
    let min = distance.min.map_or_else(String::new, |min| format!(", \"min\": {min}"));
    format!(
        "        {{ \"one\": {}, \"other\": {}, \"vision\": \"{}\", \"distance\": {}{min} }}",
        json_text(&distance.one),
        json_text(&distance.other),
        distance.vision.map_or("full", crate::Vision::name),
        cut(distance.distance),
    )
}

/// Four decimals, cut towards negative infinity; without zeros at the end. Counted in whole parts, since that prints fastest.
#[expect(clippy::cast_possible_truncation, reason = "ratios, margins and distances are far below 2^53 parts")]
fn cut(number: f64) -> String {
    let parts = (number * 10_000.0).floor() as i64;
    let (whole, rest) = (parts.unsigned_abs() / 10_000, parts.unsigned_abs() % 10_000);
    let sign = if parts < 0 { "-" } else { "" };
    if rest == 0 {
        return format!("{sign}{whole}");
    }
    format!("{sign}{whole}.{rest:04}").trim_end_matches('0').to_owned()
}
