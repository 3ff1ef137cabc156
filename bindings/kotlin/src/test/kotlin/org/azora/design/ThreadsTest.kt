package org.azora.design

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import java.util.concurrent.Callable
import java.util.concurrent.Executors

/** Any thread may call, and share a theme. */
class ThreadsTest {
    @Test
    fun aThemeIsSharedByThreads() {
        val theme = Azora.theme(ThemeName.FINANCE, Scheme.DARK)
        val here = theme.css()
        val pool = Executors.newFixedThreadPool(4)
        try {
            val there = pool.invokeAll(List(32) { Callable { theme.css() } }).map { it.get() }
            assertEquals(setOf(here), there.toSet())
        } finally {
            pool.shutdown()
        }
    }
}
