// swift-tools-version: 6.2
import PackageDescription

/// Every module is held to the same strictness: nothing is imported by accident, no existential is hidden.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "Dyad",
    products: [
        .library(name: "DyadCore", targets: ["DyadCore"]),
        .library(name: "DyadAssignment", targets: ["DyadAssignment"]),
        .library(name: "DyadStatistics", targets: ["DyadStatistics"]),
    ],
    dependencies: [
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/attaswift/BigInt", from: "6.0.0"),
    ],
    targets: [
        .target(
            name: "DyadCore",
            dependencies: [
                "CSodium",
                .product(name: "BigInt", package: "BigInt"),
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: strict),
        .target(name: "DyadAssignment", swiftSettings: strict),
        .target(name: "DyadStatistics", dependencies: ["CBoostMath"], swiftSettings: strict),
        .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
        // Headers only, from Debian's libboost-dev; nothing of Boost is needed at run time.
        .target(name: "CBoostMath", cxxSettings: [.define("BOOST_MATH_PROMOTE_DOUBLE_POLICY", to: "0")]),
        .testTarget(name: "DyadAssignmentTests", dependencies: ["DyadAssignment"], swiftSettings: strict),
        .testTarget(name: "DyadStatisticsTests", dependencies: ["DyadStatistics"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6],
    cxxLanguageStandard: .cxx17
)
