//! Where the ink of a mark lies, how much of it there is, and how thin it gets.

use super::{
    check::{MarkCheck, Rule},
    cut,
    morphology::Change,
    raise,
    silhouette::Silhouette,
    subject::{Subject, without_tone},
};
use crate::Result;

const COVERAGE: Rule = Rule::within("coverage", "%", 26.0, 45.0);
const MARGIN: Rule = Rule::least("margin", "units", 3.5);
const LENGTH: Rule = Rule::least("length", "units", 49.0);
const CENTRE_X: Rule = Rule::within("centre-x", "units", -1.5, 1.5);
const CENTRE_Y: Rule = Rule::within("centre-y", "units", -2.0, 2.0);
const GAPS: Rule = Rule::most("gaps", "%", 1.0);
const STROKES: Rule = Rule::most("strokes", "%", 2.0);
const DETAILS: Rule = Rule::most("details", "%", 2.0);
const SMALL: Rule = Rule::most("small-strokes", "%", 2.0);
const MIRROR: Rule = Rule::most("mirror", "%", 0.2);

/// The size at which a mark shows everything, and the one without fine details.
const WHOLE: u32 = 64;
const PLAIN: u32 = 32;
/// The size that has the least in it.
const TINY: u32 = 16;
/// Diameters of the discs, in units: each floor less a tenth.
const GAP: f64 = 1.9;
const STROKE: f64 = 2.9;
const DETAIL: f64 = 1.9;
const SMALL_STROKE: f64 = 3.9;
/// A mark that differs less from its mirror image, in percent of its ink, means to be the same.
const NEARLY: f64 = 4.0;
const MIDDLE: f64 = 32.0;

/// Every check of a mark's shape but its likeness to others.
pub(super) fn checks(subject: &Subject, whole: &Silhouette) -> Result<Vec<MarkCheck>> {
    let mut checks = vec![coverage(whole)];
    checks.extend(area(whole));
    checks.push(gaps(whole.cells().closed(GAP)));
    let detailed = subject.differs(PLAIN, WHOLE);
    let plain = if detailed { subject.silhouette(PLAIN)? } else { whole.clone() };
    checks.push(strokes(STROKES, plain.cells().opened(STROKE), 3));
    checks.push(if detailed {
        strokes(DETAILS, whole.cells().opened(DETAIL), 2)
    } else {
        DETAILS.not_asked("nothing is drawn at 64 px that is not at 32 px too")
    });
    checks.push(match subject.drawing() {
        Some(drawing) => strokes(SMALL, without_tone(drawing, TINY)?.cells().opened(SMALL_STROKE), 4),
        None => SMALL.not_asked("it has one drawing for all sizes"),
    });
    Ok(checks)
}

fn coverage(whole: &Silhouette) -> MarkCheck {
    COVERAGE.judge(whole.coverage(), |low| {
        if low {
            let value = cut(whole.coverage(), 1);
            format!("The ink covers {value} % of the box, and 26 % is the least; make strands wider, or fill a hollow.")
        } else {
            let value = raise(whole.coverage(), 1);
            format!("The ink covers {value} % of the box, and 45 % is the most; cut a groove, or take out its ground.")
        }
    })
}

fn area(whole: &Silhouette) -> Vec<MarkCheck> {
    let Some((extent, (x, y))) = whole.extent().zip(whole.optical_centre()) else {
        return [MARGIN, LENGTH, CENTRE_X, CENTRE_Y].map(|rule| rule.not_asked("there is no ink")).into();
    };
    let far = 2.0 * MIDDLE;
    let sides =
        [("left", extent.left), ("top", extent.top), ("right", far - extent.right), ("bottom", far - extent.bottom)];
    let margin = sides.iter().map(|(_, margin)| *margin).fold(far, f64::min);
    let (width, height) = (extent.right - extent.left, extent.bottom - extent.top);
    let margin = MARGIN.judge(margin, |_| {
        let near: Vec<_> = sides.iter().filter(|(_, margin)| *margin < 3.5).map(|(side, _)| *side).collect();
        format!(
            "The ink comes to {} units of the edge at the {}, and 3.5 is the least; make it smaller or move it.",
            cut(margin, 2),
            near.join(" and the ")
        )
    });
    let length = LENGTH.judge(width.max(height), |_| {
        format!(
            "The ink is {} × {} units, and the longer side is 49 at least; enlarge it.",
            cut(width, 1),
            cut(height, 1)
        )
    });
    let off = |rule: Rule, off: f64, [low, high]: [(&str, &str); 2]| {
        rule.judge(off, |is_low| {
            let ((side, _), (_, back)) = if is_low { (low, high) } else { (high, low) };
            let most = rule.max.unwrap_or_default();
            format!(
                "The optical centre lies {} units {side} the middle, and {most} is the most; move weight {back}.",
                raise(off.abs(), 2)
            )
        })
    };
    vec![
        margin,
        length,
        off(CENTRE_X, x - MIDDLE, [("left of", "to the left"), ("right of", "to the right")]),
        off(CENTRE_Y, y - MIDDLE, [("above", "up"), ("below", "down")]),
    ]
}

fn gaps(change: Change) -> MarkCheck {
    GAPS.judge(change.share, |_| {
        format!(
            "Gaps narrower than 2 units, {} % of the ink in area, close up at small sizes, most {}; widen them to 2.5.",
            raise(change.share, 1),
            place(change)
        )
    })
}

/// Strokes thinner than `floor` units.
fn strokes(rule: Rule, change: Change, floor: u32) -> MarkCheck {
    rule.judge(change.share, |_| {
        let (share, place) = (raise(change.share, 1), place(change));
        match floor {
            2 => format!("{share} % of the ink is thinner than 2 units, most {place}; thicken it."),
            3 => format!(
                "{share} % of the ink is thinner than 3 units, most {place}; thicken it, or draw it from 48 px on alone, by \
                 data-min=\"48\"."
            ),
            _ => format!(
                "At 16 px {share} % of the ink, the far plane apart, is thinner than {floor} units, a pixel there, most \
                 {place}; thicken it, or leave it out below 28 px by data-min=\"28\"."
            ),
        }
    })
}

fn place(change: Change) -> String {
    let (x, y) = change.place.unwrap_or_default();
    format!("at ({}, {})", cut(x, 1), cut(y, 1))
}

/// Whether a mark that nearly mirrors itself does so, at 64 px or else at 16.
pub(super) fn mirror(subject: &Subject, whole: &Silhouette) -> Result<MarkCheck> {
    let tiny = if subject.differs(TINY, WHOLE) { Some(subject.silhouette(TINY)?.asymmetry()) } else { None };
    let apart = [Some(whole.asymmetry()), tiny].into_iter().flatten().find(|apart| *apart <= NEARLY);
    Ok(match apart {
        None => MIRROR.not_asked("it is no mirror mark"),
        Some(apart) => MIRROR.judge(apart, |_| {
            format!(
                "It nearly mirrors itself about x = 32, but for {} % of its ink; draw one half and mirror it.",
                raise(apart, 2)
            )
        }),
    })
}
