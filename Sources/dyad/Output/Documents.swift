import DyadCore
import DyadSheets

/// The JSON documents of commands, as `Docs/reference/json.md` has them. The evaluation's is in `DyadReports`.
enum Documents {
    /// A problem: where, what kind, what is wrong and what to do.
    static func problem(_ diagnostic: Diagnostic) -> JSONValue {
        var column: JSONValue = .null
        if case .line(_, _, let atColumn)? = diagnostic.place { column = .integer(atColumn) }
        return .object([
            "file": .text(diagnostic.place?.file), "sheet": .text(diagnostic.place?.sheet),
            "cell": .text(diagnostic.place?.cell),
            "path": .text(diagnostic.place?.path),
            "line": diagnostic.place?.line.map { .integer($0) } ?? .null, "column": column,
            "code": .string(diagnostic.code), "message": .string(diagnostic.problem),
            "remedy": .string(diagnostic.remedy), "severity": .string(diagnostic.severity.rawValue),
        ])
    }

    /// `dyad.import/1`.
    static func imported(_ report: ImportStep.Report, directory: Directory) -> JSONValue {
        .object([
            "schema": "dyad.import/1", "committed": .bool(report.isStored), "stored": .integer(report.stored),
            "unchanged": .integer(report.unchanged), "replaced": .integer(report.replaced),
            "rejected": .integer(report.rejectedRows.count), "problems": .array(report.problems.map(problem)),
            "files": .array(
                report.files.map { file in
                    .object([
                        "file": .string(file.file), "sheet": .text(file.sheet), "layout": .string(file.table.layout),
                        "form": .string(file.form.id.description), "rows": .integer(file.table.rows.count),
                        "unknownColumns": .texts(file.columns.unknown.map(\.header.text)),
                        "warnings": .array(file.warnings.map(problem)),
                    ])
                }),
            "participants": .array(
                report.decisions.map { person, role, decision in
                    .object([
                        "id": .string(person.description), "role": .string(role.description),
                        "email": .text(directory[person]?.contact), "eligible": .bool(decision.isEligible),
                        "reason": .string(decision.reason),
                    ])
                }),
        ])
    }

    /// `dyad.match/1`.
    static func matched(_ outcome: MatchingOutcome) -> JSONValue {
        .object([
            "schema": "dyad.match/1", "strategy": .string(outcome.strategy), "claim": .string(outcome.claim),
            "total": .number(outcome.total), "outOf": .number(outcome.outOf), "proved": .bool(outcome.isProvedBest),
            "notKnown": .integer(outcome.notKnown), "remarks": .texts(outcome.remarks),
            "pairs": .array(outcome.pairs.map(pair)), "keeping": KeepTalk.document(outcome.keeping),
            "unmatched": .array(
                outcome.unmatched.map {
                    .object([
                        "id": .string($0.person.description), "reason": .string($0.reason),
                        "possible": .texts($0.possible.map(\.description)),
                        "change": ChangeTalk.document($0.change),
                    ])
                }),
        ])
    }

    private static func pair(_ pair: MatchingOutcome.MatchedPair) -> JSONValue {
        .object([
            "id": .string(pair.id.description), "mentee": .string(pair.mentee.description),
            "mentor": .string(pair.mentor.description), "score": .number(pair.score.total), "kept": .bool(pair.isKept),
            "route": .text(pair.route),
            "factors": factors(pair.score),
            "runnerUp": runnerUp(pair.runnerUp, "mentor"),
            "runnerUpForMentor": runnerUp(pair.runnerUpForMentor, "mentee"),
        ])
    }

    /// `cost` is the total alone where it is exact, as it has always been; `forcing` says all of it.
    private static func runnerUp(_ runnerUp: MatchingOutcome.RunnerUp?, _ role: String) -> JSONValue {
        guard let runnerUp else { return .null }
        let cost = runnerUp.cost.flatMap { $0.certainty == .exact ? $0.total : nil }
        return .object([
            role: .string(runnerUp.person.description), "score": .number(runnerUp.score), "cost": .number(cost),
            "forcing": CostTalk.document(runnerUp.cost),
        ])
    }

    /// A score, factor by factor.
    static func factors(_ score: PairScore) -> JSONValue {
        .array(
            score.factors.map { factor in
                .object([
                    "id": .string(factor.id), "label": .string(factor.label), "weight": .number(factor.weight),
                    "score": .number(factor.counted?.fraction), "reason": .string(factor.fit.reason),
                    "known": .bool({ if case .score = factor.fit { true } else { false } }()),
                ])
            })
    }
}
