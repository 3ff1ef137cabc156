import AzoraDesignFFI

extension Azora {
    /// A component and what it comes in.
    public struct RecipeInfo: Hashable, Sendable {
        /// Its name, such as `button`.
        public let component: String
        /// The names of its variants, the usual one first.
        public let variants: [String]
        /// The names of its sizes; `default` where it has one alone.
        public let sizes: [String]
        /// The names of its states: `rest`, `hover`, `pressed`, `focus`, `selected`, `invalid`, `disabled`.
        public let states: [String]
        /// The colours of a recipe that it has in some variant or state, such as `border`.
        public let parts: [String]

        init(_ it: AzoraDesignFFI.RecipeInfo) {
            component = it.component
            variants = it.variants
            sizes = it.sizes
            states = it.states
            parts = it.parts
        }
    }

    /// A component in one look: colours and shadows as CSS prints them, measures in px.
    public struct Recipe: Hashable, Sendable {
        /// Its name, such as `button`.
        public let component: String
        /// The variant.
        public let variant: String
        /// The size.
        public let size: String
        /// The state.
        public let state: String
        /// The field.
        public let background: String
        /// Text and icons.
        public let foreground: String?
        /// Quieter text: a card's description, an input's placeholder, the head of a table.
        public let quiet: String?
        /// The edge.
        public let border: String?
        /// The ring around it, in the state `focus` alone.
        public let ring: String?
        /// The bar of an alert, the line under a tab, the edge of a row, what is done of a progress.
        public let mark: String?
        /// The shadow.
        public let shadow: String?
        /// The least height; absent where the content decides.
        public let height: Double?
        /// The width; absent where the content decides.
        public let width: Double?
        /// Room at the beginning and the end of a line.
        public let paddingInline: Double
        /// Room above and below; 0 where the height makes it.
        public let paddingBlock: Double
        /// Room between parts.
        public let gap: Double
        /// Radius of the corners.
        public let radius: Double
        /// Width of the edge; in high contrast a card has one of at least 1.
        public let borderWidth: Double
        /// Width of the ring.
        public let ringWidth: Double
        /// From the edge to the ring; negative inside.
        public let ringOffset: Double
        /// Width of the mark, or height of a line.
        public let markWidth: Double
        /// Size of the text.
        public let fontSize: Double
        /// Weight of the text, 1..=1000.
        public let fontWeight: Double
        /// Height of a line in sizes of the text.
        public let lineHeight: Double
        /// How far what lies behind is blurred.
        public let blur: Double
        /// The share that the whole is drawn with, 0..=1; below 1 in the state `disabled`.
        public let opacity: Double
        /// Height and width that answer to a finger, at least 44 where it is a control, also where it is drawn smaller; else 0.
        public let hit: Double
        /// How far the target reaches beyond the drawn height, above and below.
        public let hitInset: Double
        /// The roles on which it may stand.
        public let grounds: [String]

        init(_ it: AzoraDesignFFI.Recipe) {
            component = it.component
            variant = it.variant
            size = it.size
            state = it.state
            background = it.background
            foreground = it.foreground
            quiet = it.quiet
            border = it.border
            ring = it.ring
            mark = it.mark
            shadow = it.shadow
            height = it.height
            width = it.width
            paddingInline = it.paddingInline
            paddingBlock = it.paddingBlock
            gap = it.gap
            radius = it.radius
            borderWidth = it.borderWidth
            ringWidth = it.ringWidth
            ringOffset = it.ringOffset
            markWidth = it.markWidth
            fontSize = it.fontSize
            fontWeight = it.fontWeight
            lineHeight = it.lineHeight
            blur = it.blur
            opacity = it.opacity
            hit = it.hit
            hitInset = it.hitInset
            grounds = it.grounds
        }
    }

    /// The theme of a service or an app.
    public struct ServiceTheme: Hashable, Sendable {
        /// Its stable id.
        public let id: String
        /// `service` or `app`.
        public let kind: String
        /// What it works on, such as `finance`.
        public let domain: String
        /// The ready-made theme that it wears, or that its own is based on.
        public let theme: ThemeName
        /// The seed of its own primary, `#rrggbb`, where it has one.
        public let primary: String?
        /// `compact`, `comfortable` or `spacious`, where that is not as in its theme.
        public let density: String?

        init(_ it: AzoraDesignFFI.ServiceTheme) throws {
            id = it.id
            kind = it.kind
            domain = it.domain
            theme = try named(it.theme)
            primary = it.primary
            density = it.density
        }
    }
}
