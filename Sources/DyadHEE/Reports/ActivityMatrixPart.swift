public import DyadCore

/// The audit of activities: which region offers what for each intervention (HEE-3, HEE-5). A cell of which nothing was said is
/// “not known”, which is not “not offered”.
public struct ActivityMatrixPart: ReportPart {
    /// `activity-matrix`.
    public static let id = "activity-matrix"
    /// What it does.
    public static let summary =
        "Which site offers what for each intervention, with not offered and not known told apart."

    /// The form of which every submission is one activity.
    public var form: FormID = "activity"
    /// The item that names the intervention.
    public var column: ItemID = "intervention"
    /// The item that says the state.
    public var status: ItemID = "status"
    /// The options of the state, from none to in place.
    public var levels: [String: String] = [
        "not-offered": "not-offered", "planned": "planned", "pilot": "in-part", "local": "in-part", "core": "in-place",
    ]
    /// The item that describes an activity.
    public var description: ItemID = "description"
    /// The items that give its dose.
    public var dose: [ItemID] = ["sessions", "dose"]
    /// The item that gives the reason why something is not offered.
    public var reason: ItemID = "reason-not-offered"

    /// The audit.
    public init() {}

    /// Everything a cell shows.
    public var reads: [FormID: [ItemID]] { [form: [column, status, description, "sub-activity", reason] + dose] }

    /// Every site by every intervention.
    public func content(on evidence: Evidence) -> ReportContent {
        guard let definition = evidence.definition.form(form), let columns = definition.item(column)?.question,
            let sites = definition.items.first(where: { $0.part == .site })?.question
        else { return ReportContent() }
        let siteLabel = definition.items.first { $0.part == .site }?.label.lowercased() ?? "site"
        let bySite = Dictionary(grouping: evidence.records(of: form)) { $0.site ?? "" }
        let names = columns.optionIDs ?? []
        let rows = (sites.optionIDs ?? []).map { site in
            (
                label: sites.words(for: .choice(site)),
                cells: names.map { name in cell((bySite[site] ?? []).filter { $0.option(column) == name }) }
            )
        }
        let cells = rows.flatMap(\.cells)
        func count(_ level: ReportMatrix.Level) -> Int { cells.count { $0.level == level } }
        let known = cells.count - count(.notKnown)
        return ReportContent(
            sentences: [
                "\(bySite.count) of \(rows.count) \(siteLabel)s have said what they do; of \(cells.count) combinations, \(known) are known.",
                "\(count(.inPlace)) are in place, \(count(.inPart)) in part or in some places, \(count(.planned)) planned, \(count(.notOffered)) not offered and \(count(.notKnown)) not known.",
            ],
            figures: [
                .matrix(
                    ReportMatrix(
                        "What each \(siteLabel) offers, by intervention",
                        columns: names.map { columns.words(for: .choice($0)) },
                        rows: rows))
            ],
            cautions: [
                "The number of activities says what somebody wrote down. It is no measure of quality, and no site is ranked.",
                "“Not known” means that nobody has said; ask. “Not offered” means that somebody has said so.",
            ])
    }

    private func cell(_ records: [FormRecord]) -> ReportMatrix.Cell {
        let offered = records.filter { level($0) != .notOffered && level($0) != .notKnown }
        let strongest = records.map(level).max { $0.rawValue < $1.rawValue } ?? .notKnown
        let details = records.map(words).sorted()
        return ReportMatrix.Cell(strongest, count: offered.count, details: details)
    }

    private func level(_ record: FormRecord) -> ReportMatrix.Level {
        switch record.option(status).flatMap({ levels[$0] }) {
        case "in-place": .inPlace
        case "in-part": .inPart
        case "planned": .planned
        case "not-offered": .notOffered
        default: .notKnown
        }
    }

    private func words(_ record: FormRecord) -> String {
        if level(record) == .notOffered {
            return "Not offered" + (record.words(reason).map { ": \($0)" } ?? ", and nobody has said why")
        }
        let amount = dose.compactMap { item in
            record.words(item).map { words in
                record[item]?.fraction.map { "\(words) \($0 == 1 ? "session" : "sessions")" } ?? words
            }
        }
        return (record.words(description) ?? record.words("sub-activity") ?? "an activity")
            + (amount.first.map { " (\($0))" } ?? "")
    }
}
