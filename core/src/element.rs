//! Living elements: the Trinity Gem and the Sankofa Engine as one thing that folds events and answers, for any time, with a
//! scene.
//!
//! An element keeps a bounded state and never the events themselves, so an endless stream costs no more than a short one,
//! and a snapshot of it goes on frame by frame like the element it was taken of. What each draws stands in its own room;
//! where numbers come from is not its business.

pub(crate) mod engine;
mod event;
mod example;
mod keeper;
mod names;
pub(crate) mod number;
mod params;
pub(crate) mod threshold;
mod words;

use crate::{Error, Result, Scene, Time, gem::Gem, sankofa::Engine};

pub use event::ElementEvent;
pub use example::{example_events, example_time};
pub(crate) use keeper::{Keeper, Reader};
pub use names::{Cut, ElementCondition, ElementKind, ElementState, Glow, Heart, MotionPolicy, Pace};
pub(crate) use params::Look;
pub use params::{ElementParams, element_size};
pub(crate) use words::Words;

/// Events that the pure form folds at a time.
const MOST_EVENTS: usize = 10_000;
/// Of every event that can't be folded.
const REFUSED: &str = "motion.invalid_event";
/// What a snapshot begins with: its kind, and the version of its form.
const MAGIC: &[u8; 4] = b"AZE\x02";

/// A living element.
///
/// # Examples
/// ```
/// use azora_core::{Element, ElementKind, ElementParams, ElementEvent};
///
/// let mut gem = Element::new(ElementKind::Gem, &ElementParams::default())?;
/// gem.apply(&ElementEvent::new(0.0, "health", "ruby", Some(0.97)))?;
/// let scene = gem.frame(2_000.0)?;
/// assert_eq!((scene.width(), scene.height()), (300.0, 300.0));
///
/// let mut again = Element::restore(&gem.snapshot())?;
/// assert_eq!(again.frame(2_000.0)?, scene);
/// # Ok::<(), azora_core::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Element {
    kind: ElementKind,
    look: Look,
    /// When the last event was.
    last: Time,
    body: Body,
}

#[derive(Debug, Clone)]
enum Body {
    Gem(Box<Gem>),
    Sankofa(Box<Engine>),
}

impl Element {
    /// An element to which nothing has happened yet.
    ///
    /// # Errors
    /// `argument.invalid` at `/size`, `/name` or `/words`: see [`ElementParams`].
    #[inline(never)]
    pub fn new(kind: ElementKind, params: &ElementParams) -> Result<Self> {
        let look = Look::new(params)?;
        let body = match kind {
            ElementKind::Gem => Body::Gem(Box::new(Gem::new(&look))),
            ElementKind::Sankofa => Body::Sankofa(Box::new(Engine::new(&look))),
        };
        Ok(Self { kind, look, last: Time::ZERO, body })
    }

    /// Which of the two it is.
    pub const fn kind(&self) -> ElementKind {
        self.kind
    }

    /// Folds an event into the state; docs/elements.md lists all kinds of them.
    ///
    /// An event earlier than the one before it counts as at that one's time; before the epoch, as at the epoch.
    ///
    /// # Errors
    /// `motion.invalid_event` at `/kind`, `/name`, `/value` or `/at`; the state stays as it was.
    pub fn apply(&mut self, event: &ElementEvent) -> Result<()> {
        self.fold(event).map_err(|error| Error { code: REFUSED, ..*error })
    }

    fn fold(&mut self, event: &ElementEvent) -> core::result::Result<(), Box<Error>> {
        let at = event.time()?.max(self.last);
        let ElementEvent { kind, name, value, .. } = event;
        match &mut self.body {
            Body::Gem(gem) => gem.apply(&self.look, at, kind, name, *value)?,
            Body::Sankofa(engine) => engine.apply(&self.look, at, kind, name, *value)?,
        }
        if kind == "policy" {
            self.look.policy = MotionPolicy::from_name(name, "/name")?;
        }
        self.last = at;
        Ok(())
    }

    /// The picture at `at` milliseconds since the element's epoch; before its last event, the picture of that moment.
    ///
    /// # Errors
    /// `argument.invalid` at `/at`: what is no finite number, or lies beyond ±73 years.
    pub fn frame(&mut self, at: f64) -> Result<Scene> {
        let mut bytes = Vec::new();
        self.frame_into(at, &mut bytes)?;
        Ok(Scene::drawn(bytes))
    }

