package org.azora.design

import org.azora.design.internal.App as CrossingApp
import org.azora.design.internal.Mark as CrossingMark
import org.azora.design.internal.Service as CrossingService

/** A service of Azora OS. */
public data class Service(
    /** Stable id, such as `pay-service`. */
    public val id: String,
    /** Name for people. */
    public val name: String,
    /** What it works on, such as `finance`. */
    public val domain: String,
    /** The ready-made theme it wears. */
    public val theme: ThemeName,
    /** The jewel of its domain, where it has one. */
    public val jewel: String?,
    /** Where it runs: `services` or `nexus`. */
    public val group: String,
    /** What it does. */
    public val description: String,
) {
    internal companion object {
        fun of(it: CrossingService): Service =
            Service(it.id, it.name, it.domain, ThemeName.of(it.theme), it.jewel, it.group, it.description)
    }
}

/** A frontend app of Azora OS. */
public data class App(
    /** Stable id, such as `learn-ui`. */
    public val id: String,
    /** Name for people. */
    public val name: String,
    /** Name of its package. */
    public val `package`: String,
    /** What it is built with, such as `next`. */
    public val framework: String,
    /** `high`, `medium`, `low` or `pilot`. */
    public val tier: String,
    /** What it works on, such as `education`. */
    public val domain: String,
    /** The ready-made theme it wears. */
    public val theme: ThemeName,
    /** Ids of the marks it shows. */
    public val marks: List<String>,
    /** Id of the Elara mark it shows, where it has one. */
    public val elara: String?,
    /** Elara's mood in it, where one is set. */
    public val mood: String?,
    /** What it does. */
    public val description: String,
) {
    internal companion object {
        fun of(it: CrossingApp): App = App(
            id = it.id,
            name = it.name,
            `package` = it.`package`,
            framework = it.framework,
            tier = it.tier,
            domain = it.domain,
            theme = ThemeName.of(it.theme),
            marks = it.marks,
            elara = it.elara,
            mood = it.mood,
            description = it.description,
        )
    }
}

/** A mark of the family. */
public data class Mark(
    /** Stable id, such as `sapiens` or `elara-core`. */
    public val id: String,
    /** Name for people, also the picture's title. */
    public val name: String,
    /** `service` or `elara`. */
    public val family: String,
    /** What the marked thing is for. */
    public val role: String,
    /** The idea of the drawing in one sentence, also the picture's description. */
    public val description: String,
) {
    internal companion object {
        fun of(it: CrossingMark): Mark = Mark(it.id, it.name, it.family, it.role, it.description)
    }
}
