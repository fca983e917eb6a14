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

    /// The matrix in the published order, without its scores: `problem` has them.
    let matrix: ScoreMatrix
    /// The matrix as strategies read it; its units are the same.
    let problem: MatchingProblem

    /// The sheets of the workbook that were not read.
    private let otherSheets: [Diagnostic]

    /// Reads a file, or standard input where it is called `-`.
    ///
    /// - Parameter sheet: the sheet of a workbook; the first that holds anything where it is `nil`.
    init(reading path: String, sheet: String? = nil) throws {
        let reader =
            path == "-"
            ? try SheetFile.reader(of: try ScoresStep.standardInput(), named: "standard input", limits: .matrices)
            : try SheetFile.open(path: path, limits: .matrices)
        do {
            let matrix = try ScoreMatrixReader.matrix(from: reader, sheet: sheet)
            self.init(matrix, otherSheets: UnreadSheets(reader, named: sheet).others(than: matrix.sheet))
        } catch let mistakes as Mistakes where sheet == nil {
            let read = mistakes.all.lazy.compactMap { $0.place?.sheet }.first
            throw Mistakes(mistakes.all + UnreadSheets(reader, named: sheet).others(than: read))
        }
    }

    /// A matrix of thousands takes hundreds of megabytes, so it is arranged where it stands and let go once it is compiled.
    init(_ matrix: consuming ScoreMatrix, otherSheets: [Diagnostic] = []) {
        self.otherSheets = otherSheets
        let ids = matrix.mentees.sorted().map { "mentee \($0)" } + matrix.mentors.sorted().map { "mentor \($0)" }
        let cohort = Digest(of: ids.joined(separator: "\u{0}")).description
        matrix.arrange(
            mentees: ScoresStep.order(of: matrix.mentees, in: cohort),
            mentors: ScoresStep.order(of: matrix.mentors, in: cohort))
        // More places than there are mentees are as good as one more, and can be added up.
        let most = matrix.mentees.count + 1
        matrix.places = matrix.places.map { min($0, most) }
        func profiles(_ ids: [String]) -> [Profile] { ids.map { Profile(person: PersonID($0), answers: [:]) } }
        problem = MatchingProblem(
            mentees: profiles(matrix.mentees), mentors: profiles(matrix.mentors), places: matrix.places,
            scores: CompiledScores(matrix: matrix.scores, mentorCount: matrix.mentors.count))
        matrix.scores = []
        self.matrix = matrix
    }

    /// The matching that a strategy makes.
    func outcome(of strategy: any MatchingStrategy) throws -> Outcome {
        Outcome(
            strategy: type(of: strategy).id, matching: try strategy.match(problem), problem: problem, matrix: matrix)
    }

    /// What a reader of the file ought to know.
    var remarks: [String] {
        var remarks = (matrix.warnings + otherSheets).map(\.description)
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
