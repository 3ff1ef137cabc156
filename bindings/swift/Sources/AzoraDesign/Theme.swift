import AzoraDesignFFI

extension Azora {
    /// What a ready-made theme is called and comes in.
    public struct ThemeInfo: Hashable, Sendable {
        /// `education`, `finance`, `marketplace` or `admin`.
        public let name: ThemeName
        /// Name for people.
        public let title: String
        /// `emerald`, `ruby`, `sapphire` or `unity`.
        public let jewel: String
        /// The schemes it comes in: `light`, `dark`.
        public let schemes: [Scheme]
        /// The contrasts it comes in: `standard`, `high`.
        public let contrasts: [Contrast]

        init(_ it: AzoraDesignFFI.ThemeInfo) throws {
            name = try named(it.name)
            title = it.title
            jewel = it.jewel
            schemes = try it.schemes.map { try named($0) }
            contrasts = try it.contrasts.map { try named($0) }
        }
    }

    /// One theme in one scheme and contrast.
    public final class Theme: Sendable {
        private let theme: AzoraDesignFFI.Theme

        init(_ theme: AzoraDesignFFI.Theme) {
            self.theme = theme
        }

        /// The colour of a role, as `#rrggbb`.
        public func color(_ role: String) throws -> String {
            try call { try theme.color(role: role) }
        }

        /// Contrast ratio of any two roles as they are printed, by WCAG 2.2, 1..=21, not rounded.
        public func ratio(textRole: String, groundRole: String) throws -> Double {
            try call { try theme.ratio(textRole: textRole, groundRole: groundRole) }
        }

        /// The names of all roles, in the order of the stylesheet.
        public func roles() throws -> [String] {
            try call { try theme.roles() }
        }

        /// This scheme's block of CSS alone.
        public func css() throws -> String {
            try call { try theme.css() }
        }

        /// The resolved tokens as DTCG JSON.
        public func json() throws -> String {
            try call { try theme.json() }
        }
    }
}
