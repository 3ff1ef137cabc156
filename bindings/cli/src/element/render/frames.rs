//! The pictures of an element, one after another.

use std::{fs, path::Path};

use azora_core::{Element, ElementEvent, Rgb8, Scene, scene_png};
use rayon::prelude::*;

use crate::{
    failure::{Failure, Result},
    file::write,
    progress,
};

/// An element, and what is still to happen to it.
pub(super) struct Frames<'a> {
    element: Element,
    events: core::slice::Iter<'a, ElementEvent>,
    next: Option<&'a ElementEvent>,
}

impl<'a> Frames<'a> {
    pub(super) fn new(element: Element, events: &'a [ElementEvent]) -> Self {
        Self { element, events: events.iter(), next: None }
    }

    /// The picture at a time, none earlier than the last.
    pub(super) fn at(&mut self, at: f64) -> Result<Scene> {
        while let Some(event) = self.next.take().or_else(|| self.events.next()) {
            // What comes later has not happened yet.
            if event.at > at {
                self.next = Some(event);
                break;
            }
            self.element.apply(event)?;
        }
        Ok(self.element.frame(at)?)
    }

    /// Writes the pictures of these times into a folder that has nothing in it, each when it is drawn; gives their bytes.
    pub(super) fn write(
        &mut self,
        folder: &Path,
        times: impl ExactSizeIterator<Item = f64> + Send,
        (scale, ground): (f64, Option<Rgb8>),
    ) -> Result<usize> {
        let entries = fs::read_dir(folder);
        if entries.map_or_else(|_| folder.exists(), |mut entries| entries.next().is_some()) {
            let reason = format!("{} is no empty folder; name a new one for the frames.", folder.display());
            return Err(Failure::new("argument.invalid", reason));
        }
        let bar = progress::bar(times.len(), "frames", false);
        let scenes = times.map(|at| self.at(at)).enumerate();
        let written = scenes.par_bridge().map(|(nth, scene)| {
            let picture = scene_png(&scene?, scale, ground)?;
            write(&folder.join(format!("frame-{nth:04}.png")), &picture)?;
            bar.inc(1);
            Ok(picture.len())
        });
        written.try_reduce(|| 0, |one, other| Ok(one + other))
    }
}
