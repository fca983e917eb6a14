import DyadCore

/// Dates on the command line.
enum Dates {
    static func read(_ text: String, argument: String) throws -> CalendarDate {
        if let date = CalendarDate(iso: text) { return date }
        let parts = text.split(separator: "/").map { Int($0) }
        if parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2], (0..<100).contains(year),
            let date = CalendarDate(year: 2000 + year, month: month, day: day)
        {
            throw Stop.wrongUse(
                "two-digit-year", at: argument, "The year of “\(text)” has two digits.",
                remedy: "Write all four, such as \(date).")
        }
        if parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2],
            let date = CalendarDate(year: year, month: month, day: day)
        {
            return date
        }
        throw Stop.wrongUse(
            "bad-date", at: argument, "“\(text)” is not a real date.", remedy: "Write it as 2026-09-01 or 01/09/2026.")
    }

    /// Nothing is recorded before it has happened.
    static func refuse(future date: CalendarDate, after today: CalendarDate) throws {
        guard date > today else { return }
        throw Stop.badInput(
            "date-in-future", at: .argument("--on"), "\(date.inWords) is in the future.",
            remedy: "Record it once it has happened.")
    }
}
