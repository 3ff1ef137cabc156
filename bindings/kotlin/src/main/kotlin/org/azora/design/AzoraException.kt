package org.azora.design

import org.azora.design.internal.AzoraException.Invalid as Refusal

/**
 * Why an input was refused, and where.
 *
 * One subclass for each family of codes. The codes, their meanings and what to do about them: [Azora.listErrors].
 */
public sealed class AzoraException private constructor(refusal: Refusal) : Exception(refusal.reason) {
    /** Stable code, one of `listErrors()`. */
    public val code: String = refusal.code

    /** A sentence that tells what is wrong and how to mend it; also the [message]. */
    public val reason: String = refusal.reason

    /** JSON pointer to the argument or the part of a document. */
    public val path: String? = refusal.path

    /** Line, from 1, where the input is a text. */
    public val line: Int? = refusal.line?.toInt()

    /** Column in characters, from 1, where the input is a text. */
    public val column: Int? = refusal.column?.toInt()

    /** Everything that a parser found, the first included. */
    public val problems: List<Problem> = refusal.problems.map(Problem::of)

    /** An argument that the function can't take. */
    public class Argument internal constructor(refusal: Refusal) : AzoraException(refusal)

    /** A service, an app or a mark. */
    public class Brand internal constructor(refusal: Refusal) : AzoraException(refusal)

    /** A colour. */
    public class Color internal constructor(refusal: Refusal) : AzoraException(refusal)

    /** The derivation of a theme. */
    public class Derive internal constructor(refusal: Refusal) : AzoraException(refusal)

    /** The library met a state that it holds to be impossible; please report it. */
    public class Internal internal constructor(refusal: Refusal) : AzoraException(refusal)

    /** A text of metrics. */
    public class Metrics internal constructor(refusal: Refusal) : AzoraException(refusal)

    /** What a living element can't do. */
    public class Motion internal constructor(refusal: Refusal) : AzoraException(refusal)

    /** A packed scene. */
    public class Scene internal constructor(refusal: Refusal) : AzoraException(refusal)

    /** An SVG. */
    public class Svg internal constructor(refusal: Refusal) : AzoraException(refusal)

    /** A theme. */
    public class Theme internal constructor(refusal: Refusal) : AzoraException(refusal)

    /** Design tokens. */
    public class Tokens internal constructor(refusal: Refusal) : AzoraException(refusal)

    /** A family that has no class here. */
    public class Other internal constructor(refusal: Refusal) : AzoraException(refusal)

    internal companion object {
        fun of(refusal: Refusal): AzoraException = when (refusal.code.substringBefore('.')) {
            "argument" -> Argument(refusal)
            "brand" -> Brand(refusal)
            "color" -> Color(refusal)
            "derive" -> Derive(refusal)
            "internal" -> Internal(refusal)
            "metrics" -> Metrics(refusal)
            "motion" -> Motion(refusal)
            "scene" -> Scene(refusal)
            "svg" -> Svg(refusal)
            "theme" -> Theme(refusal)
            "tokens" -> Tokens(refusal)
            else -> Other(refusal)
        }
    }
}
