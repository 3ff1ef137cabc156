import AzoraDesignFFI

extension Azora {
    /// A role of a theme that is set by hand; the others are solved around it.
    public struct Lock: Hashable, Sendable {
        /// The role.
        public let role: String
        /// An opaque CSS colour.
        public let color: String
        /// Why it is set, kept in the certificate.
        public let reason: String
        /// The scheme it is set in; both where absent.
        public let scheme: Scheme?
        /// The contrast it is set in; both where absent.
        public let contrast: Contrast?

        /// A role of a theme that is set by hand; the others are solved around it.
        public init(role: String, color: String, reason: String, scheme: Scheme? = nil, contrast: Contrast? = nil) {
            self.role = role
            self.color = color
            self.reason = reason
            self.scheme = scheme
            self.contrast = contrast
        }

        var crossing: AzoraDesignFFI.Lock {
            AzoraDesignFFI.Lock(
                role: role,
                color: color,
                reason: reason,
                scheme: scheme?.rawValue,
                contrast: contrast?.rawValue
            )
        }
    }

    /// A role, and what the contracts say of it.
    public struct RoleInfo: Hashable, Sendable {
        /// Its name, such as `primary-foreground`.
        public let name: String
        /// `ground`, `field`, `text` or `shape`.
        public let kind: RoleKind
        /// What it is for, as a sentence.
        public let purpose: String
        /// The roles that it may stand on, by contract; empty for grounds and fields without one.
        public let grounds: [String]
        /// The states it has: `rest`, and of `hover`, `pressed`, `focus`, `selected`, `disabled` those that apply.
        public let states: [String]

        init(_ it: AzoraDesignFFI.RoleInfo) throws {
            name = it.name
            kind = try named(it.kind)
            purpose = it.purpose
            grounds = it.grounds
            states = it.states
        }
    }

    /// A demand that takes part in a conflict.
    public struct Conflict: Hashable, Sendable {
        /// Light or dark.
        public let scheme: Scheme
        /// Standard or high.
        public let contrast: Contrast
        /// The role that is seen, or the primary.
        public let role: String
        /// The role beneath it, or the status that the primary must be told apart from.
        public let ground: String
        /// `text` or `shape`; absent where it is not contrast that is asked for but a distance in colour.
        public let kind: ContractRole?
        /// The least ratio by WCAG 2.2, or the least ΔE-OK.
        public let min: Double

        init(_ it: AzoraDesignFFI.Conflict) throws {
            scheme = try named(it.scheme)
            contrast = try named(it.contrast)
            role = it.role
            ground = it.ground
            kind = try it.kind.map { try named($0) }
            min = it.min
        }
    }

    /// Whether a theme can be derived.
    public struct Feasibility: Hashable, Sendable {
        /// Whether there is such a theme.
        public let feasible: Bool
        /// For each variant in which there is none: demands that can't hold together, and of which each is needed for that.
        public let conflicts: [Conflict]
        /// The seed nearest to the given one that can be the primary, where another seed helps.
        public let nearest: String?
        /// ΔE-OK from the given seed to that one; 0 where the seed itself can.
        public let distance: Double?

        init(_ it: AzoraDesignFFI.Feasibility) throws {
            feasible = it.feasible
            conflicts = try it.conflicts.map(Conflict.init)
            nearest = it.nearest
            distance = it.distance
        }
    }

    /// What a check of a certificate found.
    public struct Verification: Hashable, Sendable {
        /// Whether the certificate is that of the theme, to the last digit, and all promises are kept.
        public let verified: Bool
        /// The theme's name.
        public let name: String
        /// The digest of what was derived now.
        public let digest: String
        /// Where the certificate says something else, at most a hundred; each with its place.
        public let problems: [Problem]

        init(_ it: AzoraDesignFFI.Verification) {
            verified = it.verified
            name = it.name
            digest = it.digest
            problems = it.problems.map(Problem.init)
        }
    }

    /// A theme derived from brand colours, in both schemes and both contrasts.
    public final class DerivedTheme: Sendable {
        private let theme: AzoraDesignFFI.DerivedTheme

        init(_ theme: AzoraDesignFFI.DerivedTheme) {
            self.theme = theme
        }

        /// The colour of a role, as `#rrggbb`.
        public func color(_ role: String, scheme: Scheme, contrast: Contrast = .standard) throws -> String {
            try call { try theme.color(role: role, scheme: scheme.rawValue, contrast: contrast.rawValue) }
        }

        /// Contrast ratio of any two roles as they are printed, by WCAG 2.2, 1..=21, not rounded.
        public func ratio(
            textRole: String,
            groundRole: String,
            scheme: Scheme,
            contrast: Contrast = .standard
        ) throws -> Double {
            try call {
                try theme.ratio(
                    textRole: textRole,
                    groundRole: groundRole,
                    scheme: scheme.rawValue,
                    contrast: contrast.rawValue
                )
            }
        }

        /// The ramp of the brand colour, 50 to 950.
        public func ramp() throws -> [RampStep] {
            try call { try theme.ramp().map(RampStep.init) }
        }

        /// The whole stylesheet: light, dark, standard, high.
        public func css() throws -> String {
            try call { try theme.css() }
        }

        /// Only what differs from the base's stylesheet, for a page that has that one.
        public func deltaCss() throws -> String {
            try call { try theme.deltaCss() }
        }

        /// The resolved tokens of one scheme and contrast as DTCG JSON.
        public func json(scheme: Scheme, contrast: Contrast = .standard) throws -> String {
            try call { try theme.json(scheme: scheme.rawValue, contrast: contrast.rawValue) }
        }

        /// The proof as JSON: every pair in every state, every distance, what it was derived from, and a digest.
        public func certificate() throws -> String {
            try call { try theme.certificate() }
        }
    }
}
