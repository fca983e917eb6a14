import ArgumentParser
import DyadCore
import DyadExchange

struct FormsRead: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "Read forms that another program wrote, as the part “forms:” of a programme.yaml.",
        discussion: "Reads \(FormReading.formats). What Dyad has no word for is listed with its place in the file.")

    @Argument(help: ArgumentHelp("The file.", valueName: "file"))
    var file: String

    @Option(
        name: [.customShort("o"), .long],
        help: ArgumentHelp("Where to write the forms; on standard output unless said.", valueName: "file"))
    var output: String?

    mutating func run() throws {
        let written = try output.map { try NewFile($0, at: "--output") }
        let reading = try FormReading(of: try TextFile.bytes(at: file), file: file)
        if let written, let output {
            try written.write(Array(reading.yaml.utf8))
            Output.data("\(counted(reading)): \(output)")
        } else {
            Output.data(String(reading.yaml.dropLast()))
            Output.talk("\(counted(reading)).")
        }
        guard !reading.omissions.isEmpty else { return }
        Output.talk("The file says this too, and the forms do not:")
        for omission in reading.omissions { Output.talk("  \(omission.sentence).") }
    }

    /// `CDISC ODM 1.3: 1 form, 4 questions`.
    private func counted(_ reading: FormReading) -> String {
        let questions = reading.forms.map(\.questions.count).reduce(0, +)
        let forms = reading.forms.count
        return
            "\(reading.format): \(forms) form\(forms == 1 ? "" : "s"), \(questions) question\(questions == 1 ? "" : "s")"
    }
}
