package org.azora.design

/** Inputs that every language makes for itself. */
class SplitMix64(seed: String) {
    private var state = seed.toULong(16)

    fun draw(): ULong {
        state += 0x9e3779b97f4a7c15uL
        var z = state
        z = (z xor (z shr 30)) * 0xbf58476d1ce4e5b9uL
        z = (z xor (z shr 27)) * 0x94d049bb133111ebuL
        return z xor (z shr 31)
    }

    /** A number in 0..1, a multiple of 2^-53. */
    fun unit(): Double = (draw() shr 11).toLong().toDouble() / (1L shl 53).toDouble()

    /** A whole number from 0, below the limit. */
    fun below(limit: Int): Int = (draw() % limit.toULong()).toInt()

    fun <T> pick(from: List<T>): T = from[below(from.size)]
}
