//! Anyone's SVG as PNG, through the gate.

use resvg::usvg::{ImageHrefResolver, Options, Tree};
use roxmltree::Document;

use super::{arc, gate, png, weight};
use crate::{Error, Result};

/// Draws anyone's SVG as a PNG.
///
/// `width` is in pixels, 1..=16,384; the height follows from the SVG's own proportions, and is at least 1. The ground is
/// transparent; the bytes are the same on every machine. A drawing is checked before it is read: at most 1 MiB, 64
/// levels, 50,000 nodes; no DTD, no entities, no reference that leaves the file; no text, pictures or scripts. What it
/// expands to, and what that paints at this width, must stay within a budget of about two seconds' work. Animation
/// elements are ignored.
///
/// # Errors
/// - `argument.invalid` at `/width` when it is 0 or above 16,384, or when the picture would be higher than that or have
///   more than 64 megapixels.
/// - `svg.invalid` (malformed, with line and column), `svg.no_size`, `svg.recursive`.
/// - `svg.too_large`, `svg.too_complex`, `svg.budget_exceeded`: more than the limits allow.
/// - `svg.unsupported`, `svg.unbound_variable`: what is never drawn or fetched.
///
/// # Examples
/// ```
/// let svg = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 4"><path fill="#1e40af" d="M0 0h8v4H0z"/></svg>"##;
/// let png = azora_core::svg_to_png(svg, 16)?;
/// assert_eq!(png.get(1..4), Some(&b"PNG"[..]));
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn svg_to_png(svg: &str, width: u32) -> Result<Vec<u8>> {
    let plan = plan(svg, width, &mut gate::Counter::default())?;
    png::draw_tree(&plan.tree, width, plan.height)
}

/// A drawing that may be drawn, and how high.
struct Plan {
    tree: Tree,
    height: u32,
}

/// Premultiplied RGBA of anyone's SVG, as large as it fits into a square of `side` pixels, in its middle.
///
/// # Errors
/// Those of [`svg_to_png`], but for its width.
pub(crate) fn anyone_as_pixels(svg: &str, side: u32) -> Result<Vec<u8>> {
    let mut counter = gate::Counter::default();
    let tree = admit(svg, &mut counter)?;
    let transform = png::inscribe(&tree, side);
    weight::weigh(&tree, transform, side, side, &mut counter)?;
    Ok(png::paint(&tree, transform, side, side)?.take())
}

/// What the title of an SVG says; nothing where it has none, or can't be read.
pub(crate) fn title(svg: &str) -> String {
    let document = gate::admit(svg, &mut gate::Counter::default()).ok().and_then(|_| Document::parse(svg).ok());
    let root = document.as_ref().map(Document::root_element);
    let title = root.and_then(|root| root.children().find(|node| node.tag_name().name() == "title")?.text());
    title.unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn admit(svg: &str, counter: &mut gate::Counter) -> Result<Tree> {
    gate::admit(svg, counter)?;
    read(&arc::without_arcs(svg))
}

fn plan(svg: &str, width: u32, counter: &mut gate::Counter) -> Result<Plan> {
    png::check_size(width, 1, "/width")?;
    let tree = admit(svg, counter)?;
    let size = tree.size();
    let height = f64::from(size.height()) * f64::from(width) / f64::from(size.width());
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "saturates, and the size is checked")]
    let height = height.round().max(1.0) as u32;
    png::check_size(width, height, "/width")?;
    weight::weigh(&tree, png::fit(&tree, width, height), width, height, counter)?;
    Ok(Plan { tree, height })
}

fn read(svg: &str) -> Result<Tree> {
    let options = Options {
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    };
    Tree::from_str(svg, &options).map_err(|error| {
        let code = match error {
            resvg::usvg::Error::InvalidSize => "svg.no_size",
            _ => "svg.invalid",
        };
        Error::new(code, format!("The SVG can't be read: {error}.")).at("/svg")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn steps(svg: &str) -> (Result<Plan>, u64) {
        let mut counter = gate::Counter::default();
        let plan = plan(svg, 1_000, &mut counter);
        (plan, counter.steps())
    }

    #[test]
    fn hostile_drawings_are_refused_within_a_few_steps() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../bindings/conformance/hostile");
        let mut count = 0;
        for file in std::fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "svg") {
                let svg = std::fs::read_to_string(&path).unwrap();
                let (plan, steps) = steps(&svg);
                assert!(plan.is_err(), "{} was let in", path.display());
                // A step for each four bytes, and some.
                assert!(steps <= 500 + svg.len() as u64 / 4, "{} took {steps} steps", path.display());
                count += 1;
            }
        }
        assert!(count >= 10);
    }

    #[test]
    fn a_nest_of_masks_takes_as_many_steps_as_it_has_elements() {
        let nest = |levels: usize| {
            let masks = (1..levels).map(|level| {
                let below = level - 1;
                let shape = format!(r#"<path d="M0 0h9v9z" mask="url(#m{below})"/>"#);
                format!(r#"<mask id="m{level}">{}</mask>"#, shape.repeat(10))
            });
            let (masks, top) = (masks.collect::<String>(), levels - 1);
            format!(
                r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><mask id="m0"/>{masks}<path d="M0 0h9v9z" mask="url(#m{top})"/></svg>"#
            )
        };
        let (small, small_steps) = steps(&nest(3));
        assert!(small.is_ok());
        assert!(small_steps < 400, "{small_steps} steps");
        let (large, large_steps) = steps(&nest(40));
        assert_eq!(large.err().map(|error| error.code), Some("svg.budget_exceeded"));
        assert!(large_steps < 3_000, "{large_steps} steps");
    }
}
