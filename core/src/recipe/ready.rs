//! Baked by `cargo xtask bake` from tokens/components; not to be edited.

/// Path, whether stylesheets print it, and its value or what it is an alias of.
pub(super) const TOKENS: &str = "button.variant.default.background	+@role.primary
button.variant.default.foreground	+@role.primary-foreground
button.variant.default.hover	+@role.primary-hover
button.variant.default.pressed	+@role.primary-pressed
button.variant.sapphire.background	+@color.sapphire.700
button.variant.sapphire.foreground	+@color.white
button.variant.sapphire.hover	+@color.sapphire.800
button.variant.sapphire.pressed	+#172b66
button.variant.emerald.background	+@color.emerald.800
button.variant.emerald.foreground	+@color.white
button.variant.emerald.hover	+@color.emerald.900
button.variant.emerald.pressed	+#043a2c
button.variant.ruby.background	+@color.ruby.800
button.variant.ruby.foreground	+@color.white
button.variant.ruby.hover	+@color.ruby.900
button.variant.ruby.pressed	+#641717
button.variant.ubuntu.background	+@color.ubuntu.gold
button.variant.ubuntu.foreground	+@color.ink
button.variant.ubuntu.hover	+@color.ubuntu.amber
button.variant.ubuntu.pressed	+#e8930a
button.variant.destructive.background	+@role.destructive
button.variant.destructive.foreground	+@role.destructive-foreground
button.variant.destructive.hover	+@role.destructive-hover
button.variant.destructive.pressed	+@role.destructive-pressed
button.variant.outline.background	+@role.background
button.variant.outline.foreground	+@role.foreground
button.variant.outline.border	+@role.input
button.variant.outline.hover	+@role.muted
button.variant.outline.pressed	+@role.secondary
button.variant.outline.selected	+@role.primary
button.variant.outline.selected-foreground	+@role.primary-foreground
button.variant.secondary.background	+@role.secondary
button.variant.secondary.foreground	+@role.secondary-foreground
button.variant.secondary.hover	+@role.secondary-hover
button.variant.secondary.pressed	+@role.secondary-pressed
button.variant.secondary.selected	+@role.primary
button.variant.secondary.selected-foreground	+@role.primary-foreground
button.variant.ghost.background	+@color.transparent
button.variant.ghost.foreground	+@role.foreground
button.variant.ghost.hover	+@role.muted
button.variant.ghost.pressed	+@role.secondary
button.variant.ghost.selected	+@role.primary
button.variant.ghost.selected-foreground	+@role.primary-foreground
button.variant.link.background	+@color.transparent
button.variant.link.foreground	+@role.link
button.variant.glass.background	+@glass.fill
button.variant.glass.foreground	+@role.foreground
button.variant.glass.border	+@role.input
button.variant.glass.hover	+@role.muted
button.variant.glass.pressed	+@role.secondary
button.variant.glass.selected	+@role.primary
button.variant.glass.selected-foreground	+@role.primary-foreground
button.variant.glass.blur	-@glass.blur
button.size.sm.height	+32px
button.size.sm.padding	+12px
button.size.sm.text	+12px
button.size.sm.radius	+@shape.control-radius
button.size.default.height	+@shape.control-height
button.size.default.padding	+16px
button.size.default.text	+14px
button.size.default.radius	+@shape.control-radius
button.size.lg.height	+48px
button.size.lg.padding	+32px
button.size.lg.text	+16px
button.size.lg.radius	+@shape.control-radius
button.size.xl.height	+56px
button.size.xl.padding	+40px
button.size.xl.text	+18px
button.size.xl.radius	+@shape.control-radius-large
button.size.icon.height	+@shape.control-height
button.size.icon.width	+@shape.control-height
button.size.icon.radius	+@shape.control-radius
button.weight	+@weight.medium
button.gap	+@space.1
button.duration	+@duration.normal
button.ring-width	+2px
button.ring-offset	+2px
button.disabled-opacity	+.5
button.ring	-@role.ring
button.border-width	-1px
button.line-height	-@line-height.tight
button.hit	-@touch.size
card.variant.default.background	+@role.card
card.variant.default.foreground	+@role.card-foreground
card.variant.default.border	+@role.border
card.variant.default.description	-@role.muted-foreground
card.variant.glass.background	+@glass.fill
card.variant.glass.foreground	+@role.foreground
card.variant.glass.border	+@role.border
card.variant.glass.blur	-@glass.blur
card.variant.glass.shadow	-@glass.shadow
card.variant.glass.description	-@role.muted-foreground
card.variant.gem.background	+@role.card
card.variant.gem.foreground	+@role.card-foreground
card.variant.gem.shadow	+@shadow.gem
card.variant.gem.description	-@role.muted-foreground
card.variant.elevated.background	+@role.card
card.variant.elevated.foreground	+@role.card-foreground
card.variant.elevated.shadow	+@shadow.xl
card.variant.elevated.description	-@role.muted-foreground
card.variant.sapphire.background	+@color.sapphire.700
card.variant.sapphire.foreground	+@color.white
card.variant.sapphire.description	-@color.white
card.variant.emerald.background	+@color.emerald.800
card.variant.emerald.foreground	+@color.white
card.variant.emerald.description	-@color.white
card.variant.ruby.background	+@color.ruby.800
card.variant.ruby.foreground	+@color.white
card.variant.ruby.description	-@color.white
card.radius	+@shape.card-radius
card.padding	+@shape.card-padding
card.border-width	+@shape.card-border
card.shadow	+@shape.card-shadow
card.gap	-@space.1
card.weight	-@weight.regular
card.rule	-@shape.block-rule
input.variant.default.background	+@role.card
input.variant.default.foreground	+@role.card-foreground
input.variant.default.border	+@role.input
input.variant.default.placeholder	-@role.muted-foreground
input.variant.solid.background	+@role.muted
input.variant.solid.foreground	+@role.foreground
input.variant.solid.border	+@role.input
input.variant.solid.placeholder	-@role.muted-foreground
input.variant.outline.background	+@role.background
input.variant.outline.foreground	+@role.foreground
input.variant.outline.border	+@role.input
input.variant.outline.placeholder	-@role.muted-foreground
input.variant.glass.background	+@glass.fill
input.variant.glass.foreground	+@role.foreground
input.variant.glass.border	+@role.input
input.variant.glass.blur	-@glass.blur
input.variant.glass.placeholder	-@role.muted-foreground
input.ring	+@role.ring
input.invalid-ring	+@role.destructive-text
input.height.default	+@shape.control-height
input.height.premium	+48px
input.padding-inline	+12px
input.padding-block	+4px
input.radius	+@shape.control-radius
input.text	+16px
input.ring-width	+3px
input.ring-opacity	+.5
input.ring-offset	-2px
input.border-width	-1px
input.gap	-@space.1
input.weight	-@weight.regular
input.line-height	-@line-height.normal
input.disabled-opacity	-@button.disabled-opacity
input.duration	-@duration.fast
input.hit	-@touch.size
badge.variant.default.background	-@role.primary
badge.variant.default.foreground	-@role.primary-foreground
badge.variant.secondary.background	-@role.secondary
badge.variant.secondary.foreground	-@role.secondary-foreground
badge.variant.accent.background	-@role.accent
badge.variant.accent.foreground	-@role.accent-foreground
badge.variant.success.background	-@role.success
badge.variant.success.foreground	-@role.success-foreground
badge.variant.warning.background	-@role.warning
badge.variant.warning.foreground	-@role.warning-foreground
badge.variant.destructive.background	-@role.destructive
badge.variant.destructive.foreground	-@role.destructive-foreground
badge.variant.info.background	-@role.info
badge.variant.info.foreground	-@role.info-foreground
badge.variant.outline.background	-@color.transparent
badge.variant.outline.foreground	-@role.foreground
badge.variant.outline.border	-@role.input
badge.height	-24px
badge.padding-inline	-8px
badge.gap	-4px
badge.radius	-@shape.control-radius
badge.text	-12px
badge.weight	-@weight.semibold
badge.line-height	-@line-height.tight
badge.border-width	-1px
alert.variant.default.background	-@role.card
alert.variant.default.foreground	-@role.card-foreground
alert.variant.default.border	-@role.border
alert.variant.default.mark	-@role.foreground
alert.variant.success.background	-@role.card
alert.variant.success.foreground	-@role.card-foreground
alert.variant.success.border	-@role.border
alert.variant.success.mark	-@role.success-text
alert.variant.warning.background	-@role.card
alert.variant.warning.foreground	-@role.card-foreground
alert.variant.warning.border	-@role.border
alert.variant.warning.mark	-@role.warning-text
alert.variant.destructive.background	-@role.card
alert.variant.destructive.foreground	-@role.card-foreground
alert.variant.destructive.border	-@role.border
alert.variant.destructive.mark	-@role.destructive-text
alert.variant.info.background	-@role.card
alert.variant.info.foreground	-@role.card-foreground
alert.variant.info.border	-@role.border
alert.variant.info.mark	-@role.info-text
alert.padding-inline	-@space.2
alert.padding-block	-12px
alert.mark-width	-4px
alert.gap	-@space.1
alert.radius	-@shape.control-radius
alert.text	-14px
alert.weight	-@weight.regular
alert.line-height	-@line-height.normal
alert.border-width	-1px
tab.variant.default.background	-@color.transparent
tab.variant.default.foreground	-@role.muted-foreground
tab.variant.default.hover	-@role.muted
tab.variant.default.pressed	-@role.secondary
tab.variant.default.hover-foreground	-@role.foreground
tab.variant.default.selected	-@color.transparent
tab.variant.default.selected-foreground	-@role.foreground
tab.variant.default.indicator	-@role.primary
tab.height	-@shape.control-height
tab.padding-inline	-@space.2
tab.gap	-@space.1
tab.radius	-0px
tab.text	-14px
tab.weight	-@weight.medium
tab.line-height	-@line-height.tight
tab.indicator-width	-2px
tab.ring	-@role.ring
tab.ring-width	-2px
tab.ring-offset	--2px
tab.disabled-opacity	-@button.disabled-opacity
tab.duration	-@duration.fast
tab.hit	-@touch.size
table-row.variant.default.background	-@color.transparent
table-row.variant.default.foreground	-@role.foreground
table-row.variant.default.heading	-@role.muted-foreground
table-row.variant.default.border	-@role.border
table-row.variant.default.hover	-@role.muted
table-row.variant.default.selected	-@role.secondary
table-row.variant.default.selected-foreground	-@role.secondary-foreground
table-row.variant.default.indicator	-@role.primary
table-row.height	-@shape.control-height
table-row.padding-inline	-12px
table-row.padding-block	-4px
table-row.gap	-@space.1
table-row.radius	-0px
table-row.text	-14px
table-row.weight	-@weight.regular
table-row.line-height	-@line-height.tight
table-row.border-width	-@shape.row-rule
table-row.indicator-width	-2px
table-row.ring	-@role.ring
table-row.ring-width	-2px
table-row.ring-offset	--2px
table-row.duration	-@duration.fast
progress.variant.default.background	-@color.transparent
progress.variant.default.border	-@role.input
progress.variant.default.indicator	-@role.primary
progress.variant.success.background	-@color.transparent
progress.variant.success.border	-@role.input
progress.variant.success.indicator	-@role.success
progress.variant.destructive.background	-@color.transparent
progress.variant.destructive.border	-@role.input
progress.variant.destructive.indicator	-@role.destructive-text
progress.height	-10px
progress.radius	-@shape.control-radius
progress.border-width	-1px
progress.duration	-@duration.normal
tooltip.variant.default.background	-@role.foreground
tooltip.variant.default.foreground	-@role.background
tooltip.variant.default.shadow	-@shadow.md
tooltip.padding-inline	-12px
tooltip.padding-block	-6px
tooltip.radius	-@shape.control-radius
tooltip.text	-12px
tooltip.weight	-@weight.medium
tooltip.line-height	-@line-height.normal
";

