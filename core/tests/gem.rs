//! What the Trinity Gem shows, and when: seen from outside, as every language sees it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "helpers of tests")]

use azora_core::{
    Cut, Element, ElementEvent, ElementKind, ElementParams, MotionPolicy, Noise, Rgba, Scene, SceneInk, SceneItem,
    Scheme, ThemeName, Time, element_frame,
};

const JEWELS: [&str; 4] = ["sapphire", "emerald", "ruby", "unity"];

fn params(size: f64) -> ElementParams {
    ElementParams { size, ..ElementParams::default() }
}

fn health(at: f64, name: &str, value: Option<f64>) -> ElementEvent {
    ElementEvent::new(at, "health", name, value)
}

/// The three at one health.
fn all(at: f64, value: Option<f64>) -> Vec<ElementEvent> {
    JEWELS.iter().take(3).map(|name| health(at, name, value)).collect()
}

fn frame(params: &ElementParams, events: &[ElementEvent], at: f64) -> Scene {
    element_frame(ElementKind::Gem, params, events, at).unwrap()
}

/// The bytes of a scene without the time until which it is true, which is the time itself while anything moves.
fn picture(scene: &Scene) -> Vec<u8> {
    let mut bytes = scene.bytes().to_vec();
    bytes[20..28].fill(0);
    bytes
}

/// The colours in which a part is drawn, in order.
fn inks(scene: &Scene, part: &str) -> Vec<Rgba> {
    let (mut inside, mut inks) = (false, Vec::new());
    for item in scene.items() {
        match item {
            SceneItem::Part(name) => inside = name == part,
            SceneItem::Shape(shape) if inside => match shape.ink {
                SceneInk::Solid(color) => inks.push(color),
                SceneInk::Linear { stops, .. } | SceneInk::Radial { stops, .. } => {
                    inks.extend(stops.colors().map(|(_, color)| color));
                }
            },
            _ => {}
        }
    }
    inks
}

#[test]
fn the_loop_closes_at_twelve_seconds_to_the_bit() {
    for cut in [Cut::Brilliant, Cut::Classic] {
        for (size, events) in
            [(64.0, vec![]), (120.0, all(0.0, Some(0.97))), (200.0, vec![]), (300.0, all(0.0, Some(1.0)))]
        {
            let params = ElementParams { cut, ..params(size) };
            for at in [0.0, 1.0, 433.0, 2_718.281_828, 7_999.999_999, 11_990.0] {
                let (one, next) = (frame(&params, &events, at), frame(&params, &events, at + 12_000.0));
                assert_eq!(picture(&one), picture(&next), "{cut} {size} {at}");
                let day = frame(&params, &events, at + 7200.0 * 12_000.0);
                assert_eq!(picture(&one), picture(&day), "{cut} {size} {at}, a day later");
            }
            let (one, other) = (frame(&params, &events, 0.0), frame(&params, &events, 6_500.0));
            assert_ne!(picture(&one), picture(&other));
        }
    }
}

#[test]
fn a_stone_is_posed_thirty_times_a_second_and_all_else_at_every_time() {
    let mut element = Element::new(ElementKind::Gem, &params(200.0)).unwrap();
    let mut at = |time: f64| element.frame(time).unwrap();
    let (one, same, next) = (at(100.1), at(133.2), at(133.4));
    for jewel in JEWELS {
        assert_eq!(inks(&one, jewel), inks(&same, jewel));
        assert_ne!(inks(&one, jewel), inks(&next, jewel));
    }
    assert_ne!(picture(&one), picture(&same));
    assert_eq!(one.valid_until().map(azora_core::Time::nanoseconds), Some(100_100_000));
}

