//! Baked by `cargo xtask bake` from tokens/; not to be edited.

use std::borrow::Cow::{self, Borrowed};

use super::{Contrast, Scheme, ThemeName, Wide, report::Bond};
use crate::{ContractRole, Rgb8};

/// A theme in one scheme and contrast: its colours in the order of the roles, what some are in Display P3, and what else is
/// its own.
pub(super) struct Ready {
    pub(super) name: ThemeName,
    pub(super) scheme: Scheme,
    pub(super) contrast: Contrast,
    pub(super) values: &'static str,
    pub(super) bonds: &'static [Bond],
    pub(super) colors: &'static [Rgb8],
    pub(super) wide: &'static [Wide],
}

const fn rgb(r: u8, g: u8, b: u8) -> Rgb8 {
    Rgb8 { r, g, b }
}

const fn wide(role: u16, r: u16, g: u16, b: u16) -> Wide {
    Wide { role, p3: [r, g, b] }
}

pub(super) static ROLES: [Cow<'static, str>; 54] = [
    Borrowed("background"),
    Borrowed("foreground"),
    Borrowed("card"),
    Borrowed("card-foreground"),
    Borrowed("popover"),
    Borrowed("popover-foreground"),
    Borrowed("primary"),
    Borrowed("primary-foreground"),
    Borrowed("primary-hover"),
    Borrowed("primary-pressed"),
    Borrowed("secondary"),
    Borrowed("secondary-foreground"),
    Borrowed("secondary-hover"),
    Borrowed("secondary-pressed"),
    Borrowed("accent"),
    Borrowed("accent-foreground"),
    Borrowed("accent-hover"),
    Borrowed("accent-pressed"),
    Borrowed("success"),
    Borrowed("success-foreground"),
    Borrowed("success-text"),
    Borrowed("warning"),
    Borrowed("warning-foreground"),
    Borrowed("warning-text"),
    Borrowed("destructive"),
    Borrowed("destructive-foreground"),
    Borrowed("destructive-text"),
    Borrowed("destructive-hover"),
    Borrowed("destructive-pressed"),
    Borrowed("info"),
    Borrowed("info-foreground"),
    Borrowed("info-text"),
    Borrowed("muted"),
    Borrowed("muted-foreground"),
    Borrowed("link"),
    Borrowed("border"),
    Borrowed("input"),
    Borrowed("ring"),
    Borrowed("sidebar"),
    Borrowed("sidebar-foreground"),
    Borrowed("sidebar-primary"),
    Borrowed("sidebar-primary-foreground"),
    Borrowed("sidebar-accent"),
    Borrowed("sidebar-accent-foreground"),
    Borrowed("sidebar-border"),
    Borrowed("sidebar-ring"),
    Borrowed("chart-1"),
    Borrowed("chart-2"),
    Borrowed("chart-3"),
    Borrowed("chart-4"),
    Borrowed("chart-5"),
    Borrowed("chart-6"),
    Borrowed("chart-7"),
    Borrowed("chart-8"),
];

