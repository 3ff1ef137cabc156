package org.azora.design

import org.azora.design.internal.Theme as CrossingTheme
import org.azora.design.internal.ThemeInfo as CrossingThemeInfo

/** What a ready-made theme is called and comes in. */
public data class ThemeInfo(
    /** `education`, `finance`, `marketplace` or `admin`. */
    public val name: ThemeName,
    /** Name for people. */
    public val title: String,
    /** `emerald`, `ruby`, `sapphire` or `unity`. */
    public val jewel: String,
    /** The schemes it comes in: `light`, `dark`. */
    public val schemes: List<Scheme>,
    /** The contrasts it comes in: `standard`, `high`. */
    public val contrasts: List<Contrast>,
) {
    internal companion object {
        fun of(it: CrossingThemeInfo): ThemeInfo = ThemeInfo(
            ThemeName.of(it.name),
            it.title,
            it.jewel,
            it.schemes.map(Scheme::of),
            it.contrasts.map(Contrast::of),
        )
    }
}

/** One theme in one scheme and contrast. */
public class Theme internal constructor(private val theme: CrossingTheme) {
    /** The colour of a role, as `#rrggbb`. */
    public fun color(role: String): String = call { theme.color(role.at("/role")) }

    /** Contrast ratio of any two roles as they are printed, by WCAG 2.2, 1..=21, not rounded. */
    public fun ratio(textRole: String, groundRole: String): Double =
        call { theme.ratio(textRole.at("/text_role"), groundRole.at("/ground_role")) }

    /** The names of all roles, in the order of the stylesheet. */
    public fun roles(): List<String> = call { theme.roles() }

    /** This scheme's block of CSS alone. */
    public fun css(): String = call { theme.css() }

    /** The resolved tokens as DTCG JSON. */
    public fun json(): String = call { theme.json() }
}