#[test]
fn before_it_is_measured_it_is_the_brand_s_picture() {
    let brand = frame(&params(300.0), &[], 0.0);
    assert!(inks(&brand, "rings").is_empty());
    // Nothing is meant to be measured, so nothing is missing: its words name it, in every cut and under every policy.
    for (cut, policy) in
        [(Cut::Brilliant, MotionPolicy::Full), (Cut::Classic, MotionPolicy::Full), (Cut::Brilliant, MotionPolicy::Off)]
    {
        let events = [ElementEvent::new(0.0, "hover", "", Some(1.0))];
        let brand = frame(&ElementParams { cut, policy, ..params(300.0) }, &events, 2_000.0);
        assert_eq!((brand.role(), brand.name(), brand.value()), ("img", "Trinity Gem", ""));
    }
    let named = frame(&ElementParams { name: "Azora OS".to_owned(), ..params(64.0) }, &[], 0.0);
    assert_eq!((named.name(), named.value()), ("Azora OS", ""));
    // What was meant to be measured and was not is missing.
    let lost = frame(&params(300.0), &[health(0.0, "ruby", None)], 0.0);
    assert_eq!(lost.value(), "no data. Sapphire no data, Emerald no data, Ruby no data, Unity no data");
    let healthy =
        [health(0.0, "sapphire", Some(0.98)), health(0.0, "emerald", Some(0.95)), health(0.0, "ruby", Some(0.97))];
    let scene = frame(&params(300.0), &healthy, 0.0);
    assert_eq!(scene.value(), "healthy. Sapphire 98, Emerald 95, Ruby 97, Unity 95");
    assert!(!inks(&scene, "rings").is_empty());
    // What was not measured is no bad news.
    let partial = frame(&params(300.0), &healthy[..2], 0.0);
    assert_eq!(partial.value(), "partial data. Sapphire 98, Emerald 95, Ruby no data, Unity 95");
    let own = frame(&params(300.0), &[&healthy[..], &[health(0.0, "unity", Some(0.4))]].concat(), 0.0);
    assert_eq!(own.value(), "critical. Sapphire 98, Emerald 95, Ruby 97, Unity 40", "as she is drawn");
    let alone = frame(&params(300.0), &[health(0.0, "unity", Some(0.4))], 0.0);
    assert_eq!(alone.value(), "critical. Sapphire no data, Emerald no data, Ruby no data, Unity 40");
}

#[test]
fn states_are_told_by_shape_number_and_light() {
    let items = |value| {
        let scene = frame(&params(250.0), &all(0.0, value), 0.0);
        let lights: u32 = inks(&scene, "sapphire").iter().map(|ink| u32::from(ink.b)).sum();
        (scene.items().count(), lights / u32::try_from(inks(&scene, "sapphire").len()).unwrap(), scene)
    };
    let (healthy, degraded, critical, unknown) = (items(Some(0.98)), items(Some(0.74)), items(Some(0.31)), items(None));
    assert!(healthy.1 > degraded.1 && degraded.1 > critical.1);
    // A stone that is not measured is a drawing in slate, without a halo.
    assert!(unknown.0 < 100 && inks(&unknown.2, "halo").is_empty());
    assert!(inks(&unknown.2, "ruby").iter().all(|ink| (ink.r, ink.g, ink.b) == (0x94, 0xa3, 0xb8)));
    let texts = |scene: &Scene| -> Vec<String> {
        let text = |item| if let SceneItem::Text(text) = item { Some(text.text.to_owned()) } else { None };
        scene.items().filter_map(text).collect()
    };
    assert_eq!(texts(&critical.2), ["31", "31", "31"]);
    assert_eq!(texts(&unknown.2), ["?", "?", "?"]);
    assert_eq!(unknown.2.valid_until(), None);
}

