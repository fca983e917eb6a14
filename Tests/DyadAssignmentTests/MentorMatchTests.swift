import DyadAssignment
import Foundation
import Testing

/// The public `large` sample of mentor-match, 500 mentees and 500 mentors, under the rules of its application.
///
/// A pair is banned within one department, and unless the mentor is one or two grades higher. The greatest total makes 483
/// pairs, which is what mentor-match 7.0.1 finds; 484 can be made.
@Suite struct MentorMatchTests {
    private struct Person {
        let grade: Int
        let department: Character
        let profession: Character
        let identities: Set<Character>

        init?(_ code: Substring) {
            let letters = Array(code)
            guard letters.count >= 3, let grade = Int(String(letters[0]), radix: 36) else { return nil }
            self.grade = letters[0] == "X" ? 10 : grade
            department = letters[1]
            profession = letters[2]
            identities = Set(letters.dropFirst(3))
        }
    }

    /// The weights that its changelog gives for 2.0.0: 9 for one grade, 12 for two, 10 for the profession, 6 for an identity.
    private static func score(_ mentee: Person, _ mentor: Person) -> Int? {
        let steps = mentor.grade - mentee.grade
        guard mentee.department != mentor.department, steps == 1 || steps == 2 else { return nil }
        return (steps == 1 ? 9 : 12) + (mentee.profession == mentor.profession ? 10 : 0)
            + (mentee.identities.isDisjoint(with: mentor.identities) ? 0 : 6)
    }

    /// The scores as `DenseScores` takes them.
    private static func scores() throws -> [[Int?]] {
        let text = try Fixture.text("mentor-match-large.txt")
        let halves = text.split(separator: "# mentors")
        let sides = halves.map { half in
            half.split(separator: "\n").filter { !$0.hasPrefix("#") }
                .flatMap { $0.split(separator: " ") }.compactMap { Person($0) }
        }
        try #require(sides.map(\.count) == [500, 500])
        return sides[0].map { mentee in sides[1].map { score(mentee, $0) } }
    }

    @Test(arguments: [(AssignmentAim.greatestTotalFirst, 483, 11488), (.mostPairsFirst, 484, 11480)])
    func `the greatest total makes 483 pairs and the greatest coverage 484`(
        aim: AssignmentAim, pairs: Int, total: Int
    ) throws {
        let places = Array(repeating: 1, count: 500)
        let problem = AssignmentProblem(try DenseScores(Self.scores(), capacities: places), aim: aim)
        let found = try AssignmentSolver().solve(problem)
        #expect(found.pairCount == pairs)
        #expect(found.total == total)
        #expect(Certificate(found, for: problem).violations == [])
    }
}
