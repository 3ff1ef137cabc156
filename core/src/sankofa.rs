//! The Sankofa Engine.

use crate::{
    Result, Time,
    element::{Keeper, Look, Reader},
    scene::Pen,
};

/// The engine's state.
#[derive(Debug, Clone)]
pub(crate) struct Engine;

impl Engine {
    pub(crate) fn new(_look: &Look) -> Self {
        Self
    }

    pub(crate) fn apply(&mut self, _: &Look, _: Time, _kind: &str, _name: &str, _value: Option<f64>) -> Result<()> {
        Ok(())
    }

    pub(crate) fn draw(&mut self, look: &Look, _at: Time, bytes: &mut Vec<u8>) {
        Pen::new(bytes, look.size, look.size).finish("img", &look.name, "", None);
    }

    pub(crate) fn keep(&self, _: &mut Keeper) {}

    pub(crate) fn restore(_: &Look, _: &mut Reader) -> Result<Self> {
        Ok(Self)
    }
}
