import DyadAssignment
import DyadCore
import Foundation

/// Measures the engine on one instance in one process, and prints what `compare.py` sets beside its peers.
///
/// `dyad-benchmarks match dense 5000 coarse FILE` writes the instance for the peers to FILE, then prints the pairs, the total,
/// the seconds of processor time for compiling the scores and solving, those for verifying, whether the proof holds, the most
/// memory held before and in all, in megabytes, and how many of the first seconds compiling took. `match random 5000 FILE`
/// draws costs instead of people, and `match given 800 FILE` reads them.
enum MatchingBenchmark {
    static func run(_ arguments: [String]) throws {
        guard let count = arguments.dropFirst().first.flatMap({ Int($0) }), let path = arguments.last else {
            return print(usage)
        }
        let file = URL(filePath: path)
        switch (arguments[0], NationalInstance.Variant(rawValue: arguments[0]), arguments.count) {
        case (_, let variant?, 4):
            let instance = NationalInstance(variant, mentees: count)
            try instance.file.write(to: file)
            let (mentees, mentors) = instance.profiles
            try measure { NationalScorer(instance.problem(mentees, mentors, isFine: arguments[2] == "fine")) }
        case ("random", _, 3):
            let costs = CostMatrix(drawnOf: count)
            try costs.file.write(to: file)
            try measure(costs.scores)
        case ("given", _, 3):
            try measure(CostMatrix(count, readFrom: file).scores)
        default: print(usage)
        }
    }

    private static let usage = """
        use: match dense|region|cap|scarce MENTEES coarse|fine FILE
             match random|given ROWS FILE
        """

    private static func measure(_ makeScorer: () throws -> any AssignmentScorer) throws {
        let before = ProcessUse.mostMemory
        let start = ProcessUse.processorSeconds
        let problem = AssignmentProblem(try makeScorer())
        let compiled = ProcessUse.processorSeconds
        let found = try AssignmentSolver().solve(problem)
        let solved = ProcessUse.processorSeconds
        let isProved = Certificate(found, for: problem).isProof
        let verified = ProcessUse.processorSeconds
        print(
            found.pairCount, found.total, solved - start, verified - solved, isProved ? "proved" : "not-proved",
            before, ProcessUse.mostMemory, compiled - start)
    }
}
