import AzoraDesignFFI

extension Azora {
    /// A damped spring: how what is drawn follows what was measured.
    public struct Spring: Hashable, Sendable {
        /// Above 0; in 1/s² times the mass.
        public let stiffness: Double
        /// At least 0; in 1/s times the mass.
        public let damping: Double
        /// Above 0.
        public let mass: Double

        /// A damped spring: how what is drawn follows what was measured.
        public init(stiffness: Double, damping: Double, mass: Double) {
            self.stiffness = stiffness
            self.damping = damping
            self.mass = mass
        }

        init(_ it: AzoraDesignFFI.Spring) {
            stiffness = it.stiffness
            damping = it.damping
            mass = it.mass
        }

        var crossing: AzoraDesignFFI.Spring {
            AzoraDesignFFI.Spring(stiffness: stiffness, damping: damping, mass: mass)
        }
    }

    /// Where something is that moves, and how fast.
    public struct Motion: Hashable, Sendable {
        /// In any unit.
        public let position: Double
        /// In that unit a second.
        public let velocity: Double

        init(_ it: AzoraDesignFFI.Motion) {
            position = it.position
            velocity = it.velocity
        }
    }

    /// The way of a spring from its start to its target, written as a curve.
    public struct SpringCurve: Hashable, Sendable {
        /// As the format has it.
        public let text: String
        /// How long the curve runs, in whole milliseconds; then the spring has settled.
        public let duration: Double
        /// How many points or keyframes it has.
        public let points: Int
        /// The most that it is off the spring at any time, as a share of the way.
        public let error: Double

        init(_ it: AzoraDesignFFI.SpringCurve) {
            text = it.text
            duration = it.duration
            points = Int(it.points)
            error = it.error
        }
    }

    /// A spring as Jetpack Compose takes it, whose numbers have 32 bits.
    public struct SpringCompose: Hashable, Sendable {
        /// The damping ratio.
        public let dampingRatio: Double
        /// For the mass of 1 that Compose reckons with.
        public let stiffness: Double
        /// In Kotlin.
        public let text: String
        /// The most that 32 bits put it off the spring on its way from rest, as a share of the way.
        public let error: Double

        init(_ it: AzoraDesignFFI.SpringCompose) {
            dampingRatio = it.dampingRatio
            stiffness = it.stiffness
            text = it.text
            error = it.error
        }
    }

    /// A spring as `SwiftUI` takes it, and the three ways to write it.
    public struct SpringSwift: Hashable, Sendable {
        /// In seconds: the response, and the duration of the second way too.
        public let response: Double
        /// The damping ratio, named a fraction of the critical damping.
        public let dampingFraction: Double
        /// 0 for none, towards 1 for much, below 0 for a slow end.
        public let bounce: Double
        /// By response and damping fraction.
        public let byResponse: String
        /// By duration and bounce.
        public let byDuration: String
        /// By mass, stiffness and damping; the surest way above the critical damping.
        public let byPhysics: String
        /// The most that rounding puts it off the spring on its way from rest, as a share of the way.
        public let error: Double

        init(_ it: AzoraDesignFFI.SpringSwift) {
            response = it.response
            dampingFraction = it.dampingFraction
            bounce = it.bounce
            byResponse = it.byResponse
            byDuration = it.byDuration
            byPhysics = it.byPhysics
            error = it.error
        }
    }
}
