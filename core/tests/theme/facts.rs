//! That the values of the brand are carried as they stand.

use azora_core::{Contrast, Scheme, Theme, ThemeName, theme};

fn admin() -> Theme {
    theme(ThemeName::Admin, Scheme::Light, Contrast::Standard)
}

fn says(theme: &Theme, group: &str, names: &str, values: &str) {
    assert_eq!(names.split(' ').count(), values.split(' ').count(), "{group}");
    for (name, value) in names.split(' ').zip(values.split(' ')) {
        let property = format!("--azora-{group}-{name}");
        assert_eq!(theme.property(&property).as_deref(), Some(value), "{property}");
    }
}

#[test]
fn ramps() {
    let steps = "50 100 200 300 400 500 600 700 800 900";
    let theme = admin();
    says(
        &theme,
        "color-sapphire",
        steps,
        "#eff6ff #dbeafe #bfdbfe #93c5fd #60a5fa #3b82f6 #2563eb #1e40af #1e3a8a #1e293b",
    );
    says(
        &theme,
        "color-emerald",
        steps,
        "#ecfdf5 #d1fae5 #a7f3d0 #6ee7b7 #34d399 #10b981 #059669 #047857 #065f46 #064e3b",
    );
    says(
        &theme,
        "color-ruby",
        steps,
        "#fef2f2 #fee2e2 #fecaca #fca5a5 #f87171 #ef4444 #dc2626 #b91c1c #991b1b #7f1d1d",
    );
    says(&theme, "color-ubuntu", "white light gold amber", "#ffffff #f8fafc #fbbf24 #f59e0b");
}

#[test]
fn brand_colours() {
    let theme = admin();
    says(&theme, "brand-primary", "purple pink cyan blue violet", "#8b5cf6 #ec4899 #06b6d4 #0ea5e9 #764ba2");
    says(&theme, "brand-accent", "gold orange green red", "#fbbf24 #f59e0b #10b981 #ef4444");
    says(&theme, "brand-ground", "base alt slate card hover", "#0f172a #1e293b #334155 #1e293b #334155");
    says(&theme, "brand-text", "primary secondary muted disabled", "#ffffff #94a3b8 #64748b #475569");
    says(&theme, "brand-status", "success warning error info idle", "#10b981 #f59e0b #ef4444 #06b6d4 #64748b");
    says(&theme, "brand-mining", "active earning idle paused error", "#10b981 #fbbf24 #64748b #f59e0b #ef4444");
    assert_eq!(theme.property("--azora-brand-sign").unwrap(), "#8b5cf6 0%, #ec4899 50%, #06b6d4 100%");
}

