import DyadCore
import DyadMarkup

/// The questions of a survey, in the order of its groups, with what other tables say of them.
struct LimeSurveyQuestions {
    private typealias Row = (node: FormNode, values: [String: String])

    private static let columns: Set<String> = [
        "qid", "parent_qid", "sid", "gid", "type", "title", "question", "mandatory", "other", "question_order",
        "language", "scale_id", "same_default", "modulename", "relevance", "question_theme_name", "same_script",
        "encrypted", "id", "aid", "code", "answer", "sortorder", "assessment_value", "group_order", "grelevance",
    ]

    /// When each group is asked.
    private let groups: [String: String]
    private let questionRows: [Row]
    private let parts: [String: [Row]]
    private let answers: [String: [Row]]
    private let settings: LimeSurveySettings
    private let document: FormDocument

    init(_ tables: LimeSurveyTables, language: String, document: FormDocument) {
        self.document = document
        func rows(_ table: String) -> [Row] {
            tables.rows(table, in: language).map { ($0, LimeSurveyTables.values(of: $0, Self.columns)) }
        }
        /// The rows with the words that the table beside them has in the language.
        func rows(_ table: String, beside words: String, by key: String) -> [Row] {
            let beside = Dictionary(rows(words).map { ($0.values[key] ?? "", $0.values) }) { first, _ in first }
            return rows(table).map { row in
                (row.node, row.values.merging(beside[row.values[key] ?? ""] ?? [:]) { own, _ in own })
            }
        }
        func number(_ row: Row, _ column: String) -> Int { row.values[column].flatMap { Int($0) } ?? 0 }
        let groups = rows("groups") + rows("group_l10ns")
        let order = Dictionary(groups.map { ($0.values["gid"] ?? "", number($0, "group_order")) }) { first, _ in first }
        func place(_ row: Row) -> (Int, Int) {
            (order[row.values["gid"] ?? ""] ?? 0, number(row, "question_order"))
        }
        self.groups = Dictionary(
            groups.compactMap { group in group.values["grelevance"].map { (group.values["gid"] ?? "", $0) } }
        ) {
            first, _ in first
        }
        questionRows = rows("questions", beside: "question_l10ns", by: "qid").sorted { place($0) < place($1) }
        let subquestions = rows("subquestions", beside: "question_l10ns", by: "qid")
        parts = Dictionary(grouping: subquestions.sorted { place($0) < place($1) }) { $0.values["parent_qid"] ?? "" }
        let sorted = rows("answers", beside: "answer_l10ns", by: "aid").sorted {
            number($0, "sortorder") < number($1, "sortorder")
        }
        answers = Dictionary(grouping: sorted) { $0.values["qid"] ?? "" }
        settings = LimeSurveySettings(tables)
    }

    /// Each question; an array is a question for each of its rows.
    ///
    /// - Throws: `Mistakes` where a limit is no limit.
    func questions() throws -> [FoundQuestion] {
        try questionRows.flatMap { row -> [FoundQuestion] in
            let qid = row.values["qid"] ?? ""
            let (parts, options) = (options(self.parts[qid], code: "title", words: "question"), options(answers[qid]))
            let kind = LimeSurveyKind(row.values["type"] ?? "", node: row.node, options: options, parts: parts)
            let setting = { (name: String) in settings.value(name, of: qid) }
            guard let shape = try kind.shape(in: document, setting: setting) else { return [] }
            if row.values["other"] == "Y" {
                row.node.remark("an answer in one's own words is not kept beside the options")
            }
            return kind.questions(
                called: row.values["title"] ?? qid, asking: row.values["question"] ?? "", shape,
                mandatory: row.values["mandatory"], relevance: row.values["relevance"],
                group: groups[row.values["gid"] ?? ""])
        }
    }

    private func options(_ rows: [Row]?, code: String = "code", words: String = "answer") -> [ChoiceOption] {
        (rows ?? []).map { row in
            ChoiceOption(row.values[code] ?? "", PlainWords.of(row.values[words] ?? row.values[code] ?? ""))
        }
    }
}
