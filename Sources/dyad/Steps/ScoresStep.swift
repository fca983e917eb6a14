import DyadCore
import DyadSheets
import DyadStandard
import Foundation

/// Matches the people of a ready-made matrix. There is no programme and nothing is stored.
///
/// Mentees and mentors stand in a keyed order of their ids, so that the order of rows and columns in the file does not decide
/// between matchings that are equally good.
struct ScoresStep {
    /// What came of it.
    struct Outcome {
        let strategy: String
        let matching: Matching
        let problem: MatchingProblem
        let matrix: ScoreMatrix
    }

    /// The strategy unless another is asked for: a pair below zero is worse than none.
    static let usual = BestTotalStrategy()

    /// The matrix in the published order.
    let matrix: ScoreMatrix
    /// The same as strategies read it; its units are those of the matrix.
    let problem: MatchingProblem

    /// Reads a file, or standard input where it is called `-`.
    init(reading path: String) throws {
        let reader =
            path == "-"
            ? try SheetFile.reader(of: try ScoresStep.standardInput(), named: "standard input")
            : try SheetFile.open(path: path)
        self.init(try ScoreMatrixReader.matrix(from: reader))
    }

    init(_ file: ScoreMatrix) {
        let ids = file.mentees.sorted().map { "mentee \($0)" } + file.mentors.sorted().map { "mentor \($0)" }
        let cohort = Digest(of: ids.joined(separator: "\u{0}")).description
        var matrix = file.arranged(
            mentees: ScoresStep.order(of: file.mentees, in: cohort),
            mentors: ScoresStep.order(of: file.mentors, in: cohort))
        // More places than there are mentees are as good as one more, and can be added up.
        matrix.places = matrix.places.map { min($0, matrix.mentees.count + 1) }
        self.matrix = matrix
        func profiles(_ ids: [String]) -> [Profile] { ids.map { Profile(person: PersonID($0), answers: [:]) } }
        problem = MatchingProblem(
            mentees: profiles(matrix.mentees), mentors: profiles(matrix.mentors), places: matrix.places,
            scores: CompiledScores(matrix: matrix.scores, mentorCount: matrix.mentors.count))
    }

    /// The matching that a strategy makes.
    func outcome(of strategy: any MatchingStrategy) throws -> Outcome {
        Outcome(
            strategy: type(of: strategy).id, matching: try strategy.match(problem), problem: problem, matrix: matrix)
    }

    /// What a reader of the file ought to know.
    var remarks: [String] {
        var remarks = matrix.warnings.map(\.description)
        if matrix.emptyCells > 0 {
            let count = matrix.emptyCells
            remarks.append(
                "\(count) empty \(count == 1 ? "cell was" : "cells were") read as x: the pair is not allowed.")
        }
        if matrix.emptyPlaces > 0 {
            let count = matrix.emptyPlaces
            remarks.append(
                "\(count) \(count == 1 ? "mentor has an empty cell" : "mentors have empty cells") in the row of places: one place each."
            )
        }
        return remarks
    }

    private static func order(of ids: [String], in cohort: String) -> [Int] {
        let keys = ids.map { (TieOrder.key($0, in: cohort), $0) }
        return ids.indices.sorted { keys[$0] < keys[$1] }
    }

    private static func standardInput() throws -> [UInt8] {
        do {
            return Array(try FileHandle.standardInput.readToEnd() ?? Data())
        } catch {
            throw Stop.badInput(
                "unreadable", at: .file("standard input"), "Standard input cannot be read.",
                remedy: "Send a CSV file: dyad match --scores - < FILE.")
        }
    }
}
