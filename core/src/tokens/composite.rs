//! The values that are made of others, checked: border, transition, shadow, gradient, typography; Format module §9.
//!
//! Each part may be a reference to a token of its own type. In a list of shadows or stops, a reference to a list stands for
//! its entries.

use super::{
    json::{Json, Node},
    reader::{At, Reader},
    value::{Border, GradientStop, Shadow, TokenType, Transition, Typography},
};

/// Layers of a shadow, and stops of a gradient.
const MOST_PARTS: usize = 100;
/// Lists that may stand in one another by reference.
const DEEPEST: usize = 16;

impl<'a> Reader<'a, '_> {
    pub(super) fn border(&mut self, at: At<'a>) -> Option<Border> {
        let at = self.follow(at, Some(TokenType::Border), false)?;
        let object = self.object(at, "A border", &["color", "width", "style"], 3)?;
        let part = |name: &str| object.get(name).map(|member| at.within(&member.node));
        let color = part("color").and_then(|at| self.color(at));
        let width = part("width").and_then(|at| self.dimension(at));
        let style = part("style").and_then(|at| self.stroke_style(at));
        Some(Border { color: color?, width: width?, style: style? })
    }

    pub(super) fn transition(&mut self, at: At<'a>) -> Option<Transition> {
        let at = self.follow(at, Some(TokenType::Transition), false)?;
        let object = self.object(at, "A transition", &["duration", "delay", "timingFunction"], 3)?;
        let part = |name: &str| object.get(name).map(|member| at.within(&member.node));
        let duration = part("duration").and_then(|at| self.duration(at));
        let delay = part("delay").and_then(|at| self.duration(at));
        let timing = part("timingFunction").and_then(|at| self.cubic_bezier(at));
        Some(Transition { duration: duration?, delay: delay?, timing_function: timing? })
    }

    pub(super) fn typography(&mut self, at: At<'a>) -> Option<Typography> {
        let at = self.follow(at, Some(TokenType::Typography), false)?;
        let names = ["fontFamily", "fontSize", "fontWeight", "letterSpacing", "lineHeight"];
        let object = self.object(at, "A typography", &names, 5)?;
        let part = |name: &str| object.get(name).map(|member| at.within(&member.node));
        let family = part("fontFamily").and_then(|at| self.font_family(at));
        let size = part("fontSize").and_then(|at| self.dimension(at));
        let weight = part("fontWeight").and_then(|at| self.font_weight(at));
        let spacing = part("letterSpacing").and_then(|at| self.dimension(at));
        let line_height = part("lineHeight").and_then(|at| self.number(at));
        Some(Typography {
            font_family: family?,
            font_size: size?,
            font_weight: weight?,
            letter_spacing: spacing?,
            line_height: line_height?,
        })
    }

    pub(super) fn shadow(&mut self, at: At<'a>) -> Option<Vec<Shadow>> {
        self.list(at, TokenType::Shadow, Self::layer)
    }

    fn layer(&mut self, at: At<'a>) -> Option<Shadow> {
        let names = ["color", "offsetX", "offsetY", "blur", "spread", "inset"];
        let object = self.object(at, "A shadow", &names, 5)?;
        let part = |name: &str| object.get(name).map(|member| at.within(&member.node));
        let color = part("color").and_then(|at| self.color(at));
        let offset_x = part("offsetX").and_then(|at| self.dimension(at));
        let offset_y = part("offsetY").and_then(|at| self.dimension(at));
        let blur = part("blur").and_then(|at| self.blur(at));
        let spread = part("spread").and_then(|at| self.dimension(at));
        let inset = match part("inset") {
            None => Some(false),
            Some(at) => self.boolean(at),
        };
        Some(Shadow {
            color: color?,
            offset_x: offset_x?,
            offset_y: offset_y?,
            blur: blur?,
            spread: spread?,
            inset: inset?,
        })
    }

    fn blur(&mut self, at: At<'a>) -> Option<super::value::Dimension> {
        let blur = self.dimension(at)?;
        if blur.value < 0.0 {
            self.wrong(at, format!("A blur is 0 or more, not {}.", blur.value));
            return None;
        }
        Some(blur)
    }

    fn boolean(&mut self, at: At<'a>) -> Option<bool> {
        let at = self.follow(at, None, false)?;
        match &at.node.json {
            Json::Bool(value) => Some(*value),
            other => {
                self.wrong(at, format!("true or false is wanted here, not {}.", other.noun()));
                None
            }
        }
    }

    pub(super) fn gradient(&mut self, at: At<'a>) -> Option<Vec<GradientStop>> {
        let at = self.follow(at, Some(TokenType::Gradient), false)?;
        if !matches!(at.node.json, Json::Array(_)) {
            self.wrong(at, format!("A gradient is a list of stops, not {}.", at.node.json.noun()));
            return None;
        }
        self.list(at, TokenType::Gradient, Self::stop)
    }

    fn stop(&mut self, at: At<'a>) -> Option<GradientStop> {
        let object = self.object(at, "A stop", &["color", "position"], 2)?;
        let part = |name: &str| object.get(name).map(|member| at.within(&member.node));
        let color = part("color").and_then(|at| self.color(at));
        let position = part("position").and_then(|at| self.number(at));
        Some(GradientStop { color: color?, position: position?.clamp(0.0, 1.0) })
    }

    /// One entry or a list of them; a reference within the list may name a list again.
    fn list<T>(&mut self, at: At<'a>, kind: TokenType, entry: Entry<'a, Self, T>) -> Option<Vec<T>> {
        let at = self.follow(at, Some(kind), false)?;
        let mut list = List { kind, entry, entries: Vec::new(), trail: Vec::new(), over: false };
        self.entries(at, &mut list).then_some(list.entries)
    }

    /// Reads the entries at `at`; false where one is not sound.
    fn entries<T>(&mut self, at: At<'a>, list: &mut List<'a, T, Entry<'a, Self, T>>) -> bool {
        let kind = list.kind;
        let Json::Array(items) = &at.node.json else {
            if list.entries.len() >= MOST_PARTS {
                self.wrong(
                    at.shown(),
                    format!("A {kind} has at most {MOST_PARTS} entries, those of references included."),
                );
                list.over = true;
                return false;
            }
            let read = (list.entry)(self, at);
            let sound = read.is_some();
            list.entries.extend(read);
            return sound;
        };
        if let Some(start) = list.trail.iter().position(|node| core::ptr::eq(*node, at.node)) {
            if start == 0 {
                let reason = format!("This {kind} holds itself by way of its references.");
                self.report(at.shown(), "tokens.circular_reference", reason);
            }
            return false;
        }
        if items.is_empty() || items.len() > MOST_PARTS {
            self.wrong(at, format!("A {kind} has 1 to {MOST_PARTS} entries, not {}.", items.len()));
            return false;
        }
        if list.trail.len() >= DEEPEST {
            let reason = format!("The references in this {kind} lead from list to list more than {DEEPEST} times.");
            self.report(at.shown(), "tokens.too_deep", reason);
            list.over = true;
            return false;
        }
        list.trail.push(at.node);
        let mut sound = true;
        for item in items {
            let inner = at.within(item);
            sound &= self.spend(inner, 1) && self.inner(inner, list);
            if list.over || (inner.jumped && !sound) {
                break;
            }
        }
        list.trail.pop();
        sound && !list.over
    }

    fn inner<T>(&mut self, at: At<'a>, list: &mut List<'a, T, Entry<'a, Self, T>>) -> bool {
        let Some(next) = self.follow(at, Some(list.kind), false) else { return false };
        if !next.jumped && matches!(next.node.json, Json::Array(_)) {
            self.wrong(next, format!("An entry of a {} is an object or a reference, not a list.", list.kind));
            return false;
        }
        self.entries(next, list)
    }
}

/// What reads one entry.
type Entry<'a, R, T> = fn(&mut R, At<'a>) -> Option<T>;

/// A list under reading.
struct List<'a, T, F> {
    kind: TokenType,
    entry: F,
    entries: Vec<T>,
    /// The lists that led here, by reference.
    trail: Vec<&'a Node<'a>>,
    /// A limit was passed and reported.
    over: bool,
}
