/// A kind of question: it turns an entry into an answer, or says what to enter instead.
public protocol Question: Plugin {
    /// The answer that an entry is. Empty entries never come here: they are missing answers.
    ///
    /// - Throws: `EntryProblem` when the entry is not an answer. An entry is never bent into a near answer.
    func answer(to entry: Entry) throws(EntryProblem) -> AnswerValue
    /// What to enter, in a few words: “a whole number from 1 to 10”.
    var whatToEnter: String { get }
    /// The answer in words for people: the label of an option instead of its id.
    func words(for value: AnswerValue) -> String
    /// The ids of the options, where there are options.
    var optionIDs: [String]? { get }
    /// What it takes in the terms of other form programs; words with ``whatToEnter`` beside them unless said.
    var shape: QuestionShape { get }
    /// Why an answer that was read does not fit its days, such as an exam that was no longer held; `nil` where it does.
    func misfit(of value: AnswerValue, within days: ClosedRange<CalendarDate>) -> EntryProblem?
    /// The days that an answer stands for, such as those of a quarter; `nil` for an answer that is no date.
    func days(of value: AnswerValue) -> ClosedRange<CalendarDate>?
    /// The question as the plan reads it (for example ratings from 0 where the plan says so).
    func under(_ plan: EvaluationPlan) -> Self
}

extension Question {
    /// The plain text of the answer.
    public func words(for value: AnswerValue) -> String { value.text }
    /// Most answers fit any day.
    public func misfit(of value: AnswerValue, within days: ClosedRange<CalendarDate>) -> EntryProblem? { nil }
    /// A date stands for its day.
    public func days(of value: AnswerValue) -> ClosedRange<CalendarDate>? {
        if case .date(let day) = value { day...day } else { nil }
    }
    /// Most questions have no options.
    public var optionIDs: [String]? { nil }
    /// Words can hold any answer.
    public var shape: QuestionShape { .text(longest: nil) }
    /// Most questions are the same under every plan.
    public func under(_ plan: EvaluationPlan) -> Self { self }
}
