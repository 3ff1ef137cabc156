import AzoraDesign
import Foundation

let theme = try Azora.theme(name: .finance, scheme: .light)
print(try theme.color("primary"))
print(String(format: "%.2f", try theme.ratio(textRole: "primary-foreground", groundRole: "primary")))
print(String(format: "%.2f", try Azora.contrastRatio(text: "#777777", ground: "#ffffff")))
print(try Azora.markSvg(id: "sapiens", theme: .finance, scheme: .light).count)
