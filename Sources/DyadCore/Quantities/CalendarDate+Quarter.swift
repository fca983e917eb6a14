extension CalendarDate {
    /// The first day of its calendar quarter.
    public var quarterStart: CalendarDate {
        CalendarDate(year: year, month: (month - 1) / 3 * 3 + 1, day: 1) ?? self
    }

    /// Its calendar quarter in words: `Q3 2023`.
    public var quarterInWords: String { "Q\((month - 1) / 3 + 1) \(year)" }
}
