//! A frame: what is seen of the state at a time, and the order in which it is drawn.

use super::{
    Engine, beads,
    canvas::{Canvas, Line},
    corners, dial,
    figures::{Figures, Known},
    fill,
    marks::Rest,
    palette::Palette,
    pillars, seconds, sentence,
    shown::Shown,
    state::State,
    tier::Tier,
};
use crate::{
    Rgb8, Time,
    element::{Look, MotionPolicy},
};

/// The picture of a time, as all that draws needs it.
pub(super) struct View<'a> {
    pub(super) engine: &'a Engine,
    pub(super) look: &'a Look,
    pub(super) palette: &'a Palette,
    pub(super) tier: Tier,
    pub(super) at: Time,
    pub(super) whole: Shown<State>,
    pub(super) figures: Shown<Figures>,
    /// How far the figures of before have given way to those of now.
    figures_share: f64,
    /// How much of now is known, 0..=1.
    pub(super) live: f64,
    /// How much of the picture is seen, and how much of that moves.
    pub(super) seen: f64,
    pub(super) moving: f64,
}

/// Room for words.
#[derive(Debug, Clone, Default)]
pub(super) struct Scratch {
    /// The text that is being made, and the one before it.
    pub(super) out: String,
    /// Numbers for its slots.
    pub(super) one: String,
    pub(super) two: String,
}

/// A thing of which up to two are seen at once, each with how much of it.
pub(super) type Two<T> = [(T, f64); 2];

impl<'a> View<'a> {
    pub(super) fn new(engine: &'a Engine, look: &'a Look, at: Time) -> Self {
        let policy = engine.policy.at(at);
        let policy_share = policy.share(at);
        // A still picture is the one of the last whole second.
        let still = policy.now == MotionPolicy::Still && policy_share >= 1.0;
        let at = if still { at.since(at.within(Time::from_nanoseconds(1_000_000_000))) } else { at };
        let whole = engine.whole_at(at);
        let whole_share = whole.share(at);
        let figures = engine.marks.figures.at(at);
        Self {
            engine,
            look,
            palette: &engine.palette,
            tier: engine.tier,
            at,
            whole,
            figures,
            figures_share: figures.share(at),
            live: whole.weight(whole_share, |state| !state.is_unknown()),
            seen: policy.weight(policy_share, |policy| policy != MotionPolicy::Off),
            moving: policy.weight(policy_share, |policy| policy == MotionPolicy::Full),
        }
    }

    /// How it is as a whole, each state with how much of it is seen.
    pub(super) fn states(&self) -> Two<State> {
        self.shares(&self.whole)
    }

    /// Both of what is shown, with how much of each is seen.
    pub(super) fn shares<T: Copy + PartialEq>(&self, shown: &Shown<T>) -> Two<T> {
        let share = shown.share(self.at);
        [(shown.now, share), (shown.before, 1.0 - share)]
    }

    /// How a pillar is; it can't be known where nothing is.
    pub(super) fn pillar(&self, shown: &Shown<State>) -> [(State, f64); 3] {
        let shown = shown.at(self.at);
        let [now, before] = self.shares(&shown);
        // Both together are no more than what is known as a whole: else what comes back with another state comes twice as fast.
        let known = |(state, share): (State, f64), most: f64| if state.is_unknown() { 0.0 } else { share.min(most) };
        let now = known(now, self.live);
        let before = known(before, self.live - now);
        [(shown.now, now), (shown.before, before), (State::Unknown, 1.0 - (now + before).min(1.0))]
    }

    /// What is shown where nothing moves, and what was before.
    pub(super) fn resting(&self) -> Two<Rest> {
        let rest = self.engine.marks.rest.at(self.at);
        let share = rest.share(self.at);
        [(rest.now, share), (rest.before, 1.0 - share)]
    }

    /// What the numbers are now.
    pub(super) fn figures(&self) -> &Figures {
        &self.figures.now
    }

    /// The numbers of now and those of before, once where what follows from both is the same.
    pub(super) fn fading<T: PartialEq>(&self, of: impl Fn(&Figures) -> T) -> Two<&Figures> {
        let Shown { now, before, .. } = &self.figures;
        self.between(of(now) == of(before))
    }

