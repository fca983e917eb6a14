import DyadCore

// Small plug-ins, so that the core is tested without the standard ones.

struct RatingQuestion: Question {
    static let id = "rating"
    static let summary = "A whole number from 1."
    var maximum = 10

    func answer(to entry: Entry) throws(EntryProblem) -> AnswerValue {
        guard case .number(let number) = entry, let whole = number.whole, (1...maximum).contains(whole) else {
            throw EntryProblem("is no rating", remedy: "Enter \(whatToEnter).")
        }
        return .integer(whole)
    }
    var whatToEnter: String { "a whole number from 1 to \(maximum)" }
    var settingProblems: [SettingProblem] {
        maximum > 1 ? [] : [SettingProblem("maximum", "“maximum” is \(maximum).", remedy: "Make it higher.")]
    }
}

struct WordsQuestion: Question {
    static let id = "words"
    static let summary = "Any words."
    func answer(to entry: Entry) throws(EntryProblem) -> AnswerValue { .text(entry.shown) }
    var whatToEnter: String { "words" }
}

struct YesQuestion: Question {
    static let id = "yes"
    static let summary = "Yes or no."
    func answer(to entry: Entry) throws(EntryProblem) -> AnswerValue { .boolean(entry.shown == "yes") }
    var whatToEnter: String { "yes or no" }
}

struct PickQuestion: Question {
    static let id = "pick"
    static let summary = "One of some options."
    var options: [ChoiceOption] = []
    func answer(to entry: Entry) throws(EntryProblem) -> AnswerValue {
        guard let option = options.first(where: { $0.answers(to: entry.shown) }) else {
            throw EntryProblem("is no option", remedy: "Enter \(whatToEnter).")
        }
        return .choice(option.id)
    }
    var whatToEnter: String { "an option" }
    var optionIDs: [String]? { options.map(\.id) }
    func words(for value: AnswerValue) -> String {
        options.first { $0.id == value.options.first }?.label ?? value.text
    }
}

struct ContactsQuestion: Question {
    static let id = "contacts"
    static let summary = "Other people."
    func answer(to entry: Entry) throws(EntryProblem) -> AnswerValue { .people([PersonID(entry.shown)]) }
    var whatToEnter: String { "e-mails" }
}

struct EqualFactor: MatchingFactor {
    static let id = "equal"
    static let summary = "The same answer."
    var menteeItem: ItemID = ""
    var mentorItem: ItemID = ""
    var otherwise: Fraction = 0
    var menteeItems: [ItemID] { [menteeItem] }
    var mentorItems: [ItemID] { [mentorItem] }
    func fit(of mentee: Profile, to mentor: Profile) -> Fit {
        guard let a = mentee[menteeItem], let b = mentor[mentorItem] else { return .notKnown(because: "no answer") }
        return a == b ? .score(.full, because: "the same") : .score(UnitScore(otherwise), because: "not the same")
    }
}

struct NotNamedConstraint: MatchingConstraint {
    static let id = "not-named"
    static let summary = "Not somebody whom the mentee named."
    var menteeItem: ItemID = ""
    var menteeItems: [ItemID] { [Profile.identity, menteeItem] }
    var mentorItems: [ItemID] { [Profile.identity] }
    func ban(on mentee: Profile, with mentor: Profile) -> String? {
        guard case .people(let named)? = mentee[menteeItem], named.contains(mentor.person) else { return nil }
        return "the mentee named this mentor"
    }
}

struct MeanReachedRule: OutcomeRule {
    static let id = "mean-reached"
    static let summary = "A mean at the end."
    var of: [MeasureID] = []
    var formNames: [FormID] = []
    var atLeast: Fraction = 7
    var measures: [MeasureID] { of }
    var forms: [FormID] { formNames }
    var readings: [String] { [] }
    var threshold: Quantity { Quantity(atLeast, .points) }
    func verdict(on evidence: Evidence) -> Verdict {
        let mean = of.flatMap { evidence.ratings(of: $0) }.flatMap(\.byPerson).flatMap { $0 }.mean
        return Verdict(
            mean.map { .reached($0, atLeast: atLeast) } ?? .notDecided("Nobody has answered."),
            observed: mean.map { Quantity($0, .points) }, threshold: threshold)
    }
}
