import Foundation

extension Azora {
    /// A colour of straight sRGB with eight bits a channel.
    public struct Rgba: Hashable, Sendable {
        /// Red.
        public let red: UInt8
        /// Green.
        public let green: UInt8
        /// Blue.
        public let blue: UInt8
        /// Opacity: 255 hides what is behind.
        public let alpha: UInt8
    }

    /// A colour of a gradient behind its share of the way, 0 to 1.
    public struct SceneStop: Hashable, Sendable {
        /// Of the way from the first place to the last, never less than the one before.
        public let share: Double
        /// Its colour.
        public let color: Rgba
    }

    /// A line of text in Inter; places and lengths in px.
    public struct SceneText: Hashable, Sendable {
        /// Of the anchor.
        public let x: Double
        /// Of the baseline there.
        public let y: Double
        /// Of the em.
        public let size: Double
        /// 500, 600 or 700.
        public let weight: Int
        /// What of the text stands at its place: 0 its beginning, 0.5 its middle, 1 its end.
        public let anchor: Double
        /// Clockwise about the place, in degrees.
        public let rotation: Double
        /// Its colour.
        public let color: Rgba
        /// The width of the whole text by Inter's own advances, whatever font is there.
        public let advance: Double
        /// What it says.
        public let text: String
    }
}

/// What a walk over a scene tells, from the back to the front; places and lengths in px, y down.
///
/// A shape is an ink, then a stroke where it is stroked, then its path, then `end`; without a stroke it is filled by the
/// nonzero rule.
public protocol SceneSink: AnyObject {
    /// What follows belongs to the part of this name, until the next one; empty for none.
    func part(_ name: String)
    /// A shape in one colour begins.
    func solid(_ color: Azora.Rgba)
    /// A shape begins whose colours run along a line; the first and the last go on outside.
    func linear(from: (x: Double, y: Double), to: (x: Double, y: Double), stops: [Azora.SceneStop])
    /// A shape begins whose colours run from a centre outwards; the last goes on outside.
    func radial(center: (x: Double, y: Double), radius: Double, stops: [Azora.SceneStop])
    /// The shape is stroked, with an even number of lengths of dash and gap or none, and a miter limit of 4.
    func stroke(width: Double, roundCaps: Bool, roundJoins: Bool, dash: [Double])
    /// A contour begins.
    func move(_ x: Double, _ y: Double)
    /// A straight line.
    func line(_ x: Double, _ y: Double)
    /// A cubic: two control points and its end.
    func curve(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ x: Double, _ y: Double)
    /// A straight line to the beginning of the contour.
    func close()
    /// The path of the shape is whole.
    func end()
    /// A line of text.
    func text(_ text: Azora.SceneText)
}
