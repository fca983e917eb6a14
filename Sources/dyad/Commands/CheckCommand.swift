import ArgumentParser
import DyadCore
import DyadReports

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract:
            "Read a definition and name every mistake, what the decision table leaves open, and what its base no longer compares with."
    )

    @Argument(help: ArgumentHelp("The definition; programme.yaml in the folder unless named.", valueName: "file"))
    var file: String?

    @OptionGroup var options: FolderOptions

    @Flag(help: "Print JSON.")
    var json = false

    mutating func run() throws {
        let source = try file.map { try ProgrammeFolder.source(at: $0) } ?? ProgrammeFolder(options.folder).source()
        let result = ProgrammeFolder.reader.read(source)
        guard let definition = result.definition else {
            if json { Output.json(document(result.diagnostics, nil, nil)) }
            let mistakes = result.diagnostics.filter { $0.severity == .error }
            for diagnostic in result.diagnostics where !json { Output.talk(diagnostic.description) }
            Output.talk("\(mistakes.count) \(mistakes.count == 1 ? "mistake" : "mistakes").")
            throw Stop([], .badInput)
        }
        let coverage = DecisionCoverage(of: definition.decision, domains: definition.domains, under: definition.plan)
        if json {
            Output.json(document(result.diagnostics, definition, coverage))
            return
        }
        for diagnostic in result.diagnostics { Output.talk(diagnostic.description) }
        Output.data("\(source.file) is sound: “\(definition.title)”.")
        Output.data("Digest: \(definition.digest)")
        compareWithBase(definition, source)
        describe(coverage, of: definition)
    }

    /// Where the definition stops being comparable with its base; a base that is no whole programme has no results to compare.
    private func compareWithBase(_ definition: ProgrammeDefinition, _ source: ProgrammeSource) {
        guard let base = try? ProgrammeFolder.reader.base(of: source) else { return }
        for line in DefinitionComparison.warnings(for: definition, basedOn: base.definition, called: base.name) {
            Output.data(line)
        }
    }

    private func describe(_ coverage: DecisionCoverage, of definition: ProgrammeDefinition) {
        guard !definition.domains.isEmpty else { return }
        guard !definition.decision.rows.isEmpty else {
            Output.data("There is no decision table: those who decide read the thresholds.")
            return
        }
        Output.data(
            "Decision table: of \(coverage.combinations.count) combinations, \(coverage.gaps.count) have no row "
                + "and \(coverage.overlaps.count) have several.")
        for gap in coverage.gaps {
            Output.data("  no row: \(gap.words)\(gap.isPromising ? ", promising" : ", not promising")")
        }
        for overlap in coverage.overlaps {
            Output.data(
                "  \(overlap.rows.joined(separator: " and ")): \(overlap.words)\(overlap.isPromising ? ", promising" : "")"
            )
        }
    }

    private func document(
        _ diagnostics: [Diagnostic], _ definition: ProgrammeDefinition?, _ coverage: DecisionCoverage?
    ) -> JSONValue {
        .object([
            "schema": "dyad.check/1", "sound": .bool(definition != nil),
            "digest": .text(definition?.digest.description), "problems": .array(diagnostics.map(Documents.problem)),
            "gaps": .integer(definition?.decision.rows.isEmpty ?? true ? 0 : coverage?.gaps.count ?? 0),
            "overlaps": .integer(coverage?.overlaps.count ?? 0),
        ])
    }
}