    /// The numbers of now and those of before, once where all of these are the same in both pasts.
    pub(super) fn pasts(&self, known: &[Known]) -> Two<&Figures> {
        let Shown { now, before, .. } = &self.figures;
        self.between(known.iter().all(|known| now.past(*known) == before.past(*known)))
    }

    fn between(&self, same: bool) -> Two<&Figures> {
        let Shown { now, before, .. } = &self.figures;
        if same { [(now, 1.0), (now, 0.0)] } else { [(now, self.figures_share), (before, 1.0 - self.figures_share)] }
    }

    /// Writes what the numbers are, and fades from what they were.
    pub(super) fn write(
        &self,
        canvas: &mut Canvas,
        scratch: &mut Scratch,
        place: (f64, f64),
        line: Line,
        say: &dyn Fn(&Self, &Figures, &mut Scratch),
    ) {
        for &(text, share) in &self.read(scratch, say) {
            canvas.faded(share, |canvas| canvas.text(place, &Line { text, ..line }));
        }
    }

    /// What is said of the numbers, and of those before, with how much of each is seen.
    pub(super) fn read<'s>(
        &self,
        scratch: &'s mut Scratch,
        say: &dyn Fn(&Self, &Figures, &mut Scratch),
    ) -> Two<&'s str> {
        scratch.out.clear();
        say(self, &self.figures.now, scratch);
        let end = scratch.out.len();
        say(self, &self.figures.before, scratch);
        let (now, before) = scratch.out.split_at_checked(end).unwrap_or_default();
        let [(_, share), (_, rest)] = self.between(now == before);
        [(now, share), (before, rest)]
    }

    /// The colour of a state.
    pub(super) fn color(&self, state: State) -> &'a Rgb8 {
        self.palette.state(state)
    }
}

/// Draws all of it.
pub(super) fn draw(engine: &Engine, look: &Look, at: Time, scratch: &mut Scratch, bytes: &mut Vec<u8>) {
    let view = View::new(engine, look, at);
    let mut canvas = Canvas::new(bytes, look.size, look.dark());
    canvas.faded(view.seen, |canvas| {
        light(&view, canvas);
        beads::spokes(&view, canvas);
        pillars::rings(&view, canvas, scratch);
        dial::draw(&view, canvas);
        beads::draw(&view, canvas);
        dial::marker(&view, canvas);
        pillars::nodes(&view, canvas);
        seconds::draw(&view, canvas);
        fill::draw(&view, canvas, scratch);
        corners::draw(&view, canvas, scratch);
        focus(&view, canvas);
    });
    end(&view, canvas, at, scratch);
}

/// Says it all in words, and until when it is true.
pub(super) fn end(view: &View, canvas: Canvas, asked: Time, scratch: &mut Scratch) {
    scratch.out.clear();
    sentence::say(view, scratch);
    let look = view.look;
    let name = if look.name.is_empty() { look.words.get("sankofa") } else { &look.name };
    canvas.finish(name, &scratch.out, view.until(asked));
}

/// The warmth behind the heart: how much there is to do, and a breath for every sample.
fn light(view: &View, canvas: &mut Canvas) {
    if !view.tier.flows() {
        return;
    }
    let breath = 0.06 * view.engine.breath.at(view.at) * view.moving;
    let hover = 0.06 * view.engine.marks.hover.at(view.at).max(view.engine.marks.focus.at(view.at));
    let opacity = (0.26 * view.engine.marks.load.at(view.at) + breath) * view.live + hover;
    canvas.part("glow");
    canvas.glow(0.2 * canvas.size, (&view.palette.glow, opacity));
}

/// The frame around what has the focus; below lg the host draws its own.
fn focus(view: &View, canvas: &mut Canvas) {
    let focus = view.engine.marks.focus.at(view.at);
    if !view.tier.flows() || focus <= 0.0 {
        return;
    }
    canvas.part("focus");
    canvas.faded(focus, |canvas| {
        let (near, far) = (1.0, canvas.size - 1.0);
        canvas.polyline(&[(near, near), (far, near), (far, far), (near, far)], (&view.palette.ink, 1.0), 2.0, true);
    });
}
