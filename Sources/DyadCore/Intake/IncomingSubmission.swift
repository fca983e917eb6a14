/// One filled-in form as an importer read it, before anybody knows whose it is.
public struct IncomingSubmission: Sendable {
    /// The form.
    public let form: FormID
    /// The e-mail of the person who answered; `nil` where the file does not say.
    public var email: String?
    /// Their name, where the file says it.
    public var name: String?
    /// Their registration number, where the file says it.
    public var registration: String?
    /// The e-mail of the other person of the pair, where the file says it.
    public var partner: String?
    /// When in the programme, where the file says it.
    public var occasion: Occasion?
    /// The day, where the file says it.
    public var date: CalendarDate?
    /// The answers. People are still e-mails.
    public var answers: [ItemID: AnswerValue]
    /// Where the submission stands: its first cell.
    public let place: Place
    /// Says where a single answer stands; it is asked only when something is wrong.
    public var locate: @Sendable (ItemID) -> Place?

    /// A submission to a form, found at a place.
    public init(form: FormID, place: Place) {
        self.form = form
        self.place = place
        answers = [:]
        locate = { _ in nil }
    }

    /// The day of what it says: that of a key which is a day, such as when an offer was made, before that of filling the form in.
    func day(in form: FormDefinition) -> CalendarDate? {
        guard !form.items.contains(where: { $0.part == .date }) else { return date }
        return form.items.lazy.filter { $0.part == .key }.compactMap { item in
            answers[item.id].flatMap { item.question.days(of: $0) }
        }.first { $0.lowerBound == $0.upperBound }?.lowerBound ?? date
    }

    /// Where a part of it stands; its first cell where that is not known.
    func place(of part: FormItem.Part, in form: FormDefinition) -> Place {
        form.items.first { $0.part == part }.flatMap { locate($0.id) } ?? place
    }
}
