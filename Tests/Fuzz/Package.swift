// swift-tools-version: 6.2
import PackageDescription

// Apart from the package itself, because every module has to be built with the fuzzer in it: see `make fuzz`.
let package = Package(
    name: "DyadFuzz",
    dependencies: [.package(name: "Dyad", path: "../..")],
    targets: [
        .executableTarget(
            name: "DyadFuzz",
            dependencies: [
                .product(name: "DyadCore", package: "Dyad"), .product(name: "DyadSheets", package: "Dyad"),
                .product(name: "DyadExchange", package: "Dyad"), .product(name: "DyadStandard", package: "Dyad"),
                .product(name: "DyadHUTH", package: "Dyad"),
            ])
    ],
    swiftLanguageModes: [.v6]
)
