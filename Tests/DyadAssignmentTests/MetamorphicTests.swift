import DyadAssignment
import Testing

/// What must stay the same, or change by a known amount, when an instance is changed: no other answer is needed to check it.
@Suite struct MetamorphicTests {
    /// An instance of up to ten rows and columns, its assignment, and numbers to change it with.
    private struct Sample {
        var instance: Instance
        let found: Assignment
        var generator: SeededGenerator
        let seed: Int

        /// The assignment's figures in the order of the aim.
        var figures: (Int, Int) { MetamorphicTests.figures(found, instance.aim) }
    }

    /// So that a core of few cells is tried as often as all cells.
    private static func solve(_ instance: Instance, _ seed: Int) throws -> Assignment {
        let problem = try instance.problem
        return try seed % 2 == 0 ? AssignmentSolver().solve(problem) : AssignmentSolver(cellsInRow: 2).solve(problem)
    }

    private static func figures(_ found: Assignment, _ aim: AssignmentAim) -> (Int, Int) {
        aim == .mostPairsFirst ? (found.pairCount, found.total) : (found.total, found.pairCount)
    }

    private func forEachSample(_ aim: AssignmentAim, _ body: (inout Sample) throws -> Void) throws {
        for seed in 0..<400 * CaseCounts.factor {
            let instance = Instance(seed: 7_000_000 + seed, aim: aim, sizes: 0...10)
            var sample = Sample(
                instance: instance, found: try Self.solve(instance, seed), generator: SeededGenerator(seed: seed),
                seed: seed)
            try body(&sample)
        }
    }

    @Test(arguments: AssignmentAim.allCases)
    func `permuting rows and columns keeps pairs and total`(aim: AssignmentAim) throws {
        try forEachSample(aim) { sample in
            let old = sample.instance
            let rows = old.rows.indices.shuffled(using: &sample.generator)
            let columns = old.capacities.indices.shuffled(using: &sample.generator)
            sample.instance.rows = rows.map { row in columns.map { old.rows[row][$0] } }
            sample.instance.capacities = columns.map { old.capacities[$0] }
            sample.instance.pins = [:]
            for (new, row) in rows.enumerated() {
                sample.instance.pins[new] = old.pins[row].flatMap { columns.firstIndex(of: $0) }
            }
            let found = try Self.solve(sample.instance, sample.seed)
            #expect(found.pairCount == sample.found.pairCount, "seed \(sample.seed)")
            #expect(found.total == sample.found.total, "seed \(sample.seed)")
        }
    }

    @Test(arguments: [-1_000_000, -3, 1, 250])
    func `when pairs come first, adding a constant keeps the assignment and adds it once a pair`(constant: Int) throws {
        try forEachSample(.mostPairsFirst) { sample in
            sample.instance.rows = sample.instance.rows.map { row in row.map { $0.map { $0 + constant } } }
            sample.instance.minimumScore = sample.instance.minimumScore.map { $0 + constant }
            let found = try Self.solve(sample.instance, sample.seed)
            #expect(found.columns == sample.found.columns, "seed \(sample.seed)")
            #expect(found.total == sample.found.total + constant * found.pairCount, "seed \(sample.seed)")
        }
    }

    @Test(arguments: AssignmentAim.allCases, [2, 7, 1000])
    func `scaling keeps the assignment and scales the total`(aim: AssignmentAim, factor: Int) throws {
        try forEachSample(aim) { sample in
            sample.instance.rows = sample.instance.rows.map { row in row.map { $0.map { $0 * factor } } }
            sample.instance.minimumScore = sample.instance.minimumScore.map { $0 * factor }
            let found = try Self.solve(sample.instance, sample.seed)
            #expect(found.columns == sample.found.columns, "seed \(sample.seed)")
            #expect(found.total == sample.found.total * factor, "seed \(sample.seed)")
        }
    }

    @Test(arguments: AssignmentAim.allCases)
    func `a person who stands twice lowers neither the first aim nor, where that is equal, the second`(
        aim: AssignmentAim
    ) throws {
        try forEachSample(aim) { sample in
            guard let row = sample.instance.rows.randomElement(using: &sample.generator) else { return }
            sample.instance.rows.append(row)
            let found = try Self.solve(sample.instance, sample.seed)
            #expect(Self.figures(found, aim) >= sample.figures, "seed \(sample.seed)")
        }
    }

    @Test(arguments: AssignmentAim.allCases)
    func `a column that stands twice is one with twice the places`(aim: AssignmentAim) throws {
        try forEachSample(aim) { sample in
            guard let column = sample.instance.capacities.indices.randomElement(using: &sample.generator) else {
                return
            }
            var doubled = sample.instance
            doubled.capacities[column] *= 2
            sample.instance.rows = sample.instance.rows.map { $0 + [$0[column]] }
            sample.instance.capacities.append(sample.instance.capacities[column])
            let (twice, once) = (
                try Self.solve(sample.instance, sample.seed), try Self.solve(doubled, sample.seed)
            )
            #expect(Self.figures(twice, aim) == Self.figures(once, aim), "seed \(sample.seed)")
        }
    }

    @Test(arguments: AssignmentAim.allCases)
    func `without a row that is unmatched, everybody else stays where they are`(aim: AssignmentAim) throws {
        try forEachSample(aim) { sample in
            guard let row = sample.found.columns.firstIndex(of: nil) else { return }
            var others = sample.found.columns
            others.remove(at: row)
            sample.instance.rows.remove(at: row)
            sample.instance.pins = Dictionary(
                uniqueKeysWithValues: sample.instance.pins.map { ($0.key > row ? $0.key - 1 : $0.key, $0.value) })
            let found = try Self.solve(sample.instance, sample.seed)
            #expect(found.columns == others && found.total == sample.found.total, "seed \(sample.seed)")
        }
    }

    @Test(arguments: AssignmentAim.allCases)
    func `a row that may go nowhere changes nothing for the others`(aim: AssignmentAim) throws {
        try forEachSample(aim) { sample in
            sample.instance.rows.append(sample.instance.capacities.map { _ in nil })
            let found = try Self.solve(sample.instance, sample.seed)
            #expect(found.columns == sample.found.columns + [nil], "seed \(sample.seed)")
            #expect(found.total == sample.found.total, "seed \(sample.seed)")
        }
    }
}
