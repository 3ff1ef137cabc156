//! What was measured of a mark, check by check.

/// One check of a mark.
#[derive(Debug, Clone, PartialEq)]
pub struct MarkCheck {
    /// Stable name, such as `coverage`; docs/marks.md lists all with their sources.
    pub name: &'static str,
    /// What was measured; absent where the check is not asked of this drawing.
    pub value: Option<f64>,
    /// What the value counts: `%`, `units` of a box of 64 × 64, `IoU`, `bytes`, `decimals`, `count` or `:1`.
    pub unit: &'static str,
    /// The least value that passes, where there is one.
    pub min: Option<f64>,
    /// The largest value that passes, where there is one.
    pub max: Option<f64>,
    /// Whether the value is within its limits; a check that is not asked passes.
    pub passed: bool,
    /// Where it fails, a sentence: what, by how much, where in units of the box, and how to mend it. Where it is not asked,
    /// why; where it passes, what else there is to say, or nothing.
    pub reason: String,
}

/// All that was measured of a mark.
#[derive(Debug, Clone, PartialEq)]
pub struct MarkReport {
    /// The id under which it was given, or that of the ready-made mark with its title; empty for any other.
    pub id: String,
    /// What its `<title>` says; empty where it has none.
    pub title: String,
    /// The id of the mark that is nearest to its limit of likeness to this one; empty where there is no other.
    pub nearest: String,
    /// Whether every check passed.
    pub passed: bool,
    /// Every check, in the order of docs/marks.md.
    pub checks: Vec<MarkCheck>,
}

impl MarkReport {
    /// The check called `name`.
    pub fn check(&self, name: &str) -> Option<&MarkCheck> {
        self.checks.iter().find(|check| check.name == name)
    }
}

/// What is checked: its name, what its value counts, and its limits.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rule {
    pub(super) name: &'static str,
    pub(super) unit: &'static str,
    pub(super) min: Option<f64>,
    pub(super) max: Option<f64>,
}

impl Rule {
    pub(super) const fn least(name: &'static str, unit: &'static str, min: f64) -> Self {
        Self { name, unit, min: Some(min), max: None }
    }

    pub(super) const fn most(name: &'static str, unit: &'static str, max: f64) -> Self {
        Self { name, unit, min: None, max: Some(max) }
    }

    pub(super) const fn within(name: &'static str, unit: &'static str, min: f64, max: f64) -> Self {
        Self { name, unit, min: Some(min), max: Some(max) }
    }

    /// Judges a value; `reason` is asked where it fails, and told whether the value is too low.
    pub(super) fn judge(self, value: f64, reason: impl FnOnce(bool) -> String) -> MarkCheck {
        let low = self.min.is_some_and(|min| value < min);
        let passed = !low && self.max.is_none_or(|max| value <= max);
        let reason = if passed { String::new() } else { reason(low) };
        self.with(Some(value), passed, reason)
    }

    /// The check where it is not asked, and why.
    pub(super) fn not_asked(self, why: &str) -> MarkCheck {
        self.with(None, true, format!("Not asked: {why}."))
    }

    fn with(self, value: Option<f64>, passed: bool, reason: String) -> MarkCheck {
        let Self { name, unit, min, max } = self;
        MarkCheck { name, value, unit, min, max, passed, reason }
    }
}
