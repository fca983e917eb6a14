@testable internal import DyadCore
import DyadStandard

/// A small generated cohort in which one mentee may tick fewer availability slots than they have.
struct SlotCohort {
    private static let slots = ["mon", "tue", "wed", "thu", "fri"]
    private static let size = 4

    /// How the definition treats availability.
    enum Handling: String, CaseIterable, Sendable {
        /// As the shipped programmes do: looked at last by `fairest`, and a missing answer is no fit.
        case asShipped = "missingAnswers: zero, secondary: true"
        /// A factor like any other.
        case plain = "missingAnswers: zero"
        /// A factor like any other, and a missing answer is half a fit.
        case neutral = "missingAnswers: neutral"
    }

    let plan: MatchingPlan
    private let mentees: [Profile]
    private let mentors: [Profile]
    /// The slots that the first mentee has.
    let own: [String]

    init(_ seed: Int, _ handling: Handling, use: String = "overlap, enough: 2") throws {
        plan = try StandardProgramme.definition(
            """
            matching:
              factors:
                - { id: chance, weight: 9, use: chance, steps: 9 }
                - { id: availability, weight: 1, menteeItem: slots, mentorItem: slots, \(handling.rawValue), use: \(use) }
            forms:
              - { id: mentee-application, items: [{ id: slots, question: { use: choices, options: [mon, tue, wed, thu, fri] } }] }
              - { id: mentor-application, items: [{ id: slots, question: { use: choices, options: [mon, tue, wed, thu, fri] } }] }
            """
        ).matching
        var generator = SlotGenerator(seed: seed)
        func people(_ role: String) -> [Profile] {
            (0..<SlotCohort.size).map { number in
                var ticked = SlotCohort.slots.filter { _ in Bool.random(using: &generator) }
                if ticked.isEmpty { ticked = [SlotCohort.slots[number]] }
                return SlotCohort.person(PersonID("\(role)-\(seed)-\(number)"), ticking: ticked)
            }
        }
        mentees = people("mentee")
        mentors = people("mentor")
        own = mentees[0].options("slots")
    }

    /// Every way to tick fewer slots, none at all among them.
    var fewer: [[String]] {
        (0..<(1 << own.count) - 1).map { choice in
            own.indices.filter { choice >> $0 & 1 == 1 }.map { own[$0] }
        }
    }

    /// Scores by chance tell people apart by their name, so that is an answer here.
    private static func person(_ id: PersonID, ticking slots: [String]) -> Profile {
        Profile(
            person: id,
            answers: [Profile.identity: .people([id])].merging(slots.isEmpty ? [:] : ["slots": .choices(slots)]) { $1 })
    }

    /// The problem that a strategy is given where the first mentee ticks these.
    func problem(ticking slots: [String]) -> MatchingProblem {
        var people = mentees
        people[0] = SlotCohort.person(mentees[0].person, ticking: slots)
        return MatchingProblem(
            mentees: people, mentors: mentors, places: mentors.map { _ in 1 },
            scores: CompiledScores(plan, mentees: people, mentors: mentors),
            primaryScores: CompiledScores.primary(plan, mentees: people, mentors: mentors))
    }
}

/// Repeatable numbers: the same seed gives the same cohorts on every machine (SplitMix64).
struct SlotGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
