internal import DyadSheets

/// A LimeSurvey survey structure as tab-separated values: one question group.
public struct LimeSurveyStructure: FormExport {
    /// `limesurvey`.
    public static let id = "limesurvey"
    /// What people call it.
    public static let name = "LimeSurvey survey structure"
    /// LimeSurvey tells the format by this ending.
    public static let fileEnding = "txt"

    static let columns = [
        "id", "class", "type/scale", "name", "relevance", "text", "help", "language", "mandatory", "other",
        "num_value_int_only", "min_num_value_n", "max_num_value_n",
    ]

    /// The format.
    public init() {}

    /// The survey's settings, its group, then each question with its answers or subquestions.
    public func bytes(of form: ExchangeForm) -> [UInt8] {
        let title = Self.markup(form.title)
        var rows = [
            ["", "S", "", "language", "", "en"], ["", "S", "", "format", "", "A"],
            ["", "SL", "", "surveyls_title", "", title], ["", "G", "", title, "1", ""],
        ]
        var codes = FieldNames(joint: "", longest: 20)
        for (index, question) in form.questions.enumerated() {
            let field = LimeSurveyField(question)
            rows.append(
                [
                    "\(index + 1)", "Q", field.type, codes.name(for: question.id), "1", Self.markup(question.prompt),
                    Self.markup(question.hint), "en", question.isRequired ? "Y" : "N", "N",
                ] + field.limits)
            rows += field.answers.map { ["", field.answerClass, "0", $0.code, "", Self.markup($0.label)] }
        }
        var writer = CSVWriter(separator: .tab)
        writer.append(Self.columns)
        for row in rows {
            let cells = row + Array(repeating: "", count: Self.columns.count - row.count)
            writer.append(cells.enumerated().map { Self.cell($0 == 7 ? "en" : $1) })
        }
        return writer.bytes
    }

    /// A number below zero, such as a rating, stays one; any other text is kept from being a formula.
    private static func cell(_ text: String) -> CellValue {
        text.first == "-" ? SheetNumber(text).map { .number($0) } ?? .text(text) : .text(text)
    }

    /// Words as LimeSurvey shows them: its texts are HTML, and what stands in braces is an expression.
    private static func markup(_ words: String) -> String {
        words.map { letter in
            switch letter {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "{": "&#123;"
            case "}": "&#125;"
            default: String(letter)
            }
        }.joined()
    }
}
