//! The certificate: every pair on one axis, then as a table.

use azora_core::{Certificate, CertifiedPair, ContractRole, Contrast, DerivedTheme, Scheme};
use maud::{Markup, html};

use super::page::VARIANTS;
use crate::{table::cut, theme::summary::variant_name};

/// The axis, in ratios, and its marks.
const FROM: f64 = 2.0;
const TO: f64 = 21.0;
const MARKS: [f64; 7] = [2.0, 3.0, 4.5, 7.0, 10.0, 15.0, 21.0];
/// Width and height of a plot, in its own units.
const WIDTH: f64 = 1000.0;
const HEIGHT: f64 = 38.0;

/// The section.
pub(super) fn section(theme: &DerivedTheme) -> Markup {
    let certificate = theme.certificate();
    let mut pairs: Vec<&CertifiedPair> = certificate.pairs.iter().collect();
    pairs.sort_by(|a, b| a.exempt.cmp(&b.exempt).then(a.margin().total_cmp(&b.margin())));
    let broken = pairs.iter().filter(|pair| !pair.passes()).count()
        + certificate.distances.iter().filter(|it| !it.passes()).count();
    html! {
        section #certificate aria-labelledby="h-certificate" {
            div.head {
                h2 #h-certificate {
                    @if broken == 0 { "Nothing left of the line" } @else { (broken) " promises are broken" }
                }
                p {
                    (certificate.pairs.len()) " pairs, a dot for each text and a square for each shape. The lines are the limits." @if broken == 0 { " The empty space left of them is the proof." }
                }
            }
            table.plots {
                caption.unseen { "Lowest ratios of each variant" }
                thead { tr {
                    th scope="col" { "Variant" } th scope="col" { (axis()) }
                    th scope="col" { "Text" } th scope="col" { "Shape" } th scope="col" { "ΔE-OK" }
                } }
                tbody {
                    @for (scheme, contrast, label) in VARIANTS { (plot(&certificate, scheme, contrast, label)) }
                }
            }
            details {
                summary { "Every pair, by its margin" }
                table.pairs {
                    caption.unseen { "Every pair with its state, ratio and margin" }
                    thead { tr {
                        th scope="col" { "Pair" } th scope="col" { "Ratio" } th scope="col" { "Least" } th scope="col" { "Margin" }
                    } }
                    tbody {
                        @for pair in pairs {
                            tr {
                                th scope="row" { (pair.role) " / " (pair.ground) small { (pair.state) ", " (variant_name(pair.scheme, pair.contrast)) } }
                                td { (cut(pair.ratio, 2)) } td { (pair.min) }
                                td { @if pair.exempt { "exempt" } @else { (cut(pair.margin(), 2)) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Where a ratio stands, as a share of the axis.
fn place(ratio: f64) -> f64 {
    // Only a place on paper: no value of the library hangs on its last bits.
    #[allow(clippy::disallowed_methods)]
    let share = (ratio.clamp(FROM, TO) / FROM).ln() / (TO / FROM).ln();
    share
}

fn axis() -> Markup {
    html! {
        span.axis {
            @for mark in MARKS { i style={ "left:" (cut(place(mark) * 100.0, 2)) "%" } { (mark) } }
        }
    }
}

fn plot(certificate: &Certificate, scheme: Scheme, contrast: Contrast, label: &str) -> Markup {
    let own: Vec<&CertifiedPair> = certificate
        .pairs
        .iter()
        .filter(|pair| (pair.scheme, pair.contrast) == (scheme, contrast) && !pair.exempt)
        .collect();
    let of = |kind: ContractRole| own.iter().filter(move |pair| pair.kind == kind).map(|pair| pair.ratio);
    let lowest = |kind| cut(of(kind).fold(TO, f64::min), 2);
    let distances =
        certificate.distances.iter().filter(|it| (it.scheme, it.contrast) == (scheme, contrast) && it.min.is_some());
    let nearest = distances.map(|it| it.distance).fold(1.0, f64::min);
    let limits = match contrast {
        Contrast::Standard => [3.0, 4.5],
        Contrast::High => [4.5, 7.0],
    };
    let x = |ratio: f64| cut(place(ratio) * WIDTH, 1);
    let dots = |kind, y: f64| of(kind).map(|ratio| format!("M{} {y}h0", x(ratio))).collect::<String>();
    html! {
        tr {
            th scope="row" { (label) }
            td.plot {
                svg viewBox={ "0 0 " (WIDTH) " " (HEIGHT) } preserveAspectRatio="none" role="img"
                    aria-label={ (own.len()) " pairs, the lowest text " (lowest(ContractRole::Text)) ", the lowest shape " (lowest(ContractRole::Shape)) } {
                    @for (limit, class) in limits.iter().zip(["shapes", "texts"]) {
                        path class={ "limit " (class) } d={ "M" (x(*limit)) " 0V" (HEIGHT) } {}
                    }
                    path.text d=(dots(ContractRole::Text, 13.0)) {}
                    path.shape d=(dots(ContractRole::Shape, 27.0)) {}
                }
            }
            td { (lowest(ContractRole::Text)) } td { (lowest(ContractRole::Shape)) } td { (cut(nearest, 3)) }
        }
    }
}
