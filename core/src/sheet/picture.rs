//! A contact sheet as SVG, and as pixels.

use core::fmt::Write;

use super::{Panel, Plan};
use crate::{Drawing, Result, brand::escape_into, render::Canvas};

/// The sheet as SVG, every mark in a box of its own.
pub(super) fn svg(plan: &Plan) -> String {
    let (width, height) = (plan.layout.width, plan.layout.height);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
         role=\"img\" aria-label=\"Contact sheet\">"
    );
    let mut instance = 0;
    for (at, panel) in plan.panels.iter().enumerate() {
        let ((x, y), (width, height)) = (plan.layout.corner(at), plan.layout.panel);
        let ground = panel.ground.hex();
        append(
            &mut svg,
            format_args!("<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{ground}\"/>"),
        );
        for (place, mark) in plan.marks.iter().enumerate() {
            for (x, y, size) in plan.layout.pictures(at, place, &plan.sizes) {
                append(
                    &mut svg,
                    format_args!("<svg x=\"{x}\" y=\"{y}\" width=\"{size}\" height=\"{size}\" viewBox=\"0 0 64 64\">"),
                );
                mark.shapes_into(&mut svg, &panel.paint(mark), size, &format!("m{instance}"));
                svg.push_str("</svg>");
                instance += 1;
            }
            if plan.labels {
                label(&mut svg, plan.layout.label(at, place), mark, panel);
            }
        }
    }
    svg.push_str("</svg>");
    svg
}

/// The name of a mark, in the letters of the system.
fn label(svg: &mut String, (x, y): (u32, u32), mark: &Drawing, panel: &Panel) {
    let ink = panel.ink.hex();
    append(
        svg,
        format_args!(
            "<text x=\"{x}\" y=\"{y}\" fill=\"{ink}\" font-family=\"system-ui, sans-serif\" font-size=\"12\" \
             text-anchor=\"middle\">"
        ),
    );
    escape_into(svg, &mark.title);
    svg.push_str("</text>");
}

fn append(svg: &mut String, text: core::fmt::Arguments) {
    // Writing to a string can't fail.
    let _ = svg.write_fmt(text);
}

/// The sheet as a PNG, every mark on whole pixels.
pub(super) fn png(plan: &Plan) -> Result<Vec<u8>> {
    let mut canvas = Canvas::new(plan.layout.width, plan.layout.height)?;
    for (at, panel) in plan.panels.iter().enumerate() {
        canvas.fill(plan.layout.corner(at), plan.layout.panel, panel.ground);
        for (place, mark) in plan.marks.iter().enumerate() {
            for (x, y, size) in plan.layout.pictures(at, place, &plan.sizes) {
                canvas.draw(&mark.fill(&panel.paint(mark), size, "m"), (x, y), size)?;
            }
        }
    }
    canvas.png()
}
