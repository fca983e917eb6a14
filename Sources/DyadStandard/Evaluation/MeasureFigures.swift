import DyadCore
import DyadStatistics

/// The figures of every measure that a form asks.
struct MeasureFigures {
    private let cohort: Cohort

    init(_ cohort: Cohort) { self.cohort = cohort }

    var results: [MeasureResult] {
        let evidence = Evidence(cohort, for: "", under: cohort.definition.plan)
        return cohort.definition.measures.flatMap { measure in
            isPaired(measure)
                ? [paired(measure, evidence)] : evidence.ratings(of: measure.id).map { single(measure, $0) }
        }
    }

    private func isPaired(_ measure: Measure) -> Bool {
        let asking = cohort.definition.forms.filter {
            $0.from == .mentee && $0.item(ItemID(measure.id.description)) != nil
        }
        return asking.contains { $0.occasions.contains(.baseline) } && asking.contains { $0.occasions.contains(.end) }
    }

    private func paired(_ measure: Measure, _ evidence: Evidence) -> MeasureResult {
        let rows = evidence.pairedRatings(of: [measure.id]).compactMap(\.first)
        let pairs = rows.compactMap { row in row.baseline.flatMap { baseline in row.end.map { (baseline, $0) } } }
        return MeasureResult(
            measure: measure, role: .mentee, isPaired: true, n: pairs.count, missing: rows.count - pairs.count,
            meanBaseline: pairs.map(\.0).mean, meanEnd: pairs.map(\.1).mean, meanChange: pairs.map { $0.1 - $0.0 }.mean,
            interval: MeanInterval(of: pairs.map { ($0.1 - $0.0).double })?.interval)
    }

    private func single(_ measure: Measure, _ ratings: Evidence.Ratings) -> MeasureResult {
        let values = ratings.byPerson.compactMap(\.mean)
        return MeasureResult(
            measure: measure, role: ratings.role, isPaired: false, n: values.count,
            missing: ratings.eligible - values.count,
            meanBaseline: nil, meanEnd: values.mean, meanChange: nil,
            interval: MeanInterval(of: values.map(\.double))?.interval)
    }
}
