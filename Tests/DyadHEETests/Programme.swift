import DyadCore
import DyadHEE
import DyadStandard

/// The HEE programme, and a cohort of invented trainees and regions in it, table by table as an import takes them.
struct Programme {
    static let catalogue = StandardCatalogue.catalogue.adding(HEE.catalogue)
    /// The day on which tables are taken in unless a test says another.
    static let today = day("2024-06-01")

    let definition: ProgrammeDefinition
    private(set) var directory = Directory([])
    private(set) var events: [Event] = []

    /// The programme as it ships, with what a site writes over it.
    init(writing text: String = "") throws {
        definition = try text.isEmpty ? Programme.shipped.get() : Programme.read(text)
    }

    /// The programme without lines of a site is read once for all tests.
    private static let shipped = Result { try read("") }

    private static func read(_ lines: String) throws -> ProgrammeDefinition {
        try DefinitionReader(catalogue: catalogue).definition(
            ProgrammeSource(name: "site", file: "programme.yaml", text: text(lines)))
    }

    static func text(_ lines: String) -> String { "id: site\nbasedOn: hee\ncohort: { start: 2022-10-01 }\n" + lines }

    /// What reading a site's lines says.
    static func diagnostics(of lines: String) -> [Diagnostic] {
        DefinitionReader(catalogue: catalogue).read(
            ProgrammeSource(name: "site", file: "programme.yaml", text: text(lines))
        ).diagnostics
    }

    static func day(_ text: String) -> CalendarDate { CalendarDate(iso: text) ?? CalendarDate(daysSince1970: 0) }

    var cohort: Cohort { Cohort(definition, events: events) }

    /// Takes a drawn table in: each column is an item, each cell is read by its question. What was refused.
    @discardableResult
    mutating func take(_ form: FormID, _ drawing: String, on today: CalendarDate = today) throws -> [Diagnostic] {
        guard let definition = definition.form(form) else { throw NoSuchForm() }
        let table = DrawnTable(drawing)
        var intake = Intake(into: cohort, directory: directory, today: today)
        var good: [IncomingSubmission] = []
        for (number, cells) in table.rows.enumerated() {
            var problems: [Diagnostic] = []
            let row = table.submission(to: definition, cells, row: number + 2, &problems)
            if problems.isEmpty { good.append(row) } else { intake.reject(row.place, because: problems) }
        }
        intake.take(good)
        for record in intake.records {
            events.append(Event(record, by: Actor(), at: Timestamp(noonOf: today)))
        }
        directory = intake.directory
        return intake.problems
    }

    /// Trainees of a region, by the heads of their e-mails.
    mutating func apply(_ names: String..., region: String = "London", on day: CalendarDate = day("2022-10-01")) throws
    {
        let rows = names.map { "| \($0)@example.org | \(region) |" }
        try take("trainee-record", (["| email | region |"] + rows).joined(separator: "\n"), on: day)
    }

    /// What a report part says.
    func content(of part: String, asAt day: CalendarDate = today) throws -> ReportContent {
        guard let found = definition.reportParts.first(where: { $0.id == part }) else { throw NoSuchPart() }
        return found.part.content(on: Evidence(cohort, for: part, under: definition.plan, asAt: day))
    }

    /// What is owed as at a day: `who: offer`.
    func due(asAt text: String, of schemes: Set<String>? = nil) -> [String] {
        rounds(asAt: Programme.day(text)).filter { schemes?.contains($0.scheme.id) ?? true }.map { due in
            "\(name(of: due.person)): \(due.owed.offer)"
        }
    }

    func rounds(asAt day: CalendarDate) -> [SupportRound.Due] {
        SupportRound(Cohort(definition, events: events, asAt: day), asAt: day).due()
    }

    /// The head of somebody's e-mail.
    func name(of person: PersonID) -> String {
        String((directory[person]?.contact ?? "").prefix { $0 != "@" })
    }

    struct NoSuchForm: Error {}
    struct NoSuchPart: Error {}
}

extension ReportContent {
    /// The rows of the table with a caption.
    func rows(_ caption: String) -> [[String]]? {
        for case .table(let table) in figures where table.caption == caption { return table.rows }
        return nil
    }

    /// Every word that a section can print.
    var everything: String {
        let shown = figures.map { figure in
            switch figure {
            case .table(let table): "\(table.caption) \(table.columns) \(table.rows)"
            case .matrix(let matrix):
                "\(matrix.caption) \(matrix.rows.map { "\($0.label) \($0.cells.map(\.details))" })"
            case .intervals(let intervals):
                "\(intervals.caption) \(intervals.rows.map { "\($0.label) \($0.counts) \($0.note ?? "")" })"
            case .series(let series):
                "\(series.caption) \(series.lines.map { "\($0.label) \($0.counts)" }) \(series.breaks.map(\.reason))"
            }
        }
        return (sentences + shown + cautions).joined(separator: "\n")
    }
}
