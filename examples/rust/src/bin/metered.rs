use azora_core::{self as azora, Element, ElementKind, ElementParams, MetricFold};

fn main() -> azora::Result<()> {
    let mut gem = Element::new(ElementKind::Gem, &ElementParams::default())?;
    let mut fold = MetricFold::new(&azora::gem_recipe(), 0.0)?;
    for (seconds, requests) in [(0, 1000), (15, 1900)] {
        let page =
            format!("http_requests_total{{code=\"200\"}} {requests}\nhttp_requests_total{{code=\"500\"}} {seconds}\n");
        let samples: Vec<_> = azora::parse_prometheus(&page)?.into_iter().flat_map(|family| family.samples).collect();
        for event in fold.take(&samples, 1000.0 * f64::from(seconds))? {
            gem.apply(&event)?;
            println!("{} {}", event.name, event.value.map_or("unknown".to_owned(), |value| format!("{value:.2}")));
        }
    }
    Ok(())
}
