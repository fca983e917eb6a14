import DyadCore

/// The settings of the questions of a survey of which Dyad has some.
struct LimeSurveySettings {
    private static let known: Set<String> = [
        "num_value_int_only", "min_num_value_n", "max_num_value_n", "maximum_chars",
    ]
    private var rows: [String: [String: FormNode]] = [:]

    /// Reads the table; each setting that is not known here is left out by name.
    init(_ tables: LimeSurveyTables) {
        for row in tables.rows("question_attributes") {
            let name = row.child("attribute")?.words ?? ""
            guard Self.known.contains(name), let question = row.child("qid")?.words, let value = row.child("value")
            else {
                row.leaveOut("the setting “\(name)” is not kept")
                continue
            }
            row.passOver(["language", "qaid"])
            rows[question, default: [:]][name] = value
        }
    }

    /// The value of a setting of a question; `nil` where it is not set.
    func value(_ name: String, of question: String) -> FormNode? {
        rows[question]?[name].flatMap { $0.words.isEmpty ? nil : $0 }
    }
}
