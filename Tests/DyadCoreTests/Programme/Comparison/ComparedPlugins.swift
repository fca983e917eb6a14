import DyadCore

// Plug-ins with settings of every shape, so that comparing is tested without the standard ones.

struct LabelledQuestion: Question {
    static let id = "labelled"
    static let summary = "A rating with words at the ends."
    var minimum = 1
    var maximum = 10
    var low = ""
    var high = ""
    var step = 1
    var followsFeedbackScale = false

    func answer(to entry: Entry) throws(EntryProblem) -> AnswerValue { .text(entry.shown) }
    var whatToEnter: String { "a whole number from \(minimum) to \(maximum)" }
    func under(_ plan: EvaluationPlan) -> LabelledQuestion {
        var question = self
        if followsFeedbackScale { question.minimum = plan.feedbackScale == .fromZero ? 0 : 1 }
        return question
    }
}

struct ChangeReachedRule: OutcomeRule {
    static let id = "change-reached"
    static let summary = "A change."
    var of: [MeasureID] = []
    var role = RoleID.mentee
    var atLeast: Fraction = 1
    var measures: [MeasureID] { of }
    var readings: [String] { ["changeMean", "missingAnswers"] }
    var threshold: Quantity { Quantity(atLeast, .points) }
    func verdict(on evidence: Evidence) -> Verdict { Verdict(.met, observed: nil, threshold: threshold) }
}

struct OneGroupStrategy: FamilyStrategy {
    static let id = "one-group"
    static let summary = "Everybody together."
    var smallest = 3
    var items: [ItemID] { [] }
    func families(of problem: FamilyProblem) throws -> Families { throw Mistakes([]) }
}

struct EverybodyRule: SupportRule {
    struct Step: Codable, Equatable, Sendable {
        var after = 1
        var words = ""
    }

    static let id = "everybody"
    static let summary = "The same for everybody."
    var offers: [String] = []
    var freshWeeks = 2
    var steps: [Step] = []
    var reads: [FormID: [ItemID]] { [:] }
    func owed(to record: SupportRecord, asAt day: CalendarDate) -> [SupportOwed] { [] }
}

struct NothingYetPart: ReportPart {
    static let id = "nothing-yet"
    static let summary = "Nothing."
    var columns = 2
    var reads: [FormID: [ItemID]] { [:] }
    func content(on evidence: Evidence) -> ReportContent { ReportContent() }
}