    /// The packed bytes of [`Element::frame`], into a buffer that is used again: once it has grown, nothing is allocated.
    ///
    /// What was in the buffer is replaced.
    ///
    /// # Errors
    /// Those of [`Element::frame`].
    pub fn frame_into(&mut self, at: f64, bytes: &mut Vec<u8>) -> Result<()> {
        let at = Time::from_milliseconds(at, "/at")?.max(self.last);
        bytes.clear();
        match &mut self.body {
            Body::Gem(gem) => gem.draw(&self.look, at, bytes),
            Body::Sankofa(engine) => engine.draw(&self.look, at, bytes),
        }
        Ok(())
    }

    /// How it is as a whole at `at` milliseconds, which the value of [`Element::frame`] says in words of the catalogue.
    ///
    /// # Errors
    /// Those of [`Element::frame`].
    ///
    /// # Examples
    /// ```
    /// use azora_core::{Element, ElementCondition, ElementEvent, ElementKind, ElementParams};
    ///
    /// let mut gem = Element::new(ElementKind::Gem, &ElementParams::default())?;
    /// assert_eq!(gem.condition(0.0)?, ElementCondition::Unknown);
    /// gem.apply(&ElementEvent::new(0.0, "health", "ruby", Some(0.97)))?;
    /// assert_eq!(gem.condition(0.0)?, ElementCondition::Partial);
    /// # Ok::<(), azora_core::Error>(())
    /// ```
    pub fn condition(&self, at: f64) -> Result<ElementCondition> {
        let at = Time::from_milliseconds(at, "/at")?.max(self.last);
        Ok(match &self.body {
            Body::Gem(gem) => gem.condition(at),
            Body::Sankofa(engine) => engine.condition(&self.look, at),
        })
    }

    /// The state as at most 16 KB of bytes.
    pub fn snapshot(&self) -> Vec<u8> {
        let mut keeper = Keeper::new(MAGIC);
        keeper.index(&self.kind, ElementKind::ALL);
        self.look.keep(&mut keeper);
        keeper.time(self.last);
        match &self.body {
            Body::Gem(gem) => gem.keep(&mut keeper),
            Body::Sankofa(engine) => engine.keep(&mut keeper),
        }
        keeper.bytes()
    }

    /// The element that a snapshot was taken of.
    ///
    /// # Errors
    /// `motion.invalid_snapshot` for bytes that are none of this version.
    pub fn restore(snapshot: &[u8]) -> Result<Self> {
        Self::read(snapshot).ok_or_else(|| {
            let reason = "These bytes are no snapshot that this version can read; take one with `snapshot()` of the same version.";
            Error::new("motion.invalid_snapshot", reason).at("/snapshot")
        })
    }

    fn read(snapshot: &[u8]) -> Option<Self> {
        let mut reader = Reader::new(snapshot, MAGIC)?;
        let kind = reader.index(ElementKind::ALL)?;
        let look = Look::restore(&mut reader)?;
        let last = reader.time()?;
        let body = match kind {
            ElementKind::Gem => Body::Gem(Box::new(Gem::restore(&look, &mut reader)?)),
            ElementKind::Sankofa => Body::Sankofa(Box::new(Engine::restore(&look, &mut reader)?)),
        };
        reader.end()?;
        Some(Self { kind, look, last, body })
    }
}

/// The picture of an element after a list of events, as [`Element`] gives it: the pure form, for replays and stills.
///
/// Events after `at` have not happened yet.
///
/// # Errors
/// Those of [`Element`], an event's at `/events/…`, and `motion.too_many_events` for more than 10,000.
///
/// # Examples
/// ```
/// use azora_core::{ElementKind, ElementParams, ElementEvent, element_frame};
///
/// let events = [ElementEvent::new(0.0, "health", "ruby", Some(0.5))];
/// let scene = element_frame(ElementKind::Gem, &ElementParams::default(), &events, 6_000.0)?;
/// assert!(scene.value().contains("Ruby 50"));
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn element_frame(kind: ElementKind, params: &ElementParams, events: &[ElementEvent], at: f64) -> Result<Scene> {
    if events.len() > MOST_EVENTS {
        let reason = "An element folds at most 10,000 events at a time; keep an element and apply them as they come.";
        return Err(Error::new("motion.too_many_events", reason).at("/events"));
    }
    let mut element = Element::new(kind, params)?;
    let now = Time::from_milliseconds(at, "/at")?.max(Time::ZERO);
    for (index, event) in events.iter().enumerate() {
        let here = |error: Error| {
            let mut path = String::from("/events/");
            number::integer(&mut path, i64::try_from(index).unwrap_or_default());
            path.push_str(error.path.as_deref().unwrap_or_default());
            Error { code: REFUSED, ..error }.at(path)
        };
        if event.time().map_err(here)? > now {
            break;
        }
        element.apply(event).map_err(here)?;
    }
    element.frame(at)
}