#[test]
fn a_state_comes_back_higher_than_it_left_and_stays_five_seconds() {
    let state = |events: &[ElementEvent], at: f64| {
        let scene = frame(&params(64.0), events, at);
        scene.value().split('.').next().unwrap().to_owned()
    };
    let events: Vec<_> = [
        (0.0, 0.95),
        (6_000.0, 0.89),
        (7_000.0, 0.60),
        (20_000.0, 0.71),
        (21_000.0, 0.73),
        (40_000.0, 0.91),
        (50_000.0, 0.92),
    ]
    .into_iter()
    .flat_map(|(at, value)| all(at, Some(value)))
    .collect();
    let expected = [
        (5_000.0, "healthy"),
        (6_000.0, "degraded"),
        // Critical has to wait until degraded has stayed for five seconds.
        (10_999.0, "degraded"),
        (11_000.0, "critical"),
        (20_500.0, "critical"),
        (21_000.0, "degraded"),
        (45_000.0, "degraded"),
        (50_000.0, "healthy"),
    ];
    for (at, word) in expected {
        assert_eq!(state(&events, at), word, "{at}");
    }
    // From one state to the next the picture fades for half a second at least.
    let light = |at: f64| inks(&frame(&params(64.0), &events, at), "halo").iter().map(|ink| u32::from(ink.a)).max();
    assert!(light(5_999.0) > light(6_300.0) && light(6_300.0) > light(6_520.0) && light(6_520.0) >= light(6_700.0));
}

#[test]
fn a_storm_changes_numbers_once_a_second_and_states_every_five() {
    let noise = Noise::new(9);
    let mut element = Element::new(ElementKind::Gem, &params(32.0)).unwrap();
    let mut bytes = Vec::new();
    let (mut words, mut states) = (Vec::<(f64, String)>::new(), Vec::<(f64, String)>::new());
    for step in 0..10_000_i64 {
        let at = 12.0 * f64::from(i32::try_from(step).unwrap());
        let value = Some(noise.unit(2 * step)).filter(|value| *value > 0.1);
        let event = match noise.bits(2 * step + 1) % 9 {
            0 => ElementEvent::new(at, "hover", "", Some(f64::from(u8::from(noise.unit(step) > 0.5)))),
            1 => ElementEvent::new(at, "focus", "", Some(f64::from(u8::from(noise.unit(step) > 0.5)))),
            2 if step % 7 == 0 => {
                ElementEvent::new(at, "policy", ["full", "reduced", "still"][usize::try_from(step % 3).unwrap()], None)
            }
            kind => health(at, JEWELS[usize::try_from(kind % 3).unwrap()], value),
        };
        element.apply(&event).unwrap();
        element.frame_into(at, &mut bytes).unwrap();
        let scene = Scene::from_bytes(bytes.clone()).unwrap();
        let ruby = scene.value().split(", ").find(|part| part.starts_with("Ruby")).unwrap_or_default().to_owned();
        if words.last().is_none_or(|(_, last)| *last != ruby) {
            words.push((at, ruby));
        }
        let state = scene.value().split('.').next().unwrap().to_owned();
        if states.last().is_none_or(|(_, last)| *last != state) {
            states.push((at, state));
        }
    }
    assert!(words.len() > 60 && words.len() <= 122, "{}", words.len());
    for pair in words.windows(2).skip(1) {
        assert!(pair[1].0 - pair[0].0 >= 1_000.0 - 12.0, "{pair:?}");
    }
    // Three jewels, each of which keeps a state for five seconds.
    assert!(states.len() > 10 && states.len() <= 3 * 25, "{}", states.len());
}

#[test]
fn a_snapshot_in_the_midst_of_everything_goes_on_to_the_bit() {
    let mut element = Element::new(ElementKind::Gem, &params(120.0)).unwrap();
    let mut events = all(0.0, Some(0.97));
    events.extend([
        health(700.0, "ruby", Some(0.5)),
        ElementEvent::new(800.0, "hover", "", Some(1.0)),
        health(900.0, "ruby", Some(0.95)),
        ElementEvent::new(950.0, "policy", "reduced", None),
        ElementEvent::new(960.0, "hover", "", Some(0.0)),
        ElementEvent::new(970.0, "policy", "full", None),
    ]);
    for event in &events {
        element.apply(event).unwrap();
        let snapshot = element.snapshot();
        assert!(snapshot.len() < 1024, "{}", snapshot.len());
        let mut again = Element::restore(&snapshot).unwrap();
        for later in [0.0, 33.0, 250.0, 999.0, 4_999.0, 5_700.0, 60_000.0] {
            assert_eq!(element.frame(event.at + later).unwrap(), again.frame(event.at + later).unwrap());
        }
    }
}

