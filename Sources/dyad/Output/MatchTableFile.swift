import DyadCore
import DyadReports

/// The proposed pairs as tables, a workbook or CSV files by the ending of the name, that only their owner may read.
struct MatchTableFile {
    private let files: TableFiles

    /// - Throws: `Stop` where the ending is unknown, or something else stands at one of the paths.
    init(path: String) throws {
        let ending = OutputFile.ending(of: path)
        guard let format = TableFiles.Format(rawValue: ending ?? "") else {
            throw Stop.wrongUse(
                "unknown-ending", at: "--table",
                ending.map { "“.\($0)” is no ending of a table." } ?? "“\(path)” has no ending.",
                remedy: NearestName.remedy(
                    for: ending ?? "", among: TableFiles.Format.allCases.map(\.rawValue), kind: "endings"))
        }
        files = try TableFiles(path, format, holding: MatchTables.blank, at: "--table", csvBy: "--table FILE.csv")
    }

    func write(_ outcome: MatchingOutcome, _ workspace: Workspace) throws {
        let tables = MatchTables(outcome, workspace.definition, workspace.directory).sheets
        try files.write(tables, isPrivate: true)
        let paths = files.paths.joined(separator: ", ")
        Output.talk("Tables: \(paths). They name people: for those who confirm the pairs, and not to be passed on.")
    }
}
