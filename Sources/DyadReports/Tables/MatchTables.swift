public import DyadCore

/// A matching as tables for those who confirm the pairs. They name people, as `MatchPage` does.
public struct MatchTables: Sendable {
    private let outcome: MatchingOutcome
    private let directory: Directory
    private let changes: ChangeWords

    /// The tables of an outcome under a definition.
    public init(_ outcome: MatchingOutcome, _ definition: ProgrammeDefinition, _ directory: Directory) {
        self.outcome = outcome
        self.directory = directory
        changes = ChangeWords(outcome, definition, directory)
    }

    /// The pairs, their factors one row each, and who is unmatched.
    ///
    /// - Complexity: linear in the number of pairs times factors.
    public var sheets: [ExportTable] {
        zip(Self.blank, [outcome.pairs.map(row), outcome.pairs.flatMap(factors), outcome.unmatched.map(row)]).map {
            ExportTable($0.id, $0.title, columns: $0.columns, rows: $1)
        }
    }

    /// The same tables without rows, for what is checked before anything is matched.
    public static let blank = [
        ExportTable(
            "pairs", "Pairs",
            columns: pair + [
                ExportColumn("score", "Score", "The score of the pair.", .number, unit: "weight units"),
                ExportColumn(
                    "out-of", "Out of", "The greatest score that a pair can have.", .number, unit: "weight units"),
                ExportColumn("confirmed", "Confirmed", "Whether it was confirmed before and therefore kept.", .yesNo),
                ExportColumn("route", "Route", "How the mentee came to this mentor, where a person chose."),
            ] + runnerUp("runner-up", "Runner-up", "the mentee's next best mentor")
                + runnerUp("runner-up-for-mentor", "Runner-up for the mentor", "the best other mentee of the mentor")),
        ExportTable(
            "factors", "Factors",
            columns: pair + [
                ExportColumn("factor", "Factor", "The permanent name of the factor."),
                ExportColumn("label", "Label", "What people call the factor."),
                ExportColumn("weight", "Weight", "How much it counts.", .number, unit: "weight units"),
                ExportColumn(
                    "fit", "Fit", "How well they fit, as it counted; empty where it forbids the pair.", .number,
                    unit: "share", allowed: "0 to 1"),
                ExportColumn("points", "Points", "Weight times fit.", .number, unit: "weight units"),
                ExportColumn("known", "Known", "Whether both answers that it needs were given.", .yesNo),
                ExportColumn("reason", "Reason", "Why they fit so well or badly."),
            ]),
        ExportTable(
            "unmatched", "Unmatched",
            columns: [
                ExportColumn("person", "Person", "Who is unmatched, by pseudonym."),
                ExportColumn("name", "Name", "Their name."),
                ExportColumn("reason", "Reason", "Why, who fits best, and the smallest change that would match them."),
            ]),
    ]

    private static let pair = [
        ExportColumn("pair", "Pair", "The name of the pair."),
        ExportColumn("mentee", "Mentee", "The mentee, by pseudonym."),
        ExportColumn("mentee-name", "Mentee's name", "The name of the mentee."),
        ExportColumn("mentor", "Mentor", "The mentor, by pseudonym."),
        ExportColumn("mentor-name", "Mentor's name", "The name of the mentor."),
    ]

    private static func runnerUp(_ id: String, _ heading: String, _ who: String) -> [ExportColumn] {
        let start = who.prefix(1).uppercased() + who.dropFirst()
        return [
            ExportColumn(id, heading, "\(start), by pseudonym; empty where there is none."),
            ExportColumn("\(id)-score", "\(heading): score", "The score with \(who).", .number, unit: "weight units"),
            ExportColumn(
                "\(id)-pairs", "\(heading): pairs lost", "How many pairs it would cost.", .whole, unit: "pairs"),
            ExportColumn(
                "\(id)-cost", "\(heading): cost", "What it would take from the total; empty where not worked out.",
                .number, unit: "weight units"),
            ExportColumn(
                "\(id)-certainty", "\(heading): certainty", "How the cost is known.",
                allowed: "exact; at-least; at-least-or-a-pair"),
        ]
    }

    private func start(_ pair: MatchingOutcome.MatchedPair) -> [ExportValue] {
        [.text(pair.id.description)]
            + [pair.mentee, pair.mentor].flatMap { [.text($0.description), .text(directory.name(of: $0))] }
    }

    private func row(_ pair: MatchingOutcome.MatchedPair) -> [ExportValue] {
        start(pair) + [
            .number(pair.score.total), .number(outcome.outOf), .yesNo(pair.isKept), ExportValue(pair.route),
        ] + cells(pair.runnerUp) + cells(pair.runnerUpForMentor)
    }

    private func cells(_ runnerUp: MatchingOutcome.RunnerUp?) -> [ExportValue] {
        [
            ExportValue(runnerUp?.person.description), ExportValue(runnerUp?.score), ExportValue(runnerUp?.cost?.pairs),
            ExportValue(runnerUp?.cost?.total), ExportValue(runnerUp?.cost?.certainty.rawValue),
        ]
    }

    private func factors(_ pair: MatchingOutcome.MatchedPair) -> [[ExportValue]] {
        pair.score.factors.map { factor in
            let isKnown = if case .score = factor.fit { true } else { false }
            return start(pair) + [
                .text(factor.id), .text(factor.label), .number(factor.weight), ExportValue(factor.counted?.fraction),
                ExportValue(factor.counted.map { $0.fraction * factor.weight }), .yesNo(isKnown),
                .text(factor.fit.reason),
            ]
        }
    }

    private func row(_ person: MatchingOutcome.Unmatched) -> [ExportValue] {
        [.text(person.person.description), .text(directory.name(of: person.person)), .text(changes.words(person))]
    }
}
