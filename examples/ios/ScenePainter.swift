// Paints a scene with CoreGraphics, upper left corner at the origin, one px a unit. Unverified: it parses here, and runs where
// Apple's frameworks are; the scene that it reads is tested in bindings/swift.

#if canImport(CoreGraphics) && canImport(CoreText)
import AzoraDesign
import CoreGraphics
import CoreText
import Foundation

extension CGContext {
    /// The context has y down, as UIKit's are; a flipped one is to be turned first.
    func paint(_ scene: Azora.Scene) {
        saveGState()
        setAllowsAntialiasing(true)
        scene.walk(ScenePainter(self))
        restoreGState()
    }
}

final class ScenePainter: SceneSink {
    private enum Ink {
        case solid(CGColor)
        case linear(CGGradient, CGPoint, CGPoint)
        case radial(CGGradient, CGPoint, CGFloat)
    }

    private struct Stroke {
        let width: CGFloat
        let cap: CGLineCap
        let join: CGLineJoin
        let dash: [CGFloat]
    }

    private let context: CGContext
    private let space = CGColorSpace(name: CGColorSpace.sRGB) ?? CGColorSpaceCreateDeviceRGB()
    private var ink: Ink?
    private var stroke: Stroke?
    private var path = CGMutablePath()

    init(_ context: CGContext) {
        self.context = context
    }

    func part(_ name: String) {}

    func solid(_ color: Azora.Rgba) { begin(.solid(made(color))) }

    func linear(from: (x: Double, y: Double), to: (x: Double, y: Double), stops: [Azora.SceneStop]) {
        begin(made(stops).map { .linear($0, CGPoint(x: from.x, y: from.y), CGPoint(x: to.x, y: to.y)) })
    }

    func radial(center: (x: Double, y: Double), radius: Double, stops: [Azora.SceneStop]) {
        begin(made(stops).map { .radial($0, CGPoint(x: center.x, y: center.y), CGFloat(radius)) })
    }

    func stroke(width: Double, roundCaps: Bool, roundJoins: Bool, dash: [Double]) {
        stroke = Stroke(
            width: CGFloat(width),
            cap: roundCaps ? .round : .butt,
            join: roundJoins ? .round : .miter,
            dash: dash.map { CGFloat($0) }
        )
    }

    func move(_ x: Double, _ y: Double) { path.move(to: CGPoint(x: x, y: y)) }

    func line(_ x: Double, _ y: Double) { path.addLine(to: CGPoint(x: x, y: y)) }

    func curve(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ x: Double, _ y: Double) {
        let (one, other) = (CGPoint(x: x1, y: y1), CGPoint(x: x2, y: y2))
        path.addCurve(to: CGPoint(x: x, y: y), control1: one, control2: other)
    }

    func close() { path.closeSubpath() }

    func end() {
        guard let ink else { return }
        context.saveGState()
        defer { context.restoreGState() }
        context.addPath(path)
        if let stroke {
            guard stroke.width > 0 else { return }
            context.setLineWidth(stroke.width)
            context.setLineCap(stroke.cap)
            context.setLineJoin(stroke.join)
            context.setMiterLimit(4)
            context.setLineDash(phase: 0, lengths: stroke.dash)
            // A gradient has no stroke of its own: the outline of the line is filled.
            context.replacePathWithStrokedPath()
        }
        switch ink {
        case .solid(let color):
            context.setFillColor(color)
            context.fillPath()
        case .linear(let gradient, let from, let to):
            context.clip()
            let around: CGGradientDrawingOptions = [.drawsBeforeStartLocation, .drawsAfterEndLocation]
            context.drawLinearGradient(gradient, start: from, end: to, options: around)
        case .radial(let gradient, let center, let radius):
            context.clip()
            context.drawRadialGradient(
                gradient,
                startCenter: center,
                startRadius: 0,
                endCenter: center,
                endRadius: radius,
                options: [.drawsAfterEndLocation]
            )
        }
    }

    func text(_ it: Azora.SceneText) {
        let heavy: CGFloat = it.weight >= 700 ? 0.4 : it.weight >= 600 ? 0.3 : 0.23
        let traits = [kCTFontTraitsAttribute: [kCTFontWeightTrait: heavy]] as CFDictionary
        let descriptor = CTFontDescriptorCreateCopyWithAttributes(
            CTFontDescriptorCreateWithNameAndSize("Inter" as CFString, CGFloat(it.size)),
            traits
        )
        let font = CTFontCreateWithFontDescriptor(descriptor, CGFloat(it.size), nil)
        let attributes: [CFString: Any] = [
            kCTFontAttributeName: font, kCTForegroundColorAttributeName: made(it.color), kCTKernAttributeName: 0,
        ]
        guard let set = CFAttributedStringCreate(nil, it.text as CFString, attributes as CFDictionary) else { return }
        let line = CTLineCreateWithAttributedString(set)
        let wide = CTLineGetTypographicBounds(line, nil, nil, nil)
        context.saveGState()
        context.translateBy(x: CGFloat(it.x), y: CGFloat(it.y))
        context.rotate(by: CGFloat(it.rotation) * .pi / 180)
        context.translateBy(x: CGFloat(-it.advance * it.anchor), y: 0)
        // Letters stand upright where y goes down.
        context.scaleBy(x: wide > 0 ? CGFloat(it.advance / wide) : 1, y: -1)
        context.textPosition = .zero
        CTLineDraw(line, context)
        context.restoreGState()
    }

    private func begin(_ ink: Ink?) {
        self.ink = ink
        stroke = nil
        path = CGMutablePath()
    }

    private func made(_ color: Azora.Rgba) -> CGColor {
        let parts = [color.red, color.green, color.blue, color.alpha].map { CGFloat($0) / 255 }
        return CGColor(colorSpace: space, components: parts) ?? CGColor(gray: 0, alpha: 0)
    }

    private func made(_ stops: [Azora.SceneStop]) -> CGGradient? {
        let colors = stops.map { made($0.color) } as CFArray
        return CGGradient(colorsSpace: space, colors: colors, locations: stops.map { CGFloat($0.share) })
    }
}
#endif
