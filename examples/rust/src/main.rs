use azora_core::{self as azora, Contrast, Scheme, ThemeName};

fn main() -> azora::Result<()> {
    let theme = azora::theme(ThemeName::Finance, Scheme::Light, Contrast::Standard);
    println!("{}", theme.color("primary")?);
    println!("{:.2}", theme.ratio("primary-foreground", "primary")?);
    println!("{:.2}", azora::contrast_ratio("#777777", "#ffffff")?);
    println!("{}", azora::mark_svg("sapiens", ThemeName::Finance, Scheme::Light, "brand", 64, "")?.len());
    Ok(())
}
