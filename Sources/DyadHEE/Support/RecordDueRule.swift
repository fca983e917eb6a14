public import DyadCore

/// Something that is due a number of weeks before or after a day of the trainee's: a Hello form at the start, a plan from it,
/// the educator's check-in at 8 weeks, a readiness-to-sit discussion before a sitting (HEE-11 to HEE-14).
public struct RecordDueRule: SupportRule {
    /// `record-due`.
    public static let id = "record-due"
    /// What it does.
    public static let summary = "A record that is due a number of weeks before or after a day of the trainee's."

    /// The form that answers it; empty where only the record of offers does.
    public var form: FormID = ""
    /// Its name and words in the list of what is owed.
    public var offer = ""
    /// What is owed, in words.
    public var words = ""
    /// The item of the trainee's record that holds the day.
    public var from: ItemID = ""
    /// The form of the trainee's record.
    public var recordForm: FormID = "trainee-record"
    /// A form whose day counts instead of the record's, such as the Hello form that a plan follows.
    public var fromForm: FormID = ""
    /// Weeks after the day; negative before it.
    public var weeks = 0
    /// Yes-no items of the form that must all be yes, such as both parties' agreement.
    public var agreed: [ItemID] = []
    /// Weeks before the day from which a record, or an offer, counts; 0 means that any does.
    public var freshWeeks = 0

    /// Nothing due yet.
    public init() {}

    /// What is owed.
    public var offers: [String] { [offer] }

    /// The day and the agreements.
    public var reads: [FormID: [ItemID]] {
        var reads: [FormID: [ItemID]] = form == "" ? [:] : [form: agreed]
        if fromForm != "" {
            reads[fromForm] = reads[fromForm] ?? []
        } else {
            reads[recordForm, default: []].append(from)
        }
        return reads
    }

    /// What is due, unless it is there; before the day itself only until that day.
    public func owed(to record: SupportRecord, asAt day: CalendarDate) -> [SupportOwed] {
        guard let anchor = anchor(in: record) else { return [] }
        let since = anchor.adding(days: 7 * weeks)
        let lapsed = weeks < 0 && day > anchor
        guard day >= since, !lapsed else { return [] }
        let earliest = freshWeeks > 0 ? anchor.adding(days: -7 * freshWeeks) : nil
        let records = record.records(of: form).filter { found in
            earliest.map { first in found.date.map { $0 >= first } ?? false } ?? true
        }
        if form != "", records.contains(where: { found in agreed.allSatisfy { found[$0] == .boolean(true) } }) {
            return []
        }
        let state = records.isEmpty ? "has not been recorded yet" : "is recorded, and not yet by both"
        let span = weeks == 0 ? "on" : "\(abs(weeks)) weeks \(weeks < 0 ? "before" : "after")"
        return [
            SupportOwed(
                offer: offer, words: words, because: "It is due \(span) \(anchor.inWords), and \(state).", since: since,
                answeredFrom: earliest)
        ]
    }

    private func anchor(in record: SupportRecord) -> CalendarDate? {
        if fromForm != "" { return record.records(of: fromForm).first?.date }
        if case .date(let date)? = record.application[from] { return date }
        return nil
    }

    /// It says what is due from when.
    public var settingProblems: [SettingProblem] {
        from == "" && fromForm == ""
            ? [SettingProblem("from", "No day is named.", remedy: "Write “from:” with a date item, or “fromForm:”.")]
            : []
    }
}
