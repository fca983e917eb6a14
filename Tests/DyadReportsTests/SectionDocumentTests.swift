internal import DyadCore
internal import DyadReports
internal import Testing

struct SectionDocumentTests {
    private func sections(_ sections: [ReportSection]) throws -> [JSONValue] {
        let (evaluation, definition) = try InventedCohort().evaluated()
        let document = EvaluationDocument(InventedParts.adding(sections, to: evaluation), of: definition)
        return try JSONReader.value(of: document.json.canonicalBytes)["sections"]?.elements ?? []
    }

    private func members(_ value: JSONValue?) -> Set<String> { Set((value?.members ?? [:]).keys) }

    @Test func `sections have just the documented members`() throws {
        let sections = try sections(InventedParts.all)
        #expect(sections.map { $0["id"] } == ["audit", "gaps", "exams", "money"])
        for section in sections {
            #expect(members(section) == ["id", "title", "sentences", "cautions", "figures"])
        }
        let figures = sections.flatMap { $0["figures"]?.elements ?? [] }
        let expected: [String: Set<String>] = [
            "table": ["kind", "caption", "columns", "rows", "numeric"],
            "matrix": ["kind", "caption", "columns", "rows"],
            "intervals": ["kind", "caption", "unit", "neutral", "rows"],
            "series": ["kind", "caption", "periods", "lines", "breaks"],
        ]
        #expect(Set(figures.compactMap { $0["kind"]?.string }) == Set(expected.keys))
        for figure in figures { #expect(members(figure) == expected[figure["kind"]?.string ?? ""]) }
        #expect(members(figures[0]["rows"]?.elements.first) == ["label", "cells"])
        #expect(
            members(figures[0]["rows"]?.elements.first?["cells"]?.elements.first) == ["level", "count", "details"])
        #expect(
            members(figures[1]["rows"]?.elements.first) == ["label", "counts", "value", "lower", "upper", "note"])
        #expect(members(figures[2]["lines"]?.elements.first) == ["label", "values", "counts"])
        #expect(members(figures[2]["breaks"]?.elements.first) == ["before", "reason"])
    }

    @Test func `a report without parts has an empty list`() throws {
        let (evaluation, definition) = try InventedCohort().evaluated()
        #expect(EvaluationDocument(evaluation, of: definition).json["sections"] == .array([]))
    }

    @Test(
        arguments: zip(
            ReportMatrix.Level.allCases, ["not-known", "not-offered", "planned", "in-part", "in-place"]))
    func `a level has a permanent name`(level: ReportMatrix.Level, name: String) throws {
        let matrix = ReportMatrix("M", columns: ["A"], rows: [("R", [.init(level, count: 3, details: ["x"])])])
        let figure = try sections([InventedParts.section(.matrix(matrix))]).first?["figures"]?.elements.first
        let cell = figure?["rows"]?.elements.first?["cells"]?.elements.first
        #expect(cell?["level"]?.string == name && cell?["count"] == 3 && cell?["details"] == .texts(["x"]))
    }

    @Test func `what is missing is null`() throws {
        let gaps = try sections([InventedParts.gaps, InventedParts.exams]).map { $0["figures"]?.elements.first }
        let london = gaps[0]?["rows"]?.elements[3]
        for member in ["value", "lower", "upper"] { #expect(london?[member] == .null) }
        #expect(london?["note"] == "Withheld: one group has fewer than 5 candidates.")
        #expect(gaps[0]?["rows"]?.elements[0]["note"] == .null)
        #expect(gaps[0]?["rows"]?.elements[0]["lower"] == .decimal("-46.0"))
        #expect(gaps[1]?["lines"]?.elements[1]["values"]?.elements[2] == .null)
        #expect(gaps[1]?["breaks"]?.elements[0]["before"] == 5)
    }
}
