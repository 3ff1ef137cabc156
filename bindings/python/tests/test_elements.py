"""Elements in Python: what lives, what is kept, what is read of a frame."""

import copy
import pickle
import threading

import pytest

import azora

RUBY = azora.ElementEvent(at=0, kind="health", name="ruby", value=0.97)


def test_an_element_travels_as_its_snapshot() -> None:
    gem = azora.element("gem", size=64, theme="finance")
    gem.apply(RUBY)
    for again in (pickle.loads(pickle.dumps(gem)), copy.copy(gem), copy.deepcopy(gem)):
        assert again is not gem and again == gem and again.frame(2000) == gem.frame(2000)
        again.apply(azora.ElementEvent(at=5000, kind="hover", name="", value=1))
        assert again != gem
    assert gem != azora.element("gem", size=64) and gem != "gem"
    assert repr(gem) == "<azora.Element gem>"


def test_an_element_changes_and_so_has_no_hash() -> None:
    with pytest.raises(TypeError):
        hash(azora.element("gem"))


def test_the_pure_form_gives_the_same_bytes() -> None:
    kinds: tuple[azora.ElementKind, ...] = ("gem", "sankofa")
    for kind in kinds:
        events = [azora.ElementEvent(at=100 * nth, kind="hover", name="", value=nth % 2) for nth in range(40)]
        element = azora.element(kind, size=120)
        for event in events:
            element.apply(event)
        frame = element.frame(5000)
        assert frame == azora.element_frame(kind, events, 5000, size=120)
        assert azora.scene_hash(frame) == azora.scene_hash(bytes(frame))


def test_a_refusal_leaves_the_element_as_it_was() -> None:
    gem = azora.element("gem")
    gem.apply(RUBY)
    before = gem.snapshot()
    with pytest.raises(azora.AzoraError) as raised:
        gem.apply(azora.ElementEvent(at=9, kind="policy", name="calm"))
    assert (raised.value.code, raised.value.path) == ("motion.invalid_event", "/name")
    assert gem.snapshot() == before and len(before) <= 16_384


def test_threads_share_an_element() -> None:
    engine = azora.element("sankofa", size=64)

    def tell() -> None:
        for nth in range(50):
            engine.apply(azora.ElementEvent(at=nth, kind="hover", name="", value=nth % 2))
            engine.frame(nth)

    threads = [threading.Thread(target=tell) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    azora.Scene(engine.frame(1000))


def test_a_scene_is_read() -> None:
    frame = azora.element("sankofa", size=120, name="pay-api").frame(0)
    scene = azora.Scene(frame)
    assert (scene.width, scene.height, scene.cut) == (120, 120, False)
    assert "pay-api" in scene.name and scene.role == "img"
    assert bytes(scene) == frame
    assert scene == azora.Scene(frame) and hash(scene) == hash(azora.Scene(frame)) and scene != frame
    assert pickle.loads(pickle.dumps(scene)) == scene
    assert repr(scene).startswith("<azora.Scene 'pay-api") or "pay-api" in repr(scene)


def test_a_notebook_shows_pictures() -> None:
    gem = azora.element("gem", size=64)
    scene = azora.Scene(gem.frame(0))
    png = azora.scene_png(bytes(scene), 2)
    # Width and height stand behind the head of the first chunk.
    assert png[16:24] == (128).to_bytes(4, "big") * 2
    assert gem._repr_png_() == scene._repr_png_() == png
    assert scene._repr_svg_().startswith("<svg ")


@pytest.mark.parametrize("data", [b"", b"AZSC", bytes(40), b"AZSC\x02" + bytes(35)])
def test_what_is_no_scene_is_refused(data: bytes) -> None:
    with pytest.raises(azora.AzoraError) as raised:
        azora.Scene(data)
    assert (raised.value.code, raised.value.path) == ("scene.invalid", "/bytes")
    with pytest.raises(azora.AzoraError) as core:
        azora.scene_hash(data)
    assert core.value.code == "scene.invalid"
