import DyadCore

/// Sessions as an iCalendar file (RFC 5545), to be opened in any calendar. Pairs appear by name of pair, never by name of person.
struct CalendarFile {
    /// What says in the file who made it.
    static let maker = "PRODID:-//Dyad//Sessions//EN"

    private let definition: ProgrammeDefinition
    private let states: [Cohort.SessionState]
    private let now: Timestamp

    init(_ states: [Cohort.SessionState], of definition: ProgrammeDefinition, now: Timestamp) {
        self.states = states.filter { $0.state != .held }
        self.definition = definition
        self.now = now
    }

    /// The text, with the line ends that the standard asks for.
    var text: String {
        let stamp = now.description.filter { $0 != "-" && $0 != ":" }
        let events = states.flatMap { state in
            [
                "BEGIN:VEVENT", "UID:\(state.pair)-\(state.session.number)-\(definition.digest.short)@dyad",
                "DTSTAMP:\(stamp)",
                "DTSTART;VALUE=DATE:\(state.dueOn.description.filter { $0 != "-" })",
                "SUMMARY:\(escaped("\(state.pair): \(state.session.title)"))",
                "DESCRIPTION:\(escaped("\(definition.title), \(definition.cohort.title)"))", "END:VEVENT",
            ]
        }
        let lines = ["BEGIN:VCALENDAR", "VERSION:2.0", CalendarFile.maker] + events + ["END:VCALENDAR"]
        return lines.map { CalendarFile.folded($0) + "\r\n" }.joined()
    }

    private func escaped(_ text: String) -> String {
        text.map { character in
            character.isNewline ? "\\n" : ",;\\".contains(character) ? "\\\(character)" : String(character)
        }.joined()
    }

    /// Lines of at most 75 bytes; what is longer goes on after a blank.
    private static func folded(_ line: String) -> String {
        var folded = ""
        var length = 0
        for character in line {
            let size = character.utf8.count
            if length + size > 75 {
                folded += "\r\n "
                length = 1
            }
            folded.append(character)
            length += size
        }
        return folded
    }
}
