extension Intake {
    /// The required items that have no answer.
    func requiredProblems(_ incoming: IncomingSubmission, _ form: FormDefinition) -> [Diagnostic] {
        form.items.filter { $0.isRequired && $0.part == .answer && incoming.answers[$0.id] == nil }.map { item in
            Diagnostic(
                "answer-missing", at: incoming.places[item.id] ?? incoming.place,
                "“\(item.label)” has no answer, and it is required.",
                remedy: "Enter \(item.question.whatToEnter).")
        }
    }

    /// The occasion: what the row says, or the form's only one.
    func occasion(of incoming: IncomingSubmission, _ form: FormDefinition, _ found: inout [Diagnostic]) -> Occasion? {
        guard let occasion = incoming.occasion ?? (form.occasions.count == 1 ? form.occasions.first : nil) else {
            found.append(
                Diagnostic(
                    "no-occasion", at: incoming.place, "The row does not say after which meeting it was answered.",
                    remedy: "Add the number of the meeting, or import with “--occasion session-1”."))
            return nil
        }
        guard form.occasions.isEmpty || form.occasions.contains(occasion) else {
            found.append(
                Diagnostic(
                    "wrong-occasion", at: incoming.place, "“\(form.title)” is not answered \(occasion.words).",
                    remedy: "Use one of: \(form.occasions.map(\.description).joined(separator: ", "))."))
            return nil
        }
        return occasion
    }

    /// The person, where already known: an applicant may be new; anybody else must be in an enrolled pair.
    func respondent(_ email: String, _ form: FormDefinition, at place: Place, _ found: inout [Diagnostic]) -> PersonID?
    {
        if form.purpose == .application { return directory.id(of: email) }
        let enrolled = form.from == .mentor ? enrolledMentors : enrolledMentees
        if let person = directory.id(of: email), enrolled[person] != nil { return person }
        if let person = directory.id(of: email), cohort.participants.contains(where: { $0.person == person }) {
            found.append(
                Diagnostic(
                    "not-in-cohort", at: place, "“\(email)” applied and is in no confirmed pair as \(form.from).",
                    remedy: "Confirm the pair first, or take the row out.", quoted: email))
            return nil
        }
        // A suggestion that is another doctor would file the answers under the wrong person: one slip of the finger at most.
        let near = NearestName.to(email, among: enrolled.keys.compactMap { directory[$0]?.contact }, within: 1)
        found.append(
            Diagnostic(
                "not-in-cohort", at: place, "“\(email)” is not the e-mail of a \(form.from) in this cohort.",
                remedy: near.map { "Did you mean “\($0)”?" }
                    ?? (enrolled.isEmpty
                        ? "Match and confirm the pairs first."
                        : "Use the e-mail of the application, or take the row out."),
                quoted: email))
        return nil
    }

    /// The other person of the pair, where the row names one.
    func partner(_ incoming: IncomingSubmission, of person: PersonID?, _ found: inout [Diagnostic]) -> PersonID? {
        guard let words = incoming.partner, let person else { return nil }
        let partners = (enrolledMentors[person] ?? []).map(\.mentee) + (enrolledMentees[person] ?? []).map(\.mentor)
        if let partner = directory.matches(words).first(where: partners.contains) { return partner }
        found.append(
            Diagnostic(
                "not-a-partner", at: incoming.place, "“\(words)” is not paired with this person.",
                remedy: "Use the e-mail of the person they are paired with, or leave it empty.", quoted: words))
        return nil
    }

    /// A meeting is not before the programme begins nor after the pair withdrew, and nothing is in the future.
    func checkDate(
        of incoming: IncomingSubmission, _ form: FormDefinition, person: PersonID?, _ found: inout [Diagnostic]
    ) {
        let place = incoming.place(of: .date, in: form)
        guard let date = incoming.date else {
            if form.purpose == .meeting {
                found.append(
                    Diagnostic(
                        "no-date", at: incoming.place, "The row does not say when they met.",
                        remedy: "Enter the date of the meeting."))
            }
            return
        }
        if date > today {
            found.append(
                Diagnostic(
                    "date-in-future", at: place, "The date \(date.inWords) is in the future.",
                    remedy: "Enter a date that is not after today, \(today.inWords)."))
        }
        guard form.purpose == .checkIn || form.purpose == .meeting else { return }
        if let pair = person.flatMap({ enrolledMentees[$0]?.first }),
            let left = pair.withdrawals.first?.record.withdrewOn, date > left
        {
            found.append(
                Diagnostic(
                    "after-withdrawal", at: place,
                    "The meeting on \(date.inWords) is after the pair withdrew, on \(left.inWords).",
                    remedy: "Correct the date of the meeting, or take the row out."))
        }
        if let start = cohort.definition.cohort.start, date < start {
            found.append(
                Diagnostic(
                    "before-start", at: place,
                    "The meeting on \(date.inWords) is before the programme begins, on \(start.inWords).",
                    remedy: "Correct the date of the meeting, or “start:” in programme.yaml."))
        }
    }
}
