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
    var escalationCount: Int
    /// The people, with those who are new.
    public private(set) var directory: Directory
    /// What would be stored, in order.
    public internal(set) var records: [any Recordable] = []
    /// How many submissions are new or replace an older one.
    public internal(set) var storedCount = 0
    /// How many say just what is stored already.
    public internal(set) var unchangedCount = 0
    /// How many replace an older one.
    public internal(set) var replacedCount = 0
    /// The problems, in the order of the rows.
    public internal(set) var problems: [Diagnostic] = []
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
        accepted.reserveCapacity(accepted.count + incoming.count)
        records.reserveCapacity(records.count + incoming.count)
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
        problems += contradictions(incoming, form)
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
    func person(_ subject: Subject) -> PersonID? {
        switch subject {
        case .person(let email): directory.id(of: email)
        case .site(let site): PersonID(site)
        }
    }
}

/// A submission in which nothing is wrong, with what it is about.
struct SoundSubmission {
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
