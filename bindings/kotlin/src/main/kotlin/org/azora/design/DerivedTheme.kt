package org.azora.design

import org.azora.design.internal.Conflict as CrossingConflict
import org.azora.design.internal.DerivedTheme as CrossingTheme
import org.azora.design.internal.Feasibility as CrossingFeasibility
import org.azora.design.internal.Lock as CrossingLock
import org.azora.design.internal.RoleInfo as CrossingRole
import org.azora.design.internal.Verification as CrossingVerification

/** A role of a theme that is set by hand; the others are solved around it. */
public data class Lock(
    /** The role. */
    public val role: String,
    /** An opaque CSS colour. */
    public val color: String,
    /** Why it is set, kept in the certificate. */
    public val reason: String,
    /** The scheme it is set in; both where absent. */
    public val scheme: Scheme? = null,
    /** The contrast it is set in; both where absent. */
    public val contrast: Contrast? = null,
) {
    internal fun crossing(path: String): CrossingLock = CrossingLock(
        role.at("$path/role"),
        color.at("$path/color"),
        reason.at("$path/reason"),
        scheme?.id,
        contrast?.id,
    )
}

/** A role, and what the contracts say of it. */
public data class RoleInfo(
    /** Its name, such as `primary-foreground`. */
    public val name: String,
    /** `ground`, `field`, `text` or `shape`. */
    public val kind: RoleKind,
    /** What it is for, as a sentence. */
    public val purpose: String,
    /** The roles that it may stand on, by contract; empty for grounds and fields without one. */
    public val grounds: List<String>,
    /** The states it has: `rest`, and of `hover`, `pressed`, `focus`, `selected`, `disabled` those that apply. */
    public val states: List<String>,
) {
    internal companion object {
        fun of(it: CrossingRole): RoleInfo = RoleInfo(it.name, RoleKind.of(it.kind), it.purpose, it.grounds, it.states)
    }
}

/** A demand that takes part in a conflict. */
public data class Conflict(
    /** Light or dark. */
    public val scheme: Scheme,
    /** Standard or high. */
    public val contrast: Contrast,
    /** The role that is seen, or the primary. */
    public val role: String,
    /** The role beneath it, or the status that the primary must be told apart from. */
    public val ground: String,
    /** `text` or `shape`; absent where it is not contrast that is asked for but a distance in colour. */
    public val kind: ContractRole?,
    /** The least ratio by WCAG 2.2, or the least ΔE-OK. */
    public val min: Double,
) {
    internal companion object {
        fun of(it: CrossingConflict): Conflict = Conflict(
            Scheme.of(it.scheme),
            Contrast.of(it.contrast),
            it.role,
            it.ground,
            it.kind?.let(ContractRole::of),
            it.min,
        )
    }
}

/** Whether a theme can be derived. */
public data class Feasibility(
    /** Whether there is such a theme. */
    public val feasible: Boolean,
    /** For each variant in which there is none: demands that can't hold together, and of which each is needed for that. */
    public val conflicts: List<Conflict>,
    /** The seed nearest to the given one that can be the primary, where another seed helps. */
    public val nearest: String?,
    /** ΔE-OK from the given seed to that one; 0 where the seed itself can. */
    public val distance: Double?,
) {
    internal companion object {
        fun of(it: CrossingFeasibility): Feasibility =
            Feasibility(it.feasible, it.conflicts.map(Conflict::of), it.nearest, it.distance)
    }
}

/** What a check of a certificate found. */
public data class Verification(
    /** Whether the certificate is that of the theme, to the last digit, and all promises are kept. */
    public val verified: Boolean,
    /** The theme's name. */
    public val name: String,
    /** The digest of what was derived now. */
    public val digest: String,
    /** Where the certificate says something else, at most a hundred; each with its place. */
    public val problems: List<Problem>,
) {
    internal companion object {
        fun of(it: CrossingVerification): Verification =
            Verification(it.verified, it.name, it.digest, it.problems.map(Problem::of))
    }
}

/** A theme derived from brand colours, in both schemes and both contrasts. */
public class DerivedTheme internal constructor(private val theme: CrossingTheme) {
    /** The colour of a role, as `#rrggbb`. */
    public fun color(role: String, scheme: Scheme, contrast: Contrast = Contrast.STANDARD): String =
        call { theme.color(role.at("/role"), scheme.id, contrast.id) }

    /** Contrast ratio of any two roles as they are printed, by WCAG 2.2, 1..=21, not rounded. */
    public fun ratio(
        textRole: String,
        groundRole: String,
        scheme: Scheme,
        contrast: Contrast = Contrast.STANDARD,
    ): Double = call { theme.ratio(textRole.at("/text_role"), groundRole.at("/ground_role"), scheme.id, contrast.id) }

    /** The ramp of the brand colour, 50 to 950. */
    public fun ramp(): List<RampStep> = call { theme.ramp().map(RampStep::of) }

    /** The whole stylesheet: light, dark, standard, high. */
    public fun css(): String = call { theme.css() }

    /** Only what differs from the base's stylesheet, for a page that has that one. */
    public fun deltaCss(): String = call { theme.deltaCss() }

    /** The resolved tokens of one scheme and contrast as DTCG JSON. */
    public fun json(scheme: Scheme, contrast: Contrast = Contrast.STANDARD): String =
        call { theme.json(scheme.id, contrast.id) }

    /** The proof as JSON: every pair in every state, every distance, what it was derived from, and a digest. */
    public fun certificate(): String = call { theme.certificate() }
}
