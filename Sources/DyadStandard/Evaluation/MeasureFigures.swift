import DyadCore
import DyadStatistics

/// The figures of every measure that a form asks.
struct MeasureFigures {
    private let cohort: Cohort

    init(_ cohort: Cohort) { self.cohort = cohort }

    var results: [MeasureResult] {
        let evidence = Evidence(cohort, for: "", under: cohort.definition.plan)
        return cohort.definition.measures.flatMap { measure in
            let roles = pairedRoles(of: measure)
            return roles.map { paired(measure, by: $0, evidence) }
                + evidence.ratings(of: measure.id).filter { !roles.contains($0.role) }.map { single(measure, $0) }
        }
    }

    /// The roles that are asked at application and at the end, in the order of the forms.
    private func pairedRoles(of measure: Measure) -> [RoleID] {
        let asking = cohort.definition.forms.filter { $0.item(ItemID(measure.id.description)) != nil }
        let first = Set(asking.filter { $0.occasions.contains(.baseline) }.map(\.from))
        var roles: [RoleID] = []
        for form in asking
        where form.occasions.contains(.end) && first.contains(form.from) && !roles.contains(form.from) {
            roles.append(form.from)
        }
        return roles
    }

    private func paired(_ measure: Measure, by role: RoleID, _ evidence: Evidence) -> MeasureResult {
        let rows = evidence.pairedRatings(of: [measure.id], by: role).compactMap(\.first)
        let pairs = rows.compactMap { row in row.baseline.flatMap { baseline in row.end.map { (baseline, $0) } } }
        return MeasureResult(
            measure: measure, role: role, isPaired: true, n: pairs.count, missing: rows.count - pairs.count,
            meanBaseline: pairs.map(\.0).mean, meanEnd: pairs.map(\.1).mean, meanChange: pairs.map { $0.1 - $0.0 }.mean,
            interval: MeanInterval(of: pairs.map { ($0.1 - $0.0).double })?.interval)
    }

    private func single(_ measure: Measure, _ ratings: Evidence.Ratings) -> MeasureResult {
        let values = ratings.byPerson.compactMap(\.mean)
        let interval =
            measure.isYesOrNo
            ? WilsonInterval.limits(sum: values.reduce(0, +).double, of: values.count)
            : MeanInterval(of: values.map(\.double))?.interval
        return MeasureResult(
            measure: measure, role: ratings.role, isPaired: false, n: values.count,
            missing: ratings.eligible - values.count,
            meanBaseline: nil, meanEnd: values.mean, meanChange: nil, interval: interval)
    }
}
