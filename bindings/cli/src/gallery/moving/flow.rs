//! Requests that run along the engine's spokes, by CSS: at a steady rate each pillar's path is the same again and again.

use core::fmt::Write;

/// Requests of each pillar's example in a minute, over those that one bead stands for.
const BEADS_A_MINUTE: [f64; 5] = [33.0, 40.0, 27.0, 31.0, 18.0];
/// Seconds that a bead is on its way.
const TRANSIT: f64 = 4.0;
/// Share of the spoke that a bead's tail covers, in hundredths.
const TAIL: f64 = 16.0;

/// An engine whose beads run; as it is where it has no spokes.
pub(super) fn flowing(svg: &str, id: &str) -> String {
    let (Some(spokes), Some(beads)) = (part(svg, "spokes"), part(svg, "beads")) else { return svg.to_owned() };
    let mut rules = String::new();
    let mut drawn = String::new();
    for (nth, (spoke, beads)) in spokes.split("<path").skip(1).zip(BEADS_A_MINUTE).enumerate() {
        let (Some(path), Some(color)) = (attribute(spoke, " d"), attribute(spoke, " stroke")) else { continue };
        // One after another, as many as there are on the way, and one that waits.
        let apart = 60.0 / beads;
        let count = (TRANSIT / apart).ceil();
        let (round, gone) = (apart * count, TRANSIT / (apart * count) * 100.0);
        let _ = write!(
            rules,
            "@keyframes {id}-b{nth}{{0%{{offset-distance:0%;opacity:1}}{gone:.2}%{{offset-distance:100%;opacity:1}}{:.2}%,to{{offset-distance:100%;opacity:0}}}}\
             @keyframes {id}-t{nth}{{0%{{stroke-dashoffset:{TAIL};opacity:.6}}{gone:.2}%{{stroke-dashoffset:{};opacity:.6}}{:.2}%,to{{stroke-dashoffset:-100;opacity:0}}}}\
             .{id}-b{nth}{{offset-path:path(\"{path}\");animation:{id}-b{nth} {round:.3}s linear infinite}}\
             .{id}-t{nth}{{animation:{id}-t{nth} {round:.3}s linear infinite}}",
            gone + 0.01,
            TAIL - 100.0,
            gone + 0.01,
        );
        let mut delay = 0.31 * f64::from(u32::try_from(nth).unwrap_or_default());
        while delay < round - 0.001 {
            let _ = write!(
                drawn,
                "<path class=\"{id}-t{nth}\" style=\"animation-delay:-{delay:.3}s\" fill=\"none\" stroke=\"{color}\" stroke-width=\"2.2\" \
                 stroke-linecap=\"round\" pathLength=\"100\" stroke-dasharray=\"{TAIL} 200\" d=\"{path}\"/>\
                 <circle class=\"{id}-b{nth}\" style=\"animation-delay:-{delay:.3}s\" r=\"3.4\" fill=\"{color}\"/>"
            );
            delay += apart;
        }
    }
    svg.replacen(beads, &drawn, 1).replacen("<g data-part", &format!("<style>{rules}</style><g data-part"), 1)
}

/// What stands in a part of a picture.
pub(in super::super) fn part<'a>(svg: &'a str, name: &str) -> Option<&'a str> {
    let (_, after) = svg.split_once(&format!("<g data-part=\"{name}\">"))?;
    after.split_once("</g>").map(|(inside, _)| inside)
}

fn attribute<'a>(element: &'a str, name: &str) -> Option<&'a str> {
    let (_, after) = element.split_once(&format!("{name}=\""))?;
    after.split_once('"').map(|(value, _)| value)
}
