extension CohortView {
    /// Figures of a group that is large enough: how often each answer was given, and by how many.
    public struct GroupFigures: Sendable {
        /// What people call the item.
        public let label: String
        /// When in the programme.
        public let occasion: Occasion
        /// How many answered; `nil` where the group is too small to speak of.
        public let answered: Int?
        /// The answers in words with how often each was given, in the order of the question; empty where the group is too
        /// small.
        public let counts: [(words: String, count: Int)]
    }

    /// Counts for the items of which the viewer may read groups: the wellbeing pulse and the safety in a pair, for lead and
    /// tutor, from the smallest group that the disclosure profile allows (A25). Deny wins: a lead who is also a mentor sees
    /// no counts, and the tutor acts instead.
    public var groups: [GroupFigures] {
        cohort.definition.forms.flatMap { form in
            form.occasions.flatMap { occasion in form.items(at: occasion).compactMap { figures(of: $0, form, occasion) }
            }
        }
    }

    private func figures(of item: FormItem, _ form: FormDefinition, _ occasion: Occasion) -> GroupFigures? {
        let values = cohort.submissions.values.filter { $0.form == form.id && $0.occasion == occasion }
            .compactMap { submission -> AnswerValue? in
                guard let answer = submission.answers[item.id],
                    !answer.audience.groupReaders.isDisjoint(with: viewer.roles),
                    answer.audience.never.isDisjoint(with: viewer.roles)
                else { return nil }
                return answer.value
            }
        guard !values.isEmpty else { return nil }
        guard values.count >= cohort.definition.disclosure.minimumForPulse else {
            return GroupFigures(label: item.label, occasion: occasion, answered: nil, counts: [])
        }
        let order = item.question.optionIDs ?? []
        let counts = Dictionary(grouping: values) { $0 }.sorted { a, b in
            if let left = a.key.fraction, let right = b.key.fraction { return left < right }
            return (order.firstIndex(of: a.key.text) ?? 0) < (order.firstIndex(of: b.key.text) ?? 0)
        }
        return GroupFigures(
            label: item.label, occasion: occasion, answered: values.count,
            counts: counts.map { (item.question.words(for: $0.key), $0.value.count) })
    }
}
