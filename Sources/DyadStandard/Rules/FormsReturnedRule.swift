public import DyadCore

/// The share of forms returned, each form by itself (HUTH T1-C3, A8).
public struct FormsReturnedRule: OutcomeRule {
    /// `forms-returned`.
    public static let id = "forms-returned"
    /// What it does.
    public static let summary = "The share of eligible people who returned each form."

    /// The forms.
    public var formNames: [FormID] = []
    /// The share of each that must come back.
    public var atLeast = ShareThreshold()

    /// No forms yet.
    public init() {}

    /// The share that must be reached.
    public var threshold: Quantity { Quantity(atLeast.share, .share) }
    /// The forms.
    public var forms: [FormID] { formNames }
    /// The readings that it depends on.
    public var readings: [String] { ["formGroups", "formUnit", "withdrawalClass"] }

    /// Every form's rate, or the rate of all together; the lowest rate is the one shown.
    public func verdict(on evidence: Evidence) -> Verdict {
        let returns = formNames.map { (name: $0, count: evidence.returns(of: $0)) }
        let parts = returns.map { form in
            Verdict.Part(
                form.name.description,
                observed: Fraction(form.count.returned, of: form.count.eligible).map { Quantity($0, .share) },
                numerator: form.count.returned, denominator: form.count.eligible)
        }
        let pooled = returns.reduce((0, 0)) { ($0.0 + $1.count.returned, $0.1 + $1.count.eligible) }
        let lowest = returns.map(\.count).min { a, b in a.returned * b.eligible < b.returned * a.eligible }
        let shown = evidence.plan.formGroups == .pooled ? pooled : lowest.map { ($0.returned, $0.eligible) } ?? (0, 0)
        let pooledText = Fraction(pooled.0, of: pooled.1).map { Rounding.percentage($0) }
        let cannotReturn = returns.contains { $0.count.eligible == 0 }
        return .share(
            shown.0, of: cannotReturn || pooled.0 == 0 ? 0 : shown.1, reaching: atLeast, under: evidence.plan,
            nobody: cannotReturn ? "Nobody is enrolled who could return a form." : "No form has come back yet.",
            missing: shown.1 - shown.0, parts: parts,
            notes: pooledText.map { ["All forms together: \(pooled.0) of \(pooled.1) (\($0))."] } ?? [])
    }
}
