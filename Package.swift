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
        .library(name: "DyadSheets", targets: ["DyadSheets"]),
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
        .target(
            name: "DyadSheets",
            dependencies: ["DyadCore", "CLibXML2", "CLibZip", "CXlsxWriter"],
            swiftSettings: strict),
        .testTarget(
            name: "DyadSheetsTests",
            dependencies: ["DyadCore", "DyadSheets", "CLibZip"],
            swiftSettings: strict),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    ],
    swiftLanguageModes: [.v6]
)
