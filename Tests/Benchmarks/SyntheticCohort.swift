import DyadCore
import DyadHUTH
import DyadSheets
import DyadStandard
import Foundation

/// An invented cohort of any size: the same on every machine, from application workbooks to feedback forms.
struct SyntheticCohort {
    let definition: ProgrammeDefinition
    private let pairs: Int
    private let mentees: [UInt8]
    private let mentors: [UInt8]
    private var events: [Event] = []
    private var directory = Directory([])
    private let start = CalendarDate(daysSince1970: 20_332)
    private let today = CalendarDate(daysSince1970: 20_532)

    init(pairs: Int) throws {
        self.pairs = pairs
        let source = ProgrammeSource(
            name: "benchmark", file: "benchmark.yaml",
            text: Self.definitionText(pairs)
        )
        definition = try DefinitionReader(catalogue: StandardCatalogue.catalogue.adding(HUTH.catalogue)).definition(
            source)
        var draw = Draw(seed: 20_260_901)
        mentees = try SyntheticCohort.workbook("mentee-application", definition, rows: pairs * 6 / 5, &draw)
        mentors = try SyntheticCohort.workbook("mentor-application", definition, rows: pairs, &draw)
    }

    /// Writes the definition and both application workbooks into a folder, for trying the commands on them.
    func write(to folder: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(Self.definitionText(pairs).utf8).write(to: folder.appending(path: "programme.yaml"))
        try Data(mentees).write(to: folder.appending(path: "mentees.xlsx"))
        try Data(mentors).write(to: folder.appending(path: "mentors.xlsx"))
    }

    private static func definitionText(_ pairs: Int) -> String {
        "id: benchmark\nbasedOn: huth\ncohort: { title: Benchmark, start: 2025-09-01, plannedPairs: \(pairs) }\n"
    }

    /// Both application workbooks read and taken in.
    func imported() throws -> Intake {
        var intake = Intake(into: Cohort(definition, events: events), directory: directory, today: start)
        let recognition = FormRecognition(definition, names: ColumnNames())
        for (bytes, file) in [(mentees, "mentees.xlsx"), (mentors, "mentors.xlsx")] {
            guard let sheet = try SheetFile.reader(of: bytes, named: file).workbook().firstFilledSheet else { continue }
            for rows in try FileTables(of: KnownLayouts.tables(from: sheet), recognition, form: nil).rows() {
                intake.take(rows.filter(\.problems.isEmpty).map(\.submission))
            }
        }
        return intake
    }

    /// The cohort with its applications.
    func applied() throws -> SyntheticCohort {
        let intake = try imported()
        var cohort = self
        cohort.directory = Directory(intake.directory.changes)
        cohort.events += intake.records.map { Event($0, by: Actor(), at: Timestamp(noonOf: start)) }
        return cohort
    }

    func matched() throws -> MatchingOutcome {
        try MatchingRound(Cohort(definition, events: events), directory: directory).outcome(
            of: definition.matching.strategy)
    }

    /// The cohort with its pairs confirmed, every session held and every feedback form answered.
    func finished() throws -> SyntheticCohort {
        var cohort = self
        let outcome = try matched()
        let proposed = Proposed(
            strategy: outcome.strategy,
            pairs: outcome.pairs.map { .init(id: $0.id, mentee: $0.mentee, mentor: $0.mentor, score: $0.score.total) },
            date: start)
        var records: [any Recordable] = [proposed]
        var draw = Draw(seed: 7)
        for pair in outcome.pairs {
            for (index, role) in definition.matching.confirmedBy.enumerated() {
                records.append(
                    Confirmed(
                        pair: pair.id, role: role, person: PersonID("staff-0\(index + 1)"), because: "It fits.",
                        conflictOfInterest: nil, date: start))
            }
            for session in definition.sessions {
                records.append(Met(pair: pair.id, session: session.number, heldOn: start.adding(months: session.month)))
            }
            for (id, person) in [(FormID("mentee-feedback"), pair.mentee), ("mentor-feedback", pair.mentor)] {
                guard let form = definition.form(id) else { continue }
                let ratings = form.items.filter { $0.question is ScaleQuestion }.map {
                    ($0.id, AnswerValue.integer(5 + draw.next(6)))
                }
                records.append(
                    Submission(
                        form: form, respondent: person, occasion: .end, date: today,
                        answers: Dictionary(uniqueKeysWithValues: ratings)))
            }
        }
        cohort.events += records.map { Event($0, by: Actor(), at: Timestamp(noonOf: today)) }
        return cohort
    }

    func evaluation() -> Evaluation {
        Evaluator(Cohort(definition, events: events), asAt: today).evaluation(head: nil, length: events.count)
    }

    /// A form's answers as a workbook, drawn at random.
    private static func workbook(
        _ id: FormID, _ definition: ProgrammeDefinition, rows: Int, _ draw: inout Draw
    ) throws -> [UInt8] {
        guard let form = definition.form(id) else { return [] }
        let cells = (0..<rows).map { row in form.items.map { answer($0, row, form, &draw) } }
        return try XLSXWriter.bytes(
            of: [SheetOutput(name: "Form1", header: form.items.map(\.prompt), rows: cells)], named: "\(id).xlsx")
    }

    private static func answer(_ item: FormItem, _ row: Int, _ form: FormDefinition, _ draw: inout Draw) -> CellValue {
        switch item.part {
        case .email: return .text("\(form.from)\(row)@example.org")
        case .name: return .text("Invented \(form.from) \(row)")
        default: break
        }
        switch item.question {
        case let scale as ScaleQuestion:
            return .number(SheetNumber(scale.minimum + draw.next(scale.maximum - scale.minimum + 1)))
        case is NumberQuestion:
            return .number(SheetNumber(item.id == "places" ? 1 + draw.next(2) : 24 + draw.next(200)))
        case let choice as ChoiceQuestion: return .text(choice.options[draw.next(choice.options.count)].label)
        case let choices as ChoicesQuestion:
            let chosen = choices.options.filter { _ in draw.next(3) > 0 }
            return .text((chosen.isEmpty ? [choices.options[0]] : chosen).map(\.label).joined(separator: ";"))
        case is PeopleQuestion: return .empty
        default: return .text("In a few words, number \(draw.next(1000))")
        }
    }
}

/// A seeded generator (splitmix64), so that every run measures the same cohort.
struct Draw {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// A whole number from 0 to one below `bound`.
    mutating func next(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }
}
