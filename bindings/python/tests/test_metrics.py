"""Metrics, from texts to what an element shows."""

import json
import pickle
import runpy

import pytest
from conftest import TOP

import azora

RECIPE = json.dumps(
    {
        "element": "gem",
        "interval": 15,
        "requests": {"metric": "hits_total"},
        "errors": {"metric": "hits_total", "match": {"code": {"starts": "5"}}},
    }
)


def scraped(round: int) -> list[azora.MetricSample]:
    text = f'hits_total{{code="200"}} {1000 + 9999 * round}\nhits_total{{code="500"}} {7 + round}\n'
    return [sample for family in azora.parse_prometheus(text) for sample in family.samples]


def test_a_budget_is_spent_by_what_fails() -> None:
    fold = azora.metric_fold(RECIPE)
    assert fold.error_budget() is None and fold.interval() == 15_000
    for round in range(2):
        fold.take(scraped(round), 15_000 * round)
    # One of 10,000 failed, a tenth of what 99.9 % allows.
    budget = fold.error_budget()
    assert budget is not None and abs(budget - 0.9) < 1e-9


def test_what_is_stale_is_unknown() -> None:
    fold = azora.metric_fold(RECIPE)
    fold.take(scraped(0), 0)
    fold.take(scraped(1), 15_000)
    gem = azora.element("gem", size=64)
    told = fold.take([], 76_000)
    assert azora.ElementEvent(at=76_000, kind="health", name="emerald", value=None) in told
    for event in told:
        gem.apply(event)
    assert azora.Scene(gem.frame(76_000)).value.startswith("no data")


def test_a_fold_goes_on_from_its_snapshot_and_through_pickle() -> None:
    fold = azora.metric_fold(RECIPE, epoch=1000)
    fold.take(scraped(0), 1000)
    restored, pickled = azora.restore_metric_fold(RECIPE, fold.snapshot()), pickle.loads(pickle.dumps(fold))
    assert fold == restored == pickled and fold != azora.metric_fold(RECIPE)
    told = fold.take(scraped(1), 16_000)
    assert told and told == restored.take(scraped(1), 16_000) == pickled.take(scraped(1), 16_000)
    assert repr(fold) == "<azora.MetricFold gem>"
    with pytest.raises(azora.AzoraError) as raised:
        azora.restore_metric_fold(azora.gem_recipe(), fold.snapshot())
    assert (raised.value.code, raised.value.path) == ("metrics.invalid_snapshot", "/snapshot")


def test_a_fold_changes_and_so_has_no_hash() -> None:
    with pytest.raises(TypeError):
        hash(azora.metric_fold(RECIPE))


def test_more_series_than_are_followed_are_refused() -> None:
    fold = azora.metric_fold(RECIPE)
    text = "".join(f'hits_total{{n="{nth}"}} 1\n' for nth in range(10_001))
    before = fold.snapshot()
    with pytest.raises(azora.AzoraError) as raised:
        fold.take(azora.parse_prometheus(text)[0].samples, 0)
    assert (raised.value.code, raised.value.path) == ("metrics.too_many_series", "/samples")
    assert fold.snapshot() == before


def test_the_ready_made_recipes_ask_a_server() -> None:
    for recipe in (azora.gem_recipe(), azora.engine_recipe()):
        queries = azora.metric_fold(recipe).queries()
        assert any(query.value == "http_requests_total" for query in queries)
        assert all("timestamp(" in query.time for query in queries)


def test_the_example(capsys: pytest.CaptureFixture[str]) -> None:
    metered = TOP / "examples/python/metered.py"
    assert metered.read_text("utf-8") in (TOP / "bindings/python/README.md").read_text("utf-8")
    runpy.run_path(str(metered))
    assert capsys.readouterr().out == (TOP / "examples/metered.txt").read_text("utf-8")
