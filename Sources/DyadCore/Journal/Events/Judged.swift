/// A role recorded a judgement with its evidence, or countersigned one by recording the same verdict (A15, HUTH-E5).
public struct Judged: Recordable {
    /// The name of the kind.
    public static let kind = "judged"
    /// What is judged: a rule's name, or `committee-review`.
    public let subject: String
    /// The role that judges.
    public let role: RoleID
    /// Who judges, where named.
    public let person: PersonID?
    /// Whether it is met.
    public let isMet: Bool
    /// What the judgement rests on.
    public let evidence: String
    /// The day of the judgement.
    public let judgedOn: CalendarDate

    /// The subject under which the committee records its review of an unresolved escalation (A22).
    public static let committeeReview = "committee-review"
    /// The subject under which the committee writes its choice among rows that apply (A19).
    public static let committeeChoice = "committee-choice"

    /// A judgement.
    public init(subject: String, role: RoleID, person: PersonID?, isMet: Bool, evidence: String, judgedOn: CalendarDate)
    {
        self.subject = subject
        self.role = role
        self.person = person
        self.isMet = isMet
        self.evidence = evidence
        self.judgedOn = judgedOn
    }

    /// The day of the judgement.
    public var date: CalendarDate? { judgedOn }

    /// What the journal keeps.
    public var json: JSONValue {
        .object([
            "subject": .string(subject), "role": .string(role.description), "person": .text(person?.description),
            "met": .bool(isMet), "evidence": .string(evidence), "judgedOn": .string(judgedOn.description),
        ])
    }

    /// Reads what the journal kept.
    public init(reading record: RecordReader) throws {
        subject = try record.text("subject")
        role = try record.id("role")
        person = record.idIfAny("person")
        isMet = try record.flag("met")
        evidence = try record.text("evidence")
        judgedOn = try record.date("judgedOn")
    }
}
