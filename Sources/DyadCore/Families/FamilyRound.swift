/// Forms the groups of a cohort: who takes part and what comes out.
public struct FamilyRound: Sendable {
    /// What came out, for people to read.
    public struct Outcome: Sendable {
        /// One group.
        public struct Group: Sendable {
            /// Its name, such as `family-01`.
            public let id: ID<Family>
            /// Its members, in the order of the problem.
            public let members: [PersonID]
            /// The fits inside it, in weight units.
            public let fit: Fraction
        }

        /// The strategy's name.
        public let strategy: String
        /// The groups.
        public let groups: [Group]
        /// Who is in none, and why.
        public let leftOut: [(person: PersonID, reason: String)]
        /// The sum of fits, in weight units.
        public let total: Fraction
        /// What no grouping as large can exceed.
        public let bound: Fraction
        /// Whether nothing better exists.
        public let isProvedBest: Bool
        /// What is claimed, in words.
        public let claim: String
        /// What a reader needs to know besides, as sentences.
        public let remarks: [String]

        /// How far the total may be below the best, 0 to 1 of the bound; `nil` where the bound is not positive.
        public var gap: Fraction? { bound > 0 ? (bound - total).over(bound) : nil }
    }

    private let plan: FamilyPlan
    private let people: [PersonID]
    private let remarks: [String]
    private let problem: FamilyProblem

    /// A round over the eligible people of the plan's role, each person once; the directory's e-mails give the tie order.
    public init(_ cohort: Cohort, plan: FamilyPlan, directory: Directory) {
        self.plan = plan
        let same = SamePeople(cohort, directory)
        let (members, standing) = same.once(TieOrder.sorted(cohort.eligible(plan.role), of: cohort, directory))
        remarks = SamePeople.remarks(standing)
        people = members.map(\.person)
        let items = plan.strategy.items + plan.factors.compactMap(\.factor).flatMap { $0.menteeItems + $0.mentorItems }
        problem = FamilyProblem(
            plan, members: members.map { same.named(in: cohort.profile(of: $0, knowing: Set(items))) })
    }

    /// The groups that the plan's strategy forms.
    ///
    /// - Throws: `Mistakes` when it cannot.
    public func outcome() throws -> Outcome {
        let families = try plan.strategy.families(of: problem)
        let groups = families.groups.enumerated().map { index, group in
            Outcome.Group(
                id: ID("family-\(index < 9 ? "0" : "")\(index + 1)"), members: group.map { people[$0] },
                fit: problem.weightUnits(fit(of: group)))
        }
        return Outcome(
            strategy: type(of: plan.strategy).id, groups: groups,
            leftOut: families.leftOut.map { (people[$0.member], $0.reason) },
            total: problem.weightUnits(families.total), bound: problem.weightUnits(families.bound),
            isProvedBest: families.isProvedBest, claim: families.claim, remarks: families.remarks + remarks)
    }

    private func fit(of group: [Int]) -> Int {
        group.indices.reduce(0) { sum, index in
            sum + group[(index + 1)...].reduce(0) { $0 + (problem.fit(group[index], $1) ?? 0) }
        }
    }
}
