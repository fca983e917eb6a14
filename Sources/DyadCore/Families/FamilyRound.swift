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
        /// Who is in another family than in those formed before; empty where none were.
        public let changes: [FamilyChange]

        /// How far the total may be below the best, 0 to 1 of the bound; `nil` where the bound is not positive.
        public var gap: Fraction? { bound > 0 ? (bound - total).over(bound) : nil }
    }

    private let plan: FamilyPlan
    private let people: [PersonID]
    private let remarks: [String]
    private let former: [Family]
    private let same: SamePeople
    private let problem: FamilyProblem

    /// A round over the eligible people of the plan's role, each person once; the directory's e-mails give the tie order.
    public init(_ cohort: Cohort, plan: FamilyPlan, directory: Directory) {
        self.plan = plan
        former = cohort.families
        let same = SamePeople(cohort, directory)
        self.same = same
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
        let names = FamilyNames.names(of: families.groups.map { $0.map { people[$0] } }, after: former)
        let groups = zip(names, families.groups).map { name, group in
            Outcome.Group(
                id: name, members: group.map { people[$0] }, fit: problem.weightUnits(fit(of: group)))
        }.sorted { ($0.id.description.utf8.count, $0.id) < ($1.id.description.utf8.count, $1.id) }
        return Outcome(
            strategy: type(of: plan.strategy).id, groups: groups,
            leftOut: families.leftOut.map { (people[$0.member], $0.reason) },
            total: problem.weightUnits(families.total), bound: problem.weightUnits(families.bound),
            isProvedBest: families.isProvedBest, claim: families.claim, remarks: families.remarks + remarks,
            changes: FamilyChange.all(from: former, to: groups.map { (id: $0.id, members: $0.members) }))
    }

    /// How well two people fit each other, in weight units, with the reasons by factor; `nil` where one takes no part or they may
    /// not be in one group.
    public func fit(of one: PersonID, with other: PersonID) -> (total: Fraction, reasons: [String])? {
        guard let a = place(of: one), let b = place(of: other), a != b, let fit = problem.fit(a, b) else { return nil }
        let reasons = plan.factors.compactMap { weighted in
            weighted.factor.map {
                "\(weighted.label): \($0.fit(of: problem.members[a], to: problem.members[b]).reason)"
            }
        }
        return (problem.weightUnits(fit), reasons)
    }

    /// Whether two pseudonyms are one person.
    public func areOne(_ one: PersonID, _ other: PersonID) -> Bool { same.areOne(one, other) }

    private func place(of person: PersonID) -> Int? { people.firstIndex { same.areOne($0, person) } }

    private func fit(of group: [Int]) -> Int {
        group.indices.reduce(0) { sum, index in
            sum + group[(index + 1)...].reduce(0) { $0 + (problem.fit(group[index], $1) ?? 0) }
        }
    }
}
