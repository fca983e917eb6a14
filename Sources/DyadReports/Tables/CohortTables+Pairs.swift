import DyadCore

extension CohortTables {
    var pairs: ExportTable {
        let confirmers = definition.matching.confirmedBy
        return ExportTable(
            "pairs", "Pairs",
            columns: [
                ExportColumn("pair", "Pair", "The name of the pair."),
                ExportColumn("mentee", "Mentee", "The mentee, by pseudonym."),
                ExportColumn("mentor", "Mentor", "The mentor, by pseudonym."),
                ExportColumn("score", "Score", "The score at which it was proposed.", .number, unit: "weight units"),
                ExportColumn("proposed-on", "Proposed on", "The day it was proposed.", .date),
                ExportColumn("enrolled", "Enrolled", "Whether every confirming role has confirmed it.", .yesNo),
            ]
                + confirmers.map { role in
                    ExportColumn(
                        "confirmed-by-\(role)", "Confirmed: \(definition.role(role)?.title ?? role.description)",
                        "Whether this role has confirmed it.", .yesNo)
                } + [
                    ExportColumn(
                        "withdrawn-on", "Withdrawn on", "The day it withdrew; empty where it has not.", .date),
                    ExportColumn(
                        "withdrawal-class", "Class of withdrawal", "Its class under the evaluation plan.",
                        allowed: Withdrew.Class.allCases.map(\.rawValue).joined(separator: "; ")),
                ],
            rows: view.pairs.map { pair in
                [
                    .text(pair.id.description), .text(pair.mentee.description), .text(pair.mentor.description),
                    .number(pair.score), .date(pair.proposedOn), .yesNo(pair.isConfirmed(by: confirmers)),
                ]
                    + confirmers.map { .yesNo(pair.confirmations[$0] != nil) }
                    + [
                        ExportValue(pair.withdrawals.first?.record.withdrewOn),
                        ExportValue(pair.withdrawalClass(under: definition.plan)?.rawValue),
                    ]
            })
    }

    /// The sessions of enrolled pairs, held or not. What was said has no field.
    var sessions: ExportTable {
        let states = Dictionary(grouping: view.sessionStates(asAt: day), by: \.pair)
        return ExportTable(
            "sessions", "Sessions",
            columns: [
                ExportColumn("pair", "Pair", "The name of the pair."),
                ExportColumn("session", "Session", "The number of the session.", .whole),
                ExportColumn("title", "Title", "What people call it."),
                ExportColumn("due-on", "Due on", "The day it is due; empty while the programme has no start.", .date),
                ExportColumn(
                    "state", "State", "How it stands; empty while the programme has no start.",
                    allowed: "held; due; late; upcoming; withdrawn"),
                ExportColumn("held-on", "Held on", "The day it was held; empty where it was not.", .date),
                ExportColumn("minutes", "Minutes", "How long it took, where known.", .whole, unit: "minutes"),
                ExportColumn("mode", "Mode", "How they met, where known."),
                ExportColumn(
                    "protected-time", "Protected time", "Whether both had protected time, where known.", .yesNo),
                ExportColumn(
                    "check-in", "Check-in", "Whether the check-in has come; empty where no form follows.", .yesNo),
            ],
            rows: view.pairs.filter { $0.isConfirmed(by: definition.matching.confirmedBy) }.flatMap { pair in
                definition.sessions.map { session in
                    row(session, of: pair, states[pair.id]?.first { $0.session.number == session.number })
                }
            })
    }

    private func row(_ session: SessionDefinition, of pair: Pair, _ state: Cohort.SessionState?) -> [ExportValue] {
        let held = pair.sessions[session.number]
        let word = held != nil ? "held" : pair.hasWithdrawn ? "withdrawn" : state?.state.rawValue
        return [
            .text(pair.id.description), .whole(session.number), .text(session.title),
            ExportValue(definition.cohort.start.map(session.due)), ExportValue(word), ExportValue(held?.heldOn),
            ExportValue(held?.minutes), ExportValue(held?.mode), ExportValue(held?.hadProtectedTime),
            ExportValue(state?.hasCheckIn),
        ]
    }
}
