import ArgumentParser
import DyadCore
import Foundation

struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Say how two definitions differ, and which of their results can still be compared.",
        discussion: "Each is a programme that ships with Dyad, a definition, or a folder with a programme.yaml.")

    @Argument(help: ArgumentHelp("The first definition: huth, a file or a folder.", valueName: "a"))
    var first: String

    @Argument(help: ArgumentHelp("The second.", valueName: "b"))
    var second: String

    @Flag(help: "Print JSON.")
    var json = false

    mutating func run() throws {
        let (a, b) = try definitions()
        let comparison = DefinitionComparison(of: a, with: b)
        if json {
            Output.json(document(comparison, a, b))
        } else {
            describe(comparison, a, b)
        }
        if !comparison.isSame { throw ExitCode(ExitStatus.finding.rawValue) }
    }

    // MARK: Reading

    /// Both definitions, or the mistakes of both.
    private func definitions() throws -> (ProgrammeDefinition, ProgrammeDefinition) {
        let results = [try source(first), try source(second)].map { ProgrammeFolder.reader.read($0) }
        guard let a = results[0].definition, let b = results[1].definition else {
            let wrong = results.filter { $0.definition == nil }.flatMap(\.diagnostics)
            for diagnostic in wrong { Output.talk(diagnostic.description) }
            let count = wrong.count { $0.severity == .error }
            Output.talk("\(count) \(count == 1 ? "mistake" : "mistakes").")
            throw Stop([], .badInput)
        }
        return (a, b)
    }

    private func source(_ name: String) throws -> ProgrammeSource {
        let programmes = ProgrammeFolder.catalogue.programmes + StarterFile.templateSources
        if let programme = programmes.first(where: { $0.name == name }) { return programme }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: name, isDirectory: &isFolder) else {
            throw Stop.badInput(
                "unknown-definition", at: .file(name), "There is no programme, file or folder of this name.",
                remedy: NearestName.remedy(for: name, among: programmes.map(\.name), kind: "programmes"))
        }
        return try ProgrammeFolder.source(at: isFolder.boolValue ? ProgrammeFolder(name).definitionPath : name)
    }

    // MARK: Words

    private func describe(_ comparison: DefinitionComparison, _ a: ProgrammeDefinition, _ b: ProgrammeDefinition) {
        Output.data("A is \(first), “\(a.title)”, digest \(a.digest)")
        Output.data("B is \(second), “\(b.title)”, digest \(b.digest)")
        if comparison.isSame { Output.data("\nNothing differs that a lock would fix.") }
        for section in DefinitionDifference.Section.allCases {
            let sentences = comparison.sentences(in: section)
            guard !sentences.isEmpty else { continue }
            Output.data((["", section.title] + sentences.map { "  " + $0 }).joined(separator: "\n"))
        }
        describeRules(comparison)
        describeMeasures(comparison)
    }

    private func describeRules(_ comparison: DefinitionComparison) {
        let limited = comparison.rules.filter { $0.comparability != .comparable }
        guard !limited.isEmpty else { return }
        var table = TextTable("outcome rule", "comparable?", "why")
        for rule in limited { add(rule.id, rule.comparability, rule.reasons, to: &table) }
        Output.data("\n\(table.text)")
    }

    private func describeMeasures(_ comparison: DefinitionComparison) {
        guard !comparison.measures.isEmpty else {
            Output.data("\nNeither has a measure to compare.")
            return
        }
        var table = TextTable("measure", "comparable?", "why")
        for measure in comparison.measures { add(measure.label, measure.comparability, measure.reasons, to: &table) }
        let careful = comparison.count(.withCare)
        let possible = comparison.count(.comparable) + careful
        Output.data(
            "\n\(table.text)\n\n\(possible) of \(comparison.measures.count) measures can be compared"
                + "\(careful > 0 ? ", \(careful) of them only with care" : "").")
    }

    /// One line for each reason.
    private func add(_ name: String, _ comparability: Comparability, _ reasons: [String], to table: inout TextTable) {
        table.add(name, comparability.words, reasons.first ?? "")
        for reason in reasons.dropFirst() { table.add("", "", reason) }
    }

    // MARK: JSON

    private func document(_ comparison: DefinitionComparison, _ a: ProgrammeDefinition, _ b: ProgrammeDefinition)
        -> JSONValue
    {
        .object([
            "schema": "dyad.diff/1", "a": side(first, a), "b": side(second, b), "same": .bool(comparison.isSame),
            "differences": .array(
                comparison.differences.map {
                    .object(["section": .string($0.section.rawValue), "sentence": .string($0.sentence)])
                }),
            "measures": .array(
                comparison.measures.map { line($0.id.description, "label", $0.label, $0.comparability, $0.reasons) }),
            "rules": .array(comparison.rules.map { line($0.id, "title", $0.title, $0.comparability, $0.reasons) }),
            "comparable": .integer(comparison.count(.comparable)), "withCare": .integer(comparison.count(.withCare)),
            "notComparable": .integer(comparison.count(.notComparable)),
        ])
    }

    private func side(_ name: String, _ definition: ProgrammeDefinition) -> JSONValue {
        .object([
            "name": .string(name), "programme": .string(definition.id), "title": .string(definition.title),
            "digest": .string(definition.digest.description),
        ])
    }

    private func line(
        _ id: String, _ key: String, _ words: String, _ comparability: Comparability, _ reasons: [String]
    ) -> JSONValue {
        .object([
            "id": .string(id), key: .string(words), "comparability": .string(comparability.rawValue),
            "reasons": .texts(reasons),
        ])
    }
}
