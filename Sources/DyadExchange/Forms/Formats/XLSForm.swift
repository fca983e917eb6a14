internal import DyadSheets

/// An XLSForm workbook for ODK, KoBoToolbox and whatever else reads its three sheets.
public struct XLSForm: FormExport {
    /// `xlsform`.
    public static let id = "xlsform"
    /// What people call it.
    public static let name = "XLSForm workbook"
    /// A workbook.
    public static let fileEnding = "xlsx"

    /// The format.
    public init() {}

    /// The sheets `survey`, `choices` and `settings`.
    ///
    /// - Throws: `Mistakes` where the temporary folder cannot be written to.
    public func bytes(of form: ExchangeForm) throws -> [UInt8] {
        var names = FieldNames()
        let fields = form.questions.map { XLSFormField($0, named: names.name(for: $0.id)) }
        var forms = FieldNames()
        return try XLSXWriter.bytes(of: [
            Self.sheet(
                "survey",
                ["type", "name", "label", "hint", "required", "constraint", "constraint_message", "parameters"],
                fields.map(\.row)),
            Self.sheet(
                "choices", ["list_name", "name", "label"],
                fields.flatMap { field in field.options.map { [field.name, $0.name, $0.label] } }),
            Self.sheet("settings", ["form_title", "form_id"], [[form.title, forms.name(for: form.id)]]),
        ])
    }

    private static func sheet(_ name: String, _ header: [String], _ rows: [[String]]) -> SheetOutput {
        SheetOutput(name: name, header: header, rows: rows.map { $0.map { $0.isEmpty ? .empty : .text($0) } })
    }
}
