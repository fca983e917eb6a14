internal import DyadCore

/// In which order a column of days stands.
enum DateOrder: Hashable, Sendable {
    case dayFirst, monthFirst, yearFirst

    /// What the texts of a column tell about their order.
    enum Finding: Equatable {
        /// They are all in this order.
        case order(DateOrder)
        /// They are all days, and day first as well as month first.
        case either
        /// Some can only be day first, others only month first.
        case mixed
        /// There are none.
        case none
    }

    /// What texts tell; those that are no days at all tell nothing.
    static func found(in texts: [String]) -> Finding {
        var seen: Set<DateOrder> = []
        var (isUnclear, isPlain) = (false, false)
        for text in texts {
            guard let parts = Parts(text) else { continue }
            switch (parts.isYearFirst, parts.month) {
            case (true, _): seen.insert(.yearFirst)
            // A month in words says itself.
            case (_, .some): isPlain = true
            default:
                switch (parts.numbers[0], parts.numbers[1]) {
                case (13..., ...12): seen.insert(.dayFirst)
                case (...12, 13...): seen.insert(.monthFirst)
                case (let one, let other):
                    isUnclear = isUnclear || one != other
                    isPlain = true
                }
            }
        }
        if seen.isSuperset(of: [.dayFirst, .monthFirst]) { return .mixed }
        if let order = seen.subtracting([.yearFirst]).first { return .order(order) }
        if isUnclear { return .either }
        if seen.isEmpty { return isPlain ? .order(.dayFirst) : .none }
        return .order(.yearFirst)
    }

    /// The day that a text means, with or without a time after it; `nil` for what is no day.
    func date(in text: String) -> CalendarDate? {
        guard let parts = Parts(text) else { return nil }
        let numbers = parts.numbers
        if parts.isYearFirst { return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]) }
        if let month = parts.month { return CalendarDate(year: numbers[1], month: month, day: numbers[0]) }
        return self == .monthFirst
            ? CalendarDate(year: numbers[2], month: numbers[0], day: numbers[1])
            : CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0])
    }

    /// The numbers of a day as they stand: three, or two and a month in words.
    private struct Parts {
        var numbers: [Int]
        var isYearFirst = false
        var month: Int?

        private static let months = [
            "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
        ]

        init?(_ text: String) {
            let words = text.split(whereSeparator: { $0.isWhitespace || $0 == "," })
            guard let first = words.first else { return nil }
            if let month = words.prefix(2).lazy.compactMap({ Self.month($0) }).first, words.count >= 3 {
                let numbers = words.prefix(3).filter { Self.month($0) == nil }.compactMap { Int($0) }
                guard numbers.count == 2, numbers[1] > 999 else { return nil }
                (self.numbers, self.month) = (numbers, month)
                return
            }
            let day = first.prefix { $0 != "T" }
            let pieces = day.split(omittingEmptySubsequences: false) { "/.-".contains($0) }
            let marks = Set(day.filter { "/.-".contains($0) })
            guard pieces.count == 3, marks.count == 1, pieces.allSatisfy({ (1...4).contains($0.utf8.count) }) else {
                return nil
            }
            numbers = pieces.compactMap { $0.utf8.allSatisfy { $0 &- 0x30 <= 9 } ? Int($0) : nil }
            guard numbers.count == 3 else { return nil }
            isYearFirst = pieces[0].utf8.count == 4
            // Two digits of a year are this century's; a form of today asks for no other.
            if !isYearFirst, pieces[2].utf8.count == 2 { numbers[2] += 2000 }
            guard isYearFirst || numbers[2] > 999 else { return nil }
        }

        private static func month(_ word: Substring) -> Int? {
            let word = word.lowercased()
            guard word.count >= 3, word.allSatisfy(\.isLetter) else { return nil }
            return months.firstIndex { word.hasPrefix($0) }.map { $0 + 1 }
        }
    }
}