#[test]
fn type_scale() {
    let theme = admin();
    for (name, size, line_height, weight) in [
        ("hero", "90px", "1.1", "900"),
        ("h1", "60px", "1.2", "800"),
        ("h2", "45px", "1.3", "700"),
        ("h3", "32px", "1.4", "600"),
        ("h4", "24px", "1.5", "600"),
        ("h5", "20px", "1.5", "600"),
        ("h6", "18px", "1.5", "600"),
        ("body-large", "18px", "1.6", "400"),
        ("body", "16px", "1.6", "400"),
        ("body-small", "14px", "1.5", "400"),
        ("caption", "14px", "1.5", "400"),
        ("tiny", "12px", "1.4", "500"),
        ("micro", "10px", "1.4", "500"),
    ] {
        let group = format!("text-{name}");
        says(&theme, &group, "size line-height weight letter-spacing", &format!("{size} {line_height} {weight} 0em"));
    }
    says(&theme, "weight", "light regular medium semibold bold extrabold black", "300 400 500 600 700 800 900");
    says(&theme, "line-height", "tight snug normal relaxed loose", "1.25 1.375 1.5 1.625 2");
    let spacing = "-.05em -.025em 0em .025em .05em .1em";
    says(&theme, "letter-spacing", "tighter tight normal wide wider widest", spacing);
    for (name, family) in [
        ("primary", r#"Inter, "SF Pro Display", system-ui, "Segoe UI", sans-serif"#),
        ("secondary", "Merriweather, Georgia, serif"),
        ("mono", r#""JetBrains Mono", "Fira Code", "Courier New", monospace"#),
        ("ubuntu", r#"Ubuntu, "Noto Sans", sans-serif"#),
    ] {
        let said = theme.property(&format!("--azora-font-{name}")).unwrap();
        assert_eq!(said.replace('"', ""), family.replace('"', ""));
    }
}

#[test]
fn measures() {
    let theme = admin();
    let space = "0px 8px 16px 24px 32px 40px 48px 64px 96px 128px 160px";
    says(&theme, "space", "0 1 2 3 4 5 6 8 12 16 20", space);
    says(&theme, "radius", "none sm base md lg xl 2xl 3xl full", "0px 2px 4px 6px 8px 12px 16px 24px 9999px");
    says(&theme, "duration", "fast normal slow slower slowest", "150ms 300ms 500ms 700ms 1000ms");
    let fibonacci = "89ms 144ms 233ms 377ms 610ms 987ms";
    says(&theme, "duration-fibonacci", "89 144 233 377 610 987", fibonacci);
    says(&theme, "breakpoint", "xs sm md lg xl 2xl", "320px 640px 768px 1024px 1280px 1536px");
    let layers = "base dropdown sticky fixed modal-backdrop modal popover tooltip";
    says(&theme, "z-index", layers, "0 1000 1100 1200 1300 1400 1500 1600");
    says(&theme, "touch", "size gap", "44px 8px");
    says(&theme, "glass", "blur", "20px");
    for (name, curve) in [
        ("easing-linear", "cubic-bezier(0, 0, 1, 1)"),
        ("easing-in", "cubic-bezier(.4, 0, 1, 1)"),
        ("easing-out", "cubic-bezier(0, 0, .2, 1)"),
        ("easing-in-out", "cubic-bezier(.4, 0, .2, 1)"),
        ("easing-ubuntu", "cubic-bezier(.618, 0, .382, 1)"),
        ("shadow-md", "0 4px 6px -1px rgb(0 0 0 / .1), 0 2px 4px -2px rgb(0 0 0 / .1)"),
        ("shadow-2xl", "0 25px 50px -12px rgb(0 0 0 / .25)"),
        ("shadow-inner", "inset 0 2px 4px 0 rgb(0 0 0 / .05)"),
        (
            "shadow-gem",
            "0 0 20px 0 rgb(59 130 246 / .3), 0 0 40px 0 rgb(16 185 129 / .2), 0 0 60px 0 rgb(239 68 68 / .1)",
        ),
        ("glass-fill", "rgb(255 255 255 / .05)"),
        ("glass-shadow", "0 8px 32px 0 rgb(0 0 0 / .1)"),
    ] {
        assert_eq!(theme.property(&format!("--azora-{name}")).as_deref(), Some(curve), "{name}");
    }
}

#[test]
fn components() {
    let theme = admin();
    for (size, figures) in [("sm", "32px 12px 12px 6px"), ("lg", "48px 32px 16px 6px"), ("xl", "56px 40px 18px 8px")] {
        says(&theme, &format!("button-size-{size}"), "height padding text radius", figures);
    }
    let variants = "default sapphire emerald ruby ubuntu destructive outline secondary ghost link glass"
        .split(' ')
        .filter(|name| theme.property(&format!("--azora-button-variant-{name}-foreground")).is_some());
    assert_eq!(variants.count(), 11);
    let variants = "default glass gem elevated sapphire emerald ruby"
        .split(' ')
        .filter(|name| theme.property(&format!("--azora-card-variant-{name}-background")).is_some());
    assert_eq!(variants.count(), 7);
    says(&theme, "button", "weight gap duration ring-width ring-offset disabled-opacity", "500 8px 300ms 2px 2px .5");
    says(&theme, "input", "padding-inline padding-block text ring-width ring-opacity", "12px 4px 16px 3px .5");
    says(&theme, "logo-azora", "sm md lg xl", "40px 80px 120px 200px");
    says(&theme, "logo-service", "sm md lg xl", "64px 120px 200px 300px");
    says(&theme, "logo-elara", "sm md lg xl", "60px 100px 150px 250px");
}

#[test]
fn each_theme_has_a_shape_of_its_own() {
    let names = "control-height control-radius card-radius card-padding gap text-size text-line-height";
    for (name, figures) in [
        (ThemeName::Education, "44px 12px 24px 32px 16px 18px 1.6"),
        (ThemeName::Finance, "40px 2px 0px 24px 0px 16px 1.5"),
        (ThemeName::Marketplace, "44px 8px 16px 20px 12px 16px 1.5"),
        (ThemeName::Admin, "32px 6px 8px 16px 8px 14px 1.4"),
    ] {
        let theme = theme(name, Scheme::Dark, Contrast::High);
        says(&theme, "shape", names, figures);
        let [height, radius, ..] = figures.split(' ').collect::<Vec<_>>()[..] else { unreachable!() };
        says(&theme, "button-size-default", "height radius", &format!("{height} {radius}"));
    }
}
