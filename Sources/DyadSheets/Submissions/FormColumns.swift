public import DyadCore

/// Which column of a table holds which item of a form.
public struct FormColumns: Sendable {
    /// The form.
    public let form: FormDefinition
    /// The occasions of events, by the site's own names.
    public let occasions: [String: Occasion]
    /// The columns with the item that each holds, from left to right.
    public let items: [(question: TableQuestion, item: FormItem)]
    /// The columns that hold nothing the form asks, and are not known to be ignored.
    public let unknown: [TableQuestion]
    /// The columns that the site's own names say to leave out.
    public let leftOut: [TableQuestion]
    /// Two columns that hold the same item.
    public let twice: [(first: HeaderCell, second: HeaderCell)]

    /// Recognises the columns of a table for a form.
    ///
    /// - Complexity: linear in the number of columns times items.
    public init(of table: RecognisedTable, for form: FormDefinition, names: ColumnNames) {
        self.form = form
        occasions = names.occasions
        var items: [(TableQuestion, FormItem)] = []
        var unknown: [TableQuestion] = []
        var leftOut: [TableQuestion] = []
        var twice: [(HeaderCell, HeaderCell)] = []
        for question in table.questions {
            switch question.names.lazy.compactMap({ names.meaning(of: $0, in: form) }).first {
            case .ignored?: leftOut.append(question)
            case .item(let id)?:
                guard let item = form.item(id) else { continue }
                if let earlier = items.first(where: { $0.1.id == id }) {
                    twice.append((earlier.0.header, question.header))
                } else {
                    items.append((question, item))
                }
            case nil: unknown.append(question)
            }
        }
        self.leftOut = leftOut
        self.items = items
        self.unknown = unknown
        self.twice = twice
    }

    /// The required answers for which there is no column, and the e-mail where nothing tells it.
    public func missing(from table: RecognisedTable) -> [FormItem] {
        form.items.filter { item in
            guard item.isRequired, !items.contains(where: { $0.item.id == item.id }) else { return false }
            switch item.part {
            case .email: return table.metadata[.respondentEmail] == nil && !table.recordTellsEmail
            case .name: return table.metadata[.respondentName] == nil
            case .occasion, .date: return form.purpose == .meeting && item.part == .date
            default: return true
            }
        }
    }
}
