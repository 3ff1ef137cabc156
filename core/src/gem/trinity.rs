//! The whole picture of four brilliants, from the back to the front.

use super::{
    glint,
    halo::Glowing,
    health::Blend,
    jewel::{JEWELS, Jewel, SISTERS},
    leader,
    link::Links,
    ring::{Reading, percent},
    spot::{Spot, rgba},
    standing::Standing,
    state::State,
    stone::{View, Workshop},
    strength,
    surface::Facing,
};
use crate::{
    Time,
    element::Look,
    math::{exp_near, ln_near},
    scene::{Anchor, Pen, Text},
};

/// Unity's share of light while a sister is not measured.
const INCOMPLETE: f64 = 0.8;
/// The label's size by the side, its least in px, and its baseline from the top.
const LABEL: (f64, f64, f64) = (0.055, 9.0, 0.972);
/// A label needs a picture of so many px.
const LABELLED: f64 = 64.0;

pub(super) struct Trinity<'a> {
    pub(super) look: &'a Look,
    pub(super) standing: &'a Standing,
    pub(super) at: Time,
}

impl Trinity<'_> {
    pub(super) fn draw(&self, pen: &mut Pen, workshop: &mut Workshop) {
        let Self { look, standing, at } = *self;
        let (side, dark, leader) = (look.size, look.dark(), leader(look.theme));
        let energy = if standing.still() { 0.0 } else { standing.energy.at(at) };
        let glowing = Glowing { glow: look.glow, energy, dark };
        pen.part("halo");
        for &jewel in &JEWELS {
            let Blend { presence, light, .. } = self.blend(jewel, at);
            let light = if jewel == Jewel::Unity { light } else { exp_near(0.7 * ln_near(light.max(1e-3))) };
            glowing.draw(pen, jewel, Spot::of(jewel, side), light * presence * strength(jewel, leader));
        }
        pen.part("edges");
        Links { standing, at, side, dark, strength, leader }.draw(pen);
        for &jewel in &JEWELS {
            pen.part(jewel.body().name);
            self.stone(pen, workshop, jewel);
        }
        pen.part("glints");
        glint::draw(pen, workshop, standing, side, at);
        pen.part("rings");
        self.readings(pen);
        label(pen, look);
    }

    /// How a stone is lit, between its last state and this one.
    fn blend(&self, jewel: Jewel, at: Time) -> Blend {
        let still = self.standing.still();
        let health = self.standing.health(jewel);
        if jewel != Jewel::Unity {
            return health.blend(at, still, State::light);
        }
        // Unity never bows, and is never quite bright while a sister is missing.
        let least = SISTERS.iter().fold(1.0, |least, &sister| {
            f64::min(least, self.standing.health(sister).blend(at, still, State::light).presence)
        });
        let blend = health.blend(at, still, State::unity);
        let light = blend.light.min(INCOMPLETE + (1.0 - INCOMPLETE) * least);
        Blend { light, tilt: State::Healthy.tilt(), ..blend }
    }

    fn stone(&self, pen: &mut Pen, workshop: &mut Workshop, jewel: Jewel) {
        let spot = Spot::of(jewel, self.look.size);
        // A pose, and the light on it, are taken thirty times a second; what a stone fades into, at every moment.
        let posed = self.blend(jewel, stepped(self.at));
        let presence = self.blend(jewel, self.at).presence;
        let yaw = self.standing.posed_yaw(jewel, self.at);
        let view = View { tilt: posed.tilt, yaw, light: posed.light, radius: spot.radius };
        if presence > 0.0 {
            workshop.cut_for(jewel, view);
        }
        let facing = Facing { cut: workshop.cut(jewel), pose: view.pose(), jewel, spot, light: posed.light, presence };
        if presence > 0.0
            && let Some(picture) = workshop.picture(jewel)
        {
            facing.draw(pen, picture, &workshop.mirrored);
        }
        if presence < 1.0 {
            facing.draw_lines(pen, 1.0 - presence, self.look.dark());
        }
    }

    fn readings(&self, pen: &mut Pen) {
        readings(pen, self.look, self.standing, self.at, |jewel| Spot::of(jewel, self.look.size));
    }
}

/// The rings and badges of the three, once anything is measured.
pub(super) fn readings(pen: &mut Pen, look: &Look, standing: &Standing, at: Time, spot: impl Fn(Jewel) -> Spot) {
    let there = standing.ringed(at);
    if there <= 0.0 {
        return;
    }
    let mut each = |draw: fn(&Reading, &mut Pen, &Look), same: fn(State, State) -> bool| {
        for &jewel in &SISTERS {
            let health = standing.health(jewel);
            let share = standing.faded(jewel, at);
            let percent = health.value.shown.map(percent);
            let mut one = |state: State, alpha: f64| {
                if alpha > 0.0 {
                    draw(&Reading { jewel, spot: spot(jewel), state, percent, alpha: alpha * there }, pen, look);
                }
            };
            let (before, now) = (health.state.before, health.state.shown);
            if same(before, now) {
                one(now, 1.0);
            } else {
                one(before, 1.0 - share);
                one(now, share);
            }
        }
    };
    each(Reading::ring, |before, now| (before == State::Unknown) == (now == State::Unknown));
    each(Reading::badge, |before, now| before == now);
}

/// The name beneath, where it is asked for and can be read.
pub(super) fn label(pen: &mut Pen, look: &Look) {
    if !look.label || look.size < LABELLED {
        return;
    }
    pen.part("label");
    pen.text(Text {
        x: look.size / 2.0,
        y: look.size * LABEL.2,
        size: (look.size * LABEL.0).max(LABEL.1),
        weight: 600,
        anchor: Anchor::Middle,
        rotation_degrees: 0.0,
        ink: rgba([look.sub.r, look.sub.g, look.sub.b], 1.0),
        text: look.words.get("gem.label"),
    });
}

/// The last whole thirtieth of a second.
fn stepped(at: Time) -> Time {
    let thirds = 3 * at.nanoseconds();
    Time::from_nanoseconds((thirds - thirds.rem_euclid(100_000_000)).div_euclid(3))
}
