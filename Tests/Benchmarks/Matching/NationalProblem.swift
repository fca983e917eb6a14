import DyadCore
import DyadStandard

extension NationalInstance {
    /// Twelve groups of specialties, drawn once.
    static let specialtyGroups = NationalDraw(seed: 20240).pick(1, specialties, [6, 9, 8, 5, 4, 5, 6, 4, 6, 5, 4, 3])

    static func region(ofTrust trust: Int) -> Int { trust * 7919 % regions }

    /// The people as a match knows them.
    var profiles: (mentees: [Profile], mentors: [Profile]) {
        let names = mentors.indices.map { PersonID("mentor-\($0)") }
        return (
            mentees.enumerated().map { place, mentee in
                var answers = Self.answers(of: mentee, pathway: [mentee.pathway])
                answers["not-with"] = .people(banned[place].map { names[$0] })
                return Profile(person: PersonID("mentee-\(place)"), answers: answers)
            },
            mentors.enumerated().map { place, mentor in
                Profile(
                    person: names[place],
                    answers: Self.answers(of: mentor, pathway: [mentor.pathway, mentor.secondPathway]))
            }
        )
    }

    private static func answers(of person: Person, pathway: [Int]) -> [ItemID: AnswerValue] {
        func options(_ bits: UInt64) -> AnswerValue {
            .choices((0..<16).filter { bits >> UInt64($0) & 1 == 1 }.map(String.init))
        }
        return [
            "specialty": .integer(person.specialty), "trust": .integer(person.trust), "grade": .integer(person.grade),
            "format": .integer(person.format), "pathway": .choices(pathway.map(String.init)),
            "need": options(person.tags), "slots": options(person.slots),
            "international": .choices([String(person.international), String(person.languages)]),
        ]
    }

    /// What the strategies are given: eight factors of eleven weight units, in halves or in hundredths.
    func problem(isFine: Bool) -> MatchingProblem {
        let (mentees, mentors) = profiles
        return problem(mentees, mentors, isFine: isFine)
    }

    /// The same from profiles that are there.
    func problem(_ mentees: [Profile], _ mentors: [Profile], isFine: Bool) -> MatchingProblem {
        var factors = NationalFactor.Question.allCases.map { question in
            MatchingPlan.WeightedFactor(
                id: question.rawValue, weight: question == .specialty || question == .pathway ? 2 : 1,
                factor: NationalFactor(question: question, isFine: isFine))
        }
        factors.append(.init(id: NeedFactor.id, weight: 2, factor: NeedFactor(isFine: isFine)))
        factors.append(.init(id: SlotsFactor.id, weight: 1, factor: SlotsFactor(enough: isFine ? 4 : 2)))
        var named = NotNamedConstraint()
        named.menteeItem = "not-with"
        let constraints: [any MatchingConstraint] =
            [SeniorConstraint(), named] + (variant == .region ? [RegionConstraint()] : [])
        return MatchingProblem(
            mentees: mentees, mentors: mentors, places: self.mentors.map(\.places),
            scores: CompiledScores(
                factors, constraints: constraints, missingAnswer: .zero, mentees: mentees, mentors: mentors))
    }
}
