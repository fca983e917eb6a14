internal import DyadCore
internal import DyadSheets

/// A REDCap data dictionary: one instrument, in the 18 columns of the standard.
public struct REDCapDictionary: FormExport {
    /// `redcap`.
    public static let id = "redcap"
    /// What people call it.
    public static let name = "REDCap data dictionary"
    /// A table.
    public static let fileEnding = "csv"

    static let columns = [
        "Variable / Field Name", "Form Name", "Section Header", "Field Type", "Field Label",
        "Choices, Calculations, OR Slider Labels", "Field Note", "Text Validation Type OR Show Slider Number",
        "Text Validation Min", "Text Validation Max", "Identifier?", "Branching Logic (Show field only if...)",
        "Required Field?", "Custom Alignment", "Question Number (surveys only)", "Matrix Group Name",
        "Matrix Ranking?", "Field Annotation",
    ]

    /// The place of the choices. They begin with a code and its comma, `-3, ...`, which no spreadsheet takes for a formula, and
    /// REDCap would take a mark before them as part of the code.
    private static let choices = 5

    /// The format.
    public init() {}

    /// The record's id first, as REDCap asks for, then a row a question.
    public func bytes(of form: ExchangeForm) -> [UInt8] {
        var writer = CSVWriter(hasByteOrderMark: false)
        var instruments = FieldNames()
        let instrument = instruments.name(for: form.id)
        var names = FieldNames(taken: ["record_id", "\(instrument)_complete"])
        writer.append(Self.columns)
        writer.append(["record_id", instrument, "", "text", "Record ID"] + Array(repeating: "", count: 13))
        for question in form.questions {
            let field = REDCapField(question)
            writer.append(
                [
                    names.name(for: question.id), instrument, "", field.type, Self.markup(question.prompt),
                    field.choices, Self.markup(question.hint), field.validation,
                ].map { .text($0) } + [field.minimum, field.maximum]
                    + [
                        question.isPersonal ? "y" : "", "", question.isRequired ? "y" : "", "", "", "", "", "",
                    ].map { .text($0) }, bare: [Self.choices])
        }
        return writer.bytes
    }

    /// Words as REDCap shows them: its labels are HTML, so that what could begin a formula is written by its number.
    private static func markup(_ words: String) -> String {
        guard let first = words.unicodeScalars.first, "=+-@".unicodeScalars.contains(first) else { return words }
        return "&#\(first.value);" + words.dropFirst()
    }
}
