import DyadCore

/// The words of the page for those who confirm pairs.
extension ReportWords {
    static let matchTitle = "Proposed pairs"
    static let matchPrivate = "For those who confirm the pairs, and nobody else"
    static func matchPrivateText(_ readers: [String]) -> String {
        let whom = readers.isEmpty ? "those who run the programme" : readers.joined(separator: " and ")
        return
            "This page is for \(whom). It names people, how well each pair fits and why. Do not pass it on, and delete it once the pairs are confirmed."
    }
    static let pairsHeading = "Pairs"
    static let pairColumns = ["Pair", "Mentee", "Mentor", "Score"]
    static let reasons = "Reasons"
    static let noPair = "No pair is proposed."
    static let unmatchedHeading = "Without a mentor"
    static let remarksHeading = "To know besides"
    static let confirmed = "confirmed"

    static let gridHeading = "All scores"
    static let gridTitle = "Scores of every mentee with every mentor"
    static let gridNarrow = "The picture needs a wider screen or paper; the table below holds the same numbers."
    static let gridKey =
        "Each row is a mentee, each column a mentor by number. The darker a cell, the higher the score. A thick outline marks the pairs that are proposed, hatching the pairs that may not be made."
    static let gridAsTable = "The same as a table"
    static let gridColumns = ["Mentee", "Proposed", "Other mentors, best first", "May not be paired with"]
    static func gridTooLarge(_ mentees: Int, _ mentors: Int) -> String {
        "With \(mentees) mentees and \(mentors) mentors a picture of every score could not be read. How the scores of the proposed pairs are spread stands here instead."
    }
    static let notScored = "The pairs were chosen by people, and nobody is scored."

    static func gridSentence(_ grid: ScoreGrid) -> String {
        let cells = grid.shares.flatMap { $0 }
        let forbidden = cells.count { $0 == nil }
        let paired = zip(grid.shares, grid.chosen).compactMap { row, mentor in mentor.map { (row, $0) } }
        let best = paired.count { row, mentor in row[mentor] == row.compactMap { $0 }.max() }
        return
            "\(best) of \(paired.count) paired mentees have the mentor with whom they score highest, or one as high. \(forbidden) of \(cells.count) possible pairs may not be made."
    }

    static let bandsTitle = "Scores of the proposed pairs"
    static let bandColumns = ["Share of the greatest score", "Pairs"]

    static let qualityHeading = "Whom the matching serves"
    static func qualityIntro(_ profile: DisclosureProfile) -> String {
        "The score of each pair as a share of the greatest score that a pair can have. The box holds the middle half of those who are matched, the line in it is the median, the dot the worst. Groups of fewer than \(profile.minimumForMeans) people (\(profile.minimumForSensitive) for sensitive answers) are withheld, and any other from which they could be worked out. Do not quote the worst score of a group to others: it is one person's."
    }
    static let qualityNone = "The definition names no groups. Write the items under “fairness” in “matching”."
    static let qualityColumns = [
        "Group", "People", "Matched", "Worst", "Lower quartile", "Median", "Upper quartile", "Not shown",
    ]
    static func qualityTitle(_ role: RoleID, _ label: String?) -> String {
        let people = "\(role)s".prefix(1).uppercased() + "\(role)s".dropFirst()
        return label.map { "\(people) by “\($0)”" } ?? "\(people), everybody"
    }
    static let scoreAxis = "% of the greatest score"
}
