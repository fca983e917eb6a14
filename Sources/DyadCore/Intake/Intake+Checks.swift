extension Intake {
    /// The required items that have no answer.
    func requiredProblems(_ incoming: IncomingSubmission, _ form: FormDefinition) -> [Diagnostic] {
        form.neededItems.filter { incoming.answers[$0.id] == nil }.map { item in
            Diagnostic(
                "answer-missing", at: incoming.locate(item.id) ?? incoming.place,
                "“\(item.label)” has no answer, and it is required.",
                remedy: "Enter \(item.question.whatToEnter).")
        }
            + form.items.compactMap { item in
                guard incoming.answers[item.id] == nil, !item.isRequired,
                    let demand = item.demands.first(where: { $0.isRequired && $0.holds(among: incoming.answers) })
                else { return nil }
                return Diagnostic(
                    "answer-missing", at: incoming.locate(item.id) ?? incoming.place,
                    "“\(item.label)” has no answer, and it is required where \(words(of: demand, incoming, form)).",
                    remedy: "Enter \(item.question.whatToEnter).")
            }
    }

    /// “Kind” is “Mean on a scale”.
    private func words(of demand: ItemDemand, _ incoming: IncomingSubmission, _ form: FormDefinition) -> String {
        let item = form.item(demand.field)
        let answer = incoming.answers[demand.field].flatMap { item?.question.words(for: $0) } ?? ""
        return "“\(item?.label ?? demand.field.description)” is “\(answer)”"
    }

    /// Stated shares that the numbers beside them contradict by more than half a point: one of them is a slip, and no rule says
    /// which.
    func contradictions(_ incoming: IncomingSubmission, _ form: FormDefinition) -> [Diagnostic] {
        form.items.compactMap { item in
            guard let rate = item.rateOf, let stated = incoming.answers[item.id]?.fraction,
                let share = rate.contradiction(of: stated, among: incoming.answers),
                let part = form.item(rate.part), let whole = form.item(rate.whole)
            else { return nil }
            return Diagnostic(
                "rate-contradicted", at: incoming.locate(item.id) ?? incoming.place,
                "“\(item.label)” is \(stated), and “\(part.label)” of “\(whole.label)” make \(share.decimal(places: 1)).",
                remedy: "Correct what is wrong; the report counts with the numbers.", severity: .warning)
        }
    }

    /// Answers that do not fit each other or their day: more passes than candidates, an exam that was no longer held.
    func misfitProblems(_ incoming: IncomingSubmission, _ form: FormDefinition) -> [Diagnostic] {
        let keyed = form.keyItems.lazy.compactMap { item in
            incoming.answers[item.id].flatMap { value in
                item.question.days(of: value).map { (days: $0, words: item.question.words(for: value)) }
            }
        }.first
        let dated = keyed ?? incoming.date.map { (days: $0...$0, words: $0.inWords) }
        let early = keyed.flatMap { keyed in
            keyed.days.lowerBound > today && keyed.days.lowerBound < keyed.days.upperBound ? keyed.words : nil
        }
        let future = early.map { words in
            Diagnostic(
                "date-in-future", at: form.keyItems.lazy.compactMap { incoming.locate($0.id) }.first ?? incoming.place,
                "“\(words)” has not begun yet.", remedy: "Enter what is not after today, \(today.inWords).")
        }
        return [future].compactMap { $0 }
            + form.items(of: incoming.answers.keys).compactMap { item in
                guard let value = incoming.answers[item.id] else { return nil }
                lazy var place = incoming.locate(item.id) ?? incoming.place
                if let other = item.notAbove.flatMap({ form.item($0) }), let number = value.fraction,
                    let most = incoming.answers[other.id]?.fraction, number > most
                {
                    return Diagnostic(
                        "above-other", at: place,
                        "“\(item.label)” is \(number), and “\(other.label)” is only \(most).",
                        remedy: "Correct one of the two.")
                }
                if let number = value.fraction,
                    let demand = item.demands.first(where: {
                        ($0.atMost.map { number > $0 } ?? false) && $0.holds(among: incoming.answers)
                    })
                {
                    return Diagnostic(
                        "above-limit", at: place,
                        "“\(item.label)” is \(number), and it is at most \(demand.atMost ?? 0) where \(words(of: demand, incoming, form)).",
                        remedy: "Correct one of the two.")
                }
                guard let dated, let misfit = item.question.misfit(of: value, within: dated.days) else { return nil }
                return Diagnostic(
                    "misfit", at: place,
                    "“\(item.label)”: “\(item.question.words(for: value))” \(misfit.problem), and this row is of \(dated.words).",
                    remedy: misfit.remedy)
            }
    }

    /// The occasion: what the row says, or the form's only one.
    func occasion(of incoming: IncomingSubmission, _ form: FormDefinition, _ found: inout [Diagnostic]) -> Occasion? {
        guard
            let occasion = incoming.occasion
                ?? (form.occasions.isEmpty ? .anyTime : form.occasions.count == 1 ? form.occasions.first : nil)
        else {
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

    /// Whom or what the row is about, or `nil` where that cannot be.
    func subject(of incoming: IncomingSubmission, _ form: FormDefinition, _ found: inout [Diagnostic]) -> Subject? {
        switch form.about {
        case .site:
            let item = form.items.first { $0.part == .site }
            return item.flatMap { incoming.answers[$0.id]?.options.first }.map { .site($0) }
        case .person(let role):
            guard let email = incoming.email else {
                found.append(
                    Diagnostic(
                        "no-email", at: incoming.place(of: .email, in: form), "The row does not say whose it is.",
                        remedy: "Add the person's e-mail, the same as in their application."))
                return nil
            }
            checkMembership(of: email, as: role, form, at: incoming.place(of: .email, in: form), &found)
            return .person(email)
        }
    }

    /// An applicant may be new, and so may somebody in a role to which nobody applies. Anybody else must have applied; and for
    /// a form that follows a session or the end, must be in an enrolled pair.
    private func checkMembership(
        of email: String, as role: RoleID, _ form: FormDefinition, at place: Place, _ found: inout [Diagnostic]
    ) {
        let kinds = cohort.definition.participants.map(\.role)
        if form.purpose == .application || !kinds.contains(role) { return }
        let person = directory.id(of: email)
        let hasApplied = person.map { cohort.participant($0, as: role) != nil } ?? false
        let isPaired = cohort.definition.makesPairs && [.mentor, .mentee].contains(role) && form.followsEnrolment
        guard isPaired else {
            if hasApplied || newApplicants.contains(Applicant(email: Directory.folded(email), role: role)) { return }
            found.append(
                stranger(email, role, among: cohort.participants.filter { $0.role == role }.map(\.person), at: place))
            return
        }
        let enrolled = role == .mentor ? enrolledMentors : enrolledMentees
        if person.map({ enrolled[$0] != nil }) ?? false { return }
        if person.map({ id in cohort.participants.contains { $0.person == id } }) ?? false {
            found.append(
                Diagnostic(
                    "not-in-cohort", at: place, "“\(email)” applied and is in no confirmed pair as \(role).",
                    remedy: "Confirm the pair first, or take the row out.", quoted: email))
            return
        }
        found.append(stranger(email, role, among: Array(enrolled.keys), at: place))
    }

    /// A registration number belongs to one doctor: an application with somebody else's is a slip of the pen.
    func registrationProblem(_ incoming: IncomingSubmission, _ form: FormDefinition) -> [Diagnostic] {
        guard form.purpose == .application, let words = incoming.registration, let email = incoming.email else {
            return []
        }
        let holder = directory.id(named: words).flatMap { id in
            cohort.participants.contains { $0.person == id } ? directory[id]?.contact : nil
        }
        let taken = Directory.number(in: words).flatMap { newRegistrations[$0] } ?? holder
        guard let contact = taken, contact != Directory.folded(email) else { return [] }
        return [
            Diagnostic(
                "registration-taken", at: incoming.place(of: .registration, in: form),
                "The GMC number \(words) is already that of “\(contact)”.",
                remedy: "Correct the number, or use the e-mail of the earlier application.", quoted: words)
        ]
    }

    /// A suggestion that is another doctor would file the answers under the wrong person: one slip of the finger at most.
    private func stranger(_ email: String, _ role: RoleID, among known: [PersonID], at place: Place) -> Diagnostic {
        let near = NearestName.to(email, among: known.compactMap { directory[$0]?.contact }, within: 1)
        let nobody =
            cohort.definition.makesPairs ? "Match and confirm the pairs first." : "Import the \(role)s' own form first."
        return Diagnostic(
            "not-in-cohort", at: place, "“\(email)” is not the e-mail of a \(role) in this cohort.",
            remedy: near.map { "Did you mean “\($0)”?" }
                ?? (known.isEmpty ? nobody : "Use the e-mail of the application, or take the row out."),
            quoted: email)
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
                    "date-in-future", at: incoming.place(of: .date, in: form),
                    "The date \(date.inWords) is in the future.",
                    remedy: "Enter a date that is not after today, \(today.inWords)."))
        }
        guard form.purpose == .checkIn || form.purpose == .meeting else { return }
        let place = incoming.place(of: .date, in: form)
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
