//! A certificate checked: the theme is derived anew from its brief, and everything that was certified is compared.

use super::{
    certificate::DERIVATION,
    proof::Proof,
    seed::Brief,
    solve::{DerivedTheme, derive_theme, house},
};
use crate::{
    Error, Problem, Result, Span,
    error::quote,
    tokens::{Json, Node, pointer_segment, read_json},
};

/// Differences that are told.
const MOST: usize = 100;

/// What a check of a certificate found.
#[derive(Debug, Clone, PartialEq)]
pub struct Verification {
    /// Whether the certificate is that of the theme, to the last digit, and all promises are kept.
    pub verified: bool,
    /// The theme's name.
    pub name: String,
    /// The digest of what was derived now.
    pub digest: String,
    /// Where the certificate says something else, at most a hundred; each with its place.
    pub problems: Vec<Problem>,
}

/// Derives the theme of a certificate anew, and compares everything that it says.
///
/// The order of members and white space do not matter; every number and name does.
///
/// # Errors
/// A code of the family `tokens` for what is no JSON; `derive.invalid_certificate` for a document that is no certificate, or
/// one of another algorithm; and those of [`derive_theme`](crate::derive_theme) for its brief, at `/brief/…`.
///
/// # Examples
/// ```
/// use azora_core::{Brief, derive_theme, verify_theme};
/// let proof = derive_theme(&Brief::new("acme", "#7c3aed"))?.certificate_json();
/// assert!(verify_theme(&proof)?.verified);
///
/// let forged = verify_theme(&proof.replacen("\"kind\": \"text\"", "\"kind\": \"shape\"", 1))?;
/// assert!(!forged.verified && forged.problems[0].path == "/variants/0/pairs/0/kind");
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn verify_theme(certificate: &str) -> Result<Verification> {
    let node = read_json(certificate)?;
    let theme = anew(&node)?;
    let Proof { text: own, digest, passes } = theme.proof();
    let mut problems = Vec::new();
    compare(&node, &read_json(&own)?, "", &mut problems);
    Ok(Verification { verified: problems.is_empty() && passes, name: theme.name().to_owned(), digest, problems })
}

/// The theme that a certificate speaks of, derived anew from its brief; what else the certificate says is not compared.
///
/// # Errors
/// Those of [`verify_theme`].
///
/// # Examples
/// ```
/// use azora_core::{Brief, certified_theme, derive_theme};
/// let acme = derive_theme(&Brief::new("acme", "#7c3aed"))?;
/// assert_eq!(certified_theme(&acme.certificate_json())?, acme);
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn certified_theme(certificate: &str) -> Result<DerivedTheme> {
    anew(&read_json(certificate)?)
}

/// The theme of a certificate that was read.
fn anew(node: &Node<'_>) -> Result<DerivedTheme> {
    let Json::Object(object) = &node.json else {
        return Err(invalid("A certificate is an object", "", node.span));
    };
    let part = |name: &str| object.get(name).map(|member| &member.node);
    match part("algorithm").map(|node| (&node.json, node.span)) {
        Some((Json::String(algorithm), _)) if algorithm == DERIVATION => {}
        Some((Json::String(algorithm), span)) => {
            let reason = format!(
                "The certificate is of {}, and this version derives by {DERIVATION}; derive it anew",
                quote(algorithm)
            );
            return Err(invalid(&reason, "/algorithm", span));
        }
        _ => return Err(invalid("A certificate names its algorithm", "/algorithm", node.span)),
    }
    let Some(brief) = part("brief") else {
        return Err(invalid("A certificate holds the brief that the theme is derived from", "/brief", node.span));
    };
    let brief = Brief::from_node(brief, "/brief")?;
    let is_house = matches!(part("house").map(|node| &node.json), Some(Json::Bool(true)));
    let theme = if is_house { house(brief.base, brief.density) } else { derive_theme(&brief) };
    theme.map_err(|error| match &error.path {
        Some(path) if !path.starts_with("/brief") => {
            let path = format!("/brief{path}");
            error.at(path)
        }
        _ => error,
    })
}

fn invalid(reason: &str, path: &str, span: Span) -> Error {
    Error::new("derive.invalid_certificate", format!("{reason}.")).at(path).on(span.line, span.column)
}

/// Notes where `given` differs from `own`.
fn compare(given: &Node<'_>, own: &Node<'_>, path: &str, problems: &mut Vec<Problem>) {
    if problems.len() >= MOST {
        return;
    }
    let mut note = |span: Span, path: &str, reason: String| {
        let Span { line, column } = span;
        problems.push(Problem { code: "derive.not_the_same", reason, path: path.to_owned(), line, column });
    };
    match (&given.json, &own.json) {
        (Json::Object(one), Json::Object(other)) => {
            for member in &one.members {
                if other.get(&member.name).is_none() {
                    let at = format!("{path}{}", pointer_segment(&member.name));
                    note(member.span, &at, format!("The theme that is derived has no {}.", quote(&member.name)));
                }
            }
            for member in &other.members {
                let at = format!("{path}{}", pointer_segment(&member.name));
                match one.get(&member.name) {
                    Some(found) => compare(&found.node, &member.node, &at, problems),
                    None => problems.push(missing(given.span, &at)),
                }
            }
        }
        (Json::Array(one), Json::Array(other)) => {
            if one.len() != other.len() {
                note(given.span, path, format!("There are {} entries, and {} are derived.", one.len(), other.len()));
            }
            for (at, (one, other)) in one.iter().zip(other).enumerate() {
                compare(one, other, &format!("{path}/{at}"), problems);
            }
        }
        (Json::Null, Json::Null) => {}
        (Json::Bool(one), Json::Bool(other)) if one == other => {}
        (Json::Number(one), Json::Number(other)) if one.to_bits() == other.to_bits() => {}
        (Json::String(one), Json::String(other)) if one == other => {}
        _ => note(given.span, path, format!("It says {}, and {} is derived.", quote(given.text), quote(own.text))),
    }
}

fn missing(span: Span, path: &str) -> Problem {
    let reason = "It is missing, and the theme that is derived has it.".to_owned();
    Problem { code: "derive.not_the_same", reason, path: path.to_owned(), line: span.line, column: span.column }
}
