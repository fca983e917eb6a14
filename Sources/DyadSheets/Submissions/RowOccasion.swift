internal import DyadCore

/// The occasion that a row of a study's export is for: by its event (`session_2_arm_1`), or by its number among repetitions.
struct RowOccasion {
    private let table: RecognisedTable
    private let form: FormDefinition
    private let occasions: [String: Occasion]

    init(_ table: RecognisedTable, _ columns: FormColumns) {
        (self.table, form, occasions) = (table, columns.form, columns.occasions)
    }

    /// The occasion; `nil` where the row does not say, or the form is for one occasion only.
    func occasion(of row: Row) -> Occasion? {
        guard form.occasions.count > 1 else { return nil }
        if let event = table.value(.event, of: row).shown, let occasion = occasions[event] ?? Self.occasion(of: event) {
            return occasion
        }
        guard let number = table.value(.repetition, of: row).shown.flatMap({ Int($0) }), number > 0 else { return nil }
        return .session(number)
    }

    /// What to do about an event that is no occasion, or another than the one that the caller says; `nil` where all is well.
    func problem(with row: Row, asked: Occasion?) -> Diagnostic? {
        if let asked {
            guard let own = occasion(of: row), own != asked, let header = table.metadata[.event] else { return nil }
            return Diagnostic(
                "other-occasion", at: table.place(header, of: row),
                "The file says that this is \(own), and --occasion says \(asked).",
                remedy: "Leave --occasion out, or correct the event.")
        }
        guard form.occasions.count > 1, occasion(of: row) == nil, let header = table.metadata[.event],
            let event = row[header.column].shown
        else { return nil }
        let known = form.occasions.map(\.description)
        return Diagnostic(
            "unknown-event", at: table.place(header, of: row),
            "The event “\(event)” is no occasion of “\(form.title)”.",
            remedy:
                "Write “\(event): \(known[0])”, or which occasion it is, under “events:” in columns.yaml; there are \(known.joined(separator: ", ")).",
            quoted: event)
    }

    /// `Session_2_arm_1` is `session-2`.
    private static func occasion(of event: String) -> Occasion? {
        var words = event.lowercased().replacing(" ", with: "-").replacing("_", with: "-")
        if let arm = words.ranges(of: "-arm-").last { words = String(words[..<arm.lowerBound]) }
        return Occasion(words)
    }
}
