//! Why a command stopped, as sentences that show the place in the file.

use core::fmt;
use std::path::{Path, PathBuf};

use annotate_snippets::Renderer;
use azora_core::{Error, Problem, Span};

use crate::{
    file::read_to_show,
    frame::{WIDTH, frame, title},
};

/// As many problems are told one by one; the rest are counted.
const TOLD: usize = 20;

/// Why a command stopped.
#[derive(Debug)]
pub(crate) struct Failure {
    subject: Subject,
    error: Box<Error>,
    /// What else went wrong in the same run.
    others: Vec<Failure>,
}

/// What the sentences speak of.
#[derive(Debug)]
enum Subject {
    Run,
    Argument(&'static str),
    /// A file, and the names of those beside it that the core puts before its sentences.
    File(PathBuf, Vec<String>),
}

/// One thing that is wrong.
struct Finding<'a> {
    code: &'static str,
    file: Option<PathBuf>,
    span: Option<Span>,
    reason: String,
    /// Sentences that explain it.
    because: Vec<&'a str>,
}

impl Failure {
    /// A failure of the command itself, with a code of the kit's family.
    pub(crate) fn new(code: &'static str, reason: impl Into<String>) -> Self {
        Error { code, reason: reason.into(), path: None, span: None, problems: Vec::new() }.into()
    }

    /// What the core says of a file.
    pub(crate) fn of(file: &Path, error: Error) -> Self {
        Self::among(file, [], error)
    }

    /// What the core says of a file and of those beside it, each sentence beginning with a file's name.
    pub(crate) fn among(file: &Path, siblings: impl IntoIterator<Item = String>, error: Error) -> Self {
        let subject = Subject::File(file.to_owned(), siblings.into_iter().collect());
        Self { subject, error: Box::new(error), others: Vec::new() }
    }

    /// What the core says of an option's value.
    pub(crate) fn argument(option: &'static str, error: Error) -> Self {
        Self { subject: Subject::Argument(option), error: Box::new(error), others: Vec::new() }
    }

    /// Done where nothing failed, else all that did.
    pub(crate) fn any(failures: Vec<Self>) -> Result<()> {
        let mut failures = failures.into_iter();
        let Some(first) = failures.next() else { return Ok(()) };
        Err(Self { others: failures.collect(), ..first })
    }

    /// The exit code: 2 where the arguments are wrong, else 1.
    pub(crate) fn exit_code(&self) -> u8 {
        let wrong = match self.subject {
            Subject::Run => ["argument.", "brand.unknown_"].iter().any(|it| self.error.code.starts_with(it)),
            Subject::Argument(_) => self.error.code != "derive.infeasible",
            Subject::File(..) => false,
        };
        if wrong && self.others.iter().all(|other| other.exit_code() == 2) { 2 } else { 1 }
    }

    /// Whether the same can succeed a little later, though nothing that was asked for changes.
    pub(crate) fn passes(&self) -> bool {
        ["kit.busy", "kit.unwritable"].contains(&self.error.code)
    }

    /// The same with colours.
    pub(crate) fn styled(&self) -> String {
        self.text(&Renderer::styled())
    }

    fn text(&self, renderer: &Renderer) -> String {
        let renderer = renderer.clone().term_width(WIDTH);
        let mut findings = self.findings();
        let rest = findings.len().saturating_sub(TOLD);
        findings.truncate(TOLD);
        let mut shown = Shown::default();
        let mut text = String::new();
        for finding in &findings {
            let (part, framed) = finding.text(&renderer, &mut shown);
            if framed && !text.is_empty() {
                text.push('\n');
            }
            text += &part;
        }
        match rest {
            0 => text,
            1 => text + "… and 1 more problem.\n",
            rest => text + &format!("… and {rest} more problems.\n"),
        }
    }

    fn findings(&self) -> Vec<Finding<'_>> {
        let Error { code, reason, span, problems, .. } = &*self.error;
        // Problems at places of a text are told in its stead; conflicts have no place, and explain the sentence.
        let placed = problems.iter().any(|problem| problem.code != "derive.infeasible");
        let own: Vec<Finding<'_>> = if placed {
            let finding = |Problem { code, reason, path, line, column }: &Problem| {
                let at = if path.is_empty() { String::new() } else { format!(" (at {path})") };
                let span = Some(Span { line: *line, column: *column });
                self.finding(code, reason, &at, span, Vec::new())
            };
            problems.iter().map(finding).collect()
        } else {
            let because = problems.iter().map(|problem| problem.reason.as_str()).collect();
            vec![self.finding(code, reason, "", *span, because)]
        };
        own.into_iter().chain(self.others.iter().flat_map(Self::findings)).collect()
    }

    fn finding<'a>(
        &self,
        code: &'static str,
        reason: &str,
        at: &str,
        span: Option<Span>,
        because: Vec<&'a str>,
    ) -> Finding<'a> {
        let (file, reason) = match &self.subject {
            Subject::Run => (None, reason),
            Subject::Argument(option) => {
                return Finding { code, file: None, span: None, reason: format!("{option}: {reason}{at}"), because };
            }
            Subject::File(file, siblings) => {
                let rest = |name: &str| reason.strip_prefix(name).and_then(|rest| rest.strip_prefix(": "));
                match siblings.iter().find_map(|name| Some((file.with_file_name(name), rest(name)?))) {
                    Some((sibling, rest)) => (Some(sibling), rest),
                    None => (Some(file.clone()), reason),
                }
            }
        };
        Finding { code, file, span, reason: format!("{reason}{at}"), because }
    }
}

/// The text of the file that was shown last.
#[derive(Default)]
struct Shown(Option<(PathBuf, Option<String>)>);

impl Shown {
    fn text(&mut self, file: &Path) -> Option<&str> {
        if self.0.as_ref().is_none_or(|(last, _)| last != file) {
            self.0 = Some((file.to_owned(), read_to_show(file)));
        }
        self.0.as_ref().and_then(|(_, text)| text.as_deref())
    }
}

impl Finding<'_> {
    /// The sentence, with a frame where there is a place to show, and whether there is one.
    fn text(&self, renderer: &Renderer, shown: &mut Shown) -> (String, bool) {
        let Self { code, file, span, reason, because } = self;
        let (mut text, framed) = match (file, span) {
            (Some(file), Some(span)) if shown.text(file).is_some() => {
                let source = shown.text(file).unwrap_or_default();
                (frame(renderer, (code, reason), (file, source), *span), true)
            }
            (file, span) => {
                let file = file.as_ref().map(|file| format!("{}:", file.display())).unwrap_or_default();
                let place = span.filter(|_| !file.is_empty()).map(|span| format!("{}:{}:", span.line, span.column));
                let place = file + &place.unwrap_or_default();
                let gap = if place.is_empty() { "" } else { " " };
                (title(renderer, code, &format!("{place}{gap}{reason}")), false)
            }
        };
        for reason in because {
            text += &format!("  {reason}\n");
        }
        (text, framed)
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self { subject: Subject::Run, error: Box::new(error), others: Vec::new() }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text(&Renderer::plain()))
    }
}

/// What can stop a command.
pub(crate) type Result<T> = core::result::Result<T, Failure>;
