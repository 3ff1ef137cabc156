// swift-tools-version: 5.9
import Foundation
import PackageDescription

let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

// A release carries the library for Apple's platforms as an XCFramework beside this file. Without one, as on Linux and in
// a checkout, the library is linked from a folder: AZORA_LIBRARY, or where `cargo build -p azora-uniffi` puts it.
let framework = "AzoraDesignCore.xcframework"
let released = FileManager.default.fileExists(atPath: here.appendingPathComponent(framework).path)
let folder = ProcessInfo.processInfo.environment["AZORA_LIBRARY"] ?? here.appendingPathComponent("../../target/debug").path

let core: Target = released
    ? .binaryTarget(name: "AzoraDesignCore", path: framework)
    : .systemLibrary(name: "AzoraDesignCore")
let linking: [LinkerSetting] = released
    ? []
    : [.linkedLibrary("azora_ffi"), .unsafeFlags(["-L\(folder)", "-Xlinker", "-rpath", "-Xlinker", folder])]

let package = Package(
    name: "AzoraDesign",
    platforms: [.iOS(.v13), .macOS(.v10_15), .tvOS(.v13), .watchOS(.v6)],
    products: [.library(name: "AzoraDesign", targets: ["AzoraDesign"])],
    targets: [
        core,
        .target(name: "AzoraDesignFFI", dependencies: ["AzoraDesignCore"], linkerSettings: linking),
        .target(name: "AzoraDesign", dependencies: ["AzoraDesignFFI"]),
        .testTarget(name: "AzoraDesignTests", dependencies: ["AzoraDesign"]),
    ]
)

// The examples, which the tests copy here.
if ProcessInfo.processInfo.environment["AZORA_EXAMPLES"] != nil {
    for name in ["Six", "Metered"] {
        package.targets.append(.executableTarget(name: name, dependencies: ["AzoraDesign"], path: "Examples/\(name)"))
    }
}
