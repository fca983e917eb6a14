/// How two programme definitions differ, and whether what was found under one may stand beside what was found under the
/// other: measure by measure and rule by rule.
///
/// A site may tailor its programme and still belong to the region's picture, as long as what is measured stays the same
/// (HEE-23: “one agreed set of indicators and one analytic framework”). The comparison says where it no longer does. That
/// two programmes have different names is no obstacle.
///
/// - Complexity: linear in the size of the definitions, and in the square of the length of a list.
public struct DefinitionComparison: Sendable {
    /// What differs, by section; empty just when both have the same digest.
    public let differences: [DefinitionDifference]
    /// Every measure of either, in the order of the first definition, then those that only the second has.
    public let measures: [MeasureComparison]
    /// Every outcome rule that both have, in the order of the first.
    public let rules: [RuleComparison]

    /// Whether nothing differs that a lock would fix. Who holds a role is not part of it.
    public var isSame: Bool { differences.isEmpty }

    /// Compares two definitions, which sentences call A and B.
    public init(of first: ProgrammeDefinition, with second: ProgrammeDefinition) {
        self.init(of: first, with: second, called: .letters)
    }

    init(of first: ProgrammeDefinition, with second: ProgrammeDefinition, called names: ComparedNames) {
        let finder = DifferenceFinder(first: ComparedSide(first), second: ComparedSide(second), names: names)
        differences = finder.differences(first.canonical, second.canonical)
        let measures = MeasureComparer(first: first, second: second, names: names).comparisons()
        self.measures = measures
        rules = RuleComparer(first: first, second: second, measures: measures, names: names).comparisons()
    }

    /// The sentences of one section.
    public func sentences(in section: DefinitionDifference.Section) -> [String] {
        differences.filter { $0.section == section }.map(\.sentence)
    }

    /// How many measures are so comparable.
    public func count(_ comparability: Comparability) -> Int { measures.count { $0.comparability == comparability } }

    /// Where a definition stops being comparable with the one that it is based on: one sentence with the numbers, then one
    /// for each measure that can be compared only with care or not at all.
    public static func warnings(
        for definition: ProgrammeDefinition, basedOn base: ProgrammeDefinition, called name: String
    ) -> [String] {
        let comparison = DefinitionComparison(of: base, with: definition, called: .base)
        let limited = comparison.measures.filter { $0.comparability != .comparable }
            .sorted { $0.comparability < $1.comparability }
        return [
            "Compared with its base “\(name)”: \(comparison.count(.comparable)) measures comparable, "
                + "\(comparison.count(.withCare)) with care, \(comparison.count(.notComparable)) not."
        ] + limited.map(\.sentence)
    }
}
