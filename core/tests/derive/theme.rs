//! What a derived theme promises: contracts as printed, distances by every eye, the same bytes twice.

use azora_core::{
    Brief, Contrast, Density, DeriveMode, DerivedTheme, Lock, Scheme, Theme, ThemeName, Vision, derive_theme,
    explain_theme, house_theme, list_roles, theme, verify_theme,
};
use proptest::prelude::*;

/// Seeds at the ends of what there is.
const ADVERSARIAL: [&str; 10] = [
    "#000",
    "#fff",
    "#808080",
    "#ffff00",
    "#0000ff",
    "#d42a29",
    "#00ff00",
    "color(display-p3 0 1 0)",
    "#608010",
    "#010203",
];

fn all_bases(seed: &str) -> impl Iterator<Item = Brief> {
    ThemeName::ALL.iter().map(move |base| Brief { base: *base, ..Brief::new("acme", seed) })
}

/// Luminance by the formula of WCAG 2.2, written here once more.
#[expect(clippy::disallowed_methods, reason = "the test's own formula")]
fn luminance(hex: &str) -> f64 {
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

fn ratio(theme: &Theme, one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(&theme.color(one).unwrap()), luminance(&theme.color(other).unwrap()));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Every contract, by the test's own formula; and what a primary must be told apart from.
fn assert_holds(derived: &DerivedTheme) {
    for theme in derived.variants() {
        let place = format!("{} {} {}", derived.brief().json(), theme.scheme(), theme.contrast());
        let (text, shape, apart) = match theme.contrast() {
            Contrast::Standard => (4.5, 3.0, 0.10),
            Contrast::High => (7.0, 4.5, 0.08),
        };
        for pair in theme.report().pairs {
            let own = ratio(theme, &pair.promise.role, &pair.promise.ground);
            assert!(own >= pair.promise.min - 1e-9, "{place}: {:?} {own}", pair.promise);
        }
        for (one, other, least) in [
            ("foreground", "background", text),
            ("primary-foreground", "primary-pressed", text),
            ("muted-foreground", "sidebar", text),
            ("link", "muted", text),
            ("primary", "card", shape),
            ("input", "popover", shape),
            ("chart-8", "background", shape),
        ] {
            assert!(ratio(theme, one, other) >= least, "{place}: {one} on {other}");
        }
        let statuses = ["success", "warning", "destructive", "info"];
        let rgb = |role: &str| theme.rgb(role, "/role").unwrap();
        for (at, status) in statuses.iter().enumerate() {
            assert!(rgb("primary").difference(rgb(status)) >= apart, "{place}: {status}");
            for other in statuses.iter().skip(at + 1) {
                assert!(rgb(other).difference(rgb(status)) >= apart, "{place}: {status} {other}");
            }
        }
    }
    assert!(derived.certificate().passes(), "{}", derived.brief().json());
}

#[test]
fn adversarial_seeds_keep_every_contract_on_every_base() {
    for seed in ADVERSARIAL {
        for brief in all_bases(seed) {
            assert_holds(&derive_theme(&brief).unwrap());
            assert_holds(&derive_theme(&Brief { mode: DeriveMode::LockBrand, ..brief }).unwrap());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn any_seeds_keep_every_contract(primary in 0_u32..0x100_0000, accent in 0_u32..0x100_0000, neutral in 0_u32..0x100_0000, base in 0_usize..4) {
        let brief = Brief {
            accent: format!("#{accent:06x}"),
            neutral: format!("#{neutral:06x}"),
            base: ThemeName::ALL[base],
            ..Brief::new("acme", &format!("#{primary:06x}"))
        };
        assert_holds(&derive_theme(&brief).unwrap());
    }
}

#[test]
fn two_equal_seeds_make_a_theme() {
    let brief = Brief { accent: "#7c3aed".to_owned(), neutral: "#7c3aed".to_owned(), ..Brief::new("acme", "#7c3aed") };
    assert_holds(&derive_theme(&brief).unwrap());
}

#[test]
fn the_house_themes_are_what_their_seeds_give() {
    for name in ThemeName::ALL {
        let derived = house_theme(*name).unwrap();
        assert_holds(&derived);
        for own in derived.variants() {
            let ready = theme(*name, own.scheme(), own.contrast());
            assert_eq!(own.json(), ready.json(), "{name}");
        }
    }
}

#[test]
fn the_four_primaries_are_told_apart_by_every_eye() {
    for scheme in Scheme::ALL {
        for contrast in Contrast::ALL {
            let least = if *contrast == Contrast::High { 0.08 } else { 0.10 };
            let of = |name: &ThemeName| theme(*name, *scheme, *contrast).rgb("primary", "/role").unwrap();
            let primaries: Vec<_> = ThemeName::ALL.iter().map(of).collect();
            for (at, one) in primaries.iter().enumerate() {
                for other in primaries.iter().skip(at + 1) {
                    assert!(one.difference(*other) >= least);
                    for vision in Vision::ALL {
                        assert!(one.difference_seen(*other, *vision) >= least, "{scheme} {contrast} {vision}");
                    }
                }
            }
        }
    }
}

#[test]
fn deriving_twice_gives_the_same_bytes() {
    for seed in ADVERSARIAL {
        let brief = Brief::new("acme", seed);
        let [one, other] = [&brief, &brief].map(|brief| derive_theme(brief).unwrap());
        assert_eq!(one.certificate_json(), other.certificate_json());
        assert_eq!(one.variants()[0].css(), other.variants()[0].css());
    }
}

#[test]
fn a_seed_that_holds_is_kept() {
    let derived = derive_theme(&Brief { mode: DeriveMode::Strict, ..Brief::new("acme", "#608010") }).unwrap();
    for scheme in Scheme::ALL {
        assert_eq!(derived.theme(*scheme, Contrast::Standard).color("primary").unwrap(), "#608010");
    }
    assert!(derived.shifts()[0] < 1e-12);
}

/// The least ΔE-OK of any colour of a grid, a step of four in each channel, that holds as a primary; no cleverness.
fn least_by_search(seed: azora_core::Rgb8, grounds: &[f64], least: f64) -> f64 {
    let wish = seed.oklab();
    let mut best = f64::INFINITY;
    for r in (0..=255_u8).step_by(3) {
        for g in (0..=255_u8).step_by(3) {
            for b in (0..=255_u8).step_by(3) {
                let color = azora_core::Rgb8 { r, g, b };
                let luminance = color.luminance();
                if grounds.iter().all(|ground| (ground.max(luminance) + 0.05) / (ground.min(luminance) + 0.05) >= least)
                {
                    let far = color.oklab().iter().zip(wish).map(|(a, b)| (a - b) * (a - b)).sum::<f64>().sqrt();
                    best = best.min(far);
                }
            }
        }
    }
    best
}

#[test]
fn a_seed_that_does_not_hold_moves_least() {
    for seed in ["#ffff00", "#10b981", "#ff8a80"] {
        let derived = derive_theme(&Brief::new("acme", seed)).unwrap();
        let light = derived.theme(Scheme::Light, Contrast::Standard);
        let grounds = ["background", "card"].map(|role| luminance(&light.color(role).unwrap()));
        let least = least_by_search(azora_core::Rgb8::from_hex(seed).unwrap(), &grounds, 3.0);
        assert!(
            derived.shifts()[0] > 0.0 && derived.shifts()[0] <= least + 0.005,
            "{seed}: {} {least}",
            derived.shifts()[0]
        );
    }
}

#[test]
fn a_locked_brand_stays_in_the_ramp() {
    let brief = Brief { mode: DeriveMode::LockBrand, ..Brief::new("acme", "#ffb000") };
    let derived = derive_theme(&brief).unwrap();
    for theme in derived.variants() {
        let ramp: Vec<String> = [50, 100, 200, 300, 400, 500, 600, 700, 800, 900, 950]
            .iter()
            .map(|step| theme.property(&format!("--azora-ramp-{step}")).unwrap())
            .collect();
        assert!(ramp.contains(&"#ffb000".to_owned()));
        assert!(ramp.contains(&theme.color("primary").unwrap()));
    }
}

#[test]
fn what_can_not_be_is_refused_with_its_conflict_and_the_nearest_seed() {
    let brief = Brief { mode: DeriveMode::Strict, ..Brief::new("acme", "#ffff00") };
    let error = derive_theme(&brief).unwrap_err();
    assert_eq!((error.code, error.path.as_deref()), ("derive.infeasible", Some("/primary")));
    let answer = explain_theme(&brief).unwrap();
    assert_eq!(error.problems.len(), answer.conflicts.len());
    let nearest = answer.nearest.unwrap();
    assert!(error.reason.contains(&nearest));
    let found = Brief { primary: nearest, ..brief };
    assert!(derive_theme(&found).is_ok());
}

#[test]
fn a_lock_that_nothing_reads_on_is_refused_by_its_contracts() {
    let lock = Lock {
        role: "background".to_owned(),
        color: "#777777".to_owned(),
        scheme: None,
        contrast: Some(Contrast::High),
        reason: "a grey wall".to_owned(),
    };
    let brief = Brief { locks: vec![lock], ..Brief::new("acme", "#7c3aed") };
    let answer = explain_theme(&brief).unwrap();
    assert!(!answer.feasible && answer.nearest.is_none());
    for conflict in &answer.conflicts {
        assert_eq!(conflict.contrast, Contrast::High);
        // Nothing has 7:1 with a grey whose contrast with white is 4.48 and with black 4.69.
        assert!(conflict.min >= 4.5, "{conflict:?}");
    }
    assert_eq!(derive_theme(&brief).unwrap_err().path.as_deref(), Some("/locks"));
}

#[test]
fn a_lock_is_kept_and_the_others_are_solved_around_it() {
    let lock = Lock {
        role: "background".to_owned(),
        color: "#f0e0d0".to_owned(),
        scheme: Some(Scheme::Light),
        contrast: None,
        reason: "the paper of our letters".to_owned(),
    };
    let derived = derive_theme(&Brief { locks: vec![lock], ..Brief::new("acme", "#7c3aed") }).unwrap();
    assert_eq!(derived.theme(Scheme::Light, Contrast::High).color("background").unwrap(), "#f0e0d0");
    assert_holds(&derived);
}

#[test]
fn scale_density_and_motion_follow_the_brief() {
    let brief = Brief {
        density: Some(Density::Compact),
        type_ratio: Some(1.25),
        type_base: Some(16.0),
        motion: Some(0.5),
        ..Brief::new("acme", "#7c3aed")
    };
    let derived = derive_theme(&brief).unwrap();
    let light = derived.theme(Scheme::Light, Contrast::Standard);
    for (property, value) in [
        ("--azora-text-body-size", "16px"),
        ("--azora-text-h6-size", "20px"),
        ("--azora-text-h5-size", "25px"),
        ("--azora-text-micro-size", "10px"),
        ("--azora-shape-control-height", "32px"),
        ("--azora-duration-normal", "150ms"),
    ] {
        assert_eq!(light.property(property).as_deref(), Some(value), "{property}");
    }
    assert_eq!(azora_core::check_tokens(&light.json()), []);
}

#[test]
fn a_certificate_is_verified_and_a_forged_one_is_not() {
    let proof = derive_theme(&Brief::new("acme", "#608010")).unwrap().certificate_json();
    let verified = verify_theme(&proof).unwrap();
    assert!(verified.verified && verified.problems.is_empty());
    assert!(proof.contains(&format!("\"digest\": \"{}\"", verified.digest)));
    let forged = proof.replacen("\"min\": 4.5", "\"min\": 3", 1);
    let found = verify_theme(&forged).unwrap();
    assert!(!found.verified);
    assert_eq!(found.problems.len(), 1);
    assert!(found.problems[0].path.ends_with("/min") && found.problems[0].line > 1);
    let other = verify_theme(&proof.replace("azora-derive/1", "azora-derive/0")).unwrap_err();
    assert_eq!((other.code, other.path.as_deref()), ("derive.invalid_certificate", Some("/algorithm")));
    let house = house_theme(ThemeName::Finance).unwrap().certificate_json();
    assert!(verify_theme(&house).unwrap().verified);
}

#[test]
fn a_brief_is_the_same_after_its_json() {
    let lock = Lock {
        role: "ring".to_owned(),
        color: "#00f".to_owned(),
        scheme: Some(Scheme::Dark),
        contrast: None,
        reason: "ours \"always\" was".to_owned(),
    };
    let brief = Brief {
        accent: "gold".to_owned(),
        density: Some(Density::Spacious),
        type_ratio: Some(1.2),
        motion: Some(0.0),
        locks: vec![lock],
        ..Brief::new("acme", "#7c3aed")
    };
    assert_eq!(Brief::from_json(&brief.json()).unwrap(), brief);
}

#[test]
fn wrong_briefs_are_refused_with_a_place() {
    let brief = |change: &dyn Fn(&mut Brief)| {
        let mut brief = Brief::new("acme", "#7c3aed");
        change(&mut brief);
        let error = derive_theme(&brief).unwrap_err();
        (error.code, error.path.unwrap_or_default())
    };
    let lock = |role: &str| Lock {
        role: role.to_owned(),
        color: "#000".to_owned(),
        scheme: None,
        contrast: None,
        reason: "a test".to_owned(),
    };
    assert_eq!(brief(&|it| it.name = "Acme!".to_owned()), ("argument.invalid", "/name".to_owned()));
    assert_eq!(brief(&|it| it.primary = "#7c3aed80".to_owned()), ("color.not_opaque", "/primary".to_owned()));
    assert_eq!(brief(&|it| it.accent = "goldd".to_owned()), ("color.unknown_name", "/accent".to_owned()));
    assert_eq!(brief(&|it| it.type_ratio = Some(f64::NAN)), ("argument.invalid", "/type_ratio".to_owned()));
    assert_eq!(brief(&|it| it.motion = Some(-1.0)), ("argument.invalid", "/motion".to_owned()));
    assert_eq!(brief(&|it| it.locks = vec![lock("rinng")]), ("theme.unknown_role", "/locks/0/role".to_owned()));
    assert_eq!(brief(&|it| it.locks = vec![lock("ring"); 65]), ("argument.invalid", "/locks".to_owned()));
}

#[test]
fn every_role_is_declared() {
    let roles = list_roles();
    let theme = theme(ThemeName::Admin, Scheme::Light, Contrast::Standard);
    assert_eq!(roles.iter().map(|role| role.name.clone()).collect::<Vec<_>>(), theme.roles());
    for role in &roles {
        assert!(role.purpose.ends_with('.') && role.states.contains(&"rest".to_owned()), "{role:?}");
        for ground in &role.grounds {
            assert!(theme.color(ground).is_ok());
        }
    }
}
#[test]
fn what_a_tenant_adds_to_a_page_is_small() {
    for seed in ADVERSARIAL.into_iter().chain(["#7c3aed", "#10b981", "#ff5a00"]) {
        let derived = derive_theme(&Brief::new("acme", seed)).unwrap();
        let delta = derived.delta_css();
        // A brand near a status moves the statuses, and they are printed too.
        let most = if delta.contains("-destructive:") { 4608 } else { 4096 };
        assert!(delta.len() <= most, "{seed}: {}", delta.len());
        assert!(delta.contains("--azora-standard-primary:"), "{delta}");
        // What is the same as in the base is left out.
        assert!(!delta.contains("--azora-standard-background:") && !delta.contains("--azora-space-4"));
    }
}

#[test]
fn a_house_theme_in_another_density_is_proved_too() {
    let worn = azora_core::service_theme("azora-scriptorium").unwrap().derive().unwrap();
    assert!(worn.certificate().passes());
    assert!(verify_theme(&worn.certificate_json()).unwrap().verified);
    let light = worn.theme(Scheme::Light, Contrast::Standard);
    assert_eq!(light.property("--azora-shape-control-height").as_deref(), Some("48px"));
}

#[test]
fn a_seed_beyond_srgb_stands_in_its_ramp_as_the_primary() {
    let green = "color(display-p3 0 1 0)";
    let own = azora_core::color_ramp(green).unwrap().into_iter().find(|step| step.seed).unwrap();
    for mode in [DeriveMode::Nearest, DeriveMode::LockBrand] {
        let derived = derive_theme(&Brief { mode, ..Brief::new("acme", green) }).unwrap();
        assert_eq!(derived.theme(Scheme::Dark, Contrast::Standard).color("primary").unwrap(), own.color, "{mode}");
    }
}
proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn any_locks_are_kept_whole_or_refused_with_what_conflicts(
        primary in 0_u32..0x100_0000,
        locks in prop::collection::vec((0_usize..54, 0_u32..0x100_0000, 0_usize..4), 1..4),
        base in 0_usize..4,
        mode in 0_usize..3,
    ) {
        let roles = list_roles();
        let lock = |(role, color, variant): &(usize, u32, usize)| Lock {
            role: roles[*role].name.clone(),
            color: format!("#{color:06x}"),
            scheme: Some(Scheme::ALL[variant % 2]),
            contrast: Some(Contrast::ALL[variant / 2]),
            reason: "by hand".to_owned(),
        };
        let brief = Brief {
            locks: locks.iter().map(lock).collect(),
            base: ThemeName::ALL[base],
            mode: DeriveMode::ALL[mode],
            ..Brief::new("acme", &format!("#{primary:06x}"))
        };
        match derive_theme(&brief) {
            Ok(derived) => {
                prop_assert!(derived.certificate().passes());
                let last = brief.locks.last().unwrap();
                let theme = derived.theme(last.scheme.unwrap(), last.contrast.unwrap());
                prop_assert_eq!(theme.color(&last.role).unwrap(), last.color.clone());
            }
            Err(error) => {
                prop_assert_eq!(error.code, "derive.infeasible");
                prop_assert!(!error.problems.is_empty(), "{}: {}", error.reason, brief.json());
            }
        }
    }
}
