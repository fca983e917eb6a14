public import DyadCore
internal import DyadAssignment

/// Groups with at least one member of every kind, such as buddy families of ST1, ST2 and ST3 across hospital and practice
/// (HEE-15). What is guaranteed, and what the gap says, is in `Docs/explanation/families.md`.
public struct BuddyFamiliesStrategy: FamilyStrategy {
    /// `buddy-families`.
    public static let id = "buddy-families"
    /// What it does.
    public static let summary =
        "Groups with one of every kind, mixed settings and sizes within bounds: as many people placed as can be, then the greatest fit."

    /// The item that says a member's kind, such as the stage.
    public var kind: ItemID = ""
    /// The options of which every group holds at least one.
    public var kinds: [String] = []
    /// The item on which members of a group should not all agree, such as the setting; empty asks for no mix.
    public var mix: ItemID = ""
    /// The fewest members of a group.
    public var smallest = 3
    /// The most members of a group.
    public var largest = 5

    /// No kinds yet.
    public init() {}

    /// The kind and the mix.
    public var items: [ItemID] { [kind] + (mix == "" ? [] : [mix]) }

    /// The kinds are options of their item.
    public var names: [NamedOptions] { [NamedOptions(nil, kind, kinds)] }

    /// The groups, proved best up to 60 people; beyond, with a proved bound.
    public func families(of problem: FamilyProblem) throws -> Families {
        let known = problem.members.indices.filter { index in
            problem.members[index].options(kind).first.map(kinds.contains) ?? false
        }
        let marks = mix == "" ? [] : Array(Set(problem.members.flatMap { $0.options(mix) })).sorted()
        let groupProblem = GroupProblem(
            kinds: known.map { member in kinds.firstIndex { problem.members[member].options(kind).first == $0 } ?? 0 },
            kindCount: kinds.count,
            marks: known.map { member in problem.members[member].options(mix).first.flatMap(marks.firstIndex) },
            smallest: smallest, largest: largest, asksForMixing: mix != ""
        ) { problem.fit(known[$0], known[$1]) }
        let grouping: Grouping
        do {
            grouping = try GroupSolver().solve(groupProblem)
        } catch {
            throw Mistakes([
                Diagnostic(
                    "no-families", "No groups can be formed: \(error)",
                    remedy: "Change the sizes or the kinds, or use weights with fewer decimals.")
            ])
        }
        let isProof = GroupCertificate(grouping, for: groupProblem).isProof
        return Families(
            groups: grouping.groups.map { $0.map { known[$0] } },
            leftOut: leftOut(grouping, known, of: problem), total: grouping.total, bound: grouping.bound,
            isProvedBest: isProof && grouping.isProvedBest,
            claim: "as many people placed as can be, then as many mixed groups, then the greatest fit",
            remarks: remarks(grouping, isProof: isProof, of: problem))
    }

    private func leftOut(_ grouping: Grouping, _ known: [Int], of problem: FamilyProblem) -> [Families.LeftOut] {
        let unknown = problem.members.indices.filter { !known.contains($0) }.map { member in
            Families.LeftOut(
                member: member,
                reason:
                    "“\(problem.members[member].label(of: kind))” is \(problem.members[member].words(kind)), which is not one of those that make a group."
            )
        }
        return grouping.leftOut.map {
            Families.LeftOut(member: known[$0.member], reason: words($0.reason, of: problem))
        }
            + unknown
    }

    private func words(_ reason: LeftOutReason, of problem: FamilyProblem) -> String {
        func name(_ index: Int) -> String {
            problem.members.first?.label(of: kinds[index], at: kind) ?? kinds[index]
        }
        return switch reason {
        case .nobodyOfKind(let index): "Every group needs somebody of \(name(index)), and there is nobody."
        case .kindTooScarce(let index, let members):
            members == 1
                ? "Every group needs somebody of \(name(index)): 1 makes at most 1 group of \(largest), and that is full."
                : "Every group needs somebody of \(name(index)): \(members) make at most \(members) groups of \(largest), and those are full."
        case .sizes: "People cannot be divided into groups of \(smallest) to \(largest) without leaving somebody over."
        case .bans: "There would be room, but not with those whom this person may be with."
        }
    }

    private func remarks(_ grouping: Grouping, isProof: Bool, of problem: FamilyProblem) -> [String] {
        var remarks: [String] = []
        if !grouping.unmixedGroups.isEmpty {
            let count = grouping.unmixedGroups.count
            remarks.append(
                "\(count) \(count == 1 ? "group is" : "groups are") not mixed by “\(problem.members.first?.label(of: mix) ?? "")”"
                    + (grouping.unmixedBound == count ? ": fewer is not possible." : "."))
        }
        if grouping.placedBound > grouping.placedCount {
            remarks.append(
                "At most \(grouping.placedBound - grouping.placedCount) more people could perhaps be placed.")
        }
        if !isProof { remarks.append("The independent check did not confirm the bound.") }
        return remarks
    }

    /// Groups can be formed of these kinds in these sizes.
    public var settingProblems: [SettingProblem] {
        var problems: [SettingProblem] = []
        if kinds.isEmpty || kind == "" {
            problems.append(
                SettingProblem(
                    "kinds", "No kinds are named.", remedy: "Write “kind:” with an item and “kinds:” with its options.")
            )
        }
        if smallest < max(2, kinds.count) || largest < smallest {
            problems.append(
                SettingProblem(
                    "smallest", "Groups of \(smallest) to \(largest) cannot hold one of each of \(kinds.count) kinds.",
                    remedy: "Use sizes from \(max(2, kinds.count))."))
        }
        return problems
    }
}
