package org.azora.design

import org.azora.design.internal.RecipeInfo as CrossingRecipeInfo
import org.azora.design.internal.Recipe as CrossingRecipe
import org.azora.design.internal.ServiceTheme as CrossingServiceTheme

/** A component and what it comes in. */
public data class RecipeInfo(
    /** Its name, such as `button`. */
    public val component: String,
    /** The names of its variants, the usual one first. */
    public val variants: List<String>,
    /** The names of its sizes; `default` where it has one alone. */
    public val sizes: List<String>,
    /** The names of its states: `rest`, `hover`, `pressed`, `focus`, `selected`, `invalid`, `disabled`. */
    public val states: List<String>,
    /** The colours of a recipe that it has in some variant or state, such as `border`. */
    public val parts: List<String>,
) {
    internal companion object {
        fun of(it: CrossingRecipeInfo): RecipeInfo = RecipeInfo(
            it.component,
            it.variants,
            it.sizes,
            it.states,
            it.parts,
        )
    }
}

/** A component in one look: colours and shadows as CSS prints them, measures in px. */
public data class Recipe(
    /** Its name, such as `button`. */
    public val component: String,
    /** The variant. */
    public val variant: String,
    /** The size. */
    public val size: String,
    /** The state. */
    public val state: String,
    /** The field. */
    public val background: String,
    /** Text and icons. */
    public val foreground: String?,
    /** Quieter text: a card's description, an input's placeholder, the head of a table. */
    public val quiet: String?,
    /** The edge. */
    public val border: String?,
    /** The ring around it, in the state `focus` alone. */
    public val ring: String?,
    /** The bar of an alert, the line under a tab, the edge of a row, what is done of a progress. */
    public val mark: String?,
    /** The shadow. */
    public val shadow: String?,
    /** The least height; absent where the content decides. */
    public val height: Double?,
    /** The width; absent where the content decides. */
    public val width: Double?,
    /** Room at the beginning and the end of a line. */
    public val paddingInline: Double,
    /** Room above and below; 0 where the height makes it. */
    public val paddingBlock: Double,
    /** Room between parts. */
    public val gap: Double,
    /** Radius of the corners. */
    public val radius: Double,
    /** Width of the edge; in high contrast a card has one of at least 1. */
    public val borderWidth: Double,
    /** Width of the ring. */
    public val ringWidth: Double,
    /** From the edge to the ring; negative inside. */
    public val ringOffset: Double,
    /** Width of the mark, or height of a line. */
    public val markWidth: Double,
    /** Size of the text. */
    public val fontSize: Double,
    /** Weight of the text, 1..=1000. */
    public val fontWeight: Double,
    /** Height of a line in sizes of the text. */
    public val lineHeight: Double,
    /** How far what lies behind is blurred. */
    public val blur: Double,
    /** The share that the whole is drawn with, 0..=1; below 1 in the state `disabled`. */
    public val opacity: Double,
    /** Height and width that answer to a finger, at least 44 where it is a control, also where it is drawn smaller; else 0. */
    public val hit: Double,
    /** How far the target reaches beyond the drawn height, above and below. */
    public val hitInset: Double,
    /** The roles on which it may stand. */
    public val grounds: List<String>,
) {
    internal companion object {
        fun of(it: CrossingRecipe): Recipe = Recipe(
            it.component,
            it.variant,
            it.size,
            it.state,
            it.background,
            it.foreground,
            it.quiet,
            it.border,
            it.ring,
            it.mark,
            it.shadow,
            it.height,
            it.width,
            it.paddingInline,
            it.paddingBlock,
            it.gap,
            it.radius,
            it.borderWidth,
            it.ringWidth,
            it.ringOffset,
            it.markWidth,
            it.fontSize,
            it.fontWeight,
            it.lineHeight,
            it.blur,
            it.opacity,
            it.hit,
            it.hitInset,
            it.grounds,
        )
    }
}

/** The theme of a service or an app. */
public data class ServiceTheme(
    /** Its stable id. */
    public val id: String,
    /** `service` or `app`. */
    public val kind: String,
    /** What it works on, such as `finance`. */
    public val domain: String,
    /** The ready-made theme that it wears, or that its own is based on. */
    public val theme: ThemeName,
    /** The seed of its own primary, `#rrggbb`, where it has one. */
    public val primary: String?,
    /** `compact`, `comfortable` or `spacious`, where that is not as in its theme. */
    public val density: String?,
) {
    internal companion object {
        fun of(it: CrossingServiceTheme): ServiceTheme = ServiceTheme(
            it.id,
            it.kind,
            it.domain,
            ThemeName.of(it.theme),
            it.primary,
            it.density,
        )
    }
}
