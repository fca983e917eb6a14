import DyadCore

extension ReportWords {
    static let nothingYet = "There is nothing to show yet."
    static let nothingToDraw = "There is no value to draw yet; the table says why."
    static let cautionsHeading = "Read with care"
    static let sameAsTable = "The same figures as a table"
    static let matrixAsTable = "What each cell holds, as a table"
    static let nameColumn = "Name"
    static let countMeaning = "The number says how many things a cell holds."
    static let noInterval = "no interval"
    static let noValue = "no value"
    static let readingWithoutThresholds =
        "“8 of 10” means eight out of the ten who could be counted. An interval is the range of values that fit the answers about as well as the figure itself: with few people it is wide. Figures are rounded one by one."
    static let neutral = "no difference"
    static let gapMeaning = "– stands where there is no value; no line is drawn across it."
    static let intervalColumns = ["Name", "Counts", "Value", "Interval", "Note"]
    static let periodColumn = "Period"

    /// A level's sign and word: the colour of a cell only repeats them.
    static func level(_ level: ReportMatrix.Level) -> (sign: String, word: String) {
        switch level {
        case .inPlace: ("●", "in place")
        case .inPart: ("◐", "in part")
        case .planned: ("○", "planned")
        case .notOffered: ("–", "not offered")
        case .notKnown: ("?", "not known")
        }
    }

    static var matrixKey: String {
        let signs = ReportMatrix.Level.allCases.reversed().map { level in
            let words = self.level(level)
            return "\(words.sign) \(words.word)"
        }
        return "\(signs.joined(separator: ", ")). \(countMeaning)"
    }

    static func sheet(_ caption: String, _ number: Int, of all: Int) -> String {
        all == 1 ? caption : "\(caption) (\(number) of \(all))"
    }

    static func breakNote(_ letter: String, before period: String, _ reason: String) -> String {
        "\(letter): break before \(period). \(reason)"
    }
}
