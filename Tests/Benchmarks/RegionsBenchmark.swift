import DyadCore
import DyadHEE
import DyadReports
import DyadSheets
import DyadStandard
import DyadStore

/// Measures the HEE programme from two CSV files to the page: trainees of eleven regions with three exams each.
enum RegionsBenchmark {
    private static let sizes = [200, 2000, 20_000]

    static func run(measure: (() throws -> Int) throws -> Double) throws {
        print("\nHEE, eleven regions: from CSV files to the page")
        print("trainees   attempts    import and store    evaluate    page     in all")
        let definition = try DefinitionReader(catalogue: StandardCatalogue.catalogue.adding(HEE.catalogue)).definition(
            ProgrammeSource(
                name: "b", file: "b.yaml",
                text: "id: b\nbasedOn: hee\ncohort: { title: B, site: All, start: 2022-10-01 }\n"))
        for size in sizes {
            let files = [trainees(size), attempts(size)]
            var cohort = Cohort(definition, events: [])
            let taken = try measure {
                cohort = try imported(files, definition)
                return cohort.participants.count
            }
            let day = CalendarDate(daysSince1970: 20_500)
            var evaluation = Evaluator(cohort, asAt: day).evaluation(head: nil, length: 0)
            let evaluated = try measure {
                evaluation = Evaluator(cohort, asAt: day).evaluation(head: nil, length: 0)
                return evaluation.sections.count
            }
            let page = try measure { CommitteePage(evaluation, of: definition).html().utf8.count }
            let cells = [taken, evaluated, page, taken + evaluated + page].map {
                Rounding.text($0 * 1000, places: 0) + " ms"
            }
            print("\(size)  \(3 * size)  " + cells.joined(separator: "  "))
        }
    }

    private static func imported(_ files: [(name: String, text: String)], _ definition: ProgrammeDefinition) throws
        -> Cohort
    {
        let store = try CohortStore.inMemory()
        let recognition = FormRecognition(definition, names: ColumnNames())
        let day = CalendarDate(daysSince1970: 20_500)
        let empty = Cohort(definition, events: [])
        var intake = Intake(into: empty, directory: Directory([]), today: day)
        for file in files {
            let sheet = try SheetFile.reader(of: Array(file.text.utf8), named: file.name).workbook().sheets[0]
            let tables = try FileTables(of: KnownLayouts.tables(from: sheet), recognition, form: nil)
            for rows in tables.rows() { intake.take(rows.map(\.submission)) }
        }
        let events = intake.records.map { Event($0, by: Actor(), at: Timestamp(noonOf: day)) }
        try store.record(events, people: intake.directory.changes, expecting: 0)
        return empty.adding(events)
    }

    private static let regions = [
        "East of England", "East Midlands", "\"Kent, Surrey and Sussex\"", "London", "Thames Valley", "North East",
        "North West", "South West", "Wessex", "West Midlands", "Yorkshire and the Humber",
    ]

    private static func trainees(_ count: Int) -> (name: String, text: String) {
        let groups = ["IMG", "UK minority ethnic", "UK white"]
        let rows = (0..<count).map { index in
            "t\(index)@example.org,\(regions[index % 11]),\(groups[index / 11 % 3]),ST\(index % 3 + 1),\(index % 2 == 0 ? "Hospital" : "General practice"),2022-08-03,\(400 + index % 200)"
        }
        return (
            "trainees.csv", "E-mail,Region,Group,Stage,Setting,Start of training,MSRA\n" + rows.joined(separator: "\n")
        )
    }

    private static func attempts(_ count: Int) -> (name: String, text: String) {
        let exams = ["AKT", "SCA", "ARCP"]
        let rows = (0..<count).flatMap { index in
            exams.enumerated().map { number, exam in
                "t\(index)@example.org,\(exam),1,2024-\(["01", "04", "07", "10"][(index + number) % 4])-15,\((index * 7 + number) % 10 < 7 ? "Passed" : "Not passed")"
            }
        }
        return ("attempts.csv", "E-mail,Exam,Attempt,Date,Outcome\n" + rows.joined(separator: "\n"))
    }
}
