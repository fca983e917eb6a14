/// Turns incoming submissions into events, or says what is wrong with each: the same for every file format.
///
/// It changes nothing: the caller stores `events` and `directory.changes` together, or neither.
public struct Intake {
    let cohort: Cohort
    let today: CalendarDate
    /// The enrolled pairs of each mentee.
    let enrolledMentees: [PersonID: [Pair]]
    /// The enrolled pairs of each mentor.
    let enrolledMentors: [PersonID: [Pair]]
    /// Who has applied in this intake.
    private(set) var newApplicants: Set<Applicant> = []
    /// The e-mail of each registration number in this intake's applications.
    private(set) var newRegistrations: [String: String] = [:]
    private var accepted: [Answered: Place] = [:]
    private var escalationCount: Int
    /// The people, with those who are new.
    public private(set) var directory: Directory
    /// What would be stored, in order.
    public private(set) var records: [any Recordable] = []
    /// How many submissions are new or replace an older one.
    public private(set) var storedCount = 0
    /// How many say just what is stored already.
    public private(set) var unchangedCount = 0
    /// How many replace an older one.
    public private(set) var replacedCount = 0
    /// The problems, in the order of the rows.
    public private(set) var problems: [Diagnostic] = []
    /// The places of the submissions that are not stored.
    public private(set) var rejected: [Place] = []

    /// An intake into a cohort on a day.
    public init(into cohort: Cohort, directory: Directory, today: CalendarDate) {
        self.cohort = cohort
        self.directory = directory
        self.today = today
        escalationCount = cohort.escalations.count
        enrolledMentees = Dictionary(grouping: cohort.enrolledPairs, by: \.mentee)
        enrolledMentors = Dictionary(grouping: cohort.enrolledPairs, by: \.mentor)
    }

    /// Takes submissions in. New people get their pseudonyms in an order that does not depend on the order of the rows;
    /// nobody is registered by a submission that is not stored.
    ///
    /// - Complexity: linear in the number of submissions, besides putting new people in their order.
    public mutating func take(_ incoming: [IncomingSubmission]) {
        let sound = incoming.compactMap { check($0) }
        register(sound)
        for submission in sound { store(submission) }
    }

    /// Whom or what a row is about: a person by e-mail, or a site by name.
    enum Subject: Hashable {
        case person(String)
        case site(String)

        var folded: Subject {
            if case .person(let email) = self { .person(Directory.folded(email)) } else { self }
        }

        var words: String {
            switch self {
            case .person: "This person answered"
            case .site: "This site gave"
            }
        }
    }

    /// Somebody who has applied in this intake.
    struct Applicant: Hashable {
        let email: String
        let role: RoleID
    }

    /// Counts a row as rejected whose answers could not be read.
    public mutating func reject(_ place: Place, because diagnostics: [Diagnostic]) {
        problems += diagnostics
        rejected.append(place)
    }

    /// Those who apply or are new first, then the people whom anybody named, each in the published tie order.
    private mutating func register(_ sound: [SoundSubmission]) {
        let key = cohort.definition.cohort.title
        let newcomers = sound.compactMap { submission -> (order: String, email: String, SoundSubmission)? in
            guard case .person(let email) = submission.subject,
                submission.form.purpose == .application || directory.id(of: email) == nil
            else { return nil }
            return (TieOrder.key(email, in: key), email, submission)
        }
        for (_, email, submission) in newcomers.sorted(by: { $0.order < $1.order }) {
            guard case .person(let role) = submission.form.about else { continue }
            _ = directory.register(
                email, prefix: role.description, name: submission.incoming.name,
                registration: submission.incoming.registration)
        }
        var named: [String] = []
        for submission in sound {
            for case .people(let people) in submission.incoming.answers.values { named += people.map(\.description) }
        }
        for words in named.sorted(by: { TieOrder.key($0, in: key) < TieOrder.key($1, in: key) }) {
            _ = directory.register(named: words)
        }
    }

    /// The submission with what it is about, or `nil` when it is rejected.
    private mutating func check(_ incoming: IncomingSubmission) -> SoundSubmission? {
        guard let form = cohort.definition.form(incoming.form) else { return nil }
        var incoming = incoming
        incoming.date = incoming.day(in: form)
        var found = requiredProblems(incoming, form) + misfitProblems(incoming, form)
        found += registrationProblem(incoming, form)
        let subject = subject(of: incoming, form, &found)
        let occasion = occasion(of: incoming, form, &found)
        let person = subject.flatMap(person)
        let partner = partner(incoming, of: person, &found)
        checkDate(of: incoming, form, person: person, &found)
        if form.purpose == .feedback, incoming.answers.isEmpty, found.isEmpty {
            found.append(
                Diagnostic(
                    "no-answers", at: incoming.place, "The row answers none of the questions.",
                    remedy: "Take the row out: an empty form is not a returned one."))
        }
        guard found.isEmpty, let occasion, let subject else {
            reject(incoming.place, because: found)
            return nil
        }
        let answered = Answered(
            form: form.id, subject: subject.folded, occasion: occasion, partner: partner,
            keys: form.keys(of: incoming.answers))
        if let earlier = accepted[answered] {
            reject(
                incoming.place,
                because: [
                    Diagnostic(
                        "same-person-twice", at: incoming.place,
                        "\(subject.words) “\(form.title)”\(form.occasions.count <= 1 ? "" : " \(occasion.words)") already, at \(earlier)\(answered.keys.isEmpty ? "" : ", with the same \(keyLabels(of: form))").",
                        remedy: "Keep the row that counts and delete the other.")
                ])
            return nil
        }
        accepted[answered] = incoming.place
        if form.purpose == .application, case .person(let email) = subject, case .person(let role) = form.about {
            newApplicants.insert(Applicant(email: Directory.folded(email), role: role))
            incoming.registration.flatMap(Directory.number).map { newRegistrations[$0] = Directory.folded(email) }
        }
        return SoundSubmission(incoming: incoming, form: form, subject: subject, occasion: occasion, partner: partner)
    }

    private func keyLabels(of form: FormDefinition) -> String {
        form.items.filter { $0.part == .key }.map { "“\($0.label)”" }.joined(separator: " and ")
    }

    /// The pseudonym of a subject, where there is one yet; a site goes by its own name.
    private func person(_ subject: Subject) -> PersonID? {
        switch subject {
        case .person(let email): directory.id(of: email)
        case .site(let site): PersonID(site)
        }
    }

    private mutating func store(_ sound: SoundSubmission) {
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

/// A submission in which nothing is wrong, with what it is about.
private struct SoundSubmission {
    let incoming: IncomingSubmission
    let form: FormDefinition
    let subject: Intake.Subject
    let occasion: Occasion
    let partner: PersonID?
}

/// What makes two rows the same thing said twice.
private struct Answered: Hashable {
    let form: FormID
    let subject: Intake.Subject
    let occasion: Occasion
    let partner: PersonID?
    let keys: [String]
}