/// What the themes share, before and after what is their own.
pub(super) const SHARED: [&str; 2] = [r##"color.sapphire.50	a		#eff6ff
color.sapphire.100	a		#dbeafe
color.sapphire.200	a		#bfdbfe
color.sapphire.300	a		#93c5fd
color.sapphire.400	a		#60a5fa
color.sapphire.500	a		#3b82f6
color.sapphire.600	a		#2563eb
color.sapphire.700	a		#1e40af
color.sapphire.800	a		#1e3a8a
color.sapphire.900	a		#1e293b
color.emerald.50	a		#ecfdf5
color.emerald.100	a		#d1fae5
color.emerald.200	a		#a7f3d0
color.emerald.300	a		#6ee7b7
color.emerald.400	a		#34d399
color.emerald.500	a		#10b981
color.emerald.600	a		#059669
color.emerald.700	a		#047857
color.emerald.800	a		#065f46
color.emerald.900	a		#064e3b
color.ruby.50	a		#fef2f2
color.ruby.100	a		#fee2e2
color.ruby.200	a		#fecaca
color.ruby.300	a		#fca5a5
color.ruby.400	a		#f87171
color.ruby.500	a		#ef4444
color.ruby.600	a		#dc2626
color.ruby.700	a		#b91c1c
color.ruby.800	a		#991b1b
color.ruby.900	a		#7f1d1d
color.unity.50	a		#f6f8fe
color.unity.100	a		#eef1fe
color.unity.200	a		#e0e7ff
color.unity.300	a		#c7d2fe
color.unity.400	a		#949ed1
color.unity.500	a		#646b8c
color.unity.600	a		#50577a
color.unity.700	a		#3f4563
color.unity.800	a		#353951
color.unity.900	a		#2b2f43
color.unity.950	a		#1e212e
color.ubuntu.white	a		#ffffff
color.ubuntu.light	a		#f8fafc
color.ubuntu.gold	a		#fbbf24
color.ubuntu.amber	a		#f59e0b
color.white	a		#ffffff
color.black	a		#000000
color.ink	a		#0f172a
color.transparent	a	{ "colorSpace": "srgb", "components": [0, 0, 0], "alpha": 0, "hex": "#000000" }	rgb(0 0 0 / 0)
brand.primary.purple	a		#8b5cf6
brand.primary.pink	a		#ec4899
brand.primary.cyan	a		#06b6d4
brand.primary.blue	a		#0ea5e9
brand.primary.violet	a		#764ba2
brand.accent.gold	a		#fbbf24
brand.accent.orange	a		#f59e0b
brand.accent.green	a		#10b981
brand.accent.red	a		#ef4444
brand.ground.base	a		#0f172a
brand.ground.alt	a		#1e293b
brand.ground.slate	a		#334155
brand.ground.card	a		#1e293b
brand.ground.hover	a		#334155
brand.text.primary	a		#ffffff
brand.text.secondary	a		#94a3b8
brand.text.muted	a		#64748b
brand.text.disabled	a		#475569
brand.status.success	a		#10b981
brand.status.warning	a		#f59e0b
brand.status.error	a		#ef4444
brand.status.info	a		#06b6d4
brand.status.idle	a		#64748b
brand.mining.active	a		#10b981
brand.mining.earning	a		#fbbf24
brand.mining.idle	a		#64748b
brand.mining.paused	a		#f59e0b
brand.mining.error	a		#ef4444
brand.sign	l	[{ "color": { "colorSpace": "srgb", "components": [0.5451, 0.3608, 0.9647], "hex": "#8b5cf6" }, "position": 0 }, { "color": { "colorSpace": "srgb", "components": [0.9255, 0.2824, 0.6], "hex": "#ec4899" }, "position": 0.5 }, { "color": { "colorSpace": "srgb", "components": [0.0235, 0.7137, 0.8314], "hex": "#06b6d4" }, "position": 1 }]	#8b5cf6 0%, #ec4899 50%, #06b6d4 100%
brand.core	l	[{ "color": { "colorSpace": "srgb", "components": [1, 1, 1], "alpha": 0.9, "hex": "#ffffff" }, "position": 0 }, { "color": { "colorSpace": "srgb", "components": [0.8784, 0.9059, 1], "alpha": 0.7, "hex": "#e0e7ff" }, "position": 0.5 }, { "color": { "colorSpace": "srgb", "components": [0.7804, 0.8235, 0.9961], "alpha": 0.5, "hex": "#c7d2fe" }, "position": 1 }]	rgb(255 255 255 / .9) 0%, rgb(224 231 255 / .7) 50%, rgb(199 210 254 / .5) 100%
font.primary	c	["Inter", "SF Pro Display", "system-ui", "Segoe UI", "sans-serif"]	"Inter", "SF Pro Display", system-ui, "Segoe UI", sans-serif
font.secondary	c	["Merriweather", "Georgia", "serif"]	"Merriweather", "Georgia", serif
font.mono	c	["JetBrains Mono", "Fira Code", "Courier New", "monospace"]	"JetBrains Mono", "Fira Code", "Courier New", monospace
font.ubuntu	c	["Ubuntu", "Noto Sans", "sans-serif"]	"Ubuntu", "Noto Sans", sans-serif
weight.light	d		300
weight.regular	d		400
weight.medium	d		500
weight.semibold	d		600
weight.bold	d		700
weight.extrabold	d		800
weight.black	d		900
line-height.tight	g		1.25
line-height.snug	g		1.375
line-height.normal	g		1.5
line-height.relaxed	g		1.625
line-height.loose	g		2
letter-spacing.tighter	g!		-.05em
letter-spacing.tight	g!		-.025em
letter-spacing.normal	g!		0em
letter-spacing.wide	g!		.025em
letter-spacing.wider	g!		.05em
letter-spacing.widest	g!		.1em
text.hero	m	{ "fontFamily": ["Inter", "SF Pro Display", "system-ui", "Segoe UI", "sans-serif"], "fontSize": { "value": 90, "unit": "px" }, "fontWeight": 900, "letterSpacing": { "value": 0, "unit": "px" }, "lineHeight": 1.1 }	"Inter", "SF Pro Display", system-ui, "Segoe UI", sans-serif	90px	900	1.1	0em
text.h1	m	{ "fontFamily": ["Inter", "SF Pro Display", "system-ui", "Segoe UI", "sans-serif"], "fontSize": { "value": 60, "unit": "px" }, "fontWeight": 800, "letterSpacing": { "value": 0, "unit": "px" }, "lineHeight": 1.2 }	"Inter", "SF Pro Display", system-ui, "Segoe UI", sans-serif	60px	800	1.2	0em
text.h2	m	{ "fontFamily": ["Inter", "SF Pro Display", "system-ui", "Segoe UI", "sans-serif"], "fontSize": { "value": 45, "unit": "px" }, "fontWeight": 700, "letterSpacing": { "value": 0, "unit": "px" }, "lineHeight": 1.3 }	"Inter", "SF Pro Display", system-ui, "Segoe UI", sans-serif	45px	700	1.3	0em
text.h3	m	{ "fontFamily": ["Inter", "SF Pro Display", "system-ui", "Segoe UI", "sans-serif"], "fontSize": { "value": 32, "unit": "px" }, "fontWeight": 600, "letterSpacing": { "value": 0, "unit": "px" }, "lineHeight": 1.4 }	"Inter", "SF Pro Display", system-ui, "Segoe UI", sans-serif	32px	600	1.4	0em
text.h4	m	{ "fontFamily": ["Inter", "SF Pro Display", "system-ui", "Segoe UI", "sans-serif"], "fontSize": { "value": 24, "unit": "px" }, "fontWeight": 600, "letterSpacing": { "value": 0, "unit": "px" }, "lineHeight": 1.5 }	"Inter", "SF Pro Display", system-ui, "Segoe UI", sans-serif	24px	600	1.5	0em
text.h5	m	{ "fontFamily": ["Inter", "SF Pro Display", "system-ui", "Segoe UI", "sans-serif"], "fontSize": { "value": 20, "unit": "px" }, "fontWeight": 600, "letterSpacing": { "value": 0, "unit": "px" }, "lineHeight": 1.5 }	"Inter", "SF Pro Display", system-ui, "Segoe UI", sans-serif	20px	600	1.5	0em
text.h6	m	{ "fontFamily": ["Inter", "SF Pro Display", "system-ui", "Segoe UI", "sans-serif"], "fontSize": { "value": 18, "unit": "px" }, "fontWeight": 600, "letterSpacing": { "value": 0, "unit": "px" }, "lineHeight": 1.5 }	"Inter", "SF Pro Display", system-ui, "Segoe UI", sans-serif	18px	600	1.5	0em
text.body-large	m	{ "fontFamily": ["Inter", "SF Pro Display", "system-ui", "Segoe UI", "sans-serif"], "fontSize": { "value": 18, "unit": "px" }, "fontWeight": 400, "letterSpacing": { "value": 0, "unit": "px" }, "lineHeight": 1.6 }	"Inter", "SF Pro Display", system-ui, "Segoe UI", sans-serif	18px	400	1.6	0em
text.body	m	{ "fontFamily": ["Inter", "SF Pro Display", "system-ui", "Segoe UI", "sans-serif"], "fontSize": { "value": 16, "unit": "px" }, "fontWeight": 400, "letterSpacing": { "value": 0, "unit": "px" }, "lineHeight": 1.6 }	"Inter", "SF Pro Display", system-ui, "Segoe UI", sans-serif	16px	400	1.6	0em
text.body-small	m	{ "fontFamily": ["Inter", "SF Pro Display", "system-ui", "Segoe UI", "sans-serif"], "fontSize": { "value": 14, "unit": "px" }, "fontWeight": 400, "letterSpacing": { "value": 0, "unit": "px" }, "lineHeight": 1.5 }	"Inter", "SF Pro Display", system-ui, "Segoe UI", sans-serif	14px	400	1.5	0em
text.caption	m	{ "fontFamily": ["Inter", "SF Pro Display", "system-ui", "Segoe UI", "sans-serif"], "fontSize": { "value": 14, "unit": "px" }, "fontWeight": 400, "letterSpacing": { "value": 0, "unit": "px" }, "lineHeight": 1.5 }	"Inter", "SF Pro Display", system-ui, "Segoe UI", sans-serif	14px	400	1.5	0em
text.tiny	m	{ "fontFamily": ["Inter", "SF Pro Display", "system-ui", "Segoe UI", "sans-serif"], "fontSize": { "value": 12, "unit": "px" }, "fontWeight": 500, "letterSpacing": { "value": 0, "unit": "px" }, "lineHeight": 1.4 }	"Inter", "SF Pro Display", system-ui, "Segoe UI", sans-serif	12px	500	1.4	0em
text.micro	m	{ "fontFamily": ["Inter", "SF Pro Display", "system-ui", "Segoe UI", "sans-serif"], "fontSize": { "value": 10, "unit": "px" }, "fontWeight": 500, "letterSpacing": { "value": 0, "unit": "px" }, "lineHeight": 1.4 }	"Inter", "SF Pro Display", system-ui, "Segoe UI", sans-serif	10px	500	1.4	0em
space.0	b		0px
space.1	b		8px
space.2	b		16px
space.3	b		24px
space.4	b		32px
space.5	b		40px
space.6	b		48px
space.8	b		64px
space.12	b		96px
space.16	b		128px
space.20	b		160px
radius.none	b		0px
radius.sm	b		2px
radius.base	b		4px
radius.md	b		6px
radius.lg	b		8px
radius.xl	b		12px
radius.2xl	b		16px
radius.3xl	b		24px
radius.full	b		9999px
shadow.sm	k	{ "color": { "colorSpace": "srgb", "components": [0, 0, 0], "alpha": 0.05, "hex": "#000000" }, "offsetX": { "value": 0, "unit": "px" }, "offsetY": { "value": 1, "unit": "px" }, "blur": { "value": 2, "unit": "px" }, "spread": { "value": 0, "unit": "px" } }	0 1px 2px 0 rgb(0 0 0 / .05)
shadow.base	k	[{ "color": { "colorSpace": "srgb", "components": [0, 0, 0], "alpha": 0.1, "hex": "#000000" }, "offsetX": { "value": 0, "unit": "px" }, "offsetY": { "value": 1, "unit": "px" }, "blur": { "value": 3, "unit": "px" }, "spread": { "value": 0, "unit": "px" } }, { "color": { "colorSpace": "srgb", "components": [0, 0, 0], "alpha": 0.1, "hex": "#000000" }, "offsetX": { "value": 0, "unit": "px" }, "offsetY": { "value": 1, "unit": "px" }, "blur": { "value": 2, "unit": "px" }, "spread": { "value": -1, "unit": "px" } }]	0 1px 3px 0 rgb(0 0 0 / .1), 0 1px 2px -1px rgb(0 0 0 / .1)
shadow.md	k	[{ "color": { "colorSpace": "srgb", "components": [0, 0, 0], "alpha": 0.1, "hex": "#000000" }, "offsetX": { "value": 0, "unit": "px" }, "offsetY": { "value": 4, "unit": "px" }, "blur": { "value": 6, "unit": "px" }, "spread": { "value": -1, "unit": "px" } }, { "color": { "colorSpace": "srgb", "components": [0, 0, 0], "alpha": 0.1, "hex": "#000000" }, "offsetX": { "value": 0, "unit": "px" }, "offsetY": { "value": 2, "unit": "px" }, "blur": { "value": 4, "unit": "px" }, "spread": { "value": -2, "unit": "px" } }]	0 4px 6px -1px rgb(0 0 0 / .1), 0 2px 4px -2px rgb(0 0 0 / .1)
shadow.lg	k	[{ "color": { "colorSpace": "srgb", "components": [0, 0, 0], "alpha": 0.1, "hex": "#000000" }, "offsetX": { "value": 0, "unit": "px" }, "offsetY": { "value": 10, "unit": "px" }, "blur": { "value": 15, "unit": "px" }, "spread": { "value": -3, "unit": "px" } }, { "color": { "colorSpace": "srgb", "components": [0, 0, 0], "alpha": 0.1, "hex": "#000000" }, "offsetX": { "value": 0, "unit": "px" }, "offsetY": { "value": 4, "unit": "px" }, "blur": { "value": 6, "unit": "px" }, "spread": { "value": -4, "unit": "px" } }]	0 10px 15px -3px rgb(0 0 0 / .1), 0 4px 6px -4px rgb(0 0 0 / .1)
shadow.xl	k	[{ "color": { "colorSpace": "srgb", "components": [0, 0, 0], "alpha": 0.1, "hex": "#000000" }, "offsetX": { "value": 0, "unit": "px" }, "offsetY": { "value": 20, "unit": "px" }, "blur": { "value": 25, "unit": "px" }, "spread": { "value": -5, "unit": "px" } }, { "color": { "colorSpace": "srgb", "components": [0, 0, 0], "alpha": 0.1, "hex": "#000000" }, "offsetX": { "value": 0, "unit": "px" }, "offsetY": { "value": 8, "unit": "px" }, "blur": { "value": 10, "unit": "px" }, "spread": { "value": -6, "unit": "px" } }]	0 20px 25px -5px rgb(0 0 0 / .1), 0 8px 10px -6px rgb(0 0 0 / .1)
shadow.2xl	k	{ "color": { "colorSpace": "srgb", "components": [0, 0, 0], "alpha": 0.25, "hex": "#000000" }, "offsetX": { "value": 0, "unit": "px" }, "offsetY": { "value": 25, "unit": "px" }, "blur": { "value": 50, "unit": "px" }, "spread": { "value": -12, "unit": "px" } }	0 25px 50px -12px rgb(0 0 0 / .25)
shadow.inner	k	{ "color": { "colorSpace": "srgb", "components": [0, 0, 0], "alpha": 0.05, "hex": "#000000" }, "offsetX": { "value": 0, "unit": "px" }, "offsetY": { "value": 2, "unit": "px" }, "blur": { "value": 4, "unit": "px" }, "spread": { "value": 0, "unit": "px" }, "inset": true }	inset 0 2px 4px 0 rgb(0 0 0 / .05)
shadow.gem	k	[{ "color": { "colorSpace": "srgb", "components": [0.2314, 0.5098, 0.9647], "alpha": 0.3, "hex": "#3b82f6" }, "offsetX": { "value": 0, "unit": "px" }, "offsetY": { "value": 0, "unit": "px" }, "blur": { "value": 20, "unit": "px" }, "spread": { "value": 0, "unit": "px" } }, { "color": { "colorSpace": "srgb", "components": [0.0627, 0.7255, 0.5059], "alpha": 0.2, "hex": "#10b981" }, "offsetX": { "value": 0, "unit": "px" }, "offsetY": { "value": 0, "unit": "px" }, "blur": { "value": 40, "unit": "px" }, "spread": { "value": 0, "unit": "px" } }, { "color": { "colorSpace": "srgb", "components": [0.9373, 0.2667, 0.2667], "alpha": 0.1, "hex": "#ef4444" }, "offsetX": { "value": 0, "unit": "px" }, "offsetY": { "value": 0, "unit": "px" }, "blur": { "value": 60, "unit": "px" }, "spread": { "value": 0, "unit": "px" } }]	0 0 20px 0 rgb(59 130 246 / .3), 0 0 40px 0 rgb(16 185 129 / .2), 0 0 60px 0 rgb(239 68 68 / .1)
duration.fast	e		150ms
duration.normal	e		300ms
duration.slow	e		500ms
duration.slower	e		700ms
duration.slowest	e		1000ms
duration.fibonacci.89	e		89ms
duration.fibonacci.144	e		144ms
duration.fibonacci.233	e		233ms
duration.fibonacci.377	e		377ms
duration.fibonacci.610	e		610ms
duration.fibonacci.987	e		987ms
easing.linear	f		cubic-bezier(0, 0, 1, 1)
easing.in	f		cubic-bezier(.4, 0, 1, 1)
easing.out	f		cubic-bezier(0, 0, .2, 1)
easing.in-out	f		cubic-bezier(.4, 0, .2, 1)
easing.ubuntu	f		cubic-bezier(.618, 0, .382, 1)
breakpoint.xs	b		320px
breakpoint.sm	b		640px
breakpoint.md	b		768px
breakpoint.lg	b		1024px
breakpoint.xl	b		1280px
breakpoint.2xl	b		1536px
z-index.base	g		0
z-index.dropdown	g		1000
z-index.sticky	g		1100
z-index.fixed	g		1200
z-index.modal-backdrop	g		1300
z-index.modal	g		1400
z-index.popover	g		1500
z-index.tooltip	g		1600
touch.size	b		44px
touch.gap	b		8px
glass.fill	a	{ "colorSpace": "srgb", "components": [1, 1, 1], "alpha": 0.05, "hex": "#ffffff" }	rgb(255 255 255 / .05)
glass.border	a	{ "colorSpace": "srgb", "components": [1, 1, 1], "alpha": 0.1, "hex": "#ffffff" }	rgb(255 255 255 / .1)
glass.blur	b		20px
glass.shadow	k	{ "color": { "colorSpace": "srgb", "components": [0, 0, 0], "alpha": 0.1, "hex": "#000000" }, "offsetX": { "value": 0, "unit": "px" }, "offsetY": { "value": 8, "unit": "px" }, "blur": { "value": 32, "unit": "px" }, "spread": { "value": 0, "unit": "px" } }	0 8px 32px 0 rgb(0 0 0 / .1)
"##, "button.variant.default.background	a	@role.primary	
button.variant.default.foreground	a	@role.primary-foreground	
button.variant.default.hover	a	@role.primary-hover	
button.variant.default.pressed	a	@role.primary-pressed	
button.variant.sapphire.background	a	@color.sapphire.700	
button.variant.sapphire.foreground	a	@color.white	
button.variant.sapphire.hover	a	@color.sapphire.800	
button.variant.sapphire.pressed	a		#172b66
button.variant.emerald.background	a	@color.emerald.800	
button.variant.emerald.foreground	a	@color.white	
button.variant.emerald.hover	a	@color.emerald.900	
button.variant.emerald.pressed	a		#043a2c
button.variant.ruby.background	a	@color.ruby.800	
button.variant.ruby.foreground	a	@color.white	
button.variant.ruby.hover	a	@color.ruby.900	
button.variant.ruby.pressed	a		#641717
button.variant.ubuntu.background	a	@color.ubuntu.gold	
button.variant.ubuntu.foreground	a	@color.ink	
button.variant.ubuntu.hover	a	@color.ubuntu.amber	
button.variant.ubuntu.pressed	a		#e8930a
button.variant.destructive.background	a	@role.destructive	
button.variant.destructive.foreground	a	@role.destructive-foreground	
button.variant.destructive.hover	a	@role.destructive-hover	
button.variant.destructive.pressed	a	@role.destructive-pressed	
button.variant.outline.background	a	@role.background	
button.variant.outline.foreground	a	@role.foreground	
button.variant.outline.border	a	@role.input	
button.variant.outline.hover	a	@role.muted	
button.variant.outline.pressed	a	@role.secondary	
button.variant.outline.selected	a	@role.primary	
button.variant.outline.selected-foreground	a	@role.primary-foreground	
button.variant.secondary.background	a	@role.secondary	
button.variant.secondary.foreground	a	@role.secondary-foreground	
button.variant.secondary.hover	a	@role.secondary-hover	
button.variant.secondary.pressed	a	@role.secondary-pressed	
button.variant.secondary.selected	a	@role.primary	
button.variant.secondary.selected-foreground	a	@role.primary-foreground	
button.variant.ghost.background	a	@color.transparent	
button.variant.ghost.foreground	a	@role.foreground	
button.variant.ghost.hover	a	@role.muted	
button.variant.ghost.pressed	a	@role.secondary	
button.variant.ghost.selected	a	@role.primary	
button.variant.ghost.selected-foreground	a	@role.primary-foreground	
button.variant.link.background	a	@color.transparent	
button.variant.link.foreground	a	@role.link	
button.variant.glass.background	a	@glass.fill	
button.variant.glass.foreground	a	@role.foreground	
button.variant.glass.border	a	@role.input	
button.variant.glass.hover	a	@role.muted	
button.variant.glass.pressed	a	@role.secondary	
button.variant.glass.selected	a	@role.primary	
button.variant.glass.selected-foreground	a	@role.primary-foreground	
button.size.sm.height	b		32px
button.size.sm.padding	b		12px
button.size.sm.text	b		12px
button.size.sm.radius	b	@shape.control-radius	
button.size.default.height	b	@shape.control-height	
button.size.default.padding	b		16px
button.size.default.text	b		14px
button.size.default.radius	b	@shape.control-radius	
button.size.lg.height	b		48px
button.size.lg.padding	b		32px
button.size.lg.text	b		16px
button.size.lg.radius	b	@shape.control-radius	
button.size.xl.height	b		56px
button.size.xl.padding	b		40px
button.size.xl.text	b		18px
button.size.xl.radius	b	@shape.control-radius-large	
button.size.icon.height	b	@shape.control-height	
button.size.icon.width	b	@shape.control-height	
button.size.icon.radius	b	@shape.control-radius	
button.weight	d	@weight.medium	
button.gap	b	@space.1	
button.duration	e	@duration.normal	
button.ring-width	b		2px
button.ring-offset	b		2px
button.disabled-opacity	g		.5
card.variant.default.background	a	@role.card	
card.variant.default.foreground	a	@role.card-foreground	
card.variant.default.border	a	@role.border	
card.variant.glass.background	a	@glass.fill	
card.variant.glass.foreground	a	@role.foreground	
card.variant.glass.border	a	@role.border	
card.variant.gem.background	a	@role.card	
card.variant.gem.foreground	a	@role.card-foreground	
card.variant.gem.shadow	k	@shadow.gem	
card.variant.elevated.background	a	@role.card	
card.variant.elevated.foreground	a	@role.card-foreground	
card.variant.elevated.shadow	k	@shadow.xl	
card.variant.sapphire.background	a	@color.sapphire.700	
card.variant.sapphire.foreground	a	@color.white	
card.variant.emerald.background	a	@color.emerald.800	
card.variant.emerald.foreground	a	@color.white	
card.variant.ruby.background	a	@color.ruby.800	
card.variant.ruby.foreground	a	@color.white	
card.radius	b	@shape.card-radius	
card.padding	b	@shape.card-padding	
card.border-width	b	@shape.card-border	
card.shadow	k	@shape.card-shadow	
input.variant.default.background	a	@role.card	
input.variant.default.foreground	a	@role.card-foreground	
input.variant.default.border	a	@role.input	
input.variant.solid.background	a	@role.muted	
input.variant.solid.foreground	a	@role.foreground	
input.variant.solid.border	a	@role.input	
input.variant.outline.background	a	@role.background	
input.variant.outline.foreground	a	@role.foreground	
input.variant.outline.border	a	@role.input	
input.variant.glass.background	a	@glass.fill	
input.variant.glass.foreground	a	@role.foreground	
input.variant.glass.border	a	@role.input	
input.ring	a	@role.ring	
input.invalid-ring	a	@role.destructive-text	
input.height.default	b	@shape.control-height	
input.height.premium	b		48px
input.padding-inline	b		12px
input.padding-block	b		4px
input.radius	b	@shape.control-radius	
input.text	b		16px
input.ring-width	b		3px
input.ring-opacity	g		.5
logo.azora.sm	b		40px
logo.azora.md	b		80px
logo.azora.lg	b		120px
logo.azora.xl	b		200px
logo.service.sm	b		64px
logo.service.md	b		120px
logo.service.lg	b		200px
logo.service.xl	b		300px
logo.elara.sm	b		60px
logo.elara.md	b		100px
logo.elara.lg	b		150px
logo.elara.xl	b		250px
logo.mining	b		48px
"];

const VALUES_0: &str = r##"shape.control-height	b		44px
shape.control-radius	b		12px
shape.control-radius-large	b		16px
shape.card-radius	b		24px
shape.card-padding	b		32px
shape.card-border	b		0px
shape.card-shadow	k	{ "color": { "colorSpace": "srgb", "components": [0, 0, 0], "alpha": 0, "hex": "#000000" }, "offsetX": { "value": 0, "unit": "px" }, "offsetY": { "value": 0, "unit": "px" }, "blur": { "value": 0, "unit": "px" }, "spread": { "value": 0, "unit": "px" } }	0 0 0 0 rgb(0 0 0 / 0)
shape.gap	b		16px
shape.block-rule	b		0px
shape.row-rule	b		0px
shape.text	m	{ "fontFamily": ["Inter", "SF Pro Display", "system-ui", "Segoe UI", "sans-serif"], "fontSize": { "value": 18, "unit": "px" }, "fontWeight": 400, "letterSpacing": { "value": 0, "unit": "px" }, "lineHeight": 1.6 }	"Inter", "SF Pro Display", system-ui, "Segoe UI", sans-serif	18px	400	1.6	0em
mark.light.from	a	@color.emerald.500	
mark.light.to	a	@color.emerald.700	
mark.light.seed	a		#ecb400
mark.dark.from	a	@color.emerald.300	
mark.dark.to	a	@color.emerald.500	
mark.dark.seed	a		#ecb400
"##;

const VALUES_1: &str = r##"shape.control-height	b		40px
shape.control-radius	b		2px
shape.control-radius-large	b		2px
shape.card-radius	b		0px
shape.card-padding	b		24px
shape.card-border	b		0px
shape.card-shadow	k	{ "color": { "colorSpace": "srgb", "components": [0, 0, 0], "alpha": 0, "hex": "#000000" }, "offsetX": { "value": 0, "unit": "px" }, "offsetY": { "value": 0, "unit": "px" }, "blur": { "value": 0, "unit": "px" }, "spread": { "value": 0, "unit": "px" } }	0 0 0 0 rgb(0 0 0 / 0)
shape.gap	b		0px
shape.block-rule	b		2px
shape.row-rule	b		1px
shape.text	m	{ "fontFamily": ["Inter", "SF Pro Display", "system-ui", "Segoe UI", "sans-serif"], "fontSize": { "value": 16, "unit": "px" }, "fontWeight": 400, "letterSpacing": { "value": 0, "unit": "px" }, "lineHeight": 1.5 }	"Inter", "SF Pro Display", system-ui, "Segoe UI", sans-serif	16px	400	1.5	0em
mark.light.from	a	@color.ruby.500	
mark.light.to	a	@color.ruby.700	
mark.light.seed	a	@brand.accent.gold	
mark.dark.from	a	@color.ruby.300	
mark.dark.to	a	@color.ruby.500	
mark.dark.seed	a	@brand.accent.gold	
"##;

const VALUES_2: &str = r##"shape.control-height	b		44px
shape.control-radius	b		8px
shape.control-radius-large	b		12px
shape.card-radius	b		16px
shape.card-padding	b		20px
shape.card-border	b		0px
shape.card-shadow	k	[{ "color": { "colorSpace": "srgb", "components": [0, 0, 0], "alpha": 0.08, "hex": "#000000" }, "offsetX": { "value": 0, "unit": "px" }, "offsetY": { "value": 1, "unit": "px" }, "blur": { "value": 2, "unit": "px" }, "spread": { "value": 0, "unit": "px" } }, { "color": { "colorSpace": "srgb", "components": [0, 0, 0], "alpha": 0.22, "hex": "#000000" }, "offsetX": { "value": 0, "unit": "px" }, "offsetY": { "value": 10, "unit": "px" }, "blur": { "value": 24, "unit": "px" }, "spread": { "value": -8, "unit": "px" } }]	0 1px 2px 0 rgb(0 0 0 / .08), 0 10px 24px -8px rgb(0 0 0 / .22)
shape.gap	b		12px
shape.block-rule	b		0px
shape.row-rule	b		0px
shape.text	m	{ "fontFamily": ["Inter", "SF Pro Display", "system-ui", "Segoe UI", "sans-serif"], "fontSize": { "value": 16, "unit": "px" }, "fontWeight": 400, "letterSpacing": { "value": 0, "unit": "px" }, "lineHeight": 1.5 }	"Inter", "SF Pro Display", system-ui, "Segoe UI", sans-serif	16px	400	1.5	0em
mark.light.from	a	@color.sapphire.500	
mark.light.to	a	@color.sapphire.700	
mark.light.seed	a		#fd923e
mark.dark.from	a	@color.sapphire.300	
mark.dark.to	a	@color.sapphire.500	
mark.dark.seed	a		#fd923e
"##;

const VALUES_3: &str = r##"shape.control-height	b		32px
shape.control-radius	b		6px
shape.control-radius-large	b		8px
shape.card-radius	b		8px
shape.card-padding	b		16px
shape.card-border	b		1px
shape.card-shadow	k	{ "color": { "colorSpace": "srgb", "components": [0, 0, 0], "alpha": 0, "hex": "#000000" }, "offsetX": { "value": 0, "unit": "px" }, "offsetY": { "value": 0, "unit": "px" }, "blur": { "value": 0, "unit": "px" }, "spread": { "value": 0, "unit": "px" } }	0 0 0 0 rgb(0 0 0 / 0)
shape.gap	b		8px
shape.block-rule	b		0px
shape.row-rule	b		1px
shape.text	m	{ "fontFamily": ["Inter", "SF Pro Display", "system-ui", "Segoe UI", "sans-serif"], "fontSize": { "value": 14, "unit": "px" }, "fontWeight": 400, "letterSpacing": { "value": 0, "unit": "px" }, "lineHeight": 1.4 }	"Inter", "SF Pro Display", system-ui, "Segoe UI", sans-serif	14px	400	1.4	0em
mark.light.from	a	@color.unity.500	
mark.light.to	a	@color.unity.700	
mark.light.seed	a		#e6b731
mark.dark.from	a	@color.unity.300	
mark.dark.to	a	@color.unity.500	
mark.dark.seed	a		#e6b731
"##;

const BONDS_0: &[Bond] = &[
    Bond { seen: 1, ground: 0, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 1, ground: 2, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 1, ground: 4, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 1, ground: 32, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 1, ground: 10, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 1, ground: 12, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 1, ground: 13, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 3, ground: 2, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 3, ground: 32, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 5, ground: 4, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 6, ground: 0, kind: ContractRole::Shape, min: 3.0 },
    Bond { seen: 6, ground: 2, kind: ContractRole::Shape, min: 3.0 },
    Bond { seen: 7, ground: 6, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 7, ground: 8, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 7, ground: 9, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 11, ground: 10, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 11, ground: 12, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 11, ground: 13, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 15, ground: 14, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 15, ground: 16, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 15, ground: 17, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 18, ground: 0, kind: ContractRole::Shape, min: 3.0 },
    Bond { seen: 18, ground: 2, kind: ContractRole::Shape, min: 3.0 },
    Bond { seen: 19, ground: 18, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 20, ground: 0, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 20, ground: 2, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 20, ground: 4, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 20, ground: 32, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 22, ground: 21, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 23, ground: 0, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 23, ground: 2, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 23, ground: 4, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 23, ground: 32, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 24, ground: 0, kind: ContractRole::Shape, min: 3.0 },
    Bond { seen: 24, ground: 2, kind: ContractRole::Shape, min: 3.0 },
    Bond { seen: 25, ground: 24, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 25, ground: 27, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 25, ground: 28, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 26, ground: 0, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 26, ground: 2, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 26, ground: 4, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 26, ground: 32, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 29, ground: 0, kind: ContractRole::Shape, min: 3.0 },
    Bond { seen: 29, ground: 2, kind: ContractRole::Shape, min: 3.0 },
    Bond { seen: 30, ground: 29, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 31, ground: 0, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 31, ground: 2, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 31, ground: 4, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 31, ground: 32, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 33, ground: 0, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 33, ground: 2, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 33, ground: 4, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 33, ground: 32, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 33, ground: 38, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 34, ground: 0, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 34, ground: 2, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 34, ground: 4, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 34, ground: 32, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 36, ground: 0, kind: ContractRole::Shape, min: 3.0 },
    Bond { seen: 36, ground: 2, kind: ContractRole::Shape, min: 3.0 },
    Bond { seen: 36, ground: 4, kind: ContractRole::Shape, min: 3.0 },
    Bond { seen: 37, ground: 0, kind: ContractRole::Shape, min: 3.0 },
    Bond { seen: 37, ground: 2, kind: ContractRole::Shape, min: 3.0 },
    Bond { seen: 37, ground: 4, kind: ContractRole::Shape, min: 3.0 },
    Bond { seen: 39, ground: 38, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 40, ground: 38, kind: ContractRole::Shape, min: 3.0 },
    Bond { seen: 41, ground: 40, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 43, ground: 42, kind: ContractRole::Text, min: 4.5 },
    Bond { seen: 45, ground: 38, kind: ContractRole::Shape, min: 3.0 },
    Bond { seen: 46, ground: 0, kind: ContractRole::Shape, min: 3.0 },
    Bond { seen: 46, ground: 2, kind: ContractRole::Shape, min: 3.0 },
    Bond { seen: 47, ground: 0, kind: ContractRole::Shape, min: 3.0 },
    Bond { seen: 47, ground: 2, kind: ContractRole::Shape, min: 3.0 },
    Bond { seen: 48, ground: 0, kind: ContractRole::Shape, min: 3.0 },
    Bond { seen: 48, ground: 2, kind: ContractRole::Shape, min: 3.0 },
    Bond { seen: 49, ground: 0, kind: ContractRole::Shape, min: 3.0 },
    Bond { seen: 49, ground: 2, kind: ContractRole::Shape, min: 3.0 },
    Bond { seen: 50, ground: 0, kind: ContractRole::Shape, min: 3.0 },
    Bond { seen: 50, ground: 2, kind: ContractRole::Shape, min: 3.0 },
    Bond { seen: 51, ground: 0, kind: ContractRole::Shape, min: 3.0 },
    Bond { seen: 51, ground: 2, kind: ContractRole::Shape, min: 3.0 },
    Bond { seen: 52, ground: 0, kind: ContractRole::Shape, min: 3.0 },
    Bond { seen: 52, ground: 2, kind: ContractRole::Shape, min: 3.0 },
    Bond { seen: 53, ground: 0, kind: ContractRole::Shape, min: 3.0 },
    Bond { seen: 53, ground: 2, kind: ContractRole::Shape, min: 3.0 },
];

const BONDS_1: &[Bond] = &[
    Bond { seen: 1, ground: 0, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 1, ground: 2, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 1, ground: 4, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 1, ground: 32, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 1, ground: 10, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 1, ground: 12, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 1, ground: 13, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 3, ground: 2, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 3, ground: 32, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 5, ground: 4, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 6, ground: 0, kind: ContractRole::Shape, min: 4.5 },
    Bond { seen: 6, ground: 2, kind: ContractRole::Shape, min: 4.5 },
    Bond { seen: 7, ground: 6, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 7, ground: 8, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 7, ground: 9, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 11, ground: 10, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 11, ground: 12, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 11, ground: 13, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 15, ground: 14, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 15, ground: 16, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 15, ground: 17, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 18, ground: 0, kind: ContractRole::Shape, min: 4.5 },
    Bond { seen: 18, ground: 2, kind: ContractRole::Shape, min: 4.5 },
    Bond { seen: 19, ground: 18, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 20, ground: 0, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 20, ground: 2, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 20, ground: 4, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 20, ground: 32, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 22, ground: 21, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 23, ground: 0, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 23, ground: 2, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 23, ground: 4, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 23, ground: 32, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 24, ground: 0, kind: ContractRole::Shape, min: 4.5 },
    Bond { seen: 24, ground: 2, kind: ContractRole::Shape, min: 4.5 },
    Bond { seen: 25, ground: 24, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 25, ground: 27, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 25, ground: 28, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 26, ground: 0, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 26, ground: 2, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 26, ground: 4, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 26, ground: 32, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 29, ground: 0, kind: ContractRole::Shape, min: 4.5 },
    Bond { seen: 29, ground: 2, kind: ContractRole::Shape, min: 4.5 },
    Bond { seen: 30, ground: 29, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 31, ground: 0, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 31, ground: 2, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 31, ground: 4, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 31, ground: 32, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 33, ground: 0, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 33, ground: 2, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 33, ground: 4, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 33, ground: 32, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 33, ground: 38, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 34, ground: 0, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 34, ground: 2, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 34, ground: 4, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 34, ground: 32, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 35, ground: 0, kind: ContractRole::Shape, min: 4.5 },
    Bond { seen: 35, ground: 2, kind: ContractRole::Shape, min: 4.5 },
    Bond { seen: 35, ground: 4, kind: ContractRole::Shape, min: 4.5 },
    Bond { seen: 36, ground: 0, kind: ContractRole::Shape, min: 4.5 },
    Bond { seen: 36, ground: 2, kind: ContractRole::Shape, min: 4.5 },
    Bond { seen: 36, ground: 4, kind: ContractRole::Shape, min: 4.5 },
    Bond { seen: 37, ground: 0, kind: ContractRole::Shape, min: 4.5 },
    Bond { seen: 37, ground: 2, kind: ContractRole::Shape, min: 4.5 },
    Bond { seen: 37, ground: 4, kind: ContractRole::Shape, min: 4.5 },
    Bond { seen: 39, ground: 38, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 40, ground: 38, kind: ContractRole::Shape, min: 4.5 },
    Bond { seen: 41, ground: 40, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 43, ground: 42, kind: ContractRole::Text, min: 7.0 },
    Bond { seen: 44, ground: 38, kind: ContractRole::Shape, min: 4.5 },
    Bond { seen: 45, ground: 38, kind: ContractRole::Shape, min: 4.5 },
    Bond { seen: 46, ground: 0, kind: ContractRole::Shape, min: 4.5 },
    Bond { seen: 46, ground: 2, kind: ContractRole::Shape, min: 4.5 },
    Bond { seen: 47, ground: 0, kind: ContractRole::Shape, min: 4.5 },
    Bond { seen: 47, ground: 2, kind: ContractRole::Shape, min: 4.5 },
    Bond { seen: 48, ground: 0, kind: ContractRole::Shape, min: 4.5 },
    Bond { seen: 48, ground: 2, kind: ContractRole::Shape, min: 4.5 },
    Bond { seen: 49, ground: 0, kind: ContractRole::Shape, min: 4.5 },
    Bond { seen: 49, ground: 2, kind: ContractRole::Shape, min: 4.5 },
    Bond { seen: 50, ground: 0, kind: ContractRole::Shape, min: 4.5 },
    Bond { seen: 50, ground: 2, kind: ContractRole::Shape, min: 4.5 },
    Bond { seen: 51, ground: 0, kind: ContractRole::Shape, min: 4.5 },
    Bond { seen: 51, ground: 2, kind: ContractRole::Shape, min: 4.5 },
    Bond { seen: 52, ground: 0, kind: ContractRole::Shape, min: 4.5 },
    Bond { seen: 52, ground: 2, kind: ContractRole::Shape, min: 4.5 },
    Bond { seen: 53, ground: 0, kind: ContractRole::Shape, min: 4.5 },
    Bond { seen: 53, ground: 2, kind: ContractRole::Shape, min: 4.5 },
];

pub(super) const READY: [Ready; 16] = [
    Ready { name: ThemeName::Education, scheme: Scheme::Light, contrast: Contrast::Standard, values: VALUES_0, bonds: BONDS_0, colors: &[rgb(239, 251, 245), rgb(31, 38, 35), rgb(255, 255, 255), rgb(31, 38, 35), rgb(255, 255, 255), rgb(31, 38, 35), rgb(0, 134, 101), rgb(255, 255, 255), rgb(0, 121, 91), rgb(0, 110, 83), rgb(208, 236, 224), rgb(6, 71, 53), rgb(198, 225, 214), rgb(189, 216, 205), rgb(236, 180, 0), rgb(37, 26, 0), rgb(223, 170, 0), rgb(209, 159, 0), rgb(34, 112, 0), rgb(255, 255, 255), rgb(55, 123, 36), rgb(255, 150, 61), rgb(15, 23, 42), rgb(167, 88, 6), rgb(215, 40, 40), rgb(255, 255, 255), rgb(203, 51, 47), rgb(202, 21, 28), rgb(188, 0, 18), rgb(11, 111, 167), rgb(255, 255, 255), rgb(0, 114, 174), rgb(226, 245, 236), rgb(95, 112, 104), rgb(0, 119, 82), rgb(204, 224, 214), rgb(127, 144, 136), rgb(0, 127, 87), rgb(231, 249, 240), rgb(31, 38, 35), rgb(0, 134, 101), rgb(255, 255, 255), rgb(209, 236, 225), rgb(39, 46, 43), rgb(201, 221, 211), rgb(0, 127, 87), rgb(0, 160, 112), rgb(177, 134, 0), rgb(89, 138, 232), rgb(212, 104, 159), rgb(130, 50, 0), rgb(116, 77, 173), rgb(0, 83, 97), rgb(69, 108, 0)], wide: &[wide(6, 1820, 5230, 3970), wide(8, 1610, 4720, 3580), wide(9, 1290, 4310, 3250), wide(14, 9100, 7090, 1010), wide(16, 8600, 6700, 930), wide(17, 8020, 6280, 1190), wide(18, 2030, 4380, 440), wide(21, 9720, 5940, 2500), wide(28, 7090, 250, 700), wide(31, 1420, 4390, 6920), wide(34, 1270, 4680, 3170), wide(37, 1650, 4960, 3410), wide(40, 1820, 5230, 3970), wide(45, 1650, 4960, 3410), wide(46, 2240, 6250, 4410), wide(47, 6820, 5280, 640), wide(50, 4920, 2000, 100), wide(53, 2950, 4230, 410)] },
    Ready { name: ThemeName::Education, scheme: Scheme::Light, contrast: Contrast::High, values: VALUES_0, bonds: BONDS_1, colors: &[rgb(255, 255, 255), rgb(20, 26, 23), rgb(255, 255, 255), rgb(20, 26, 23), rgb(255, 255, 255), rgb(20, 26, 23), rgb(0, 99, 74), rgb(255, 255, 255), rgb(0, 87, 65), rgb(0, 77, 56), rgb(215, 242, 231), rgb(30, 73, 58), rgb(204, 232, 220), rgb(195, 222, 211), rgb(236, 180, 0), rgb(59, 45, 14), rgb(248, 189, 0), rgb(255, 200, 60), rgb(0, 85, 0), rgb(255, 255, 255), rgb(9, 96, 7), rgb(255, 150, 61), rgb(15, 23, 42), rgb(128, 66, 0), rgb(151, 9, 17), rgb(255, 255, 255), rgb(169, 0, 16), rgb(135, 0, 10), rgb(117, 0, 7), rgb(0, 82, 126), rgb(255, 255, 255), rgb(0, 86, 133), rgb(230, 248, 240), rgb(69, 85, 78), rgb(0, 94, 64), rgb(104, 121, 113), rgb(103, 120, 112), rgb(0, 134, 92), rgb(255, 255, 255), rgb(20, 26, 23), rgb(0, 99, 74), rgb(255, 255, 255), rgb(213, 240, 229), rgb(42, 49, 46), rgb(104, 121, 113), rgb(0, 134, 92), rgb(0, 134, 92), rgb(148, 111, 0), rgb(67, 114, 206), rgb(185, 80, 135), rgb(106, 39, 0), rgb(98, 57, 152), rgb(0, 66, 79), rgb(55, 88, 0)], wide: &[wide(6, 1260, 3860, 2910), wide(8, 1130, 3390, 2560), wide(9, 740, 3020, 2180), wide(14, 9100, 7090, 1010), wide(16, 9560, 7450, 1080), wide(17, 9840, 7880, 2600), wide(18, 1070, 3320, 250), wide(21, 9720, 5940, 2500), wide(23, 4900, 2600, 0), wide(26, 6370, 200, 620), wide(27, 4970, 550, 590), wide(28, 4440, 0, 220), wide(29, 930, 3160, 5010), wide(31, 370, 3300, 5530), wide(34, 0, 3750, 2370), wide(37, 1940, 5220, 3650), wide(40, 1260, 3860, 2910), wide(45, 1940, 5220, 3650), wide(46, 1820, 5230, 3620), wide(47, 5700, 4380, 450), wide(50, 4010, 1560, 70), wide(53, 2370, 3450, 270)] },
    Ready { name: ThemeName::Education, scheme: Scheme::Dark, contrast: Contrast::Standard, values: VALUES_0, bonds: BONDS_0, colors: &[rgb(13, 31, 24), rgb(239, 248, 243), rgb(25, 45, 36), rgb(239, 248, 243), rgb(31, 52, 42), rgb(239, 248, 243), rgb(112, 230, 179), rgb(15, 23, 42), rgb(129, 247, 195), rgb(191, 255, 223), rgb(40, 63, 54), rgb(187, 246, 222), rgb(49, 73, 63), rgb(54, 82, 71), rgb(236, 180, 0), rgb(37, 26, 0), rgb(223, 170, 0), rgb(209, 159, 0), rgb(108, 198, 111), rgb(15, 23, 42), rgb(92, 175, 95), rgb(255, 155, 78), rgb(15, 23, 42), rgb(221, 136, 72), rgb(215, 54, 41), rgb(255, 255, 255), rgb(255, 112, 94), rgb(202, 39, 29), rgb(190, 22, 14), rgb(89, 173, 233), rgb(15, 23, 42), rgb(69, 164, 229), rgb(32, 57, 46), rgb(143, 162, 153), rgb(60, 183, 134), rgb(58, 75, 67), rgb(110, 128, 119), rgb(45, 172, 124), rgb(19, 38, 30), rgb(239, 248, 243), rgb(112, 230, 179), rgb(15, 23, 42), rgb(38, 61, 52), rgb(241, 251, 246), rgb(47, 63, 55), rgb(45, 172, 124), rgb(0, 140, 97), rgb(254, 203, 77), rgb(72, 120, 212), rgb(221, 112, 167), rgb(197, 92, 36), rgb(219, 202, 255), rgb(0, 194, 226), rgb(142, 192, 82)], wide: &[wide(9, 7760, 10000, 8720), wide(14, 9100, 7090, 1010), wide(16, 8600, 6700, 930), wide(17, 8020, 6280, 1190), wide(21, 9730, 6130, 3120), wide(26, 9510, 4590, 3800), wide(46, 1920, 5470, 3820), wide(47, 9820, 8000, 3180), wide(52, 2700, 7540, 8920)] },
    Ready { name: ThemeName::Education, scheme: Scheme::Dark, contrast: Contrast::High, values: VALUES_0, bonds: BONDS_1, colors: &[rgb(3, 10, 6), rgb(238, 247, 243), rgb(3, 10, 6), rgb(238, 247, 243), rgb(3, 10, 6), rgb(238, 247, 243), rgb(112, 230, 178), rgb(15, 23, 42), rgb(129, 247, 194), rgb(191, 255, 223), rgb(29, 52, 43), rgb(181, 228, 209), rgb(40, 63, 54), rgb(48, 72, 62), rgb(236, 180, 0), rgb(59, 45, 14), rgb(248, 189, 0), rgb(255, 200, 60), rgb(128, 207, 112), rgb(15, 23, 42), rgb(115, 188, 101), rgb(255, 155, 78), rgb(15, 23, 42), rgb(236, 150, 87), rgb(252, 123, 113), rgb(0, 0, 0), rgb(255, 136, 125), rgb(255, 144, 133), rgb(255, 164, 154), rgb(124, 191, 242), rgb(15, 23, 42), rgb(85, 178, 243), rgb(11, 36, 26), rgb(157, 176, 167), rgb(69, 191, 142), rgb(107, 125, 116), rgb(108, 126, 117), rgb(0, 139, 96), rgb(3, 10, 6), rgb(238, 247, 243), rgb(112, 230, 178), rgb(15, 23, 42), rgb(12, 35, 26), rgb(204, 213, 208), rgb(107, 125, 116), rgb(0, 139, 96), rgb(88, 233, 174), rgb(253, 202, 75), rgb(140, 180, 255), rgb(255, 145, 199), rgb(198, 92, 37), rgb(142, 103, 202), rgb(0, 135, 157), rgb(116, 165, 53)], wide: &[wide(9, 7760, 10000, 8720), wide(14, 9100, 7090, 1010), wide(16, 9560, 7450, 1080), wide(17, 9840, 7880, 2600), wide(21, 9730, 6130, 3120), wide(26, 10000, 5180, 4640), wide(27, 9820, 5630, 5100), wide(28, 10000, 6340, 5840), wide(37, 1900, 5430, 3780), wide(45, 1900, 5430, 3780), wide(47, 9780, 7960, 3110), wide(48, 5700, 7000, 10000), wide(49, 9680, 5720, 7800), wide(52, 1780, 5250, 6200)] },
    Ready { name: ThemeName::Finance, scheme: Scheme::Light, contrast: Contrast::Standard, values: VALUES_1, bonds: BONDS_0, colors: &[rgb(255, 255, 255), rgb(39, 36, 37), rgb(255, 255, 255), rgb(39, 36, 37), rgb(255, 255, 255), rgb(39, 36, 37), rgb(153, 8, 52), rgb(255, 255, 255), rgb(136, 0, 44), rgb(117, 0, 37), rgb(255, 230, 232), rgb(114, 41, 52), rgb(254, 216, 219), rgb(249, 206, 209), rgb(255, 225, 228), rgb(94, 52, 58), rgb(246, 215, 218), rgb(237, 206, 209), rgb(28, 119, 43), rgb(255, 255, 255), rgb(36, 125, 49), rgb(238, 164, 11), rgb(15, 23, 42), rgb(151, 97, 0), rgb(215, 40, 40), rgb(255, 255, 255), rgb(203, 51, 47), rgb(202, 21, 28), rgb(188, 0, 18), rgb(25, 110, 169), rgb(255, 255, 255), rgb(12, 113, 178), rgb(245, 239, 240), rgb(112, 106, 107), rgb(188, 54, 76), rgb(230, 224, 225), rgb(149, 144, 145), rgb(31, 111, 203), rgb(251, 245, 246), rgb(39, 36, 37), rgb(153, 8, 52), rgb(255, 255, 255), rgb(255, 224, 226), rgb(48, 45, 46), rgb(222, 216, 217), rgb(31, 111, 203), rgb(149, 33, 58), rgb(0, 153, 225), rgb(202, 129, 0), rgb(0, 165, 108), rgb(166, 93, 182), rgb(0, 88, 92), rgb(104, 105, 0), rgb(70, 66, 161)], wide: &[wide(8, 5020, 520, 1740), wide(9, 4430, 0, 1410), wide(23, 5780, 3830, 290), wide(28, 7090, 250, 700), wide(47, 2020, 5910, 8940), wide(48, 7720, 5100, 610), wide(49, 2330, 6440, 4260), wide(52, 4110, 4120, 400)] },
    Ready { name: ThemeName::Finance, scheme: Scheme::Light, contrast: Contrast::High, values: VALUES_1, bonds: BONDS_1, colors: &[rgb(255, 255, 255), rgb(26, 23, 24), rgb(255, 255, 255), rgb(26, 23, 24), rgb(255, 255, 255), rgb(26, 23, 24), rgb(109, 0, 34), rgb(255, 255, 255), rgb(88, 0, 26), rgb(64, 0, 16), rgb(255, 230, 232), rgb(105, 48, 55), rgb(249, 218, 220), rgb(242, 208, 210), rgb(255, 225, 228), rgb(94, 52, 58), rgb(246, 215, 218), rgb(237, 206, 209), rgb(17, 93, 30), rgb(255, 255, 255), rgb(0, 96, 24), rgb(238, 164, 11), rgb(15, 23, 42), rgb(115, 73, 0), rgb(151, 9, 17), rgb(255, 255, 255), rgb(168, 0, 16), rgb(135, 0, 10), rgb(117, 0, 7), rgb(11, 81, 127), rgb(255, 255, 255), rgb(0, 85, 137), rgb(248, 242, 243), rgb(85, 80, 81), rgb(161, 22, 54), rgb(122, 116, 117), rgb(121, 115, 116), rgb(38, 117, 209), rgb(255, 255, 255), rgb(26, 23, 24), rgb(109, 0, 34), rgb(255, 255, 255), rgb(253, 228, 230), rgb(50, 47, 47), rgb(122, 116, 117), rgb(38, 117, 209), rgb(194, 78, 95), rgb(0, 64, 97), rgb(87, 52, 0), rgb(0, 91, 58), rgb(119, 48, 134), rgb(0, 130, 136), rgb(121, 121, 0), rgb(105, 106, 206)], wide: &[wide(6, 4100, 80, 1310), wide(8, 3330, 0, 980), wide(9, 2420, 0, 600), wide(20, 1240, 3750, 1060), wide(23, 4430, 2870, 0), wide(26, 6330, 200, 620), wide(27, 4970, 550, 590), wide(28, 4440, 0, 220), wide(31, 720, 3260, 5580), wide(40, 4100, 80, 1310), wide(47, 650, 2470, 3860), wide(49, 1140, 3550, 2290), wide(51, 1720, 5060, 5360), wide(52, 4770, 4750, 520)] },
    Ready { name: ThemeName::Finance, scheme: Scheme::Dark, contrast: Contrast::Standard, values: VALUES_1, bonds: BONDS_0, colors: &[rgb(24, 19, 20), rgb(239, 236, 236), rgb(24, 19, 20), rgb(239, 236, 236), rgb(39, 34, 34), rgb(239, 236, 236), rgb(223, 87, 108), rgb(15, 23, 42), rgb(237, 100, 119), rgb(251, 113, 131), rgb(72, 47, 49), rgb(255, 217, 219), rgb(88, 54, 57), rgb(102, 60, 64), rgb(76, 51, 54), rgb(255, 225, 227), rgb(85, 61, 63), rgb(94, 69, 71), rgb(103, 199, 115), rgb(15, 23, 42), rgb(79, 168, 92), rgb(244, 175, 56), rgb(15, 23, 42), rgb(201, 137, 43), rgb(208, 30, 30), rgb(255, 255, 255), rgb(253, 99, 86), rgb(195, 2, 15), rgb(178, 0, 12), rgb(94, 172, 235), rgb(15, 23, 42), rgb(70, 156, 224), rgb(51, 45, 45), rgb(155, 150, 150), rgb(250, 111, 125), rgb(64, 59, 59), rgb(116, 110, 111), rgb(63, 141, 234), rgb(31, 27, 27), rgb(239, 236, 236), rgb(223, 87, 108), rgb(15, 23, 42), rgb(68, 45, 47), rgb(241, 239, 239), rgb(58, 54, 54), rgb(63, 141, 234), rgb(210, 92, 108), rgb(107, 196, 255), rgb(218, 141, 14), rgb(72, 211, 148), rgb(204, 130, 221), rgb(0, 145, 151), rgb(110, 110, 0), rgb(95, 95, 193)], wide: &[wide(11, 10000, 8480, 8540), wide(15, 10000, 8800, 8860), wide(26, 9570, 3970, 3350), wide(27, 7360, 350, 590), wide(28, 6510, 1010, 880), wide(47, 4810, 7610, 10000), wide(51, 1950, 5650, 5950), wide(52, 4340, 4320, 440)] },
    Ready { name: ThemeName::Finance, scheme: Scheme::Dark, contrast: Contrast::High, values: VALUES_1, bonds: BONDS_1, colors: &[rgb(10, 7, 8), rgb(247, 244, 244), rgb(10, 7, 8), rgb(247, 244, 244), rgb(10, 7, 8), rgb(247, 244, 244), rgb(248, 110, 129), rgb(0, 0, 0), rgb(255, 130, 144), rgb(255, 152, 162), rgb(62, 42, 43), rgb(255, 205, 208), rgb(77, 51, 53), rgb(90, 58, 60), rgb(69, 46, 48), rgb(255, 211, 215), rgb(79, 55, 57), rgb(88, 63, 65), rgb(122, 215, 128), rgb(15, 23, 42), rgb(103, 189, 109), rgb(244, 175, 56), rgb(15, 23, 42), rgb(222, 158, 67), rgb(255, 149, 141), rgb(15, 23, 42), rgb(255, 136, 128), rgb(255, 170, 163), rgb(255, 191, 184), rgb(127, 190, 243), rgb(15, 23, 42), rgb(90, 177, 245), rgb(36, 30, 30), rgb(175, 170, 170), rgb(255, 134, 144), rgb(125, 119, 120), rgb(126, 120, 121), rgb(43, 122, 213), rgb(10, 7, 8), rgb(247, 244, 244), rgb(248, 110, 129), rgb(0, 0, 0), rgb(42, 26, 27), rgb(212, 210, 210), rgb(125, 119, 120), rgb(43, 122, 213), rgb(201, 84, 101), rgb(158, 215, 255), rgb(242, 163, 53), rgb(61, 203, 141), rgb(227, 152, 244), rgb(0, 137, 142), rgb(126, 127, 0), rgb(110, 112, 212)], wide: &[wide(8, 9650, 5170, 5620), wide(9, 10000, 5830, 6220), wide(11, 10000, 7990, 8090), wide(15, 9930, 8260, 8400), wide(24, 9970, 5740, 5330), wide(26, 10000, 5180, 4770), wide(27, 10000, 6580, 6210), wide(28, 10000, 7430, 7070), wide(34, 9760, 5250, 5580), wide(51, 1830, 5330, 5590), wide(52, 4970, 4990, 570)] },
    Ready { name: ThemeName::Marketplace, scheme: Scheme::Light, contrast: Contrast::Standard, values: VALUES_2, bonds: BONDS_0, colors: &[rgb(239, 244, 253), rgb(32, 34, 39), rgb(255, 255, 255), rgb(32, 34, 39), rgb(255, 255, 255), rgb(32, 34, 39), rgb(26, 74, 184), rgb(255, 255, 255), rgb(16, 62, 172), rgb(6, 51, 161), rgb(212, 226, 254), rgb(28, 57, 117), rgb(200, 216, 247), rgb(189, 207, 242), rgb(253, 146, 62), rgb(12, 2, 0), rgb(241, 135, 48), rgb(229, 124, 32), rgb(28, 119, 43), rgb(255, 255, 255), rgb(32, 122, 46), rgb(228, 174, 0), rgb(15, 23, 42), rgb(148, 95, 0), rgb(215, 40, 40), rgb(255, 255, 255), rgb(200, 47, 44), rgb(202, 21, 28), rgb(188, 0, 18), rgb(0, 120, 146), rgb(255, 255, 255), rgb(0, 116, 142), rgb(229, 237, 250), rgb(99, 106, 118), rgb(23, 95, 210), rgb(208, 216, 229), rgb(131, 138, 151), rgb(32, 103, 218), rgb(234, 241, 254), rgb(32, 34, 39), rgb(26, 74, 184), rgb(255, 255, 255), rgb(213, 227, 252), rgb(40, 42, 48), rgb(205, 213, 227), rgb(32, 103, 218), rgb(86, 136, 228), rgb(208, 112, 27), rgb(0, 156, 113), rgb(193, 106, 186), rgb(0, 80, 95), rgb(113, 93, 0), rgb(92, 50, 145), rgb(141, 25, 41)], wide: &[wide(14, 9640, 5780, 2520), wide(21, 8790, 6860, 960), wide(23, 5690, 3740, 90), wide(28, 7090, 250, 700), wide(29, 840, 4690, 5930), wide(31, 0, 4540, 5870), wide(48, 2170, 6090, 4450), wide(51, 4380, 3660, 310)] },
    Ready { name: ThemeName::Marketplace, scheme: Scheme::Light, contrast: Contrast::High, values: VALUES_2, bonds: BONDS_1, colors: &[rgb(255, 255, 255), rgb(22, 24, 29), rgb(255, 255, 255), rgb(22, 24, 29), rgb(255, 255, 255), rgb(22, 24, 29), rgb(0, 42, 146), rgb(255, 255, 255), rgb(0, 32, 121), rgb(0, 23, 93), rgb(227, 236, 255), rgb(41, 65, 114), rgb(213, 226, 251), rgb(203, 217, 245), rgb(253, 146, 62), rgb(53, 28, 9), rgb(255, 160, 92), rgb(255, 175, 120), rgb(17, 93, 30), rgb(255, 255, 255), rgb(0, 96, 24), rgb(228, 174, 0), rgb(15, 23, 42), rgb(116, 73, 0), rgb(151, 9, 17), rgb(255, 255, 255), rgb(169, 0, 16), rgb(135, 0, 10), rgb(117, 0, 7), rgb(0, 89, 109), rgb(255, 255, 255), rgb(0, 90, 111), rgb(239, 244, 255), rgb(76, 82, 94), rgb(0, 75, 184), rgb(111, 118, 131), rgb(111, 117, 130), rgb(42, 112, 228), rgb(255, 255, 255), rgb(22, 24, 29), rgb(0, 42, 146), rgb(255, 255, 255), rgb(224, 235, 255), rgb(45, 48, 54), rgb(111, 118, 131), rgb(42, 112, 228), rgb(30, 74, 162), rgb(125, 61, 0), rgb(0, 69, 48), rgb(105, 21, 102), rgb(0, 128, 150), rgb(139, 115, 0), rgb(136, 97, 196), rgb(195, 78, 84)], wide: &[wide(6, 260, 1410, 5940), wide(8, 140, 1020, 4970), wide(9, 0, 460, 4190), wide(14, 9640, 5780, 2520), wide(16, 9770, 6310, 3570), wide(17, 10000, 6810, 4320), wide(20, 1240, 3750, 1060), wide(21, 8790, 6860, 960), wide(23, 4470, 2870, 0), wide(26, 6370, 200, 620), wide(27, 4970, 550, 590), wide(28, 4440, 0, 220), wide(29, 280, 3480, 4470), wide(31, 0, 3520, 4590), wide(34, 760, 2760, 7420), wide(40, 260, 1410, 5940), wide(47, 4740, 2420, 140), wide(50, 1670, 4970, 5920), wide(51, 5390, 4530, 480)] },
    Ready { name: ThemeName::Marketplace, scheme: Scheme::Dark, contrast: Contrast::Standard, values: VALUES_2, bonds: BONDS_0, colors: &[rgb(17, 23, 35), rgb(237, 241, 248), rgb(30, 38, 50), rgb(237, 241, 248), rgb(37, 44, 58), rgb(237, 241, 248), rgb(38, 105, 237), rgb(255, 255, 255), rgb(26, 93, 225), rgb(14, 82, 212), rgb(44, 55, 76), rgb(216, 230, 255), rgb(50, 65, 93), rgb(55, 74, 108), rgb(253, 146, 62), rgb(12, 2, 0), rgb(241, 135, 48), rgb(229, 124, 32), rgb(103, 199, 115), rgb(15, 23, 42), rgb(82, 171, 94), rgb(235, 180, 50), rgb(15, 23, 42), rgb(203, 140, 46), rgb(212, 48, 46), rgb(255, 255, 255), rgb(255, 103, 92), rgb(199, 32, 35), rgb(187, 10, 23), rgb(33, 184, 208), rgb(15, 23, 42), rgb(0, 168, 191), rgb(40, 49, 64), rgb(147, 154, 167), rgb(99, 158, 255), rgb(61, 68, 79), rgb(113, 120, 132), rgb(81, 146, 255), rgb(23, 30, 41), rgb(237, 241, 248), rgb(38, 105, 237), rgb(255, 255, 255), rgb(42, 53, 72), rgb(238, 242, 250), rgb(50, 56, 67), rgb(81, 146, 255), rgb(69, 117, 208), rgb(185, 95, 0), rgb(0, 136, 97), rgb(173, 87, 166), rgb(67, 223, 255), rgb(203, 171, 19), rgb(192, 156, 255), rgb(255, 189, 187)], wide: &[wide(14, 9640, 5780, 2520), wide(26, 9650, 4120, 3580), wide(31, 2350, 6530, 7520), wide(34, 4250, 6110, 10000), wide(37, 3620, 5630, 10000), wide(45, 3620, 5630, 10000), wide(47, 7030, 3770, 350), wide(48, 1850, 5310, 3820), wide(50, 4140, 8660, 10000), wide(52, 7350, 6100, 10000)] },
    Ready { name: ThemeName::Marketplace, scheme: Scheme::Dark, contrast: Contrast::High, values: VALUES_2, bonds: BONDS_1, colors: &[rgb(6, 8, 14), rgb(241, 246, 253), rgb(6, 8, 14), rgb(241, 246, 253), rgb(6, 8, 14), rgb(241, 246, 253), rgb(103, 156, 255), rgb(0, 0, 0), rgb(124, 171, 255), rgb(146, 185, 255), rgb(39, 48, 64), rgb(199, 218, 255), rgb(46, 58, 80), rgb(52, 67, 94), rgb(253, 146, 62), rgb(53, 28, 9), rgb(255, 160, 92), rgb(255, 175, 120), rgb(122, 215, 128), rgb(15, 23, 42), rgb(103, 189, 109), rgb(235, 180, 50), rgb(15, 23, 42), rgb(222, 158, 67), rgb(252, 123, 113), rgb(0, 0, 0), rgb(255, 136, 125), rgb(255, 144, 133), rgb(255, 164, 154), rgb(96, 200, 221), rgb(15, 23, 42), rgb(0, 187, 213), rgb(23, 32, 46), rgb(164, 172, 185), rgb(120, 171, 255), rgb(114, 121, 133), rgb(115, 122, 134), rgb(46, 117, 233), rgb(6, 8, 14), rgb(241, 246, 253), rgb(103, 156, 255), rgb(0, 0, 0), rgb(23, 30, 45), rgb(207, 210, 217), rgb(114, 121, 133), rgb(46, 117, 233), rgb(72, 121, 212), rgb(191, 98, 0), rgb(0, 172, 124), rgb(177, 91, 170), rgb(89, 225, 255), rgb(210, 178, 34), rgb(197, 164, 255), rgb(255, 193, 192)], wide: &[wide(6, 4360, 6030, 10000), wide(8, 5130, 6640, 10000), wide(9, 5930, 7200, 10000), wide(14, 9640, 5780, 2520), wide(16, 9770, 6310, 3570), wide(17, 10000, 6810, 4320), wide(26, 10000, 5180, 4640), wide(27, 9820, 5630, 5100), wide(28, 10000, 6340, 5840), wide(31, 2600, 7270, 8400), wide(34, 5000, 6630, 10000), wide(40, 4360, 6030, 10000), wide(47, 7260, 3890, 370), wide(48, 2430, 6710, 4880), wide(50, 4640, 8750, 10000), wide(52, 7560, 6410, 10000)] },
    Ready { name: ThemeName::Admin, scheme: Scheme::Light, contrast: Contrast::Standard, values: VALUES_3, bonds: BONDS_0, colors: &[rgb(249, 249, 253), rgb(36, 37, 39), rgb(255, 255, 255), rgb(36, 37, 39), rgb(255, 255, 255), rgb(36, 37, 39), rgb(23, 23, 29), rgb(255, 255, 255), rgb(48, 48, 55), rgb(68, 68, 76), rgb(229, 230, 239), rgb(61, 62, 74), rgb(219, 220, 229), rgb(210, 211, 219), rgb(230, 183, 49), rgb(38, 27, 0), rgb(218, 172, 30), rgb(207, 161, 0), rgb(28, 119, 43), rgb(255, 255, 255), rgb(36, 125, 49), rgb(249, 149, 50), rgb(15, 23, 42), rgb(164, 90, 0), rgb(215, 40, 40), rgb(255, 255, 255), rgb(203, 51, 47), rgb(202, 21, 28), rgb(188, 0, 18), rgb(11, 111, 167), rgb(255, 255, 255), rgb(0, 114, 174), rgb(240, 240, 246), rgb(107, 107, 113), rgb(87, 91, 203), rgb(220, 220, 226), rgb(141, 141, 147), rgb(93, 100, 212), rgb(246, 246, 252), rgb(36, 37, 39), rgb(23, 23, 29), rgb(255, 255, 255), rgb(230, 231, 240), rgb(46, 46, 48), rgb(217, 217, 223), rgb(93, 100, 212), rgb(122, 132, 234), rgb(147, 114, 0), rgb(0, 131, 137), rgb(206, 106, 176), rgb(0, 88, 37), rgb(137, 44, 0), rgb(0, 79, 128), rgb(135, 71, 161)], wide: &[wide(17, 7990, 6340, 850), wide(23, 6240, 3570, 310), wide(28, 7090, 250, 700), wide(31, 1420, 4390, 6920), wide(47, 5670, 4490, 480), wide(48, 1730, 5100, 5400), wide(50, 1100, 3440, 1500), wide(51, 5180, 1770, 90), wide(52, 870, 3040, 5100)] },
    Ready { name: ThemeName::Admin, scheme: Scheme::Light, contrast: Contrast::High, values: VALUES_3, bonds: BONDS_1, colors: &[rgb(255, 255, 255), rgb(24, 24, 27), rgb(255, 255, 255), rgb(24, 24, 27), rgb(255, 255, 255), rgb(24, 24, 27), rgb(13, 13, 19), rgb(255, 255, 255), rgb(38, 38, 45), rgb(53, 54, 61), rgb(234, 235, 244), rgb(64, 65, 77), rgb(224, 225, 234), rgb(215, 216, 224), rgb(230, 183, 49), rgb(59, 46, 15), rgb(240, 193, 62), rgb(250, 202, 75), rgb(17, 93, 30), rgb(255, 255, 255), rgb(0, 96, 24), rgb(249, 149, 50), rgb(15, 23, 42), rgb(125, 67, 0), rgb(151, 9, 17), rgb(255, 255, 255), rgb(168, 0, 16), rgb(135, 0, 10), rgb(117, 0, 7), rgb(0, 82, 126), rgb(255, 255, 255), rgb(0, 86, 133), rgb(243, 243, 249), rgb(81, 81, 86), rgb(67, 67, 177), rgb(117, 117, 123), rgb(116, 116, 122), rgb(98, 105, 219), rgb(255, 255, 255), rgb(24, 24, 27), rgb(13, 13, 19), rgb(255, 255, 255), rgb(232, 234, 242), rgb(47, 47, 50), rgb(117, 117, 123), rgb(98, 105, 219), rgb(48, 46, 140), rgb(99, 75, 0), rgb(0, 67, 71), rgb(135, 40, 110), rgb(2, 135, 61), rgb(192, 84, 43), rgb(0, 122, 193), rgb(155, 90, 182)], wide: &[wide(20, 1240, 3750, 1060), wide(23, 4790, 2640, 0), wide(26, 6330, 200, 620), wide(27, 4970, 550, 590), wide(28, 4440, 0, 220), wide(29, 930, 3160, 5010), wide(31, 370, 3300, 5530), wide(47, 3820, 2960, 200), wide(50, 1880, 5270, 2460), wide(52, 1530, 4700, 7680)] },
    Ready { name: ThemeName::Admin, scheme: Scheme::Dark, contrast: Contrast::Standard, values: VALUES_3, bonds: BONDS_0, colors: &[rgb(20, 21, 26), rgb(238, 238, 241), rgb(35, 36, 41), rgb(238, 238, 241), rgb(42, 43, 48), rgb(238, 238, 241), rgb(243, 245, 253), rgb(15, 23, 42), rgb(227, 228, 236), rgb(206, 207, 215), rgb(53, 54, 60), rgb(224, 226, 240), rgb(63, 64, 70), rgb(71, 72, 78), rgb(230, 183, 49), rgb(38, 27, 0), rgb(218, 172, 30), rgb(207, 161, 0), rgb(103, 199, 115), rgb(15, 23, 42), rgb(81, 169, 92), rgb(249, 149, 50), rgb(15, 23, 42), rgb(212, 133, 60), rgb(215, 40, 40), rgb(255, 255, 255), rgb(254, 100, 89), rgb(202, 21, 28), rgb(188, 0, 18), rgb(89, 173, 233), rgb(15, 23, 42), rgb(63, 159, 223), rgb(46, 47, 53), rgb(151, 152, 157), rgb(136, 148, 255), rgb(66, 67, 71), rgb(118, 119, 124), rgb(126, 137, 253), rgb(27, 28, 32), rgb(238, 238, 241), rgb(243, 245, 253), rgb(15, 23, 42), rgb(50, 51, 57), rgb(239, 240, 242), rgb(54, 55, 59), rgb(126, 137, 253), rgb(100, 109, 207), rgb(245, 198, 69), rgb(0, 132, 137), rgb(208, 109, 178), rgb(85, 193, 114), rgb(194, 85, 44), rgb(79, 179, 255), rgb(233, 187, 255)], wide: &[wide(17, 7990, 6340, 850), wide(26, 9610, 4010, 3460), wide(28, 7090, 250, 700), wide(34, 5370, 5740, 10000), wide(37, 4970, 5280, 10000), wide(45, 4970, 5280, 10000), wide(48, 1750, 5140, 5390), wide(52, 3890, 6930, 10000), wide(53, 8940, 7340, 10000)] },
    Ready { name: ThemeName::Admin, scheme: Scheme::Dark, contrast: Contrast::High, values: VALUES_3, bonds: BONDS_1, colors: &[rgb(8, 8, 11), rgb(244, 245, 247), rgb(8, 8, 11), rgb(244, 245, 247), rgb(8, 8, 11), rgb(244, 245, 247), rgb(242, 244, 252), rgb(15, 23, 42), rgb(238, 239, 247), rgb(219, 220, 228), rgb(47, 47, 53), rgb(214, 216, 231), rgb(57, 58, 64), rgb(65, 66, 73), rgb(230, 183, 49), rgb(59, 46, 15), rgb(240, 193, 62), rgb(250, 202, 75), rgb(122, 215, 128), rgb(15, 23, 42), rgb(103, 189, 109), rgb(249, 149, 50), rgb(15, 23, 42), rgb(233, 152, 81), rgb(252, 123, 113), rgb(0, 0, 0), rgb(255, 136, 125), rgb(255, 144, 133), rgb(255, 164, 154), rgb(124, 191, 242), rgb(15, 23, 42), rgb(85, 178, 244), rgb(31, 31, 38), rgb(170, 171, 176), rgb(152, 164, 255), rgb(120, 121, 126), rgb(121, 121, 127), rgb(102, 110, 223), rgb(8, 8, 11), rgb(244, 245, 247), rgb(242, 244, 252), rgb(15, 23, 42), rgb(29, 30, 35), rgb(209, 210, 213), rgb(120, 121, 126), rgb(102, 110, 223), rgb(105, 114, 213), rgb(250, 203, 75), rgb(0, 137, 142), rgb(217, 116, 186), rgb(94, 201, 122), rgb(199, 90, 49), rgb(102, 187, 255), rgb(236, 194, 255)], wide: &[wide(26, 10000, 5180, 4640), wide(27, 9820, 5630, 5100), wide(28, 10000, 6340, 5840), wide(34, 6000, 6380, 10000), wide(48, 1830, 5330, 5590), wide(52, 4590, 7260, 10000), wide(53, 9070, 7610, 10000)] },
];
