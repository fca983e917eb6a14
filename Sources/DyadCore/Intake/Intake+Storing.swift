extension Intake {
    /// Turns a sound submission into events: itself, the meeting that it tells of, and the escalation that it raises.
    mutating func store(_ sound: SoundSubmission) {
        let (incoming, form, occasion) = (sound.incoming, sound.form, sound.occasion)
        guard let person = person(sound.subject) else { return }
        var answers = incoming.answers
        for case (let item, .people(let people)) in incoming.answers {
            answers[item] = .people(people.map { directory.id(named: $0.description) ?? $0 })
        }
        let submission = Submission(
            form: form, respondent: person, occasion: occasion, partner: sound.partner, date: incoming.date ?? today,
            answers: answers)
        let earlier = cohort.submissions[submission.key]
        let meeting = meeting(incoming, form, person: person, occasion: occasion, earlier: earlier)
        if form.purpose == .meeting {
            meeting.map { records.append($0) }
            storedCount += meeting == nil ? 0 : 1
            unchangedCount += meeting == nil ? 1 : 0
            return
        }
        let asksForDate = form.items.contains { $0.part == .date }
        if let earlier, earlier.saysTheSame(as: submission),
            !asksForDate || incoming.date == nil || earlier.date == incoming.date
        {
            unchangedCount += 1
            return
        }
        storedCount += 1
        replacedCount += earlier == nil ? 0 : 1
        warnOfAnswersLost(earlier, submission, form, at: incoming.place)
        records.append(submission)
        meeting.map { records.append($0) }
        if raises(submission, form), !(earlier.map { raises($0, form) } ?? false) {
            raiseEscalation(by: submission, form, date: incoming.date)
        }
    }

    /// A check-in tells that the meeting was held, where nobody has recorded it yet, and a corrected one on which day.
    private func meeting(
        _ incoming: IncomingSubmission, _ form: FormDefinition, person: PersonID, occasion: Occasion,
        earlier: Submission?
    ) -> Met? {
        guard form.purpose == .checkIn || form.purpose == .meeting, case .session(let number) = occasion,
            let date = incoming.date, let pair = enrolledMentees[person]?.first
        else { return nil }
        let met = Met(
            pair: pair.id, session: number, heldOn: date, minutes: incoming.answers["minutes"]?.fraction?.whole,
            mode: incoming.answers["mode"]?.options.first,
            hadProtectedTime: incoming.answers["protected-time"].map { $0 == .boolean(true) })
        if form.purpose == .checkIn, let known = pair.sessions[number] {
            guard let earlier, earlier.date == known.heldOn, date != known.heldOn else { return nil }
            return Met(
                pair: pair.id, session: number, heldOn: date, minutes: known.minutes, mode: known.mode,
                hadProtectedTime: known.hadProtectedTime)
        }
        return pair.sessions[number] == met ? nil : met
    }

    /// A newer submission stands for the whole form, so an answer that it leaves out is gone from the figures.
    private mutating func warnOfAnswersLost(
        _ earlier: Submission?, _ submission: Submission, _ form: FormDefinition, at place: Place
    ) {
        guard let earlier else { return }
        let lost = form.items.filter { earlier.answers[$0.id] != nil && submission.answers[$0.id] == nil }
        guard !lost.isEmpty else { return }
        let labels = lost.prefix(3).map { "“\($0.label)”" }.joined(separator: ", ")
        problems.append(
            Diagnostic(
                "answers-lost", at: place,
                "This row replaces an earlier one and leaves out \(lost.count) of its answers: \(labels)\(lost.count > 3 ? ", ..." : "").",
                remedy: "Import the whole row if they still hold.", severity: .warning))
    }

    /// Whether an answer asks for an escalation.
    private func raises(_ submission: Submission, _ form: FormDefinition) -> Bool {
        form.escalatingItems.contains { item in
            submission.answers[item.id].map { $0.value != .boolean(false) } ?? false
        }
    }

    private mutating func raiseEscalation(by submission: Submission, _ form: FormDefinition, date: CalendarDate?) {
        escalationCount += 1
        records.append(
            EscalationRaised(
                id: EscalationID("escalation-\(escalationCount < 10 ? "0" : "")\(escalationCount)"),
                about: submission.respondent,
                form: form.id, because: nil, owner: cohort.definition.escalation.owner, channel: nil,
                raisedOn: date ?? today))
    }
}
