import org.azora.design.*
import java.util.Locale

fun main() {
    val theme = Azora.theme(ThemeName.FINANCE, Scheme.LIGHT)
    println(theme.color("primary"))
    println("%.2f".format(Locale.ROOT, theme.ratio("primary-foreground", "primary")))
    println("%.2f".format(Locale.ROOT, Azora.contrastRatio("#777777", "#ffffff")))
    println(Azora.markSvg("sapiens", ThemeName.FINANCE, Scheme.LIGHT).length)
}
