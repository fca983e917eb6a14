public import DyadCore

/// An evaluation as JSON, `dyad.evaluation/1`: the operational level, exact, for the programme lead.
///
/// Nothing is withheld in it. What the committee reads is `CommitteePage` or `TerminalReport`.
public struct EvaluationDocument: Sendable {
    /// The name and version of the shape.
    public static let schema = "dyad.evaluation/1"

    private let evaluation: Evaluation
    private let definition: ProgrammeDefinition

    /// The document of an evaluation of a programme's cohort.
    public init(_ evaluation: Evaluation, of definition: ProgrammeDefinition) {
        self.evaluation = evaluation
        self.definition = definition
    }

    /// The document.
    public var json: JSONValue {
        .object([
            "schema": .string(EvaluationDocument.schema), "programme": .string(definition.title),
            "cohort": .string(definition.cohort.title), "asAt": .string(evaluation.asAt.description),
            "fictitious": .bool(definition.cohort.isFictitious),
            "domains": .array(evaluation.domains.map(domain)), "measures": .array(evaluation.measures.map(measure)),
            "sections": .array(evaluation.sections.map { SectionDocument(section: $0).json }),
            "decision": decision, "flow": .array(evaluation.flow.steps.map(step)), "plan": plan, "lock": lock,
            "deviations": .texts(evaluation.deviations), "limitations": .texts(evaluation.limitations),
        ])
    }

    private var decision: JSONValue {
        let decision = evaluation.decision
        return .object([
            "applies": .texts(decision.applies.map(\.id)), "recommended": .text(decision.recommended?.id),
            "remarks": .texts(decision.remarks), "hardStops": .texts(decision.hardStops),
            "promising": .bool(decision.isPromising), "needsCommitteeChoice": .bool(decision.needsCommitteeChoice),
            "committeeChoice": .text(decision.committeeChoice),
            "sensitivity": .array(decision.sensitivity.map(reading)),
        ])
    }

    private var plan: JSONValue {
        var members: [String: JSONValue] = [:]
        for field in EvaluationPlan.fields { members[field.key] = .text(evaluation.plan.option(of: field.key)) }
        members["minimumPairs"] = .integer(evaluation.plan.minimumPairs)
        members["monitoringUntilMonth"] = .integer(evaluation.plan.monitoringUntilMonth)
        return .object(members)
    }

    private var lock: JSONValue {
        let lock = evaluation.lock
        return .object([
            "digest": .string(lock.digest), "lockedOn": .text(lock.lockedOn?.description),
            "signatures": .integer(lock.signatures), "postHoc": .bool(lock.isPostHoc), "words": .string(lock.words),
            "journalHead": .text(lock.journalHead), "journalLength": .integer(lock.journalLength),
        ])
    }

    private func domain(_ result: DomainResult) -> JSONValue {
        .object([
            "id": .string(result.domain.id), "title": .string(result.domain.title),
            "state": .string(result.state.rawValue), "rules": .array(result.rules.map(rule)),
        ])
    }

    private func rule(_ result: DomainResult.RuleResult) -> JSONValue {
        let verdict = result.verdict
        var reason: String?
        if case .notDecided(let why) = verdict.status { reason = why }
        return .object([
            "id": .string(result.rule.id), "title": .string(result.rule.title),
            "status": .string(verdict.status.name), "reason": .text(reason),
            "observed": .number(verdict.observed?.value), "unit": .string(verdict.threshold.unit.rawValue),
            "threshold": .number(verdict.threshold.value), "numerator": integer(verdict.numerator),
            "denominator": integer(verdict.denominator), "missing": .integer(verdict.missing),
            "counting": .bool(result.isCounting), "lower": .number(verdict.interval?.lowerBound),
            "upper": .number(verdict.interval?.upperBound), "parts": .array(verdict.parts.map(part)),
            "notes": .texts(verdict.notes), "sensitivity": .array(result.sensitivity.map(reading)),
        ])
    }

    private func part(_ part: Verdict.Part) -> JSONValue {
        .object([
            "label": .string(part.label), "observed": .number(part.observed?.value),
            "numerator": integer(part.numerator), "denominator": integer(part.denominator),
        ])
    }

    private func measure(_ result: MeasureResult) -> JSONValue {
        .object([
            "id": .string(result.measure.id.description), "number": integer(result.measure.number),
            "label": .string(result.measure.label), "role": .string(result.role.description),
            "paired": .bool(result.isPaired), "n": .integer(result.n), "missing": .integer(result.missing),
            "meanBaseline": .number(result.meanBaseline), "meanEnd": .number(result.meanEnd),
            "meanChange": .number(result.meanChange), "lower": .number(result.interval?.lowerBound),
            "upper": .number(result.interval?.upperBound),
        ])
    }

    /// A figure under another reading is text: it stands as it would be printed.
    private func reading(_ reading: Reading) -> JSONValue {
        .object([
            "field": .string(reading.field), "requirement": .string(reading.requirement),
            "option": .string(reading.option), "words": .string(reading.words), "status": .string(reading.result),
            "observed": .text(reading.observed), "changes": .bool(reading.changesResult),
        ])
    }

    private func step(_ step: ParticipantFlow.Step) -> JSONValue {
        .object(["label": .string(step.label), "count": .integer(step.count), "of": integer(step.of)])
    }

    private func integer(_ number: Int?) -> JSONValue { number.map { .integer($0) } ?? .null }
}
