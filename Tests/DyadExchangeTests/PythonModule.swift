import Foundation

/// A module of Python that a test asks as a judge, where it is installed.
struct PythonModule {
    /// Converts an XLSForm into an XForm.
    static let pyxform = PythonModule(name: "pyxform")

    /// Knows what FHIR resources may hold; R4B has R4's questionnaires.
    static let fhir = PythonModule(name: "fhir.resources.R4B.questionnaire")

    let name: String

    var isInstalled: Bool { (try? run(["-c", "import \(name)"]))?.status == 0 }

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
