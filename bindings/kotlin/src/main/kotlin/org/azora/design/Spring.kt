package org.azora.design

import org.azora.design.internal.Motion as CrossingMotion
import org.azora.design.internal.Spring as CrossingSpring
import org.azora.design.internal.SpringCompose as CrossingCompose
import org.azora.design.internal.SpringCurve as CrossingCurve
import org.azora.design.internal.SpringSwift as CrossingSwift

/** A damped spring: how what is drawn follows what was measured. */
public data class Spring(
    /** Above 0; in 1/s² times the mass. */
    public val stiffness: Double,
    /** At least 0; in 1/s times the mass. */
    public val damping: Double,
    /** Above 0. */
    public val mass: Double,
) {
    internal fun crossing(): CrossingSpring = CrossingSpring(stiffness, damping, mass)

    internal companion object {
        fun of(it: CrossingSpring): Spring = Spring(it.stiffness, it.damping, it.mass)
    }
}

/** Where something is that moves, and how fast. */
public data class Motion(
    /** In any unit. */
    public val position: Double,
    /** In that unit a second. */
    public val velocity: Double,
) {
    internal companion object {
        fun of(it: CrossingMotion): Motion = Motion(it.position, it.velocity)
    }
}

/** The way of a spring from its start to its target, written as a curve. */
public data class SpringCurve(
    /** As the format has it. */
    public val text: String,
    /** How long the curve runs, in whole milliseconds; then the spring has settled. */
    public val duration: Double,
    /** How many points or keyframes it has. */
    public val points: Int,
    /** The most that it is off the spring at any time, as a share of the way. */
    public val error: Double,
) {
    internal companion object {
        fun of(it: CrossingCurve): SpringCurve = SpringCurve(it.text, it.duration, it.points.toInt(), it.error)
    }
}

/** A spring as Jetpack Compose takes it, whose numbers have 32 bits. */
public data class SpringCompose(
    /** The damping ratio. */
    public val dampingRatio: Double,
    /** For the mass of 1 that Compose reckons with. */
    public val stiffness: Double,
    /** In Kotlin. */
    public val text: String,
    /** The most that 32 bits put it off the spring on its way from rest, as a share of the way. */
    public val error: Double,
) {
    internal companion object {
        fun of(it: CrossingCompose): SpringCompose = SpringCompose(it.dampingRatio, it.stiffness, it.text, it.error)
    }
}

/** A spring as `SwiftUI` takes it, and the three ways to write it. */
public data class SpringSwift(
    /** In seconds: the response, and the duration of the second way too. */
    public val response: Double,
    /** The damping ratio, named a fraction of the critical damping. */
    public val dampingFraction: Double,
    /** 0 for none, towards 1 for much, below 0 for a slow end. */
    public val bounce: Double,
    /** By response and damping fraction. */
    public val byResponse: String,
    /** By duration and bounce. */
    public val byDuration: String,
    /** By mass, stiffness and damping; the surest way above the critical damping. */
    public val byPhysics: String,
    /** The most that rounding puts it off the spring on its way from rest, as a share of the way. */
    public val error: Double,
) {
    internal companion object {
        fun of(it: CrossingSwift): SpringSwift =
            SpringSwift(it.response, it.dampingFraction, it.bounce, it.byResponse, it.byDuration, it.byPhysics, it.error)
    }
}
