//! The engine's state as bytes, and back.

use super::{
    Engine, display::Breath, figures::Figures, follow::Glide, marks::Rest, shown::Shown, state::State, unit::Unit,
};
use crate::element::{Keeper, Look, MotionPolicy, Reader};

impl Engine {
    pub(crate) fn keep(&self, keeper: &mut Keeper) {
        self.told.keep(keeper);
        let mut marks = self.marks;
        keep_shown(&marks.figures, keeper, Figures::keep);
        for value in marks.values() {
            value.keep(keeper);
        }
        marks.load.keep(keeper);
        marks.measure.keep(keeper);
        for state in marks.states() {
            keep_shown(state, keeper, |state, keeper| keeper.index(state, State::ALL));
        }
        keep_shown(&self.policy, keeper, |policy, keeper| keeper.index(policy, MotionPolicy::ALL));
        for ramp in marks.ramps() {
            ramp.keep(keeper);
        }
        for touched in self.touched {
            keeper.flag(touched);
        }
        keeper.flag(marks.waiting.is_some());
        keeper.time(marks.waiting.unwrap_or_default());
        self.breath.keep(keeper);
        self.display.keep(keeper);
        for counter in &self.counters {
            counter.keep(keeper);
        }
        self.unit.keep(keeper);
        keeper.flag(self.received.is_some());
        keeper.time(self.received.unwrap_or_default());
        keeper.time(self.silence);
        keep_shown(&marks.rest, keeper, |rest, keeper| {
            keeper.time(rest.until);
            rest.beads.iter().for_each(|beads| keeper.byte(*beads));
        });
    }

    pub(crate) fn restore(look: &Look, reader: &mut Reader) -> Option<Self> {
        let mut engine = Self::new(look);
        engine.told = Figures::restore(reader)?;
        let marks = &mut engine.marks;
        marks.figures = restore_shown(&marks.figures, reader, Figures::restore)?;
        for value in marks.values() {
            value.restore(reader)?;
        }
        (marks.load, marks.measure) = (Glide::restore(reader)?, Glide::restore(reader)?);
        for state in marks.states() {
            *state = restore_shown(state, reader, |reader| reader.index(State::ALL))?;
        }
        engine.policy = restore_shown(&engine.policy, reader, |reader| reader.index(MotionPolicy::ALL))?;
        for ramp in marks.ramps() {
            ramp.restore(reader)?;
        }
        engine.touched = [reader.flag()?, reader.flag()?];
        let waiting = reader.flag()?;
        marks.waiting = Some(reader.time()?).filter(|_| waiting);
        engine.breath = Breath::restore(reader)?;
        engine.display.restore(reader)?;
        for counter in &mut engine.counters {
            counter.restore(reader)?;
        }
        engine.unit = Unit::restore(reader)?;
        let received = reader.flag()?;
        engine.received = Some(reader.time()?).filter(|_| received);
        engine.silence = reader.time()?;
        engine.marks.rest = restore_shown(&engine.marks.rest, reader, |reader| {
            let until = reader.time()?;
            let mut beads = [0; 5];
            for one in &mut beads {
                *one = reader.byte()?;
            }
            Some(Rest { until, beads })
        })?;
        Some(engine)
    }
}

fn keep_shown<T: Copy + PartialEq>(shown: &Shown<T>, keeper: &mut Keeper, mut keep: impl FnMut(&T, &mut Keeper)) {
    let (values, since, due) = shown.parts();
    for value in &values {
        keep(value, keeper);
    }
    keeper.flag(since.is_some());
    keeper.time(since.unwrap_or_default());
    keeper.time(due);
}

fn restore_shown<T: Copy + PartialEq>(
    shown: &Shown<T>,
    reader: &mut Reader,
    mut restore: impl FnMut(&mut Reader) -> Option<T>,
) -> Option<Shown<T>> {
    let values = [restore(reader)?, restore(reader)?, restore(reader)?];
    let since = reader.flag()?;
    let since = Some(reader.time()?).filter(|_| since);
    Some(shown.again(values, since, reader.time()?))
}
