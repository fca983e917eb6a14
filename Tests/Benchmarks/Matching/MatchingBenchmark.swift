import DyadAssignment
import DyadCore
import Foundation

/// Measures the engine on national instances, one process for each, and prints what a script sets beside its peers.
///
/// `dyad-benchmarks match dense 5000 coarse FILE` writes the instance for the peers to FILE, then prints the pairs, the total,
/// the seconds of processor time for compiling the scores and solving, those for verifying, and the most memory held.
enum MatchingBenchmark {
    static func run(_ arguments: [String]) throws {
        guard arguments.count == 4, let variant = NationalInstance.Variant(rawValue: arguments[0]),
            let count = Int(arguments[1])
        else {
            print("use: match dense|region|cap|scarce MENTEES coarse|fine FILE")
            return
        }
        let instance = NationalInstance(variant, mentees: count)
        try instance.file.write(to: URL(filePath: arguments[3]))
        let (mentees, mentors) = instance.profiles
        let before = mostMemory
        let start = processorSeconds
        let problem = AssignmentProblem(
            NationalScorer(instance.problem(mentees, mentors, isFine: arguments[2] == "fine")))
        let found = try AssignmentSolver().solve(problem)
        let solved = processorSeconds
        let isProved = Certificate(found, for: problem).isProof
        let verified = processorSeconds
        print(
            found.pairCount, found.total, solved - start, verified - solved, isProved ? "proved" : "not-proved",
            before, mostMemory)
    }

    private static var usage: rusage {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return usage
    }

    private static var processorSeconds: Double {
        let usage = usage
        return [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) * 1e-6 }
    }

    /// The most memory that the process has held, in megabytes.
    private static var mostMemory: Int { usage.ru_maxrss / 1024 }
}
