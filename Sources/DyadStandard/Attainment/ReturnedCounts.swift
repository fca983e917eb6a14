import DyadCore

/// Passes and candidates that regions returned by quarter. Individual records of the same exam and quarter take precedence:
/// what is returned beside them may be the same people, so the two are never added.
struct ReturnedCounts {
    /// An exam in a quarter.
    struct Cell: Hashable {
        let exam: String
        let quarter: CalendarDate
    }

    /// What one region returned of one group.
    struct Row {
        let cell: Cell
        let site: String
        let group: String
        let count: ExamSittings.Count
        let record: FormRecord

        /// “London, Q3 2023”.
        var place: String {
            [record.site.map { record.label(of: $0, at: "region") } ?? site, cell.quarter.quarterInWords]
                .joined(separator: ", ")
        }
    }

    /// What stands beside figures that come from returns.
    static let source = "from the region's return"

    /// The rows that are used, by exam, quarter, region and group.
    let rows: [Row]
    /// The exams and quarters of which there are returns and individual records: the returns are not used.
    let unused: [Cell]

    /// The returns of some exams beside the sittings that count.
    init(_ form: FormID, exams: [String], beside sittings: [ExamSittings.Sitting], evidence: Evidence) {
        let known = Set(
            sittings.compactMap { sitting in sitting.day.map { Cell(exam: sitting.exam, quarter: $0.quarterStart) } })
        let all = form == "" ? [] : evidence.records(of: form).compactMap(ReturnedCounts.row)
        let wanted = all.filter { exams.contains($0.cell.exam) }
        rows = wanted.filter { !known.contains($0.cell) }.sorted {
            ($0.cell.exam, $0.cell.quarter, $0.site, $0.group) < ($1.cell.exam, $1.cell.quarter, $1.site, $1.group)
        }
        unused = Set(wanted.map(\.cell)).intersection(known)
            .sorted { ($0.exam, $0.quarter) < ($1.exam, $1.quarter) }
    }

    /// What a reader must know of the source, for one exam.
    func sentences(of exam: String, called name: String) -> [String] {
        func quarters(_ cells: some Sequence<Cell>) -> String {
            Set(cells.filter { $0.exam == exam }.map(\.quarter)).sorted().map(\.quarterInWords)
                .joined(separator: ", ")
        }
        let (used, left) = (quarters(rows.map(\.cell)), quarters(unused))
        return [
            used == "" ? nil : "\(name), \(used): counts \(ReturnedCounts.source); there are no individual records.",
            left == ""
                ? nil
                : "\(name), \(left): individual records are shown; the regions' returns were not used, for they may count the same people.",
        ].compactMap { $0 }
    }

    private static func row(_ record: FormRecord) -> Row? {
        guard let exam = record.option("exam"), let group = record.option("group"),
            case .date(let quarter)? = record["quarter"], let passes = record["passes"]?.fraction?.whole,
            let candidates = record["candidates"]?.fraction?.whole, candidates > 0, (0...candidates).contains(passes)
        else { return nil }
        return Row(
            cell: Cell(exam: exam, quarter: quarter.quarterStart), site: record.site ?? "", group: group,
            count: ExamSittings.Count(passes: passes, candidates: candidates), record: record)
    }
}
