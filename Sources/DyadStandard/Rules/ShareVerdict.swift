import DyadCore
import DyadStatistics

extension Verdict {
    /// The verdict on a share, with its Wilson interval and the cautions that small groups need (A4).
    static func share(
        _ part: Int, of whole: Int, reaching threshold: ShareThreshold, under plan: EvaluationPlan, nobody: String,
        missing: Int = 0, parts: [Part] = [], notes: [String] = []
    ) -> Verdict {
        var notes = notes
        if whole > 0, whole < 5 { notes.append("A proportion of only \(whole) says little.") }
        if let count = threshold.count, let base = threshold.base, whole != base, whole > 0,
            plan.shareReading == .proportion,
            let needed = (threshold.share * Fraction(whole)).roundedUp
        {
            notes.append("\(count) of \(base) is read as a proportion: \(needed) of \(whole) are needed.")
        }
        let interval = WilsonInterval(count: part, of: whole).map { $0.lower...$0.upper }
        let status: Status =
            switch threshold.isReached(by: part, of: whole, under: plan) {
            case true?: .met
            case false?: .notMet
            case nil: .notDecided(nobody)
            }
        return Verdict(
            status, observed: Fraction(part, of: whole).map { Quantity($0, .share) },
            threshold: Quantity(threshold.share, .share), numerator: part, denominator: whole, missing: missing,
            interval: interval, parts: parts, notes: notes)
    }
}
