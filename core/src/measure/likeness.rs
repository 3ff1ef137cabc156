//! How like two marks are.

use super::{
    check::{MarkCheck, Rule},
    raise,
    silhouette::Silhouette,
    subject::Subject,
};

/// Any two marks.
const LIKENESS: Rule = Rule::most("likeness", "IoU", 0.55);
/// Two that share the halo of Elara.
const CLOSE: f64 = 0.65;

/// The check of the mark that is nearest to its limit of likeness to `subject`, of all others, and the id of that mark.
pub(super) fn check<'a>(
    (subject, silhouette): (&Subject, &Silhouette),
    others: impl Iterator<Item = &'a (Subject<'a>, Silhouette)>,
) -> (MarkCheck, String) {
    let likeness = others.map(|(other, drawn)| (silhouette.likeness(drawn), limit(subject, other), name(other)));
    let nearest = likeness.min_by(|(one, limit, _), (other, most, _)| (limit - one).total_cmp(&(most - other)));
    let Some((likeness, limit, other)) = nearest else {
        return (LIKENESS.not_asked("there is no other mark"), String::new());
    };
    let rule = Rule { max: Some(limit), ..LIKENESS };
    let check = rule.judge(likeness, |_| {
        format!(
            "It shares {} of the area that it and {other} cover together, and {limit} is the most; change its silhouette.",
            raise(likeness, 2)
        )
    });
    (check, other)
}

fn limit(one: &Subject, other: &Subject) -> f64 {
    let elara = |subject: &Subject| subject.known().is_some_and(|mark| mark.family == "elara");
    if elara(one) && elara(other) { CLOSE } else { LIKENESS.max.unwrap_or(CLOSE) }
}

fn name(subject: &Subject) -> String {
    if subject.id.is_empty() { "another".to_owned() } else { subject.id.clone() }
}
