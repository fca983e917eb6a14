/// What a site calls its columns, from `columns.yaml`: for each form, headings with the item that each holds; and what its survey
/// program calls the occasions.
///
/// ```yaml
/// mentee-application:
///   Which department are you in?: specialty
///   Car registration: ignore
/// events:
///   intake_arm_1: baseline
/// ```
public struct ColumnNames: Sendable {
    /// What a heading holds.
    public enum Meaning: Hashable, Sendable {
        /// The answers to an item.
        case item(ItemID)
        /// Nothing that the form asks.
        case ignored
    }

    /// Why a heading is taken to hold what it holds.
    public enum Reason: String, Hashable, Sendable {
        /// The site's own `columns.yaml` says so.
        case written = "columns.yaml says so"
        /// It is the item's id.
        case id = "it is the item's id"
        /// It is the item's label.
        case label = "it is the item's label"
        /// It is what the form asks.
        case prompt = "it is what the form asks"
        /// It is another name that the definition gives.
        case alias = "it is another name of the item"
    }

    private let meanings: [FormID: [String: Meaning]]
    /// The occasions of events, by the names that a survey program gives these.
    public let occasions: [String: Occasion]

    /// No names of its own.
    public init() { (meanings, occasions) = ([:], [:]) }

    /// Reads `columns.yaml`.
    ///
    /// - Throws: `Mistakes` with every form and item that the definition does not have.
    public init(yaml text: String, file: String, definition: ProgrammeDefinition) throws {
        let root = try DefinitionNode.reading(yaml: text, file: file)
        let log = ReadingLog()
        var meanings: [FormID: [String: Meaning]] = [:]
        var occasions: [String: Occasion] = [:]
        for member in root.members {
            if member.key == "events", definition.form("events") == nil {
                for event in member.value.members { occasions[event.key] = Self.occasion(event.value, log) }
                continue
            }
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
                if name == "?" {
                    log.report(
                        "undecided-column", at: column.value.place, "What “\(column.key)” holds is not decided yet.",
                        remedy: "Write an item of the form “\(form.id)” in place of the question mark, or ignore.")
                } else if name == "ignore" {
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
        (self.meanings, self.occasions) = (meanings, occasions)
    }

    private static func occasion(_ value: DefinitionNode, _ log: ReadingLog) -> Occasion? {
        let name = value.scalar ?? ""
        if let occasion = Occasion(name) { return occasion }
        log.report(
            "unknown-occasion", at: value.place, "There is no occasion “\(name)”.",
            remedy: "Use baseline, session-1, session-2, ..., end or any-time.")
        return nil
    }

    /// What a heading holds in a form's file: what `columns.yaml` says, else the item whose id, label, prompt or other name
    /// it is; `nil` for an unknown heading. Case, spaces, punctuation and a number before the heading (“3. Grade”) do not matter.
    public func meaning(of heading: String, in form: FormDefinition) -> Meaning? {
        reading(of: heading, in: form)?.meaning
    }

    /// What a heading holds, and why.
    public func reading(of heading: String, in form: FormDefinition) -> (meaning: Meaning, because: Reason)? {
        let folded = ColumnNames.folded(heading)
        if let written = meanings[form.id]?[folded] { return (written, .written) }
        func item(called folded: String) -> (Meaning, Reason)? {
            guard let item = form.items.first(where: { $0.headings.contains { ColumnNames.folded($0) == folded } })
            else { return nil }
            let reason: Reason =
                switch folded {
                case ColumnNames.folded(item.id.description): .id
                case ColumnNames.folded(item.label): .label
                case ColumnNames.folded(item.prompt): .prompt
                default: .alias
                }
            return (.item(item.id), reason)
        }
        return item(called: folded) ?? item(called: String(folded.drop(while: \.isNumber)))
    }

    private static func folded(_ heading: String) -> String {
        String(heading.lowercased().filter { $0.isLetter || $0.isNumber })
    }
}
