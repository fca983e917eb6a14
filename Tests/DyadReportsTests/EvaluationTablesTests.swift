internal import DyadCore
internal import Testing

@testable internal import DyadReports

struct EvaluationTablesTests {
    private func tables(_ cohort: InventedCohort) throws -> EvaluationTables {
        let (evaluation, definition) = try cohort.evaluated()
        return EvaluationTables(evaluation, of: definition)
    }

    private func document(_ cohort: InventedCohort) throws -> JSONValue {
        let (evaluation, definition) = try cohort.evaluated()
        return EvaluationDocument(evaluation, of: definition).json
    }

    private func decimals(_ values: [JSONValue?]) -> [String?] {
        values.map { $0 == .null ? nil : $0?.canonicalText }
    }

    @Test func `what is shown of a measure is the exact figure of the JSON document`() throws {
        let measures = try tables(InventedCohort()).measures
        let expected = try document(InventedCohort())["measures"]?.elements ?? []
        #expect(measures["measure"].map(\.words) == expected.map { $0["id"]?.string })
        for (column, member) in [
            ("n", "n"), ("missing", "missing"), ("mean-baseline", "meanBaseline"), ("mean-end", "meanEnd"),
            ("mean-change", "meanChange"), ("lower", "lower"), ("upper", "upper"),
        ] {
            #expect(measures[column].map(\.decimal) == decimals(expected.map { $0[member] }), "\(column)")
        }
        #expect(measures["note"].allSatisfy { $0 == .missing })
    }

    @Test func `what is shown of a threshold is the exact figure of the JSON document`() throws {
        let thresholds = try tables(InventedCohort()).thresholds
        let domains = try document(InventedCohort())["domains"]?.elements ?? []
        let expected = domains.flatMap { $0["rules"]?.elements ?? [] }
        #expect(thresholds["threshold"].map(\.words) == expected.map { $0["id"]?.string })
        #expect(thresholds["status"].map(\.words) == expected.map { $0["status"]?.string })
        for (column, member) in [
            ("observed", "observed"), ("needed", "threshold"), ("numerator", "numerator"),
            ("denominator", "denominator"), ("missing", "missing"), ("lower", "lower"), ("upper", "upper"),
        ] {
            #expect(thresholds[column].map(\.decimal) == decimals(expected.map { $0[member] }), "\(column)")
        }
        #expect(Set(thresholds["rounded"]) == [.yesNo(false)])
    }

    @Test(arguments: [(7, 2), (8, 0), (9, 0)])
    func `a sensitive measure is withheld below eight answers, with the reason beside it`(mentees: Int, withheld: Int)
        throws
    {
        let measures = try tables(InventedCohort(mentees: mentees)).measures
        let notes = measures["note"].compactMap(\.words)
        #expect(notes == Array(repeating: "Withheld: fewer than 8 answers", count: withheld))
        for row in measures.rows where row.contains(.text("Withheld: fewer than 8 answers")) {
            #expect(
                row.allSatisfy { $0.decimal == nil || [.whole(6), .whole(7)].contains($0) },
                "The number of the measure only.")
        }
    }

    @Test func `the exact mean of all measures does not give away the withheld ones among them`() throws {
        let thresholds = try tables(InventedCohort(mentees: 7)).thresholds
        let row = try #require(thresholds["threshold"].firstIndex(of: .text("T1-I1")))
        #expect(thresholds["rounded"][row] == .yesNo(true))
        for column in ["observed", "lower", "upper"] {
            let decimal = try #require(thresholds[column][row].decimal)
            #expect((decimal.split(separator: ".").last?.count ?? 0) == 1, "\(column): \(decimal)")
        }
    }

    @Test func `every figure of the sheets has one row in the long table, and the same value`() throws {
        let tables = try tables(InventedCohort(mentees: 7))
        let figures = tables.figures
        #expect(figures.columns.map(\.id).starts(with: ["part", "id", "name", "group", "figure", "value"]))
        let rows = figures.rows.filter { $0[0] == .text("Measures") && $0[4] == .text("mean-change") }
        #expect(
            rows.map { $0[5] }.filter { $0 != .missing } == tables.measures["mean-change"].filter { $0 != .missing })
        #expect(rows.contains { $0[5] == .missing && $0[8] == .text("Withheld: fewer than 8 answers") })
        #expect(figures.rows.contains { $0[0] == .text("Decision") && $0[2] == .text("result") })
        #expect(Set(figures.rows.map { Array($0[0...4]) }).count == figures.rows.count, "No figure stands twice.")
    }

    @Test func `parts without anything to say have no sheet, and an empty cohort has its reasons`() throws {
        let tables = try tables(InventedCohort(mentees: 0, mentors: 0))
        #expect(!tables.sheets.contains { $0.id == "report-parts" })
        #expect(tables.sheets.first?.title == "Decision")
        #expect(tables.measures["note"].contains(.text("No paired answers yet")))
    }

    @Test func `every column says what it means, and every row is as long as the columns`() throws {
        let tables = try tables(InventedCohort())
        for table in tables.sheets + [tables.figures] {
            #expect(Set(table.columns.map(\.id)).count == table.columns.count, "\(table.id)")
            #expect(table.columns.allSatisfy { $0.meaning.hasSuffix(".") }, "\(table.id)")
            #expect(table.rows.allSatisfy { $0.count == table.columns.count }, "\(table.id)")
        }
    }
}
