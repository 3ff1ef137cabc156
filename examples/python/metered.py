import azora

gem = azora.element("gem")
fold = azora.metric_fold(azora.gem_recipe())
for seconds, requests in ((0, 1000), (15, 1900)):
    page = f'http_requests_total{{code="200"}} {requests}\nhttp_requests_total{{code="500"}} {seconds}\n'
    samples = [sample for family in azora.parse_prometheus(page) for sample in family.samples]
    for event in fold.take(samples, 1000 * seconds):
        gem.apply(event)
        print(event.name, "unknown" if event.value is None else f"{event.value:.2f}")
