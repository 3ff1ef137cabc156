import azora

theme = azora.theme("finance", "light")
print(theme.color("primary"))
print(f"{theme.ratio('primary-foreground', 'primary'):.2f}")
print(f"{azora.contrast_ratio('#777777', '#ffffff'):.2f}")
print(len(azora.mark_svg("sapiens", "finance", "light")))