#[test]
fn policies_say_how_much_moves() {
    let of = |policy| ElementParams { policy, ..params(200.0) };
    let healthy = all(0.0, Some(0.97));
    // Nothing moves by itself but in full.
    for policy in [MotionPolicy::Reduced, MotionPolicy::Still] {
        let (one, other) = (frame(&of(policy), &healthy, 1_000.0), frame(&of(policy), &healthy, 2_345.0));
        assert_eq!(one, other);
        assert_eq!(one.valid_until(), None);
        assert!(!inks(&one, "glints").is_empty());
    }
    // Still is drawn anew for new data, at whole seconds alone.
    let events = [all(0.0, Some(0.97)), all(2_300.0, Some(0.4)), all(2_600.0, Some(0.3))].concat();
    let still = |at| frame(&of(MotionPolicy::Still), &events, at);
    assert_eq!(still(2_999.0).value(), still(1_000.0).value());
    assert_eq!(still(2_700.0).valid_until().map(azora_core::Time::nanoseconds), Some(3_000_000_000));
    assert_eq!(still(3_000.0).value(), "critical. Sapphire 30, Emerald 30, Ruby 30, Unity 30");
    assert_eq!(still(3_000.0), still(9_000.0));
    let off = frame(&of(MotionPolicy::Off), &healthy, 1_000.0);
    assert_eq!((off.items().count(), off.value()), (0, "healthy. Sapphire 97, Emerald 97, Ruby 97, Unity 97"));
}

#[test]
fn hover_and_focus_double_the_glow_once_and_not_at_once() {
    let at = |time: f64, hover: &[(f64, &str, f64)]| {
        let event = |(at, kind, value): &(f64, &str, f64)| ElementEvent::new(*at, kind, "", Some(*value));
        let events: Vec<_> = hover.iter().map(event).collect();
        inks(&frame(&params(200.0), &events, time), "halo").iter().map(|ink| u32::from(ink.a)).sum::<u32>()
    };
    let rest = at(1_000.0, &[]);
    let (begun, full) = (at(1_030.0, &[(1_000.0, "hover", 1.0)]), at(3_000.0, &[(1_000.0, "hover", 1.0)]));
    assert!(rest < begun && begun < full && full > rest * 3 / 2, "{rest} {begun} {full}");
    assert_eq!(at(3_000.0, &[(900.0, "focus", 1.0), (1_000.0, "hover", 1.0)]), full);
    assert_eq!(at(5_000.0, &[(1_000.0, "hover", 1.0), (2_000.0, "hover", 0.0)]), rest);
}

#[test]
fn the_theme_s_jewel_leads_and_stones_keep_their_colours() {
    let of = |theme| frame(&ElementParams { theme, ..params(200.0) }, &[], 0.0);
    let finance = of(ThemeName::Finance);
    for theme in ThemeName::ALL {
        let scene = of(*theme);
        for jewel in JEWELS {
            assert_eq!(inks(&scene, jewel), inks(&finance, jewel), "{theme}");
        }
        // Halos of seven stops each, in the order of the jewels.
        let rims: Vec<u8> = inks(&scene, "halo").chunks(7).map(|stops| stops[0].a).collect();
        let full = [128_u8, 128, 128, 107];
        let leader = match theme {
            ThemeName::Marketplace => 0,
            ThemeName::Education => 1,
            ThemeName::Finance => 2,
            ThemeName::Admin => 3,
        };
        for (place, (rim, full)) in rims.iter().zip(full).enumerate() {
            let expected = if place == leader { full } else { full / 5 * 3 };
            assert!(rim.abs_diff(expected) <= 2, "{theme} {rims:?}");
        }
    }
}

