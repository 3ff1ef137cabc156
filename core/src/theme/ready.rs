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
    Ready { name: ThemeName::Education, scheme: Scheme::Light, contrast: Contrast::Standard, values: VALUES_0, bonds: BONDS_0, colors: &[rgb(239, 251, 245), rgb(32, 39, 35), rgb(255, 255, 255), rgb(32, 39, 35), rgb(255, 255, 255), rgb(32, 39, 35), rgb(0, 134, 101), rgb(255, 255, 255), rgb(0, 122, 92), rgb(0, 111, 83), rgb(208, 236, 224), rgb(11, 71, 54), rgb(198, 226, 214), rgb(189, 217, 205), rgb(236, 180, 0), rgb(38, 26, 0), rgb(222, 169, 0), rgb(209, 159, 0), rgb(21, 115, 1), rgb(255, 255, 255), rgb(51, 124, 40), rgb(255, 153, 73), rgb(15, 23, 42), rgb(168, 88, 11), rgb(212, 42, 41), rgb(255, 255, 255), rgb(204, 51, 47), rgb(199, 24, 29), rgb(186, 0, 18), rgb(11, 111, 167), rgb(255, 255, 255), rgb(0, 115, 175), rgb(227, 245, 236), rgb(95, 112, 104), rgb(0, 119, 82), rgb(205, 224, 215), rgb(127, 145, 136), rgb(0, 127, 88), rgb(232, 249, 241), rgb(32, 39, 35), rgb(0, 134, 101), rgb(255, 255, 255), rgb(209, 237, 225), rgb(40, 47, 44), rgb(202, 221, 212), rgb(0, 127, 88), rgb(19, 121, 93), rgb(101, 33, 127), rgb(144, 14, 38), rgb(115, 149, 17), rgb(157, 81, 0), rgb(36, 58, 185), rgb(212, 73, 150), rgb(10, 143, 209)], wide: &[wide(6, 1820, 5230, 3970), wide(8, 1620, 4760, 3620), wide(9, 1360, 4340, 3250), wide(14, 9100, 7090, 1010), wide(16, 8560, 6660, 920), wide(17, 8020, 6280, 1190), wide(18, 1810, 4490, 500), wide(21, 9720, 6060, 2930), wide(28, 7010, 250, 700), wide(34, 1270, 4680, 3170), wide(37, 1620, 4970, 3450), wide(40, 1820, 5230, 3970), wide(45, 1620, 4970, 3450), wide(50, 5970, 3220, 250)] },
    Ready { name: ThemeName::Education, scheme: Scheme::Light, contrast: Contrast::High, values: VALUES_0, bonds: BONDS_1, colors: &[rgb(255, 255, 255), rgb(19, 26, 23), rgb(255, 255, 255), rgb(19, 26, 23), rgb(255, 255, 255), rgb(19, 26, 23), rgb(0, 99, 74), rgb(255, 255, 255), rgb(0, 88, 65), rgb(0, 77, 57), rgb(215, 243, 231), rgb(41, 72, 61), rgb(204, 232, 220), rgb(195, 223, 211), rgb(236, 180, 0), rgb(59, 45, 14), rgb(246, 190, 33), rgb(255, 200, 59), rgb(12, 85, 0), rgb(255, 255, 255), rgb(16, 96, 2), rgb(255, 153, 73), rgb(15, 23, 42), rgb(129, 65, 0), rgb(151, 9, 17), rgb(255, 255, 255), rgb(169, 0, 16), rgb(135, 0, 10), rgb(117, 0, 7), rgb(0, 82, 126), rgb(255, 255, 255), rgb(0, 87, 133), rgb(230, 248, 239), rgb(69, 85, 78), rgb(0, 95, 64), rgb(104, 122, 113), rgb(104, 121, 113), rgb(0, 134, 93), rgb(255, 255, 255), rgb(19, 26, 23), rgb(0, 99, 74), rgb(255, 255, 255), rgb(213, 241, 229), rgb(42, 50, 46), rgb(104, 122, 113), rgb(0, 134, 93), rgb(15, 102, 75), rgb(87, 30, 119), rgb(120, 10, 27), rgb(90, 120, 12), rgb(130, 63, 0), rgb(19, 47, 166), rgb(175, 54, 121), rgb(6, 116, 171)], wide: &[wide(6, 1260, 3860, 2910), wide(8, 1080, 3430, 2560), wide(9, 700, 3020, 2220), wide(14, 9100, 7090, 1010), wide(17, 9840, 7880, 2570), wide(18, 1330, 3310, 440), wide(21, 9720, 6060, 2930), wide(27, 4970, 550, 590), wide(28, 4440, 0, 220), wide(29, 930, 3160, 5010), wide(34, 0, 3790, 2360), wide(37, 1910, 5220, 3680), wide(40, 1260, 3860, 2910), wide(45, 1910, 5220, 3680), wide(50, 4930, 2500, 150)] },
    Ready { name: ThemeName::Education, scheme: Scheme::Dark, contrast: Contrast::Standard, values: VALUES_0, bonds: BONDS_0, colors: &[rgb(14, 32, 24), rgb(239, 248, 244), rgb(26, 45, 37), rgb(239, 248, 244), rgb(31, 52, 43), rgb(239, 248, 244), rgb(112, 230, 179), rgb(15, 23, 42), rgb(129, 247, 195), rgb(191, 255, 223), rgb(41, 63, 53), rgb(183, 248, 216), rgb(51, 73, 62), rgb(57, 82, 70), rgb(236, 180, 0), rgb(38, 26, 0), rgb(222, 169, 0), rgb(209, 159, 0), rgb(104, 199, 114), rgb(15, 23, 42), rgb(88, 175, 97), rgb(255, 173, 115), rgb(15, 23, 42), rgb(221, 136, 73), rgb(217, 48, 46), rgb(255, 255, 255), rgb(255, 111, 99), rgb(204, 32, 34), rgb(192, 7, 22), rgb(89, 173, 233), rgb(15, 23, 42), rgb(69, 164, 229), rgb(33, 57, 46), rgb(144, 162, 153), rgb(60, 183, 134), rgb(58, 74, 67), rgb(110, 127, 119), rgb(45, 172, 124), rgb(20, 38, 30), rgb(239, 248, 244), rgb(112, 230, 179), rgb(15, 23, 42), rgb(39, 61, 50), rgb(241, 251, 246), rgb(47, 63, 55), rgb(45, 172, 124), rgb(95, 226, 184), rgb(143, 96, 190), rgb(224, 79, 77), rgb(216, 236, 121), rgb(242, 177, 54), rgb(79, 136, 254), rgb(241, 117, 168), rgb(78, 184, 229)], wide: &[wide(9, 7760, 10000, 8720), wide(14, 9100, 7090, 1010), wide(16, 8560, 6660, 920), wide(17, 8020, 6280, 1190), wide(21, 10000, 6730, 4110), wide(51, 3460, 5220, 10000)] },
    Ready { name: ThemeName::Education, scheme: Scheme::Dark, contrast: Contrast::High, values: VALUES_0, bonds: BONDS_1, colors: &[rgb(3, 10, 6), rgb(238, 247, 242), rgb(3, 10, 6), rgb(238, 247, 242), rgb(3, 10, 6), rgb(238, 247, 242), rgb(112, 230, 178), rgb(15, 23, 42), rgb(129, 247, 194), rgb(190, 255, 223), rgb(31, 52, 41), rgb(177, 228, 202), rgb(41, 62, 52), rgb(49, 71, 60), rgb(236, 180, 0), rgb(59, 45, 14), rgb(246, 190, 33), rgb(255, 200, 59), rgb(133, 208, 111), rgb(15, 23, 42), rgb(118, 187, 98), rgb(255, 173, 115), rgb(15, 23, 42), rgb(236, 150, 87), rgb(252, 123, 111), rgb(0, 0, 0), rgb(255, 136, 124), rgb(255, 143, 131), rgb(255, 164, 153), rgb(124, 191, 242), rgb(15, 23, 42), rgb(85, 178, 244), rgb(12, 36, 26), rgb(157, 175, 166), rgb(70, 191, 142), rgb(107, 124, 116), rgb(108, 125, 117), rgb(0, 138, 96), rgb(3, 10, 6), rgb(238, 247, 242), rgb(112, 230, 178), rgb(15, 23, 42), rgb(13, 34, 25), rgb(203, 212, 207), rgb(107, 124, 116), rgb(0, 138, 96), rgb(85, 214, 167), rgb(189, 158, 251), rgb(245, 104, 100), rgb(222, 244, 142), rgb(251, 196, 86), rgb(96, 139, 244), rgb(231, 129, 193), rgb(158, 227, 253)], wide: &[wide(9, 7730, 10000, 8720), wide(14, 9100, 7090, 1010), wide(17, 9840, 7880, 2570), wide(21, 10000, 6730, 4110), wide(27, 9790, 5610, 5040), wide(28, 10000, 6340, 5790), wide(37, 2070, 5370, 3820), wide(45, 2070, 5370, 3820)] },
    Ready { name: ThemeName::Finance, scheme: Scheme::Light, contrast: Contrast::Standard, values: VALUES_1, bonds: BONDS_0, colors: &[rgb(255, 255, 255), rgb(39, 37, 37), rgb(255, 255, 255), rgb(39, 37, 37), rgb(255, 255, 255), rgb(39, 37, 37), rgb(153, 8, 52), rgb(255, 255, 255), rgb(136, 0, 44), rgb(118, 0, 37), rgb(255, 231, 232), rgb(114, 42, 53), rgb(255, 217, 219), rgb(249, 206, 209), rgb(255, 226, 227), rgb(94, 52, 56), rgb(246, 215, 217), rgb(237, 206, 208), rgb(25, 119, 44), rgb(255, 255, 255), rgb(34, 126, 51), rgb(239, 165, 17), rgb(15, 23, 42), rgb(152, 98, 0), rgb(212, 42, 41), rgb(255, 255, 255), rgb(204, 51, 47), rgb(199, 24, 29), rgb(186, 0, 18), rgb(25, 110, 169), rgb(255, 255, 255), rgb(14, 114, 179), rgb(245, 240, 240), rgb(112, 107, 108), rgb(189, 54, 76), rgb(230, 224, 225), rgb(149, 144, 144), rgb(32, 112, 203), rgb(251, 245, 246), rgb(39, 37, 37), rgb(153, 8, 52), rgb(255, 255, 255), rgb(255, 225, 226), rgb(48, 46, 46), rgb(222, 217, 217), rgb(32, 112, 203), rgb(144, 14, 38), rgb(10, 143, 209), rgb(101, 33, 127), rgb(115, 149, 17), rgb(157, 81, 0), rgb(212, 73, 150), rgb(36, 58, 185), rgb(19, 121, 93)], wide: &[wide(8, 5020, 520, 1740), wide(9, 4470, 0, 1410), wide(28, 7010, 250, 700), wide(50, 5970, 3220, 250)] },
    Ready { name: ThemeName::Finance, scheme: Scheme::Light, contrast: Contrast::High, values: VALUES_1, bonds: BONDS_1, colors: &[rgb(255, 255, 255), rgb(27, 25, 25), rgb(255, 255, 255), rgb(27, 25, 25), rgb(255, 255, 255), rgb(27, 25, 25), rgb(109, 0, 34), rgb(255, 255, 255), rgb(88, 0, 26), rgb(65, 0, 17), rgb(253, 231, 232), rgb(98, 53, 58), rgb(245, 220, 221), rgb(237, 210, 212), rgb(255, 226, 227), rgb(94, 52, 57), rgb(246, 215, 217), rgb(237, 206, 208), rgb(14, 93, 31), rgb(255, 255, 255), rgb(0, 97, 27), rgb(239, 165, 17), rgb(15, 23, 42), rgb(116, 74, 0), rgb(151, 9, 17), rgb(255, 255, 255), rgb(170, 0, 16), rgb(135, 0, 10), rgb(117, 0, 7), rgb(11, 81, 127), rgb(255, 255, 255), rgb(0, 86, 138), rgb(248, 243, 243), rgb(86, 81, 81), rgb(161, 24, 54), rgb(122, 117, 117), rgb(121, 116, 116), rgb(38, 117, 209), rgb(255, 255, 255), rgb(27, 25, 25), rgb(109, 0, 34), rgb(255, 255, 255), rgb(250, 230, 231), rgb(50, 48, 48), rgb(122, 117, 117), rgb(38, 117, 209), rgb(120, 10, 27), rgb(6, 116, 171), rgb(87, 30, 119), rgb(90, 120, 12), rgb(130, 63, 0), rgb(175, 54, 121), rgb(19, 47, 166), rgb(15, 102, 75)], wide: &[wide(6, 4100, 80, 1310), wide(8, 3330, 0, 980), wide(9, 2460, 0, 640), wide(27, 4970, 550, 590), wide(28, 4440, 0, 220), wide(40, 4100, 80, 1310), wide(50, 4930, 2500, 150)] },
    Ready { name: ThemeName::Finance, scheme: Scheme::Dark, contrast: Contrast::Standard, values: VALUES_1, bonds: BONDS_0, colors: &[rgb(24, 20, 20), rgb(239, 236, 237), rgb(24, 20, 20), rgb(239, 236, 237), rgb(40, 34, 35), rgb(239, 236, 237), rgb(223, 87, 108), rgb(15, 23, 42), rgb(237, 100, 120), rgb(251, 112, 131), rgb(72, 47, 49), rgb(255, 217, 219), rgb(85, 56, 58), rgb(97, 63, 66), rgb(76, 52, 53), rgb(255, 225, 226), rgb(86, 61, 63), rgb(94, 69, 71), rgb(104, 199, 114), rgb(15, 23, 42), rgb(81, 168, 91), rgb(246, 174, 47), rgb(15, 23, 42), rgb(201, 137, 43), rgb(206, 35, 36), rgb(255, 255, 255), rgb(253, 99, 88), rgb(194, 13, 24), rgb(178, 0, 16), rgb(94, 172, 235), rgb(15, 23, 42), rgb(69, 156, 223), rgb(52, 45, 46), rgb(155, 150, 150), rgb(250, 111, 126), rgb(64, 59, 59), rgb(116, 111, 111), rgb(63, 140, 234), rgb(31, 27, 27), rgb(239, 236, 237), rgb(223, 87, 108), rgb(15, 23, 42), rgb(68, 45, 47), rgb(241, 238, 239), rgb(58, 53, 54), rgb(63, 140, 234), rgb(224, 79, 77), rgb(78, 184, 229), rgb(143, 96, 190), rgb(216, 236, 121), rgb(242, 177, 54), rgb(241, 117, 168), rgb(79, 136, 254), rgb(95, 226, 184)], wide: &[wide(28, 6510, 1000, 970), wide(52, 3460, 5220, 10000)] },
    Ready { name: ThemeName::Finance, scheme: Scheme::Dark, contrast: Contrast::High, values: VALUES_1, bonds: BONDS_1, colors: &[rgb(10, 8, 8), rgb(247, 244, 244), rgb(10, 8, 8), rgb(247, 244, 244), rgb(10, 8, 8), rgb(247, 244, 244), rgb(248, 110, 129), rgb(0, 0, 0), rgb(255, 129, 144), rgb(255, 152, 162), rgb(62, 42, 44), rgb(255, 205, 208), rgb(75, 52, 54), rgb(86, 60, 62), rgb(69, 46, 47), rgb(255, 211, 214), rgb(79, 55, 57), rgb(88, 63, 65), rgb(120, 215, 129), rgb(15, 23, 42), rgb(102, 189, 110), rgb(246, 174, 47), rgb(15, 23, 42), rgb(222, 157, 67), rgb(255, 147, 135), rgb(15, 23, 42), rgb(255, 135, 123), rgb(255, 168, 157), rgb(255, 188, 179), rgb(127, 190, 243), rgb(15, 23, 42), rgb(91, 177, 245), rgb(36, 30, 31), rgb(175, 170, 170), rgb(255, 134, 144), rgb(125, 119, 120), rgb(126, 120, 121), rgb(43, 122, 214), rgb(10, 8, 8), rgb(247, 244, 244), rgb(248, 110, 129), rgb(0, 0, 0), rgb(43, 26, 27), rgb(213, 210, 210), rgb(125, 119, 120), rgb(43, 122, 214), rgb(245, 104, 100), rgb(158, 227, 253), rgb(189, 158, 251), rgb(222, 244, 142), rgb(251, 196, 86), rgb(231, 129, 193), rgb(96, 139, 244), rgb(85, 214, 167)], wide: &[wide(8, 9630, 5150, 5630), wide(9, 10000, 5830, 6220), wide(24, 9900, 5700, 5120), wide(27, 10000, 6500, 5960), wide(28, 10000, 7320, 6860), wide(34, 9760, 5250, 5580)] },
    Ready { name: ThemeName::Marketplace, scheme: Scheme::Light, contrast: Contrast::Standard, values: VALUES_2, bonds: BONDS_0, colors: &[rgb(239, 244, 253), rgb(32, 34, 39), rgb(255, 255, 255), rgb(32, 34, 39), rgb(255, 255, 255), rgb(32, 34, 39), rgb(26, 74, 184), rgb(255, 255, 255), rgb(16, 63, 172), rgb(6, 51, 160), rgb(212, 226, 253), rgb(29, 57, 117), rgb(200, 216, 246), rgb(190, 207, 241), rgb(253, 146, 62), rgb(12, 2, 0), rgb(241, 135, 49), rgb(229, 124, 33), rgb(25, 119, 44), rgb(255, 255, 255), rgb(30, 123, 48), rgb(225, 173, 0), rgb(15, 23, 42), rgb(148, 96, 0), rgb(212, 42, 41), rgb(255, 255, 255), rgb(201, 48, 44), rgb(199, 24, 29), rgb(186, 0, 18), rgb(0, 118, 135), rgb(255, 255, 255), rgb(0, 118, 135), rgb(230, 237, 250), rgb(99, 106, 118), rgb(24, 96, 211), rgb(208, 216, 230), rgb(131, 138, 151), rgb(32, 103, 218), rgb(234, 241, 254), rgb(32, 34, 39), rgb(26, 74, 184), rgb(255, 255, 255), rgb(214, 227, 251), rgb(40, 43, 48), rgb(205, 213, 227), rgb(32, 103, 218), rgb(36, 58, 185), rgb(144, 14, 38), rgb(115, 149, 17), rgb(10, 143, 209), rgb(157, 81, 0), rgb(212, 73, 150), rgb(101, 33, 127), rgb(19, 121, 93)], wide: &[wide(14, 9640, 5780, 2520), wide(21, 8680, 6820, 950), wide(28, 7010, 250, 700), wide(29, 0, 4640, 5530), wide(50, 5970, 3220, 250)] },
    Ready { name: ThemeName::Marketplace, scheme: Scheme::Light, contrast: Contrast::High, values: VALUES_2, bonds: BONDS_1, colors: &[rgb(255, 255, 255), rgb(22, 25, 30), rgb(255, 255, 255), rgb(22, 25, 30), rgb(255, 255, 255), rgb(22, 25, 30), rgb(0, 42, 146), rgb(255, 255, 255), rgb(0, 33, 121), rgb(0, 23, 94), rgb(227, 237, 255), rgb(42, 65, 111), rgb(214, 226, 250), rgb(203, 217, 243), rgb(253, 146, 62), rgb(54, 28, 9), rgb(255, 161, 93), rgb(255, 175, 120), rgb(14, 93, 31), rgb(255, 255, 255), rgb(0, 96, 27), rgb(225, 173, 0), rgb(15, 23, 42), rgb(115, 73, 0), rgb(151, 9, 17), rgb(255, 255, 255), rgb(169, 0, 16), rgb(135, 0, 10), rgb(117, 0, 7), rgb(0, 87, 100), rgb(255, 255, 255), rgb(0, 91, 105), rgb(238, 244, 255), rgb(76, 82, 94), rgb(0, 75, 183), rgb(111, 118, 131), rgb(110, 117, 130), rgb(42, 113, 229), rgb(255, 255, 255), rgb(22, 25, 30), rgb(0, 42, 146), rgb(255, 255, 255), rgb(225, 235, 254), rgb(45, 48, 54), rgb(111, 118, 131), rgb(42, 113, 229), rgb(19, 47, 166), rgb(120, 10, 27), rgb(90, 120, 12), rgb(6, 116, 171), rgb(130, 63, 0), rgb(175, 54, 121), rgb(87, 30, 119), rgb(15, 102, 75)], wide: &[wide(6, 260, 1410, 5940), wide(8, 140, 1050, 5000), wide(9, 0, 440, 4230), wide(14, 9640, 5780, 2520), wide(16, 9790, 6340, 3580), wide(17, 10000, 6810, 4320), wide(21, 8680, 6820, 950), wide(27, 4970, 550, 590), wide(28, 4440, 0, 220), wide(29, 0, 3420, 4100), wide(34, 760, 2770, 7380), wide(40, 260, 1410, 5940), wide(50, 4930, 2500, 150)] },
    Ready { name: ThemeName::Marketplace, scheme: Scheme::Dark, contrast: Contrast::Standard, values: VALUES_2, bonds: BONDS_0, colors: &[rgb(17, 24, 35), rgb(237, 241, 248), rgb(31, 38, 51), rgb(237, 241, 248), rgb(37, 45, 58), rgb(237, 241, 248), rgb(38, 105, 237), rgb(255, 255, 255), rgb(26, 93, 224), rgb(14, 82, 213), rgb(43, 55, 78), rgb(216, 230, 255), rgb(51, 66, 92), rgb(57, 74, 105), rgb(253, 146, 62), rgb(12, 2, 0), rgb(241, 135, 49), rgb(229, 124, 33), rgb(104, 199, 114), rgb(15, 23, 42), rgb(83, 170, 93), rgb(236, 180, 39), rgb(15, 23, 42), rgb(203, 139, 46), rgb(212, 42, 41), rgb(255, 255, 255), rgb(255, 102, 91), rgb(199, 24, 29), rgb(186, 0, 18), rgb(33, 184, 208), rgb(15, 23, 42), rgb(0, 167, 190), rgb(40, 49, 65), rgb(147, 154, 167), rgb(99, 158, 255), rgb(62, 68, 79), rgb(114, 121, 133), rgb(82, 147, 255), rgb(24, 30, 42), rgb(237, 241, 248), rgb(38, 105, 237), rgb(255, 255, 255), rgb(41, 53, 73), rgb(238, 242, 249), rgb(50, 56, 67), rgb(82, 147, 255), rgb(79, 136, 254), rgb(224, 79, 77), rgb(216, 236, 121), rgb(78, 184, 229), rgb(242, 177, 54), rgb(241, 117, 168), rgb(143, 96, 190), rgb(95, 226, 184)], wide: &[wide(14, 9640, 5780, 2520), wide(28, 7010, 250, 700), wide(34, 4250, 6110, 10000), wide(37, 3660, 5670, 10000), wide(45, 3660, 5670, 10000), wide(46, 3460, 5220, 10000)] },
    Ready { name: ThemeName::Marketplace, scheme: Scheme::Dark, contrast: Contrast::High, values: VALUES_2, bonds: BONDS_1, colors: &[rgb(6, 8, 14), rgb(241, 245, 252), rgb(6, 8, 14), rgb(241, 245, 252), rgb(6, 8, 14), rgb(241, 245, 252), rgb(103, 156, 255), rgb(0, 0, 0), rgb(125, 171, 255), rgb(146, 185, 255), rgb(39, 48, 62), rgb(197, 218, 255), rgb(49, 58, 74), rgb(56, 67, 85), rgb(253, 146, 62), rgb(54, 28, 9), rgb(255, 161, 93), rgb(255, 175, 120), rgb(120, 215, 129), rgb(15, 23, 42), rgb(102, 189, 110), rgb(236, 180, 39), rgb(15, 23, 42), rgb(222, 157, 67), rgb(252, 123, 111), rgb(0, 0, 0), rgb(255, 136, 124), rgb(255, 143, 131), rgb(255, 164, 153), rgb(96, 200, 221), rgb(15, 23, 42), rgb(0, 187, 213), rgb(23, 32, 46), rgb(164, 171, 185), rgb(120, 171, 255), rgb(114, 121, 133), rgb(115, 122, 134), rgb(46, 117, 233), rgb(6, 8, 14), rgb(241, 245, 252), rgb(103, 156, 255), rgb(0, 0, 0), rgb(23, 30, 44), rgb(206, 210, 217), rgb(114, 121, 133), rgb(46, 117, 233), rgb(96, 139, 244), rgb(245, 104, 100), rgb(222, 244, 142), rgb(158, 227, 253), rgb(251, 196, 86), rgb(231, 129, 193), rgb(189, 158, 251), rgb(85, 214, 167)], wide: &[wide(6, 4360, 6030, 10000), wide(8, 5160, 6640, 10000), wide(9, 5930, 7200, 10000), wide(14, 9640, 5780, 2520), wide(16, 9790, 6340, 3580), wide(17, 10000, 6810, 4320), wide(27, 9790, 5610, 5040), wide(28, 10000, 6340, 5790), wide(34, 5000, 6630, 10000), wide(40, 4360, 6030, 10000)] },
    Ready { name: ThemeName::Admin, scheme: Scheme::Light, contrast: Contrast::Standard, values: VALUES_3, bonds: BONDS_0, colors: &[rgb(249, 250, 253), rgb(37, 37, 40), rgb(255, 255, 255), rgb(37, 37, 40), rgb(255, 255, 255), rgb(37, 37, 40), rgb(23, 23, 29), rgb(255, 255, 255), rgb(49, 49, 55), rgb(66, 66, 73), rgb(231, 231, 239), rgb(62, 62, 73), rgb(220, 221, 229), rgb(211, 211, 220), rgb(230, 183, 49), rgb(38, 27, 0), rgb(218, 172, 30), rgb(207, 161, 0), rgb(25, 119, 44), rgb(255, 255, 255), rgb(34, 126, 51), rgb(249, 149, 50), rgb(15, 23, 42), rgb(165, 91, 0), rgb(212, 42, 41), rgb(255, 255, 255), rgb(204, 52, 47), rgb(199, 24, 29), rgb(186, 0, 18), rgb(11, 111, 167), rgb(255, 255, 255), rgb(0, 115, 175), rgb(240, 241, 246), rgb(108, 108, 113), rgb(87, 92, 204), rgb(220, 221, 227), rgb(141, 141, 147), rgb(94, 100, 212), rgb(246, 246, 251), rgb(37, 37, 40), rgb(23, 23, 29), rgb(255, 255, 255), rgb(231, 231, 239), rgb(46, 46, 48), rgb(217, 218, 223), rgb(94, 100, 212), rgb(36, 58, 185), rgb(144, 14, 38), rgb(115, 149, 17), rgb(10, 143, 209), rgb(157, 81, 0), rgb(212, 73, 150), rgb(101, 33, 127), rgb(19, 121, 93)], wide: &[wide(17, 7990, 6340, 850), wide(28, 7010, 250, 700), wide(50, 5970, 3220, 250)] },
    Ready { name: ThemeName::Admin, scheme: Scheme::Light, contrast: Contrast::High, values: VALUES_3, bonds: BONDS_1, colors: &[rgb(255, 255, 255), rgb(25, 25, 27), rgb(255, 255, 255), rgb(25, 25, 27), rgb(255, 255, 255), rgb(25, 25, 27), rgb(13, 13, 19), rgb(255, 255, 255), rgb(36, 36, 43), rgb(51, 51, 58), rgb(235, 236, 244), rgb(66, 66, 74), rgb(225, 225, 233), rgb(216, 216, 224), rgb(230, 183, 49), rgb(58, 46, 15), rgb(240, 193, 63), rgb(250, 203, 75), rgb(14, 93, 31), rgb(255, 255, 255), rgb(0, 97, 27), rgb(249, 149, 50), rgb(15, 23, 42), rgb(126, 68, 0), rgb(151, 9, 17), rgb(255, 255, 255), rgb(170, 0, 16), rgb(135, 0, 10), rgb(117, 0, 7), rgb(0, 82, 126), rgb(255, 255, 255), rgb(0, 87, 134), rgb(243, 244, 249), rgb(81, 82, 87), rgb(67, 68, 178), rgb(117, 117, 123), rgb(116, 117, 122), rgb(98, 105, 218), rgb(255, 255, 255), rgb(25, 25, 27), rgb(13, 13, 19), rgb(255, 255, 255), rgb(233, 234, 242), rgb(48, 48, 50), rgb(117, 117, 123), rgb(98, 105, 218), rgb(19, 47, 166), rgb(120, 10, 27), rgb(90, 120, 12), rgb(6, 116, 171), rgb(130, 63, 0), rgb(175, 54, 121), rgb(87, 30, 119), rgb(15, 102, 75)], wide: &[wide(27, 4970, 550, 590), wide(28, 4440, 0, 220), wide(29, 930, 3160, 5010), wide(50, 4930, 2500, 150)] },
    Ready { name: ThemeName::Admin, scheme: Scheme::Dark, contrast: Contrast::Standard, values: VALUES_3, bonds: BONDS_0, colors: &[rgb(21, 21, 26), rgb(237, 238, 241), rgb(35, 36, 41), rgb(237, 238, 241), rgb(42, 42, 48), rgb(237, 238, 241), rgb(243, 245, 253), rgb(15, 23, 42), rgb(209, 211, 219), rgb(183, 185, 193), rgb(52, 54, 60), rgb(223, 226, 239), rgb(62, 64, 70), rgb(71, 72, 79), rgb(230, 183, 49), rgb(38, 27, 0), rgb(218, 172, 30), rgb(207, 161, 0), rgb(104, 199, 114), rgb(15, 23, 42), rgb(82, 169, 92), rgb(245, 149, 55), rgb(15, 23, 42), rgb(211, 132, 59), rgb(212, 42, 41), rgb(255, 255, 255), rgb(254, 100, 89), rgb(199, 24, 29), rgb(186, 0, 18), rgb(89, 173, 233), rgb(15, 23, 42), rgb(63, 158, 222), rgb(46, 47, 53), rgb(151, 152, 157), rgb(136, 148, 255), rgb(65, 66, 71), rgb(117, 118, 123), rgb(125, 136, 252), rgb(27, 28, 33), rgb(237, 238, 241), rgb(243, 245, 253), rgb(15, 23, 42), rgb(50, 51, 57), rgb(239, 239, 242), rgb(54, 54, 59), rgb(125, 136, 252), rgb(79, 136, 254), rgb(224, 79, 77), rgb(216, 236, 121), rgb(78, 184, 229), rgb(242, 177, 54), rgb(241, 117, 168), rgb(143, 96, 190), rgb(95, 226, 184)], wide: &[wide(17, 7990, 6340, 850), wide(28, 7010, 250, 700), wide(34, 5370, 5740, 10000), wide(46, 3460, 5220, 10000)] },
    Ready { name: ThemeName::Admin, scheme: Scheme::Dark, contrast: Contrast::High, values: VALUES_3, bonds: BONDS_1, colors: &[rgb(8, 8, 11), rgb(244, 244, 247), rgb(8, 8, 11), rgb(244, 244, 247), rgb(8, 8, 11), rgb(244, 244, 247), rgb(242, 244, 252), rgb(15, 23, 42), rgb(217, 219, 227), rgb(197, 199, 206), rgb(46, 47, 53), rgb(214, 216, 227), rgb(56, 58, 64), rgb(65, 66, 73), rgb(230, 183, 49), rgb(58, 46, 15), rgb(240, 193, 63), rgb(250, 203, 75), rgb(120, 215, 129), rgb(15, 23, 42), rgb(101, 188, 110), rgb(245, 149, 55), rgb(15, 23, 42), rgb(232, 152, 80), rgb(252, 123, 111), rgb(0, 0, 0), rgb(255, 135, 123), rgb(255, 143, 131), rgb(255, 164, 153), rgb(124, 191, 242), rgb(15, 23, 42), rgb(85, 177, 243), rgb(30, 31, 37), rgb(170, 170, 176), rgb(151, 163, 255), rgb(120, 120, 125), rgb(120, 121, 126), rgb(102, 109, 223), rgb(8, 8, 11), rgb(244, 244, 247), rgb(242, 244, 252), rgb(15, 23, 42), rgb(29, 30, 35), rgb(209, 210, 213), rgb(120, 120, 125), rgb(102, 109, 223), rgb(96, 139, 244), rgb(245, 104, 100), rgb(222, 244, 142), rgb(158, 227, 253), rgb(251, 196, 86), rgb(231, 129, 193), rgb(189, 158, 251), rgb(85, 214, 167)], wide: &[wide(27, 9790, 5610, 5040), wide(28, 10000, 6340, 5790), wide(34, 5960, 6340, 10000)] },
];
