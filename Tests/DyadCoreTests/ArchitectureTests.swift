import Testing

@Suite struct ArchitectureTests {
    /// DESIGN section 3: imports point down and siblings never meet.
    private static let mayImport: [String: Set<String>] = [
        "DyadCore": [], "DyadAssignment": [], "DyadStatistics": [],
        "DyadStandard": ["DyadCore", "DyadAssignment", "DyadStatistics"], "DyadHUTH": ["DyadCore", "DyadStandard"],
        "DyadNES": ["DyadCore", "DyadStandard"], "DyadHEE": ["DyadCore", "DyadStandard"],
        "DyadMarkup": [], "DyadSheets": ["DyadCore", "DyadStandard", "DyadMarkup"],
        "DyadExchange": ["DyadCore", "DyadStandard", "DyadMarkup", "DyadSheets", "DyadReports"],
        "DyadStore": ["DyadCore", "DyadStandard"], "DyadReports": ["DyadCore", "DyadStandard"],
        "DyadTesting": ["DyadCore"],
    ]

    /// The executables: they alone assemble.
    private static let assemble: Set<String> = ["dyad", "dyad-web", "dyad-benchmarks"]

    /// Ways out of a pure function: files, streams, the clock, the environment, other programs, the network, chance, threads.
    static let impure = [
        "FileManager", "FileHandle", "fopen(", "open(", "String(contentsOf", "Data(contentsOf", "contentsOfFile",
        "Swift.print(", "print(", "debugPrint(",
        "readLine(", "NSLog(", "Date()", "Date.now", "Date(timeIntervalSinceNow", "ContinuousClock", "SuspendingClock",
        "DispatchTime", "DispatchQueue", "clock_gettime", "gettimeofday", "time(", "getenv", "setenv", "ProcessInfo",
        "Process()", "CommandLine", "URLSession", "Socket", "SystemRandomNumberGenerator", "UUID()", "arc4random",
        "rand(", "randombytes_buf", "Bundle", "UserDefaults", "Locale.current", "TimeZone.current", "Calendar.current",
        "Task {", "Thread",
    ]
    private static let chance = [
        "Int.random(in:", "Double.random(in:", "Bool.random(", "shuffled()", "randomElement()",
    ]

    @Test func `every module imports only what stands below it`() throws {
        for module in try Sources.modules where !Self.assemble.contains(module) {
            let allowed = try #require(Self.mayImport[module], "The design does not speak of \(module).")
            for (file, text) in try Sources.files(of: module) {
                let ours = ImportScanner(text).imports.filter { $0.hasPrefix("Dyad") || Self.assemble.contains($0) }
                #expect(ours.isSubset(of: allowed), "\(module)/\(file)")
            }
        }
    }

    @Test func `the core, the numbers and the standard plug-ins do nothing but compute`() throws {
        for module in [
            "DyadCore", "DyadAssignment", "DyadStatistics", "DyadStandard", "DyadHUTH", "DyadNES", "DyadHEE",
            "DyadReports",
        ] {
            for (file, text) in try Sources.files(of: module) {
                #expect(ImportScanner(text).uses(Self.impure + Self.chance) == [], "\(module)/\(file)")
            }
        }
    }

    @Test func `the core stands on little`() throws {
        let imports = try Sources.files(of: "DyadCore").values.reduce(into: Set<String>()) {
            $0.formUnion(ImportScanner($1).imports)
        }
        #expect(imports == ["Foundation", "Synchronization", "Yams", "CSodium", "BigInt"])
    }

    @Test func `the scanner sees every kind of import, and no comment`() {
        let scanner = ImportScanner(
            """
            public import DyadStore
            @testable internal import DyadHUTH
            import struct DyadSheets.Cell
              import Foundation // import DyadNES
            // import DyadHEE
            let words = "an import DyadMarkup"
            """)
        #expect(scanner.imports == ["DyadStore", "DyadHUTH", "DyadSheets", "Foundation"])
    }

    @Test(arguments: [
        ("print(1)", ["print("]), ("footprint(1)", []), ("x.print(1)", []), ("// print(1)", []),
        ("let now = Date()", ["Date()"]), ("CalendarDate()", []), ("reprint(1); print(2)", ["print("]),
        ("FileManager.default", ["FileManager"]), ("_ = getenv(\"HOME\")", ["getenv"]),
    ])
    func `the scanner finds whole words in code`(code: String, found: [String]) {
        #expect(ImportScanner(code).uses(Self.impure) == found)
    }
}
