/// Who in a cohort is owed which offer, as at a day.
public struct SupportRound: Sendable {
    /// One offer owed to one person.
    public struct Due: Sendable {
        /// Who.
        public let person: PersonID
        /// Under which scheme.
        public let scheme: SupportScheme
        /// What, and why.
        public let owed: SupportOwed
    }

    /// Whom to look at: those whose application has an option at an item.
    public struct Filter: Sendable {
        let item: ItemID
        let option: String

        /// Those with an option at an item.
        public init(item: ItemID, option: String) {
            self.item = item
            self.option = option
        }

        func admits(_ participant: Participant) -> Bool {
            participant.application.answers[item]?.value.options.contains(option) ?? false
        }
    }

    private let cohort: Cohort
    private let day: CalendarDate

    /// A round over a cohort as at a day.
    public init(_ cohort: Cohort, asAt day: CalendarDate) {
        self.cohort = cohort
        self.day = day
    }

    /// Everything owed that has not been offered since, by person and then in the order of the schemes.
    ///
    /// - Complexity: linear in submissions, and in people times schemes.
    public func due(where filters: [Filter] = []) -> [Due] {
        let schemes = cohort.definition.support
        let forms = Set(schemes.flatMap { $0.rule.reads.keys.map { $0 } + [$0.recordedIn].compactMap { $0 } })
        var byPerson: [PersonID: [FormID: [FormRecord]]] = [:]
        for submission in cohort.submissions.values
        where forms.contains(submission.form) && submission.date.map({ $0 <= day }) ?? true {
            byPerson[submission.respondent, default: [:]][submission.form, default: []].append(record(submission))
        }
        let chosen = cohort.participants.filter { participant in filters.allSatisfy { $0.admits(participant) } }
        return chosen.sorted { $0.person < $1.person }.flatMap { participant in
            let records = (byPerson[participant.person] ?? [:]).mapValues { $0.sorted(by: FormRecord.older) }
            return due(participant, records, schemes.filter { $0.role == participant.role })
        }
    }

    private func due(_ participant: Participant, _ records: [FormID: [FormRecord]], _ schemes: [SupportScheme]) -> [Due]
    {
        let application = participant.application
        guard let form = cohort.definition.form(application.form) else { return [] }
        let answers = application.answers.mapValues(\.value)
        let known = SupportRecord(application: record(application), records: records)
        return schemes.filter { scheme in
            scheme.conditions.allSatisfy {
                $0.miss(in: answers, on: application.date, under: cohort.definition.plan, form: form) == nil
            }
        }.flatMap { scheme in
            scheme.rule.owed(to: known, asAt: day).filter { !wasOffered($0, in: scheme, records) }
                .map { Due(person: participant.person, scheme: scheme, owed: $0) }
        }
    }

    private func wasOffered(_ owed: SupportOwed, in scheme: SupportScheme, _ records: [FormID: [FormRecord]]) -> Bool {
        guard let form = scheme.recordedIn.flatMap({ cohort.definition.form($0) }),
            let item = form.items.first(where: { $0.part == .key })
        else { return false }
        return (records[form.id] ?? []).contains { record in
            record[item.id]?.options.contains(owed.offer) ?? false && isInTime(record, for: owed)
                && owed.about.allSatisfy { item, option in record.option(item).map { $0 == option } ?? true }
        }
    }

    private func isInTime(_ record: FormRecord, for owed: SupportOwed) -> Bool {
        guard let first = owed.answeredFrom, let day = record.date else { return true }
        return day >= first
    }

    private func record(_ submission: Submission) -> FormRecord {
        FormRecord(submission, subject: 0, form: cohort.definition.form(submission.form))
    }
}
