import org.azora.design.Azora
import org.azora.design.Scheme
import org.azora.design.ThemeName

fun main() {
    val theme = Azora.theme(ThemeName.FINANCE, Scheme.LIGHT)
    println(theme.color("primary"))
    println("%.2f".format(theme.ratio("primary-foreground", "primary")))
    println("%.2f".format(Azora.contrastRatio("#777777", "#ffffff")))
    println(Azora.markSvg("sapiens", ThemeName.FINANCE, Scheme.LIGHT).length)
}
