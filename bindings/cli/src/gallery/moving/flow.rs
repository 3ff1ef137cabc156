//! Requests that run along the engine's spokes, by CSS: as its own frames show them, at the mean of their rates.

use core::fmt::Write;

use super::{part, stream::Stream};

/// A way is so long, and so much more is between a bead and the next one on the same way.
const WAY: f64 = 100.0;
const GAP: f64 = 200.0;

/// An engine whose beads run; as it is where it has no spokes.
///
/// A way stands once. A bead is three strokes along it, of which all but what is seen is a gap: its tail, its casing and its
/// disc, which are dots with round caps. One offset moves all of them.
pub(super) fn flowing(svg: &str, id: &str, streams: &[Stream]) -> String {
    let (Some(spokes), Some(beads)) = (part(svg, "spokes"), part(svg, "beads")) else { return svg.to_owned() };
    let (mut rules, mut ways, mut drawn) = (String::new(), String::from("<defs>"), String::new());
    let mut guides = String::new();
    for (nth, (spoke, stream)) in spokes.split("<path").skip(1).zip(streams).enumerate() {
        let Some(path) = attribute(spoke, " d") else { continue };
        let guide = spoke.split(['>', '/']).next().unwrap_or_default().replace(&format!(" d=\"{path}\""), "");
        let _ = write!(guides, "<use href=\"#{id}-w{nth}\"{guide}/>");
        let Stream { color, ground, tail, opacity, widths: [stroke, disc, casing], lasts, fades, half, apart, first } =
            stream;
        let (tail, gap) = (tail * WAY, GAP - tail * WAY);
        let _ = write!(
            ways,
            "<path id=\"{id}-w{nth}\" pathLength=\"{WAY}\" d=\"{path}\"/>\
             <g id=\"{id}-b{nth}\" fill=\"none\" stroke=\"{color}\" stroke-linecap=\"round\">\
             <use href=\"#{id}-w{nth}\" stroke-width=\"{stroke:.1}\" stroke-opacity=\"{opacity:.2}\" stroke-dasharray=\"0 {gap:.0} {tail:.0} 0\"/>\
             <use href=\"#{id}-w{nth}\" stroke-width=\"{casing:.1}\" stroke=\"{ground}\" stroke-dasharray=\"0 {GAP}\"/>\
             <use href=\"#{id}-w{nth}\" stroke-width=\"{disc:.1}\" stroke-dasharray=\"0 {GAP}\"/></g>"
        );
        // One after another, as many as there are on the way, and one that waits.
        let count = (lasts / apart).ceil();
        let round = apart * count;
        let [fading, middle, gone] = [*fades, fades / 2.0, 0.0].map(|left| (lasts - left) / round * 100.0);
        let _ = write!(
            rules,
            "@keyframes {id}-b{nth}{{0%{{stroke-dashoffset:0;opacity:1}}{fading:.2}%{{opacity:1}}{middle:.2}%{{opacity:{half:.2}}}{gone:.2}%{{stroke-dashoffset:-{WAY};opacity:0}}to{{stroke-dashoffset:-{WAY};opacity:0}}}}\
             .{id}-b{nth}{{animation:{id}-b{nth} {round:.3}s linear infinite}}"
        );
        let mut age = first % apart;
        while age < round - 0.001 {
            // Where nothing moves, it is as it would be then.
            let gone = age / lasts * WAY;
            let rest = if gone < WAY { format!("stroke-dashoffset:-{gone:.1}") } else { "opacity:0".to_owned() };
            let _ = write!(
                drawn,
                "<use href=\"#{id}-b{nth}\" class=\"{id}-b{nth}\" style=\"animation-delay:-{age:.2}s;{rest}\"/>"
            );
            age += apart;
        }
    }
    ways.push_str("</defs>");
    svg.replacen(spokes, &guides, 1).replacen(beads, &drawn, 1).replacen(
        "<g data-part",
        &format!("<style>{rules}</style>{ways}<g data-part"),
        1,
    )
}

fn attribute<'a>(element: &'a str, name: &str) -> Option<&'a str> {
    let (_, after) = element.split_once(&format!("{name}=\""))?;
    after.split_once('"').map(|(value, _)| value)
}
