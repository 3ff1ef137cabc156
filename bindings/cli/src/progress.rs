//! A progress bar on a terminal; nothing anywhere else.

use std::{io::IsTerminal, time::Duration};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressFinish, ProgressStyle};

/// A bar of so many things, which is gone when it is dropped.
pub(crate) fn bar(count: usize, things: &'static str, quiet: bool) -> ProgressBar {
    let moves = std::io::stderr().is_terminal() && anstyle_query::term_supports_ansi_color();
    let target = if quiet || !moves { ProgressDrawTarget::hidden() } else { ProgressDrawTarget::stderr() };
    let bar = ProgressBar::with_draw_target(Some(count as u64), target).with_finish(ProgressFinish::AndClear);
    // The template is a constant; where it could not be read, the default bar serves.
    if let Ok(style) = ProgressStyle::with_template("{bar:32} {pos}/{len} {prefix}  {elapsed}") {
        bar.set_style(style);
    }
    bar.set_prefix(things);
    if !bar.is_hidden() {
        bar.enable_steady_tick(Duration::from_millis(200));
    }
    bar
}
