/// Answers of one person to a form on one occasion. A later submission for the same person, form, occasion and partner
/// replaces the earlier one; both stay in the journal.
///
/// The answers cannot be read from outside the core except through `CohortView`, which asks each answer's audience, and
/// `Evidence`, which gives figures without persons.
public struct Submission: Recordable {
    /// An answer with the audience that travels with it.
    struct Answer: Hashable, Sendable {
        let value: AnswerValue
        let audience: Audience
    }

    /// What makes two submissions the same thing said twice.
    public struct Key: Hashable, Sendable {
        let form: FormID
        let respondent: PersonID
        let occasion: Occasion
        let partner: PersonID?
        let keys: [String]
    }

    /// The name of the kind.
    public static let kind = "submitted"
    /// The form.
    public let form: FormID
    /// The person whom it is about, as a rule the one who answered; on a form about a site, the site.
    public let respondent: PersonID
    /// When in the programme.
    public let occasion: Occasion
    /// The other person of the pair, where the form is about one of several.
    public let partner: PersonID?
    /// The day of the answer; the day of the import where the file does not say it.
    public let date: CalendarDate?
    /// What tells it apart from others of the same person or site on the same occasion; empty for most forms.
    public let keys: [String]
    let answers: [ItemID: Answer]

    /// A submission; the audience of each answer is the form's.
    public init(
        form: FormDefinition, respondent: PersonID, occasion: Occasion, partner: PersonID? = nil, date: CalendarDate?,
        answers: [ItemID: AnswerValue]
    ) {
        self.form = form.id
        self.respondent = respondent
        self.occasion = occasion
        self.partner = partner
        self.date = date
        keys = form.keys(of: answers)
        self.answers = Dictionary(
            uniqueKeysWithValues: form.items.compactMap { item in
                answers[item.id].map { (item.id, Answer(value: $0, audience: item.audience)) }
            })
    }

    /// What makes it the same submission as another.
    public var key: Key { Key(form: form, respondent: respondent, occasion: occasion, partner: partner, keys: keys) }

    /// Whether it says just what another says.
    public func saysTheSame(as other: Submission) -> Bool { key == other.key && answers == other.answers }

    /// What the journal keeps: each audience once, and each answer with the number of its audience.
    public var json: JSONValue {
        var audiences: [Audience] = []
        var kept: [String: JSONValue] = [:]
        for (item, answer) in answers.sorted(by: { $0.key < $1.key }) {
            let index = audiences.firstIndex(of: answer.audience) ?? audiences.count
            if index == audiences.count { audiences.append(answer.audience) }
            kept[item.description] = .array([.integer(index), answer.value.json])
        }
        var members: [String: JSONValue] = [
            "form": .string(form.description), "respondent": .string(respondent.description),
            "occasion": .string(occasion.description), "partner": .text(partner?.description),
            "date": .text(date?.description), "audiences": .array(audiences.map(\.json)), "answers": .object(kept),
        ]
        if !keys.isEmpty { members["keys"] = .texts(keys) }
        return .object(members)
    }

    /// Reads what the journal kept.
    public init(reading record: RecordReader) throws {
        form = try record.id("form")
        respondent = try record.id("respondent")
        guard let occasion = Occasion(try record.text("occasion")) else {
            throw RecordReader.Unreadable(member: "occasion")
        }
        self.occasion = occasion
        partner = record.idIfAny("partner")
        date = record.dateIfAny("date")
        keys = record.textsIfAny("keys")
        let audiences = try record.elements("audiences").map { Audience(json: $0) }
        var answers: [ItemID: Answer] = [:]
        for (item, pair) in try record.members("answers") {
            guard pair.elements.count == 2, let index = pair.elements[0].integer, audiences.indices.contains(index),
                let value = AnswerValue(json: pair.elements[1])
            else { throw RecordReader.Unreadable(member: item) }
            answers[ItemID(item)] = Answer(value: value, audience: audiences[index])
        }
        self.answers = answers
    }
}
