import DyadExchange
import Foundation

/// A module of Python that a test asks as a judge, where it is installed.
struct PythonModule {
    /// Converts an XLSForm into an XForm.
    static let pyxform = PythonModule(name: "pyxform")

    /// Knows what FHIR resources may hold; R4B has R4's questionnaires.
    static let fhir = PythonModule(name: "fhir.resources.R4B.questionnaire")

    /// Writes the same resources as XML in the order of the schemas; needs lxml besides.
    static let fhirMarkup = PythonModule(name: "lxml, fhir.resources.R4B.questionnaire")

    /// Carries the schema of ODM 1.3.2, which lxml reads.
    static let odmlib = PythonModule(name: "lxml, odmlib")

    let name: String

    var isInstalled: Bool { (try? run(["-c", "import \(name)"]))?.status == 0 }

    /// Runs a program over a folder in which every form of every shipped programme and one drawn form stand, written in some formats.
    func run(_ program: String, over exports: [any FormExport]) throws -> (status: Int32, words: String) {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (index, form) in (ShippedForms.all + [try ShippedForms.drawn()]).enumerated() {
            for export in exports {
                let file = folder.appendingPathComponent("\(index).\(type(of: export).fileEnding)")
                try Data(export.bytes(of: form)).write(to: file)
            }
        }
        return try run(["-W", "ignore", "-c", program, folder.path])
    }

    /// Runs `python3` with arguments: how it ended and what it said.
    func run(_ arguments: [String]) throws -> (status: Int32, words: String) {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        process.standardOutput = pipe
        process.standardError = pipe
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let words = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: words, as: UTF8.self))
    }
}
