internal import DyadCore

extension Entry {
    /// The number that a cell holds, as its percents where the sheet shows it in percent; the question decides what it asks for.
    init(_ number: SheetNumber) {
        guard let value = Fraction(number) else {
            self = .text(number.shown)
            return
        }
        self = number.isPercentage ? .percentage(value * 100) : .number(value)
    }
}

extension Fraction {
    /// The number that a cell holds: exact, or what the sheet shows where the file keeps a binary neighbour of it.
    init?(_ number: SheetNumber) {
        let shown = Fraction(number.shown)
        guard let kept = number.decimal == number.shown ? shown : Fraction(number.decimal) else {
            if let shown { self = shown } else { return nil }
            return
        }
        let rounded = [shown, SheetNumber(number.decimal).flatMap { Fraction($0.shown) }].compactMap { $0 }
        self = rounded.first { abs($0.double - kept.double) < 1e-9 } ?? kept
    }
}

extension CalendarDate {
    init?(_ date: SheetDate) { self.init(year: date.year, month: date.month, day: date.day) }
}
