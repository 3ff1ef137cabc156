"""Measures springs by integration of the eighth order, at the same numbers as `benches/src/springs.rs`.

Prints `time`, who, and the nanoseconds of one spring at one time (the least of 20 runs), then a line for each of forty
springs at four times: `place`, the spring, milliseconds, position; all tab-separated.
"""

import math
import time

import scipy
from scipy.integrate import solve_ivp

RUNS = 20
TIMES = (0.016, 0.1, 0.25, 0.6)
SPRINGS = range(0, 1000, 25)


def spring(nth: int) -> tuple[float, float, float, float, float]:
    """Stiffness, damping, position, velocity, target, for a mass of one."""
    stiffness = 40.0 + (nth % 40) * 9.0
    damping = 2.0 * math.sqrt(stiffness) * (0.2, 0.6, 1.0, 1.7)[nth % 4]
    return stiffness, damping, float(nth % 7), nth % 11 * 10.0 - 50.0, 300.0


def positions(nth: int) -> list[float]:
    """Where it is at the four times."""
    stiffness, damping, position, velocity, target = spring(nth)

    def slope(_: float, state: list[float]) -> tuple[float, float]:
        return state[1], -damping * state[1] - stiffness * (state[0] - target)

    # The finest that it takes; a step in between is interpolated by a lower order, so each time is an end.
    state, before, found = [position, velocity], 0.0, []
    for end in TIMES:
        solved = solve_ivp(slope, (before, end), state, method="DOP853", rtol=2.3e-14, atol=1e-12)
        state, before = solved.y[:, -1], end
        found.append(float(state[0]))
    return found


def run() -> float:
    """Nanoseconds of one spring at one time."""
    start = time.perf_counter_ns()
    for nth in SPRINGS:
        positions(nth)
    return (time.perf_counter_ns() - start) / len(SPRINGS) / len(TIMES)


print("time", f"scipy {scipy.__version__}, DOP853", min(run() for _ in range(RUNS)), sep="\t")
for nth in SPRINGS:
    for seconds, position in zip(TIMES, positions(nth)):
        print("place", nth, seconds * 1000, position, sep="\t")
