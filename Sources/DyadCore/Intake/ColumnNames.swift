/// What a site calls its columns, from `columns.yaml`: for each form, headings with the item that each holds.
///
/// ```yaml
/// mentee-application:
///   Which department are you in?: specialty
///   Car registration: ignore
/// ```
public struct ColumnNames: Sendable {
    /// What a heading holds.
    public enum Meaning: Hashable, Sendable {
        /// The answers to an item.
        case item(ItemID)
        /// Nothing that the form asks.
        case ignored
    }

    private let meanings: [FormID: [String: Meaning]]

    /// No names of its own.
    public init() { meanings = [:] }

    /// Reads `columns.yaml`.
    ///
    /// - Throws: `Mistakes` with every form and item that the definition does not have.
    public init(yaml text: String, file: String, definition: ProgrammeDefinition) throws {
        let root = try DefinitionNode.reading(yaml: text, file: file)
        let log = ReadingLog()
        var meanings: [FormID: [String: Meaning]] = [:]
        for member in root.members {
            guard let form = definition.form(FormID(member.key)) else {
                log.report(
                    "unknown-name", at: member.place, "There is no form called “\(member.key)”.",
                    remedy: NearestName.remedy(
                        for: member.key, among: definition.forms.map(\.id.description), kind: "forms"))
                continue
            }
            if case .mapping = member.value.content {
            } else {
                log.report(
                    "not-a-section", at: member.value.place,
                    "“\(member.key)” ought to hold headings with the item of each.",
                    remedy: "Write “heading: item” lines, indented under it.")
            }
            for column in member.value.members {
                let name = column.value.scalar ?? ""
                if name == "ignore" {
                    meanings[form.id, default: [:]][ColumnNames.folded(column.key)] = .ignored
                } else if form.item(ItemID(name)) != nil {
                    meanings[form.id, default: [:]][ColumnNames.folded(column.key)] = .item(ItemID(name))
                } else {
                    log.report(
                        "unknown-name", at: column.value.place, "The form “\(form.id)” has no item called “\(name)”.",
                        remedy: NearestName.remedy(
                            for: name, among: form.items.map(\.id.description) + ["ignore"], kind: "items"))
                }
            }
        }
        guard log.diagnostics.isEmpty else { throw Mistakes(log.sorted) }
        self.meanings = meanings
    }

    /// What a heading holds in a form's file: what `columns.yaml` says, else the item whose id, label, prompt or other name
    /// it is; `nil` for an unknown heading. Case, spaces, punctuation and a number before the heading (“3. Grade”) do not matter.
    public func meaning(of heading: String, in form: FormDefinition) -> Meaning? {
        let folded = ColumnNames.folded(heading)
        if let written = meanings[form.id]?[folded] { return written }
        func item(called folded: String) -> Meaning? {
            form.items.first { $0.headings.contains { ColumnNames.folded($0) == folded } }.map { .item($0.id) }
        }
        return item(called: folded) ?? item(called: String(folded.drop(while: \.isNumber)))
    }

    private static func folded(_ heading: String) -> String {
        String(heading.lowercased().filter { $0.isLetter || $0.isNumber })
    }
}
