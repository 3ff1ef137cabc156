//! The certificate: every pair on one axis, then as a table.

use azora_core::{Certificate, CertifiedPair, Contrast, DerivedTheme, Scheme};
use maud::{Markup, html};

use super::page::VARIANTS;
use crate::{
    specimen::{Dot, axis, lowest, plot},
    table::cut,
    theme::summary::variant_name,
};

/// The section.
pub(super) fn section(theme: &DerivedTheme) -> Markup {
    let certificate = theme.certificate();
    let mut pairs: Vec<&CertifiedPair> = certificate.pairs.iter().collect();
    pairs.sort_by(|a, b| a.exempt.cmp(&b.exempt).then(a.margin().total_cmp(&b.margin())));
    let broken = pairs.iter().filter(|pair| !pair.passes()).count()
        + certificate.distances.iter().filter(|it| !it.passes()).count();
    html! {
        section #certificate aria-labelledby="h-certificate" {
            header.head.gutter {
                h2 #h-certificate {
                    @if broken == 0 { "Nothing left of the line" } @else { (broken) " promises are broken" }
                }
                p {
                    (certificate.pairs.len()) " pairs, a dot for each text and a square for each shape. The lines are the limits." @if broken == 0 { " The empty space left of them is the proof." }
                }
            }
            div.gutter { table.plots {
                caption.unseen { "Lowest ratios of each variant" }
                thead { tr {
                    th scope="col" { "Variant" } th scope="col" { (axis()) }
                    th scope="col" { "Text" } th scope="col" { "Shape" } th scope="col" { "ΔE-OK" }
                } }
                tbody {
                    @for (scheme, contrast, label) in VARIANTS { (row(&certificate, scheme, contrast, label)) }
                }
            }
            }
            details.gutter {
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

fn row(certificate: &Certificate, scheme: Scheme, contrast: Contrast, label: &str) -> Markup {
    let own =
        certificate.pairs.iter().filter(|pair| (pair.scheme, pair.contrast) == (scheme, contrast) && !pair.exempt);
    let dots: Vec<Dot> = own.map(Dot::of).collect();
    let distances =
        certificate.distances.iter().filter(|it| (it.scheme, it.contrast) == (scheme, contrast) && it.min.is_some());
    let nearest = lowest(distances.map(|it| it.distance)).unwrap_or(1.0);
    html! { tr { th scope="row" { (label) } (plot(&dots, contrast)) td { (cut(nearest, 3)) } } }
}
