import AzoraDesignFFI

extension Azora {
    /// A service of Azora OS.
    public struct Service: Hashable, Identifiable, Sendable {
        /// Stable id, such as `pay-service`.
        public let id: String
        /// Name for people.
        public let name: String
        /// What it works on, such as `finance`.
        public let domain: String
        /// The ready-made theme it wears.
        public let theme: ThemeName
        /// The jewel of its domain, where it has one.
        public let jewel: String?
        /// Where it runs: `services` or `nexus`.
        public let group: String
        /// What it does.
        public let description: String

        init(_ it: AzoraDesignFFI.Service) throws {
            id = it.id
            name = it.name
            domain = it.domain
            theme = try named(it.theme)
            jewel = it.jewel
            group = it.group
            description = it.description
        }
    }

    /// A frontend app of Azora OS.
    public struct App: Hashable, Identifiable, Sendable {
        /// Stable id, such as `learn-ui`.
        public let id: String
        /// Name for people.
        public let name: String
        /// Name of its package.
        public let package: String
        /// What it is built with, such as `next`.
        public let framework: String
        /// `high`, `medium`, `low` or `pilot`.
        public let tier: String
        /// What it works on, such as `education`.
        public let domain: String
        /// The ready-made theme it wears.
        public let theme: ThemeName
        /// Ids of the marks it shows.
        public let marks: [String]
        /// Id of the Elara mark it shows, where it has one.
        public let elara: String?
        /// Elara's mood in it, where one is set.
        public let mood: String?
        /// What it does.
        public let description: String

        init(_ it: AzoraDesignFFI.App) throws {
            id = it.id
            name = it.name
            self.package = it.package
            framework = it.framework
            tier = it.tier
            domain = it.domain
            theme = try named(it.theme)
            marks = it.marks
            elara = it.elara
            mood = it.mood
            description = it.description
        }
    }

    /// A mark of the family.
    public struct Mark: Hashable, Identifiable, Sendable {
        /// Stable id, such as `sapiens` or `elara-core`.
        public let id: String
        /// Name for people, also the picture's title.
        public let name: String
        /// `service` or `elara`.
        public let family: String
        /// What the marked thing is for.
        public let role: String
        /// The idea of the drawing in one sentence, also the picture's description.
        public let description: String

        init(_ it: AzoraDesignFFI.Mark) {
            id = it.id
            name = it.name
            family = it.family
            role = it.role
            description = it.description
        }
    }
}
