// swift-tools-version: 6.2
import PackageDescription

/// Every module is held to the same strictness: nothing is imported by accident, no existential is hidden.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let bigInt: Target.Dependency = .product(name: "BigInt", package: "BigInt")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

/// A module that developers outside this repository may depend on.
func module(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let modules = [
    "DyadCore", "DyadAssignment", "DyadStatistics", "DyadStandard", "DyadHUTH", "DyadNES", "DyadHEE", "DyadMarkup",
    "DyadSheets", "DyadExchange", "DyadStore", "DyadReports",
]

let package = Package(
    name: "Dyad",
    products: modules.map { .library(name: $0, targets: [$0]) } + [.executable(name: "dyad", targets: ["dyad"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/attaswift/BigInt", from: "6.0.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        module("DyadCore", ["CSodium", bigInt, yams]),
        module("DyadAssignment"),
        module("DyadStatistics", ["CBoostMath"]),
        module("DyadStandard", ["DyadCore", "DyadAssignment", "DyadStatistics"]),
        module("DyadHUTH", ["DyadCore"], resources: [.embedInCode("Resources/huth.yaml")]),
        module("DyadNES", ["DyadCore"], resources: [.embedInCode("Resources/nes.yaml")]),
        module("DyadHEE", ["DyadCore"], resources: [.embedInCode("Resources/hee.yaml")]),
        module("DyadMarkup", ["CLibXML2"]),
        module("DyadSheets", ["DyadCore", "DyadMarkup", "CLibZip", "CXlsxWriter"]),
        module("DyadExchange", ["DyadCore", "DyadMarkup", "DyadSheets", "DyadReports"]),
        module("DyadStore", ["DyadCore", grdb]),
        module("DyadReports", ["DyadCore"]),
        .executableTarget(
            name: "dyad",
            dependencies: [
                "DyadCore", "DyadStandard", "DyadHUTH", "DyadNES", "DyadHEE", "DyadSheets", "DyadExchange",
                "DyadStore", "DyadReports", argumentParser,
            ],
            resources: [.embedInCode("Demo/Resources"), .embedInCode("Templates")],
            swiftSettings: strict),
        .executableTarget(
            name: "dyad-benchmarks",
            dependencies: [
                "DyadCore", "DyadAssignment", "DyadStandard", "DyadHUTH", "DyadHEE", "DyadSheets", "DyadExchange",
                "DyadStore", "DyadReports",
            ],
            path: "Tests/Benchmarks",
            exclude: [
                "Matching/compare.py", "Matching/instance.py", "Matching/peers.py", "Readers/compare.py",
                "Readers/peers.py",
            ],
            swiftSettings: strict),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
        .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        // Headers only, from Debian's libboost-dev; nothing of Boost is needed at run time.
        .target(name: "CBoostMath", cxxSettings: [.define("BOOST_MATH_PROMOTE_DOUBLE_POLICY", to: "0")]),
        tests("DyadCoreTests", ["DyadCore"]),
        tests("DyadStandardTests", ["DyadStandard", "DyadCore", "DyadAssignment"]),
        tests("DyadHUTHTests", ["DyadHUTH", "DyadStandard", "DyadCore"]),
        tests("DyadNESTests", ["DyadNES", "DyadStandard", "DyadCore"]),
        tests("DyadHEETests", ["DyadHEE", "DyadStandard", "DyadCore"]),
        tests("DyadAssignmentTests", ["DyadAssignment"], exclude: ["Fixtures"]),
        tests("DyadStatisticsTests", ["DyadStatistics"]),
        tests("DyadReportsTests", ["DyadReports", "DyadCore", "DyadStandard", "DyadHUTH"]),
        tests("DyadMarkupTests", ["DyadMarkup"]),
        tests("DyadSheetsTests", ["DyadSheets", "DyadMarkup", "DyadCore", "CLibZip"]),
        tests(
            "DyadExchangeTests",
            [
                "DyadExchange", "DyadSheets", "DyadReports", "DyadStandard", "DyadHUTH", "DyadNES", "DyadHEE",
                "DyadCore",
            ]),
        tests("DyadStoreTests", ["DyadStore", "DyadCore", grdb]),
        // Runs the built command as a person would: every test is a process of its own.
        tests("dyadTests", ["dyad", "DyadCore", "DyadSheets", "DyadStore", grdb]),
    ],
    swiftLanguageModes: [.v6],
    cxxLanguageStandard: .cxx17
)
