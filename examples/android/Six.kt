import org.azora.design.Azora
import org.azora.design.Scheme
import org.azora.design.ThemeName
import java.util.Locale

fun main() {
    val theme = Azora.theme(ThemeName.FINANCE, Scheme.LIGHT)
    println(theme.color("primary"))
    println("%.2f".format(Locale.ROOT, theme.ratio("primary-foreground", "primary")))
    println("%.2f".format(Locale.ROOT, Azora.contrastRatio("#777777", "#ffffff")))
    println(Azora.markSvg("sapiens", ThemeName.FINANCE, Scheme.LIGHT).length)
}