/// What is seen, as what, the least ratio in standard and high contrast, its fields, what may lie beneath them.
pub(super) const PROMISES: &str = "button.variant.default.foreground	text	4.5	7	button.variant.default.background,button.variant.default.hover,button.variant.default.pressed	role.background,role.card,role.popover
button.variant.sapphire.foreground	text	4.5	7	button.variant.sapphire.background,button.variant.sapphire.hover,button.variant.sapphire.pressed	role.background,role.card,role.popover
button.variant.emerald.foreground	text	4.5	7	button.variant.emerald.background,button.variant.emerald.hover,button.variant.emerald.pressed	role.background,role.card,role.popover
button.variant.ruby.foreground	text	4.5	7	button.variant.ruby.background,button.variant.ruby.hover,button.variant.ruby.pressed	role.background,role.card,role.popover
button.variant.ubuntu.foreground	text	4.5	7	button.variant.ubuntu.background,button.variant.ubuntu.hover,button.variant.ubuntu.pressed	role.background,role.card,role.popover
button.variant.destructive.foreground	text	4.5	7	button.variant.destructive.background,button.variant.destructive.hover,button.variant.destructive.pressed	role.background,role.card,role.popover
button.variant.outline.foreground	text	4.5	7	button.variant.outline.background,button.variant.outline.hover,button.variant.outline.pressed	role.background,role.card,role.popover
button.variant.outline.border	shape	3	4.5	role.background,role.card,role.popover	
button.variant.outline.selected-foreground	text	4.5	7	button.variant.outline.selected	role.background,role.card,role.popover
button.variant.secondary.foreground	text	4.5	7	button.variant.secondary.background,button.variant.secondary.hover,button.variant.secondary.pressed	role.background,role.card,role.popover
button.variant.secondary.selected-foreground	text	4.5	7	button.variant.secondary.selected	role.background,role.card,role.popover
button.variant.ghost.foreground	text	4.5	7	button.variant.ghost.background,button.variant.ghost.hover,button.variant.ghost.pressed	role.background,role.card,role.popover
button.variant.ghost.selected-foreground	text	4.5	7	button.variant.ghost.selected	role.background,role.card,role.popover
button.variant.link.foreground	text	4.5	7	button.variant.link.background	role.background,role.card,role.popover
button.variant.glass.foreground	text	4.5	7	button.variant.glass.background,button.variant.glass.hover,button.variant.glass.pressed	role.background,role.card
button.variant.glass.border	shape	3	4.5	role.background,role.card	
button.variant.glass.selected-foreground	text	4.5	7	button.variant.glass.selected	role.background,role.card
button.ring	shape	3	4.5	role.background,role.card,role.popover	
card.variant.default.foreground	text	4.5	7	card.variant.default.background	role.background
card.variant.default.description	text	4.5	7	card.variant.default.background	role.background
card.variant.glass.foreground	text	4.5	7	card.variant.glass.background	role.background
card.variant.glass.description	text	4.5	7	card.variant.glass.background	role.background
card.variant.gem.foreground	text	4.5	7	card.variant.gem.background	role.background
card.variant.gem.description	text	4.5	7	card.variant.gem.background	role.background
card.variant.elevated.foreground	text	4.5	7	card.variant.elevated.background	role.background
card.variant.elevated.description	text	4.5	7	card.variant.elevated.background	role.background
card.variant.sapphire.foreground	text	4.5	7	card.variant.sapphire.background	role.background
card.variant.sapphire.description	text	4.5	7	card.variant.sapphire.background	role.background
card.variant.emerald.foreground	text	4.5	7	card.variant.emerald.background	role.background
card.variant.emerald.description	text	4.5	7	card.variant.emerald.background	role.background
card.variant.ruby.foreground	text	4.5	7	card.variant.ruby.background	role.background
card.variant.ruby.description	text	4.5	7	card.variant.ruby.background	role.background
input.variant.default.foreground	text	4.5	7	input.variant.default.background	role.background,role.card,role.popover
input.variant.default.border	shape	3	4.5	role.background,role.card,role.popover	
input.variant.default.placeholder	text	4.5	7	input.variant.default.background	role.background,role.card,role.popover
input.variant.solid.foreground	text	4.5	7	input.variant.solid.background	role.background,role.card,role.popover
input.variant.solid.border	shape	3	4.5	role.background,role.card,role.popover	
input.variant.solid.placeholder	text	4.5	7	input.variant.solid.background	role.background,role.card,role.popover
input.variant.outline.foreground	text	4.5	7	input.variant.outline.background	role.background,role.card,role.popover
input.variant.outline.border	shape	3	4.5	role.background,role.card,role.popover	
input.variant.outline.placeholder	text	4.5	7	input.variant.outline.background	role.background,role.card,role.popover
input.variant.glass.foreground	text	4.5	7	input.variant.glass.background	role.background
input.variant.glass.border	shape	3	4.5	role.background	
input.variant.glass.placeholder	text	4.5	7	input.variant.glass.background	role.background
input.ring	shape	3	4.5	role.background,role.card,role.popover	
input.invalid-ring	shape	3	4.5	role.background,role.card,role.popover	
badge.variant.default.foreground	text	4.5	7	badge.variant.default.background	role.background,role.card,role.popover
badge.variant.secondary.foreground	text	4.5	7	badge.variant.secondary.background	role.background,role.card,role.popover
badge.variant.accent.foreground	text	4.5	7	badge.variant.accent.background	role.background,role.card,role.popover
badge.variant.success.foreground	text	4.5	7	badge.variant.success.background	role.background,role.card,role.popover
badge.variant.warning.foreground	text	4.5	7	badge.variant.warning.background	role.background,role.card,role.popover
badge.variant.destructive.foreground	text	4.5	7	badge.variant.destructive.background	role.background,role.card,role.popover
badge.variant.info.foreground	text	4.5	7	badge.variant.info.background	role.background,role.card,role.popover
badge.variant.outline.foreground	text	4.5	7	badge.variant.outline.background	role.background,role.card,role.popover
badge.variant.outline.border	shape	3	4.5	role.background,role.card,role.popover	
alert.variant.default.foreground	text	4.5	7	alert.variant.default.background	role.background
alert.variant.default.mark	text	4.5	7	alert.variant.default.background	role.background
alert.variant.success.foreground	text	4.5	7	alert.variant.success.background	role.background
alert.variant.success.mark	text	4.5	7	alert.variant.success.background	role.background
alert.variant.warning.foreground	text	4.5	7	alert.variant.warning.background	role.background
alert.variant.warning.mark	text	4.5	7	alert.variant.warning.background	role.background
alert.variant.destructive.foreground	text	4.5	7	alert.variant.destructive.background	role.background
alert.variant.destructive.mark	text	4.5	7	alert.variant.destructive.background	role.background
alert.variant.info.foreground	text	4.5	7	alert.variant.info.background	role.background
alert.variant.info.mark	text	4.5	7	alert.variant.info.background	role.background
tab.variant.default.foreground	text	4.5	7	tab.variant.default.background	role.background,role.card
tab.variant.default.hover-foreground	text	4.5	7	tab.variant.default.hover,tab.variant.default.pressed	role.background,role.card
tab.variant.default.selected-foreground	text	4.5	7	tab.variant.default.selected	role.background,role.card
tab.variant.default.indicator	shape	3	4.5	role.background,role.card	
tab.ring	shape	3	4.5	role.background,role.card	
table-row.variant.default.foreground	text	4.5	7	table-row.variant.default.background,table-row.variant.default.hover	role.background,role.card
table-row.variant.default.heading	text	4.5	7	table-row.variant.default.background	role.background,role.card
table-row.variant.default.selected-foreground	text	4.5	7	table-row.variant.default.selected	role.background,role.card
table-row.variant.default.indicator	shape	3	4.5	role.background,role.card	
table-row.ring	shape	3	4.5	role.background,role.card	
progress.variant.default.border	shape	3	4.5	role.background,role.card	
progress.variant.default.indicator	shape	3	4.5	role.background,role.card	
progress.variant.success.border	shape	3	4.5	role.background,role.card	
progress.variant.success.indicator	shape	3	4.5	role.background,role.card	
progress.variant.destructive.border	shape	3	4.5	role.background,role.card	
progress.variant.destructive.indicator	shape	3	4.5	role.background,role.card	
tooltip.variant.default.foreground	text	4.5	7	tooltip.variant.default.background	role.background,role.card,role.popover
";