#[test]
fn every_size_is_drawn_and_the_largest_named_one_is_small_to_send() {
    for size in [16.0, 17.3, 64.0, 99.9, 100.0, 1_300.0, 4_096.0] {
        for scheme in [Scheme::Dark, Scheme::Light] {
            for value in [Some(0.99), Some(0.8), Some(0.2), None] {
                let params = ElementParams { scheme, label: true, ..params(size) };
                let scene = frame(&params, &all(0.0, value), 1_234.5);
                assert!(!scene.is_cut() && Scene::from_bytes(scene.bytes().to_vec()).is_ok());
            }
        }
    }
    let mut element = Element::new(ElementKind::Gem, &params(300.0)).unwrap();
    let mut bytes = Vec::new();
    for step in 0..90 {
        element.frame_into(f64::from(step) * 12_000.0 / 90.0, &mut bytes).unwrap();
        assert!(bytes.len() <= 64 * 1024, "{}", bytes.len());
    }
}

#[test]
fn what_is_no_event_of_a_gem_is_refused() {
    let mut element = Element::new(ElementKind::Gem, &params(64.0)).unwrap();
    let before = element.snapshot();
    let wrong = [
        (health(0.0, "rubi", Some(1.0)), "/name"),
        (health(0.0, "ruby", Some(1.1)), "/value"),
        (health(0.0, "ruby", Some(f64::NAN)), "/value"),
        (ElementEvent::new(0.0, "hover", "", None), "/value"),
        (ElementEvent::new(0.0, "policy", "fast", None), "/name"),
        (ElementEvent::new(0.0, "count", "", Some(1.0)), "/kind"),
    ];
    for (event, path) in wrong {
        let error = element.apply(&event).unwrap_err();
        assert_eq!((error.code, error.path.as_deref()), ("motion.invalid_event", Some(path)));
        assert_eq!(element.snapshot(), before);
    }
}

/// Every frame stays as it says until the time that it says, whatever it was told, however it is drawn.
#[test]
fn every_picture_stays_until_it_says() {
    const POLICIES: [&str; 4] = ["full", "reduced", "still", "off"];
    for (nth, size) in (0_u64..).zip([64.0, 120.0, 200.0]) {
        for cut in [Cut::Brilliant, Cut::Classic] {
            for policy in MotionPolicy::ALL {
                let params = ElementParams { cut, policy: *policy, ..params(size) };
                let mut gem = Element::new(ElementKind::Gem, &params).unwrap();
                let noise = Noise::new(7 + nth);
                let mut held: (f64, Vec<u8>) = (f64::NEG_INFINITY, Vec::new());
                for step in 0..240_i32 {
                    let at = 100.0 * f64::from(step);
                    let told = usize::try_from(noise.bits(i64::from(step)) >> 40).unwrap();
                    if step % 12 == 5 {
                        let name = JEWELS[told % 4];
                        let value = [Some(0.99), Some(0.8), Some(0.3), None][told / 4 % 4];
                        gem.apply(&health(at, name, value)).unwrap();
                        held.0 = f64::NEG_INFINITY;
                    }
                    if step % 37 == 11 {
                        let name = POLICIES[told / 16 % 4];
                        gem.apply(&ElementEvent::new(at, "policy", name, None)).unwrap();
                        held.0 = f64::NEG_INFINITY;
                    }
                    let scene = gem.frame(at).unwrap();
                    if at < held.0 {
                        assert!(picture(&scene) == held.1, "{size} {cut} {policy}: another at {at}, before {}", held.0);
                    }
                    let until = scene.valid_until().map_or(f64::INFINITY, Time::to_milliseconds);
                    held = (until, picture(&scene));
                }
            }
        }
    }
}
