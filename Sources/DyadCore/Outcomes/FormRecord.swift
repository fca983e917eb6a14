/// A submission as rules and report parts read it: without the person, and without their free text.
///
/// What somebody wrote in their own words stays with those whom its audience names; what a site wrote of itself (a return,
/// an activity) is nobody's own and stays readable.
public struct FormRecord: Sendable {
    /// A number that is the same for all records of one person or site within one piece of evidence, and says nothing else.
    public let subject: Int
    /// The site, on a form about a site.
    public let site: String?
    /// When in the programme.
    public let occasion: Occasion
    /// The day, where known.
    public let date: CalendarDate?
    private let submission: Submission
    private let form: FormDefinition?

    init(_ submission: Submission, subject: Int, form: FormDefinition?) {
        self.subject = subject
        self.form = form
        site = form?.about == .site ? submission.respondent.description : nil
        occasion = submission.occasion
        date = submission.date
        self.submission = submission
    }

    /// The answer to an item, or `nil` where it is missing or not to be read here.
    public subscript(_ item: ItemID) -> AnswerValue? {
        guard let value = submission.answers[item]?.value else { return nil }
        return switch value {
        case .people: nil
        case .text: site == nil ? nil : value
        default: value
        }
    }

    /// The option chosen at an item, or `nil`.
    public func option(_ item: ItemID) -> String? { self[item]?.option }

    /// The answer in words, or `nil`.
    public func words(_ item: ItemID) -> String? {
        self[item].map { form?.item(item)?.question.words(for: $0) ?? $0.text }
    }

    /// The words of an option of an item.
    public func label(of option: String, at item: ItemID) -> String {
        form?.item(item)?.question.words(for: .choice(option)) ?? option
    }

    /// Whether one record is older than another; records without a day come first.
    static func older(_ a: FormRecord, _ b: FormRecord) -> Bool {
        (a.date?.daysSince1970 ?? .min) < (b.date?.daysSince1970 ?? .min)
    }
}
